-- SPDX-License-Identifier: GPL-3.0-or-later
-- An offering as everybody gets it: by the feed while it has not ended, by a search at any time.
set local role desk_owner;

create or replace view core.offering_doc with (security_invoker = true) as
    select o.id, o.number, o.unit_id, o.title, o.county_id, o.district_id, o.venue, core.utc(o.visible_from) as visible_from,
        core.utc(o.starts_at) as starts_at,
        core.utc(o.ends_at) as ends_at, core.utc(nullif(o.reg_from, '-infinity')) as reg_from, core.utc(nullif(o.reg_to, 'infinity')) as reg_to,
        o.hours, o.hour_unit, o.fee, o.quota, o.free, o.lecturers, o.cancelled, o.facets
    from core.offering o;

create or replace view feed.offering with (security_invoker = true) as
    select d.* from core.offering_doc d join core.offering o on o.id = d.id where o.visible_from <= now() and o.ends_at > now();

grant select on core.offering_doc, feed.offering to desk_api;
reset role;
