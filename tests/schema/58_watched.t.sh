# SPDX-License-Identifier: GPL-3.0-or-later
# What a hostile desk could learn or hold beside the answers: plans, transaction numbers, savepoints, the audit's own rows.
source "$(dirname "$0")/tap.sh"

uuid() { admin 'select t.uuid7()'; }
secret() { admin 'select t.secret()'; }
fresh() { admin "delete from auth.attempt; delete from auth.quota_use" >/dev/null; }
kh=$(admin "select t.token_for('khdesk')")
contact=$(admin "select t.token_for('khcontact')")
fresh
s=$(secret)
app=$(admin "select t.apply('$s', t.form('chief_manager', 'WatchedOne', 5801, '124698')) #>> '{result,application_id}'")
number=$(admin "select number from core.application where id = $app")
right=$(admin "select t.nid('male', 5801)")
wrong=$(admin "select t.nid('male', 5802)")

# Plans -------------------------------------------------------------------------------------------------------------------
explained() { # explained ROLE CALL NAME: in every way to say it
    local said
    said=$(as "$1" "explain (analyze, buffers, wal) select $2")$(as "$1" "EXPLAIN ANALYZE select $2")$(as "$1" "prepare p as select $2" "explain (analyze) execute p")
    is "$(grep -o 'ERROR:  42501' <<<"$said" | grep -c .)$(grep -c 'actual' <<<"$said")" 40 "$3"
}
explained desk_anon "api.follow_code('$(secret)', '$number', '$right')" 'no plan of a question about a number and an ID'
explained desk_anon "api.enter_code('$s', '$(uuid)', '\\x$(printf '00%.0s' {1..32})', '1')" 'of a code'
explained desk_anon "api.case_paper('$s')" 'of a paper'
explained desk_user "api.sign_in_begin('khdesk', 'x')" 'of a sign-in'
explained desk_user "api.open('$kh')" 'of a session'
explained desk_user "api.submit('$kh', '$(uuid)', 'application.note', '{\"application_id\": $app, \"text\": \"x\"}')" 'of a command'
like "$(as desk_user "explain select api.open('$kh')")" '42501' 'nor a plan that runs nothing'

# 查詢申請進度: right and wrong are the same to whoever asks and rolls back --------------------------------------------------
fresh
# What one transaction hears: it asks, enters a code and sends the command, with the same ids each time.
probe() {
    PGOPTIONS='-c client_min_messages=debug5' session watched_anon <<SQL | sed -E "s/[0-9a-f-]{36}//g"
begin;
savepoint before;
rollback to before;
select api.follow_code('$1', '$number', '$2', null, '$(admin "select t.follow_proof('$1')")');
select api.enter_code('$1', '$3', '\\x$(printf '00%.0s' {1..32})', '123456');
select api.submit_anon('$1', '$3', 'application.follow', '{"number": "$number"}');
rollback;
SQL
}
numbers() { # how many transaction numbers a question takes
    local before after s proof
    s=$(secret); proof=$(admin "select t.follow_proof('$s')")
    before=$(admin 'select pg_current_xact_id()')
    as desk_anon "select api.follow_code('$s', '$number', '$1', null, '$proof')" >/dev/null
    after=$(admin 'select pg_current_xact_id()')
    echo $((after - before))
}
plain() { sed -E 's/ [0-9]+\/[0-9]+\/[0-9]+//g; s/xid: [0-9]+//g; s/[0-9]{3,}//g' <<<"$1"; }
# Somebody who is not behind the gate may say more, and hears no more.
admin 'create role watched_anon login in role desk_anon' >/dev/null
a=$(secret); b=$(secret); id=$(uuid)
is "$(plain "$(probe "$a" "$right" "$id")")" "$(plain "$(probe "$b" "$wrong" "$id")")" 'one transaction hears the same of both'
is "$(numbers "$right")" "$(numbers "$wrong")" 'and both take as many transaction numbers'
# Also with everything used up that a stranger can use up.
admin "insert into auth.quota_use(action, per, key) select 'follow_code', 'number', '$number' from generate_series(1, 5)" >/dev/null
a=$(secret); b=$(secret)
is "$(plain "$(probe "$a" "$right" "$id")")" "$(plain "$(probe "$b" "$wrong" "$id")")" 'whatever was used up before'
fresh
a=$(secret); b=$(secret)
admin 'select admin.mailbox(1)' >/dev/null  # what was asked above
before=$(admin "select count(*) from core.mail where template = 'code.follow'")
for pair in "$a $right" "$b $wrong"; do follow_code "${pair% *}" "$number" "${pair#* }" >/dev/null; done
admin 'select admin.mailbox(1)' >/dev/null
mailed=$(admin "select count(*) - $before from core.mail where template = 'code.follow'")
left() { local id=$(uuid); as desk_anon "select api.enter_code('$1', '$id', '\\x$(printf '00%.0s' {1..32})', '000000')" "select api.submit_anon('$1', '$id', 'application.follow', '{}')"; }
is "$(left "$a")" "$(left "$b")" 'nor does a wrong code tell them apart, once the centre has looked'
is "$mailed" 1 '(the right one has its mail)'

