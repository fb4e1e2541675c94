# SPDX-License-Identifier: GPL-3.0-or-later
# Managing accounts at the same time: a school keeps a 總負責人 whoever is faster, and nobody holds up what they do not manage.
source "$(dirname "$0")/tap.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

admin "select t.account('123999', 'khchieftwo', 'chief_manager', 905), t.account('CEN12', 'khdesktwo', 'reviewer', 903)" >/dev/null
uuid() { admin 'select t.uuid7()'; }
account() { admin "select id from core.account where account_name = '$1'"; }
version() { admin "select row_version from core.account where account_name = '$1'"; }
close() { # close TOKEN NAME: the call
    printf "api.submit('%s', '%s', 'account.close', '{\"account_id\": %s, \"row_version\": %s, \"reason\": \"x\"}')" "$1" "$(uuid)" "$(account "$2")" "$(version "$2")"
}
one=$(admin "select t.token_for('khdesk')")
two=$(admin "select t.token_for('khdesktwo')")
stranger=$(admin "select t.token_for('tpchief')")
chief=$(admin "select t.token_for('khchief')")

# Two desks, two 總負責人 of one school, at the same time
first=$(close "$one" khchief)
second=$(close "$two" khchieftwo)
as desk_user "select $first" >"$work/first" &
as desk_user "select $second" >"$work/second" &
wait
is "$(cat "$work/first" "$work/second" | grep -c '"status": "done"')" 1 'one of the two is closed'
is "$(cat "$work/first" "$work/second" | grep -c 'account.last_chief')" 1 'the other one stays'
is "$(admin "select has_chief from core.unit where code = '123999'")" t 'and the school has a 總負責人'

# A transaction of somebody else that asked for it, and is left open
chief=$(admin "select t.token_for(account_name) from core.account where unit_id = t.unit('123999') and account_type = 'chief_manager' and state = 'open'")
coproc held { session desk_user; }
held_in=${held[1]} held_out=${held[0]}
printf 'begin; select %s;\n' "$(close "$stranger" khcontact)" >&"$held_in"
read -r -u "$held_out" line
like "$line" 'account.not_visible' 'a 總負責人 of another school is refused'
like "$(given '-c lock_timeout=1ms' desk_user "select $(close "$chief" khcontact)")" '"status": "done"' 'and holds nobody up meanwhile'
printf 'commit;\n' >&"$held_in"
exec {held_in}>&-
wait
finish
