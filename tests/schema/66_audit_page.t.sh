# SPDX-License-Identifier: GPL-3.0-or-later
# 稽核紀錄: whoever reviews reads what was done below, and no more; that it was read stands in it; nothing is read that was
# not committed before; and whether the seals fit is found block by block.
source "$(dirname "$0")/tap.sh"

uuid() { admin 'select t.uuid7()'; }
today=$(admin "select (now() at time zone 'Asia/Taipei')::date")
filter() { printf '{"who": "%s", "unit": "%s", "what": "%s", "since": "%s", "until": "%s"}' "${1-}" "${2-}" "${3-}" "${4:-$today}" "${5:-$today}"; }
send() { as desk_user "select api.submit('$1', '$2', 'audit.show', '$3')"; }                  # TOKEN COMMAND BODY
read_on() { as desk_user "select api.shown_audit('$1', '$2', $([ -n "${3-}" ] && echo "'$3'" || echo null))"; }                  # TOKEN COMMAND [BEFORE]
shown() { local id; id=$(uuid); send "$1" "$id" "$2" >/dev/null; read_on "$1" "$id"; }          # TOKEN BODY
of() { admin "select string_agg(distinct coalesce(r ->> '$2', '-'), ' ' order by coalesce(r ->> '$2', '-')) from jsonb_array_elements(('$1'::jsonb) -> 'rows') r"; }
kh=$(admin "select t.token_for('khdesk')") tp=$(admin "select t.token_for('tpdesk')") net=$(admin "select t.token_for('netdesk')")
chief=$(admin "select t.token_for('khchief')")
admin "set session_replication_role = replica; truncate audit.entry, audit.block, audit.leaf restart identity" >/dev/null
log() { admin "select w.log('$1', '$2', ${3:-1}, 1)" >/dev/null; }
admin "create schema w; create function w.log(who text, what text, n int, times int) returns void language plpgsql as \$\$
declare a auth.actor; begin
    select x.id, x.person_id into a.account_id, a.person_id from core.account x where x.account_name = who;
    for i in 1..times loop perform audit.log(a, what, 'ok', jsonb_build_object('n', n)); end loop;
end \$\$" >/dev/null
for who in khchief khoperator tpchief khdesk tpdesk; do log $who sign_in; done
log khchief account.close; admin "select audit.log(null, 'import_units', 'ok')" >/dev/null

# Who sees what ---------------------------------------------------------------------------------------------------------------
is "$(of "$(shown "$kh" "$(filter)")" account_name)" 'khchief khdesk khoperator' 'a desk sees its own and what is below'
is "$(of "$(shown "$tp" "$(filter)")" account_name)" 'tpchief tpdesk' 'another desk its own'
like "$(of "$(shown "$net" "$(filter)")" account_name)" '- khchief khdesk khoperator netdesk tpchief tpdesk' '教師進修網 all, also what nobody signed in for'
for who in khchief khcontact khoperator; do
    like "$(send "$(admin "select t.token_for('$who')")" "$(uuid)" "$(filter)")" 'right.missing' "$who: nothing"
    like "$(as desk_user "select api.audit_verify('$(admin "select t.token_for('$who')")', '0')")" 'KA004' '(nor whether it is whole)'
done
id=$(uuid); send "$kh" "$id" "$(filter)" >/dev/null
like "$(read_on "$tp" "$id")$(read_on "$chief" "$id")$(read_on "$kh" "$(uuid)")" 'KD063ERROR:  KD063ERROR:  KD063' 'nobody reads what somebody else has asked for, nor what was not'
id=$(uuid)
like "$(as desk_user begin "select api.submit('$kh', '$id', 'audit.show', '$(filter)')" "select api.shown_audit('$kh', '$id')" rollback)" 'KD063' 'nothing is read in the transaction that asks'
is "$(admin "select count(*) from audit.entry where what = 'audit.show' and outcome = 'done' and account_id = (select id from core.account where account_name = 'khdesk')")" 2 'each look stands in the audit'
admin "update cmd.command set at = now() - interval '6 minutes' where kind = 'audit.show'" >/dev/null
like "$(read_on "$kh" "$(admin "select id from cmd.command where kind = 'audit.show' and status = 'done' order by at desc limit 1")")" 'KD063' 'and holds for five minutes'
like "$(as desk_anon "select api.shown_audit('$kh', '$id')")$(as desk_anon "select api.audit_verify('$kh', '0')")" '42501.*42501' 'nothing before signing in'

