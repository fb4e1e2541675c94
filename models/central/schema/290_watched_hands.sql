-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a caller can learn or hold beside the answers: nothing without the gate, a session belongs to one password, a proof is
-- written down before it is judged.
set local role desk_owner;

create or replace function auth.enter(token text) returns auth.actor
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a auth.actor;
begin
    perform auth.need_gate();
    perform set_config('app.token', coalesce(token, ''), true), set_config('app.case', '', true),
            set_config('synchronous_commit', 'on', true);
    a := auth.me();
    if a.account_id is null then perform core.refuse('KA001', 'session.invalid'); end if;
    if not pg_is_in_recovery() then  -- idle time is measured in steps of five minutes, to spare writes
        -- Nobody waits for a row that another transaction under the same token holds.
        update auth.session set seen_at = clock_timestamp() where token_hash = (
            select s.token_hash from auth.session s
            where s.token_hash = auth.secret_hash(token) and s.seen_at < clock_timestamp() - interval '5 minutes' for no key update skip locked);
    end if;
    return a;
end $$;

create or replace function auth.enter_case(secret text) returns auth.actor
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a auth.actor;
begin
    perform auth.need_gate();
    a.case_hash := auth.secret_hash(secret);
    if a.case_hash is null then perform core.refuse('KA005', 'case.unknown'); end if;
    perform set_config('app.case', secret, true), set_config('app.token', '', true),
            set_config('synchronous_commit', 'on', true);
    a.account_type := 'case';
    return a;
end $$;

-- A session belongs to the password it was opened with. Times cannot tell: whoever changes it waits for the row, and what
-- was opened meanwhile with the old one would be the younger.
create or replace function auth.me() returns auth.actor
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare a auth.actor;
begin
    select ac.id, ac.person_id, ac.account_type, ac.account_name, ac.name, ac.unit_id, s.installation, c.one_time, null::bytea, null::uuid, null::bytea
        into a
        from auth.session s
        join core.account ac on ac.id = s.account_id and ac.state = 'open'
        join auth.credential c on c.account_id = ac.id
        where s.token_hash = auth.secret_hash(current_setting('app.token', true))
          and s.ended_at is null and (s.generation = c.generation or s.token_hash = c.kept_token)
          and s.expires_at > clock_timestamp()  -- however long the transaction has been open
          and s.seen_at > clock_timestamp() - make_interval(mins => core.setting_int('session_idle_minutes'));
    return a;
end $$;

create or replace function auth.change_verifier(p_account bigint, v jsonb, p_keep bytea) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c      auth.credential;
    fresh  bytea := decode(v ->> 'salt', 'hex');
    stored bytea := decode(v ->> 'stored_key', 'hex');
begin
    select * into strict c from auth.credential x where x.account_id = p_account for update;
    if exists (select from (select h.salt, h.stored_key from auth.credential_history h where h.account_id = p_account order by h.at desc limit 3) x
               where x.salt = fresh or x.stored_key = stored)
        or c.salt = fresh or c.stored_key = stored then
        return 'password.same';
    end if;
    insert into auth.credential_history(account_id, salt, stored_key) values (p_account, c.salt, c.stored_key);
    update auth.credential x set salt = fresh, opslimit = (v ->> 'opslimit')::int, memlimit = (v ->> 'memlimit')::int,
        stored_key = stored, server_key = decode(v ->> 'server_key', 'hex'), one_time = false, expires_at = null,
        set_at = clock_timestamp(), generation = x.generation + 1, kept_token = p_keep
        where x.account_id = p_account;
    return null;
end $$;

-- A case that is open again belongs to whom its unit's cases go to now.
create function core.reroute_case(p_application bigint) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    update core.application x set reviewer_unit_id = r.desk_id
        from core.application a join core.unit u on u.id = a.unit_id
            cross join lateral (select core.reviewer_of(u, a.account_type) as desk_id) r
        where x.id = p_application and a.id = x.id and x.reviewer_unit_id is not null and r.desk_id <> x.reviewer_unit_id
$$;
grant execute on function core.reroute_case(bigint) to desk_api;

-- Who decides is as much of the operator's doing as the units themselves.
create or replace function admin.set_override(unit_code text, account_scope text, desk_code text, note text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    u_id int;
    d_id int;
    me   auth.actor;
begin
    select u.id into u_id from core.unit u where u.code = $1;
    if u_id is null or $2 not in ('chief', 'colleague') then perform core.refuse('KD009', 'unit.unknown'); end if;
    if $3 is null then
        delete from core.reviewer_override o where o.unit_id = u_id and o.account_scope = $2;
    else
        select d.id into d_id from core.desk d join core.unit u on u.id = d.id where u.code = $3;
        if d_id is null then perform core.refuse('KD009', 'unit.unknown'); end if;
        insert into core.reviewer_override(unit_id, account_scope, desk_id, note) values (u_id, $2, d_id, coalesce($4, ''))
            on conflict on constraint reviewer_override_pkey do update set desk_id = excluded.desk_id, note = excluded.note;
    end if;
    perform audit.log(me, 'set_override', 'done', jsonb_build_object('unit', $1, 'scope', $2, 'desk', $3));
end $$;
reset role;
