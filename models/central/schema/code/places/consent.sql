-- SPDX-License-Identifier: GPL-3.0-or-later
-- The lecturer's consent. By mail: a code goes to the lecturer, with all that others would see, and who agrees hands it to the unit.
-- It is long, so that it is guessed by nobody though guesses that are rolled back are counted by nobody; and it fits the revision
-- it was mailed about alone. On paper: the unit says of when it is and where it lies, and the lecturer is told.
set local role desk_owner;

create or replace function core.lecturer_mac(p_lecturer bigint, p_revision int, p_code text) returns bytea
language plpgsql stable as $$
begin
    return auth.code_mac(p_lecturer, 'lecturer/' || p_revision || '/' || p_code);
end $$;

-- What a mail to a lecturer says of the recommendation.
create or replace function core.lecturer_words(l core.lecturer) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare u core.unit;
begin
    select * into strict u from core.unit x where x.id = l.unit_id;
    return jsonb_build_object('name', l.name, 'unit', u.name, 'unit_phone', case when u.phone <> '' then u.phone else '（未提供）' end,
        'or_desk', case when core.is_desk(u.id) then '' else '或其區管中心' end,
        'service_unit', l.service_unit, 'job_title', case when l.job_title <> '' then l.job_title else '（未填）' end,
        'subjects', coalesce((select string_agg(s.name, '、' order by s.id) from core.subject s where s.id = any (l.subjects)), '（未填）'),
        'expertise', l.expertise,
        'contact', coalesce(nullif(concat_ws('、', case when l.show_email then 'E-Mail ' || l.email end,
            case when l.show_phone then '電話 ' || l.phone end), ''), '不提供'));
end $$;

-- Somebody else of the unit reads this mailbox: whoever hands out the code there is not the lecturer.
create or replace function core.is_colleagues(l core.lecturer) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select from core.account a where a.unit_id = l.unit_id and a.state <> 'deleted' and lower(a.email) = lower(l.email)
        and a.name <> l.name)
$$;

-- Mails a code. Whoever recommends, one mailbox gets few of these.
create or replace function core.ask_lecturer(l core.lecturer, a auth.actor) returns core.lecturer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    code text := auth.digits(12);
    days int := core.setting_int('lecturer_code_days');
begin
    perform auth.spend('lecturer_ask', 'account', a.account_id::text),
            auth.spend('lecturer_ask', 'mailbox', auth.mailbox_of(l.email));
    insert into core.lecturer_code as c(lecturer_id, revision, mac, ends_at)
        values (l.id, l.revision, core.lecturer_mac(l.id, l.revision, code), now() + make_interval(days => days))
        on conflict (lecturer_id) do update set revision = excluded.revision, mac = excluded.mac, ends_at = excluded.ends_at;
    perform core.post('lecturer.consent', l.email, core.lecturer_words(l) || jsonb_build_object('by', a.name, 'days', days::text,
        'code', regexp_replace(code, '(\d{4})(?=\d)', '\1 ', 'g')), a.command_id, null);
    l.asked_at := now();
    return core.set_lecturer(l);
end $$;

-- 'fits', 'wrong', or 'ended' where it was of another revision or is too old. A code is good once.
create or replace function core.take_lecturer_code(l core.lecturer, p_code text) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare c core.lecturer_code;
begin
    select * into c from core.lecturer_code x where x.lecturer_id = l.id;
    if c.lecturer_id is null or c.revision <> l.revision or c.ends_at <= clock_timestamp() then return 'ended'; end if;
    if c.mac <> core.lecturer_mac(l.id, l.revision, p_code) then return 'wrong'; end if;
    delete from core.lecturer_code x where x.lecturer_id = l.id;
    return 'fits';
end $$;

-- Tells the lecturer that others find the recommendation now, so that nobody agrees in a name of another unseen.
create or replace function core.tell_lecturer(l core.lecturer, p_how text, a auth.actor) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if l.email <> '' and auth.has_left('lecturer_ask', 'mailbox', auth.mailbox_of(l.email)) then
        perform core.post('lecturer.listed', l.email, core.lecturer_words(l) || jsonb_build_object('how', p_how, 'by', a.name), a.command_id, null);
    end if;
