-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is asked again and again for somebody, who is told each time (研習資訊訂閱, 定期統計): when the next issue is, and what its owner
-- may do with it. Rows of two tables of their own have the same columns: name, every, by_mail, state, stopped_by, due_at, issued_at,
-- unread, row_version.
set local role desk_owner;

-- The morning of the next issue: of the next day, Monday, first of a month; ten minutes after the hour, at which courses become
-- visible.
create or replace function core.next_issue(p_every text, p_after timestamptz) returns timestamptz
language sql stable as $$
    select (case p_every when 'day' then d + case when l < d + time '07:10' then 0 else 1 end
        when 'week' then date_trunc('week', l - interval '7 hours 10 minutes')::date + 7
        else (date_trunc('month', l - interval '7 hours 10 minutes') + interval '1 month')::date end + time '07:10') at time zone 'Asia/Taipei'
    from (select x as l, x::date as d from (select p_after at time zone 'Asia/Taipei' as x) y) z
$$;

-- How many issues somebody has not looked at, with the one that is made now: since they last signed in.
create or replace function core.issues_unread(p_signed_in timestamptz, p_issued timestamptz, p_unread int) returns int
language sql immutable as $$ select case when p_signed_in > p_issued then 1 else p_unread + 1 end $$;

-- So many are not looked at by who does not read them: it stops by itself.
create or replace function core.issues_are_idle(p_unread int) returns boolean
language sql immutable as $$ select p_unread >= 12 $$;

grant execute on function core.next_issue(text, timestamptz) to desk_api;
reset role;

set local role desk_api;

-- What somebody typed.
create or replace function cmd.typed_recurring(body jsonb, p_most int, p_every text[]) returns jsonb
language plpgsql as $$
declare
    name  text := core.body_words(body, 'name', 1, p_most);
    every text := core.body_text(body, 'every');
begin
    if every <> all (p_every) then perform core.refuse_field('every', 'choice.unknown'); end if;
    return jsonb_build_object('name', name, 'every', every, 'by_mail', core.body_bool(body, 'by_mail'));
end $$;

-- It is the own one, and stands as it was seen. `p_word`: what its refusals begin with.
create or replace function cmd.need_recurring(p jsonb, body jsonb, p_word text, p_hidden text, p_changed text) returns void
language plpgsql as $$
declare seen bigint := core.body_int(body, 'row_version');
begin
    if p ->> 'id' is null then perform core.refuse(p_hidden, p_word || '.not_visible'); end if;
    if (p ->> 'row_version')::bigint <> seen then
        perform core.refuse(p_changed, p_word || '.changed', jsonb_build_object('row_version', p -> 'row_version', 'state', p -> 'state'));
    end if;
end $$;

-- Stopped by its owner; and resumed, from `p_due` on. What stands otherwise then.
create or replace function cmd.stopped_recurring(p_state text, p_word text, p_code text) returns jsonb
language plpgsql as $$
begin
    if p_state <> 'active' then perform core.refuse(p_code, p_word || '.state', jsonb_build_object('state', p_state)); end if;
    return jsonb_build_object('state', 'stopped', 'stopped_by', 'owner', 'due_at', null);
end $$;

create or replace function cmd.resumed_recurring(p_state text, p_due timestamptz, p_word text, p_code text) returns jsonb
language plpgsql as $$
begin
    if p_state <> 'stopped' then perform core.refuse(p_code, p_word || '.state', jsonb_build_object('state', p_state)); end if;
    return jsonb_build_object('state', 'active', 'stopped_by', null, 'due_at', p_due, 'unread', 0);
end $$;

create or replace function cmd.recurring_answer(p jsonb, p_word text) returns jsonb
language sql immutable as $$
    select jsonb_build_object(p_word || '_id', p -> 'id', 'state', p -> 'state', 'every', p -> 'every', 'by_mail', p -> 'by_mail')
$$;
reset role;
