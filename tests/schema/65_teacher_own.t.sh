# SPDX-License-Identifier: GPL-3.0-or-later
# What a teacher does with the own account: agrees to its text, the one in force when it was asked; moves the mailbox, which the
# roster follows; binds a device, without which a password opens nothing, and which the school takes away when it is lost.
source "$(dirname "$0")/tap.sh"
uuid() { admin 'select t.uuid7()'; }
secret() { admin 'select t.secret()'; }
nid() { admin "select t.nid('female', $1)"; }
bh() { printf '\\x%s' "$(printf %s "$1" | sha256sum | cut -d' ' -f1)"; }
khunit=$(admin "select t.unit('123999')")
kh=$(admin "select t.token_for('khchief')") tp=$(admin "select t.token_for('tpchief')")
enter() { # SERIAL NAME [EMAIL]
    admin "select core.enter_teacher(core.person_of(t.nid('female', $1)), $khunit, t.nid('female', $1), jsonb_build_object('name', '$2', 'sex', 'female', 'birth_date', '1980-01-15', 'title_id', 7, 'email', '${3:-}'))" >/dev/null
}
form() { # SERIAL NAME ACCOUNT CONSENTS
    printf '{"national_id": "%s", "name": "%s", "birth_date": "1980-01-15", "account_name": "%s", "email": "%s@example.edu.tw", "verifier": %s, "consents": %s, "installation": "x"}' \
        "$(nid "$1")" "$2" "$3" "${3,,}" "$(admin "select t.verifier('pw-$3')")" "$4"
}
apply() { # ACCOUNT FORM: the answer
    local s id; s=$(secret); id=$(uuid)
    admin "select t.code_entered('$s', '${1,,}@example.edu.tw', '$id', \$b\$$2\$b\$)" >/dev/null
    as desk_anon "select api.submit_anon('$s', '$id', 'teacher.apply', \$b\$$2\$b\$)"
}
handed() { as desk_admin 'select admin.mailbox(1)' >/dev/null; }
send() { as desk_user "select api.submit('$1', '${4:-$(uuid)}', '$2', '$3')"; } # TOKEN KIND BODY [ID]

# The text of its own -----------------------------------------------------------------------------------------------------------
enter 6501 甲教師
own=$(admin 'select t.consents(true)') business=$(admin 'select t.consents()')
like "$(apply OwnA "$(form 6501 甲教師 OwnA null)")" 'KC003' 'nobody applies without saying what they agree to'
like "$(apply OwnA "$(form 6501 甲教師 OwnA '[]')")" '"consent.outdated".*"key": "teacher_account"' 'nor without agreeing to its text'
like "$(apply OwnA "$(form 6501 甲教師 OwnA "$business")")" 'consent.outdated' 'those of a business account are others'
like "$(apply OwnA "$(form 6501 甲教師 OwnA "$(sed 's/"sha256": "../"sha256": "zz/' <<<"$own")")")" 'consent.outdated' 'nor is a text that was changed on the way'
is "$(apply OwnN "$(form 6509 無此人 OwnN '[]')" | sed 's/[0-9a-f-]\{36\}//g')" "$(apply OwnA "$(form 6501 甲教師 OwnA '[]')" | sed 's/[0-9a-f-]\{36\}//g')" 'it is said alike whether or not there is such a person'
is "$(admin 'select count(*) from auth.teacher_request')" 0 '(nothing of it is kept)'
like "$(apply OwnA "$(form 6501 甲教師 OwnA "$own")")" '"status": "done"' 'with it one applies'
like "$(apply OwnN "$(form 6509 無此人 OwnN "$own")")" '"status": "done"' '(or somebody who is on no roster)'
# The text is renewed before the centre answers.
admin "update core.consent set in_force = false where key = 'teacher_account'; insert into core.consent(key, version, title, text) values ('teacher_account', '2999', '新版', '新條文')" >/dev/null
handed
is "$(admin "select string_agg(a.account_name || ' ' || c.key || ' ' || c.version || ' ' || (c.sha256 = k.sha256 and c.at < a.opened_at), ',') from core.account_consent c join core.account a on a.id = c.account_id join core.consent k using (key, version)")" \
    'OwnA teacher_account 2026-11 true' 'kept is what was agreed to, and when; of whom nothing came of, nothing'
like "$(apply OwnB "$(form 6502 乙教師 OwnB "$own")")" '"consent.outdated".*"version": "2999"' 'who applies now agrees to the new one'
admin "delete from core.consent where version = '2999'; update core.consent set in_force = true where key = 'teacher_account'" >/dev/null
like "$(as admin "update core.account_consent set version = '2026-11'")$(as admin 'delete from core.account_consent')" '42501.*42501' 'what was agreed to is not changed'
for role in desk_user desk_anon desk_bridge; do like "$(as $role 'select * from core.account_consent')" '42501' "nor read by $role"; done
is "$(admin "select count(*) from core.application_consent c join core.consent k using (key, version) where k.of_teacher")" 0 'a business account has not agreed to it'