end $$;

-- What nobody has agreed to in time is recommended no more; who was withdrawn long ago is forgotten, history and all.
create or replace function core.sweep_lecturers() returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    l    core.lecturer;
    ends int := 0;
    gone bigint;
begin
    for l in select * from core.lecturer x where x.state = 'awaiting'
            and coalesce(x.asked_at, x.changed_at) <= now() - make_interval(days => core.setting_int('lecturer_wait_days')) for no key update loop
        l := core.without_consent(l);
        l.state := 'withdrawn';
        l.ended_at := now();
        l := core.set_lecturer(l);
        perform core.note_lecturer(l, 'lapse', '', '{}', null);
        ends := ends + 1;
    end loop;
    delete from core.lecturer x where x.state = 'withdrawn' and x.ended_at <= now() - make_interval(days => core.setting_int('lecturer_keep_days'));
    get diagnostics gone = row_count;
    return jsonb_build_object('lecturers_ended', ends, 'lecturers_removed', gone);
end $$;

grant execute on function core.is_colleagues(core.lecturer), core.ask_lecturer(core.lecturer, auth.actor),
    core.take_lecturer_code(core.lecturer, text), core.tell_lecturer(core.lecturer, text, auth.actor) to desk_api;
reset role;

set local role desk_api;

-- A wrong code is counted though it is refused; ten a day of one account about one lecturer.
create or replace function cmd.charge_lecturer_code(a auth.actor, body jsonb) returns void
language plpgsql as $$
begin
    perform auth.spend('lecturer_code', 'pair', concat_ws('/', a.account_id, left(body ->> 'lecturer_id', 20)));
end $$;

create or replace function cmd.lecturer_ask(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare l core.lecturer := cmd.the_lecturer(a, body, '{awaiting}');
begin
    if l.email = '' then perform core.refuse('KD206', 'lecturer.no_address'); end if;
    if core.is_colleagues(l) then perform core.refuse('KD205', 'lecturer.own_address'); end if;
    l := core.ask_lecturer(l, a);
    perform core.note_lecturer(l, 'ask', '', '{}', a);
    return jsonb_build_object('lecturer_id', l.id, 'state', l.state);
end $$;

create or replace function cmd.agreed(a auth.actor, l core.lecturer, p_how text, p_action text) returns jsonb
language plpgsql as $$
begin
    l.state := 'consented';
    l.consent_how := p_how;
    l.consented_at := now();
    l := core.set_lecturer(l);
    perform core.note_lecturer(l, p_action, '', '{}', a), core.tell_lecturer(l, case p_how when 'mail' then '以信件中的同意碼' else '以書面' end, a);
    return jsonb_build_object('lecturer_id', l.id, 'state', l.state);
end $$;

create or replace function cmd.lecturer_confirm(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    l    core.lecturer := cmd.the_lecturer(a, body, '{awaiting}');
    code text := translate(core.body_text(body, 'code'), ' -', '');
begin
    case core.take_lecturer_code(l, left(code, 40))
        when 'ended' then perform core.refuse('KD208', 'lecturer.code_ended');
        when 'wrong' then perform core.refuse('KD204', 'lecturer.code_wrong');
        else null;
    end case;
    return cmd.agreed(a, l, 'mail', 'confirm');
end $$;

-- signed_on: the day that stands on the sheet; kept: where it lies.
create or replace function cmd.lecturer_paper(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    l   core.lecturer := cmd.the_lecturer(a, body, '{awaiting}');
    day date := core.body_date(body, 'signed_on');
begin
    if day not between core.today() - 1100 and core.today() then perform core.refuse_field('signed_on', 'paper.day'); end if;
    l.consented_on := day;
    l.consent_kept := core.body_words(body, 'kept', 1, 200);
    return cmd.agreed(a, l, 'paper', 'paper');
end $$;
reset role;
