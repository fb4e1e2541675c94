-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may do what, and who sees what.
set local role desk_owner;

delete from auth.command_right;
insert into auth.command_right(account_type, kind, scope) values
    ('case', 'application.apply', 'own'),
    ('case', 'application.correct', 'own'),
    ('case', 'application.withdraw', 'own'),
    ('case', 'application.follow', 'own'),
    ('case', 'application.print', 'own'),
    ('case', 'release.ask', 'own'),
    ('case', 'account.recover', 'own'),
    ('case', 'password.reset', 'own'),
    ('case', 'listing.ask', 'own'), ('case', 'listing.correct', 'own'), ('case', 'listing.withdraw', 'own'),
    ('reviewer', 'application.receive', 'desk'),
    ('reviewer', 'application.approve', 'desk'),
    ('reviewer', 'application.reject', 'desk'),
    ('reviewer', 'application.return', 'desk'),
    ('reviewer', 'application.note', 'desk'),
    ('reviewer', 'application.take_back', 'desk'),
    ('reviewer', 'application.show_id', 'desk'),
    ('reviewer', 'scan.attach', 'desk'),
    ('reviewer', 'scan.void', 'desk'),
    ('reviewer', 'password.change', 'own'),
    ('chief_manager', 'application.open_as', 'unit'),
    ('chief_manager', 'application.reject', 'unit'),
    ('chief_manager', 'application.return', 'unit'),
    ('chief_manager', 'application.note', 'unit'),
    ('chief_manager', 'application.take_back', 'unit'),
    ('chief_manager', 'application.show_id', 'unit'),
    ('chief_manager', 'password.change', 'own'),
    ('contact', 'password.change', 'own'),
    ('operator', 'password.change', 'own'),
    ('chief_manager', 'account.announce', 'own'),
    ('chief_manager', 'unit.contact', 'unit'), ('contact', 'unit.contact', 'unit'),
    ('reviewer', 'profile.change', 'own'), ('chief_manager', 'profile.change', 'own'), ('contact', 'profile.change', 'own'),
    ('operator', 'profile.change', 'own'), ('reviewer', 'email.change', 'own'), ('chief_manager', 'email.change', 'own'),
    ('contact', 'email.change', 'own'), ('operator', 'email.change', 'own'),
    ('reviewer', 'scan.show', 'desk'),
    ('chief_manager', 'scan.show', 'unit'),
    ('reviewer', 'release.grant', 'desk'), ('reviewer', 'release.refuse', 'desk'),
    ('chief_manager', 'release.grant', 'unit'), ('chief_manager', 'release.refuse', 'unit'),
    ('reviewer', 'account.close', 'desk'),
    ('reviewer', 'account.reopen', 'desk'),
    ('reviewer', 'unit.remind', 'desk'),
    ('reviewer', 'call.log', 'desk'), ('chief_manager', 'call.log', 'unit'),
    ('reviewer', 'audit.show', 'desk'),
    ('chief_manager', 'account.close', 'unit'),
    ('chief_manager', 'account.reopen', 'unit');
insert into auth.command_right(account_type, kind, scope)
    select r.account_type, 'account.' || k, r.scope
    from (values ('reviewer', 'desk'), ('chief_manager', 'unit')) r(account_type, scope), unnest('{delete,restore,switch,edit,unbind}'::text[]) k;
-- What a school asks its desk for on paper.
insert into auth.command_right(account_type, kind, scope)
    select 'chief_manager', k, 'unit' from unnest('{deletion.request,deletion.withdraw}'::text[]) k
    union all values ('reviewer', 'application.key_in', 'desk');
-- Paper: printed by a desk in runs, and passed on to the desk whose it is.
insert into auth.command_right(account_type, kind, scope)
    select 'reviewer', k, 'desk' from unnest('{application.deliver_scan,run.print,run.remind,run.close}'::text[]) k;
insert into auth.command_right(account_type, kind, scope)
    select 'reviewer', 'unit.' || k, 'desk' from unnest('{add,rename,close,reopen,merge}'::text[]) k
    union all select 'reviewer', 'listing.' || k, 'desk' from unnest('{accept,return,reject}'::text[]) k;
