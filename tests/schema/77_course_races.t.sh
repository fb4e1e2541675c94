# SPDX-License-Identifier: GPL-3.0-or-later
# Courses at the same time, over real connections: once is once, whoever is faster, and nobody's open transaction keeps others waiting.
source "$(dirname "$0")/tap.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

uuid() { admin 'select t.uuid7()'; }
form() { admin "select t.course_form('{\"title\": \"$1\", \"venue\": \"$1\"}')"; }
submit() { # submit TOKEN TITLE: the call
    printf "api.submit('%s', '%s', 'course.submit', \$f\$%s\$f\$)" "$1" "$(uuid)" "$(form "$2")"
}
course() { admin "select $2 from core.course where title = '$1'"; }
chief=$(admin "select t.token_for('khchief')")
operator=$(admin "select t.token_for('khoperator')")
stranger=$(admin "select t.token_for('tpchief')")
desk=$(admin "select t.token_for('khdesk')")

# The same command twice at once
call=$(submit "$chief" '同時兩次')
as desk_user "select $call" >"$work/first" &
as desk_user "select $call" >"$work/second" &
wait
is "$(cat "$work/first" "$work/second" | grep -c '"status": "done"')" 2 'a command that comes twice at once is answered twice'
is "$(course '同時兩次' 'count(*)')" 1 'and there is one course'

# Twenty at once, numbers of their own
for n in $(seq 20); do submit "$chief" "一齊送出$n" >"$work/call$n"; done
for n in $(seq 20); do as desk_user "select $(<"$work/call$n")" >"$work/out$n" & done
wait
is "$(cat "$work"/out* | grep -c '"status": "done"')" 20 'twenty at once'
is "$(admin "select count(distinct number) || '/' || count(*) from core.course where title like '一齊送出%'")" 20/20 'have twenty numbers'

# Rolled back: nothing is left, and its number is nobody's
before=$(admin 'select max(number) from core.course')
printf 'begin; select %s; rollback;\n' "$(submit "$chief" '沒有送出')" | session desk_user >"$work/undone"
taken=$(grep -o '"number": [0-9]*' "$work/undone" | grep -o '[0-9]*')
is "$(course '沒有送出' 'count(*)')" 0 'what was rolled back is not there'
as desk_user "select $(submit "$chief" '之後送出')" >/dev/null
is "$(admin "select number > $taken and $taken > $before from core.course where title = '之後送出'")" t 'and nobody gets its number'
is "$(admin "select count(*) from core.course_revision r left join core.course c on c.id = r.course_id where c.id is null")" 0 'nor anything else of it'

# Submitted again and withdrawn at once: one of the two
admin "update core.course set state = 'returned' where title = '一齊送出1'"
id=$(course '一齊送出1' id) version=$(course '一齊送出1' row_version)
as desk_user "select api.submit('$chief', '$(uuid)', 'course.resubmit', \$f\$$(admin "select jsonb_build_object('course_id', $id, 'row_version', $version, 'answer', '已補正資料', 'body', t.course_form('{\"title\": \"一齊送出1\"}'))")\$f\$)" >"$work/again" &
as desk_user "select api.submit('$chief', '$(uuid)', 'course.withdraw', '{\"course_id\": $id, \"row_version\": $version}')" >"$work/withdraw" &
wait
is "$(cat "$work/again" "$work/withdraw" | grep -c '"status": "done"')" 1 'submitted again or withdrawn, not both'
is "$(cat "$work/again" "$work/withdraw" | grep -c 'course.changed')" 1 'whoever was later is told'

