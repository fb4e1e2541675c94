# SPDX-License-Identifier: GPL-3.0-or-later
# 教師個人帳號 against whoever has a desk's connection: nobody learns by applying who stands on a roster, with what birthday, at which
# school, neither by rolling back nor by asking often; a teacher's session reads and does nothing but the own; no desk passes for the
# bridge to the education cloud, and what the bridge repeats takes effect once.
source "$(dirname "$0")/tap.sh"
uuid() { admin 'select t.uuid7()'; }
secret() { admin 'select t.secret()'; }
nid() { admin "select t.nid('female', $1)"; }
bh() { printf '\\x%s' "$(printf %s "$1" | sha256sum | cut -d' ' -f1)"; }
said() { grep -oE '"(key|outcome|reason)": "[a-z._]+"' | sed 's/.*: //;s/"//g' | tail -1; }
khunit=$(admin "select t.unit('123999')")
tpunit=$(admin "select t.unit('314698')")
# A roster entry, as the school's register leaves it.
enter() { # UNIT SERIAL NAME BIRTHDAY [EMAIL]
    admin "select core.enter_teacher(core.person_of(t.nid('female', $2)), $1, t.nid('female', $2), jsonb_build_object('name', '$3', 'sex', 'female', 'birth_date', '$4', 'title_id', 7, 'email', '${5:-}'))" >/dev/null
}
agreed=$(admin 'select t.consents(true)')
form() { # NUMBER NAME BIRTHDAY ACCOUNT EMAIL
    printf '{"national_id": "%s", "name": "%s", "birth_date": "%s", "account_name": "%s", "email": "%s", "verifier": %s, "consents": %s, "installation": "x"}' "$1" "$2" "$3" "$4" "$5" "$(admin "select t.verifier('pw-$4')")" "$agreed"
}
# A code that was mailed and entered for this command (t.code_entered does what mail_code and enter_code leave).
entered() { admin "select t.code_entered('$1', '$2', '$3', \$b\$$4\$b\$)" >/dev/null; } # SECRET EMAIL ID BODY
send() { as desk_anon "select api.submit_anon('$1', '$2', 'teacher.apply', \$b\$$3\$b\$)"; } # SECRET ID BODY
apply() { # FORM EMAIL: the answer
    local s id; s=$(secret); id=$(uuid); entered "$s" "$2" "$id" "$1"; send "$s" "$id" "$1"
}
answered() { # ADDRESS: which mail the centre has sent there, beside codes
    local e; e=$(as desk_admin 'select admin.mailbox(1)' | grep ERROR)
    echo "$e$(admin "select template from core.mail where address = '$1' and template not like 'code.%' order by id desc limit 1")"
}
state() { admin "select account_state from core.teacher where person_id = (select person_id from core.national_id where number = '$1')"; }
sed_ids() { sed 's/"left": [0-9]/"left": n/'; }

a=$(nid 6401)
enter "$khunit" 6401 甲教師 1980-01-15
good=$(form "$a" 甲教師 1980-01-15 TeachA teacha@example.edu.tw)

