# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What packaging/run and packaging/test share: install what is missing, configure, build. Sourced, from the checkout's root.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
build=${INSERVICE_BUILD:-$root/build}

say() { printf '%s\n' "$*" >&2; }

# install_packages [FILE…]: installs the packages of packages.txt (and of FILE) that are missing: as root, else with sudo, else says what an administrator must run.
install_packages() {
    local wanted missing
    wanted=$(sed -e 's/#.*//' packaging/packages.txt "$@" | tr -s ' \n' ' ')
    # shellcheck disable=SC2086
    missing=$(comm -23 <(printf '%s\n' $wanted | sort -u) \
        <(dpkg-query -W -f '${Package} ${db:Status-Abbrev}\n' $wanted 2>/dev/null | awk '$2 == "ii" {print $1}' | sort -u) | tr '\n' ' ')
    [ -n "${missing// /}" ] || return 0
    # PostgreSQL's package would otherwise make and start a server of its own on a new machine; the desk needs only the programs.
    local all="test -e /etc/postgresql-common/createcluster.conf || { mkdir -p /etc/postgresql-common && echo create_main_cluster = false > /etc/postgresql-common/createcluster.conf; }"
    all+="; apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends -o Dpkg::Options::=--force-confold $missing"
    if [ "$(id -u)" = 0 ]; then
        say "安裝所需套件 (installing): $missing"
        bash -c "$all" >&2
    elif command -v sudo >/dev/null && { sudo -n true 2>/dev/null || { [ -t 0 ] && sudo -v; }; }; then
        say "安裝所需套件 (installing, with sudo): $missing"
        sudo bash -c "$all" >&2
    else
        say "缺少套件，且您沒有安裝的權限。請系統管理者執行下面這一行，再重試："
        say "(Packages are missing and you may not install them. Ask an administrator to run this line, then try again:)"
        say "    su -c '$all'"
        exit 2
    fi
}

# configure [PRESET] [CMake options]: only when it was not done yet, or with other options.
configure() {
    local stamp="$build/.configured" way=(--preset) wanted
    [[ "${1:--}" != -* ]] || way=(-G Ninja)
    wanted="$* $(cksum < CMakePresets.json)" # a preset is read when a folder is made, not again
    if [ ! -f "$stamp" ] || [ "$(cat "$stamp")" != "$wanted" ]; then
        # An older folder may have been made in another way; what was built there is built anew anyway.
        [ ! -f "$build/CMakeCache.txt" ] || [ -f "$stamp" ] || rm -f "$build/CMakeCache.txt"
        cmake -S "$root" -B "$build" "${way[@]}" "$@" >&2
        printf '%s' "$wanted" > "$stamp"
    fi
}

# build_targets TARGET…: builds; quiet when there is nothing to do.
build_targets() {
    cmake --build "$build" --parallel "$(nproc)" --target "$@" >&2
}

# taiwan: what is run from here on runs in the locale of the PCs the desk is for.
taiwan() {
    build_targets test_locales
    export LOCPATH=$build/locales
    export LC_ALL=zh_TW.UTF-8
}
