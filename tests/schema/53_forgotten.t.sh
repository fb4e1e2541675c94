# SPDX-License-Identifier: GPL-3.0-or-later
# 忘記帳號密碼: whoever knows an address and a name learns nothing, fills no mailbox, locks nobody out and gets in nowhere;
# whoever reads the mails gets a new password, and with it ends every session there was.
source "$(dirname "$0")/tap.sh"

uuid() { admin 'select t.uuid7()'; }
secret() { admin 'select t.secret()'; }
asks='{"installation": "x"}'
fresh() { admin "delete from auth.attempt; delete from auth.quota_use; update auth.code set at = at - interval '1 day'" >/dev/null; }
bh() { printf '\\x%s' "$(printf %s "$1" | sha256sum | cut -d' ' -f1)"; }
mails() { admin "select admin.mailbox(1)" >/dev/null; admin "select count(*) from core.mail where template like '${1:-code.recover}'"; }
code() { admin "select admin.mailbox(1)" >/dev/null; admin "select substring(body from '[0-9]{8}') from core.mail where template = 'code.recover' and address = '$1' order by id desc limit 1"; }
enter() { as desk_anon "select api.enter_code('$1', '$2', '$(bh "$3")', '$4')"; } # SECRET COMMAND BODY CODE
send() { as desk_anon "select api.submit_anon('$1', '$2', '$3', '$4')"; }         # SECRET COMMAND KIND BODY
open_with() { # SECRET CODE: what account.recover answers
    local id; id=$(uuid); enter "$1" "$id" "$asks" "$2" >/dev/null; send "$1" "$id" account.recover "$asks"
}
reset() { send "$1" "$(uuid)" password.reset "{\"verifier\": $(admin "select t.verifier_of('$2', '$3')")}"; } # SECRET LOGIN PASSWORD
begun() { as desk_user "select api.sign_in_begin('$1', '${2:-x}')"; }
attempt() { sed -n 's/.*"attempt": "\([0-9a-f-]*\)".*/\1/p' <<<"$1"; }
prove() { as desk_user "select api.sign_in_prove('$(attempt "$3")', '$(admin "select '\\x' || encode(t.proof('$1', '$2', '$3'), 'hex')")')"; }
login() { # LOGIN PASSWORD TOKEN [INSTALLATION]
    local b; b=$(begun "$1" "${4:-x}"); prove "$1" "$2" "$b" >/dev/null
    as desk_user "select api.sign_in_finish('$(attempt "$b")', '\\x$(admin "select encode(sha256(convert_to('$3', 'UTF8')), 'hex')")')"
}
admin "select t.account('124698', 'forgetful', 'operator', 5301), t.account('124698', 'shutone', 'operator', 5302)" >/dev/null
admin "update core.account set state = 'closed' where account_name = 'shutone'"
nid=$(admin "select t.nid('female', 5301)")
mine=forgetful@example.edu.tw
fresh

