-- SPDX-License-Identifier: GPL-3.0-or-later
-- A small centre for the tests: desks, units, people, and functions that act as an honest client would. Everything here
-- belongs to the administrator (schema t) and is made once; test files roll back what they do.
create schema t;

create function t.uuid7() returns uuid language sql volatile as $$
    select (lpad(to_hex((extract(epoch from clock_timestamp()) * 1000)::bigint), 12, '0') || '7' || substr(encode(ext.gen_random_bytes(10), 'hex'), 1, 3)
        || '8' || substr(encode(ext.gen_random_bytes(10), 'hex'), 1, 15))::uuid
$$;
create function t.secret() returns text language sql volatile as $$ select encode(ext.gen_random_bytes(32), 'hex') $$;
create function t.client_key(password text) returns bytea language sql immutable as $$ select sha256(convert_to('client/' || password, 'UTF8')) $$;
create function t.server_key(password text) returns bytea language sql immutable as $$ select sha256(convert_to('server/' || password, 'UTF8')) $$;
-- The key function is the client's affair: any 32 bytes will do here.
create function t.verifier(password text) returns jsonb language sql stable as $$
    select jsonb_build_object('kdf', 'argon2id13', 'opslimit', 3, 'memlimit', 67108864, 'salt', left(encode(sha256(convert_to('salt/' || password, 'UTF8')), 'hex'), 32),
        'stored_key', encode(sha256(t.client_key(password)), 'hex'), 'server_key', encode(t.server_key(password), 'hex'))
$$;
-- The same for an account that there is: it keeps its salt.
create function t.verifier_of(p_login text, password text) returns jsonb language sql stable as $$
    select t.verifier(password) || jsonb_build_object('salt', encode(c.salt, 'hex')) from auth.credential c where c.login = p_login
$$;
create function t.message(login text, nonce text, attempt text) returns bytea language sql immutable as $$
    select convert_to(lower(login), 'UTF8') || decode(nonce, 'hex') || uuid_send(attempt::uuid)
$$;
create function t.proof(login text, password text, begun jsonb) returns bytea language sql stable as $$
    select auth.xor(t.client_key(password), ext.hmac(t.message(login, begun ->> 'nonce', begun ->> 'attempt'), sha256(t.client_key(password)), 'sha256'))
$$;
-- A national ID with a right checksum: letter A, sex digit, serial.
create function t.nid(sex text, serial int) returns text language sql stable as $$
    select x from (select 'A' || case sex when 'male' then '1' else '2' end || lpad(serial::text, 7, '0') || d as x from generate_series(0, 9) d) y
    where core.check_national_id(x) is null
$$;
-- A session as sign-in would leave it, without the three calls.
create function t.token_for(p_account_name text) returns text language plpgsql as $$
declare s text := t.secret();
begin
    insert into auth.session(token_hash, account_id, attempt_id, installation, expires_at, generation, opened, opened_at)
        select sha256(convert_to(s, 'UTF8')), a.id, gen_random_uuid(), 'test', now() + interval '12 hours', c.generation, '3', now()
        from core.account a join auth.credential c on c.account_id = a.id
        where a.account_name = p_account_name and a.state = 'open';
    update auth.credential c set one_time = false from core.account a where a.id = c.account_id and a.account_name = p_account_name;
    return s;
end $$;
create function t.consents(p_of_teacher boolean default false) returns jsonb language sql stable as $$
    select jsonb_agg(jsonb_build_object('key', key, 'version', version, 'sha256', sha256)) from core.consent where in_force and of_teacher = p_of_teacher
$$;
create function t.unit(p_code text) returns int language sql stable as $$ select id from core.unit where code = p_code $$;
create function t.form(p_type text, p_account text, p_serial int, p_unit text, p_more jsonb default '{}') returns jsonb language sql stable as $$
    select jsonb_build_object('account_type', p_type, 'account_name', p_account, 'name', '試驗員', 'sex', 'male', 'national_id', t.nid('male', p_serial),
        'job_title', '主任', 'unit_id', t.unit(p_unit), 'subunit', '教務處', 'phone', '07-6000000#12', 'fax', '07-6000001',
        'email', lower(p_account) || '@example.edu.tw', 'verifier', t.verifier('pw-' || p_account), 'name_seal_only', false,
        'consents', t.consents(), 'installation', 'test') || p_more
