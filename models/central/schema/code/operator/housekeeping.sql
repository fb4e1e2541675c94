-- SPDX-License-Identifier: GPL-3.0-or-later
-- What has had its time.
set local role desk_owner;

-- What has had its time. Says how many of each.
create or replace function core.sweep() returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    r    jsonb := '{}'::jsonb;
    n    bigint;
    last xid8;
begin
    delete from auth.code_guess where at < now() - interval '1 day';
    get diagnostics n = row_count;
    r := r || jsonb_build_object('code_guesses', n);
    delete from auth.code where at < now() - interval '1 day';
    get diagnostics n = row_count;
    r := r || jsonb_build_object('codes', n);
    delete from auth.device_guess where at < now() - interval '1 day';
    get diagnostics n = row_count;
    r := r || jsonb_build_object('device_guesses', n);
    delete from auth.attempt where at < now() - interval '1 day';
    get diagnostics n = row_count;
    r := r || jsonb_build_object('attempts', n);
    delete from auth.quota_use where at < now() - (select max(span) from auth.quota);
    get diagnostics n = row_count;
    r := r || jsonb_build_object('quota_uses', n);
    delete from auth.spent_proof where at < now() - interval '3 hours';
    delete from auth.session where expires_at < now() - interval '1 day' or ended_at < now() - interval '1 day';
    get diagnostics n = row_count;
    r := r || jsonb_build_object('sessions', n);
    -- An id that is refused as too old need not be remembered.
    delete from cmd.command where at < now() - make_interval(days => core.setting_int('command_retention_days') + 2);
    get diagnostics n = row_count;
    r := r || jsonb_build_object('commands', n);
    select max(xid) into last from sync.change where at < now() - make_interval(days => core.setting_int('change_retention_days'));
    n := 0;
    if last is not null then
        delete from sync.change where xid <= last and at < now() - make_interval(days => core.setting_int('change_retention_days'));
        get diagnostics n = row_count;
        update sync.centre set min_xid = greatest(min_xid, (last::text::bigint + 1)::text::xid8);
    end if;
    r := r || jsonb_build_object('changes', n);
    delete from core.mail where state not in ('waiting', 'sending') and at < now() - interval '90 days';
    get diagnostics n = row_count;
    r := r || jsonb_build_object('mails', n);
    -- A code is of use for 15 minutes; what was mailed need not keep it.
    update core.mail set body = regexp_replace(body, '[0-9]{6,8}', '······') where template like 'code.%' and state not in ('waiting', 'sending')
        and at < now() - interval '1 day' and body ~ '[0-9]{6}';
    perform auth.forget_presence(), auth.forget_installations();
    return r;
end $$;

create or replace function admin.housekeeping() returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare r jsonb;
begin
    perform audit.notice(), audit.tell();  -- before what they tell of is swept
    r := core.expire_cases() || core.void_loose_files() || core.remove_accounts() || core.remind_idle() || core.sweep_releases()
        || core.sweep_listings() || core.sweep_lecturers()
        || core.turn_rosters() || core.retire_catalogues() || core.take_missed_rosters() || core.turn_courses()
        || core.publish_due() || core.enrolments_due() || core.forget_answers() || core.forget_unaccepted()
        || core.forget_attendance() || core.forget_named()
        || core.sweep_tracks() || core.sweep_notices() || core.forget_uploads() || core.sweep_messages() || core.serve_trackers(10000, '1 minute')
        || core.end_idle_courses() || core.reroute_waiting() || core.lapse_changes()
        || core.good_morning() || core.remind_lists() || core.tell_awards()
        || core.forget_evidence() || core.forget_marks() || core.forget_papers() || core.forget_rosters() || core.forget_numbers()
        || core.give_back_courses() || core.sum_study() || core.sum_duties()
        || core.sum_people() || core.sum_frozen() || core.add_duty_notices() || core.issue_figures() || core.sweep();
    r := r || jsonb_build_object('sealed', audit.seal(), 'audit_broken_block', audit.first_broken());
    return r || core.freeze_due();  -- last: whoever awards hours waits from here to the end
end $$;

grant execute on function admin.housekeeping() to desk_admin;
reset role;
