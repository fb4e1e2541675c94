-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the surface may touch of sign-in.
set local role desk_owner;

grant select on auth.command_right, auth.visibility, auth.quota to desk_api;
grant select, insert, update on auth.attempt, auth.session to desk_api;
grant select, insert on auth.case_secret to desk_api;
reset role;
