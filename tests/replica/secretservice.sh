#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a test in a D-Bus session of its own with a real secret service (gnome-keyring), whose keyring is unlocked.
# secretservice.sh PROGRAM [ARGUMENT …]
set -euo pipefail
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME=$home XDG_DATA_HOME=$home/data XDG_RUNTIME_DIR=$home/run XDG_CONFIG_HOME=$home/config XDG_CACHE_HOME=$home/cache
mkdir -m 700 "$XDG_RUNTIME_DIR"
unset INSERVICE_KEYCHAIN
dbus-run-session -- bash -c '
    printf %s "password of the keyring" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
    secret-tool lookup server nobody # the desk waits two seconds for an answer: not also for the service to begin
    "$@"' _ "$@"
