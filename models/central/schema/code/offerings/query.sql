-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a search for courses asks (docs/api.md «Offerings»), read and made conditions of. The desk has the same as a value and
-- asks its replica the same way (models/offerings).
set local role desk_owner;

create or replace function core.refuse_query(p_field text, p_reason text) returns void
language plpgsql as $$
begin
    perform core.refuse('KD180', 'offering.query', jsonb_build_object('field', p_field, 'reason', p_reason));
end $$;

-- The facets of which an offering bears its values, and the letter before them.
create or replace function core.facet_letter(p_facet text) returns text
language sql immutable as $$
    select '{"level": "l", "title": "j", "subject": "s", "nature": "n", "tag": "t", "class": "k", "mode": "m", "county": "c", "district": "d",
        "time": "p", "weekday": "w", "day": "y", "hours": "h", "fee": "f", "unit_kind": "u", "transfer": "x", "scope": "a",
        "care": "o"}'::jsonb ->> p_facet
$$;

-- The others are what dates and seats say now.
create or replace function core.facet_now(p_facet text, p_value text) returns text
language sql immutable as $$
    select case p_facet || ' ' || p_value
        when 'registration none' then 'o.cancelled or not o.facets @> ''{r:online}'''
        when 'registration not_yet' then 'not o.cancelled and o.facets @> ''{r:online}'' and o.reg_from > now() and o.reg_to > now()'
        when 'registration open' then 'not o.cancelled and o.facets @> ''{r:online}'' and o.reg_from <= now() and o.reg_to > now()'
        when 'registration closing' then 'not o.cancelled and o.facets @> ''{r:online}'' and o.reg_from <= now() and o.reg_to > now()'
            || ' and o.reg_to <= now() + interval ''3 days'''
        when 'registration closed' then 'not o.cancelled and o.facets @> ''{r:online}'' and o.reg_to <= now()'
        when 'state coming' then 'not o.cancelled and o.starts_at > now()'
        when 'state running' then 'not o.cancelled and o.starts_at <= now() and o.ends_at > now()'
        when 'state ended' then 'not o.cancelled and o.ends_at <= now()'
        when 'state cancelled' then 'o.cancelled'
        when 'seats free' then 'not o.cancelled and o.free > 0'
    end
$$;

-- A query as a desk sends it. Raises KD180 for what is none. p_own: a teacher asks, who may ask for 我的狀態.
create or replace function core.read_query(p_query text, p_own boolean default false) returns jsonb
language plpgsql immutable as $$
declare
    q     jsonb;
    facet text;
    part  text;
begin
    if p_query is null or length(p_query) > 4000 then perform core.refuse_query('', 'size'); end if;
    begin
        q := p_query::jsonb;
    exception when others then perform core.refuse_query('', 'json');
    end;
    if jsonb_typeof(q) <> 'object' then perform core.refuse_query('', 'json'); end if;
    select k into part from jsonb_object_keys(q) k where k not in ('keyword', 'in', 'unit', 'unit_id', 'when', 'from', 'to', 'sort', 'facets');
    if part is not null then perform core.refuse_query(left(part, 40), 'unknown'); end if;
    q := '{"keyword": "", "in": "name", "unit": "", "unit_id": 0, "when": "coming", "from": "", "to": "", "sort": "start", "facets": {}}'::jsonb
        || q;
    foreach part in array '{keyword,in,unit,when,from,to,sort}'::text[] loop
        if jsonb_typeof(q -> part) <> 'string' or length(q ->> part) > 100 then perform core.refuse_query(part, 'text'); end if;
    end loop;
    if q ->> 'in' not in ('name', 'tag', 'number', 'unit') then perform core.refuse_query('in', 'unknown'); end if;
    if q ->> 'when' not in ('coming', 'current', 'any', 'past') then perform core.refuse_query('when', 'unknown'); end if;
    if q ->> 'sort' not in ('start', 'deadline', 'newest', 'seats', 'latest') then perform core.refuse_query('sort', 'unknown'); end if;
    if jsonb_typeof(q -> 'unit_id') <> 'number' or q ->> 'unit_id' !~ '^[0-9]{1,9}$' then perform core.refuse_query('unit_id', 'integer'); end if;
    foreach part in array '{from,to}'::text[] loop
        if q ->> part <> '' then
            begin
                perform core.body_date(q, part);
            exception when sqlstate 'KC003' then perform core.refuse_query(part, 'date');
            end;
        end if;
    end loop;
    if jsonb_typeof(q -> 'facets') <> 'object' then perform core.refuse_query('facets', 'json'); end if;
    for facet in select k from jsonb_object_keys(q -> 'facets') k loop
        perform core.check_facet(facet, q -> 'facets' -> facet, p_own);
    end loop;
    return q;