# Whoever has proved nothing is told nothing, and so is whoever applies ------------------------------------------------------
s=$(secret)
is "$(send "$s" "$(uuid)" "$good" | sed_ids)" "$(send "$(secret)" "$(uuid)" "$(form "$(nid 6409)" 無此人 1980-01-01 TeachN n@example.edu.tw)" | sed_ids)" 'without a code, the same for somebody and for nobody'
like "$(send "$s" "$(uuid)" "$good")" 'KA006' '(it is refused)'
wrong=$(form "$a" 甲教師 1980-01-16 TeachW w@example.edu.tw)
none=$(form "$(nid 6409)" 甲教師 1980-01-15 TeachX x@example.edu.tw)
strip() { sed 's/[0-9a-f-]\{36\}//g'; }
is "$(apply "$wrong" w@example.edu.tw | strip)" "$(apply "$none" x@example.edu.tw | strip)" 'a wrong birthday and an unknown number are answered alike'
s=$(secret); id=$(uuid); entered "$s" teacha@example.edu.tw "$id" "$good"
is "$(as desk_anon begin "select api.submit_anon('$s', '$id', 'teacher.apply', \$b\$$good\$b\$)" rollback | strip)" "$(apply "$none" x@example.edu.tw | strip)" 'and so is what is right, also to whoever rolls it back'
twice=$(printf '%s' "$good" | sed 's/TeachA/TeachZ/')
entered2() { admin "insert into auth.code_guess(code_id, case_hash, command_id, body_hash, guess_hash, xid) select c.id, c.case_hash, '$2', '$(bh "$3")', c.code_hash, '3' from auth.code c where c.case_hash = sha256(convert_to('$1', 'UTF8')) order by c.id desc limit 1" >/dev/null; }
id2=$(uuid); entered2 "$s" "$id2" "$twice"
like "$(as desk_anon begin "select api.submit_anon('$s', '$id', 'teacher.apply', \$b\$$good\$b\$)" "select api.submit_anon('$s', '$id2', 'teacher.apply', \$b\$$twice\$b\$)" rollback | tail -1)" 'KA006' 'one code, one application: a second one in the same transaction learns nothing of the first'
is "$(state "$a")$(admin "select count(*) from core.mail where template not like 'code.%'")" waiting0 'nothing has happened yet, and nothing was mailed'
is "$(answered w@example.edu.tw) $(answered x@example.edu.tw)" 'teacher.differs teacher.differs' 'both get the same mail'
is "$(admin "select replace(replace(body, 'TeachW', ''), 'TeachX', '') from core.mail where address = 'w@example.edu.tw' order by id desc limit 1")" "$(admin "select replace(replace(body, 'TeachW', ''), 'TeachX', '') from core.mail where address = 'x@example.edu.tw' order by id desc limit 1")" 'to the letter'
unlike "$(admin "select subject || body from core.mail where address = 'w@example.edu.tw' order by id desc limit 1")" '試驗|高雄|國小|高中' 'which names no school'
is "$(admin 'select count(*) from auth.teacher_request')" 0 'and nothing that was asked is kept'
is "$(admin "select count(*) > 0 from audit.entry where what = 'teacher_apply_wrong'")" t 'it is counted in the audit'

# Birthdays one after the other --------------------------------------------------------------------------------------------
b=$(nid 6402)
enter "$khunit" 6402 乙教師 1980-02-20
admin "delete from auth.quota_use where action = 'teacher_apply'" >/dev/null
for day in 01 02 03 04 05 06 07 08 09 10; do
    apply "$(form "$b" 乙教師 "1980-02-$day" "GuessB$day" "guess$day@nowhere.example")" "guess$day@nowhere.example" >/dev/null
done
answered x >/dev/null
apply "$(form "$b" 乙教師 1980-02-20 GuessRight last@nowhere.example)" last@nowhere.example >/dev/null
is "$(answered last@nowhere.example) $(state "$b")" 'teacher.differs waiting' 'after ten wrong ones a day also what is right is wrong'
apply "$(form "$b" 乙教師 1980-02-20 TeachB teachb@example.edu.tw)" teachb@example.edu.tw >/dev/null
is "$(answered teachb@example.edu.tw) $(state "$b")" 'teacher.opened open' 'from a domain at which somebody has an account it is not: nobody keeps a teacher out'
like "$(for i in $(seq 11); do apply "$(form "$(nid 6410)" 無此人 1980-01-01 "Flood$i" flood+$i@example.edu.tw)" "flood+$i@example.edu.tw"; done)" 'KA007' 'and one mailbox asks ten times a day, whatever stands behind its +'

