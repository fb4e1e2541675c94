# SPDX-License-Identifier: GPL-3.0-or-later
# 修改基本資料: one's own and nobody else's; an e-mail only with the password and a code that went to it, because whoever
# holds the mailbox of an account can set its password.
source "$(dirname "$0")/tap.sh"

uuid() { admin 'select t.uuid7()'; }
secret() { admin 'select t.secret()'; }
fresh() { admin "delete from auth.attempt; delete from auth.quota_use; update auth.code set at = at - interval '1 day'" >/dev/null; }
bh() { printf '\\x%s' "$(printf %s "$1" | sha256sum | cut -d' ' -f1)"; }
account() { admin "select $1 from core.account where account_name = 'ownop'"; }
admin "select t.account('124698', 'ownop', 'operator', 5901), t.account('124698', 'otherop', 'operator', 5902)" >/dev/null
me=$(admin "select t.token_for('ownop')")
other=$(admin "select t.token_for('otherop')")
send() { as desk_user "select api.submit('$1', '$2', '$3', '$4')"; } # TOKEN COMMAND KIND BODY
change() { send "$me" "$(uuid)" profile.change "{\"fields\": {$1}}"; }

# Title, phone, fax ----------------------------------------------------------------------------------------------------------
version=$(account row_version)
like "$(change '"job_title": {"base": "主任", "new": "組長"}, "phone": {"base": "02-22345678", "new": "07-6000009#12"}')" '"fields": \["job_title", "phone"\]' 'changed'
is "$(account "concat_ws(' ', job_title, phone, fax, row_version - $version)")" '組長 07-6000009#12 02-22345679 1' 'these and no more'
like "$(change '"phone": {"base": "02-22345678", "new": "07-6000010"}')" 'field.conflict' 'not over what somebody else has changed meanwhile'
like "$(change '"phone": {"base": "02-22345678", "new": "07-6000009#12"}')" '"fields": \[\]' 'unless it is what is wanted'
like "$(change '"fax": {"base": "02-22345679", "new": "2345"}')" 'field.invalid' 'by the rules of the form'
like "$(change '"name": {"base": "試驗員", "new": "別人"}')" 'field.frozen' 'never the name'
like "$(change '"account_name": {"base": "ownop", "new": "ownop2"}')" 'field.frozen' 'nor the account'\''s'
for field in email unit_id account_type state person_id; do
    like "$(change "\"$field\": {\"base\": \"x\", \"new\": \"y\"}")" 'KC003' "nor $field"
done
like "$(send "$me" "$(uuid)" profile.change "{\"account_id\": $(admin "select id from core.account where account_name = 'otherop'"), \"fields\": {\"job_title\": {\"base\": \"主任\", \"new\": \"幹事\"}}}")" 'field.conflict' 'whose account it is, the session says, not the body'
is "$(admin "select job_title from core.account where account_name = 'otherop'")" 主任 '(nobody else'\''s)'
is "$(admin "select concat_ws(' ', action, by_name, changes) from core.account_event where account_id = $(account id) order by id limit 1")" \
    'edit 試驗員 {"phone": {"after": "07-6000009#12", "before": "02-22345678"}, "job_title": {"after": "組長", "before": "主任"}}' 'the history keeps before and after'
is "$(admin "select detail from audit.entry where what = 'profile.change' and outcome = 'done' order by id limit 1")" "{\"fields\": [\"job_title\", \"phone\"], \"account_id\": $(account id)}" 'the audit which fields'