end $$;

-- {"any": [values], "none": [values]}, fifty at most.
create or replace function core.check_facet(p_facet text, p_chosen jsonb, p_own boolean) returns void
language plpgsql immutable as $$
declare
    value text;
    many  int := 0;
begin
    if core.facet_letter(p_facet) is null and p_facet not in ('registration', 'state', 'seats', 'lecturer') and not (p_own and p_facet = 'mine') then
        perform core.refuse_query(left(p_facet, 40), 'unknown');
    end if;
    if jsonb_typeof(p_chosen) <> 'object' or exists (select from jsonb_each(p_chosen) e
        where e.key not in ('any', 'none') or jsonb_typeof(e.value) <> 'array') then
        perform core.refuse_query(p_facet, 'json');
    end if;
    for value in select case when jsonb_typeof(v) = 'string' then v #>> '{}' end from jsonb_each(p_chosen) e, jsonb_array_elements(e.value) v loop
        many := many + 1;
        if value is null or many > 50 or length(value) > 50 or (p_facet <> 'lecturer' and value !~ '^[A-Za-z0-9_]+$')
            or (p_facet in ('registration', 'state', 'seats') and core.facet_now(p_facet, value) is null)
            or (p_facet = 'mine' and value not in ('followed', 'enrolled', 'attended')) then
            perform core.refuse_query(p_facet, 'value');
        end if;
    end loop;
end $$;

-- What a facet asks, as conditions and as tokens. Of the index alone a «not» would read all of it: it comes after the others.
create or replace function core.facet_filter(p_facet text, p_values text[], p_not boolean) returns jsonb
language plpgsql stable as $$
declare
    letter  text := core.facet_letter(p_facet);
    tokens  text[];
    base    text;
begin
    if p_facet = 'lecturer' then
        select array_agg('i:' || core.fold(v)) into tokens from unnest(p_values) v;
        base := format('o.lecturers_found && %L::text[]', tokens);
    elsif letter is not null then
        select array_agg(letter || ':' || v) into tokens from unnest(p_values) v;
        base := format('o.facets && %L::text[]', tokens);
    else
        select string_agg('(' || core.facet_now(p_facet, v) || ')', ' or ') into base from unnest(p_values) v;
    end if;
    return jsonb_build_object('base', case when p_not then 'not ' else '' end || '(' || base || ')',
        'tokens', (select case when p_not then '!' else '' end || '(' || string_agg(core.lexeme(t), ' | ') || ')' from unnest(tokens) t));
end $$;

-- Whether a text has words, as conditions.
create or replace function core.words_filter(p_words core.sought_words, p_column text) returns text
language sql immutable as $$
    select coalesce(string_agg(format('strpos(o.%I, %L) %s 0', p_column, w.word, w.sign), ' and '), 'true')
    from (select x as word, '>' as sign from unnest(p_words.wanted) x union all select x, '=' from unnest(p_words.unwanted) x) w
$$;

create or replace function core.keyword_filter(q jsonb) returns core.offering_filter
language plpgsql stable as $$
declare
    f      core.offering_filter := ('true', 'true', null, '{}', '{}')::core.offering_filter;
    where_ text := q ->> 'in';
    words  core.sought_words := core.words_of(q ->> 'keyword');
    digits text := case when cardinality(words.wanted) = 1 and cardinality(words.unwanted) = 0 and words.wanted[1] ~ '^[0-9]+$'
        then words.wanted[1] end;
begin
    if cardinality(words.wanted) + cardinality(words.unwanted) > 10 then perform core.refuse_query('keyword', 'words'); end if;
    if cardinality(words.wanted) + cardinality(words.unwanted) = 0 then return f; end if;
    if where_ = 'number' or (where_ = 'name' and digits is not null) then
        f.digits := case when digits ~ '^[1-9][0-9]{0,8}$' then digits else '-' end;
        f.base := format('starts_with(o.number::text, %L)', f.digits);
    elsif where_ = 'tag' then
        f := core.tags_filter(core.tags_with(words));
    else
        f.base := core.words_filter(words, case where_ when 'unit' then 'unit_folded' else 'title_folded' end);
        select coalesce(array_agg(core.tokens_of(w, case where_ when 'unit' then '2' else '1' end)), '{}') into f.tokens
            from unnest(words.wanted) w;
    end if;
    return f;
end $$;

