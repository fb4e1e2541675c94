-- SPDX-License-Identifier: GPL-3.0-or-later
-- What must hold for every function, table and role, whatever is added later.
begin;
select no_plan();

select is_empty($$ select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname in ('api', 'admin') and not p.prosecdef $$, 'every function of the surface is SECURITY DEFINER');
select is_empty($$ select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname in ('core', 'auth', 'cmd', 'sync', 'feed', 'audit', 'api', 'admin')
      and (p.prosecdef or p.prorettype = 'trigger'::regtype)
      and not coalesce('search_path=pg_catalog, pg_temp' = any(p.proconfig), false) $$, 'every function that takes other rights on, or that a statement sets off, has a fixed search_path');
select is_empty($$ select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname in ('core', 'auth', 'cmd', 'sync', 'feed', 'audit') and not p.prosecdef
      and exists (select from aclexplode(p.proacl) a where a.grantee not in ('desk_owner'::regrole, 'desk_api'::regrole)) $$,
    'the others are called from inside these alone');
select is_empty($$ select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname in ('core', 'auth', 'cmd', 'sync', 'feed', 'audit', 'api', 'admin', 'ext', 'pg_catalog', 'information_schema')
      and exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0) $$,
    'PUBLIC may execute nothing');
select is_empty($$ select c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('pg_catalog', 'information_schema', 'core', 'auth', 'cmd', 'sync', 'feed', 'audit') and c.relkind in ('r', 'v', 'S', 'p')
      and exists (select from aclexplode(c.relacl) a where a.grantee = 0) $$, 'PUBLIC may read nothing');
select is_empty($$ select c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'core' and c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity) $$, 'row security is forced on every core table');
select is_empty($$ select c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('core', 'auth', 'cmd', 'sync', 'feed', 'audit') and c.relkind = 'r' and c.relowner <> 'desk_owner'::regrole $$,
    'every table belongs to desk_owner');
select is_empty($$ select r || ' ' || c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace,
    unnest('{desk_user,desk_anon,desk_bridge}'::text[]) r
    where n.nspname not in ('tap', 't', 'pg_toast') and n.nspname !~ '^pg_temp' and c.relkind in ('r', 'v', 'm', 'p', 'f')
      and has_table_privilege(r, c.oid, 'select, insert, update, delete, truncate, references, trigger') $$, 'the desks have no right on any table or view');
select is_empty($$ select r || ' ' || p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace,
    unnest('{desk_user,desk_anon,desk_bridge}'::text[]) r
    where n.nspname not in ('api', 'tap', 't', 'public') and has_function_privilege(r, p.oid, 'execute') $$, 'the desks execute nothing but api');
select is_empty($$ select c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname not in ('tap', 't') and n.nspname !~ '^pg_temp' and c.relkind = 'S' and (has_sequence_privilege('desk_user', c.oid, 'usage, select, update')
      or has_sequence_privilege('desk_anon', c.oid, 'usage, select, update')) $$, 'nor any sequence');
select is_empty($$ select nspname from pg_namespace where nspname not in ('api', 'pg_catalog', 'tap', 't') and nspname !~ '^pg_(temp|toast)'
    and (has_schema_privilege('desk_user', oid, 'usage, create') or has_schema_privilege('desk_anon', oid, 'usage, create')) $$, 'and see no schema but api');
select ok(not has_schema_privilege(r, s, 'create'), r || ' creates nothing in ' || s)
    from unnest('{desk_user,desk_anon,desk_admin,desk_bridge}'::text[]) r, unnest('{api,public,core,pg_catalog}'::text[]) s;
select ok(not has_database_privilege(r, 'inservice', 'temporary, create'), r || ' has no temporary tables') from unnest('{desk_user,desk_anon,desk_bridge}'::text[]) r;
select ok(not has_language_privilege(r, l, 'usage'), r || ' cannot write ' || l) from unnest('{desk_user,desk_anon,desk_bridge}'::text[]) r, unnest('{plpgsql,sql}'::text[]) l;
select is_empty($$ select rolname from pg_roles where rolname ~ '^desk_' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication) $$,
    'no role of ours is more than an ordinary one');
