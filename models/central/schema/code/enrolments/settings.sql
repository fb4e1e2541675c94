-- SPDX-License-Identifier: GPL-3.0-or-later
-- 線上報名設定 (II.3): what stands in it, and its rules. Findings are those of courses: where, what, with which values.
set local role desk_owner;

-- 蒐集項目
create or replace function core.enrolment_items() returns text[]
language sql immutable as $$
    select '{title,mobile,subject,school_kind,meal,stay,transport,parking,emergency,national_id,birthday,diet_note,access_need,invoice,civil,years,
        pic_consent,tshirt}'::text[]
$$;

create or replace function core.registration_form() returns jsonb
language sql immutable as $$ select replace('{
    "enabled": "bool", "open_at": "minute", "close_at": "minute", "online_quota": "int", "wait_quota": "int", "per_unit_max": "int",
    "county_quota": [{"county_id": "id", "quota": "int"}], "release_at": "minute",
    "nominate_each": "int", "nominate_desk_each": "int", "nominate_units": [{"unit_id": "id", "quota": "int"}],
    "priority": [{"rule": "!own_unit|own_county|titles|subjects|levels|first_time|nominated", "values": ["code:20"]}],
    "accept_mode": "manual|first_come|draw|priority|nominated", "result_at": "minute", "freeze_at": "minute", "cancel_until": "minute",
    "offer_hours": "int", "offer_lapse": "end|cancel", "promote": "suggest|offer|none", "clash": "warn|refuse", "same_series": "int",
    "repeat": "allow|last|refuse", "prereq": {"?": null, "courses": ["id"], "tag": "text:10", "hours": "number"}, "max_open": "int",
    "class_choice": "organiser|teacher|auto", "show_list": "masked|count|own", "walk_in": "bool",
    "items": ["!@items"],
    "purpose": "insurance|lodging|transfer", "stops": ["text:40"],
    "questions": [{"id": "text:20", "label": "text:40", "kind": "!text|choice|multi|number", "options": ["text:40"]}],
    "mails": ["!received|result|change|d3|d1"], "consent": "standard"}', '@items', array_to_string(core.enrolment_items(), '|'))::jsonb
$$;

-- 蒐集項目 by their class: P2 how to reach somebody, P3 sensitive (deleted 90 days after the course is closed).
create or replace function core.items_of(p_class text) returns text[]
language sql immutable as $$
    select case p_class when 'P2' then '{mobile,parking,emergency}' when 'P3' then '{national_id,birthday,diet_note,access_need}' end::text[]
$$;

create or replace function core.item_class(p_item text) returns text
language sql immutable as $$
    select case when p_item = any (core.items_of('P2')) then 'P2' when p_item = any (core.items_of('P3')) then 'P3' else 'P1' end
$$;

-- Whether who enrols has to agree to something: an item that reaches beyond their work is asked for.
create or replace function core.needs_notice(p_settings jsonb) returns boolean
language plpgsql immutable as $$
begin
    return p_settings -> 'items' ?| (core.items_of('P2') || core.items_of('P3'));
end $$;

-- A minute of a form in Taiwan; null: it says none.
create or replace function core.minute_of(p text) returns timestamptz
language sql immutable as $$ select nullif(p, '')::timestamp at time zone 'Asia/Taipei' $$;

-- What a form leaves out is as nobody would mind.
create or replace function core.completed_registration(s jsonb) returns jsonb
language sql immutable as $$
    select s || jsonb_build_object('offer_hours', coalesce((s ->> 'offer_hours')::int, 48),
        'offer_lapse', coalesce(nullif(s ->> 'offer_lapse', ''), 'end'), 'promote', coalesce(nullif(s ->> 'promote', ''), 'suggest'),
        'clash', coalesce(nullif(s ->> 'clash', ''), 'warn'), 'same_series', coalesce((s ->> 'same_series')::int, 1),
        'repeat', coalesce(nullif(s ->> 'repeat', ''), 'allow'), 'class_choice', coalesce(nullif(s ->> 'class_choice', ''), 'organiser'),
        'show_list', coalesce(nullif(s ->> 'show_list', ''), 'masked'), 'consent', 'standard',
        -- The result is always told.
        'mails', (select jsonb_agg(m order by n) from unnest('{received,result,change,d3,d1}'::text[]) with ordinality x(m, n)
            where m = 'result' or s -> 'mails' ? m),
        'accept_mode', case when s ->> 'accept_mode' = '' and not (s ->> 'enabled')::boolean then 'manual' else s ->> 'accept_mode' end,
        -- Who comes first has the seat at once: an hour that stood there would hide it in another mode.
        'result_at', case when s ->> 'accept_mode' = 'first_come' then '""'::jsonb else s -> 'result_at' end)
