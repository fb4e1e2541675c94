# SPDX-License-Identifier: GPL-3.0-or-later
# What somebody with a connection of their own gets out of lists of participants: who has a number, what a birth date is, hours that are
# not theirs to give, another unit's course, a list that is taken in twice or read before it is committed.
source "$(dirname "$0")/tap.sh"

psql -qXAt -U admin -v ON_ERROR_STOP=1 >/dev/null <<'SQL'
create schema w;
select t.account('123999', 'uplopd', 'operator', 9331);
select t.teacher(case when i <= 2 then '123999' else '314698' end, 'ul' || i, 9340 + i) from generate_series(1, 9) i;
update core.teacher set name = '密' || right(account_name, 1) || '教師' where account_name ~ '^ul[0-9]$';
update core.teacher set name = translate(name, '123456789', '甲乙丙丁戊己庚辛壬') where account_name ~ '^ul[0-9]$';
create table w.v as select n as name, t.token_for(n) as t from unnest('{khchief,khcontact,khdesk,tpchief,khoperator,uplopd,ul3}'::text[]) n;
create function w.course(p_owner text) returns bigint language plpgsql as $$
declare i bigint := t.course(p_owner, '{"state": "approved", "days": -1}');
begin
    return i;
end $$;
create function w.put(p_course bigint, p_who text, p_state text) returns bigint language plpgsql as $$
declare
    e core.enrolment;
    a auth.actor;
begin
    select c.id, c.unit_id into e.course_id, e.organiser_id from core.course c where c.id = p_course;
    e.source := 'online';
    e.state := 'pending';
    e.priority_group := 0;
    e.repeated := false;
    e.answers := '{}';
    e := core.insert_enrolment(e, core.teacher_of((select x.person_id from core.teacher x where x.account_name = p_who)));
    e := core.move_enrolment(e, p_state, 'decide', '', a);
    delete from core.presence p where p.enrolment_id = e.id;
    return e.id;
end $$;
create function w.nid(p_who text) returns text language sql as $$ select number from core.national_id where person_id = (select person_id from core.teacher where account_name = p_who) $$;
create function w.line(p_row int, p jsonb) returns text language sql as $$
    select concat_ws(e'\t', p_row, '', coalesce(p ->> 'key', ''), coalesce(p ->> 'number', ''), coalesce(p ->> 'name', '王小明'), coalesce(p ->> 'birth', ''), coalesce(p ->> 'unit', ''), '',
        coalesce(p ->> 'hours', ''), coalesce(p ->> 'marks', ''), '', 'attendee', '', coalesce(p ->> 'note', '')) $$;
create function w.rows(p jsonb) returns text language sql as $$
    select replace(encode(convert_to(string_agg(w.line(n::int + 1, x), e'\n' order by n), 'UTF8'), 'base64'), e'\n', '') from jsonb_array_elements(p) with ordinality y(x, n) $$;
create function w.body(p_course bigint, p jsonb) returns text language sql as $$ select jsonb_build_object('course_id', p_course, 'name', 'x', 'rows', w.rows(p)) $$;
-- Numbers that begin like somebody's and are none of theirs; n of them.
create function w.guesses(p_who text, n int, p_more jsonb default '{}') returns jsonb language sql as $$
    select jsonb_agg(jsonb_build_object('number', x) || p_more) from (
        select left(w.nid(p_who), 6) || lpad(i::text, 4, '0') as x from generate_series(0, 9999) i) y
    where core.check_national_id(x) is null and x <> w.nid(p_who) and (x < left(w.nid(p_who), 6) || '9999') and y.x in (
        select z from (select left(w.nid(p_who), 6) || lpad(j::text, 4, '0') as z from generate_series(0, 9999) j) q
        where core.check_national_id(z) is null and z <> w.nid(p_who) order by z limit n) $$;
