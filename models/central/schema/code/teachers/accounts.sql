-- SPDX-License-Identifier: GPL-3.0-or-later
-- 教師個人帳號: whoever stands on a school's roster applies for it with name, ID and birth date. Whether somebody does is told to
-- nobody who guesses: what is asked is answered alike whoever it is, and the centre looks when it next hands out its mails, never under
-- the eyes of whoever asked (as auth/recover.sql does). What it finds goes to the address that was proved; what was wrong about a person
-- is counted, and after so many a day what is right is wrong too. The account is the person's, not the school's: it goes along to
-- another school, and stays with whoever has left.
set local role desk_owner;

-- What the roster says of an account follows the account.
create or replace function core.account_standing(p_person bigint, out state text, out name text, out bound boolean)
language sql stable as $$
    select coalesce(a.state, case r.state when 'open' then 'roaming' else r.state end, 'waiting'),
           coalesce(a.account_name, case when r.person_id is not null then 'RM_' || t.national_id end, ''),
           coalesce(a.device_bound_at is not null, false)
    from core.teacher t
        left join core.account a on a.person_id = t.person_id and a.account_type = 'teacher' and a.state in ('open', 'closed')
        left join core.roaming r on r.person_id = t.person_id
    where t.person_id = p_person
$$;

create or replace function core.follow_account() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update core.teacher x set account_state = s.state, account_name = s.name, account_bound = s.bound, changed_at = now(),
            row_version = x.row_version + 1
        from core.account_standing(new.person_id) s
        where x.person_id = new.person_id and (x.account_state, x.account_name, x.account_bound) is distinct from (s.state, s.name, s.bound);
    return null;
end $$;

-- And the account what the roster says of its person: school, name, title.
create or replace function core.follow_roster() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update core.account a set unit_id = new.unit_id, name = new.name, job_title = w.name, row_version = a.row_version + 1
        from core.teacher_title w
        where a.person_id = new.person_id and a.account_type = 'teacher' and w.id = new.title_id
          and (a.unit_id, a.name, a.job_title) is distinct from (new.unit_id, new.name, w.name);
    return null;
end $$;

