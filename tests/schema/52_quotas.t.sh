# SPDX-License-Identifier: GPL-3.0-or-later
# Quotas: one stranger uses up what is for strangers, never what is for those who have proved something; a mailed code
# looks up little; nobody is locked out of the own office by somebody elsewhere.
source "$(dirname "$0")/tap.sh"

secret() { admin 'select t.secret()'; }
limit() { admin "update auth.quota set uses = $3, reserve = ${4:-0} where action = '$1' and per = '$2'" >/dev/null; }
mail() { as desk_anon "select api.mail_code('${2:-$(secret)}', '$1')"; }
quota='ERROR:  KA007'
admin "create table t.quota_was as table auth.quota; truncate auth.quota_use; delete from auth.code where purpose = 'follow'; delete from core.mail where template = 'code.follow'" >/dev/null

# Mailed codes ------------------------------------------------------------------------------------------------------------
is "$(admin "select string_agg(auth.domain_of(x), ' ' order by o) from unnest('{a@b.tw,a@x.kh.edu.tw,a@kh.edu.tw,a@deep.mail.example.com,a@com,A@X.EXAMPLE.ORG,a@a.b.gov.uk,a@b.c.d.ly}'::text[]) with ordinality y(x, o)")" \
    'b.tw kh.edu.tw kh.edu.tw example.com com example.org b.gov.uk d.ly' 'the part of a domain that somebody has registered'
s=$(secret)
admin "select t.apply('$s', t.form('chief_manager', 'QuotaOne', 7701, '124698', '{\"email\": \"quota@known.example.tw\"}'))" >/dev/null
limit mail_code strangers 3
limit mail_code new_domain 2
is "$(mail a@one.example)$(mail b@sub.one.example)" '' 'two to a new domain'
like "$(mail c@other.one.example)" "$quota" 'no third, whatever the subdomain'
is "$(mail a@two.example)" '' 'one to another'
like "$(mail a@three.example)" "$quota" 'strangers have had theirs'
is "$(mail b@known.example.tw)" '' 'where somebody has applied before, people go on'
is "$(mail someone@elsewhere.example "$s")" '' 'and so does a case, to whatever address'
limit mail_code domain 3
mail c@known.example.tw >/dev/null
mail d@known.example.tw >/dev/null
like "$(mail e@known.example.tw)" "$quota" 'but no domain takes more than its share'
limit mail_code domain 600
limit mail_code all 30 8
admin "insert into auth.mail_domain values ('busy.example'), ('calm.example'); insert into auth.quota_use(action, per, key) select 'mail_code', x, case x when 'all' then '' else 'busy.example' end from generate_series(1, 21), unnest('{all,domain}'::text[]) x" >/dev/null
like "$(mail a@busy.example)" "$quota" 'a domain that has had much leaves the reserve'
is "$(mail a@calm.example)" '' 'to those that have had little'
is "$(admin "select count(*) from auth.mail_domain where domain in ('tw', 'edu.tw', 'com.tw')")" 0 '(a public suffix is nobody'\''s)'

# 查詢申請進度: all that ask are strangers; who asks wrongly takes nothing from whoever asks rightly.
number=$(admin "select number from core.application where account_name = 'QuotaOne'")
nid=$(admin "select t.nid('male', 7701)")
wrong=$(admin "select t.nid('male', 7702)")
ask() { as desk_anon "select api.follow_code('$(secret)', '$1', '$2')"; }
answered() { admin 'select admin.mailbox(1)' >/dev/null; admin "select count(*) from core.mail where template = 'code.follow'"; }
for i in 1 2 3 4 5 6; do ask "$number" "$wrong" >/dev/null; done
is "$(answered)" 0 'a wrong ID mails nobody'
s2=$(secret)
is "$(as desk_anon "select api.follow_code('$s2', '$number', '$nid')")" '' 'nor does it shut the door to the right one'
is "$(answered)" 1 'which gets its mail'
for i in 1 2 3 4 5 6; do is "$(ask "$number" "$nid")" '' 'more than five are answered as ever'; done
is "$(answered)" 5 'but no more is mailed about one number in an hour'
is "$(admin "select count(*) from auth.code where purpose = 'follow' and (asked_number is not null or asked_id is not null)")" 0 'and what was asked for is not kept'
limit follow_code all "$(admin "select count(*) from auth.quota_use where action = 'follow_code' and per = 'all'")"
like "$(ask made-up "$nid")" "$quota" 'a flood closes the door to strangers, right or wrong'
like "$(ask "$number" "$nid")" "$quota" 'and both are told so'
limit enter_code all 1
guess() { as desk_anon "select api.enter_code('$1', '$(admin 'select t.uuid7()')', '\\x$(printf '00%.0s' {1..32})', '123456')"; }
guess "$(secret)" >/dev/null
like "$(guess "$(secret)")" "$quota" 'secrets that stand for nothing use up their own'
is "$(guess "$s2")$(guess "$s")" '' 'one that a code was asked for, or that has a case, goes on'
limit submit_anon all 0
like "$(as desk_anon "select api.submit_anon('$(secret)', '$(admin 'select t.uuid7()')', 'application.print', '{}')")" "$quota" 'a command of a stranger'
like "$(as desk_anon "select api.submit_anon('$s', '$(admin 'select t.uuid7()')', 'application.print', '{\"revision\": 1, \"installation\": \"x\"}')")" '"done"' 'and of a case'

