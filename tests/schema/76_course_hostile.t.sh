# SPDX-License-Identifier: GPL-3.0-or-later
# What somebody with a connection of their own gets out of what decides on courses: a course of one's own through a second
# account, other people's courses by number, mails harvested, a flood, a repeat, a transaction that is rolled back.
source "$(dirname "$0")/tap.sh"

psql -qXAt -U admin -v ON_ERROR_STOP=1 >/dev/null <<'SQL'
select t.account('CEN12', 'khdesktwo', 'reviewer', 961), t.account('123999', 'khoptwo', 'operator', 962), t.account('CEN12', 'former', 'reviewer', 963);
update core.account set name = translate(account_name, 'abcdefghijklmnopqrstuvwxyz', '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地人和');
create schema w;
create table w.v as select n as name, t.token_for(n) as t from unnest('{khdesk,khdesktwo,tpdesk,netdesk,khchief,khoperator,khoptwo,tpchief,former}'::text[]) n;
SQL
v() { admin "select t from w.v where name = '$1'"; }
kh=$(v khdesk) two=$(v khdesktwo) tp=$(v tpdesk) chief=$(v khchief) op=$(v khoperator) optwo=$(v khoptwo) tpchief=$(v tpchief) former=$(v former)
uuid() { admin 'select t.uuid7()'; }
course() { admin "select t.course('${1:-khoperator}', '${2:-{\}}')"; }
body() { echo "{\"course_id\": $1, \"revision\": ${3:-1}, \"row_version\": 1, \"reason\": \"一個夠長的理由\", \"accept\": true, \"account_id\": ${2:-1}, \"account_ids\": []}"; }
submit() { as desk_user "select api.submit('$1', '$(uuid)', 'course.$2', '$3')"; } # TOKEN KIND BODY
mails() { admin "select count(*) from core.mail where template like 'course.%'"; }
events() { admin "select count(*) from core.course_event"; }

# The same person, two accounts ------------------------------------------------------------------------------------------------
c=$(course)
# Who was 作業人員 at the school and is a reviewer now: the course was submitted with an account that is deleted.
admin "insert into core.account(account_name, person_id, name, account_type, unit_id, job_title, phone, fax, email, state, deleted_at)
    select 'wasoperator', person_id, '舊名', 'operator', t.unit('123999'), '', '', '', 'old@example.edu.tw', 'removed', now() from core.account where account_name = 'former'" >/dev/null
was=$(admin "select id from core.account where account_name = 'wasoperator'")
admin "set session_replication_role = replica; update core.course_revision set submitted_by_account_id = $was where course_id = $c" >/dev/null
for kind in approve return reject; do like "$(submit "$former" $kind "$(body "$c")")" 'course.self_review.*submitter|submitter.*course.self_review' "nobody decides on what they have submitted with another account: $kind"; done
c2=$(course)
admin "update core.course set owner_account_id = $was where id = $c2" >/dev/null
like "$(submit "$former" approve "$(body "$c2")")" 'course.self_review' 'nor on what that account owns'
# A teacher account is an account of that person too.
admin "select t.teacher('123999', 'deskteacher', 964); update core.account set person_id = (select person_id from core.account where account_name = 'khdesk'), email = 'teaching@example.edu.tw' where account_name = 'deskteacher'" >/dev/null 2>&1
c3=$(course khoperator '{"contacts": [{"name": "某人", "phone": "", "email": "Teaching@example.edu.tw"}]}')
like "$(submit "$kh" approve "$(body "$c3")")" 'course.self_review' 'nor where the contact has the mail address of their teacher account'
# Giving the course away first does not help, nor being taken off it.
c4=$(course khdesk)
admin "update core.course set reviewer_unit_id = t.unit('CEN12') where id = $c4" >/dev/null
like "$(submit "$kh" reassign "$(body "$c4" "$(admin "select id from core.account where account_name = 'khdesktwo'")")")" '"accepted": true' 'a course of the own desk is given to a colleague'
like "$(submit "$kh" approve "$(body "$c4")")" 'course.self_review' 'who has submitted it does not decide on it then either'
like "$(submit "$two" approve "$(body "$c4")")" 'course.self_review' 'nor does who has it now'
is "$(admin "select state from core.course where id = $c4")" submitted 'it waits for somebody else'

