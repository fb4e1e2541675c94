# SPDX-License-Identifier: GPL-3.0-or-later
# 分班, 縣市配額 and a quota that is lowered, while everybody presses at once: no class beyond its size, no seat of a county to others,
# nobody on a seat that there is not.
source "$(dirname "$0")/tap.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

psql -qXAt -U admin -v ON_ERROR_STOP=1 >/dev/null <<'SQL'
create schema w;
select t.teacher('123999', 'er' || i, 8400 + i) from generate_series(1, 16) i;
create table w.v as select n as name, t.token_for(n) as t from unnest('{khchief,khdesk}'::text[] || array(select 'er' || i from generate_series(1, 16) i)) n;
create function w.minute(p timestamptz) returns text language sql as $$ select to_char(p at time zone 'Asia/Taipei', 'YYYY-MM-DD"T"HH24:MI') $$;
create function w.course(p_days int, p_classes int, p_size int, p_settings jsonb) returns bigint language plpgsql as $$
declare
    chief text := (select v.t from w.v where name = 'khchief');
    i     bigint := (t.do(chief, 'course.submit', t.course_form(jsonb_build_object('title', '同時報名 ' || p_days, 'class_count', p_classes, 'class_size', p_size), p_days)) #>> '{result,course_id}')::bigint;
    a     jsonb := t.do((select v.t from w.v where name = 'khdesk'), 'course.approve', jsonb_build_object('course_id', i, 'revision', 1));
begin
    if a ->> 'status' <> 'done' then raise exception '%', a; end if;
    update core.course set published_at = now() where id = i;
    a := t.do(chief, 'registration.set', jsonb_build_object('course_id', i, 'row_version', 0, 'settings', jsonb_build_object('enabled', true,
        'open_at', w.minute(now() - interval '1 day'), 'close_at', w.minute(now() + interval '5 days'), 'online_quota', p_classes * p_size, 'accept_mode', 'first_come') || p_settings));
    if a ->> 'status' <> 'done' then raise exception '%', a; end if;
    return i;
end $$;
SQL
v() { admin "select t from w.v where name = '$1'"; }
uuid() { admin 'select t.uuid7()'; }
states() { admin "select string_agg(k || ': ' || n, ', ' order by k) from (select concat_ws(' ', state, class_no) as k, count(*) as n from core.enrolment where course_id = $1 group by 1) x"; }
body() { echo "{\"number\": $(admin "select number from core.course where id = $1"), \"answers\": {}, \"consent\": \"\", \"class_no\": ${2:-null}}"; }
# press COURSE FROM TO CLASS…: all of them at once, the classes in turn; answers in $work
press() {
    local course=$1 from=$2 to=$3 i
    shift 3
    local classes=("$@")
    rm -f "$work"/[ca]*
    for i in $(seq "$from" "$to"); do
        printf "select api.submit('%s', '%s', 'enrol.submit', '%s')" "$(v er"$i")" "$(uuid)" "$(body "$course" "${classes[$((i % ${#classes[@]}))]}")" >"$work/c$i"
    done
    for i in $(seq "$from" "$to"); do as desk_user "$(<"$work/c$i")" >"$work/a$i" & done
}

c=$(admin "select w.course(40, 2, 3, '{\"class_choice\": \"teacher\"}')")
press "$c" 1 12 1
wait
is "$(states "$c")" 'accepted 1: 3' 'twelve into a class of three: three are in it'
is "$(cat "$work"/a* | grep -c 'enrol.class_full')" 9 'and all others hear that it is full'
press "$c" 13 16 2
wait
is "$(states "$c")" 'accepted 1: 3, accepted 2: 3, waiting 2: 1' 'the other class too; and once all seats are given they wait'
a=$(admin "select w.course(41, 4, 2, '{\"class_choice\": \"auto\"}')")
press "$a" 1 16 null
wait
is "$(states "$a")" 'accepted 1: 2, accepted 2: 2, accepted 3: 2, accepted 4: 2, waiting: 8' 'spread by the centre: each class is filled, and none beyond'
k=$(admin "select w.course(42, 1, 6, jsonb_build_object('county_quota', jsonb_build_array(jsonb_build_object('county_id', (select county_id from core.unit where code = '134698'), 'quota', 4))))")
press "$k" 1 12 null
wait
is "$(states "$k")" 'accepted: 2, waiting: 10' 'four of six seats are another county'\''s, however many press'

# Fewer places while they press: whoever is first, the sum is right.
q=$(admin "select w.course(43, 1, 8, '{}')")
press "$q" 1 12 null
change=$(admin "select jsonb_build_object('course_id', $q, 'reason', '場地調整', 'items', jsonb_build_array(jsonb_build_object('field', 'class_size', 'base', 8, 'new', 5)))")
as desk_user "select api.submit('$(v khchief)', '$(uuid)', 'change.apply', '$change')" >"$work/change" &
wait
like "$(cat "$work/change")" '"state": "applied"|quota.below_taken' 'it is done, or said how many are to go first'
is "$(admin "select taken + held <= quota and taken = (select count(*) from core.enrolment e where e.course_id = c.id and e.state = 'accepted') and quota in (5, 8) from core.course c where id = $q")" t 'nobody has a seat that there is not'
is "$(cat "$work"/a* | grep -c '"status": "done"')" 12 'and everybody is answered'
finish
