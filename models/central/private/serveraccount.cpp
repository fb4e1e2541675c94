// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/private/serveraccount.h"

#include "models/central/private/privateserver.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace inservice {

namespace {

void prepare(QProcess& process, const ServerAccount& account, const QString& program, const QStringList& arguments) {
    if (account.own) {
        process.setProgram(program);
        process.setArguments(arguments);
    } else {
        process.setProgram(QStringLiteral("/usr/bin/setpriv"));
        process.setArguments(QStringList{QStringLiteral("--reuid=%1").arg(account.uid),
                                         QStringLiteral("--regid=%1").arg(account.gid),
                                         QStringLiteral("--clear-groups"), QStringLiteral("--no-new-privs"), program} +
                             arguments);
    }
    // Root's current folder may be closed to the other account.
    process.setWorkingDirectory(QStringLiteral("/"));
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PATH"), QStringLiteral("/usr/bin:/bin"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    process.setProcessEnvironment(environment);
}

} // namespace

ServerAccount ServerAccount::choose(const QString& data) {
    ServerAccount account;
    if (::geteuid() != 0) {
        account.uid = ::geteuid();
        account.gid = ::getegid();
        account.own = true;
        if (const passwd* entry = ::getpwuid(account.uid)) {
            account.name = QString::fromLocal8Bit(entry->pw_name);
        }
        return account;
    }
    const passwd* entry = nullptr;
    struct stat owner {};
    if (::stat(QFile::encodeName(data).constData(), &owner) == 0 && owner.st_uid != 0) {
        entry = ::getpwuid(owner.st_uid);
    } else {
        for (const char* name : {"postgres", "nobody"}) {
            entry = ::getpwnam(name);
            if (entry) {
                break;
            }
        }
    }
    if (!entry) {
        throw ServerError{
            QStringLiteral("server.folder"),
            QStringLiteral("PostgreSQL does not run as root, and there is no account 'postgres' or 'nobody' to run it "
                           "under. Install the package postgresql-common.")};
    }
    account.uid = entry->pw_uid;
    account.gid = entry->pw_gid;
    account.name = QString::fromLocal8Bit(entry->pw_name);
    return account;
}

ServerAccount::Ended ServerAccount::run(const QString& program, const QStringList& arguments, int timeoutMs) const {
    QProcess process;
    prepare(process, *this, program, arguments);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start();
    if (!process.waitForFinished(timeoutMs)) {
        const QByteArray said = process.errorString().toLocal8Bit();
        process.kill();
        process.waitForFinished(5000);
        return {-1, said};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAll()};
}

bool ServerAccount::launch(const QString& program, const QStringList& arguments, const QString& log, qint64* pid,
                           const QString& input) const {
    QProcess process;
    prepare(process, *this, program, arguments);
    process.setStandardInputFile(input.isEmpty() ? QProcess::nullDevice() : input);
    process.setStandardOutputFile(log, QIODevice::Append);
    process.setStandardErrorFile(log, QIODevice::Append);
    return process.startDetached(pid);
}

} // namespace inservice
