// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcentre.h"

#include "models/central/client/connectionstring.h"
#include "models/central/private/serveraccount.h"
#include "models/central/private/serverprocess.h"
#include "models/central/setup/bootstrap.h"
#include "models/central/setup/migrationrunner.h"
#include "models/central/trial/demodata.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <csignal>
#include <sys/stat.h>

namespace inservice {

namespace {

/// Root's temporary folders are closed; the server's own account must be able to walk in.
QString opened(const QTemporaryDir& folder) {
    ::chmod(QFile::encodeName(folder.path()).constData(), 0711);
    return folder.path() + QStringLiteral("/c");
}

const PrivateServer::Options options{false, QStringLiteral("/usr/lib/postgresql")};

void fill(const QString& adminUri) {
    (void)MigrationRunner(adminUri).run();
    PgConnection admin(adminUri);
    // What a code costs is tried where it is the subject.
    admin.exec(QStringLiteral("update core.setting set value = '8' where key = 'proof_bits'"));
    importDemoUnits(admin);
}

/// With its owners: the server refuses data of another user.
bool copyTemplate(const QString& home) {
    const QString from = qEnvironmentVariable("INSERVICE_TEST_TEMPLATE");
    return !from.isEmpty() && QDir().mkpath(home) && ::chmod(QFile::encodeName(home).constData(), 0711) == 0 &&
           QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), from + QStringLiteral("/data"), home}) == 0;
}

} // namespace

TestCentre::TestCentre()
    : m_server(opened(m_folder), options) {
    const bool copied = copyTemplate(m_folder.path() + QStringLiteral("/c"));
    m_server.start();
    m_uri = m_server.deskUri();
    if (copied) { // a centre of its own all the same
        admin("update sync.centre set epoch = gen_random_uuid()");
        admin("update auth.secret set salt = ext.gen_random_bytes(32)");
    } else {
        fill(m_server.adminUri());
    }
}

void TestCentre::makeTemplate(const QString& folder) {
    PrivateServer server(folder, options);
    server.start();
    fill(server.adminUri());
    server.stop();
}

TestCentre::~TestCentre() {
    m_desk.reset();
    m_admin.reset();
    try {
        m_server.discard();
    } catch (const ServerError&) {
        // The temporary folder goes all the same.
    }
}

QString TestCentre::anonUri() const {
    return withConnectionOption(m_uri, QStringLiteral("user"), QStringLiteral("desk_anon"));
}

QString TestCentre::userUri() const {
    return withConnectionOption(m_uri, QStringLiteral("user"), QStringLiteral("desk_user"));
}

PgRows TestCentre::admin(const QString& sql, const QList<QVariant>& parameters) {
    if (!m_admin || !m_admin->isOpen()) {
        m_admin = std::make_unique<PgConnection>(m_server.adminUri());
    }
    return m_admin->exec(sql, parameters);
}

SampleClient& TestCentre::desk() {
    if (!m_desk) {
        m_desk = std::make_unique<SampleClient>(m_uri, m_server.adminUri());
    }
    return *m_desk;
}

TestCentre::Account TestCentre::account(AccountType type, const QString& unitCode, const QString& login, bool oneTime) {
    NewAccount account;
    account.unitCode = unitCode;
    account.accountName = login;
    account.name = QStringLiteral("測試%1").arg(QChar(0x4e00 + ++m_people));
    account.nationalId = nationalId(account.sex);
    account.jobTitle = QStringLiteral("組長");
    account.phone = QStringLiteral("07-6000000");
    account.fax = QStringLiteral("07-6000001");
    account.email = login + QStringLiteral("@example.invalid");
    account.type = type;
    if (!m_admin || !m_admin->isOpen()) {
        m_admin = std::make_unique<PgConnection>(m_server.adminUri());
    }
    const QString secret = QString::fromLatin1(password);
    return {bootstrapAccount(*m_admin, account, secret, oneTime), login, secret, unitCode, account.nationalId};
}

DemoForm TestCentre::form(AccountType type, const QString& unitCode) {
    const int number = ++m_people;
    DemoForm form;
    form.accountType = type;
    form.accountName = QStringLiteral("applicant%1").arg(number);
    form.name = QStringLiteral("測試%1").arg(QChar(0x4e00 + number));
    form.nationalId = nationalId(form.sex);
    form.jobTitle = QStringLiteral("組長");
    form.unitCode = unitCode;
    form.phone = QStringLiteral("07-6000000#12");
    form.fax = QStringLiteral("07-6000001");
    form.email = QStringLiteral("applicant%1@example.invalid").arg(number);
    form.password = QString::fromLatin1(password);
    return form;
}

QString TestCentre::nationalId(Sex sex) {
    return demoNationalId('L', sex, ++m_people);
}

void TestCentre::stopServer() {
    m_desk.reset();
    m_admin.reset();
    m_server.stop();
}

void TestCentre::startServer() {
    m_server.start();
}

void TestCentre::killServer() {
    m_desk.reset();
    m_admin.reset();
    const QString data = m_folder.path() + QStringLiteral("/c/data");
    const ServerAccount account = ServerAccount::choose(data);
    const PidFile file = PidFile::read(data);
    if (file.state == PidFile::State::Written) {
        ::kill(static_cast<pid_t>(file.pid), SIGKILL); // the first: it would begin anew what else is killed
    }
    // Again until none is left: one that the first began while it died would go on serving its client.
    for (auto left = clusterProcesses(data, account); !left.isEmpty(); left = clusterProcesses(data, account)) {
        for (const qint64 pid : std::as_const(left)) {
            ::kill(static_cast<pid_t>(pid), SIGKILL);
        }
    }
}

void TestCentre::copyCluster(const QString& from, const QString& to) {
    for (const QStringList& command : {QStringList{QStringLiteral("rm"), QStringLiteral("-rf"), to},
                                       QStringList{QStringLiteral("cp"), QStringLiteral("-a"), from, to}}) {
        if (QProcess::execute(command.constFirst(), command.mid(1)) != 0) {
            throw ServerError{QStringLiteral("test.backup"), command.join(QLatin1Char(' '))};
        }
    }
}

void TestCentre::backUp() {
    stopServer();
    copyCluster(m_folder.path() + QStringLiteral("/c/data"), m_folder.path() + QStringLiteral("/backup"));
    startServer();
}

void TestCentre::restoreBackup() {
    stopServer();
    copyCluster(m_folder.path() + QStringLiteral("/backup"), m_folder.path() + QStringLiteral("/c/data"));
    startServer();
    admin(QStringLiteral("SELECT admin.restored()"));
}

QString TestCentre::explain(const std::function<void()>& make) {
    try {
        make();
    } catch (const ServerError& error) {
        return error.key + QStringLiteral(": ") + error.text;
    } catch (const PgError& error) {
        return error.sqlState + QStringLiteral(": ") + error.text;
    } catch (const DemoError& error) {
        return error.key + QStringLiteral(": ") + error.text;
    } catch (const BootstrapError& error) {
        return error.text;
    }
    return {};
}

} // namespace inservice
