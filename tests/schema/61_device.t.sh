# SPDX-License-Identifier: GPL-3.0-or-later
# 綁定行動裝置: the centre's codes are RFC 6238's, and those of liboath; whoever has the password and no device learns that a
# code is asked for and nothing else, does nothing, and gets around it neither by guessing, rolling back, using a code again,
# forgetting the password nor taking the device away.
source "$(dirname "$0")/tap.sh"

uuid() { admin 'select t.uuid7()'; }
secret() { admin 'select t.secret()'; }
fresh() { admin "delete from auth.device_guess; delete from auth.attempt; delete from auth.quota_use; update auth.device set last_step = 0" >/dev/null; }
attempt() { sed -n 's/.*"attempt": "\([0-9a-f-]*\)".*/\1/p' <<<"$1"; }
hash() { admin "select encode(sha256(convert_to('$1', 'UTF8')), 'hex')"; }
proved() { # LOGIN PASSWORD [INSTALLATION]: an attempt with its proof
    local b; b=$(as desk_user "select api.sign_in_begin('$1', '${3:-test}')")
    as desk_user "select api.sign_in_prove('$(attempt "$b")', '$(admin "select '\\x' || encode(t.proof('$1', '$2', '$b'), 'hex')")')" >/dev/null
    attempt "$b"
}
judged() { as desk_user "select api.sign_in_finish('$1', '\\x$(hash "${2:-nobody}")')"; } # ATTEMPT [TOKEN]
entered() { as desk_user "select api.sign_in_code('$1', '$2')"; }                        # ATTEMPT CODE
right() { local a; a=$(proved "$1" "pw-$1" "${2:-test}"); judged "$a" >/dev/null; echo "$a"; } # LOGIN: the password was right
key=3132333435363738393031323334353637383930
now_code() { oathtool --totp -N "@$(($(date +%s) + 30 * ${1:-0}))" "$key"; } # [STEPS AWAY]
wrong_code() { local c; c=$(now_code); printf '%06d' $(((10#$c + 1) % 1000000)); }
codes='["'$(for i in $(seq 0 9); do admin "select encode(auth.entered_hash('RECOVERYCODE000$i'), 'hex')"; done | paste -sd, | sed 's/,/","/g')'"]'
binding() { printf '{"attempt": "%s", "secret": "%s", "code": "%s", "recovery": %s}' "$1" "${3:-$key}" "$2" "${4:-$codes}"; }
send() { as desk_user "select api.submit('$1', '$(uuid)', '$2', '$3')"; } # TOKEN KIND BODY
admin "select t.account('124698', 'boundop', 'operator', 6101), t.account('124698', 'freeop', 'operator', 6102), t.account('124698', 'boundchief', 'chief_manager', 6103)" >/dev/null
me=$(admin "select t.token_for('boundop')") other=$(admin "select t.token_for('boundop')") free=$(admin "select t.token_for('freeop')") chief=$(admin "select t.token_for('boundchief')")

# Codes ----------------------------------------------------------------------------------------------------------------------
is "$(admin "select string_agg(auth.totp('\\x$key', t / 30, 8), ' ' order by t) from unnest('{59,1111111109,1111111111,1234567890,2000000000,20000000000}'::bigint[]) t")" \
    '94287082 07081804 14050471 89005924 69279037 65353130' 'RFC 6238, appendix B'
is "$(admin "select string_agg(auth.totp('\\x$key', n), ' ' order by n) from generate_series(0, 9) n")" \
    '755224 287082 359152 969429 338314 254676 287922 162583 399871 520489' 'RFC 4226, appendix D'
ours=$(admin "select string_agg(k || ' ' || at || ' ' || auth.totp(decode(k, 'hex'), at / 30), e'\n') from (select encode(ext.gen_random_bytes(20), 'hex') as k, (random() * 4e9)::bigint as at from generate_series(1, 100)) x")
is "$(while read -r k at code; do echo "$k $at $(oathtool --totp -N "@$at" "$k")"; done <<<"$ours")" "$ours" 'a hundred keys and times as liboath has them'

# Binding --------------------------------------------------------------------------------------------------------------------
is "$(as desk_user "select api.device('$me')")" '{"bound_at": null, "required": false, "recovery_left": 0}' 'nothing is bound'
like "$(send "$me" device.bind "$(binding "$(proved boundop wrong)" "$(now_code)")")" 'password.wrong' 'a stolen session alone binds nothing'
like "$(send "$me" device.bind "$(binding "$(proved freeop pw-freeop)" "$(now_code)")")" 'KA002' 'nor with the password of somebody else'
fresh
like "$(send "$me" device.bind "$(binding "$(proved boundop pw-boundop)" "$(wrong_code)")")" 'device.code' 'an app that shows something else is not bound: nobody shuts himself out'
like "$(send "$me" device.bind "$(binding "$(proved boundop pw-boundop)" "$(now_code 4)")")" 'device.code' 'nor one whose clock is two minutes off'
for bad in '[]' '"x"' 'null' '["00"]' "${codes/\"]/\",\"$(hash eleven)\"]}" "$(sed 's/^\["[^"]*"/["'"$(hash two)"'"/; s/,"[^"]*"/,"'"$(hash two)"'"/' <<<"$codes")"; do
    like "$(send "$me" device.bind "$(binding "$(proved boundop pw-boundop)" "$(now_code)" "$key" "$bad")")" 'KC003' "recovery codes are ten different ones, not ${bad:0:12}"
    fresh
done
like "$(send "$me" device.bind "$(binding "$(proved boundop pw-boundop)" "$(now_code)" 00)")" 'KC003' 'a secret has 20 bytes'
fresh
is "$(admin "select count(*) from auth.device")" 0 '(nothing so far)'
first=$(now_code)
like "$(send "$me" device.bind "$(binding "$(proved boundop pw-boundop)" "$first")")" '"done"' 'bound'
like "$(as desk_user "select api.device('$me')")" '"bound_at": "20.*"recovery_left": 10' 'with ten recovery codes'
is "$(admin "select template from core.mail order by id desc limit 1")" device.bound 'and a mail'
like "$(as desk_user "select api.open('$me')")$(as desk_user "select api.open('$other')")" '"boundop".*KA001' 'whoever else was signed in is out'
like "$(send "$me" device.bind "$(binding "$(proved boundop pw-boundop)" "$(now_code)")")" 'device.state' 'not another one over it'
is "$(admin "select count(*) from cmd.command where result::text like '%$key%'")$(admin "select count(*) from audit.entry where detail::text like '%$key%'")" 00 'the secret stands in no answer and in no audit'
a=$(right boundop); entered "$a" "$first" >/dev/null
like "$(judged "$a")" 'code_wrong' 'the code that bound it signs nobody in'
fresh

# The password alone ---------------------------------------------------------------------------------------------------------
a=$(proved boundop pw-boundop); got=$(judged "$a")
is "$(sed 's/"server_proof": "[0-9a-f]\{64\}"/"server_proof": "…"/' <<<"$got")" '{"ok": false, "reason": "code", "must_change": false, "retry_after": 0, "server_proof": "…"}' 'the password alone: a code is asked for, by whoever proves to be the centre'
is "$(judged "$a")" "$got" '(asked again, the same)'
is "$(admin "select count(*) from auth.session where attempt_id = '$a'")" 0 'no session'
is "$(admin "select last_sign_in_at is null from core.account where account_name = 'boundop'")" t 'and nothing of a sign-in'
is "$(judged "$(proved boundop wrong)")" "$(judged "$(proved freeop wrong)")" 'without the password nobody learns who has a device'
is "$(entered "$(proved boundop wrong)" 123456)$(entered "$(proved freeop wrong)" 123456)$(entered "$(right freeop)" 123456)" 'ERROR:  KA002ERROR:  KA002ERROR:  KA002' 'nor by a code'
a=$(proved boundop pw-boundop)
like "$(entered "$a" "$(now_code)")" 'KA002' 'a code waits for the verdict on the password'
like "$(as desk_user begin "select api.sign_in_finish('$a', '\\x$(hash x)')" "select api.sign_in_code('$a', '$(now_code)')" "select api.sign_in_finish('$a', '\\x$(hash x)')" commit)" '"reason": "code".*"reason": "code"' 'entered and judged in one transaction it is none'
admin "update core.account set state = 'closed' where account_name = 'boundop'"
fresh
a=$(proved boundop pw-boundop)
like "$(judged "$a")" '"reason": "code"' 'not even that the account is closed'
entered "$a" "$(now_code)" >/dev/null
like "$(judged "$a")" '"closed"' 'that is said after the code'
admin "update core.account set state = 'open' where account_name = 'boundop'"

# With the code --------------------------------------------------------------------------------------------------------------
fresh
a=$(right boundop); token=$(secret); code=$(now_code)
is "$(entered "$a" "$code")" '' 'a code is entered'
like "$(judged "$a" "$token")" '"ok": true' 'signed in'
like "$(as desk_user "select api.open('$token')")" '"boundop"' '(the token opens)'
like "$(judged "$a" "$token")" '"ok": true' 'the answer may be asked for again'
like "$(judged "$a" "$(secret)")" 'KA002' 'for that session alone'
like "$(entered "$a" "$code")" 'KA002' 'nothing is entered after it'
a=$(right boundop); entered "$a" "$code" >/dev/null
like "$(judged "$a")" 'code_wrong' 'a code is not used twice'
a=$(right boundop); entered "$a" "$(now_code -1)" >/dev/null
like "$(judged "$a")" 'code_wrong' 'nor one that is older'
entered "$a" "$(now_code 1)" >/dev/null
like "$(judged "$a" "$(secret)")" '"ok": true' 'the next one is, on the same attempt, though the phone be half a minute ahead'
fresh
a=$(right boundop); at=$(date +%s); entered "$a" "$(oathtool --totp -N "@$((at - 30))" "$key")" >/dev/null
admin "update auth.device_guess set at = to_timestamp($at)" >/dev/null
like "$(judged "$a" "$(secret)")" '"ok": true' 'or behind'
fresh
for away in -3 3; do a=$(right boundop); entered "$a" "$(now_code $away)" >/dev/null; like "$(judged "$a")" 'code_wrong' "not $away steps away"; done
fresh
code=$(now_code); a=$(right boundop); b=$(right boundop); entered "$a" "$code" >/dev/null; entered "$b" "$code" >/dev/null
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
judged "$a" "$(secret)" >"$work/a" & judged "$b" "$(secret)" >"$work/b" & wait
is "$(cat "$work/a" "$work/b" | grep -c '"ok": true')" 1 'one code, two sign-ins at once: one of them'
fresh
a=$(right boundop); entered "$a" "$(now_code)" >/dev/null
as desk_user begin "select api.sign_in_finish('$a', '\\x$(hash y)')" rollback >/dev/null
like "$(judged "$a" "$(secret)")" '"ok": true' 'a verdict that was rolled back is given again'

# Guesses --------------------------------------------------------------------------------------------------------------------
fresh
a=$(right boundop)
for i in 1 2 3; do entered "$a" "$(wrong_code)" >/dev/null; judged "$a" >/dev/null; done
judged "$(proved boundop wrong)" >/dev/null; judged "$(proved boundop wrong)" >/dev/null
entered "$a" "$(now_code)" >/dev/null
like "$(judged "$a" "$(secret)")" '"reason": "locked".*"retry_after": [1-9]|"retry_after": [1-9]' 'three codes and two passwords are five guesses: locked'
like "$(judged "$(proved boundop pw-boundop)")" 'locked' 'the password as well'
is "$(admin "select count(*) from auth.session where attempt_id = '$a'")" 0 'the right code in the end opens nothing'
fresh
a=$(right boundop); for i in $(seq 12); do entered "$a" "$(wrong_code)" >/dev/null; done; entered "$a" "$(now_code)" >/dev/null
like "$(judged "$a" "$(secret)")" 'locked' 'many guesses, none of them judged: locked'
is "$(admin "select count(*) from auth.device_guess")" 6 'and what is beyond leaves nothing'
fresh
a=$(right boundop)
for i in 1 2 3 4 5; do entered "$a" "$(wrong_code)" >/dev/null; as desk_user begin "select api.sign_in_finish('$a', '\\x$(hash z)')" rollback >/dev/null; done
entered "$a" "$(now_code)" >/dev/null
like "$(judged "$a" "$(secret)")" 'locked' 'a roll-back gives no guess back'
home=$(admin 'select gen_random_uuid()')
admin "insert into auth.known_installation(hash, account_id) select auth.installation_hash('$home'), id from core.account where account_name = 'boundop'" >/dev/null
b=$(right boundop "$home"); entered "$b" "$(now_code)" >/dev/null
like "$(judged "$b" "$(secret)")" '"ok": true' 'strangers who have the password do not lock its owner out of the own office'
is "$(admin "select admin.mailbox(1); select count(*) from core.mail where template = 'device.guessed' and address = 'boundop@example.edu.tw'" | tail -1)" 1 'its owner is told that somebody has the password'
is "$(admin "select admin.mailbox(1); select count(*) from core.mail where template = 'device.guessed'" | tail -1)" 1 'once a day'

# Recovery codes ---------------------------------------------------------------------------------------------------------------
fresh
a=$(right boundop); entered "$a" 'recovery code-0003' >/dev/null
like "$(judged "$a" "$(secret)")" '"ok": true' 'a recovery code instead of the app, however it is written'
is "$(admin "select template || ' ' || (body ~ '剩餘備用碼：9 組') from core.mail order by id desc limit 1")" 'device.recovery true' 'is told, with what is left'
a=$(right boundop); entered "$a" RECOVERYCODE0003 >/dev/null
like "$(judged "$a")" 'code_wrong' 'and good once'
is "$(admin "select count(*) from auth.recovery_code where code_hash = sha256(convert_to('RECOVERYCODE0003', 'UTF8')) and used_at is not null")" 1 'of the codes there are hashes alone'

# Ways around it ---------------------------------------------------------------------------------------------------------------
# 忘記帳號密碼: whoever reads the mails sets the password, and is asked for the code all the same; no guesses come back by it.
fresh
bh() { printf '\\x%s' "$(printf %s "$1" | sha256sum | cut -d' ' -f1)"; }
a=$(right boundop); for i in 1 2 3 4 5; do entered "$a" "$(wrong_code)" >/dev/null; done
s=$(secret); asks='{"installation": "x"}'; id=$(uuid)
recover_code "$s" boundop@example.edu.tw boundop >/dev/null; admin "select admin.mailbox(1)" >/dev/null
k=$(admin "select substring(body from '[0-9]{8}') from core.mail where template = 'code.recover' and address = 'boundop@example.edu.tw' order by id desc limit 1")
as desk_anon "select api.enter_code('$s', '$id', '$(bh "$asks")', '$k')" >/dev/null
like "$(as desk_anon "select api.submit_anon('$s', '$id', 'account.recover', '$asks')")" '"boundop"' 'a forgotten password is recovered by mail'
like "$(as desk_anon "select api.submit_anon('$s', '$(uuid)', 'password.reset', '{\"verifier\": $(admin "select t.verifier_of('boundop', 'pw-new')")}')")" '"done"' 'and set anew'
like "$(judged "$(proved boundop pw-new)")" 'locked' 'five codes guessed before are guessed still'
fresh
like "$(judged "$(proved boundop pw-new)")" '"reason": "code"' 'the code is asked for as before'
like "$(judged "$a")" 'KA002' '(what was begun with the old password is over)'
# An attempt that waits for its code when the password is changed comes to nothing.
a=$(proved boundop pw-new); judged "$a" >/dev/null; admin "update auth.credential set generation = generation + 1 where login = 'boundop'"
entered "$a" "$(now_code)" >/dev/null; token=$(secret); judged "$a" "$token" >/dev/null
like "$(as desk_user "select api.open('$token')")" 'KA001' 'a session of the password before is none'
# Taken away by oneself: with password and code.
fresh
me=$(admin "select t.token_for('boundop')")
unbind() { send "$me" device.unbind "{\"attempt\": \"$1\"}"; }
like "$(unbind "$(proved boundop pw-new)")" 'KA002' 'the password alone takes no device away'
a=$(proved boundop pw-new); judged "$a" >/dev/null
like "$(unbind "$a")" 'KA002' 'nor without a code'
entered "$a" "$(wrong_code)" >/dev/null
like "$(unbind "$a")" 'device.code.*wrong|wrong.*device.code' 'nor with a wrong one'
like "$(send "$free" device.unbind "{\"attempt\": \"$a\"}")" 'device.state' 'nobody else'
for i in 1 2 3 4; do entered "$a" "$(wrong_code)" >/dev/null; done; entered "$a" "$(now_code)" >/dev/null
like "$(unbind "$a")" 'locked' 'guesses count here too'
fresh
a=$(proved boundop pw-new); judged "$a" >/dev/null; entered "$a" "$(now_code)" >/dev/null
like "$(unbind "$a")" '"done"' 'with both it goes'
is "$(admin "select template from core.mail order by id desc limit 1") $(admin "select count(*) from auth.recovery_code")" 'device.unbound 0' 'its recovery codes too, and a mail says so'
like "$(judged "$(proved boundop pw-new)" "$(secret)")" '"ok": true' 'the password is enough again'
# By the level above: as 停用.
fresh
like "$(send "$me" device.bind "$(binding "$(proved boundop pw-new)" "$(now_code)")")" '"done"' '(bound again)'
version() { admin "select row_version from core.account where account_name = 'boundop'"; }
take() { send "$1" account.unbind "{\"account_id\": $(admin "select id from core.account where account_name = 'boundop'"), \"row_version\": $(version), \"reason\": \"${2-手機遺失}\"}"; }
like "$(take "$me")" 'right.missing' 'not by oneself'
like "$(take "$(admin "select t.token_for('tpchief')")")" 'account.not_visible' 'nor by another school'
like "$(take "$chief" '')" 'field.invalid|reason' 'nor without a reason'
like "$(take "$chief")" '"done"' 'by the own 總負責人'
is "$(admin "select template || ' ' || (body ~ '手機遺失') from core.mail order by id desc limit 1")" 'account.unbind true' 'who is mailed why'
is "$(admin "select string_agg(action, ' ' order by id) from core.account_event where account_id = (select id from core.account where account_name = 'boundop')")" 'bind unbind bind unbind' 'the history has it all'
is "$(admin "select outcome from audit.entry where what = 'account.unbind' order by id desc limit 1")" done 'the audit too'
like "$(take "$chief")" 'device.state' 'once'

# By the operator, where nobody is above.
fresh
like "$(send "$me" device.bind "$(binding "$(proved boundop pw-new)" "$(now_code)")")" '"done"' '(bound once more)'
is "$(as desk_admin "select admin.unbind_device('BoundOp')")$(as desk_admin "select admin.unbind_device('BoundOp')")" tf 'the operator takes it away, once'
is "$(admin "select detail ->> 'operator' from audit.entry where what = 'account.unbind' order by id desc limit 1") $(admin "select template from core.mail order by id desc limit 1")" 'desk_admin account.unbind' 'audited and mailed'

# Required of reviewers ------------------------------------------------------------------------------------------------------
desk=$(admin "select t.token_for('khdesk')")
like "$(as desk_user "select api.open('$desk')")" '"must_bind": false' 'a centre that asks for nothing'
stays() { as desk_user "select api.open('$1')" | sed -n 's/.*"may_stay": \([a-z]*\).*/\1/p'; } # TOKEN: a desk may keep it for its next start
is "$(stays "$desk")$(stays "$me")$(stays "$free")" truetruetrue 'without a device a session may be kept'
admin "update core.setting set value = '0' where key = 'reviewers_stay_signed_in'"
is "$(stays "$desk")$(stays "$free")" falsetrue '(of whoever reviews unless the centre says no)'
admin "update core.setting set value = '1' where key = 'reviewers_stay_signed_in'"
admin "update core.setting set value = '1' where key = 'reviewers_bind_device'"
got=$(as desk_user "select api.open('$desk')")
like "$got" '"tabs": \[\].*"commands": \["device.bind"\].*|"commands": \["device.bind"\]' 'asks for a device: whoever reviews has one thing to do'
like "$got" '"must_bind": true' '(which the desk is told)'
like "$(as desk_user begin "select api.open('$desk')" "select * from api.snapshot('account')" rollback)" '^[^|]*$' 'and sees nothing'
like "$(send "$desk" password.change '{}')$(send "$desk" account.close '{}')" 'KA003.*KA003' 'nor does anything'
like "$(as desk_user "select api.open('$me')")" '"must_bind": false' 'nobody else is asked'
like "$(send "$desk" device.bind "$(binding "$(proved khdesk pw-khdesk)" "$(now_code)")")" '"done"' 'once bound'
like "$(as desk_user "select api.open('$desk')")" '"must_bind": false' 'everything is as before'
is "$(stays "$desk")" false 'but that no session is kept beside a device'
finish