create or replace function core.tags_filter(p_tags text[]) returns core.offering_filter
language sql immutable as $$
    select 'true', case when p_tags = '{}' then 'false' else format('o.facets && %L::text[]', p_tags) end, null,
        case when p_tags = '{}' then '{}' else array[(select string_agg(core.lexeme(t), ' | ') from unnest(p_tags) t)] end, '{}'::jsonb
$$;

-- The facets of the tags whose label or code has the words.
create or replace function core.tags_with(p_words core.sought_words) returns text[]
language plpgsql stable as $$
begin
    return (select coalesce(array_agg('t:' || t.code), '{}') from core.course_tag t, lateral (select core.found_by(t.code || ' '
        || t.label) as text) x
        where not exists (select from unnest(p_words.wanted) w where strpos(x.text, w) = 0)
            and not exists (select from unnest(p_words.unwanted) w where strpos(x.text, w) > 0));
end $$;

-- All of a query. The organiser is asked for by words, or by the code that its unit has. `own`: what core.with_own has put beside it.
create or replace function core.filter_of(q jsonb) returns core.offering_filter
language plpgsql stable as $$
declare
    f        core.offering_filter := core.keyword_filter(q);
    words    core.sought_words;
    facet    text;
    way      text;
    asked    text[];
    one      jsonb;
    by_code  int;
begin
    f.span := f.span || ' and o.visible_from <= now()' || case q ->> 'when' when 'coming' then ' and o.starts_at > now()'
        when 'current' then ' and o.ends_at > now()' when 'past' then ' and o.starts_at <= now() and o.ends_at <= now()' else '' end;
    if q ->> 'from' <> '' then f.span := f.span || format(' and o.starts_at >= timestamp %L at time zone ''Asia/Taipei''', q ->> 'from'); end if;
    if q ->> 'to' <> '' then f.span := f.span ||
        format(' and o.starts_at < (timestamp %L + interval ''1 day'') at time zone ''Asia/Taipei''', q ->> 'to'); end if;
    if q ->> 'unit_id' <> '0' then f.base := f.base || format(' and o.unit_id = %s', (q ->> 'unit_id')::int); end if;
    if q ->> 'unit' <> '' then
        select x.id into by_code from core.unit x where x.code = upper(core.fold(q ->> 'unit'));
        words := core.words_of(q ->> 'unit');
        if cardinality(words.wanted) + cardinality(words.unwanted) > 10 then perform core.refuse_query('unit', 'words'); end if;
        if by_code is not null then
            f.base := f.base || format(' and o.unit_id = %s', by_code);
        else
            f.base := f.base || ' and ' || core.words_filter(words, 'unit_folded');
            f.tokens := f.tokens || (select coalesce(array_agg(core.tokens_of(w, '2')), '{}') from unnest(words.wanted) w);
        end if;
    end if;
    for facet, way, asked in select e.key, w.key, array(select jsonb_array_elements_text(w.value))
            from jsonb_each(q -> 'facets') e, jsonb_each(e.value) w where jsonb_array_length(w.value) > 0 order by e.key, w.key loop
        one := case facet when 'mine' then core.own_filter(q -> 'own', asked, way = 'none') else core.facet_filter(facet, asked, way = 'none') end;
        f.facets := jsonb_set(f.facets, array[facet], coalesce(f.facets -> facet, '[]') || one);
    end loop;
    return f;
end $$;

-- As one condition, without those of one facet (null: with all).
create or replace function core.plain_filter(f core.offering_filter, p_without text) returns text
language sql immutable as $$
    select f.span || ' and ' || f.base || coalesce(string_agg(' and ' || (x ->> 'base'), ''), '')
    from jsonb_each(f.facets) e, jsonb_array_elements(e.value) x where e.key is distinct from p_without
$$;

-- What of it the index is asked for, or `true` where it would not help.
create or replace function core.index_filter(f core.offering_filter, p_without text) returns text
language plpgsql immutable as $$
declare tokens text[];
begin
    select array_agg('(' || t || ')') into tokens from (
        select t from unnest(f.tokens) t where t is not null
        union all select x ->> 'tokens' from jsonb_each(f.facets) e, jsonb_array_elements(e.value) x
        where e.key is distinct from p_without and x ->> 'tokens' is not null) a(t);
    if not exists (select from unnest(tokens) t where t not like '(!%') then return 'true'; end if;
    return format('core.offering_tokens(o.title_folded, o.unit_folded, o.facets, o.lecturers_found) @@ %L::tsquery', array_to_string(tokens,
        ' & '));
end $$;
reset role;
