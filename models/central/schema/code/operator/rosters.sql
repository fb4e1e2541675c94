-- SPDX-License-Identifier: GPL-3.0-or-later
-- Day one: the rosters of the site before, of a whole county, from a list. Who is entered here has no history yet. One import is
-- undone whole, as long as no school has done anything with anybody of it.
set local role desk_owner;

-- The catalogues by which a list is read.
create or replace function admin.roster_words() returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select jsonb_build_object(
        'titles', (select jsonb_agg(jsonb_build_object('id', x.id, 'name', x.name, 'offered', x.on_roster and not x.retired) order by x.id)
            from core.teacher_title x),
        'stages', (select jsonb_agg(jsonb_build_object('id', x.id, 'name', x.name, 'offered', not x.retired) order by x.id)
            from core.teaching_stage x),
        'subjects', (select jsonb_agg(jsonb_build_object('id', x.id, 'name', x.name, 'stage', x.stage_id, 'offered', not x.retired) order by x.id)
            from core.subject x),
        'employment', (select jsonb_agg(jsonb_build_object('id', x.id, 'name', x.name, 'offered', not x.retired) order by x.id)
            from core.roster_word x where x.list = 'employment'),
        'training_role', (select jsonb_agg(jsonb_build_object('id', x.id, 'name', x.name, 'offered', not x.retired) order by x.id)
            from core.roster_word x where x.list = 'training_role'))
$$;

-- Enters one row; null, or why not.
create or replace function core.take_teacher(p_import uuid, u core.unit, r jsonb) returns text
language plpgsql as $$
declare
    f       jsonb := jsonb_build_object('national_id', r -> 'national_id', 'name', r -> 'name', 'sex', r -> 'sex', 'birth_date', r -> 'birth_date');
    more    jsonb := coalesce(r -> 'more', '{}') || jsonb_build_object('title_id', r -> 'title_id');
    t       core.teacher;
    changes jsonb;
begin
    if u.id is null or not u.eligible or (select k.is_desk from core.unit_kind k where k.key = u.kind) then return 'code.unknown'; end if;
    perform core.check_identity(f), core.check_roster(more, '{}');
    t := core.teacher_of_number(f ->> 'national_id');
    if t.id is null then
        t := core.enter_teacher(core.person_of(f ->> 'national_id'), u.id, f ->> 'national_id', f - 'national_id' || more);
        perform core.note_import(p_import, 'new', '{}', t.id);
        return null;
    end if;
    if t.unit_id <> u.id then return 'teacher.other_unit'; end if;
    if t.state = 'left' then return 'teacher.has_left'; end if;
    changes := core.changed_fields(core.roster_of(t) || core.identity_of(t), f - 'national_id' || more);
    return case when changes = '{}' then 'unchanged'
        else 'teacher.row_differs ' || (select string_agg(k, ',' order by k) from jsonb_object_keys(changes) k) end;
exception when others then
    if sqlstate !~ '^(KD|KC003|22|23)' then raise; end if;
    declare said text;
    begin
        get stacked diagnostics said = pg_exception_detail;
        return coalesce(nullif(said, '')::jsonb ->> 'reason', sqlerrm);
    end;
end $$;

-- rows: [{row, code, national_id, name, sex, birth_date, title_id, more}]. Whoever is there already is not changed: what is
-- different is the reason.
create or replace function admin.import_rosters(rows jsonb) returns table("row" int, outcome text, reason text, warning text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    r        jsonb;
    n        int := 0;
    made     int := 0;
    v_import core.roster_import;
    u        core.unit;
    me       auth.actor;
begin
    perform core.check_rows($1);
    insert into core.roster_import(id, by_name, list_name) values (gen_random_uuid(), '', '') returning * into v_import;
    for r in select x from jsonb_array_elements($1) x loop
        n := n + 1;
        "row" := core.row_of(r, n);
        warning := null;
        u := null;
        select x.* into u from core.unit_code c join core.unit x on x.id = c.unit_id where c.code = r ->> 'code';
        reason := core.take_teacher(v_import.id, u, r);
        outcome := case when reason is null then 'imported' when reason = 'unchanged' then 'unchanged' else 'refused' end;
        if outcome = 'imported' then made := made + 1; end if;
        if outcome = 'unchanged' then reason := null; end if;
        return next;
    end loop;
    if made = 0 then
        delete from core.roster_import i where i.id = v_import.id;
    else
        perform audit.log(me, 'rosters.import', 'done', jsonb_build_object('import', v_import.number, 'teachers', made));
    end if;
end $$;

-- used: with whom somebody has done something since.
create or replace function admin.roster_imports()
returns table(number int, at timestamptz, teachers bigint, used bigint, undone_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select i.number, i.at, count(r.teacher_id), count(r.teacher_id) filter (where t.row_version <> r.row_version), i.undone_at
    from core.roster_import i left join core.roster_import_row r on r.import_id = i.id left join core.teacher t on t.id = r.teacher_id
    where i.unit_id is null group by i.id order by i.number
$$;

-- Raises KD046, KD047, and KD048 when anything has been done with anybody of it; then all of it stays.
create or replace function admin.undo_rosters(import int) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    i      core.roster_import;
    ids    bigint[];
    people bigint[];
    used   int;
    me     auth.actor;
begin
    select * into i from core.roster_import x where x.number = undo_rosters.import and x.unit_id is null for update;
    if i.id is null then perform core.refuse('KD046', 'import.unknown'); end if;
    if i.undone_at is not null then perform core.refuse('KD047', 'import.state', '{"state": "undone"}'); end if;
    perform from core.import_rows(i.id);
    select array_agg(t.id), array_agg(t.person_id), count(*) filter (where t.row_version <> r.row_version
            or exists (select from core.teacher_event e where e.teacher_id = t.id)
            or exists (select from core.teacher_move m where m.teacher_id = t.id)
            or exists (select from core.roster_import_row o where o.teacher_id = t.id and o.import_id <> i.id))
        into ids, people, used from core.roster_import_row r join core.teacher t on t.id = r.teacher_id where r.import_id = i.id;
    if used > 0 then perform core.refuse('KD048', 'import.used', jsonb_build_object('teachers', used)); end if;
    begin
        perform sync.log_roster(t.unit_id, 'teacher', 'D', t.id) from core.teacher t where t.id = any (ids);
        delete from core.roster_import_row r where r.import_id = i.id;
        delete from core.teacher t where t.id = any (ids);
        delete from core.national_id x where x.person_id = any (people)
            and not exists (select from core.account a where a.person_id = x.person_id)
            and not exists (select from core.application p where p.person_id = x.person_id);
        delete from core.person x where x.id = any (people) and not exists (select from core.national_id d where d.person_id = x.id);
    exception when foreign_key_violation then
        perform core.refuse('KD048', 'import.used', '{}');  -- a check-in, an account of a teacher
    end;
    update core.roster_import x set undone_at = now() where x.id = i.id;
    perform audit.log(me, 'rosters.undo', 'done', jsonb_build_object('import', i.number, 'teachers', coalesce(cardinality(ids), 0)));
    return coalesce(cardinality(ids), 0);
end $$;

grant execute on function admin.roster_words(), admin.import_rosters(jsonb), admin.roster_imports(), admin.undo_rosters(int) to desk_admin;
reset role;
