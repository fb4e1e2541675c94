# SPDX-License-Identifier: GPL-3.0-or-later
# The gate (models/central/gate): what a desk says passes, nothing else does, and nothing of it is looked up or computed first.
# Also over the protocol itself, and against time, memory, disk and log.
source "$(dirname "$0")/tap.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
refused='ERROR:  42501'
kh=$(admin "select t.token_for('khdesk')")

# What passes -------------------------------------------------------------------------------------------------------------
while IFS= read -r q; do is "$(session desk_anon <<<"$q;" | grep ERROR)" '' "a desk may say: $q"; done <<'SQL'
select api.hello()
select api.public_cursor()
select pk, doc from api.public_snapshot('county')
select doc as d from api.public_snapshot('county'::text)
copy (select * from api.public_snapshot('unit')) to stdout
begin
commit
rollback
start transaction
begin isolation level repeatable read
begin isolation level read committed read only
discard all
set application_name = 'x'
set application_name = 'x'\; set client_encoding = 'UTF8'\; set datestyle = 'ISO'\; set timezone = 'UTC'
select 1
SQL
is "$(as desk_user begin "set local statement_timeout = '20s'" 'set local statement_timeout = 5000' "select api.open('$kh')" 'copy (select * from api.snapshot($$application$$)) to stdout' commit | grep -c ERROR)" 0 'and a first load'

# What a pooler sets for its client, with a value that is none: passed over, because an error would end the pooler's connection.
for q in "standard_conforming_strings = 'off'" "timezone = 'No/Where'" "datestyle = 'nonsense'" "client_encoding = 'none'" "intervalstyle = 'x'" "application_name = '$(printf 'x%.0s' {1..5000})'"; do
    is "$(as desk_anon "set $q" "select 'a\\b'")" 'a\b' "without effect: set ${q:0:50}"
done

# What does not, in either role --------------------------------------------------------------------------------------------
# No line of these names what is in the way: it is refused before anything is looked up.
statements() {
    cat <<'SQL'
select null from xmltable('//b[count(//b[count(//b)>1])>1]' passing xmlparse(document '<a><b/><b/></a>') columns v text path '.')
select '<a/>'::xml
select xml '<a/>'
select cast('<a/>' as xml)
select xmlparse(document '<a/>')
select xmlelement(name a, xmlattributes(1 as b))
select xmlserialize(content '<a/>' as text)
select '<a/>' is document
select 'pg_class'::regclass
select 1::regclass
select 'x'::no_such_type
select '{1,2}'::int[]
select '{1}'::int4range
select '1 day'::interval
select '1e131071'::numeric
select '[]'::jsonb
select 'a'::varchar(10)
select '1'::text::int8::text
select array[1, 2]
select row(1, 2)
select 1 + 1
select 1 is null
select case when true then 1 end
select coalesce(null, 1)
select greatest(1, 2)
select nullif(1, 2)
select current_user
select current_timestamp
select b'1'
select (select 1)
select exists (select 1)
select 1 where true
select 1 limit 1
select 1 order by 1
select 1 group by 1
select distinct 1
select 1 union all select 2
select 1 for update
select 1 from api.hello() a, api.hello() b
select 1 from (select 1) a
select * from (values (1)) v
select * from core.unit
select * from pg_class
select * from pg_temp.x
select * into x from api.hello()
select api.hello() from api.public_snapshot('unit')
select api.hello(), api.hello()
select api.public_snapshot('unit') limit 1
select (api.hello()).x
select api.hello()::text
select api.public_delta(api.public_cursor())
select * from api.public_snapshot('unit') where pk = 1
select *, * from api.public_snapshot('unit')
select pk,pk,pk,pk,pk,pk,pk,pk,pk,pk,pk,pk,pk,pk,pk,pk,pk from api.public_snapshot('unit')
select * from api.public_snapshot('unit') with ordinality
select * from rows from (api.hello(), api.hello())
select * from lateral api.hello()
select * from api.hello() as x(a)
select api.hello() over ()
select api.hello() filter (where true)
select distinct api.hello()
select inservice.api.hello()
select hello()
select pg_catalog.pg_sleep(1)
select pg_sleep(1)
values (1)
table core.unit
with recursive r as (select 1 union all select 1 from r) select 1 from r
insert into core.unit default values
update core.unit set name = ''
delete from pg_authid
delete from pg_catalog.pg_authid
truncate core.unit
merge into core.unit u using core.unit v on true when matched then delete
lock table pg_authid
prepare p as select 1
prepare p as delete from pg_catalog.pg_authid
execute p
deallocate all
declare c cursor for select 1
declare c cursor with hold for select 1
fetch all from c
move all from c
close all
explain select api.hello()
explain analyze select api.hello()
savepoint a
release a
rollback to a
begin isolation level serializable
begin isolation level serializable, read only, deferrable
begin deferrable
set transaction isolation level serializable
set transaction snapshot '00000003-0000001B-1'
commit and chain
rollback and chain
prepare transaction 'x'
commit prepared 'x'
abort and chain
listen x
unlisten *
notify x
notify x, 'y'
set statement_timeout = 0
set local statement_timeout = 0
set local statement_timeout = '0'
set local statement_timeout = -1
set local statement_timeout = '20001ms'
set local statement_timeout = '10min'
set local statement_timeout = 99999999999
set local statement_timeout = '1e9'
set local statement_timeout to default
set local statement_timeout = 1, 2
set local statement_timeout = x
set statement_timeout = '1s'
set session statement_timeout = '1s'
set local work_mem = '1000GB'
set work_mem = '1000GB'
set temp_file_limit = -1
set lock_timeout = 0
set search_path = evil
set app.token = 'x'
set inservice_gate.actor = '{}'
set inservice_gate.calls = 100000
set inservice_gate.roles = ''
set log_parser_stats = off
set local log_parser_stats = off
set application_name = 'x'\; select api.hello()
set application_name to default
set local application_name = 'x'
set role none
set session authorization default
reset all
reset role
reset session authorization
set session characteristics as transaction read only
set constraints all deferred
show all
show statement_timeout
discard plans
discard temp
discard sequences
alter role desk_user password 'x'
alter role desk_user set local_preload_libraries = 'nothing'
alter role desk_anon reset all
alter role all set statement_timeout = 1
alter database inservice set statement_timeout = 1
alter system set max_connections = 1
alter user desk_user rename to x
grant desk_user to desk_anon
revoke desk_user from desk_anon
drop owned by desk_user
reassign owned by desk_user to desk_anon
drop role desk_anon
comment on role desk_user is 'x'
security label on role desk_user is 'x'
create role x
create temp table x (a int)
create table x as select 1
create view x as select 1
create event trigger x on ddl_command_start execute function x()
create publication x
create subscription x connection 'x' publication x
create server x foreign data wrapper y
import foreign schema x from server y into z
vacuum
vacuum full
analyze
cluster
reindex database inservice
checkpoint
load 'auto_explain'
do $$ begin end $$
call api.hello()
refresh materialized view x
copy core.unit to stdout
copy core.unit from stdin
copy (select 1) to program 'id'
copy (select 1) to '/tmp/x'
copy (select 1) to stdout with (format csv, header)
copy (select 1) to stdout (encoding 'BIG5')
copy (select 1 union select 2) to stdout
copy (values (1)) to stdout
copy (delete from core.unit returning 1) to stdout
copy (select * from pg_class) to stdout
select 1\; select 2
begin\; commit
begin\; select api.hello()
SQL
}
for role in desk_anon desk_user; do
    statements | awk '{ print "\\echo @@ " NR "\n" $0 ";" }' | session $role |
        awk -v right="$refused" 'function judge() { if (n && said != right) print n, said } /^@@ /{ judge(); n = $2; said = ""; next } { said = said $0 } END { judge() }' >"$work/passed"
    is "$(head -c 1000 "$work/passed")" '' "$(statements | wc -l) statements are none of $role's"
    is "$(as $role '')" "$refused" 'nor is saying nothing'
