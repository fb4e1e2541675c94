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
-- What one press leaves: an enrolment, its history, the command, the audit, two lines of the feed.
create table press.enrolment (like core.enrolment including all);
create table press.enrolment_event (like core.enrolment_event including all);
create table press.command (like cmd.command including all);
create table press.entry (like audit.entry including all);
create table press.change (like sync.change including all);
analyze;