$$;

-- Until when, and by which times.
create or replace function core.registration_time_findings(s jsonb, c core.course) returns setof jsonb
language plpgsql stable as $$
declare
    opens  timestamptz := core.minute_of(s ->> 'open_at');
    closes timestamptz := core.minute_of(s ->> 'close_at');
    begins timestamptz := core.first_session_start(c);
    last   timestamptz := (c.date_to + 1)::timestamp at time zone 'Asia/Taipei';
    field  text;
begin
    if (s ->> 'enabled')::boolean and opens is null then return next core.finding('open_at', 'registration.open_missing'); end if;
    if (s ->> 'enabled')::boolean and closes is null then return next core.finding('close_at', 'registration.close_missing'); end if;
    if opens >= closes then return next core.finding('open_at', 'registration.order'); end if;
    if closes > last then
        return next core.finding('close_at', 'registration.close_late', jsonb_build_object('last', c.date_to));
    elsif closes > begins then
        return next core.finding('close_at', 'registration.closes_after_start', '{}', true);
    end if;
    foreach field in array array['result_at', 'freeze_at', 'cancel_until', 'release_at'] loop
        if core.minute_of(s ->> field) > begins and (field <> 'result_at' or s ->> 'accept_mode' <> 'first_come') then
            return next core.finding(field, 'registration.after_start');
        end if;
    end loop;
    -- What is drawn and ordered is told at its close, where no hour is said.
    if s ->> 'accept_mode' in ('draw', 'priority') and closes > begins then return next core.finding('close_at', 'registration.after_start'); end if;
    if s ->> 'accept_mode' in ('draw', 'priority') and core.minute_of(s ->> 'result_at') < closes then
        return next core.finding('result_at', 'registration.result_early');
    end if;
end $$;

-- How many.
create or replace function core.registration_seat_findings(s jsonb, c core.course) returns setof jsonb
language plpgsql stable as $$
declare
    total bigint;
    x     record;
begin
    if (s ->> 'enabled')::boolean and s ->> 'online_quota' is null or (s ->> 'online_quota')::int not between 1 and c.quota then
        return next core.finding('online_quota', 'registration.online_quota', jsonb_build_object('maximum', c.quota));
    end if;
    if (s ->> 'wait_quota')::int not between 0 and 5000 then
        return next core.finding('wait_quota', 'registration.wait_quota', '{"maximum": 5000}');
    end if;
    if (s ->> 'per_unit_max')::int not between 1 and c.quota then
        return next core.finding('per_unit_max', 'registration.per_unit_max', jsonb_build_object('maximum', c.quota));
    end if;
    for x in select q, n - 1 as n, count(*) over (partition by q -> 'county_id') as same
             from jsonb_array_elements(s -> 'county_quota') with ordinality y(q, n) order by n loop
        if x.same > 1 or not exists (select from core.county y where y.id = (x.q ->> 'county_id')::bigint) then
            return next core.finding('county_quota[' || x.n || '].county_id', 'registration.county', jsonb_build_object('no', x.n + 1));
        end if;
        if (x.q ->> 'quota')::int >= 1 is not true then
            return next core.finding('county_quota[' || x.n || '].quota', 'registration.county_seats', jsonb_build_object('no', x.n + 1));
        end if;
    end loop;
    select sum((q ->> 'quota')::bigint) into total from jsonb_array_elements(s -> 'county_quota') q;
    if total > c.quota then
        return next core.finding('county_quota', 'registration.county_sum', jsonb_build_object('total', total, 'quota', c.quota));
    end if;
    if (s ->> 'offer_hours')::int not between 2 and 168 then
        return next core.finding('offer_hours', 'registration.offer_hours', '{"minimum": 2, "maximum": 168}');
    end if;
    if (s ->> 'same_series')::int not between 0 and 20 then return next core.finding('same_series', 'registration.same_series',
        '{"maximum": 20}'); end if;
    if (s ->> 'max_open')::int not between 1 and 20 then
        return next core.finding('max_open', 'registration.max_open', '{"minimum": 1, "maximum": 20}');
    end if;
