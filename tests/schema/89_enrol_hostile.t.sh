# SPDX-License-Identifier: GPL-3.0-or-later
# What somebody with a connection of their own gets out of enrolment: another's enrolment, answers, result or seat; a draw that is
# pushed, a list that is harvested, a flood, a repeat, a transaction that is rolled back. And all at once: nobody is in twice,
# nobody on a seat that there is not.
source "$(dirname "$0")/tap.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

psql -qXAt -U admin -v ON_ERROR_STOP=1 >/dev/null <<'SQL'
create schema w;
select t.account('123999', 'enropd', 'operator', 8931);
select t.teacher(case when i <= 12 then '123999' else '314698' end, 'en' || i, 8900 + i) from generate_series(1, 30) i;
create table w.v as select n as name, t.token_for(n) as t from unnest('{khchief,khcontact,khdesk,tpchief,khoperator,enropd}'::text[] || array(select 'en' || i from generate_series(1, 30) i)) n;
create function w.minute(p timestamptz) returns text language sql as $$ select to_char(p at time zone 'Asia/Taipei', 'YYYY-MM-DD"T"HH24:MI') $$;
create function w.course(p_days int, p_settings jsonb) returns bigint language plpgsql as $$
declare
    i bigint := t.course('khchief', jsonb_build_object('state', 'approved', 'days', p_days));
    a jsonb;
begin
    a := t.do((select v.t from w.v where name = 'khchief'), 'registration.set', jsonb_build_object('course_id', i, 'row_version', 0, 'settings', jsonb_build_object('enabled', true,
        'open_at', w.minute(now() - interval '1 day'), 'close_at', w.minute(now() + interval '5 days'), 'online_quota', 5, 'accept_mode', 'manual') || p_settings));
    if a ->> 'status' <> 'done' then raise exception '%', a; end if;
    return i;
end $$;
SQL
v() { admin "select t from w.v where name = '$1'"; }
uuid() { admin 'select t.uuid7()'; }
course() { admin "select w.course($1, '$2')"; }
number() { admin "select number from core.course where id = $1"; }
answers() { echo "{\"number\": $(number "$1"), \"answers\": ${2:-{\}}, \"consent\": \"$(admin 'select core.notice_version()')\"}"; }
submit() { as desk_user "select api.submit('$1', '${4:-$(uuid)}', '$2', '$3')"; } # TOKEN KIND BODY [ID]
of() { admin "select jsonb_build_object('enrolment_id', e.id, 'row_version', e.${3:-own_version}) from core.enrolment e join core.account a using (person_id) where a.account_name = '$1' and e.course_id = $2 order by e.id desc limit 1"; }
states() { admin "select string_agg(state || ' ' || n, ', ' order by state) from (select state, count(*) as n from core.enrolment where course_id = $1 group by state) x"; }
seats() { admin "select taken || '/' || held from core.course where id = $1"; }
feed() { printf "begin;\nselect api.open('%s');\ncopy (select * from api.snapshot('%s')) to stdout;\ncommit;\n" "$1" "${2:-enrolment}" | session desk_user | grep -v '"commands"'; }
chief=$(v khchief) contact=$(v khcontact) desk=$(v khdesk) tp=$(v tpchief) op=$(v khoperator) one=$(v en1) two=$(v en2) far=$(v en13)

# Another's -----------------------------------------------------------------------------------------------------------------------
c=$(course 30 '{"items": ["mobile", "national_id", "diet_note"], "purpose": "lodging"}')
said='{"mobile": "0912-345-678", "national_id": true, "diet_note": "密標花生"}'
like "$(submit "$one" enrol.submit "$(answers "$c" "$said")")" '"state": "pending"' 'somebody enrols'
other=$(answers "$c" "$said" | sed "s/^{/{\"teacher_id\": $(admin "select id from core.teacher where account_name = 'en3'"), \"person_id\": 1, /")
like "$(submit "$two" enrol.submit "$other")" '"state": "pending"' 'whoever says somebody else'
is "$(admin "select string_agg(a.account_name, ',' order by 1) from core.enrolment e join core.account a using (person_id) where course_id = $c")" 'en1,en2' 'enrols oneself'
mine=$(of en1 "$c")
none=$(echo "$mine" | sed -E 's/"enrolment_id": [0-9]+/"enrolment_id": 999999999/')
for kind in enrol.cancel enrol.answer offer.answer; do
    body=$(echo "$mine" | sed "s/}\$/, \"accept\": true, \"answers\": $said, \"consent\": \"x\"}/")
    nobody=$(echo "$none" | sed "s/}\$/, \"accept\": true, \"answers\": $said, \"consent\": \"x\"}/")
    is "$(submit "$two" $kind "$body" | sed 's/"replay.*//')" "$(submit "$two" $kind "$nobody" | sed 's/"replay.*//')" "another's is as one that is none: $kind"
