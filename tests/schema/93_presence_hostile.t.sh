# SPDX-License-Identifier: GPL-3.0-or-later
# What somebody with a connection of their own gets out of attendance: another's slip, marks or leave, a slip that is made up, a course
# that one does not run, an oracle of who has which number, a flood, a repeat, a transaction that is rolled back. And two desks that
# write at once: no mark is lost, none counts twice.
source "$(dirname "$0")/tap.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

psql -qXAt -U admin -v ON_ERROR_STOP=1 >/dev/null <<'SQL'
create schema w;
select t.account('123999', 'prsopd', 'operator', 9331), t.account('123999', 'prsopx', 'operator', 9332);
select t.teacher(case when i <= 12 then '123999' else '314698' end, 'ph' || i, 9300 + i) from generate_series(1, 16) i;
create table w.v as select n as name, t.token_for(n) as t from unnest('{khchief,khcontact,khdesk,netdesk,tpchief,khoperator,prsopd,prsopx}'::text[] || array(select 'ph' || i from generate_series(1, 16) i)) n;
create function w.put(p_who text, p_course bigint, p_state text) returns bigint language plpgsql as $$
declare
    e core.enrolment;
    a auth.actor;
begin
    e.course_id := p_course;
    e.organiser_id := (select unit_id from core.course where id = p_course);
    e.state := 'pending';
    e.source := 'online';
    e.priority_group := 0;
    e.repeated := false;
    e.answers := '{}';
    e := core.insert_enrolment(e, (select x from core.teacher x where x.account_name = p_who));
    if p_state <> 'pending' then e := core.move_enrolment(e, p_state, 'decide', '', a); end if;
    return e.id;
end $$;
-- A course of two sessions: one that has begun, one that is to come; twelve teachers in it.
create function w.course(p_owner text) returns bigint language plpgsql as $$
declare i bigint := t.course(p_owner, '{"state": "approved"}');
begin
    update core.course_session set starts_at = now() - interval '20 minutes', ends_at = now() + interval '2 hours' where course_id = i;
    insert into core.course_session(course_id, no, starts_at, ends_at, break, hours, mode, track, room, topic, lecturers)
        values (i, 2, now() + interval '5 hours', now() + interval '8 hours', 0, 3, 'in_person', '', '', '', '{}');
    update core.course set starts_at = now() - interval '20 minutes', ends_at = now() + interval '8 hours' where id = i;
    perform w.put('ph' || k, i, 'accepted') from generate_series(1, 12) k;
    perform w.put('ph13', i, 'waiting');
    return i;
end $$;
SQL
v() { admin "select t from w.v where name = '$1'"; }
uuid() { admin 'select t.uuid7()'; }
submit() { as desk_user "select api.submit('$1', '${4:-$(uuid)}', '$2', '$3')"; } # TOKEN KIND BODY [ID]
of() { admin "select e.id from core.enrolment e join core.account a using (person_id) where a.account_name = '$1' and e.course_id = $2 order by e.id desc limit 1"; }
marks() { admin "select coalesce(string_agg(a.account_name || p.session_no || p.code, ' ' order by a.account_name, p.session_no), '') from core.presence p join core.enrolment e on e.id = p.enrolment_id join core.account a on a.person_id = e.person_id and a.account_type = 'teacher' where e.course_id = $1"; }
feed() { printf "begin;\nselect api.open('%s');\ncopy (select * from api.snapshot('%s')) to stdout;\ncommit;\n" "$1" "${2:-presence}" | session desk_user | grep -v '"commands"'; }
slip() { admin "select core.slip_of(core.course_of($2), $(of "$1" "$2"))"; }
mark() { echo "{\"course_id\": $1, \"source\": \"roll\", \"marks\": [{\"enrolment_id\": $2, \"session\": ${4:-1}, \"code\": \"$3\"}]}"; }
scan() { echo "{\"course_id\": $1, \"scans\": [{\"scan_id\": \"$(admin 'select gen_random_uuid()')\", \"slip\": \"$2\", \"session\": 1, \"at\": \"$(admin "select core.utc(now() + interval '${3:-0} seconds')")\"}]}"; }
walk() { echo "{\"course_id\": $1, \"national_id\": \"$2\", \"name\": \"$3\", \"birth\": \"\", \"unit\": \"某校\", \"title\": \"教師\", \"sessions\": [1]}"; }
chief=$(v khchief) contact=$(v khcontact) desk=$(v khdesk) net=$(v netdesk) tp=$(v tpchief) op=$(v khoperator) deputy=$(v prsopd) one=$(v ph1) two=$(v ph2) waits=$(v ph13)
c=$(admin "select w.course('khchief')")
other=$(admin "select w.course('khchief')")
far=$(admin "select w.course('tpchief')")
e1=$(of ph1 "$c") e2=$(of ph2 "$c")