# Nothing is told --------------------------------------------------------------------------------------------------------
a=$(secret); b=$(secret); c=$(secret); d=$(secret)
is "$(recover_code "$a" "$mine" forgetful)" "$(recover_code "$b" "$mine" forgotten)" 'the same answer for an account and for none'
is "$(recover_code "$c" nobody@example.edu.tw forgetful)$(recover_code "$d" "$mine" "$(admin "select t.nid('female', 5309)")")" '' 'for another address, and for another ID'
is "$(mails) $(admin "select count(*) from auth.code where asked_for is not null or asked_id is not null or asked_from is not null")" '1 0' 'one mail has gone, and nothing of what was asked for is kept'
is "$(admin "select address from core.mail where template = 'code.recover' order by id desc limit 1")" "$mine" 'to the address on record'
unlike "$(admin "select subject || body from core.mail where template = 'code.recover' order by id desc limit 1")" 'forgetful' 'without the account'\''s name'
wrong() { local id; id=$(uuid); enter "$1" "$id" "$asks" 00000000; send "$1" "$id" account.recover "$asks"; reset "$1" forgetful x; }
is "$(wrong "$a")" "$(wrong "$b")" 'a wrong code does not tell them apart'
is "$(wrong "$a")$(wrong "$a")$(wrong "$a")" "$(wrong "$b")$(wrong "$b")$(wrong "$b")" 'however many'
like "$(wrong "$a")" 'KA006.*KA006' '(it is refused)'
like "$(wrong "$(secret)")" 'KA006.*KA006' 'and where nothing was asked for'
price() { admin "select auth.mail_price('$1')"; }
fresh
for i in 1 2 3; do recover_code "$(secret)" "$mine" "forgetful" >/dev/null; recover_code "$(secret)" "nobody@example.edu.tw" "forgetful" >/dev/null; done
mails >/dev/null
is "$(price "$mine")" "$(price nobody@example.edu.tw)" 'what the next one costs does not tell it either'
ok "$([ "$(price "$mine")" -gt 6 ]; echo $?)" '(it has risen)'
ok "$([ "$(price someone@example.edu.tw)" = 6 ]; echo $?)" '(for that mailbox alone)'
like "$(as desk_anon "select api.recover_code('$(secret)', '$mine', 'forgetful')")$(as desk_anon "select api.recover_code('$(secret)', 'nobody@example.edu.tw', 'forgetful')")" '^ERROR:  KA008ERROR:  KA008$' 'strangers pay for both'
like "$(as desk_anon "select api.recover_code('$a', 'x', 'forgetful')")" 'KD005' 'what is no address is said to be none'
s=$(secret)
like "$(as desk_anon "select api.recover_code('$s', '$mine', 'forgetful', null, '$(admin "select t.mail_proof('$s', '$mine')")')")" 'KA008' 'a proof for another purpose pays nothing'
fresh
before=$(mails)
as desk_anon begin "select api.recover_code('$s', '$mine', 'forgetful', null, '$(admin "select t.recover_proof('$s', '$mine')")')" rollback >/dev/null
is "$(mails)" "$before" 'a roll-back takes the question along'

# A mailbox is not flooded -------------------------------------------------------------------------------------------------
before=$(mails)
for i in $(seq 4); do recover_code "$(secret)" "$mine" forgetful >/dev/null; done
ok "$([ "$(mails)" -gt "$before" ]; echo $?)" 'four asked for at once, each blind to the others: the first is mailed'
admin "insert into auth.quota_use(action, per, key, weight) select 'recover', 'account', id, 10 from core.account where account_name = 'forgetful'" >/dev/null
admin "delete from auth.quota_use where action = 'mail_code'" >/dev/null
before=$(mails)
is "$(recover_code "$(secret)" "$mine" forgetful)" '' 'more than ten a day are answered as ever'
is "$(mails)" "$before" 'and not mailed'
home=$(admin 'select gen_random_uuid()')
admin "insert into auth.known_installation(hash, account_id) select auth.installation_hash('$home'), id from core.account where account_name = 'forgetful'" >/dev/null
s=$(secret)
is "$(as desk_anon "select api.recover_code('$s', '$mine', 'forgetful', '$home')")" '' 'on a PC where this account has signed in nothing is paid'
is "$(mails)" "$((before + 1))" 'and strangers have used up none of its share'
other=$(admin 'select gen_random_uuid()')
admin "insert into auth.known_installation(hash, account_id) select auth.installation_hash('$other'), id from core.account where account_name = 'khdesk'" >/dev/null
as desk_anon "select api.recover_code('$(secret)', '$mine', 'forgetful', '$other')" >/dev/null
is "$(mails)" "$((before + 1))" 'a PC of somebody else is a stranger'\''s'
like "$(for i in $(seq 12); do as desk_anon "select api.recover_code('$(secret)', 'nobody@example.edu.tw', 'nobody', '$other')"; done)" 'KA008' 'and has its end there too, account or not'

# Closed, taken back ----------------------------------------------------------------------------------------------------------
fresh
before=$(mails); told=$(mails account.recover_closed)
s=$(secret)
recover_code "$s" shutone@example.edu.tw shutone >/dev/null
is "$(mails) $(mails account.recover_closed)" "$before $((told + 1))" 'of a closed account the mail says that it is closed, and has no code'
like "$(open_with "$s" 12345678)" 'KA006' 'which nothing opens'
admin "update core.account set state = 'taken_back' where account_name = 'shutone'"
recover_code "$(secret)" shutone@example.edu.tw shutone >/dev/null
is "$(mails) $(mails account.recover_closed)" "$before $((told + 1))" 'of one that was taken back there is none'
admin "update core.account set state = 'open' where account_name = 'shutone'"
s=$(secret); recover_code "$s" shutone@example.edu.tw ShutOne >/dev/null; k=$(code shutone@example.edu.tw)
admin "update core.account set state = 'closed' where account_name = 'shutone'"
like "$(open_with "$s" "$k")" 'account.state' 'closed since the mail: the code opens nothing'

