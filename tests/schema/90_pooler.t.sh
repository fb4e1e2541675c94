# SPDX-License-Identifier: GPL-3.0-or-later
# A hostile desk behind pgbouncer (in transaction mode, a guest in statement mode), with the configuration that is delivered, and one server connection
# for all: whatever the first leaves in its session, the second finds nothing of it.
source "$(dirname "$0")/tap.sh"
ini=$(cd "$(dirname "$0")/../../packaging/centre" && pwd)/pgbouncer.ini
run=()
[ "$(id -u)" != 0 ] || run=(setpriv --reuid=postgres --regid=postgres --init-groups --)
dir=$PGHOST/pool
"${run[@]}" mkdir "$dir"
"${run[@]}" openssl req -x509 -newkey rsa:2048 -nodes -subj /CN=localhost -days 2 -keyout "$dir/server.key" -out "$dir/server.crt" 2>/dev/null
admin "create role office login password 'Office-2026'" >/dev/null
verifier=$(admin "select rolpassword from pg_authid where rolname = 'office'")
admin "drop role office" >/dev/null
# Of the same rights, and not behind the gate: what the pooler alone keeps apart.
admin "create role twin_user login in role desk_user; alter role twin_user set statement_timeout = '60s'" >/dev/null
for user in desk_anon desk_user twin_user; do printf '"%s" "%s"\n' "$user" "$verifier"; done >"$dir/userlist.txt"

pid=
start() { # start EXTRA-SED: on a free port of the loop
    local try
    for try in $(seq 20); do
        port=$((20000 + (RANDOM % 20000)))
        sed -e "s|/var/log/postgresql/|$dir/|; s|/var/run/postgresql/|$dir/|; s|/etc/pgbouncer/|$dir/|; s|host=/run/postgresql|host=$PGHOST|" \
            -e "s|^listen_addr.*|listen_addr = 127.0.0.1|; s|^listen_port.*|listen_port = $port|" \
            -e 's|^default_pool_size.*|default_pool_size = 1|; s|^reserve_pool_size.*|reserve_pool_size = 0|' -e "${1:-}" "$ini" >"$dir/pgbouncer.ini"
        "${run[@]}" /usr/sbin/pgbouncer -q "$dir/pgbouncer.ini" >/dev/null 2>&1 &
        pid=$!
        until pg_isready -q -h 127.0.0.1 -p "$port"; do kill -0 "$pid" 2>/dev/null || continue 2; done
        return 0
    done
    return 1
}
stop() {
    [ -n "$pid" ] && kill "$pid" && wait "$pid" 2>/dev/null
    pid=
}
trap stop EXIT
pooled() { # pooled ROLE SQL…: a session of its own through the pooler
    local role=$1 args=()
    shift
    for q in "$@"; do args+=(-c "$q"); done
    PGPASSWORD=Office-2026 psql -qXAt -v VERBOSITY=sqlstate "host=127.0.0.1 port=$port user=$role dbname=inservice sslmode=require" "${args[@]}" 2>&1
}

start
ok $? 'pgbouncer starts with the configuration that is delivered'
like "$(pooled desk_anon 'select api.hello()')" '"surface"' 'and a desk gets through'
like "$(PGPASSWORD=wrong psql -qXAt "host=127.0.0.1 port=$port user=desk_user dbname=inservice sslmode=require" -c 'select api.hello()' 2>&1)" 'authentication failed' 'not without the password'
like "$(PGPASSWORD=Office-2026 psql -qXAt "host=127.0.0.1 port=$port user=desk_user dbname=inservice sslmode=disable" -c 'select api.hello()' 2>&1)" 'SSL required' 'not without TLS'
for user in admin desk_admin desk_owner pgbouncer; do
    like "$(PGPASSWORD=Office-2026 psql -qXAt "host=127.0.0.1 port=$port user=$user dbname=inservice sslmode=require" -c 'select 1' 2>&1)" 'authentication failed' "not as $user"
done
for db in pgbouncer postgres template1; do
    like "$(PGPASSWORD=Office-2026 psql -qXAt "host=127.0.0.1 port=$port user=desk_user dbname=$db sslmode=require" -c 'show pools' 2>&1)" 'not allowed|no such database' "not to $db"
done

kh=$(admin "select t.token_for('khdesk')")
tp=$(admin "select t.token_for('tpdesk')")
s1=$(admin "select t.secret()")
app=$(admin "select t.apply('$s1', t.form('chief_manager', 'PoolOne', 901, '124698')) #>> '{result,application_id}'")
like "$(pooled desk_user "begin" "select api.open('$kh')" "select doc from api.snapshot('application')" "commit")" 'PoolOne' 'one transaction is one connection'
like "$(pooled desk_user begin "select api.open('$kh')" "copy (select * from api.snapshot('application')) to stdout" commit)" '試驗員' 'a first load by COPY'