$$;
-- Proofs of work, at a price that a test can pay.
update core.setting set value = '6' where key = 'proof_bits';
create function t.solve(p_challenge text, p_bits int) returns text language plpgsql as $$
declare n bigint := floor(random() * 1e15);  -- a proof is good once: not the same one each time
begin
    while auth.work_of(p_challenge, n::text) < p_bits loop n := n + 1; end loop;
    return p_challenge || '/' || n;
end $$;
create function t.mail_proof(p_secret text, p_address text, p_bits int default null) returns text language sql as $$
    select t.solve(auth.challenge('mail_code', encode(auth.secret_hash(p_secret), 'hex') || '/' || p_address, clock_timestamp()), coalesce(p_bits, auth.mail_price(p_address)))
$$;
create function t.follow_proof(p_secret text, p_bits int default null) returns text language sql as $$
    select t.solve(auth.challenge('follow_code', encode(auth.secret_hash(p_secret), 'hex'), clock_timestamp()), coalesce(p_bits, auth.price('follow_code', 'all', '')))
$$;
create function t.recover_proof(p_secret text, p_address text, p_bits int default null) returns text language sql as $$
    select t.solve(auth.challenge('recover_code', encode(auth.secret_hash(p_secret), 'hex') || '/' || p_address, clock_timestamp()), coalesce(p_bits, auth.mail_price(p_address)))
$$;
create function t.contacts_proof(p_unit bigint, p_bits int default null) returns text language sql as $$
    select t.solve(auth.challenge('contacts', p_unit::text, clock_timestamp()), coalesce(p_bits, auth.price('contacts', 'all', '')))
$$;
create function t.sign_in_proof(p_login text, p_installation text, p_bits int) returns text language sql as $$
    select t.solve(auth.challenge('sign_in', lower(p_login) || '/' || p_installation, clock_timestamp()), p_bits)
$$;
-- A code that was mailed, and entered for this command in an earlier transaction.
create function t.code_entered(p_secret text, p_address text, p_id uuid, p_body text) returns void language plpgsql as $$
declare c auth.code;
begin
    perform auth.make_code(sha256(convert_to(p_secret, 'UTF8')), p_address, 'installation', 0);
    select * into c from auth.code order by id desc limit 1;
    insert into auth.code_guess(code_id, case_hash, command_id, body_hash, guess_hash, xid)
        values (c.id, c.case_hash, p_id, sha256(convert_to(p_body, 'UTF8')), c.code_hash, '3');
end $$;
-- Applies for an account with everything in order. Returns the centre's whole answer.
create function t.apply(p_secret text, p_form jsonb) returns jsonb language plpgsql as $$
declare id uuid := t.uuid7();
begin
    perform t.code_entered(p_secret, p_form ->> 'email', id, p_form::text);
    return api.submit_anon(p_secret, id, 'application.apply', p_form::text);
end $$;
create function t.do(p_token text, p_kind text, p_body jsonb) returns jsonb language sql volatile as $$
    select api.submit(p_token, t.uuid7(), p_kind, p_body::text)
$$;
-- The same about a case, with the row version it has now.
create function t.on(p_token text, p_kind text, p_application bigint, p_more jsonb default '{}') returns jsonb language sql volatile as $$
    select api.submit(p_token, t.uuid7(), p_kind, (jsonb_build_object('application_id', p_application,
        'row_version', (select row_version from core.application where id = p_application)) || p_more)::text)
$$;
-- A scan as a desk reads it: asked for by a command, which an earlier transaction has committed.
create function t.scan(p_token text, p_scan bigint) returns bytea language plpgsql as $$
declare
    cmd_id uuid := t.uuid7();
    answer jsonb := api.submit(p_token, cmd_id, 'scan.show', jsonb_build_object('scan_id', p_scan)::text);