end $$;

-- 薦派名額: of the schools and desks in the list, of each school and of each 區管中心 that is in none.
create or replace function core.registration_nominate_findings(s jsonb, c core.course) returns setof jsonb
language plpgsql stable as $$
declare x record;
begin
    if (s ->> 'nominate_each')::int not between 1 and c.quota then
        return next core.finding('nominate_each', 'registration.nominate_each', jsonb_build_object('maximum', c.quota));
    end if;
    if (s ->> 'nominate_desk_each')::int not between 1 and c.quota then
        return next core.finding('nominate_desk_each', 'registration.nominate_desk_each', jsonb_build_object('maximum', c.quota));
    end if;
    if (s ->> 'enabled')::boolean and s ->> 'accept_mode' = 'nominated' and s ->> 'nominate_each' is null and s ->> 'nominate_desk_each' is null
        and s -> 'nominate_units' = '[]' then
        return next core.finding('nominate_each', 'registration.nominate_missing');
    end if;
    if jsonb_array_length(s -> 'nominate_units') > 300 then
        return next core.finding('nominate_units', 'registration.nominate_units_too_many', '{"maximum": 300}');
    end if;
    for x in select q, n - 1 as n, count(*) over (partition by q -> 'unit_id') as same
             from jsonb_array_elements(s -> 'nominate_units') with ordinality y(q, n) order by n loop
        if x.same > 1 or not exists (select from core.unit u where u.id = (x.q ->> 'unit_id')::bigint) then
            return next core.finding('nominate_units[' || x.n || '].unit_id', 'registration.nominate_unit', jsonb_build_object('no', x.n + 1));
        end if;
        if (x.q ->> 'quota')::int between 1 and c.quota is not true then
            return next core.finding('nominate_units[' || x.n || '].quota', 'registration.nominate_seats', jsonb_build_object('no', x.n + 1,
                'maximum', c.quota));
        end if;
    end loop;
end $$;

-- Who comes first, and who comes at all.
create or replace function core.registration_order_findings(s jsonb) returns setof jsonb
language plpgsql stable as $$
declare
    x record;
    p jsonb := s -> 'prereq';
begin
    if s ->> 'accept_mode' = '' then return next core.finding('accept_mode', 'registration.mode_missing'); end if;
    if jsonb_array_length(s -> 'priority') > 5 then
        return next core.finding('priority', 'registration.priority_too_many', '{"maximum": 5}');
    end if;
    for x in select g, n - 1 as n from jsonb_array_elements(s -> 'priority') with ordinality y(g, n) loop
        if x.g ->> 'rule' in ('titles', 'subjects', 'levels') and x.g -> 'values' = '[]'
            or x.g ->> 'rule' in ('titles', 'subjects') and exists (select from jsonb_array_elements(x.g -> 'values') v
                where jsonb_typeof(v) <> 'number') then
            return next core.finding('priority[' || x.n || '].values', 'registration.priority_empty', jsonb_build_object('no', x.n + 1));
        end if;
    end loop;
    if jsonb_typeof(p) = 'null' then return; end if;
    if jsonb_array_length(p -> 'courses') > 5
        or exists (select from jsonb_array_elements_text(p -> 'courses') v where not exists (
            select from core.course c where c.number = v::bigint and c.published_at <= now())) then
        return next core.finding('prereq.courses', 'registration.prereq_courses', '{"maximum": 5}');
    end if;
    if (p ->> 'tag' <> '') <> (coalesce((p ->> 'hours')::numeric, 0) > 0)
        or p ->> 'tag' <> '' and not exists (select from core.course_tag t where t.code = p ->> 'tag') then
        return next core.finding('prereq.hours', 'registration.prereq_hours');
    elsif p -> 'courses' = '[]' and p ->> 'tag' = '' then
        return next core.finding('prereq', 'registration.prereq_empty');
    end if;
