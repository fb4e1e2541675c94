# SPDX-License-Identifier: GPL-3.0-or-later
# What somebody with a connection of their own gets out of 薦派 and 調整順位: more than a school's share at once, by a repeat or by a transaction
# that is rolled back; another school's teachers, somebody else's confirmation, a queue that is not theirs, a form before its hour.
source "$(dirname "$0")/tap.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

psql -qXAt -U admin -v ON_ERROR_STOP=1 >/dev/null <<'SQL'
create schema w;
select t.teacher(case when i <= 12 then '123999' else '314698' end, 'nh' || i, 8200 + i) from generate_series(1, 14) i;
create table w.v as select n as name, t.token_for(n) as t from unnest('{khchief,khcontact,tpchief,khoperator}'::text[] || array(select 'nh' || i from generate_series(1, 14) i)) n;
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
submit() { as desk_user "select api.submit('$1', '${4:-$(uuid)}', '$2', '$3')"; } # TOKEN KIND BODY [ID]
names() { admin "select jsonb_build_object('number', (select number from core.course where id = $1), 'teacher_ids', (select jsonb_agg(id order by id) from core.teacher where account_name = any ('{$2}')))"; }
of() { admin "select jsonb_build_object('course_id', e.course_id, 'enrolment_id', e.id, 'row_version', e.row_version, 'after', 0, 'reason', '支援教師優先') from core.enrolment e join core.teacher x on x.id = e.teacher_id where x.account_name = '$1' and e.course_id = $2"; }
named() { admin "select count(*) from core.enrolment where course_id = $1 and source = 'nominated' and state = 'pending'"; }
chief=$(v khchief) contact=$(v khcontact) tp=$(v tpchief) op=$(v khoperator) one=$(v nh1) two=$(v nh2)

# A share is counted alone: ten name one each at once, of a share of three ----------------------------------------------------------
c=$(course 30 '{"accept_mode": "nominated", "nominate_each": 3}')
ids=()
for i in $(seq 1 10); do ids+=("$(uuid)"); done
for i in $(seq 1 10); do
    who=$chief
    [ $((i % 2)) = 0 ] && who=$contact
    submit "$who" enrol.nominate "$(names "$c" "nh$i")" "${ids[$((i - 1))]}" >/dev/null &
done
wait
is "$(named "$c")" 3 'ten at once name no more than the share'
again=$(submit "$chief" enrol.nominate "$(names "$c" nh1)" "${ids[0]}")
like "$again" '"replay": true' 'a repeat is answered as before'
is "$(named "$c")" 3 'and names nobody'

# Rolled back, and an open transaction ----------------------------------------------------------------------------------------------
d=$(course 31 '{"accept_mode": "nominated", "nominate_each": 1}')
printf "begin;\nselect api.submit('%s', '%s', 'enrol.nominate', '%s');\nrollback;\n" "$chief" "$(uuid)" "$(names "$d" nh1)" | session desk_user >/dev/null
is "$(named "$d")" 0 'what is rolled back names nobody'
is "$(admin "select count(*) from core.mail m join core.enrolment e on e.course_id = $d where m.template = 'enrol.nominated' and m.body like '%' || e.id || '%'")" 0 'and tells nobody'
mkfifo "$work/fifo"
session desk_user <"$work/fifo" >"$work/held" &
exec 9>"$work/fifo"
printf "begin;\nselect api.submit('%s', '%s', 'enrol.nominate', '%s');\n" "$chief" "$(uuid)" "$(names "$d" nh1)" >&9
until grep -q '"nominated": 1' "$work/held"; do :; done
like "$(submit "$tp" enrol.nominate "$(names "$d" nh13)")" '"nominated": 1' 'another school does not wait for who holds a share open'
exec 9>&-
wait

# Another's -------------------------------------------------------------------------------------------------------------------------
like "$(submit "$tp" enrol.nominate "$(names "$d" nh5)")" 'teacher.not_visible' "another school's teacher is named by nobody else"
like "$(submit "$op" enrol.nominate "$(names "$d" nh5)")" 'right.missing' 'nor by who may not'
like "$(submit "$two" enrol.nominate "$(names "$d" nh2)")" 'right.missing' 'nobody names themselves'
e=$(course 32 '{"nominate_each": 2}')
like "$(submit "$chief" enrol.nominate "$(names "$e" nh1,nh2)")" '"nominated": 2' 'two are named'
answer=$(admin "select jsonb_build_object('enrolment_id', e.id, 'row_version', e.own_version, 'answers', '{}'::jsonb, 'consent', '') from core.enrolment e join core.teacher x on x.id = e.teacher_id where x.account_name = 'nh1' and e.course_id = $e")
like "$(submit "$two" enrol.answer "$answer")" 'enrol.not_visible' 'nobody confirms for another'
like "$(submit "$chief" enrol.answer "$answer")" 'right.missing' 'nor the school'
is "$(admin "select count(*) from core.enrolment where course_id = $e and confirmed_at is not null")" 0 'nothing is confirmed'
for who in "$tp" "$op"; do like "$(submit "$who" enrol.move "$(of nh2 "$e")")" 'course.not_visible' 'who does not run the course moves nobody'; done
like "$(submit "$one" enrol.move "$(of nh1 "$e")")" 'right.missing' 'least of all themselves'
other=$(course 33 '{}')
like "$(submit "$chief" enrol.move "$(of nh2 "$e" | sed "s/\"course_id\": $e/\"course_id\": $other/")")" 'enrol.not_visible' 'an enrolment of another course is none of this one'
is "$(admin "select count(*) from core.enrolment where course_id = $e and (rank).id is not null")" 0 'nobody was moved'
id=$(uuid) body=$(of nh2 "$e")
like "$(submit "$chief" enrol.move "$body" "$id")" '"place": 1' 'who runs it does'
like "$(submit "$chief" enrol.move "$body" "$id")" '"replay": true' 'once'
is "$(admin "select count(*) from core.enrolment_event v join core.enrolment x on x.id = v.enrolment_id where x.course_id = $e and action = 'move'")" 1 'with one line in the minutes'

# The form of a course that is not public yet ---------------------------------------------------------------------------------------
f=$(course 34 '{"questions": [{"id": "q1", "label": "密題", "kind": "text", "options": []}]}')
admin "update core.course set published_at = now() + interval '1 hour' where id = $f" >/dev/null
for role in desk_anon desk_user; do unlike "$(as $role "select doc from api.public_snapshot('enrolment_form')")" '密題' "no form before its hour: $role"; done
like "$(as desk_anon "select doc from api.public_snapshot('enrolment_form')")" '"number"' 'others are there'
like "$(as desk_user 'select count(*) from core.offered_form')" 'ERROR' 'and by no other way'
finish
