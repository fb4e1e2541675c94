-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the surface may touch of commands.
set local role desk_owner;

grant select on cmd.kind, cmd.constraint_refusal to desk_api;
grant select, insert on cmd.command to desk_api;
reset role;
