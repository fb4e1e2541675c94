// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/central/private/privateserver.h"

#include <QDateTime>
#include <QList>
#include <functional>

namespace inservice {

/// A person of the demonstration, listed on the sign-in page of a trial and nowhere else.
struct DemoAccount {
    QString accountName;
    QString password;
    QString who;            ///< for instance 「高雄市區管中心 承辦人」
    bool isTeacher = false; ///< 教師個人帳號, not 業務帳號
};

/// A mail in the centre's queue, for the trial's mailbox window.
struct DemoMail {
    qint64 id = 0;
    QDateTime at;
    QString address;
    QString subject;
    QString body;
    QString state;
};

/// A whole trial centre: private server, schema, demonstration data (units over 22 counties, accounts, some cases).
class Trial {
public:
    explicit Trial(const QString& folder);
    Trial(const QString& folder, PrivateServer::Options options);
    ~Trial();
    Trial(const Trial&) = delete;
    Trial& operator=(const Trial&) = delete;

    /// Starts the server, migrates, and fills an empty centre. `progress` gets a key per step ("trial.making",
    /// "trial.starting", "trial.migrating", "trial.filling"). Slow: call it off the window's thread. Throws
    /// ServerError, PgError.
    void start(const std::function<void(const QString& key)>& progress = {});
    /// Stops the server, unless another program uses it still. Throws ServerError.
    void stop();
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] QString deskUri() const;
    [[nodiscard]] QString adminUri() const;
    static QList<DemoAccount> demoAccounts();
    /// Newest first. Reads as administrator, from any thread (own connection). Throws PgError.
    [[nodiscard]] QList<DemoMail> mails(int limit = 200) const;

private:
    PrivateServer m_server;
};

} // namespace inservice
