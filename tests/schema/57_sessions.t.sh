# SPDX-License-Identifier: GPL-3.0-or-later
# One's own sessions: seen without what could be used elsewhere, and ended all but one, whatever a thief holds open.
source "$(dirname "$0")/tap.sh"

secret() { admin 'select t.secret()'; }
admin "select t.account('124698', 'sessionop', 'operator', 5701), t.account('124698', 'sessionother', 'operator', 5702)" >/dev/null
begun() { as desk_user "select api.sign_in_begin('$1', '$2')"; }
attempt() { sed -n 's/.*"attempt": "\([0-9a-f-]*\)".*/\1/p' <<<"$1"; }
hash() { admin "select encode(sha256(convert_to('$1', 'UTF8')), 'hex')"; }
login() { # LOGIN TOKEN INSTALLATION PLACE
    local b a; b=$(begun "$1" "$3"); a=$(attempt "$b")
    as desk_user "select api.sign_in_prove('$a', '$(admin "select '\\x' || encode(t.proof('$1', 'pw-$1', '$b'), 'hex')")')" >/dev/null
    as desk_user "select api.sign_in_finish('$a', '\\x$(hash "$2")', $4)" >/dev/null
}
pc=$(admin 'select gen_random_uuid()')
one=$(secret) two=$(secret) three=$(secret) stranger=$(secret)
login sessionop "$one" "$pc" "'教務處電腦'"
login sessionop "$two" "$(admin 'select gen_random_uuid()')" "E'evil\\n\\x1b[31m'"
login sessionop "$three" "$(admin 'select gen_random_uuid()')" "'$(printf '長%.0s' {1..65})'"
login sessionother "$stranger" x null
admin "update auth.session set started_at = now() - interval '2 days', seen_at = now() - interval '3 hours' where token_hash = auth.secret_hash('$three')"
list() { as desk_user "select api.sessions('$1')"; }
got=$(list "$one")
is "$(admin "select string_agg(concat_ws('/', x ->> 'place', x ->> 'here'), ' ') from jsonb_array_elements('$got') x")" '教務處電腦/true /false' 'one'\''s own sessions, this one first; no place that is no text of one line, and none that has ended'
is "$(admin "select string_agg(distinct k, ',' order by k) from jsonb_array_elements('$got') x, jsonb_object_keys(x) k")" 'here,place,seen,since' 'with no token and no installation: with that one could be the PC'
is "$(list "$stranger" | grep -o '"here"' | wc -l)" 1 'nobody else'\''s'
like "$(list "$(secret)")$(as desk_user "select api.sign_out_others('$(secret)')")" '^ERROR:  KA001.ERROR:  KA001$|^ERROR:  KA001ERROR:  KA001$' 'and nothing without a session'

b=$(begun sessionop "$pc"); late=$(attempt "$b")
as desk_user "select api.sign_in_prove('$late', '$(admin "select '\\x' || encode(t.proof('sessionop', 'pw-sessionop', '$b'), 'hex')")')" >/dev/null
before=$(secret)
as desk_user begin "select api.sign_in_finish('$late', '\\x$(hash "$before")')" commit >/dev/null
as desk_user begin "select api.sign_out_others('$one')" rollback >/dev/null
like "$(as desk_user "select api.open('$two')")" 'sessionop' 'what is rolled back ends nothing'
# The thief holds the row of the stolen session as long as it can.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkfifo "$work/in"
psql -qXAt -U desk_user <"$work/in" >"$work/out" 2>&1 &
holder=$!
exec 7>"$work/in"
echo "begin; select api.sign_out('$two'); select api.hello();" >&7
until grep -q surface "$work/out"; do sleep 0.02; done
is "$(given '-c lock_timeout=1ms' desk_user "select api.sign_out_others('$one')")" '' 'ended while the thief holds the row'
echo 'rollback;' >&7
exec 7>&-
wait "$holder"
like "$(as desk_user "select api.open('$two')")$(as desk_user "select api.open('$before')")" '^ERROR:  KA001.?ERROR:  KA001$' 'all others have ended'
like "$(as desk_user "select api.open('$one')")" 'sessionop' 'this one goes on'
like "$(as desk_user "select api.open('$stranger')")" 'sessionother' 'and everybody else'\''s'
is "$(list "$one" | grep -o '"here"' | wc -l)" 1 'the list says so'
is "$(admin "select what || ' ' || outcome from audit.entry where account_id = (select id from core.account where account_name = 'sessionop') and what = 'sign_out_others'")" 'sign_out_others ok' 'and the audit'
four=$(secret)
login sessionop "$four" "$pc" null
like "$(as desk_user "select api.open('$four')")$(as desk_user "select api.open('$one')")" 'sessionop.*sessionop' 'whoever signs in afterwards is in, beside it'
is "$(as desk_user "select api.sign_out_others('$four')")" '' 'and ends that one'
like "$(as desk_user "select api.open('$one')")" 'KA001' '(which was kept before)'
finish