# The honest way --------------------------------------------------------------------------------------------------------------
like "$(send "$s" "$id" "$good")" '"result": \{\}, "status": "done"' 'applied for: the answer says nothing'
is "$(send "$s" "$id" "$good" | grep -o '"replay": true')" '"replay": true' 'the same again is the same answer'
is "$(answered teacha@example.edu.tw) $(state "$a")" 'teacher.opened open' 'the mail tells'
is "$(admin "select account_type || ' ' || unit_id || ' ' || name from core.account where account_name = 'TeachA'")" "teacher $khunit 甲教師" 'it is of the roster'\''s school and name'
is "$(admin "select email from core.teacher where account_name = 'TeachA'")" teacha@example.edu.tw 'the roster shows the address'
apply "$(form "$a" 甲教師 1980-01-15 TeachAgain again@example.edu.tw)" again@example.edu.tw >/dev/null
is "$(answered again@example.edu.tw)" teacher.has_account 'a person has one'
like "$(apply "$(form "$(nid 6411)" 某人 1980-01-15 teacha y@example.edu.tw)" y@example.edu.tw)" 'account_name.taken' 'a name is taken, in whatever letters'
like "$(apply "$(form "$(nid 6411)" 某人 1980-01-15 khchief y@example.edu.tw)" y@example.edu.tw)" 'account_name.taken' 'also by a business account'
c=$(nid 6403)
enter "$tpunit" 6403 丙教師 1970-03-03 school@example.edu.tw
apply "$(form "$c" 丙教師 1970-03-03 TeachC teachc@example.edu.tw)" teachc@example.edu.tw >/dev/null
answered x >/dev/null
is "$(admin "select template from core.mail where address = 'school@example.edu.tw' order by id desc limit 1") $(admin "select email from core.teacher where account_name = 'TeachC'")" 'teacher.opened_notice school@example.edu.tw' 'the address that the school has is told, and stays'
d=$(nid 6404)
enter "$tpunit" 6404 丁教師 1970-03-03
admin "update core.teacher set state = 'left', departure = 'retire' where person_id = core.person_of('$d')"
apply "$(form "$d" 丁教師 1970-03-03 TeachD teachd@example.edu.tw)" teachd@example.edu.tw >/dev/null
is "$(answered teachd@example.edu.tw)" teacher.differs 'who has left stands on no roster'

# Nobody's open transaction keeps the mails of others waiting.
g=$(nid 6406)
enter "$khunit" 6406 庚教師 1981-06-06
psql -qXAt -U admin -c "begin; select from core.teacher where person_id = core.person_of('$g') for update; select pg_sleep(120)" >/dev/null 2>&1 & holder=$!
for i in $(seq 100); do [ "$(admin "select count(*) from pg_stat_activity where query like '%pg_sleep(120)%' and wait_event = 'PgSleep'")" = 1 ] && break; done
apply "$(form "$g" 庚教師 1981-06-06 TeachG teachg@example.edu.tw)" teachg@example.edu.tw >/dev/null
apply "$(form "$(nid 6413)" 無此人 1981-06-06 TeachH teachh@example.edu.tw)" teachh@example.edu.tw >/dev/null
is "$(answered teachh@example.edu.tw) $(answered teachg@example.edu.tw) $(admin 'select count(*) from auth.teacher_request')" 'teacher.differs  1' 'an entry that somebody is writing is answered later, all others now'
admin "select pg_terminate_backend(pid) from pg_stat_activity where wait_event = 'PgSleep'" >/dev/null; wait "$holder"
is "$(answered teachg@example.edu.tw)" teacher.opened 'once it is free'

# Two accounts of one person --------------------------------------------------------------------------------------------------
e=$(nid 5) # khchief
enter "$tpunit" 5 試驗員 1975-05-05
apply "$(form "$e" 試驗員 1975-05-05 ChiefTeaches both@example.edu.tw)" both@example.edu.tw >/dev/null
is "$(answered both@example.edu.tw)" teacher.opened 'whoever has a business account has a teacher account beside it'
kh=$(admin "select t.token_for('khchief')"); tp=$(admin "select t.token_for('tpchief')"); desk=$(admin "select t.token_for('khdesk')")
ta=$(admin "select t.token_for('TeachA')"); tb=$(admin "select t.token_for('ChiefTeaches')"); tc=$(admin "select t.token_for('TeachC')")
snap() { as desk_user begin "select api.open('$1')" "copy (select doc from api.snapshot('$2')) to stdout" commit | tail -n +2; } # TOKEN TAB
names() { snap "$1" account | grep -o '"account_name":"[A-Za-z]*"' | sed 's/.*:"//;s/"//' | sort | tr '\n' ' '; }
is "$(names "$tb")" 'ChiefTeaches ' 'the teacher account sees itself, not the business account of its person'
is "$(names "$kh" | grep -c 'ChiefTeaches\|TeachA')" 0 'the business account sees no teacher account, its person'\''s as little as its school'\''s'
is "$(names "$desk" | grep -c 'Teach')" 0 'nor does a desk'
admin "update core.account set email = 'both@example.edu.tw' where account_name = 'khchief'" >/dev/null
for kind in true false; do
    s=$(secret)
    as desk_anon "select api.recover_code('$s', 'both@example.edu.tw', '$e', 'x', '$(admin "select t.recover_proof('$s', 'both@example.edu.tw')")', $kind)" >/dev/null
    k=$(as desk_admin 'select admin.mailbox(1)' >/dev/null; admin "select substring(body from '[0-9]{8}') from core.mail where template = 'code.recover' order by id desc limit 1")
    id=$(uuid); asks='{"installation": "x"}'
    as desk_anon "select api.enter_code('$s', '$id', '$(bh "$asks")', '$k')" >/dev/null
    like "$(as desk_anon "select api.submit_anon('$s', '$id', 'account.recover', '$asks')")" "\"account_name\": \"$([ $kind = true ] && echo ChiefTeaches || echo khchief)\"" "忘記帳號密碼 by the ID opens the account that was meant (teacher: $kind)"
