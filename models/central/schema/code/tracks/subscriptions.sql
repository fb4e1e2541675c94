-- SPDX-License-Identifier: GPL-3.0-or-later
-- 研習資訊訂閱: a search for courses (docs/api.md «Offerings») with a name, and how often what is new is told.
set local role desk_owner;

-- A transaction that publishes may be some seconds from its end when the next one looks: what is this young waits for the next
-- issue, or nobody would ever be told.
create or replace function core.issue_until() returns timestamptz
language sql stable as $$ select now() - interval '2 minutes' $$;

-- A search as every search is read, and made conditions of: what cannot be asked is refused before it is kept. Raises KD180.
create or replace function core.query_to_keep(p_query text) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    q    jsonb := core.read_query(p_query);
    part record;
begin
    perform core.filter_of(q);
    for part in select * from (values ('keyword', q ->> 'keyword'), ('unit', q ->> 'unit')) t(field, words)
            union all select 'lecturer', v #>> '{}'
                from jsonb_each(coalesce(q -> 'facets' -> 'lecturer', '{}')) e, jsonb_array_elements(e.value) v loop
        if core.check_text(part.words, 0, 100) is not null then perform core.refuse_query(part.field, 'text'); end if;
    end loop;
    return q;
end $$;

create or replace function core.lock_subscription(p_id bigint) returns core.subscription
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s core.subscription;
begin
    select * into s from core.subscription x where x.id = p_id for no key update;
    return s;
end $$;

create or replace function core.count_subscriptions(p_person bigint, p_of_teacher boolean) returns bigint
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select count(*) from core.subscription s where s.person_id = p_person and s.of_teacher = p_of_teacher
$$;

create or replace function core.set_subscription(w core.subscription) returns core.subscription
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s core.subscription;
begin
    if w.id is null then
        insert into core.subscription(person_id, of_teacher, name, query, every, by_mail, since, due_at)
            values (w.person_id, w.of_teacher, w.name, w.query, w.every, w.by_mail, core.issue_until(), core.next_issue(w.every, now()))
            returning * into s;
    else
        update core.subscription x set name = w.name, query = w.query, every = w.every, by_mail = w.by_mail, state = w.state,
            stopped_by = w.stopped_by, since = w.since, due_at = w.due_at, unread = w.unread, row_version = x.row_version + 1
            where x.id = w.id returning * into s;
    end if;
    return s;
end $$;

create or replace function core.remove_subscription(p_id bigint) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$ delete from core.subscription s where s.id = p_id $$;

grant execute on function core.issue_until(), core.lock_subscription(bigint),
    core.count_subscriptions(bigint, boolean), core.set_subscription(core.subscription), core.remove_subscription(bigint),
    core.query_to_keep(text) to desk_api;
reset role;

set local role desk_api;

create or replace function cmd.charge_subscription(a auth.actor, body jsonb) returns void
language sql as $$ select auth.spend('subscription', 'account', a.account_id::text) $$;

-- What somebody typed.
create or replace function cmd.typed_subscription(body jsonb, s core.subscription) returns core.subscription
language plpgsql as $$
begin
    s := jsonb_populate_record(s, cmd.typed_recurring(body, 40, '{day,week,month}'));
    if coalesce(jsonb_typeof(body -> 'query'), '') <> 'object' then
        perform core.refuse('KC003', 'command.body', '{"field": "query", "reason": "object"}');
    end if;
    s.query := core.query_to_keep((body -> 'query')::text);
    return s;
end $$;

-- The own one, locked, as it was seen. Raises KD233, KD234.
create or replace function cmd.the_subscription(a auth.actor, body jsonb) returns core.subscription
language plpgsql as $$
declare s core.subscription;
begin
    select * into s from core.subscription x where x.id = core.body_int(body, 'subscription_id')
        and x.person_id = a.person_id and x.of_teacher = cmd.is_teacher(a);
    if s.id is not null then s := core.lock_subscription(s.id); end if;
    perform cmd.need_recurring(to_jsonb(s), body, 'subscription', 'KD233', 'KD234');
    return s;
end $$;

create or replace function cmd.subscription_add(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    s    core.subscription := cmd.typed_subscription(body, null);
    most int := core.setting_int('subscriptions_a_person');
begin
    s.person_id := a.person_id;
    s.of_teacher := cmd.is_teacher(a);
    perform core.lock_tracker(s.person_id, s.of_teacher);
    if core.count_subscriptions(s.person_id, s.of_teacher) >= most then
        perform core.refuse('KD235', 'subscription.too_many', jsonb_build_object('maximum', most));
    end if;
    return cmd.recurring_answer(to_jsonb(core.set_subscription(s)), 'subscription');
end $$;

-- What was new before stays told; of another search all is new that becomes visible from now on.
create or replace function cmd.subscription_change(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    s core.subscription := cmd.the_subscription(a, body);
    w core.subscription := cmd.typed_subscription(body, s);
begin
    if w.query <> s.query then w.since := core.issue_until(); end if;
    if w.state = 'active' and w.every <> s.every then w.due_at := core.next_issue(w.every, now()); end if;
    return cmd.recurring_answer(to_jsonb(core.set_subscription(w)), 'subscription');
end $$;

create or replace function cmd.subscription_stop(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare s core.subscription := cmd.the_subscription(a, body);
begin
    s := jsonb_populate_record(s, cmd.stopped_recurring(s.state, 'subscription', 'KD236'));
    return cmd.recurring_answer(to_jsonb(core.set_subscription(s)), 'subscription');
end $$;

create or replace function cmd.subscription_resume(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare s core.subscription := cmd.the_subscription(a, body);
begin
    s := jsonb_populate_record(s, cmd.resumed_recurring(s.state, core.next_issue(s.every, now()), 'subscription', 'KD236'));
    s.since := core.issue_until();
    return cmd.recurring_answer(to_jsonb(core.set_subscription(s)), 'subscription');
end $$;

create or replace function cmd.subscription_remove(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare s core.subscription := cmd.the_subscription(a, body);
begin
    perform core.remove_subscription(s.id);
    return jsonb_build_object('subscription_id', s.id, 'state', 'removed');
end $$;
reset role;
