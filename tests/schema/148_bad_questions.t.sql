-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whatever stands in any field of any question that is asked as JSON, and in any number beside it: it is answered, or refused by a key.
-- What reaches PostgreSQL instead (a cast, a calendar, a text index) would stand in the log as a fault of ours, and cost its time first.
begin;
select no_plan();

create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
insert into v select n, t.token_for(n) from unnest('{khdesk,khchief,netdesk}'::text[]) n;
update auth.quota set uses = 1000000;
create temp table c as select t.course('khchief', '{"state": "list_due", "days": -3}') as id, t.course('khchief', '{"state": "approved"}') as coming;
select t.do(pg_temp.v('khchief'), 'list.submit', jsonb_build_object('course_id', c.id, 'sentence', '颱風當日無人出席', 'checks_seen', '["K16"]'::jsonb)) from c;

-- A question of each kind that is answered, with every field that it may have.
create temp table question (name text primary key, ask text, q jsonb);
insert into question
    select 'search', 'find_courses', jsonb_build_object('keyword', '研習 -停辦', 'in', 'name', 'unit', '國中', 'unit_id', 0, 'when', 'any', 'from', '2020-01-01', 'to', '2100-01-01', 'sort', 'seats', 'facets',
        '{"level": {"any": ["30"], "none": ["10"]}, "lecturer": {"any": ["王"]}, "registration": {"none": ["closed"]}, "seats": {"any": ["free"]}}'::jsonb)
    union all select 'facets', 'course_facets', '{"keyword": "T30", "in": "tag", "facets": {"tag": {"any": ["T30"]}, "lecturer": {"none": ["王"]}}}'
    union all select 'of a number', 'find_courses', '{"keyword": "10", "in": "number"}'
    union all select 'of a unit', 'find_courses', '{"keyword": "中", "in": "unit", "unit": "123999"}'
    union all select 'figures ' || r.report || ' ' || b, 'study_figures', jsonb_build_object('report', r.report, 'period', 'days', 'from', core.today() - 90, 'to', core.today(), 'population', 'everybody', 'by', b,
            'cumulative', false, 'only_here', false)
        || case r.report when 's03' then '{"duty": 1}' when 's01' then '{"tag": 30}' when 's24' then jsonb_build_object('course', (select number from core.course where id = c.id)) else '{}' end::jsonb
        from c, core.study_reports() r, unnest('{title,month}'::text[]) b where r.report in ('s01', 's02', 's03', 's05', 's10', 's11', 's16', 's20', 's24', 'courses', 'roster')
    union all select 'figures of a year', 'study_figures', jsonb_build_object('report', 's10', 'period', 'semester', 'year', 114, 'semester', 1, 'unit', t.unit('123999'))
    union all select 'behind figures', 'study_figures', jsonb_build_object('report', 'courses', 'of', 's10', 'row', '1', 'period', 'year', 'year', 115)
    union all select 'of all', 'public_figures', '{"report": "s08", "period": "school_year", "year": 114}'
    union all select 'change', 'look_change', jsonb_build_object('course_id', c.coming, 'reason', '場地另有用途', 'urgent', '', 'files', '[]'::jsonb, 'items',
        '[{"field": "venue", "base": "x", "new": "改了的場地", "reason": "場地整修中"}, {"field": "levels", "base": ["any"], "new": ["elementary"], "reason": ""}]'::jsonb) from c
    union all select 'decision', 'look_decide', jsonb_build_object('course_id', c.coming, 'override', '', 'rows', '[{"enrolment_id": 1, "row_version": 1, "to": "accepted", "reason_id": null, "reason": "", "class_no": null}]'::jsonb) from c
    union all select 'correction', 'try_correction', jsonb_build_object('course_id', c.id, 'list_id', (select max(l.id) from core.list_version l where l.course_id = c.id), 'phone', '07-6000000', 'reason', '漏列', 'files', '[]'::jsonb,
        'fields', '[{"field": "hours", "base": 6, "new": 7, "cause": "hours", "note": ""}]'::jsonb, 'people', '[{"change": "remove", "no": 2, "cause": "surplus", "note": ""}]'::jsonb) from c;

