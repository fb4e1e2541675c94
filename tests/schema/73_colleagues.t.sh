# SPDX-License-Identifier: GPL-3.0-or-later
# To whom of one's own unit a course can be handed: 連絡人 and 作業人員 hold name, title and role of those with an open
# business account there; of nobody else's unit, and nothing that is for whoever keeps the accounts.
source "$(dirname "$0")/tap.sh"

admin "select t.account('124698', 'clchief', 'chief_manager', 7301), t.account('124698', 'clcontact', 'contact', 7302), t.account('124698', 'cloper', 'operator', 7303),
    t.account('124698', 'clclosed', 'operator', 7304), t.account('124698', 'cldeleted', 'operator', 7305), t.account('123999', 'clother', 'operator', 7306);
    select t.teacher('124698', 'clteacher', 7307);
    update core.account set name = '同事甲', phone = '07-6007301', email = 'clchief@example.edu.tw', fax = '07-6997301', job_title = '教務主任' where account_name = 'clchief';
    update core.account set name = '同事乙', job_title = '組長' where account_name = 'clcontact';
    update core.account set name = '同事丙' where account_name = 'cloper';
    update core.account set name = '停用丁', state = 'closed' where account_name = 'clclosed';
    update core.account set name = '刪除戊', state = 'deleted', deleted_at = now(), deleted_from = 'open' where account_name = 'cldeleted';
    update core.account set name = '外校己' where account_name = 'clother'" >/dev/null
token() { admin "select t.token_for('$1')"; }
oper=$(token cloper) contact=$(token clcontact) chief=$(token clchief) other=$(token clother) desk=$(token khdesk) teacher=$(token clteacher)
seen() { as desk_user begin "select api.open('$1')" "select doc from api.snapshot('colleague')" commit | grep -v '"scope_hash"'; } # TOKEN

# What is held -----------------------------------------------------------------------------------------------------------------
for who in "$oper" "$contact"; do
    got=$(seen "$who")
    like "$got" '"name":"同事甲","account_type":"chief_manager","job_title":"教務主任"' 'the 總負責人, with the title'
    like "$got" '同事乙.*同事丙|同事丙.*同事乙|同事乙' 'and the others'
    unlike "$got" '停用丁|刪除戊' 'nobody whose account is closed or deleted'
    unlike "$got" '外校己' 'nobody of another unit'
    unlike "$got" '6007301|6997301|clchief|example|person|account_name|sign_in|row_version|phone|email' 'no telephone, no address, no account name, no number'
done
is "$(seen "$oper" | grep -c '"account_type"')" "$(admin "select count(*) from core.account where unit_id = t.unit('124698') and state = 'open' and account_type <> 'teacher'")" 'a teacher account is none of them'
for who in "$chief" "$desk" "$teacher"; do like "$(seen "$who")" '^.*ERROR:  KS001' 'whoever holds the accounts themselves, or nothing of them, has no such table'; done

# Whom the handle behind it does not open ----------------------------------------------------------------------------------------
for role in desk_user desk_anon; do
    like "$(as $role "select * from core.colleagues()")" '^ERROR:  42501|^ERROR:  KG' "$role does not call it"
    like "$(as $role "select * from feed.colleague")" '^ERROR:  42501|^ERROR:  KG' "$role does not read it"
done
like "$(as desk_anon "select * from api.public_snapshot('colleague')")" 'KS001' 'it is not public'
like "$(as desk_user "select doc from api.snapshot('colleague')")" '^ERROR' 'without a session nothing is held'
# In a transaction that goes on with another session the first one's unit is over.
got=$(as desk_user begin "select api.open('$other')" "select api.open('$oper')" "select doc from api.snapshot('colleague')" commit | grep -v '"scope_hash"')
like "$got" '同事甲' '(the first load)'
unlike "$got" '外校己' 'two sessions in one transaction: the last one counts, and its unit alone'

# What changes goes out, and only to them -------------------------------------------------------------------------------------------
cursor() { as desk_user begin "select api.open('$1')" "select api.cursor()" commit | tail -1; }
news() { as desk_user "copy (select tab, op, doc from api.delta('$1', '$2')) to stdout" | sed -nE 's/^colleague\t(.)\t(.*"name":"([^"]*)".*|.*)$/\1 \3/p' | sort | tr '\n' ';'; }
at=$(cursor "$oper") out=$(cursor "$other")
admin "update core.account set last_sign_in_at = now() where account_name = 'clchief'" >/dev/null
is "$(news "$oper" "$at")" '' 'when a colleague signs in is nobody else’s affair'
admin "update core.account set state = 'closed' where account_name = 'clchief'; update core.account set name = '同事乙乙' where account_name = 'clcontact'" >/dev/null
is "$(news "$oper" "$at")" 'D ;U 同事乙乙;' 'a closed account goes, a new name comes'
is "$(news "$other" "$out")" '' 'elsewhere nothing is told'
at=$(cursor "$oper")
admin "update core.account set unit_id = t.unit('123999') where account_name = 'clcontact'" >/dev/null
is "$(news "$oper" "$at")" 'D ;' 'who has gone to another unit is no colleague here'
like "$(news "$other" "$out")" 'U 同事乙乙' 'but is one there'
finish
