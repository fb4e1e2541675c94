-- SPDX-License-Identifier: GPL-3.0-or-later
-- The form of a course as it is sent (II.1): what stands in it under which name, of which type, and brought into its whole form.
-- What is of another type or unknown is no form of ours (KC003). What a person can have typed is a finding.
set local role desk_owner;

-- What a rule has found: where, what, with which values. A warning does not refuse.
create or replace function core.finding(p_field text, p_key text, p_values jsonb default '{}', p_warns boolean default false) returns jsonb
language sql immutable as $$ select jsonb_build_object('field', p_field, 'key', p_key, 'values', p_values, 'warns', p_warns) $$;

-- text:N of one line, lines:N of several, code:N a number or a text; minute: a day and a minute of it; a|b one of these or none,
-- !a|b one of these; [x] a list of them; {"?": null} may be null.
-- A title and a content are measured by their rules.
create or replace function core.course_form() returns jsonb
language sql immutable as $$ select '{
    "title": "text:4000", "tags": ["text:10"], "basis_kind": "numbered|none|plan", "basis_no": "text:60", "basis_date": "date",
    "class_kind": "non_credit|school_based|seed|bachelor_credit|master_credit|bachelor_degree|master_degree",
    "natures": ["id"], "scope_code": "text:40", "partners": [{"role": "!host|advisor|co_host", "unit_id": "id", "name": "text:60"}],
    "series": {"?": null, "id": "uuid", "name": "text:60", "no": "int"},
    "sessions": [{"no": "int", "date": "date", "from": "time", "to": "time", "break": "int", "topic": "text:60", "track": "text:20",
        "mode": "in_person|online", "room": "text:60", "hours": "number", "lecturers": ["int"]}],
    "backfill_reason": "text:200", "time_kind": "unknown|weekday_day|weekday_evening|weekend|summer|winter",
    "mode": "in_person|online_live|online_own_time|mixed", "county_id": "id", "district_id": "id", "venue": "text:80", "venue_id": "id",
    "online_url": "text:500", "checkin": ["!paper|slip|roll_call|self"], "hour_unit": "hour|credit", "hours": "number", "digital_hours": "number",
    "physical_hours": "number", "partial": "by_session|proportional|full|threshold", "threshold": "1/2|2/3|3/4|4/5|5/6|1", "grace_minutes": "int",
    "late_policy": "void|deduct|note", "late_deduction": "number", "lecture_credit": "bool",
    "assessment": ["!quiz|report|showcase|practice|reflection|case_study|discussion|other"], "assessment_other": "text:60",
    "levels": ["!senior_high|vocational|junior_high|elementary|kindergarten|special|university|administrative|any"], "titles": ["id"],
    "subjects": ["id"], "subjects_rule": "only|preferred", "audience": "lines:200", "open_scope": "own|county|counties|units|named|all",
    "open_counties": ["id"], "open_units": ["id"], "class_count": "int", "class_size": "int", "fee": "int",
    "fee_method": "none|on_site|transfer|postal|card|unit", "fund": "full|partial|none", "subsidy": "text:60",
    "channels": ["!online|phone|letter|url|none"], "reg_from": "date", "reg_to": "date", "reg_url": "text:500",
    "contacts": [{"name": "text:50", "phone": "text:60", "email": "text:254"}],
    "lecturers": [{"no": "int", "name": "text:50", "unit": "text:60", "title": "text:50", "kind": "!internal|external|assistant",
        "national_id": "text:10", "expertise": "lines:200"}],
    "goals": "lines:1000", "content": "lines:4000", "notes": "lines:1000",
    "files": [{"id": "uuid", "kind": "!plan|timetable|leaflet|consent|other", "public": "bool"}],
    "civil": {"?": null, "category": "text:20", "term": "int"},
    "environment": {"?": null, "method": "text:20", "category": "text:20", "summary": "lines:200"},
    "parts": [{"name": "text:40", "hours": "number", "category": "text:20"}], "deputies": ["id"]}'::jsonb
$$;

create or replace function core.refuse_form(p_field text, p_reason text) returns void
language plpgsql as $$
begin
    perform core.refuse('KC003', 'command.body', jsonb_build_object('field', left(p_field, 60), 'reason', p_reason));
end $$;

-- One value of a type; missing is what a form without it would say.
create or replace function core.shaped_value(p_type text, v jsonb, p_path text, out shaped jsonb, out findings jsonb[])
language plpgsql as $$
declare
    is_a   text := coalesce(jsonb_typeof(v), 'missing');
    said   text := v #>> '{}';
    kind   text := split_part(p_type, ':', 1);
    most   int := nullif(split_part(p_type, ':', 2), '')::int;
    reason text;
