// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/drafts.h"
#include "models/sync/syncengine.h"

#include <atomic>

namespace inservice {

/// A password on its way to the key function; wiped when the last holder lets go.
class Password {
public:
    explicit Password(const QString& text);
    ~Password();
    Password(const Password&) = delete;
    Password& operator=(const Password&) = delete;
    [[nodiscard]] const QString& text() const { return m_text; }

private:
    QString m_text;
};

/// Before sign-in (desk_anon). Signs in over a connection of its own, as desk_user.
class GuestEngine : public SyncEngine {
    Q_OBJECT

public:
    using SyncEngine::SyncEngine;
    void interrupt() override;

    bool enterCode(const QUuid& commandId, const QString& code);
    /// A call that strangers pay for with a proof of work: its last two parameters, this installation and the proof,
    /// are added.
    bool paidCall(const QString& sql, const QList<QVariant>& parameters);
    /// 忘記帳號密碼, with the code that was mailed; then the new password.
    RecoveredAccount recover(const QString& caseSecret, const QString& code);
    bool resetPassword(const QString& caseSecret, const RecoveredAccount& account, const Password& password);
    /// 申請教師個人帳號. Asked once more after an answer that was lost, it is the same command.
    bool applyAsTeacher(const QString& caseSecret, const QString& code, const TeacherApplication& application,
                        const Password& password);
    /// Whether somebody still waits for what is being solved. From any thread.
    void wantProof(bool wanted) { m_proofWanted = wanted; }
    PgRows rowsOf(const Call& call) override;
    /// Before start().
    void keepAfterCommands(GuestQuestion<QJsonObject> (*opened)(const QString& caseSecret)) { m_opened = opened; }
    /// The token is returned beside the outcome; empty unless signed in.
    std::pair<SignInOutcome, QString> signIn(const QString& accountName, const Password& password,
                                             AccountKind wanted = AccountKind::Any);
    /// A session of this PC goes on, if the centre still knows it and lets it be kept; otherwise Wrong.
    std::pair<SignInOutcome, QString> resume(const QString& token);
    /// The code that the last signIn() asked for.
    std::pair<SignInOutcome, QString> enterSignInCode(const QString& code);

signals:
    /// A proof of so many bits is being computed.
    void proofBegun(int bits);

protected:
    [[nodiscard]] QString user() const override { return QStringLiteral("desk_anon"); }
    [[nodiscard]] bool hasOwnPart() const override { return false; }
    QJsonObject submit(const OutboxItem& item) override;
    void done(const OutboxItem& item, const QJsonObject& result) override;
    void settled(const QDateTime& centreTime) override;

private:
    Drafts& drafts();
    [[nodiscard]] QString centre() const;
    /// So that the desk can be opened while the centre does not answer.
    void remember(const Identity& identity, const Password& password);
    void forgetStale(const QString& accountName, const Password& password);
    void forgetOffline(const QString& accountName);

    ServerConnection m_signIn;
    /// What waits for the code of the bound device.
    struct SecondStep {
        QUuid attempt;
        QString accountName;
        QString token;
        AccountKind wanted = AccountKind::Any;
    };
    /// Opens the session that was signed in to; one of another kind than was chosen is ended at once.
    [[nodiscard]] std::pair<SignInOutcome, QString> opened(SignInOutcome outcome, const QString& token,
                                                           AccountKind wanted);
    std::optional<SecondStep> m_secondStep;
    std::optional<OutboxItem> m_teacherApplication; ///< sent, and not heard of yet
    std::unique_ptr<Drafts> m_drafts;
    GuestQuestion<QJsonObject> (*m_opened)(const QString& caseSecret) = nullptr;
    std::atomic<bool> m_proofWanted = true;
    QDateTime m_tidied; ///< when secrets of cases that ended long ago were looked for last
};

/// After sign-in (desk_user), under one token.
class AccountEngine : public SyncEngine {
    Q_OBJECT

public:
    AccountEngine(Place place, Identity identity, QString token);

    void renew(const QString& token);
    PgRows rowsOf(const Call& call) override;
    bool changePassword(const Password& oldPassword, const Password& newPassword);
    bool requestOwnCode(const QString& address);
    bool changeEmail(const QString& address, const Password& password, const QString& code);
    /// 綁定行動裝置, with the first code that the app shows.
    bool bindDevice(const Password& password, const QByteArray& secret, const QString& code,
                    const QStringList& recoveryCodes);
    bool unbindDevice(const Password& password, const QString& code);
    bool signOut();

protected:
    [[nodiscard]] QString user() const override { return QStringLiteral("desk_user"); }
    [[nodiscard]] bool hasOwnPart() const override { return true; }
    [[nodiscard]] bool mayWork() const override { return !m_token.isEmpty(); }
    void enter() override;
    QJsonObject submit(const OutboxItem& item) override;
    QStringList beginOwnLoad(ReplicaStore::Load& load) override;
    void ownDelta(const QString& cursor, const std::function<void(const PgConnection::Row& row)>& row) override;
    void sessionEnded() override { m_token.clear(); }

private:
    Identity m_identity;
    QString m_token;
};

/// The first two steps of sign-in (docs/api.md): the proof of a password lies at the centre, committed, not yet judged.
struct ProvedAttempt {
    QUuid id;
    QByteArray salt; ///< of the account's passwords
    QByteArray expectedServerProof;
};
/// Under a flood of sign-ins a PC on which nobody has signed in yet pays with a proof of work; `proofBegun` hears of
/// it.
ProvedAttempt proveAttempt(ServerConnection& server, const QString& login, const Password& password,
                           const QString& installation, const std::function<void(int bits)>& proofBegun = {});

} // namespace inservice
