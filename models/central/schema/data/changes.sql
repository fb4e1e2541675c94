-- SPDX-License-Identifier: GPL-3.0-or-later
-- 課程異動, field by field and phase by phase (II.8): the release's, the desk reads the same rows. A cell is its rules in order,
-- «conditions=class», the last one without; ! those enrolled are told after a review, + it is reviewed though it holds already. Of a
-- course whose list is handed in, or that is closed, whom one asks is changed as ever; the rest is recalled first, or put right (code/corrections).
set local role desk_owner;

with cell as (
    select f.field, p.phase, p.cell, x.n, f.m, p.place, x.label,
            case f.field when 'owner' then 'course.reassign' when 'deputies' then 'course.deputies' else 'change.apply' end as command
        from (select row_number() over () as n, y.*, z.after from (values
        ('title', '研習名稱', 'typo:2=F, R', 'R!', 'R'),
        ('tags', '專案屬性標籤', 'R', 'R', 'transfer_added=-, R'),
        ('basis_kind,basis_no,basis_date', '辦理依據', 'F', 'F', 'F'),
        ('class_kind', '班別性質', 'R', 'C', '-'),
        ('natures,scope_code', '課程性質', 'R', 'R', 'R'),
        ('partners', '合作單位', 'R', 'R', 'R'),
        ('series,time_kind', '課程時段及系列', 'F', 'F', 'F'),
        ('sessions.time', '場次', 'into_past=-, same_days_and_hours=F, R', 'into_past=-, R!', 'past_touched=-, into_past=-, urgent=N, R!'),
        ('sessions.hours', '場次', 'R', 'R!', 'past_touched=-, raised=-, R!'),
        ('sessions.topic', '場次', 'F', 'N', 'past_touched=-, N'),
        ('sessions.room', '場次', 'F', 'N', 'past_touched=-, N'),
        ('sessions.mode', '場次', 'R', 'R!', 'past_touched=-, urgent=N+, R!'),
        ('sessions.lecturers', '場次', 'needs_plan=R, F', 'needs_plan=R!, N', 'past_touched=-, N'),
        ('backfill_reason', '補登錄理由', 'R', 'R', '-'),
        ('mode,digital_hours,physical_hours', '上課方式', 'R', 'R!', 'urgent=N+, R!'),
        ('county_id,district_id', '上課地點', 'R', 'R!', 'place_dropped&urgent=N+, place_dropped=R!, -'),
        ('venue,venue_id', '上課地點', 'F', 'N', 'N'),
        ('online_url,checkin', '線上教室及簽到方式', 'F', 'N', 'N'),
        ('hour_unit', '時數單位', 'R', 'R!', '-'),
        ('hours', '研習時數', 'R', 'R!', 'raised=-, R!'),
        ('parts,partial,threshold,grace_minutes,late_policy,late_deduction,lecture_credit,assessment,assessment_other', '核時方式',
            'R', 'R!', 'R!'),
        ('levels,titles,subjects,subjects_rule', '參加對象', 'R', 'R', '-'),
        ('audience', '參加對象說明', 'F', 'F', 'F'),
        ('open_scope,open_counties,open_units', '開放對象', 'scope_within=F, R', 'excludes_enrolled=-, scope_within=F, R', '-'),
        ('class_count,class_size', '招收人數', 'raise_within:20:10=F, R', 'under_taken=-, raise_within:20:10=F, R', '-'),
        ('fee,fee_method', '繳費金額', 'R', 'raised=C, N', '-'),
        ('fund,subsidy', '經費補助', 'F', 'N', 'F'),
        ('channels,reg_url', '報名方式', 'F', 'N', '-'),
        ('reg_from,reg_to', '報名日期', 'F', 'ends_within:24=-, N', '-'),
        ('contacts', '承辦人', 'F', 'N', 'N'),
        ('lecturers', '講師', 'needs_plan=R, F', 'needs_plan=R!, N', 'taught_touched=-, N'),
        ('goals,content,notes', '課程內容', 'text_within:20=F, R', 'text_within:20=N, R!', 'N'),
        ('files', '附件', 'plan_touched=R, F', 'plan_touched=R, F', 'F'),
        ('civil,environment', '時數轉送', 'F', 'F', 'F'),
        ('owner', '課程負責人', 'F', 'N', 'N'),
        ('deputies', '代理人', 'F', 'N', 'N'))
            y(fields, label, open, enrolled, started),
            lateral (select case when y.fields in ('contacts', 'owner', 'deputies') then 'F' else '-' end as after) z) x,
        unnest(string_to_array(x.fields, ',')) with ordinality f(field, m),
        lateral (values ('open', 1, x.open), ('enrolled', 2, x.enrolled), ('started', 3, x.started), ('listed', 4, x.after), ('closed', 5, x.after))
            p(phase, place, cell)),
rule as (
    select c.n, c.m, c.place, c.field, c.phase, c.command, c.label, r.sort,
        string_to_array(nullif(substring(r.rule from '^(.*)='), ''), '&') as conditions,
        substring(r.rule from '([FNRC-])[!+]?$') as class, r.rule ~ '[!]$' as notice, r.rule ~ '[+]$' as review_after
    from cell c, regexp_split_to_table(c.cell, ', *') with ordinality r(rule, sort)),
gone as (delete from core.change_rule t where t.id > (select count(*) from rule))
insert into core.change_rule as t(id, field, phase, sort, conditions, class, notice, review_after, command, label)
    select row_number() over (order by n, m, place, sort), field, phase, sort, coalesce(conditions, '{}'), class, notice or class = 'N', review_after,
        command, label from rule
    on conflict (id) do update set field = excluded.field, phase = excluded.phase, sort = excluded.sort, conditions = excluded.conditions,
        class = excluded.class, notice = excluded.notice, review_after = excluded.review_after, command = excluded.command, label = excluded.label
    where (t.field, t.phase, t.sort, t.conditions, t.class, t.notice, t.review_after, t.command, t.label)
        is distinct from (excluded.field, excluded.phase, excluded.sort, excluded.conditions, excluded.class, excluded.notice, excluded.review_after,
            excluded.command, excluded.label);
reset role;
