# SPDX-License-Identifier: GPL-3.0-or-later
# Sign-in and mailed codes against every trick with transactions: a guess is committed before it is judged.
source "$(dirname "$0")/tap.sh"

begin() { as desk_user "select api.sign_in_begin('$1', 'test')"; }
attempt() { sed -n 's/.*"attempt": "\([0-9a-f-]*\)".*/\1/p' <<<"$1"; }
proof() { admin "select '\\x' || encode(t.proof('$1', '$2', '$3'), 'hex')"; }
prove() { as desk_user "select api.sign_in_prove('$1', '$2')"; }
judge() { as desk_user "select api.sign_in_finish('$1', '\\x$2')"; }
hash() { admin "select encode(sha256(convert_to('$1', 'UTF8')), 'hex')"; }
# try LOGIN PASSWORD TOKEN: a whole honest sign-in
try() {
    local b a
    b=$(begin "$1")
    a=$(attempt "$b")
    prove "$a" "$(proof "$1" "$2" "$b")" >/dev/null
    judge "$a" "$(hash "$3")"
}
fresh() { admin "delete from auth.attempt; delete from auth.quota_use" >/dev/null; }
token=$(admin 'select t.secret()')

# Honest ways ------------------------------------------------------------------------------------------------------------
admin "update auth.credential set one_time = true, expires_at = now() + interval '14 days' where login = 'khchief'"
got=$(try KHchief pw-khchief "$token")
like "$got" '"ok": true' 'signed in, in whatever letters the name'
like "$got" '"must_change": true' 'a one-time password must be changed'
like "$(as desk_user "select api.open('$token')")" '"khchief"' 'the token opens'
like "$(try khchief wrong "$token")" '"reason": "wrong"' 'a wrong password'
like "$(try nobody00 pw "$token")" '"reason": "wrong"' 'an unknown name gets the same answer'
is "$(begin nobody00 | sed 's/.*"salt": "\([0-9a-f]*\)".*/\1/')" "$(begin NoBody00 | sed 's/.*"salt": "\([0-9a-f]*\)".*/\1/')" 'and a salt that stays the same'
is "$(begin nobody00 | tr -d '0-9a-f')" "$(begin khchief | tr -d '0-9a-f')" 'in the same form'
b=$(begin khdesk); a=$(attempt "$b")
is "$(admin "select '$(prove "$a" "$(proof khdesk pw-khdesk "$b")")' || (select encode(ext.hmac(t.message('khdesk', '$b'::jsonb ->> 'nonce', '$a'), t.server_key('pw-khdesk'), 'sha256'), 'hex'))")" \
    "$(judge "$a" "$(hash one)" | sed 's/.*"server_proof": "\([0-9a-f]*\)".*/\1/')" 'the centre proves itself too'
like "$(judge "$a" "$(hash one)")" '"ok": true' 'finishing again with the same token: the same answer'
like "$(judge "$a" "$(hash two)")" 'KA002' 'with another token: nothing'
like "$(prove "$a" "$(proof khdesk pw-khdesk "$b")")" 'KA002' 'a second proof on one attempt'
admin "update auth.credential set expires_at = now() - interval '1 minute' where login = 'khchief'"
like "$(try khchief pw-khchief "$(admin 'select t.secret()')")" '"reason": "wrong"' 'a one-time password ends by itself'
admin "update auth.credential set expires_at = now() + interval '1 day' where login = 'khchief'"

# What it leaves with the account: the first, and one a day
seen() { admin "select first_sign_in_at is not null, (last_sign_in_at at time zone 'Asia/Taipei')::date = (now() at time zone 'Asia/Taipei')::date from core.account where account_name = 'khdesk'"; }
is "$(seen)" 't|t' 'a sign-in is noted'
admin "update core.account set last_sign_in_at = now() - interval '1 day', first_sign_in_at = now() - interval '9 days' where account_name = 'khdesk'"
admin "delete from sync.change"
try khdesk pw-khdesk "$(admin 'select t.secret()')" >/dev/null
try khdesk pw-khdesk "$(admin 'select t.secret()')" >/dev/null
is "$(seen)" 't|t' 'and the next day again'
is "$(admin "select first_sign_in_at < now() - interval '8 days' from core.account where account_name = 'khdesk'")" t 'the first one stays'
is "$(admin "select count(distinct xid) from sync.change where tab = 'account'")" 1 'other desks hear of it once a day'

