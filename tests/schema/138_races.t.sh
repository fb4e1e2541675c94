# SPDX-License-Identifier: GPL-3.0-or-later
# The races of courses.md II.13 over real connections, those that stand nowhere else: many on few seats while seats are given up and quotas
# go up and down, an offer at its last second, two who approve, a list and a correction of the same minutes, a teacher who changes schools
# while pressing; and transactions that somebody holds open in the way of others.
source "$(dirname "$0")/tap.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

psql -qXAt -U admin -v ON_ERROR_STOP=1 >/dev/null <<'SQL'
create schema w;
select t.account('CEN12', 'khdesk2', 'reviewer', 8049);
select t.teacher(case when i <= 40 then '123999' else '314698' end, 'ra' || i, 7000 + i) from generate_series(1, 300) i;
create table w.v as select n as name, t.token_for(n) as t from unnest('{khchief,khcontact,khdesk,khdesk2,tpchief}'::text[] || array(select 'ra' || i from generate_series(1, 300) i)) n;
update auth.quota set uses = 100000 where action in ('correction', 'course', 'change');
create function w.minute(p timestamptz) returns text language sql as $$ select to_char(p at time zone 'Asia/Taipei', 'YYYY-MM-DD"T"HH24:MI') $$;
create function w.course(p_days int, p_quota int, p_settings jsonb, p_more jsonb default '{}') returns bigint language plpgsql as $$
declare
    i bigint := t.course('khchief', '{"state": "approved"}'::jsonb || jsonb_build_object('days', p_days) || p_more);
    a jsonb;
begin
    a := t.do((select v.t from w.v where name = 'khchief'), 'registration.set', jsonb_build_object('course_id', i, 'row_version', 0, 'settings', jsonb_build_object('enabled', true,
        'open_at', w.minute(now() - interval '1 day'), 'close_at', w.minute(now() + interval '5 days'), 'online_quota', 40, 'accept_mode', 'first_come', 'mails', '[]'::jsonb) || p_settings));
    if a ->> 'status' <> 'done' then raise exception '%', a; end if;
    update core.course set quota = p_quota where id = i;
    return i;
end $$;
-- A course that is over, with these people, who were there or not; the list handed in.
create function w.handed_in(p_day int, p_who text[], p_code text default 'P') returns bigint language plpgsql as $$
declare
    c bigint := t.course('khchief', jsonb_build_object('state', 'list_due', 'days', -p_day));
    a jsonb;
begin
    insert into core.enrolment(id, course_id, organiser_id, person_id, teacher_id, name, sex, unit_id, title_id, state)
        select core.new_enrolment_id(), c, x.unit_id, t.person_id, t.id, t.name, t.sex, t.unit_id, t.title_id, 'accepted'
        from core.course x, core.teacher t where x.id = c and t.account_name = any (p_who);
    delete from core.presence m using core.enrolment e where m.enrolment_id = e.id and e.course_id = c;
    insert into core.presence(enrolment_id, session_no, starts_at, code, source, by_name)
        select e.id, s.no, s.starts_at, p_code, 'scan', 'x' from core.enrolment e join core.course_session s using (course_id) where e.course_id = c;
    a := t.do((select t from w.v where name = 'khchief'), 'list.submit', jsonb_build_object('course_id', c, 'sentence', '名單已確認', 'checks_seen', '["K16"]'::jsonb));
    if a ->> 'status' <> 'done' then raise exception '%', a; end if;
    return c;
end $$;
create function w.wrong() returns setof text language sql as $$
    select c.number || ': ' || c.taken || '/' || c.held || ' of ' || c.quota from core.course c left join lateral (select count(*) filter (where e.state in ('accepted', 'cancelling')) as taken,
        count(*) filter (where e.state in ('drawn', 'offered')) as held from core.enrolment e where e.course_id = c.id) x on true
    where exists (select from core.registration r where r.course_id = c.id) and (c.taken <> x.taken or c.held <> x.held or c.taken + c.held > c.quota) $$;
