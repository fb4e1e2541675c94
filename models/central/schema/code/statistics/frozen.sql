-- SPDX-License-Identifier: GPL-3.0-or-later
-- 凍結值: when a period is frozen, and how what was counted then is found out of what is there now and what became another since.
set local role desk_owner;

-- Whoever makes something of a day another takes it shared, whoever freezes a period alone: so all of it came before, or is written down.
create or replace function core.freeze_lock() returns bigint
language sql immutable as $$ select hashtextextended('core.frozen_period', 0) $$;

-- Whoever holds it and says nothing is let go: a freeze waits for them, and everybody who awards hours behind it.
create or replace function core.keep_off_freeze() returns void
language plpgsql as $$
begin
    perform core.let_go(), pg_advisory_xact_lock_shared(core.freeze_lock());
end $$;

-- Whether a day is in a period that is frozen, or before one: duties reach back.
create or replace function core.is_frozen_day(p_day date) returns boolean
language plpgsql as $$
begin
    perform core.keep_off_freeze();
    return p_day <= (select max(f.date_to) from core.frozen_period f);
end $$;

create or replace function core.note_late_awards() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if core.is_frozen_day((select min(c.course_ends_on) from came c)) then
        insert into core.late_award(award_id, person_id, course_id, ends_on, gone)
            select c.id, c.person_id, c.course_id, c.course_ends_on, false from came c where core.is_frozen_day(c.course_ends_on);
    end if;
    return null;
end $$;

create or replace function core.note_gone_award() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if core.is_frozen_day(old.course_ends_on) then
        insert into core.late_award(award_id, person_id, course_id, ends_on, gone)
            values (old.id, old.person_id, old.course_id, old.course_ends_on, new.superseded_by is not null);
    end if;
    return null;
end $$;

-- Entries of rosters: before is null of those that came.
create or replace function core.note_rosters(p_semester int, p_people bigint[], p_was core.roster_snapshot[]) returns void
language plpgsql as $$
begin
    perform core.keep_off_freeze();
    if p_semester < core.first_roster() or p_semester > coalesce((select max(f.roster) from core.frozen_period f), 0) then return; end if;
    insert into core.roster_before(semester, person_id, was) select p_semester, x.id, p_was[x.n] from unnest(p_people) with ordinality x(id, n);
end $$;

create or replace function core.note_rosters_came() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform core.note_rosters(c.semester::int, array_agg(c.person_id), null) from came c group by c.semester;
    return null;
end $$;

create or replace function core.note_rosters_were() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform core.note_rosters(w.semester::int, array_agg(w.person_id), array_agg(w.entry))
        from (select x.semester, x.person_id, x::core.roster_snapshot as entry from were x) w group by w.semester;
    return null;
end $$;

-- Freezes one. Null: it is frozen already. Whoever awards hours waits for it, so it waits for nobody for long, and whoever says nothing
-- then is let go.
create or replace function core.freeze_period(p core.frozen_period) returns core.frozen_period
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare f core.frozen_period := core.frozen_of(p.date_from, p.date_to);
begin
    if f.id is not null then return null; end if;
    perform core.let_go(), set_config('lock_timeout', '5s', true);
    perform pg_advisory_xact_lock(core.freeze_lock());
    p.roster := core.study_semester(p.date_to);
    insert into core.frozen_period(kind, year, semester, date_from, date_to, roster, live, frozen_at, reason, by_account_id, by_name, command_id)
        values (p.kind, p.year, p.semester, p.date_from, p.date_to, p.roster, core.is_live(p.roster), clock_timestamp(), p.reason,
            p.by_account_id, p.by_name, p.command_id)
        on conflict (date_from, date_to) do nothing returning * into f;
    return f;  -- of two at once the second has none
end $$;