poison() { # poison NAME SQL-OF-A SQL-OF-B REGEX: B comes after A, on A's connection
    pooled twin_user "$2" >/dev/null
    like "$(pooled twin_user "$3")" "$4" "$1"
}
poisons() {
    poison 'somebody'\''s token as a session setting' "set app.token = '$kh'" "select pk from api.snapshot('application')" "$1"
    poison 'a cursor held open over what somebody sees' "declare c cursor with hold for select api.open('$kh')" 'fetch all from c' "$2"
    poison 'search_path' 'set search_path = evil' 'show search_path' "$3"
    poison 'a prepared statement' "prepare p as select api.hello()" 'execute p' "$4"
}
poisons 'ERROR:  KA001' 'ERROR:  34000' '"\$user", public' 'ERROR:  26000'
poison 'a case secret as a setting' "set app.\"case\" = '$s1'" "show app.\"case\"" 'ERROR:  42704|^$'
poison 'read-only sessions' 'set default_transaction_read_only = on' "show default_transaction_read_only" '^off$'
poison 'read-only sessions, the other way' 'set session characteristics as transaction read only, isolation level serializable' "select api.sign_in_begin('nobody', 'x')" '"attempt"'
poison 'another isolation' "set default_transaction_isolation = 'serializable'" "select api.sign_in_begin('nobody', 'x')" '"attempt"'
poison 'a time limit of a millisecond' "set statement_timeout = 1" 'show statement_timeout' '^1min$'
poison 'no durability' 'set synchronous_commit = off' 'show synchronous_commit' '^on$'
poison 'another time zone' "set timezone = 'Asia/Tokyo'" 'show timezone' '^(Etc/UTC|UTC|GMT)$'
poison 'another encoding' "set client_encoding = 'BIG5'" 'show client_encoding' '^UTF8$'
poison 'talkative plans' 'set client_min_messages = debug5; set debug_print_plan = on' 'select api.hello()' '^\{'
poison 'another reading of backslashes' 'set standard_conforming_strings = off' 'show standard_conforming_strings' '^on$'
poison 'a role' 'set role none; set session authorization default' 'select api.hello()' '^\{'
poison 'a transaction left open' 'begin; savepoint a' 'rollback to a' 'ERROR:  (25P01|3B001)'
poison 'a transaction left broken' 'begin; select 1/0' 'select api.hello()' '^\{'
like "$(pooled twin_user 'create temp table session_of (a int)')" '42501' 'no temporary tables'
like "$(pooled twin_user 'select pg_advisory_lock(1)')" '42501' 'no advisory locks'
like "$(pooled twin_user 'select pg_sleep(1)')" '42501' 'no sleeping'
poison 'a lock that outlives its transaction' "select api.presence('$kh', '$app', true)" "set lock_timeout = '1ms'; select api.presence('$kh', '$app', true)" '^\[\]$'
pooled twin_user 'listen gossip' >/dev/null
is "$(pooled twin_user 'notify gossip' "select 'quiet'")" quiet 'LISTEN'
is "$(admin "select count(*) from pg_stat_activity where usename = 'twin_user'")" 1 '(all of that on one connection)'
is "$(pooled twin_user "prepare q as select 1" "execute q")" 'ERROR:  26000' 'nothing is left for oneself either'

# Signing in with other people's calls in between.
begun=$(pooled desk_user "select api.sign_in_begin('khdesk', 'here')")
pooled desk_user "select api.sign_in_begin('khdesk', 'there')" >/dev/null
attempt=$(admin "select '$begun'::jsonb ->> 'attempt'")
admin "update auth.credential set one_time = false where login = 'khdesk'" >/dev/null
pooled desk_user "select api.sign_in_prove('$attempt', '$(admin "select t.proof('khdesk', 'pw-khdesk', '$begun')")')" >/dev/null
token=$(admin 'select t.secret()')
like "$(pooled desk_user "select api.sign_in_finish('$attempt', '$(admin "select sha256(convert_to('$token', 'UTF8'))")')")" '"ok": true' 'signing in'
like "$(pooled desk_user "select api.open('$token')")" '"khdesk"' 'and in it is'
got=$(pooled desk_user begin "select api.sign_in_begin('khdesk', 'x')" 'savepoint a' "select api.sign_in_prove('$attempt', '\\x00')" 'rollback to a' commit)
like "$got" $'ERROR:  42501\nERROR:  25P02' 'under a savepoint nobody signs in'
begun=$(pooled desk_user begin "select api.sign_in_begin('khdesk', 'x')" commit)
attempt=$(admin "select '$begun'::jsonb ->> 'attempt'")
got=$(pooled desk_user begin "select api.sign_in_prove('$attempt', '\\x$(printf '00%.0s' {1..32})')" "select api.sign_in_finish('$attempt', '\\x$(printf '00%.0s' {1..32})')" commit)
like "$got" 'KA002' 'steps in one transaction are as useless as without a pooler'

