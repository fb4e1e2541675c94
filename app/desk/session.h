// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/central/certificate/servercertificate.h"
#include "models/replica/changes.h"
#include "models/sync/accountlink.h"
#include "models/sync/guestlink.h"
#include "models/sync/keptsession.h"
#include "models/sync/knownaccounts.h"

#include <QObject>
#include <QString>
#include <functional>
#include <memory>
#include <optional>

namespace inservice {

class CertificateWatch;
class Trial;
class TrialRun;

/// The desk's ties: which centre, the tie before sign-in (as long as there is a centre), and the one of whoever is
/// signed in. Several people use one PC one after another; each has a link, a replica and an outbox of their own.
class Session : public QObject {
    Q_OBJECT

public:
    enum class Centre {
        None,     ///< nothing is configured
        Starting, ///< a trial is being started, or a keychain asks for its password; trialProgress() says how far
        Ready,    ///< guest() is there
        Failed,   ///< failureKey() says why: "data", "unprotected" (isProtected), or one of a trial
    };
    /// What came of a sign-in, for the page to say.
    struct SignInResult {
        bool signedIn = false;
        /// The centre does not answer and this PC was asked instead: signedIn then means opened offline.
        bool offline = false;
        bool locked = false;
        bool closed = false;     ///< 停用: the password is right, and the account may not be used
        bool codeNeeded = false; ///< the password is right: enterSignInCode() comes next (綁定行動裝置)
        bool codeWrong = false;
        bool otherKind = false; ///< all of it is right, but the account is not of the kind that was chosen
        int retryAfterSeconds = 0;
        CallError error;     ///< when neither of the above and not simply wrong
        bool failed = false; ///< `error` counts: the centre could not be asked, or refused
    };

    explicit Session(QString dataFolder, QObject* parent = nullptr);
    ~Session() override;

    void useServer(const QString& conninfo);
    /// Starts the trial's own centre away from the window's thread.
    void useTrial(const QString& folder);
    void leaveCentre();
    /// The trial's centre as if the network were down, and up again: for the tour. Away from the window's thread.
    void interruptTrial(bool down);

    [[nodiscard]] Centre centre() const { return m_centre; }
    [[nodiscard]] bool isTrial() const { return m_isTrial; }
    [[nodiscard]] QString server() const { return m_server; }
    [[nodiscard]] QString trialProgress() const { return m_progress; } ///< key of Trial::start, or "data.key"
    [[nodiscard]] QString failureKey() const { return m_failureKey; }
    [[nodiscard]] QString failureText() const { return m_failureText; }
    /// What the server showed that cannot prove that it is the centre; none while there is no such fault, or before it
    /// has been asked.
    [[nodiscard]] const std::optional<CertificateReport>& certificate() const;
    [[nodiscard]] std::shared_ptr<const Trial> trial() const;
    [[nodiscard]] GuestLink* guest() const { return m_guest.get(); }
    [[nodiscard]] AccountLink* account() const { return m_account.get(); }
    /// What the centre wants before anything else.
    enum class First { Nothing, Password, Device };
    [[nodiscard]] First first() const;
    /// A one-time password must be changed before anything else.
    [[nodiscard]] bool mustChangePassword() const { return m_mustChange; }
    /// The token has expired: the same person signs in again, and nothing that waits is lost.
    [[nodiscard]] bool needsSignIn() const;
    /// Let in on this PC while the centre does not answer: what is asked for waits until a sign-in.
    [[nodiscard]] bool openedOffline() const { return m_openedOffline; }
    /// Those who have signed in to this centre on this PC and can open it offline, the latest first.
    [[nodiscard]] const QList<KnownAccount>& known() const { return m_known; }
    /// Neither listed nor opened offline here any more; what waits stays.
    void forgetKnown(qint64 accountId);
    [[nodiscard]] QString dataFolder() const { return m_dataFolder; }