-- The periods that are over for so many days, are not frozen yet and have hours in them.
create or replace function core.periods_due(p_days int) returns table(kind text, year int, semester int, date_from date, date_to date)
language sql stable as $$
    select t.kind, t.year, t.semester, t.date_from, t.date_to from core.told_periods() t
    where t.date_to + p_days < core.today()
      and not exists (select from core.frozen_period f where (f.date_from, f.date_to) = (t.date_from, t.date_to))
      and exists (select from core.award w where w.course_ends_on between t.date_from and t.date_to)
$$;

-- Whose time has come and in which hours were awarded, the last of a night's work: whoever awards hours waits until it has ended. Where
-- somebody does just then, the next night. What is over before there is an hour in it stays open: a centre that is new takes its old courses
-- in yet, and 0 would stand beside them for ever.
create or replace function core.freeze_due() returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    days int := core.setting_int('figures_freeze_days');
    p    core.frozen_period;
    n    int := 0;
begin
    if days = 0 or not exists (select from core.periods_due(days)) or not pg_try_advisory_xact_lock(core.freeze_lock()) then
        return jsonb_build_object('periods_frozen', 0);
    end if;
    p.reason := '';
    p.by_name := '';
    for p.kind, p.year, p.semester, p.date_from, p.date_to in
        select t.kind, t.year, t.semester, t.date_from, t.date_to from core.periods_due(days) t order by t.date_to, t.date_from
    loop
        n := n + ((core.freeze_period(p)).id is not null)::int;
    end loop;
    return jsonb_build_object('periods_frozen', n);
end $$;

-- When a period that is over will be frozen by itself; null: it is, or never will be.
create or replace function core.freezes_on(p_from date, p_to date) returns date
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select greatest(t.date_to + core.setting_int('figures_freeze_days') + 1, core.today()) from core.told_periods() t
    where (t.date_from, t.date_to) = (p_from, p_to) and t.date_to < core.today() and core.setting_int('figures_freeze_days') > 0
      and not exists (select from core.frozen_period f where (f.date_from, f.date_to) = (p_from, p_to))
$$;

create or replace function core.frozen_of(p_from date, p_to date) returns core.frozen_period
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare f core.frozen_period;
begin
    select * into f from core.frozen_period x where (x.date_from, x.date_to) = (p_from, p_to);
    return f;
end $$;

-- The same question as of when its period was frozen; as it is, where it is not.
create or replace function core.as_frozen(q core.study_question) returns core.study_question
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare f core.frozen_period := core.frozen_of(q.date_from, q.date_to);
begin
    if f.id is null then
        q.as_of := null;
        q.frozen := null;
        return q;
    end if;
    q.as_of := f.frozen_at;
    q.frozen := f.id;
    q.semester := f.roster;
    q.live := f.live;
    return q;
end $$;

-- Reports that tell 凍結值: those of hours and heads of a period.
create or replace function core.is_freezable(p_report text) returns boolean
language sql immutable as $$ select p_report = any ('{s01,s01_tags,s02,s03,s03_lacking,s04,s05,s06,s07,s08,s09,s17,s18,s19}') $$;

-- Awards of somebody that held at a moment and hold no more: of what happened to each since, the first is that it went.
create or replace function core.awards_before(p_person bigint, p_from date, p_to date, p_as_of timestamptz) returns setof core.award
language plpgsql stable rows 1 as $$
begin
    return query
        select a.* from (
            select distinct on (l.award_id) l.award_id, l.gone from core.late_award l
            where l.person_id = p_person and l.at > p_as_of and l.ends_on between p_from and p_to order by l.award_id, l.at) f
        join core.award a on a.id = f.award_id where f.gone;
end $$;

-- A confirmed course as it was counted at a moment.
create or replace function core.course_was(p_course bigint, p_as_of timestamptz) returns core.confirmed_course
language plpgsql stable as $$
declare c core.confirmed_course;
begin
    select (b.was).* into c from core.course_before b where b.course_id = p_course and b.until > p_as_of order by b.until limit 1;
    if c.course_id is null then select * into c from core.confirmed_course x where x.course_id = p_course; end if;
    return c;
