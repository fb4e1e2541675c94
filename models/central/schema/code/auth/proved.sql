-- SPDX-License-Identifier: GPL-3.0-or-later
-- What somebody has proved before: installations and domains on which and at which somebody has an account.
set local role desk_owner;

-- Made by the desk, 36 characters nobody else knows. What is shorter is nobody's.
create or replace function auth.installation_hash(p_installation text) returns bytea
language plpgsql immutable as $$
begin
    return (select case when length(p_installation) between 32 and 64 then sha256(convert_to('installation/' || p_installation, 'UTF8')) end);
end $$;

create or replace function auth.known_installation(p_installation text) returns bytea
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select h from auth.installation_hash(p_installation) h where exists (select from auth.known_installation k where k.hash = h));
end $$;

-- Who signs in can call the PC what he likes: an account makes ten of them known in a month, what is beyond stays a stranger's.
create or replace function auth.know_installation(p_account bigint, p_installation text) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    insert into auth.known_installation(hash, account_id)
        select h, p_account from auth.installation_hash(p_installation) h
        where h is not null
          and not exists (select from auth.known_installation k where k.hash = h and k.account_id = p_account and k.at > now() - interval '30 days')
          and (select count(*) from auth.known_installation k where k.account_id = p_account and k.at > now() - interval '30 days') < 10
$$;

-- Whose doing it is that a PC is known.
create or replace function auth.account_of_installation(p_hash bytea) returns bigint
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select k.account_id from auth.known_installation k where k.hash = p_hash order by k.at limit 1
$$;

create or replace function auth.forget_installations() returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    delete from auth.known_installation k where k.at < now() - interval '400 days'
        or exists (select from auth.known_installation n where n.hash = k.hash and n.account_id = k.account_id and (n.at, n.ctid) > (k.at, k.ctid))
$$;

create or replace function auth.known_domain(p_domain text) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select exists (select from auth.mail_domain d where d.domain = p_domain));
end $$;

-- An account was opened by somebody who looked at it; an application proves nothing, nor does a teacher account, which nobody opens.
create or replace function auth.know_domain() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if new.account_type <> 'teacher' and not auth.known_domain(auth.domain_of(new.email)) then
        insert into auth.mail_domain(domain) values (auth.domain_of(new.email));
    end if;
    return null;
end $$;

-- A new case or request of somebody who has no account yet, at a place (unit, county). Nobody's made-up domains or mailboxes close a place
-- to those of a domain that is known, or to a PC that is. p_far: a domain that is not known is counted wherever its mailboxes turn up.
create or replace function auth.spend_new(p_action text, p_place text, p_id int, p_address text, p_installation text, p_far boolean default false)
returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    h        bytea := auth.known_installation(p_installation);
    v_domain text := auth.domain_of(p_address);
begin
    perform auth.spend(p_action, 'mailbox', auth.mailbox_of(p_address));
    if h is not null then
        perform auth.spend(p_action, 'installation', encode(h, 'hex'));
    elsif auth.known_domain(v_domain) then
        perform auth.spend(p_action, p_place || '_domain', p_id || '/' || v_domain);
    else
        if p_far then perform auth.spend(p_action, 'new_domain', v_domain);
        else perform auth.spend(p_action, p_place || '_new_domain', p_id || '/' || v_domain);
        end if;
        perform auth.spend(p_action, p_place || '_new', p_id::text);
    end if;
end $$;

grant execute on function auth.know_installation(bigint, text), auth.spend_new(text, text, int, text, text, boolean) to desk_api;
reset role;
