# SPDX-License-Identifier: GPL-3.0-or-later
# 業務帳號查詢: everybody sees whom to turn to at a unit, and nothing else about anybody; who wants all of them pays for each
# unit, whatever is tried.
source "$(dirname "$0")/tap.sh"

unit() { admin "select id from core.unit where code = '$1'"; }
school=$(unit 124698)
other=$(unit 123999)
admin "select t.account('124698', 'cochief', 'chief_manager', 6201), t.account('124698', 'cocontact', 'contact', 6202), t.account('124698', 'cooper', 'operator', 6203),
    t.account('124698', 'coclosed', 'contact', 6204), t.account('124698', 'codeleted', 'contact', 6205);
    delete from auth.quota_use where action = 'contacts';
    update core.account set name = '查詢甲', phone = '07-6006201', email = 'cochief@example.edu.tw', fax = '07-6996201', job_title = '標記職' where account_name = 'cochief';
    update core.account set name = '查詢乙' where account_name = 'cocontact';
    update core.account set name = '查詢丙', phone = '07-6006203' where account_name = 'cooper';
    update core.account set name = '查詢丁', state = 'closed' where account_name = 'coclosed';
    update core.account set name = '查詢戊', state = 'deleted', deleted_at = now(), deleted_from = 'open' where account_name = 'codeleted'" >/dev/null
pay() { admin "select t.contacts_proof($1)"; }
ask() { as desk_anon "select api.unit_contacts('$1', '$(pay "$1")')"; }

# What is shown --------------------------------------------------------------------------------------------------------------
got=$(ask "$school")
like "$got" '"name": "查詢甲", "email": "cochief@example.edu.tw", "phone": "07-6006201", "account_type": "chief_manager"' 'name, telephone and mail of the 總負責人'
like "$got" '查詢甲.*查詢乙' 'who stands before the 連絡人'
unlike "$got" '查詢丙|6006203|cooper|operator' 'never a 作業人員'
unlike "$got" '查詢丁|查詢戊' 'nor whose account is closed or deleted'
unlike "$got" '6996201|標記職|cochief"|person|row_version|"id"|account_name|sign_in' 'no fax, no title, no account name, no number'
desk=$(admin "select x.unit_id from core.account x where x.account_name = 'khdesk'")
is "$(ask "$desk")" '[]' 'of a desk nobody: it has 諮詢窗口'
is "$(ask 2147483647)$(ask -1)" '[][]' 'a unit that there is not has nobody'

# What it costs --------------------------------------------------------------------------------------------------------------
kept() { admin "select (select count(*) from auth.quota_use) || ' ' || (select count(*) from auth.spent_proof) || ' ' || (select count(*) from audit.entry) || ' ' || (select count(*) from cmd.command)"; }
before=$(kept)
good=$(pay "$school")
for bad in null "''" "'x'" "'$(pay "$other")'" "'$good '" "'${good%/*}/-1'" "'$(admin "select t.follow_proof(t.secret())")'" \
    "'$(admin "select t.solve(auth.challenge('contacts', '$school', clock_timestamp() - interval '2 hours'), 6)")'"; do
    like "$(as desk_anon "select api.unit_contacts('$school', $bad)")" '^ERROR:  KA008' "no proof: ${bad:0:50}"
done
is "$(kept)" "$before" 'who does not pay leaves nothing behind'
like "$(psql -qXAt -U desk_anon -c "select api.unit_contacts('$school')" 2>&1)" '"bits": 6, "challenge": "[0-9a-f]{32}"' 'what is to be solved is said'
for null in "null" "null, null" "null, '$good'"; do
    like "$(as desk_anon "select api.unit_contacts($null)")" '^ERROR:  KA008' "no unit is not all units: $null"
done
like "$(as desk_anon "select api.unit_contacts('$school', '$good')")" 查詢甲 'a proof'
like "$(as desk_anon "select api.unit_contacts('$school', '$good')")" '^ERROR:  KA008' 'is good once'
# What is rolled back is counted by nobody: a proof that is kept this way still opens its own unit alone.
good=$(pay "$school")
like "$(as desk_anon begin "select api.unit_contacts('$school', '$good')" rollback)" 查詢甲 'taken back'
like "$(as desk_anon begin "select api.unit_contacts('$other', '$good')" rollback)" '^ERROR:  KA008' 'it opens no other unit'
# One statement, many units: each wants its own.
many=$(as desk_anon "select api.unit_contacts(u.pk, '$(pay "$school")') from api.public_snapshot('unit') u")
like "$many" '^ERROR:' 'a list of units is not asked in one statement'
unlike "$many" 查詢 '(and shows nobody)'
# The more is asked for, the dearer for everybody who asks, and cheap again after an hour.
admin "delete from auth.quota_use where action = 'contacts'; insert into auth.quota_use(action, per, key, weight) select 'contacts', 'all', '', uses from auth.quota where action = 'contacts' and per = 'all'" >/dev/null
is "$(admin "select auth.price('contacts', 'all', '')")" 22 'a harvest costs 65,536 times as much'
admin "update auth.quota_use set at = at - interval '2 hours' where action = 'contacts'" >/dev/null
is "$(admin "select auth.price('contacts', 'all', '')")" 6 'for an hour'
like "$(as desk_user "select api.unit_contacts('$school', '$(pay "$school")')")" '42501' 'it is a question of the desk before sign-in'
like "$(as desk_anon "select core.contacts_of('$school')")$(as desk_anon "select auth.pay_contacts('$school', null)")" 'ERROR.*ERROR' 'what stands behind it is closed'
finish