done
is "$(admin "select state || own_version from core.enrolment where id = (('$mine'::jsonb) ->> 'enrolment_id')::bigint")" pending1 'and stays as it was'
for who in "$tp" "$op" "$desk"; do
    rows=$(admin "select jsonb_build_object('course_id', $c, 'rows', jsonb_build_array('$(of en1 "$c" row_version)'::jsonb || '{\"to\": \"accepted\"}'), 'reason', '一個夠長的理由')")
    for kind in enrol.decide offer.make offer.withdraw; do like "$(submit "$who" $kind "$rows")" 'course.not_visible' "who does not run the course decides nothing: $kind"; done
    like "$(submit "$who" registration.set "{\"course_id\": $c, \"row_version\": 1, \"settings\": {}}")" 'course.not_visible' 'nor how it takes people'
    unlike "$(feed "$who")" 'mobile|0912' 'and is told nothing of who is in it'
done
other_course=$(course 31 '{}')
like "$(submit "$chief" enrol.decide "$(admin "select jsonb_build_object('course_id', $other_course, 'rows', jsonb_build_array('$(of en1 "$c" row_version)'::jsonb || '{\"to\": \"accepted\"}'))")")" 'enrol.not_visible' 'an enrolment of another course is none of this one'
is "$(feed "$two" | grep -c '"row_version"')" 1 'a teacher holds the own one'
unlike "$(feed "$two")" "\"id\":$(echo "$mine" | grep -o '[0-9]*' | tail -1)," 'and nobody else'\''s'
unlike "$(feed "$chief")" '密標' 'sensitive words are in no feed'
like "$(feed "$chief")" '0912-345-678' 'how to reach somebody is, for who runs the course'
admin "insert into core.course_deputy(course_id, account_id) select $c, id from core.account where account_name = 'enropd'" >/dev/null
like "$(feed "$(v enropd)")" '0912-345-678' 'and for a deputy'
unlike "$(feed "$op")" 'mobile' 'not for a colleague'

# Whole IDs and sensitive words: by a command that was committed
id=$(uuid)
body="{\"enrolment_id\": $(echo "$mine" | grep -o '[0-9]*' | tail -1), \"purpose\": \"住宿登記\"}"
is "$(printf "begin;\nselect api.submit('%s', '%s', 'enrol.show', '%s');\nselect api.shown_answers('%s', '%s');\nrollback;\n" "$chief" "$id" "$body" "$chief" "$id" | session desk_user | tail -1)" 'ERROR:  KD253' 'who rolls back has read nothing'
submit "$chief" enrol.show "$body" "$id" >/dev/null
like "$(as desk_user "select api.shown_answers('$chief', '$id')")" '密標花生' 'who said why, reads'
is "$(as desk_user "select api.shown_answers('$contact', '$id')")" 'ERROR:  KD253' 'nobody else by that command'
is "$(admin "select count(*) from audit.entry where what = 'id_read' and detail ->> 'purpose' = '住宿登記'")" 1 'which is written down'
for who in "$tp" "$op" "$desk"; do like "$(submit "$who" enrol.show "$body")" 'enrol.not_visible' 'not of a course that one does not run'; done
like "$(submit "$two" enrol.show "$body")" 'right.missing' 'nor by a teacher'

