-- SPDX-License-Identifier: GPL-3.0-or-later
-- Batches, which 教師進修網 alone makes: what waits becomes a file, the file is handed out for a purpose until it is answered, and the
-- answer is taken in row by row. Whole IDs are in the file alone, and each time it is read that is written down.
set local role desk_owner;

-- 教保: on the fifteenth all that was confirmed until the fourteenth; later confirmed goes in the month after.
create or replace function core.transfer_until(p_target text) returns timestamptz
language sql stable as $$
    select case p_target when 'preschool' then (case when extract(day from core.today()) >= 15 then date_trunc('month', core.today()::timestamp)
        else date_trunc('month', core.today()::timestamp) - interval '1 month' end + interval '14 days') at time zone 'Asia/Taipei'
            else 'infinity' end
$$;

-- What is looked at again before it is written: names and categories change while they wait.
create or replace function core.hold_unfit(p_ids bigint[]) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    update core.transfer_item i set state = 'held', reason_key = o.why, changed_at = clock_timestamp()
        from (select x.id, core.transfer_obstacle(x.person_id, x.target, x.category, x.course_id) as why
            from core.transfer_item x where x.id = any (p_ids)) o
        where o.id = i.id and o.why <> ''
$$;

create or replace function core.make_batch(p_target text, p_action text, p_purpose text, a auth.actor) returns core.transfer_batch
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    t     core.transfer_batch;
    ids   bigint[];
    until_ timestamptz := core.transfer_until(p_target);
    serial bigint;
begin
    select array_agg(x.id) into ids from (select i.id from core.transfer_item i where i.target = p_target and i.action = p_action
        and i.state = 'waiting' and i.due_from < until_ order by i.id limit 3000 for update skip locked) x;
    perform core.hold_unfit(ids);
    select array_agg(i.id order by i.id) into ids from core.transfer_item i where i.id = any (ids) and i.state = 'waiting';
    if ids is null then return null; end if;
    perform pg_advisory_xact_lock(hashtextextended('transfer_batch', 0));
    select count(*) + 1 into serial from core.transfer_batch x
        where x.at >= date_trunc('year', now() at time zone 'Asia/Taipei') at time zone 'Asia/Taipei';
    insert into core.transfer_batch(number, target, action, rows, purpose, by_account_id, by_name)
        values (extract(year from core.today())::int - 1911 || '-' || lpad(serial::text, 4, '0'), p_target, p_action, cardinality(ids), p_purpose,
            a.account_id, a.name) returning * into t;
    update core.transfer_item i set state = 'exported', batch_id = t.id, row_no = o.n, reason_key = '', changed_at = clock_timestamp()
        from unnest(ids) with ordinality o(id, n) where i.id = o.id;
    return t;
end $$;

create or replace function core.batch_of(p_id bigint) returns core.transfer_batch
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare t core.transfer_batch;
begin
    select * into t from core.transfer_batch x where x.id = p_id for update;
    return t;
end $$;