-- 本單位教師帳號管理, 教師資料登錄: a school's 總負責人 and 連絡人 (domain.md 2.4), the desk over it; an objection is decided by a desk.
insert into auth.command_right(account_type, kind, scope)
    select r.account_type, 'teacher.' || k, r.scope
    from (values ('reviewer', 'desk'), ('chief_manager', 'unit'), ('contact', 'unit')) r(account_type, scope),
        unnest('{look,register,edit,renumber,leave,return,take_back,object,show_id,close_account,reopen_account,unbind,export}'::text[]) k;
insert into auth.command_right(account_type, kind, scope)
    select r.account_type, 'roster.' || k, r.scope
    from (values ('reviewer', 'desk'), ('chief_manager', 'unit'), ('contact', 'unit')) r(account_type, scope),
        unnest('{look,import,undo_import}'::text[]) k;
insert into auth.command_right(account_type, kind, scope) values ('reviewer', 'teacher.settle', 'desk');
-- 期初維護: the school goes through its own roster; the desk over it reminds, and opens again what was closed too early.
insert into auth.command_right(account_type, kind, scope)
    select r, k, 'unit' from unnest('{chief_manager,contact}'::text[]) r, unnest('{teacher.confirm,roster.close}'::text[]) k
    union all select 'reviewer', k, 'desk' from unnest('{roster.reopen,roster.remind}'::text[]) k;
-- 研習課程登錄: 作業人員 with courses that they own or stand in for; a desk with its own.
insert into auth.command_right(account_type, kind, scope)
    select r.account_type, 'course.' || k, r.scope
    from (values ('reviewer', 'desk'), ('chief_manager', 'unit'), ('contact', 'unit'), ('operator', 'own')) r(account_type, scope),
        unnest('{submit,resubmit,withdraw,attach,detach}'::text[]) k;
-- Courses: whoever runs them (an 作業人員 the own ones), a desk as the organiser of its own; what a desk decides on.
insert into auth.command_right(account_type, kind, scope)
    select r.account_type, 'course.' || k, r.scope
    from (values ('reviewer', 'desk'), ('chief_manager', 'unit'), ('contact', 'unit'), ('operator', 'own')) r(account_type, scope),
        unnest('{cancel,reassign,accept,deputies}'::text[]) k
    union all select 'reviewer', 'course.' || k, 'desk' from unnest('{approve,return,reject,take_back}'::text[]) k;
-- 線上報名設定, 錄取: whoever runs the course. A teacher for oneself; a school names its own teachers (薦派), a desk those of its area.
insert into auth.command_right(account_type, kind, scope)
    select r.account_type, k, r.scope
    from (values ('reviewer', 'desk'), ('chief_manager', 'unit'), ('contact', 'unit'), ('operator', 'own')) r(account_type, scope),
        unnest('{registration.set,named.add,named.remove,enrol.decide,enrol.move,enrol.show,offer.make,offer.withdraw}'::text[]) k
    union all select 'teacher', k, 'own' from unnest('{enrol.submit,enrol.answer,enrol.cancel,offer.answer}'::text[]) k
    union all values ('reviewer', 'enrol.nominate', 'desk'), ('chief_manager', 'enrol.nominate', 'unit'), ('contact', 'enrol.nominate', 'unit');
-- 報到, 點名, 請假: whoever runs the course; a teacher asks for leave, and signs in with the code that is shown in the room.
insert into auth.command_right(account_type, kind, scope)
    select r.account_type, k, r.scope
    from (values ('reviewer', 'desk'), ('chief_manager', 'unit'), ('contact', 'unit'), ('operator', 'own')) r(account_type, scope),
        unnest('{presence.set,presence.rest,presence.scan,presence.settle,leave.set,leave.decide,walkin.add,walkin.remove}'::text[]) k
    union all select 'teacher', k, 'own' from unnest('{leave.ask,leave.withdraw,presence.code}'::text[]) k;
-- 時數與名單: whoever runs the course; its desk decides, where the centre says so (setting list_review) the own 總負責人.
insert into auth.command_right(account_type, kind, scope)
    select r.account_type, k, r.scope
    from (values ('reviewer', 'desk'), ('chief_manager', 'unit'), ('contact', 'unit'), ('operator', 'own')) r(account_type, scope),
        unnest('{hours.set,list.attach,list.detach,list.submit,list.recall}'::text[]) k
    union all select r.account_type, k, r.scope from (values ('reviewer', 'desk'), ('chief_manager', 'unit')) r(account_type, scope),
        unnest('{list.confirm,list.return}'::text[]) k
    union all values ('reviewer', 'list.take_back', 'desk');