# 忘記帳號密碼: so is an account and none --------------------------------------------------------------------------------
recovering() { # recovering SECRET WHO COMMAND: as probe()
    PGOPTIONS='-c client_min_messages=debug5' session watched_anon <<SQL | sed -E "s/[0-9a-f-]{36}//g"
begin;
select api.recover_code('$1', 'khdesk@example.edu.tw', '$2', null, '$(admin "select t.recover_proof('$1', 'khdesk@example.edu.tw')")');
select api.enter_code('$1', '$3', '\\x$(printf '00%.0s' {1..32})', '12345678');
select api.submit_anon('$1', '$3', 'account.recover', '{"installation": "x"}');
rollback;
SQL
}
fresh
is "$(plain "$(recovering "$(secret)" khdesk "$id")")" "$(plain "$(recovering "$(secret)" nodesk "$id")")" 'one transaction hears the same of an account and of none'
asked() { # how many transaction numbers a question takes
    local before after s proof
    s=$(secret); proof=$(admin "select t.recover_proof('$s', 'khdesk@example.edu.tw')")
    before=$(admin 'select pg_current_xact_id()')
    as desk_anon "select api.recover_code('$s', 'khdesk@example.edu.tw', '$1', null, '$proof')" >/dev/null
    after=$(admin 'select pg_current_xact_id()')
    echo $((after - before))
}
is "$(asked khdesk)" "$(asked nodesk)" 'and both take as many transaction numbers'
explained desk_anon "api.recover_code('$(secret)', 'khdesk@example.edu.tw', 'khdesk')" 'no plan of it'