SQL
v() { admin "select t from w.v where name = '$1'"; }
uuid() { admin 'select t.uuid7()'; }
course() { admin "select w.course($1, $2, '$3', '${4:-{\}}')"; }
submit() { as desk_user "select api.submit('$1', '${4:-$(uuid)}', '$2', '$3')"; } # TOKEN KIND BODY [ID]
call() { printf "select api.submit('%s', '%s', '%s', '%s');\n" "$1" "$(uuid)" "$2" "$3"; }
of() { admin "select jsonb_build_object('enrolment_id', e.id, 'row_version', e.${3:-own_version}) from core.enrolment e join core.account a using (person_id) where a.account_name = '$1' and e.course_id = $2 order by e.id desc limit 1"; }
states() { admin "select string_agg(state || ' ' || n, ', ' order by state) from (select state, count(*) as n from core.enrolment where course_id = $1 group by state) x"; }
wrong() { admin 'select w.wrong()'; }
done_of() { cat "$@" | grep -c '"status": "done"'; }
# Presses of a course by these teachers, written by the centre: a call a line.
presses() { admin "select format('select api.submit(%L, %L, %L, %L);', v.t, t.uuid7(), 'enrol.submit', jsonb_build_object('number', c.number, 'answers', '{}'::jsonb)) from core.course c, generate_series($2, $3) i join w.v on v.name = 'ra' || i where c.id = $1"; }
gives_up() { admin "select format('select api.submit(%L, %L, %L, %L);', v.t, t.uuid7(), 'enrol.cancel', jsonb_build_object('enrolment_id', e.id, 'row_version', e.own_version)) from core.enrolment e join core.account a using (person_id) join w.v on v.name = a.account_name where e.course_id = $1 and e.state = 'accepted' order by e.id limit $2"; }
rows() { admin "select jsonb_build_object('course_id', $1, 'override', '依序遞補', 'rows', jsonb_agg(jsonb_build_object('enrolment_id', e.id, 'row_version', e.row_version) || '$3')) from core.enrolment e join core.account a using (person_id) where e.course_id = $1 and a.account_name = any ('{$2}')"; }
chief=$(v khchief) contact=$(v khcontact) desk=$(v khdesk) desk2=$(v khdesk2) tp=$(v tpchief)

# Three hundred on forty seats, over twenty connections; a dozen of those that were faster go at once, and come again --------------------
c=$(course 20 40 '{}')
presses "$c" 1 300 >"$work/all"
split -n r/20 "$work/all" "$work/press."
for f in "$work"/press.*; do session desk_user <"$f" >"$f.said" & done
until [ "$(admin "select taken from core.course where id = $c")" -ge 12 ]; do sleep 0.02; done
gives_up "$c" 12 >"$work/out"
session desk_user <"$work/out" >"$work/out.said" &
wait
is "$(done_of "$work"/press.*.said)" 300 'three hundred press at once, and all are answered'
is "$(wrong)" '' 'no seat is given twice, and the counter is what it counts'
is "$(admin "select count(*) || ' ' || count(distinct person_id) from core.enrolment where course_id = $c and state in ('accepted', 'waiting')")" "$((300 - $(done_of "$work/out.said"))) $((300 - $(done_of "$work/out.said")))" 'everybody is in it once'
is "$(admin "select count(*) from core.enrolment e join core.enrolment f on f.course_id = e.course_id and f.state = 'accepted' and f.queued_at > e.queued_at + interval '5 seconds' where e.course_id = $c and e.state = 'waiting'")" 0 'who came later has no seat before who waits'

# A quota goes up while people wait and others press: the seat is proposed to the queue, who comes new is behind it -----------------------
q=$(course 21 2 '{}')
presses "$q" 1 4 | session desk_user >/dev/null
is "$(states "$q")" 'accepted 2, waiting 2' 'full, and two wait'
presses "$q" 41 60 >"$work/new"
split -n r/5 "$work/new" "$work/new."
admin "update core.course set quota = 6 where id = $q" >/dev/null &
for f in "$work"/new.??; do session desk_user <"$f" >"$f.said" & done
wait
is "$(states "$q")" 'accepted 2, waiting 22' 'nobody who comes passes those who wait, nor is anybody promoted'
call "$chief" enrol.decide "$(rows "$q" ra3,ra4 '{"to": "accepted"}')" | session desk_user >"$work/yes" &
presses "$q" 61 64 | session desk_user >"$work/more" &
wait
is "$(states "$q")" 'accepted 4, waiting 24' 'the two of the queue have the seats'

# A quota goes down to what is taken while the last one is accepted: one of the two comes first -------------------------------------------
for round in 1 2 3; do
    l=$(course $((21 + round)) 3 '{"accept_mode": "manual"}')
    presses "$l" 1 3 | session desk_user >/dev/null
    submit "$chief" enrol.decide "$(rows "$l" ra1,ra2 '{"to": "accepted"}')" >/dev/null
    call "$contact" enrol.decide "$(rows "$l" ra3 '{"to": "accepted"}')" | session desk_user >"$work/in" &
    psql -qXAt -U admin -c "update core.course set quota = 2 where id = $l" >"$work/less" 2>&1 &
    wait
    like "$(admin "select quota || '/' || taken from core.course where id = $l")" '^(2/2|3/3)$' "lowered or accepted, not both ($round)"