done
# Also where a transaction has failed, and as the first of another.
is "$(session desk_anon <<<"begin; savepoint a; explain select 1; listen x; select 1; rollback; select api.hello();" | sed 's/^{.*/ok/' | xargs)" \
    'ERROR: 42501 ERROR: 42501 ERROR: 42501 ERROR: 25P02 ok' 'nor in a transaction that has failed'

# Not before it is looked up: no lock, no constant is computed ---------------------------------------------------------------
awk 'BEGIN { printf "select \x27<a"; for (i = 0; i < 60000; i++) printf " a%d=\"\"", i; print "/>\x27::xml;" }' >"$work/quadratic.sql"
before=$EPOCHREALTIME
is "$(psql -qXAt -U desk_anon -v VERBOSITY=sqlstate -f "$work/quadratic.sql" 2>&1 | sed 's/^psql:[^ ]* //')" "$refused" 'XML with sixty thousand attributes'
ok "$(awk -v a="$before" -v b="$EPOCHREALTIME" 'BEGIN { exit b - a > 5 }'; echo $?)" 'is not read'
mkfifo "$work/in"
session desk_user <"$work/in" >"$work/out" &
open=$!
exec 7>"$work/in"
echo 'begin; delete from core.unit; \echo said' >&7
until grep -q said "$work/out"; do sleep 0.02; done
is "$(admin "select count(*) from pg_locks l join pg_stat_activity a using (pid) where a.usename = 'desk_user' and l.locktype = 'relation'")" 0 'no lock on what is named'
exec 7>&-
wait $open

# The protocol ----------------------------------------------------------------------------------------------------------------
python3 "$(dirname "$0")/wire.py" "$PGHOST/.s.PGSQL.$PGPORT" "$(admin "select 'api.hello()'::regprocedure::oid")" >"$work/wire"
while IFS=$'\t' read -r name got wanted; do like "$got" "$wanted" "protocol: $name"; done <"$work/wire"
ok "$([ "$(wc -l <"$work/wire")" -ge 10 ]; echo $?)" '(all of them were tried)'
like "$(psql -qXAt -U desk_user "replication=database dbname=inservice" -c 'IDENTIFY_SYSTEM' 2>&1)" 'FATAL' 'no replication'

