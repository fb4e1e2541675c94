-- SPDX-License-Identifier: GPL-3.0-or-later
-- A list as a desk sends it: base64 of UTF-8, a line a row, cells parted by tabs, since a body with ten thousand commas is refused
-- unread. Cells: row, x where it is left out, enrolment that its 列碼 names, number, name, birth date, unit, title, hours, marks, 考核,
-- 身分別, 講師時數, note. Values of a form that no desk of ours sends are refused; what they mean is judged in compare.sql.
set local role desk_owner;

create or replace function core.upload_line_form() returns text
language sql immutable as $$
    select '^[1-9][0-9]{0,5}\tx?\t([1-9][0-9]{0,14})?\t([A-Z][A-D1289][0-9]{8})?\t[^\t]*\t((19|20)[0-9]{2}-[01][0-9]-[0-3][0-9])?\t[^\t]*\t[^\t]*'
        || '\t([0-9]{1,3}\.[05])?\t([1-9][0-9]?:(P|O|V|A|L[0-9]{1,4}(E[0-9]{1,4})?|E[0-9]{1,4})'
        || '( [1-9][0-9]?:(P|O|V|A|L[0-9]{1,4}(E[0-9]{1,4})?|E[0-9]{1,4}))*)?'
        || '\t(passed|failed)?\t(attendee|lecturer|staff)\t([0-9]{1,3}\.[05])?\t[^\t]*$'
$$;

-- The text of a list; null: it is none.
create or replace function core.upload_text(p_rows text) returns text
language plpgsql immutable as $$
begin
    return convert_from(decode(p_rows, 'base64'), 'UTF8');
exception when data_exception then
    return null;
end $$;

-- The first line that no desk of ours has written; 0: there is none.
create or replace function core.bad_upload_line(p_text text) returns int
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return coalesce((select min(o) from (select l, o, length(l) as size from string_to_table(p_text, e'\n') with ordinality x(l, o)) y
        where size > 1000 or l !~ core.upload_line_form()), 0);
end $$;

-- Short texts of 漢字, letters and digits are right as they stand; all others are looked at one by one, each once.
create or replace function core.bad_upload_text(p_upload uuid) returns int
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return coalesce((select min(r.row) from core.list_upload_row r join (
            select y.text, y.most from (select distinct x.text, x.most from core.list_upload_row z
                cross join lateral (values (z.unit_text, 120), (z.title_text, 30), (z.note, 200)) x(text, most)
                where z.upload_id = p_upload) y
            where y.text !~ '^[\u4E00-\u9FA50-9A-Za-z]{0,30}$' and core.check_text(y.text, 0, y.most) is not null) bad
        on bad.text in (r.unit_text, r.title_text, r.note) where r.upload_id = p_upload), 0);
end $$;

-- Rows as they were sent. How many; -1: two of one number.
create or replace function core.store_upload(p_upload uuid, c core.course, p_file text, a auth.actor, p_text text) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare n int;
begin
    insert into core.list_upload(id, course_id, file_name, by_account_id, by_name) values (p_upload, c.id, p_file, a.account_id, a.name);
    insert into core.list_upload_row(upload_id, row, left_out, given_key, name, unit_text, title_text, hours, marks, assess, role,
            lecture_hours, note)
        select p_upload, x[1]::int, x[2] = 'x', nullif(x[3], '')::bigint, x[5], x[7], x[8], nullif(x[9], '')::numeric, x[10], x[11], x[12],
            nullif(x[13], '')::numeric, x[14]
        from (select string_to_array(l, e'\t') as x from string_to_table(p_text, e'\n') l) y on conflict do nothing;
    get diagnostics n = row_count;
    insert into core.list_upload_number(upload_id, row, number, birth)
        select p_upload, x[1]::int, x[4], core.day_of(x[6])
        from (select string_to_array(l, e'\t') as x from string_to_table(p_text, e'\n') l) y where x[4] <> '' or x[6] <> '' on conflict do nothing;
    return case when n = (select count(*) from string_to_table(p_text, e'\n')) then n else -1 end;
end $$;

grant execute on function core.upload_text(text), core.bad_upload_line(text), core.bad_upload_text(uuid),
    core.store_upload(uuid, core.course, text, auth.actor, text) to desk_api;
reset role;
