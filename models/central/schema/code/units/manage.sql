-- SPDX-License-Identifier: GPL-3.0-or-later
-- 單位管理, by hand: a desk has the units whose 總負責人 it reviews, 教師進修網 all of them, nobody a desk. Which desk reviews a
-- unit against the rules, 教師進修網 alone says.
set local role desk_api;

create or replace function cmd.charge_unit(a auth.actor, body jsonb) returns void
language plpgsql as $$
begin
    perform auth.spend('manage', 'account', concat_ws('/', a.account_id, 'unit', left(body ->> 'unit_id', 20)));
end $$;

create or replace function cmd.has_unit(a auth.actor, u core.unit) returns boolean
language plpgsql stable as $$
begin
    return u.id is not null and not (select k.is_desk from core.unit_kind k where k.key = u.kind)
        and (u.chief_reviewer_id = a.unit_id or auth.is_at(a.unit_id, '{inservice_net}'));
end $$;

-- One of the actor's units, locked; nobody locks what is not theirs.
create or replace function cmd.own_unit(a auth.actor, p_unit bigint) returns core.unit
language plpgsql as $$
declare u core.unit;
begin
    select * into u from core.unit x where x.id = p_unit;
    if coalesce(cmd.has_unit(a, u), false) then u := core.lock_unit(u.id); end if;
    if not coalesce(cmd.has_unit(a, u), false) then perform core.refuse('KD040', 'unit.not_visible'); end if;
    return u;
end $$;

-- The one a command is about, as it was seen.
create or replace function cmd.the_unit(a auth.actor, body jsonb) returns core.unit
language plpgsql as $$
declare
    u    core.unit := cmd.own_unit(a, core.body_int(body, 'unit_id'));
    seen bigint := core.body_int(body, 'row_version');
begin
    if u.row_version <> seen then
        perform core.refuse('KD050', 'unit.changed', jsonb_build_object('row_version', u.row_version, 'eligible', u.eligible));
    end if;
    return u;
end $$;

create or replace function cmd.need_open_unit(u core.unit, p_eligible boolean) returns void
language plpgsql as $$
begin
    if u.eligible <> p_eligible then perform core.refuse('KD051', 'unit.state', jsonb_build_object('eligible', u.eligible)); end if;
    if core.is_merged(u) then perform core.refuse('KD053', 'unit.merged'); end if;
end $$;

-- A unit as somebody typed it; who asks to be listed may not know its code.
create or replace function cmd.typed_unit(body jsonb, p_needs_code boolean default true) returns core.unit
language plpgsql as $$
declare
    w     core.unit;
    fault text;
begin
    w.code := core.body_text(body, 'code');
    if w.code = '' and not p_needs_code then w.code := null; end if;
    w.name := core.body_words(body, 'name', 1, 120);
    w.kind := core.body_text(body, 'kind');
    w.founder := core.body_text(body, 'founder');
    w.address := core.body_words(body, 'address', 0, 200);
    w.phone := core.body_plain(body, 'phone', 0, 60, false);
    if w.phone <> '' then
        fault := core.check_phone(w.phone, false);
        if fault is not null then perform core.refuse_field('phone', fault, '{"use": "phone"}'); end if;
    end if;
    select c.id into w.county_id from core.county c where c.id = core.body_int(body, 'county_id');
    select d.id into w.district_id from core.district d where d.id = core.body_int(body, 'district_id') and d.county_id = w.county_id;
    fault := core.unit_fault(w);
    if fault = 'code.format' then perform core.refuse_field('code', 'unit_code.format'); end if;
    if fault = 'kind.code' then perform core.refuse_field('code', 'unit_code.kind'); end if;
    if fault is not null then
        perform core.refuse('KC003', 'command.body', jsonb_build_object('field', split_part(fault, '.', 1), 'reason', split_part(fault, '.', 2)));
    end if;
    return w;
end $$;

-- Adds a unit whose 總負責人 the actor's desk reviews by the rules. Raises KD054.
create or replace function cmd.add_unit(a auth.actor, w core.unit, p_reason text) returns int
language plpgsql as $$
begin
    if exists (select from core.unit_code c where c.code = w.code) then perform core.refuse_field('code', 'unit_code.taken'); end if;
    select r.desk_id into w.chief_reviewer_id from core.reviewer_by_rule(w.kind, w.code, w.county_id, 'chief') r;
    if w.chief_reviewer_id is distinct from a.unit_id and not auth.is_at(a.unit_id, '{inservice_net}') then
        perform core.refuse('KD054', 'unit.other_desk', jsonb_build_object('desk',
            coalesce((select d.name from core.desk d where d.id = w.chief_reviewer_id), '')));
    end if;
    perform auth.spend('unit_add', 'account', a.account_id::text);  -- every desk is told
    w.id := core.insert_unit(w);
    perform core.set_reviewers(array[w.id]), core.note_unit(w.id, 'add', p_reason, '{}', a);
    return w.id;
