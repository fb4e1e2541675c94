-- SPDX-License-Identifier: GPL-3.0-or-later
-- The whole tables of rights, walked: role × command and role × table, each on one's own, another, a lower and a higher
-- unit. What is expected stands here, not in the tables that are tested.
begin;
select no_plan();

select t.teacher('123999', 'khteacher', 208);
create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
insert into v select n, t.token_for(n) from unnest('{khdesk,tpdesk,netdesk,kdesk,khchief,tpchief,khcontact,khoperator,khteacher}'::text[]) n;
create temp table cases (name text primary key, id bigint, owner text);
insert into cases select n, (t.apply(t.secret(), t.form(ty, 'Walk' || n, s, u)) #>> '{result,application_id}')::bigint, o from (values
    ('kh', 'chief_manager', 201, '124698', 'khdesk'), ('tp', 'chief_manager', 202, '314698', 'tpdesk'), ('net', 'operator', 203, '0998', 'netdesk'),
    ('kea', 'chief_manager', 204, '120398', 'kdesk'), ('khcol', 'operator', 205, '123999', 'khchief'), ('tpcol', 'contact', 206, '314698', 'tpchief')) x(n, ty, s, u, o);
-- Something of each kind hangs on every case.
insert into core.decision(application_id, revision, action, text, by_name, command_id) select id, 1, 'note', 'n', '試驗員', gen_random_uuid() from cases;
insert into core.scan(application_id, revision, name, mime, size, sha256, content, by_account_id, by_name)
    select id, 1, 'x', 'image/png', 1, '', 'x', (select min(id) from core.account), '試驗員' from cases;

create temp table actors (name text primary key, role text);
insert into actors values ('khdesk', 'reviewer'), ('tpdesk', 'reviewer'), ('netdesk', 'reviewer'), ('kdesk', 'reviewer'), ('khchief', 'chief_manager'),
    ('tpchief', 'chief_manager'), ('khcontact', 'contact'), ('khoperator', 'operator'), ('khteacher', 'teacher');
