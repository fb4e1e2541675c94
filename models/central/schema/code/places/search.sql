-- SPDX-License-Identifier: GPL-3.0-or-later
-- Recommended lecturers are looked for at the centre, by what they lecture on and how they are called. Nobody holds a list of them:
-- each search is a command, counted and in the audit, and shows so many and no more; how to reach somebody is asked for one by
-- one. Read is only what an earlier transaction has asked for and committed, so that whoever rolls back has read nothing.
set local role desk_owner;

create or replace function core.found_lecturers(p_filter jsonb) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    wanted  text := core.fold(p_filter ->> 'words');
    subject int := (p_filter ->> 'subject_id')::int;
    county  int := (p_filter ->> 'county_id')::int;
    rows    jsonb;
    many    bigint;
begin
    select count(*), coalesce(jsonb_agg(to_jsonb(x) - 'n' order by x.n) filter (where x.n <= 30), '[]') into many, rows from (
        select row_number() over (order by l.name, l.id) as n, l.id, l.row_version, l.unit_id, l.name, l.service_unit, l.job_title, l.subjects,
            l.expertise, l.show_email, l.show_phone
        from core.lecturer l join core.unit u on u.id = l.unit_id
        where l.state = 'consented' and (subject = 0 or l.subjects @> array[subject]) and (county = 0 or u.county_id = county)
            and (wanted = '' or strpos(l.search, wanted) > 0)) x;
    return jsonb_build_object('rows', rows, 'found', many);
end $$;

-- What the lecturer agreed to show, now.
create or replace function core.lecturer_contact(p_lecturer bigint) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select jsonb_build_object('lecturer_id', l.id, 'name', l.name, 'email', case when l.show_email then l.email else '' end,
        'phone', case when l.show_phone then l.phone else '' end)
    from core.lecturer l where l.id = p_lecturer and l.state = 'consented'
$$;

grant execute on function core.found_lecturers(jsonb), core.lecturer_contact(bigint) to desk_api;
reset role;

set local role desk_api;

-- A subject, or two characters of a name, a unit or an expertise, at least.
create or replace function cmd.lecturer_search(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    words   text := core.body_plain(body, 'words', 0, 50, false);
    subject bigint := core.body_int(body, 'subject_id');
    county  bigint := core.body_int(body, 'county_id');
begin
    if core.check_national_id(upper(words)) is null then perform core.refuse_field('words', 'audit.id'); end if;
    if (subject = 0 and length(words) < 2) or (words <> '' and length(core.fold(words)) < 1) then
        perform core.refuse_field('words', 'search.words');
    end if;
    if subject <> 0 and not exists (select from core.subject s where s.id = subject) then
        perform core.refuse_field('subject_id', 'choice.unknown');
    end if;
    if county <> 0 and not exists (select from core.county c where c.id = county) then
        perform core.refuse_field('county_id', 'choice.unknown');
    end if;
    perform auth.spend('lecturer_search', 'account', a.account_id::text);
    return jsonb_build_object('words', words, 'subject_id', subject, 'county_id', county);
end $$;

create or replace function cmd.lecturer_show(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare lecturer bigint := core.body_int(body, 'lecturer_id');
begin
    perform auth.spend('lecturer_show', 'account', a.account_id::text);
    if core.lecturer_contact(lecturer) is null then perform core.refuse('KD200', 'lecturer.not_visible'); end if;
    return jsonb_build_object('lecturer_id', lecturer);
end $$;

create or replace function api.found_lecturers(token text, command_id uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me    auth.actor := auth.enter(token);
    asked jsonb := cmd.shown(me, found_lecturers.command_id, 'lecturer.search');
begin
    if asked is null then perform core.refuse('KD207', 'lecturer.not_asked'); end if;
    perform auth.need_right(me, 'lecturer.search');
    return core.found_lecturers(asked);
end $$;

create or replace function api.shown_lecturer(token text, command_id uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me    auth.actor := auth.enter(token);
    asked jsonb := cmd.shown(me, shown_lecturer.command_id, 'lecturer.show');
    got   jsonb;
begin
    if asked is null then perform core.refuse('KD207', 'lecturer.not_asked'); end if;
    perform auth.need_right(me, 'lecturer.show');
    got := core.lecturer_contact((asked ->> 'lecturer_id')::bigint);
    if got is null then perform core.refuse('KD200', 'lecturer.not_visible'); end if;
    return got;
end $$;

grant execute on function api.found_lecturers(text, uuid), api.shown_lecturer(text, uuid) to desk_user;
reset role;