-- 名單上傳: whoever runs the course.
insert into auth.command_right(account_type, kind, scope)
    select r.account_type, 'upload.' || k, r.scope
    from (values ('reviewer', 'desk'), ('chief_manager', 'unit'), ('contact', 'unit'), ('operator', 'own')) r(account_type, scope),
        unnest('{try,apply,undo,export}'::text[]) k;
-- 修改已結案課程內容: whoever runs a course, or its desk of its own motion; its desk decides; a teacher says what there is against it.
insert into auth.command_right(account_type, kind, scope)
    select r.account_type, 'correction.' || k, r.scope
    from (values ('reviewer', 'desk'), ('chief_manager', 'unit'), ('contact', 'unit'), ('operator', 'own')) r(account_type, scope),
        unnest('{submit,correct,attach,withdraw}'::text[]) k
    union all select 'reviewer', 'correction.' || k, 'desk' from unnest('{receive,approve,return,reject}'::text[]) k
    union all values ('teacher', 'correction.object', 'own');
-- 研習時數證明 of those of one's own course, as a school hands them out; 自行登錄 of hours from elsewhere.
insert into auth.command_right(account_type, kind, scope) values
    ('reviewer', 'certificate.print', 'desk'), ('chief_manager', 'certificate.print', 'unit'), ('contact', 'certificate.print', 'unit'),
    ('operator', 'certificate.print', 'own'),
    ('teacher', 'record.add', 'own'), ('teacher', 'record.change', 'own'), ('teacher', 'record.remove', 'own');
-- 時數轉送 of one's own course, taken away as a file.
insert into auth.command_right(account_type, kind, scope) values
    ('reviewer', 'transfer.list', 'desk'), ('chief_manager', 'transfer.list', 'unit'), ('contact', 'transfer.list', 'unit'),
    ('operator', 'transfer.list', 'own');
-- 課程異動: whoever runs a course; its desk decides.
insert into auth.command_right(account_type, kind, scope)
    select r.account_type, 'change.' || k, r.scope
    from (values ('reviewer', 'desk'), ('chief_manager', 'unit'), ('contact', 'unit'), ('operator', 'own')) r(account_type, scope),
        unnest('{apply,attach,withdraw}'::text[]) k
    union all values ('reviewer', 'change.decide', 'desk');
-- 名單下載: whoever has the list.
insert into auth.command_right(account_type, kind, scope) values
    ('reviewer', 'account.export', 'desk'), ('chief_manager', 'account.export', 'unit'), ('reviewer', 'unit.export', 'desk');
-- What 教師進修網 alone does.
insert into auth.command_right(account_type, kind, scope, at_kinds)
    select 'reviewer', k, 'desk', '{inservice_net}'
    from unnest('{mail.retry,unit.assign,teacher.search,catalogue.set,correction.open,figures.freeze}'::text[]) k;
-- 統計圖表 of rosters: whoever keeps one, the desk over it, and 教師進修網 of the country. An 作業人員 (S2) gets the sums of the own
-- unit and no roster: small numbers are somebody there too (cmd.roster_figures).
delete from auth.figure_right;
insert into auth.figure_right(account_type, subject, reach, at_kinds) values
    ('chief_manager', 'roster', 'unit', null), ('contact', 'roster', 'unit', null), ('operator', 'roster', 'unit', null),
    ('reviewer', 'roster', 'desk', null),
    ('reviewer', 'roster', 'all', '{inservice_net}');
-- 法定研習, and what was wrong in a kept roster: every desk for its own schools, 教師進修網 for the country.
insert into auth.command_right(account_type, kind, scope)
    select 'reviewer', k, 'desk' from unnest('{duty.add,duty.change,duty.replace,duty.retire,duty.restore,snapshot.correct}'::text[]) k;
-- 定期統計: whoever has figures.
insert into auth.command_right(account_type, kind, scope)
    select r, 'schedule.' || k, 'own' from unnest('{reviewer,chief_manager,contact,operator}'::text[]) r,
        unnest('{add,change,stop,resume,remove}'::text[]) k;
-- 統計圖表 over confirmed hours: 作業人員 (S1, S2) have those of their unit too, by name: 匯出全校教師研習統計.
insert into auth.figure_right(account_type, subject, reach, at_kinds) values
    ('chief_manager', 'study', 'unit', null), ('contact', 'study', 'unit', null), ('operator', 'study', 'unit', null),
    ('reviewer', 'study', 'desk', null), ('reviewer', 'study', 'all', '{inservice_net}');
