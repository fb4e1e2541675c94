-- SPDX-License-Identifier: GPL-3.0-or-later
-- 「您已經申請過帳號」: whoever was told so may ask those who manage what holds the number to let go of it. The refusal as it
-- is kept is the proof: the same case secret, the same bytes. So nobody learns here what was not told before, and the
-- answer is the same whoever decides and whether or not anybody has to; all else comes to the address that was proved.
-- What holds the number can end in many ways; each of them settles what was asked (core.follow_hold).
set local role desk_owner;

-- Which desk decides; null: the unit's own 總負責人.
create or replace function core.release_desk(r core.release_request) returns int
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    if r.account_id is not null then
        return (select core.account_manager(ac) from core.account ac where ac.id = r.account_id);
    end if;
    return (select a.reviewer_unit_id from core.application a where a.id = r.application_id);
end $$;

-- To whoever asked. It names nobody of the old unit: who asks may not be the person.
create or replace function core.post_release(p_template text, r core.release_request, p_reason text, p_command uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare d core.desk;
begin
    select x.* into d from core.desk x join core.unit u on u.id = x.id where u.kind = 'inservice_net' order by x.id limit 1;
    perform core.post(p_template, r.email, jsonb_build_object('name', r.name, 'reason', p_reason,
        'desk', coalesce(d.name, '教師進修網'), 'desk_phone', coalesce(d.phone, '')), p_command, null);
end $$;

-- To the person of what holds the number, once in seven days: it may be somebody else who asks.
create or replace function core.tell_holder(r core.release_request, p_command uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    x record;
    u core.unit;
    d core.desk;
begin
    if exists (select from core.release_request y where y.person_id = r.person_id and y.asked_at > now() - interval '7 days') then return; end if;
    select ac.email, ac.name, '業務帳號 ' || ac.account_name as what into x from core.account ac where ac.id = r.account_id
        union all select a.email, a.name, '申請案 ' || a.number from core.application a where a.id = r.application_id;
    select * into strict u from core.unit y where y.id = r.unit_id;
    select * into d from core.desk y where y.id = core.release_desk(r);
    perform core.post('release.holder', x.email, jsonb_build_object('name', x.name, 'what', x.what, 'unit', u.name,
        'desk', coalesce(d.name, u.name || ' 總負責人'), 'desk_phone', coalesce(nullif(d.phone, ''), u.phone)), p_command, null);
end $$;

-- Nobody's made-up mailboxes keep out those of a domain at which somebody has an account, or a PC that is known. One's own mailbox
-- and PC refuse; that enough others have asked about this number today is not said: false.
create or replace function auth.spend_release(p_person bigint, p_address text, p_installation text) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    h        bytea := auth.known_installation(p_installation);
    v_domain text := auth.domain_of(p_address);
begin
    perform auth.spend('release', 'mailbox', auth.mailbox_of(p_address));
    if h is not null then
        perform auth.spend('release', 'installation', encode(h, 'hex'));
        return true;
    end if;
    if auth.known_domain(v_domain) then return auth.has_left('release', 'person_domain', p_person || '/' || v_domain); end if;
    return auth.has_left('release', 'person_new', p_person::text);
end $$;

-- Keeps what was asked for where the number is held; where it is not any more, says so by mail.
create or replace function core.keep_release(r core.release_request, p_number text, p_installation text, p_command uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    h core.hold;
begin
    if exists (select from core.release_request x where x.source = r.source) then return; end if;
    select n.person_id into strict r.person_id from core.national_id n where n.number = p_number;
    -- Those who decide have several about this number already: one more changes nothing for them.
    if not auth.spend_release(r.person_id, r.email, p_installation) then return; end if;
    select * into h from core.hold x where x.person_id = r.person_id and not x.of_teacher;
    if not found then
        perform core.post_release('release.released', r, '', p_command);
        return;
    end if;
    r.account_id := h.account_id;
    r.application_id := case when h.account_id is null then h.application_id end;
    r.unit_id := coalesce((select x.unit_id from core.account x where x.id = r.account_id),
                          (select x.unit_id from core.application x where x.id = r.application_id));
    perform core.tell_holder(r, p_command);
    insert into core.release_request(person_id, unit_id, account_id, application_id, name, national_id, asking_unit_id, phone, email, note, source)
        values (r.person_id, r.unit_id, r.account_id, r.application_id, r.name, r.national_id, r.asking_unit_id, r.phone, r.email, r.note, r.source)
        on conflict (source) do nothing;
end $$;

-- Ends what was asked about a number that is free.
create or replace function core.settle_releases(p_person bigint, p_command uuid) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    r core.release_request;
    n int := 0;
begin
    for r in update core.release_request x set state = 'released', decided_at = now(), row_version = x.row_version + 1
        where x.person_id = p_person and x.state = 'open' returning x.*
    loop
        perform core.post_release('release.released', r, '', p_command);
        n := n + 1;
    end loop;
    return n;
end $$;

create or replace function core.follow_hold() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op = 'DELETE' then
        if not old.of_teacher then perform core.settle_releases(old.person_id, null); end if;
    elsif not new.of_teacher then
        update core.release_request x set account_id = new.account_id, row_version = x.row_version + 1,
                application_id = case when new.account_id is null then new.application_id end
            where x.person_id = new.person_id and x.state = 'open';
    end if;
    return null;
end $$;

-- What holds the number has another unit or another desk: so has what is asked about it.
create or replace function core.follow_holder() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update core.release_request x set unit_id = new.unit_id
        where x.person_id = new.person_id and x.state = 'open'
          and new.id = case tg_table_name when 'account' then x.account_id else x.application_id end;
    return null;
end $$;

create or replace function sync.log_release() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op <> 'INSERT' and (tg_op = 'DELETE' or old.unit_id <> new.unit_id) then
        perform sync.log_change(old.unit_id, null, 'release_request', 'D', old.id);
    end if;
    if tg_op <> 'DELETE' then perform sync.log_change(new.unit_id, null, 'release_request', 'U', new.id); end if;
    return null;
end $$;

-- Another desk manages here: which one a request says (feed.release_request).
create or replace function sync.log_releases_of_unit() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform sync.log_change(new.id, null, 'release_request', 'U', r.id) from core.release_request r where r.unit_id = new.id and r.state = 'open';
    return null;
end $$;

-- What was asked while its number was being let go of, and what was decided long ago.
create or replace function core.sweep_releases() returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare n bigint;
begin
    perform core.settle_releases(r.person_id, null)
        from (select distinct x.person_id from core.release_request x where x.state = 'open'
              and not exists (select from core.hold h where h.person_id = x.person_id and not h.of_teacher)) r;
    delete from core.release_request x where x.decided_at < now() - make_interval(days => core.setting_int('account_restore_days'));
    get diagnostics n = row_count;
    return jsonb_build_object('release_requests', n);
end $$;

grant execute on function core.release_desk(core.release_request), core.post_release(text, core.release_request, text, uuid),
    core.keep_release(core.release_request, text, text, uuid) to desk_api;
reset role;

set local role desk_api;

create or replace function cmd.release_ask(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    c    cmd.command;
    r    core.release_request;
    form jsonb;
    told text := core.body_text(body, 'application');  -- exactly the bytes that were refused
begin
    if core.body_text(body, 'command_id') !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then
        perform core.refuse('KC003', 'command.body', '{"field": "command_id", "reason": "uuid"}');
    end if;
    r.note := core.body_plain(body, 'note', 0, 500);
    select * into c from cmd.command x where x.id = (body ->> 'command_id')::uuid and x.case_hash = a.case_hash
        and x.kind = 'application.apply' and x.status = 'rejected' and x.result ->> 'key' = 'person.has_account'
        and x.body_hash = sha256(convert_to(told, 'UTF8')) and x.at > now() - interval '1 day';
    if c.id is null then perform core.refuse('KD060', 'release.not_told'); end if;
    form := told::jsonb;  -- it has passed every rule but the last
    r.name := form ->> 'name';
    r.national_id := core.mask_national_id(form ->> 'national_id');
    r.asking_unit_id := (form ->> 'unit_id')::int;
    r.phone := form ->> 'phone';
    r.email := form ->> 'email';
    r.source := c.id;
    perform core.keep_release(r, form ->> 'national_id', form ->> 'installation', a.command_id);
    return '{}'::jsonb;
end $$;

-- The request a command is about, when it lies as far as the actor's right reaches, is open and as it was seen.
create or replace function cmd.the_release(a auth.actor, body jsonb) returns core.release_request
language plpgsql as $$
declare
    r    core.release_request;
    seen bigint := core.body_int(body, 'row_version');
    desk int;
begin
    select * into r from core.release_request x where x.id = core.body_int(body, 'request_id');
    desk := core.release_desk(r);
    if not coalesce(a.reach = 'desk' and desk = a.unit_id or a.reach = 'unit' and desk is null and r.unit_id = a.unit_id, false) then
        perform core.refuse('KD064', 'release.not_visible');
    end if;
    if r.row_version <> seen or r.state <> 'open' then
        perform core.refuse('KD065', 'release.changed', jsonb_build_object('row_version', r.row_version, 'state', r.state));
    end if;
    return r;
end $$;

-- Deletes the account, or rejects the case, by the rules of these; what was asked ends with the hold.
create or replace function cmd.release_grant(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    r   core.release_request := cmd.the_release(a, body);
    why text := cmd.need_reason(body, 'reason');
begin
    if r.account_id is not null then
        perform cmd.account_delete(a, jsonb_build_object('account_id', r.account_id, 'reason', why,
            'row_version', (select x.row_version from core.account x where x.id = r.account_id)));
    else
        perform cmd.application_reject(a, jsonb_build_object('application_id', r.application_id, 'reason', why,
            'row_version', (select x.row_version from core.application x where x.id = r.application_id)));
    end if;
    update core.release_request x set reason = why, by_name = a.name where x.id = r.id;
    return jsonb_build_object('request_id', r.id, 'state', 'released');
end $$;

create or replace function cmd.release_refuse(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    r   core.release_request := cmd.the_release(a, body);
    why text := cmd.need_reason(body, 'reason');
begin
    update core.release_request x set state = 'refused', decided_at = now(), reason = why, by_name = a.name, row_version = x.row_version + 1
        where x.id = r.id and x.state = 'open' and x.row_version = r.row_version;
    if not found then perform core.refuse('KD065', 'release.changed', '{}'); end if;  -- another was faster
    perform core.post_release('release.refused', r, why, a.command_id);
    return jsonb_build_object('request_id', r.id, 'state', 'refused');
end $$;
reset role;
