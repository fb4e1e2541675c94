# SPDX-License-Identifier: GPL-3.0-or-later
# Who holds the row of a course and is not silent: asks for something else all the while, or never says that this was all, so that the time
# for who says nothing does not run. Those who wait are not kept for the minute that a transaction may last.
source "$(dirname "$0")/tap.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

psql -qXAt -U admin -v ON_ERROR_STOP=1 >/dev/null <<'SQL'
create schema w;
select t.teacher('123999', 'hb' || i, 7400 + i) from generate_series(1, 6) i;
create table w.v as select n as name, t.token_for(n) as t from unnest('{khchief}'::text[] || array(select 'hb' || i from generate_series(1, 6) i)) n;
create function w.minute(p timestamptz) returns text language sql as $$ select to_char(p at time zone 'Asia/Taipei', 'YYYY-MM-DD"T"HH24:MI') $$;
create table w.course as select t.course('khchief', '{"state": "approved", "days": 30}') as id;
do $$
declare a jsonb;
begin
    a := t.do((select t from w.v where name = 'khchief'), 'registration.set', jsonb_build_object('course_id', (select id from w.course), 'row_version', 0, 'settings', jsonb_build_object('enabled', true,
        'open_at', w.minute(now() - interval '1 day'), 'close_at', w.minute(now() + interval '5 days'), 'online_quota', 40, 'accept_mode', 'first_come', 'mails', '[]'::jsonb)));
    if a ->> 'status' <> 'done' then raise exception '%', a; end if;
end $$;
SQL
call() { admin "select format('select api.submit(%L, %L, %L, %L)', t, t.uuid7(), '$2', '$3') from w.v where name = '$1'"; }
press() { call "$1" enrol.submit "$(admin "select jsonb_build_object('number', number, 'answers', '{}'::jsonb) from core.course join w.course using (id)")"; }
cancel() { call "$1" enrol.cancel "$(admin "select jsonb_build_object('enrolment_id', e.id, 'row_version', e.own_version) from core.enrolment e join core.account a using (person_id) join w.course c on c.id = e.course_id where a.account_name = '$1' order by e.id desc limit 1")"; }
patient() { given '-c lock_timeout=6s' desk_user "$1"; }
for n in 1 2 3; do as desk_user "$(press "hb$n")" >/dev/null; done
is "$(admin 'select taken from core.course join w.course using (id)')" 3 '(three have a seat)'

# Goes on asking
mkfifo "$work/in"
session desk_user <"$work/in" >"$work/busy" &
exec 7>"$work/in"
printf 'begin;\n%s;\n\\echo held\nselect api.hello() \\watch 0.2\n' "$(cancel hb1)" >&7
until grep -q held "$work/busy"; do :; done
like "$(patient "$(press hb4)")" '"status": "done"' 'who gives up a seat and goes on asking for something holds nobody up'
until grep -q ERROR "$work/busy"; do :; done
like "$(<"$work/busy")" '25001' 'and is told that this is too long'
exec 7>&-
wait
is "$(admin "select count(*) from core.enrolment e join core.account a using (person_id) where a.account_name = 'hb1' and e.state = 'accepted'")" 1 'nothing of it was done'

# Never says that this was all
mkfifo "$work/hold"
python3 "$(dirname "$0")/unsynced.py" 'user=desk_user' 1 "$(cancel hb2)" <"$work/hold" >"$work/held" 2>&1 &
exec 8>"$work/hold"
until [ -s "$work/held" ]; do :; done
like "$(patient "$(press hb5)")" '"status": "done"' 'nor who sends no end of it'
exec 8>&-
wait
is "$(admin "select count(*) from core.enrolment e join core.account a using (person_id) where a.account_name = 'hb2' and e.state = 'accepted'")" 1 'of which nothing was done either'

# A draw is due, and somebody holds the course whenever the centre looks
admin "create table w.draw as select t.course('khchief', '{\"state\": \"approved\", \"days\": 31}') as id;
    select t.do((select t from w.v where name = 'khchief'), 'registration.set', jsonb_build_object('course_id', (select id from w.draw), 'row_version', 0, 'settings', jsonb_build_object('enabled', true,
        'open_at', w.minute(now() - interval '1 day'), 'close_at', w.minute(now() + interval '5 days'), 'online_quota', 1, 'accept_mode', 'draw', 'mails', '[]'::jsonb)))" >/dev/null
pressed=$(admin "select format('select api.submit(%L, %L, %L, %L)', t, t.uuid7(), 'enrol.submit', jsonb_build_object('number', (select number from core.course join w.draw using (id)), 'answers', '{}'::jsonb)) from w.v where name = 'hb6'")
like "$(as desk_user "$pressed")" '"pending"' '(somebody is in a draw)'
out=$(admin "select format('select api.submit(%L, %L, %L, %L)', t, t.uuid7(), 'enrol.cancel', jsonb_build_object('enrolment_id', e.id, 'row_version', e.own_version)) from core.enrolment e join core.account a using (person_id) join w.draw c on c.id = e.course_id join w.v on v.name = a.account_name where a.account_name = 'hb6'")
holds() { # holds NAME SQL: looks once, while somebody holds the course
    mkfifo "$work/$1"
    session desk_user <"$work/$1" >"$work/$1.said" &
    exec 9>"$work/$1"
    printf 'begin;\n%s;\n' "$out" >&9
    until grep -q cancelled "$work/$1.said"; do :; done
    admin "$2" >"$work/looked"
    exec 9>&-
    wait
}
holds first "update core.registration set close_at = now(), result_at = now() where course_id = (select id from w.draw); select core.enrolments_due() ->> 'courses_drawn'"
is "$(<"$work/looked")" 0 'whoever holds it is not waited for at once'
holds second "update core.registration set close_at = now() - interval '2 minutes' where course_id = (select id from w.draw); select core.enrolments_due() ->> 'courses_drawn'"
is "$(<"$work/looked")" 1 'but puts off no draw by holding it again and again'

# Whoever is in nobody's way may take the time there is, and who ends it in time has done it
like "$(printf 'begin;\n%s;\ncommit;\n' "$(cancel hb3)" | session desk_user)" '"state": "cancelled"' 'who ends it has done it'
is "$(admin 'select taken from core.course join w.course using (id)')" 4 'the counter is what it counts'
mkfifo "$work/reads"
session desk_user <"$work/reads" >"$work/reading" &
exec 7>"$work/reads"
printf "begin;\nselect api.open('%s');\nselect api.hello() \\\\watch 0.2\n" "$(admin "select t from w.v where name = 'hb6'")" >&7
until [ "$(grep -c server_time "$work/reading")" -ge 8 ]; do :; done
unlike "$(<"$work/reading")" 'ERROR' 'who reads may go on reading'
exec 7>&-
wait
finish
