-- SPDX-License-Identifier: GPL-3.0-or-later
-- 課程異動申請, 上傳: whoever runs an approved course changes it, or asks for it.
set local role desk_api;

create or replace function cmd.charge_change(a auth.actor, body jsonb) returns void
language plpgsql as $$
begin
    perform auth.spend('change', 'account', a.account_id::text),
        auth.spend('change', 'course', concat_ws('/', a.account_id, left(coalesce(body ->> 'course_id', 'c' || (body ->> 'change_id')), 20)));
end $$;

-- Whether a file may go with a request: of the unit; 作業人員 have those that they brought.
create or replace function cmd.evidence_files(a auth.actor, p_files jsonb) returns uuid[]
language plpgsql as $$
declare
    ids uuid[] := array[]::uuid[];
    f   jsonb;
begin
    p_files := coalesce(nullif(p_files, 'null'), '[]');
    if jsonb_typeof(p_files) <> 'array' or jsonb_array_length(p_files) > 5 then perform core.refuse_form('files', 'array'); end if;
    for f in select e from jsonb_array_elements(p_files) e loop
        ids := ids || cmd.body_uuid(jsonb_build_object('files', f), 'files');
    end loop;
    if exists (select from unnest(ids) x where not exists (select from core.course_file y where y.file_id = x and y.unit_id = a.unit_id
        and y.voided_at is null and (y.account_id = a.account_id or a.reach <> 'own'))) then
        perform core.refuse('KD146', 'course.file_unknown');
    end if;
    return array(select distinct x from unnest(ids) x);
end $$;

create or replace function cmd.change_answer(c core.course, s core.sorted_change) returns jsonb
language sql stable as $$
    select jsonb_build_object('course_id', c.id, 'number', c.number, 'warnings', (s.whole).warnings, 'phase', s.phase,
        'fields', jsonb_object_agg(i ->> 'field', i -> 'class'),
        'held', coalesce(jsonb_agg(i -> 'field' order by n) filter (where i ->> 'class' <> 'R'), '[]'),
        'asked', coalesce(jsonb_agg(i -> 'field' order by n) filter (where core.change_waits(i)), '[]'))
    from jsonb_array_elements(s.items) with ordinality x(i, n)
$$;

-- One request at a time; one whose time is over is ended first.
create or replace function cmd.need_no_change(c core.course, p_asked jsonb) returns void
language plpgsql as $$
declare h core.course_change := core.waiting_change(c.id);
begin
    if h.id is null then return; end if;
    if core.change_state(h.state, h.lapses_at) = 'lapsed' then
        perform core.lapse_change(h);
    elsif p_asked <> '[]' then
        perform core.refuse('KD215', 'change.open', jsonb_build_object('change_id', h.id, 'fields', p_asked));
    end if;
end $$;