done

# A teacher's session ---------------------------------------------------------------------------------------------------------
tabs=$(admin "select string_agg(tab, ' ' order by tab) from sync.tab where not public")
for tab in $tabs; do
    case $tab in
        account | teacher) is "$(snap "$ta" "$tab" | wc -l)" 1 "of $tab one row, the own" ;;
        enrolment | track | subscription | award | certificate | message | presence | self_record | transfer_consent | transfer_item) is "$(snap "$ta" "$tab")" '' "$tab is one's own, and there is none" ;;
        *) like "$(snap "$ta" "$tab")" 'KS001' "nothing of $tab" ;;
    esac
done
unlike "$(snap "$ta" teacher)" '"(unit_note|note|confirmed_by)"' 'not what the school has noted'
is "$(as desk_user "select api.open('$ta')" | grep -o '"commands": \[[^]]*\]')" '"commands": ["correction.object", "device.bind", "device.unbind", "email.change", "enrol.answer", "enrol.cancel", "enrol.submit", "leave.ask", "leave.withdraw", "message.read", "notice.set", "offer.answer", "password.change", "presence.code", "record.add", "record.change", "record.remove", "subscription.add", "subscription.change", "subscription.remove", "subscription.resume", "subscription.stop", "teacher.edit_own", "track.add", "track.remove", "track.set", "transfer.choose", "transfer.consent"]' 'what is done for oneself, and nothing else'
mine=$(admin "select id from core.teacher where account_name = 'TeachA'"); theirs=$(admin "select id from core.teacher where account_name = 'TeachC'")
version() { admin "select row_version from core.teacher where id = $1"; }
for kind in $(admin "select string_agg(kind, ' ' order by kind) from cmd.kind"); do
    case $kind in
        device.* | email.change | password.change | teacher.edit_own | enrol.submit | enrol.answer | enrol.cancel | offer.answer | track.* | subscription.*) continue ;;
        correction.object | leave.ask | leave.withdraw | message.read | notice.set | presence.code | record.* | transfer.choose | transfer.consent) continue ;;
    esac
    like "$(as desk_user "select api.submit('$ta', '$(uuid)', '$kind', '{\"teacher_id\": $mine, \"row_version\": $(version "$mine"), \"reason\": \"x\"}')")" 'right.missing' "a teacher: no $kind"
done
edit() { as desk_user "select api.submit('$1', '$(uuid)', 'teacher.edit_own', '{\"teacher_id\": ${3:-0}, \"fields\": $2}')"; } # TOKEN FIELDS
like "$(edit "$ta" '{"subjects": {"base": [], "new": [40001, 40002]}, "stage_id": {"base": null, "new": 40}}' "$theirs")" '"fields": \["stage_id", "subjects"\]' 'own subjects'
is "$(admin "select subjects::text || coalesce(stage_id, 0) from core.teacher where id = $mine") $(admin "select subjects::text from core.teacher where id = $theirs")" '{40001,40002}40 {}' 'on the own entry, whatever else the body names'
like "$(edit "$ta" '{"subjects": {"base": [], "new": [40003]}}')" 'field.conflict' 'compared with what was seen'
for f in title_id unit_note note employment_id hired_on licence civil_servant email birth_date sex unit_id state account_state; do
    like "$(edit "$ta" "{\"$f\": {\"base\": null, \"new\": null}}")" 'KC003' "not the own $f"
