# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# A clean Debian 12 in a folder (build-package/system), made with debootstrap and kept as an archive for the next time. Sourced after common.sh.
# Needs root and a Debian mirror (DEBIAN_MIRROR, if not deb.debian.org).
[ "$(id -u)" = 0 ] || { say "這個檢查要以 root 執行。(This check must be run as root.)"; exit 2; }
system=$build/system

in_system() { chroot "$system" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }

# Ends what still runs in there, and takes the mounts away.
leave_system() {
    local process
    for process in /proc/[0-9]*; do
        [ "$(readlink "$process/root" 2>/dev/null)" != "$system" ] || kill "${process#/proc/}" 2>/dev/null || true
    done
    local at
    for at in dev/pts dev proc; do
        ! mountpoint -q "$system/$at" || umount -l "$system/$at"
    done
}

# clean_system PACKAGE…: makes it anew with these packages (no PostgreSQL cluster is made), and our own under /tmp/packages.
clean_system() {
    command -v debootstrap >/dev/null || apt-get install -y -qq --no-install-recommends debootstrap >&2
    leave_system
    rm -rf "$system"
    trap leave_system EXIT
    if [ ! -f "$system.tar" ]; then
        debootstrap --variant=minbase bookworm "$system" "${DEBIAN_MIRROR:-http://deb.debian.org/debian}" >&2
        tar -C "$system" -cf "$system.tar" .
    else
        mkdir -p "$system"
        tar -C "$system" -xf "$system.tar"
    fi
    mount -t proc proc "$system/proc"
    mount --bind /dev "$system/dev"
    mount --bind /dev/pts "$system/dev/pts"
    mkdir -p "$system/etc/postgresql-common" "$system/tmp/packages"
    echo 'create_main_cluster = false' > "$system/etc/postgresql-common/createcluster.conf"
    cp "$build"/packages/*.deb "$system/tmp/packages/"
    in_system apt-get update -qq >&2
    in_system apt-get install -y -qq --no-install-recommends "$@" >&2
}
