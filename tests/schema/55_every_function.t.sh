# SPDX-License-Identifier: GPL-3.0-or-later
# Every function of the surface, from the catalogue, called by everybody with what is not theirs: other people's tokens,
# secrets, cases and commands, nothing, too much, SQL. Each call is answered, or refused by a key; nobody learns a word about
# somebody else's case, and nothing of it changes. A new function needs a line here.
source "$(dirname "$0")/tap.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

psql -qXAt -U admin -v ON_ERROR_STOP=1 >"$work/setup" <<'SQL'
create schema w;
-- What each function takes, and who may call it.
create table w.line (func text primary key, callers text, args text[]);
insert into w.line values
    ('hello', 'both', '{}'), ('public_cursor', 'both', '{}'), ('public_snapshot', 'both', '{tab}'), ('public_delta', 'both', '{cursor}'),
    ('mail_code', 'desk_anon', '{secret,address,text,text}'), ('enter_code', 'desk_anon', '{secret,command,bytes,text}'),
    ('follow_code', 'desk_anon', '{secret,text,text,text,text}'), ('recover_code', 'desk_anon', '{secret,address,text,text,text,flag}'), ('submit_anon', 'desk_anon', '{secret,command,kind,body}'),
    ('case', 'desk_anon', '{secret}'), ('case_paper', 'desk_anon', '{secret}'), ('unit_contacts', 'desk_anon', '{case,text}'),
    ('sign_in_begin', 'desk_user', '{text,text,text}'), ('sign_in_prove', 'desk_user', '{attempt,bytes}'), ('sign_in_finish', 'desk_user', '{attempt,bytes,text}'), ('sign_in_code', 'desk_user', '{attempt,text}'), ('device', 'desk_user', '{token}'),
    ('own_code', 'desk_user', '{token,address}'), ('enter_own_code', 'desk_user', '{token,command,bytes,text}'), ('sessions', 'desk_user', '{token}'), ('mails', 'desk_user', '{token}'), ('sign_out_others', 'desk_user', '{token}'),
    ('sign_out', 'desk_user', '{token}'), ('open', 'desk_user', '{token}'), ('cursor', 'desk_user', '{}'), ('snapshot', 'desk_user', '{tab}'),
    ('delta', 'desk_user', '{token,cursor}'), ('submit', 'desk_user', '{token,command,kind,body}'), ('presence', 'desk_user', '{token,case,flag}'), ('course_presence', 'desk_user', '{token,case,flag}'), ('obstacles', 'desk_user', '{token,case}'),
    ('shown_scan', 'desk_user', '{token,command}'), ('shown_id', 'desk_user', '{token,command}'),
    ('shown_teacher_id', 'desk_user', '{token,command}'), ('found_teachers', 'desk_user', '{token,command,case}'), ('roster_imports', 'desk_user', '{token}'),
    ('exported_ids', 'desk_user', '{token,command}'), ('found_lecturers', 'desk_user', '{token,command}'), ('shown_lecturer', 'desk_user', '{token,command}'), ('venue_plan', 'desk_user', '{token,case}'),
    ('print_runs', 'desk_user', '{token}'), ('print_run', 'desk_user', '{token,case}'), ('run_papers', 'desk_user', '{token,command}'), ('paper_changes', 'desk_user', '{token,case,case}'),
    ('paper_desk', 'desk_user', '{token,text,case,text}'), ('deliveries', 'desk_user', '{token}'),
    ('roam', 'desk_bridge', '{command,body}'),
    ('roster_history', 'desk_user', '{token,text,text}'), ('roster_now', 'desk_user', '{token,text,text}'), ('code_uses', 'desk_user', '{token}'),
    ('study_figures', 'desk_user', '{token,text}'), ('kept_roster', 'desk_user', '{token,case,case}'), ('own_duties', 'desk_user', '{token}'), ('own_notices', 'desk_user', '{token}'), ('public_figures', 'both', '{token,text,text}'),
    ('course_file', 'desk_user', '{token,command}'), ('look_change', 'desk_user', '{token,body}'), ('enrolment_form', 'both', '{token,case,text}'), ('enrolment_queue', 'desk_user', '{token,case}'), ('look_decide', 'desk_user', '{token,body}'), ('enrolment_minutes', 'desk_user', '{token,case}'),
    ('list_upload', 'desk_user', '{token,command}'), ('list_uploads', 'desk_user', '{token,case}'), ('upload_doubts', 'desk_user', '{token,case}'), ('exchange_list', 'desk_user', '{token,command}'),
    ('shown_answers', 'desk_user', '{token,command}'), ('hours', 'desk_user', '{token,case}'), ('closing_checks', 'desk_user', '{token,case}'), ('list_rows', 'desk_user', '{token,case}'), ('look_correction', 'desk_user', '{token,case}'), ('try_correction', 'desk_user', '{token,body}'), ('closed_course', 'desk_user', '{token,case}'), ('printed_certificates', 'desk_user', '{token,command}'),
    ('own_offerings', 'desk_user', '{token}'), ('admission_slips', 'desk_user', '{token,case}'), ('own_slip', 'desk_user', '{token,case}'), ('open_scans', 'desk_user', '{token,case}'), ('session_code', 'desk_user', '{token,case,case}'),
    ('find_courses', 'both', '{token,text,text,case,text}'), ('course_facets', 'both', '{token,text,text}'), ('offering', 'both', '{token,case,text}'),
    ('course_contacts', 'both', '{token,case,text}'), ('why_not_found', 'both', '{token,case,text}'), ('offering_file', 'both', '{token,case,command,text}'),
    ('stop_subscription', 'desk_anon', '{text,text}'), ('verify_certificate', 'both', '{token,text,text,case,text}'),
    ('transfer_file', 'desk_user', '{token,command}'), ('transfers', 'desk_user', '{token}'), ('transfer_rows', 'desk_user', '{token,case,case}'), ('course_transfers', 'desk_user', '{token,case}'),
    ('shown_audit', 'desk_user', '{token,command,case}'), ('audit_verify', 'desk_user', '{token,case}');