SQL
v() { admin "select t from w.v where name = '$1'"; }
uuid() { admin 'select t.uuid7()'; }
submit() { as desk_user "select api.submit('$1', '${4:-$(uuid)}', '$2', '$3')"; } # TOKEN KIND BODY [ID]
try() { submit "$1" upload.try "$(admin "select w.body($2, '$3')")" "${4:-}"; } # TOKEN COURSE ROWS [ID]
read_() { as desk_user "select api.list_upload('$1', '$2')"; }
codes() { grep -o '"code": "R[0-9]*"' | sort | uniq -c | sed -E 's/ +([0-9]+) "code": "(R[0-9]*)"/\2x\1/' | tr '\n' ' '; }
chief=$(v khchief) contact=$(v khcontact) desk=$(v khdesk) tp=$(v tpchief) op=$(v khoperator) mine=$(v uplopd)
c=$(admin "select w.course('khchief')")
e=$(admin "select w.put($c, 'ul3', 'accepted')")
n3=$(admin "select w.nid('ul3')") n4=$(admin "select w.nid('ul4')")

# Nothing is told before it is committed -------------------------------------------------------------------------------------------
id=$(uuid)
is "$(printf "begin;\nselect api.submit('%s', '%s', 'upload.try', '%s');\nselect api.list_upload('%s', '%s');\nrollback;\n" "$chief" "$id" "$(admin "select w.body($c, '[{\"number\": \"$n3\"}]')")" "$chief" "$id" | session desk_user | tail -1)" 'ERROR:  KD342' 'who rolls back has read nothing'
is "$(read_ "$chief" "$id")" 'ERROR:  KD342' 'nor afterwards'
hit=$(printf "begin;\nselect api.submit('%s', '%s', 'upload.try', '%s');\nrollback;\n" "$chief" "$(uuid)" "$(admin "select w.body($c, '[{\"number\": \"$n3\"}]')")" | session desk_user | grep status)
miss=$(printf "begin;\nselect api.submit('%s', '%s', 'upload.try', '%s');\nrollback;\n" "$chief" "$(uuid)" "$(admin "select w.body($c, w.guesses('ul3', 1))")" | session desk_user | grep status)
is "$hit" "$miss" 'the answer to a list is the same whether its number is somebody'\''s or not'