-- One's own device.
insert into auth.command_right(account_type, kind, scope)
    select r, k, 'own' from unnest('{reviewer,chief_manager,contact,operator,teacher}'::text[]) r, unnest('{device.bind,device.unbind}'::text[]) k;
-- 教師個人帳號: what is one's own, and nothing else. Who roams comes by the bridge.
insert into auth.command_right(account_type, kind, scope)
    select 'teacher', k, 'own' from unnest('{teacher.edit_own,email.change,password.change}'::text[]) k
    union all values ('case', 'teacher.apply', 'own'), ('bridge', 'teacher.roam', 'desk');

-- 研習場所登錄, 講師推薦 (domain.md 2.4: the three business types): one's own unit's; a desk also puts right those of its area.
insert into auth.command_right(account_type, kind, scope)
    select r.account_type, k, r.scope
    from (values ('reviewer', 'desk'), ('chief_manager', 'unit'), ('contact', 'unit'), ('operator', 'unit')) r(account_type, scope),
        unnest('{venue.add,venue.change,venue.close,venue.reopen,lecturer.add,lecturer.change,lecturer.ask,lecturer.confirm,lecturer.paper,
            lecturer.withdraw,lecturer.search,lecturer.show}'::text[]) k;

-- 已追蹤課程, 研習資訊訂閱: everybody for themselves.
insert into auth.command_right(account_type, kind, scope)
    select r, k, 'own' from unnest('{reviewer,chief_manager,contact,operator,teacher}'::text[]) r,
        unnest('{track.add,track.remove,track.set,subscription.add,subscription.change,subscription.stop,subscription.resume,
            subscription.remove}'::text[]) k;

-- 通知設定: a teacher's own mails; those to the mailbox of a desk.
insert into auth.command_right(account_type, kind, scope) values ('teacher', 'notice.set', 'own'), ('reviewer', 'notice.set', 'desk');

-- 研習時數證明: whoever reviews revokes, of the courses of their desk. 公務人員終身學習: a person for oneself; the files are 教師進修網's.
insert into auth.command_right(account_type, kind, scope)
    select 'reviewer', k, 'desk' from unnest('{certificate.revoke,certificate.restore}'::text[]) k
    union all select 'teacher', k, 'own' from unnest('{transfer.consent,transfer.choose,message.read}'::text[]) k;
insert into auth.command_right(account_type, kind, scope, at_kinds)
    select 'reviewer', k, 'desk', '{inservice_net}' from unnest('{transfer.export,transfer.show,transfer.reply,transfer.again}'::text[]) k;
-- 線上短訊: whoever runs a course to those in it; a school to its own teachers.
insert into auth.command_right(account_type, kind, scope) values
    ('reviewer', 'message.send', 'desk'), ('chief_manager', 'message.send', 'unit'), ('contact', 'message.send', 'unit'),
    ('operator', 'message.send', 'own');