create temp table may (role text, kind text);
insert into may select 'reviewer', 'application.' || k from unnest('{receive,approve,reject,return,note,take_back,show_id}'::text[]) k
    union all values ('reviewer', 'scan.attach'), ('reviewer', 'scan.void'), ('reviewer', 'scan.show'), ('chief_manager', 'scan.show'), ('reviewer', 'unit.remind'), ('reviewer', 'audit.show')
    union all select 'reviewer', k from unnest('{application.deliver_scan,run.print,run.remind,run.close}'::text[]) k  -- 112_print_runs, 113_deliver_hostile walk these
    union all values ('reviewer', 'mail.retry'), ('reviewer', 'unit.assign'), ('reviewer', 'application.key_in'), ('chief_manager', 'deletion.request'), ('chief_manager', 'deletion.withdraw'), ('reviewer', 'call.log'), ('chief_manager', 'call.log')
    union all select 'reviewer', 'unit.' || k from unnest('{add,rename,close,reopen,merge}'::text[]) k
    union all select 'reviewer', 'listing.' || k from unnest('{accept,return,reject}'::text[]) k
    union all select 'chief_manager', 'application.' || k from unnest('{open_as,reject,return,note,take_back,show_id}'::text[]) k
    union all select r, 'account.' || k from unnest('{reviewer,chief_manager}'::text[]) r, unnest('{close,reopen,delete,restore,switch,edit,unbind}'::text[]) k
    union all select r, k from unnest('{reviewer,chief_manager,contact,operator}'::text[]) r, unnest('{profile.change,email.change,device.bind,device.unbind}'::text[]) k
    union all select r, k from unnest('{reviewer,chief_manager}'::text[]) r, unnest('{release.grant,release.refuse}'::text[]) k
    union all values ('chief_manager', 'unit.contact'), ('contact', 'unit.contact'), ('chief_manager', 'account.announce')
    union all select r, 'teacher.' || k from unnest('{reviewer,chief_manager,contact}'::text[]) r, unnest('{look,register,edit,renumber,leave,return,take_back,object,show_id,close_account,reopen_account,unbind,export}'::text[]) k
    union all select r, 'course.' || k from unnest('{reviewer,chief_manager,contact,operator}'::text[]) r, unnest('{submit,resubmit,withdraw,attach,detach}'::text[]) k
    union all select 'teacher', k from unnest('{teacher.edit_own,email.change,password.change,device.bind,device.unbind}'::text[]) k
    union all select r, 'roster.' || k from unnest('{reviewer,chief_manager,contact}'::text[]) r, unnest('{look,import,undo_import}'::text[]) k
    union all values ('reviewer', 'account.export'), ('chief_manager', 'account.export'), ('reviewer', 'unit.export')
    union all select 'reviewer', k from unnest('{duty.add,duty.change,duty.replace,duty.retire,duty.restore,snapshot.correct}'::text[]) k  -- 98_statistics walks them
    union all values ('reviewer', 'teacher.settle'), ('reviewer', 'teacher.search'), ('reviewer', 'catalogue.set')
    union all select r, k from unnest('{chief_manager,contact}'::text[]) r, unnest('{teacher.confirm,roster.close}'::text[]) k
    union all values ('reviewer', 'roster.reopen'), ('reviewer', 'roster.remind')
    union all select 'reviewer', 'course.' || k from unnest('{approve,return,reject,take_back}'::text[]) k
    union all select r, 'change.' || k from unnest('{reviewer,chief_manager,contact,operator}'::text[]) r, unnest('{apply,attach,withdraw}'::text[]) k union all values ('reviewer', 'change.decide')  -- 83_changes_walk walks them
    union all select r, 'course.' || k from unnest('{reviewer,chief_manager,contact,operator}'::text[]) r, unnest('{cancel,reassign,accept,deputies}'::text[]) k  -- 75_course_walk walks them
    union all select r, k from unnest('{reviewer,chief_manager,contact,operator}'::text[]) r, unnest('{registration.set,named.add,named.remove,enrol.decide,enrol.move,enrol.show,offer.make,offer.withdraw}'::text[]) k
    union all select r, k from unnest('{reviewer,chief_manager,contact,operator}'::text[]) r, unnest('{hours.set,list.attach,list.detach,list.submit,list.recall}'::text[]) k  -- 94_list walks them
    union all select r, 'correction.' || k from unnest('{reviewer,chief_manager,contact,operator}'::text[]) r, unnest('{submit,correct,attach,withdraw}'::text[]) k  -- 99_corrections walks them
    union all select 'reviewer', 'correction.' || k from unnest('{receive,approve,return,reject}'::text[]) k union all values ('teacher', 'correction.object'), ('reviewer', 'correction.open'), ('reviewer', 'figures.freeze')  -- 123_frozen walks it
    union all values ('reviewer', 'list.confirm'), ('chief_manager', 'list.confirm'), ('reviewer', 'list.return'), ('chief_manager', 'list.return'), ('reviewer', 'list.take_back')
    union all select r, k from unnest('{reviewer,chief_manager,contact,operator}'::text[]) r, unnest('{upload.try,upload.apply,upload.undo,upload.export}'::text[]) k  -- 96_uploads walks them
    union all select 'teacher', k from unnest('{enrol.submit,enrol.answer,enrol.cancel,offer.answer}'::text[]) k
    union all values ('chief_manager', 'enrol.nominate'), ('contact', 'enrol.nominate'), ('reviewer', 'enrol.nominate')
    union all select r, k from unnest('{reviewer,chief_manager,contact,operator}'::text[]) r, unnest('{presence.set,presence.rest,presence.scan,presence.settle,leave.set,leave.decide,walkin.add,walkin.remove}'::text[]) k  -- 93_presence_hostile walks them
    union all select 'teacher', k from unnest('{leave.ask,leave.withdraw,presence.code}'::text[]) k
    union all select r, k from unnest('{reviewer,chief_manager,contact,operator}'::text[]) r, unnest('{venue.add,venue.change,venue.close,venue.reopen,lecturer.add,lecturer.change,lecturer.ask,lecturer.confirm,lecturer.paper,lecturer.withdraw,lecturer.search,lecturer.show}'::text[]) k
    union all select r, k from unnest('{reviewer,chief_manager,contact,operator,teacher}'::text[]) r, unnest('{track.add,track.remove,track.set,subscription.add,subscription.change,subscription.stop,subscription.resume,subscription.remove}'::text[]) k  -- 84_tracks walks them
    union all values ('teacher', 'notice.set'), ('reviewer', 'notice.set')  -- 131_notices walks these
    union all select r, 'schedule.' || k from unnest('{reviewer,chief_manager,contact,operator}'::text[]) r, unnest('{add,change,stop,resume,remove}'::text[]) k  -- 109_schedules walks them
    union all select 'reviewer', k from unnest('{certificate.revoke,certificate.restore,transfer.export,transfer.show,transfer.reply,transfer.again}'::text[]) k
    union all select 'teacher', k from unnest('{transfer.consent,transfer.choose,message.read,record.add,record.change,record.remove}'::text[]) k
    union all select r, 'certificate.print' from unnest('{reviewer,chief_manager,contact,operator}'::text[]) r  -- 105_own_records walks these
    union all select r, 'transfer.list' from unnest('{reviewer,chief_manager,contact,operator}'::text[]) r  -- 140_course_transfers walks these
    union all select r, 'message.send' from unnest('{reviewer,chief_manager,contact,operator}'::text[]) r  -- 97_records_hostile walks these
    union all select r, 'password.change' from unnest('{reviewer,chief_manager,contact,operator}'::text[]) r;

