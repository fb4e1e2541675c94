-- SPDX-License-Identifier: GPL-3.0-or-later
-- 定期統計: a report of 統計圖表 that somebody is reminded of, weekly or monthly; and, each semester, whose teachers lack something of
-- 法定研習 (M18), which every 總負責人 and 連絡人 of a school has, and may stop. The mail says that there is something to look at; numbers
-- are asked for at the desk, under the rights of that day.
set local role desk_owner;

-- The morning of the next one: Monday, first of a month; of a semester so many days before it ends (duty_notice_days), as long as
-- something can be done.
create or replace function core.next_schedule(p_every text, p_after timestamptz) returns timestamptz
language plpgsql stable as $$
begin
    if p_every <> 'semester' then return core.next_issue(p_every, p_after); end if;
    return (select min(m.at) from (
        select ((make_date(extract(year from p_after)::int + y, e.month, 31) - core.setting_int('duty_notice_days'))::timestamp
            + time '07:10') at time zone 'Asia/Taipei' as at
        from generate_series(0, 2) y, (values (1), (7)) e(month)) m where m.at > p_after);
end $$;

create or replace function core.lock_schedule(p_id bigint) returns core.figure_schedule
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s core.figure_schedule;
begin
    select * into s from core.figure_schedule x where x.id = p_id for no key update;
    return s;
end $$;

-- How many somebody has of their own; whoever else counts them waits until this has ended.
create or replace function core.count_schedules(p_account bigint) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('figure_schedule:' || p_account, 0));
    return (select count(*) from core.figure_schedule s where s.account_id = p_account and s.kind = 'report');
end $$;

create or replace function core.set_schedule(w core.figure_schedule) returns core.figure_schedule
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s core.figure_schedule;
begin
    if w.id is null then
        insert into core.figure_schedule(account_id, kind, name, query, every, by_mail, due_at)
            values (w.account_id, 'report', w.name, w.query, w.every, w.by_mail, core.next_schedule(w.every, now())) returning * into s;
    else
        update core.figure_schedule x set name = w.name, every = w.every, by_mail = w.by_mail, state = w.state, stopped_by = w.stopped_by,
            due_at = w.due_at, unread = w.unread, row_version = x.row_version + 1 where x.id = w.id returning * into s;
    end if;
    return s;
end $$;

create or replace function core.remove_schedule(p_id bigint) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$ delete from core.figure_schedule s where s.id = p_id $$;

-- M18 for those who have it: whoever leads a school, or is its 連絡人.
create or replace function core.add_duty_notices() returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare n bigint;
begin
    insert into core.figure_schedule(account_id, kind, name, query, every, by_mail, due_at)
        select a.id, 'duty', '法定研習尚缺教師通知', '{"report": "s03"}', 'semester', true, core.next_schedule('semester', now())
        from core.account a join core.unit u on u.id = a.unit_id and u.eligible join core.unit_kind k on k.key = u.kind and not k.is_desk
        where a.account_type in ('chief_manager', 'contact') and a.state = 'open'
        on conflict do nothing;
    get diagnostics n = row_count;
    return jsonb_build_object('duty_notices', n);
end $$;

-- Who of a school lacks something now, and of what.
create or replace function core.lacking_at(p_unit int, out people int, out duties jsonb)
language plpgsql stable as $$
declare q core.study_question;
begin
    q.units := array[p_unit];
    q.population := 'counted';
    q.live := true;
    q.only_here := false;
    q.date_to := core.today();
    q.date_from := core.semester_start((core.semester_of(q.date_to) / 10 * 10 + 1)::core.semester);
    with p as materialized (select d.duty_id, d.person_id from core.duty_progress(q) d where d.lacking > 0)
    select (select count(distinct p.person_id) from p), coalesce(jsonb_agg(jsonb_build_object('duty_id', x.duty_id, 'name', x.name,
            'people', x.people) order by x.people desc, x.name), '[]')
        into people, duties
        from (select p.duty_id, d.name, count(*) as people from p join core.duty d on d.id = p.duty_id group by p.duty_id, d.name) x;