done
is "$(wrong)" '' 'and nothing is over'

# An offer in its last second: accepted, or run out -----------------------------------------------------------------------------------------
for round in 1 2 3 4; do
    o=$(course $((29 + round)) 1 '{}')
    presses "$o" 1 2 | session desk_user >/dev/null
    submit "$(v ra1)" enrol.cancel "$(of ra1 "$o")" >/dev/null
    submit "$chief" offer.make "$(rows "$o" ra2 '{}')" >/dev/null
    answer=$(of ra2 "$o" | sed 's/}$/, "accept": true}/')
    one=$(call "$(v ra2)" offer.answer "$answer") two=$(call "$(admin "select t.token_for('ra2')")" offer.answer "$answer")
    admin "update core.enrolment set offer_until = clock_timestamp() + interval '$((round * 90)) milliseconds' where course_id = $o and state = 'offered'" >/dev/null
    session desk_user <<<"$one" >"$work/one" &
    session desk_user <<<"$two" >"$work/two" &
    admin 'select core.enrolments_due()' >/dev/null &
    wait
    admin 'select core.enrolments_due()' >/dev/null
    answered=$(cat "$work/one" "$work/two" | grep -c '"state": "accepted"')
    is "$(states "$o")" "$([ "$answered" = 1 ] && echo 'accepted 1, cancelled 1' || echo 'cancelled 1, waiting 1')" "what was answered is what became of it ($round)"
done
is "$(wrong)" '' 'and the seat is held by nobody'

# Two reviewers approve one course, or one approves while the other sends it back ----------------------------------------------------------
new() { admin "select t.course('khcontact', '{\"title\": \"競審$1\"}')"; }
a=$(new 一)
for d in "$desk" "$desk2"; do call "$d" course.approve "{\"course_id\": $a, \"revision\": 1, \"note\": \"\", \"late_reason\": \"\"}" | session desk_user >"$work/$d" & done
wait
is "$(done_of "$work/$desk" "$work/$desk2") $(cat "$work/$desk" "$work/$desk2" | grep -c 'course.state')" '1 1' 'approved once, and the other one is told'
is "$(admin "select count(*) from core.course_event where course_id = $a and action = 'approve'") $(admin "select count(*) from core.mail where template = 'course.approve' and subject like '%' || (select number from core.course where id = $a) || '%'")" '1 1' 'noted and mailed once'
b=$(new 二)
call "$desk" course.approve "{\"course_id\": $b, \"revision\": 1, \"note\": \"\", \"late_reason\": \"\"}" | session desk_user >"$work/yes" &
call "$desk2" course.return "{\"course_id\": $b, \"revision\": 1, \"reason_ids\": [101], \"reason\": \"\", \"field_reasons\": {}}" | session desk_user >"$work/no" &
wait
is "$(done_of "$work/yes" "$work/no")" 1 'approved or sent back, not both'

# A list of the same minutes is confirmed while a correction gives or adds hours: nobody is credited twice ---------------------------------
corrected() { admin "select jsonb_build_object('correction_id', id, 'row_version', row_version, 'revision', revision, 'head_seal', true, 'unit_seal', true, 'override', '') from core.correction where course_id = $1 order by n desc limit 1"; }
evidence=$(uuid)
submit "$chief" course.attach "{\"file_id\": \"$evidence\", \"name\": \"簽到表.pdf\", \"kind\": \"other\", \"public\": false, \"content\": \"JVBERi0xLjQgeA==\"}" >/dev/null
twice() { admin "select count(*) from (select a.person_id from core.award a join core.course c on c.id = a.course_id where a.course_id in ($1, $2) and a.superseded_by is null and a.hours > 0 group by a.person_id having count(*) > 1) x"; }
clash() { # clash DAY PEOPLE-OF-THE-CLOSED CODE THE-CHANGE NAME
    local x y h
    x=$(admin "select w.handed_in($1, '{$2}', '$3')")
    submit "$desk" list.confirm "{\"list_id\": $(admin "select max(id) from core.list_version where course_id = $x"), \"version\": 1}" >/dev/null
    y=$(admin "select w.handed_in($1, '{ra5}')")
    submit "$chief" correction.submit "{\"course_id\": $x, \"list_id\": $(admin "select max(id) from core.list_version where course_id = $x"), \"phone\": \"07-6000000\", \"reason\": \"名單有誤，請更正\", \"fields\": [], \"files\": [\"$evidence\"], \"people\": [$4]}" >"$work/asked"
    h=$(corrected "$x")
    submit "$desk" correction.receive "${h%\}}, \"how\": \"post\"}" >/dev/null
    call "$desk" correction.approve "$(corrected "$x")" | session desk_user >"$work/put" &
    call "$desk2" list.confirm "{\"list_id\": $(admin "select max(id) from core.list_version where course_id = $y"), \"version\": 1}" | session desk_user >"$work/closed" &
    wait
    is "$(done_of "$work/put" "$work/closed") $(cat "$work/put" "$work/closed" | grep -c 'list.clash') $(twice "$x" "$y")" '1 1 0' "$5"
}
for round in 1 2 3; do
    clash $((39 + round)) ra5 A '{"change": "set", "no": 1, "hours": 3, "cause": "hours", "note": ""}' "hours that are given in one and confirmed in the other ($round)"
    clash $((49 + round)) ra6 P "{\"change\": \"add\", \"national_id\": \"$(admin "select t.nid('female', 7005)")\", \"name\": \"試驗教師\", \"birth\": \"1980-01-15\", \"unit\": \"\", \"title\": \"\", \"hours\": 3, \"cause\": \"omitted\", \"note\": \"\"}" "somebody is added in one and confirmed in the other ($round)"
