-- SPDX-License-Identifier: GPL-3.0-or-later
-- The issues of subscriptions: what has become visible since the last one and is found by the search. Nothing new, no issue. Who
-- has not signed in for twelve of them does not read them: it stops by itself, and the twelfth says so.
set local role desk_owner;

-- The numbers of what is new, by their beginning, the first fifty; and how many there are. Few are walked along; of many the index
-- over words and facets is asked too.
create or replace function core.new_offerings(p_query jsonb, p_since timestamptz, p_until timestamptz, out total int, out held jsonb)
language plpgsql stable as $$
declare
    f     core.offering_filter := core.filter_of(p_query);
    many  bigint;
    way   text;
    plain text := core.plain_filter(f, null);
begin
    -- every value is quoted where its condition is made: query.sql
    -- @plpgsql_check_options: security_warnings = off
    select count(*) into many from (select from core.offering o where o.visible_from > p_since and o.visible_from <= p_until limit 20001) x;
    way := case when many > 20000 then core.index_filter(f, null) else 'true' end;
    execute format('with hit as materialized (select o.number, o.title, o.unit_id, o.starts_at from core.offering o
            where o.visible_from > $1 and o.visible_from <= $2 and not o.cancelled and %s and %s)
        select (select count(*) from hit), (select coalesce(jsonb_agg(jsonb_build_object(''number'', x.number, ''title'', x.title,
                ''unit_id'', x.unit_id, ''date'', (x.starts_at at time zone ''Asia/Taipei'')::date) order by x.starts_at, x.number), ''[]'')
            from (select * from hit order by starts_at, number limit 50) x)', way, plain) into total, held using p_since, p_until;
end $$;

-- A code that ends a subscription, for who reads the mail and is not signed in: which one it is, and sixty bits that nobody guesses.
create or replace function core.stop_code(p_subscription bigint) returns text
language plpgsql stable as $$
declare
    mac  bytea := auth.code_mac(p_subscription, 'stop');
    bits bigint := ('x' || encode(substr(mac, 1, 8), 'hex'))::bit(64)::bigint;
begin
    return p_subscription || '-' || (select string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', ((bits >> (5 * i)) & 31)::int + 1, 1)
        || case when i % 4 = 3 and i < 11 then '-' else '' end, '' order by i) from generate_series(0, 11) i);
end $$;

-- As somebody types it: blanks and hyphens as they like, and letters that look like digits.
create or replace function core.typed_stop_code(p_code text) returns text
language sql stable as $$
    select case when c ~ '^[0-9]{1,15}[0-9A-Z]{12}$' then concat_ws('-', left(c, length(c) - 12), substr(c, length(c) - 11, 4),
        substr(c, length(c) - 7, 4), right(c, 4)) end
    from (select translate(upper(core.fold(left(coalesce(p_code, ''), 100))), 'OIL -', '011') as c) x
$$;

create or replace function core.mail_issue(s core.subscription, p_found int, p_held jsonb, p_last boolean) returns void
language plpgsql as $$
declare ac core.account := core.tracker_account(s.person_id, s.of_teacher);
begin
    if not s.by_mail or ac.id is null or ac.email = '' then return; end if;
    perform core.post('subscription.issue', ac.email, jsonb_build_object('name', ac.name, 'subscription', s.name, 'found', p_found,
        'courses', (select string_agg(format('%s　%s（%s）　%s', to_char((x ->> 'date')::date, 'YYYY/MM/DD'), x ->> 'title', x ->> 'number',
            (select u.name from core.unit u where u.id = (x ->> 'unit_id')::int)), e'\n' order by n)
            from jsonb_array_elements(p_held) with ordinality e(x, n)),
        'more', case when p_found > jsonb_array_length(p_held) then format(e'（以上為前 %s 門，其餘請登入後查詢。）\n', jsonb_array_length(p_held))
            else '' end,
        'last', case when p_last then e'您已有 12 期未登入，本訂閱自本期後自動停止；如需繼續，請登入後於「研習資訊訂閱」恢復。\n\n' else '' end,
        'code', core.stop_code(s.id)), null, null);
end $$;

-- One issue. Nobody whose account is closed is told anything.
create or replace function core.issue(s core.subscription) returns boolean
language plpgsql as $$
declare
    until_ timestamptz := core.issue_until();
    ac     core.account := core.tracker_account(s.person_id, s.of_teacher);
    new_   record;
    late   int;
    idle   boolean;