# What came with the start of the session ------------------------------------------------------------------------------------------
like "$(given '-c log_parser_stats=off' desk_anon 'select api.hello()')" 'permission denied|42501' 'what the gate stands on is not taken away at the start'
is "$(given '-c client_min_messages=debug5 -c statement_timeout=0 -c local_preload_libraries= -c search_path=evil -c default_transaction_isolation=serializable' desk_anon "select '<a/>'::xml")" "$refused" 'nor by what a start may set'
like "$(given '-c role=desk_owner' desk_anon 'select api.hello()')" 'permission denied|42501|22023' 'nor is a role taken at the start'

# Calls, time, memory, files ---------------------------------------------------------------------------------------------------------
calls=$({ echo 'begin;'; for n in $(seq 102); do echo 'select api.hello();'; done; } | session desk_user)
is "$(grep -c '^{' <<<"$calls") $(grep -c 25001 <<<"$calls")" '100 1' 'a hundred calls a transaction'
limits() { # limits [SETTING VALUE]: the gate's own, or as they were
    if [ $# = 0 ]; then admin 'alter system reset all' >/dev/null; else admin "alter system set inservice_gate.$1 = '$2'" >/dev/null; fi
    admin 'select pg_reload_conf()' >/dev/null
    until [ $# = 0 ] || [ "$(admin "show inservice_gate.$1")" = "$2" ]; do :; done
}
talking='for n in 1 2 3 4 5 6 7 8; do echo "select 1;"; sleep 1; done'
limits transaction_time 3s
got=$({ echo 'begin;'; eval "$talking"; } | session desk_user)
is "$(grep -c '^1$' <<<"$got" | sed 's/[345]/in time/')" 'in time' 'a transaction ends in its time, however much is said in it'
like "$got" '57P01' 'with its session'
limits
limits crowded_transaction_time 2s
got=$({ echo 'begin; savepoint a;'; eval "$talking"; } | session desk_user)
like "$got" '57P01' 'one that has failed sooner'
limits
limits statement_time 700ms
admin "create function api.slow() returns void language plpgsql security definer as 'begin perform pg_sleep(5); end'; grant execute on function api.slow() to desk_anon" >/dev/null
is "$(as desk_anon 'select api.slow()')" 'ERROR:  57014' 'a statement ends in its time'
is "$(as desk_anon begin "set local statement_timeout = '700ms'" "set local statement_timeout = '701ms'")" "$refused" 'and nobody gives it more'
limits
admin 'drop function api.slow()' >/dev/null
admin "create function api.greedy() returns void language plpgsql security definer as \$\$ declare a text := repeat('x', 100000000); begin a := a || a || a || a || a || a || a; end \$\$; grant execute on function api.greedy() to desk_anon" >/dev/null
size() { stat -c %s "$PGHOST/log"; }
before=$(size)
is "$(as desk_anon 'select api.greedy()' 'select api.hello()' | sed 's/^{.*/ok/' | xargs)" 'ERROR: 53200 ok' 'memory ends, and the session goes on'
ok "$([ $(($(size) - before)) -lt 300 ]; echo $?)" "with a line in the log, not with a table of the memory ($(($(size) - before)) bytes)"
is "$(tail -c 300 "$PGHOST/log" | grep -c 'out of memory')" 1 '(that line)'
admin 'drop function api.greedy()' >/dev/null
admin "create function api.spilling() returns setof text language sql security definer as \$\$ select repeat(i::text, 2000) from generate_series(1, 200000) i \$\$; grant execute on function api.spilling() to desk_anon" >/dev/null
is "$(as desk_anon 'copy (select * from api.spilling()) to stdout' | tail -1)" 'ERROR:  53400' 'as do temporary files'
admin 'drop function api.spilling()' >/dev/null

# The log ---------------------------------------------------------------------------------------------------------------------------------
before=$(size)
{ printf "select 'SECRET-"; head -c 2000000 /dev/zero | tr '\0' A; echo "'::int4;"; for n in $(seq 50); do echo "select 'SECRET'::int4; explain select 'SECRET'; select api.public_delta('SECRET'); set x.y = 'SECRET'; SECRET; begin; begin; rollback;"; done; } | session desk_anon >/dev/null
ok "$([ $(($(size) - before)) -lt 2000 ]; echo $?)" "what a desk says is not in the log ($(($(size) - before)) bytes of two million)"
is "$(grep -c SECRET "$PGHOST/log")" 0 'not a word of it'
admin "create function api.broken() returns void language plpgsql security definer as 'begin raise exception using errcode = \$\$XX000\$\$, message = \$\$of ours\$\$; end'; grant execute on function api.broken() to desk_anon" >/dev/null
for n in $(seq 40); do echo 'select api.broken();'; done | session desk_anon >/dev/null
is "$(grep -c 'of ours' "$PGHOST/log")" 20 'a fault of ours is, twenty times a minute'
admin 'drop function api.broken()' >/dev/null
finish