end $$;

-- What is asked.
create or replace function core.registration_item_findings(s jsonb) returns setof jsonb
language plpgsql stable as $$
declare
    sensitive jsonb := (select jsonb_agg(i) from jsonb_array_elements_text(s -> 'items') i where core.item_class(i) = 'P3');
    x  record;
    no jsonb;
    n  int;
begin
    if sensitive is not null then
        return next core.finding('items', 'registration.sensitive',
            jsonb_build_object('items', sensitive, 'days', core.setting_int('enrol_private_days')), true);
        if s ->> 'purpose' = '' then return next core.finding('purpose', 'registration.purpose'); end if;
    end if;
    if jsonb_array_length(s -> 'stops') > 10 then return next core.finding('stops', 'registration.stops_too_many', '{"maximum": 10}'); end if;
    for x in select v, i - 1 as i from jsonb_array_elements_text(s -> 'stops') with ordinality y(v, i) where v = '' loop
        return next core.finding('stops[' || x.i || ']', 'course.value', '{"reason": "text.empty"}');
    end loop;
    if jsonb_array_length(s -> 'questions') > 10 then
        return next core.finding('questions', 'registration.questions_too_many', '{"maximum": 10}');
    end if;
    for x in select q, i - 1 as i, count(*) over (partition by q -> 'id') as same
             from jsonb_array_elements(s -> 'questions') with ordinality y(q, i) order by i loop
        no := jsonb_build_object('no', x.i + 1);
        if x.same > 1 or x.q ->> 'id' !~ '^[a-z0-9_]{1,20}$' or x.q ->> 'id' = any (core.enrolment_items()) then
            perform core.refuse_form('questions[' || x.i || '].id', 'word');
        end if;
        if x.q ->> 'label' = '' then return next core.finding('questions[' || x.i || '].label', 'registration.question_label', no); end if;
        n := jsonb_array_length(x.q -> 'options');
        if x.q ->> 'kind' in ('choice', 'multi') and (n not between 2 and 10 or x.q -> 'options' ? '') or x.q ->> 'kind' in ('text', 'number')
            and n > 0 then
            return next core.finding('questions[' || x.i || '].options', 'registration.question_options', no || '{"minimum": 2, "maximum": 10}');
        end if;
    end loop;
end $$;

-- What is fixed once somebody has enrolled: whoever has may rely on it.
create or replace function core.registration_change_findings(s jsonb, r core.registration, c core.course) returns setof jsonb
language plpgsql stable as $$
declare
    field text;
    x     record;
begin
    if s ->> 'accept_mode' <> r.accept_mode and not (r.accept_mode = 'first_come' and s ->> 'accept_mode' = 'manual') then
        return next core.finding('accept_mode', 'registration.mode_fixed');
    end if;
    if r.accept_mode in ('draw', 'priority') then
        foreach field in array array['online_quota', 'per_unit_max', 'county_quota', 'priority', 'release_at', 'repeat'] loop
            if s -> field <> r.settings -> field then
                return next core.finding(field, 'registration.fixed', jsonb_build_object('field', field));
            end if;
        end loop;
    end if;
    foreach field in array array['cancel_until', 'freeze_at'] loop
        -- What nobody has set holds for those who have enrolled as well; a course that was moved may begin before it.
        if core.moment_set(s, field, c) < least(core.moment_set(r.settings, field, c), core.first_session_start(c)) then
            return next core.finding(field, 'registration.only_later');
        end if;
    end loop;
    -- What was told at once is not hidden afterwards, by another mode neither.
    if s -> 'result_at' <> (case r.accept_mode when 'first_come' then '""' else r.settings -> 'result_at' end)
        and (r.announced_at is not null or r.result_at <= clock_timestamp() or r.result_at is null and core.has_decided(c.id)) then
        return next core.finding('result_at', 'registration.result_out');
    end if;
    if r.drawn_at is not null and (s -> 'open_at', s -> 'close_at') is distinct from (r.settings -> 'open_at', r.settings -> 'close_at') then
        return next core.finding('close_at', 'registration.drawn');
    end if;
    -- Whoever could rely on the time there was has a day of it: nobody shuts the door on those who are not in yet.
    if core.minute_of(s ->> 'close_at') < least(r.close_at, clock_timestamp() + core.close_notice()) then
        return next core.finding('close_at', 'registration.close_short', jsonb_build_object('hours',
            extract(epoch from core.close_notice())::int / 3600));
    end if;
    if r.open_at <= clock_timestamp() and core.minute_of(s ->> 'open_at') > r.open_at then
        return next core.finding('open_at', 'registration.opened');
    end if;
    -- A question that was answered stays the same question; options may be added.
    for x in select q, n - 1 as n from jsonb_array_elements(s -> 'questions') with ordinality y(q, n)
             join jsonb_array_elements(r.settings -> 'questions') o on o -> 'id' = q -> 'id' and (o -> 'kind' <> q -> 'kind'
                 or not q -> 'options' @> (o -> 'options')) loop
        return next core.finding('questions[' || x.n || '].options', 'registration.fixed', '{"field": "questions"}');
    end loop;
