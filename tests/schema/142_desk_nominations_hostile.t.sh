# SPDX-License-Identifier: GPL-3.0-or-later
# What a desk with a connection of its own gets out of 薦派: more than its share at once or by a repeat, whom nobody gave it, what somebody has
# enrolled in by asking and rolling back, somebody's place held by a connection that says nothing.
source "$(dirname "$0")/tap.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

psql -qXAt -U admin -v ON_ERROR_STOP=1 >/dev/null <<'SQL'
create schema w;
select t.teacher(case when i <= 8 then '123999' when i <= 12 then '124698' else '314698' end, 'dh' || i, 8700 + i) from generate_series(1, 14) i;
select t.account('CEN12', 'khdesk2', 'reviewer', 8720);
create table w.v as select n as name, t.token_for(n) as t from unnest('{khchief,khdesk,khdesk2,tpdesk,netdesk}'::text[] || array(select 'dh' || i from generate_series(1, 14) i)) n;
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
sent() { admin "select count(*) from core.nomination where course_id = $1"; }
desk=$(v khdesk) desk2=$(v khdesk2) tp=$(v tpdesk) net=$(v netdesk) chief=$(v khchief)

# A desk's share is counted alone, whoever of it asks -------------------------------------------------------------------------------
c=$(course 30 '{"nominate_desk_each": 3}')
ids=()
for i in $(seq 1 10); do ids+=("$(uuid)"); done
for i in $(seq 1 10); do
    who=$desk
    [ $((i % 2)) = 0 ] && who=$desk2
    submit "$who" enrol.nominate "$(names "$c" "dh$i")" "${ids[$((i - 1))]}" >/dev/null &
done
wait
is "$(sent "$c")" 3 'ten at once send no more than the share of the desk'
mails=$(admin "select count(*) from core.mail where template = 'enrol.desk_nominated'")
like "$(submit "$desk" enrol.nominate "$(names "$c" dh1)" "${ids[0]}")" '"replay": true' 'a repeat is answered as before'
is "$(sent "$c")" 3 'sends nobody'
is "$(admin "select count(*) from core.mail where template = 'enrol.desk_nominated'")" "$mails" 'and tells nobody again'
like "$(submit "$desk" enrol.nominate "$(names "$c" dh2)" "${ids[0]}")" 'KC001' 'the same id with another name is refused'
is "$(sent "$c")" 3 'and sends nobody'

# Whom nobody gave it ---------------------------------------------------------------------------------------------------------------
d=$(course 31 '{"nominate_desk_each": 9}')
like "$(submit "$tp" enrol.nominate "$(names "$d" dh1)")" 'teacher.not_visible' 'not of another area'
like "$(submit "$tp" enrol.nominate "$(names "$d" dh1,dh13)")" 'teacher.not_visible' 'nor beside one of the own'
is "$(sent "$d")" 0 'nobody was sent'
unknown=$(submit "$tp" enrol.nominate "$(names "$d" dh1 | sed -E 's/"teacher_ids": \[[0-9]+\]/"teacher_ids": [999999999]/')")
is "$(sed -E 's/[0-9a-f-]{36}//g' <<<"$unknown" | grep -o '"error".*')" "$(submit "$tp" enrol.nominate "$(names "$d" dh1)" | sed -E 's/[0-9a-f-]{36}//g' | grep -o '"error".*')" \
    'nor is told whether there is such a teacher'
like "$(submit "$net" enrol.nominate "$(names "$d" dh1,dh13)")" '"nominated": 2' '教師進修網 of the country'
for role in desk_user desk_anon; do
    like "$(as $role 'select count(*) from core.nomination')" 'ERROR' "no row of who was sent is read by $role"
    like "$(as $role "select core.sent_by(1)")" 'ERROR' 'by no function either'
    like "$(as $role "select core.note_nomination(null, 1)")" 'ERROR' 'nor written'
done

# What somebody has enrolled in, by asking and rolling back -----------------------------------------------------------------------
e=$(course 32 '{"nominate_desk_each": 9, "clash": "refuse"}')
f=$(course 32 '{"nominate_desk_each": 9, "clash": "refuse", "prereq": null}')
number=$(admin "select number from core.course where id = $e")
like "$(submit "$(v dh5)" enrol.submit "{\"number\": $number, \"answers\": {}, \"consent\": \"\"}")" '"done"' 'somebody has enrolled'
ask() { printf "begin;\nselect api.submit('%s', '%s', 'enrol.nominate', '%s');\nrollback;\n" "$desk" "$(uuid)" "$(names "$1" "$2")" | session desk_user | grep -o '"refused": \[[^]]*\]'; }
enrolled=$(ask "$e" dh5)
clashing=$(ask "$f" dh5)
is "$enrolled" "$clashing" 'who has enrolled and who is elsewhere is one word to a desk'
like "$enrolled" 'nominate.not_possible' 'that says no more than it'
unlike "$(ask "$f" dh5; ask "$e" dh5)" "$number" 'with no course of theirs'
is "$(sent "$e")$(sent "$f")" 00 'what is rolled back sends nobody'
g=$(course 33 '{"nominate_desk_each": 1}')
h=$(course 33 '{"nominate_desk_each": 1}')
gn=$(admin "select number from core.course where id = $h")
like "$(submit "$desk" enrol.nominate "$(names "$h" dh1)")" '"nominated": 1' 'a share is used up'
submit "$(v dh6)" enrol.submit "{\"number\": $gn, \"answers\": {}, \"consent\": \"\"}" >/dev/null
is "$(submit "$desk" enrol.nominate "$(names "$h" dh6)" | grep -o 'nominate.full')" "$(submit "$desk" enrol.nominate "$(names "$h" dh7)" | grep -o 'nominate.full')" \
    'who has sent all they may learns of nobody any more'

# Somebody's place held by who says nothing -----------------------------------------------------------------------------------------
mkfifo "$work/fifo"
session desk_user <"$work/fifo" >"$work/held" &
exec 9>"$work/fifo"
printf "begin;\nselect api.submit('%s', '%s', 'enrol.nominate', '%s');\n" "$net" "$(uuid)" "$(names "$g" dh9,dh10,dh11)" >&9
until grep -q '"nominated": 3' "$work/held"; do :; done
number=$(admin "select number from core.course where id = $g")
started=$(date +%s)
like "$(submit "$(v dh9)" enrol.submit "{\"number\": $number, \"answers\": {}, \"consent\": \"\"}")" '"done"' 'who enrols by themselves gets in all the same'
ok $([ $(($(date +%s) - started)) -lt 6 ]; echo $?) 'and does not wait for a desk that says nothing'
exec 9>&-
wait
is "$(admin "select source from core.enrolment where course_id = $g")" online 'as who they are'

# Nothing of a school's own is touched ----------------------------------------------------------------------------------------------
i=$(course 34 '{"nominate_each": 2, "nominate_desk_each": 2}')
like "$(submit "$chief" enrol.nominate "$(names "$i" dh1,dh2)")" '"nominated": 2' 'a school sends its two'
like "$(submit "$desk" enrol.nominate "$(names "$i" dh3,dh4)")" '"nominated": 2' 'its desk two more'
like "$(submit "$chief" enrol.nominate "$(names "$i" dh7)")" 'nominate.full' 'and no share grows by the other'
like "$(submit "$desk" enrol.cancel "$(admin "select jsonb_build_object('enrolment_id', id, 'row_version', own_version) from core.enrolment where course_id = $i limit 1")")" 'right.missing' \
    'a desk takes nobody out again'
finish