delete from auth.visibility;
do $$
declare
    app constant text[] := '{
        id, number, revision, row_version, person_id, account_type, account_name, name, sex, national_id, job_title,
        unit_id, subunit, phone, fax, email, name_seal_only, state, reviewer_unit_id, needs_paper, needs_unit_seal,
        applied_at, changed_at, paper_revision, received_at, received_how, received_revision, returned_for,
        head_seal, unit_seal, decided_at, opened_as, can_take_back, content_hash, deletes, account_id, delete_reason, keyed_in,
        takes_over, takes_over_name}';
    dec constant text[] := '{id,application_id,revision,action,reasons,text,by_account_id,by_name,at}';
    acc constant text[] := '{
        id, account_name, person_id, name, account_type, unit_id, job_title, phone, fax, email, state, opened_at, first_sign_in_at,
        last_sign_in_at, deleted_at, restorable_until, application_id, row_version, device_bound_at}';
    col constant text[] := '{id,name,account_type,job_title}';
    evt constant text[] := '{id,account_id,action,reason,changes,by_name,at}';
    uev constant text[] := '{id,unit_id,action,reason,changes,by_name,at}';
    rem constant text[] := '{id,unit_id,how,standing,by_name,at}';
    cal constant text[] := '{id,unit_id,account_id,application_id,caller,note,by_name,at}';
    rel constant text[] := '{
        id, unit_id, desk_id, account_id, application_id, name, national_id, asking_unit_id, phone, email, note, state, asked_at,
        decided_at, reason, by_name, row_version}';
    tch constant text[] := '{
        id, unit_id, name, sex, national_id, birth_date, title_id, state, departure, state_since, back_on, email, stage_id, subjects,
        unit_note, note, employment_id, training_role_id, hired_on, licence, civil_servant, confirmed_semester, confirmed_at,
        confirmed_by, registered_at, changed_at, row_version, account_state, account_name, account_bound}';
    chk constant text[] := '{
        id, unit_id, semester, state, people, teachers, staff, on_leave, joined, departed, changed, since, closed_at, closed_by,
        reopened_at, reopened_by, reopen_reason, row_version}';
    tev constant text[] := '{id,teacher_id,unit_id,action,reason,changes,by_name,at}';
    mov constant text[] := '{
        id, teacher_id, name, from_unit_id, to_unit_id, kind, on_date, back_on, reason, state, objection, settle_desk_id, settled, by_name,
        at, row_version, open_until}';
    cev constant text[] := '{id,catalogue,item_id,action,reason,changes,by_name,at}';
    lst constant text[] := '{
        id, number, revision, row_version, kind, name, founder, county_id, district_id, address, phone, code, permit, applicant, job_title,
        contact_phone, email, note, state, reviewer_unit_id, unit_id, applied_at, changed_at, decided_at, reason, by_name}';
    crs constant text[] := '{
        id, number, legacy_number, unit_id, owner_account_id, owner_name, reviewer_unit_id, state, state_at, revision, row_version, submitted_at,
        decided_at, published_at, change_open, title, class_kind, mode, open_scope, county_id, starts_at, ends_at, date_from, date_to, hours,
        hour_unit, quota, fee, due_on, taken, held, waiting, reason, reason_key, field_reasons, by_name, deputies,
        review_by, handover_to}';
    crv constant text[] := '{id,course_id,revision,body,warnings,submitted_by_account_id,submitted_by_name,at,answer}';
    cre constant text[] := '{id,course_id,action,from_state,to_state,reason,revision,by_name,at}';
    reg constant text[] := '{
        id,row_version,settings,enabled,accept_mode,open_at,close_at,result_at,freeze_at,cancel_until,online_quota,draw_hash,drawn_at,announced_at,
        set_by_name,set_at}';
    nam constant text[] := '{id,course_id,how,name,national_id,unit_id,by_name,at}';
    enr constant text[] := '{
        id,row_version,course_id,number,title,organiser_id,unit_id,unit_text,teacher_id,name,sex,title_id,job_title,
        staff_group,state,state_at,queued_at,source,
        priority_group,repeated,lapsed_at,class_no,answers,follow_up,reason,by_name,offer_until,clash,starts_at,ends_at,result_at,
        contact_email,due_on,confirmed,nominated_by,unit_now,title_now,gone,leaving}';
    prs constant text[] := '{id,row_version,course_id,marks,leave}';
    lse constant text[] := '{id,course_id,role,hours,reason,assess,lecture_hours,note,row_version,by_name,at}';
    evi constant text[] := '{id,course_id,file_id,name,size,media_type,sessions,by_name,at}';
    lsv constant text[] := '{
        id,row_version,course_id,n,state,review,hash,totals,sentence,by_name,at,decided_by,decided_at,reason,row_reasons}';
    awd constant text[] := '{
        id,course_id,number,title,organiser_id,unit_name,unit_id,date_from,date_to,mode,tags,class_kind,hour_unit,hours,kind,passed,parts,version,
        arithmetic,confirmed_at}';
    cor constant text[] := '{
        id,course_id,n,list_id,revision,state,by_desk,phone,reason,fields,people,hash,by_name,at,paper_revision,paper_how,decided_by,decided_at,
        decision,list_after,row_version,files,objections}';
    chg constant text[] := '{
        id, course_id, revision, state, phase, urgent, reason, warnings, account_id, by_name, at, lapses_at, review_by, decided_at, decided_by,
        decision, told, items, files}';
    ven constant text[] := '{
        id, unit_id, name, county_id, district_id, address, capacity, equipment, equipment_note, phone, shared, state, changed_at, row_version}';
    vev constant text[] := '{id,venue_id,unit_id,action,reason,changes,by_name,at}';
    lec constant text[] := '{
        id, unit_id, name, service_unit, job_title, subjects, expertise, email, phone, show_email, show_phone, note, state, revision, asked_at,
        consented_at, consented_on, consent_how, consent_kept, changed_at, row_version}';
    lev constant text[] := '{id,lecturer_id,unit_id,action,reason,changes,by_name,at}';
    trk constant text[] := '{
        id, course_id, number, title, unit_id, starts_at, ends_at, reg_from, reg_to, online, cancelled, shown, news, added_at, mail}';
    sub constant text[] := '{
        id, name, query, every, by_mail, state, stopped_by, made_at, row_version, issued_at, found, held, unread}';
    sch constant text[] := '{id,kind,name,query,every,by_mail,state,stopped_by,made_at,row_version,issued_at,people,lacking,unread}';
    cer constant text[] := '{
        id,row_version,number,code,version,state,revoked_for,reason,kind,hours,award_id,course_id,name,unit_name,course_number,title,organiser_id,
        organiser,date_from,date_to,mode,class_kind,basis,issued_on,changed_at}';
    trf constant text[] := '{
        id,target,action,course_id,number,title,date_from,date_to,part_name,hours,state,reason_key,reason,batch_number,at,changed_at}';
    slf constant text[] := '{id,row_version,platform,title,number,date_from,date_to,hours,note,source,at}';
    tco constant text[] := '{id,row_version,given_at,withdrawn_at,national_id}';
    msg constant text[] := '{id,course_id,number,title,unit_id,unit_name,audience,by_name,subject,text,recipients,at,read_at}';
    scn constant text[] := '{id,application_id,listing_id,revision,name,mime,size,sha256,by_name,at,void}';