# By number --------------------------------------------------------------------------------------------------------------------
c=$(course)
admin "insert into core.course_handover(course_id, from_account_id, to_account_id) select $c, owner_account_id, (select id from core.account where account_name = 'khoptwo') from core.course where id = $c" >/dev/null
before=$(admin "select md5(string_agg(x::text, '|' order by id)) from core.course x")
for who in "$tp" "$tpchief"; do
    for kind in approve return reject take_back cancel reassign deputies accept; do
        there=$(submit "$who" $kind "$(body "$c")" | sed 's/"replay.*//')
        is "$there" "$(submit "$who" $kind "$(body 987654321)" | sed 's/"replay.*//')" "a course of others is answered like one that is none: $kind"
    done
done
like "$(submit "$tp" approve "$(body "$c" 1 99)")" 'not_visible' 'also with a wrong revision'
unlike "$(submit "$tp" approve "$(body "$c" 1 99)")" 'revision"' 'which is not told'
like "$(submit "$optwo" cancel "$(body "$c")")" 'not_visible' 'whoever is only offered a course does not run it'
is "$(admin "select md5(string_agg(x::text, '|' order by id)) from core.course x")" "$before" 'and nothing of any course has changed'
for q in '-1' '0' '999999999999999' '"x"' 'null' '1.5' '[]' '{}' '"1 or 1=1"'; do
    like "$(submit "$kh" approve "{\"course_id\": $q, \"revision\": 1}")" 'KC003|command.body|not_visible' "course_id $q"
    like "$(submit "$kh" approve "{\"course_id\": $c, \"revision\": $q}")" 'KC003|command.body|revision_changed' "revision $q"
    like "$(submit "$chief" reassign "{\"course_id\": $c, \"account_id\": $q}")" 'KC003|command.body|course.owner' "account_id $q"
done

# Accounts are not found out by offering them courses --------------------------------------------------------------------------
for id in $(admin "select string_agg(id::text, ' ') from core.account where unit_id <> t.unit('123999') or account_type = 'teacher'") 987654; do
    like "$(submit "$chief" reassign "$(body "$c" "$id")")" '"course.owner".*\{\}|\{\}.*"course.owner"|"detail": \{\}' "account $id of elsewhere is answered as one that is none"
done

# Rolled back, repeated, flooded -----------------------------------------------------------------------------------------------
m=$(mails) e=$(events)
printf "begin;\nselect api.submit('%s', '%s', 'course.approve', '%s');\nrollback;\n" "$kh" "$(uuid)" "$(body "$c")" | session desk_user >/dev/null
is "$(admin "select state from core.course where id = $c")/$(mails)/$(events)" "submitted/$m/$e" 'rolled back, nothing was decided, told or written'
id=$(uuid)
first=$(as desk_user "select api.submit('$kh', '$id', 'course.approve', '$(body "$c")')")
like "$first" '"done"' 'approved'
m=$(mails) e=$(events)
like "$(as desk_user "select api.submit('$kh', '$id', 'course.approve', '$(body "$c")')")" '"replay": true' 'a repeat is answered'
is "$(mails)/$(events)" "$m/$e" 'and does nothing'
like "$(as desk_user "select api.submit('$kh', '$id', 'course.reject', '$(body "$c")')")" 'KC001' 'not with another kind'
like "$(as desk_user "select api.submit('$two', '$id', 'course.approve', '$(body "$c")')")" 'KC001' 'nor by somebody else'
# Sent back and forth, the organiser is mailed twenty times a day and no more.
n=0
for i in $(seq 1 14); do
    submit "$kh" take_back "$(body "$c")" >/dev/null
    last=$(submit "$kh" approve "$(body "$c")")
    n=$((n + 1))
done
like "$last" 'KA007' 'an organiser is not flooded with decisions'
is "$(admin "select count(*) <= 21 from core.mail where template in ('course.approve', 'course.take_back') and body ~ (select number::text from core.course where id = $c)")" t 'twenty a day, of one of the desk'
like "$(submit "$two" "$(admin "select case state when 'approved' then 'take_back' else 'approve' end from core.course where id = $c")" "$(body "$c")")" '"done"' 'a colleague goes on'

# Two at once: one decides, the other is told that it is decided.
c=$(course)
coproc one { psql -qXAt -U desk_user -v VERBOSITY=sqlstate 2>&1; }
printf "begin; select api.submit('%s', '%s', 'course.approve', '%s');\n" "$kh" "$(uuid)" "$(body "$c")" >&"${one[1]}"
read -r got <&"${one[0]}"
like "$got" '"done"' 'one approves, and has not committed'
second=$(mktemp)
as desk_user "select api.submit('$two', '$(uuid)', 'course.reject', '$(body "$c")')" >"$second" &
waiter=$!
until [ "$(admin "select count(*) from pg_stat_activity where usename = 'desk_user' and wait_event_type = 'Lock'")" = 1 ]; do :; done
printf 'commit;\n\\q\n' >&"${one[1]}"
wait "$waiter"
like "$(cat "$second")" 'course.state' 'the other finds it approved'
rm -f "$second"
is "$(admin "select count(*) from core.course_event where course_id = $c")" 1 'it was decided once'

