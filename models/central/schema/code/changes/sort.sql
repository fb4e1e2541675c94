-- SPDX-License-Identifier: GPL-3.0-or-later
-- A change as it is sent, {items: [{field, base, new, reason}], reason, urgent}, sorted by its rules: what holds at once, what waits for a
-- desk. Each field is told by what it was when the person changed it: where that is another by now, both are shown.
set local role desk_api;

create or replace function cmd.refuse_change(p_code text, p_key text, p_fields jsonb, p_more jsonb default '{}') returns void
language plpgsql as $$
begin
    if p_fields <> '[]' then perform core.refuse(p_code, p_key, jsonb_build_object('fields', p_fields) || p_more); end if;
end $$;

-- The items as they came: {field, base, new, reason}, brought into the form's shape. What a person can have typed wrong is found.
create or replace function cmd.change_items(body jsonb, out items jsonb, out findings jsonb[])
language plpgsql as $$
declare
    sent jsonb := body -> 'items';
    i    jsonb;
    f    text;
    base record;
    new  record;
begin
    items := '[]';
    findings := '{}';
    if jsonb_typeof(sent) is distinct from 'array' or jsonb_array_length(sent) not between 1 and 60 then
        perform core.refuse_form('items', 'array');
    end if;
    for i in select e from jsonb_array_elements(sent) e loop
        if jsonb_typeof(i) <> 'object' or i - '{field,base,new,reason}'::text[] <> '{}' or not i ?& '{field,base,new}'::text[] then
            perform core.refuse_form('items', 'object');
        end if;
        f := core.body_plain(i, 'field', 1, 40, false);
        if core.changed_by(f) is distinct from 'change.apply' then
            perform core.refuse('KD210', 'change.field', jsonb_build_object('field', f, 'command', core.changed_by(f)));
        end if;
        if items @> jsonb_build_array(jsonb_build_object('field', f)) then perform core.refuse_form(f, 'twice'); end if;
        if f = 'files' then i := i || jsonb_build_object('base', core.bare_files(i -> 'base'), 'new', core.bare_files(i -> 'new')); end if;
        select * into base from core.shaped(core.course_form() -> f, i -> 'base', f);
        select * into new from core.shaped(core.course_form() -> f, i -> 'new', f);
        findings := findings || new.findings;
        items := items || jsonb_build_array(jsonb_build_object('field', f, 'base', base.shaped, 'new', new.shaped,
            'reason', core.body_plain(i || jsonb_build_object('reason', coalesce(i -> 'reason', '""')), 'reason', 0, 500)));
    end loop;
end $$;

-- What is found of the form that there is: what was wrong before is not the change's.
create or replace function cmd.present_findings(c core.course, p_account bigint, p_present jsonb) returns jsonb
language sql stable as $$
    select coalesce(jsonb_agg(f), '[]') from unnest(core.course_findings(core.course_draft_of(p_present, c.unit_id, p_account, c.id))) f
$$;

-- A form with what is doubtful in it; whatever is wrong in it that was not before is its errors.
create or replace function cmd.change_draft(c core.course, p_account bigint, p_before jsonb, p_form jsonb, p_found jsonb[])
returns core.checked_change language plpgsql as $$
declare
    r     core.checked_change;
    warns jsonb;
begin
    if exists (select from jsonb_array_elements(p_form -> 'lecturers') l group by l -> 'no' having count(*) > 1 or l -> 'no' = 'null') then
        perform core.refuse_form('lecturers', 'number');
    end if;
    r.draft := core.course_draft_of(p_form, c.unit_id, p_account, c.id);
    select coalesce(jsonb_agg(f - 'warns' order by n) filter (where not (f ->> 'warns')::boolean and not p_before @> jsonb_build_array(f)), '[]'),
           coalesce(jsonb_agg(f - 'warns' order by n) filter (where (f ->> 'warns')::boolean), '[]') into r.errors, warns
        from unnest(p_found || core.course_findings(r.draft)) with ordinality x(f, n) where n <= 400;
    r.draft.warnings := warns;
    return r;
end $$;

-- Each item with the way it goes; what changes nothing is left out.
create or replace function cmd.change_ways(x core.change_case, p_items jsonb, p_stored jsonb, p_as_stored jsonb) returns jsonb
language plpgsql stable as $$
declare
    ways jsonb;
    why  jsonb := jsonb_build_object('phase', x.phase);
