# SPDX-License-Identifier: GPL-3.0-or-later
# What somebody with a connection of their own gets out of records: another's certificate, a code that is guessed, a file of whole IDs, hours
# that are bent, a message that is not theirs, an answer that is rolled back.
source "$(dirname "$0")/tap.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

psql -qXAt -U admin -v ON_ERROR_STOP=1 >/dev/null <<'SQL'
create schema w;
select t.teacher('123999', 'rhone', 9761), t.teacher('123999', 'rhtwo', 9762);
select t.account('NET01', 'rhsecond', 'reviewer', 9763);
create table w.v as select n as name, t.token_for(n) as t from unnest('{khchief,khdesk,netdesk,rhsecond,rhone,rhtwo}'::text[]) n;
create table w.c as select t.course('khchief', '{"title": "密標研習", "state": "approved"}') as id;
select t.course_body((select id from w.c), '{"civil": {"category": "512", "term": 1}, "hours": 3, "digital_hours": 0}');
select t.award('rhone', (select id from w.c), 3);
update core.setting set value = '4' where key = 'proof_bits';
SQL
v() { admin "select t from w.v where name = '$1'"; }
uuid() { admin 'select t.uuid7()'; }
submit() { as desk_user "select api.submit('$1', '${4:-$(uuid)}', '$2', '$3')"; } # TOKEN KIND BODY [ID]
feed() { printf "begin;\nselect api.open('%s');\ncopy (select * from api.snapshot('%s')) to stdout;\ncommit;\n" "$1" "$2" | session desk_user | grep -v '"commands"'; }
one=$(v rhone) two=$(v rhtwo) net=$(v netdesk) second=$(v rhsecond) desk=$(v khdesk) chief=$(v khchief)
number=$(admin 'select number from core.certificate') code=$(admin 'select code from core.certificate') course=$(admin 'select id from w.c')

# Certificates -------------------------------------------------------------------------------------------------------------------
like "$(feed "$one" certificate)" "$code" 'a teacher has the own certificate'
for t in "$two" "$chief" "$desk" "$net"; do unlike "$(feed "$t" certificate)" "$code|$number" 'and nobody else'; done
like "$(as desk_anon "select api.verify_certificate(null, '$number', '$code')")" 'KA008' 'who verifies works for it'
proof() { # NUMBER CODE: what an honest desk sends
    local asked
    asked=$(psql -qXAt -U desk_anon -c "select api.verify_certificate(null, '$1', '$2')" -v VERBOSITY=verbose 2>&1 | sed -n 's/.*DETAIL:  //p')
    admin "select t.solve('$asked'::jsonb ->> 'challenge', ('$asked'::jsonb ->> 'bits')::int)"
}
good=$(proof "$number" "$code")
like "$(as desk_anon "select api.verify_certificate(null, '$number', '$code', null, '$good')")" '"state": "valid"' 'with the proof it is answered'
like "$(as desk_anon "select api.verify_certificate(null, '$number', '$code', null, '$good')")" 'KA008' 'a proof is good once'
wrong="${code:0:11}$([ "${code:11:1}" = 0 ] && echo 1 || echo 0)"
wrong="$wrong$(admin "select core.code_check('$wrong')")"
like "$(as desk_anon "select api.verify_certificate(null, '$number', '$wrong', null, '$(proof "$number" "$code")')")" 'KA008' 'and for that code alone'
guess=$(proof "$number" "$wrong")
is "$(as desk_anon "select api.verify_certificate(null, '$number', '$wrong', null, '$guess')")" '' 'a wrong code opens nothing'
is "$(admin "select count(*) from auth.quota_use where action = 'verify' and per = 'number' and key = '$number'")" 1 'and is counted'
# Rolled back, the count goes, but what was worked for was worked for; the proof of one guess is of no use for another.
guess=$(proof "$number" "$wrong")
printf "begin;\nselect api.verify_certificate('%s', '%s', '%s', null, '%s');\nrollback;\n" "$two" "$number" "$wrong" "$guess" | session desk_user >"$work/rolled"
other="${code:0:10}ZZ"
other="$other$(admin "select core.code_check('$other')")"
like "$(as desk_user "select api.verify_certificate('$two', '$number', '$other', null, '$guess')")" 'KA008' 'a proof of a guess that was rolled back serves no other guess'
for body in "{\"number\": \"$number\", \"version\": 1, \"reason\": \"x\"}"; do
    for t in "$one" "$chief"; do like "$(submit "$t" certificate.revoke "$body")" 'right.missing' 'neither its person nor the organiser revokes'; done