# Savepoints: the table of locks is everybody's ----------------------------------------------------------------------------
fresh
as desk_user "select api.presence('$kh', '$app', true)" >/dev/null
begun=$(as desk_user "select api.sign_in_begin('khdesk', 'x')")
attempt=$(sed -n 's/.*"attempt": "\([0-9a-f-]*\)".*/\1/p' <<<"$begun")
refused='^ERROR:  (42501|25P02)$'
held=$(session desk_user <<SQL
begin;
savepoint a;
select api.sign_in_prove('$attempt', '\\x$(printf '00%.0s' {1..32})');
rollback to a;
select api.sign_in_begin('khdesk', 'x');
rollback to a;
select api.submit('$kh', '$(uuid)', 'application.note', '{"application_id": $app, "text": "x"}');
rollback to a;
select api.presence('$kh', '$app', true);
rollback to a;
select api.presence('$kh', '$app', false);
rollback to a;
select api.sign_out('$contact');
rollback;
SQL
)
is "$(grep -cE "$refused" <<<"$held") $(grep -vE "$refused" <<<"$held" | head -c 300)" '12 ' 'nobody writes under a savepoint: signing in, out, a command, attending or no longer'
held=$(session desk_anon <<SQL
begin;
savepoint a;
select api.mail_code('$(secret)', 'a@savepoint.example');
rollback to a;
select api.follow_code('$(secret)', '$number', '$right');
rollback to a;
select api.submit_anon('$s', '$(uuid)', 'application.withdraw', '{"reason": ""}');
rollback to a;
select api.case_paper('$s');
rollback;
SQL
)
is "$(grep -cE "$refused" <<<"$held") $(grep -vE "$refused" <<<"$held")" '8 ' 'nor before it'
# However many there are, and whatever is tried under them: nothing is held.
under_many() { # under_many ROLE CALL NAME
    held=$({
        echo 'begin;'
        for n in $(seq 2000); do echo "savepoint s$n;"; done
        for n in $(seq 2000 -1 1990); do echo "select $2; rollback to s$n;"; done
        echo "\\! psql -qXAt -U admin -c \"select 'held', count(*) from pg_locks where locktype = 'transactionid'\""
    } | session "$1")
    is "$(grep -vE "$refused" <<<"$held")" 'held|0' "$3"
}
under_many desk_user "api.submit('$kh', '$(uuid)', 'application.note', '{}')" 'under 2,000 savepoints a command holds nothing'
under_many desk_user "api.sign_in_begin('khdesk', 'x')" 'nor does a sign-in'
under_many desk_user "api.presence('$kh', '$app', true)" 'nor who is present'
under_many desk_anon "api.follow_code('$(secret)', '$number', '$right')" 'nor who asks'
calls=$({ echo 'begin;'; for n in $(seq 102); do echo "select api.hello();"; done; } | session desk_anon)
is "$(grep -c '^{' <<<"$calls") $(grep -c 25001 <<<"$calls")" '100 1' 'a hundred calls a transaction, no more'
like "$(as desk_user "select api.submit('$kh', '$(uuid)', 'application.note', '{\"application_id\": $app, \"text\": \"x\"}')" "select api.presence('$kh', '$app', false)")" '"done".*\[\]' 'without one, all is well'

# What the audit holds -----------------------------------------------------------------------------------------------------
huge=$(admin "select '[' || string_agg('1e131071', ',') || ']' from generate_series(1, 3000)")
send() { as desk_user "select api.submit('$kh', '$(uuid)', '$1', '$2')"; }
like "$(send application.note "{\"application_id\": $app, \"text\": \"x\", \"purpose\": $huge}")" 'KC003' 'numbers that take 131,072 digits to write are none'
for n in 1e15 -1e15 0.25 1e-5 1e131071; do
    like "$(send application.note "{\"application_id\": $app, \"text\": \"x\", \"more\": {\"deep\": [[$n]]}}")" 'KC003' "neither is $n, however deep"
done
like "$(as desk_anon "select api.submit_anon('$s', '$(uuid)', 'application.correct', '{\"revision\": 1, \"fields\": {\"phone\": {\"base\": $huge, \"new\": \"x\"}}}')")" 'KC003' 'nor as what a field was before'
like "$(send application.note "{\"application_id\": $app, \"text\": \"x\", \"purpose\": \"A100000001\", \"scan_id\": 77, \"state\": \"approved\"}")" '"done"' 'what is not asked for is let pass'
is "$(admin "select detail from audit.entry where what = 'application.note' order by id desc limit 1")" "{\"application_id\": $app}" 'and is not in the audit'
is "$(admin "select count(*) from audit.entry where detail::text ~ '[A-Z][12][0-9]{8}'")" 0 'which holds no ID'
like "$(admin 'select admin.seal()')" 'block' 'and is sealed'

# Guesses are written down before they are judged.
fresh
begun=$(as desk_user "select api.sign_in_begin('khdesk', 'x')")
attempt=$(sed -n 's/.*"attempt": "\([0-9a-f-]*\)".*/\1/p' <<<"$begun")
before=$(admin "select count(*) from audit.entry")
as desk_user "select api.sign_in_prove('$attempt', '\\x$(printf '00%.0s' {1..32})')" >/dev/null
session desk_user <<<"begin; select api.sign_in_finish('$attempt', '\\x$(printf '00%.0s' {1..32})'); rollback;" >/dev/null
is "$(admin "select count(*) from audit.entry")" "$((before + 1))" 'a guess that is judged and rolled back'
is "$(admin "select what || ' ' || outcome from audit.entry order by id desc limit 1")" 'sign_in_proof stored' 'has its row'

