# SPDX-License-Identifier: GPL-3.0-or-later
# Personnel lists against whoever has a school's connection: nobody learns by a list who stands on another roster, neither by
# rolling back nor by a hundred guesses in one; a part sent twice takes effect once.
source "$(dirname "$0")/tap.sh"
kh=$(admin "select t.token_for('khchief')")
tp=$(admin "select t.token_for('tpchief')")
khunit=$(admin "select t.unit('123999')")
tpunit=$(admin "select t.unit('314698')")
uuid() { admin 'select t.uuid7()'; }
nid() { admin "select t.nid('female', $1)"; }
said() { grep -oE '"(key|outcome)": "[a-z._]+"' | sed 's/.*: //;s/"//g' | sort | uniq -c | sed 's/^ *//' | tr '\n' ','; }
look() { as desk_user "select api.submit('$1', '$2', 'roster.look', '$3')"; }  # TOKEN ID ENTRY
take() {  # TOKEN LOOK ENTRY UNIT IMPORT TAKE [ID]: a statement
    local body
    body=$(printf '%s' "$3" | sed 's/"/\\"/g')
    echo "select api.submit('$1', '${7:-$(uuid)}', 'roster.import', '{\"look\": \"$2\", \"entry\": \"$body\", \"unit_id\": $4, \"import\": \"$5\", \"take\": $6}')"
}
a=$(nid 6551); b=$(nid 6552)
one() { printf '{"unit_id": %s, "people": [["%s", "%s", "female", "%s"]]}' "$@"; }
all='[{"i": 0, "title_id": 7}]'
l=$(uuid); e=$(one "$khunit" "$a" 甲教師 1980-01-15); i=$(uuid); c=$(uuid)
look "$kh" "$l" "$e" >/dev/null
t=$(take "$kh" "$l" "$e" "$khunit" "$i" "$all" "$c")
is "$(as desk_user "$t" | said)" '1 new,' 'somebody is taken in'
is "$(as desk_user "$t" | grep -o '"replay": true')" '"replay": true' 'the same part once more is answered, and done once'
is "$(admin "select count(*) from core.teacher_event where command_id = '$c'")" 1 'one event'

# Asked and answered in one transaction that is taken back: nothing.
for e in "$(one "$tpunit" "$a" 甲教師 1980-01-15)" "$(one "$tpunit" "$a" 甲教師 1980-01-16)" "$(one "$tpunit" "$b" 甲教師 1980-01-15)"; do
    l=$(uuid)
    is "$(as desk_user begin "select api.submit('$tp', '$l', 'roster.look', '$e')" "$(take "$tp" "$l" "$e" "$tpunit" "$(uuid)" "$all")" rollback | said)" '1 teacher.not_looked,' "nothing in the transaction that asks: $e"
    is "$(look "$tp" "$(uuid)" "$e" | sed 's/[0-9]*//g')" "$(look "$tp" "$(uuid)" "$(one "$tpunit" "$(nid 6559)" 無此人 1980-01-01)" | sed 's/[0-9]*//g')" 'and the question is answered the same whoever it is'
done

# Thirty birthdays in one list: each counts, and the right one among them is wrong.
people=$(for day in $(seq -w 1 30); do printf '["%s", "甲教師", "female", "1980-01-%s"],' "$a" "$day"; done)
takes=$(for n in $(seq 0 29); do printf '{"i": %s, "title_id": 7, "move": true},' "$n"; done)
l=$(uuid); e="{\"unit_id\": $tpunit, \"people\": [${people%,}]}"
look "$tp" "$l" "$e" >/dev/null
is "$(as desk_user "$(take "$tp" "$l" "$e" "$tpunit" "$(uuid)" "[${takes%,}]")" | said)" '30 refused,30 teacher.differs,' 'guessed in one list'
l=$(uuid); e=$(one "$tpunit" "$a" 甲教師 1980-01-15)
look "$tp" "$l" "$e" >/dev/null
is "$(as desk_user "$(take "$tp" "$l" "$e" "$tpunit" "$(uuid)" "$all")" | said)" '1 refused,1 teacher.differs,' 'and today not afterwards either'
is "$(admin "select unit_id = $khunit from core.teacher where person_id = (select person_id from core.national_id where number = '$a')")" t 'nobody was moved'
is "$(admin "select sum((detail ->> 'people')::int) from audit.entry where what = 'roster.look' and account_id = (select id from core.account where account_name = 'tpchief')")" 37 'every question stands in the audit'
finish