create temp table evil (name text primary key, j text);
insert into evil values ('sql', $$"x'); drop table core.offering; --"$$), ('a quote', $$"'"$$), ('a backslash', $$"\\"$$), ('a text search', $$"a & b | !(c:*) <-> 'd"$$), ('a pattern', $$"%_.*(a+)+$"$$),
    ('a template', $$"%s %L $1 {0}"$$), ('half a pair', '"a\ud842"'), ('NUL', '"a\u0000b"'), ('right to left', '"a\u202eb"'), ('nothing seen', '"\u200b\u2060"'), ('marks', to_json('e' || repeat(chr(769), 90))::text),
    ('nothing', '""'), ('a blank', '" "'), ('wide', '"　＂＇－"'), ('minus', '"-"'), ('all minus', '"- - - - - - - - - -"'), ('long', to_json(repeat('長', 90))::text), ('too long', to_json(repeat('長', 3000))::text),
    ('infinity', '"infinity"'), ('before all', '"-infinity"'), ('not a number', '"NaN"'), ('the first day', '"0001-01-01"'), ('before Christ', '"4713-01-01 BC"'), ('the last day', '"9999-12-31"'), ('past the last', '"294277-01-01"'),
    ('no such day', '"2026-02-30"'), ('the 31st', '"2026-06-31"'), ('month 19', '"2026-19-39"'), ('the last of ours', '"2199-12-31"'), ('the first of ours', '"1900-01-01"'), ('today', '"today"'), ('allballs', '"allballs"'),
    ('negative', '-1'), ('nought', '0'), ('a fraction', '1.5'), ('int4', '2147483647'), ('past int4', '2147483648'), ('nine', '999999999'), ('past int8', '99999999999999999999'), ('huge', '1e300'), ('small', '1e-300'), ('beyond', '1e400000'),
    ('true', 'true'), ('null', 'null'), ('a list', '[]'), ('an object', '{}'), ('a list of nulls', '[null]'), ('a list of lists', '[[[[]]]]'), ('many', (select json_agg(i)::text from generate_series(1, 300) i)),
    ('deep', repeat('[', 900) || repeat(']', 900)), ('too deep', repeat('[', 20000) || repeat(']', 20000)), ('keys', (select json_object_agg('k' || i, i)::text from generate_series(1, 200) i)),
    ('the same key', '{"any": ["1"], "any": [1]}'), ('a strange key', $${"a'b\\": {"\u0001": 1}}$$), ('a range', '"[1,2)"'), ('an array', '"{1,NULL}"'), ('a type', '"1::int"');

create function pg_temp.places(b jsonb, at text[]) returns setof text[] language plpgsql as $$
declare e record;
begin
    if jsonb_typeof(b) = 'object' then
        for e in select key, value from jsonb_each(b) loop return query select pg_temp.places(e.value, at || e.key); end loop;
    elsif jsonb_typeof(b) = 'array' then
        for e in select (o - 1)::text as key, value from jsonb_array_elements(b) with ordinality x(value, o) loop return query select pg_temp.places(e.value, at || e.key); end loop;
    end if;
    return next at;
end $$;
create function pg_temp.asked(p_ask text, p_text text, out state text, out took interval) language plpgsql as $$
declare at timestamptz := clock_timestamp();
begin
    begin
        if p_ask in ('find_courses', 'course_facets', 'public_figures') then
            execute format('select api.%I($1, $2)', p_ask) using pg_temp.v('khdesk'), p_text;
        else
            execute format('select api.%I($1, $2)', p_ask) using pg_temp.v('khchief'), p_text;
        end if;
        state := 'answered';
    exception when others then
        get stacked diagnostics state = returned_sqlstate;
        if state !~ '^K' then state := state || ' ' || sqlerrm; end if;
    end;
    took := clock_timestamp() - at;
