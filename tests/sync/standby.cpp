// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/standby.h"

#include "models/central/client/connectionstring.h"
#include "models/central/private/serveraccount.h"

#include <QFile>
#include <QTest>
#include <sys/stat.h>
#include <unistd.h>

namespace inservice {

namespace {

[[noreturn]] void fail(const QString& text) {
    throw ServerError{QStringLiteral("test.standby"), text};
}

QString opened(const QTemporaryDir& folder) {
    ::chmod(QFile::encodeName(folder.path()).constData(), 0711);
    return folder.path() + QStringLiteral("/s");
}

} // namespace

Standby::Standby(TestCentre& primary)
    : m_primaryUri(primary.deskUri())
    , m_server(opened(m_folder), {false, QStringLiteral("/usr/lib/postgresql")}) {
    const QString data = QString::fromUtf8(primary.admin(QStringLiteral("SHOW data_directory")).scalar());
    const ServerAccount account = ServerAccount::choose(data);
    QFile hba(data + QStringLiteral("/pg_hba.conf"));
    if (!hba.open(QIODevice::Append) || hba.write("local replication all peer map=owner\n") < 0 || !hba.flush()) {
        fail(hba.errorString());
    }
    primary.admin(QStringLiteral("SELECT pg_reload_conf()"));

    const QString home = m_folder.path() + QStringLiteral("/s");
    const QByteArray name = QFile::encodeName(home);
    if (::mkdir(name.constData(), 0711) != 0 || (!account.own && ::chown(name.constData(), account.uid, account.gid))) {
        fail(home);
    }
    const QString bin =
        QString::fromUtf8(
            primary.admin(QStringLiteral("SELECT setting FROM pg_config WHERE name = 'BINDIR'")).scalar()) +
        QLatin1Char('/');
    const ServerAccount::Ended copied = account.run(
        bin + QStringLiteral("pg_basebackup"),
        {QStringLiteral("--dbname=host=%1 port=5432 user=postgres application_name=standby")
             .arg(connectionOption(m_primaryUri, QStringLiteral("host"))),
         QStringLiteral("--pgdata=%1/data").arg(home), QStringLiteral("--write-recovery-conf"),
         QStringLiteral("--checkpoint=fast"), QStringLiteral("--wal-method=stream"), QStringLiteral("--no-sync")});
    if (copied.code != 0) {
        fail(QString::fromLocal8Bit(copied.output));
    }
    m_server.start();
    primary.admin(QStringLiteral("ALTER SYSTEM SET synchronous_standby_names = 'ANY 1 (standby)'"));
    primary.admin(QStringLiteral("SELECT pg_reload_conf()"));
    if (!QTest::qWaitFor(
            [&primary] {
                return primary
                           .admin(QStringLiteral("SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'quorum' "
                                                 "AND state = 'streaming'"))
                           .scalar() == "1";
            },
            30000)) {
        fail(QStringLiteral("it does not follow"));
    }
}

Standby::~Standby() {
    try {
        m_server.discard();
    } catch (const ServerError&) {
        // The temporary folder goes all the same.
    }
}

QString Standby::bothUri() const {
    const auto both = [this](const char* key) {
        const QString name = QString::fromLatin1(key);
        return connectionOption(m_primaryUri, name) + QLatin1Char(',') + connectionOption(m_server.deskUri(), name);
    };
    return withConnectionOption(
        withConnectionOption(withConnectionOption(m_primaryUri, QStringLiteral("host"), both("host")),
                             QStringLiteral("port"), both("port")),
        QStringLiteral("target_session_attrs"), QStringLiteral("read-write"));
}

void Standby::promote() {
    if (PgConnection(adminUri()).exec(QStringLiteral("SELECT pg_promote(true, 60)")).scalar() != "t") {
        fail(QStringLiteral("it does not take over"));
    }
}

} // namespace inservice