begin
    if ac.id is not null then
        select * into new_ from core.new_offerings(s.query, s.since, until_);
        if new_.total > 0 then
            late := core.issues_unread(ac.last_sign_in_at, coalesce(s.issued_at, s.made_at), s.unread);
            idle := core.issues_are_idle(late);
            update core.subscription x set since = until_, issued_at = now(), found = new_.total, held = new_.held, unread = late,
                state = case when idle then 'stopped' else x.state end, stopped_by = case when idle then 'idle' end,
                due_at = case when not idle then core.next_issue(x.every, now()) end,
                row_version = x.row_version + case when idle then 1 else 0 end where x.id = s.id;
            perform core.mail_issue(s, new_.total, new_.held, idle);
            return true;
        end if;
    end if;
    update core.subscription x set since = until_, due_at = core.next_issue(x.every, now()) where x.id = s.id;
    return false;
exception when sqlstate 'KD180' then
    -- A release that reads searches otherwise: the person is to see it, not to wait for ever.
    update core.subscription x set state = 'stopped', stopped_by = 'query', due_at = null, row_version = x.row_version + 1 where x.id = s.id;
    return false;
end $$;

-- What is due, for so long and no longer: the clock strikes again in some seconds.
create or replace function core.issue_due(p_time interval) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    s     core.subscription;
    sent  int := 0;
    until_ constant timestamptz := clock_timestamp() + p_time;
begin
    for s in select * from core.subscription x where x.due_at <= now() order by x.due_at, x.id limit 5000 for no key update skip locked loop
        if core.issue(s) then sent := sent + 1; end if;
        exit when clock_timestamp() > until_;
    end loop;
    return sent;
end $$;

-- All that the centre's clock does for those who follow something.
create or replace function core.serve_trackers(p_most int default 300, p_time interval default '300 milliseconds') returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    return jsonb_build_object('trackers_told', core.tell_trackers(p_most), 'trackers_reminded', core.remind_trackers(p_most),
        'issues', core.issue_due(p_time));
end $$;

-- What has had its time: courses that ended a month ago, and what nobody has an account for any more. And what was added while
-- its course changed, before the two had seen each other.
create or replace function core.sweep_tracks() returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    ended bigint;
    gone  bigint;
    t     core.track;
begin
    delete from core.track x where x.ends_at < now() - interval '30 days';
    get diagnostics ended = row_count;
    delete from core.tracker k where not exists (select from core.account a where a.person_id = k.person_id
        and (a.account_type = 'teacher') = k.of_teacher and a.state in ('open', 'closed', 'deleted'));
    get diagnostics gone = row_count;
    for t in select x.* from core.track x left join core.offering o on o.id = x.course_id and o.visible_from <= now()
            where (o.id is not null) <> x.shown or (o.title, o.starts_at, o.ends_at, o.reg_from, o.reg_to, o.cancelled)
                <> (x.title, x.starts_at, x.ends_at, x.reg_from, x.reg_to, x.cancelled) limit 10000 loop
        perform core.set_track(core.track_as_offered(t));
    end loop;
    return jsonb_build_object('tracks_ended', ended, 'trackers_gone', gone);
end $$;

-- Ends a subscription by what was mailed. Says nothing of whether it was one.
create or replace function core.stop_by_code(p_code text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    code text := core.typed_stop_code(p_code);
    sub  bigint := split_part(code, '-', 1)::bigint;
begin
    if code is null or code <> core.stop_code(sub) then return; end if;
    update core.subscription x set state = 'stopped', stopped_by = 'code', due_at = null, row_version = x.row_version + 1
        where x.id = sub and x.state = 'active';
end $$;

-- What trying a code costs: little once, much for who tries many.
create or replace function auth.pay_stop(p_code text, p_proof text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform auth.take_proof('stop', encode(sha256(convert_to(coalesce(p_code, ''), 'UTF8')), 'hex'), auth.price('stop', 'all', ''), p_proof);
    perform auth.count_use(q, '') from auth.quota q where q.action = 'stop' and q.per = 'all';
end $$;

grant execute on function core.stop_by_code(text), auth.pay_stop(text, text) to desk_api;
reset role;

set local role desk_api;

create or replace function api.stop_subscription(code text, proof text default null) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform auth.need_gate();
    perform auth.pay_stop(code, proof);
    perform core.stop_by_code(code);
end $$;

grant execute on function api.stop_subscription(text, text) to desk_anon;
reset role;
