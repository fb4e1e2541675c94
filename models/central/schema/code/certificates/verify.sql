-- SPDX-License-Identifier: GPL-3.0-or-later
-- 證明查驗: whoever holds a certificate's number and code hears whether it is good and what it stands for now. Anybody may ask, for a
-- proof of work, dearer for a number at which many wrong codes were tried. A number that there is not and a wrong code are the same.
set local role desk_owner;

-- Of the course as it stands: a correction of its title or days is one of all its certificates.
create or replace function core.recorded_course(p_course bigint, out number bigint, out title text, out organiser_id int, out organiser text,
    out date_from date, out date_to date, out mode text, out class_kind text, out hour_unit text, out basis text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    select c.number, c.title, c.unit_id, u.name, c.date_from, c.date_to, c.mode, c.class_kind, c.hour_unit, coalesce(r.body ->> 'basis_no', '')
        into number, title, organiser_id, organiser, date_from, date_to, mode, class_kind, hour_unit, basis
        from core.course c join core.unit u on u.id = c.unit_id left join core.course_revision r on r.course_id = c.id and r.revision = c.revision
        where c.id = p_course;
end $$;

create or replace function core.verified_certificate(p_number text, p_code text, p_version bigint) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    f core.certificate;
    c record;
begin
    select * into f from core.certificate x where x.number = p_number and x.code = p_code;
    if f.id is null then return null; end if;
    select * into c from core.recorded_course(f.course_id);
    return jsonb_build_object('number', f.number, 'version', f.version,
        'state', case when f.state = 'revoked' then 'revoked' when p_version <> f.version then 'superseded' else 'valid' end,
        'revoked_for', f.revoked_for, 'reason', f.reason, 'kind', f.kind, 'hours', f.hours, 'name', core.mask_name(f.name),
        'course_number', c.number, 'title', c.title, 'organiser', c.organiser, 'date_from', c.date_from, 'date_to', c.date_to,
        'issued_on', (f.issued_at at time zone 'Asia/Taipei')::date, 'changed_on', (f.changed_at at time zone 'Asia/Taipei')::date,
        'shown_hours', (select v.hours from core.certificate_version v where v.certificate_id = f.id and v.version = p_version));
end $$;

create or replace function auth.pay_verify(p_number text, p_code text, p_proof text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform auth.take_proof('verify', encode(sha256(convert_to(p_number || '/' || p_code, 'UTF8')), 'hex'),
        greatest(auth.price('verify', 'all', ''), auth.price('verify', 'number', p_number)), p_proof);
    perform auth.count_use(q, '') from auth.quota q where q.action = 'verify' and q.per = 'all';
end $$;

create or replace function auth.count_wrong_code(p_number text) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    select auth.count_use(q, p_number) from auth.quota q where q.action = 'verify' and q.per = 'number'
$$;

grant execute on function core.verified_certificate(text, text, bigint), auth.pay_verify(text, text, text), auth.count_wrong_code(text),
    core.recorded_course(bigint) to desk_api;
reset role;

set local role desk_api;

-- token: null before sign-in. version: that of the paper in hand; null: whatever holds now. Who is signed in pays the same: a transaction
-- that is rolled back would give a count back, and never what was worked for.
create or replace function api.verify_certificate(token text, number text, code text, version bigint default null, proof text default null)
    returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    typed_number text := core.typed_certificate_number(number);
    typed_code   text := core.typed_certificate_code(code);
    r            jsonb;
begin
    perform cmd.searcher(token), auth.pay_verify(typed_number, typed_code, proof);
    r := core.verified_certificate(typed_number, typed_code, version);
    if r is null then perform auth.count_wrong_code(typed_number); end if;
    return r;
end $$;

grant execute on function api.verify_certificate(text, text, text, bigint, text) to desk_anon, desk_user;
reset role;
