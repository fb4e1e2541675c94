-- SPDX-License-Identifier: GPL-3.0-or-later
-- Mailed codes: bound to address and case, 15 minutes, 5 tries. An entered code is committed before it is judged, and it
-- counts for one command id with one body alone, so a roll-back neither gives a free guess nor a free look.
set local role desk_owner;

create function auth.code_mac(p_code_id bigint, p_code text) returns bytea
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select ext.hmac(convert_to(p_code_id || '/' || p_code, 'UTF8'), s.salt, 'sha256') from auth.secret s
$$;

-- Makes a code and its mail. Null address: nobody to mail to; a row that no code fits keeps both cases alike, and a mail
-- that is thrown away again the time that both take.
create function auth.make_code(p_case bytea, p_address text, p_purpose text, p_application bigint, p_number text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    id   bigint := nextval(pg_get_serial_sequence('auth.code', 'id'));
    r    bytea := ext.gen_random_bytes(8);
    code text;
    mac  bytea;
begin
    code := lpad(((('x' || encode(substr(r, 1, 7), 'hex'))::bit(56)::bigint) % 1000000)::text, 6, '0');
    mac := auth.code_mac(id, code);
    insert into auth.code(id, case_hash, address, code_hash, purpose, application_id) overriding system value
        values (id, p_case, coalesce(p_address, ''),
                case when p_address is null then ext.gen_random_bytes(32) else mac end, p_purpose, p_application);
    perform core.post('code.' || p_purpose, coalesce(p_address, ''), jsonb_build_object('code', code, 'number', p_number), null, null);
    delete from core.mail m where m.id = currval(pg_get_serial_sequence('core.mail', 'id')) and m.address = '';
end $$;

-- For 查詢申請進度 elsewhere: the case that number and ID belong to together.
create function auth.make_follow_code(p_case bytea, p_number text, p_national_id text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a core.application;
begin
    select x.* into a from core.application x join core.national_id n on n.person_id = x.person_id
        where x.number = p_number and n.number = p_national_id;
    perform auth.make_code(p_case, a.email, 'follow', a.id, a.number);
end $$;

create function auth.store_guess(p_case bytea, p_command uuid, p_body_hash bytea, p_code text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare c auth.code;
begin
    select * into c from auth.code x where x.case_hash = p_case order by x.id desc limit 1;
    if c.id is null then return; end if;
    -- The same guess for the same command once more (the answer was lost) is no new guess.
    if exists (select from auth.code_guess g where g.code_id = c.id and g.command_id = p_command and g.body_hash = p_body_hash
               and g.guess_hash = auth.code_mac(c.id, p_code)) then
        return;
    end if;
    insert into auth.code_guess(code_id, case_hash, command_id, body_hash, guess_hash)
        values (c.id, p_case, p_command, p_body_hash, auth.code_mac(c.id, p_code));
end $$;

-- The code that was entered for this command in an earlier transaction. Raises KA006. More than five guesses on a code,
-- whatever their order, and none of them counts.
create function auth.judge_code(a auth.actor, p_purpose text, p_address text) returns auth.code
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c       auth.code;
    guesses int;
begin
    select * into c from auth.code x where x.case_hash = a.case_hash order by x.id desc limit 1;
    select count(*) into guesses from auth.code_guess g where g.code_id = c.id;
    if c.id is null or c.purpose <> p_purpose or c.used_by is not null or c.at < clock_timestamp() - interval '15 minutes' or guesses > 5
        or (p_address is not null and lower(c.address) <> lower(p_address))
        or not exists (select from auth.code_guess g where g.code_id = c.id and g.command_id = a.command_id and g.body_hash = a.body_hash
                       and g.guess_hash = c.code_hash and g.xid <> pg_current_xact_id()) then
        perform core.refuse('KA006', 'code.invalid', jsonb_build_object('left', greatest(0, 5 - coalesce(guesses, 0))));
    end if;
    update auth.code set used_by = a.command_id where id = c.id and used_by is null;
    if not found then perform core.refuse('KA006', 'code.invalid', '{"left": 0}'); end if;  -- a twin was faster
    return c;
end $$;

grant execute on function auth.make_code(bytea, text, text, bigint, text), auth.make_follow_code(bytea, text, text),
    auth.store_guess(bytea, uuid, bytea, text), auth.judge_code(auth.actor, text, text) to desk_api;
reset role;

set local role desk_api;

create function api.mail_code(case_secret text, address text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me     auth.actor := auth.enter_case(case_secret);
    reason text := core.check_email(coalesce(address, ''));
begin
    if reason is not null then perform core.refuse_field('email', reason); end if;
    perform auth.spend('mail_code', 'case', encode(me.case_hash, 'hex')), auth.spend('mail_code', 'address', auth.mailbox_of(address)),
            auth.spend('mail_code', 'all', '');
    perform auth.make_code(me.case_hash, address, 'address', null, '');
end $$;

create function api.follow_code(case_secret text, number text, national_id text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me auth.actor := auth.enter_case(case_secret);
begin
    perform auth.spend('follow_code', 'case', encode(me.case_hash, 'hex')), auth.spend('follow_code', 'number', left(coalesce(number, ''), 40)),
            auth.spend('follow_code', 'all', '');
    perform auth.make_follow_code(me.case_hash, number, national_id);
end $$;

create function api.enter_code(case_secret text, command_id uuid, body_hash bytea, code text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me auth.actor := auth.enter_case(case_secret);
begin
    if command_id is null or length(body_hash) is distinct from 32 then
        perform core.refuse('KC003', 'command.body', '{"field": "body_hash", "reason": "bytes"}');
    end if;
    perform auth.spend('enter_code', 'case', encode(me.case_hash, 'hex')), auth.spend('enter_code', 'all', '');
    perform auth.store_guess(me.case_hash, command_id, body_hash, left(coalesce(code, ''), 20));
end $$;

grant execute on function api.mail_code(text, text), api.follow_code(text, text, text), api.enter_code(text, uuid, bytea, text) to desk_anon;
reset role;
