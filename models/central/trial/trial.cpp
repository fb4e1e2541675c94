// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/trial/trial.h"

#include "models/central/client/connectionstring.h"
#include "models/central/client/pgconnection.h"
#include "models/central/setup/bootstrap.h"
#include "models/central/setup/migrationrunner.h"
#include "models/central/trial/demodata.h"
#include "models/central/trial/sampleclient.h"

#include <utility>

namespace inservice {

namespace {

/// One program at a time migrates and fills; whoever comes second finds it done. Held by a connection to another
/// database than the one that may have to be made anew.
constexpr qint64 fillingKey = 0x747269616c; // "trial"

QString otherDatabase(const QString& adminUri) {
    return withConnectionOption(adminUri, QStringLiteral("dbname"), QStringLiteral("postgres"));
}

} // namespace

Trial::Trial(const QString& folder)
    : m_server(folder) {
}

Trial::Trial(const QString& folder, PrivateServer::Options options)
    : m_server(folder, std::move(options)) {
}

Trial::~Trial() = default;

void Trial::start(const std::function<void(const QString& key)>& progress) {
    const auto report = [&progress](const char* key) {
        if (progress) {
            progress(QString::fromLatin1(key));
        }
    };
    report(m_server.exists() ? "trial.starting" : "trial.making");
    m_server.start();
    PgConnection guard(otherDatabase(adminUri()));
    guard.exec(QStringLiteral("SELECT pg_advisory_lock($1)"), {fillingKey});
    report("trial.migrating");
    (void)MigrationRunner(adminUri()).run();
    DemoState state = DemoState::Empty;
    {
        PgConnection admin(adminUri());
        state = demoState(admin);
    }
    if (state == DemoState::Filled) {
        return;
    }
    report("trial.filling");
    if (state == DemoState::Partly) {
        // Broken off half way: half a centre is worth nothing, and nobody has worked in it yet.
        guard.exec(QStringLiteral("DROP DATABASE inservice WITH (FORCE)"));
        (void)MigrationRunner(adminUri()).run();
    }
    try {
        fillDemonstration(deskUri(), adminUri());
    } catch (const DemoError& error) {
        throw ServerError{
            QStringLiteral("server.demonstration"),
            QStringLiteral(
                "The trial's demonstration data was refused by its own centre (%1). The schema and the data of this "
                "program do not fit together: %2")
                .arg(error.key, error.text)};
    } catch (const BootstrapError& error) {
        throw ServerError{QStringLiteral("server.demonstration"),
                          QStringLiteral("The trial's demonstration data is wrong: %1").arg(error.text)};
    }
}

void Trial::stop() {
    m_server.stop();
}

bool Trial::isRunning() const {
    return m_server.isRunning();
}

QString Trial::deskUri() const {
    return m_server.deskUri();
}

QString Trial::adminUri() const {
    return m_server.adminUri();
}

QList<DemoAccount> Trial::demoAccounts() {
    return demoAccountList();
}

QList<DemoMail> Trial::mails(int limit) const {
    PgConnection admin(adminUri());
    const PgRows rows = admin.exec(
        QStringLiteral(
            "SELECT id, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"'), address, subject, "
            "body, state FROM admin.mailbox($1)"),
        {limit});
    QList<DemoMail> mails;
    mails.reserve(rows.rows.size());
    for (const auto& row : std::as_const(rows.rows)) {
        const auto text = [&row](int column) { return QString::fromUtf8(row[column].value_or(QByteArray())); };
        mails.append({row[0].value_or(QByteArray()).toLongLong(), QDateTime::fromString(text(1), Qt::ISODateWithMs),
                      text(2), text(3), text(4), text(5)});
    }
    return mails;
}

} // namespace inservice
