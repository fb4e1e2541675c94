-- SPDX-License-Identifier: GPL-3.0-or-later
-- 通知設定: mails that may be done without, on and off. What somebody must hear of (a result, a change, a cancelled course, a list that is
-- due) is in no list here and cannot be switched off.
set local role desk_owner;

-- Whom they are for: a teacher for oneself; whoever reviews for the mailbox of their desk, where all of them see who has chosen.
create or replace function core.optional_notices(p_account_type text) returns text[]
language sql immutable as $$
    select case p_account_type when 'teacher' then '{enrol.received,enrol.soon,award.confirmed}'::text[]
        when 'reviewer' then '{course.waiting,list.waiting}'::text[] else '{}'::text[] end
$$;

create or replace function core.wants_notice(p_person bigint, p_notice text) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return not exists (select from core.notice_off o where o.person_id = p_person and o.notice = p_notice);
end $$;

create or replace function core.desk_wants_notice(p_desk int, p_notice text) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return not exists (select from core.notice_off o where o.desk_id = p_desk and o.notice = p_notice);
end $$;

create or replace function core.set_notice(p_person bigint, p_desk int, p_notice text, p_mail boolean, p_by text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform core.let_go();  -- a colleague at the desk waits for it
    if p_mail then
        delete from core.notice_off o where o.notice = p_notice and (o.person_id = p_person or o.desk_id = p_desk);
    else
        insert into core.notice_off(person_id, desk_id, notice, by_name) values (p_person, p_desk, p_notice, p_by) on conflict do nothing;
    end if;
end $$;

create or replace function core.listed_notices(p_account_type text, p_person bigint, p_desk int) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select coalesce(jsonb_agg(jsonb_build_object('notice', n.key, 'mail', o.id is null, 'by_name', o.by_name, 'at', core.utc(o.at))
            order by n.no), '[]')
        from unnest(core.optional_notices(p_account_type)) with ordinality n(key, no)
        left join core.notice_off o on o.notice = n.key and (o.person_id = p_person or o.desk_id = p_desk));
end $$;

-- Whose account is gone for good has chosen nothing any more.
create or replace function core.sweep_notices() returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare n bigint;
begin
    delete from core.notice_off o where o.person_id is not null and not exists (select from core.account a
        where a.person_id = o.person_id and a.account_type = 'teacher' and a.state in ('open', 'closed', 'deleted'));
    get diagnostics n = row_count;
    return jsonb_build_object('notice_choices', n);
end $$;

create policy owner_all on core.notice_off to desk_owner using (true) with check (true);
grant execute on function core.optional_notices(text), core.set_notice(bigint, int, text, boolean, text),
    core.listed_notices(text, bigint, int) to desk_api;
reset role;

set local role desk_api;

-- Whose choices they are: a desk's, or one's own.
create or replace function cmd.noticed_person(a auth.actor) returns bigint
language sql immutable as $$ select case a.account_type when 'reviewer' then null else a.person_id end $$;

create or replace function cmd.noticed_desk(a auth.actor) returns int
language sql immutable as $$ select case a.account_type when 'reviewer' then a.unit_id end $$;

create or replace function cmd.charge_notice(a auth.actor, body jsonb) returns void
language sql as $$ select auth.spend('notice', 'account', a.account_id::text) $$;

create or replace function cmd.notice_set(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    notice text := core.body_text(body, 'notice');
    mail   boolean := core.body_bool(body, 'mail');
begin
    if notice <> all (core.optional_notices(a.account_type)) then perform core.refuse_field('notice', 'choice.unknown'); end if;
    perform core.set_notice(cmd.noticed_person(a), cmd.noticed_desk(a), notice, mail, a.name);
    return jsonb_build_object('notice', notice, 'mail', mail);
end $$;

create or replace function api.own_notices(token text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me auth.actor := auth.enter(token);
begin
    perform auth.need_right(me, 'notice.set');
    return jsonb_build_object('notices', core.listed_notices(me.account_type, cmd.noticed_person(me), cmd.noticed_desk(me)));
end $$;

grant execute on function api.own_notices(text) to desk_user;
reset role;