create table w.actor (name text primary key, role text, token text, secret text, victim text);
create table w.victim (name text primary key, id bigint, secret text, token text, show_id uuid, show_scan uuid, attempt uuid, marks text[]);
create table w.val (actor text, kind text, name text, lit text, base boolean default false);
create table w.call (n int generated always as identity primary key, actor text, func text, what text, sql text);
create table w.got (n int, line text);

select t.account('123999', 'khonce', 'contact', 551);
update core.account set phone = '07-6005500' where account_name = 'khonce';

create function w.make(p_name text, p_desk text, p_unit text, p_serial int) returns void language plpgsql as $$
declare
    v   w.victim;
    tag text := case p_name when 'A' then '甲' else '乙' end;
begin
    v.name := p_name;
    v.secret := t.secret();
    v.token := t.token_for(p_desk);
    v.id := t.apply(v.secret, t.form('chief_manager', 'Marked' || p_name, p_serial, p_unit, jsonb_build_object('name', '密標' || tag, 'phone', '07-600991' || p_serial % 10,
        'fax', '07-600992' || p_serial % 10, 'email', 'marked' || p_name || '@example.edu.tw', 'subunit', '標記處' || tag, 'job_title', '標記職' || tag,
        'installation', 'marked-installation-' || p_name))) #>> '{result,application_id}';
    insert into core.scan(application_id, revision, name, mime, size, sha256, content, by_account_id, by_name)
        select v.id, 1, '標記檔' || tag, 'image/png', 9, 'x', convert_to('MARKSCAN' || p_name, 'UTF8'), id, '試驗員' from core.account where account_name = p_desk;
    perform t.do(v.token, 'application.note', jsonb_build_object('application_id', v.id, 'text', '標記備註' || tag));
    v.show_id := t.uuid7();
    v.show_scan := t.uuid7();
    perform api.submit(v.token, v.show_id, 'application.show_id', format('{"application_id": %s, "purpose": "review"}', v.id)),
        api.submit(v.token, v.show_scan, 'scan.show', format('{"scan_id": %s}', (select max(id) from core.scan)));
    v.attempt := api.sign_in_begin(p_desk, 'marked-installation-' || p_name) ->> 'attempt';
    v.marks := array['Marked' || p_name, 'marked' || p_name, '密標' || tag, '07-600991' || p_serial % 10, '07-600992' || p_serial % 10, '標記處' || tag, '標記職' || tag, '標記檔' || tag,
        '標記備註' || tag, 'MARKSCAN' || p_name, encode(convert_to('MARKSCAN' || p_name, 'UTF8'), 'hex'), t.nid('male', p_serial), left(t.nid('male', p_serial), 6),
        (select number from core.application where id = v.id), v.token, v.secret];
    insert into w.victim values (v.*);
