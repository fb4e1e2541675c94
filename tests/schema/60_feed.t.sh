# SPDX-License-Identifier: GPL-3.0-or-later
# The change feed under concurrent writers loses nothing, twins of a command take effect once, two who want the same name
# or the same case get one answer each.
source "$(dirname "$0")/tap.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
kh=$(admin "select t.token_for('khdesk')")
tp=$(admin "select t.token_for('tpdesk')")
app=$(admin "select t.apply(t.secret(), t.form('chief_manager', 'FeedOne', 501, '124698')) #>> '{result,application_id}'")

# So many notes on one case are more than anybody may write.
admin "update auth.quota set uses = 1000 where action = 'note'" >/dev/null
# Eight writers, each command a transaction of its own that stays open for a moment, so that ids and commits come out of order.
start=$(as desk_user "begin" "select api.open('$kh')" "select api.cursor()" "commit" | tail -1)
like "$start" '^[0-9a-f-]{36}/[0-9]+/[0-9]+$' 'a cursor'
writers=()
for w in 1 2 3 4 5 6 7 8; do
    admin "select format('begin; select api.submit(%L, %L, %L, %L); \\! sleep 0.0%s
commit;', '$kh', t.uuid7(), 'application.note', '{\"application_id\": $app, \"text\": \"w$w-' || i || '\"}', (random() * 9)::int) from generate_series(1, 15) i" >"$work/w$w"
    psql -qXAt -U desk_user -f "$work/w$w" >"$work/out$w" 2>&1 &
    writers+=($!)
done
running() { for p in "${writers[@]}"; do kill -0 "$p" 2>/dev/null && return 0; done; return 1; }
cursor=$start
: >"$work/seen"
poll() {
    as desk_user "copy (select tab, op, pk, next_cursor from api.delta('$kh', '$cursor')) to stdout" >"$work/delta"
    awk -F'\t' '$1 == "decision" && $2 == "U" { print $3 }' "$work/delta" >>"$work/seen"
    cursor=$(tail -1 "$work/delta" | cut -f4)
}
polls=0
while running; do poll; polls=$((polls + 1)); done
wait "${writers[@]}"
poll
is "$(cat "$work"/out* | grep -c '"status": "done"')" 120 '120 commands of eight writers'
is "$(sort -un "$work/seen" | wc -l)" "$(admin "select count(*) from core.decision where application_id = $app and action = 'note'")" "every one came through the feed, in $polls polls"
is "$(as desk_user "copy (select tab from api.delta('$kh', '$cursor')) to stdout")" '\N' 'then there is no news'

# Twins: the same id at the same time, over several connections.
id=$(admin 'select t.uuid7()')
twins=()
for i in 1 2 3 4 5 6; do
    as desk_user "select api.submit('$kh', '$id', 'application.note', '{\"application_id\": $app, \"text\": \"twin\"}')" >"$work/twin$i" &
    twins+=($!)
done
wait "${twins[@]}"
is "$(cat "$work"/twin? | grep -c '"status": "done"')" 6 'six twins, six answers'
is "$(cat "$work"/twin? | grep -c '"replay": false')" 1 'one of them the first'
is "$(admin "select count(*) from core.decision where command_id = '$id'")" 1 'one effect'

# Two applicants for one account name, two for one person, at once: one has it.
race() { # race NAME FORM1 FORM2
    local i pids=() s id f
    for i in 1 2; do
        s=$(admin 'select t.secret()'); id=$(admin 'select t.uuid7()'); f=$([ $i = 1 ] && echo "$2" || echo "$3")
        admin "select t.code_entered('$s', '$f'::jsonb ->> 'email', '$id', '$f')" >/dev/null
        echo "select api.submit_anon('$s', '$id', 'application.apply', '$f');" >"$work/race$i"
    done
    for i in 1 2; do psql -qXAt -U desk_anon -f "$work/race$i" >"$work/raced$i" 2>&1 & pids+=($!); done
    wait "${pids[@]}"
    is "$(cat "$work"/raced? | grep -c '"status": "done"')" 1 "$1: one is accepted"
    is "$(cat "$work"/raced? | grep -c "$4")" 1 "$1: the other hears why"
}
race 'one name' "$(admin "select t.form('operator', 'RaceName', 511, '0998')")" "$(admin "select t.form('operator', 'racename', 512, '0998')")" account_name.taken
race 'one person' "$(admin "select t.form('operator', 'RaceA', 513, '0998')")" "$(admin "select t.form('operator', 'RaceB', 513, '0998')")" person.has_account

# Two reviewers decide on the same row at once: the second sees that it has changed.
v=$(admin "select row_version from core.application where id = $app")
pids=()
for i in 1 2; do
    as desk_user "select api.submit('$kh', '$(admin 'select t.uuid7()')', 'application.receive', '{\"application_id\": $app, \"row_version\": $v, \"how\": \"fax\", \"head_seal\": true}')" >"$work/dec$i" &
    pids+=($!)
done
wait "${pids[@]}"
is "$(cat "$work"/dec? | grep -c '"status": "done"')" 1 'two decide at once: one does'
is "$(cat "$work"/dec? | grep -c 'application.changed')" 1 'the other is told'

# Leaving a scope is a deletion, coming into one a row with all that hangs on it.
kcur=$(as desk_user "copy (select next_cursor from api.delta('$kh', '$cursor')) to stdout" | tail -1)
tcur=$(as desk_user "begin" "select api.open('$tp')" "select api.cursor()" "commit" | tail -1)
admin "select admin.set_override('124698', 'chief', 'CEN31', 'test')" >/dev/null
is "$(as desk_user "copy (select tab, op, pk from api.delta('$kh', '$kcur')) to stdout" | grep -P "^application\tD\t$app\$")" "application	D	$app" 'the old desk gets a D'
like "$(as desk_user "copy (select tab, op, pk from api.delta('$kh', '$kcur')) to stdout")" 'decision	D' 'and for its decisions'
is "$(as desk_user "copy (select tab, op, pk from api.delta('$tp', '$tcur')) to stdout" | grep -P "^application\tU\t$app\$")" "application	U	$app" 'the new one a U'
is "$(as desk_user "copy (select tab, op, pk from api.delta('$tp', '$tcur')) to stdout" | grep -cP '^decision\tU')" "$(admin "select count(*) from core.decision d join core.application a on a.id = d.application_id where a.unit_id = t.unit('124698')")" 'and every decision'
hash() { as desk_user "copy (select scope_hash from api.delta('$1', '$2')) to stdout" | tail -1; }
h=$(hash "$kh" "$kcur")
admin "select * from admin.import_units('[{\"code\": \"124690\", \"name\": \"高雄市試驗三國小\", \"founder\": \"public\", \"county\": \"高雄市\", \"kind\": \"elementary\"}]')" >/dev/null
ok "$([ "$h" != "$(hash "$kh" "$kcur")" ]; echo $?)" 'a new unit below changes the scope'

# Public tables.
pcur=$(as desk_anon "select api.public_cursor()")
admin "update core.desk set fax = '07-6999999' where name like '高雄市%'; update core.return_reason set text = text" >/dev/null
is "$(as desk_anon "copy (select tab, op from api.public_delta('$pcur')) to stdout")" "desk	U
\N	\N" 'a changed desk is news to all, an unchanged row is not'

# Cursors that cannot be continued.
e=$(admin 'select epoch from sync.centre')
for c in "x" "" "$e/1" "$e/99/1" "00000000-0000-0000-0000-000000000000/1/1" "$e/1/999999999999" "$e/1/-1" "$e/1/x"; do
    like "$(as desk_anon "select * from api.public_delta('$c')")" 'KS410' "resync: «$c»"
done
admin "update sync.change set at = at - interval '100 days'; select admin.housekeeping()" >/dev/null
like "$(as desk_anon "select * from api.public_delta('$pcur')")" 'KS410' 'a cursor older than the retention'
like "$(as desk_anon "select * from api.public_delta('$(as desk_anon 'select api.public_cursor()')')")" "^\|\|\|\|$e" 'a new one goes on'

# The operator's queue: leased once, tried again, given up after two days.
admin "delete from core.mail; select core.post('code.address', 'a@example.edu.tw', '{\"code\": \"1\"}', null, null)" >/dev/null
is "$(as desk_admin "select count(*) from admin.mail_claim(10)")" 1 'a mail is claimed'
is "$(as desk_admin "select count(*) from admin.mail_claim(10)")" 0 'and not a second time'
mail=$(as desk_admin "select id from admin.mailbox(1)")
as desk_admin "select admin.mail_result($mail, false, 'x')" >/dev/null
is "$(admin "select state || ' ' || (due_at > now() and due_at < now() + interval '2 minutes')::text from core.mail where id = $mail")" 'waiting true' 'a failed one is due again in a minute'
admin "update core.mail set due_at = now(), at = now() - interval '3 days'" >/dev/null
as desk_admin "select admin.mail_claim(10)" "select admin.mail_result($mail, false, 'x')" >/dev/null
is "$(admin "select state from core.mail where id = $mail")" failed 'given up after two days'
like "$(as desk_admin "select * from core.application")" '42501' 'the operator'\''s role reads no cases'

# The audit's chain.
admin "select admin.housekeeping()" >/dev/null
is "$(admin "select coalesce(audit.first_broken()::text, 'whole')")" whole 'the audit is whole'
admin "select admin.set_override('124698', 'chief', null, '')" >/dev/null  # as others know it
admin "update auth.quota set uses = 40 where action = 'note'" >/dev/null
finish
