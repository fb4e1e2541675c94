-- SPDX-License-Identifier: GPL-3.0-or-later
-- 查詢申請進度 elsewhere: whether a number and an ID belong together is found out by the centre when it hands out its mails,
-- never under the eyes of whoever asked. A transaction that is rolled back shows its caller what it did (its plan, its
-- transaction numbers, its time, its next answer): as long as the question was answered in it, a thousand tries a second
-- read the four masked digits of an ID, and left no trace.
set local role desk_owner;

-- Keeps the question, with a code that nothing fits. What comes of it looks the same to whoever asked, right or wrong.
create or replace function auth.ask_follow(p_case bytea, p_number text, p_national_id text, p_installation text, p_proof text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    id bigint := nextval(pg_get_serial_sequence('auth.code', 'id'));
    h  bytea := auth.known_installation(p_installation);
begin
    if h is not null then
        perform auth.spend('follow_code', 'installation', encode(h, 'hex'));
    else
        perform auth.take_proof('follow_code', encode(p_case, 'hex'), auth.price('follow_code', 'all', ''), p_proof);
        perform auth.count_use(q, '') from auth.quota q where q.action = 'follow_code' and q.per = 'all';
    end if;
    insert into auth.code(id, case_hash, address, code_hash, purpose, asked_for, asked_id) overriding system value
        values (id, p_case, '', ext.gen_random_bytes(32), 'follow', p_number, auth.code_mac(id, 'id ' ||
            case when strpos(p_national_id, '@') > 0 then lower(p_national_id) else p_national_id end));
end $$;

-- Answers what was asked and committed: a mail to the address of the case, if there is such a case and fewer than five
-- were mailed about it in an hour. Returns the mails.
create or replace function auth.answer_follows() returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c     auth.code;
    a     core.application;
    u     auth.quota_state;
    r     bytea;
    code  text;
    mails int := 0;
    wrong int := 0;
    l     core.listing;
    number text;
begin
    for c in select * from auth.code x where x.purpose = 'follow' and x.asked_for is not null order by x.id limit 10000 for update skip locked loop
        r := ext.gen_random_bytes(32);
        select x.* into a from core.application x join core.national_id n on n.person_id = x.person_id
            where x.number = c.asked_for and x.request = 'open' and auth.code_mac(c.id, 'id ' || n.number) = c.asked_id;
        -- Who asks to be listed has said no ID: the address that was proved then goes with the number.
        select x.* into l from core.listing x
            where a.id is null and x.number = c.asked_for and auth.code_mac(c.id, 'id ' || lower(x.email)) = c.asked_id;
        number := coalesce(a.number, l.number);
        select * into strict u from auth.used('follow_code', 'number', number);
        if number is null then
            wrong := wrong + 1;
        elsif u.uses < (u.quota).uses then
            code := auth.digits(6);
            r := auth.code_mac(c.id, code);
            perform auth.count_use(u.quota, number);
            perform core.post('code.follow', coalesce(a.email, l.email), jsonb_build_object('code', code, 'number', number), null, null);
            mails := mails + 1;
        else
            a := null;
            l := null;
        end if;
        update auth.code x set asked_for = null, asked_id = null, code_hash = r, address = coalesce(a.email, l.email, ''),
                application_id = a.id, listing_id = l.id
            where x.id = c.id;
    end loop;
    if wrong > 0 then perform audit.add('follow_wrong', wrong); end if;
    return mails;
end $$;

grant execute on function auth.ask_follow(bytea, text, text, text, text) to desk_api;
reset role;

set local role desk_api;

create or replace function api.follow_code(case_secret text, number text, national_id text,
    installation text default null, proof text default null) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me auth.actor := auth.enter_case(case_secret);
begin
    perform auth.ask_follow(me.case_hash, left(coalesce(number, ''), 40), left(coalesce(national_id, ''), 254), installation, proof);
end $$;

grant execute on function api.follow_code(text, text, text, text, text) to desk_anon;
reset role;