-- One row's answer. A failed one waits for a person: it is sent again only when it has been put right or asked for.
create or replace function core.answer_row(t core.transfer_batch, p_row int, p_ok boolean, p_reason text, p_command uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare i core.transfer_item;
begin
    update core.transfer_item x set state = case when x.state = 'replaced' then 'replaced' when p_ok then 'done' else 'failed' end,
            reason_key = case when p_ok then '' else 'refused' end, reason = case when p_ok then '' else p_reason end, changed_at = clock_timestamp()
        where x.batch_id = t.id and x.row_no = p_row returning * into i;
    if i.state = 'failed' and i.action = 'add' then perform core.post_transfer(i, p_command); end if;
    return i.id is not null;
end $$;

create or replace function core.answer_rest(t core.transfer_batch, p_ok boolean, p_command uuid) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    select core.answer_row(t, i.row_no, p_ok, '', p_command) from core.transfer_item i where i.batch_id = t.id and i.state = 'exported'
$$;

create or replace function core.post_transfer(i core.transfer_item, p_command uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    address text := core.recorded_mailbox(i.person_id);
    c       record;
begin
    if address is null then return; end if;
    select * into c from core.recorded_course(i.course_id);
    perform core.post('transfer.failed', address, jsonb_build_object('name', (select p.name from core.transferred_person(i.person_id) p),
        'title', c.title, 'course', c.number, 'hours', core.hours_said('hours', i.hours), 'reason', i.reason), p_command, null);
end $$;

create or replace function core.close_batch(p_batch bigint) returns core.transfer_batch
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare t core.transfer_batch;
begin
    update core.transfer_batch x set state = 'answered', answered_at = now() where x.id = p_batch and x.state = 'made'
        and not exists (select from core.transfer_item i where i.batch_id = p_batch and i.state = 'exported');
    select * into t from core.transfer_batch x where x.id = p_batch;
    return t;
end $$;

-- 重新轉送: a failed or held row once more.
create or replace function core.again_transfer(p_item bigint) returns core.transfer_item
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    i core.transfer_item;
    n core.transfer_item;
begin
    select * into i from core.transfer_item x where x.id = p_item and x.state in ('failed', 'held') for update;
    if i.id is null then return null; end if;
    perform core.set_transfer(i, case when i.batch_id is null then 'withdrawn' else 'replaced' end, 'again');
    perform core.add_transfer(i.person_id, i.course_id, i.target, i.part, i.part_name, i.category, i.hours, i.award_id, i.due_from, i.action);
    select * into n from core.transfer_item x where x.person_id = i.person_id and x.course_id = i.course_id and x.target = i.target
        and x.part = i.part and x.action = i.action order by x.id desc limit 1;
    return n;
end $$;

create or replace function core.listed_batches() returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return jsonb_build_object(
        'waiting', coalesce((select jsonb_agg(jsonb_build_object('target', x.target, 'action', x.action, 'now', x.now, 'later', x.later,
                'held', x.held) order by x.target, x.action)
            from (select i.target, i.action, count(*) filter (where i.state = 'held') as held,
                    count(*) filter (where i.state = 'waiting' and i.due_from < core.transfer_until(i.target)) as now,
                    count(*) filter (where i.state = 'waiting' and i.due_from >= core.transfer_until(i.target)) as later
                from core.transfer_item i where i.state in ('waiting', 'held') group by i.target, i.action) x), '[]'),
        'batches', coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'number', t.number, 'target', t.target, 'action', t.action,
                'rows', t.rows, 'state', t.state, 'by_name', t.by_name, 'at', core.utc(t.at), 'answered_at', core.utc(t.answered_at),
                'failed', (select count(*) from core.transfer_item i where i.batch_id = t.id and i.state = 'failed')) order by t.id desc)
            from (select * from core.transfer_batch order by id desc limit 200) t), '[]'));
end $$;

-- The rows of a batch, or what is held back (null), IDs masked.
create or replace function core.listed_items(p_batch bigint, p_after bigint) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'row', i.row_no, 'name', p.name, 'national_id', left(p.number, 6) || '****',
            'course_number', c.number, 'title', c.title, 'part_name', i.part_name, 'hours', i.hours, 'target', i.target, 'action', i.action,
            'state', i.state, 'reason_key', i.reason_key, 'reason', i.reason) order by i.id), '[]')
        from (select * from core.transfer_item x where x.batch_id is not distinct from p_batch and (p_batch is not null or x.state = 'held')
            and x.id > p_after order by x.id limit 500) i
        cross join lateral core.transferred_person(i.person_id) p join core.course c on c.id = i.course_id);
end $$;

grant execute on function core.make_batch(text, text, text, auth.actor), core.batch_of(bigint), core.answer_row(core.transfer_batch, int, boolean,
    text, uuid),
    core.answer_rest(core.transfer_batch, boolean, uuid),
    core.close_batch(bigint), core.again_transfer(bigint), core.listed_batches(), core.listed_items(bigint, bigint) to desk_api;
reset role;

set local role desk_api;

