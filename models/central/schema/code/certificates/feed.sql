-- SPDX-License-Identifier: GPL-3.0-or-later
-- Changes of certificates, for the feed: to their person alone.
set local role desk_owner;

-- The person whose own records these are, or null: records are the teacher's, not the same person's business account's.
create or replace function auth.my_recorded_person() returns bigint
language sql stable as $$ select case when auth.is_teacher() and auth.my_scope('certificate') = 'own' then auth.my_person() end $$;

create or replace function sync.log_certificate() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform sync.log_change(null, new.person_id, 'certificate', 'U', new.id);
    return null;
end $$;

-- A course's title or days are on its certificates too.
create or replace function sync.log_certificates_of() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform sync.log_change(null, f.person_id, 'certificate', 'U', f.id) from core.certificate f where f.course_id = new.id;
    return null;
end $$;

grant execute on function auth.my_recorded_person() to desk_api;
reset role;