select is_empty($$ select rolname from pg_roles where rolname in ('desk_user', 'desk_anon', 'desk_bridge') and exists (select from pg_auth_members m where m.member = pg_roles.oid) $$,
    'the desks are members of nothing');
select ok(not has_table_privilege('desk_api', t, 'select'), 'desk_api does not read ' || t)
    from unnest('{core.national_id,auth.credential,auth.secret,auth.pending_verifier,auth.code,auth.code_guess,auth.teacher_request,audit.entry,core.mail,core.hold,core.roaming,core.lecturer_code,core.track_due,core.transfer_batch,core.transfer_wish,core.certificate_version}'::text[]) t;
select ok(not has_table_privilege('desk_api', t, 'update, delete, truncate'), t || ' is append-only for desk_api')
    from unnest('{core.decision,audit.entry,core.application_consent}'::text[]) t;
select throws_ok('update audit.entry set outcome = outcome', '42501', 'append_only', 'the audit cannot be changed, not even by the administrator');
select throws_ok('delete from audit.entry', '42501', 'append_only', 'nor deleted');

-- The tables of the feed: each has its view, under the reader's row security, and no role sees a column that is none.
select set_eq('select tab from sync.tab', $$ select c.relname::text from pg_class c where c.relnamespace = 'feed'::regnamespace and c.relkind = 'v' $$, 'each table of the feed is a view, and each view a table of the feed');
select is_empty($$ select c.oid::regclass from pg_class c where c.relnamespace = 'feed'::regnamespace and not coalesce('security_invoker=true' = any (c.reloptions), false) $$,
    'no view of the feed sees more than its reader');
select is_empty($$ select v.account_type, v.tab, x from auth.visibility v, unnest(v.columns) x where not exists (
    select from pg_attribute a where a.attrelid = to_regclass('feed.' || v.tab) and a.attname = x and a.attnum > 0) $$, 'every column that a role sees is one of the view');
select is_empty($$ select v.* from auth.visibility v join sync.tab t using (tab) where t.public $$, 'what everybody reads is no role''s');

-- Who is asking, the owner of the doors alone can say.
select is_empty($$ select r from unnest('{desk_user,desk_anon,desk_admin,desk_bridge,desk_api,desk_core}'::text[]) r where has_parameter_privilege(r, 'inservice_gate.actor', 'set') $$,
    'nobody else sets the actor');
select ok(has_parameter_privilege('desk_owner', 'inservice_gate.actor', 'set'), 'who owns the doors does');

-- The surface is exactly what docs/api.md says.
select set_eq($$ select p.proname::text from pg_proc p where p.pronamespace = 'api'::regnamespace and has_function_privilege('desk_anon', p.oid, 'execute') $$,
    '{public_figures,hello,public_cursor,public_snapshot,public_delta,mail_code,enter_code,follow_code,recover_code,submit_anon,case,case_paper,unit_contacts,find_courses,course_facets,offering,course_contacts,why_not_found,offering_file,enrolment_form,stop_subscription,verify_certificate}'::text[], 'functions of desk_anon');
select set_eq($$ select p.proname::text from pg_proc p where p.pronamespace = 'api'::regnamespace and has_function_privilege('desk_user', p.oid, 'execute') $$,
    '{print_runs,print_run,run_papers,paper_changes,paper_desk,deliveries,study_figures,kept_roster,own_duties,own_notices,public_figures,look_change,hello,public_cursor,public_snapshot,public_delta,sign_in_begin,sign_in_prove,sign_in_code,sign_in_finish,sign_out,device,sessions,sign_out_others,mails,own_code,enter_own_code,open,cursor,snapshot,delta,submit,presence,course_presence,obstacles,shown_scan,shown_id,shown_audit,audit_verify,shown_teacher_id,found_teachers,roster_imports,exported_ids,roster_history,roster_now,code_uses,course_file,find_courses,course_facets,offering,course_contacts,why_not_found,offering_file,enrolment_form,own_offerings,enrolment_queue,look_decide,enrolment_minutes,hours,closing_checks,list_rows,look_correction,try_correction,closed_course,printed_certificates,shown_answers,list_upload,list_uploads,upload_doubts,exchange_list,admission_slips,own_slip,open_scans,session_code,found_lecturers,shown_lecturer,venue_plan,verify_certificate,transfer_file,transfers,transfer_rows,course_transfers}'::text[], 'functions of desk_user');