# E-Mail --------------------------------------------------------------------------------------------------------------------------
begun() { as desk_user "select api.sign_in_begin('ownop', 'x')"; }
proved() { # PASSWORD: an attempt that can be judged
    local b a; b=$(begun); a=$(sed -n 's/.*"attempt": "\([0-9a-f-]*\)".*/\1/p' <<<"$b")
    as desk_user "select api.sign_in_prove('$a', '$(admin "select '\\x' || encode(t.proof('ownop', '$1', '$b'), 'hex')")')" >/dev/null
    echo "$a"
}
asked() { printf '{"attempt": "%s", "email": "%s"}' "$1" "$2"; }
own_code() { as desk_user "select api.own_code('$1', '$2')"; }
code() { admin "select substring(body from '[0-9]{6}') from core.mail where template = 'code.address' and address = '$1' order by id desc limit 1"; }
enter() { as desk_user "select api.enter_own_code('$1', '$2', '$(bh "$3")', '$4')"; }
new=own.new@example.edu.tw old=ownop@example.edu.tw
is "$(own_code "$me" "$new")" '' 'a code is asked for'
k=$(code "$new")
like "$k" '^[0-9]{6}$' 'and goes to the new address'
body=$(asked "$(proved pw-ownop)" "$new"); id=$(uuid)
like "$(send "$me" "$id" email.change "$body")" 'KA006' 'nothing without it'
like "$(as desk_user begin "select api.enter_own_code('$me', '$id', '$(bh "$body")', '$k')" "select api.submit('$me', '$id', 'email.change', '$body')" rollback)" 'KA006' 'nor entered in the same transaction'
enter "$me" "$id" "$(asked x evil@example.edu.tw)" "$k" >/dev/null
like "$(send "$me" "$id" email.change "$body")" 'KA006' 'nor for another body'
wrong=$(asked "$(proved wrong)" "$new"); wid=$(uuid)
enter "$me" "$wid" "$wrong" "$k" >/dev/null
like "$(send "$me" "$wid" email.change "$wrong")" 'password.wrong' 'a stolen session alone does not move the mailbox: the password is asked for'
none='{"email": "own.new@example.edu.tw"}'; nid=$(uuid)
like "$(send "$me" "$nid" email.change "$none")" 'KC003' '(always)'
again=$(admin "select t.token_for('ownop')")
own_code "$again" "$new" >/dev/null; k2=$(code "$new"); body=$(asked "$(proved pw-ownop)" "$new"); id=$(uuid)
enter "$me" "$id" "$body" "$k2" >/dev/null
like "$(send "$me" "$id" email.change "$body")" 'KA006' 'a code counts in the session it was asked for in'
own_code "$me" elsewhere@example.edu.tw >/dev/null; k3=$(code elsewhere@example.edu.tw); body=$(asked "$(proved pw-ownop)" "$new"); id=$(uuid)
enter "$me" "$id" "$body" "$k3" >/dev/null
like "$(send "$me" "$id" email.change "$body")" 'KA006' 'and for the address it went to'
is "$(account email)" "$old" '(so far nothing has changed)'
fresh
own_code "$me" "$new" >/dev/null; k=$(code "$new"); body=$(asked "$(proved pw-ownop)" "$new"); id=$(uuid)
enter "$me" "$id" "$body" "$k" >/dev/null
like "$(send "$me" "$id" email.change "$body")" '"fields": \["email"\]' 'with both it is changed'
is "$(account email)" "$new" '(it is)'
is "$(admin "select template || ' ' || address from core.mail order by id desc limit 1")" "account.email_changed $old" 'and the old address is told'
unlike "$(admin "select subject || body from core.mail order by id desc limit 1")" 'own.new' 'not which the new one is'
is "$(admin "select changes from core.account_event where account_id = $(account id) order by id desc limit 1")" "{\"email\": {\"after\": \"$new\", \"before\": \"$old\"}}" 'the history keeps it'
# From now on the new mailbox recovers the account, and the old one does not.
s=$(secret); recover_code "$s" "$old" ownop >/dev/null; s=$(secret); recover_code "$s" "$new" ownop >/dev/null
admin "select admin.mailbox(1)" >/dev/null
is "$(admin "select string_agg(address, ' ') from core.mail where template = 'code.recover' and address in ('$old', '$new')")" "$new" 'codes for a forgotten password go to the new one alone'
# Nobody's mailbox is flooded by whoever is signed in.
fresh
got=$(for i in $(seq 12); do own_code "$me" "victim+$i@example.edu.tw"; done)
is "$(grep -c KA007 <<<"$got")" 2 'ten codes an hour go to one mailbox'
admin "update auth.quota set uses = 14 where action = 'mail_code' and per = 'account'" >/dev/null
got=$(for i in $(seq 8); do own_code "$me" "victim$i@example.edu.tw"; done)
is "$(grep -c KA007 <<<"$got")" 4 'and so many a day in all'
admin "update auth.quota set uses = 20 where action = 'mail_code' and per = 'account'" >/dev/null
admin "update auth.credential set one_time = true where login = 'otherop'" >/dev/null
like "$(own_code "$other" "$new")" 'KA003' 'with a one-time password there is none'
like "$(as desk_anon "select api.own_code('$me', '$new')")" '42501' '(for whoever has not signed in)'
finish
