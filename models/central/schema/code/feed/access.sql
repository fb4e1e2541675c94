-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the surface may touch of the feed.
set local role desk_owner;

grant select on sync.centre, sync.tab, sync.change to desk_api;
reset role;