    /// Asks the centre; where it does not answer and nobody is signed in, this PC, if it knows somebody.
    void signIn(const QString& accountName, const QString& password, QObject* context,
                std::function<void(const SignInResult&)> handler);
    /// 保持登入: what the next signIn() asks for; nothing happens where the centre or this PC does not let it be kept.
    void setStay(bool stay) { m_stay = stay; }
    /// 身份: what kind of account the next signIn() is for.
    void setAccountKind(AccountKind kind) { m_kind = kind; }
    /// Whether this PC has a keychain that a session could be kept in.
    [[nodiscard]] bool canStay() const;
    void enterSignInCode(const QString& code, QObject* context, std::function<void(const SignInResult&)> handler);
    /// Ends the session at the centre and closes the pages at once. signedOut() says whether the centre heard of it.
    void signOut();
    void changePassword(const QString& oldPassword, const QString& newPassword, QObject* context,
                        Link::Handler<bool> handler);

    /// Who is signed in, as it is shown: in the status line, on the account's button.
    struct Person {
        QString name;
        QString accountName;
        QString unit; ///< empty before the first load
        AccountType type = AccountType::Operator;
    };
    [[nodiscard]] std::optional<Person> person() const;

    /// The link whose earlier outbox could not be read and was put aside; none: nullptr. The person must be told.
    [[nodiscard]] Link* linkWithSetAsideOutbox() const;

    /// Forms, and files of forms, that the disk has not taken, after it was tried once more: they end with the program,
    /// or with signing out. Of both links together.
    [[nodiscard]] int unwritten() const;
    /// Of both links together.
    [[nodiscard]] int waiting() const;
    /// Of waiting(): waits for the code that was mailed.
    [[nodiscard]] int uncoded() const;
    /// What those that wait for their code are called in lists. Throws ReplicaError.
    [[nodiscard]] QStringList uncodedCaptions() const;
    [[nodiscard]] int refused() const;
    /// Of waiting(): not sent yet so that it can be taken back.
    [[nodiscard]] int held() const;

signals:
    /// Pages that hold the link must go now.
    void guestAboutToGo();
    void accountAboutToGo();
    void centreChanged();
    void progressChanged();
    void accountChanged();
    void knownChanged();
    /// The same person, with the same rights, has a session again: every page stays as it is.
    void renewed();
    /// The same person, with other rights than before; comes after accountChanged().
    void rightsChanged();
    void passwordChanged();
    void signedOut(bool centreKnows, int stillWaiting);
    void certificateChanged();
    /// Either link's status.
    void statusChanged();
    void outboxChanged();
    void guestReplicaChanged(const inservice::Changes& changes);
    void accountReplicaChanged(const inservice::Changes& changes);

private:
    void openGuest(const QString& conninfo);
    void makeGuest();
    void failWithData(const QString& cause);
    void closeLinks();
    void begin(const Identity& identity, const QString& token);
    void openOffline(const QString& accountName, const QString& password, QObject* context,
                     std::function<void(const SignInResult&)> handler);
    void lookWhoIsKnown();
    void enterAnew(const QString& newPassword);
    /// The session that was kept goes on, once the centre answers and if nobody has begun to sign in.
    void resume();
    /// Keeps the token, or forgets the one that is kept.
    void keep(const QString& token);
    [[nodiscard]] KeptSession kept() const;
    void watch(Link* link);
    [[nodiscard]] bool isUnproved() const;
    void setCentre(Centre centre);

    QString m_dataFolder;
    Centre m_centre = Centre::None;
    bool m_isTrial = false;
    bool m_mustChange = false;
    bool m_openedOffline = false;
    bool m_attempted = false; ///< somebody has begun to sign in by hand
    bool m_stay = false;      ///< the person wants to stay signed in
    AccountKind m_kind = AccountKind::Any;
    QString m_keptToken;      ///< of the last start, not tried yet
    bool m_knownRead = false; ///< m_known has come; until then it is not known that there is nobody
    QList<KnownAccount> m_known;
    int m_attempt = 0; ///< counts choices of a centre: a trial that comes up late is not taken for the present one
    QString m_server;
    QString m_progress;
    QString m_failureKey;
    QString m_failureText;
    std::unique_ptr<TrialRun> m_trial;
    CertificateWatch* m_certificate;
    std::unique_ptr<GuestLink> m_guest;
    std::unique_ptr<AccountLink> m_account;
    std::unique_ptr<AccountLink> m_leaving; ///< signed out here, its last call still on the way
};

} // namespace inservice