end $$;

-- One that is due, of an account that may see it. False: there is nothing to tell.
create or replace function core.issue_schedule(s core.figure_schedule, ac core.account) returns boolean
language plpgsql as $$
declare
    late int := core.issues_unread(ac.last_sign_in_at, coalesce(s.issued_at, s.made_at), s.unread);
    idle boolean := s.kind = 'report' and core.issues_are_idle(late);
    lack record;
begin
    if s.kind = 'duty' then
        select * into lack from core.lacking_at(ac.unit_id);
        if lack.people = 0 then return false; end if;
        s.people := lack.people;
        s.lacking := lack.duties;
    end if;
    update core.figure_schedule x set issued_at = now(), people = s.people, lacking = s.lacking, unread = late,
        state = case when idle then 'stopped' else x.state end, stopped_by = case when idle then 'idle' end,
        due_at = case when not idle then core.next_schedule(x.every, now()) end, row_version = x.row_version + case when idle then 1 else 0 end
        where x.id = s.id;
    if not s.by_mail or ac.email = '' then return true; end if;
    if s.kind = 'duty' then
        perform core.post('figures.lacking', ac.email, jsonb_build_object('name', ac.name, 'people', s.people,
            'unit', (select u.name from core.unit u where u.id = ac.unit_id), 'lines', (select string_agg(format('・%s：尚缺 %s 人', x ->> 'name',
                x ->> 'people'), e'\n' order by n) from jsonb_array_elements(s.lacking) with ordinality e(x, n))), null, null);
    else
        perform core.post('figures.issue', ac.email, jsonb_build_object('name', ac.name, 'schedule', s.name, 'last', case when idle
            then e'您已有 12 次未登入查看，本項通知自本次後自動停止；如需繼續，請登入後於「定期統計」恢復。\n\n' else '' end), null, null);
    end if;
    return true;
end $$;

-- What is due, for so long and no longer: the centre's clock strikes again in some seconds. Whoever has lost the right to such figures is
-- told nothing more.
create or replace function core.issue_figures(p_time interval default '1 minute') returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp set jit = off as $$
declare
    s      core.figure_schedule;
    ac     core.account;
    sent   int := 0;
    until_ constant timestamptz := clock_timestamp() + p_time;
begin
    for s in select * from core.figure_schedule x where x.due_at <= now() order by x.due_at, x.id limit 5000 for no key update skip locked loop
        select * into ac from core.account a where a.id = s.account_id;
        if not exists (select from auth.figure_right r where r.account_type = ac.account_type and r.subject = 'study'
                and auth.is_at(ac.unit_id, r.at_kinds)) then
            update core.figure_schedule x set state = 'stopped', stopped_by = 'right', due_at = null, row_version = x.row_version + 1
                where x.id = s.id;
        elsif ac.state = 'open' and core.issue_schedule(s, ac) then
            sent := sent + 1;
        else
            update core.figure_schedule x set due_at = core.next_schedule(x.every, now()) where x.id = s.id;
        end if;
        exit when clock_timestamp() > until_;
    end loop;
    return jsonb_build_object('figures_issued', sent);
end $$;

-- To its owner alone; not what the centre counts for itself.
create or replace function sync.log_schedule() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op = 'UPDATE' and (old.row_version, old.issued_at) is not distinct from (new.row_version, new.issued_at) then return null; end if;
    perform sync.log_change(null, (select a.person_id from core.account a where a.id = coalesce(new.account_id, old.account_id)),
        'schedule', sync.op_of(tg_op), coalesce(new.id, old.id));
    return null;
end $$;

-- One's open business account; null: none.
create or replace function auth.my_account() returns bigint
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select a.id from core.account a where a.person_id = auth.my_person() and a.account_type <> 'teacher' and a.state = 'open'
        and not auth.is_teacher());
end $$;

grant execute on function auth.my_account(), core.next_schedule(text, timestamptz), core.lock_schedule(bigint), core.count_schedules(bigint),
    core.set_schedule(core.figure_schedule), core.remove_schedule(bigint) to desk_api;