create or replace function cmd.change_apply(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    c      core.course := cmd.organised_course(a, body);
    before core.course := c;
    reason text := core.body_plain(body, 'reason', 0, 500);
    files  uuid[] := cmd.evidence_files(a, body -> 'files');
    s      core.sorted_change;
    answer jsonb;
    id     bigint;
    urgent boolean;
    told   int := 0;
begin
    perform cmd.need_course_possible(c, 'change.apply');
    s := cmd.sorted_change(a, c, body);
    urgent := s.items @> '[{"urgent": true}]';
    answer := cmd.change_answer(c, s);
    perform cmd.need_no_change(c, answer -> 'asked');
    if answer -> 'held' <> '[]' then
        c := cmd.hold_change(a, c, s.held);
        before.revision := c.revision;
        perform core.note_course(before, 'change', core.course_state(c.state, c.ends_at), reason, a);
    end if;
    id := core.keep_change(c, s, case when urgent then body ->> 'urgent' else '' end, reason, files, a);
    if answer -> 'asked' <> '[]' then perform core.note_course(before, 'change_ask', core.course_state(c.state, c.ends_at), reason, a); end if;
    if urgent then perform core.post_course_desk('change.urgent', c, reason, a.command_id); end if;
    if answer -> 'held' <> '[]' then told := core.tell_of_change(c, id, 'held', a.command_id); end if;
    perform core.reroute_change(id);  -- last: from here on it may be another desk's
    return answer || jsonb_build_object('change_id', id, 'revision', c.revision, 'told', told,
        'state', case when answer -> 'asked' = '[]' then 'applied' else 'submitted' end);
end $$;

-- What a change would do: which field goes which way. Nothing of it happens.
create or replace function api.look_change(token text, change text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me   auth.actor := auth.enter(token);
    body jsonb;
    c    core.course;
    s    core.sorted_change;
begin
    perform auth.need_right(me, 'change.apply'), auth.spend('change_look', 'account', me.account_id::text);
    if cmd.too_large(65536, coalesce(change, '')) then perform core.refuse('KC003', 'command.body', '{"field": "", "reason": "size"}'); end if;
    body := cmd.parsed(coalesce(change, ''));
    me.reach := auth.right_to(me.account_type, 'change.apply');
    c := cmd.run_course(me, core.body_int(body, 'course_id'));
    perform cmd.need_course_possible(c, 'change.apply');
    s := cmd.sorted_change(me, c, body);
    return cmd.change_answer(c, s);
end $$;

grant execute on function api.look_change(text, text) to desk_user;

-- The request a command is about, with its course, both locked, if the actor runs that course and it waits.
create or replace function cmd.own_change(a auth.actor, body jsonb) returns core.change_at_hand
language plpgsql as $$
declare
    h core.course_change;
    c core.course;
begin
    select * into h from core.course_change x where x.id = core.body_int(body, 'change_id');
    select * into c from core.course x where x.id = h.course_id;
    if not cmd.organises(a, c) then perform core.refuse('KD216', 'change.not_visible'); end if;
    c := core.lock_course(c.id);
    if not cmd.organises(a, c) then perform core.refuse('KD216', 'change.not_visible'); end if;
    select * into h from core.course_change x where x.id = h.id;
    perform cmd.need_waiting(h);
    return (h, c);
end $$;

create or replace function cmd.need_waiting(h core.course_change) returns void
language plpgsql as $$
begin
    if core.change_state(h.state, h.lapses_at) <> 'submitted' then
        perform core.refuse('KD217', 'change.state', jsonb_build_object('state', core.change_state(h.state, h.lapses_at)));
    end if;
end $$;

-- The sealed form, scanned, while it waits.
create or replace function cmd.change_attach(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    o     core.change_at_hand := cmd.own_change(a, body);
    files uuid[] := cmd.evidence_files(a, jsonb_build_array(body -> 'file_id'));
begin
    if core.attach_to_change((o.change).id, files[1]) > 5 then
        perform core.refuse('KD143', 'course.invalid', '{"errors": [{"field": "files", "key": "course.files_too_many", "values": {"maximum": 5}}]}');
    end if;
    return jsonb_build_object('change_id', (o.change).id, 'course_id', (o.course).id, 'file_id', files[1]);
end $$;

create or replace function cmd.change_withdraw(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    o core.change_at_hand := cmd.own_change(a, body);
    c core.course := o.course;
begin
    perform cmd.refuse_change('KD219', 'change.in_force', (select coalesce(jsonb_agg(i.field), '[]') from core.course_change_item i
        where i.change_id = (o.change).id and i.in_force and i.state = 'waiting'));
    perform core.end_change((o.change).id, 'withdrawn', '', a), core.note_course(c, 'change_withdraw', core.course_state(c.state, c.ends_at), '', a);
    return jsonb_build_object('change_id', (o.change).id, 'course_id', c.id, 'state', 'withdrawn');
end $$;
reset role;

set local role desk_owner;
-- How many files it has then.
create or replace function core.attach_to_change(p_change bigint, p_file uuid) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into core.course_change_file(change_id, file_id, evidence) values (p_change, p_file, true)
        on conflict (change_id, file_id) do update set evidence = true;
    update core.course_change x set told = x.told where x.id = p_change;  -- whoever holds it hears of its files
    return (select count(*) from core.course_change_file f where f.change_id = p_change and f.evidence);
end $$;
grant execute on function core.attach_to_change(bigint, uuid) to desk_api;
reset role;
