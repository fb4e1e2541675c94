# SPDX-License-Identifier: GPL-3.0-or-later
# The walk of tests/schema/cost; not among the tests, because it measures time.
source "$(dirname "$0")/tap.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
calls=${CALLS:-100}

# Who calls, and what for: an applicant with a case, one with a code, a reviewer, strangers.
kh=$(admin "select t.token_for('khdesk')")
secret=$(admin 'select t.secret()')
app=$(admin "select t.apply('$secret', t.form('chief_manager', 'CostOne', 9801, '124698')) #>> '{result,application_id}'")
coded=$(admin 'select t.secret()')
admin "select auth.make_code(auth.secret_hash('$coded'), 'coded@example.edu.tw', null, 6)" >/dev/null
judged=$(admin "insert into auth.attempt(login, installation, xid, proof, proof_xid, proof_at, verdict) values ('nobody', 'x', '3', '\\x$(printf '00%.0s' {1..32})', '3', now() + interval '1 hour', 'wrong') returning id")
hash="\\x$(printf '00%.0s' {1..32})"
note="{\"application_id\": $app, \"text\": \"x\"}"

# NAME|ROLE|LIMIT of rows|SQL, in which @uuid, @secret, @mail, @follow and @contacts are new each time. A refused call writes nothing but
# what it takes back.
walk() {
    local cursor
    cursor=$(admin "select epoch || '/' || sync.timeline() || '/' || pg_snapshot_xmin(pg_current_snapshot()) from sync.centre")
    cat <<LIST
hello|desk_anon|0|api.hello()
public_cursor|desk_anon|0|api.public_cursor()
public_delta, nothing new|desk_anon|0|api.public_delta('$cursor')
public_delta, null|desk_anon|0|api.public_delta(null)
public_snapshot unit|desk_anon|0|api.public_snapshot('unit')
mail_code, no proof|desk_anon|0|api.mail_code('@secret', 'a@made-up.example')
mail_code, wrong proof|desk_anon|0|api.mail_code('@secret', 'a@made-up.example', null, '$(printf '0%.0s' {1..32})/1')
mail_code, paid|desk_anon|4|api.mail_code(@mail)
follow_code, no proof|desk_anon|0|api.follow_code('@secret', '115-000001', 'A123456789')
follow_code, paid|desk_anon|4|api.follow_code(@follow)
unit_contacts, no proof|desk_anon|0|api.unit_contacts('1')
unit_contacts, paid|desk_anon|2|api.unit_contacts(@contacts)
find_courses|desk_anon|1|api.find_courses(null, '{"keyword": "研習"}')
course_facets|desk_anon|1|api.course_facets(null, '{}')
offering, none|desk_anon|1|api.offering(null, '1')
course_contacts, no proof|desk_anon|0|api.course_contacts(null, '1')
why_not_found|desk_anon|1|api.why_not_found(null, '1')
offering_file, no proof|desk_anon|0|api.offering_file(null, '1', '@uuid')
enter_code, no code|desk_anon|0|api.enter_code('@secret', '@uuid', '$hash', '123456')
enter_code, wrong|desk_anon|1|api.enter_code('$coded', '@uuid', '$hash', '123456')
submit_anon, stranger|desk_anon|0|api.submit_anon('@secret', '@uuid', 'application.apply', '{}')
submit_anon, wrong code|desk_anon|4|api.submit_anon('$coded', '@uuid', 'application.apply', '{"email": "coded@example.edu.tw"}')
submit_anon print|desk_anon|6|api.submit_anon('$secret', '@uuid', 'application.print', '{"revision": 1, "installation": "x"}')
case, stranger|desk_anon|0|api.case('@secret')
case|desk_anon|0|api.case('$secret')
case_paper, stranger|desk_anon|0|api.case_paper('@secret')
case_paper|desk_anon|2|api.case_paper('$secret')
sign_in_begin|desk_user|3|api.sign_in_begin('made-@uuid', 'x')
sign_in_prove, none|desk_user|0|api.sign_in_prove('@uuid', '$hash')
sign_in_finish, judged|desk_user|0|api.sign_in_finish('$judged', '$hash')
sign_in_finish, none|desk_user|0|api.sign_in_finish('@uuid', '$hash')
open, stranger|desk_user|0|api.open('@secret')
open|desk_user|0|api.open('$kh')
delta, nothing new|desk_user|0|api.delta('$kh', '$cursor')
delta, null|desk_user|0|api.delta('$kh', null)
submit note|desk_user|6|api.submit('$kh', '@uuid', 'application.note', '$note')
submit, no right|desk_user|5|api.submit('$kh', '@uuid', 'application.open_as', '{}')
submit, unknown|desk_user|0|api.submit('$kh', '@uuid', 'nothing', '{}')
submit, no body|desk_user|3|api.submit('$kh', '@uuid', 'application.note', '[]')
presence|desk_user|3|api.presence('$kh', $app, true)
shown_id, none|desk_user|0|api.shown_id('$kh', '@uuid')
shown_scan, none|desk_user|0|api.shown_scan('$kh', '@uuid')
sign_out, stranger|desk_user|0|api.sign_out('@secret')
LIST
}
written() { admin 'select sum(n_tup_ins + n_tup_upd + n_tup_del) from pg_stat_all_tables where schemaname in ($$core$$, $$auth$$, $$cmd$$, $$sync$$, $$audit$$)'; }
# The statements of one line of the walk, ready to be sent.
statements() { # statements SQL
    admin "select format('select * from %s;', case when x.sql ~ '@mail' then replace(x.sql, '@mail', format('%L, %L, null, %L', s, a, t.mail_proof(s, a)))
            when x.sql ~ '@follow' then replace(x.sql, '@follow', format('%L, %L, %L, null, %L', s, '115-000001', 'A123456789', t.follow_proof(s)))
            when x.sql ~ '@contacts' then replace(x.sql, '@contacts', format('''1'', %L', t.contacts_proof(1)))
            else replace(replace(x.sql, '@uuid', t.uuid7()::text), '@secret', s) end)
        from (select \$q\$$1\$q\$::text as sql) x, generate_series(1, $calls) n, lateral (select t.secret() || left('', n) as s, 'cost' || n || '@calm' || n || '.example' as a) y"
}
measure() { # measure SQL ROLE: milliseconds, rows and the strongest locks of a call
    local before start ms rows locks
    statements "$1" >"$work/in"
    before=$(written)
    start=$(date +%s%N)
    psql -qXAt -U "$2" -f "$work/in" >/dev/null 2>&1
    ms=$(((($(date +%s%N) - start) / 1000) / calls))
    rows=$((($(written) - before + calls / 2) / calls))
    locks=$({
        echo 'begin;'
        head -1 "$work/in"
        echo "\\! psql -qXAt -U admin -c \"select concat(count(*) filter (where locktype = 'advisory' or mode ~ 'Share(Update|Row)|^ShareLock|^Exclusive|AccessEx' and locktype = 'relation'), ':', count(*)) from pg_locks l join pg_stat_activity a on a.pid = l.pid and a.usename = '$2'\""
    } | session "$2" | tail -1)
    echo "$((ms / 1000)).$(printf %03d $((ms % 1000))) $rows $locks"
}

pass() { # pass NAME-OF-STATE
    walk | while IFS='|' read -r name role limit sql; do echo "$name|$role|$limit|$(measure "$sql" "$role")"; done >"$work/$1"
}
fresh="truncate auth.quota_use; delete from auth.spent_proof; update auth.quota set uses = 1000000 where bits is null"
admin "$fresh" >/dev/null
pass empty

# Full: 50,000 uses of every pool and of what is called, as calls leave them; 5,000 cases; tables of a busy day.
admin "$fresh; update auth.quota set uses = 60000 where bits is not null;
    select count(*) from (select auth.count_use(q, k.key) from auth.quota q cross join lateral (values (''), ('made-up.example'), ('$app')) k(key), generate_series(1, 50000)
        where q.bits is not null and (k.key = '') = (q.per in ('all', 'strangers', 'known'))) x;
    insert into core.person select from generate_series(1, 5000);
    insert into core.application(number, person_id, account_type, account_name, name, sex, national_id, job_title, unit_id, subunit, phone, fax, email, name_seal_only, state, reviewer_unit_id, needs_paper,
            needs_unit_seal, content_hash, installation)
        select '999-' || lpad(p.n::text, 6, '0'), p.id, a.account_type, 'Full' || p.n, a.name, a.sex, a.national_id, a.job_title, a.unit_id, a.subunit, a.phone, a.fax, 'full' || p.n || '@example.edu.tw', false, 'awaiting_paper',
            a.reviewer_unit_id, true, false, a.content_hash, 'x'
        from core.application a, (select id, row_number() over (order by id) as n from core.person order by id desc limit 5000) p where a.id = $app;
    insert into auth.attempt(login, installation, xid) select 'full' || n, 'x', '3' from generate_series(1, 50000) n;
    insert into auth.code(case_hash, address, code_hash, purpose) select sha256(convert_to(n::text, 'UTF8')), 'full' || n || '@example.edu.tw', '', 'address' from generate_series(1, 50000) n;
    insert into cmd.command(id, case_hash, kind, body_hash, status) select t.uuid7(), '\\x00', 'application.print', '\\x00', 'done' from generate_series(1, 50000) n;
    insert into audit.entry(what, outcome) select 'full', 'ok' from generate_series(1, 50000);
    update auth.quota set bits = 0 where bits is not null" >/dev/null
admin 'vacuum analyze' >/dev/null
pass full

echo "# $(printf '%-26s %-9s %10s %10s %6s %6s %7s' call as 'ms empty' 'ms full' rows locks strong)"
# A fast machine and a busy one are told apart by what hello takes.
unit=$(head -1 "$work/empty" | cut -d'|' -f4 | cut -d' ' -f1)
paste -d'|' "$work/empty" "$work/full" | while IFS='|' read -r name role limit empty _ _ _ full; do
    read -r ms0 rows0 locks0 <<<"$empty"
    read -r ms1 rows1 locks1 <<<"$full"
    rows=$((rows0 > rows1 ? rows0 : rows1))
    strong=${locks1%%:*} all=${locks1##*:}
    line=$(printf '%-26s %-9s %10s %10s %6s %6s %7s' "$name" "$role" "$ms0" "$ms1" "$rows" "$all" "$strong")
    # A full centre may cost twice an empty one, a call ten times what hello costs; nothing takes a lock that others wait for.
    good=$(awk -v a="$ms0" -v b="$ms1" -v u="$unit" -v r="$rows" -v l="$limit" -v s="$strong" -v n="$all" \
        'BEGIN { print (b <= 2 * (a + u) && a <= 10 * u && r <= l && s == 0 && n < 150) ? 0 : 1 }')
    echo "$good $line" >>"$work/lines"
done
while read -r good line; do ok "$good" "$line"; done <"$work/lines"
is "$(admin "select coalesce(string_agg(proname::text, ' '), '') from pg_proc where pronamespace = 'api'::regnamespace and proname not in ('cursor', 'snapshot')
    and not exists (select from unnest('{$(walk | cut -d'|' -f4 | grep -oE '^api\.[a-z_]+' | cut -c5- | sort -u | paste -sd,)}'::text[]) w where w = proname)")" '' 'every function was walked (cursor and snapshot belong to a transaction of open)'
finish