done
like "$(edit "$ta" '{"name": {"base": "甲教師", "new": "甲"}}')" 'field.frozen' 'nor the own name'
is "$(admin "select by_name || ' ' || action from core.teacher_event where teacher_id = $mine order by id desc limit 1")" '甲教師 edit' 'the school'\''s history says who it was'
like "$(as desk_user "select api.presence('$ta', '1', true)")$(as desk_user "select api.mails('$ta')")$(as desk_user "select api.shown_teacher_id('$ta', '$(uuid)')")$(as desk_user "select api.found_teachers('$ta', '$(uuid)', '0')")$(as desk_user "select api.roster_history('$ta', 'title', 'everybody')")" 'KD018.*KA004.*KD101.*KD113.*KA004' 'what is read with a desk'\''s right is closed'

# Whose accounts a school manages ------------------------------------------------------------------------------------------
act() { as desk_user "select api.submit('$1', '$(uuid)', 'teacher.$2', '{\"teacher_id\": $3, \"row_version\": ${4:-$(version "$3")}, \"reason\": \"試驗\"}')"; } # TOKEN KIND TEACHER
for kind in close_account reopen_account unbind; do
    like "$(act "$kh" $kind "$theirs")" 'teacher.not_visible' "another school's teacher: no $kind"
    like "$(act "$kh" $kind 999999 1)" 'teacher.not_visible' 'nobody likewise'
    like "$(act "$desk" $kind "$theirs")" 'teacher.not_visible' 'nor a desk that does not review the school'
done
like "$(act "$kh" close_account "$mine" 1)" 'teacher.changed' 'as it was seen'
like "$(act "$kh" reopen_account "$mine")" 'teacher.account_state' 'what is open is not opened'
like "$(act "$kh" close_account "$(admin "select id from core.teacher where account_name = ''" | head -1)")" 'teacher' '(nobody without an account)'
like "$(act "$kh" close_account "$mine")" '"account_state": "closed"' '停用'
is "$(answered teacha@example.edu.tw) $(state "$a")" 'account.close closed' 'the person is mailed'
like "$(as desk_user "select api.open('$ta')")" 'KA001' 'its sessions have ended'
like "$(act "$desk" reopen_account "$mine")" '"account_state": "open"' '啟用 by the desk over the school'
own=$(admin "select id from core.teacher where account_name = 'ChiefTeaches'")
admin "update core.teacher set unit_id = $khunit where id = $own" >/dev/null
like "$(act "$kh" close_account "$own")" 'teacher.own_entry' 'nobody manages the own'
is "$(admin "select unit_id from core.account where account_name = 'ChiefTeaches'")" "$khunit" 'the account has gone along with its person'
for kind in close delete switch edit unbind; do
    like "$(as desk_user "select api.submit('$kh', '$(uuid)', 'account.$kind', '{\"account_id\": $(admin "select id from core.account where account_name = 'TeachA'"), \"row_version\": 1, \"reason\": \"x\", \"account_type\": \"operator\", \"fields\": {}}')")$(as desk_user "select api.submit('$desk', '$(uuid)', 'account.$kind', '{\"account_id\": $(admin "select id from core.account where account_name = 'TeachA'"), \"row_version\": 1, \"reason\": \"x\", \"account_type\": \"operator\", \"fields\": {}}')")" 'account.not_visible.*account.not_visible' "a teacher account is no business account: no account.$kind"
done
# The school writes another mail address, and asks for the password.
as desk_user "select api.submit('$kh', '$(uuid)', 'teacher.edit', '{\"teacher_id\": $mine, \"fields\": {\"email\": {\"base\": \"teacha@example.edu.tw\", \"new\": \"thief@example.edu.tw\"}}}')" >/dev/null
n=$(admin "select count(*) from core.mail where template = 'code.recover'")
s=$(secret)
as desk_anon "select api.recover_code('$s', 'thief@example.edu.tw', 'TeachA', 'x', '$(admin "select t.recover_proof('$s', 'thief@example.edu.tw')")', true)" >/dev/null
as desk_admin 'select admin.mailbox(1)' >/dev/null
is "$(admin "select count(*) from core.mail where template = 'code.recover'")" "$n" 'what the school writes as the mail sets no password'

# Who has left keeps the account, and who comes over brings it ----------------------------------------------------------------
admin "update core.teacher set state = 'left', departure = 'resign' where id = $mine" >/dev/null
ta=$(admin "select t.token_for('TeachA')")
like "$(as desk_user "select api.open('$ta')")" '"account_type": "teacher"' 'who has left signs in'
like "$(edit "$ta" '{"subjects": {"base": [40001, 40002], "new": []}}')" 'teacher.state' 'and teaches no subjects'
like "$(act "$kh" close_account "$mine")" 'teacher.state' 'the school that was left manages it no more'