end $$;
SQL
admin "select w.make('A', 'khdesk', '124698', 5510551)" >/dev/null
admin "select w.make('B', 'tpdesk', '314698', 5520552)" >/dev/null
psql -qXAt -U admin -v ON_ERROR_STOP=1 >>"$work/setup" <<'SQL'
insert into w.actor select a, 'desk_user', t.token_for(a), t.secret(), case a when 'khdesk' then 'B' else 'A' end
    from unnest('{khdesk,tpdesk,netdesk,khchief,khcontact,khoperator,khonce}'::text[]) a;
update auth.credential set one_time = true where login = 'khonce';
insert into w.actor values ('guest', 'desk_anon', t.secret(), t.secret(), 'A');
select t.apply(secret, t.form('operator', 'GuestOwn', 5530553, '0998')) from w.actor where name = 'guest';

-- Tokens that are none any more.
create function w.dead_token(p_how text) returns text language plpgsql as $$
declare s text := t.token_for('khdesk');
begin
    update auth.session set expires_at = case when p_how = 'expired' then now() - interval '1 second' else expires_at end,
        seen_at = case when p_how = 'idle' then now() - interval '3 hours' else seen_at end,
        generation = case when p_how = 'before the password' then generation - 1 else generation end,
        ended_at = case when p_how = 'signed out' then now() end where token_hash = auth.secret_hash(s);
    return s;
end $$;