reset role;

set local role desk_api;

create or replace function cmd.charge_schedule(a auth.actor, body jsonb) returns void
language sql as $$ select auth.spend('schedule', 'account', a.account_id::text) $$;

create or replace function cmd.typed_schedule(body jsonb, s core.figure_schedule) returns core.figure_schedule
language plpgsql as $$
begin
    return jsonb_populate_record(s, cmd.typed_recurring(body, 60, case s.kind when 'duty' then '{semester}' else '{week,month}' end::text[]));
end $$;

-- A question as it is asked today, of a period that goes on with the days. Raises what api.study_figures does, and KD455.
create or replace function cmd.scheduled_query(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    j     jsonb;
    reach text := auth.figure_reach(a, 'study');
begin
    if coalesce(jsonb_typeof(body -> 'query'), '') <> 'object' then
        perform core.refuse('KC003', 'command.body', '{"field": "query", "reason": "object"}');
    end if;
    j := cmd.study_query((body -> 'query')::text);
    if j ?| '{year,semester,from,to}' or j ->> 'period' = 'days' then perform core.refuse('KD455', 'schedule.fixed'); end if;
    if reach is null or (cmd.study_question(a, j, reach)).report = 'roster' then perform cmd.refuse_study('report'); end if;
    return j;
end $$;

-- The own one, locked, as it was seen. Raises KD451, KD452.
create or replace function cmd.the_schedule(a auth.actor, body jsonb) returns core.figure_schedule
language plpgsql as $$
declare s core.figure_schedule;
begin
    select * into s from core.figure_schedule x where x.id = core.body_int(body, 'schedule_id') and x.account_id = a.account_id;
    if s.id is not null then s := core.lock_schedule(s.id); end if;
    perform cmd.need_recurring(to_jsonb(s), body, 'schedule', 'KD451', 'KD452');
    return s;
end $$;

create or replace function cmd.schedule_add(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    s    core.figure_schedule := cmd.typed_schedule(body, null);
    most int := core.setting_int('schedules_an_account');
begin
    s.query := cmd.scheduled_query(a, body);
    s.account_id := a.account_id;
    if core.count_schedules(a.account_id) >= most then
        perform core.refuse('KD454', 'schedule.too_many', jsonb_build_object('maximum', most));
    end if;
    return cmd.recurring_answer(to_jsonb(core.set_schedule(s)), 'schedule');
end $$;

create or replace function cmd.schedule_change(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    s core.figure_schedule := cmd.the_schedule(a, body);
    w core.figure_schedule := cmd.typed_schedule(body, s);
begin
    if w.state = 'active' and w.every <> s.every then w.due_at := core.next_schedule(w.every, now()); end if;
    return cmd.recurring_answer(to_jsonb(core.set_schedule(w)), 'schedule');
end $$;

create or replace function cmd.schedule_stop(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare s core.figure_schedule := cmd.the_schedule(a, body);
begin
    s := jsonb_populate_record(s, cmd.stopped_recurring(s.state, 'schedule', 'KD453'));
    return cmd.recurring_answer(to_jsonb(core.set_schedule(s)), 'schedule');
end $$;

create or replace function cmd.schedule_resume(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare s core.figure_schedule := cmd.the_schedule(a, body);
begin
    s := jsonb_populate_record(s, cmd.resumed_recurring(s.state, core.next_schedule(s.every, now()), 'schedule', 'KD453'));
    return cmd.recurring_answer(to_jsonb(core.set_schedule(s)), 'schedule');
end $$;

-- The one about duties is stopped, not deleted: it would be there again the next day.
create or replace function cmd.schedule_remove(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare s core.figure_schedule := cmd.the_schedule(a, body);
begin
    if s.kind = 'duty' then perform core.refuse('KD456', 'schedule.kept'); end if;
    perform core.remove_schedule(s.id);
    return jsonb_build_object('schedule_id', s.id, 'state', 'removed');
end $$;
reset role;
