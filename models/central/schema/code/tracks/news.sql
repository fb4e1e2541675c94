-- SPDX-License-Identifier: GPL-3.0-or-later
-- What happens to a course that somebody follows. Whoever changes it writes one row, if anybody follows it at all; those who
-- follow it are told by the centre's clock, some hundreds at a time, so that no command waits for a thousand mails.
set local role desk_owner;

create or replace function core.queue_track(p_course bigint, p_what text, p_said jsonb default '{}') returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into core.track_due(course_id, what, said)
        select p_course, p_what, p_said where exists (select from core.track t where t.course_id = p_course);
end $$;

-- Of a form what a person arranges themselves by.
create or replace function core.arranged(p_body jsonb) returns jsonb
language sql immutable as $$
    select jsonb_build_object(
        'time', (select coalesce(jsonb_agg(jsonb_build_array(s -> 'date', s -> 'from', s -> 'to') order by n), '[]')
            from jsonb_array_elements(coalesce(p_body -> 'sessions', '[]')) with ordinality x(s, n)),
        'place', jsonb_build_array(p_body -> 'mode', p_body -> 'county_id', p_body -> 'district_id', p_body -> 'venue',
            (select coalesce(jsonb_agg(jsonb_build_array(s -> 'mode', s -> 'room') order by n), '[]')
            from jsonb_array_elements(coalesce(p_body -> 'sessions', '[]')) with ordinality x(s, n))),
        'registration', jsonb_build_array(p_body -> 'reg_from', p_body -> 'reg_to', p_body -> 'channels'))
$$;

-- Of core.course, once it is published: cancelled, or another revision that moves it. Seats of a quota that was raised too.
create or replace function core.follow_course() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    before jsonb;
    after_ jsonb;
    fields text[];
begin
    if new.state = 'cancelled' and old.state <> 'cancelled' then
        perform core.queue_track(new.id, 'cancelled', jsonb_build_object('reason', new.reason));
    elsif new.revision <> old.revision and exists (select from core.track t where t.course_id = new.id) then
        select core.arranged(r.body) into before from core.course_revision r where r.course_id = new.id and r.revision = old.revision;
        select core.arranged(r.body) into after_ from core.course_revision r where r.course_id = new.id and r.revision = new.revision;
        fields := array(select f from unnest('{time,place,registration}'::text[]) with ordinality x(f, n)
            where before -> f is distinct from after_ -> f order by n);
        if fields <> '{}' then perform core.queue_track(new.id, 'moved', jsonb_build_object('fields', fields)); end if;
        if old.quota - core.shown_taken(old) <= 0 and new.quota - core.shown_taken(new) > 0 then perform core.queue_track(new.id, 'seat'); end if;
    end if;
    return null;
end $$;

-- Of core.offering: what is kept of it with those who follow it.
create or replace function core.follow_offering() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op = 'UPDATE' then
        if old.free = 0 and new.free > 0 and not new.cancelled and new.reg_to > now() then perform core.queue_track(new.id, 'seat'); end if;
    else
        perform core.queue_track(coalesce(new.id, old.id), 'kept');
    end if;
    return null;
end $$;

-- One row with what has happened. Twice the same is the newer one.
create or replace function core.with_news(t core.track, d core.track_due) returns core.track
language plpgsql stable as $$
declare one jsonb := jsonb_build_object('key', d.what, 'at', core.utc(d.at)) || d.said;
begin
    if d.what = 'kept' then return t; end if;
    t.news := (select coalesce(jsonb_agg(x.n order by x.i), '[]')
        from (select n, i, row_number() over (order by i desc) as late from jsonb_array_elements(t.news) with ordinality e(n, i)
              where n - 'at' <> one - 'at') x where x.late < 5) || one;
    return t;
end $$;

-- Whom a mail goes to: the person's account of this kind, if it is open.
create or replace function core.tracker_account(p_person bigint, p_of_teacher boolean) returns core.account
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare ac core.account;
begin
    select * into ac from core.account x where x.person_id = p_person and x.state = 'open' and (x.account_type = 'teacher') = p_of_teacher
        order by x.id desc limit 1;
    return ac;
end $$;

-- Days, and from and to of what has both.
create or replace function core.track_days(p_from timestamptz, p_to timestamptz) returns text
language sql stable as $$
    select case when not isfinite(p_from) and not isfinite(p_to) then '（未提供）'
        else concat_ws('－', case when isfinite(p_from) then core.local_minute(p_from) end,
            case when isfinite(p_from) and isfinite(p_to) and (p_from at time zone 'Asia/Taipei')::date = (p_to at time zone 'Asia/Taipei')::date
                then to_char(p_to at time zone 'Asia/Taipei', 'HH24:MI') when isfinite(p_to) then core.local_minute(p_to) end) end
$$;

create or replace function core.track_words(t core.track) returns jsonb
language plpgsql stable as $$
declare o core.offering;
begin
    select * into o from core.offering x where x.id = t.course_id;
    return jsonb_build_object('number', t.number, 'title', t.title, 'unit', (select u.name from core.unit u where u.id = t.unit_id),
        'dates', core.track_days(t.starts_at, t.ends_at), 'registration', case when t.online then core.track_days(t.reg_from, t.reg_to)
            else '（未提供線上報名）' end,
        'place', coalesce(core.place_words(o.county_id, o.district_id, o.venue), '（未提供）'));
end $$;

create or replace function core.mail_news(t core.track, d core.track_due) returns void
language plpgsql as $$
declare ac core.account := core.tracker_account(t.person_id, t.of_teacher);
begin
    if d.what = 'kept' or ac.id is null or ac.email = '' or not exists (
        select from core.tracker k where k.person_id = t.person_id and k.of_teacher = t.of_teacher and k.mail) then
        return;
    end if;
    perform core.post('track.' || d.what, ac.email, core.track_words(t) || jsonb_build_object('name', ac.name,
        'reason', coalesce(nullif(d.said ->> 'reason', ''), '（未說明）'),
        'fields', (select string_agg(case f when 'time' then '上課時間' when 'place' then '上課地點或方式' else '報名期間' end, '、')
            from jsonb_array_elements_text(coalesce(d.said -> 'fields', '[]')) f)), null, null);
end $$;

-- So many of those who wait to be told. Returns how many.
create or replace function core.tell_trackers(p_most int) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    d    core.track_due;
    t    core.track;
    told int := 0;
    here int;
begin
    for d in select * from core.track_due x order by x.id limit p_most for no key update skip locked loop
        here := 0;
        for t in select * from core.track x where x.course_id = d.course_id and x.id > d.done_to order by x.id limit p_most - told
                for no key update loop
            t := core.with_news(core.track_as_offered(t), d);
            perform core.set_track(t), core.mail_news(t, d);
            d.done_to := t.id;
            here := here + 1;
        end loop;
        told := told + here;
        if told >= p_most then
            update core.track_due x set done_to = d.done_to where x.id = d.id;
            exit;
        end if;
        delete from core.track_due x where x.id = d.id;
    end loop;
    return told;
end $$;
reset role;