# Who is in it
list() { admin "select (\$j\$$(grep '^{"' | tail -1)\$j\$)::jsonb -> 'list'"; }
page() { as desk_user "select api.enrolment_form('$1', '$(number "$c")')" | list; }
is "$(page "$far")" '[]' 'who is not in it sees nobody'
is "$(page "$chief")" '[]' 'nor does a business account'
is "$(printf "begin;\nselect api.submit('%s', '%s', 'enrol.submit', '%s');\nselect api.enrolment_form('%s', '%s');\nrollback;\n" "$far" "$(uuid)" "$(answers "$c" "$said")" "$far" "$(number "$c")" | session desk_user | list)" '[]' 'nor whoever enrols and rolls back'
like "$(page "$one")" '試○○師' 'who is in it sees them masked'
unlike "$(page "$one")" '0912|national' 'and nothing that they said'
admin "update core.registration set settings = settings || '{\"show_list\": \"own\"}' where course_id = $c" >/dev/null
is "$(page "$one" | grep -o '"own"' | wc -l)" 1 'or only oneself, as it is set'

# The secret of a draw
d=$(course 32 '{"accept_mode": "draw"}')
submit "$one" enrol.submit "$(answers "$d")" >/dev/null
secret=$(admin "select secret from core.draw_secret where course_id = $d")
for who in "$chief" "$one"; do
    unlike "$(as desk_user "select api.enrolment_form('$who', '$(number "$d")')"; feed "$who"; feed "$who" registration)" "$secret" 'is nobody'\''s before the result'
done
for role in desk_api desk_user desk_admin; do like "$(as admin "set role $role; select secret from core.draw_secret" 2>&1; PGOPTIONS= psql -qXAt -U admin -v VERBOSITY=sqlstate -c "set role $role; select secret from core.draw_secret" 2>&1)" '42501' "not $role's either"; done
is "$(admin "select count(*) from cmd.kind where kind in ('enrol.draw', 'registration.draw')")" 0 'nobody presses a draw'
# Raised and lowered while it waits
like "$(submit "$chief" registration.set "$(admin "select jsonb_build_object('course_id', $d, 'row_version', 1, 'settings', settings || '{\"priority\": [{\"rule\": \"own_unit\", \"values\": []}]}') from core.registration where course_id = $d")")" 'registration.fixed' 'nor puts friends before others once somebody has enrolled'

# Repeats
id=$(uuid)
m=$(course 33 '{}')
submit "$one" enrol.submit "$(answers "$m")" "$id" >/dev/null
like "$(submit "$one" enrol.submit "$(answers "$m")" "$id")" '"replay": true' 'the same again is answered as it was'
is "$(submit "$two" enrol.submit "$(answers "$m")" "$id")" 'ERROR:  KC001' 'somebody else'\''s command is not one'\''s own'
is "$(submit "$one" enrol.submit "$(answers "$c" "$said")" "$id")" 'ERROR:  KC001' 'nor for another course'
like "$(submit "$one" enrol.submit "$(answers "$m")")" 'enrol.exists' 'another command: it is there already'
# A flood of one course
n=0
while [ $n -lt 45 ]; do n=$((n + 1)); printf "select api.submit('%s', '%s', 'enrol.submit', '%s');\n" "$(v en12)" "$(uuid)" "$(answers "$m")"; done | session desk_user >"$work/flood"
like "$(tail -1 "$work/flood")" 'KA007' 'somebody who asks for ever is asked to wait'
# An account that is stopped
admin "update core.account set state = 'closed' where account_name = 'en11'" >/dev/null
is "$(submit "$(v en11)" enrol.submit "$(answers "$m")")" 'ERROR:  KA001' 'a stopped account enrols nowhere'

# All at once ---------------------------------------------------------------------------------------------------------------------
rush() { # rush COURSE FROM TO: each twice with one id
    local i id
    for i in $(seq "$2" "$3"); do printf "select api.submit('%s', '%s', 'enrol.submit', '%s')" "$(v en"$i")" "$(uuid)" "$(answers "$1")" >"$work/call$i"; done
    for i in $(seq "$2" "$3"); do as desk_user "$(<"$work/call$i")" >"$work/a$i" & [ "$i" -gt 20 ] || as desk_user "$(<"$work/call$i")" >"$work/b$i" & done
    wait
}
f=$(course 34 '{"accept_mode": "first_come", "online_quota": 5}')
rush "$f" 13 30
is "$(states "$f") $(seats "$f")" 'accepted 5, waiting 13 5/0' 'eighteen for five seats: five have one'
is "$(cat "$work"/a* "$work"/b* | grep -c '"status": "done"')" 26 'everybody is answered, also who asked twice'
is "$(admin "select count(*) from core.enrolment where course_id = $f")" 18 'and is in it once'
u=$(course 35 '{"accept_mode": "first_come", "online_quota": 5, "per_unit_max": 2}')
rm -f "$work"/[ab]*
rush "$u" 1 10
is "$(admin "select count(*) from core.enrolment where course_id = $u and state = 'accepted'") $(seats "$u")" '2 2/0' 'a school at once has its share, and no more'
w=$(course 36 '{"accept_mode": "first_come", "online_quota": 1, "wait_quota": 2}')
rm -f "$work"/[ab]*
rush "$w" 13 24
is "$(states "$w")" 'accepted 1, waiting 2' 'no more wait than may'
h=$(course 37 '{}')
rush "$h" 13 24
is "$(states "$h") $(seats "$h")" 'pending 12 0/0' '人工審核: all of them, and nothing of the course is touched'
# In and out at once
for i in $(seq 13 24); do as desk_user "select api.submit('$(v en"$i")', '$(uuid)', 'enrol.cancel', '$(of en"$i" "$f")')" >"$work/out$i" & as desk_user "select api.submit('$(v en"$((i - 12))")', '$(uuid)', 'enrol.submit', '$(answers "$f")')" >"$work/in$i" & done
wait
is "$(admin "select count(*) from core.course c where c.id = $f and c.taken <> (select count(*) from core.enrolment e where e.course_id = c.id and e.state in ('accepted', 'cancelling'))")" 0 'who goes and who comes at once: the counter is what it counts'
is "$(admin "select count(*) from core.enrolment_event e join core.enrolment x on x.id = e.enrolment_id where x.course_id = $f and e.action = 'announce'")" 0 'and nobody was promoted'

# Two who decide at once
decide() { admin "select jsonb_build_object('course_id', $h, 'rows', jsonb_build_array('$(of "$1" "$h" row_version)'::jsonb || '{\"to\": \"$2\", \"reason\": \"資格不符\"}'), 'override', '試驗用的理由')"; }
as desk_user "select api.submit('$chief', '$(uuid)', 'enrol.decide', '$(decide en13 accepted)')" >"$work/yes" &
as desk_user "select api.submit('$contact', '$(uuid)', 'enrol.decide', '$(decide en13 declined)')" >"$work/no" &
wait
is "$(cat "$work/yes" "$work/no" | grep -c '"status": "done"') $(cat "$work/yes" "$work/no" | grep -c 'enrol.changed')" '1 1' 'one of them, and the other is told'
admin "update core.course set quota = taken + 1 where id = $h" >/dev/null
as desk_user "select api.submit('$chief', '$(uuid)', 'enrol.decide', '$(decide en14 accepted)')" >"$work/yes" &
as desk_user "select api.submit('$contact', '$(uuid)', 'enrol.decide', '$(decide en15 accepted)')" >"$work/no" &
wait
is "$(cat "$work/yes" "$work/no" | grep -c '"status": "done"') $(cat "$work/yes" "$work/no" | grep -c 'enrol.seats')" '1 1' 'the last seat is given once'
# One offer, answered on two PCs
o=$(course 38 '{"accept_mode": "first_come", "online_quota": 1}')
admin "update core.course set quota = 1 where id = $o" >/dev/null
submit "$(v en16)" enrol.submit "$(answers "$o")" >/dev/null
submit "$(v en17)" enrol.submit "$(answers "$o")" >/dev/null
submit "$(v en16)" enrol.cancel "$(of en16 "$o")" >/dev/null
submit "$chief" offer.make "$(admin "select jsonb_build_object('course_id', $o, 'rows', jsonb_build_array('$(of en17 "$o" row_version)'::jsonb))")" >/dev/null
body=$(of en17 "$o" | sed 's/}$/, "accept": true}/')
second=$(admin "select t.token_for('en17')")
as desk_user "select api.submit('$(v en17)', '$(uuid)', 'offer.answer', '$body')" >"$work/yes" &
as desk_user "select api.submit('$second', '$(uuid)', 'offer.answer', '$body')" >"$work/no" &
wait
is "$(cat "$work/yes" "$work/no" | grep -c '"state": "accepted"') $(cat "$work/yes" "$work/no" | grep -c 'offer.gone') $(seats "$o")" '1 1 1/0' 'an offer is taken once'
finish
