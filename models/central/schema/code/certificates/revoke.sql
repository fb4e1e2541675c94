-- SPDX-License-Identifier: GPL-3.0-or-later
-- 撤銷證明: the desk that confirmed a list, and 教師進修網, revoke a certificate with a reason (an imposter, a bought signature), and take
-- that back. Never one's own, nor of a course that one has a hand in. It stays findable, and says why.
set local role desk_owner;

-- The certificate with this number, if it is this desk's to decide about.
create or replace function core.certificate_of_desk(p_number text, p_desk int) returns core.certificate
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare f core.certificate;
begin
    select x.* into f from core.certificate x join core.course c on c.id = x.course_id
        where x.number = p_number and (c.reviewer_unit_id = p_desk or p_desk = core.inservice_net()) for update of x;
    return f;
end $$;

create or replace function core.set_certificate_state(f core.certificate, p_revoked boolean, p_reason text, a auth.actor) returns core.certificate
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update core.certificate x set state = case when p_revoked or x.hours = 0 then 'revoked' else 'valid' end,
            revoked_for = case when p_revoked then 'desk' when x.hours = 0 then 'corrected' end,
            reason = case when p_revoked then p_reason else '' end,
            by_name = a.name, version = x.version + 1, changed_at = now(), row_version = x.row_version + 1
        where x.id = f.id returning * into f;
    perform core.note_certificate(f, a), core.post_certificate(case when p_revoked then 'certificate.revoked' else 'certificate.restored' end, f,
        p_reason, a.command_id);
    return f;
end $$;

-- To whom it is about, where there is a mailbox.
create or replace function core.post_certificate(p_template text, f core.certificate, p_reason text, p_command uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    address text := core.recorded_mailbox(f.person_id);
    c       record;
begin
    if address is null then return; end if;
    select * into c from core.recorded_course(f.course_id);
    perform core.post(p_template, address, jsonb_build_object('name', f.name, 'number', f.number, 'title', c.title, 'course', c.number,
        'organiser', c.organiser, 'reason', p_reason), p_command, null);
end $$;

-- Where a person is reached: at the own teacher account, else as the roster has it.
create or replace function core.recorded_mailbox(p_person bigint) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return nullif(coalesce((select a.email from core.account a where a.person_id = p_person and a.account_type = 'teacher'
        and a.state = 'open' limit 1), (select t.email from core.teacher t where t.person_id = p_person)), '');
end $$;

grant execute on function core.certificate_of_desk(text, int), core.set_certificate_state(core.certificate, boolean, text, auth.actor) to desk_api;
reset role;

set local role desk_api;

-- Who revokes gains nothing by it: nobody is kept from that by being named a contact of the closed course.
create or replace function cmd.certificate_to_decide(a auth.actor, body jsonb, p_gives boolean) returns core.certificate
language plpgsql as $$
declare
    f    core.certificate := core.certificate_of_desk(core.typed_certificate_number(core.body_text(body, 'number')), a.unit_id);
    seen bigint := core.body_int(body, 'version');
    hand text;
begin
    if f.id is null then perform core.refuse('KD380', 'certificate.not_visible'); end if;
    hand := case when f.person_id = a.person_id then 'own' else core.course_hand(case when p_gives then core.course_of(f.course_id)
        else core.course_as_listed(f.course_id) end, a.person_id) end;
    if hand is not null then perform core.refuse('KD382', 'certificate.hand', jsonb_build_object('hand', hand)); end if;
    if f.version <> seen then
        perform core.refuse('KD383', 'certificate.changed', jsonb_build_object('version', f.version, 'state', f.state));
    end if;
    return f;
end $$;

create or replace function cmd.certificate_answer(f core.certificate) returns jsonb
language sql immutable as $$
    select jsonb_build_object('certificate_id', f.id, 'number', f.number, 'version', f.version, 'state', f.state, 'course_id', f.course_id)
$$;

create or replace function cmd.certificate_revoke(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    f      core.certificate := cmd.certificate_to_decide(a, body, false);
    reason text := cmd.need_reason(body, 'reason');
begin
    if f.revoked_for = 'desk' then perform core.refuse('KD381', 'certificate.state', jsonb_build_object('state', f.state)); end if;
    return cmd.certificate_answer(core.set_certificate_state(f, true, reason, a));
end $$;

create or replace function cmd.certificate_restore(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    f      core.certificate := cmd.certificate_to_decide(a, body, true);
    reason text := cmd.need_reason(body, 'reason');
begin
    if f.revoked_for is distinct from 'desk' then perform core.refuse('KD381', 'certificate.state', jsonb_build_object('state', f.state)); end if;
    return cmd.certificate_answer(core.set_certificate_state(f, false, reason, a));
end $$;

create or replace function cmd.charge_certificate(a auth.actor, body jsonb) returns void
language sql as $$ select auth.spend('certificate', 'account', a.account_id::text) $$;
reset role;
