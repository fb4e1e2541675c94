-- SPDX-License-Identifier: GPL-3.0-or-later
-- 代碼目錄: how many people on the rosters have each code, for whoever is to rename or retire one.
set local role desk_owner;

-- The whole country is counted when somebody asks and the last count is ten minutes old: not at each question, and no roster
-- that is written has anything to do with it. Whoever finds another one counting is told what stood before.
create or replace function core.counted_code_uses() returns core.code_uses
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare u core.code_uses;
begin
    select * into u from core.code_uses where at < now() - interval '10 minutes' for update skip locked;
    if u.one then
        with t as (
            select x.title_id, x.stage_id, x.employment_id, x.training_role_id, x.subjects from core.teacher x where x.state <> 'left'),
        one as (
            select case when grouping(title_id) = 0 then 'title' when grouping(stage_id) = 0 then 'stage'
                        when grouping(employment_id) = 0 then 'employment' else 'training_role' end as catalogue,
                   coalesce(title_id, stage_id, employment_id, training_role_id) as id, count(*) as people
            from t group by grouping sets ((title_id), (stage_id), (employment_id), (training_role_id))
            union all select 'subject', s, count(*) from t, unnest(t.subjects) s group by s)
        update core.code_uses c set at = now(), uses = (
                select coalesce(jsonb_object_agg(o.catalogue, o.codes), '{}')
                from (select catalogue, jsonb_object_agg(id, people) as codes from one where id is not null group by catalogue) o)
            where c.one returning * into u;
    else
        select * into u from core.code_uses;
    end if;
    return u;
end $$;

grant execute on function core.counted_code_uses() to desk_api;
reset role;

set local role desk_api;

create or replace function api.code_uses(token text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me auth.actor := auth.enter(token);
    u  core.code_uses;
begin
    if me.must_change then perform auth.refuse_before_first(me); end if;
    perform auth.need_right(me, 'catalogue.set'), auth.spend('figures', 'account', me.account_id::text);
    u := core.counted_code_uses();
    return jsonb_build_object('at', core.utc(u.at), 'uses', u.uses);
end $$;

grant execute on function api.code_uses(text) to desk_user;
reset role;
