# SPDX-License-Identifier: GPL-3.0-or-later
# What somebody with a connection of their own gets out of hours and lists: another's list or hours, hours that are bent, where somebody
# was at some hour, a sample that is avoided by trying again, a repeat, a flood, two lists of the same minutes confirmed at once.
source "$(dirname "$0")/tap.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

psql -qXAt -U admin -v ON_ERROR_STOP=1 >/dev/null <<'SQL'
create schema w;
select t.account('CEN12', 'khdesk2', 'reviewer', 9549);
select t.teacher(case when i <= 4 then '123999' else '314698' end, 'ls' || i, 9500 + i) from generate_series(1, 6) i;
create table w.v as select n as name, t.token_for(n) as t from unnest('{khchief,khcontact,khdesk,khdesk2,tpchief,tpdesk,khoperator,netdesk,ls1,ls2}'::text[]) n;
create sequence w.day;
-- A course that is over, with some people who were there by their slips, each on a day of its own unless it says otherwise.
create function w.course(p_people text[], p_owner text default 'khchief', p_days int default null) returns bigint language plpgsql as $$
declare c bigint := t.course(p_owner, jsonb_build_object('state', 'list_due', 'days', -coalesce(p_days, 3 + nextval('w.day')::int)));
begin
    insert into core.enrolment(id, course_id, organiser_id, person_id, teacher_id, name, sex, unit_id, title_id, state)
        select core.new_enrolment_id(), c, x.unit_id, t.person_id, t.id, t.name, t.sex, t.unit_id, t.title_id, 'accepted'
        from core.course x, core.teacher t where x.id = c and t.account_name = any (p_people);
    delete from core.presence m using core.enrolment e where m.enrolment_id = e.id and e.course_id = c;
    insert into core.presence(enrolment_id, session_no, starts_at, code, source, by_name)
        select e.id, s.no, s.starts_at, 'P', 'scan', 'x' from core.enrolment e join core.course_session s using (course_id) where e.course_id = c;
    return c;
end $$;
SQL
v() { admin "select t from w.v where name = '$1'"; }
uuid() { admin 'select t.uuid7()'; }
submit() { as desk_user "select api.submit('$1', '${4:-$(uuid)}', '$2', '$3')"; } # TOKEN KIND BODY [ID]
hand_in() { submit "$1" list.submit "{\"course_id\": $2, \"sentence\": \"${3:-}\", \"checks_seen\": ${4:-[]}}"; }
list() { admin "select max(id) from core.list_version where course_id = $1"; }
state() { admin "select state from core.course where id = $1"; }
awards() { admin "select count(*) from core.award where course_id = $1 and superseded_by is null"; }
chief=$(v khchief) contact=$(v khcontact) desk=$(v khdesk) desk2=$(v khdesk2) tp=$(v tpchief) tpdesk=$(v tpdesk) op=$(v khoperator) net=$(v netdesk) one=$(v ls1)

# Another's, and one that there is not -------------------------------------------------------------------------------------------
c=$(admin "select w.course('{ls1,ls2}')")
for who in "$tp" "$tpdesk" "$op" "$net" "$desk" "$one"; do
    for f in hours closing_checks; do
        is "$(as desk_user "select api.$f('$who', $c)")" "$(as desk_user "select api.$f('$who', 999999)")" "$f of another's course is as of one that there is not"
    done
done
row=$(admin "select jsonb_build_object('enrolment_id', min(id), 'row_version', 0, 'role', 'attendee', 'hours', 3, 'reason', '自行調整為三小時', 'assess', '', 'lecture_hours', null, 'note', '') from core.enrolment where course_id = $c")
for who in "$tp" "$op" "$desk" "$net"; do
    is "$(submit "$who" hours.set "{\"course_id\": $c, \"rows\": [$row]}" | sed 's/"replay.*//')" "$(submit "$who" hours.set "{\"course_id\": 999999, \"rows\": [$row]}" | sed 's/"replay.*//')" 'hours of others are set by nobody'
    like "$(hand_in "$who" "$c")" 'course.not_visible' 'nor are they handed in'