insert into w.val
    select a.name, k.kind, k.name, k.lit, coalesce(k.base, false) from w.actor a join w.victim v on v.name = a.victim cross join lateral (values
        ('token', 'own', quote_literal(a.token), true), ('token', 'a case secret', quote_literal(v.secret), null), ('token', 'its hash', quote_literal(encode(auth.secret_hash(v.token), 'hex')), null),
        ('token', 'capitals', quote_literal(upper(v.token)), null), ('token', 'with a line end', quote_literal(v.token || e'\n'), null), ('token', 'nothing', quote_literal(''), null),
        ('token', 'null', 'null', null), ('token', 'made up', quote_literal(t.secret()), null), ('token', 'huge', quote_literal(repeat('a', 300000)), null),
        ('token', 'sql', $v$'x'' or ''1''=''1'$v$, null), ('token', 'a pattern', quote_literal('%'), null),
        ('token', 'expired', quote_literal(w.dead_token('expired')), null), ('token', 'idle', quote_literal(w.dead_token('idle')), null),
        ('token', 'signed out', quote_literal(w.dead_token('signed out')), null), ('token', 'older than the password', quote_literal(w.dead_token('before the password')), null),
        ('secret', 'own', quote_literal(a.secret), true), ('secret', 'a token', quote_literal(v.token), null), ('secret', 'its hash', quote_literal(encode(auth.secret_hash(v.secret), 'hex')), null),
        ('secret', 'capitals', quote_literal(upper(v.secret)), null), ('secret', 'null', 'null', null), ('secret', 'nothing', quote_literal(''), null),
        ('secret', 'made up', quote_literal(t.secret()), null), ('secret', 'huge', quote_literal(repeat('a', 300000)), null), ('secret', 'sql', $v$'x'' or ''1''=''1'$v$, null),
        ('command', 'new', '', true), ('command', 'somebody''s show_id', quote_literal(v.show_id), null), ('command', 'somebody''s scan.show', quote_literal(v.show_scan), null),
        ('command', 'null', 'null', null), ('command', 'version 4', quote_literal(gen_random_uuid()), null), ('command', 'of long ago', quote_literal('0180a0b0-c0d0-7000-8000-000000000000'), null),
        ('command', 'of the future', quote_literal('ffffffff-ffff-7fff-bfff-ffffffffffff'), null), ('command', 'zero', quote_literal('00000000-0000-0000-0000-000000000000'), null),
        ('case', 'somebody''s', quote_literal(v.id), true), ('case', 'none', quote_literal('999999999'), null), ('case', 'negative', quote_literal('-1'), null),
        ('case', 'huge', quote_literal('9223372036854775807'), null), ('case', 'null', 'null', null),
        ('flag', 'yes', 'true', true), ('flag', 'no', 'false', null), ('flag', 'null', 'null', null),
        ('attempt', 'somebody''s', quote_literal(v.attempt), true), ('attempt', 'none', quote_literal(gen_random_uuid()), null), ('attempt', 'null', 'null', null),
        ('bytes', '32', quote_literal('\x' || repeat('00', 32)), true), ('bytes', 'none', quote_literal('\x'), null), ('bytes', '33', quote_literal('\x' || repeat('ff', 33)), null),
        ('bytes', 'huge', quote_literal('\x' || repeat('ff', 300000)), null), ('bytes', 'null', 'null', null),
        ('cursor', 'now', quote_literal(sync.cursor()), true), ('cursor', 'the beginning', quote_literal((select epoch from sync.centre) || '/1/3'), null), ('cursor', 'of elsewhere', quote_literal(gen_random_uuid() || '/1/3'), null),
        ('cursor', 'of the future', quote_literal((select epoch from sync.centre) || '/1/999999999999999999'), null), ('cursor', 'null', 'null', null), ('cursor', 'sql', $v$'x''; select 1; --'$v$, null),
        ('cursor', 'huge', quote_literal(repeat('9', 300000)), null), ('cursor', 'control', $v$E'\x01/\x02/3'$v$, null),
        ('text', 'the name', quote_literal((select login from auth.credential c join core.account x on x.id = c.account_id where x.account_name = case a.victim when 'A' then 'khdesk' else 'tpdesk' end)), true),
        ('text', 'the number', quote_literal((select number from core.application where id = v.id)), null),
        ('text', 'null', 'null', null), ('text', 'nothing', quote_literal(''), null), ('text', 'huge', quote_literal(repeat('字', 100000)), null), ('text', 'sql', $v$'x''; drop table core.unit; --'$v$, null),
        ('text', 'control', $v$E'\x01\x02\x7f\r\n\t'$v$, null), ('text', 'rare', quote_literal('𠮷‧𪚥😀'), null),
        ('address', 'a mailbox', quote_literal('walk.' || a.name || '@walk.example'), true), ('address', 'two', quote_literal('a@b.tw, c@d.tw'), null), ('address', 'a header', $v$E'a@b.tw\r\nBcc: c@d.tw'$v$, null),
        ('address', 'null', 'null', null), ('address', 'huge', quote_literal(repeat('a', 300000) || '@b.tw'), null)) k(kind, name, lit, base);
insert into w.val(actor, kind, name, lit, base) select a.name, 'tab', x, quote_literal(x), x = 'application' from w.actor a,
    unnest('{application,decision,account,scan,unit,desk,consent,person,national_id,credential,core.application,"application; drop"}'::text[]) x;
insert into w.val(actor, kind, name, lit) select name, 'tab', 'huge', quote_literal(repeat('t', 300000)) from w.actor union all select name, 'tab', 'null', 'null' from w.actor;
insert into w.val(actor, kind, name, lit, base) select a.name, 'kind', k.kind, quote_literal(k.kind), k.kind = case a.role when 'desk_anon' then 'application.correct' else 'application.note' end from w.actor a, cmd.kind k;
insert into w.val(actor, kind, name, lit) select a.name, 'kind', x, quote_literal(x) from w.actor a, unnest('{"",application_note,"application.note; drop",cmd.execute,APPLICATION.NOTE}'::text[]) x
    union all select name, 'kind', 'null', 'null' from w.actor;
