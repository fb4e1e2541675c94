# SPDX-License-Identifier: GPL-3.0-or-later
# Writes golden.sql, the centre that 95_upgrade.t.sh brings up to date: `tests/schema/run tests/schema/golden.sh`, once, when a release goes out.
# Every state of a case, of an account and of the audit is in it; all of it is invented.
source "$(dirname "$0")/tap.sh"
here=$(cd "$(dirname "$0")" && pwd)
psql -qX -d postgres -c 'create database golden template second'
export PGDATABASE=golden
psql -qX -v ON_ERROR_STOP=1 -f "$here/fixture.sql" >/dev/null
secret() { admin 'select t.secret()'; }
apply() { admin "select t.apply('$1', t.form('$2', '$3', $4, '$5')) #>> '{result,application_id}'"; }
on() { admin "select t.on('$1', 'application.$2', $3, '$4')" >/dev/null; }
kh=$(admin "select t.token_for('khdesk')")
chief=$(admin "select t.token_for('khchief')")
for state in paper review returned rejected withdrawn approved back; do
    s=$(secret)
    n=$((${n:-9800} + 1))
    id=$(apply "$s" chief_manager "Golden$n" $n 124698)
    case $state in
        review|approved|back) on "$kh" receive "$id" '{"how": "fax", "head_seal": true}' ;;&
        approved|back) on "$kh" approve "$id" '{}' ;;&
        back) on "$kh" take_back "$id" '{"reason": "誤核"}' ;;
        returned) on "$kh" return "$id" '{"reasons": ["seal.head_missing"], "text": ""}' ;;
        rejected) on "$kh" reject "$id" '{"reason": "資格不符"}' ;;
        withdrawn) admin "select api.submit_anon('$s', t.uuid7(), 'application.withdraw', '{\"reason\": \"填錯單位\"}')" >/dev/null ;;
    esac
done
id=$(apply "$(secret)" contact Golden9811 9811 123999)
on "$chief" open_as "$id" '{"account_type": "operator"}'
admin "select t.do('$kh', 'scan.attach', jsonb_build_object('application_id', min(id), 'revision', 1, 'name', '掃描.png', 'mime', 'image/png',
    'content', encode('\\x89504e470d0a1a0a', 'base64'), 'sha256', encode(sha256('\\x89504e470d0a1a0a'), 'hex'))) from core.application" >/dev/null
for n in 9812 9813; do # an account that is closed, one that is deleted
    admin "select t.account('124698', 'Golden$n', 'operator', $n); select t.do('$kh', 'account.$([ $n = 9812 ] && echo close || echo delete)',
        jsonb_build_object('account_id', max(id), 'row_version', 1, 'reason', '離職')) from core.account" >/dev/null
done
# Courses as they are submitted and decided, one of each other state, and a venue.
course=$(admin "select t.do('$chief', 'course.submit', t.course_form('{\"title\": \"升版的研習\"}')) #>> '{result,course_id}'")
admin "select t.do('$kh', 'course.approve', jsonb_build_object('course_id', $course, 'revision', 1))" >/dev/null
for state in submitted returned list_due cancelled withdrawn rejected; do
    admin "select t.course('khchief', '{\"state\": \"$state\", \"title\": \"升版 $state\"}')" >/dev/null
done
# Somebody who was at a course without having enrolled.
course=$(admin "select t.course('khchief', '{\"state\": \"approved\", \"days\": -3, \"title\": \"升版有出席\"}')")
admin "select t.do('$chief', 'walkin.add', jsonb_build_object('course_id', $course, 'national_id', t.nid('male', 9820), 'name', '現場員', 'birth', '',
    'unit', '某校', 'title', '教師', 'sessions', '[1]'::jsonb))" >/dev/null
admin "select t.do('$chief', 'venue.add', jsonb_build_object('name', '視聽教室', 'county_id', c.id, 'district_id', (select min(d.id) from core.district d
    where d.county_id = c.id), 'address', '高雄市試驗路1號', 'capacity', 40, 'equipment', '[1]'::jsonb, 'equipment_note', '', 'phone', '07-6000000#12',
    'shared', true)) from core.county c where c.name = '高雄市'" >/dev/null
admin 'select admin.set_override($$134698$$, $$chief$$, $$CEN12$$, $$代管$$); select admin.mail_claim(3); select admin.housekeeping()' >/dev/null
admin "update core.setting set value = '30' where key = 'case_expiry_days'; drop schema t cascade" >/dev/null
# Catalogues are made anew by data/, and what lockdown.sql closed is closed again: neither belongs to this centre alone.
{
    echo "-- SPDX-License-Identifier: GPL-3.0-or-later"
    echo "-- Made by golden.sh; do not edit."
    pg_dump -d golden --exclude-table-data=core.folding | sed -E '/^(GRANT|REVOKE) .* ON (FUNCTION|TABLE|SCHEMA) (pg_catalog|information_schema)/d; /^(GRANT|REVOKE) .* ON LANGUAGE/d; /^-- (Dumped|PostgreSQL|Name)/d; /^\\(un)?restrict/d; /^--$/d; /^$/d'
} > "$here/golden.sql"
ok 0 "golden.sql was written: $(wc -c < "$here/golden.sql") bytes"
finish
