# SPDX-License-Identifier: GPL-3.0-or-later
# The same centre on a server that was started without the gate: no door opens, and nobody makes believe that it is there.
source "$(dirname "$0")/tap.sh"
run=()
[ "$(id -u)" != 0 ] || run=(setpriv --reuid=postgres --regid=postgres --init-groups --)
bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)
dir=$PGHOST/ungated
stop() { "${run[@]}" "$bin/pg_ctl" -D "$dir/data" -m immediate -s stop >/dev/null 2>&1; }
trap stop EXIT
"${run[@]}" mkdir "$dir"
"${run[@]}" "$bin/pg_basebackup" -U admin -D "$dir/data" -X fetch --checkpoint=fast --no-sync >/dev/null 2>&1
# Its settings are still in the file; the module is not.
echo "inservice_gate.roles = 'desk_anon=6, desk_user=24'" | "${run[@]}" tee -a "$dir/data/postgresql.conf" >/dev/null
"${run[@]}" "$bin/pg_ctl" -D "$dir/data" -s -w -l "$dir/log" -o "-c listen_addresses='' -c unix_socket_directories='$dir' -c fsync=off" start
ok $? 'a server without the gate'
export PGHOST=$dir
secret=$(admin 'select t.secret()')
token=$(admin "select t.token_for('khdesk')")

# Every function that a role may call, with nothing and with what is right for a token or a secret.
calls() { # calls ROLE
    admin "select format('select * from api.%I(%s)', p.proname, (select string_agg(case when n in ('token', 'case_secret') and v.given then quote_literal(case n when 'token' then '$token' else '$secret' end) else 'null' end, ', ' order by o)
            from unnest(p.proargnames[1:p.pronargs]) with ordinality a(n, o)))
        from pg_proc p, (values (true), (false)) v(given) where p.pronamespace = 'api'::regnamespace and has_function_privilege('$1', p.oid, 'execute') order by 1"
}
for role in desk_anon desk_user; do
    ok "$([ "$(calls $role | wc -l)" -ge 12 ]; echo $?)" "$(calls $role | wc -l) calls as $role"
    while IFS= read -r q; do
        is "$(as $role "$q")" 'ERROR:  55000' "$role: ${q:0:60}"
        for lie in "inservice_gate.version=1" "inservice_gate.roles=desk_user" "inservice_gate.actor={}"; do
            got=$(given "-c $lie" $role "$q")
            [ "$got" = 'ERROR:  55000' ] || is "$got" 'ERROR:  55000' "nor with $lie: ${q:0:60}"
        done
    done < <(calls $role)
done
is "$(as desk_user "set inservice_gate.version = '1'" 'select api.hello()')" 'ERROR:  55000' 'a setting of that name is no gate'
is "$(given "-c app.token=$token" desk_user "select * from api.snapshot('application')" 'select api.cursor()' | sort -u)" 'ERROR:  55000' 'nor is anything read by a token as a setting'
like "$(psql -qXAt -U desk_anon -c 'select api.hello()' 2>&1)" 'centre.ungated' 'it says why'
like "$(as desk_admin 'select admin.schema_version()')" '^[0-9]+$' 'the operator gets in'
finish
