# SPDX-License-Identifier: GPL-3.0-or-later
# Transactions that are held open, rolled back or look at an old snapshot: they buy no guess, no mail and no time, and
# nobody waits for them who need not.
source "$(dirname "$0")/tap.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# hold ROLE SQL…: a session that has said this and says no more until release.
hold() {
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
say() { echo "$1; \\echo said" >&7; until grep -q said "$work/out"; do sleep 0.02; done; }
# stuck PID: until that process has ended or a session of the centre waits for another's lock.
stuck() { until ! kill -0 "$1" 2>/dev/null || [ "$(admin "select count(*) from pg_stat_activity where wait_event_type = 'Lock'")" != 0 ]; do sleep 0.02; done; }
release() { [ $# = 0 ] || echo "$1;" >&7; exec 7>&-; wait "$held"; }
brief() { given '-c lock_timeout=300ms' "$@"; }
uuid() { admin 'select t.uuid7()'; }
hash() { admin "select encode(sha256(convert_to('$1', 'UTF8')), 'hex')"; }
fresh() { admin "delete from auth.attempt; delete from auth.quota_use" >/dev/null; }

# Sign-in: what was judged and rolled back cannot be made to look as if it had been locked out.
begin() { as desk_user "select api.sign_in_begin('$1', 'test')"; }
attempt() { sed -n 's/.*"attempt": "\([0-9a-f-]*\)".*/\1/p' <<<"$1"; }
proof() { admin "select '\\x' || encode(t.proof('$1', '$2', '$3'), 'hex')"; }
guess() { # guess LOGIN PASSWORD: a proof that is not judged yet
    local b a
    b=$(begin "$1"); a=$(attempt "$b")
    as desk_user "select api.sign_in_prove('$a', '$(proof "$1" "$2" "$b")')" >/dev/null
    echo "$a"
}
look() { as desk_user begin "select api.sign_in_finish('$1', '\\x$(hash x)')" rollback; }
judge() { as desk_user "select api.sign_in_finish('$1', '\\x$(hash x)')"; }
fresh
: >"$work/judged"
mine=()
for i in 1 2 3 4 5; do mine+=("$(guess khdesk "a$i")"); done
for round in 1 2 3; do
    for a in "${mine[@]}"; do look "$a" | grep -q '"wrong"' && echo "$a" >>"$work/judged"; done
    next=()
    for i in 1 2 3 4 5; do next+=("$(guess khdesk "b$round$i")"); done
    for a in "${mine[@]}"; do judge "$a" >/dev/null; done
    mine=("${next[@]}")
done
is "$(sort -u "$work/judged" | wc -l)" 5 'looked at, rolled back and then locked out: five guesses, no more'
admin "update auth.attempt set proof_at = proof_at - interval '16 minutes' where verdict = 'wrong'"
like "$(judge "${mine[0]}")" '"reason": "locked"' 'what came while the name was locked is never judged'
like "$(judge "$(guess khdesk pw-khdesk)")" '"ok": true' 'a later one is'

# Quotas count what others have committed.
fresh
asked() { local s; s=$(admin 'select t.secret()'); echo "select api.mail_code('$s', '$1', null, '$(admin "select t.mail_proof('$s', '$1')")')"; }
hold desk_anon begin "$(asked bombed@example.edu.tw)"
is "$(brief desk_anon "$(asked bombed@example.edu.tw)")" '' 'who mails to an address and does not commit keeps its owner out of nothing'
is "$(admin "select count(*) from pg_locks where locktype = 'advisory'")" 0 'nor is there any lock to hold'
release commit
like "$(as desk_anon 'begin isolation level repeatable read' "select api.mail_code('$(admin 'select t.secret()')', 'bombed@example.edu.tw')" commit)" '25001' 'not in an old snapshot'
like "$(as desk_user 'begin isolation level serializable')" '42501' 'nor is there one that is serializable'
admin 'create role twin_user login in role desk_user' >/dev/null
like "$(as twin_user 'begin isolation level serializable' "select api.submit('$(admin "select t.token_for('khdesk')")', '$(uuid)', 'application.note', '{}')" commit)" '25001' 'nor would anything be done there'
admin 'drop role twin_user' >/dev/null
# Forty at the same moment, each blind to the others and each with the proof of a first one: a few are mailed.
many=$(for i in $(seq 40); do asked "bombed+$i@example.edu.tw"; done)
while read -r one; do as desk_anon "$one" >/dev/null; done <<<"$many"
is "$(admin "select count(*) from core.mail where address like 'bombed%'")" 42 '(all were taken)'
admin 'select admin.mail_claim(0)' >/dev/null
is "$(admin "select count(*) filter (where state = 'waiting') from core.mail where address like 'bombed%'")" 5 'five mails: what stands behind a + is the same mailbox'
like "$(admin "select auth.mail_price('bombed@example.edu.tw') - auth.mail_price('else@example.edu.tw')")" '^[4-6]$' 'the next one is dearer, and not out of reach'

fresh
many=$(for i in $(seq 11); do asked "many$i@example.edu.tw"; done)
is "$(session desk_anon <<<"begin; $(tr '\n' ';' <<<"$many") rollback;")" "$(printf '\n%.0s' {1..9})" 'eleven in one transaction, and taken back'

# Following: whether number and ID belong together is not to be had from time or locks.
fresh
kh=$(admin "select t.token_for('khdesk')")
app=$(admin "select t.apply(t.secret(), t.form('chief_manager', 'LockOne', 701, '123999')) #>> '{result,application_id}'")
number=$(admin "select number from core.application where id = $app")
on() { brief desk_user "select api.submit('$kh', '$(uuid)', '$1', '$(admin "select jsonb_build_object('application_id', $app, 'row_version', (select row_version from core.application where id = $app)) || '$2'")')"; }
s=$(admin 'select t.secret()')
hold desk_anon begin "select api.follow_code('$s', '$number', '$(admin "select t.nid('male', 701)")', null, '$(admin "select t.follow_proof('$s')")')"
like "$(on application.receive '{"how": "fax", "head_seal": true}')" '"done"' 'a code that is asked for and not committed holds up no desk'
release rollback
# A stolen token: whatever its thief holds open, the password is changed, and that ends it.
fresh
stolen=$(admin "select t.token_for('khoperator')")
own=$(admin "select t.token_for('khoperator')")
b=$(begin khoperator); a=$(attempt "$b")
as desk_user "select api.sign_in_prove('$a', '$(proof khoperator pw-khoperator "$b")')" >/dev/null
change=$(admin "select jsonb_build_object('attempt', '$a', 'verifier', t.verifier_of('khoperator', 'fresh'))")
hold desk_user begin "select api.sign_out('$stolen')"
like "$(brief desk_user "select api.submit('$own', '$(uuid)', 'password.change', '$change')")" '"done"' 'changed while the thief holds the row of the session'
release rollback
like "$(as desk_user "select api.open('$stolen')")" 'KA001' 'the stolen token has ended'
like "$(as desk_user "select api.open('$own')")" 'khoperator' 'the own one goes on'
stolen=$(admin "select t.token_for('khdesk')")
hold desk_user begin "select api.submit('$stolen', '$(uuid)', 'application.note', '{\"application_id\": $app, \"text\": \"x\"}')"
a=$(guess khdesk pw-khdesk)
like "$(brief desk_user "select api.sign_in_finish('$a', '\\x$(hash y)')")" '"ok": true' 'a command of the thief that is not committed keeps nobody from signing in'
release rollback
stolen=$(admin "select t.token_for('khdesk')")
hold desk_user begin "select api.submit('$stolen', '$(uuid)', 'profile.change', '{\"fields\": {\"job_title\": {\"base\": \"主任\", \"new\": \"組長\"}}}')"
a=$(guess khdesk pw-khdesk)
like "$(brief desk_user "select api.sign_in_finish('$a', '\\x$(hash own)')")" '"ok": true' 'nor does one about the own account'
release rollback
admin "update auth.session set seen_at = now() - interval '10 minutes' where token_hash = auth.secret_hash('$stolen')"
hold desk_user begin "select api.open('$stolen')"
like "$(brief desk_user "select api.open('$stolen')")" 'khdesk' 'nor from a session whose row somebody holds'
admin "update auth.session set expires_at = clock_timestamp() where token_hash = auth.secret_hash('$own')"
release rollback

# A transaction is no way to outlive the session.
stolen=$(admin "select t.token_for('tpdesk')")
hold desk_user begin "select api.open('$stolen')"
admin "update auth.session set expires_at = clock_timestamp() where token_hash = auth.secret_hash('$stolen')"
say "select api.open('$stolen')"
release rollback
is "$(grep -c KA001 "$work/out")" 1 'a session ends in the middle of a transaction'

# Two 總負責人 of one unit, one goes while the other comes.
tp=$(admin "select t.token_for('tpdesk')")
chief() { admin "select t.apply(t.secret(), t.form('chief_manager', '$1', $2, '134698')) #>> '{result,application_id}'"; }
admin "select admin.set_override('134698', 'chief', 'CEN31', '')" >/dev/null
first=$(chief LockTwo 703); second=$(chief LockThree 704)
for c in "$first" "$second"; do admin "select t.on('$tp', 'application.receive', $c, '{\"how\": \"fax\", \"head_seal\": true}')" >/dev/null; done
admin "select t.on('$tp', 'application.approve', $first)" >/dev/null
back=$(admin "select jsonb_build_object('application_id', $first, 'row_version', (select row_version from core.application where id = $first), 'reason', 'x')")
give=$(admin "select jsonb_build_object('application_id', $second, 'row_version', (select row_version from core.application where id = $second))")
hold desk_user begin "select api.submit('$tp', '$(uuid)', 'application.take_back', '$back')"
as desk_user "select api.submit('$tp', '$(uuid)', 'application.approve', '$give')" >"$work/second" &
other=$!
stuck "$other"
release commit
wait "$other"
is "$(grep -c '"done"' "$work/second") $(admin "select has_chief from core.unit where code = '134698'")" '1 t' 'the unit knows that it has one'

# The first sign-in and whoever takes the approval back, at the same moment, round after round: one of them comes first, and
# neither is ended for having waited for the other.
kh=$(admin "select t.token_for('khdesk')")
deadlocks() { admin "select deadlocks from pg_stat_database where datname = 'inservice'"; }
before=$(deadlocks)
bad=0
for n in $(seq 24); do
    fresh
    app=$(admin "select t.apply(t.secret(), t.form('chief_manager', 'Round$n', 7200 + $n, '124698', '{\"email\": \"round$n@example.edu.tw\"}')) #>> '{result,application_id}'")
    admin "select t.on('$kh', 'application.receive', $app, '{\"how\": \"fax\", \"head_seal\": true}'), t.on('$kh', 'application.approve', $app)" >/dev/null
    a=$(guess "round$n" "pw-Round$n")
    back=$(admin "select jsonb_build_object('application_id', $app, 'row_version', (select row_version from core.application where id = $app), 'reason', 'x')")
    as desk_user "select api.submit('$kh', '$(uuid)', 'application.take_back', '$back')" >"$work/back" &
    other=$!
    judge "$a" >"$work/first"
    wait "$other"
    case "$(grep -c '"ok": true' "$work/first")$(grep -c '"done"' "$work/back")" in 10 | 01) ;; *) bad=$((bad + 1)); sed 's/^/# /' "$work/first" "$work/back" ;; esac
done
is "$bad" 0 'a first sign-in and a decision taken back: one of the two, every time'
admin 'select pg_stat_clear_snapshot()' >/dev/null
is "$(deadlocks)" "$before" 'and no deadlock in 24 rounds'

# The same ID at the same time, in two cases with two names; the same name for two IDs.
twins() { # twins NAME1 SERIAL1 NAME2 SERIAL2
    local s1 s2 f1 f2 i1 i2
    s1=$(admin 'select t.secret()'); s2=$(admin 'select t.secret()'); i1=$(uuid); i2=$(uuid)
    f1=$(admin "select t.form('operator', '$1', $2, '0998')"); f2=$(admin "select t.form('operator', '$3', $4, '0998', '{\"email\": \"twin2@example.edu.tw\"}')")
    admin "select t.code_entered('$s1', lower('$1') || '@example.edu.tw', '$i1', '$f1'), t.code_entered('$s2', 'twin2@example.edu.tw', '$i2', '$f2')" >/dev/null
    hold desk_anon begin "select api.submit_anon('$s1', '$i1', 'application.apply', '$f1')"
    as desk_anon "select api.submit_anon('$s2', '$i2', 'application.apply', '$f2')" >"$work/second" &
    other=$!
    stuck "$other"
    release commit
    wait "$other"
    cat "$work/second"
}
like "$(twins TwinOne 711 TwinTwo 711)" 'person.has_account' 'one ID, two applications at once: one'
like "$(twins TwinThree 713 TWINthree 714)" 'account_name.taken' 'one name, two at once: one'
is "$(admin 'select count(*) from core.person p where not exists (select from core.national_id n where n.person_id = p.id)')" 0 'no person is left without an ID'

# One command twice at once: whoever comes second waits for the first to end, and is given its answer, or does what the first has not done.
fresh
kh=$(admin "select t.token_for('khdesk')")
twice() { # twice commit|rollback: what the second was answered, and how often it was done
    local id call other
    id=$(uuid)
    call="select api.submit('$kh', '$id', 'application.note', '{\"application_id\": $app, \"text\": \"一次\"}')"
    hold desk_user begin "$call"
    as desk_user "$call" >"$work/second" &
    other=$!
    stuck "$other"
    kill -0 "$other" 2>/dev/null && echo waits
    release "$1"
    wait "$other"
    grep -o '"replay": [a-z]*\|"status": "[a-z]*"\|ERROR.*' "$work/second"
    admin "select (select count(*) from core.decision where command_id = '$id') || '/' || (select count(*) from cmd.command where id = '$id')
        || '/' || (select count(*) from audit.entry where command_id = '$id')"
}
is "$(twice commit | tr '\n' ' ')" 'waits "replay": true "status": "done" 1/1/1 ' 'a command that comes again while it is done waits, and is answered with what was done'
is "$(twice rollback | tr '\n' ' ')" 'waits "replay": false "status": "done" 1/1/1 ' 'and is done itself where the first was taken back'
finish