begin
    insert into auth.visibility(account_type, tab, scope, columns) values
        ('reviewer', 'application', 'desk', app), ('reviewer', 'decision', 'desk', dec),
        ('reviewer', 'account', 'below', acc), ('reviewer', 'scan', 'desk', scn),
        ('reviewer', 'account_event', 'below', evt), ('reviewer', 'unit_reminder', 'below', rem), ('reviewer', 'unit_event', 'below', uev),
        ('reviewer', 'phone_call', 'unit', cal), ('chief_manager', 'phone_call', 'unit', cal),
        ('reviewer', 'release_request', 'below', rel), ('chief_manager', 'release_request', 'unit', rel),
        ('chief_manager', 'account_event', 'unit', evt),
        ('chief_manager', 'application', 'unit', app), ('chief_manager', 'decision', 'unit', dec),
        ('chief_manager', 'account', 'unit', acc), ('chief_manager', 'scan', 'unit', scn),
        ('reviewer', 'teacher', 'desk', array_remove(tch, 'birth_date')), ('reviewer', 'teacher_event', 'desk', tev),
        ('reviewer', 'teacher_move', 'desk', mov), ('reviewer', 'catalogue_event', 'unit', cev),
        ('chief_manager', 'teacher', 'unit', tch), ('chief_manager', 'teacher_event', 'unit', tev), ('chief_manager', 'teacher_move', 'unit', mov),
        ('contact', 'teacher', 'unit', tch), ('contact', 'teacher_event', 'unit', tev), ('contact', 'teacher_move', 'unit', mov),
        ('reviewer', 'checkin', 'desk', chk), ('chief_manager', 'checkin', 'unit', chk), ('contact', 'checkin', 'unit', chk),
        ('contact', 'application', 'own', app), ('contact', 'decision', 'own', array_remove(dec, 'by_account_id')),
        ('contact', 'account', 'own', acc), ('contact', 'colleague', 'unit', col), ('operator', 'colleague', 'unit', col),
        ('operator', 'application', 'own', app), ('operator', 'decision', 'own', array_remove(dec, 'by_account_id')),
        ('operator', 'account', 'own', acc),
        -- What a school has noted about somebody is the school's (單位註記, 備註).
        ('teacher', 'account', 'own', acc),
        ('teacher', 'teacher', 'own', array(select c from unnest(tch) c where c not in ('unit_note', 'note', 'confirmed_by'))),
        -- 作業人員 hold the heads of all courses of their unit, and the forms of their own.
        ('reviewer', 'course', 'desk', crs), ('chief_manager', 'course', 'unit', crs), ('contact', 'course', 'unit', crs),
        ('operator', 'course', 'unit', crs),
        ('reviewer', 'course_revision', 'desk', crv), ('chief_manager', 'course_revision', 'unit', crv), ('contact', 'course_revision', 'unit', crv),
        ('operator', 'course_revision', 'own', crv),
        ('reviewer', 'course_event', 'desk', cre), ('chief_manager', 'course_event', 'unit', cre), ('contact', 'course_event', 'unit', cre),
        ('operator', 'course_event', 'unit', cre),
        -- Who is in a course is its organiser's: 作業人員 hold their own courses', a desk what it offers itself.
        ('reviewer', 'registration', 'unit', reg), ('chief_manager', 'registration', 'unit', reg), ('contact', 'registration', 'unit', reg),
        ('operator', 'registration', 'own', reg),
        ('reviewer', 'named_person', 'unit', nam), ('chief_manager', 'named_person', 'unit', nam), ('contact', 'named_person', 'unit', nam),
        ('operator', 'named_person', 'own', nam),
        ('reviewer', 'enrolment', 'unit', enr), ('chief_manager', 'enrolment', 'unit', enr), ('contact', 'enrolment', 'unit', enr),
        ('operator', 'enrolment', 'own', enr), ('teacher', 'enrolment', 'own', enr),
        ('reviewer', 'presence', 'unit', prs), ('chief_manager', 'presence', 'unit', prs), ('contact', 'presence', 'unit', prs),
        ('operator', 'presence', 'own', prs), ('teacher', 'presence', 'own', prs),
        ('reviewer', 'course_change', 'desk', chg), ('chief_manager', 'course_change', 'unit', chg), ('contact', 'course_change', 'unit', chg),
        ('operator', 'course_change', 'own', chg),
        -- 名單: as the enrolments before it is handed in, as the forms of its course from then on; an award is its person's.
        ('reviewer', 'list_entry', 'unit', lse), ('chief_manager', 'list_entry', 'unit', lse), ('contact', 'list_entry', 'unit', lse),
        ('operator', 'list_entry', 'own', lse),
        ('reviewer', 'course_evidence', 'desk', evi), ('chief_manager', 'course_evidence', 'unit', evi), ('contact', 'course_evidence', 'unit', evi),
        ('operator', 'course_evidence', 'own', evi),
        ('reviewer', 'course_list', 'desk', lsv), ('chief_manager', 'course_list', 'unit', lsv), ('contact', 'course_list', 'unit', lsv),
        ('operator', 'course_list', 'own', lsv), ('teacher', 'award', 'own', awd),
        -- Records are a person's own; a message its sender's, without who has read it, and its readers', without who else was told.
        ('teacher', 'certificate', 'own', cer), ('teacher', 'transfer_item', 'own', trf), ('teacher', 'transfer_consent', 'own', tco),
        ('teacher', 'self_record', 'own', slf),
        ('teacher', 'message', 'own', array_remove(msg, 'recipients')), ('reviewer', 'message', 'unit', array_remove(msg, 'read_at')),
        ('chief_manager', 'message', 'unit', array_remove(msg, 'read_at')), ('contact', 'message', 'unit', array_remove(msg, 'read_at')),
        ('operator', 'message', 'own', array_remove(msg, 'read_at')),
        ('reviewer', 'correction', 'desk', cor), ('chief_manager', 'correction', 'unit', cor), ('contact', 'correction', 'unit', cor),
        ('operator', 'correction', 'own', cor),
        ('reviewer', 'listing', 'desk', lst), ('case', 'listing', 'own', array_remove(lst, 'by_name')),
        ('case', 'application', 'own', array_remove(array_remove(array_remove(app, 'person_id'), 'account_id'), 'takes_over')),
        ('case', 'decision', 'own', array_remove(dec, 'by_account_id'));
    insert into auth.visibility(account_type, tab, scope, columns)
        select r.account_type, v.tab, case when v.tab like 'venue%' then r.venues else 'unit' end, v.columns
        from (values ('reviewer', 'below'), ('chief_manager', 'unit'), ('contact', 'unit'), ('operator', 'unit')) r(account_type, venues),
            (values ('venue', ven), ('venue_event', vev), ('lecturer', lec), ('lecturer_event', lev)) v(tab, columns);
    insert into auth.visibility(account_type, tab, scope, columns)
        select r, v.tab, 'own', v.columns from unnest('{reviewer,chief_manager,contact,operator,teacher}'::text[]) r,
            (values ('track', trk), ('subscription', sub)) v(tab, columns);
    insert into auth.visibility(account_type, tab, scope, columns)
        select r, 'schedule', 'own', sch from unnest('{reviewer,chief_manager,contact,operator}'::text[]) r;
end $$;
reset role;
