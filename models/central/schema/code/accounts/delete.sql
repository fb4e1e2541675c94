-- SPDX-License-Identifier: GPL-3.0-or-later
-- 刪除帳號: name and person are free at once, and nobody signs in with it. For a while it can be restored as it was; then what
-- was personal in it goes.
set local role desk_owner;

-- All that has to be done before an account is deleted, of every subject (core.obstacle_kind): [{key, what it is about}].
create or replace function core.account_obstacles(ac core.account) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    k     core.obstacle_kind;
    found jsonb;
    whole jsonb := '[]'::jsonb;
begin
    for k in select * from core.obstacle_kind x order by x.ord loop
        execute format('select jsonb_agg(f || jsonb_build_object(''key'', $2)) from core.%I($1) f', k.finder) into found using ac, k.key;
        whole := whole || coalesce(found, '[]');
    end loop;
    return whole;
end $$;

-- A school keeps one 總負責人.
create or replace function core.obstacle_last_chief(ac core.account) returns setof jsonb
language sql stable as $$
    select jsonb_build_object('unit_id', ac.unit_id) where core.is_last_chief(ac)
$$;

create or replace function core.delete_account(ac core.account) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform core.set_account_state(ac, 'deleted');
    delete from core.hold h where h.account_id = ac.id;
    update auth.credential c set login = null where c.account_id = ac.id;
end $$;

-- False: name or person are in use again. The password is as it was: nobody could set another one meanwhile. What was begun
-- with it before does not go on.
create or replace function core.restore_account(ac core.account) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into core.hold(name_key, person_id, application_id, account_id)
        values (lower(ac.account_name), ac.person_id, ac.application_id, ac.id) on conflict do nothing;
    if not found then return false; end if;
    update auth.credential c set login = lower(ac.account_name), generation = c.generation + 1, kept_token = null where c.account_id = ac.id;
    perform core.set_account_state(ac, ac.deleted_from);
    return true;
end $$;

create or replace function core.restorable_until(p_deleted_at timestamptz) returns timestamptz
language sql stable as $$
    select p_deleted_at + make_interval(days => core.setting_int('account_restore_days'))
$$;

-- Ends the time in which they can be restored. The row stays, as cases do that have ended: decisions name who made them.
create or replace function core.remove_accounts() returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    ac core.account;
    me auth.actor;
    n  int := 0;
begin
    for ac in select * from core.account x where x.state = 'deleted' and core.restorable_until(x.deleted_at) < now()
        order by x.id limit 10000 for no key update skip locked
    loop
        delete from auth.credential_history h where h.account_id = ac.id;
        delete from auth.credential c where c.account_id = ac.id;
        delete from auth.known_installation k where k.account_id = ac.id;
        delete from auth.pending_verifier v where v.application_id = ac.application_id;
        update core.account x set state = 'removed', deleted_from = null, device_bound_at = null, job_title = '', phone = '', fax = '', email = '',
            row_version = x.row_version + 1 where x.id = ac.id;
        perform sync.log_change(ac.unit_id, null, 'account_event', 'D', e.id) from core.account_event e where e.account_id = ac.id;
        perform audit.log(me, 'account.remove', 'done', jsonb_build_object('account_id', ac.id));
        n := n + 1;
    end loop;
    return jsonb_build_object('accounts_removed', n);
end $$;

grant execute on function core.account_obstacles(core.account), core.delete_account(core.account), core.restore_account(core.account),
    core.restorable_until(timestamptz) to desk_api;
reset role;

set local role desk_api;

-- Deletes an account that the actor manages, locked, unless something stands in the way. What asks for it is done with.
create or replace function cmd.delete_managed(a auth.actor, ac core.account, p_reason text, p_note text) returns void
language plpgsql as $$
declare first jsonb := core.account_obstacles(ac);
begin
    if first <> '[]' then perform core.refuse('KD026', 'account.obstacles', jsonb_build_object('obstacles', first)); end if;
    perform core.delete_account(ac), cmd.tell_account(a, ac, 'delete', p_reason), cmd.settle_deletion(a, ac, p_note);
end $$;

create or replace function cmd.account_delete(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare ac core.account := cmd.the_account(a, body, '{open,closed}');
begin
    perform cmd.delete_managed(a, ac, cmd.need_reason(body, 'reason'), '');
    return jsonb_build_object('account_id', ac.id, 'state', 'deleted');
end $$;

create or replace function cmd.account_restore(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    ac     core.account := cmd.the_account(a, body, '{deleted}');
    reason text := cmd.need_reason(body, 'reason');
begin
    if core.restorable_until(ac.deleted_at) < now() then perform core.refuse('KD027', 'account.restore_over'); end if;
    -- Which of the two it is, tells about somebody whom one does not manage any more.
    if not core.restore_account(ac) then perform core.refuse('KD028', 'account.taken_again'); end if;
    perform cmd.tell_account(a, ac, 'restore', reason);
    return jsonb_build_object('account_id', ac.id, 'state', ac.deleted_from);
end $$;
reset role;
