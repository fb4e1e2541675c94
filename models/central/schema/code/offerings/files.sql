-- SPDX-License-Identifier: GPL-3.0-or-later
-- Public files of a published course (公開附件): anybody may have them, one at a time and at a price.
set local role desk_owner;

-- The file, if it hangs for everybody on that course as the course stands, and the course is found by now. It is asked for with its
-- course: an id alone opens nothing.
create or replace function core.offering_file(p_number bigint, p_file uuid) returns core.course_file
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare f core.course_file;
begin
    select x.* into f from core.offering o join core.course_file_use u on u.course_id = o.id join core.course_file x on x.file_id = u.file_id
        where o.number = p_number and o.visible_from <= now() and u.file_id = p_file and u.public and x.voided_at is null;
    return f;
end $$;

-- Strangers pay for each file by itself, before it is looked for; who is signed in has a share of their own.
create or replace function auth.pay_offering_file(p_account bigint, p_number bigint, p_file uuid, p_proof text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if p_account is not null then
        perform auth.spend('course_file_read', 'account', p_account::text);
    else
        perform auth.take_proof('offering_file', concat_ws('/', coalesce(p_number, 0), p_file), auth.price('offering_file', 'all', ''),
            p_proof);
    end if;
end $$;

-- What strangers have had, in MiB begun: that is what a flood of files takes from others.
create or replace function auth.count_offering_file(p_size int) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform auth.count_use(q, '', 1 + coalesce(p_size, 0) / 1048576) from auth.quota q where q.action = 'offering_file' and q.per = 'all';
end $$;

grant execute on function core.offering_file(bigint, uuid), auth.pay_offering_file(bigint, bigint, uuid, text), auth.count_offering_file(int)
    to desk_api;
reset role;

set local role desk_api;

create or replace function api.offering_file(token text, number bigint, file_id uuid, proof text default null)
returns table(name text, media_type text, content bytea)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    me auth.actor := cmd.searcher(token);
    f  core.course_file;
begin
    perform auth.pay_offering_file(me.account_id, offering_file.number, offering_file.file_id, proof);
    f := core.offering_file(offering_file.number, offering_file.file_id);
    if me.account_id is null then perform auth.count_offering_file(f.size); end if;
    if f.id is null then perform core.refuse('KD146', 'course.file_unknown'); end if;
    return query select f.name, f.media_type, f.content;
end $$;

grant execute on function api.offering_file(text, bigint, uuid, text) to desk_anon, desk_user;
reset role;