done
id=$(uuid)
like "$(submit "$desk" certificate.revoke "{\"number\": \"$number\", \"version\": 1, \"reason\": \"誤植\"}" "$id")" '"revoked"' 'the desk does'
like "$(submit "$desk" certificate.revoke "{\"number\": \"$number\", \"version\": 1, \"reason\": \"誤植\"}" "$id")" '"replay": true' 'a repeat is the same answer'
is "$(admin "select max(version) from core.certificate_version")" 2 'and one version'

# Transfers ----------------------------------------------------------------------------------------------------------------------
like "$(submit "$two" transfer.consent '{"given": true, "row_version": 0, "person_id": 1}')" '"given": true' 'whoever says somebody else'
is "$(admin "select string_agg(x.account_name, ',') from core.transfer_consent k join core.teacher x using (person_id)")" rhtwo 'agrees for oneself'
submit "$one" transfer.consent '{"given": true, "row_version": 0}' >/dev/null
unlike "$(feed "$two" transfer_item)" '密標' 'another''s items are nobody else''s'
like "$(feed "$one" transfer_item)" '"state":"waiting"' 'one has the own ones'
unlike "$(feed "$one" transfer_consent)" "$(admin "select t.nid('female', 9761)")" 'with a masked number'
for t in "$one" "$chief" "$desk"; do
    like "$(submit "$t" transfer.export '{"target": "civil", "action": "add", "purpose": "x"}')" 'right.missing' 'who is not 教師進修網 makes no batch'
    like "$(as desk_user "select api.transfers('$t')")" 'KA004' 'sees none'
    like "$(as desk_user "select api.transfer_rows('$t', '0', '0')")" 'KA004' 'nor its rows'
done
# Two at once: nobody's hours are in two batches.
for i in 1 2; do submit "$([ $i = 1 ] && echo "$net" || echo "$second")" transfer.export '{"target": "civil", "action": "add", "purpose": "送件"}' >"$work/e$i" & done
wait
is "$(admin "select count(*) from core.transfer_batch")/$(admin "select count(*) from core.transfer_item where state = 'exported'")" 1/1 'two who export at once have it once'
batch=$(admin 'select id from core.transfer_batch')
id=$(uuid)
printf "begin;\nselect api.submit('%s', '%s', 'transfer.show', '{\"batch_id\": %s, \"purpose\": \"送件\"}');\nselect name from api.transfer_file('%s', '%s');\nrollback;\n" "$net" "$id" "$batch" "$net" "$id" | session desk_user >"$work/peek"
like "$(cat "$work/peek")" 'KD385' 'a file asked for by what is rolled back is not read'
id=$(uuid)
like "$(submit "$net" transfer.show "{\"batch_id\": $batch, \"purpose\": \"送件\"}" "$id")" '"rows": 1' 'asked for with a purpose'
like "$(as desk_user "select name from api.transfer_file('$net', '$id')")" '[.]csv' 'it is read'
like "$(as desk_user "select name from api.transfer_file('$second', '$id')")" 'KD385' 'not by a colleague, who asks for it in person'
like "$(as desk_user "select name from api.transfer_file('$desk', '$id')")" 'KD385' 'nor by anybody else'
is "$(admin "select count(*) from audit.entry where what = 'id_read' and detail ->> 'batch_id' = '$batch'")" 1 'each reading stands in the audit'

# Messages -----------------------------------------------------------------------------------------------------------------------
admin "insert into core.message(course_id, unit_id, audience, by_account_id, by_name, subject, text, command_id) select $course, x.unit_id, 'all', x.id, 'x', '密標短訊', '密標內容', t.uuid7() from core.account x where x.account_name = 'khchief';
    insert into core.message_to(message_id, person_id) select max(m.id), (select person_id from core.teacher where account_name = 'rhone') from core.message m" >/dev/null
