# SPDX-License-Identifier: GPL-3.0-or-later
# The audit's chain against somebody who is superuser: whatever is done to what was sealed is found, block and row named.
source "$(dirname "$0")/tap.sh"

# Tampering, tried in a transaction that is taken back: triggers off, then one deed; what is found afterwards.
tamper() { # tamper DEED [KNOWN]
    psql -qXAt -U admin -v ON_ERROR_STOP=1 2>&1 <<SQL
begin;
set local session_replication_role = replica;
$1;
select coalesce(string_agg(concat_ws(' ', block, entry, fault), ', '), 'whole') from admin.verify(${2:-null}, 1000);
rollback;
SQL
}
log() { admin "select audit.log(null, '$1', 'ok', '{\"n\": $2}')" >/dev/null; }
seal() { admin "select admin.seal()"; }
entry() { admin "select id from audit.entry where what = '$1' and detail ->> 'n' = '$2'"; }

# From nothing, whatever other tests have left.
admin "set session_replication_role = replica; truncate audit.entry, audit.block, audit.leaf restart identity" >/dev/null
log zero 1
# A block of the first format, as a centre of earlier days has it.
admin "insert into audit.block(lo, hi, rows, digest, prev, hash)
    select '0', x.hi, d.n, d.digest, '\\x', sha256('\\x'::bytea || d.digest || convert_to(x.hi::text, 'UTF8'))
    from (select pg_snapshot_xmin(pg_current_snapshot()) as hi) x, audit.digest('0', x.hi) d" >/dev/null
old=$(admin "select min(id) from audit.entry")
for n in 1 2 3 4; do log one $n; done
like "$(seal)" '"sealed": 4' 'four rows are sealed'
for n in 1 2 3; do log two $n; done
like "$(seal)" '"sealed": 3' 'then three'
like "$(seal)" '"sealed": 0' 'then none'
for n in 1 2; do log three $n; done
last=$(seal)
known="'[{\"block\": 4, \"hash\": \"$(admin "select '$last'::jsonb ->> 'hash'")\"}]'"
log open 1
is "$(admin "select string_agg(b.id || ':' || b.rows || ':' || b.format, ' ' order by b.id) from audit.block b where id > 1")" '2:4:2 3:3:2 4:2:2' 'each in its block'
is "$(tamper 'select 1')" $'1\nwhole' 'nothing done, nothing found'
is "$(admin "select (admin.audit_extent() ->> 'waiting') || ' ' || (admin.audit_extent() ->> 'blocks')")" '1 4' 'the newest row waits'

row=$(entry two 2) other=$(entry two 3) first=$(entry one 1)
for column in "what = 'x'" "outcome = 'wrong'" "at = at + interval '1 microsecond'" "account_id = 1" "person_id = 1" "command_id = gen_random_uuid()" \
    "installation = 'elsewhere'" "detail = detail || '{\"n\": 7}'" "case_hash = '\\x00'" "xid = '1'"; do
    like "$(tamper "update audit.entry set $column where id = $row")" "(^|, |
)3 $row row.changed" "a changed row: $column"
done
is "$(tamper "delete from audit.entry where id = $row")" "3 $row row.deleted" 'a deleted row'
is "$(tamper "delete from audit.entry where id in ($row, $other)")" "3 $row row.deleted, 3 $other row.deleted" 'two'
new="insert into audit.entry(id, xid, at, what, outcome) overriding system value"
is "$(tamper "$new select 900001, xid, at, 'sign_in', 'ok' from audit.entry where id = $row")" '3 900001 row.inserted' 'a row put in among sealed ones'
is "$(tamper "delete from audit.entry where id = $row; $new select $row, xid, at, 'sign_in', 'ok' from audit.entry where id = $other")" \
    "3 $row row.changed" 'a row put in the place of another'
is "$(tamper "alter table audit.entry alter id drop identity; update audit.entry set id = -1 where id = $row; update audit.entry set id = $row where id = $other; update audit.entry set id = $other where id = -1")" \
    "3 $row row.changed, 3 $other row.changed" 'two rows that changed places'
is "$(tamper "update audit.entry e set xid = x.xid from audit.entry x where e.id = $row and x.id = $first")" "3 $row row.changed" 'a row moved into another block'
is "$(tamper "update audit.leaf set place = 5 - place where block_id = 3")" '3 block.seals_changed' 'seals in another order'
is "$(tamper "update audit.entry set what = 'x' where id = $row; update audit.leaf l set hash = audit.leaf_hash(e) from audit.entry e where e.id = $row and l.entry_id = $row")" \
    '3 block.seals_changed' 'a row and its seal'
