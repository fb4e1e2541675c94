-- SPDX-License-Identifier: GPL-3.0-or-later
-- 自行登錄 written down, typed or out of the file of another platform; changed and taken out. One's own, under the row security of the
-- person; what is there already is not written twice.
set local role desk_owner;

-- Two commands of the same person at once are counted together.
create or replace function core.lock_recorder(p_person bigint) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform core.let_go();  -- the desk that confirms a list waits for its people
    perform from core.person p where p.id = p_person for no key update;
end $$;
grant execute on function core.lock_recorder(bigint) to desk_api;
reset role;

set local role desk_api;

create or replace function cmd.charge_record(a auth.actor, body jsonb) returns void
language plpgsql as $$
begin
    perform auth.spend('record', 'account', a.account_id::text, greatest(1, case when jsonb_typeof(body -> 'rows') = 'array'
        then jsonb_array_length(body -> 'rows') when jsonb_typeof(body -> 'ids') = 'array' then jsonb_array_length(body -> 'ids') else 1 end));
end $$;

-- One row as it was sent.
create or replace function cmd.self_record_of(a auth.actor, p_row jsonb, p_source text) returns core.self_record
language plpgsql as $$
declare r core.self_record;
begin
    r.person_id := a.person_id;
    r.platform := core.body_words(p_row, 'platform', 1, 60);
    r.title := core.body_words(p_row, 'title', 1, 200);
    r.number := core.body_plain(p_row, 'number', 0, 60, false);
    r.date_from := core.body_date(p_row, 'date_from');
    r.date_to := core.body_date(p_row, 'date_to');
    r.hours := cmd.body_hours(p_row, 'hours');
    r.note := core.body_plain(p_row, 'note', 0, 200, false);
    r.source := p_source;
    if r.date_to < r.date_from or r.date_to > core.today() or r.date_from < date '1990-01-01' then
        perform core.refuse('KD443', 'record.dates', jsonb_build_object('title', left(r.title, 60)));
    end if;
    if r.hours is null or r.hours not between 0.5 and 400 or r.hours * 2 <> floor(r.hours * 2) then
        perform core.refuse('KD444', 'record.hours', jsonb_build_object('title', left(r.title, 60)));
    end if;
    return r;
end $$;

create or replace function cmd.record_add(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    rows   jsonb := body -> 'rows';
    source text := core.body_text(body, 'source');
    x      jsonb;
    r      core.self_record;
    added  int := 0;
    n      int;
begin
    if source not in ('typed', 'file') then perform core.refuse_form('source', 'word'); end if;
    if jsonb_typeof(rows) is distinct from 'array' or jsonb_array_length(rows) not between 1 and 100
        or exists (select from jsonb_array_elements(rows) y where jsonb_typeof(y) <> 'object') then perform core.refuse_form('rows', 'array'); end if;
    perform core.lock_recorder(a.person_id);
    for x in select y from jsonb_array_elements(rows) with ordinality z(y, o) order by o loop
        r := cmd.self_record_of(a, x, source);
        insert into core.self_record(person_id, platform, title, number, date_from, date_to, hours, note, source)
            values (r.person_id, r.platform, r.title, r.number, r.date_from, r.date_to, r.hours, r.note, r.source)
            on conflict on constraint self_record_once do nothing;
        get diagnostics n = row_count;
        added := added + n;
    end loop;
    if (select count(*) from core.self_record s where s.person_id = a.person_id) > core.setting_int('self_records_a_person') then
        perform core.refuse('KD441', 'record.many', jsonb_build_object('maximum', core.setting_int('self_records_a_person')));
    end if;
    return jsonb_build_object('added', added, 'already', jsonb_array_length(rows) - added);
end $$;

create or replace function cmd.record_change(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    wanted bigint := core.body_int(body, 'record_id');
    seen   bigint := core.body_int(body, 'row_version');
    was    core.self_record;
    r      core.self_record;
begin
    select * into was from core.self_record s where s.id = wanted for update;
    if was.id is null or was.person_id <> a.person_id then perform core.refuse('KD440', 'record.not_visible'); end if;
    if was.row_version <> seen then perform core.refuse('KD448', 'record.changed', jsonb_build_object('row_version', was.row_version)); end if;
    r := cmd.self_record_of(a, body, was.source);
    update core.self_record s set platform = r.platform, title = r.title, number = r.number, date_from = r.date_from, date_to = r.date_to,
        hours = r.hours, note = r.note, row_version = s.row_version + 1 where s.id = was.id returning * into r;
    return jsonb_build_object('record_id', r.id, 'row_version', r.row_version);
end $$;

-- What is gone already is gone.
create or replace function cmd.record_remove(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    ids bigint[] := core.body_ids(body, 'ids', 200);
    n   int;
begin
    delete from core.self_record s where s.id = any (ids) and s.person_id = a.person_id;
    get diagnostics n = row_count;
    return jsonb_build_object('removed', n);
end $$;
reset role;