# Decided and withdrawn at once
id=$(course '一齊送出2' id) version=$(course '一齊送出2' row_version)
as desk_user "select api.submit('$desk', '$(uuid)', 'course.approve', '{\"course_id\": $id, \"revision\": 1, \"note\": \"\", \"late_reason\": \"\"}')" >"$work/approve" &
as desk_user "select api.submit('$chief', '$(uuid)', 'course.withdraw', '{\"course_id\": $id, \"row_version\": $version}')" >"$work/withdraw" &
wait
is "$(cat "$work/approve" "$work/withdraw" | grep -c '"status": "done"')" 1 'approved or withdrawn, not both'
like "$(course '一齊送出2' "state || (published_at is null)")" '^(approvedfalse|withdrawntrue)$' 'and the course is what was said'

# One file, brought twice at once
file=$(uuid)
attach() { printf "api.submit('%s', '%s', 'course.attach', '{\"file_id\": \"%s\", \"name\": \"a.pdf\", \"kind\": \"other\", \"public\": false, \"content\": \"JVBERi0x\"}')" "$1" "$(uuid)" "$file"; }
first=$(attach "$chief") second=$(attach "$operator")
as desk_user "select $first" >"$work/first" &
as desk_user "select $second" >"$work/second" &
wait
is "$(cat "$work/first" "$work/second" | grep -c '"status": "done"')/$(cat "$work/first" "$work/second" | grep -c 'course.file_taken')" 1/1 'an id of a file is the first one''s'

# Transactions that are left open: of a colleague who submits, of a stranger who tried
coproc held { session desk_user; }
held_in=${held[1]} held_out=${held[0]}
printf 'begin; select %s;\n' "$(submit "$operator" '開著不送')" >&"$held_in"
read -r -u "$held_out" line
like "$line" '"status": "done"' 'somebody submits and does not end it'
like "$(given '-c lock_timeout=1ms' desk_user "select $(submit "$chief" '不必等候')")" '"status": "done"' 'a colleague submits meanwhile'
id=$(course '一齊送出3' id)
like "$(given '-c lock_timeout=1ms' desk_user "select api.submit('$desk', '$(uuid)', 'course.approve', '{\"course_id\": $id, \"revision\": 1, \"note\": \"\", \"late_reason\": \"\"}')")" '"status": "done"' 'and the desk approves'
is "$(course '開著不送' 'count(*)')" 0 'what is not committed nobody sees'
printf 'rollback;\n' >&"$held_in"
exec {held_in}>&-
wait
id=$(course '一齊送出4' id) version=$(course '一齊送出4' row_version)
coproc held { session desk_user; }
held_in=${held[1]} held_out=${held[0]}
printf "begin; select api.submit('%s', '%s', 'course.withdraw', '{\"course_id\": %s, \"row_version\": %s}');\n" "$stranger" "$(uuid)" "$id" "$version" >&"$held_in"
read -r -u "$held_out" line
like "$line" 'course.not_visible' 'a stranger is refused'
like "$(given '-c lock_timeout=1ms' desk_user "select api.submit('$chief', '$(uuid)', 'course.withdraw', '{\"course_id\": $id, \"row_version\": $version}')")" '"status": "done"' 'and holds nobody up'
printf 'commit;\n' >&"$held_in"
exec {held_in}>&-
wait

# The feed: what was done stands in the next delta of the unit and of the desk, and of nobody else
cursor=$(printf "begin; select api.open('%s'); select api.cursor(); commit;\n" "$chief" | session desk_user | grep '/' | tail -1)
as desk_user "select $(submit "$operator" '增量一門')" >/dev/null
seen() { as desk_user "select * from api.delta('$1', '$cursor')" | cut -d'|' -f1,2 | grep '^course' | sort | tr '\n' ','; }
for who in chief operator desk stranger; do as desk_user "select api.open('${!who}')" >/dev/null; done
is "$(seen "$chief")" 'course_event|U,course_revision|U,course|U,' 'the 總負責人 has the course, its history and its form'
is "$(seen "$operator")" 'course_event|U,course_revision|U,course|U,' 'so has whoever submitted it'
is "$(seen "$desk")" 'course_event|U,course_revision|U,course|U,' 'and the desk'
is "$(seen "$stranger")" '' 'another school nothing'
finish
