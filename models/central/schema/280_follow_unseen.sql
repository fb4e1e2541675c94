-- SPDX-License-Identifier: GPL-3.0-or-later
-- 查詢申請進度 elsewhere: whether a number and an ID belong together is found out by the centre when it hands out its mails,
-- never under the eyes of whoever asked. A transaction that is rolled back shows its caller what it did (its plan, its
-- transaction numbers, its time, its next answer): as long as the question was answered in it, a thousand tries a second
-- read the four masked digits of an ID, and left no trace.
set local role desk_owner;

alter table auth.code add column asked_number text;   -- follow: what was asked for, until the centre has looked
alter table auth.code add column asked_id bytea;      -- follow: an HMAC of the ID that came with it
create index on auth.code(id) where asked_number is not null;

-- Only what is mailed is counted by number. All that ask are strangers here, and are counted together.
update auth.quota set uses = 50000 where action = 'follow_code' and per = 'all';

-- Keeps the question, with a code that nothing fits. What comes of it looks the same to whoever asked, right or wrong.
create function auth.ask_follow(p_case bytea, p_number text, p_national_id text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare id bigint := nextval(pg_get_serial_sequence('auth.code', 'id'));
begin
    insert into auth.code(id, case_hash, address, code_hash, purpose, asked_number, asked_id) overriding system value
        values (id, p_case, '', ext.gen_random_bytes(32), 'follow', p_number, auth.code_mac(id, 'id ' || p_national_id));
end $$;

-- Answers what was asked and committed: a mail to the address of the case, if there is such a case and fewer than five
-- were mailed about it in an hour. Returns the mails.
create function auth.answer_follows() returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c     auth.code;
    a     core.application;
    q     auth.quota;
    r     bytea;
    code  text;
    mails int := 0;
begin
    select * into strict q from auth.quota x where x.action = 'follow_code' and x.per = 'number';
    for c in select * from auth.code x where x.asked_number is not null order by x.id limit 10000 for update skip locked loop
        r := ext.gen_random_bytes(32);
        a := null;
        select x.* into a from core.application x join core.national_id n on n.person_id = x.person_id
            where x.number = c.asked_number and auth.code_mac(c.id, 'id ' || n.number) = c.asked_id
              and (select count(*) from auth.quota_use u where u.action = 'follow_code' and u.per = 'number' and u.key = x.number
                   and u.at > clock_timestamp() - q.span) < q.uses;
        if a.id is not null then
            code := lpad(((('x' || encode(substr(r, 1, 7), 'hex'))::bit(56)::bigint) % 1000000)::text, 6, '0');
            r := auth.code_mac(c.id, code);
            insert into auth.quota_use(action, per, key) values ('follow_code', 'number', a.number);
            perform core.post('code.follow', a.email, jsonb_build_object('code', code, 'number', a.number), null, null);
            mails := mails + 1;
        end if;
        update auth.code x set asked_number = null, asked_id = null, code_hash = r, address = coalesce(a.email, ''), application_id = a.id
            where x.id = c.id;
    end loop;
    return mails;
end $$;

grant execute on function auth.ask_follow(bytea, text, text) to desk_api;
revoke execute on function auth.make_follow_code(bytea, text, text) from desk_api;
drop function auth.make_follow_code(bytea, text, text);
drop function auth.spend_quietly(text, text, text);

create or replace function admin.mail_claim(n int) returns table(id bigint, address text, subject text, body text, tries int)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
    perform auth.answer_follows();
    return query
        with due as (select m.id from core.mail m where m.state = 'waiting' and m.due_at <= now()
                     order by m.due_at, m.id limit greatest(0, $1) for update skip locked),
        leased as (update core.mail m set due_at = now() + interval '5 minutes', tries = m.tries + 1
            from due where due.id = m.id returning m.id, m.address, m.subject, m.body, m.tries)
        select l.id, l.address, l.subject, l.body, l.tries from leased l order by l.id;
end $$;

-- For a trial, whose mails nobody hands out: what would have been mailed by now.
create or replace function admin.mailbox(n int) returns table(id bigint, at timestamptz, address text, subject text, body text, state text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
    perform auth.answer_follows();
    return query select m.id, m.at, m.address, m.subject, m.body, m.state from core.mail m order by m.id desc limit greatest(0, $1);
end $$;
reset role;

set local role desk_api;
create or replace function api.follow_code(case_secret text, number text, national_id text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me auth.actor := auth.enter_case(case_secret);
begin
    perform auth.spend('follow_code', 'case', encode(me.case_hash, 'hex')), auth.spend('follow_code', 'all', '');
    perform auth.ask_follow(me.case_hash, left(coalesce(number, ''), 40), left(coalesce(national_id, ''), 40));
end $$;
reset role;