begin
    if answer ->> 'status' = 'rejected' then raise exception using errcode = answer #>> '{error,code}', message = answer #>> '{error,key}'; end if;
    update cmd.command set xid = '3' where id = cmd_id;
    return (select content from api.shown_scan(p_token, cmd_id));
end $$;
create function t.account(p_unit text, p_account text, p_type text, p_serial int) returns bigint language sql volatile as $$
    select admin.bootstrap(p_unit, jsonb_build_object('account_name', p_account, 'name', '試驗員', 'sex', 'female', 'national_id', t.nid('female', p_serial),
        'job_title', '主任', 'phone', '02-22345678', 'fax', '02-22345679', 'email', lower(p_account) || '@example.edu.tw', 'account_type', p_type),
        t.verifier('pw-' || p_account), true)
$$;

-- The form of a course of three hours with everything in order, in so many days, as course.submit takes it.
create function t.course_form(p_more jsonb default '{}', p_days int default 30) returns jsonb language sql stable as $$
    select jsonb_build_object('title', '試驗研習', 'tags', '[]'::jsonb, 'basis_kind', 'none', 'class_kind', 'non_credit', 'natures', '[402011001]'::jsonb,
        'sessions', jsonb_build_array(jsonb_build_object('no', 1, 'date', core.today() + p_days, 'from', '09:00', 'to', '12:00', 'break', 0, 'topic', '', 'track', '',
            'mode', 'in_person', 'room', '', 'hours', 3, 'lecturers', '[]'::jsonb)),
        'time_kind', 'weekday_day', 'mode', 'in_person', 'county_id', d.county_id, 'district_id', d.id, 'venue', '試驗教室', 'checkin', '["paper"]'::jsonb,
        'hour_unit', 'hour', 'hours', 3, 'partial', 'by_session', 'grace_minutes', 15, 'late_policy', 'void', 'levels', '["any"]'::jsonb, 'open_scope', 'all',
        'class_count', 1, 'class_size', 40, 'fee', 0, 'fee_method', 'none', 'channels', '["online"]'::jsonb, 'reg_from', core.today() + p_days - 20,
        'reg_to', core.today() + p_days - 5, 'contacts', '[{"name": "王承辦", "phone": "07-6000000#12", "email": "course@example.edu.tw"}]'::jsonb,
        'lecturers', '[]'::jsonb, 'content', '合成的研習課程內容，供試驗之用。', 'files', '[]'::jsonb) || p_more
    from core.district d where d.name = '鼓山區'
$$;
-- A file of a course, as it begins and as it is called: attached by its owner. Returns the answer.
create function t.attach(p_token text, p_id uuid, p_name text, p_content bytea, p_more jsonb default '{}') returns jsonb language sql volatile as $$
    select api.submit(p_token, t.uuid7(), 'course.attach', (jsonb_build_object('file_id', p_id, 'name', p_name, 'kind', 'other', 'public', false,
        'content', replace(encode(p_content, 'base64'), e'\n', '')) || p_more)::text)
$$;

-- Somebody on the roster of a school, with a teacher account: as teacher.register and teacher.apply leave them.
create function t.teacher(p_unit text, p_account text, p_serial int) returns bigint language plpgsql as $$
declare
    r auth.teacher_request;
    e core.teacher;
begin
    r.person_id := core.person_of(t.nid('female', p_serial));
    e := core.enter_teacher(r.person_id, t.unit(p_unit), t.nid('female', p_serial),
        '{"name": "試驗教師", "sex": "female", "birth_date": "1980-01-15", "title_id": 7}');
    r.account_name := p_account;
    r.email := lower(p_account) || '@example.edu.tw';
    r.verifier := t.verifier('pw-' || p_account);
    perform core.open_teacher_account(r, e);
    return e.id;
end $$;

-- A course of an account's unit as course.submit leaves it: one session of three hours, a week from now unless `more` says
-- otherwise: title, state, days, class_kind, open_scope, hours, fee, tags [codes], contacts, lecturers [{name, person_id}], desk (code).
create function t.course(p_owner text, p_more jsonb default '{}') returns bigint language plpgsql as $$
declare
    ac    core.account;
    c     core.course;
    first timestamptz := date_trunc('hour', now()) + make_interval(hours => (coalesce((p_more ->> 'days')::numeric, 7) * 24)::int);