# A session belongs to one password ------------------------------------------------------------------------------------------
fresh
login() { # login LOGIN PASSWORD TOKEN
    local b a
    b=$(as desk_user "select api.sign_in_begin('$1', 'x')"); a=$(sed -n 's/.*"attempt": "\([0-9a-f-]*\)".*/\1/p' <<<"$b")
    as desk_user "select api.sign_in_prove('$a', '$(admin "select '\\x' || encode(t.proof('$1', '$2', '$b'), 'hex')")')" >/dev/null
    as desk_user "select api.sign_in_finish('$a', '\\x$(admin "select encode(sha256(convert_to('$3', 'UTF8')), 'hex')")')"
}
proved() { # proved LOGIN PASSWORD: an attempt that can be judged
    local b a
    b=$(as desk_user "select api.sign_in_begin('$1', 'x')"); a=$(sed -n 's/.*"attempt": "\([0-9a-f-]*\)".*/\1/p' <<<"$b")
    as desk_user "select api.sign_in_prove('$a', '$(admin "select '\\x' || encode(t.proof('$1', '$2', '$b'), 'hex')")')" >/dev/null
    echo "$a"
}
# Somebody of this test's own: others know the passwords of the fixture's people.
admin "select t.account('124698', 'watchedop', 'operator', 5803)" >/dev/null
own=$(secret); thief=$(secret)
login watchedop pw-watchedop "$own" >/dev/null
a=$(proved watchedop pw-watchedop)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkfifo "$work/in"
psql -qXAt -U admin <"$work/in" >"$work/out" 2>&1 &
holder=$!
exec 7>"$work/in"
echo "begin; select 'held' from auth.credential where login = 'watchedop' for update;" >&7
until grep -q held "$work/out"; do sleep 0.02; done
as desk_user "select api.submit('$own', '$(uuid)', 'password.change', '{\"attempt\": \"$a\", \"verifier\": $(admin "select t.verifier_of('watchedop', 'new-one')")}')" >"$work/change" &
change=$!
until [ "$(admin "select count(*) from pg_stat_activity where wait_event_type = 'Lock'")" != 0 ]; do sleep 0.02; done
like "$(login watchedop pw-watchedop "$thief")" '"ok": true' 'while a change waits, the old password still opens'
echo 'rollback;' >&7
exec 7>&-
wait "$holder" "$change"
like "$(cat "$work/change")" '"done"' '(the change is done)'
like "$(as desk_user "select api.open('$thief')")" 'KA001' 'and what it opened has ended with it'
like "$(as desk_user "select api.open('$own')")" 'watchedop' 'while the session that changed it goes on'

# Who decides ----------------------------------------------------------------------------------------------------------------
unit=$(admin "select code from core.unit where id = (select unit_id from core.application where id = $app)")
other=$(admin "select u.code from core.unit u join core.desk d on d.id = u.id where u.id <> (select reviewer_unit_id from core.application where id = $app) order by u.id limit 1")
as desk_admin "select admin.set_override('$unit', 'chief', '$other', 'test')" >/dev/null
is "$(admin "select detail ->> 'desk' from audit.entry where what = 'set_override' order by id desc limit 1")" "$other" 'that a unit goes to another desk is in the audit'
as desk_admin "select admin.set_override('$unit', 'chief', null, '')" >/dev/null
is "$(admin "select u.code from core.application a join core.unit u on u.id = a.reviewer_unit_id where a.id = $app")" "$(admin "select u.code from core.account a join core.unit u on u.id = a.unit_id where a.account_name = 'khdesk'")" '(and back)'
is "$(admin "select auth.mailbox_of('A.b.C+x@GoogleMail.com') || ' ' || auth.mailbox_of('a.b@example.com')")" 'abc@gmail.com a.b@example.com' 'one mailbox, however its dots are set'
admin 'drop role watched_anon' >/dev/null
finish
