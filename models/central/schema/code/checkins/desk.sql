-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a desk does about the check-ins of its schools: it reminds, and opens again what was closed too early.
set local role desk_owner;

-- Mails those at a unit who keep its roster, in the desk's name. Returns how many.
create or replace function core.remind_roster(p_unit int, p_semester core.semester, p_desk int, p_command uuid) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare said jsonb;
begin
    select jsonb_build_object('semester', core.semester_name(p_semester),
            'day', to_char(core.roster_day(p_semester), 'FMMM" 月 "FMDD" 日"'), 'people', count(*),
            'confirmed', count(*) filter (where t.confirmed_semester = p_semester))
        into said from core.teacher t where t.unit_id = p_unit and t.state <> 'left';
    return core.post_colleagues('checkin.remind', p_unit, '{chief_manager,contact}', p_desk, said, p_command);
end $$;

grant execute on function core.remind_roster(int, core.semester, int, uuid) to desk_api;
reset role;

set local role desk_api;

create or replace function cmd.charge_roster(a auth.actor, body jsonb) returns void
language plpgsql as $$
begin
    perform auth.spend('manage', 'account', concat_ws('/', a.account_id, 'roster', left(body ->> 'unit_id', 20)));
end $$;

create or replace function cmd.roster_remind(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    u     core.unit := cmd.roster_unit(a, core.body_int(body, 'unit_id'));
    now   core.semester := core.semester_of(core.today());
    mails int;
begin
    if exists (select from core.checkin x where x.unit_id = u.id and x.semester = now and x.state = 'closed') then
        perform core.refuse('KD121', 'checkin.closed', '{"by": ""}');
    end if;
    perform auth.spend('remind', 'unit_roster', u.id::text);
    mails := core.remind_roster(u.id, now, a.unit_id, a.command_id);
    if mails = 0 then perform core.refuse('KD042', 'unit.nobody', jsonb_build_object('unit', u.name)); end if;
    insert into core.unit_reminder(unit_id, how, standing, by_account_id, by_name, command_id)
        values (u.id, 'mail', 'roster', a.account_id, a.name, a.command_id);
    return jsonb_build_object('unit_id', u.id, 'semester', now::int, 'mails', mails);
end $$;

create or replace function cmd.roster_reopen(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    u      core.unit := cmd.roster_unit(a, core.body_int(body, 'unit_id'));
    reason text := cmd.need_reason(body, 'reason');
    now    core.semester := core.semester_of(core.today());
    c      core.checkin := core.lock_checkin(u.id, now);
begin
    if c.state is distinct from 'closed' or c.row_version <> core.body_int(body, 'row_version') then
        perform core.refuse('KD125', 'checkin.open');
    end if;
    perform core.reopen_checkin(c, a.name, reason);
    perform core.post_school('checkin.reopened', u.id, jsonb_build_object('semester', core.semester_name(now), 'reason', reason,
        'desk', (select d.name from core.desk d where d.id = a.unit_id)), a.command_id);
    return jsonb_build_object('checkin_id', c.id, 'unit_id', u.id, 'semester', now::int);
end $$;
reset role;
