-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may touch what figures are made of. Duties are for everybody: whoever has to take part in something has to know.
set local role desk_owner;

do $$
declare t text;
begin
    foreach t in array array['duty', 'confirmed_course', 'roster_correction', 'study_sum', 'study_sum_run', 'figure_schedule', 'people_sum',
            'people_sum_run', 'duty_sum', 'duty_measured', 'duty_sum_run', 'duty_late', 'duty_stale', 'frozen_period', 'late_award', 'course_before',
            'roster_before', 'frozen_sum'] loop
        execute format('create policy owner_all on core.%I to desk_owner using (true) with check (true)', t);
    end loop;
end $$;
create policy public_read on core.duty for select to desk_api using (true);
grant select on core.duty to desk_api;
-- A 定期統計 is its owner's alone.
create policy api_read on core.figure_schedule for select to desk_api using (account_id = (select auth.my_account()));
grant select on core.figure_schedule to desk_api;

create or replace view feed.duty with (security_invoker = true) as
    select t.id, t.unit_id, t.replaces_id, t.name, t.tags, t.courses, t.title_words, t.hours, t.counts, t.span, t.roles, t.titles, t.in_person,
           t.in_full, t.part_tags, t.part_hours, t.target, t.fresh, t.from_year, t.to_year, t.note, t.retired,
               core.utc(t.changed_at) as changed_at,
           t.row_version
    from core.duty t;
grant select on feed.duty to desk_api;

create or replace view feed.schedule with (security_invoker = true) as
    select t.id, t.kind, t.name, t.query, t.every, t.by_mail, t.state, t.stopped_by, core.utc(t.made_at) as made_at, t.row_version,
        core.utc(t.issued_at) as issued_at, t.people, t.lacking, t.unread
    from core.figure_schedule t;
grant select on feed.schedule to desk_api;

-- What a confirmed course is counted by.
create or replace function core.counted_course(c core.course) returns core.confirmed_course
language plpgsql stable as $$
declare x core.confirmed_course;
begin
    select c.id, c.date_to, c.unit_id, c.mode, c.hours,
            array(select g.id from jsonb_array_elements_text(coalesce(r.body -> 'tags', '[]')) b(code) join core.course_tag g on g.code = b.code),
            core.natures_above(array(select v::int from jsonb_array_elements_text(coalesce(r.body -> 'natures', '[]')) v)), c.number
        into x from core.course_revision r where r.course_id = c.id and r.revision = c.revision;
    return x;
end $$;

-- What a confirmed course is counted by, as it is now; nothing, as long as its list is not confirmed. What it was counted by in a frozen
-- period is kept beside. Whom one asks may be changed any day: of that nothing is counted, and nothing is kept.
create or replace function core.keep_confirmed_course() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    was core.confirmed_course;
    is_ core.confirmed_course;
begin
    select x.* into was from core.confirmed_course x where x.course_id = new.id;
    if new.state = 'confirmed' then is_ := core.counted_course(new); end if;
    if was is not distinct from is_ and old.title = new.title then return null; end if;
    insert into core.course_before(course_id, was, title)
        select new.id, was, old.title where was.course_id is not null and core.is_frozen_day(was.ends_on);
    if was is not distinct from is_ then return null; end if;
    delete from core.confirmed_course x where x.course_id = new.id;
    insert into core.confirmed_course select is_.* where is_.course_id is not null;
    return null;
end $$;
create trigger keep_confirmed_course after update of state, revision, unit_id, date_to, mode, hours on core.course for each row
    when ((new.state = 'confirmed' or old.state = 'confirmed')
        and (old.state, old.revision, old.unit_id, old.date_to, old.mode, old.hours)
            is distinct from (new.state, new.revision, new.unit_id, new.date_to, new.mode, new.hours))
    execute function core.keep_confirmed_course();
create trigger note_late after insert or update of superseded_by on core.award for each row execute function core.note_late_award();
create trigger note_stale after delete on core.confirmed_course for each row execute function core.note_changed_course();
create trigger note_stale after update of title on core.course for each row
    when (old.title <> new.title and old.state = 'confirmed') execute function core.note_changed_title();
create trigger log_change after insert or update or delete on core.duty for each row execute function sync.log_public('duty');
create trigger log_change after insert or update or delete on core.figure_schedule for each row execute function sync.log_schedule();
create trigger append_only before update or delete on core.roster_correction for each row
    execute function core.keep_roster_correction();
create trigger append_only before update or delete on core.roster_before for each row execute function core.keep_roster_correction();
create trigger append_only before update or delete on core.frozen_period for each row execute function core.forbid_change();
create trigger append_only before update or delete on core.late_award for each row execute function core.forbid_change();
create trigger append_only before update or delete on core.course_before for each row execute function core.forbid_change();
create trigger note_after_freeze after insert on core.award referencing new table as came for each statement
    execute function core.note_late_awards();
create trigger note_gone after update of superseded_by on core.award for each row
    when (old.superseded_by is distinct from new.superseded_by) execute function core.note_gone_award();
create trigger note_came after insert on core.roster_snapshot referencing new table as came for each statement
    execute function core.note_rosters_came();
create trigger note_were_changed after update on core.roster_snapshot referencing old table as were for each statement
    execute function core.note_rosters_were();
create trigger note_were_gone after delete on core.roster_snapshot referencing old table as were for each statement
    execute function core.note_rosters_were();
reset role;