end $$;
create temp table answer (name text, place text[], evil text, state text, took interval);
insert into answer select q.name, '{}', 'as it should be', a.* from question q, pg_temp.asked(q.ask, q.q::text) a;
select is_empty($$ select name, state from answer where state !~ '^(answered|K[A-Z][0-9]{3})$' $$, 'each question is one');
select cmp_ok((select count(*)::int from answer where state = 'answered'), '>=', 24, 'and most are answered');

-- The value is put in as text: what jsonb would not hold (a NUL, half a pair, too deep) is sent all the same.
create function pg_temp.bent(q jsonb, place text[], j text) returns text language sql as $$
    select case when place = '{}' then j else replace(jsonb_set(q, place, '"@@here@@"')::text, '"@@here@@"', j) end $$;
insert into answer select q.name, p.place, e.name, a.* from question q, pg_temp.places(q.q, '{}') p(place), evil e, pg_temp.asked(q.ask, pg_temp.bent(q.q, p.place, e.j)) a;
select cmp_ok((select count(*)::int from answer), '>', 12000, 'tried');
select is_empty($$ select name, place, evil, state from answer where state !~ '^(answered|K[A-Z][0-9]{3})$' order by 1, 2, 3 limit 20 $$, 'every question is answered, or refused by a key');
select is_empty($$ select name, place, evil, took from answer where took > interval '1 second' $$, 'and none takes a second');

-- Numbers beside a question, and where a list is to go on.
create temp table number (n bigint);
insert into number values (-9223372036854775808), (-1), (0), (2147483648), (9223372036854775807), (null);
create function pg_temp.call(p_sql text) returns text language plpgsql as $$
declare state text;
begin
    execute p_sql;
    return 'answered';
exception when others then
    get stacked diagnostics state = returned_sqlstate;
    return case when state ~ '^K' then state else state || ' ' || sqlerrm end;
end $$;
create temp table numbers as select p.proname::text as func, n.n, pg_temp.call(format('select * from api.%I(%s)', p.proname, (select string_agg(case
        when x.i = 1 then quote_literal(pg_temp.v('khchief')) when x.t = 'bigint'::regtype then coalesce(quote_literal(n.n), 'null') || '::bigint' when x.t = 'boolean'::regtype then 'true'
        when x.t = 'uuid'::regtype then quote_literal('0180a0b0-c0d0-7000-8000-000000000000') || '::uuid' when x.name = 'query' then quote_literal('{}') else quote_literal('1') end, ', ' order by x.i)
        from unnest(p.proargtypes::oid[], p.proargnames[1:p.pronargs]) with ordinality x(t, name, i)))) as state
    from pg_proc p, number n where p.pronamespace = 'api'::regnamespace and 'bigint'::regtype = any (p.proargtypes::oid[]) and p.proargnames[1] = 'token';
select cmp_ok((select count(distinct func)::int from numbers), '>', 25, 'calls with a number');
select is_empty($$ select func, n, state from numbers where state !~ '^(answered|K[A-Z][0-9]{3})$' $$, 'a number that is none is answered, or refused by a key');
create temp table after as select e.name, s, pg_temp.call(format('select api.find_courses(%L, %L, %L, 50)', pg_temp.v('khchief'), jsonb_build_object('sort', s, 'when', 'any'), a)) as state
    from evil e, unnest('{start,deadline,newest,seats,latest}'::text[]) s, lateral (values (e.j), (e.j || ',1'), (trim('"' from e.j) || '|1'), (trim('"' from e.j) || ',1'), (trim('"' from e.j) || ' 1')) x(a);
select is_empty($$ select name, s, state from after where state !~ '^(answered|K[A-Z][0-9]{3})$' $$, 'nor does a list go on from where it never was');
select * from finish();
rollback;