done

# A teacher changes schools while pressing for a course of the old one (僅校內) --------------------------------------------------------------
hold() { # hold ROLE SQL…: a session that has said this and says no more until release
    local role=$1
    shift
    mkfifo "$work/held"
    : >"$work/holds" # what an earlier one said is not taken for this one
    session "$role" <"$work/held" >"$work/holds" &
    held=$!
    exec 7>"$work/held"
    rm "$work/held"
    for s in "$@"; do echo "$s;" >&7; done
    echo '\echo held' >&7
    until grep -q held "$work/holds"; do sleep 0.02; done
}
release() { echo "$1;" >&7; exec 7>&-; wait "$held"; }
own=$(course 61 40 '{"accept_mode": "manual"}' '{"open_scope": "own"}')
move() { echo "update core.teacher set unit_id = t.unit('$2') where account_name = '$1'"; }
hold admin begin "$(move ra7 314698)"
presses "$own" 7 7 | session desk_user >"$work/moving" &
release commit
wait
admin "$(move ra8 314698)" >/dev/null
presses "$own" 8 8 | session desk_user >"$work/moved"
like "$(<"$work/moved")" 'enrol.own_school' 'who is of another school now is refused'
is "$(admin "select count(*) from core.enrolment e join core.course c on c.id = e.course_id where c.id = $own and not core.leaves_school(c, e)")" 0 'and who was quicker than the move is proposed to the organiser to be let go'
hold desk_user begin "$(presses "$own" 9 9 | sed 's/;$//')"
is "$(admin "set lock_timeout = '2s'; $(move ra9 314698)")" '' 'a school takes somebody over who is just pressing, and does not wait'
release commit
is "$(admin "select e.unit_id = t.unit('123999') and core.leaves_school(c, e) from core.enrolment e join core.course c on c.id = e.course_id join core.account a using (person_id) where c.id = $own and a.account_name = 'ra9'")" t 'the enrolment says which school it was, and that they have left it'

# The course is called off, or drawn, while somebody is pressing: nobody waits for them, and they are not left behind --------------------------
x=$(course 64 10 '{"accept_mode": "manual"}')
hold desk_user begin "$(presses "$x" 20 20 | sed 's/;$//')"
version=$(admin "select row_version from core.course where id = $x")
like "$(given '-c lock_timeout=2s' desk_user "$(call "$chief" course.cancel "{\"course_id\": $x, \"row_version\": $version, \"reason\": \"講師因故無法到課\"}")")" '"status": "done"' 'a course is called off while somebody presses'
release commit
is "$(states "$x")" 'pending 1' '(who was not through)'
admin 'select admin.mail_claim(0)' >/dev/null
is "$(states "$x") $(admin "select count(*) from core.mail where template = 'enrol.course_cancelled' and address = 'ra20@example.edu.tw'")" 'course_cancelled 1 1' 'ends with it all the same, and hears of it'
x=$(course 65 10 '{"accept_mode": "draw", "online_quota": 1}')
presses "$x" 21 22 | session desk_user >/dev/null
hold desk_user begin "$(presses "$x" 23 23 | sed 's/;$//')"
admin "update core.registration set close_at = now(), result_at = now() + interval '1 day' where course_id = $x; select core.enrolments_due()" >/dev/null
is "$(states "$x")" 'drawn 1, waiting 1' 'drawn while somebody presses'
release commit
admin 'select core.enrolments_due()' >/dev/null
is "$(states "$x")" 'drawn 1, waiting 2' 'who had pressed in time waits'
is "$(admin "select count(*) from core.enrolment e join core.course c on c.id = e.course_id join core.registration r on r.course_id = c.id join core.draw_secret s on s.course_id = c.id where c.id = $x and e.draw_key = core.draw_key(core.draw_seed(c.number, r.close_at, s.secret), e.id)")" 3 'where the draw has them'

