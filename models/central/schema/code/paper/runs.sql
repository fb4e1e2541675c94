-- SPDX-License-Identifier: GPL-3.0-or-later
-- 列印批次: a desk prints the forms of several of its cases in one job, and follows what comes back.
set local role desk_owner;

-- Asks an applicant for a paper that has not come back.
create or replace function core.post_missing(app core.application, p_run core.print_run, p_command uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare d core.desk;
begin
    select * into strict d from core.desk x where x.id = p_run.unit_id;
    perform core.post('paper.missing', app.email, jsonb_build_object('name', app.name, 'number', app.number, 'revision', app.revision,
        'unit', (select u.name from core.unit u where u.id = app.unit_id), 'printed_on', to_char(p_run.at at time zone 'Asia/Taipei', 'YYYY/MM/DD'),
        'desk', d.name, 'desk_phone', d.phone, 'desk_fax', d.fax, 'desk_address', d.address, 'desk_email', d.email), p_command, app.id);
end $$;

grant execute on function core.post_missing(core.application, core.print_run, uuid) to desk_api;
reset role;

set local role desk_api;

-- Whoever prints reads the whole number on each form.
create or replace function cmd.charge_run(a auth.actor, body jsonb) returns void
language plpgsql as $$
begin
    perform auth.spend('run', 'account', a.account_id::text,
        case when jsonb_typeof(body -> 'cases') = 'array' then greatest(1, jsonb_array_length(body -> 'cases')) else 1 end);
end $$;

-- The cases of a body {cases: [{application_id, revision}]}, as they are to lie in the run.
create or replace function cmd.run_cases(body jsonb) returns table(place int, id bigint, revision bigint)
language plpgsql as $$
begin
    if coalesce(jsonb_typeof(body -> 'cases'), 'missing') <> 'array' or jsonb_array_length(body -> 'cases') not between 1 and 100 then
        perform core.refuse_form('cases', 'array');
    end if;
    return query select min(o)::int, x.id, min(x.revision)
        from (select e.o, core.body_int(e.v, 'application_id') as id, core.body_int(e.v, 'revision') as revision
              from jsonb_array_elements(body -> 'cases') with ordinality e(v, o)) x
        group by x.id order by 1;
end $$;

-- Why no form of a case is printed as it was asked for; null: it is.
create or replace function cmd.not_printed(a auth.actor, app core.application, p_revision bigint) returns text
language sql stable as $$
    select case when app.id is null or not cmd.in_reach(a, app) then 'application.not_visible'
                when app.person_id = a.person_id then 'decision.own_case'
                when app.revision <> p_revision then 'application.changed'
                when 'application.print' <> all (core.may(app)) then 'application.state' end
$$;

create or replace function cmd.run_print(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    purpose text := cmd.need_reason(body, 'purpose');
    note    text := core.body_plain(body, 'note', 0, 500);
    wanted  record;
    app     core.application;
    why     text;
    r       core.print_run;
    out     jsonb := '[]'::jsonb;
    printed bigint[] := '{}'::bigint[];
begin
    perform x.id from core.application x where x.id in (select w.id from cmd.run_cases(body) w) order by x.id for no key update;
    insert into core.print_run(number, unit_id, purpose, note, by_account_id, by_name, command_id)
        values (format('R%s-%s', extract(year from now() at time zone 'Asia/Taipei')::int - 1911,
                       lpad(nextval('core.print_run_serial')::text, 5, '0')),
                a.unit_id, purpose, note, a.account_id, a.name, a.command_id) returning * into r;
    for wanted in select * from cmd.run_cases(body) loop
        select * into app from core.application x where x.id = wanted.id;
        why := cmd.not_printed(a, app, wanted.revision);
        if why is null then
            printed := printed || app.id;
            perform core.count_copy(a, app, r.id, cardinality(printed)), cmd.decide(a, app, 'print_run', '{}', r.number || '：' || purpose);
        else
            out := out || jsonb_build_object('application_id', wanted.id, 'key', why);
        end if;
    end loop;
    if printed = '{}' then perform core.refuse('KD473', 'run.nothing', jsonb_build_object('left_out', out)); end if;
    return jsonb_build_object('run_id', r.id, 'number', r.number, 'forms', cardinality(printed), 'printed', to_jsonb(printed), 'left_out', out);
end $$;

-- A run of one's own desk, locked.
create or replace function cmd.the_run(a auth.actor, body jsonb) returns core.print_run
language plpgsql as $$
declare r core.print_run;
begin
    select * into r from core.print_run x where x.id = core.body_int(body, 'run_id') and x.unit_id = a.unit_id for no key update;
    if r.id is null then perform core.refuse('KD474', 'run.not_visible'); end if;
    if r.closed_at is not null then perform core.refuse('KD475', 'run.closed', jsonb_build_object('number', r.number)); end if;
    return r;
end $$;

-- Each applicant once in a week, whichever run it is about.
create or replace function cmd.run_remind(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    r     core.print_run := cmd.the_run(a, body);
    ids   bigint[] := core.body_ids(body, 'application_ids', 100);
    app   core.application;
    mails int := 0;
begin
    for app in select x.* from core.print_copy c join core.application x on x.id = c.application_id
               where c.run_id = r.id and c.application_id = any (ids) and core.copy_standing(c) = 'missing'
                 and x.person_id is distinct from a.person_id and not exists (select from core.decision d
                     where d.application_id = x.id and d.action = 'remind_paper' and d.at > now() - interval '7 days')
               order by x.id for no key update of x loop
        perform auth.spend('remind_paper', 'account', a.account_id::text), core.post_missing(app, r, a.command_id),
            cmd.decide(a, app, 'remind_paper', '{}', r.number);
        mails := mails + 1;
    end loop;
    if mails = 0 then perform core.refuse('KD476', 'run.nobody', jsonb_build_object('number', r.number)); end if;
    return jsonb_build_object('run_id', r.id, 'number', r.number, 'mails', mails);
end $$;

-- What is missing is not waited for any more, and why.
create or replace function cmd.run_close(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    r      core.print_run := cmd.the_run(a, body);
    reason text := core.body_plain(body, 'reason', 0, 500);
    open   int;
begin
    if r.row_version <> core.body_int(body, 'row_version') then
        perform core.refuse('KD477', 'run.changed', jsonb_build_object('row_version', r.row_version));
    end if;
    select count(*) into open from core.print_copy c where c.run_id = r.id and core.copy_standing(c) in ('missing', 'scanned');
    if open > 0 then reason := cmd.need_reason(body, 'reason'); end if;
    update core.print_run x set closed_at = now(), closed_by = a.name, closed_reason = reason, row_version = x.row_version + 1 where x.id = r.id;
    return jsonb_build_object('run_id', r.id, 'number', r.number, 'missing', open);
end $$;

create or replace function cmd.run_head(r core.print_run) returns jsonb
language sql stable as $$
    select jsonb_build_object('id', r.id, 'number', r.number, 'purpose', r.purpose, 'note', r.note, 'by', r.by_name, 'at', core.utc(r.at),
        'row_version', r.row_version, 'closed_at', core.utc(r.closed_at), 'closed_by', r.closed_by, 'closed_reason', r.closed_reason)
$$;

-- The runs of one's own desk, those that are followed still before others, 200 at most; each with how many of its copies stand how.
create or replace function api.print_runs(token text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me auth.actor := auth.enter(token);
begin
    perform auth.need_right(me, 'run.print'), auth.spend('runs', 'account', me.account_id::text);
    return (select coalesce(jsonb_agg(cmd.run_head(r) || jsonb_build_object('counts', n.counts, 'printed', n.printed) order by r.id desc), '[]')
        from (select * from core.print_run x where x.unit_id = me.unit_id order by x.closed_at is not null, x.id desc limit 200) r
        cross join lateral (select coalesce(jsonb_object_agg(y.standing, y.n), '{}') as counts, coalesce(sum(y.n), 0) as printed
            from (select core.copy_standing(c) as standing, count(*) as n from core.print_copy c where c.run_id = r.id group by 1) y) n);
end $$;

-- One run, line by line. Of a case that another desk has now no more than its number.
create or replace function api.print_run(token text, run_id bigint) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me auth.actor := auth.enter(token);
    r  core.print_run;
begin
    perform auth.need_right(me, 'run.print'), auth.spend('runs', 'account', me.account_id::text);
    select * into r from core.print_run x where x.id = print_run.run_id and x.unit_id = me.unit_id;
    if r.id is null then perform core.refuse('KD474', 'run.not_visible'); end if;
    return cmd.run_head(r) || jsonb_build_object('lines', (select coalesce(jsonb_agg(jsonb_build_object('application_id', c.application_id,
            'place', c.place, 'number', coalesce(a.number, core.number_of(c.application_id)),
            'revision', c.revision, 'copy', c.copy, 'standing', core.copy_standing(c),
            'name', a.name, 'unit_id', a.unit_id, 'reminded_at', (select core.utc(max(d.at)) from core.decision d
                where d.application_id = c.application_id and d.action = 'remind_paper')) order by c.place), '[]')
        from core.print_copy c left join core.application a on a.id = c.application_id where c.run_id = r.id));
end $$;

-- What goes on the forms of a committed run of one's own, for five minutes: which copy each is, and the whole number. Each is
-- written down.
create or replace function api.run_papers(token text, command_id uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me     auth.actor := auth.enter(token);
    shown  jsonb := cmd.shown(me, run_papers.command_id, 'run.print');
    r      core.print_run;
    c      record;
    papers jsonb := '[]'::jsonb;
begin
    select * into r from core.print_run x where x.id = (shown ->> 'run_id')::bigint;
    if r.id is null then perform core.refuse('KD474', 'run.not_visible'); end if;
    for c in select p.*, a.content_hash
             from core.print_copy p join core.application a on a.id = p.application_id and a.revision = p.revision
             where p.run_id = r.id and a.reviewer_unit_id = me.unit_id and a.person_id is distinct from me.person_id order by p.place loop
        perform cmd.note_id_read(me, run_papers.command_id, jsonb_build_object('application_id', c.application_id, 'purpose', r.purpose));
        papers := papers || jsonb_build_object('application_id', c.application_id, 'revision', c.revision, 'copy', c.copy, 'place', c.place,
            'at', core.utc(c.at), 'content_hash', c.content_hash, 'national_id', core.whole_id(c.application_id));
    end loop;
    return cmd.run_head(r) || jsonb_build_object('papers', papers);
end $$;

grant execute on function api.print_runs(text), api.print_run(text, bigint), api.run_papers(text, uuid) to desk_user;
reset role;
