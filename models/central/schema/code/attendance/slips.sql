-- SPDX-License-Identifier: GPL-3.0-or-later
-- 報到單: what is printed on one and read at the door, course_number.enrolment_id.TOKEN. The token is signed with a secret of the
-- course that nobody reads, so that a slip cannot be made up, not even by who has seen others.
set local role desk_owner;

create or replace function core.sign_slips() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not new.taken_over then insert into core.slip_secret(course_id, secret) values (new.id, ext.gen_random_bytes(32)); end if;
    return null;
end $$;

-- So many characters of Crockford's base 32, of the beginning of what is given: five bits each.
create or replace function core.base32(p bytea, p_length int) returns text
language sql immutable as $$
    select string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ',
            (get_byte(p, i * 5 / 8) * 256 + get_byte(p, i * 5 / 8 + 1) >> 11 - i * 5 % 8 & 31) + 1, 1), '' order by i)
        from generate_series(0, p_length - 1) i
$$;

-- What a course has signed; null for one that signs nothing.
create or replace function core.signed_by_course(p_course bigint, p_what text, p_length int) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select core.base32(ext.hmac(convert_to(p_what, 'UTF8'), s.secret, 'sha256'), p_length)
        from core.slip_secret s where s.course_id = p_course);
end $$;

create or replace function core.slip_of(c core.course, p_enrolment bigint) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return concat_ws('.', c.number, p_enrolment, core.signed_by_course(c.id, p_enrolment::text, 10));
end $$;

-- Whose slip of this course it is, as that person stands on the list; nulls: nobody's.
create or replace function core.slip_enrolment(c core.course, p_slip text) returns core.enrolment
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    e    core.enrolment;
    said text[] := regexp_match(p_slip, '^([0-9]{1,12})\.([0-9]{1,18})\.([0-9A-HJKMNP-TV-Z]{10})$');
begin
    if said[1]::bigint = c.number and said[3] = core.signed_by_course(c.id, said[2], 10) then
        -- Who has been put back on it has another row there, and the old slip in the hand.
        select y.* into e from core.enrolment x join core.enrolment y on y.course_id = x.course_id and y.person_id = x.person_id
                and (y.id = x.id or core.attends(y.state))
            where x.course_id = c.id and x.id = said[2]::bigint order by core.attends(y.state) desc, y.id = x.id desc limit 1;
    end if;
    return e;
end $$;

create or replace function core.course_slips(c core.course) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select coalesce(jsonb_agg(jsonb_build_object('enrolment_id', e.id, 'slip', core.slip_of(c, e.id)) order by e.id), '[]')
        from core.enrolment e where e.course_id = c.id and e.state <> 'course_cancelled'
            and exists (select from core.slip_secret s where s.course_id = c.id));
end $$;

-- The own enrolment of a person, with the course it is in.
create or replace function core.own_attendance(p_id bigint, p_person bigint) returns core.enrolment
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare e core.enrolment;
begin
    select * into e from core.enrolment x where x.id = p_id and x.person_id = p_person
        and core.shown_state(x.state, x.offer_until, core.results_hidden(x.course_id)) in ('accepted', 'cancelling', 'listed')
        and core.attends(x.state);
    return e;
end $$;

grant execute on function core.course_slips(core.course), core.slip_of(core.course, bigint), core.slip_enrolment(core.course, text),
    core.own_attendance(bigint, bigint), core.base32(bytea, int) to desk_api;
reset role;

set local role desk_api;

create or replace function api.admission_slips(token text, course_id bigint) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me auth.actor := auth.enter(token);
begin
    return core.course_slips(cmd.asked_course(me, course_id, 'presence.scan'));
end $$;

create or replace function api.own_slip(token text, enrolment_id bigint) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me auth.actor := auth.enter(token);
    e  core.enrolment;
begin
    perform auth.spend('search', 'account', me.account_id::text, 1);
    if me.account_type = 'teacher' and not me.must_change then e := core.own_attendance(enrolment_id, me.person_id); end if;
    if e.id is null then perform core.refuse('KD253', 'enrol.not_visible'); end if;
    return jsonb_build_object('enrolment_id', e.id, 'slip', core.slip_of(core.course_of(e.course_id), e.id));
end $$;

grant execute on function api.admission_slips(text, bigint), api.own_slip(text, bigint) to desk_user;
reset role;