# What a code looks up ------------------------------------------------------------------------------------------------------
admin 'update auth.quota q set uses = w.uses, reserve = w.reserve from t.quota_was w where (q.action, q.per) = (w.action, w.per); truncate auth.quota_use' >/dev/null
probe() { # probe SECRET SERIAL ACCOUNT [HOW]: with the right code, another ID each time
    local id body code
    id=$(admin 'select t.uuid7()')
    body=$(admin "select t.form('chief_manager', '$3', $2, '124698', '{\"email\": \"prober@probe.example\"}')")
    code=$(admin "select substring(body from '[0-9]{6}') from core.mail where address = 'prober@probe.example' order by id desc limit 1")
    as desk_anon "select api.enter_code('$1', '$id', '\\x$(printf %s "$body" | sha256sum | cut -d' ' -f1)', '$code')" >/dev/null
    as desk_anon "${4:-select 1}" "select api.submit_anon('$1', '$id', 'application.apply', '${body//\'/\'\'}')" | tail -1
    [ -z "${4:-}" ] || true
}
for n in 7711 7712 7713; do admin "select t.apply(t.secret(), t.form('chief_manager', 'Taken$n', $n, '124698'))" >/dev/null; done
p=$(secret)
mail prober@probe.example "$p" >/dev/null
like "$(probe "$p" 7711 ProbeOne)" 'person.has_account' 'a right code: one look'
like "$(probe "$p" 7712 ProbeTwo)" 'person.has_account' 'and one more, for a typo'
like "$(probe "$p" 7713 ProbeThree)" 'KA006' 'no third'
like "$(probe "$p" 7714 ProbeFour)" 'KA006' 'not even for what is free'
mail prober@probe.example "$p" >/dev/null
like "$(probe "$p" 7715 Taken7712)" 'account_name.taken' 'a new code: a name'
like "$(probe "$p" 7715 ProbeFive)" '"done"' 'mended'
# Three right guesses before the first is judged, and judged in transactions that are taken back.
p=$(secret)
mail prober@probe.example "$p" >/dev/null
got=$(for n in 7711 7712 7713; do probe "$p" $n Rolled$n begin; done)
is "$(grep -c has_account <<<"$got")" 2 'rolled back or not, two looks'
limit apply look 5
p=$(secret)
mail prober@probe.example "$p" >/dev/null
like "$(probe "$p" 7711 ProbeSix)" "$quota" 'and a mailbox has so many a day, whatever the number of codes'

# Sign-in -----------------------------------------------------------------------------------------------------------------
admin "truncate auth.quota_use; update auth.credential set one_time = false where login in ('khdesk', 'tpdesk')" >/dev/null
here=$(admin 'select gen_random_uuid()')
begin_in() { as desk_user "select api.sign_in_begin('$1', '$2')"; }
sign_in() { # sign_in LOGIN PASSWORD INSTALLATION
    local begun attempt
    begun=$(begin_in "$1" "$3")
    [[ $begun == \{* ]] || { echo "$begun"; return; }
    attempt=$(admin "select '$begun'::jsonb ->> 'attempt'")
    as desk_user "select api.sign_in_prove('$attempt', '$(admin "select t.proof('$1', '$2', '$begun')")')" >/dev/null
    as desk_user "select api.sign_in_finish('$attempt', '$(admin "select sha256(convert_to('$(secret)', 'UTF8'))")')"
}
like "$(sign_in khdesk pw-khdesk "$here")" '"ok": true' 'somebody signs in at the office'
for i in 1 2 3 4 5 6; do sign_in khdesk wrong "attacker-$i" >/dev/null; done
like "$(sign_in khdesk pw-khdesk elsewhere)" 'locked' 'an attacker has locked the name'
like "$(sign_in khdesk pw-khdesk "$here")" '"ok": true' 'not for the office'
like "$(sign_in khdesk pw-khdesk "${here%?}")" 'locked' 'nor for what only looks like it'
for i in 1 2 3 4 5; do sign_in khdesk wrong "$here" >/dev/null; done
like "$(sign_in khdesk pw-khdesk "$here")" 'locked' 'five wrong ones there lock it there'
admin "update auth.attempt set proof_at = proof_at - interval '1 hour', at = at - interval '1 hour'" >/dev/null
for i in 1 2 3 4 5; do sign_in khdesk wrong "$here" >/dev/null; done
like "$(sign_in khdesk pw-khdesk elsewhere)" '"ok": true' 'and only there'
admin "update auth.attempt set proof_at = proof_at - interval '1 hour', at = at - interval '1 hour'" >/dev/null
limit sign_in all 0
like "$(begin_in tpdesk elsewhere)" "$quota" 'strangers have used up the sign-ins of strangers'
like "$(begin_in nobody elsewhere)" "$quota" 'the same for a name that is none'
like "$(sign_in khdesk pw-khdesk "$here")" '"ok": true' 'a PC that is known goes on'
like "$(begin_in tpdesk "$here")" '"salt"' 'for whoever sits there'
like "$(begin_in khdesk short)" "$quota" 'a made-up installation is a stranger'
limit sign_in installation 1
like "$(begin_in khdesk "$here")" "$quota" 'and no PC has more than its share'
limit sign_in installation 120
limit sign_in all 50000
limit sign_in login 2
admin 'truncate auth.quota_use' >/dev/null
for i in 1 2; do begin_in khdesk x >/dev/null; done
like "$(begin_in khdesk x)" "$quota" 'a name that is flooded from elsewhere'
like "$(begin_in khdesk "$here")" '"salt"' 'is not shut at the office'
is "$(admin "select count(*) from auth.known_installation")" 1 'an installation is known by its hash, once an account'
is "$(as desk_user begin "select api.sign_in_begin('khdesk', '$here')" rollback | grep -c salt)" 1 '(a beginning that is taken back begins nothing)'

admin 'update auth.quota q set uses = w.uses, reserve = w.reserve from t.quota_was w where (q.action, q.per) = (w.action, w.per); drop table t.quota_was; truncate auth.quota_use' >/dev/null
finish