# Another mailbox ---------------------------------------------------------------------------------------------------------------
me=$(admin "select t.token_for('OwnA')")
proved() { # LOGIN PASSWORD: an attempt that can be judged
    local b a; b=$(as desk_user "select api.sign_in_begin('$1', 'x')"); a=$(sed -n 's/.*"attempt": "\([0-9a-f-]*\)".*/\1/p' <<<"$b")
    as desk_user "select api.sign_in_prove('$a', '$(admin "select '\\x' || encode(t.proof('$1', '$2', '$b'), 'hex')")')" >/dev/null
    echo "$a"
}
entry() { admin "select $1 from core.teacher where account_name = 'OwnA'"; }
new=owna.new@example.edu.tw
is "$(as desk_user "select api.own_code('$me', '$new')")" '' 'a code goes to the new address'
k=$(admin "select substring(body from '[0-9]{6}') from core.mail where template = 'code.address' and address = '$new' order by id desc limit 1")
move() { # ATTEMPT CODE: the answer
    local body id; body=$(printf '{"attempt": "%s", "email": "%s"}' "$1" "$new"); id=$(uuid)
    as desk_user "select api.enter_own_code('$me', '$id', '$(bh "$body")', '$2')" >/dev/null
    send "$me" email.change "$body" "$id"
}
like "$(move "$(proved OwnA wrong)" "$k")" 'password.wrong' 'a session that was left open does not move it: the password is asked for'
like "$(move "$(proved khchief pw-khchief)" "$k")" 'KA002' 'nor does a colleague'\''s'
version=$(entry row_version)
is "$(entry email)" owna@example.edu.tw '(the roster has the old one)'
as desk_user "select api.own_code('$me', '$new')" >/dev/null
k=$(admin "select substring(body from '[0-9]{6}') from core.mail where template = 'code.address' and address = '$new' order by id desc limit 1")
like "$(move "$(proved OwnA pw-OwnA)" "$k")" '"fields": \["email"\]' 'with password and code it is moved'
is "$(admin "select email from core.account where account_name = 'OwnA'") $(entry "email || ' ' || row_version - $version")" "$new $new 1" 'and the roster shows it, as another version of the entry'
is "$(admin "select action || ' ' || by_name || ' ' || changes from core.teacher_event where teacher_id = $(entry id) order by id desc limit 1")" 'edit 甲教師 {"email": {"after": "owna.new@example.edu.tw", "before": "owna@example.edu.tw"}}' 'its history says who it was'
is "$(admin "select template || ' ' || address from core.mail order by id desc limit 1")" 'account.email_changed owna@example.edu.tw' 'the old address is told'
admin "update core.teacher set state = 'left', departure = 'retire' where account_name = 'OwnA'" >/dev/null
admin "update core.account set email = 'later@example.edu.tw' where account_name = 'OwnA'" >/dev/null
is "$(entry email)" "$new" 'of who has left the school hears nothing more'
admin "update core.teacher set state = 'active', departure = null where account_name = 'OwnA'" >/dev/null

# A device ------------------------------------------------------------------------------------------------------------------------
key=3132333435363738393031323334353637383930
now_code() { oathtool --totp -N "@$(date +%s)" "$key"; }
codes='["'$(for i in $(seq 0 9); do admin "select encode(auth.entered_hash('RECOVERYCODE000$i'), 'hex')"; done | paste -sd, | sed 's/,/","/g')'"]'
bind() { send "$me" device.bind "$(printf '{"attempt": "%s", "secret": "%s", "code": "%s", "recovery": %s}' "$(proved OwnA "$1")" "$key" "$(now_code)" "$codes")"; }
finished() { as desk_user "select api.sign_in_finish('$1', '\\x$(admin "select encode(sha256(convert_to('$2', 'UTF8')), 'hex')")')"; } # ATTEMPT TOKEN
like "$(bind wrong)" 'password.wrong' 'nothing is bound without the password'
is "$(entry account_bound)" f '(the roster says so)'
like "$(bind pw-OwnA)" '"status": "done"' 'bound'
is "$(entry account_bound)" t 'the school sees that there is one'
token=$(secret); a=$(proved OwnA pw-OwnA)
like "$(finished "$a" "$token")" '"ok": false.*"reason": "code"' 'from now on the password alone opens nothing'
like "$(as desk_user "select api.open('$token')")" 'KA001' '(not even a little)'
admin 'update auth.device set last_step = 0' >/dev/null
as desk_user "select api.sign_in_code('$a', '$(now_code)')" >/dev/null
like "$(finished "$a" "$token")" '"ok": true' 'its code does'
like "$(as desk_user "select api.open('$token')")" '"account_type": "teacher"' 'as the teacher'
teacher=$(entry id)
lost() { send "$1" teacher.unbind "{\"teacher_id\": $teacher, \"row_version\": $(entry row_version), \"reason\": \"手機遺失\"}"; }
like "$(lost "$tp")" 'teacher.not_visible' 'another school does not take it away'
like "$(lost "$token")" 'right.missing' 'nor does a session of the teacher by the school'\''s way'
like "$(lost "$kh")" '"status": "done"' 'the own school does, with a reason'
is "$(entry account_bound)$(admin "select count(*) from auth.device d join core.account a on a.id = d.account_id where a.account_name = 'OwnA'")" f0 'it is gone'
handed
is "$(admin "select template from core.mail where address = 'later@example.edu.tw' order by id desc limit 1")" account.unbind 'and the teacher is mailed'
like "$(finished "$(proved OwnA pw-OwnA)" "$(secret)")" '"ok": true' 'the password opens it again'
finish
