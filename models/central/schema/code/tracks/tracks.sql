-- SPDX-License-Identifier: GPL-3.0-or-later
-- 加入追蹤, 取消追蹤. What is not published is no other thing than what there is not: a number tells nobody anything.
set local role desk_owner;

-- When the next mail about registration is due: a day before it opens, three days before it ends; null: none.
create or replace function core.track_reminder(t core.track) returns timestamptz
language sql immutable as $$
    select case when t.online and t.shown and not t.cancelled then
        least(case when isfinite(t.reg_from) and t.reg_from - interval '24 hours' > t.reminded_at then t.reg_from - interval '24 hours' end,
              case when isfinite(t.reg_to) and t.reg_to - interval '3 days' > t.reminded_at then t.reg_to - interval '3 days' end) end
$$;

-- A row as the course's offering is now; of one that is shown no more it keeps what it had.
create or replace function core.track_as_offered(t core.track) returns core.track
language plpgsql stable as $$
declare o core.offering;
begin
    select * into o from core.offering x where x.id = t.course_id and x.visible_from <= now();
    t.shown := o.id is not null;
    if t.shown then
        t.number := o.number;
        t.title := o.title;
        t.unit_id := o.unit_id;
        t.starts_at := o.starts_at;
        t.ends_at := o.ends_at;
        t.reg_from := o.reg_from;
        t.reg_to := o.reg_to;
        t.online := o.facets @> '{r:online}';
        t.cancelled := o.cancelled;
    end if;
    t.remind_at := core.track_reminder(t);
    return t;
end $$;

create or replace function core.set_track(t core.track) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update core.track x set number = t.number, title = t.title, unit_id = t.unit_id, starts_at = t.starts_at, ends_at = t.ends_at,
        reg_from = t.reg_from, reg_to = t.reg_to, online = t.online, cancelled = t.cancelled, shown = t.shown, news = t.news,
        reminded_at = t.reminded_at, remind_at = t.remind_at
        where x.id = t.id and x is distinct from t;
end $$;

-- Whoever follows something, one command of theirs at a time: so many and no more also when many arrive at once.
create or replace function core.lock_tracker(p_person bigint, p_of_teacher boolean) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform core.let_go();  -- the centre's clock waits for it
    insert into core.tracker(person_id, of_teacher) values (p_person, p_of_teacher) on conflict do nothing;
    perform from core.tracker k where k.person_id = p_person and k.of_teacher = p_of_teacher for no key update;
end $$;

create or replace function core.count_tracks(p_person bigint, p_of_teacher boolean) returns bigint
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select count(*) from core.track t where t.person_id = p_person and t.of_teacher = p_of_teacher
$$;

create or replace function core.add_track(p_person bigint, p_of_teacher boolean, p_course bigint) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare t core.track;
begin
    t.course_id := p_course;
    t.reminded_at := now();
    t := core.track_as_offered(t);
    insert into core.track(person_id, of_teacher, course_id, number, title, unit_id, starts_at, ends_at, reg_from, reg_to, online, cancelled,
            remind_at)
        values (p_person, p_of_teacher, t.course_id, t.number, t.title, t.unit_id, t.starts_at, t.ends_at, t.reg_from, t.reg_to, t.online,
            t.cancelled, t.remind_at) returning id into t.id;
    return t.id;
end $$;

-- False: it was none of theirs.
create or replace function core.remove_track(p_person bigint, p_of_teacher boolean, p_number bigint) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform core.let_go();
    delete from core.track t where t.person_id = p_person and t.of_teacher = p_of_teacher and t.number = p_number;
    return found;
end $$;

create or replace function core.set_track_mail(p_person bigint, p_of_teacher boolean, p_mail boolean) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    update core.tracker k set mail = p_mail where k.person_id = p_person and k.of_teacher = p_of_teacher and k.mail <> p_mail
$$;

grant execute on function core.lock_tracker(bigint, boolean), core.count_tracks(bigint, boolean), core.add_track(bigint, boolean, bigint),
    core.remove_track(bigint, boolean, bigint), core.set_track_mail(bigint, boolean, boolean) to desk_api;
reset role;

set local role desk_api;

create or replace function cmd.charge_track(a auth.actor, body jsonb) returns void
language sql as $$ select auth.spend('track', 'account', a.account_id::text) $$;

create or replace function cmd.is_teacher(a auth.actor) returns boolean
language sql immutable as $$ select a.account_type = 'teacher' $$;

create or replace function cmd.track_add(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    v_number bigint := core.body_int(body, 'number');
    mine     boolean := cmd.is_teacher(a);
    most     int := core.setting_int('tracks_a_person');
    v_track  bigint;
    o        core.offering;
begin
    select * into o from core.offering x where x.number = v_number;  -- of what is visible: row security
    if o.id is null then perform core.refuse('KD230', 'track.not_visible'); end if;
    if o.cancelled or o.ends_at <= now() then
        perform core.refuse('KD231', 'track.over', jsonb_build_object('state', case when o.cancelled then 'cancelled' else 'ended' end));
    end if;
    perform core.lock_tracker(a.person_id, mine);
    select t.id into v_track from core.track t where t.person_id = a.person_id and t.of_teacher = mine and t.course_id = o.id;
    if v_track is null then
        if core.count_tracks(a.person_id, mine) >= most then
            perform core.refuse('KD232', 'track.too_many', jsonb_build_object('maximum', most));
        end if;
        v_track := core.add_track(a.person_id, mine, o.id);
    end if;
    return jsonb_build_object('track_id', v_track, 'number', v_number);
end $$;

create or replace function cmd.track_remove(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare v_number bigint := core.body_int(body, 'number');
begin
    return jsonb_build_object('number', v_number, 'removed', core.remove_track(a.person_id, cmd.is_teacher(a), v_number));
end $$;

create or replace function cmd.track_set(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare v_mail boolean := core.body_bool(body, 'mail');
begin
    perform core.lock_tracker(a.person_id, cmd.is_teacher(a)), core.set_track_mail(a.person_id, cmd.is_teacher(a), v_mail);
    return jsonb_build_object('mail', v_mail);
end $$;
reset role;