# The honest way ------------------------------------------------------------------------------------------------------------
fresh
thief=$(secret); kept=$(secret)
login forgetful pw-forgetful "$thief" "$home" >/dev/null
like "$(as desk_user "select api.open('$thief')")" 'forgetful' '(somebody is signed in with it)'
admin "update auth.credential set kept_token = auth.secret_hash('$thief') where login = 'forgetful'"
late=$(begun forgetful); prove forgetful pw-forgetful "$late" >/dev/null
for i in 1 2 3 4; do login forgetful "wrong$i" "$(secret)" >/dev/null; done
s=$(secret)
recover_code "$s" Forgetful@example.edu.tw "${nid,,}" >/dev/null
k=$(code "$mine")
like "$k" '^[0-9]{8}$' 'by the ID, in whatever letters: a code of eight digits'
is "$(admin "select count(*) from auth.code where encode(code_hash, 'escape') like '%$k%'")" 0 'kept only as a hash'
id=$(uuid)
like "$(as desk_anon begin "select api.enter_code('$s', '$id', '$(bh "$asks")', '$k')" "select api.submit_anon('$s', '$id', 'account.recover', '$asks')" rollback)" 'KA006' 'entered and used in one transaction: nothing'
like "$(reset "$s" forgetful new-one)" 'KA006' 'no password before the code'
enter "$s" "$id" "$asks" "$k" >/dev/null
like "$(send "$s" "$(uuid)" account.recover "$asks")" 'KA006' 'the code counts for its command only'
like "$(send "$s" "$id" account.recover '{"installation": "y"}')" 'KA006' 'and for its body only'
thiefs=$(secret); recover_code "$thiefs" "$mine" forgetful >/dev/null; mails >/dev/null
like "$(open_with "$thiefs" "$k")" 'KA006' 'and for its secret only'
like "$(as desk_anon begin "select api.submit_anon('$s', '$id', 'account.recover', '$asks')" "select api.submit_anon('$s', '$(uuid)', 'password.reset', '{\"verifier\": $(admin "select t.verifier_of('forgetful', 'rolled')")}')" rollback)" '"done".*"done"' 'done and rolled back'
like "$(login forgetful rolled "$(secret)")" '"reason": "(wrong|locked)"' 'is not done'
got=$(send "$s" "$id" account.recover "$asks")
like "$got" '"account_name": "forgetful"' 'the right code tells the account'\''s name'
like "$got" "\"salt\": \"$(admin "select encode(salt, 'hex') from auth.credential where login = 'forgetful'")\"" 'and the salt of its passwords'
like "$(send "$s" "$id" account.recover "$asks")" '"replay": true' 'repeated: the stored answer'
like "$(as desk_user "select api.open('$thief')")" 'forgetful' 'so far nobody is signed out'
like "$(send "$s" "$(uuid)" password.reset "{\"verifier\": $(admin "select t.verifier('any-salt')")}")" 'KC003' 'a verifier with another salt is none'
like "$(reset "$s" forgetful pw-forgetful)" 'password.same' 'nor is one of the last passwords'
rid=$(uuid); rbody="{\"verifier\": $(admin "select t.verifier_of('forgetful', 'new-one')")}"
like "$(send "$s" "$rid" password.reset "$rbody")" '"done"' 'a new password is set'
like "$(send "$s" "$rid" password.reset "$rbody")" '"replay": true' '(once, however often it is sent)'
like "$(reset "$s" forgetful new-two)" 'KA006' 'and no second one'
like "$(as desk_user "select api.open('$thief')")" 'KA001' 'who was signed in is signed out, whatever the session was kept for'
like "$(as desk_user "select api.sign_in_finish('$(attempt "$late")', '\\x$(admin "select encode(sha256(convert_to('$kept', 'UTF8')), 'hex')")')")" '"reason": "wrong"' 'a proof of the old password that was not judged yet opens nothing'
like "$(login forgetful new-one "$(secret)")" '"ok": true' 'the new one is right at once, however often the old one was mistyped'
like "$(login forgetful pw-forgetful "$(secret)")" '"reason": "wrong"' 'the old one is not'
like "$(admin "select subject || address || body from core.mail where template = 'account.password_reset' order by id desc limit 1")" "$mine.*forgetful" 'a mail says so'
is "$(admin "select what || ' ' || (detail ->> 'account_id' = (select id::text from core.account where account_name = 'forgetful'))::text from audit.entry where what in ('account.recover', 'password.reset') and outcome = 'done' order by id desc limit 2")" $'password.reset true\naccount.recover true' 'and so does the audit, with the account'
admin "select audit.notice()" >/dev/null
is "$(admin "select outcome from audit.entry where what = 'code_entered' and detail ->> 'purpose' = 'recover' order by id desc limit 1")" right 'that a right code was entered too'