# Transactions that are held: whoever says nothing is let go after a second, not only after the twenty of any transaction -------------------
patient() { given '-c lock_timeout=6s' desk_user "$(cat)"; }
held_up() { # held_up NAME SQL-of-who-waits: they are done though the other one never ends it
    like "$(cat "$work/holds")|$(patient <<<"$2")" '"status": "done".*[|].*"status": "done"' "$1"
    release rollback 2>/dev/null
}
h=$(course 62 10 '{"per_unit_max": 5, "wait_quota": 20}')
presses "$h" 10 11 | session desk_user >/dev/null
hold desk_user begin "$(call "$(v ra10)" enrol.cancel "$(of ra10 "$h")" | sed 's/;$//')"
held_up 'who gives up and does not end it holds nobody up' "$(presses "$h" 12 12)"
hold desk_user begin "$(presses "$h" 13 13 | sed 's/;$//')"
held_up 'nor who is judged by the share of a school' "$(presses "$h" 14 14)"
w=$(course 63 1 '{"wait_quota": 20}')
presses "$w" 10 10 | session desk_user >/dev/null
hold desk_user begin "$(presses "$w" 11 11 | sed 's/;$//')"
held_up 'nor who waits' "$(presses "$w" 12 12)"
z=$(admin "select w.handed_in(70, '{ra15,ra16}')")
hold desk_user begin "$(call "$(v ra15)" record.add '{"source": "typed", "rows": [{"platform": "外部平臺", "title": "線上課程", "number": "", "date_from": "2024-01-01", "date_to": "2024-01-01", "hours": 1, "note": ""}]}' | sed 's/;$//')"
held_up 'nor does one of a list keep the desk from confirming it' "$(call "$desk" list.confirm "{\"list_id\": $(admin "select max(id) from core.list_version where course_id = $z"), \"version\": 1}")"
z=$(admin "select w.handed_in(71, '{ra17,ra18}')")
hold desk_user begin "$(call "$(v ra17)" transfer.consent '{"given": true, "row_version": 0}' | sed 's/;$//')"
held_up 'by whatever they hold of themselves' "$(call "$desk" list.confirm "{\"list_id\": $(admin "select max(id) from core.list_version where course_id = $z"), \"version\": 1}")"
is "$(wrong)" '' 'and all counters are what they count'

# Nobody stops the centre's clock by what they hold -------------------------------------------------------------------------------------------
ticks() { # ticks NAME: mails go out, and what is due is done, though the other one never ends it
    like "$(cat "$work/holds")|$(admin "set lock_timeout = '3s'; select count(*) from admin.mail_claim(0)")" '"status": "done".*[|][0-9]+$' "$1"
    release rollback 2>/dev/null
}
f=$(course 66 10 '{}')
number=$(admin "select number from core.course where id = $f")
submit "$(v ra25)" track.add "{\"number\": $number}" >/dev/null
submit "$(v ra26)" track.add "{\"number\": $number}" >/dev/null
hold desk_user begin "$(call "$(v ra25)" track.remove "{\"number\": $number}" | sed 's/;$//')"
admin "select core.queue_track($f, 'moved', '{\"fields\": [\"time\"]}')" >/dev/null
ticks 'the clock goes on while somebody follows a course no longer'
is "$(admin "select string_agg(x.n, ',' order by x.a) from (select a.account_name as a, jsonb_array_length(t.news)::text as n from core.track t join core.account a using (person_id) where t.course_id = $f) x")" 1,1 '(both are told)'
hold desk_user begin "$(call "$(v ra25)" track.set '{"mail": false}' | sed 's/;$//')"
admin "select core.queue_track($f, 'moved', '{\"fields\": [\"place\"]}')" >/dev/null
ticks 'or how they are told'
row=$(admin "select jsonb_build_object('course_id', course_id, 'row_version', row_version, 'settings', settings || '{\"online_quota\": 9}') from core.registration where course_id = $f")
submit "$(v ra27)" enrol.submit "{\"number\": $number, \"answers\": {}}" >/dev/null
admin 'update core.offering_hour set at = at - interval $$1 hour$$' >/dev/null
hold desk_user begin "$(call "$chief" registration.set "$row" | sed 's/;$//')"
ticks 'and while an organiser sets how one enrols'
finish