# A closed account (停用) says so to whoever knows its password, and lets nobody in
admin "update core.account set state = 'closed' where account_name = 'khcontact'"
like "$(try khcontact wrong "$(admin 'select t.secret()')")" '"reason": "wrong"' 'a wrong password of a closed account tells nothing'
got=$(try khcontact pw-khcontact "$(admin 'select t.secret()')")
like "$got" '"ok": false.*"reason": "closed"|"reason": "closed".*"ok": false' 'the right one that it is closed'
like "$got" '"server_proof": null' 'and no more'
is "$(admin "select count(*) from auth.session s join core.account a on a.id = s.account_id where a.account_name = 'khcontact'")" 0 'no session comes of it'
admin "update core.account set state = 'open' where account_name = 'khcontact'"
like "$(try khcontact pw-khcontact "$(admin 'select t.secret()')")" '"ok": true' 'opened again, it opens'

# Tricks -----------------------------------------------------------------------------------------------------------------
fresh
b=$(begin khdesk); a=$(attempt "$b"); p=$(proof khdesk pw-khdesk "$b")
got=$(session desk_user <<SQL
begin;
select api.sign_in_prove('$a', '$p');
select api.sign_in_finish('$a', '\x$(hash x)');
rollback;
begin;
savepoint s;
select api.sign_in_prove('$a', '$p');
select api.sign_in_finish('$a', '\x$(hash x)');
rollback;
SQL
)
is "$(grep -cE 'KA002|42501' <<<"$got")" 2 'proving and judging in one transaction, savepoints or not'
got=$(as desk_user "begin; select api.sign_in_begin('khdesk', 'x') \\gset b_" 2>&1; session desk_user <<'SQL'
begin;
select (api.sign_in_begin('khdesk', 'x')) as b \gset
rollback;
SQL
)
# One right guess, judged and rolled back as often as one likes, is one guess; wrong ones count though rolled back.
fresh
for i in 1 2 3 4 5; do
    b=$(begin khdesk); a=$(attempt "$b")
    prove "$a" "$(proof khdesk "guess$i" "$b")" >/dev/null
    as desk_user "begin" "select api.sign_in_finish('$a', '\\x$(hash x)')" "rollback" >/dev/null
done
is "$(admin "select count(*) from auth.attempt where verdict is not null")" 0 'five guesses judged and rolled back leave no verdict'
got=$(try khdesk pw-khdesk "$(admin 'select t.secret()')")
like "$got" '"reason": "locked"' 'and yet lock the name, the right password included'
like "$got" '"retry_after": [1-9]' 'for a time that is said'
like "$(try tpdesk pw-tpdesk "$(admin 'select t.secret()')")" '"ok": true' 'nobody else is locked'
# Many proofs first, judged in reverse: five are judged.
fresh
ids=()
for i in $(seq 12); do
    b=$(begin khdesk); a=$(attempt "$b"); ids=("$a" "${ids[@]}")
    prove "$a" "$(proof khdesk "guess$i" "$b")" >/dev/null
done
for a in "${ids[@]}" "${ids[@]}"; do judge "$a" "$(hash x)" >/dev/null; done
is "$(admin "select count(*) from auth.attempt where verdict = 'wrong'")" 5 'twelve proofs in reverse order, twice over: five judged'
admin "update auth.attempt set proof_at = now() - interval '16 minutes', at = now() - interval '16 minutes'"
like "$(try khdesk pw-khdesk "$(admin 'select t.secret()')")" '"ok": true' 'after 15 minutes the name is free'
like "$(try nobody01 x x; for i in 1 2 3 4 5; do try nobody01 x x; done)" '"reason": "locked"' 'an unknown name locks just the same'
b=$(begin khdesk); a=$(attempt "$b"); p=$(proof khdesk pw-khdesk "$b")
admin "update auth.attempt set at = now() - interval '3 minutes' where id = '$a'"
like "$(prove "$a" "$p")" 'KA002' 'a proof that comes too late'
b=$(begin khdesk); a=$(attempt "$b"); prove "$a" "$(proof khdesk pw-khdesk "$b")" >/dev/null
admin "update auth.attempt set proof_at = now() - interval '6 minutes' where id = '$a'"
like "$(judge "$a" "$(hash x)")" 'KA002' 'judged too late'
like "$(judge "$(admin 'select gen_random_uuid()')" "$(hash x)")" 'KA002' 'no such attempt'