end $$;

create or replace function core.course_title_was(p_course bigint, p_as_of timestamptz) returns text
language plpgsql stable as $$
begin
    return coalesce((select b.title from core.course_before b where b.course_id = p_course and b.until > p_as_of order by b.until limit 1),
        (select c.title from core.course c where c.id = p_course));
end $$;

-- Entries of kept rosters that were another at a moment, as they were.
create or replace function core.rosters_before(p_semester int, p_as_of timestamptz) returns setof core.roster_snapshot
language plpgsql stable rows 100 as $$
begin
    return query
        select (f.was).* from (
            select distinct on (b.person_id) b.person_id, b.was from core.roster_before b
            where b.semester = p_semester and b.until > p_as_of order by b.person_id, b.until) f where (f.was).person_id is not null;
end $$;

-- Duties as they were, out of their history.
create or replace function core.duties_before(p_as_of timestamptz) returns setof core.duty
language plpgsql stable rows 40 as $$
declare
    d core.duty;
    j jsonb;
    v text;
begin
    for d in select * from core.duty x order by x.id loop
        select coalesce(jsonb_object_agg(y.key, y.before), '{}') into j from (
            select distinct on (c.key) c.key, c.value -> 'before' as before from core.catalogue_event e, jsonb_each(e.changes) c
            where e.catalogue = 'duty' and e.item_id = d.id and e.at > p_as_of order by c.key, e.id) y;
        v := (select e.action from core.catalogue_event e where e.catalogue = 'duty' and e.item_id = d.id and e.at > p_as_of
            and e.action in ('add', 'retire', 'restore') order by e.id limit 1);
        continue when v = 'add';
        if v is not null then j := j || jsonb_build_object('retired', v = 'restore'); end if;
        return next jsonb_populate_record(d, j);
    end loop;
end $$;

create or replace function core.duties_as_of(p_as_of timestamptz) returns setof core.duty
language sql stable rows 40 as $$
    select d.* from core.duty d where p_as_of is null
    union all select d.* from core.duties_before(p_as_of) d where p_as_of is not null
$$;

-- Since when something is another, for a question as of its freeze: S08 has the year before it too, with its own.
create or replace function core.frozen_since(q core.study_question) returns timestamptz
language sql stable as $$
    select least(q.as_of, case when q.report = 's08' then
        (core.frozen_of((q.date_from - interval '1 year')::date, (q.date_to - interval '1 year')::date)).frozen_at end)
$$;

-- Of how many courses it counts something came or went since its period was frozen.
create or replace function core.courses_since(q core.study_question) returns int
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    v_since timestamptz := core.frozen_since(q);
    v_from  date := case when q.report in ('s03', 's03_lacking', 's18') then date '1912-01-01'
        when q.report = 's08' then (q.date_from - interval '1 year')::date else q.date_from end;
begin
    return (select count(distinct l.course_id) from core.late_award l
        where l.at > v_since and l.ends_on between v_from and q.date_to
          and (q.units is null or l.person_id in (select p.person_id from core.study_people(q) p)));
end $$;

-- Whether anything that it is counted by is another than when its period was frozen.
create or replace function core.is_changed_since(q core.study_question) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare v_since timestamptz := core.frozen_since(q);
begin
    return core.courses_since(q) > 0
        or exists (select from core.course_before b where b.until > v_since and (b.was).ends_on <= q.date_to)
        or exists (select from core.roster_before b where b.semester = q.semester and b.until > v_since)
        or q.report in ('s03', 's03_lacking', 's18')
            and exists (select from core.catalogue_event e where e.catalogue = 'duty' and e.at > v_since);
end $$;

-- Of the country: whether the night has come to it.
create or replace function core.is_frozen_summed(q core.study_question) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select from core.frozen_sum s where s.period_id = q.frozen)
$$;

