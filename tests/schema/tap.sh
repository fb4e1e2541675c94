# SPDX-License-Identifier: GPL-3.0-or-later
# A few words of TAP for tests that need real connections of their own.
tap_n=0
tap_failed=0
ok() { # ok CONDITION-RC NAME
    tap_n=$((tap_n + 1))
    if [ "$1" = 0 ]; then echo "ok $tap_n - $2"; else echo "not ok $tap_n - $2"; tap_failed=1; fi
}
is() { # is GOT WANTED NAME
    if [ "$1" = "$2" ]; then ok 0 "$3"; else ok 1 "$3"; printf '#   got:    %s\n#   wanted: %s\n' "${1//$'\n'/ }" "${2//$'\n'/ }"; fi
}
like() { # like GOT REGEX NAME
    if [[ $1 =~ $2 ]]; then ok 0 "$3"; else ok 1 "$3"; printf '#   got:    %s\n#   wanted: %s\n' "${1//$'\n'/ }" "$2"; fi
}
unlike() { # unlike GOT REGEX NAME
    if [[ $1 =~ $2 ]]; then ok 1 "$3"; printf '#   got: %s\n' "${1//$'\n'/ }"; else ok 0 "$3"; fi
}
finish() { echo "1..$tap_n"; exit $tap_failed; }
# as ROLE SQL…: each argument one -c (or a whole script of several statements); prints results, or «ERROR:  SQLSTATE».
as() {
    local role=$1 args=()
    shift
    for q in "$@"; do args+=(-c "$q"); done
    psql -qXAt -U "$role" -v VERBOSITY=sqlstate "${args[@]}" 2>&1
}
# given OPTIONS ROLE SQL…: with settings that come with the start of the session, as only a direct connection can send them.
given() { PGOPTIONS=$1 as "${@:2}"; }
# The same as one session fed from standard input: transactions stay open over several lines.
session() { psql -qXAt -U "$1" -v VERBOSITY=sqlstate -v ON_ERROR_STOP=0 2>&1; }
admin() { psql -qXAt -U admin -v ON_ERROR_STOP=1 -c "$1"; }
# What an honest desk sends, with its proof of work: mail_code SECRET ADDRESS, recover_code SECRET
# ADDRESS WHO [INSTALLATION], follow_code SECRET NUMBER ID.
mail_code() { as desk_anon "select api.mail_code('$1', '$2', null, '$(admin "select t.mail_proof('$1', '$2')")')"; }
recover_code() { as desk_anon "select api.recover_code('$1', '$2', '$3', '${4:-}', '$(admin "select t.recover_proof('$1', '$2')")')"; }
follow_code() { as desk_anon "select api.follow_code('$1', '$2', '$3', null, '$(admin "select t.follow_proof('$1')")')"; }
