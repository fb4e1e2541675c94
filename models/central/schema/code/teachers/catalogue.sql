-- SPDX-License-Identifier: GPL-3.0-or-later
-- 職稱, 任教科目, 聘任類別, 訓練角色: 教師進修網 adds to them, renames and retires while the centre runs. Nothing is deleted: a
-- retired one stays readable on old rows, and is chosen no more.
set local role desk_owner;

-- Adds (p_id null) or changes one; null: there is none of that id.
create or replace function core.set_catalogue(p_catalogue text, p_id bigint, f jsonb) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare v_id bigint;
begin
    if p_id is null then
        v_id := nextval('core.catalogue_serial');
        case p_catalogue
            when 'title' then insert into core.teacher_title(id, name, staff_group, retired)
                values (v_id, f ->> 'name', f ->> 'staff_group', (f ->> 'retired')::boolean);
            when 'subject' then insert into core.subject(id, stage_id, name, retired)
                values (v_id, (f ->> 'stage_id')::int, f ->> 'name', (f ->> 'retired')::boolean);
            else insert into core.roster_word(id, list, name, retired) values (v_id, p_catalogue, f ->> 'name', (f ->> 'retired')::boolean);
        end case;
        return v_id;
    end if;
    case p_catalogue
        when 'title' then update core.teacher_title x set name = f ->> 'name', staff_group = f ->> 'staff_group', retired = (f ->> 'retired')::boolean
            where x.id = p_id returning x.id into v_id;
        when 'subject' then update core.subject x set name = f ->> 'name', retired = (f ->> 'retired')::boolean
            where x.id = p_id and x.stage_id = (f ->> 'stage_id')::int returning x.id into v_id;
        else update core.roster_word x set name = f ->> 'name', retired = (f ->> 'retired')::boolean
            where x.id = p_id and x.list = p_catalogue returning x.id into v_id;
    end case;
    return v_id;
end $$;

grant execute on function core.set_catalogue(text, bigint, jsonb) to desk_api;
reset role;

set local role desk_api;

create or replace function cmd.catalogue_set(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    which text := core.body_text(body, 'catalogue');
    id    bigint := case when jsonb_typeof(body -> 'id') <> 'null' then core.body_int(body, 'id') end;
    f     jsonb := jsonb_build_object('name', core.body_words(body, 'name', 1, 30), 'retired', core.body_bool(body, 'retired', false));
begin
    perform auth.spend('catalogue', 'account', a.account_id::text);  -- every desk is told
    if which not in ('title', 'subject', 'employment', 'training_role') then
        perform core.refuse('KC003', 'command.body', '{"field": "catalogue", "reason": "word"}');
    end if;
    if which = 'title' then
        if core.body_text(body, 'staff_group') not in ('teacher', 'staff') then
            perform core.refuse('KC003', 'command.body', '{"field": "staff_group", "reason": "word"}');
        end if;
        f := f || jsonb_build_object('staff_group', body -> 'staff_group');
    elsif which = 'subject' then
        if not exists (select from core.teaching_stage s where s.id = core.body_int(body, 'stage_id')) then
            perform core.refuse_field('stage_id', 'choice.unknown');
        end if;
        f := f || jsonb_build_object('stage_id', body -> 'stage_id');
    end if;
    id := core.set_catalogue(which, id, f);
    if id is null then perform core.refuse_field('id', 'choice.unknown'); end if;
    return jsonb_build_object('catalogue', which, 'id', id, 'name', f -> 'name', 'retired', f -> 'retired');
end $$;
reset role;