like "$(feed "$one" message)" '密標內容' 'a reader has the message'
unlike "$(feed "$two" message)" '密標' 'nobody else'
unlike "$(feed "$one" message)" 'recipients' 'nor whom it went to'
like "$(submit "$two" message.read "{\"message_ids\": [$(admin 'select max(id) from core.message')]}")" '"read": 0' 'another''s is not read by oneself'
like "$(submit "$one" message.send "{\"course_id\": $course, \"audience\": \"all\", \"subject\": \"x\", \"text\": \"x\"}")" 'right.missing' 'a teacher sends none'

# 自行登錄: nobody else's; a repeat, two at once; and no more than there is room for
row() { echo "{\"platform\": \"平臺\", \"title\": \"$1\", \"number\": \"\", \"date_from\": \"2025-03-01\", \"date_to\": \"2025-03-01\", \"hours\": 3, \"note\": \"\"}"; }
rows() { echo "{\"source\": \"typed\", \"rows\": [$1]}"; }
own() { admin "select count(*) from core.self_record s join core.account a using (person_id) where a.account_name = '$1'"; }
id=$(uuid)
like "$(submit "$one" record.add "$(rows "$(row 甲)")" "$id")" '"added": 1' 'written down'
submit "$one" record.add "$(rows "$(row 甲)")" "$id" >/dev/null
is "$(own rhone)" 1 'once'
mine=$(admin 'select max(id) from core.self_record')
is "$(submit "$two" record.change "$(row 乙 | sed "s/^{/{\"record_id\": $mine, \"row_version\": 1, /")" | sed 's/"replay.*//')" "$(submit "$two" record.change "$(row 乙 | sed 's/^{/{"record_id": 999999, "row_version": 1, /')" | sed 's/"replay.*//')" 'of another one'''s as of none'
is "$(submit "$two" record.remove "{\"ids\": [$mine]}" | sed 's/"replay.*//')" "$(submit "$two" record.remove '{"ids": [999999]}' | sed 's/"replay.*//')" 'nor taken out'
is "$(own rhone)" 1 'it stays'
like "$(feed "$one" self_record)" '甲' 'its person has it'
for t in "$two" "$chief" "$desk" "$net"; do unlike "$(feed "$t" self_record)" '甲' 'and nobody else'; done
admin "update core.setting set value = '3' where key = 'self_records_a_person'" >/dev/null
as desk_user "select api.submit('$one', '$(uuid)', 'record.add', '$(rows "$(row 丙), $(row 丁)")')" >"$work/x" &
as desk_user "select api.submit('$one', '$(uuid)', 'record.add', '$(rows "$(row 戊), $(row 己)")')" >"$work/y" &
wait
is "$(cat "$work/x" "$work/y" | grep -c 'record.many') $(own rhone)" '1 3' 'two at once are counted together'

# 研習時數證明 for the organiser: not by who rolls back, not by another's command
admin "update core.course set state = 'confirmed' where id = $course" >/dev/null
printf "begin;\nselect api.submit('%s', '%s', 'certificate.print', '{\"course_id\": %s, \"rows\": [], \"purpose\": \"發給學員\"}');\nselect api.printed_certificates('%s', '%s');\nrollback;\n" "$chief" "$id" "$course" "$chief" "$id" | session desk_user >"$work/print" 2>&1
unlike "$(<"$work/print")" "$code" 'who rolls back has read nothing'
for t in "$one" "$desk" "$net"; do unlike "$(submit "$t" certificate.print "{\"course_id\": $course, \"rows\": [], \"purpose\": \"發給學員\"}")" '"done"' 'nobody but the organiser asks'; done
asked=$(uuid)
submit "$chief" certificate.print "{\"course_id\": $course, \"rows\": [], \"purpose\": \"發給學員\"}" "$asked" >/dev/null
for t in "$one" "$desk" "$net"; do like "$(as desk_user "select api.printed_certificates('$t', '$asked')")" 'KD140' 'nor reads by the command of the organiser'; done
finish