-- A body in which everything points at somebody else's case.
insert into w.val(actor, kind, name, lit, base)
    select a.name, 'body', b.name, b.lit, b.base from w.actor a join w.victim v on v.name = a.victim cross join lateral (values
        ('somebody''s', quote_literal(t.form('chief_manager', 'WalkedOn', 5590559, '124698', jsonb_build_object('application_id', v.id, 'row_version', (select row_version from core.application where id = v.id),
            'scan_id', (select max(id) from core.scan where application_id = v.id), 'number', (select number from core.application where id = v.id), 'revision', 1, 'how', 'fax', 'head_seal', true, 'unit_seal', true,
            'note', 'x', 'reason', 'x', 'reasons', '[]'::jsonb, 'text', 'x', 'purpose', 'x', 'mime', 'image/png', 'content', encode('\x89504e470d0a1a0a', 'base64'), 'sha256', encode(sha256('\x89504e470d0a1a0a'), 'hex'),
            'attempt', v.attempt, 'before_paper', true, 'fields', '{"phone": {"base": "07-6009911", "new": "07-6000000"}}'::jsonb))::text), true),
        ('exactly somebody''s', quote_literal(format('{"application_id": %s, "purpose": "review"}', v.id)), false),
        ('null', 'null', false), ('nothing', quote_literal(''), false), ('a list', quote_literal('[]'), false), ('a null', quote_literal('null'), false), ('empty', quote_literal('{}'), false),
        ('NUL', $v$'{"application_id": 1, "text": "a\u0000b"}'$v$, false), ('half a pair', $v$'{"application_id": 1, "text": "\ud800"}'$v$, false),
        ('deep', quote_literal(repeat('[', 9000) || repeat(']', 9000)), false), ('big numbers', quote_literal('{"application_id": 1e400000, "row_version": 99999999999999999999999999, "scan_id": -1, "text": "x"}'), false),
        ('a negative', quote_literal('{"application_id": -1, "row_version": -1, "text": "x"}'), false), ('a fraction', quote_literal('{"application_id": 1.5, "text": "x"}'), false),
        ('a text for a number', quote_literal(format('{"application_id": "%s", "text": "x"}', v.id)), false), ('huge', quote_literal('{"text": "' || repeat('x', 300000) || '"}'), false)) b(name, lit, base);

-- One thing wrong at a time, and two where it counts most: which command about which body.
do $$
declare
    a w.actor;
    l w.line;
    base text[];
    v record;
begin
    for a in select * from w.actor loop
        for l in select x.* from w.line x order by x.func = 'sign_out', x.func loop
            base := array(select (select x.lit from w.val x where x.actor = a.name and x.kind = k and x.base) from unnest(l.args) with ordinality u(k, o) order by o);
            for v in select 0 as i, '' as kind, 'as it is' as name, null as lit
                     union all select u.o, u.k, x.name, x.lit from unnest(l.args) with ordinality u(k, o) join w.val x on x.actor = a.name and x.kind = u.k and not x.base
                               where l.callers in ('both', a.role) order by 1, 2, 3 loop
                insert into w.call(actor, func, what, sql) select a.name, l.func, btrim(v.kind || ' ' || v.name), format('select * from api.%I(%s)', l.func,
                    (select string_agg(case when o = v.i then coalesce(nullif(v.lit, ''), quote_literal(t.uuid7())) else coalesce(nullif(b, ''), quote_literal(t.uuid7())) end, ', ' order by o)
                     from unnest(base) with ordinality y(b, o)));
            end loop;
        end loop;
    end loop;