begin
    select * into strict ac from core.account x where x.account_name = p_owner and x.state = 'open';
    insert into core.course(number, unit_id, owner_account_id, owner_name, reviewer_unit_id, state, title, class_kind, mode, open_scope, starts_at, ends_at,
            date_from, date_to, hours, hour_unit, quota, fee, due_on, decided_at, published_at, submitted_at)
        values (nextval('core.course_number'), ac.unit_id, ac.id, ac.name, coalesce(t.unit(p_more ->> 'desk'), core.course_desk_of(ac.unit_id)),
            coalesce(p_more ->> 'state', 'submitted'), coalesce(p_more ->> 'title', '試驗研習'), coalesce(p_more ->> 'class_kind', 'non_credit'), 'in_person',
            coalesce(p_more ->> 'open_scope', 'all'), first, first + interval '3 hours', (first at time zone 'Asia/Taipei')::date,
            ((first + interval '3 hours') at time zone 'Asia/Taipei')::date, coalesce((p_more ->> 'hours')::numeric, 3), 'hour', 40,
            coalesce((p_more ->> 'fee')::int, 0), ((first + interval '3 hours') at time zone 'Asia/Taipei')::date + 14,
            case when p_more ->> 'state' in ('approved', 'list_due') then now() end,
            case when p_more ->> 'state' in ('approved', 'list_due') then now() end, now()) returning * into c;
    insert into core.course_session(course_id, no, starts_at, ends_at, break, hours, mode, track, room, topic, lecturers)
        values (c.id, 1, first, first + interval '3 hours', 0, 3, 'in_person', '', '', '', '{}');
    insert into core.course_revision(course_id, revision, body, submitted_by_account_id, submitted_by_name)
        values (c.id, 1, jsonb_build_object('title', c.title, 'tags', coalesce(p_more -> 'tags', '[]'), 'contacts', coalesce(p_more -> 'contacts', '[]')), ac.id, ac.name);
    insert into core.course_lecturer(course_id, revision, no, name, kind, person_id)
        select c.id, 1, o.n, o.x ->> 'name', 'external', (o.x ->> 'person_id')::bigint
        from jsonb_array_elements(coalesce(p_more -> 'lecturers', '[]')) with ordinality o(x, n);
    return c.id;
end $$;

-- 線上報名設定 of a course: by hand, from when to when its form says.
create function t.registers(p_course bigint) returns void language sql as $$
    insert into core.registration(course_id, settings, enabled, accept_mode, open_at, close_at, freeze_at, cancel_until, online_quota, set_by_name)
        select c.id, '{"walk_in": false}', true, 'manual', core.moment_of(r.body ->> 'reg_from', false), core.moment_of(r.body ->> 'reg_to', true),
            c.starts_at, c.starts_at, c.quota, '試驗員' from core.course c join core.course_revision r on r.course_id = c.id and r.revision = c.revision
        where c.id = p_course
$$;

select * from admin.import_desks('[
    {"code": "NET01", "name": "教師進修網（試驗）", "kind": "inservice_net", "county": "高雄市", "fax": "07-6000002", "address": "高雄市試驗路1號", "email": "net@example.edu.tw", "phone": "07-6000003"},
    {"code": "K12EA", "name": "國教署（試驗）", "kind": "k12ea", "county": "臺中市", "fax": "04-22000002", "address": "臺中市試驗路1號", "email": "k12@example.edu.tw", "phone": "04-22000003"},
    {"code": "CEN12", "name": "高雄市區管中心（試驗）", "kind": "regional_centre", "county": "高雄市", "fax": "07-6000004", "address": "高雄市試驗路2號", "email": "kh@example.edu.tw", "phone": "07-6000005"},
    {"code": "CEN31", "name": "臺北市區管中心（試驗）", "kind": "regional_centre", "county": "台北市", "fax": "02-20000004", "address": "臺北市試驗路2號", "email": "tp@example.edu.tw", "phone": "02-20000005"}]');
