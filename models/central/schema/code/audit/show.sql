-- SPDX-License-Identifier: GPL-3.0-or-later
-- 稽核紀錄, shown to whoever reviews: what the people of the units below have done, to 教師進修網 all there is. What is asked
-- for is a command and so stands in the audit itself; read is only what an earlier transaction has committed.
set local role desk_owner;

create or replace function audit.sees_all() returns boolean
language sql stable as $$
    select exists (select from core.unit u where u.id = auth.my_unit() and u.kind = 'inservice_net')
$$;

-- The accounts that a filter names, of those one sees; null: it names none.
create or replace function audit.accounts_of(p_filter jsonb) returns bigint[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    who   text := core.fold(p_filter ->> 'who');
    units int[] := case when core.fold(p_filter ->> 'unit') <> '' then core.units_found(p_filter ->> 'unit') end;
begin
    if who = '' and units is null and audit.sees_all() then return null; end if;
    return (select coalesce(array_agg(a.id), '{}') from core.account a
        where (audit.sees_all() or a.unit_id = any (auth.my_units()))
          and (units is null or a.unit_id = any (units))
          and (who = '' or who in (core.fold(a.account_name), core.fold(a.name))));
end $$;

-- Newest first, a hundred rows older than p_before. seal: open (not sealed yet), fits, changed. Of what a teacher has done with a course it is
-- shown that it was done: which ones somebody enrols in is no desk's business (decisions/079).
create or replace function audit.page(p_filter jsonb, p_before bigint) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    accounts bigint[] := audit.accounts_of(p_filter);
    since    timestamptz := (p_filter ->> 'since')::date::timestamp at time zone 'Asia/Taipei';
    until    timestamptz := ((p_filter ->> 'until')::date + 1)::timestamp at time zone 'Asia/Taipei';
    wanted   text := p_filter ->> 'what';
    rows     jsonb;
begin
    select coalesce(jsonb_agg(to_jsonb(x) order by x.id desc), '[]') into rows from (
        select e.id, core.utc(e.at) as at, a.account_name, a.name, u.name as unit, e.what, e.outcome,
               case a.account_type when 'teacher' then e.detail - '{number,course_id,enrolment_id}'::text[] else e.detail end as detail,
               case when l.entry_id is null then 'open' when audit.leaf_hash(e) = l.hash then 'fits' else 'changed' end as seal
        from audit.entry e left join core.account a on a.id = e.account_id left join core.unit u on u.id = a.unit_id
            left join audit.leaf l on l.entry_id = e.id
        where (accounts is null or e.account_id = any (accounts)) and e.at >= since and e.at < until
          and (wanted = '' or e.what = wanted) and (p_before is null or e.id < p_before)
        order by e.id desc limit 101) x;
    return jsonb_build_object('rows', case when jsonb_array_length(rows) > 100 then rows - 100 else rows end,
        'more', jsonb_array_length(rows) > 100);
end $$;

-- Blocks after p_after, as many as have some ten thousand rows; next: where to go on, null at the end.
create or replace function audit.verified(p_after bigint) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare upto bigint;
begin
    select min(s.id) into upto from (select b.id, sum(b.rows) over (order by b.id) as n from audit.block b where b.id > p_after) s
        where s.n >= 10000 and s.id < (select max(b.id) from audit.block b);
    return jsonb_build_object('next', upto,
        'blocks', (select count(*) from audit.block b where b.id > p_after and (upto is null or b.id <= upto)),
        'rows', (select coalesce(sum(b.rows), 0) from audit.block b where b.id > p_after and (upto is null or b.id <= upto)),
        'faults', (select coalesce(jsonb_agg(to_jsonb(f)), '[]') from (select * from audit.faults(null, p_after, upto) limit 20) f));
end $$;

grant execute on function audit.page(jsonb, bigint), audit.verified(bigint) to desk_api;
reset role;

set local role desk_api;

create or replace function cmd.audit_day(body jsonb, p_field text) returns date
language plpgsql as $$
begin
    if core.body_text(body, p_field) !~ '^20' then
        perform core.refuse('KC003', 'command.body', jsonb_build_object('field', p_field, 'reason', 'date'));
    end if;
    return core.body_date(body, p_field);
end $$;

-- A filter: whom, which unit, what, from which day to which (in Taiwan). An ID is no filter: it would stand in the audit.
create or replace function cmd.audit_show(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    who   text := core.body_plain(body, 'who', 0, 100, false);
    unit  text := core.body_plain(body, 'unit', 0, 100, false);
    what  text := core.body_text(body, 'what');
    since date := cmd.audit_day(body, 'since');
    until date := cmd.audit_day(body, 'until');
begin
    perform auth.spend('read', 'account', a.account_id::text);
    if what !~ '^[a-z_.]{0,60}$' then perform core.refuse('KC003', 'command.body', '{"field": "what", "reason": "word"}'); end if;
    if core.check_national_id(upper(who)) is null then perform core.refuse_field('who', 'audit.id'); end if;
    if until < since or until - since > 366 then perform core.refuse_field('until', 'audit.span'); end if;
    return jsonb_build_object('who', who, 'unit', unit, 'what', what, 'since', since, 'until', until);
end $$;

-- before: the id of the oldest row one has; null for the newest.
create or replace function api.shown_audit(token text, command_id uuid, before bigint default null) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me    auth.actor := auth.enter(token);
    shown jsonb := cmd.shown(me, shown_audit.command_id, 'audit.show');
begin
    if shown is null then perform core.refuse('KD063', 'audit.not_asked'); end if;
    perform auth.spend('read', 'account', me.account_id::text);
    return audit.page(shown, before);
end $$;

-- Whether the seals fit, block by block: after 0 from the beginning. For whoever may see the audit.
create or replace function api.audit_verify(token text, after bigint) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me auth.actor := auth.enter(token);
begin
    perform auth.need_right(me, 'audit.show');
    perform auth.spend('read', 'account', me.account_id::text);
    return audit.verified(coalesce(after, 0));
end $$;

grant execute on function api.shown_audit(text, uuid, bigint), api.audit_verify(text, bigint) to desk_user;
reset role;
