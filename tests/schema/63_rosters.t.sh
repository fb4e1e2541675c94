# SPDX-License-Identifier: GPL-3.0-or-later
# Rosters against whoever has a school's connection: nobody learns by guessing who stands on another school's roster, under
# which name or birthday, neither by rolling back nor by asking often; two schools that enter one person wait for each other;
# the feed tells both.
source "$(dirname "$0")/tap.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
kh=$(admin "select t.token_for('khchief')")
tp=$(admin "select t.token_for('tpchief')")
khunit=$(admin "select t.unit('123999')")
tpunit=$(admin "select t.unit('314698')")
uuid() { admin 'select t.uuid7()'; }
nid() { admin "select t.nid('female', $1)"; }
entry() { printf '{"unit_id": %s, "national_id": "%s", "name": "%s", "sex": "female", "birth_date": "%s"}' "$@"; }  # UNIT NUMBER NAME BIRTHDAY
said() { grep -oE '"(key|outcome)": "[a-z._]+"' | sed 's/.*: //;s/"//g' | tail -1; }
look() { as desk_user "select api.submit('$1', '$2', 'teacher.look', '$3')"; }  # TOKEN ID ENTRY
register() {  # TOKEN LOOK ENTRY [MORE]: a statement
    local body
    body=$(printf '%s' "$3" | sed 's/"/\\"/g')
    echo "select api.submit('$1', '$(uuid)', 'teacher.register', '{\"look\": \"$2\", \"entry\": \"$body\", \"title_id\": 7${4-}}')"
}
enter() { look "$1" "$2" "$3" >/dev/null; as desk_user "$(register "$@")" | said; }  # TOKEN LOOK ENTRY [MORE]

a=$(nid 6301)
is "$(enter "$kh" "$(uuid)" "$(entry "$khunit" "$a" 甲教師 1980-01-01)")" new 'somebody is entered'

# In one transaction, taken back: asked, and not answered.
for e in "$(entry "$tpunit" "$a" 甲教師 1980-01-01)" "$(entry "$tpunit" "$a" 甲教師 1980-01-02)" "$(entry "$tpunit" "$(nid 6302)" 甲教師 1980-01-01)"; do
    id=$(uuid)
    is "$(as desk_user begin "select api.submit('$tp', '$id', 'teacher.look', '$e')" "$(register "$tp" "$id" "$e")" rollback | said)" teacher.not_looked "nothing in the transaction that asks: $e"
    is "$(look "$tp" "$(uuid)" "$e" | sed 's/[0-9]*//g')" "$(look "$tp" "$(uuid)" "$(entry "$tpunit" "$(nid 6309)" 無此人 1980-01-01)" | sed 's/[0-9]*//g')" 'and the question itself is answered the same whoever it is'
done

# Birthdays one after the other: each costs a committed question, and after ten a day also the right one is wrong.
b=$(nid 6303)
enter "$kh" "$(uuid)" "$(entry "$khunit" "$b" 乙教師 1980-01-15)" >/dev/null
for day in 01 02 03 04 05 06 07 08 09 10; do
    is "$(enter "$tp" "$(uuid)" "$(entry "$tpunit" "$b" 乙教師 "1980-01-$day")")" teacher.differs "not born on the $day."
done
is "$(enter "$tp" "$(uuid)" "$(entry "$tpunit" "$b" 乙教師 1980-01-15)" ', "move": true')" teacher.differs 'guessed too often'
is "$(admin "select unit_id = $khunit from core.teacher where person_id = (select person_id from core.national_id where number = '$b')")" t 'nobody was moved'
is "$(enter "$kh" "$(uuid)" "$(entry "$khunit" "$b" 乙教師 1980-01-15)")" unchanged 'the own school is not kept from its own'
is "$(admin "select count(*) from audit.entry where what = 'teacher.look' and account_id = (select id from core.account where account_name = 'tpchief')")" 17 'every question stands in the audit'

# One person, two schools, at once.
c=$(nid 6304)
l1=$(uuid); l2=$(uuid)
e1=$(entry "$khunit" "$c" 丙教師 1980-01-01); e2=$(entry "$tpunit" "$c" 丙教師 1980-01-01)
look "$kh" "$l1" "$e1" >/dev/null; look "$tp" "$l2" "$e2" >/dev/null
register "$kh" "$l1" "$e1" >"$work/1"; register "$tp" "$l2" "$e2" >"$work/2"
sed -i 's/$/;/' "$work/1" "$work/2"
psql -qXAt -U desk_user -f "$work/1" >"$work/said1" 2>&1 & p1=$!
psql -qXAt -U desk_user -f "$work/2" >"$work/said2" 2>&1 & p2=$!
wait "$p1" "$p2"
is "$(cat "$work/said1" "$work/said2" | grep -oE 'new|teacher.elsewhere' | sort | tr '\n' ' ')" 'new teacher.elsewhere ' 'one enters them, the other is told where they are'

# Who comes over leaves the former school's replica and enters the new one's.
cursor() { as desk_user begin "select api.open('$1')" 'select api.cursor()' commit | tail -1; }
k=$(cursor "$kh"); t=$(cursor "$tp")
is "$(enter "$tp" "$(uuid)" "$(entry "$tpunit" "$a" 甲教師 1980-01-01)" ', "move": true')" moved 'over to another school'
tabs() { as desk_user "copy (select tab, op from api.delta('$1', '$2')) to stdout" | awk '$1 != "\\N" { print $1 " " $2 }' | sort | tr '\n' ','; }
is "$(tabs "$kh" "$k")" 'teacher D,teacher_move U,' 'the former loses the entry and sees the move'
is "$(tabs "$tp" "$t")" 'teacher U,teacher_event U,teacher_move U,' 'the new one has it'
id=$(admin "select id from core.teacher where person_id = (select person_id from core.national_id where number = '$a')")
for what in "teacher.edit|{\"teacher_id\": $id, \"fields\": {}}" "teacher.leave|{\"teacher_id\": $id, \"row_version\": 1, \"departure\": \"retire\", \"on_date\": \"2026-01-01\"}" "teacher.show_id|{\"teacher_id\": $id, \"purpose\": \"x\"}" "teacher.edit|{\"teacher_id\": 999999, \"fields\": {}}"; do
    is "$(as desk_user "select api.submit('$kh', '$(uuid)', '${what%%|*}', '${what#*|}')" | said)" teacher.not_visible "the former does nothing with it any more: ${what%%|*}"
done
finish
