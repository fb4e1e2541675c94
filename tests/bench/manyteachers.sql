-- SPDX-License-Identifier: GPL-3.0-or-later
-- So many teachers on the roster of one school, each with an account and an open session: for benches. Wants bench.teachers; leaves
-- bench.press: their tokens, and tables like the centre's own for the bare rows.
create schema press;
create table press.teacher as
    select n, encode(sha256(convert_to('bench/' || n, 'UTF8')), 'hex') as token from generate_series(1, current_setting('bench.teachers')::int) n;
alter table press.teacher add person_id bigint, add account_id bigint;
set session_replication_role = replica;
with made as (insert into core.person select from press.teacher returning id)
    update press.teacher t set person_id = m.id from (select id, row_number() over (order by id) as n from made) m where m.n = t.n;
insert into core.teacher(person_id, unit_id, name, sex, national_id, birth_date, title_id, state_since, account_state, account_name)
    select t.person_id, u.id, '試驗教師', 'female', 'A22345****', '1980-01-15', 7, core.today(), 'open', 'press' || t.n
    from press.teacher t, (select id from core.unit where kind = 'elementary' order by id limit 1) u;
with made as (insert into core.account(account_name, person_id, name, account_type, unit_id, job_title, phone, fax, email)
        select 'press' || t.n, t.person_id, '試驗教師', 'teacher', (select id from core.unit where kind = 'elementary' order by id limit 1), '', '', '',
            'press' || t.n || '@example.invalid' from press.teacher t returning id, person_id)
    update press.teacher t set account_id = m.id from made m where m.person_id = t.person_id;
insert into auth.credential(account_id, login, salt, opslimit, memlimit, stored_key, server_key)
    select account_id, 'press' || n, '\x00', 3, 67108864, '\x00', '\x00' from press.teacher;
insert into auth.session(token_hash, account_id, attempt_id, installation, expires_at, generation, opened, opened_at)
    select sha256(convert_to(token, 'UTF8')), account_id, gen_random_uuid(), 'bench', now() + interval '12 hours', 1, '3', now() from press.teacher;
set session_replication_role = origin;
-- They have enrolled before: what a centre plans with, once it has been up for some weeks.
set session_replication_role = replica;
with c as (insert into core.course(number, unit_id, owner_account_id, owner_name, reviewer_unit_id, state, title, class_kind, mode, open_scope, starts_at,
            ends_at, date_from, date_to, hours, hour_unit, quota, fee, due_on, published_at, title_folded)
        select nextval('core.course_number'), u.id, a.account_id, '試驗', u.id, 'confirmed', '往年研習' || n, 'non_credit', 'in_person', 'all',
            now() - make_interval(days => n), now() - make_interval(days => n) + interval '3 hours', core.today() - n, core.today() - n, 3, 'hour', 500, 0,
            core.today(), now() - make_interval(days => n + 30), core.fold('往年研習' || n)
        from generate_series(1, 200) n, (select id from core.unit where kind = 'elementary' order by id limit 1) u,
            (select account_id from press.teacher limit 1) a returning *)
    insert into core.enrolment(id, course_id, organiser_id, person_id, teacher_id, name, sex, unit_id, title_id, state)
        select core.new_enrolment_id(), c.id, c.unit_id, t.person_id, t.id, t.name, t.sex, t.unit_id, t.title_id, 'accepted'
        from c join core.teacher t on t.id % 20 = c.number % 20;
insert into core.enrolment_event(enrolment_id, action, to_state, by_name) select id, 'submit', 'pending', name from core.enrolment;
insert into auth.quota_use(action, per, key, at) select 'submit', 'account', t.account_id::text, now() - make_interval(mins => g)
    from press.teacher t, generate_series(1, 5) g;
insert into cmd.command(id, account_id, kind, body_hash, status, result)
    select gen_random_uuid(), t.account_id, 'enrol.submit', sha256('x'), 'done', '{}' from press.teacher t, generate_series(1, 5);
set session_replication_role = origin;
-- What one press leaves: an enrolment, its history, the command, the audit, two lines of the feed, what it has used of two quotas.
create table press.enrolment (like core.enrolment including all);
create table press.enrolment_event (like core.enrolment_event including all);
create table press.command (like cmd.command including all);
create table press.entry (like audit.entry including all);
create table press.change (like sync.change including all);
create table press.quota_use (like auth.quota_use including all);
analyze;