is "$(tamper "update audit.entry set what = 'x' where id = $row; update audit.leaf l set hash = audit.leaf_hash(e) from audit.entry e where e.id = $row and l.entry_id = $row;
    update audit.block b set digest = (audit.leaf_digest(3)).digest where id = 3")" '3 block.changed' 'and the block'
is "$(tamper "update audit.entry set what = 'x' where id = $row; update audit.leaf l set hash = audit.leaf_hash(e) from audit.entry e where e.id = $row and l.entry_id = $row;
    update audit.block b set digest = (audit.leaf_digest(3)).digest where id = 3; update audit.block b set hash = audit.block_hash(b) where id = 3")" \
    '4 block.before_missing' 'and its hash: the next block knows'
forge_all="update audit.entry set what = 'x' where id = $row; update audit.leaf l set hash = audit.leaf_hash(e) from audit.entry e where e.id = $row and l.entry_id = $row;
    update audit.block b set digest = (audit.leaf_digest(3)).digest where id = 3; update audit.block b set hash = audit.block_hash(b) where id = 3;
    update audit.block b set prev = (select x.hash from audit.block x where x.id = 3) where id = 4; update audit.block b set hash = audit.block_hash(b) where id = 4"
is "$(tamper "$forge_all")" whole 'the whole chain forged: only who keeps a hash elsewhere knows'
is "$(tamper "$forge_all" "$known")" '4 block.not_as_known' 'and who does, knows'
for column in "rows = rows + 1" "lo = '1'" "hi = '999999'" "at = at - interval '1 day'" "format = 1" "digest = '\\x'"; do
    like "$(tamper "update audit.block set $column where id = 3")" '(^|, |
)3 block' "a changed block: $column"
done
is "$(tamper "delete from audit.block where id = 3; delete from audit.leaf where block_id = 3")" '4 block.before_missing' 'a block taken out of the chain'
is "$(tamper "delete from audit.block where id = 1")" '2 block.before_missing' 'the first one, too'

# The end cut off.
is "$(tamper "delete from audit.entry where what = 'three'")" "4 $(entry three 1) row.deleted, 4 $(entry three 2) row.deleted" 'the last sealed rows cut off'
is "$(tamper "delete from audit.entry where what = 'three'; delete from audit.block where id = 4")" '4 block.missing' 'with their block'
cut="delete from audit.entry where what = 'three'; delete from audit.block where id = 4; delete from audit.leaf where block_id = 4"
is "$(tamper "$cut" "$known")" '4 block.missing' 'with all that hangs on it: the hash kept elsewhere says so'

# The earlier format.
is "$(tamper "update audit.entry set what = 'x' where id = $old")" '1 block.rows_changed' 'a row sealed in earlier days: its block'

# Append-only for everybody else.
for role in desk_admin desk_user desk_anon; do
    for q in "select audit.seal()" "delete from audit.leaf" "update audit.block set rows = 0" "select * from audit.entry"; do
        like "$(as $role "$q")" '42501' "$role: $q"
    done
done
like "$(as desk_admin 'select fault from admin.verify(null, 10)')" '^$' 'the operator verifies'
like "$(as desk_admin 'select admin.seal()')" '"sealed": 1' 'and seals'
like "$(admin "set role desk_owner; delete from audit.leaf" 2>&1)" 'append_only' 'not even the owner deletes a seal'
like "$(admin "truncate audit.leaf" 2>&1)" 'append_only' 'nor truncates'
is "$(admin "select admin.set_desk_rule('NET01', false)" >/dev/null; admin "select detail ->> 'operator' from audit.entry order by id desc limit 1")" admin 'an operator'\''s deed has the operator'\''s name'

# Rows of a transaction that is still open wait for the next block.
coproc open { psql -qXAt -U admin 2>&1; }
printf "begin; select pg_current_xact_id() is null; insert into audit.entry(what, outcome) values ('late', 'ok');\n\\\\echo there\n" >&"${open[1]}"
read -r _ <&"${open[0]}"; read -r _ <&"${open[0]}"
log after 1
seal >/dev/null
is "$(admin "select count(*) from audit.leaf l join audit.entry e on e.id = l.entry_id where e.what = 'after'")" 0 'what is not certain is not sealed'
printf 'commit;\n\\q\n' >&"${open[1]}"
wait
like "$(seal)" '"sealed": 2' 'both go into the next block'
is "$(tamper 'select 1')" $'1\nwhole' 'and all is whole'
finish
