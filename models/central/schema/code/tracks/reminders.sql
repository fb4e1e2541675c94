-- SPDX-License-Identifier: GPL-3.0-or-later
-- Mails about registration: a day before it opens, and in its last three days; one a person for all that is due. Ten minutes
-- before, the desk says so itself.
set local role desk_owner;

-- What there is to say of a row now: null where its time has passed meanwhile.
create or replace function core.reminder_of(t core.track) returns text
language sql stable as $$
    select case when t.cancelled or not t.shown or not t.online then null
        when t.reg_from > now() and t.reg_from - interval '24 hours' <= now() then
            to_char(t.reg_from at time zone 'Asia/Taipei', 'MM/DD HH24:MI') || ' 開放報名'
        when t.reg_from <= now() and t.reg_to > now() and t.reg_to - interval '3 days' <= now() then
            to_char((t.reg_to - interval '1 second') at time zone 'Asia/Taipei', 'MM/DD HH24:MI') || ' 截止報名' end
$$;

-- All that is due of so many rows, a mail a person.
create or replace function core.remind_trackers(p_most int) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    t     core.track;
    ac    core.account;
    words text;
    who   record;
    n     int := 0;
    lines text;
begin
    for who in select x.person_id, x.of_teacher from core.track x where x.remind_at <= now()
            group by x.person_id, x.of_teacher order by min(x.remind_at) limit p_most loop
        lines := '';
        for t in select * from core.track x where x.person_id = who.person_id and x.of_teacher = who.of_teacher and x.remind_at <= now()
                order by x.starts_at, x.id for no key update skip locked loop
            words := core.reminder_of(t);
            if words is not null then
                lines := lines || format(e'%s　%s（%s）\n　　%s　上課 %s\n\n', words, t.title, t.number,
                    (select u.name from core.unit u where u.id = t.unit_id), core.track_days(t.starts_at, t.ends_at));
            end if;
            t.reminded_at := now();
            t.remind_at := core.track_reminder(t);
            perform core.set_track(t);
            n := n + 1;
        end loop;
        ac := core.tracker_account(who.person_id, who.of_teacher);
        if lines <> '' and ac.email <> '' and exists (select from core.tracker k
                where k.person_id = who.person_id and k.of_teacher = who.of_teacher and k.mail) then
            perform core.post('track.reminder', ac.email, jsonb_build_object('name', ac.name, 'courses', rtrim(lines, e'\n')), null, null);
        end if;
    end loop;
    return n;
end $$;
reset role;
