# SPDX-License-Identifier: GPL-3.0-or-later
# Quotas and prices: whoever has proved something keeps its share whatever strangers do, strangers are refused nothing but
# pay the dearer the more is asked for; a mailed code looks up little; nobody is locked out of the own office by somebody
# elsewhere; whoever is signed in fills no disk.
source "$(dirname "$0")/tap.sh"

secret() { admin 'select t.secret()'; }
uuid() { admin 'select t.uuid7()'; }
limit() { admin "update auth.quota set uses = $3 where action = '$1' and per = '$2'" >/dev/null; }
restore() { admin 'update auth.quota q set uses = w.uses from t.quota_was w where (q.action, q.per) = (w.action, w.per); truncate auth.quota_use' >/dev/null; }
# mail ADDRESS [SECRET] [INSTALLATION]: asks as an honest desk does.
mail() { local s=${2:-$(secret)}; as desk_anon "select api.mail_code('$s', '$1', '${3:-}', '$(admin "select t.mail_proof('$s', '$1')")')"; }
flood() { admin "insert into auth.quota_use(action, per, key, weight) select '$1', '$2', '$3', uses * $4 from auth.quota where action = '$1' and per = '$2'" >/dev/null; }
price() { admin "select auth.mail_price('$1')"; }
rows() { admin "select (select count(*) from auth.quota_use) + (select count(*) from auth.code) + (select count(*) from auth.attempt) + (select count(*) from auth.spent_proof)
    + (select count(*) from audit.entry) + (select count(*) from cmd.command) + (select count(*) from core.mail) + (select count(*) from auth.code_guess)"; }
quota='ERROR:  KA007'
proof='ERROR:  KA008'
admin "create table t.quota_was as table auth.quota; truncate auth.quota_use; delete from auth.code; delete from core.mail where template = 'code.follow'" >/dev/null

# Proofs ------------------------------------------------------------------------------------------------------------------
s=$(secret); a=proof@example.edu.tw
good=$(admin "select t.mail_proof('$s', '$a')")
before=$(rows)
for bad in null "''" "'x'" "'$(admin "select t.mail_proof('$(secret)', '$a')")'" "'$(admin "select t.mail_proof('$s', 'other@example.edu.tw')")'" \
    "'$(admin "select t.follow_proof('$s')")'" "'${good%/*}/999999999999999999999'" "'$(admin "select '${good%/*}/' || n from generate_series(1, 1000) n where auth.work_of('${good%/*}', n::text) < 6 limit 1")'" \
    "'$(printf '0%.0s' {1..32})/1'" "'$good/'" "' $good'"; do
    like "$(as desk_anon "select api.mail_code('$s', '$a', null, $bad)")" "$proof" "no proof: ${bad:0:60}"
done
is "$(rows)" "$before" 'and what is refused for want of one writes nothing'
like "$(psql -qXAt -U desk_anon -c "select api.mail_code('$s', '$a')" 2>&1)" '"bits": 6, "challenge": "[0-9a-f]{32}"' 'what is to be solved is said'
is "$(as desk_anon begin "select api.mail_code('$s', '$a', null, '$good')" rollback)" '' 'a proof'
is "$(as desk_anon "select api.mail_code('$s', '$a', null, '$good')")" '' 'that was taken back is not used'
like "$(as desk_anon "select api.mail_code('$s', '$a', null, '$good')")" "$proof" 'one that was, is good for no second mail'
s=$(secret)
old=$(admin "select t.solve(auth.challenge('mail_code', encode(auth.secret_hash('$s'), 'hex') || '/$a', clock_timestamp() - interval '1 hour'), 6)")
older=$(admin "select t.solve(auth.challenge('mail_code', encode(auth.secret_hash('$s'), 'hex') || '/$a', clock_timestamp() - interval '2 hours'), 6)")
like "$(as desk_anon "select api.mail_code('$s', '$a', null, '$older')")" "$proof" 'one of two hours ago is too old'
is "$(as desk_anon "select api.mail_code('$s', '$a', null, '$old')")" '' 'one of an hour ago is not'
is "$(admin "select auth.work_of('x', '0') = 64 - length(ltrim(('x' || left(encode(sha256('x/0'), 'hex'), 16))::bit(64)::text, '0'))")" t 'the work of a proof is the zeros of its hash'
is "$(admin "select count(*) from generate_series(0, 9) n where auth.work_of('c', n::text) < 0 or auth.work_of('c', n::text) > 64")" 0 '(never less than none)'

# Mailed codes ------------------------------------------------------------------------------------------------------------
restore
is "$(admin "select string_agg(auth.domain_of(x), ' ' order by o) from unnest('{a@b.tw,a@x.kh.edu.tw,a@kh.edu.tw,a@deep.mail.example.com,a@com,A@X.EXAMPLE.ORG,a@a.b.gov.uk,a@b.c.d.ly}'::text[]) with ordinality y(x, o)")" \
    'b.tw kh.edu.tw kh.edu.tw example.com com example.org b.gov.uk d.ly' 'the part of a domain that somebody has registered'
is "$(admin "select count(*) from auth.mail_domain where domain in ('tw', 'edu.tw', 'com.tw')")" 0 '(a public suffix is nobody'\''s)'
admin "insert into auth.mail_domain values ('county.example'), ('calm.example')" >/dev/null
s=$(secret)
admin "select t.apply('$s', t.form('chief_manager', 'QuotaOne', 7701, '124698', '{\"email\": \"quota@known.example.tw\"}'))" >/dev/null
is "$(admin "select auth.known_domain('known.example.tw')")" f 'an application makes no domain known: anybody can make one'
is "$(price a@county.example) $(price a@calm.example) $(price a@new.example)" '6 6 6' 'when all is calm, everything costs alike'
flood mail_code domain county.example 1
ok "$([ "$(price a@county.example)" = 22 ]; echo $?)" 'a flood to a county'\''s domain makes it dear'
is "$(price a@calm.example) $(price a@new.example)" '6 6' 'and no other'
admin "update core.setting set value = '0' where key = 'proof_bits'" >/dev/null
is "$(mail someone@county.example)" '' 'yet whoever pays gets in, however much was asked for'
admin "update core.setting set value = '6' where key = 'proof_bits'" >/dev/null
here=$(admin "select gen_random_uuid()")
admin "insert into auth.known_installation(hash, account_id) values (auth.installation_hash('$here'), 1)" >/dev/null
is "$(as desk_anon "select api.mail_code('$(secret)', 'colleague@county.example', '$here')")" '' 'a PC on which somebody has signed in pays nothing'
like "$(as desk_anon "select api.mail_code('$s', 'someone@county.example')")" "$proof" 'a case that nobody has looked at pays: strangers make them by the hundred'
sent_back="update core.application set state = 'returned', returned_from = 'awaiting_paper', returned_for = 'data' where account_name = 'QuotaOne'"
admin "$sent_back" >/dev/null
is "$(as desk_anon "select api.mail_code('$s', 'someone@county.example')")" '' 'one that was sent back does not'
admin "update core.application set state = 'awaiting_paper', returned_from = null, returned_for = null where account_name = 'QuotaOne'" >/dev/null
like "$(as desk_anon "select api.mail_code('$(secret)', 'colleague@county.example', '${here%?}')")" "$proof" 'what only looks like such a PC pays'
flood mail_code strangers '' 2
flood mail_code new_domain one.example 2
ok "$([ "$(price a@two.example)" -gt 30 ]; echo $?)" 'a flood to made-up domains makes made-up domains dear'
is "$(price a@calm.example)" 6 'and none at which somebody has an account'
flood mail_code known '' 1
is "$(price a@calm.example)" 14 'even all of those together are dear within reason'
is "$(as desk_anon "select api.mail_code('$(secret)', 'a@two.example', '$here')")" '' 'and the office goes on'
limit mail_code installation 2
like "$(as desk_anon "select api.mail_code('$(secret)', 'a@three.example', '$here')")" "$quota" '(within its own share)'
restore
# An account makes PCs known, as many as it has names for: they fill no mailbox, and there is an end of them.
admin "insert into auth.known_installation(hash, account_id) select auth.installation_hash('$here'), 1" >/dev/null
from() { as desk_anon "select api.mail_code('$(secret)', '$1', '$2')"; }
own=()
for i in $(seq 3); do own+=("$(admin 'select gen_random_uuid()')"); admin "select auth.know_installation(2, '${own[-1]}')" >/dev/null; done
got=$(for i in $(seq 12); do from "victim+$i@calm.example" "${own[$((i % 3))]}"; done)
is "$(grep -c KA008 <<<"$got")" 2 'ten codes an hour go unpaid to one mailbox from all the PCs of an account'
like "$(from else@calm.example "${own[0]}")$(from victim@calm.example "$here")" '^$' 'to other mailboxes as ever, and to this one from the PC of somebody else'
admin "select auth.know_installation(3, gen_random_uuid()::text) from generate_series(1, 30)" >/dev/null
is "$(admin "select count(*) from auth.known_installation where account_id = 3")" 10 'an account makes ten PCs known a month'
admin "delete from auth.known_installation where account_id in (2, 3)" >/dev/null
restore
# What is counted is counted by the centre alone, when it hands out.
for i in 1 2 3 4; do mail "box+$i@calm.example" >/dev/null; done
is "$(price box@calm.example)" 6 'what is asked for makes nothing dearer'
as desk_admin 'select * from admin.mail_claim(100)' >/dev/null
is "$(price box@calm.example)" 9 'what is handed out does'
is "$(price BOX+9@calm.example)" 9 'one mailbox, however it is written'
mail box@calm.example >/dev/null
s3=$(secret)
cheap=$(admin "select c || '/' || n from (select auth.challenge('mail_code', encode(auth.secret_hash('$s3'), 'hex') || '/box@calm.example', clock_timestamp()) as c) x, generate_series(1, 100000) n
    where auth.work_of(c, n::text) between 6 and 8 limit 1")
like "$(as desk_anon "select api.mail_code('$s3', 'box@calm.example', null, '$cheap')")" "$proof" 'and a cheap proof no longer does'
# In all and in the dark: a hundred times the same answer, and the tables stay as they are.
before=$(rows)
for i in $(seq 20); do as desk_anon "select api.mail_code('$s3', 'box@calm.example')" "select api.follow_code('$s3', '1', '2')" >/dev/null; done
is "$(rows)" "$before" 'refused calls write nothing, however often'

# 查詢申請進度: all that ask are strangers; who asks wrongly takes nothing from whoever asks rightly.
restore
number=$(admin "select number from core.application where account_name = 'QuotaOne'")
nid=$(admin "select t.nid('male', 7701)")
wrong=$(admin "select t.nid('male', 7702)")
ask() { follow_code "$(secret)" "$1" "$2"; }
answered() { admin 'select admin.mailbox(1)' >/dev/null; admin "select count(*) from core.mail where template = 'code.follow'"; }
# Told once an hour: whatever another file of this run has been told of is not this one's.
admin "update audit.tally set n = 0, told_at = null" >/dev/null
told=$(admin "select coalesce(max(id), 0) from audit.entry")
for i in 1 2 3 4 5 6; do ask "$number" "$wrong" >/dev/null; done
is "$(answered)" 0 'a wrong ID mails nobody'
is "$(admin "select string_agg(detail ->> 'n', ' ') from audit.entry where what = 'follow_wrong' and id > $told")$(admin "select n from audit.tally where what = 'follow_wrong'")" 60 'the audit counts them in one row'
s2=$(secret)
is "$(follow_code "$s2" "$number" "$nid")" '' 'nor does it shut the door to the right one'
is "$(answered)" 1 'which gets its mail'
for i in 1 2 3 4 5 6; do is "$(ask "$number" "$nid")" '' 'more than five are answered as ever'; done
is "$(answered)" 5 'but no more is mailed about one number in an hour'
is "$(admin "select count(*) from auth.code where purpose = 'follow' and (asked_for is not null or asked_id is not null)")" 0 'and what was asked for is not kept'
flood follow_code all '' 1
like "$(as desk_anon "select api.follow_code('$(secret)', 'made-up', '$nid', null, 'x')")$(as desk_anon "select api.follow_code('$(secret)', '$number', '$nid', null, 'x')")" "$proof.*$proof" 'a flood makes it dear, right or wrong'
is "$(as desk_anon "select api.follow_code('$(secret)', '$number', '$nid', '$here')")" '' 'not for a PC that is known'
guess() { as desk_anon "select api.enter_code('$1', '$(uuid)', '\\x$(printf '00%.0s' {1..32})', '${2:-123456}')"; }
before=$(rows); for i in 1 2 3; do guess "$(secret)" >/dev/null; done
is "$(rows)" "$before" 'a guess where no code was asked for leaves nothing'
for i in 1 2 3 4 5 6 7 8 9; do guess "$s2" "00000$i" >/dev/null; done
is "$(admin "select count(*) from auth.code_guess g where g.case_hash = auth.secret_hash('$s2')")" 6 'nor do more than six on one code'
before=$(rows)
like "$(as desk_anon "select api.submit_anon('$(secret)', '$(uuid)', 'application.print', '{}')")" 'KA005' 'a command of a stranger'
like "$(as desk_anon "select api.submit_anon('$(secret)', '$(uuid)', 'application.apply', '{}')")" 'KA006' 'or an application without a code'
is "$(rows)" "$before" 'leaves nothing'
like "$(as desk_anon "select api.submit_anon('$s', '$(uuid)', 'application.print', '{\"revision\": 1, \"installation\": \"x\"}')")" '"done"' 'that of a case is done'

# What a code looks up ------------------------------------------------------------------------------------------------------
restore
probe() { # probe SECRET SERIAL ACCOUNT [HOW]: with the right code, another ID each time
    local id body code
    id=$(uuid)
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
entered=$(admin "select count(*) from audit.entry where what = 'code_entered'")
got=$(for n in 7711 7712 7713; do probe "$p" $n Rolled$n begin; done)
is "$(grep -c has_account <<<"$got")" 2 'rolled back or not, two looks'
admin 'select admin.mailbox(1)' >/dev/null
is "$(admin "select count(*) - $entered >= 2 from audit.entry where what = 'code_entered' and outcome = 'right'")" t 'and each right code that was entered stands in the audit'
limit look mailbox 5
p=$(secret)
mail prober@probe.example "$p" >/dev/null
like "$(probe "$p" 7711 ProbeSix)" "$quota" 'and a mailbox has so many a day, whatever the number of codes'
# A domain of one's own with as many mailboxes as one likes: the looks are counted, and the codes get dear.
restore
admin "update auth.code_guess set at = at - interval '1 hour'" >/dev/null
limit look new_domain 2
admin 'select admin.mailbox(1)' >/dev/null
looks=$(admin "select (auth.used('look', 'new_domain', 'probe.example')).uses")
like "$looks" '^([3-9]|[1-9][0-9])$' 'right codes that no application followed are counted by their domain'
ok "$([ "$(price fresh@probe.example)" -gt 20 ]; echo $?)" 'and the next code there is dear'
is "$(price fresh@calm.example) $(price fresh@else.example)" '6 6' 'there, and nowhere else'
is "$(admin "update auth.quota set uses = 100 where action = 'look' and per = 'strangers'; update auth.code_guess set counted = false; select audit.notice(); select (auth.used('look', 'strangers', '')).uses > 0" | tail -1)" t '(in all as well)'

# A school's door: made-up applications for one unit -------------------------------------------------------------------------
restore
limit apply unit_new_domain 3
limit apply unit_new 5
limit apply unit_domain 2
unit_apply() { admin "select t.apply(t.secret(), t.form('chief_manager', '$1', $2, '124698', jsonb_build_object('email', '$3', 'installation', '${4:-test}')))" 2>&1 | grep -oE 'done|KD[0-9]+|quota.exceeded' | head -1; }
is "$(for i in 1 2 3 4; do unit_apply Door$i 773$i m$i@evil.example; done | tr '\n' ' ')" 'done done done quota.exceeded ' 'one domain of somebody'\''s own has its share'
is "$(for i in 5 6 7; do unit_apply Door$i 773$i m@evil$i.example; done | tr '\n' ' ')" 'done done quota.exceeded ' 'and so have all of them together'
is "$(unit_apply DoorA 7741 teacher@county.example)" 'done' 'a domain at which somebody has an account is not among them'
is "$(unit_apply DoorB 7742 b@county.example; unit_apply DoorC 7743 c@county.example)" $'done\nquota.exceeded' '(it has its own)'
is "$(unit_apply DoorD 7744 d@evil9.example "$here")" 'done' 'nor is a PC on which somebody has signed in'

# Sign-in -----------------------------------------------------------------------------------------------------------------
restore
admin "delete from auth.known_installation; update auth.credential set one_time = false where login in ('khdesk', 'tpdesk')" >/dev/null
here=$(admin 'select gen_random_uuid()')
begin_in() { as desk_user "select api.sign_in_begin('$1', '$2'${3:+, '$3'})"; }
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
flood sign_in all '' 0.5
like "$(begin_in tpdesk elsewhere)" "$proof" 'many sign-ins of strangers make those of strangers cost a proof'
like "$(begin_in nobody elsewhere)" "$proof" 'the same for a name that is none'
bits=$(admin "select auth.price('sign_in', 'all', '')")
good=$(admin "select t.sign_in_proof('tpdesk', 'elsewhere', $bits)")
like "$(begin_in khdesk elsewhere "$good")$(begin_in tpdesk elsewhere2 "$good")" "$proof.*$proof" 'for one name on one PC'
like "$(begin_in tpdesk elsewhere "$good")" '"salt"' 'with which they go on'
like "$(begin_in tpdesk elsewhere "$good")" "$proof" 'once'
like "$(sign_in khdesk pw-khdesk "$here")" '"ok": true' 'a PC that is known goes on without'
like "$(begin_in tpdesk "$here")" '"salt"' 'for whoever sits there'
like "$(begin_in khdesk short)" "$proof" 'a made-up installation is a stranger'
limit sign_in installation 1
like "$(begin_in khdesk "$here")" "$quota" 'and no PC has more than its share'
restore
flood sign_in login khdesk 1
like "$(begin_in khdesk x)" "$proof" 'a name that is flooded from elsewhere'
like "$(begin_in tpdesk x)" '"salt"' '(and no other)'
like "$(begin_in khdesk "$here")" '"salt"' 'is not shut at the office'
is "$(admin "select count(*) from auth.known_installation")" 1 'an installation is known by its hash, once an account'
is "$(as desk_user begin "select api.sign_in_begin('khdesk', '$here')" rollback | grep -c salt)" 1 '(a beginning that is taken back begins nothing)'
# A judged attempt, finished again and again, leaves nothing: the audit cannot be filled with it.
restore
begun=$(begin_in nobody88 x); attempt=$(admin "select '$begun'::jsonb ->> 'attempt'")
as desk_user "select api.sign_in_prove('$attempt', '\\x$(printf '00%.0s' {1..32})')" >/dev/null
finish_it() { as desk_user "select api.sign_in_finish('$attempt', '\\x$(printf '00%.0s' {1..32})')"; }
like "$(finish_it)" '"wrong"' 'a wrong proof'
before=$(rows)
many=$(for i in $(seq 50); do finish_it; done)
is "$(grep -c '"wrong"' <<<"$many") $(rows)" "50 $before" 'finished fifty times more: fifty answers, no row'
admin 'truncate auth.quota_use' >/dev/null
limit audit strangers 4
before=$(admin 'select count(*) from audit.entry')
for i in 1 2 3 4 5 6; do sign_in "made$i" x x >/dev/null; done
is "$(admin "select count(*) - $before from audit.entry")" 4 'made-up names are without number, their rows in the audit are not'
admin "update audit.tally set told_at = null; select audit.notice(), audit.tell()" >/dev/null
is "$(admin "select (detail ->> 'n')::int >= 6 from audit.entry where what = 'sign_in_guesses' and outcome = 'counted' order by id desc limit 1")" t 'what has none is counted'

# Whoever is signed in ------------------------------------------------------------------------------------------------------------
restore
kh=$(admin "select t.token_for('khdesk')")
case=$(admin "select id from core.application where account_name = 'QuotaOne'")
send() { psql -qXAt -U desk_user -v VERBOSITY=sqlstate 2>&1 <<<"select api.submit('${3:-$kh}', '$(uuid)', '$1', '$2')"; }
limit note case 2
for i in 1 2; do like "$(send application.note "{\"application_id\": $case, \"text\": \"x\"}")" '"done"' 'a note'; done
like "$(send application.note "{\"application_id\": $case, \"text\": \"x\"}")" "$quota" 'a case takes so many of one person a day'
# A time zone of the caller's own, in which the clocks were put forward a minute ago, has a day of one hour.
was=$(date -u -d '1 minute ago' +'%-j %H:%M')
zone="AAA0BBB-23,J${was% *}/${was#* },J$((${was% *} < 365 ? 365 : 2))"
is "$(psql -qXAt -U admin -c "set timezone = '$zone'" -c "select now() - interval '1 day' > now() - interval '2 hours'")" t '(there is such a zone)'
admin "update auth.quota_use set at = at - interval '2 hours' where action = 'note'" >/dev/null
for how in "set timezone = '$zone'" 'select 1'; do
    like "$(PGOPTIONS="-c timezone=$zone" psql -qXAt -U desk_user -v VERBOSITY=sqlstate -c "$how" -c "select api.submit('$kh', '$(uuid)', 'application.note', '{\"application_id\": $case, \"text\": \"x\"}')" 2>&1 | tail -1)" "$quota" 'a day is a day in every time zone'
done
scan() { admin "select jsonb_build_object('application_id', $case, 'revision', 1, 'name', 'x.png', 'mime', 'image/png', 'content', encode(c, 'base64'), 'sha256', encode(sha256(c), 'hex'))
    from (select '\\x89504e470d0a1a0a'::bytea || convert_to(repeat(md5('$1'), 4000), 'UTF8') as c) x" | tr -d '\n' | sed 's/\\n//g'; }
limit scan case 300
limit scan account 1000
like "$(send scan.attach "$(scan 1)")$(send scan.attach "$(scan 2)")" '"done".*"done"' 'two scans of 125 KiB'
like "$(send scan.attach "$(scan 3)")" "$quota" 'a case takes so many KiB a day'
limit scan case 65536
limit scan account 300  # two of 125 KiB are counted
like "$(send scan.attach "$(scan 3)")" "$quota" 'and an account so many an hour'
limit submit account 5
flood submit account "$(admin "select id from core.account where account_name = 'khdesk'")" 1
before=$(rows)
like "$(send application.note '{}')" "$quota" 'and so many commands'
is "$(rows)" "$before" '(refused, they leave nothing)'
restore
like "$(send application.open_as '{}')" 'right.missing' 'what is beyond one'\''s rights'
is "$(admin "select what || ' ' || outcome || ' ' || (detail ->> 'key') from audit.entry where account_id is not null order by id desc limit 1")" 'application.open_as rejected right.missing' 'has its row'
beyond=$(admin "select last_value from audit.beyond_rights")
as desk_user begin "select api.submit('$kh', '$(uuid)', 'application.open_as', '{}')" rollback >/dev/null
is "$(admin "select last_value - $beyond from audit.beyond_rights")" 1 'taken back it is counted all the same'
admin "update audit.tally set told_at = null; select audit.notice(), audit.tell()" >/dev/null
is "$(admin "select (detail ->> 'n')::int >= 2 from audit.entry where what = 'right_missing' order by id desc limit 1")" t 'and told by the hour'
# A large body is one long text, or it is none: it is not parsed to find out.
zeros=$(mktemp)
admin "select '[0' || repeat(',0', 5000000) || ']'" >"$zeros"
sent() { psql -qXAt -U desk_user -v VERBOSITY=sqlstate 2>&1 <<<"\\set body \`cat $1\`
select api.submit('$kh', '$(uuid)', 'scan.attach', :'body');"; }
took=$(admin "create function t.took(q text) returns text language plpgsql as \$\$ begin execute q; return 'taken'; exception when others then return sqlstate; end \$\$" ; sent "$zeros")
like "$took" 'KC003' 'ten million characters of zeros are no body'
for shape in '[' '{"a":' '['',{'; do
    admin "select repeat('$shape', 200000)" >"$zeros"
    like "$(sent "$zeros")" 'KC003' "nor is $shape, two hundred thousand times"
done
rm -f "$zeros"
# Reading: an open that is committed first.
fresh=$(admin "select t.token_for('netdesk')"); admin "update auth.session set opened = null, opened_at = null where token_hash = auth.secret_hash('$fresh')" >/dev/null
before=$(admin "select count(*) from audit.entry where what = 'open'")
like "$(as desk_user begin "select api.open('$fresh')" "select * from api.snapshot('application')" rollback)" 'KS002' 'a whole country is not read in a transaction that is taken back'
like "$(as desk_user begin "select api.open('$fresh')" "select * from api.delta('$fresh', '$(admin "select epoch || '/' || sync.timeline() || '/' || min_xid from sync.centre")')" rollback)" 'KS002' 'nor by way of the changes'
as desk_user "select api.open('$fresh')" >/dev/null
is "$(as desk_user begin "select api.open('$fresh')" "select * from api.snapshot('application')" rollback | grep -c KS002)" 0 'once it is written down that somebody reads, it is'
is "$(admin "select count(*) - $before from audit.entry where what = 'open'")" 1 'in one row'
for i in 1 2 3 4 5; do as desk_user "select api.open('$fresh')" >/dev/null; done
is "$(admin "select count(*) - $before from audit.entry where what = 'open'")" 1 'however often'
like "$(as desk_user "select * from api.delta('$kh', null)")$(as desk_anon 'select * from api.public_delta(null)')" 'KS410.*KS410' 'no cursor is not a cursor'

restore
admin "drop table t.quota_was; delete from auth.known_installation" >/dev/null
finish
