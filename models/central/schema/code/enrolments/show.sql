-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sensitive answers: asked for by a command with its purpose, read once that is committed, and so written down.
set local role desk_owner;

-- As asked for and agreed to; whole ID and birthday from where they are kept.
create or replace function core.whole_answers(p_id bigint) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select coalesce((select jsonb_object_agg(p.item, p.value) from core.enrolment_private p where p.enrolment_id = e.id), '{}')
            || case when e.answers -> 'national_id' = 'true' then jsonb_build_object('national_id',
                (select n.number from core.national_id n where n.person_id = e.person_id and n.current)) else '{}' end
            || case when e.answers -> 'birthday' = 'true' then jsonb_build_object('birthday',
                (select t.birth_date from core.teacher t where t.person_id = e.person_id)) else '{}' end
        from core.enrolment e where e.id = p_id and core.enrolment_lives(e.state) and e.state <> 'declined');
end $$;

grant execute on function core.whole_answers(bigint) to desk_api;
reset role;

set local role desk_api;

-- Whether a course's people may see who is in it.
create or replace function cmd.enrolment_of_mine(a auth.actor, p_id bigint) returns core.enrolment
language plpgsql as $$
declare
    e core.enrolment;
    c core.course;
begin
    select * into e from core.enrolment x where x.id = p_id;
    select * into c from core.course x where x.id = e.course_id;
    if e.id is null or not cmd.organises(a, c) then perform core.refuse('KD253', 'enrol.not_visible'); end if;
    return e;
end $$;

create or replace function cmd.enrol_show(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    e       core.enrolment := cmd.enrolment_of_mine(a, core.body_int(body, 'enrolment_id'));
    purpose text := cmd.need_reason(body, 'purpose');
begin
    return jsonb_build_object('enrolment_id', e.id, 'course_id', e.course_id, 'purpose', purpose);
end $$;

create or replace function api.shown_answers(token text, command_id uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me    auth.actor := auth.enter(token);
    shown jsonb := cmd.shown(me, shown_answers.command_id, 'enrol.show');
    r     jsonb;
begin
    if shown is not null then
        me.reach := auth.right_to(me.account_type, 'enrol.show');
        perform cmd.enrolment_of_mine(me, (shown ->> 'enrolment_id')::bigint);
        r := core.whole_answers((shown ->> 'enrolment_id')::bigint);
    end if;
    if r is null then perform core.refuse('KD253', 'enrol.not_visible'); end if;
    perform cmd.note_id_read(me, command_id, shown);
    return r;
end $$;

grant execute on function api.shown_answers(text, uuid) to desk_user;
reset role;