# Guessing ---------------------------------------------------------------------------------------------------------------------
fresh
s=$(secret); recover_code "$s" "$mine" forgetful >/dev/null; k=$(code "$mine")
ids=()
for i in 1 2 3 4 5; do id=$(uuid); ids+=("$id"); enter "$s" "$id" "$asks" "$(printf '%08d' $(((10#$k + i) % 100000000)))" >/dev/null; done
id=$(uuid); enter "$s" "$id" "$asks" "$k" >/dev/null
like "$(for i in "${ids[@]}" "$id"; do as desk_anon begin "select api.submit_anon('$s', '$i', 'account.recover', '$asks')" rollback; done)" '^(ERROR:  KA006.?)+$' 'six guesses on one code, judged in any order and rolled back: none counts'
s=$(secret); recover_code "$s" "$mine" forgetful >/dev/null; k=$(code "$mine")
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
ids=()
for i in $(seq 12); do
    id=$(uuid); ids+=("$id")
    enter "$s" "$id" "$asks" "$(printf '%08d' $(((10#$k + (i % 4 == 0 ? 0 : i)) % 100000000)))" >/dev/null &
done
wait
is "$(for i in "${ids[@]}"; do send "$s" "$i" account.recover "$asks"; done | grep -c '"done"')" 0 'nor twelve at the same time, three right ones among them'
s=$(secret); recover_code "$s" "$mine" forgetful >/dev/null; k=$(code "$mine")
admin "update auth.code set at = at - interval '16 minutes'"
like "$(open_with "$s" "$k")" 'KA006' 'after 15 minutes the code is void'
s=$(secret); recover_code "$s" "$mine" forgetful >/dev/null; k=$(code "$mine"); open_with "$s" "$k" >/dev/null
admin "update auth.code set at = at - interval '31 minutes'"
like "$(reset "$s" forgetful new-late)" 'KA006' 'and what it opened a quarter of an hour later'
fresh
s=$(secret); recover_code "$s" "$mine" forgetful >/dev/null; k=$(code "$mine"); open_with "$s" "$k" >/dev/null
one="{\"verifier\": $(admin "select t.verifier_of('forgetful', 'race-one')")}"; two="{\"verifier\": $(admin "select t.verifier_of('forgetful', 'race-two')")}"
send "$s" "$(uuid)" password.reset "$one" >"$work/one" & send "$s" "$(uuid)" password.reset "$two" >"$work/two" & wait
is "$(cat "$work/one" "$work/two" | grep -c '"done"') $(cat "$work/one" "$work/two" | grep -c KA006)" '1 1' 'two passwords at once: one is set'
# Codes of one kind open nothing of another
fresh
s=$(secret); mail_code "$s" forgetful.thief@example.edu.tw >/dev/null
k=$(admin "select substring(body from '[0-9]{6}') from core.mail where address = 'forgetful.thief@example.edu.tw'")
like "$(open_with "$s" "$k")" 'KA006' 'a code that proves an address opens no account'
recover_code "$s" "$mine" forgetful >/dev/null; mails >/dev/null; mail_code "$s" forgetful.thief@example.edu.tw >/dev/null
k=$(admin "select substring(body from '[0-9]{6}') from core.mail where address = 'forgetful.thief@example.edu.tw' order by id desc limit 1")
like "$(open_with "$s" "$k")$(reset "$s" forgetful x)" 'KA006.*KA006' 'nor does one that was asked for after it'
like "$(as desk_user "select api.recover_code('$s', '$mine', 'forgetful')")" '42501' '(for whoever has not signed in)'
finish