# Nobody else's transaction, held open over a course that is not theirs, keeps its desk from deciding.
c=$(course)
coproc open { psql -qXAt -U desk_user -v VERBOSITY=sqlstate 2>&1; }
printf "begin; select api.submit('%s', '%s', 'course.cancel', '%s');\n" "$tpchief" "$(uuid)" "$(body "$c")" >&"${open[1]}"
read -r got <&"${open[0]}"
like "$got" 'not_visible' 'a stranger asks about a course and stays'
like "$(given '-c lock_timeout=1s' desk_user "select api.submit('$kh', '$(uuid)', 'course.approve', '$(body "$c")')")" '"done"' 'its desk does not wait'
printf 'rollback;\n\\q\n' >&"${open[1]}"
wait

# Who has it open --------------------------------------------------------------------------------------------------------------
c=$(course)
presence() { as desk_user "select api.course_presence('$1', '$2', ${3:-true})"; }
names() { admin "select coalesce(string_agg(x ->> 'name', ' ' order by x ->> 'since'), '') from jsonb_array_elements('$1') x"; }
deskname=$(admin "select name from core.account where account_name = 'khdesk'")
is "$(admin "select auth.opened_lately($c)")" f 'nobody has opened it'
is "$(presence "$kh" "$c")" '[]' 'alone with a course'
is "$(names "$(presence "$two" "$c")")" "$deskname" 'the second sees the first'
for who in "$tp" "$chief" "$op" "$tpchief"; do
    like "$(presence "$who" "$c")" 'KD140' 'not whoever does not decide on it'
    is "$(presence "$who" "$c")" "$(presence "$who" 987654321)" 'answered as for one that is none'
    is "$(presence "$who" "$c" false)" '[]' 'and left as any other'
done
like "$(presence "$kh" "$c3")" 'KD140' 'of a course that one has a hand in one does not learn who reads it'
is "$(presence "$kh" "$c" false)" '[]' 'left'
is "$(presence "$two" "$c")" '[]' 'it is named no more'
is "$(admin "select auth.opened_lately($c)")" t 'that it was open is known'
admin "update auth.presence set seen_at = seen_at - interval '61 seconds'; select auth.forget_presence()" >/dev/null
is "$(admin "select auth.opened_lately($c)")/$(presence "$kh" "$c")" 't/[]' 'for ten minutes, who it was for one'
admin "update auth.presence set seen_at = seen_at - interval '10 minutes'; select auth.forget_presence()" >/dev/null
is "$(admin "select auth.opened_lately($c)")/$(admin "select count(*) from auth.presence")" 'f/0' 'and swept then'
presence "$kh" 987654321 false >/dev/null
is "$(admin "select count(*) from auth.presence")" 0 'nobody leaves what they have not come to'

# One-time password, no session.
admin "update auth.credential set one_time = true where login = 'khdesktwo'" >/dev/null
like "$(presence "$two" "$c")" 'KD140' 'a one-time password opens no course'
like "$(submit "$two" approve "$(body "$c")")" 'KA003' 'and decides nothing'
like "$(submit "$(admin 'select t.secret()')" approve "$(body "$c")")" 'KA001' 'nor does no session'
like "$(as desk_anon "select api.course_presence('$kh', '$c', true)")" '42501' 'desk_anon has no part in it'

# Contact mails: what a desk or a colleague reads of a course has none but the form of those who may have it.
c=$(course khoperator '{"state": "approved", "contacts": [{"name": "某人", "phone": "07-6000009", "email": "harvested@example.edu.tw"}]}')
reads() { printf "begin;\nselect api.open('%s');\ncopy (select * from api.snapshot('%s')) to stdout;\nrollback;\n" "$1" "$2" | session desk_user; }
as desk_user "select api.open('$optwo')" "select api.open('$tp')" "select api.open('$tpchief')" >/dev/null
for tab in course course_revision course_event; do
    for who in "$optwo" "$tp" "$tpchief"; do unlike "$(reads "$who" $tab)" 'harvested|07-6000009' "contacts are in nobody's $tab who has no part in the course"; done
done
finish