begin
    select coalesce(jsonb_agg(i || jsonb_build_object('class', w.class, 'in_force', w.review_after, 'notice', w.notice,
            'urgent', w.urgent, 'base', p_stored -> (i ->> 'field'), 'new', p_as_stored -> (i ->> 'field')) order by n), '[]') into ways
        from jsonb_array_elements(p_items) with ordinality y(i, n), lateral core.change_way(x, i ->> 'field') w where w.class is not null;
    if ways = '[]' then perform core.refuse('KD212', 'change.nothing'); end if;
    if x.phase = 'enrolled' and core.form_quota(x.wanted) < core.form_quota(x.present) then
        perform core.need_quota(x.course, core.form_quota(x.wanted));  -- with who is to be put back
    end if;
    perform cmd.refuse_change('KD213', 'change.not_possible', jsonb_path_query_array(ways, '$[*] ? (@.class == "-").field'), why);
    perform cmd.refuse_change('KD214', 'change.only_cancel', jsonb_path_query_array(ways, '$[*] ? (@.class == "C").field'), why);
    return ways;
end $$;

-- Whoever reviews a change, or hears of it at short notice, is told why.
create or replace function cmd.need_change_reasons(p_items jsonb, p_reason text) returns void
language plpgsql as $$
begin
    perform cmd.refuse_change('KD218', 'change.reason', (select coalesce(jsonb_agg(i -> 'field'), '[]')
        from jsonb_array_elements(p_items) i
        where (i ->> 'class' = 'R' or (i ->> 'in_force')::boolean or (i ->> 'urgent')::boolean)
          and length(i ->> 'reason') < 5 and length(p_reason) < 5));
end $$;

create or replace function cmd.sorted_change(a auth.actor, c core.course, body jsonb) returns core.sorted_change
language plpgsql as $$
declare
    r       core.sorted_change;
    sent    record := cmd.change_items(body);
    urgent  boolean := core.body_plain(body, 'urgent', 0, 20, false) <> '';
    stored  jsonb := (select v.body from core.course_revision v where v.course_id = c.id and v.revision = c.revision);
    x       core.change_case;
    checked core.checked_change;
    before  jsonb;
    waits   text[];
begin
    if body ->> 'urgent' <> all ('{"",disaster,lecturer}'::text[]) then perform core.refuse_form('urgent', 'word'); end if;
    r.present := core.present_form(c);
    perform cmd.refuse_change('KD211', 'change.conflict', (select coalesce(jsonb_agg(jsonb_build_object('field', i -> 'field', 'base', i -> 'base',
        'now', r.present -> (i ->> 'field'))), '[]') from jsonb_array_elements(sent.items) i where i -> 'base' <> r.present -> (i ->> 'field')));
    before := cmd.present_findings(c, a.account_id, r.present);
    checked := cmd.change_draft(c, a.account_id, before,
        r.present || (select jsonb_object_agg(i ->> 'field', i -> 'new') from jsonb_array_elements(sent.items) i), sent.findings);
    if checked.errors <> '[]' then perform core.refuse('KD143', 'course.invalid', jsonb_build_object('errors', checked.errors)); end if;
    r.whole := checked.draft;
    x := core.change_case_of(c, r.present, core.whole_form(cmd.stored_course((r.whole).body)), urgent);
    r.phase := x.phase;
    r.whole.warnings := (r.whole).warnings || core.change_warnings(x);
    r.items := cmd.change_ways(x, sent.items, stored || core.whole_form(stored) || jsonb_build_object('files', coalesce(stored -> 'files', '[]')),
        cmd.stored_course((r.whole).body));
    perform cmd.need_change_reasons(r.items, core.body_plain(body, 'reason', 0, 500));
    waits := array(select i ->> 'field' from jsonb_array_elements(r.items) i where i ->> 'class' = 'R');
    r.held := r.whole;
    if cardinality(waits) in (0, jsonb_array_length(r.items)) then return r; end if;
    -- What is free may hang on what is not: then all of it waits.
    checked := cmd.change_draft(c, a.account_id, before, r.present || (select jsonb_object_agg(i ->> 'field', (r.whole).body -> (i ->> 'field'))
        from jsonb_array_elements(r.items) i where i ->> 'field' <> all (waits)), '{}');
    r.held := checked.draft;
    if checked.errors <> '[]' then
        r.items := (select jsonb_agg(i || '{"class": "R", "in_force": false, "urgent": false}' order by n)
            from jsonb_array_elements(r.items) with ordinality y(i, n));
        perform cmd.need_change_reasons(r.items, core.body_plain(body, 'reason', 0, 500));
    end if;
    return r;
end $$;
reset role;
