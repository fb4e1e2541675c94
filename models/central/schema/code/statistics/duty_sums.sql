-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sums of what counts for duties, a person and way of counting, up to the day where the newest spans may begin: so the figures of a desk
-- cost the same however many years lie behind. Made at night. Whatever comes between is written down beside them in its own transaction
-- (duty_late, duty_stale), so that sums and what came since are at any moment what is counted one by one.
set local role desk_owner;

-- Up to when there are sums for the questions of a day: where the newest of its spans begins.
create or replace function core.duty_cutoff(p_day date) returns date
language sql immutable as $$
    select greatest(date_trunc('year', p_day)::date, core.semester_start(core.semester_of(p_day)))
$$;

-- The way in which a duty counts, whatever it asks for and of whom.
create or replace function core.duty_measure(d core.duty) returns uuid
language sql stable as $$
    select md5(concat_ws('|', d.tags, d.courses, d.title_words, d.in_person, d.in_full, d.part_tags, d.span, d.fresh))::uuid
$$;

-- Of these people: their sums anew, and nothing beside them any more. One statement, so of one moment: an award is in the sums or stands
-- beside them, never both.
create or replace function core.sum_duties_of(p_people bigint[], p_cutoff date) returns void
language sql as $$
    with late as (delete from core.duty_late x where x.person_id = any (p_people)),
    stale as (delete from core.duty_stale x where x.person_id = any (p_people)),
    before as (delete from core.duty_sum x where x.person_id = any (p_people)),
    measure as materialized (
        select distinct on (core.duty_measure(d)) core.duty_measure(d) as measure, d, w.date_from
        from core.duty d cross join lateral core.duty_window(d.span, p_cutoff, false) w where not d.retired order by core.duty_measure(d)),
    taken as materialized (
        select a.person_id, a.course_id, a.hours, a.course_ends_on as ends_on
        from unnest(p_people) p(id) cross join lateral (
            select x.* from core.award x where x.person_id = p.id and x.superseded_by is null and x.kind = 'hours' and x.hours > 0
                and x.course_ends_on < p_cutoff offset 0) a),
    fits as materialized (
        select c.course_id, c.hours, m.measure, (m.d).part_tags && c.tags as is_part, (m.d).in_full, (m.d).fresh, m.date_from
        from (select distinct t.course_id from taken t) t
        join core.confirmed_course c on c.course_id = t.course_id
        join measure m on core.counts_for(m.d, c.number, c.tags, c.mode,
            case when (m.d).title_words <> '' then (select x.title from core.course x where x.id = c.course_id) else '' end))
    insert into core.duty_sum(measure, person_id, added, longest, part, before)
        select f.measure, t.person_id, coalesce(sum(t.hours) filter (where t.ends_on >= f.date_from), 0),
            coalesce(max(t.hours) filter (where t.ends_on >= f.date_from), 0),
            coalesce(sum(t.hours) filter (where t.ends_on >= f.date_from and f.is_part), 0),
            coalesce(sum(t.hours) filter (where t.ends_on < f.date_from), 0)
        from taken t join fits f on f.course_id = t.course_id
        where (not f.in_full or t.hours >= f.hours) and (f.fresh or t.ends_on >= f.date_from)
        group by f.measure, t.person_id
$$;

-- Once a night: of whom something came since; of everybody, where the day to count up to is another, or a duty counts another way.
create or replace function core.sum_duties() returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    run     core.duty_sum_run;
    v_to    date := core.duty_cutoff(core.today());
    wanted  uuid[];
    people  bigint[];
    chunk   bigint[];
    n       int := 0;
begin
    select * into strict run from core.duty_sum_run for no key update;
    wanted := array(select distinct core.duty_measure(d) from core.duty d where not d.retired order by 1);
    if run.cutoff is distinct from v_to or exists (select from unnest(wanted) w(m) where w.m not in (select x.measure from core.duty_measured x)) then
        people := array(select p.id from core.person p order by p.id);
    else
        people := array(select x.person_id from core.duty_late x union select x.person_id from core.duty_stale x order by 1);
    end if;
    for i in 1..cardinality(people) by 2000 loop
        chunk := people[i:i + 1999];
        perform core.sum_duties_of(chunk, v_to);
        n := n + cardinality(chunk);
    end loop;
    delete from core.duty_measured x where x.measure <> all (wanted);
    insert into core.duty_measured select unnest(wanted) on conflict do nothing;
    update core.duty_sum_run r set cutoff = v_to, at = clock_timestamp();
    return jsonb_build_object('duties_summed', n);
end $$;

-- An award that came is counted beside the sums; where one holds no more, its person is counted one by one. Rows are added alone: nobody
-- waits for anybody.
create or replace function core.note_late_award() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op = 'UPDATE' then
        insert into core.duty_stale(person_id, ends_on) values (old.person_id, old.course_ends_on);
    else
        insert into core.duty_late(award_id, person_id, ends_on) values (new.id, new.person_id, new.course_ends_on);
    end if;
    return null;
end $$;

create or replace function core.note_stale_people(p_course bigint) returns void
language sql as $$
    insert into core.duty_stale(person_id, ends_on)
        select a.person_id, a.course_ends_on from core.award a where a.course_id = p_course and a.superseded_by is null and a.kind = 'hours'
$$;

-- A confirmed course is counted by something else than before.
create or replace function core.note_changed_course() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform core.note_stale_people(old.course_id);
    return null;
end $$;

-- Its title, by which a duty may find it.
create or replace function core.note_changed_title() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform core.note_stale_people(new.id);
    return null;
end $$;
reset role;
