-- SPDX-License-Identifier: GPL-3.0-or-later
-- Papers of cases that ended, no longer than somebody may ask for them (courses.md II.12; setting case_scan_days): scans, which show all
-- that stands on a form, those among them that came to another desk, and what was printed by whom. The case and its history stay.
set local role desk_owner;

create or replace function core.forget_papers() returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    v_until constant timestamptz := now() - core.term('case_scan_days');
    ended   bigint[] := array(select a.id from core.application a
        where a.state in ('approved', 'rejected', 'withdrawn') and a.decided_at < v_until);
    scans   int;
begin
    delete from core.delivery d where d.application_id = any (ended) and d.at < v_until;
    delete from core.scan s where s.application_id = any (ended) and s.at < v_until
        and not exists (select from core.delivery d where d.scan_id = s.id);
    get diagnostics scans = row_count;
    delete from core.print_copy c where c.application_id = any (ended) and c.at < v_until;
    delete from core.print_run r where r.at < v_until and not exists (select from core.print_copy c where c.run_id = r.id);
    return jsonb_build_object('scans_gone', scans);
end $$;
reset role;