select * from admin.import_units('[
    {"code": "123999", "name": "高雄市立試驗高中", "founder": "public", "county": "高雄市", "district": "鼓山區", "kind": "senior_high", "address": "", "phone": ""},
    {"code": "124698", "name": "高雄市試驗國小", "founder": "public", "county": "高雄市", "district": "鼓山區", "kind": "elementary", "address": "", "phone": ""},
    {"code": "314698", "name": "臺北市試驗國小", "founder": "public", "county": "臺北市", "district": "中正區", "kind": "elementary", "address": "", "phone": ""},
    {"code": "120398", "name": "國立試驗高中", "founder": "public", "county": "高雄市", "district": "左營區", "kind": "senior_high", "address": "", "phone": ""},
    {"code": "131398", "name": "屏東縣私立試驗高中", "founder": "private", "county": "屏東縣", "district": "屏東市", "kind": "senior_high", "address": "", "phone": ""},
    {"code": "0998", "name": "試驗大學", "founder": "public", "county": "高雄市", "district": "鼓山區", "kind": "university", "address": "", "phone": ""},
    {"code": "12NS98", "name": "試驗博物館", "founder": "public", "county": "高雄市", "district": "鼓山區", "kind": "social_education", "address": "", "phone": ""},
    {"code": "134698", "name": "屏東縣試驗國小", "founder": "public", "county": "屏東縣", "district": "屏東市", "kind": "elementary", "address": "", "phone": ""}]');
select t.account('NET01', 'netdesk', 'reviewer', 1), t.account('K12EA', 'kdesk', 'reviewer', 2), t.account('CEN12', 'khdesk', 'reviewer', 3),
    t.account('CEN31', 'tpdesk', 'reviewer', 4), t.account('123999', 'khchief', 'chief_manager', 5), t.account('123999', 'khcontact', 'contact', 6),
    t.account('123999', 'khoperator', 'operator', 7), t.account('314698', 'tpchief', 'chief_manager', 8);

-- 核定時數 of somebody with a teacher account, in another list of the course if there is one: as list.confirm leaves it. Null hours: what
-- there was is taken back, and nothing is in its place.
create function t.award(p_account text, p_course bigint, p_hours numeric, p_more jsonb default '{}') returns bigint language plpgsql as $$
declare
    e   core.teacher;
    c   core.course;
    v   int;
    l   bigint;
    was bigint;
    new bigint;
begin
    select * into strict e from core.teacher x where x.account_name = p_account;
    select * into strict c from core.course x where x.id = p_course;
    select coalesce(max(n), 0) + 1 into v from core.list_version where course_id = c.id;
    insert into core.list_version(course_id, n, revision, state, review, hash, totals, checks, by_name)
        values (c.id, v, c.revision, 'confirmed', 'centre', 'x', '{}', '[]', '試驗員') returning id into l;
    select a.id into was from core.award a where a.course_id = c.id and a.person_id = e.person_id and a.superseded_by is null
        and a.kind = coalesce(p_more ->> 'kind', 'hours');
    if p_hours is null then
        update core.award set superseded_by = was where id = was;
        return was;
    end if;
    new := nextval('core.award_id_seq');
    update core.award set superseded_by = new where id = was;
    insert into core.award(id, course_id, list_id, list_no, version, person_id, teacher_id, enrolment_id, kind, hours, passed, unit_id, title_id, course_ends_on, parts, revision, confirmed_at)
        overriding system value values (new, c.id, l, 1, v, e.person_id, e.id, (select x.id from core.enrolment x where x.course_id = c.id and x.person_id = e.person_id limit 1),
            coalesce(p_more ->> 'kind', 'hours'), p_hours, p_hours > 0, e.unit_id, e.title_id, c.date_to, coalesce(p_more -> 'parts', '[]'), c.revision,
            coalesce((p_more ->> 'at')::timestamptz, now()));
    return new;
end $$;
-- More of the form of a course, as if it had been submitted so.
create function t.course_body(p_course bigint, p_more jsonb) returns void language plpgsql as $$
begin
    alter table core.course_revision disable trigger append_only;
    update core.course_revision set body = body || p_more where course_id = p_course;
    alter table core.course_revision enable trigger append_only;
end $$;
