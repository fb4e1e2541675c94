-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the surface may touch of the audit: a sequence that counts.
set local role desk_owner;

grant usage on sequence audit.beyond_rights to desk_api;
reset role;