-- Keeps what was applied for. A name that is taken is said at once, to whoever has proved a mailbox: it says nothing about the person.
create or replace function core.keep_teacher_request(p_number text, f jsonb, p_command uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform auth.spend('teacher_apply', 'mailbox', auth.mailbox_of(f ->> 'email'));
    if exists (select from core.hold h where h.name_key = lower(f ->> 'account_name'))
        then perform core.refuse('KD002', 'account_name.taken'); end if;
    insert into auth.teacher_request(command_id, person_id, name, birth_date, account_name, email, verifier, consents)
        values (p_command, (select n.person_id from core.national_id n where n.number = p_number), f ->> 'name', (f ->> 'birth_date')::date,
                f ->> 'account_name', f ->> 'email', jsonb_build_object('salt', f #> '{verifier,salt}', 'opslimit', f #> '{verifier,opslimit}',
                    'memlimit', f #> '{verifier,memlimit}', 'stored_key', f #> '{verifier,stored_key}', 'server_key', f #> '{verifier,server_key}'),
                (select coalesce(array_agg(c.id), '{}') from core.consent c where c.in_force and c.of_teacher));
end $$;

-- Whether what was said agrees with an entry of a roster. Each wrong guess about a person is counted: those from a domain at which
-- somebody has an account apart, so that nobody's made-up mailboxes keep a teacher out.
create or replace function core.agrees(r auth.teacher_request, t core.teacher) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    v_domain text := auth.domain_of(r.email);
    per      text := case when auth.known_domain(v_domain) then 'person_domain' else 'person_new' end;
    v_key    text := r.person_id || case when per = 'person_domain' then '/' || v_domain else '' end;
    u        auth.quota_state;
begin
    if t.id is null then return false; end if;
    select * into strict u from auth.used('teacher_apply', per, v_key);
    if u.uses < (u.quota).uses and t.state <> 'left' and core.fold(t.name) = core.fold(r.name) and t.birth_date = r.birth_date
        then return true; end if;
    perform auth.count_use(u.quota, v_key);
    return false;
end $$;

-- Opens the account. What the school has as the person's address, where it is another one, is told too: it may be somebody else who applied.
create or replace function core.open_teacher_account(r auth.teacher_request, t core.teacher) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    ac core.account;
    v  constant jsonb := r.verifier;
begin
    insert into core.account(account_name, person_id, name, account_type, unit_id, job_title, phone, fax, email)
        values (r.account_name, t.person_id, t.name, 'teacher', t.unit_id,
                (select w.name from core.teacher_title w where w.id = t.title_id), '', '', r.email)
        returning * into ac;
    insert into auth.credential(account_id, login, salt, opslimit, memlimit, stored_key, server_key)
        values (ac.id, lower(r.account_name), decode(v ->> 'salt', 'hex'), (v ->> 'opslimit')::int, (v ->> 'memlimit')::int,
                decode(v ->> 'stored_key', 'hex'), decode(v ->> 'server_key', 'hex'));
    insert into core.hold(name_key, person_id, of_teacher, account_id) values (lower(r.account_name), t.person_id, true, ac.id);
    insert into core.account_consent(account_id, key, version, sha256, at)
        select ac.id, c.key, c.version, c.sha256, r.at from core.consent c where c.id = any (r.consents);
    perform core.add_teacher_event(t.id, t.unit_id, 'apply', '', '{}', ac.id, t.name, r.command_id);
    perform core.post_own('teacher.opened', ac, '{}', r.command_id);
    if t.email = '' then
        update core.teacher x set email = r.email, changed_at = now(), row_version = x.row_version + 1 where x.id = t.id;
    elsif lower(t.email) <> lower(r.email) then
        ac.email := t.email;
        perform core.post_own('teacher.opened_notice', ac, '{}', r.command_id);
    end if;
end $$;

-- Answers one request: what became of it.
create or replace function core.answer_teacher(r auth.teacher_request, t core.teacher) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me   auth.actor;
    said text := case when not core.agrees(r, t) then 'differs'
                      when exists (select from core.hold h where h.person_id = t.person_id and h.of_teacher) then 'has_account'
                      when exists (select from core.hold h where h.name_key = lower(r.account_name)) then 'name_taken' else 'opened' end;
begin
    if said = 'opened' then
        perform core.open_teacher_account(r, t);
    else
        perform core.post('teacher.' || said, r.email, jsonb_build_object('name', r.name, 'account_name', r.account_name), r.command_id, null);
    end if;
    me.command_id := r.command_id;
    if said <> 'differs' then perform audit.log(me, 'teacher.answer', said, jsonb_build_object('teacher_id', t.id)); end if;
    delete from auth.teacher_request x where x.id = r.id;
    return said;
end $$;

-- Answers what was asked and committed, in its order. Nobody's open transaction keeps the mails waiting: an entry that somebody is
-- writing, or a name that somebody is just taking, is answered the next time.
create or replace function core.answer_teachers() returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp set lock_timeout = '1s' as $$
declare
    r     auth.teacher_request;
    t     core.teacher;
    wrong int := 0;
    late  int := 0;
begin
    for r in select * from auth.teacher_request x order by x.id limit 1000 for update skip locked loop
        select * into t from core.teacher x where x.person_id = r.person_id for no key update skip locked;
        continue when t.id is null and exists (select from core.teacher x where x.person_id = r.person_id);
        begin
            wrong := wrong + (core.answer_teacher(r, t) = 'differs')::int;
        exception when lock_not_available or unique_violation then
            late := late + 1;
        end;
        exit when late >= 3;
    end loop;
    if wrong > 0 then perform audit.add('teacher_apply_wrong', wrong); end if;
end $$;

-- The teacher account of a person, locked; without an id for none.
create or replace function core.teacher_account(p_person bigint) returns core.account
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare ac core.account;
begin
    select * into ac from core.account x where x.person_id = p_person and x.account_type = 'teacher' and x.state in ('open', 'closed')
        for no key update;
    return ac;
end $$;

-- 停用 and 啟用 of whatever the person has: an own account, or coming in by the education cloud.
create or replace function core.set_teacher_account(t core.teacher, ac core.account, p_state text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if ac.id is not null then
        perform core.set_account_state(ac, p_state);
    end if;
    update core.roaming x set state = p_state where x.person_id = t.person_id;
end $$;

grant execute on function core.keep_teacher_request(text, jsonb, uuid), core.teacher_account(bigint),
    core.set_teacher_account(core.teacher, core.account, text) to desk_api;
reset role;

set local role desk_api;

-- Needs an entered code for `email`. The answer is the same whoever it is about.
create or replace function cmd.teacher_apply(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    number text;
    reason text;
begin
    perform auth.judge_code(a, 'address', core.body_text(body, 'email'));  -- first: before it, nothing is looked at
    perform core.check_verifier(body -> 'verifier'), cmd.check_consents(body, true);
    reason := core.check_account_name(core.body_text(body, 'account_name'));
    if reason is not null then perform core.refuse_field('account_name', reason); end if;
    number := core.body_text(body, 'national_id');
    perform core.check_identity(body || jsonb_build_object('sex', coalesce(core.sex_of_national_id(number), 'male')));
    perform core.keep_teacher_request(number, body, a.command_id);
    return '{}'::jsonb;
end $$;

-- What managing an account of the roster uses up beside the command itself.
create or replace function cmd.charge_teacher_account(a auth.actor, body jsonb) returns void
language plpgsql as $$
begin
    perform auth.spend('manage', 'account', concat_ws('/', a.account_id, 'teacher', left(body ->> 'teacher_id', 20)));
end $$;

-- The entry a command about its account is for, locked and as it was seen. Nobody's own: that is done by somebody else who keeps the roster.
create or replace function cmd.account_teacher(a auth.actor, body jsonb, p_states text[]) returns core.teacher
language plpgsql as $$
declare t core.teacher := cmd.the_teacher(a, body, '{active,on_leave}');
begin
    if t.person_id = a.person_id then perform core.refuse('KD127', 'teacher.own_entry'); end if;
    if t.account_state <> all (p_states) then
        perform core.refuse('KD126', 'teacher.account_state', jsonb_build_object('account_state', t.account_state));
    end if;
    return t;
end $$;

-- The history of the roster keeps it, and the person is mailed. Who roams has no address but the one on the roster.
create or replace function cmd.tell_teacher(a auth.actor, t core.teacher, ac core.account, p_action text, p_template text, p_reason text) returns void
language plpgsql as $$
begin
    perform cmd.note_teacher(a, t, p_action, p_reason);
    if ac.id is null then
        ac.unit_id := t.unit_id;
        ac.name := t.name;
        ac.account_name := t.account_name;
        ac.account_type := 'teacher';
        ac.email := t.email;
    end if;
    if ac.email <> '' then
        perform core.post_account(p_template, ac.email, ac, a.unit_id, jsonb_build_object('reason', p_reason), a.command_id);
    end if;
end $$;

create or replace function cmd.teacher_close_account(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    t      core.teacher := cmd.account_teacher(a, body, '{open,roaming}');
    reason text := cmd.need_reason(body, 'reason');
    ac     core.account := core.teacher_account(t.person_id);
begin
    perform core.set_teacher_account(t, ac, 'closed'), cmd.tell_teacher(a, t, ac, 'close_account', 'account.close', reason);
    return jsonb_build_object('teacher_id', t.id, 'account_state', 'closed');
end $$;

-- 啟用教師帳號.
create or replace function cmd.teacher_reopen_account(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    t      core.teacher := cmd.account_teacher(a, body, '{closed}');
    reason text := cmd.need_reason(body, 'reason');
    ac     core.account := core.teacher_account(t.person_id);
begin
    perform core.set_teacher_account(t, ac, 'open'), cmd.tell_teacher(a, t, ac, 'reopen_account', 'account.reopen', reason);
    return jsonb_build_object('teacher_id', t.id, 'account_state', case when ac.id is null then 'roaming' else 'open' end);
end $$;

-- The device is lost.
create or replace function cmd.teacher_unbind(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    t      core.teacher := cmd.account_teacher(a, body, '{open,closed}');
    reason text := cmd.need_reason(body, 'reason');
    ac     core.account := core.teacher_account(t.person_id);
begin
    perform cmd.need_device(ac, true);
    perform auth.unbind_device(ac.id), cmd.tell_teacher(a, t, ac, 'unbind', 'account.unbind', reason);
    return jsonb_build_object('teacher_id', t.id, 'account_state', t.account_state);
end $$;
reset role;
