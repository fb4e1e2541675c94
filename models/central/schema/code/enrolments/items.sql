-- SPDX-License-Identifier: GPL-3.0-or-later
-- What who enrols has to say: every item that is asked for, and every question (II.3: all are required). Whole IDs and birthdays are
-- never sent: the centre has them, and is told that they may be passed on.
set local role desk_owner;

-- Days of the sessions, of which a night may be asked for: all but the last, and where there is one day alone that one.
create or replace function core.course_nights(p_course bigint) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select coalesce(jsonb_agg(d order by d) filter (where d < last or first = last), '[]') from (
        select distinct (s.starts_at at time zone 'Asia/Taipei')::date as d, max((s.starts_at at time zone 'Asia/Taipei')::date) over () as last,
            min((s.starts_at at time zone 'Asia/Taipei')::date) over () as first from core.course_session s where s.course_id = p_course) x);
end $$;

-- A text that must stand; what is wrong with it as a finding's key, null: nothing.
create or replace function core.answer_text_fault(v jsonb, p_most int) returns text
language sql stable as $$
    select case when coalesce(v #>> '{}', '') = '' then 'enrol.item'
                when jsonb_typeof(v) <> 'string' or core.check_text(v #>> '{}', 0, p_most) is not null then 'enrol.item_value' end
$$;

-- One of these words.
create or replace function core.answer_word_fault(v jsonb, p_words text[]) returns text
language sql immutable as $$
    select case when coalesce(v #>> '{}', '') = '' then 'enrol.item' when (v #>> '{}') <> all (p_words) then 'enrol.item_value' end
$$;

create or replace function core.answer_fault(p_item text, v jsonb, s jsonb, p_course bigint) returns text
language plpgsql stable as $$
begin
    if jsonb_typeof(v) is distinct from 'object' and p_item in ('stay', 'transport', 'parking', 'emergency') then return 'enrol.item'; end if;
    -- Statements, not one expression: of that all parts are made ready each time.
    case p_item
        when 'title' then return core.answer_text_fault(v, 30);
        when 'mobile' then return coalesce(core.answer_text_fault(v, 60), core.check_phone(v #>> '{}', false));
        when 'subject', 'invoice' then return core.answer_text_fault(v, 60);
        when 'diet_note' then return core.answer_text_fault(v, 50);
        when 'access_need' then return core.answer_text_fault(v, 100);
        when 'national_id', 'birthday' then return case when v is distinct from 'true' then 'enrol.item' end;
        when 'school_kind' then return core.answer_word_fault(v,
            '{senior_high,vocational,comprehensive,single,junior_high,elementary,kindergarten,special,other}');
        when 'meal' then return core.answer_word_fault(v, '{meat,vegetarian,none}');
        when 'civil', 'pic_consent' then return core.answer_word_fault(v, '{yes,no}');
        when 'tshirt' then return core.answer_word_fault(v, '{XS,S,M,L,XL,2XL,3XL}');
        when 'years' then return case when v is null or jsonb_typeof(v) = 'null' then 'enrol.item'
            when v #>> '{}' !~ '^([0-5]?[0-9]|60)$' then 'enrol.item_value' end;
        when 'stay' then return case when jsonb_typeof(v -> 'stays') is distinct from 'boolean' then 'enrol.item'
            when v -> 'stays' = 'true' and coalesce(v -> 'nights', '[]') = '[]' then 'enrol.item'
            when not core.course_nights(p_course) @> coalesce(v -> 'nights', '[]') or jsonb_typeof(coalesce(v -> 'nights', '[]')) <> 'array'
                then 'enrol.item_value'
            -- Each night once: beds are counted by them.
            when (select count(*) > count(distinct n) from jsonb_array_elements(coalesce(v -> 'nights', '[]')) n) then 'enrol.item_value' end;
        when 'transport' then return coalesce(core.answer_word_fault(v -> 'way', '{own,bus}'),
            case when v ->> 'way' = 'bus' and s -> 'stops' <> '[]' then
                    case when coalesce(v ->> 'stop', '') = '' then 'enrol.item' when not s -> 'stops' ? (v ->> 'stop') then 'enrol.item_value' end
                when coalesce(v ->> 'stop', '') <> '' and v ->> 'way' = 'bus' then 'enrol.item_value' end);
        when 'parking' then return case when jsonb_typeof(v -> 'needs') is distinct from 'boolean' then 'enrol.item'
            when v -> 'needs' = 'true' then core.answer_text_fault(v -> 'plate', 12) end;
        when 'emergency' then return coalesce(core.answer_text_fault(v -> 'name', 50), core.answer_text_fault(v -> 'phone', 60),
            core.check_phone(v ->> 'phone', false));
        else return null;
    end case;
end $$;

-- The same of a question of the organiser's own.
create or replace function core.question_fault(q jsonb, v jsonb) returns text
language sql stable as $$
    select case q ->> 'kind'
        when 'text' then core.answer_text_fault(v, 200)
        when 'choice' then case when coalesce(v #>> '{}', '') = '' then 'enrol.item' when not q -> 'options' ? (v #>> '{}')
            then 'enrol.item_value' end
        when 'multi' then case when coalesce(v, '[]') in ('[]', 'null') then 'enrol.item'
            when jsonb_typeof(v) <> 'array' or jsonb_array_length(v) > 10 or not q -> 'options' @> v then 'enrol.item_value' end
        else case when coalesce(jsonb_typeof(v), 'null') in ('null') then 'enrol.item' when jsonb_typeof(v) <> 'number'
            then 'enrol.item_value' end end
$$;

-- What is said of an answer that has a fault.
create or replace function core.answer_finding(p_field text, p_label text, p_fault text) returns jsonb
language plpgsql stable as $$
begin
    return jsonb_build_array(case when p_fault like 'enrol.%'
        then jsonb_build_object('field', p_field, 'key', p_fault, 'values', jsonb_build_object('item', p_label))
        else jsonb_build_object('field', p_field, 'key', 'course.value', 'values', jsonb_build_object('reason', p_fault)) end);
end $$;

-- All that is wrong with answers, in the order of the form. p_kept: sensitive texts that are kept already, and said again by true.
create or replace function core.answer_findings(s jsonb, p_answers jsonb, p_kept text[], p_course bigint) returns jsonb
language plpgsql stable as $$
declare
    unasked jsonb := p_answers;
    found   jsonb := jsonb_build_array();
    item    text;
    fault   text;
    q       jsonb;
begin
    -- By expressions, which need no statement of their own: thousands press at once.
    for i in 0..jsonb_array_length(s -> 'items') - 1 loop
        item := s -> 'items' ->> i;
        unasked := unasked - item;
        if not (item = any (p_kept) and p_answers -> item = 'true') then
            fault := core.answer_fault(item, p_answers -> item, s, p_course);
            if fault is not null then found := found || core.answer_finding(item, item, fault); end if;
        end if;
    end loop;
    for i in 0..jsonb_array_length(s -> 'questions') - 1 loop
        q := s -> 'questions' -> i;
        unasked := unasked - (q ->> 'id');
        fault := core.question_fault(q, p_answers -> (q ->> 'id'));
        if fault is not null then found := found || core.answer_finding(q ->> 'id', q ->> 'label', fault); end if;
    end loop;
    if unasked <> '{}' then perform core.refuse_form((select min(k) from jsonb_object_keys(unasked) k), 'unknown'); end if;
    return found;
end $$;

-- Answers as they are kept, of each what belongs to it. Of what is sensitive: that there is one.
create or replace function core.kept_answers(p_answers jsonb) returns jsonb
language plpgsql immutable as $$
declare
    kept jsonb := p_answers;
    item text;
    v    jsonb;
begin
    if not p_answers ?| (array['stay', 'transport', 'parking', 'emergency'] || core.items_of('P3')) then return kept; end if;
    for item, v in select e.key, e.value from jsonb_each(p_answers) e loop
        if core.item_class(item) = 'P3' then
            v := 'true';
        elsif item = 'stay' then
            v := jsonb_build_object('stays', v -> 'stays', 'nights',
                case when v -> 'stays' = 'true' then coalesce(v -> 'nights', '[]') else '[]' end);
        elsif item = 'transport' then
            v := jsonb_build_object('way', v -> 'way', 'stop', case when v ->> 'way' = 'bus' then coalesce(v -> 'stop', '""') else '""' end);
        elsif item = 'parking' then
            v := jsonb_build_object('needs', v -> 'needs', 'plate',
                case when v -> 'needs' = 'true' then coalesce(v -> 'plate', '""') else '""' end);
        elsif item = 'emergency' then
            v := jsonb_build_object('name', v -> 'name', 'phone', v -> 'phone');
        else
            continue;
        end if;
        kept := kept || jsonb_build_object(item, v);
    end loop;
    return kept;
end $$;

-- What a set of answers lacks of what is asked now: a follow-up, which costs nobody a place.
create or replace function core.lacking(s jsonb, p_answers jsonb) returns text[]
language plpgsql immutable as $$
begin
    return (select coalesce(array_agg(x.code order by x.sort, x.n), '{}') from (
        select i.item as code, 1 as sort, i.n from jsonb_array_elements_text(s -> 'items') with ordinality i(item, n)
        union all select q.q ->> 'id', 2, q.n from jsonb_array_elements(s -> 'questions') with ordinality q(q, n)) x
    where not p_answers ? x.code);
end $$;

create or replace function core.follow_up_of(p_course bigint, p_answers jsonb) returns text[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return coalesce((select core.lacking(r.settings, p_answers) from core.registration r where r.course_id = p_course), '{}');
end $$;

-- How many have something to add; their rows go to whoever sees them.
create or replace function core.follow_ups(r core.registration) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare n int;
begin
    update core.enrolment e set row_version = e.row_version + 1, own_version = e.own_version + 1
        where e.course_id = r.course_id and e.state <> 'listed' and core.has_part(e.state, r.course_id)
            and core.lacking(r.settings, e.answers) <> '{}';
    get diagnostics n = row_count;
    return n;
end $$;

-- Items whose text is sensitive.
create or replace function core.private_texts() returns text[] language sql immutable as $$ select '{diet_note,access_need}'::text[] $$;

-- The sensitive texts of an enrolment; what is said by true stays as it was, what is asked no more goes.
create or replace function core.put_private(p_id bigint, s jsonb, p_answers jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    delete from core.enrolment_private x where x.enrolment_id = p_id and (not s -> 'items' ? x.item
        or jsonb_typeof(p_answers -> x.item) = 'string');
    insert into core.enrolment_private(enrolment_id, item, value)
        select p_id, e.key, e.value #>> '{}' from jsonb_each(p_answers) e where e.key = any (core.private_texts())
            and jsonb_typeof(e.value) = 'string';
end $$;

-- Which of them there are.
create or replace function core.private_items(p_id bigint) returns text[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select coalesce(array_agg(x.item), '{}') from core.enrolment_private x where x.enrolment_id = p_id);
end $$;

grant execute on function core.answer_findings(jsonb, jsonb, text[], bigint), core.kept_answers(jsonb), core.lacking(jsonb, jsonb),
    core.follow_ups(core.registration), core.private_texts(), core.put_private(bigint, jsonb, jsonb),
    core.private_items(bigint), core.follow_up_of(bigint, jsonb),
    core.course_nights(bigint), core.answer_fault(text, jsonb, jsonb, bigint), core.answer_finding(text, text, text),
    core.question_fault(jsonb, jsonb),
    core.answer_text_fault(jsonb, int), core.answer_word_fault(jsonb, text[]) to desk_api;
reset role;
