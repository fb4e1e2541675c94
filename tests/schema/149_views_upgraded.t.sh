# SPDX-License-Identifier: GPL-3.0-or-later
# A centre is brought up to date while desks are out. Where the feed says of rows something else than before, they load again; where it
# does not, they go on from where they were.
source "$(dirname "$0")/tap.sh"
here=$(cd "$(dirname "$0")" && pwd)
central=${INSERVICE_CENTRAL:-$here/../../build/app/central/inservice-central}
psql -qX -d postgres -c 'create database upgraded template second'
export PGDATABASE=upgraded
psql -qX -v ON_ERROR_STOP=1 -f "$here/fixture.sql" >/dev/null
kh=$(admin "select t.token_for('khdesk')")
# A release that differs in code: all of it is made anew.
upgrade() { admin "update core.schema_code set sha256 = 'ab'" >/dev/null && "$central" migrate --database "host=$PGHOST port=$PGPORT user=admin dbname=upgraded" >/dev/null; }
public() { as desk_anon "copy (select next_cursor from api.public_delta('$1')) to stdout"; }
own() { as desk_user "copy (select next_cursor from api.delta('$kh', '$1')) to stdout"; }
cursor() { as desk_anon 'select api.public_cursor()'; }

c=$(cursor)
upgrade
like "$(public "$c")" '[0-9a-f]{12}/1/[0-9]+$' 'a release whose feed says the same: a desk goes on'
like "$(own "$c")" '[0-9a-f]{12}/1/[0-9]+$' 'also with what is its own'

said=$(admin "select obj_description('feed'::regnamespace, 'pg_namespace')")
like "$said" '^[0-9a-f]{64}$' 'what it says is noted'
# As an earlier release had a view, which forgot a mask.
admin "comment on schema feed is 'of an earlier release'" >/dev/null
c=$(cursor)
upgrade
like "$(public "$c")" 'KS410' 'a release whose feed says something else: whoever was out loads again'
like "$(own "$c")" 'KS410' 'also what is its own'
is "$(admin "select obj_description('feed'::regnamespace, 'pg_namespace')")" "$said" '(and it is noted)'
c=$(cursor)
like "$(public "$c")" '[0-9a-f]{12}/1/[0-9]+$' 'who has loaded since goes on'
like "$(own "$c")" '[0-9a-f]{12}/1/[0-9]+$' '(with all)'
upgrade
like "$(public "$c")" '[0-9a-f]{12}/1/[0-9]+$' 'once'

# Of a view, and of a function that it calls, every word counts.
hash_of() { # hash_of FILE: as the release's own step does it
    psql -qXAt -U admin -v ON_ERROR_STOP=1 -c begin -c "$1" -f "$here/../../models/central/schema/data/feed.sql" -c "select obj_description('feed'::regnamespace, 'pg_namespace')" -c rollback | tail -1
}
is "$(hash_of 'select 1')" "$said" 'the same again'
isnt() { ok "$([ "$1" != "$2" ] && [[ $1 =~ ^[0-9a-f]{64}$ ]]; echo $?)" "$3"; }
isnt "$(hash_of "create or replace view feed.county as select * from ($(admin "select rtrim(pg_get_viewdef('feed.county'::regclass), ';')")) x where true")" "$said" 'another view'
called=$(admin "select p.oid::regprocedure from pg_class c join pg_rewrite r on r.ev_class = c.oid join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid and d.refclassid = 'pg_proc'::regclass
    join pg_proc p on p.oid = d.refobjid join pg_language l on l.oid = p.prolang where c.relnamespace = 'feed'::regnamespace and l.lanname = 'plpgsql' order by 1 limit 1")
def=$(admin "select regexp_replace(pg_get_functiondef('$called'::regprocedure), '\\mbegin\\M', 'begin /* otherwise */', 'i')")
isnt "$(hash_of "$def")" "$said" "another $called"
finish
