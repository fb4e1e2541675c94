# SPDX-License-Identifier: GPL-3.0-or-later
# Managing accounts at the same time: a school keeps a 總負責人 whoever is faster, and nobody holds up what they do not manage.
source "$(dirname "$0")/tap.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

admin "select t.account('123999', 'khchieftwo', 'chief_manager', 905), t.account('CEN12', 'khdesktwo', 'reviewer', 903)" >/dev/null
uuid() { admin 'select t.uuid7()'; }
account() { admin "select id from core.account where account_name = '$1'"; }
version() { admin "select row_version from core.account where account_name = '$1'"; }
close() { # close TOKEN NAME: the call
    printf "api.submit('%s', '%s', 'account.close', '{\"account_id\": %s, \"row_version\": %s, \"reason\": \"x\"}')" "$1" "$(uuid)" "$(account "$2")" "$(version "$2")"
}
one=$(admin "select t.token_for('khdesk')")
two=$(admin "select t.token_for('khdesktwo')")
stranger=$(admin "select t.token_for('tpchief')")
chief=$(admin "select t.token_for('khchief')")

# Two desks, two 總負責人 of one school, at the same time
first=$(close "$one" khchief)
second=$(close "$two" khchieftwo)
as desk_user "select $first" >"$work/first" &
as desk_user "select $second" >"$work/second" &
wait
is "$(cat "$work/first" "$work/second" | grep -c '"status": "done"')" 1 'one of the two is closed'
is "$(cat "$work/first" "$work/second" | grep -c 'account.last_chief')" 1 'the other one stays'
is "$(admin "select has_chief from core.unit where code = '123999'")" t 'and the school has a 總負責人'

# Whoever has stolen a session holds its row: the account is closed all the same, and the session has ended.
stolen=$(admin "select t.token_for('khoperator')")
coproc thief { session desk_user; }
thief_in=${thief[1]} thief_out=${thief[0]}
printf "begin; select api.sign_out('%s'); select api.hello();\n" "$stolen" >&"$thief_in"
read -r -u "$thief_out" line; read -r -u "$thief_out" line
like "$(given '-c lock_timeout=1ms' desk_user "select $(close "$(admin "select t.token_for(account_name) from core.account where unit_id = t.unit('123999') and account_type = 'chief_manager' and state = 'open'")" khoperator)")" '"status": "done"' 'an account is closed while a thief holds the row of its session'
printf 'rollback;\n' >&"$thief_in"
exec {thief_in}>&-
wait
like "$(as desk_user "select api.open('$stolen')")" 'KA001' 'which has ended'
admin "update core.account set state = 'open' where account_name = 'khoperator'"
like "$(as desk_user "select api.open('$stolen')")" 'KA001' 'and does not come back with the account'

# A transaction of somebody else that asked for it, and is left open
chief=$(admin "select t.token_for(account_name) from core.account where unit_id = t.unit('123999') and account_type = 'chief_manager' and state = 'open'")
coproc held { session desk_user; }
held_in=${held[1]} held_out=${held[0]}
printf 'begin; select %s;\n' "$(close "$stranger" khcontact)" >&"$held_in"
read -r -u "$held_out" line
like "$line" 'account.not_visible' 'a 總負責人 of another school is refused'
like "$(given '-c lock_timeout=1ms' desk_user "select $(close "$chief" khcontact)")" '"status": "done"' 'and holds nobody up meanwhile'
printf 'commit;\n' >&"$held_in"
exec {held_in}>&-
wait

# Two 總負責人 of one school deleted at the same time: one stays
admin "select t.account('123999', 'khchiefthree', 'chief_manager', 906)" >/dev/null
call() { # call TOKEN KIND NAME: the command, about the account of that name that is not deleted
    printf "api.submit('%s', '%s', '%s', '{\"account_id\": %s, \"row_version\": %s, \"reason\": \"x\", \"account_type\": \"operator\"}')" "$1" "$(uuid)" "$2" "$(account "$3")" "$(version "$3")"
}
left=$(admin "select account_name from core.account where unit_id = t.unit('123999') and account_type = 'chief_manager' and state = 'open' and account_name <> 'khchiefthree'")
first=$(call "$one" account.delete "$left")
second=$(call "$two" account.delete khchiefthree)
as desk_user "select $first" >"$work/first" &
as desk_user "select $second" >"$work/second" &
wait
is "$(cat "$work/first" "$work/second" | grep -c '"status": "done"')" 1 'one of the two is deleted'
is "$(cat "$work/first" "$work/second" | grep -c 'account.obstacles')" 1 'the other one stays'

# A name that is asked for while its old account is restored: one of them has it
chief=$(admin "select t.token_for(account_name) from core.account where unit_id = t.unit('123999') and account_type = 'chief_manager' and state = 'open'")
admin "update core.account set state = 'open' where account_name = 'khcontact'" >/dev/null
as desk_user "select $(call "$chief" account.delete khcontact)" >/dev/null
secret=$(admin 'select t.secret()') apply=$(uuid)
form=$(admin "select t.form('operator', 'khcontact', 907, '0998')")
admin "select t.code_entered('$secret', '$(admin "select '$form'::jsonb ->> 'email'")', '$apply', '$form')" >/dev/null
again=$(call "$chief" account.restore khcontact)
as desk_anon "select api.submit_anon('$secret', '$apply', 'application.apply', '$form')" >"$work/first" 2>&1 &
as desk_user "select $again" >"$work/second" 2>&1 &
wait
is "$(cat "$work/first" "$work/second" | grep -c '"status": "done"')" 1 'restored, or applied for'
like "$(cat "$work/first" "$work/second")" 'account.taken_again|account_name.taken' 'and the other one is told that it is taken'
is "$(admin "select count(*) from core.hold where name_key = 'khcontact'")" 1 'it is held once'

# Deleting and a sign-in at the same time: no session is left, whoever is faster
admin "delete from auth.quota_use; select t.token_for('khoperator')" >/dev/null
begun=$(as desk_user "select api.sign_in_begin('khoperator', 'test')")
attempt=$(admin "select '$begun'::jsonb ->> 'attempt'")
as desk_user "select api.sign_in_prove('$attempt', decode('$(admin "select encode(t.proof('khoperator', 'pw-khoperator', '$begun'), 'hex')")', 'hex'))" >/dev/null
delete=$(call "$chief" account.delete khoperator)
as desk_user "select api.sign_in_finish('$attempt', sha256('x'))" >/dev/null 2>&1 &
as desk_user "select $delete" >"$work/first" 2>&1 &
wait
like "$(cat "$work/first")" '"status": "done"' 'it is deleted'
is "$(admin "select count(*) from auth.session where account_id = $(account khoperator) and ended_at is null")" 0 'and nobody is signed in with it'
finish