# The bridge ------------------------------------------------------------------------------------------------------------------
f=$(nid 6405)
enter "$khunit" 6405 戊教師 1985-05-05
cloud() { printf '{"national_id": "%s", "name": "%s", "birth_date": "%s", "unit_code": "%s"}' "$@"; }
claim=$(cloud "$f" 戊教師 1985-05-05 314698)
roam() { as "${3:-desk_bridge}" "select api.roam('$1', '$2')"; } # ID BODY [ROLE]
for role in desk_user desk_anon desk_admin; do like "$(roam "$(uuid)" "$claim" $role)" '42501' "$role is no bridge"; done
like "$(as desk_user "select api.submit('$kh', '$(uuid)', 'teacher.roam', '$claim')")" 'right.missing' 'nor is what a session submits'
s=$(secret); entered "$s" z@example.edu.tw "$(uuid)" x
like "$(as desk_anon "select api.submit_anon('$s', '$(uuid)', 'teacher.roam', '$claim')")" 'KA004' 'nor a case'
for q in 'select * from core.teacher' 'select api.hello()' "select api.submit('$kh', '$(uuid)', 'teacher.search', '{}')" "select api.open('$kh')" 'select admin.mailbox(1)' "select core.entry_of_number('$f')" "set role desk_owner" "set inservice_gate.actor = '{}'"; do
    like "$(as desk_bridge "$q")" '42501' "the bridge: not ${q%%(*}"
done
like "$(roam "$(uuid)" "$(cloud "$f" 戊教師 1985-05-06 314698)")$(roam "$(uuid)" "$(cloud "$f" 己教師 1985-05-05 314698)")$(roam "$(uuid)" "$(cloud "$(nid 6412)" 無此人 1985-05-05 314698)")" 'teacher.differs.*teacher.differs.*teacher.differs' 'what does not agree moves nobody'
like "$(roam "$(uuid)" "$(cloud "$f" 戊教師 1985-05-05 999999)")$(roam "$(uuid)" "$(cloud "$f" 戊教師 1985-05-05 CEN12)")" 'unit.unknown.*unit.unknown' 'nor to where no school is'
is "$(state "$f")" waiting '(nothing of it has happened)'
id=$(uuid)
like "$(roam "$id" "$claim")" '"outcome": "moved"' 'the school is where the cloud says (S2)'
is "$(admin "select unit_id = $tpunit, account_state, account_name from core.teacher where person_id = core.person_of('$f')")" "t|roaming|RM_${f:0:6}****" '帳號漫遊申請(已啟用), without the whole number'
like "$(roam "$id" "$claim")" '"replay": true' 'the same again'
like "$(roam "$id" "$(cloud "$f" 戊教師 1985-05-05 123999)")" 'KC001' 'and with something else it is refused'
is "$(admin "select count(*) from core.teacher_move where teacher_id = (select id from core.teacher where person_id = core.person_of('$f'))")" 1 'one move'
like "$(roam "$(uuid)" "$claim")" '"outcome": "unchanged"' 'each sign-in says it anew'
is "$(admin "select template from core.mail where template = 'teacher.moved' order by id desc limit 1")" teacher.moved 'the school that was left is told'
fid=$(admin "select id from core.teacher where person_id = core.person_of('$f')")
like "$(act "$tp" close_account "$fid")$(roam "$(uuid)" "$(cloud "$f" 戊教師 1985-05-05 123999)")" '"closed".*teacher.account_state' '停用 stops who roams'
is "$(admin "select unit_id from core.teacher where id = $fid")" "$tpunit" 'and moves them no more'
like "$(act "$tp" reopen_account "$fid")" '"account_state": "roaming"' '啟用'
apply "$(form "$f" 戊教師 1985-05-05 TeachF teachf@example.edu.tw)" teachf@example.edu.tw >/dev/null
is "$(answered teachf@example.edu.tw) $(state "$f")" 'teacher.opened open' 'who roams may have an account of their own'
like "$(act "$tp" close_account "$fid")$(roam "$(uuid)" "$(cloud "$f" 戊教師 1985-05-05 123999)")" '"closed".*teacher.account_state' 'closed, it does not come in by the cloud'
is "$(admin "select detail ->> 'operator' from audit.entry where what = 'teacher.roam' order by id desc limit 1")" desk_bridge 'the audit says who it was'
finish