done
like "$(submit "$one" hours.set "{\"course_id\": $c, \"rows\": [$row]}")" 'right.missing' 'nor one'"'"'s own by a teacher'
is "$(admin "select count(*) from core.list_entry where course_id = $c")" 0 'and nothing of it is there'
file=$(uuid)
as desk_user "select api.submit('$contact', '$(uuid)', 'course.attach', '{\"file_id\": \"$file\", \"name\": \"簽到表.pdf\", \"kind\": \"other\", \"public\": false, \"content\": \"JVBERi0xLjQgeA==\"}')" >/dev/null
like "$(submit "$chief" list.attach "{\"course_id\": $c, \"file_id\": \"$file\", \"sessions\": [1]}")" 'course.file_unknown' 'a file of somebody else is no evidence of one'"'"'s own'
like "$(submit "$contact" list.attach "{\"course_id\": $c, \"file_id\": \"$file\", \"sessions\": [1]}")" '"status": "done"' 'one'"'"'s own is'
for who in "$tp" "$op" "$net" "$one"; do is "$(as desk_user "select name from api.course_file('$who', '$file')")" 'ERROR:  KD146' 'evidence is read by nobody else'; done
is "$(as desk_user "select name from api.course_file('$desk', '$file')")" '簽到表.pdf' 'but by the desk that reviews'

# Handed in, twice with one id; and rolled back ----------------------------------------------------------------------------------
id=$(uuid)
body="{\"course_id\": $c, \"sentence\": \"\", \"checks_seen\": []}"
first=$(submit "$chief" list.submit "$body" "$id")
like "$first" 'list_submitted' 'handed in'
is "$(submit "$chief" list.submit "$body" "$id" | sed 's/"replay": true/"replay": false/')" "$first" 'a repeat is answered the same'
is "$(admin "select count(*) from core.list_version where course_id = $c")" 1 'and hands in nothing more'
for who in "$tp" "$tpdesk" "$op" "$net" "$one"; do
    is "$(as desk_user "select api.list_rows('$who', '$(list "$c")')")" "$(as desk_user "select api.list_rows('$who', '999999')")" 'a list that is not theirs is as one that there is not'
done
for who in "$tpdesk" "$net" "$chief"; do like "$(submit "$who" list.confirm "{\"list_id\": $(list "$c"), \"version\": 1}")" 'list.not_visible' 'who is not its desk confirms nothing'; done
printf "begin;\nselect api.submit('%s', '%s', 'list.confirm', '{\"list_id\": %s, \"version\": 1}');\nrollback;\n" "$desk" "$(uuid)" "$(list "$c")" | session desk_user >"$work/undone"
like "$(<"$work/undone")" '"awards": 2' 'confirmed, and rolled back'
is "$(state "$c") $(awards "$c") $(admin "select count(*) from core.mail where template = 'list.confirm'")" 'list_submitted 0 0' 'nothing of it is there'
id=$(uuid)
submit "$desk" list.confirm "{\"list_id\": $(list "$c"), \"version\": 1}" "$id" >/dev/null
like "$(submit "$desk" list.confirm "{\"list_id\": $(list "$c"), \"version\": 1}" "$id")" '"replay": true' 'confirmed twice with one id'
is "$(awards "$c")" 2 'is awarded once'
feed() { printf "begin;\nselect api.open('%s');\ncopy (select * from api.snapshot('award')) to stdout;\ncommit;\n" "$1" | session desk_user | grep -v '"commands"'; }
is "$(feed "$one" | grep -c '"hours"')" 1 'a teacher holds the own award'
for who in "$chief" "$desk" "$net"; do like "$(feed "$who")" 'KS001' 'nobody else holds awards'; done

# Where somebody was: put on a list by number --------------------------------------------------------------------------------------
busy=$(admin "select w.course('{ls5}', 'khchief', 50)")
hand_in "$chief" "$busy" >/dev/null
submit "$desk" list.confirm "{\"list_id\": $(list "$busy"), \"version\": 1}" >/dev/null
is "$(awards "$busy")" 1 'somebody of another school was somewhere'
probe() { # SERIAL: what an organiser hears of a number that was typed, marked as there at that very hour
    local p
    p=$(admin "select w.course('{}', 'khchief', 50)")
    submit "$chief" walkin.add "{\"course_id\": $p, \"national_id\": \"$(admin "select t.nid('female', $1)")\", \"name\": \"試驗教師\", \"birth\": \"1980-01-15\", \"unit\": \"某校\", \"title\": \"教師\", \"sessions\": [1]}" >/dev/null
    admin "update core.presence m set source = 'scan' from core.enrolment e where e.id = m.enrolment_id and e.course_id = $p" >/dev/null
    { as desk_user "select api.closing_checks('$chief', '$p')"; as desk_user "select api.hours('$chief', '$p')"; hand_in "$chief" "$p" '現場報名一人' '["K13", "K18"]'; as desk_user "select api.list_rows('$chief', $(list "$p"))"; } \
        | sed -E "s/\"(enrolment_id|course_id|list_id|number)\": [0-9]+/\1/g; s/\"rows\": \[[0-9]+\]/rows/g; s/\"hash\": \"[0-9a-f]+\"/hash/g"
}
there=$(probe 9505) nowhere=$(probe 9506) nobody=$(probe 9599)
like "$there" 'list_submitted' 'such a list is handed in'
is "$there" "$nowhere" 'who was elsewhere is as who was nowhere'
is "$nowhere" "$nobody" 'and as who is on no roster'
p=$(admin "select course_id from core.list_version order by id desc limit 1 offset 2")
like "$(submit "$desk" list.confirm "{\"list_id\": $(list "$p"), \"version\": 1}")" 'list.clash' 'the desk hears of it'