# 變更登入密碼 -------------------------------------------------------------------------------------------------------------
fresh
change() { # change LOGIN OLD NEW TOKEN
    local b a
    b=$(begin "$1"); a=$(attempt "$b")
    prove "$a" "$(proof "$1" "$2" "$b")" >/dev/null
    as desk_user "select api.submit('$4', '$(admin 'select t.uuid7()')', 'password.change', '$(admin "select jsonb_build_object('attempt', '$a', 'verifier', t.verifier_of('$1', '$3'))")')"
}
like "$(change khchief wrong new1 "$token")" 'password.wrong' 'the old password must be proved'
other=$(admin 'select t.secret()')
try khchief pw-khchief "$other" >/dev/null
like "$(change khchief pw-khchief pw-khchief "$token")" 'password.same' 'the same again is none'
like "$(change khdesk pw-khdesk new1 "$token")" 'KA002' 'somebody else'\''s proof'
like "$(change khchief pw-khchief new1 "$token")" '"status": "done"' 'changed'
like "$(as desk_user "select api.open('$token')")" '"must_change": false' 'the session goes on, free'
like "$(as desk_user "select api.open('$other')")" 'KA001' 'all others have ended'
fresh
like "$(change khchief new1 new2 "$token")" '"status": "done"' 'once more'
like "$(change khchief new2 pw-khchief "$token")" 'password.same' 'none of the last three'
# With a salt of its own a client makes another key of the same password, which nobody could compare.
b=$(begin khchief); a=$(attempt "$b"); prove "$a" "$(proof khchief new2 "$b")" >/dev/null
like "$(as desk_user "select api.submit('$token', '$(admin 'select t.uuid7()')', 'password.change', '$(admin "select jsonb_build_object('attempt', '$a', 'verifier', t.verifier('new3'))")')")" 'KC003' 'an account keeps its salt'
fresh
like "$(try khchief new2 "$(admin 'select t.secret()')")" '"ok": true' 'the new one is good'
like "$(try khchief new1 "$(admin 'select t.secret()')")" '"reason": "wrong"' 'the old one is not'