end $$;
-- Somebody's own command once more: by another, with its own body and with another.
insert into w.call(actor, func, what, sql)
    select a.name, 'submit', 'replay ' || b.name, format('select * from api.submit(%L, %L, %L, %L)', a.token, v.show_id, 'application.show_id', b.body)
    from w.actor a join w.victim v on v.name = a.victim cross join lateral (values ('exactly', format('{"application_id": %s, "purpose": "review"}', v.id)),
        ('changed', format('{"application_id": %s, "purpose": "other"}', v.id))) b(name, body) where a.role = 'desk_user';
-- Nobody but the session's own transaction has an identity: snapshot after somebody else's open.
insert into w.call(actor, func, what, sql) select a.name, 'snapshot', 'with a token as a setting', format('set app.token = %L; select * from api.snapshot(''application''); reset app.token', a.token)
    from w.actor a where a.role = 'desk_user' and a.name not in ('khdesk', 'tpdesk');
create function w.state() returns text language sql as $$
    select md5(concat((select string_agg(x::text, '' order by x.id) from core.application x join w.victim v on v.id = x.id),
        (select string_agg(x::text, '' order by x.application_id, x.revision) from core.application_revision x join w.victim v on v.id = x.application_id),
        (select string_agg(x::text, '' order by x.id) from core.decision x join w.victim v on v.id = x.application_id),
        (select string_agg(x.id || x.void::text || x.sha256, '' order by x.id) from core.scan x join w.victim v on v.id = x.application_id),
        (select string_agg(x::text, '' order by x.name_key) from core.hold x where x.application_id in (select id from w.victim) or x.account_id is not null), (select string_agg(x::text, '' order by x.id) from core.account x),
        (select string_agg((to_jsonb(x) - '{generation,kept_token}'::text[])::text, '' order by x.account_id) from auth.credential x), (select string_agg(x::text, '' order by x.id) from core.unit x),
        (select string_agg(x::text, '' order by x.id) from core.desk x), (select string_agg(x::text, '' order by x.secret_hash) from auth.case_secret x)))
$$;
SQL
is "$(cat "$work/setup" | grep -c ERROR)" 0 'everybody is in place'
is "$(admin "select coalesce(string_agg(x, ' '), '') from (select proname || '/' || pronargs as x from pg_proc where pronamespace = 'api'::regnamespace
    except select func || '/' || cardinality(args) from w.line) y")" '' 'every function of the surface has its line, with as many arguments'
is "$(admin "select coalesce(string_agg(func, ' '), '') from w.line where not exists (select from pg_proc where pronamespace = 'api'::regnamespace and proname = func)")" '' 'and no line is for nothing'
before=$(admin 'select w.state()')
sessions=$(admin "select count(*) from auth.session s join w.victim v on s.token_hash = auth.secret_hash(v.token) where s.ended_at is null")
for role in desk_user desk_anon; do
    psql -qXAt -U admin -c "select e'\\\\echo @@ ' || n || e'\n' || sql || ';' from w.call join w.actor a on a.name = actor where a.role = '$role' order by func = 'sign_out', n" >"$work/$role.sql"
    psql -qXAt -U $role -v VERBOSITY=sqlstate -f "$work/$role.sql" 2>&1 | sed "s|^psql:$work/$role.sql:[0-9]*: ||" |
        awk '/^@@ /{n = $2; next} {gsub(/\\/, "\\\\"); gsub(/\t/, " "); print n "\t" $0}' >"$work/got"
    psql -qX -U admin -c "\\copy w.got from '$work/got'"
done
n=$(admin 'select count(*) from w.call')
ok "$([ "$n" -gt 1500 ]; echo $?)" "$n calls"
none() { is "$(admin "select coalesce(string_agg(x, ' | '), '') from (select left(concat_ws(' ', c.actor, c.func, c.what, '→', g.line), 160) as x from w.call c join w.actor a on a.name = c.actor
    join w.line l on l.func = c.func left join w.got g on g.n = c.n where $1 order by c.n limit 5) y")" '' "$2"; }
