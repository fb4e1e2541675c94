# SPDX-License-Identifier: GPL-3.0-or-later
# Cases for which nobody does what is next: reminded of, ended, free again; and mails that no mailbox takes.
source "$(dirname "$0")/tap.sh"

kh=$(admin "select t.token_for('khdesk')")
make() { admin "select t.apply('$1', t.form('chief_manager', '$2', $3, '${4:-124698}', jsonb_build_object('email', lower('$2') || '@example.edu.tw'))) #>> '{result,application_id}'"; }
age() { admin "update core.application set changed_at = changed_at - interval '$2' where id = $1" >/dev/null; }
sweep() { as desk_admin 'select admin.housekeeping()'; }
state() { admin "select state from core.application where id = $1"; }
mails() { admin "select coalesce(string_agg(template, ' ' order by id), '') from core.mail where application_id = $1"; }
# A reminder lies as far back as is said.
remind_age() { admin "set session_replication_role = replica; update core.decision set at = at - interval '$2' where application_id = $1 and action = 'remind'" >/dev/null; }
secret=$(admin 'select t.secret()'); s2=$(admin 'select t.secret()'); s3=$(admin 'select t.secret()'); s4=$(admin 'select t.secret()'); s5=$(admin 'select t.secret()')
old=$(make "$secret" ExpireOne 9701); back=$(make "$s2" ExpireTwo 9702); scanned=$(make "$s3" ExpireThree 9703); received=$(make "$s4" ExpireFour 9704)
waiting=$(admin "select t.apply('$s5', t.form('contact', 'ExpireFive', 9705, '123999')) #>> '{result,application_id}'")
admin "select t.on('$kh', 'application.return', $back, '{\"reasons\": [], \"text\": \"x\"}'), t.on('$kh', 'application.receive', $received, '{\"how\": \"fax\", \"head_seal\": true}'),
    t.do('$kh', 'scan.attach', jsonb_build_object('application_id', $scanned, 'revision', 1, 'name', 'x.png', 'mime', 'image/png', 'content', encode('\\x89504e470d0a1a0a', 'base64'), 'sha256', encode(sha256('\\x89504e470d0a1a0a'), 'hex')))" >/dev/null
