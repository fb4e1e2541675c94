# SPDX-License-Identifier: GPL-3.0-or-later
# An upgrade, tried on data: golden.sql is a centre as an earlier release left it (golden.sh). It is restored as the operator's guide has it, and
# brought up to date by the product's own installer; what comes of it is a centre like a new one, with all that was in it.
source "$(dirname "$0")/tap.sh"
here=$(cd "$(dirname "$0")" && pwd)
central=${INSERVICE_CENTRAL:-$here/../../build/app/central/inservice-central}
psql -qX -d postgres -c "create database golden template template0 encoding 'UTF8' locale 'C.UTF-8'"
export PGDATABASE=golden
is "$(psql -qX -v ON_ERROR_STOP=1 -f "$here/golden.sql" 2>&1 >/dev/null)" '' 'the centre of an earlier release is restored'
kept() { admin "select string_agg(a.state || ' ' || a.row_version || ' ' || a.name || ' ' || a.unit_id || ' ' || coalesce(a.reviewer_unit_id, 0), ', ' order by a.id) from core.application a
    union all select string_agg(c.account_name || ' ' || c.state || ' ' || c.account_type, ', ' order by c.id) from core.account c
    union all select string_agg(d.action || ' ' || d.text || ' ' || d.reasons::text, ', ' order by d.id) from core.decision d
    union all select string_agg(encode(sha256(s.content), 'hex') || s.name, ', ' order by s.id) from core.scan s
    union all select string_agg(m.template || ' ' || m.state || ' ' || m.body, ', ' order by m.id) from core.mail m
    union all select string_agg(encode(c.salt || c.stored_key || c.server_key, 'hex') || c.login, ', ' order by c.account_id) from auth.credential c
    union all select string_agg(n.number, ', ' order by n.person_id) from core.national_id n
    union all select string_agg(h.name_key || coalesce(h.account_id, 0), ', ' order by h.person_id) from core.hold h
    union all select string_agg(k.key || k.version || k.sha256, ', ' order by k.id) from core.consent k where k.in_force
    union all select string_agg(o.unit_id || o.account_scope || o.note, ', ' order by o.unit_id) from core.reviewer_override o
    union all select count(*) || ' ' || encode(sha256(string_agg(to_jsonb(e)::text, '' order by e.id)::bytea), 'hex') from audit.entry e"; }
before=$(kept)
like "$before" 'returned.*rejected.*withdrawn.*approved.*taken_back' '(it holds cases in their states)'
# What an earlier release had and this one has not, and what it said otherwise.
admin "create function core.of_old() returns trigger language plpgsql as 'begin return null; end'; create trigger of_old after insert on core.unit for each row execute function core.of_old();
    create policy of_old on core.account for select to desk_user using (true); grant select on core.account to desk_user; insert into auth.command_right values ('operator', 'application.approve', 'desk');
    drop function api.sign_out(text); create function api.sign_out(token text) returns text language sql as 'select null::text'; grant execute on function core.whole_id(bigint) to desk_anon;
    update core.return_reason set text = 'as it was' where id = 10; update core.mail_template set body = 'as it was'; update core.schema_code set sha256 = 'ab', made_by = '0.0.1'" >/dev/null
said=$("$central" migrate --database "host=$PGHOST port=$PGPORT user=admin dbname=golden" 2>&1)
is "$?" 0 "it is brought up to date: ${said//$'\n'/; }"
is "$(kept)" "$before" 'and nothing of what people did is another'
# The shape of it, as text: columns, constraints, indexes, policies, triggers, functions, rights.
shape() { psql -qXAt -U admin -d "$1" <<'SQL'
with ours as (select oid from pg_namespace where nspname in ('core', 'auth', 'cmd', 'sync', 'feed', 'audit', 'api', 'admin')), tables as (select c.* from pg_class c where c.relnamespace in (select oid from ours) and c.relkind in ('r', 'S', 'v'))
select 'table ' || t.oid::regclass || t.relpersistence::text || t.relrowsecurity || t.relforcerowsecurity || t.relowner::regrole || coalesce((select string_agg(x::text, ' ' order by x::text) from unnest(t.relacl) x), '') from tables t
union all select 'column ' || a.attrelid::regclass || '.' || a.attname || format_type(a.atttypid, a.atttypmod) || a.attnotnull || a.attidentity::text || coalesce(pg_get_expr(d.adbin, d.adrelid), '') || coalesce(a.attacl::text, '')
    from pg_attribute a join tables t on t.oid = a.attrelid left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum where a.attnum > 0 and not a.attisdropped and t.relkind = 'r'
union all select 'constraint ' || conrelid::regclass || conname || pg_get_constraintdef(oid) from pg_constraint where conrelid in (select oid from tables)
union all select 'index ' || pg_get_indexdef(indexrelid) from pg_index where indrelid in (select oid from tables)
union all select 'trigger ' || pg_get_triggerdef(oid) from pg_trigger where tgrelid in (select oid from tables) and not tgisinternal
union all select 'policy ' || polrelid::regclass || polname || polcmd::text || polroles::regrole[]::text || coalesce(pg_get_expr(polqual, polrelid), '') || coalesce(pg_get_expr(polwithcheck, polrelid), '') from pg_policy
union all select 'function ' || pg_get_functiondef(oid) || proowner::regrole || coalesce((select string_agg(x::text, ' ' order by x::text) from unnest(proacl) x), '') from pg_proc where pronamespace in (select oid from ours)
union all select 'open to all: ' || p.oid::regprocedure from pg_proc p where exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0) and p.pronamespace <> all (select oid from pg_namespace where nspname = 'tap')
union all select 'schema ' || nspname || (select string_agg(x::text, ' ' order by x::text) from unnest(nspacl) x) from pg_namespace where oid in (select oid from ours)
union all select 'row of ' || x.v from (select 'right ' || r::text as v from auth.command_right r union all select 'sight ' || s::text from auth.visibility s union all select 'kind ' || k::text from cmd.kind k
    union all select 'reason ' || q::text from core.return_reason q union all select 'fold ' || count(*)::text from core.folding union all select 'district ' || count(*)::text from core.district union all select 'mail ' || m.key || m.body from core.mail_template m) x
order by 1
SQL
}
shape golden > "$PGHOST/golden.shape"
shape second > "$PGHOST/second.shape"
is "$(diff "$PGHOST/golden.shape" "$PGHOST/second.shape" | head -20)" '' 'its tables, rights and functions are those of a new centre'
is "$(grep -c . "$PGHOST/golden.shape" | sed 's/[0-9]\{4,\}/many/')" many '(which are many)'
is "$(admin "select value from core.setting where key = 'case_expiry_days'")" 30 "an operator's own setting stays"
is "$(admin "select string_agg(f::text, ' ') from admin.verify(null, 10) f")" '' 'and the seals of its audit still fit'
like "$(as desk_admin 'select admin.restored()')" '^[0-9a-f-]{36}$' 'told that it was restored,'
like "$(as desk_anon 'select api.hello()')" '"surface"' 'it serves desks again'
finish
