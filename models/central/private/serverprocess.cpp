// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/private/serverprocess.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <array>
#include <cerrno>
#include <climits>
#include <csignal>
#include <unistd.h>

namespace inservice {

namespace {

/// Where a link of /proc points. Root in a container may not be allowed to look into another account's process: then
/// that account looks itself.
QString linkOf(qint64 pid, const char* name, const ServerAccount& account) {
    const QByteArray path = "/proc/" + QByteArray::number(pid) + '/' + name;
    std::array<char, PATH_MAX> target{};
    const ssize_t length = ::readlink(path.constData(), target.data(), target.size());
    if (length >= 0) {
        return QFile::decodeName(QByteArray(target.data(), qsizetype(length)));
    }
    if (errno != EACCES && errno != EPERM) {
        return {};
    }
    if (account.own) {
        return {};
    }
    const ServerAccount::Ended ended =
        account.run(QStringLiteral("/usr/bin/readlink"), {QFile::decodeName(path)}, 5000);
    return ended.code == 0 ? QFile::decodeName(ended.output.trimmed()) : QString();
}

char stateOf(qint64 pid) {
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly)) {
        return '\0';
    }
    // pid (name) state …: the name may contain blanks and parentheses.
    const QByteArray line = file.readAll();
    const qsizetype end = line.lastIndexOf(')');
    return end > 0 && end + 2 < line.size() ? line[end + 2] : '\0';
}

bool worksIn(qint64 pid, const QString& data, const ServerAccount& account) {
    // An upgraded package leaves "/…/postgres (deleted)".
    const QString program =
        QFileInfo(linkOf(pid, "exe", account).section(QLatin1String(" (deleted)"), 0, 0)).fileName();
    return program == QLatin1String("postgres") && linkOf(pid, "cwd", account) == data;
}

} // namespace

PidFile PidFile::read(const QString& data) {
    PidFile result;
    QFile file(data + QLatin1String("/postmaster.pid"));
    if (!file.open(QIODevice::ReadOnly)) {
        return result;
    }
    const QList<QByteArray> lines = file.readAll().split('\n');
    bool number = false;
    result.pid = qAbs(lines.value(0).trimmed().toLongLong(&number)); // a stand-alone backend writes it negative
    result.state = number && result.pid > 0 ? State::Written : State::Unreadable;
    result.socketFolder = QFile::decodeName(lines.value(4).trimmed());
    return result;
}

ProcessRole processRole(qint64 pid, const QString& data, const ServerAccount& account) {
    if (pid <= 0 || (::kill(static_cast<pid_t>(pid), 0) != 0 && errno == ESRCH)) {
        return ProcessRole::Gone;
    }
    const char state = stateOf(pid);
    if (state == '\0' || state == 'X') {
        return ProcessRole::Gone;
    }
    if (state == 'Z') {
        return ProcessRole::Zombie;
    }
    return worksIn(pid, data, account) ? ProcessRole::OfOurs : ProcessRole::Another;
}

QList<qint64> clusterProcesses(const QString& data, const ServerAccount& account) {
    QList<qint64> found;
    const QStringList entries = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& entry : entries) {
        bool number = false;
        const qint64 pid = entry.toLongLong(&number);
        if (!number) {
            continue;
        }
        // The name first: it is readable by everybody and sorts out all but a few.
        QFile name(QStringLiteral("/proc/%1/comm").arg(pid));
        if (!name.open(QIODevice::ReadOnly) || name.readAll().trimmed() != "postgres") {
            continue;
        }
        if (processRole(pid, data, account) == ProcessRole::OfOurs) {
            found.append(pid);
        }
    }
    return found;
}

} // namespace inservice