every="$old $back $scanned $received $waiting"
sweep >/dev/null
is "$(for c in $every; do mails $c; done | tr -d '\n' | sed 's/application.return//')" '' 'what is young is left alone'
for c in $every; do age $c '36 days'; done
like "$(sweep)" '"cases_ended": 0.*"cases_reminded": 2' 'after five weeks two are reminded of: the one without its paper, the one that was sent back'
is "$(mails $old)/$(mails $back)" 'application.remind/application.return application.remind' 'by mail'
like "$(admin "select body from core.mail where application_id = $old and template = 'application.remind'")" "$(admin "select to_char(greatest(changed_at + interval '42 days', now() + interval '7 days') at time zone 'Asia/Taipei', 'YYYY/MM/DD') from core.application where id = $old")" 'which says the day'
like "$(sweep)" '"cases_ended": 0.*"cases_reminded": 0' 'once'
for c in $every; do age $c '10 days'; done
like "$(sweep)" '"cases_ended": 0' 'nobody is ended within a week of the reminder, however late that came'
remind_age $old '8 days'; remind_age $back '8 days'
before=$(admin "select row_version from core.application where id = $old")
like "$(sweep)" '"cases_ended": 2' 'then both end'
is "$(state $old) $(state $back) $(state $scanned) $(state $received) $(state $waiting)" 'withdrawn withdrawn awaiting_paper awaiting_review awaiting_opening' 'and no other: not what lies there as a scan, or waits for somebody else'
is "$(mails $old)" 'application.remind application.expire' 'a mail says that it is over'
is "$(admin "select action || coalesce(by_account_id::text, '-') || '/' || by_name from core.decision where application_id = $old order by id desc limit 1")" 'expire-/' 'by nobody'
is "$(admin "select row_version - $before from core.application where id = $old")" 1 '(whoever had it on the screen is told that it has changed)'
like "$(as desk_anon "select api.case('$secret')")" '"action": "remind".*"action": "expire"' 'the applicant sees it in the history'
like "$(as desk_user begin "select api.open('$kh')" "select * from api.snapshot('decision')" rollback | grep -E "\"application_id\": ?$old,")" '"action": ?"expire"' 'and so does the desk'
is "$(admin "select count(*) from core.hold where application_id in ($old, $back)")" 0 'name and ID are free'
is "$(admin "select what || ' ' || (detail ->> 'application_id') from audit.entry where what = 'application.expire' order by id limit 1")" "application.expire $old" 'and it stands in the audit'
like "$(make "$(admin 'select t.secret()')" ExpireOne 9701)" '^[0-9]+$' 'whoever it was can apply again, under the same name'
like "$(as desk_user "select api.submit('$kh', '$(admin 'select t.uuid7()')', 'application.receive', '{\"application_id\": $old, \"row_version\": $((before + 1)), \"how\": \"fax\", \"head_seal\": true}')")" 'application.state' 'the old one is over'
like "$(sweep)" '"cases_ended": 0.*"cases_reminded": 0' 'nothing happens twice'
age $waiting '140 days'
like "$(sweep)" '"cases_reminded": 1' 'half a year for what only the own 總負責人 can do'
remind_age $waiting '8 days'; age $waiting '8 days'
like "$(sweep)" '"cases_ended": 1' 'and no longer: it holds somebody'\''s ID'
# What changes begins anew: a correction, another desk.
fresh=$(make "$(admin 'select t.secret()')" ExpireSix 9706)
age $fresh '36 days'; sweep >/dev/null; remind_age $fresh '8 days'
admin "update core.application set changed_at = now() where id = $fresh" >/dev/null
age $fresh '1 day'
like "$(sweep)" '"cases_ended": 0.*"cases_reminded": 0' 'a case that was changed has its time again'
admin "update core.setting set value = '0' where key = 'case_expiry_days'" >/dev/null
age $fresh '400 days'
like "$(sweep)" '"cases_ended": 0.*"cases_reminded": 0' 'a centre may let cases live for ever'
admin "update core.setting set value = '42' where key = 'case_expiry_days'" >/dev/null
is "$(as desk_user 'select admin.housekeeping()')$(as desk_user 'select core.expire_cases()')" 'ERROR:  42501ERROR:  42501' 'no desk ends cases'

# A mail that no mailbox takes ------------------------------------------------------------------------------------------------
admin "delete from core.mail where state = 'waiting'" >/dev/null
lost=$(make "$(admin 'select t.secret()')" MailOne 9711)
admin "select t.on('$kh', 'application.return', $lost, '{\"reasons\": [], \"text\": \"x\"}')" >/dev/null
cursor=$(as desk_user "select api.open('$kh')" >/dev/null; admin "select epoch || '/1/' || pg_snapshot_xmin(pg_current_snapshot()) from sync.centre")
mail=$(admin "select id from core.mail where application_id = $lost and template = 'application.return'")
as desk_admin 'select * from admin.mail_claim(100)' "select admin.mail_result($mail, false, 'x')" >/dev/null
is "$(admin "select state from core.mail where id = $mail")" waiting 'what failed for now is tried again'
is "$(admin "select count(*) from core.decision where application_id = $lost and action = 'mail_failed'")" 0 'and nothing is said'
as desk_admin "select admin.mail_result($mail, false, 'x', true)" "select admin.mail_result($mail, false, 'x', true)" >/dev/null
is "$(admin "select state from core.mail where id = $mail")" failed 'what never will be taken is given up'
is "$(admin "select count(*) from core.decision where application_id = $lost and action = 'mail_failed' and by_account_id is null")" 1 'and the case says so, once'
like "$(as desk_user "select * from api.delta('$kh', '$cursor')")" '"action": ?"mail_failed"' 'to the desk, with its next news'
finish
