# SPDX-License-Identifier: GPL-3.0-or-later
# Somebody comes back after years in the very night in which the whole ID goes: whoever is first, nobody ends with a case and no ID behind it,
# by which the same person could have a second account.
source "$(dirname "$0")/tap.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

hold() { # hold ROLE SQL…: a session that has said this and says no more until release
    local role=$1
    shift
    mkfifo "$work/in"
    : >"$work/out" # what an earlier one said is not taken for this one
    session "$role" <"$work/in" >"$work/out" &
    held=$!
    exec 7>"$work/in"
    rm "$work/in"
    for q in "$@"; do echo "$q;" >&7; done
    echo '\echo held' >&7
    until grep -q held "$work/out"; do sleep 0.02; done
}
stuck() { until ! kill -0 "$1" 2>/dev/null || [ "$(admin "select count(*) from pg_stat_activity where wait_event_type = 'Lock'")" != 0 ]; do sleep 0.02; done; }
release() { echo "$1;" >&7; exec 7>&-; wait "$held"; }
# Somebody of whom nothing but the whole ID is kept, since three years; one that comes back has a form ready, and its code entered.
before() {
    local person
    person=$(admin "select core.person_of(t.nid('male', $1))")
    admin "update core.person set created_at = now() - interval '3 years' where id = $person" >/dev/null
}
ready() { # ready ACCOUNT SERIAL
    secret=$(admin 'select t.secret()'); id=$(admin 'select t.uuid7()'); form=$(admin "select t.form('operator', '$1', $2, '0998')")
    admin "select t.code_entered('$secret', lower('$1') || '@example.edu.tw', '$id', '$form')" >/dev/null
    apply="select api.submit_anon('$secret', '$id', 'application.apply', '$form')"
}
gone() { admin "set lock_timeout = '2s'; select core.forget_numbers() ->> 'numbers_gone'"; }
numbers() { admin "select count(*) from core.national_id where number = t.nid('male', $1)"; }
whole() { admin "select count(*) from core.application a join core.national_id n on n.person_id = a.person_id and n.current where lower(a.account_name) = lower('$1') and n.number = t.nid('male', $2)"; }

before 9471
before 9472
ready NumberOne 9471
hold desk_anon begin "$apply"
like "$(cat "$work/out")" '"done"' 'somebody comes back, and is not through yet'
is "$(gone)" 1 'the night lets another one go, and waits for nobody'
release commit
is "$(whole NumberOne 9471) $(numbers 9472)" '1 0' 'who came back has the ID behind the case'

before 9473
ready NumberTwo 9473
hold admin begin 'select core.forget_numbers()'
as desk_anon "$apply" >"$work/second" &
other=$!
stuck "$other"
release commit
wait "$other"
like "$(cat "$work/second")" '"done"' 'who comes while the night is at it waits'
is "$(whole NumberTwo 9473)" 1 'and has an ID behind the case, too'

# Two IDs of one person (統一證號 of old and new): they go together.
before 9474
admin "insert into core.national_id(number, person_id, current) select t.nid('male', 9475), core.person_of(t.nid('male', 9474)), false" >/dev/null
ready NumberThree 9475
hold desk_anon begin "$apply"
is "$(gone)" 0 'neither goes while one of them is held'
release rollback
is "$(gone) $(numbers 9474) $(numbers 9475)" '2 0 0' 'who did not come after all is forgotten the next night'
is "$(admin "select count(*) from core.application a where not exists (select from core.national_id n where n.person_id = a.person_id)")" 0 'no case is without an ID'
finish