# Another's ------------------------------------------------------------------------------------------------------------------------
for who in "$tp" "$op" "$desk" "$mine"; do like "$(try "$who" "$c" '[{"name": "x"}]')" 'course.not_visible' 'who does not run a course brings no list of it'; done
like "$(try "$(v ul3)" "$c" '[{"name": "x"}]')" 'right.missing' 'nor does a teacher'
id=$(uuid)
like "$(try "$chief" "$c" "[{\"key\": $e, \"name\": \"密丙教師\", \"hours\": \"3.0\", \"note\": \"主辦單位紀錄\"}]" "$id")" '"rows": 1' 'whoever runs it does'
for who in "$tp" "$op" "$desk" "$mine" "$(v ul3)"; do
    is "$(read_ "$who" "$id")" 'ERROR:  KD342' 'and nobody else reads it'
    like "$(submit "$who" upload.apply "{\"course_id\": $c, \"upload_id\": \"$id\", \"missing\": \"keep\", \"skip_faulty\": false, \"reason\": \"\"}")" 'course.not_visible|right.missing' 'nor takes it in'
done
other=$(admin "select w.course('tpchief')")
like "$(submit "$tp" upload.apply "{\"course_id\": $other, \"upload_id\": \"$id\", \"missing\": \"keep\", \"skip_faulty\": false, \"reason\": \"\"}")" 'upload.not_visible' 'not by a course of their own either'
oe=$(admin "select w.put($other, 'ul4', 'accepted')")
x=$(uuid)
try "$chief" "$c" "[{\"key\": $oe, \"name\": \"密丁教師\", \"hours\": \"3.0\"}]" "$x" >/dev/null
like "$(read_ "$chief" "$x")" 'R20' 'a key of another course names nobody'
unlike "$(read_ "$chief" "$x")" '密丁' 'and says nobody'\''s name'
like "$(submit "$chief" upload.apply "{\"course_id\": $c, \"upload_id\": \"$x\", \"missing\": \"keep\", \"skip_faulty\": true, \"reason\": \"依主辦單位紀錄\"}")" '"left_out": 1' 'what cannot be right is left out'
is "$(admin "select count(*) from core.list_entry where enrolment_id = $oe")" 0 'and nothing of it is written anywhere'

# Taken in once, as it was compared --------------------------------------------------------------------------------------------------
cmd=$(uuid)
body="{\"course_id\": $c, \"upload_id\": \"$id\", \"missing\": \"keep\", \"skip_faulty\": false, \"reason\": \"\"}"
like "$(submit "$chief" upload.apply "$body" "$cmd")" '"changed": 1' 'a list is taken in'
like "$(submit "$chief" upload.apply "$body" "$cmd")" '"replay": true' 'the same command again is its answer'
like "$(submit "$chief" upload.apply "$body")" 'upload.state' 'another one is refused'
is "$(admin "select given || ' ' || given_reason from core.list_entry where enrolment_id = $e")" '3.0 主辦單位紀錄' 'hours with their sentence'
bent=$(echo "$body" | sed 's/"reason"/"rows": [{"enrolment_id": 1, "hours": 999}], "reason"/')
like "$(submit "$chief" upload.apply "$bent")" 'upload.state' 'what a command brings beside the list is not looked at'
y=$(uuid)
try "$chief" "$c" "[{\"key\": $e, \"name\": \"密丙教師\", \"hours\": \"99.0\", \"note\": \"主辦單位紀錄\"}]" "$y" >/dev/null
like "$(submit "$chief" upload.apply "{\"course_id\": $c, \"upload_id\": \"$y\", \"missing\": \"keep\", \"skip_faulty\": false, \"reason\": \"\"}")" 'upload.faulty' 'no more hours than the course has, whatever the desk has let pass'
for rows in '-1.0' '1.3' '1e9' "6.0'); drop table core.award; --"; do
    is "$(try "$chief" "$c" "$(admin "select jsonb_build_array(jsonb_build_object('key', $e, 'hours', \$q\$$rows\$q\$))" | sed "s/'/''/g")" | grep -o 'KC003')" KC003 "hours that are none: $rows"
done
admin "update core.course set state = 'list_submitted' where id = $c" >/dev/null
like "$(submit "$chief" upload.undo "{\"course_id\": $c, \"upload_id\": \"$id\", \"reason\": \"x\", \"rest\": true}")" 'course.state' 'nothing is taken back once it is handed in'
like "$(submit "$chief" upload.apply "{\"course_id\": $c, \"upload_id\": \"$y\", \"missing\": \"absent\", \"skip_faulty\": true, \"reason\": \"\"}")" 'course.state' 'nor taken in'
admin "update core.course set state = 'approved' where id = $c" >/dev/null

# Who has a number -------------------------------------------------------------------------------------------------------------------
g=$(uuid)
like "$(try "$contact" "$c" "$(admin "select w.guesses('ul3', 300)")" "$g")" '"rows": 300' 'three hundred numbers like one of theirs'
is "$(read_ "$contact" "$g")" 'ERROR:  KD343' 'are told nothing of'
is "$(admin "select guesses from core.list_upload where id = '$g'")" 300 'and are counted'
like "$(submit "$contact" upload.apply "{\"course_id\": $c, \"upload_id\": \"$g\", \"missing\": \"keep\", \"skip_faulty\": true, \"reason\": \"依主辦單位紀錄\"}")" 'upload.guesses' 'nor are they taken in, to see who comes of it'
h=$(uuid)
try "$contact" "$c" "[{\"number\": \"$n3\"}]" "$h" >/dev/null
is "$(read_ "$contact" "$h")" 'ERROR:  KD343' 'from then on not even the right one'
is "$(read_ "$chief" "$y")" 'ERROR:  KD343' 'by nobody who runs this course'
admin "update core.list_upload set at = now() - interval '31 days' where guesses > 0" >/dev/null
admin "update core.list_upload set guesses = 0" >/dev/null
b=$(uuid)
try "$chief" "$c" "$(admin "select jsonb_agg(jsonb_build_object('key', $e, 'name', '密丙教師', 'birth', (date '1970-01-01' + i)::text)) from generate_series(1, 60) i")" "$b" >/dev/null
is "$(read_ "$chief" "$b")" 'ERROR:  KD343' 'birth dates are guessed at no better'
admin "update core.list_upload set guesses = 0" >/dev/null
k=$(uuid)
try "$chief" "$c" "[{\"number\": \"$n4\", \"name\": \"別的名字\", \"birth\": \"1999-01-01\", \"unit\": \"哪裡國小\"}, {\"number\": \"$(admin "select t.nid('male', 9399)")\", \"name\": \"別的名字\", \"birth\": \"1999-01-01\", \"unit\": \"哪裡國小\"}]" "$k" >/dev/null
answer=$(read_ "$chief" "$k" | grep '^{')
is "$(admin "select (x #> '{rows,0}') - 'row' = (x #> '{rows,1}') - 'row' from (select \$j\$$answer\$j\$::jsonb as x) y")" t 'whoever is known elsewhere looks like nobody'
like "$(submit "$chief" upload.apply "{\"course_id\": $c, \"upload_id\": \"$k\", \"missing\": \"keep\", \"skip_faulty\": false, \"reason\": \"\"}")" '"added": 2' 'both stand on the list'
is "$(admin "select count(distinct (state, source, unit_text, teacher_id is null)) from core.enrolment where course_id = $c and name = '別的名字'")" 1 'in the same way'
like "$(as desk_user "select api.upload_doubts('$desk', '$c')")" 'R05.*R06.*R15|R05' 'the desk that reviews the list is told'
unlike "$(as desk_user "select api.upload_doubts('$desk', '$c')")" '密丁教師' 'with the name masked'
for who in "$chief" "$tp" "$op"; do is "$(as desk_user "select api.upload_doubts('$who', '$c')")" 'ERROR:  KA004' 'nobody who brings lists is'; done
is "$(as desk_user "select api.upload_doubts('$(admin "select t.token_for('tpdesk')")', '$c')")" 'ERROR:  KD140' 'nor another desk'
# A walk-in of one's own making is no way to somebody's birth date
we=$(admin "select id from core.enrolment where course_id = $c and unit_text = '哪裡國小' and person_id = (select person_id from core.national_id where number = '$n4')")
z=$(uuid)
try "$chief" "$c" "[{\"key\": $we, \"name\": \"別的名字\", \"birth\": \"1980-01-15\", \"unit\": \"臺北市試驗國小\"}]" "$z" >/dev/null
is "$(read_ "$chief" "$z" | codes)" '' 'who was put on the list by number is known as typed, and by nothing else'

# Whole numbers ------------------------------------------------------------------------------------------------------------------------
like "$(submit "$chief" upload.export "{\"course_id\": $c, \"purpose\": \"x\"}")" 'upload.not_closed' 'no numbers of a course that is open'
admin "update core.course set state = 'confirmed' where id = $c" >/dev/null
for who in "$tp" "$op" "$desk"; do like "$(submit "$who" upload.export "{\"course_id\": $c, \"purpose\": \"x\"}")" 'course.not_visible' 'nor of another'\''s'; done
said=$(uuid)
is "$(printf "begin;\nselect api.submit('%s', '%s', 'upload.export', '%s');\nselect api.exchange_list('%s', '%s');\nrollback;\n" "$chief" "$said" "{\"course_id\": $c, \"purpose\": \"轉送舊介面\"}" "$chief" "$said" | session desk_user | tail -1)" 'ERROR:  KD140' 'who rolls back has read none'
submit "$chief" upload.export "{\"course_id\": $c, \"purpose\": \"轉送舊介面\"}" "$said" >/dev/null
like "$(as desk_user "select api.exchange_list('$chief', '$said')")" '"people": ' 'who has said why, reads'
is "$(as desk_user "select api.exchange_list('$contact', '$said')")" 'ERROR:  KD140' 'nobody else by that command'
is "$(admin "select count(*) from audit.entry where what = 'id_read' and detail ->> 'purpose' = '轉送舊介面'")" 1 'which is written down'

# Floods ---------------------------------------------------------------------------------------------------------------------------------
admin "update core.course set state = 'approved' where id = $c; update auth.quota set uses = 3 where action = 'upload' and per = 'course'" >/dev/null
for i in 1 2 3 4; do last=$(try "$mine" "$c" '[{"name": "x"}]'); done
like "$last" 'KA007|course.not_visible' 'lists are counted'
finish