-- What the country is told of frozen periods, once, in the night after; for so long and no longer.
create or replace function core.sum_frozen(p_time interval default '10 minutes') returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp set work_mem = '128MB' set jit = off as $$
declare
    until_ constant timestamptz := clock_timestamp() + p_time;
    f      core.frozen_period;
    n      int := 0;
begin
    delete from core.people_sum s where s.frozen <> 0
        and not exists (select from core.told_periods() t where (t.date_from, t.date_to) = (s.date_from, s.date_to));
    for f in select x.* from core.frozen_period x join core.told_periods() t on (t.date_from, t.date_to) = (x.date_from, x.date_to)
        where x.frozen_at < now() and not exists (select from core.frozen_sum s where s.period_id = x.id) order by x.date_to desc, x.date_from desc
    loop
        perform core.sum_frozen_period(f);
        n := n + 1;
        exit when clock_timestamp() > until_;
    end loop;
    return jsonb_build_object('frozen_summed', n);
end $$;

create or replace function core.sum_frozen_period(f core.frozen_period) returns void
language plpgsql as $$
declare
    q core.study_question;
    c record;
begin
    q.date_from := f.date_from;
    q.date_to := f.date_to;
    q.population := 'counted';
    q.only_here := false;
    q := core.as_frozen(q);
    for c in select distinct u.county_id from core.unit u order by 1 loop
        q.units := array(select u.id from core.unit u where u.county_id is not distinct from c.county_id);
        perform core.sum_people_of(q, true);
    end loop;
    perform core.sum_study_month(m::date, f.id, f.frozen_at) from generate_series(f.date_from, f.date_to, interval '1 month') m;
    insert into core.study_sum(frozen, month, figure, key, courses, rows, hours)
        select f.id, s.month, s.figure, s.key, s.courses, s.rows, s.hours from core.study_sum s where s.figure = 'teachers' and s.frozen = 0;
    insert into core.frozen_sum(period_id) values (f.id);
end $$;

grant execute on function core.freeze_period(core.frozen_period), core.freezes_on(date, date), core.frozen_of(date, date),
    core.as_frozen(core.study_question), core.is_freezable(text), core.courses_since(core.study_question),
    core.is_changed_since(core.study_question), core.is_frozen_summed(core.study_question) to desk_api;
reset role;

set local role desk_api;

-- 教師進修網 closes a period before its time. It is not opened again.
create or replace function cmd.figures_freeze(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    p core.frozen_period;
    f core.frozen_period;
begin
    perform auth.spend('catalogue', 'account', a.account_id::text);
    p.kind := cmd.body_word(body, 'period', '{school_year,semester,year}');
    p.year := cmd.body_between(body, 'year', 100, 200);
    p.semester := case when p.kind = 'semester' then cmd.body_between(body, 'semester', 1, 2) end;
    p.reason := cmd.need_reason(body, 'reason');
    select t.date_from, t.date_to into p.date_from, p.date_to from core.told_periods() t
        where t.kind = p.kind and t.year = p.year and t.semester is not distinct from p.semester;
    if p.date_to is null then perform core.refuse_field('year', 'choice.unknown'); end if;
    if p.date_to >= core.today() then perform core.refuse('KD491', 'figures.not_over', jsonb_build_object('until', p.date_to)); end if;
    p.by_account_id := a.account_id;
    p.by_name := a.name;
    p.command_id := a.command_id;
    f := core.freeze_period(p);
    if f.id is null then
        perform core.refuse('KD490', 'figures.frozen', jsonb_build_object('at', core.utc((core.frozen_of(p.date_from, p.date_to)).frozen_at)));
    end if;
    return jsonb_build_object('period', f.kind, 'year', f.year, 'semester', f.semester, 'from', f.date_from, 'to', f.date_to,
        'at', core.utc(f.frozen_at));
end $$;
reset role;