got=$({ printf "select '"; head -c 200000000 /dev/zero | tr '\0' x; echo "';"; } | PGPASSWORD=Office-2026 psql -qXAt "host=127.0.0.1 port=$port user=desk_anon dbname=inservice sslmode=require" 2>&1)
like "$got" 'closed|invalid packet|lost|too large' 'a text of 200 MB goes no further than the pooler'
like "$({ printf "select api.mail_code('"; head -c 11000000 /dev/zero | tr '\0' x; echo "', '');"; } | PGPASSWORD=Office-2026 psql -qXAt -v VERBOSITY=sqlstate "host=127.0.0.1 port=$port user=desk_anon dbname=inservice sslmode=require" 2>&1)" '^ERROR:  K' 'one of 11 MB does'

# The roles themselves.
settings="select array_to_string(setconfig, ',') from pg_db_role_setting where setrole = 'desk_user'::regrole"
was=$(admin "$settings")
for deed in "password 'mine'" "set default_transaction_read_only = on" "set local_preload_libraries = 'nothing'" 'set statement_timeout = 1' 'reset all'; do
    is "$(pooled desk_user "alter role desk_user $deed")" 'ERROR:  42501' "alter role desk_user $deed"
done
is "$(admin "$settings")" "$was" 'the role is as it was'
like "$(as desk_user 'select api.hello()')" '^\{' 'and whoever comes anew gets in'

# What comes with a client's start and is no value ends no connection to the server.
pids() { admin "select string_agg(pid::text, ' ') from pg_stat_activity where usename = 'desk_anon'"; }
before=$(pids)
for start in 'TZ=No/Where' 'DATESTYLE=nonsense'; do
    like "$(export "PG$start"; pooled desk_anon 'select api.hello()')" '"surface"' "an honest answer with $start"
done
like "$(PGPASSWORD=Office-2026 psql -qXAt "host=127.0.0.1 port=$port user=desk_anon dbname=inservice sslmode=require application_name=$(printf 'x%.0s' {1..2000})" -c 'select api.hello()' 2>&1)" '"surface"' 'with a name without end'
is "$(pids)" "$before" 'and always the same connection'
is "$(grep -c varcache_apply "$dir/pgbouncer.log")" 0 'nor is there a line of it in the log of the pooler'

# A guest has no transaction.
for q in begin 'begin isolation level repeatable read' 'start transaction'; do
    like "$(pooled desk_anon "$q" 'select api.hello()' 2>&1)" '^(ERROR|FATAL):  08P01' "a guest's: $q"
done
like "$(pooled desk_anon 'select api.hello()' "copy (select * from api.public_snapshot('county')) to stdout" "select * from api.public_delta('x')")" '高雄市.*KS410' 'it needs none'
is "$(admin "select count(*) from pg_stat_activity where usename = 'desk_anon' and xact_start is not null")" 0 'nor is one open'
stop
sed_pools='s|^default_pool_size.*|default_pool_size = 32|; s|^reserve_pool_size.*|reserve_pool_size = 8|'
start "$sed_pools"
mkfifo "$dir/in"
PGPASSWORD=Office-2026 python3 "$(dirname "$0")/unsynced.py" "host=127.0.0.1 port=$port user=desk_anon dbname=inservice sslmode=require" 8 <"$dir/in" >"$dir/held" 2>&1 &
holder=$!
exec 8>"$dir/in"
until [ -s "$dir/held" ]; do sleep 0.1; done
is "$(cat "$dir/held")" held '(eight guests who never say that this was all)'
before=$SECONDS
like "$(pooled desk_anon 'select api.hello()')" '"surface"' 'behind whom an honest one is served'
ok "$([ $((SECONDS - before)) -lt 20 ]; echo $?)" "in time ($((SECONDS - before)) s)"
exec 8>&-
wait "$holder"

# Forty open transactions of one PC, in which something is said every second, shut nobody out.
crowd=() # each has its line before one of them begins
for n in $(seq 40); do
    { echo '\echo here'; until [ -e "$dir/go" ]; do sleep 0.2; done; echo 'begin;'; for s in $(seq 30); do echo 'select api.hello();'; sleep 1; done; } | PGPASSWORD=Office-2026 psql -qXAt "host=127.0.0.1 port=$port user=desk_user dbname=inservice sslmode=require" >"$dir/crowd.$n" 2>&1 &
    crowd+=($!)
done
until [ "$(cat "$dir"/crowd.* | grep -c here)" = 40 ]; do sleep 0.1; done
touch "$dir/go"
until [ "$(admin "select count(*) from pg_stat_activity where usename = 'desk_user' and xact_start is not null")" -ge 32 ]; do sleep 0.1; done
before=$SECONDS
like "$(pooled desk_user 'select api.hello()')" '"surface"' 'behind forty open transactions of one PC'
ok "$([ $((SECONDS - before)) -lt 20 ]; echo $?)" "an honest one is served ($((SECONDS - before)) s)"
kill "${crowd[@]}" 2>/dev/null
wait "${crowd[@]}" 2>/dev/null

# The line that does it: without it the same things get through.
stop
start 's|^server_reset_query_always.*|server_reset_query_always = 0|'
poisons "$app" 'khdesk' '^evil$' '"surface"'
finish
