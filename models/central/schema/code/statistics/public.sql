-- SPDX-License-Identifier: GPL-3.0-or-later
-- 統計專區: how much is taken part in in the country, for everybody, before sign-in too. It is read out of the sums of the night, a few
-- hundred rows, and costs what a search does.
set local role desk_owner;

-- Which rows (keys) few took part in.
create or replace function core.public_hidden(p_rows core.study_row[]) returns text[]
language sql immutable as $$
    select coalesce(array_agg(case when n = 0 then '' else p_rows[n].key end), '{}')
    from unnest(core.hidden_figures(array(select x.numbers[2]::int from unnest(p_rows) x))) n
$$;

create or replace function core.public_rows(p_report text, p_rows core.study_row[], p_hidden text[]) returns jsonb
language sql immutable as $$
    select coalesce(jsonb_agg(jsonb_build_object('key', x.key, 'name', x.name, 'numbers', (
            select jsonb_agg(case when x.key = any (p_hidden) and i > 1 and (p_report <> 's17' or i <> 4) then 'null'::jsonb
                when v is null then '"-"'::jsonb else to_jsonb(v) end order by i)
            from unnest(x.numbers) with ordinality y(v, i))) order by x.n), '[]')
    from unnest(p_rows) with ordinality x(key, name, texts, people, numbers, n)
$$;

-- S08, S09, S17 of the country, and what they were when the period was frozen; a few of the rows are nobody's business where few took part.
create or replace function core.public_figures(p_report text, p_from date, p_to date) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    q      core.study_question;
    f      core.frozen_period := core.frozen_of(p_from, p_to);
    r      core.study_row[];
    b      core.study_row[];
    was    core.study_question;
    note   jsonb;
    hidden text[];
begin
    q.report := p_report;
    q.date_from := p_from;
    q.date_to := p_to;
    q.only_here := false;
    q.population := 'counted';
    r := array(select x from core.study_rows(q) x);
    hidden := core.public_hidden(r);
    was := core.as_frozen(q);
    note := case when f.id is not null then jsonb_build_object('at', core.utc(f.frozen_at), 'by', '', 'reason', '',
        'courses', core.courses_since(was), 'pending', not core.is_frozen_summed(was), 'rows', null) end;
    if note -> 'pending' = 'false' and core.is_changed_since(was) then
        b := array(select x from core.study_rows(was) x);
        hidden := hidden || core.public_hidden(b);
        if core.public_rows(p_report, b, hidden) <> core.public_rows(p_report, r, hidden) then
            note := note || jsonb_build_object('rows', core.public_rows(p_report, b, hidden));
        end if;
    end if;
    return jsonb_build_object('rows', core.public_rows(p_report, r, hidden), 'frozen', note,
        'freezes_on', core.freezes_on(p_from, p_to));
end $$;
grant execute on function core.public_figures(text, date, date) to desk_api;
reset role;

set local role desk_api;

create or replace function api.public_figures(token text, query text, proof text default null) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me   auth.actor := cmd.searcher(token);
    j    jsonb;
    span record;
begin
    perform auth.pay_search(me.account_id, query, 1, proof);
    j := cmd.study_query(query);
    if coalesce(j ->> 'report', '') not in ('s08', 's09', 's17') then perform cmd.refuse_study('report'); end if;
    if exists (select from jsonb_object_keys(j) k where k not in ('report', 'period', 'year',
        'semester')) then perform cmd.refuse_study('query'); end if;
    select p.date_from, p.date_to into span from core.study_period(j) p;
    if span.date_from is null then perform cmd.refuse_study('period'); end if;
    return jsonb_build_object('at', core.utc(core.study_summed_at()), 'from', span.date_from, 'to', span.date_to,
        'columns', (select to_jsonb(array(select split_part(c, ':', 1) || ':' || split_part(c, ':', 2) || case when split_part(c, ':',
            3) like '%s%' then ':s'
                else '' end from unnest(r.columns) with ordinality y(c, n) order by n)) from core.study_reports() r
                    where r.report = j ->> 'report'))
        || core.public_figures(j ->> 'report', span.date_from, span.date_to);
end $$;

grant execute on function api.public_figures(text, text, text) to desk_user, desk_anon;
reset role;