# Filters ----------------------------------------------------------------------------------------------------------------------
is "$(of "$(shown "$kh" "$(filter KHchief)")" what)" 'account.close audit.show sign_in' 'of a person, by the account'
is "$(of "$(shown "$kh" "$(filter 試驗員)")" account_name)" 'khchief khcontact khdesk khoperator' 'or by the name'
is "$(shown "$kh" "$(filter tpchief)")" '{"more": false, "rows": []}' 'who is not below is nobody'
is "$(of "$(shown "$kh" "$(filter '' 123999)")" account_name)" 'khchief khcontact khoperator' 'of a unit, by its code'
is "$(of "$(shown "$net" "$(filter '' 臺北市試驗)")" account_name)" 'tpchief' 'or a part of its name'
is "$(shown "$kh" "$(filter '' 314698)")" '{"more": false, "rows": []}' 'not of one that is not below'
is "$(of "$(shown "$kh" "$(filter '' '' account.close)")" account_name)" 'khchief' 'of a command'
is "$(shown "$kh" "$(filter '' '' '' 2025-01-01 2025-12-31)")" '{"more": false, "rows": []}' 'of days'
like "$(send "$kh" "$(uuid)" "$(filter "$(admin "select t.nid('female', 5)")")")" 'audit.id' 'an ID is no filter'
is "$(admin "select count(*) from audit.entry where detail::text like '%' || t.nid('female', 5) || '%'")" 0 '(and does not stand in the audit)'
for bad in "$(filter '' '' "X or 1=1")" "$(filter '' '' '' 2026-02-31)" "$(filter '' '' '' yesterday)" '{}'; do like "$(send "$kh" "$(uuid)" "$bad")" 'KC003' "no filter: ${bad:0:60}"; done
like "$(send "$kh" "$(uuid)" "$(filter '' '' '' 2024-01-01 2026-01-01)")$(send "$kh" "$(uuid)" "$(filter '' '' '' 2026-01-02 2026-01-01)")" 'audit.span.*audit.span' 'nor more than a year, nor backwards'
admin "select w.log('khoperator', 'many', 1, 150)" >/dev/null
id=$(uuid); send "$kh" "$id" "$(filter '' '' many)" >/dev/null
first=$(read_on "$kh" "$id"); rest=$(read_on "$kh" "$id" "$(admin "select min((r ->> 'id')::bigint) from jsonb_array_elements('$first'::jsonb -> 'rows') r")")
is "$(admin "select jsonb_array_length('$first'::jsonb -> 'rows') || ' ' || ('$first'::jsonb ->> 'more') || ' ' || jsonb_array_length('$rest'::jsonb -> 'rows') || ' ' || ('$rest'::jsonb ->> 'more')")" '100 true 50 false' 'a hundred at a time'

# Seals ------------------------------------------------------------------------------------------------------------------------
is "$(of "$(shown "$kh" "$(filter '' '' many)")" seal)" 'open' 'what is not sealed yet says so'
admin 'select admin.seal()' >/dev/null; log khchief sign_in 2; admin 'select admin.seal()' >/dev/null
is "$(of "$(shown "$kh" "$(filter '' '' many)")" seal)" 'fits' 'what is sealed fits'
verify() { as desk_user "select api.audit_verify('$kh', '${1:-0}')"; }
like "$(verify)" '"next": null.*"faults": \[\]|"faults": \[\].*"next": null' 'all is whole'
admin "set session_replication_role = replica; update audit.entry set outcome = 'no' where what = 'account.close'" >/dev/null
is "$(of "$(shown "$kh" "$(filter '' '' account.close)")" seal)" 'changed' 'a row that was changed is seen'
like "$(verify)" 'row.changed' 'and found'
like "$(verify 1)" '"faults": \[\]' 'not in later blocks'
admin "set session_replication_role = replica; update audit.entry set outcome = 'ok' where what = 'account.close'; insert into audit.entry(account_id, what, outcome) select null, 'filler', 'ok' from generate_series(1, 12000)" >/dev/null
admin 'select admin.seal()' >/dev/null; log khchief sign_in 3; admin 'select admin.seal()' >/dev/null
next=$(verify | sed -n 's/.*"next": \([0-9]*\).*/\1/p')
is "$next" 3 'a long one is verified in parts'
like "$(verify "$next")" '"next": null' 'to its end'
admin "set session_replication_role = replica; delete from audit.block where id = 2" >/dev/null
like "$(verify)" 'block.before_missing' 'a block that is gone is found'
finish
