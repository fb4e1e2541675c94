-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a desk decides about a request to be listed.
set local role desk_api;

-- The request a command is about, locked, when it lies as far as the actor's right reaches, is as it was seen and waits.
create or replace function cmd.the_listing(a auth.actor, body jsonb, p_states text[]) returns core.listing
language plpgsql as $$
declare
    l    core.listing;
    seen bigint := core.body_int(body, 'row_version');
begin
    select * into l from core.listing x where x.id = core.body_int(body, 'listing_id') for no key update;
    if not coalesce(a.reach = 'desk' and l.reviewer_unit_id = a.unit_id, false) then perform core.refuse('KD055', 'listing.not_visible'); end if;
    if l.row_version <> seen or l.state <> all (p_states) then perform cmd.listing_changed(l); end if;
    return l;
end $$;

create or replace function cmd.decide_listing(a auth.actor, l core.listing, p_state text, p_reason text, p_unit int, p_template text) returns jsonb
language plpgsql as $$
begin
    update core.listing x set state = p_state, reason = p_reason, by_name = a.name, unit_id = p_unit, changed_at = now(),
        decided_at = case when p_state <> 'returned' then now() end, row_version = x.row_version + 1
        where x.id = l.id returning * into l;
    perform core.post_listing(p_template, l, a.command_id);
    return jsonb_strip_nulls(jsonb_build_object('listing_id', l.id, 'state', l.state, 'unit_id', l.unit_id));
end $$;

create or replace function cmd.listing_return(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
begin
    return cmd.decide_listing(a, cmd.the_listing(a, body, '{awaiting_review}'), 'returned',
        cmd.need_reason(body, 'reason'), null, 'listing.returned');
end $$;

create or replace function cmd.listing_reject(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
begin
    return cmd.decide_listing(a, cmd.the_listing(a, body, '{awaiting_review,returned}'), 'rejected',
        cmd.need_reason(body, 'reason'), null, 'listing.rejected');
end $$;

-- The unit as the desk has read it off the evidence, by the rules of 新增單位.
create or replace function cmd.listing_accept(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    l      core.listing := cmd.the_listing(a, body, '{awaiting_review}');
    reason text := cmd.need_reason(body, 'reason');
begin
    return cmd.decide_listing(a, l, 'approved', reason, cmd.add_unit(a, cmd.typed_unit(body), reason), 'listing.accepted');
end $$;
reset role;