# Mailed codes --------------------------------------------------------------------------------------------------------------
fresh
s=$(admin 'select t.secret()')
form=$(admin "select t.form('operator', 'CodeOne', 401, '0998')")
bh() { admin "select '\\x' || encode(sha256(convert_to('$1', 'UTF8')), 'hex')"; }
code() { admin "select substring(body from '[0-9]{6}') from core.mail where address = '$1' order by id desc limit 1"; }
submit() { as desk_anon "select api.submit_anon('$s', '$1', 'application.apply', '$2')"; }
enter() { as desk_anon "select api.enter_code('$s', '$1', '$(bh "$2")', '$3')"; }
id=$(admin 'select t.uuid7()')
like "$(submit "$id" "$form")" 'KA006' 'no application without a code'
mail_code "$s" codeone@example.edu.tw >/dev/null
c=$(code codeone@example.edu.tw)
like "$c" '^[0-9]{6}$' 'a code of six digits is mailed'
is "$(admin "select count(*) from auth.code where encode(code_hash, 'escape') like '%$c%'")" 0 'and kept only as a hash'
like "$(as desk_anon "begin" "select api.enter_code('$s', '$id', '$(bh "$form")', '$c')" "select api.submit_anon('$s', '$id', 'application.apply', '$form')" "rollback")" 'KA006' 'entered and used in one transaction: nothing'
wrong=$(printf '%06d' $(((10#$c + 1) % 1000000)))
enter "$id" "$form" "$wrong" >/dev/null
like "$(submit "$id" "$form")" 'KA006' 'a wrong one'
is "$(admin "select count(*) from cmd.command where id = '$id'")" 0 'leaves nothing stored: the same id may come again'
enter "$id" "$form" "$c" >/dev/null
id2=$(admin 'select t.uuid7()')
like "$(submit "$id2" "$form")" 'KA006' 'the right one counts for its command only'
body2=$(admin "select t.form('operator', 'CodeTwo', 401, '0998') || '{\"email\": \"codeone@example.edu.tw\"}'")
like "$(submit "$id" "$body2")" 'KA006' 'and for its body only'
like "$(as desk_anon "begin" "select api.submit_anon('$s', '$id', 'application.apply', '$form')" "rollback")" '"done"' 'looked at and rolled back'
is "$(admin "select count(*) from core.application where account_name = 'CodeOne'")" 0 'is not done'
like "$(submit "$id" "$form")" 'awaiting_paper' 'done'
like "$(submit "$id" "$form")" '"replay": true' 'repeated: the stored answer'
s=$(admin 'select t.secret()')
form=$(admin "select t.form('operator', 'CodeThree', 403, '0998')")
mail_code "$s" codethree@example.edu.tw >/dev/null
c=$(code codethree@example.edu.tw)
ids=()
# Six guesses committed first and judged afterwards in any order, the right one among them: none counts.
for i in 1 2 3 4 5; do
    id=$(admin 'select t.uuid7()'); ids+=("$id")
    enter "$id" "$form" "$(printf '%06d' $(((10#$c + i) % 1000000)))" >/dev/null
done
id=$(admin 'select t.uuid7()'); enter "$id" "$form" "$c" >/dev/null
like "$(submit "$id" "$form")" 'KA006' 'six guesses on one code and none counts'
mail_code "$s" codethree@example.edu.tw >/dev/null
enter "$id" "$form" "$c" >/dev/null
like "$(submit "$id" "$form")" 'KA006' 'the old code is void once there is a new one'
c=$(code codethree@example.edu.tw)
admin "update auth.code set at = at - interval '16 minutes'" ; enter "$id" "$form" "$c" >/dev/null
like "$(submit "$id" "$form")" 'KA006' 'or after 15 minutes'
mail_code "$s" other@example.edu.tw >/dev/null
enter "$id" "$form" "$(code other@example.edu.tw)" >/dev/null
like "$(submit "$id" "$form")" 'KA006' 'a code for another address proves nothing'
# The form is no oracle: without a code it says nothing about a taken ID or name.
taken=$(admin "select t.form('operator', 'CodeOne', 401, '0998')")
free=$(admin "select t.form('operator', 'CodeFree', 499, '0998')")
is "$(submit "$(admin 'select t.uuid7()')" "$taken")" "$(submit "$(admin 'select t.uuid7()')" "$free")" 'taken or free, the same answer before the code'

# Following on another PC
s2=$(admin 'select t.secret()')
number=$(admin "select number from core.application where account_name = 'CodeOne'")
nid=$(admin "select t.nid('male', 401)")
before=$(admin 'select count(*) from core.mail')
is "$(follow_code "$s2" "$number" "$(admin "select t.nid('male', 402)")")" "" 'number and ID that do not belong together'
admin 'select admin.mailbox(1)' >/dev/null
is "$(admin 'select count(*) from core.mail')" "$before" 'mail nobody'
is "$(follow_code "$s2" "$number" "$nid")" "" 'those that do get the same answer'
is "$(admin 'select count(*) from core.mail')" "$before" 'and nothing is found out while somebody asks'
admin 'select admin.mailbox(1)' >/dev/null
s=$s2
body="{\"number\": \"$number\"}"
id=$(admin 'select t.uuid7()')
enter "$id" "$body" "$(code codeone@example.edu.tw)" >/dev/null
like "$(as desk_anon "select api.submit_anon('$s2', '$id', 'application.follow', '$body')")" '"done"' 'and the mailed code opens the case'
like "$(as desk_anon "select api.case('$s2')")" "$number" 'for this secret'
is "$(as desk_anon "select api.case_paper('$s2') ->> 'number'" | grep -c 42501)" 1 '(a desk has no operators, only functions)'

# Quotas
like "$(as desk_anon "select api.mail_code('$(admin 'select t.secret()')', 'Victim@example.edu.tw')")" 'KA008' 'no mail to an address without its proof of work'
before=$(admin "select count(*) from core.mail")
s=$(admin 'select t.secret()')
as desk_anon "begin" "select api.mail_code('$s', 'rolled@example.edu.tw', null, '$(admin "select t.mail_proof('$s', 'rolled@example.edu.tw')")')" "rollback" >/dev/null
is "$(admin "select count(*) from core.mail")" "$before" 'a roll-back takes the mail along with its count'
finish
