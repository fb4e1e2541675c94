-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who is asking, what lies in their scope, and row security that holds every function of the surface to it.
set local role desk_owner;

insert into auth.command_right(account_type, kind, scope) values
    ('case', 'application.apply', 'own'),
    ('case', 'application.correct', 'own'),
    ('case', 'application.withdraw', 'own'),
    ('case', 'application.follow', 'own'),
    ('case', 'application.print', 'own'),
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
    ('operator', 'password.change', 'own');

do $$
declare
    app constant text[] := '{id,number,revision,row_version,person_id,account_type,account_name,name,sex,national_id,job_title,unit_id,subunit,phone,fax,email,name_seal_only,state,reviewer_unit_id,needs_paper,needs_unit_seal,applied_at,changed_at,paper_revision,received_at,received_how,received_revision,returned_for,head_seal,unit_seal,decided_at,opened_as,can_take_back,content_hash}';
    dec constant text[] := '{id,application_id,revision,action,reasons,text,by_account_id,by_name,at}';
    acc constant text[] := '{id,account_name,person_id,name,account_type,unit_id,phone,email,state,opened_at,first_sign_in_at,application_id}';
    scn constant text[] := '{id,application_id,revision,name,mime,size,sha256,by_name,at,void}';
begin
    insert into auth.visibility(account_type, tab, scope, columns) values
        ('reviewer', 'application', 'desk', app), ('reviewer', 'decision', 'desk', dec), ('reviewer', 'account', 'desk', acc), ('reviewer', 'scan', 'desk', scn),
        ('chief_manager', 'application', 'unit', app), ('chief_manager', 'decision', 'unit', dec), ('chief_manager', 'account', 'unit', acc), ('chief_manager', 'scan', 'unit', scn),
        ('contact', 'application', 'own', app), ('contact', 'decision', 'own', array_remove(dec, 'by_account_id')), ('contact', 'account', 'own', acc),
        ('operator', 'application', 'own', app), ('operator', 'decision', 'own', array_remove(dec, 'by_account_id')), ('operator', 'account', 'own', acc),
        ('case', 'application', 'own', array_remove(app, 'person_id')), ('case', 'decision', 'own', array_remove(dec, 'by_account_id'));
end $$;

-- Right of a role to a kind of command: its scope, or null. The only reader of auth.command_right.
create function auth.right_to(p_account_type text, p_kind text) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select scope from auth.command_right where account_type = p_account_type and kind = p_kind
$$;

-- What a role sees of a table: scope and columns, or no row. The only reader of auth.visibility.
create function auth.sight_of(p_account_type text, p_tab text, out scope text, out columns text[])
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select v.scope, v.columns from auth.visibility v where v.account_type = p_account_type and v.tab = p_tab
$$;

create function auth.secret_hash(secret text) returns bytea
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select case when secret ~ '^[0-9a-f]{64}$' then sha256(convert_to(secret, 'UTF8')) end
$$;

-- The account behind app.token. The setting holds the secret token itself, so setting it proves nothing but its possession.
create function auth.me() returns auth.actor
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare a auth.actor;
begin
    select ac.id, ac.person_id, ac.account_type, ac.account_name, ac.name, ac.unit_id, s.installation, c.one_time, null::bytea, null::uuid, null::bytea
        into a
        from auth.session s
        join core.account ac on ac.id = s.account_id and ac.state = 'open'
        join auth.credential c on c.account_id = ac.id
        where s.token_hash = auth.secret_hash(current_setting('app.token', true))
          and s.ended_at is null and (s.started_at >= c.set_at or s.token_hash = c.kept_token)
          and s.expires_at > clock_timestamp()  -- however long the transaction has been open
          and s.seen_at > clock_timestamp() - make_interval(mins => core.setting_int('session_idle_minutes'));
    return a;
end $$;

create function auth.my_person() returns bigint
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select m.person_id from auth.me() m where not m.must_change
$$;

-- One's own subtree, and the units one's desk reviews though they stand elsewhere in the tree. Empty for none.
create function auth.my_units() returns int[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(u.id order by u.id), '{}') from auth.me() m,
        lateral (select c.descendant as id from core.unit_closure c where c.ancestor = m.unit_id
                 union select x.id from core.unit x where x.chief_reviewer_id = m.unit_id
                 union select x.id from core.unit x where x.colleague_reviewer_id = m.unit_id) u
    where not m.must_change
$$;