end $$;

-- 異動截止 where nobody says another: three days before it begins.
create or replace function core.usual_freeze(c core.course) returns timestamptz
language sql stable as $$ select core.first_session_start(c) - interval '3 days' $$;

-- 可自行取消至, 異動截止 as they come of settings.
create or replace function core.moment_set(s jsonb, p_field text, c core.course) returns timestamptz
language sql stable as $$
    select coalesce(core.minute_of(s ->> p_field), core.minute_of(s ->> 'freeze_at'), core.usual_freeze(c))
$$;

-- How long before it a registration that somebody has enrolled by can be cut short (II.8).
create or replace function core.close_notice() returns interval language sql immutable as $$ select interval '24 hours' $$;

-- Whether somebody knows already what became of an enrolment in a course.
create or replace function core.has_decided(p_course bigint) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return exists (select from core.enrolment e where e.course_id = p_course
        and e.state in ('accepted', 'waiting', 'offered', 'declined', 'cancelling'));
end $$;

-- The rows that follow from settings, in their whole form and in order.
create or replace function core.filled_registration(r core.registration, s jsonb, c core.course, p_name text) returns core.registration
language plpgsql stable as $$
declare body jsonb := (select x.body from core.course_revision x where x.course_id = c.id and x.revision = c.revision);
begin
    r.course_id := c.id;
    r.settings := s;
    r.enabled := (s ->> 'enabled')::boolean;
    r.accept_mode := s ->> 'accept_mode';
    r.open_at := coalesce(core.minute_of(s ->> 'open_at'), core.minute_of(body ->> 'reg_from'), c.submitted_at);
    r.close_at := coalesce(core.minute_of(s ->> 'close_at'), greatest(c.ends_at, r.open_at + interval '1 minute'));
    -- What is drawn and ordered has an hour at which it is told.
    r.result_at := case r.accept_mode when 'first_come' then null
        else coalesce(core.minute_of(s ->> 'result_at'), case when r.accept_mode in ('draw', 'priority') then r.close_at end) end;
    r.freeze_at := coalesce(core.minute_of(s ->> 'freeze_at'), core.usual_freeze(c));
    r.cancel_until := coalesce(core.minute_of(s ->> 'cancel_until'), r.freeze_at);
    r.online_quota := coalesce((s ->> 'online_quota')::int, c.quota);
    r.wait_quota := (s ->> 'wait_quota')::int;
    r.unit_max := (s ->> 'per_unit_max')::int;
    r.set_by_name := p_name;
    return r;
end $$;

-- Written down; with a draw goes its secret, whose hash everybody sees from then on. Nobody chooses it, nobody changes it.
create or replace function core.put_registration(r core.registration) returns core.registration
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into core.registration as x (course_id, settings, enabled, accept_mode, open_at, close_at, result_at, freeze_at, cancel_until,
            online_quota, wait_quota, unit_max, set_by_name)
        values (r.course_id, r.settings, r.enabled, r.accept_mode, r.open_at, r.close_at, r.result_at, r.freeze_at, r.cancel_until,
            r.online_quota, r.wait_quota, r.unit_max, r.set_by_name)
        on conflict (course_id) do update set settings = r.settings, enabled = r.enabled, accept_mode = r.accept_mode, open_at = r.open_at,
            close_at = r.close_at, result_at = r.result_at, freeze_at = r.freeze_at, cancel_until = r.cancel_until, online_quota = r.online_quota,
            wait_quota = r.wait_quota, unit_max = r.unit_max, set_by_name = r.set_by_name, set_at = now(), row_version = x.row_version + 1
        returning * into r;
    if r.accept_mode in ('draw', 'priority') and r.draw_hash = '' then
        insert into core.draw_secret(course_id, secret) values (r.course_id, encode(ext.gen_random_bytes(32), 'hex')) on conflict do nothing;
        update core.registration x set draw_hash = (select encode(sha256(convert_to(d.secret, 'UTF8')), 'hex') from core.draw_secret d
            where d.course_id = r.course_id) where x.course_id = r.course_id returning * into r;
    end if;
    return r;
