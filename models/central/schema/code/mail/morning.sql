-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the morning brings to desks: how much waits for each.
set local role desk_owner;

-- Once a day, to the mailbox of each desk that has one and wants it. p_rows: an object a desk with its id as `desk` and what is
-- said of what waits there. Returns how many were told. Planned for its template: the index of mails to desks holds these alone.
create or replace function core.tell_desk(p_template text, p_rows jsonb) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
declare n bigint;
begin
    perform core.post(p_template, d.email, w || jsonb_build_object('desk', d.name, 'desk_phone', d.phone), null, null)
        from jsonb_array_elements(p_rows) w join core.desk d on d.id = (w ->> 'desk')::int
        where d.email <> '' and core.desk_wants_notice(d.id, p_template) and not exists (select from core.mail m
            where m.template = p_template and m.address = d.email and m.at > now() - interval '12 hours')
        order by d.id;
    get diagnostics n = row_count;
    return n;
end $$;

-- What the morning brings to desks: once a day from eight o'clock on, whenever the centre's clock strikes next. Whoever is at it just now
-- (a night's work that comes late has it till its end) is not waited for, and where it fails it stops no other mail.
create or replace function core.good_morning(p_now timestamptz default clock_timestamp()) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare today_ date := (p_now at time zone 'Asia/Taipei')::date;
begin
    if p_now < core.morning_of(today_) then return '{}'::jsonb; end if;
    update core.morning m set day = today_ where m.one in (select x.one from core.morning x where x.day < today_ for no key update skip locked);
    if not found then return '{}'::jsonb; end if;
    return core.tell_desks() || core.tell_desks_of_changes() || core.tell_desks_of_lists() || core.tell_desks_of_corrections();
exception when others then
    raise warning 'the morning''s mails to desks: %', sqlerrm;
    return '{}'::jsonb;
end $$;

create policy owner_all on core.morning to desk_owner using (true) with check (true);
reset role;
