# SPDX-License-Identifier: GPL-3.0-or-later
# Who has a case open. Said to those who decide on it, of those who decide on it, for a minute.
source "$(dirname "$0")/tap.sh"

admin "select t.account('CEN12', 'khdesktwo', 'reviewer', 801), t.account('CEN12', 'khdeskthree', 'reviewer', 802)" >/dev/null
admin "update core.account set name = '同桌乙' where account_name = 'khdesktwo'; update core.account set name = '同桌丙' where account_name = 'khdeskthree'" >/dev/null
one=$(admin "select t.token_for('khdesk')")
two=$(admin "select t.token_for('khdesktwo')")
three=$(admin "select t.token_for('khdeskthree')")
tp=$(admin "select t.token_for('tpdesk')")
chief=$(admin "select t.token_for('khchief')")
contact=$(admin "select t.token_for('khcontact')")
applied() { admin "select t.apply(t.secret(), t.form('$1', '$2', $3, '$4')) #>> '{result,application_id}'"; }
app=$(applied chief_manager AttendOne 811 124698)
mine=$(applied chief_manager AttendTwo 812 124698)
colleague=$(applied operator AttendThree 813 123999)
presence() { as desk_user "select api.presence('$1', '$2', ${3:-true})"; }
names() { admin "select coalesce(string_agg(x ->> 'name', ' ' order by x ->> 'since'), '') from jsonb_array_elements('$1') x"; }

is "$(presence "$one" "$app")" '[]' 'alone with a case'
like "$(presence "$two" "$app")" '"name": "試驗員"' 'the second sees the first'
is "$(names "$(presence "$two" "$app")")" '試驗員' 'not oneself'
is "$(names "$(presence "$three" "$app")")" '試驗員 同桌乙' 'in the order in which they came'
is "$(names "$(presence "$one" "$app")")" '同桌乙 同桌丙' 'and the first sees both'
like "$(presence "$one" "$app")" '"since": "20[0-9T:.-]+Z"' 'since when'
is "$(admin "select count(*) from auth.presence where application_id = $app")" 3 'staying leaves one row each'
is "$(presence "$two" "$app" false)" '[]' 'leaving tells nothing'
is "$(names "$(presence "$one" "$app")")" '同桌丙' 'who left is no longer named'

# The dead.
admin "update auth.presence set seen_at = seen_at - interval '61 seconds'" >/dev/null
is "$(presence "$one" "$app")" '[]' 'after a minute without a sign of life nobody is named'
presence "$two" "$app" >/dev/null
like "$(admin "select since > clock_timestamp() - interval '20 seconds' from auth.presence where application_id = $app and account_id = (select id from core.account where account_name = 'khdesk')")" '^t$' 'and who comes back has come anew'
as desk_user "select api.sign_out('$two')" >/dev/null
is "$(presence "$one" "$app")" '[]' 'nor is who signed out'
presence "$three" "$app" >/dev/null
admin "update core.account set unit_id = t.unit('CEN31') where account_name = 'khdeskthree'" >/dev/null
is "$(presence "$one" "$app")" '[]' 'nor who has gone to another desk'
admin "update core.account set unit_id = t.unit('CEN12') where account_name = 'khdeskthree'" >/dev/null
is "$(names "$(presence "$one" "$app")")" '同桌丙' '(who was only away for a moment is)'

# Nobody else.
refused='^ERROR:  KD018$'
for who in "$tp" "$chief" "$contact"; do
    like "$(presence "$who" "$app")" "$refused" 'a case out of scope'
    is "$(presence "$who" 999999)" "$(presence "$who" "$app")" 'is answered as one that does not exist'
    is "$(presence "$who" "$app" false)" '[]' 'and left as any other'
done
is "$(names "$(presence "$one" "$app")")" '同桌丙' 'which changes nothing for those inside'
is "$(presence "$chief" "$colleague")" '[]' 'a 總負責人 and the case of a colleague'
like "$(presence "$one" "$colleague")" "$refused" 'which is no desk'\''s'
admin "update core.application set person_id = (select person_id from core.account where account_name = 'khdesk') where id = $mine;
    update core.application set person_id = (select person_id from core.account where account_name = 'khcontact') where id = $colleague" >/dev/null
presence "$three" "$mine" >/dev/null
like "$(presence "$one" "$mine")" "$refused" 'of one'\''s own case one does not learn who is reading it'
like "$(presence "$contact" "$colleague")" "$refused" 'nor does an applicant'
like "$(presence "$(admin 'select t.secret()')" "$app")" 'KA001' 'no token, nothing'
like "$(presence "$two" "$app")" 'KA001' 'nor after signing out'
admin "update auth.credential set one_time = true where login = 'khdeskthree'" >/dev/null
like "$(presence "$three" "$app")" "$refused" 'a one-time password opens no case'
admin "update auth.credential set one_time = false where login = 'khdeskthree'" >/dev/null
like "$(as desk_anon "select api.presence('$one', '$app', true)")" '42501' 'desk_anon has no part in it'
for q in "null, true" "'$app', null" "'-9223372036854775808', true" "'9223372036854775807', false"; do
    like "$(as desk_user "select api.presence('$one', $q)")" '^(\[\]|ERROR:  KD018)$' "presence($q)"
done

# Nobody waits: one session sits on its row in an open transaction.
coproc open { psql -qXAt -U desk_user -v VERBOSITY=sqlstate 2>&1; }
printf "begin; select api.presence('%s', '%s', true);\n" "$three" "$app" >&"${open[1]}"
read -r got <&"${open[0]}"
is "$got" '[]' 'a transaction that stays open'
like "$(given '-c lock_timeout=1ms' desk_user "select api.presence('$three', '$app', true)")" '^\[\{.*試驗員|^\[\]' 'makes not even the same session wait'
like "$(given '-c lock_timeout=1ms' desk_user "select api.presence('$one', '$app', true)")" '同桌丙' 'nor anybody else'
printf 'rollback;\n\\q\n' >&"${open[1]}"
wait
admin "update auth.presence set seen_at = seen_at - interval '61 seconds'; select auth.forget_presence()" >/dev/null
is "$(admin 'select count(*) from auth.presence')" 0 'housekeeping sweeps out the dead'
is "$(admin "select count(*) from sync.change where tab ~ 'presence'")" 0 'and no replica hears of any of it'
finish