none "l.callers not in ('both', a.role) and g.line is distinct from 'ERROR:  42501'" 'what is not for a role it cannot even call'
none "c.what ~ 'setting' and g.line !~ '^ERROR:  (42501|KA001)\$'" 'no setting is set, and none is missed'
none "l.callers in ('both', a.role) and c.what !~ 'setting' and g.line ~ '^ERROR' and g.line !~ '^ERROR:  (K[ACDS][0-9]{3}|25001)\$'" 'what it can call answers, or refuses by a key'
none "c.what ~ '^token ' and l.callers = a.role and coalesce(g.line, '') <> 'ERROR:  KA001'" 'a token that is not one'\''s own, or none any more, opens nothing'
none "c.what ~ '^secret ' and l.callers = a.role and coalesce(g.line, '') !~ '^\$|^ERROR:  K(A|C003)'" 'nor does such a secret'
none "exists (select from w.victim v, unnest(v.marks) m where v.name = a.victim and strpos(regexp_replace(g.line, '07-6009911(?=.{4}mine)', ''), m) > 0)" 'nobody reads a word of somebody else'\''s case'
none "exists (select from w.victim v, unnest(v.marks) m where a.name not in ('khdesk', 'tpdesk', 'netdesk') and strpos(regexp_replace(g.line, '07-6009911(?=.{4}mine)', ''), m) > 0)" 'nor of anybody'\''s who has none'
none "c.func in ('shown_id', 'shown_scan') and a.role = 'desk_user' and c.what !~ '^token' and coalesce(g.line, '') <> 'ERROR:  KD018'" 'somebody'\''s command shows nothing'
none "c.func = 'presence' and a.role = 'desk_user' and c.what !~ '^(token|flag)' and g.line <> 'ERROR:  KD018'" 'nobody is present at what is not theirs, and hears nothing of whether there is such a case'
none "c.func = 'course_presence' and a.role = 'desk_user' and c.what !~ '^(token|flag)' and g.line <> 'ERROR:  KD140'" 'nor at a course'
none "c.func = 'submit' and a.role = 'desk_user' and a.name <> 'khonce' and c.what ~ '^(replay|command somebody)' and g.line <> 'ERROR:  KC001'" 'a command that was somebody'\''s is nobody else'\''s, with the same body or another'
none "c.func in ('submit', 'submit_anon') and c.what ~ '^kind application\.(receive|approve|reject|return|note|take_back|open_as|show_id)\$|^kind scan' and l.callers = a.role and g.line !~ '^ERROR:  KA00[34]|\"(application.not_visible|decision.own_case|right.missing)\"'" 'no command reaches somebody else'\''s case'
none "c.func = 'open' and c.what = 'as it is' and a.role = 'desk_user' and g.line !~ ('\"account_name\": \"' || a.name || '\"')" '(one'\''s own token opens)'
none "c.func = 'snapshot' and l.callers = a.role and c.what !~ 'setting' and g.line !~ '^ERROR:  K(A|S)001'" 'no snapshot without an identity in the same transaction'
none "a.name = 'khonce' and c.func = 'submit' and c.what ~ '^kind' and g.line !~ '^ERROR:  K(A00[34]|C00[23])|^ERROR:  KA002|\"right.missing\"'" 'with a one-time password nothing is done'
none "a.name = 'khonce' and c.func = 'delta' and c.what = 'as it is' and g.line ~ 'application\|'" 'and nothing is seen'
is "$(admin 'select w.state()')" "$before" 'and nothing of theirs has changed'
is "$(admin "select count(*) from auth.session s join w.victim v on s.token_hash = auth.secret_hash(v.token) where s.ended_at is null")" "$sessions" 'their sessions go on'
is "$(admin "select count(*) from auth.session s join w.actor a on s.token_hash = auth.secret_hash(a.token) where s.ended_at is null")" 0 '(and everybody has signed out of the own one)'
is "$(admin "select count(*) from audit.entry where what in ('id_read', 'scan_read') and at > (select max(c.at) from cmd.command c join w.victim v on c.id = v.show_scan)")" 0 'nothing was read'
admin 'drop schema w cascade' >/dev/null 2>&1
finish