create or replace function cmd.transfer_export(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    target text := core.body_text(body, 'target');
    action text := core.body_text(body, 'action');
    t      core.transfer_batch;
begin
    if target not in ('civil', 'environment', 'preschool') then perform core.refuse_field('target', 'choice.unknown'); end if;
    if action not in ('add', 'remove') then perform core.refuse_field('action', 'choice.unknown'); end if;
    t := core.make_batch(target, action, cmd.need_reason(body, 'purpose'), a);
    -- What was found unfit stays held: a refusal would undo that too.
    if t.id is null then return '{"rows": 0}'::jsonb; end if;
    return jsonb_build_object('batch_id', t.id, 'number', t.number, 'target', t.target, 'action', t.action, 'rows', t.rows, 'purpose', t.purpose);
end $$;

create or replace function cmd.the_batch(body jsonb) returns core.transfer_batch
language plpgsql as $$
declare t core.transfer_batch := core.batch_of(core.body_int(body, 'batch_id'));
begin
    if t.id is null then perform core.refuse('KD385', 'transfer.not_visible'); end if;
    if t.state <> 'made' then perform core.refuse('KD386', 'transfer.state', jsonb_build_object('state', t.state)); end if;
    return t;
end $$;

create or replace function cmd.transfer_show(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    t       core.transfer_batch := cmd.the_batch(body);
    purpose text := cmd.need_reason(body, 'purpose');
begin
    perform auth.spend('read', 'export', a.account_id::text, t.rows);
    return jsonb_build_object('batch_id', t.id, 'number', t.number, 'rows', t.rows, 'purpose', purpose);
end $$;

-- rows: what the other side has said of single ones; rest: of all the others that are not answered yet (done, failed, or '').
create or replace function cmd.transfer_reply(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    t    core.transfer_batch := cmd.the_batch(body);
    rows jsonb := cmd.body_list(body, 'rows', 3000);
    rest text := core.body_text(body, 'rest');
    x    jsonb;
begin
    if rest not in ('', 'done', 'failed') then perform core.refuse_field('rest', 'choice.unknown'); end if;
    for x in select e from jsonb_array_elements(rows) e loop
        if coalesce(jsonb_typeof(x), '') <> 'object' then
            perform core.refuse('KC003', 'command.body', '{"field": "rows", "reason": "object"}');
        end if;
        if core.body_int(x, 'row') > t.rows or not core.answer_row(t, core.body_int(x, 'row')::int, core.body_bool(x, 'ok'),
            core.body_plain(x, 'reason', 0, 200, false), a.command_id) then
            perform core.refuse('KD390', 'transfer.row', jsonb_build_object('row', x -> 'row'));
        end if;
    end loop;
    if rest <> '' then perform core.answer_rest(t, rest = 'done', a.command_id); end if;
    t := core.close_batch(t.id);
    return jsonb_build_object('batch_id', t.id, 'number', t.number, 'state', t.state, 'answered', jsonb_array_length(rows));
end $$;

create or replace function cmd.transfer_again(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare i core.transfer_item;
begin
    perform auth.spend('transfer', 'desk', a.account_id::text);
    i := core.again_transfer(core.body_int(body, 'item_id'));
    if i.id is null then perform core.refuse('KD385', 'transfer.not_visible'); end if;
    return jsonb_build_object('item_id', i.id, 'state', i.state);
end $$;

-- The file of a batch, asked for by a committed transfer.show of one's own.
create or replace function api.transfer_file(token text, command_id uuid) returns table(name text, media_type text, content bytea)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    me    auth.actor := auth.enter(token);
    asked jsonb := cmd.shown(me, transfer_file.command_id, 'transfer.show');
begin
    if asked is null then perform core.refuse('KD385', 'transfer.not_visible'); end if;
    perform auth.need_right(me, 'transfer.show'), cmd.note_id_read(me, transfer_file.command_id, asked);
    return query select f.name, 'text/csv', f.content from core.transfer_content((asked ->> 'batch_id')::bigint) f;
end $$;

create or replace function api.transfers(token text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me auth.actor := auth.enter(token);
begin
    perform auth.need_right(me, 'transfer.export');
    return core.listed_batches();
end $$;

-- The rows of a batch after an item's id, five hundred at a time; batch_id 0: what is held back.
create or replace function api.transfer_rows(token text, batch_id bigint, after bigint) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me auth.actor := auth.enter(token);
begin
    perform auth.need_right(me, 'transfer.export');
    return core.listed_items(nullif(batch_id, 0), coalesce(after, 0));
end $$;

grant execute on function api.transfer_file(text, uuid), api.transfers(text), api.transfer_rows(text, bigint, bigint) to desk_user;
reset role;
