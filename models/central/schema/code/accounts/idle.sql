-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whoever does not sign in for half a year is told by mail that the account is still open (校安通報: idle accounts are looked
-- after), once, and again after as long: it is used, or its manager closes it. Teacher accounts go with their person, used or not.
set local role desk_owner;

-- So many mails a day: on the first day of a centre there are tens of thousands, and codes wait behind them.
create or replace function core.remind_idle() returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    idle constant interval := make_interval(days => core.idle_days());
    most constant int := core.setting_int('idle_reminders_a_day');
    ac   core.account;
    n    int := 0;
begin
    for ac in
        select x.* from core.account x left join core.idle_reminder r on r.account_id = x.id
        where x.state = 'open' and x.account_type <> 'teacher'
          and greatest(x.opened_at, x.last_sign_in_at) < now() - idle and coalesce(r.at < now() - idle, true)
        order by r.at nulls first, x.id limit most for no key update of x skip locked
    loop
        perform core.post_account('account.idle', ac.email, ac, core.account_manager(ac), jsonb_build_object('days', core.idle_days(),
            'since', coalesce('自 ' || to_char(ac.last_sign_in_at at time zone 'Asia/Taipei', 'YYYY/MM/DD') || ' 起', '啟用後')), null);
        insert into core.idle_reminder(account_id) values (ac.id) on conflict (account_id) do update set at = excluded.at;
        n := n + 1;
    end loop;
    return jsonb_build_object('idle_reminded', n);
end $$;

create policy owner_all on core.idle_reminder to desk_owner using (true) with check (true);
reset role;
