-- SPDX-License-Identifier: GPL-3.0-or-later
-- The files of the other side, written while they are handed out: Big5, dates of the 民國 calendar, a row a line. Columns marked with *
-- must be filled in.
set local role desk_owner;

-- y-mm-dd, without zeros before the year.
create or replace function core.civil_day(p_day date) returns text
language sql immutable as $$ select case when p_day is null then '' else extract(year from p_day)::int - 1911 || to_char(p_day, '-MM-DD') end $$;

create or replace function core.civil_time(p_at timestamptz) returns text
language sql stable as $$ select to_char(p_at at time zone 'Asia/Taipei', 'HH24:MI') || ':00' $$;

-- Hours without zeros behind the point.
create or replace function core.said_hours(p_hours numeric) returns text
language sql immutable as $$ select trim_scale(p_hours)::text $$;

-- A cell: in quotes where it must be, never the beginning of a formula, and with a sign for what Big5 has not.
create or replace function core.csv_cell(p_text text) returns text
language plpgsql immutable as $$
declare r text := regexp_replace(coalesce(p_text, ''), '[\r\n\t]+', ' ', 'g');
begin
    if not core.fits_big5(r) then
        select string_agg(case when core.fits_big5(x.c) then x.c else '？' end, '' order by x.n) into r
            from string_to_table(r, null) with ordinality x(c, n);
    end if;
    if r ~ '^[=+@＝＋－＠-]' then r := '''' || r; end if;
    return case when r ~ '[",]' then '"' || replace(r, '"', '""') || '"' else r end;
end $$;

create or replace function core.csv_line(variadic p_cells text[]) returns text
language sql immutable as $$ select string_agg(core.csv_cell(c), ',' order by n) || e'\r\n' from unnest(p_cells) with ordinality x(c, n) $$;

-- How much of the hours was learnt at a screen: by the shares of the course, to a half.
create or replace function core.digital_part(p_hours numeric, b jsonb) returns numeric
language sql immutable as $$
    select case when coalesce((b ->> 'hours')::numeric, 0) <= 0 then 0
        else least(p_hours, floor(2 * p_hours * coalesce((b ->> 'digital_hours')::numeric, 0) / (b ->> 'hours')::numeric + 0.5) / 2) end
$$;

-- 學位學分: 2 碩士, 3 大學, 5 學分, 6 無.
create or replace function core.civil_degree(p_class_kind text) returns text
language sql immutable as $$
    select case when p_class_kind = 'master_degree' then '2' when p_class_kind = 'bachelor_degree' then '3'
        when p_class_kind in ('bachelor_credit', 'master_credit') then '5' else '6' end
$$;

-- All that a row of a file says, of one item.
create or replace function core.transfer_row(i core.transfer_item, out number text, out name text, out birth_date date,
    out course bigint, out class_kind text, out hour_unit text, out unit_id int, out date_from date, out date_to date, out starts_at timestamptz,
    out ends_at timestamptz, out b jsonb, out county text, out digital numeric, out physical numeric, out learnt text, out first_at timestamptz,
        out last_at timestamptz,
    out title text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare c core.course := core.course_of(i.course_id);
begin
    select p.number, p.name, p.birth_date into number, name, birth_date from core.transferred_person(i.person_id) p;
    course := c.number;
    class_kind := c.class_kind;
    hour_unit := c.hour_unit;
    unit_id := c.unit_id;
    date_from := c.date_from;
    date_to := c.date_to;
    starts_at := c.starts_at;
    ends_at := c.ends_at;
    select r.body into b from core.course_revision r where r.course_id = c.id and r.revision = c.revision;
    county := core.transfer_county(c);
    digital := core.digital_part(i.hours, b);
    physical := i.hours - digital;
    learnt := case when physical = 0 then '1' when digital = 0 then '2' else '3' end;
    title := c.title || case when i.part_name <> '' then '－' || i.part_name else '' end;
    -- Of the sessions that one was at; without marks all of them.
    select min(s.starts_at), max(s.ends_at) into first_at, last_at
        from core.award w join core.presence p on p.enrolment_id = w.enrolment_id and p.code in ('P', 'L', 'E')
        join core.course_session s on s.course_id = c.id and s.no = p.session_no where w.id = i.award_id;
    first_at := coalesce(first_at, c.starts_at);
    last_at := coalesce(last_at, c.ends_at);
end $$;

create or replace function core.civil_line(i core.transfer_item) returns text
language plpgsql stable as $$
declare r record := core.transfer_row(i);
begin
    return core.csv_line(r.number, r.title, core.civil_day(r.date_from), core.civil_time(r.starts_at), core.civil_day(r.date_to),
        core.civil_time(r.ends_at), r.name, core.civil_degree(r.class_kind), i.category, r.county, coalesce(r.b #>> '{civil,term}', '1'),
        core.said_hours(i.hours), case r.hour_unit when 'credit' then '6' else '1' end, '', '', '', core.civil_day(r.birth_date), r.learnt,
        core.said_hours(r.digital), core.said_hours(r.physical), r.course::text, core.civil_day((r.first_at at time zone 'Asia/Taipei')::date),
        core.civil_time(r.first_at), core.civil_day((r.last_at at time zone 'Asia/Taipei')::date), core.civil_time(r.last_at));
end $$;

create or replace function core.environment_line(i core.transfer_item) returns text
language plpgsql stable as $$
declare r record := core.transfer_row(i);
begin
    return core.csv_line((extract(year from r.date_to)::int - 1911)::text, (select u.code from core.unit u where u.id = r.unit_id), r.number,
        r.title, core.civil_day(r.date_from), r.name, r.b #>> '{environment,method}', i.category, r.b #>> '{environment,summary}', r.county,
        coalesce(r.b ->> 'venue', ''), '1', core.civil_day(r.date_to), core.said_hours(i.hours), r.learnt, core.said_hours(r.digital),
        core.said_hours(r.physical), r.course::text);
end $$;

create or replace function core.preschool_line(i core.transfer_item) returns text
language plpgsql stable as $$
declare r record := core.transfer_row(i);
begin
    return core.csv_line(r.number, r.name, core.civil_day(r.birth_date), r.course::text, r.title,
        (select u.name from core.unit u where u.id = r.unit_id),
        core.civil_day(r.date_from), core.civil_day(r.date_to), core.said_hours(i.hours),
        (select t.label from core.course_tag t where t.code = i.category), core.civil_day((i.due_from at time zone 'Asia/Taipei')::date));
end $$;

create or replace function core.transfer_head(p_target text) returns text
language sql immutable as $$
    select case p_target
        when 'civil' then '*身分證字號,*課程名稱,*開課起始日期,*開課起始時間,*開課結束日期,*開課結束時間,*姓名,*學位學分,*課程類別代碼,*上課縣市,'
            '*期別,*訓練總數,*訓練總數單位,訓練成績,證件字號,出勤上課狀況,生日,*學習性質,*數位時數,*實體時數,課程代碼,*實際上課起始日期,'
            '*實際上課起始時間,*實際上課結束日期,*實際上課結束時間'
        when 'environment' then '*年度,*機關代碼,*身分證字號,*課程名稱,*上課起始日期,*姓名,*課程方法代碼,*課程類別代碼,*內容概要,*實施縣市,實施地點,'
            '*期別,*上課結束日期,*課程時數,*學習性質,*數位時數,*實體時數,課程代碼'
        else '*身分證字號,*姓名,生日,*課程代碼,*課程名稱,*辦理單位,*上課起始日期,*上課結束日期,*時數,*專案屬性標籤,*核定日期' end || e'\r\n'
$$;

create or replace function core.transfer_content(p_batch bigint, out name text, out content bytea)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    t     core.transfer_batch;
    lines text;
begin
    select * into t from core.transfer_batch x where x.id = p_batch;
    select string_agg(case t.target when 'civil' then core.civil_line(i) when 'environment' then core.environment_line(i)
            else core.preschool_line(i) end, '' order by i.row_no) into lines from core.transfer_item i where i.batch_id = p_batch;
    select to_char(t.at at time zone 'Asia/Taipei', 'YYYYMMDD') || '_(' || to_char(min(c.date_from), 'YYYYMMDD') || '~'
            || to_char(max(c.date_to), 'YYYYMMDD') || ')' || case t.action when 'remove' then '_delete' else '' end || '.csv' into name
        from core.transfer_item i join core.course c on c.id = i.course_id where i.batch_id = p_batch;
    content := convert_to(core.transfer_head(t.target) || coalesce(lines, ''), 'BIG5');
end $$;

grant execute on function core.transfer_content(bigint) to desk_api;
reset role;