# A sample that somebody tries to get around -----------------------------------------------------------------------------------------
admin "update core.setting set value = 'auto' where key = 'list_review'; update core.setting set value = '50' where key = 'list_sample'" >/dev/null
for n in 1 2 3 4; do
    a=$(admin "select w.course('{ls3}')")
    for _ in 1 2 3; do printf "begin;\nselect api.submit('%s', '%s', 'list.submit', '{\"course_id\": %s, \"sentence\": \"\", \"checks_seen\": []}');\nrollback;\n" "$chief" "$(uuid)" "$a" | session desk_user; done | grep -o '"state": "[a-z_]*"' | sort -u >"$work/tried"
    is "$(wc -l <"$work/tried")" 1 "tried and rolled back three times it is the same every time ($n)"
done
admin "update core.setting set value = 'centre' where key = 'list_review'; update core.setting set value = '5' where key = 'list_sample'" >/dev/null

# At once ----------------------------------------------------------------------------------------------------------------------------
x=$(admin "select w.course('{ls1,ls2}', 'khchief', 60)") y=$(admin "select w.course('{ls2,ls3}', 'khchief', 60)")
hand_in "$chief" "$x" >/dev/null
hand_in "$contact" "$y" >/dev/null
as desk_user "select api.submit('$desk', '$(uuid)', 'list.confirm', '{\"list_id\": $(list "$x"), \"version\": 1}')" >"$work/x" &
as desk_user "select api.submit('$desk2', '$(uuid)', 'list.confirm', '{\"list_id\": $(list "$y"), \"version\": 1}')" >"$work/y" &
wait
is "$(cat "$work/x" "$work/y" | grep -c '"status": "done"') $(cat "$work/x" "$work/y" | grep -c 'list.clash')" '1 1' 'two lists of the same minutes at once: one is confirmed, the other one is not'
z=$(admin "select w.course('{ls1}')")
hand_in "$chief" "$z" >/dev/null
as desk_user "select api.submit('$desk', '$(uuid)', 'list.confirm', '{\"list_id\": $(list "$z"), \"version\": 1}')" >"$work/x" &
as desk_user "select api.submit('$chief', '$(uuid)', 'list.recall', '{\"list_id\": $(list "$z")}')" >"$work/y" &
wait
is "$(cat "$work/x" "$work/y" | grep -c '"status": "done"')" 1 'confirmed or recalled, not both'
is "$(awards "$z")" "$(grep -c '"status": "done"' "$work/x")" 'and awarded accordingly'
s=$(admin "select w.course('{ls1,ls2}')")
row=$(admin "select jsonb_build_object('enrolment_id', min(id), 'row_version', 0, 'role', 'attendee', 'hours', null, 'reason', '', 'assess', '', 'lecture_hours', null, 'note', '甲') from core.enrolment where course_id = $s")
as desk_user "select api.submit('$chief', '$(uuid)', 'hours.set', '{\"course_id\": $s, \"rows\": [$row]}')" >"$work/x" &
as desk_user "select api.submit('$contact', '$(uuid)', 'hours.set', '{\"course_id\": $s, \"rows\": [${row/甲/乙}]}')" >"$work/y" &
wait
is "$(cat "$work/x" "$work/y" | grep -c '"status": "done"') $(cat "$work/x" "$work/y" | grep -c 'hours.changed')" '1 1' 'a row is set once, and the other one is told'

# A flood: handed in and recalled over and over -----------------------------------------------------------------------------------
psql -qXAt -U admin -c "select api.submit('$contact', t.uuid7(), 'list.submit', '{\"course_id\": $s, \"sentence\": \"\", \"checks_seen\": []}') from generate_series(1, 41)" >"$work/flood" 2>&1
like "$(<"$work/flood")" 'quota' 'who hands one list in over and over is stopped'
finish