# Who does not run the course ------------------------------------------------------------------------------------------------------
submit "$chief" leave.set "{\"course_id\": $c, \"enrolment_id\": $e2, \"sessions\": [2], \"kind\": \"V\", \"reason\": \"密標回診\"}" >/dev/null
leave=$(admin 'select max(id) from core.leave')
sid=$(admin 'select gen_random_uuid()')
for who in tpchief khoperator prsopx khdesk netdesk; do
    token=$(v $who)
    for body in "presence.set $(mark "$c" "$e1" P)" "presence.rest {\"course_id\": $c, \"session\": 1, \"code\": \"A\", \"n\": 12}" "presence.scan $(scan "$c" x)" "presence.settle {\"course_id\": $c, \"scan_id\": \"$sid\", \"counts\": true}" \
        "leave.set {\"course_id\": $c, \"enrolment_id\": $e1, \"sessions\": [2], \"kind\": \"V\", \"reason\": \"x\"}" "leave.decide {\"course_id\": $c, \"leave_id\": $leave, \"grant\": true, \"answer\": \"\"}" \
        "walkin.add $(walk "$c" "$(admin "select t.nid('male', 9390)")" 路人甲)" "walkin.remove {\"course_id\": $c, \"enrolment_id\": $e1, \"row_version\": 1, \"reason\": \"不給\"}"; do
        like "$(submit "$token" "${body%% *}" "${body#* }")" 'course.not_visible' "$who does not run it: ${body%% *}"
    done
    for f in admission_slips open_scans; do is "$(as desk_user "select api.$f('$token', '$c')")" 'ERROR:  KD140' "$who: $f"; done
    is "$(as desk_user "select api.session_code('$token', '$c', '1')")" 'ERROR:  KD140' "$who: session_code"
    is "$(feed "$token")" '' "$who is told nothing of it"
done
is "$(marks "$c")" 'ph22V' 'nothing has changed'
for kind in presence.set presence.rest presence.scan presence.settle leave.set leave.decide walkin.add walkin.remove; do
    like "$(submit "$one" $kind "$(mark "$c" "$e1" P)")" 'right.missing' "a teacher does not: $kind"
done
for kind in leave.ask leave.withdraw presence.code; do like "$(submit "$chief" $kind "{\"enrolment_id\": $e1}")" 'right.missing' "nor an organiser for a teacher: $kind"; done
admin "insert into core.course_deputy(course_id, account_id) select $c, id from core.account where account_name = 'prsopd'" >/dev/null
like "$(feed "$deputy")" '密標回診' 'a deputy holds it'
like "$(submit "$deputy" presence.set "$(mark "$c" "$e1" P)")" '"n": 1' 'and calls the roll'
admin "delete from core.course_deputy where course_id = $c" >/dev/null
is "$(feed "$deputy")" '' 'until it is none any more'
for who in "$chief" "$contact"; do like "$(feed "$who")" '密標回診' 'who runs all courses of the unit holds it'; done
# A person of another course, under the id of one's own
like "$(submit "$chief" presence.set "$(mark "$c" "$(of ph3 "$other")" P)")" 'presence.person' 'somebody of another course is none of this one'
like "$(submit "$chief" presence.set "$(mark "$c" "$(of ph3 "$far")" P)")" 'presence.person' 'nor of another unit'
like "$(submit "$chief" presence.set "$(mark "$c" 999999999999 P)")" 'presence.person' 'as one that there is not'
like "$(submit "$chief" leave.decide "{\"course_id\": $other, \"leave_id\": $leave, \"grant\": true, \"answer\": \"\"}")" 'leave.unknown' 'nor a leave'
like "$(submit "$chief" walkin.remove "{\"course_id\": $other, \"enrolment_id\": $e1, \"row_version\": 1, \"reason\": \"不給\"}")" 'presence.person' 'nor is somebody taken off another list'

# A teacher ------------------------------------------------------------------------------------------------------------------------
ask() { submit "$1" leave.ask "{\"enrolment_id\": $2, \"sessions\": [2], \"kind\": \"V\", \"reason\": \"回診\"}" "${3:-}"; }
is "$(ask "$two" "$e1" | sed 's/"replay.*//')" "$(ask "$two" 999999999999 | sed 's/"replay.*//')" 'leave for another is as for nobody'
is "$(ask "$waits" "$(of ph13 "$c")" | sed 's/"replay.*//')" "$(ask "$two" 999999999999 | sed 's/"replay.*//')" 'nor is there any for who waits'
is "$(as desk_user "select api.own_slip('$two', '$e1')")$(as desk_user "select api.own_slip('$waits', '$(of ph13 "$c")')")$(as desk_user "select api.own_slip('$two', '999999999999')")" 'ERROR:  KD253ERROR:  KD253ERROR:  KD253' 'nor a slip'
like "$(as desk_user "select api.own_slip('$one', '$e1')")" "\"slip\": \"$(slip ph1 "$c")\"" 'but the own'
is "$(feed "$one" | grep -o '"id":[0-9]*')" "\"id\":$e1" 'one holds the own attendance alone'
unlike "$(feed "$one")" '密標' 'and nobody else'\''s reasons'
# Before the result is out there is no slip either: it would tell
r=$(admin "select w.course('khchief')")
admin "insert into core.registration(course_id, settings, enabled, accept_mode, open_at, close_at, result_at, freeze_at, cancel_until, online_quota, set_by_name)
    values ($r, '{\"walk_in\": true}', true, 'manual', now() - interval '9 days', now() - interval '8 days', now() + interval '1 hour', now() + interval '1 day', now() + interval '1 day', 40, 'x')" >/dev/null
is "$(as desk_user "select api.own_slip('$one', '$(of ph1 "$r")')")" 'ERROR:  KD253' 'no slip before the result'
is "$(ask "$one" "$(of ph1 "$r")" | grep -o 'enrol.not_visible')" 'enrol.not_visible' 'no leave either'

# Slips that are made up -----------------------------------------------------------------------------------------------------------
good=$(slip ph3 "$c")
for bad in "${good%.*}.0000000000" "$(slip ph3 "$other")" "$(slip ph3 "$far")" "$(admin "select number from core.course where id = $c").$(of ph4 "$c").${good##*.}" "$(admin "select number from core.course where id = $other").${good#*.}"; do
    like "$(submit "$chief" presence.scan "$(scan "$c" "$bad")")" '"result": "unknown"' 'a slip of another, or of another course, is none'
done
is "$(marks "$c")" 'ph11P ph22V' 'and marks nobody'
secret=$(admin "select encode(secret, 'hex') from core.slip_secret where course_id = $c")
for role in desk_api desk_user desk_anon desk_admin; do
    for table in slip_secret listed_person slip_scan presence leave; do
        like "$(psql -qXAt -U admin -v VERBOSITY=sqlstate -c "set role $role; select * from core.$table" 2>&1)" '42501' "$role does not read core.$table"
    done
done
unlike "$(feed "$chief"; feed "$chief" enrolment; feed "$chief" course)" "$secret" 'the secret is in no feed'
# Whoever rolls back has learnt nothing that holds
id=$(uuid)
printf "begin;\nselect api.submit('%s', '%s', 'presence.scan', '%s');\nrollback;\n" "$chief" "$id" "$(scan "$c" "$good")" | session desk_user >/dev/null
is "$(admin "select count(*) from core.slip_scan where command_id = '$id'")$(marks "$c")" '0ph11P ph22V' 'rolled back, nothing was read'

# Repeats --------------------------------------------------------------------------------------------------------------------------
id=$(uuid)
body=$(scan "$c" "$good")
like "$(submit "$chief" presence.scan "$body" "$id")" '"result": "late"' 'read'
like "$(submit "$chief" presence.scan "$body" "$id")" '"replay": true' 'the same command again'
like "$(submit "$contact" presence.scan "$body")" '"result": "late"' 'the same read, sent up by somebody else: the same answer'
is "$(admin "select count(*) from core.presence_event v where v.enrolment_id = $(of ph3 "$c")")" 1 'one mark'
is "$(submit "$contact" presence.scan "$body" "$id")" 'ERROR:  KC001' 'a command is who'\''s it is'
stolen=$(echo "$body" | sed -E "s/\"course_id\": $c/\"course_id\": $far/")
like "$(submit "$tp" presence.scan "$stolen")" '"result": "unknown"' 'its id in another course is another read'
is "$(ask "$one" "$e1" "$id")" 'ERROR:  KC001' 'nor for something else'

# An oracle of numbers: known here, known elsewhere, unknown, lecturer or teacher — the answer is one and the same --------------------
admin "update core.registration set settings = '{\"walk_in\": true}'" >/dev/null
for n in 9314 9315 9395 5; do
    answer=$(submit "$chief" walkin.add "$(walk "$other" "$(admin "select t.nid('female', $n)")" 試路人)")
    echo "$answer" | sed -E 's/[0-9]+/0/g' >"$work/walk$n"
done
is "$(cat "$work"/walk* | sort -u | wc -l)" 1 'whether there is such a person or not'
is "$(feed "$chief" enrolment | grep 試路人 | sed -E 's/[0-9]+/0/g' | sort -u | wc -l)" 1 'nor does the list tell'
unlike "$(feed "$chief" enrolment | grep 試路人)" '臺北市|9314|verdict|differs|unknown' 'nothing that the centre knows'
is "$(printf "begin;\nselect api.submit('%s', '%s', 'walkin.add', '%s');\nrollback;\n" "$chief" "$(uuid)" "$(walk "$other" "$(admin "select t.nid('female', 9316)")" 試路人)" | session desk_user | sed -E 's/[0-9]+/0/g')" "$(cat "$work/walk9314")" 'nor does a transaction that is rolled back'
# and the person of the number is asked nothing, told nothing
is "$(admin "select count(*) from core.mail where address like 'ph14@%' and template ~ '^(enrol|presence)'")" 0 'nobody is mailed because somebody typed a number'
unlike "$(feed "$(v ph14)" enrolment)" '"answers":{[^}]' 'and has said nothing in it'
# A flood of numbers
admin "update auth.quota set uses = 8 where action = 'walkin' and per = 'account'" >/dev/null
n=0
while [ $n -lt 9 ]; do n=$((n + 1)); printf "select api.submit('%s', '%s', 'walkin.add', '%s');\n" "$chief" "$(uuid)" "$(walk "$other" "$(admin "select t.nid('male', 9340 + $n)")" 試路人)"; done | session desk_user >"$work/flood"
like "$(tail -1 "$work/flood")" 'KA007' 'who types numbers for ever is asked to wait'
# A flood of wishes
n=0
while [ $n -lt 11 ]; do n=$((n + 1)); ask "$one" "$e1"; done >"$work/wishes"
like "$(tail -1 "$work/wishes")" 'KA007' 'ten wishes a day in a course: each is mailed'
is "$(admin "select count(*) from core.leave where enrolment_id = $e1 and state = 'asked'")" 1 'one of them waits'

# At once --------------------------------------------------------------------------------------------------------------------------
# Ten desks read one person in one minute: one arrival, one mark.
for i in $(seq 1 10); do scan "$c" "$(slip ph5 "$c")" "-$((i * 3))" >"$work/scan$i"; done
for i in $(seq 1 10); do as desk_user "select api.submit('$chief', '$(uuid)', 'presence.scan', '$(<"$work/scan$i")')" >"$work/read$i" & done
wait
is "$(cat "$work"/read* | grep -c '"status": "done"')" 10 'ten desks are answered'
is "$(admin "select p.late = floor(extract(epoch from min(s.at) - min(s.starts_at)) / 60) and count(*) = 10 from core.presence p join core.slip_scan s on s.enrolment_id = p.enrolment_id where p.enrolment_id = $(of ph5 "$c") group by p.late")" t 'and whoever came up first, the first moment counts'
# The roll and a scan of the same people, crosswise: nobody waits for ever, and the roll stands
all() { admin "select jsonb_build_object('course_id', $c, 'source', 'roll', 'marks', jsonb_agg(jsonb_build_object('enrolment_id', e.id, 'session', 1, 'code', 'A') order by e.id desc)) from core.enrolment e where e.course_id = $c and e.state = 'accepted'"; }
scans() { admin "select jsonb_build_object('course_id', $c, 'scans', jsonb_agg(jsonb_build_object('scan_id', gen_random_uuid(), 'slip', core.slip_of(core.course_of($c), e.id), 'session', 1, 'at', core.utc(now())) order by e.id)) from core.enrolment e where e.course_id = $c and e.state = 'accepted'"; }
for i in 1 2 3; do
    as desk_user "select api.submit('$chief', '$(uuid)', 'presence.set', '$(all)')" >"$work/roll$i" &
    as desk_user "select api.submit('$contact', '$(uuid)', 'presence.scan', '$(scans)')" >"$work/door$i" &
done
wait
is "$(cat "$work"/roll? "$work"/door? | grep -c '"status": "done"')" 6 'both are answered'
is "$(admin "select string_agg(distinct p.code || p.source, ' ') from core.presence p join core.enrolment e on e.id = p.enrolment_id where e.course_id = $c and p.session_no = 1")" 'Aroll' 'what a person has said stands'
# The rest, twice at once
x=$(admin "select w.course('khchief')")
for who in "$chief" "$contact"; do as desk_user "select api.submit('$who', '$(uuid)', 'presence.rest', '{\"course_id\": $x, \"session\": 1, \"code\": \"A\", \"n\": 12}')" >"$work/rest$who" & done
wait
is "$(admin "select count(*) from core.presence_event v join core.enrolment e on e.id = v.enrolment_id where e.course_id = $x")" 12 'the rest is absent once'
# One person put on a list twice at once
n=$(admin "select t.nid('male', 9399)")
admin "update auth.quota set uses = 2000 where action = 'walkin' and per = 'account'" >/dev/null
for who in "$chief" "$contact"; do as desk_user "select api.submit('$who', '$(uuid)', 'walkin.add', '$(walk "$x" "$n" 路人丙)')" >"$work/one$who" & done
wait
is "$(cat "$work"/one* | grep -c '"status": "done"') $(cat "$work"/one* | grep -c 'walkin.exists') $(admin "select count(*) from core.enrolment where course_id = $x and name = '路人丙'")" '1 1 1' 'one of them puts him there'
admin "update core.course set state = 'list_submitted' where id = $x" >/dev/null
like "$(submit "$chief" presence.set "$(mark "$x" "$(of ph1 "$x")" P)")" 'presence.not_open' 'and once the list is handed in, nothing is marked'
finish