end $$;

grant execute on function core.registration_form(), core.enrolment_items(), core.item_class(text), core.items_of(text),
    core.needs_notice(jsonb), core.minute_of(text),
    core.completed_registration(jsonb), core.registration_time_findings(jsonb, core.course), core.registration_seat_findings(jsonb, core.course),
    core.registration_order_findings(jsonb), core.registration_item_findings(jsonb), core.registration_nominate_findings(jsonb, core.course),
    core.registration_change_findings(jsonb, core.registration, core.course), core.filled_registration(core.registration, jsonb, core.course, text),
    core.put_registration(core.registration), core.usual_freeze(core.course), core.moment_set(jsonb, text, core.course),
    core.close_notice(), core.has_decided(bigint) to desk_api;
reset role;

set local role desk_api;

-- 線上報名設定. Prepared before the course is approved, of use once it is.
create or replace function cmd.registration_set(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    c        core.course := cmd.organised_course(a, body);
    seen     bigint := core.body_int(body, 'row_version');
    s        record;
    r        core.registration;
    was      core.registration;
    settings jsonb;
    findings jsonb[];
    errors   jsonb;
    warnings jsonb;
begin
    if core.course_state(c.state, c.ends_at) not in ('submitted', 'returned', 'approved') then
        perform core.refuse('KD142', 'course.state', jsonb_build_object('state', core.course_state(c.state, c.ends_at)));
    end if;
    select * into r from core.registration x where x.course_id = c.id;
    if coalesce(r.row_version, 0) <> seen then
        perform core.refuse('KD251', 'registration.changed', jsonb_build_object('row_version', coalesce(r.row_version, 0)));
    end if;
    if jsonb_typeof(body -> 'settings') is distinct from 'object' then perform core.refuse_form('settings', 'object'); end if;
    select * into s from core.shaped(core.registration_form(), body -> 'settings', '');
    settings := core.completed_registration(s.shaped);
    findings := s.findings || array(select core.registration_time_findings(settings, c))
        || array(select core.registration_seat_findings(settings, c)) || array(select core.registration_nominate_findings(settings, c))
        || array(select core.registration_order_findings(settings))
        || array(select core.registration_item_findings(settings));
    if seen > 0 and core.enrolled_count(c.id) > 0 then
        findings := findings || array(select core.registration_change_findings(settings, r, c));
    end if;
    select coalesce(jsonb_agg(f - 'warns' order by n) filter (where not (f ->> 'warns')::boolean), '[]'),
           coalesce(jsonb_agg(f - 'warns' order by n) filter (where (f ->> 'warns')::boolean), '[]') into errors, warnings
        from unnest(findings) with ordinality x(f, n);
    if errors <> '[]' then perform core.refuse('KD250', 'registration.invalid', jsonb_build_object('errors', errors)); end if;
    was := r;
    r := core.filled_registration(r, settings, c, a.name);
    -- Whom a change has let leave until it begins (core.refit_registration) may.
    if core.enrolled_count(c.id) > 0 then
        r.cancel_until := greatest(r.cancel_until, least(was.cancel_until, core.first_session_start(c)));
    end if;
    r := core.put_registration(r);
    if core.asks_more(was, r) then perform core.post_follow_ups(c, r, a.command_id); end if;
    return jsonb_build_object('course_id', c.id, 'number', c.number, 'row_version', r.row_version, 'warnings', warnings,
        'follow_ups', core.follow_ups(r));
end $$;
reset role;
