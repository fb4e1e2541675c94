-- SPDX-License-Identifier: GPL-3.0-or-later
-- A certificate follows the awards: issued when hours are confirmed, another version when they are corrected, revoked when nothing
-- is left of them.
set local role desk_owner;

-- What a person has of a course now, or null. Where one award was replaced by another that is still to be written, the newest one that
-- was replaced: nobody is to be told of the moment between the two.
create or replace function core.current_award(p_person bigint, p_course bigint, p_kind text) returns core.award
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare w core.award;
begin
    select * into w from core.award a where a.person_id = p_person and a.course_id = p_course and a.kind = p_kind
        order by a.superseded_by is null desc, a.id desc limit 1;
    return w;
end $$;

create or replace function core.note_certificate(f core.certificate, a auth.actor) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    insert into core.certificate_version(certificate_id, version, award_id, hours, state, reason, by_account_id, by_name, command_id)
        values (f.id, f.version, f.award_id, f.hours, f.state, f.reason, a.account_id, coalesce(a.name, ''), a.command_id)
$$;

create or replace function core.issue_certificate(w core.award) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    f      core.certificate;
    nobody auth.actor;
    c      core.course := core.course_of(w.course_id);
begin
    insert into core.certificate(number, code, person_id, course_id, kind, award_id, hours, name, unit_id, issued_at)
        values (core.new_certificate_number(c.unit_id, w.confirmed_at), core.new_certificate_code(), w.person_id, w.course_id, w.kind, w.id, w.hours,
            coalesce((select e.name from core.enrolment e where e.id = w.enrolment_id),
                (select t.name from core.teacher t where t.person_id = w.person_id), core.lecturer_name(w)), w.unit_id, w.confirmed_at)
        returning * into f;
    perform core.note_certificate(f, nobody);
end $$;

-- A lecturer of the form who is on no roster.
create or replace function core.lecturer_name(w core.award) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return coalesce((select r.name from core.list_row r where r.list_id = w.list_id and r.person_id = w.person_id limit 1), '');
end $$;

-- Brings a certificate to what the awards say now. Whatever called it, and however often.
create or replace function core.certify(p_person bigint, p_course bigint, p_kind text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    w      core.award := core.current_award(p_person, p_course, p_kind);
    f      core.certificate;
    nobody auth.actor;
    gone   boolean := w.superseded_by is not null or w.hours = 0 or not w.passed and w.kind <> 'lecture';
begin
    if w.superseded_by <> w.id then return; end if;  -- its successor is still to come
    select * into f from core.certificate x where x.person_id = p_person and x.course_id = p_course and x.kind = p_kind for update;
    if f.id is null then
        if not gone then perform core.issue_certificate(w); end if;
        return;
    end if;
    if gone and f.hours = 0 or not gone and f.award_id = w.id then return; end if;
    update core.certificate x set award_id = w.id, hours = case when gone then 0 else w.hours end,
            state = case when gone or x.revoked_for = 'desk' then 'revoked' else 'valid' end,
            revoked_for = case when x.revoked_for = 'desk' then 'desk' when gone then 'corrected' end,
            version = x.version + 1, changed_at = now(), row_version = x.row_version + 1
        where x.id = f.id returning * into f;
    perform core.note_certificate(f, nobody);
end $$;

create or replace function core.follow_award() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform core.certify(new.person_id, new.course_id, new.kind);
    if new.kind <> 'lecture' then perform core.settle_transfers(new.person_id, new.course_id); end if;
    return null;
end $$;
reset role;