begin
    findings := '{}';
    if kind in ('int', 'number', 'id') then
        shaped := coalesce(v, 'null'::jsonb);
        if is_a not in ('number', 'null', 'missing') then perform core.refuse_form(p_path, 'number'); end if;
        if is_a = 'number' and (case kind when 'number' then abs(said::numeric) > 10000 when 'int' then said !~ '^-?[0-9]{1,9}$'
                else said !~ '^[0-9]{1,15}$' end) then
            perform core.refuse_form(p_path, 'number');
        end if;
        if is_a = 'number' and kind = 'number' then shaped := to_jsonb(trim_scale(said::numeric)); end if;
        return;
    elsif kind = 'bool' then
        shaped := coalesce(v, 'false'::jsonb);
        if is_a not in ('boolean', 'missing') then perform core.refuse_form(p_path, 'boolean'); end if;
        return;
    end if;
    shaped := coalesce(v, '""'::jsonb);
    if kind = 'code' and is_a = 'number' and said ~ '^[0-9]{1,9}$' then return; end if;
    if is_a not in ('string', 'missing') then perform core.refuse_form(p_path, 'text'); end if;
    said := coalesce(said, '');
    if kind in ('text', 'lines', 'code') then
        reason := core.check_text(said, 0, most, kind = 'lines');
        if reason is not null then
            findings := array[core.finding(p_path, 'course.value',
                jsonb_build_object('reason', reason, 'minimum', 0, 'maximum', most, 'actual', length(said)))];
        end if;
    elsif kind = 'date' then
        if said <> '' then perform core.body_date(jsonb_build_object(p_path, said), p_path); end if;
    elsif kind = 'time' then
        if said !~ '^(([01][0-9]|2[0-3]):[0-5][0-9])?$' then perform core.refuse_form(p_path, 'time'); end if;
    elsif kind = 'minute' then
        if said !~ '^([0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9])?$' then perform core.refuse_form(p_path, 'minute'); end if;
        if said <> '' then perform core.body_date(jsonb_build_object(p_path, left(said, 10)), p_path); end if;
    elsif kind = 'uuid' then
        if said !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then perform core.refuse_form(p_path, 'uuid'); end if;
    elsif said <> all (string_to_array(ltrim(p_type, '!'), '|')) and (said <> '' or left(p_type, 1) = '!') then
        perform core.refuse_form(p_path, 'word');
    end if;
end $$;

-- The same of anything of a form: lists and rows too.
create or replace function core.shaped(p_spec jsonb, v jsonb, p_path text, out shaped jsonb, out findings jsonb[])
language plpgsql as $$
declare
    x record;
    s record;
begin
    findings := '{}';
    if jsonb_typeof(p_spec) = 'string' then
        select y.shaped, y.findings into shaped, findings from core.shaped_value(p_spec #>> '{}', v, p_path) y;
    elsif jsonb_typeof(p_spec) = 'array' then
        shaped := '[]';
        if v is null then return; end if;
        if jsonb_typeof(v) <> 'array' then perform core.refuse_form(p_path, 'array'); end if;
        if jsonb_array_length(v) > 400 then perform core.refuse_form(p_path, 'size'); end if;
        for x in select e, (n - 1) as n from jsonb_array_elements(v) with ordinality t(e, n) loop
            select * into s from core.shaped(p_spec -> 0, x.e, p_path || '[' || x.n || ']');
            findings := findings || s.findings;
            -- Of plain values each once.
            if jsonb_typeof(s.shaped) = 'object' or not shaped @> jsonb_build_array(s.shaped) then
                shaped := shaped || jsonb_build_array(s.shaped);
            end if;
        end loop;
    else
        if p_spec ? '?' and (v is null or jsonb_typeof(v) = 'null') then
            shaped := 'null';
            return;
        end if;
        if jsonb_typeof(v) is distinct from 'object' then perform core.refuse_form(p_path, 'object'); end if;
        for x in select k from jsonb_object_keys(v) k where not p_spec ? k or k = '?' loop perform core.refuse_form(x.k, 'unknown'); end loop;
        shaped := '{}';
        for x in select e.key, e.value from jsonb_each(p_spec) e where e.key <> '?' loop
            select * into s from core.shaped(x.value, v -> x.key, ltrim(p_path || '.' || x.key, '.'));
            findings := findings || s.findings;
            shaped := shaped || jsonb_build_object(x.key, s.shaped);
        end loop;
    end if;
end $$;

-- A day and a time of it in Taiwan.
create or replace function core.moment(p_day text, p_time text) returns timestamptz
language sql immutable as $$ select ((p_day || ' ' || p_time)::timestamp at time zone 'Asia/Taipei') $$;

-- A list of numbers of a form.
create or replace function core.numbers_of(p_list jsonb) returns bigint[]
language plpgsql immutable as $$
begin
    return (select coalesce(array_agg(x::bigint), '{}') from jsonb_array_elements_text(p_list) x where x is not null);
end $$;

-- What a form leaves to the centre: sessions are counted 1, 2, …, hours that nobody has said are those that are suggested.
create or replace function core.completed_course(b jsonb) returns jsonb
language plpgsql immutable as $$
declare
    sessions jsonb;
    more     jsonb;
begin
    select coalesce(jsonb_agg(x.s || jsonb_build_object('no', x.n, 'break', coalesce((x.s ->> 'break')::int, 0),
            'hours', case when x.s ->> 'hours' is null then to_jsonb(core.suggested_hours(core.session_minutes(x.s))) else x.s -> 'hours' end)
        order by x.n), '[]') into sessions
        from jsonb_array_elements(b -> 'sessions') with ordinality x(s, n);
    more := jsonb_build_object('sessions', sessions);
    if b ->> 'late_policy' = '' then more := more || '{"late_policy": "void"}'; end if;
    if b ->> 'fee_method' = '' and b ->> 'fee' = '0' then more := more || '{"fee_method": "none"}'; end if;
    if b ->> 'mode' = 'in_person' and b ->> 'hours' is not null and jsonb_typeof(b -> 'civil') = 'null' then
        more := more || jsonb_build_object('digital_hours', 0, 'physical_hours', b -> 'hours');
    end if;
    return b || more;
end $$;

grant execute on function core.course_form(), core.shaped_value(text, jsonb, text),
    core.shaped(jsonb, jsonb, text), core.moment(text, text), core.numbers_of(jsonb),
    core.completed_course(jsonb), core.finding(text, text, jsonb, boolean), core.refuse_form(text, text) to desk_api;
reset role;