select set_eq($$ select p.proname::text from pg_proc p where p.pronamespace = 'api'::regnamespace and has_function_privilege('desk_bridge', p.oid, 'execute') $$,
    '{roam}'::text[], 'functions of the bridge to the education cloud');
select is_empty($$ select p.oid::regprocedure from pg_proc p where p.pronamespace = 'api'::regnamespace and p.proowner <> 'desk_api'::regrole $$, 'the surface belongs to desk_api');
select is_empty($$ select k.handler from cmd.kind k where to_regprocedure(format('cmd.%I(auth.actor, jsonb)', k.handler)) is null $$, 'every kind of command has its handler');
select is_empty($$ select k.charge from cmd.kind k where k.charge is not null and to_regprocedure(format('cmd.%I(auth.actor, jsonb)', k.charge)) is null $$, 'and what charges it');
select set_eq('select distinct kind from auth.command_right', 'select kind from cmd.kind', 'every kind is somebody''s right, and no right is for nothing');

select is_empty($$ select p.oid::regprocedure || ' ' || g from pg_proc p, unnest('{search_path=%,debug_print_parse=off,debug_print_rewritten=off,debug_print_plan=off,client_min_messages=error,standard_conforming_strings=on}'::text[]) g
    where p.pronamespace = 'api'::regnamespace and not exists (select from unnest(p.proconfig) c where c like g) $$, 'no setting of a caller reaches into the surface');

-- plpgsql_check: not one remark on any function.
select is_empty($$
    select p.oid::regprocedure || ': ' || c from pg_proc p join pg_language l on l.oid = p.prolang and l.lanname = 'plpgsql',
    lateral tap.plpgsql_check_function(p.oid, relid => coalesce((select t.tgrelid from pg_trigger t where t.tgfoid = p.oid limit 1), 0::oid),
        oldtable => (select t.tgoldtable from pg_trigger t where t.tgfoid = p.oid and t.tgoldtable is not null limit 1),
        newtable => (select t.tgnewtable from pg_trigger t where t.tgfoid = p.oid and t.tgnewtable is not null limit 1),
        extra_warnings => true, security_warnings => true, performance_warnings => false) c
    where p.pronamespace::regnamespace::text in ('core', 'auth', 'cmd', 'sync', 'feed', 'audit', 'api', 'admin') $$, 'plpgsql_check finds nothing');

-- Catalogues.
select is((select count(*)::int from core.county), 22, 'counties');
select is((select count(*)::int from core.district), 371, '368 districts, 釣魚臺列嶼, 東沙群島, 南沙群島');
select is_empty($$ select name from core.district where name like '%台%' union select name from core.county where name like '%台%' $$, '臺 throughout');
select is((select array_agg(key || of_teacher order by id) from core.consent where in_force), '{termsfalse,rulesfalse,personal_datafalse,teacher_accounttrue}', 'three texts in force for a business account, one for a teacher''s');
select is_empty($$ select code, array_agg(distinct key) from pg_proc p join pg_namespace n on n.oid = p.pronamespace, lateral regexp_matches(p.prosrc, 'refuse\(''(K[A-Z][0-9]{3})'', ''([a-z_.]+)''', 'g') m(m),
    lateral (select m[1] as code, m[2] as key) x where n.nspname in ('core', 'cmd', 'auth', 'api', 'admin', 'sync', 'audit') group by code having count(distinct key) > 1 $$, 'a code of a refusal has one meaning');
select is_empty($$ select key from core.consent where sha256 <> encode(sha256(convert_to(text, 'UTF8')), 'hex') $$, 'their hashes fit');

select * from finish();
rollback;
