// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/central/client/pgconnection.h"
#include "models/central/private/privateserver.h"
#include "models/central/trial/sampleclient.h"
#include "models/domain/terms.h"

#include <QString>
#include <QTemporaryDir>
#include <memory>

namespace inservice {

/// A real centre for one test program: a private server in a temporary folder, migrated, with the demonstration's units
/// and desks and nobody in it. A copy of the one that the test run has made beforehand (INSERVICE_TEST_TEMPLATE, a
/// folder as makeTemplate leaves it), else made here, in some seconds. Everything throws ServerError, PgError or
/// DemoError.
///
/// QtTest prints nothing of these exceptions: let explain() say them in initTestCase().
class TestCentre {
public:
    /// Codes of resources/demo that tests need again and again.
    static constexpr auto kaohsiung = "123N91";        ///< 高雄市區管中心
    static constexpr auto taipei = "313N91";           ///< 臺北市區管中心
    static constexpr auto inserviceNet = "120N91";     ///< 教師進修網
    static constexpr auto k12ea = "060N91";            ///< 國教署
    static constexpr auto juniorHigh = "123591";       ///< 高雄市立示範國民中學
    static constexpr auto otherJuniorHigh = "123592";  ///< 高雄市立樣本國民中學
    static constexpr auto taipeiJuniorHigh = "313591"; ///< 臺北市立示範國民中學
    static constexpr auto nationalHigh = "120391";     ///< 國立高雄示範高級中學 (國教署 reviews)
    static constexpr auto university = "9905";         ///< 國立樣本大學
    static constexpr auto museum = "120H91";           ///< 國立範例科學館 (社教機構)
    static constexpr auto kindergarten = "121K92";     ///< 高雄市私立樣本幼兒園
    static constexpr auto password = "Passw0rd9";      ///< of every account made here

    struct Account {
        qint64 id = 0;
        QString login;
        QString password;
        QString unitCode;
        QString nationalId;
    };

    TestCentre();
    ~TestCentre();
    /// Leaves the data of such a centre, stopped, in `folder`, which must not exist.
    static void makeTemplate(const QString& folder);
    TestCentre(const TestCentre&) = delete;
    TestCentre& operator=(const TestCentre&) = delete;

    [[nodiscard]] QString adminUri() const { return m_server.adminUri(); }
    [[nodiscard]] QString deskUri() const { return m_uri; } ///< stays the same while the server is stopped
    [[nodiscard]] QString anonUri() const;
    [[nodiscard]] QString userUri() const;

    /// As administrator.
    PgRows admin(const QString& sql, const QList<QVariant>& parameters = {});
    /// Applicants and officers through the api.
    SampleClient& desk();
    [[nodiscard]] QString newestCode(const QString& address) { return desk().newestCode(address); }
    [[nodiscard]] qint64 unitId(const QString& code) { return desk().unitId(code); }

    /// An open account with `password`; `oneTime`: it must be changed first.
    Account account(AccountType type, const QString& unitCode, const QString& login, bool oneTime = false);
    Account reviewer(const QString& unitCode = QString::fromLatin1(kaohsiung),
                     const QString& login = QStringLiteral("reviewer1")) {
        return account(AccountType::Reviewer, unitCode, login);
    }
    Account chief(const QString& unitCode = QString::fromLatin1(juniorHigh),
                  const QString& login = QStringLiteral("chief1")) {
        return account(AccountType::ChiefManager, unitCode, login);
    }
    /// A form that can be sent as it is, each with an account name, ID and address of its own.
    DemoForm form(AccountType type = AccountType::ChiefManager,
                  const QString& unitCode = QString::fromLatin1(juniorHigh));
    /// A synthetic ID that keeps its checksum and that no other call has given.
    QString nationalId(Sex sex = Sex::Female);

    /// The network is down, and up again.
    void stopServer();
    void startServer();
    /// The server's computer loses its power: no process of it says good-bye. startServer() brings it back.
    void killServer();
    /// A copy of the stopped server's files, and the server brought back to it: what a restored backup is. The
    /// restored centre gets its new epoch, as the operator's guide says. The server runs afterwards.
    void backUp();
    void restoreBackup();

    /// Runs `make` and says what it threw: QVERIFY2(error.isEmpty(), qPrintable(error)).
    static QString explain(const std::function<void()>& make);

private:
    static void copyCluster(const QString& from, const QString& to);

    QTemporaryDir m_folder;
    PrivateServer m_server;
    QString m_uri;
    std::unique_ptr<PgConnection> m_admin;
    std::unique_ptr<SampleClient> m_desk;
    int m_people = 0;
};

} // namespace inservice
