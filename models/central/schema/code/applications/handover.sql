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

grant execute on function core.taking_over(core.application, text), core.tell_taken_over(core.application, uuid) to desk_api;
reset role;

set local role desk_api;

-- Deletes the account that was taken over, locked, once that of the successor is open. One that is gone already is no matter.
create or replace function cmd.hand_over(a auth.actor, app core.application, ac core.account) returns void
language plpgsql as $$
begin
    if ac.id is null or ac.state not in ('open', 'closed') then return; end if;
    if not cmd.manages(a, ac) then perform core.refuse('KD022', 'account.not_visible'); end if;
    perform cmd.delete_managed(a, ac, format('業務交接：由 %s 接任（申請編號 %s）', app.name, app.number), '');
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
    perform cmd.tell_account(a, ac, 'restore', p_reason);
end $$;
reset role;