-- What one of them alone may.
create temp table alone (kind text, name text);
insert into alone values ('mail.retry', 'netdesk'), ('unit.assign', 'netdesk');
insert into alone values ('teacher.search', 'netdesk'), ('catalogue.set', 'netdesk'), ('correction.open', 'netdesk'), ('figures.freeze', 'netdesk');
insert into alone select k, 'netdesk' from unnest('{transfer.export,transfer.show,transfer.reply,transfer.again}'::text[]) k;

-- 'right' no right at all, 'scope' not in one's scope, 'in' anything else; nothing is left behind.
create function pg_temp.try(p_actor text, p_kind text, p_case bigint) returns text language plpgsql as $$
declare
    answer jsonb;
    key    text;
begin
    begin
        answer := t.on(pg_temp.v(p_actor), p_kind, p_case, jsonb_build_object('how', 'fax', 'head_seal', true, 'unit_seal', true, 'reason', 'x', 'text', 'x', 'reasons', '[]'::jsonb,
            'account_type', 'operator', 'purpose', 'x', 'revision', 1, 'name', 'x', 'mime', 'image/png', 'content', encode('\x89504e470d0a1a0a', 'base64'),
            'sha256', encode(sha256('\x89504e470d0a1a0a'), 'hex'), 'attempt', gen_random_uuid(), 'verifier', t.verifier('x'),
            'scan_id', (select min(id) from core.scan where application_id = p_case)));
        key := coalesce(answer #>> '{error,key}', 'done');
        raise exception 'undo';
    exception when others then
        if sqlerrm <> 'undo' then key := sqlerrm; end if;
    end;
    return case key when 'right.missing' then 'right' when 'application.not_visible' then 'scope' else 'in' end;
end $$;

select is(pg_temp.try(a.name, k.kind, c.id),
    case when not exists (select from may m where m.role = a.role and m.kind = k.kind)
              or exists (select from alone x where x.kind = k.kind and x.name <> a.name) then 'right'
         when k.kind = 'deletion.withdraw' then 'scope'  -- none of these asks for a deletion
         when k.kind in ('application.key_in', 'application.deliver_scan', 'run.print', 'run.remind', 'run.close', 'deletion.request', 'password.change', 'profile.change', 'email.change') or k.kind in (select kind from alone) or k.kind like any ('{notice.%,teacher.%,roster.%,account.%,release.%,device.%,audit.%,unit.%,call.%,listing.%,course.%,change.%,registration.%,named.%,enrol.%,offer.%,upload.%,hours.%,list.%,correction.%,presence.%,leave.%,walkin.%,venue.%,lecturer.%,track.%,duty.%,snapshot.%,schedule.%,subscription.%,certificate.%,transfer.%,message.%,record.%}') or c.owner = a.name then 'in' else 'scope' end,
    format('%s (%s) %s on case %s', a.name, a.role, k.kind, c.name))
from actors a, cmd.kind k, cases c order by a.name, k.kind, c.name;

-- Under a case secret nothing of a desk's can be done, under a token nothing of an applicant's.
select throws_ok(format('select api.submit_anon(%L, %L, %L, %L)', t.secret(), t.uuid7(), k.kind, '{"application_id": 1, "row_version": 1}'), 'KA004', 'right.missing', 'a case secret: no ' || k.kind)
    from cmd.kind k where k.kind not in ('application.apply', 'application.correct', 'application.withdraw', 'application.follow', 'application.print', 'account.recover', 'password.reset', 'release.ask', 'teacher.apply', 'listing.ask', 'listing.correct', 'listing.withdraw');

-- What is seen -----------------------------------------------------------------------------------------------------------
create function pg_temp.seen(p_actor text, p_tab text) returns bigint[] language plpgsql as $$
begin
    perform api.open(pg_temp.v(p_actor));
    return array(select pk from api.snapshot(p_tab) order by pk);
exception when sqlstate 'KS001' then return null;
end $$;
select is(pg_temp.seen(a.name, 'application'), case when a.role <> 'teacher' then array(select c.id from cases c where c.owner = a.name order by 1) end, a.name || ' sees no case but those it decides on') from actors a;
select is(pg_temp.seen(a.name, 'decision'), case when a.role <> 'teacher' then array(select d.id from core.decision d join cases c on c.id = d.application_id where c.owner = a.name order by 1) end, a.name || ': decisions likewise') from actors a;
select is(pg_temp.seen(a.name, 'scan'), case when a.role in ('reviewer', 'chief_manager') then array(select s.id from core.scan s join cases c on c.id = s.application_id where c.owner = a.name order by 1) end, a.name || ': scans likewise') from actors a;
create temp table sees (actor text, accounts text[]);
insert into sees values ('khdesk', '{khdesk,khchief,khcontact,khoperator}'), ('tpdesk', '{tpdesk,tpchief}'), ('kdesk', '{kdesk}'),
    ('netdesk', '{netdesk,kdesk,khdesk,tpdesk,khchief,khcontact,khoperator,tpchief}'), ('khchief', '{khchief,khcontact,khoperator}'), ('tpchief', '{tpchief}'),
    ('khcontact', '{khcontact}'), ('khoperator', '{khoperator}'), ('khteacher', '{khteacher}');
select is(pg_temp.seen(s.actor, 'account'), array(select a.id from core.account a where a.account_name = any(s.accounts) order by 1), s.actor || ' sees the accounts of: ' || array_to_string(s.accounts, ' ')) from sees s;
select throws_ok(format('select * from api.snapshot(%L)', x), 'KS001', 'table.unknown', 'no snapshot of ' || x) from unnest('{person,national_id,unit,core.account,pg_authid,hold,mail,"application; drop"}'::text[]) x
    where pg_temp.seen('khdesk', 'account') is not null;
select throws_ok(format('select * from api.public_snapshot(%L)', x), 'KS001', 'table.unknown', 'no public snapshot of ' || x) from unnest('{application,account,person,decision,scan}'::text[]) x;

-- An applicant who has an account sees the own case, without the desk's notes.
update core.application set person_id = (select person_id from core.account where account_name = 'khoperator') where id = (select id from cases where name = 'net');
select is(pg_temp.seen('khoperator', 'application'), array(select id from cases where name = 'net'), 'an 作業人員 sees the own case');
select is(pg_temp.seen('khoperator', 'decision'), array(select d.id from core.decision d join cases c on c.id = d.application_id where c.name = 'net' and d.action <> 'note'), 'its decisions, not its notes');

-- Columns.
create function pg_temp.keys(p_actor text, p_tab text) returns text language plpgsql as $$
begin
    perform api.open(pg_temp.v(p_actor));
    return (select string_agg(distinct k, ',' order by k) from api.snapshot(p_tab) s, json_object_keys(s.doc) k);
end $$;
select is(pg_temp.keys(a, 'application'), 'account_id,account_name,account_type,applied_at,can_take_back,changed_at,content_hash,decided_at,delete_reason,deletes,email,fax,head_seal,id,job_title,keyed_in,name,name_seal_only,national_id,needs_paper,needs_unit_seal,number,opened_as,paper_revision,person_id,phone,received_at,received_how,received_revision,returned_for,reviewer_unit_id,revision,row_version,sex,state,subunit,takes_over,takes_over_name,unit_id,unit_seal', a || ': columns of a case')
    from unnest('{khdesk,khchief,khoperator}'::text[]) a;
select is(pg_temp.keys('khdesk', 'scan'), 'application_id,at,by_name,id,listing_id,mime,name,revision,sha256,size,void', 'columns of a scan: not its content');
select is(pg_temp.keys('khoperator', 'decision'), 'action,application_id,at,by_name,id,reasons,revision,text', 'the applicant''s columns of a decision');
select is(pg_temp.keys(a, 'account'), 'account_name,account_type,application_id,deleted_at,device_bound_at,email,fax,first_sign_in_at,id,job_title,last_sign_in_at,name,opened_at,person_id,phone,restorable_until,row_version,state,unit_id', a || ': columns of an account') from unnest('{khdesk,khchief,khcontact}'::text[]) a;
select is_empty($$ select * from actors a, lateral (select s.doc from (select api.open(pg_temp.v(a.name))) o, lateral api.snapshot('application') s) d where d.doc::text ~ '[A-Z][12][0-9]{8}' $$, 'no whole ID in any feed');

-- While a one-time password stands there is nothing to see and one thing to do.
update auth.credential set one_time = true where login = 'khdesk';
select is(pg_temp.seen('khdesk', x), '{}', 'must change first: no ' || x) from unnest('{application,account,account_event,unit_reminder,unit_event,phone_call,release_request,listing,decision,scan}'::text[]) x;
select is(api.open(pg_temp.v('khdesk')) -> 'commands', '["password.change"]', 'and one command');
select throws_ok(format('select t.on(%L, %L, %s, %L)', pg_temp.v('khdesk'), 'application.note', (select id from cases where name = 'kh'), '{"text": "x"}'), 'KA003', 'session.must_change', 'nothing else');
update auth.credential set one_time = false where login = 'khdesk';

-- Sessions: expired, idle, signed out, account closed.
select lives_ok(format('select api.open(%L)', pg_temp.v('khdesk')), 'a session');
update auth.session set seen_at = now() - interval '3 hours' where token_hash = auth.secret_hash(pg_temp.v('khdesk'));
select throws_ok(format('select api.open(%L)', pg_temp.v('khdesk')), 'KA001', 'session.invalid', 'idle too long');
update auth.session set seen_at = now(), expires_at = now() where token_hash = auth.secret_hash(pg_temp.v('khdesk'));
select throws_ok(format('select api.open(%L)', pg_temp.v('khdesk')), 'KA001', 'session.invalid', 'expired');
update auth.session set expires_at = now() + interval '1 hour' where token_hash = auth.secret_hash(pg_temp.v('khdesk'));
select lives_ok(format('select api.sign_out(%L)', pg_temp.v('khdesk')), 'sign-out');
select throws_ok(format('select api.open(%L)', pg_temp.v('khdesk')), 'KA001', 'session.invalid', 'ends it');
update core.account set state = 'closed' where account_name = 'tpdesk';
select throws_ok(format('select api.open(%L)', pg_temp.v('tpdesk')), 'KA001', 'session.invalid', 'so does closing the account');
select throws_ok(format('select %s', f), 'KA001', 'session.invalid', 'no token: ' || f) from unnest(array['api.open(null)', 'api.open('''')', format('api.delta(%L, %L)', t.secret(), ''), format('api.submit(%L, %L, %L, %L)', t.secret(), t.uuid7(), 'application.note', '{}'),
    format('api.sign_out(%L)', t.secret()), format('api.shown_id(%L, %L)', t.secret(), t.uuid7())]) f;

-- The second wall: row security holds the owner of the surface itself.
create function pg_temp.as_api(query text) returns text language plpgsql as $$
declare r text;
begin
    perform set_config('role', 'desk_api', true);
    begin
        execute query into r;
    exception when others then r := sqlstate;
    end;
    perform set_config('role', 'none', true);
    return r;
end $$;
select set_config('inservice_gate.actor', '', true);
select is(pg_temp.as_api('select count(*) from core.' || x), '0', 'desk_api without an actor sees no ' || x) from unnest('{application,account,decision,scan,application_revision,application_consent}'::text[]) x;
select is((auth.enter(pg_temp.v('khchief'))).account_name, 'khchief', 'a door finds its caller');
select is(pg_temp.as_api('select array_agg(id) from core.application'), (select format('{%s}', id) from cases where name = 'khcol'), 'with one, what lies in its scope');
select is(pg_temp.as_api('with x as (update core.application set phone = phone where id <> ' || id || ' returning 1) select count(*) from x'), '0', 'and changes nothing beyond') from cases where name = 'khcol';
select is(pg_temp.as_api($$ insert into core.application_revision(application_id, revision, content, content_hash) values (1, 99, '{}', '') $$), '42501', 'nothing is hung on a case one does not see');
select is(pg_temp.as_api('select count(*) from ' || x), '42501', 'desk_api has no right on ' || x) from unnest('{core.national_id,auth.credential,core.mail,audit.entry}'::text[]) x;

select * from finish();
rollback;
