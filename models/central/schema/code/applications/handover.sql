-- SPDX-License-Identifier: GPL-3.0-or-later
-- 交接: who applies as 總負責人 may say that they take over from one who is there (接任). It is one case with one paper and one
-- decision: the new account is opened and the former deleted in the same transaction, so that the school never is without a
-- 總負責人 and nobody hands a password on. What waits for a 總負責人 of the school waits for the new one then.
set local role desk_owner;

-- Whom a case takes over from, by name, as 業務帳號查詢 tells it to everybody. Raises KD072: nobody, or more than one.
create or replace function core.taking_over(app core.application, p_name text) returns core.application
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    if app.account_type = 'chief_manager' then
        select min(ac.id) into app.takes_over from core.account ac
            where ac.unit_id = app.unit_id and ac.account_type = 'chief_manager' and ac.state = 'open' and ac.name = p_name having count(*) = 1;
    end if;
    if app.takes_over is null then perform core.refuse('KD072', 'handover.nobody'); end if;
    app.takes_over_name := p_name;
    return app;
end $$;

-- The person whose account it is learns of it, once in seven days: it may be somebody else who applies.
create or replace function core.tell_taken_over(app core.application, p_command uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare ac core.account;
begin
    if exists (select from core.application x where x.takes_over = app.takes_over and x.id <> app.id
               and x.applied_at > now() - interval '7 days') then
        return;
    end if;
    select * into strict ac from core.account x where x.id = app.takes_over;
    perform core.post_account('handover.asked', ac.email, ac, app.reviewer_unit_id, jsonb_build_object('successor', core.mask_name(app.name),
        'number', app.number), p_command);
end $$;

-- What is open of the account that a case deletes, before anybody decides: what would stop the decision, how much of the unit's
-- waits for a 總負責人, and so for the successor, and how many courses the account has, which a successor has then. That there is
-- no other yet stops no handover: the successor is there then.
create or replace function core.open_of_deleted(app core.application) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare ac core.account;
begin
    select * into ac from core.account x where x.id = coalesce(app.takes_over, app.account_id) and x.state in ('open', 'closed');
    if ac.id is null then return jsonb_build_object('obstacles', '[]'::jsonb, 'cases', 0, 'requests', 0, 'courses', 0); end if;
    return jsonb_build_object(
        'obstacles', (select coalesce(jsonb_agg(o), '[]') from jsonb_array_elements(core.account_obstacles(ac)) o
            where app.takes_over is null or o ->> 'key' not in ('account.last_chief', 'application.waits', 'course.open')),
        'courses', (select count(*) from core.course x where x.owner_account_id = ac.id and core.course_lives(x.state)),
        'cases', (select count(*) from core.application x where x.unit_id = ac.unit_id and x.reviewer_unit_id is null
            and x.state in ('awaiting_opening', 'returned')),
        'requests', (select count(*) from core.release_request r
            where r.unit_id = ac.unit_id and r.state = 'open' and core.release_desk(r) is null));
end $$;

-- To whom a 總負責人 says that they are to take over: how to apply, and that no password comes with it.
create or replace function core.invite_successor(p_account bigint, p_successor text, p_email text, p_command uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    ac core.account;
    u  core.unit;
    d  core.desk;
begin
    select * into strict ac from core.account x where x.id = p_account;
    select * into strict u from core.unit x where x.id = ac.unit_id;
    select * into d from core.desk x where x.id = u.chief_reviewer_id;
    perform core.post('handover.invite', p_email, jsonb_build_object('successor', p_successor, 'name', ac.name, 'unit', u.name, 'code', u.code,
        'desk', coalesce(d.name, ''), 'desk_phone', coalesce(d.phone, '')), p_command, null);
end $$;

grant execute on function core.invite_successor(bigint, text, text, uuid), core.taking_over(core.application, text),
    core.tell_taken_over(core.application, uuid), core.open_of_deleted(core.application) to desk_api;
reset role;

set local role desk_api;

-- Deletes the account that was taken over, locked, once that of the successor is open and has its courses. One that is gone
-- already is no matter.
create or replace function cmd.hand_over(a auth.actor, app core.application, ac core.account) returns void
language plpgsql as $$
declare reason text;
begin
    if ac.id is null or ac.state not in ('open', 'closed') then return; end if;
    if not cmd.manages(a, ac) then perform core.refuse('KD022', 'account.not_visible'); end if;
    reason := format('業務交接：由 %s 接任（申請編號 %s）', app.name, app.number);
    perform core.hand_over_courses(ac.id, core.account_of_case(app.id), reason, a), cmd.delete_managed(a, ac, reason, '');
end $$;

-- Taken back, what the approval has deleted is restored: both were one transaction, at one time. Raises KD027, KD028.
create or replace function cmd.hand_back(a auth.actor, app core.application, p_reason text) returns void
language plpgsql as $$
declare ac core.account;
begin
    if app.takes_over is null then return; end if;
    ac := core.lock_account(app.takes_over);
    if ac.state not in ('deleted', 'removed') or ac.deleted_at is distinct from app.decided_at then return; end if;
    if ac.state = 'removed' or core.restorable_until(ac.deleted_at) < now() then perform core.refuse('KD027', 'account.restore_over'); end if;
    if not core.restore_account(ac) then perform core.refuse('KD028', 'account.taken_again'); end if;
    perform cmd.tell_account(a, ac, 'restore', p_reason), core.hand_over_courses(core.account_of_case(app.id), ac.id, p_reason, a);
end $$;

-- 業務交接預告: a 總負責人 names whose application is to come. It opens nothing and hands nothing over: the successor is told how
-- to apply, and the desk reads in the history of the account that its person has named them.
create or replace function cmd.account_announce(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    successor text := core.body_text(body, 'successor');
    email     text := core.body_text(body, 'email');
    fault     text := core.check_name(successor);
begin
    if core.body_int(body, 'account_id') <> a.account_id then perform core.refuse('KD022', 'account.not_visible'); end if;
    if fault is not null then perform core.refuse_field('successor', fault); end if;
    fault := core.check_email(email);
    if fault is not null then perform core.refuse_field('email', fault); end if;
    perform auth.spend('announce', 'account', a.account_id::text);
    insert into core.account_event(account_id, action, changes, by_account_id, by_name, command_id)
        values (a.account_id, 'announce', jsonb_build_object('successor', jsonb_build_object('before', '', 'after', successor)),
            a.account_id, a.name, a.command_id);
    perform core.invite_successor(a.account_id, successor, email, a.command_id);
    return jsonb_build_object('account_id', a.account_id);
end $$;

-- Of a case that one's desk decides and that ends an account (交接, 申請刪除).
create or replace function api.obstacles(token text, application_id bigint) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me  auth.actor := auth.enter(token);
    app core.application;
begin
    select * into app from core.application x where x.id = obstacles.application_id and x.reviewer_unit_id = auth.my_desk()
        and x.person_id is distinct from me.person_id and (x.takes_over is not null or x.request = 'delete');
    if app.id is null then perform core.refuse('KD018', 'application.not_visible'); end if;
    return core.open_of_deleted(app);
end $$;

grant execute on function api.obstacles(text, bigint) to desk_user;
reset role;
