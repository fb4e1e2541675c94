-- SPDX-License-Identifier: GPL-3.0-or-later
-- The page of a course, whom to turn to about it, and why one does not find it.
set local role desk_owner;

-- What of a form is for everybody. The class room on line is for those who are accepted, contacts have a price of their own,
-- and what is said to the reviewer is said to nobody else.
create or replace function core.public_body(p_body jsonb) returns jsonb
language plpgsql immutable as $$
begin
    return (select coalesce(jsonb_object_agg(e.key, e.value), '{}') from jsonb_each(p_body) e
        where e.key = any ('{
            tags,basis_kind,basis_no,basis_date,class_kind,natures,partners,series,sessions,time_kind,mode,county_id,district_id,
            venue,checkin,hour_unit,hours,digital_hours,physical_hours,partial,threshold,grace_minutes,late_policy,late_deduction,
            assessment,assessment_other,levels,titles,subjects,subjects_rule,audience,open_scope,open_counties,open_units,
            class_count,class_size,fee,fee_method,fund,subsidy,channels,reg_from,reg_to,reg_url,goals,content,notes,civil,
            environment}'::text[]))
        || jsonb_build_object(
            'lecturers', (select coalesce(jsonb_agg(jsonb_build_object('no', l -> 'no', 'name', l -> 'name', 'unit', l -> 'unit',
                'title', l -> 'title', 'kind', l -> 'kind')), '[]') from jsonb_array_elements(coalesce(p_body -> 'lecturers', '[]')) l),
            'files', (select coalesce(jsonb_agg(f), '[]') from jsonb_array_elements(coalesce(p_body -> 'files', '[]')) f
                where f -> 'public' = 'true'));
end $$;

-- Null for what is not visible yet, as for what there is not.
create or replace function core.offering_page(p_number bigint) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select to_jsonb(d) || jsonb_build_object('body', core.public_body(r.body),
            'registered_on', (c.submitted_at at time zone 'Asia/Taipei')::date)
        from core.offering o join core.offering_doc d on d.id = o.id join core.course c on c.id = o.id
        join core.course_revision r on r.course_id = c.id and r.revision = c.revision
        where o.number = p_number and o.visible_from <= now());
end $$;

create or replace function core.offering_contacts(p_number bigint) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return coalesce((select (select jsonb_agg(jsonb_build_object('name', x -> 'name', 'phone', x -> 'phone', 'email', x -> 'email'))
            from jsonb_array_elements(r.body -> 'contacts') x)
        from core.offering o join core.course c on c.id = o.id join core.course_revision r on r.course_id = c.id and r.revision = c.revision
        where o.number = p_number and o.visible_from <= now()), '[]');
end $$;

-- Why a course is not found by who looks for it, as a key and what belongs to it. What is not published yet is told to the
-- business accounts of its unit and to its desk; to everybody else it is as if it were not.
create or replace function core.why_not_found(p_number bigint, p_unit int) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    o core.offering;
    c core.course;
begin
    select * into o from core.offering x where x.number = p_number and x.visible_from <= now();
    if o.id is not null then
        return jsonb_build_object('key', case when o.cancelled then 'cancelled' when o.ends_at <= now() then 'ended'
            when o.starts_at <= now() then 'begun' when o.facets @> '{a:own}' then 'own_only' when not o.facets @> '{r:online}' then 'no_online'
                else 'published' end);
    end if;
    select * into c from core.course x where x.number = p_number and p_unit in (x.unit_id, x.reviewer_unit_id);
    if c.id is null then return '{"key": "unpublished"}'::jsonb; end if;
    if c.published_at > now() then return jsonb_build_object('key', 'to_come', 'at', core.utc(c.published_at)); end if;
    return jsonb_build_object('key', c.state);
end $$;

-- Who is signed in has a share of their own, which no stranger uses up; a stranger pays once many are asked for. A proof is made
-- for what is asked.
create or replace function auth.pay_search(p_account bigint, p_asked text, p_uses int, p_proof text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if p_account is not null then
        perform auth.spend('search', 'account', p_account::text, p_uses);
    else
        perform auth.take_proof('search', encode(sha256(convert_to(coalesce(p_asked, ''), 'UTF8')), 'hex'), auth.price('search', 'all', ''),
            p_proof);
        perform auth.count_use(q, '', p_uses) from auth.quota q where q.action = 'search' and q.per = 'all';
    end if;
end $$;

-- Each course is paid for by itself, whoever asks: what is rolled back is counted by nobody, but has been paid.
create or replace function auth.pay_course_contacts(p_account bigint, p_number bigint, p_proof text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    way text := case when p_account is null then 'all' else 'account' end;
    who text := coalesce(p_account::text, '');
begin
    perform auth.take_proof('course_contacts', coalesce(p_number, 0) || '/' || who, auth.price('course_contacts', way, who), p_proof);
    perform auth.count_use(q, who) from auth.quota q where q.action = 'course_contacts' and q.per = way;
end $$;

grant execute on function core.offering_page(bigint), core.offering_contacts(bigint), core.why_not_found(bigint, int),
    auth.pay_search(bigint, text, int, text), auth.pay_course_contacts(bigint, bigint, text) to desk_api;
reset role;

set local role desk_api;

-- Who asks: by a token, or nobody that is known (null).
create or replace function cmd.searcher(p_token text) returns auth.actor
language plpgsql as $$
declare nobody auth.actor;
begin
    if not auth.is_gated() then perform auth.need_gate(); end if;
    return case when p_token is null then nobody else auth.enter(p_token) end;
end $$;

create or replace function api.find_courses(token text, query text, after text default '', count bigint default '50', proof text default null)
returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me auth.actor := cmd.searcher(token);
begin
    perform auth.pay_search(me.account_id, query, 1, proof);
    return core.found_offerings(query, after, least(greatest(count, 1), 50)::int, cmd.searching_teacher(me));
end $$;

create or replace function api.course_facets(token text, query text, proof text default null) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me auth.actor := cmd.searcher(token);
begin
    perform auth.pay_search(me.account_id, query, 4, proof);
    return core.offering_facets(query, cmd.searching_teacher(me));
end $$;

create or replace function api.offering(token text, number bigint, proof text default null) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me auth.actor := cmd.searcher(token);
begin
    perform auth.pay_search(me.account_id, number::text, 1, proof);
    return core.offering_page(number);
end $$;

create or replace function api.course_contacts(token text, number bigint, proof text default null) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me auth.actor := cmd.searcher(token);
begin
    perform auth.pay_course_contacts(me.account_id, number, proof);
    return core.offering_contacts(number);
end $$;

create or replace function api.why_not_found(token text, number bigint, proof text default null) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me auth.actor := cmd.searcher(token);
begin
    perform auth.pay_search(me.account_id, number::text, 1, proof);
    return core.why_not_found(number, case when me.account_type <> 'teacher' and not me.must_change then me.unit_id end);
end $$;

grant execute on function api.find_courses(text, text, text, bigint, text), api.course_facets(text, text, text), api.offering(text, bigint, text),
    api.course_contacts(text, bigint, text), api.why_not_found(text, bigint, text) to desk_anon, desk_user;
reset role;
