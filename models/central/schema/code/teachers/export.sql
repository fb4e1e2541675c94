-- SPDX-License-Identifier: GPL-3.0-or-later
-- 資料下載: what leaves a roster as a file is said first, and stands in the audit: how many, filtered by what, in which format.
-- Numbers leave masked, as they lie at a desk; whole ones for a purpose, and read only when that is committed.
set local role desk_owner;

create or replace function core.whole_teacher_ids(p_teachers bigint[]) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select coalesce(jsonb_object_agg(t.id, n.number), '{}')
        from core.teacher t join core.national_id n on n.person_id = t.person_id and n.current
        where t.id = any (p_teachers) and t.unit_id = any (auth.my_roster_units()));
end $$;

grant execute on function core.whole_teacher_ids(bigint[]) to desk_api;
reset role;

set local role desk_api;

-- whole: the entries whose whole numbers are wanted; then a purpose must be said.
create or replace function cmd.teacher_export(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    said  jsonb := cmd.said_export(body, 'people');
    whole jsonb := cmd.body_list(body, 'whole', 5000);
    ids   bigint[];
begin
    if jsonb_array_length(whole) = 0 then return said || '{"whole": 0}'; end if;
    select array_agg(core.body_int(jsonb_build_object('whole', x), 'whole')) into ids from jsonb_array_elements(whole) x;
    if (select count(*) from core.teacher t where t.id = any (ids) and t.unit_id = any (auth.my_roster_units()))
        <> (select count(distinct x) from unnest(ids) x) then
        perform core.refuse('KD101', 'teacher.not_visible');
    end if;
    perform auth.spend('read', 'export', a.account_id::text, cardinality(ids));
    return said || jsonb_build_object('purpose', cmd.need_reason(body, 'purpose'), 'whole', cardinality(ids), 'teachers', whole);
end $$;

-- Number by entry, of an export that asked for them.
create or replace function api.exported_ids(token text, command_id uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me    auth.actor := auth.enter(token);
    asked jsonb := cmd.shown(me, exported_ids.command_id, 'teacher.export');
begin
    if asked is null then perform core.refuse('KD101', 'teacher.not_visible'); end if;
    perform auth.need_right(me, 'teacher.export'), auth.spend('read', 'account', me.account_id::text);
    if not asked ? 'teachers' then return '{}'::jsonb; end if;
    return core.whole_teacher_ids(array(select x::text::bigint from jsonb_array_elements(asked -> 'teachers') x));
end $$;

grant execute on function api.exported_ids(text, uuid) to desk_user;
reset role;