end $$;

create or replace function cmd.unit_add(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    w      core.unit := cmd.typed_unit(body);
    reason text := cmd.need_reason(body, 'reason');
begin
    return jsonb_build_object('unit_id', cmd.add_unit(a, w, reason), 'code', w.code);
end $$;

-- The next list does not undo it (core.unit_mend).
create or replace function cmd.unit_rename(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    u       core.unit := cmd.the_unit(a, body);
    wanted  jsonb := jsonb_build_object('name', core.body_words(body, 'name', 1, 120));
    reason  text := cmd.need_reason(body, 'reason');
    changes jsonb := core.changed_fields(jsonb_build_object('name', u.name), wanted);
begin
    perform cmd.need_open_unit(u, true);
    if wanted ->> 'name' = u.name then perform core.refuse_field('name', 'unit.same_name'); end if;
    perform core.mend_unit(u, wanted), core.note_unit(u.id, 'rename', reason, changes, a);
    return jsonb_build_object('unit_id', u.id, 'changes', changes);
end $$;

-- Refused while somebody else than a single 總負責人 works there or waits; that account is closed with the unit.
create or replace function cmd.unit_close(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    u       core.unit;
    reason  text := cmd.need_reason(body, 'reason');
    waiting jsonb;
    ac      core.account;
begin
    select * into u from core.unit x where x.id = core.body_int(body, 'unit_id');
    if coalesce(cmd.has_unit(a, u), false) then  -- accounts before their unit, as everybody locks them
        select * into ac from core.account x where x.unit_id = u.id and x.account_type = 'chief_manager' and x.state = 'open' order by x.id limit 1;
        if found then ac := core.lock_account(ac.id); end if;
    end if;
    u := cmd.the_unit(a, body);
    perform cmd.need_open_unit(u, true);
    waiting := core.unit_obstacles(u.id);
    if waiting <> '[]' then perform core.refuse('KD052', 'unit.obstacles', jsonb_build_object('obstacles', waiting)); end if;
    perform core.set_unit_eligible(u, false, reason, a);
    if ac.state = 'open' and ac.unit_id = u.id then
        perform core.set_account_state(ac, 'closed'), cmd.tell_account(a, ac, 'close', reason);
    end if;
    return jsonb_build_object('unit_id', u.id, 'eligible', false);
end $$;

create or replace function cmd.unit_reopen(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    u      core.unit := cmd.the_unit(a, body);
    reason text := cmd.need_reason(body, 'reason');
begin
    perform cmd.need_open_unit(u, false), core.set_unit_eligible(u, true, reason, a);
    return jsonb_build_object('unit_id', u.id, 'eligible', true);
end $$;

create or replace function cmd.unit_merge(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    f      core.unit;
    i      core.unit;
    n      record;
    reason text := cmd.need_reason(body, 'reason');
begin
    -- In one order, whichever goes into which.
    perform cmd.own_unit(a, x) from unnest(array[core.body_int(body, 'unit_id'), core.body_int(body, 'into_id')]) x order by x;
    f := cmd.the_unit(a, body);
    i := cmd.own_unit(a, core.body_int(body, 'into_id'));
    if f.id = i.id then perform core.refuse_field('into_id', 'unit.itself'); end if;
    if core.is_merged(f) then perform core.refuse('KD053', 'unit.merged'); end if;
    perform cmd.need_open_unit(i, true);
    select * into n from core.merge_units(f, i, reason, a);
    return jsonb_build_object('unit_id', f.id, 'into_id', i.id, 'accounts', n.accounts, 'cases', n.cases);
end $$;

create or replace function cmd.unit_assign(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    u      core.unit := cmd.the_unit(a, body);
    scope  text := core.body_text(body, 'account_scope');
    desk   bigint := nullif(core.body_int(body, 'desk_id'), 0);
    reason text := cmd.need_reason(body, 'reason');
begin
    if scope not in ('chief', 'colleague') then
        perform core.refuse('KC003', 'command.body', '{"field": "account_scope", "reason": "word"}');
    end if;
    if desk is not null and not exists (select from core.desk d where d.id = desk) then perform core.refuse('KD009', 'unit.unknown'); end if;
    perform core.assign_unit(u.id, scope, desk::int, reason, a);
    return (select jsonb_build_object('unit_id', x.id, 'account_scope', scope, 'chief_reviewer_id', x.chief_reviewer_id,
        'colleague_reviewer_id', x.colleague_reviewer_id) from core.unit x where x.id = u.id);
end $$;
reset role;