-- Units whose accounts one sees.
create function auth.my_account_units() returns int[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select case (auth.sight_of(m.account_type, 'account')).scope
                when 'desk' then auth.my_units() when 'unit' then array[m.unit_id] else '{}' end
    from auth.me() m where not m.must_change
$$;

-- The desk whose cases one reviews, or null.
create function auth.my_desk() returns int
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select m.unit_id from auth.me() m
    where not m.must_change and (auth.sight_of(m.account_type, 'application')).scope = 'desk'
$$;

-- The unit whose colleagues one decides on, or null.
create function auth.my_chief_unit() returns int
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select m.unit_id from auth.me() m
    where not m.must_change and (auth.sight_of(m.account_type, 'application')).scope = 'unit'
$$;

-- The application that app.case opens, as an array for policies. A secret ends some time after its case: it lies on PCs that
-- are given away one day, and opens the paper with the whole ID.
create function auth.my_cases() returns bigint[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(c.application_id), '{}') from auth.case_secret c left join core.application a on a.id = c.application_id
    where c.secret_hash = auth.secret_hash(current_setting('app.case', true))
      and (a.id is null  -- it is just being made
           or a.state not in ('approved', 'rejected', 'withdrawn')
           or a.changed_at > now() - make_interval(days => core.setting_int('case_secret_days')))
$$;

-- First line of every function under a token. Raises KA001.
create function auth.enter(token text) returns auth.actor
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a auth.actor;
begin
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

-- The same for what is under a case secret; the case need not exist yet. Raises KA005 for what is no secret.
create function auth.enter_case(secret text) returns auth.actor
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a auth.actor;
begin
    a.case_hash := auth.secret_hash(secret);
    if a.case_hash is null then perform core.refuse('KA005', 'case.unknown'); end if;
    perform set_config('app.case', secret, true), set_config('app.token', '', true),
            set_config('synchronous_commit', 'on', true);
    a.account_type := 'case';
    return a;
end $$;

-- Row security for the owner of the surface ----------------------------------------------------------------------------

grant select, insert, update on core.application to desk_api;
grant select, insert on core.application_revision, core.application_consent, core.decision to desk_api;
grant update (copies) on core.application_revision to desk_api;
grant select on core.account to desk_api;
grant select, insert, update on core.scan to desk_api;
grant usage on sequence core.application_serial, core.application_id_seq to desk_api;

create policy api_read on core.application for select to desk_api using (
    reviewer_unit_id = (select auth.my_desk())
    or (reviewer_unit_id is null and unit_id = (select auth.my_chief_unit()))
    or person_id = (select auth.my_person())
    or id = any ((select auth.my_cases())::bigint[]));
-- A correction by the applicant may move the case to another desk: the new row is checked by the secret, not by the desk.
create policy api_write on core.application for update to desk_api using (
    reviewer_unit_id = (select auth.my_desk())
    or (reviewer_unit_id is null and unit_id = (select auth.my_chief_unit()))
    or id = any ((select auth.my_cases())::bigint[]));
create policy api_add on core.application for insert to desk_api with check (
    id = any ((select auth.my_cases())::bigint[]));

create policy api_all on core.application_revision to desk_api using (
    exists (select from core.application a where a.id = application_id));
create policy api_all on core.application_consent to desk_api using (
    exists (select from core.application a where a.id = application_id));

create policy api_read on core.decision for select to desk_api using (
    exists (select from core.application a where a.id = application_id
            and (action <> 'note' or (a.person_id is distinct from (select auth.my_person())
                 and (a.reviewer_unit_id = (select auth.my_desk())
                      or (a.reviewer_unit_id is null and a.unit_id = (select auth.my_chief_unit())))))));
create policy api_add on core.decision for insert to desk_api with check (
    exists (select from core.application a where a.id = application_id));

create policy api_read on core.account for select to desk_api using (
    unit_id = any ((select auth.my_account_units())::int[]) or person_id = (select auth.my_person()));

-- Of the own case the applicant's part alone is seen, whatever one's role.
create policy api_all on core.scan to desk_api using (
    exists (select from core.application a where a.id = application_id
            and a.person_id is distinct from (select auth.my_person())
            and (a.reviewer_unit_id = (select auth.my_desk())
                 or (a.reviewer_unit_id is null and a.unit_id = (select auth.my_chief_unit())))));

grant execute on all functions in schema auth to desk_api;
reset role;
