# SPDX-License-Identifier: GPL-3.0-or-later
# Every text that a function of the surface takes, as long as the gate lets it through and of the worst kinds: refused or
# answered within the memory that it needs itself some times over. A new function is called by itself.
source "$(dirname "$0")/tap.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
set_memory() { admin "alter system set inservice_gate.memory = '$1'" >/dev/null; admin 'select pg_reload_conf()' >/dev/null; until [ "$(admin 'show inservice_gate.memory')" = "$1" ]; do :; done; }
token=$(admin "select t.token_for('khdesk')")
secret=$(admin 'select t.secret()')
set_memory 64MB
kinds=(slashes marks commas text)
length=2000000
made() { # made KIND: so many bytes
    case $1 in
    slashes) head -c $length /dev/zero | tr '\0' / ;;
    marks) yes $'\u0301' | head -$((length / 3)) | tr -d '\n' ;;
    commas) head -c $length /dev/zero | tr '\0' , ;;
    text) printf '{"application_id": 1, "content": "'; head -c $((length - 60)) /dev/zero | tr '\0' A; printf '", "text": "x"}' ;;
    esac
}
# calls ROLE: name, argument, SQL with ~ where the long text belongs; the other arguments are as they belong.
calls() {
    admin "select concat_ws('|', p.proname, a.name, format('select * from api.%I(%s)', p.proname,
            (select string_agg(case when b.o = a.o then '~' when b.name = 'token' then quote_literal('$token') when b.name = 'case_secret' then quote_literal('$secret')
                when b.type = 'uuid'::regtype then quote_literal(t.uuid7()) when b.type = 'bytea'::regtype then quote_literal('\\x' || repeat('00', 32)) when b.type = 'bigint'::regtype then '''1'''
                when b.type = 'boolean'::regtype then 'true' when b.name = 'address' then quote_literal('large@example.edu.tw') when b.name = 'kind' then quote_literal('scan.attach') when b.name = 'body' then quote_literal('{}')
                else quote_literal('x') end, ', ' order by b.o) from unnest(p.proargtypes::oid[], p.proargnames[1:p.pronargs]) with ordinality b(type, name, o))))
        from pg_proc p cross join unnest(p.proargtypes::oid[], p.proargnames[1:p.pronargs]) with ordinality a(type, name, o)
        where p.pronamespace = 'api'::regnamespace and has_function_privilege('$1', p.oid, 'execute') and a.type = 'text'::regtype order by 1"
}
for kind in "${kinds[@]}"; do made "$kind" >"$work/$kind"; done
for role in desk_anon desk_user; do
    while IFS='|' read -r name argument sql; do
        bad=
        for kind in "${kinds[@]}"; do
            { printf '%s' "${sql%%\~*}'"; cat "$work/$kind"; printf '%s;\n' "'${sql#*\~}"; } >"$work/in"
            got=$(psql -qXAt -U $role -v VERBOSITY=sqlstate -f "$work/in" 2>&1 | sed 's/^psql:[^ ]* //' | head -c 60)
            [[ $got =~ ^(ERROR:\ \ K[ACDS][0-9]{3}|\{\"(kdf|error|key)\".*|)$ ]] || bad="$bad $kind: $got;"
        done
        is "$bad" '' "$role: $name, a long $argument"
    done < <(calls $role)
done
admin 'alter system reset all' >/dev/null
admin 'select pg_reload_conf()' >/dev/null
finish
