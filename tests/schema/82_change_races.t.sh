# SPDX-License-Identifier: GPL-3.0-or-later
# Changes of courses at the same time, over real connections: one request at a time, decided once, and what was rolled back has told nobody.
source "$(dirname "$0")/tap.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

psql -qXAt -U admin -v ON_ERROR_STOP=1 >/dev/null <<'SQL'
select t.account('CEN12', 'khdesktwo', 'reviewer', 991), t.teacher('123999', 'racer', 992);
update core.account set name = translate(account_name, 'abcdefghijklmnopqrstuvwxyz', '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地人和');
create schema w;
create table w.v as select n as name, t.token_for(n) as t from unnest('{khdesk,khdesktwo,khchief,khcontact,tpchief,netdesk}'::text[]) n;
create function w.course() returns bigint language plpgsql as $$
declare i bigint := (t.do((select v.t from w.v where name = 'khchief'), 'course.submit', t.course_form()) #>> '{result,course_id}')::bigint;
begin
    perform t.do((select v.t from w.v where name = 'khdesk'), 'course.approve', jsonb_build_object('course_id', i, 'revision', 1));
    return i;
end $$;
SQL
v() { admin "select t from w.v where name = '$1'"; }
kh=$(v khdesk) two=$(v khdesktwo) chief=$(v khchief) contact=$(v khcontact) stranger=$(v tpchief)
uuid() { admin 'select t.uuid7()'; }
call() { printf "api.submit('%s', '%s', 'change.%s', '%s')" "$1" "$(uuid)" "$2" "$3"; } # TOKEN KIND BODY
ask() { echo "{\"course_id\": $1, \"reason\": \"一個夠長的理由\", \"items\": [{\"field\": \"levels\", \"base\": [\"any\"], \"new\": [\"${2:-elementary}\"]}]}"; }
free() { echo "{\"course_id\": $1, \"items\": [{\"field\": \"venue\", \"base\": \"試驗教室\", \"new\": \"$2\"}]}"; }
decide() { echo "{\"change_id\": $1, \"revision\": ${3:-1}, \"reason\": \"依規定審核\", \"items\": [{\"field\": \"levels\", \"approve\": ${2:-true}}]}"; }
change() { admin "select max(id) from core.course_change where course_id = $1"; }
state() { admin "select string_agg(state, ' ' order by id) from core.course_change where course_id = $1"; }
all() { admin "select (select count(*) from core.course_change) || '/' || (select count(*) from core.course_event) || '/' || (select count(*) from core.mail) || '/' || (select count(*) from core.course_revision)"; }

# Rolled back
c=$(admin 'select w.course()')
before=$(all)
for body in "$(ask "$c")" "$(free "$c" 沒有改)"; do
    like "$(printf 'begin; select %s; rollback;\n' "$(call "$chief" apply "$body")" | session desk_user)" '"done"' '(done, and taken back)'
done
is "$(all)" "$before" 'rolled back, nothing was changed, asked for, told or written'
as desk_user "select api.look_change('$chief', '$(ask "$c")')" >/dev/null
is "$(all)" "$before" 'nor is it by looking'
like "$(as desk_anon "select api.look_change('$chief', '$(ask "$c")')")" 42501 'which is for whoever has signed in'
like "$(as desk_user "select api.look_change('$(admin 'select t.secret()')', '$(ask "$c")')")" KA001 'in truth'

# Two ask at once: one request
as desk_user "select $(call "$chief" apply "$(ask "$c")")" >"$work/one" &
as desk_user "select $(call "$contact" apply "$(ask "$c" special)")" >"$work/two" &
wait
is "$(cat "$work/one" "$work/two" | grep -c '"status": "done"')/$(cat "$work/one" "$work/two" | grep -c '"change.open"')" 1/1 'two ask at once, one is heard, the other told so'
is "$(state "$c")" submitted 'there is one'
like "$(admin "insert into core.course_change(course_id, revision, state, phase, account_id, by_name) select $c, 1, 'submitted', 'open', owner_account_id, '' from core.course where id = $c" 2>&1)" course_change_one 'and cannot be two'

# Two decide at once: once
h=$(change "$c")
as desk_user "select $(call "$kh" decide "$(decide "$h" true)")" >"$work/one" &
as desk_user "select $(call "$two" decide "$(decide "$h" false)")" >"$work/two" &
wait
is "$(cat "$work/one" "$work/two" | grep -c '"status": "done"')/$(cat "$work/one" "$work/two" | grep -c '"change.state"')" 1/1 'two decide at once, one does'
like "$(state "$c")" '^(approved|rejected)$' 'as it said'
is "$(admin "select count(*) from core.course_event where course_id = $c and action = 'change_decide'")" 1 'once'

# Decided and withdrawn at once
c=$(admin 'select w.course()')
as desk_user "select $(call "$chief" apply "$(ask "$c")")" >/dev/null
h=$(change "$c")
as desk_user "select $(call "$kh" decide "$(decide "$h")")" >"$work/one" &
as desk_user "select $(call "$chief" withdraw "{\"change_id\": $h}")" >"$work/two" &
wait
is "$(cat "$work/one" "$work/two" | grep -c '"status": "done"')" 1 'decided or withdrawn, not both'
is "$(admin "select change_open from core.course where id = $c")" f 'and nothing waits'

# Changed under the eyes of whoever decides: they are told.
c=$(admin 'select w.course()')
as desk_user "select $(call "$chief" apply "$(ask "$c")")" >/dev/null
h=$(change "$c")
coproc open { psql -qXAt -U desk_user -v VERBOSITY=sqlstate 2>&1; }
printf 'begin; select %s;\n' "$(call "$chief" apply "$(free "$c" 換了教室)")" >&"${open[1]}"
read -r got <&"${open[0]}"
like "$got" '"done"' 'somebody changes what is free, and has not committed'
as desk_user "select $(call "$kh" decide "$(decide "$h")")" >"$work/one" &
waiter=$!
until [ "$(admin "select count(*) from pg_stat_activity where usename = 'desk_user' and wait_event_type = 'Lock'")" = 1 ]; do :; done
printf 'commit;\n\\q\n' >&"${open[1]}"
wait "$waiter"
wait
like "$(cat "$work/one")" 'course.revision_changed' 'whoever decides finds another course than the one seen'
like "$(as desk_user "select $(call "$kh" decide "$(decide "$h" true 2)")")" '"approved"' 'and decides on that'
is "$(admin "select body ->> 'venue' || (body ->> 'levels') from core.course_revision r join core.course x on x.id = r.course_id and x.revision = r.revision where x.id = $c")" '換了教室["elementary"]' 'both hold'

# A place is given while the seats become fewer: nobody loses one.
c=$(admin 'select w.course()')
coproc open { psql -qXAt -U admin 2>&1; }
printf "begin; update core.course set taken = 40 where id = %s; select 'taken';\n" "$c" >&"${open[1]}"
read -r got <&"${open[0]}"
as desk_user "select $(call "$chief" apply "{\"course_id\": $c, \"items\": [{\"field\": \"class_size\", \"base\": 40, \"new\": 10}]}")" >"$work/one" &
waiter=$!
until [ "$(admin "select count(*) from pg_stat_activity where usename = 'desk_user' and wait_event_type = 'Lock'")" = 1 ]; do :; done
printf 'commit;\n\\q\n' >&"${open[1]}"
wait "$waiter"
wait
unlike "$(cat "$work/one")" '"status": "done"' 'fewer seats than are taken by then are refused'
is "$(admin "select quota || '/' || taken from core.course where id = $c")" 40/40 'the seats stay'

# A stranger's open transaction keeps nobody waiting.
c=$(admin 'select w.course()')
as desk_user "select $(call "$chief" apply "$(ask "$c")")" >/dev/null
h=$(change "$c")
coproc open { psql -qXAt -U desk_user -v VERBOSITY=sqlstate 2>&1; }
printf 'begin; select %s; select %s; select %s;\n' "$(call "$stranger" apply "$(ask "$c")")" "$(call "$stranger" withdraw "{\"change_id\": $h}")" "$(call "$(v netdesk)" decide "$(decide "$h")")" >&"${open[1]}"
for n in 1 2 3; do
    read -r got <&"${open[0]}"
    like "$got" not_visible 'a stranger asks and stays'
done
like "$(given '-c lock_timeout=1s' desk_user "select $(call "$kh" decide "$(decide "$h")")")" '"done"' 'the desk does not wait'
printf 'rollback;\n\\q\n' >&"${open[1]}"
wait

# By number: what is not one's own is answered as what is none.
c=$(admin 'select w.course()')
as desk_user "select $(call "$chief" apply "$(ask "$c")")" >/dev/null
h=$(change "$c")
file=$(uuid)
for who in "$stranger" "$(v netdesk)"; do
    for pair in "withdraw {\"change_id\": @}" "attach {\"change_id\": @, \"file_id\": \"$file\"}" "apply {\"course_id\": @, \"items\": [{\"field\": \"venue\", \"base\": \"試驗教室\", \"new\": \"別處\"}]}"; do
        kind=${pair%% *} body=${pair#* }
        id=$h
        [ "$kind" = apply ] && id=$c
        is "$(as desk_user "select $(call "$who" "$kind" "${body//@/$id}")" | sed 's/"replay.*//')" "$(as desk_user "select $(call "$who" "$kind" "${body//@/987654321}")" | sed 's/"replay.*//')" "$kind of others' is answered like one that is none"
    done
done
for q in '-1' '0' '999999999999999' '"x"' null 1.5 '[]' '{}'; do
    like "$(as desk_user "select $(call "$kh" decide "{\"change_id\": $q, \"revision\": 1, \"items\": []}")")" 'KC003|command.body|not_visible' "change_id $q"
    like "$(as desk_user "select $(call "$kh" decide "{\"change_id\": $h, \"revision\": $q, \"items\": []}")")" 'KC003|command.body|revision_changed' "revision $q"
done
is "$(state "$c")" submitted 'it waits still'
admin 'drop schema w cascade' >/dev/null 2>&1
finish
