// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commandid.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/applications.h"
#include "models/sync/accountlink.h"
#include "models/sync/datafolder.h"
#include "models/sync/guestlink.h"
#include "models/sync/knownaccounts.h"
#include "tests/sync/syncsupport.h"

using namespace inservice;

/// A desk that is opened, and decides, while its centre does not answer.
class OfflineTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theRightPasswordOpensAndWhatIsAskedGoesOutOnce();
    void fiveWrongGuessesLockAndARestartForgetsNone();
    void nothingOfThePasswordLiesOnDisk();
    void anothersFolderOpensNobody();
    void aPasswordChangedElsewhereEndsTheOldOne();
    void aPasswordChangedHereOpens();
    void aOneTimePasswordIsNotRemembered();
    void whoIsForgottenIsNotListed();
    void aFolderIsPreparedAheadOfItsLink();
    void aHeldCommandCanBeTakenBack();
    void aHeldCommandGoesOutAfterACrash();
    void whatIsUnderWayIsNotTakenBack();
    void aDecisionOnAChangedCaseIsParkedWithWhatChanged();

private:
    struct Person {
        Identity identity;
        QString token;
        SignInOutcome::Kind kind = SignInOutcome::Kind::Wrong;
    };
    Person signIn(const TestCentre::Account& account, const QString& data);
    Answer<SignInOutcome> unlock(const QString& login, const QString& password, const QString& data) {
        return heard<SignInOutcome>(
            [&](auto handler) { unlockOffline(m_centre->deskUri(), data, login, password, this, handler); });
    }
    QStringList known(const QString& data) {
        std::optional<QStringList> names;
        knownAccounts(m_centre->deskUri(), data, this, [&names](const QList<KnownAccount>& all) {
            names.emplace();
            for (const KnownAccount& one : all) {
                names->append(one.identity.accountName);
            }
        });
        (void)QTest::qWaitFor([&names] { return names.has_value(); }, 30000);
        return names.value_or(QStringList{QStringLiteral("no answer")});
    }
    std::unique_ptr<AccountLink> link(const Person& person, const QString& data, const QString& uri = {}) {
        return std::make_unique<AccountLink>(uri.isEmpty() ? m_centre->deskUri() : uri, data, person.identity,
                                             person.token);
    }
    DemoCase newCase() {
        return m_centre->desk().apply(m_centre->form(AccountType::ChiefManager, TestCentre::juniorHigh));
    }
    [[nodiscard]] static OutboxItem note(qint64 id, const QString& text) {
        return command("application.note", {{"application_id", id}, {"text", text}},
                       QStringLiteral("application:%1").arg(id));
    }
    [[nodiscard]] int notes(qint64 id) {
        return m_centre->admin("select count(*) from core.decision where application_id = $1 and action = 'note'", {id})
            .scalar()
            .toInt();
    }
    /// An account of its own, signed in once on the PC of `data`.
    Person somebody(const QString& login, const QString& data) {
        return signIn(m_centre->reviewer(TestCentre::kaohsiung, login), data);
    }

    std::unique_ptr<TestCentre> m_centre;
    const QString m_password = QString::fromLatin1(TestCentre::password);
};

void OfflineTest::initTestCase() {
    const QString error = TestCentre::explain([this] { m_centre = std::make_unique<TestCentre>(); });
    QVERIFY2(error.isEmpty(), qPrintable(error));
}

OfflineTest::Person OfflineTest::signIn(const TestCentre::Account& account, const QString& data) {
    GuestLink guest(m_centre->deskUri(), data);
    guest.start();
    Person person;
    (void)heard<SignInOutcome>([&](auto handler) {
        guest.signIn(account.login, account.password, this,
                     [&person, handler](const Answer<SignInOutcome>& answer, const QString& token) {
                         if (answer) {
                             person = {answer.value->identity, token, answer.value->kind};
                         }
                         handler(answer);
                     });
    });
    return person;
}

void OfflineTest::theRightPasswordOpensAndWhatIsAskedGoesOutOnce() {
    const DemoCase made = newCase();
    const QTemporaryDir data;
    const TestCentre::Account account = m_centre->reviewer(TestCentre::kaohsiung, "offline1");
    const Person online = signIn(account, data.path());
    QVERIFY(online.identity.accountId > 0);
    {
        const auto desk = link(online, data.path());
        desk->start();
        QTRY_VERIFY_WITH_TIMEOUT(desk->replica().row<ApplicationRow>(made.id), 30000);
    }
    m_centre->stopServer();
    QCOMPARE(known(data.path()), QStringList{"offline1"});
    const auto opened = unlock(" Offline1", m_password, data.path());
    QVERIFY2(opened, qPrintable(opened.error.key));
    QCOMPARE(opened.value->kind, SignInOutcome::Kind::SignedIn);
    QCOMPARE(opened.value->identity.accountId, online.identity.accountId);
    QCOMPARE(opened.value->identity.name, online.identity.name);
    QCOMPARE(opened.value->identity.commands, online.identity.commands);
    QCOMPARE(opened.value->identity.tabs, online.identity.tabs);

    const auto desk = link({opened.value->identity, {}, {}}, data.path());
    desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(desk->status().state, LinkState::Offline, 30000);
    QVERIFY(desk->replica().row<ApplicationRow>(made.id));
    const QUuid id = desk->submit(note(made.id, "asked for offline"));
    QTRY_COMPARE_WITH_TIMEOUT(desk->outbox().item(id)->state, OutboxState::NeedsSignIn, 30000);
    QCOMPARE(desk->status().waiting, 1);

    m_centre->startServer();
    desk->syncNow();
    QTRY_COMPARE_WITH_TIMEOUT(desk->status().state, LinkState::NeedsSignIn, 30000);
    QCOMPARE(notes(made.id), 0); // the centre is there, but nobody has signed in
    desk->renew(signIn(account, data.path()).token);
    QTRY_COMPARE_WITH_TIMEOUT(desk->outbox().item(id)->state, OutboxState::Done, 30000);
    QTRY_COMPARE_WITH_TIMEOUT(desk->status().state, LinkState::Online, 30000);
    QCOMPARE(notes(made.id), 1);
}

void OfflineTest::fiveWrongGuessesLockAndARestartForgetsNone() {
    const QTemporaryDir data;
    const Person person = somebody("offline2", data.path());
    QCOMPARE(unlock("nobody99", m_password, data.path()).value->kind, SignInOutcome::Kind::Wrong);
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(unlock("offline2", "Wrong.word1", data.path()).value->kind, SignInOutcome::Kind::Wrong);
    }
    // The right one in time takes the guesses away.
    QCOMPARE(unlock("offline2", m_password, data.path()).value->kind, SignInOutcome::Kind::SignedIn);
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(unlock("offline2", "Wrong.word1", data.path()).value->kind, SignInOutcome::Kind::Wrong);
    }
    const auto locked = unlock("offline2", m_password, data.path());
    QCOMPARE(locked.value->kind, SignInOutcome::Kind::Locked);
    QVERIFY(locked.value->retryAfterSeconds > 800 && locked.value->retryAfterSeconds <= 900);

    // Every unlock above read the file anew, as after a restart. After a quarter of an hour it opens again, and setting
    // the clock back does not make five new guesses.
    const QString folder =
        accountFolder(data.path(), m_centre->deskUri(), accountFolderName(person.identity.accountId));
    const auto vault = Vault::open(folder);
    const auto moveGuesses = [&](int seconds) {
        QFile file(folder + "/unlock.sealed");
        QVERIFY(file.open(QIODevice::ReadWrite));
        QJsonObject content =
            QJsonDocument::fromJson(vault->unseal(file.readAll(), "unlock/" + QDir(folder).dirName().toUtf8()))
                .object();
        QJsonArray guesses;
        for (const auto& at : content.value("guesses").toArray()) {
            guesses.append(QDateTime::fromString(at.toString(), Qt::ISODateWithMs)
                               .addSecs(seconds)
                               .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ")));
        }
        QCOMPARE(guesses.size(), 5);
        content.insert("guesses", guesses);
        file.resize(0);
        file.seek(0);
        file.write(vault->seal(QJsonDocument(content).toJson(), "unlock/" + QDir(folder).dirName().toUtf8()));
    };
    moveGuesses(86400);
    QCOMPARE(unlock("offline2", m_password, data.path()).value->kind, SignInOutcome::Kind::Locked);
    moveGuesses(-86400 - 901);
    QCOMPARE(unlock("offline2", m_password, data.path()).value->kind, SignInOutcome::Kind::SignedIn);
}

void OfflineTest::nothingOfThePasswordLiesOnDisk() {
    const QTemporaryDir data;
    const Person person = somebody("offline3", data.path());
    (void)unlock("offline3", m_password, data.path());
    const QByteArray all = bytesBelow(data.path());
    QVERIFY(!all.contains(m_password.toUtf8()));
    QVERIFY(!all.contains(QByteArray(reinterpret_cast<const char*>(m_password.utf16()), m_password.size() * 2)));
    QVERIFY(!all.contains(m_password.toUtf8().toBase64()));
    QVERIFY(!all.contains("stored_key")); // nor in clear what a password could be tried against
    QVERIFY(!all.contains(person.identity.name.toUtf8()));
    QVERIFY(!all.contains(person.token.toUtf8()));
}

void OfflineTest::anothersFolderOpensNobody() {
    const QTemporaryDir data;
    const Person one = somebody("offline4", data.path());
    const Person two = somebody("offline5", data.path());
    QCOMPARE(known(data.path()), (QStringList{"offline5", "offline4"})); // the latest first
    const QString folderOne =
        accountFolder(data.path(), m_centre->deskUri(), accountFolderName(one.identity.accountId));
    const QString folderTwo =
        accountFolder(data.path(), m_centre->deskUri(), accountFolderName(two.identity.accountId));
    // Somebody copies the file of the one, whose password they know, into the other's folder.
    QVERIFY(QFile::remove(folderTwo + "/unlock.sealed"));
    QVERIFY(QFile::copy(folderOne + "/unlock.sealed", folderTwo + "/unlock.sealed"));
    QCOMPARE(known(data.path()), QStringList{"offline4"});
    // With its key as well it is still the folder of the other.
    QVERIFY(QFile::remove(folderTwo + "/vault.key"));
    QVERIFY(QFile::copy(folderOne + "/vault.key", folderTwo + "/vault.key"));
    QCOMPARE(known(data.path()), QStringList{"offline4"});
    QCOMPARE(unlock("offline5", m_password, data.path()).value->kind, SignInOutcome::Kind::Wrong);
    QCOMPARE(unlock("offline4", m_password, data.path()).value->kind, SignInOutcome::Kind::SignedIn);
}

void OfflineTest::aPasswordChangedElsewhereEndsTheOldOne() {
    const QTemporaryDir here;
    const QTemporaryDir there;
    TestCentre::Account account = m_centre->reviewer(TestCentre::kaohsiung, "offline6");
    (void)signIn(account, here.path());
    {
        const auto desk = link(signIn(account, there.path()), there.path());
        desk->start();
        const auto changed = heard<bool>([&](auto handler) {
            desk->changePassword(account.password, QStringLiteral("Fresh.Word5"), this, handler);
        });
        QVERIFY2(changed, qPrintable(changed.error.key));
    }
    // This PC cannot know yet.
    QCOMPARE(unlock("offline6", account.password, here.path()).value->kind, SignInOutcome::Kind::SignedIn);
    TestCentre::Account typo = account;
    typo.password = "Not.this.1";
    QCOMPARE(signIn(typo, here.path()).kind, SignInOutcome::Kind::Wrong);
    QCOMPARE(unlock("offline6", account.password, here.path()).value->kind, SignInOutcome::Kind::SignedIn);
    // The centre refuses the old one: it opens nothing here either from now on.
    QCOMPARE(signIn(account, here.path()).kind, SignInOutcome::Kind::Wrong);
    QCOMPARE(unlock("offline6", account.password, here.path()).value->kind, SignInOutcome::Kind::Wrong);
    account.password = "Fresh.Word5";
    QCOMPARE(signIn(account, here.path()).kind, SignInOutcome::Kind::SignedIn);
    QCOMPARE(unlock("offline6", account.password, here.path()).value->kind, SignInOutcome::Kind::SignedIn);
}

void OfflineTest::aPasswordChangedHereOpens() {
    const QTemporaryDir data;
    const TestCentre::Account account = m_centre->reviewer(TestCentre::kaohsiung, "offline7");
    const auto desk = link(signIn(account, data.path()), data.path());
    desk->start();
    const auto changed = heard<bool>(
        [&](auto handler) { desk->changePassword(account.password, QStringLiteral("Fresh.Word5"), this, handler); });
    QVERIFY2(changed, qPrintable(changed.error.key));
    QCOMPARE(unlock("offline7", account.password, data.path()).value->kind, SignInOutcome::Kind::Wrong);
    QCOMPARE(unlock("offline7", "Fresh.Word5", data.path()).value->kind, SignInOutcome::Kind::SignedIn);
}

void OfflineTest::aOneTimePasswordIsNotRemembered() {
    const QTemporaryDir data;
    const Person person =
        signIn(m_centre->account(AccountType::Reviewer, TestCentre::kaohsiung, "offline8", true), data.path());
    QCOMPARE(person.kind, SignInOutcome::Kind::SignedIn);
    QCOMPARE(known(data.path()), QStringList());
    QCOMPARE(unlock("offline8", m_password, data.path()).value->kind, SignInOutcome::Kind::Wrong);
}

void OfflineTest::whoIsForgottenIsNotListed() {
    const QTemporaryDir data;
    const Person person = somebody("offline9", data.path());
    QCOMPARE(known(data.path()), QStringList{"offline9"});
    const auto gone = heard<bool>([&](auto handler) {
        forgetKnownAccount(m_centre->deskUri(), data.path(), person.identity.accountId, this, handler);
    });
    QVERIFY2(gone, qPrintable(gone.error.key));
    QCOMPARE(known(data.path()), QStringList());
    QCOMPARE(unlock("offline9", m_password, data.path()).value->kind, SignInOutcome::Kind::Wrong);
}

void OfflineTest::aFolderIsPreparedAheadOfItsLink() {
    const QTemporaryDir data;
    QVERIFY(!keyMayWait(m_centre->deskUri(), data.path(), "guest")); // no keychain here: nobody can be asked
    std::unique_ptr<GuestLink> guest;
    const auto opened = heard<bool>([&](auto handler) {
        prepareFolder(m_centre->deskUri(), data.path(), "guest", this, [&, handler](const Answer<bool>& answer) {
            guest = std::make_unique<GuestLink>(m_centre->deskUri(), data.path());
            handler(answer);
        });
    });
    QVERIFY2(opened, qPrintable(opened.error.key));
    QVERIFY(QFile::exists(guest->folder() + "/vault.key"));
    // What cannot be opened is said, with its cause.
    QFile cut(guest->folder() + "/vault.key");
    guest.reset();
    QVERIFY(cut.open(QIODevice::WriteOnly | QIODevice::Truncate));
    cut.write("short");
    cut.close();
    const auto refused =
        heard<bool>([&](auto handler) { prepareFolder(m_centre->deskUri(), data.path(), "guest", this, handler); });
    QVERIFY(!refused);
    QCOMPARE(refused.error.key, QStringLiteral("link.local"));
    QVERIFY(!refused.error.detail.value("text").toString().isEmpty());
}

void OfflineTest::aHeldCommandCanBeTakenBack() {
    const DemoCase made = newCase();
    const QTemporaryDir data;
    const auto desk = link(somebody("holds1", data.path()), data.path());
    desk->start();
    QTRY_VERIFY_WITH_TIMEOUT(desk->replica().row<ApplicationRow>(made.id), 30000);
    const QList<QUuid> held = desk->submitAll({note(made.id, "one"), note(made.id, "two")}, std::chrono::seconds(600));
    QCOMPARE(held.size(), 2);
    QCOMPARE(desk->status().waiting, 2);
    QCOMPARE(desk->status().held, 2);
    QVERIFY(desk->status().heldUntil > QDateTime::currentDateTimeUtc().addSecs(500));
    // Something else goes its way meanwhile: the engine has looked at the outbox and left them alone.
    const DemoCase other = newCase();
    const QUuid sent = desk->submit(note(other.id, "at once"));
    QTRY_COMPARE_WITH_TIMEOUT(desk->outbox().item(sent)->state, OutboxState::Done, 30000);
    desk->syncNow(); // "send now" is for what failed, not for what can still be taken back
    QTRY_COMPARE_WITH_TIMEOUT(desk->status().state, LinkState::Online, 30000);
    QCOMPARE(desk->outbox().item(held.at(0))->state, OutboxState::Waiting);
    QVERIFY(desk->outbox().item(held.at(0))->heldUntil.isValid());
    QVERIFY(desk->cancelHeld(held.at(0)));
    QVERIFY(!desk->cancelHeld(held.at(0)));
    QCOMPARE(desk->status().held, 1);
    QCOMPARE(desk->cancelHeld(held), 1);
    QCOMPARE(desk->status().held, 0);
    QCOMPARE(desk->status().waiting, 0);
    QVERIFY(!desk->status().heldUntil.isValid());
    QVERIFY(!desk->cancelHeld(sent)); // too late
    QCOMPARE(notes(made.id), 0);
    QCOMPARE(notes(other.id), 1);
}

void OfflineTest::aHeldCommandGoesOutAfterACrash() {
    const DemoCase made = newCase();
    const QTemporaryDir data;
    const Person person = somebody("holds2", data.path());
    QUuid id;
    {
        const auto desk = link(person, data.path());
        id = desk->submit(note(made.id, "held"), std::chrono::seconds(1)); // the desk ends before its time has come
        QVERIFY(desk->outbox().item(id)->heldUntil.isValid());
    }
    const auto desk = link(person, data.path());
    QSignalSpy told(desk.get(), &Link::outboxChanged);
    desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(desk->outbox().item(id)->state, OutboxState::Done, 30000);
    QCOMPARE(desk->status().held, 0);
    QCOMPARE(notes(made.id), 1);
    QVERIFY(!told.isEmpty());
}

void OfflineTest::whatIsUnderWayIsNotTakenBack() {
    const DemoCase made = newCase();
    const QTemporaryDir data;
    CuttingProxy proxy(m_centre->deskUri());
    const auto desk = link(somebody("holds3", data.path()), data.path(), proxy.uri());
    desk->start();
    QTRY_VERIFY_WITH_TIMEOUT(desk->replica().row<ApplicationRow>(made.id), 30000);
    QTRY_COMPARE_WITH_TIMEOUT(desk->status().state, LinkState::Online, 30000);
    proxy.freeze(); // the centre gets it, the desk hears nothing
    const QUuid id = desk->submit(note(made.id, "under way"));
    QTRY_COMPARE_WITH_TIMEOUT(notes(made.id), 1, 30000);
    QVERIFY(desk->outbox().item(id)->begun);
    QVERIFY(!desk->cancelHeld(id));
    QVERIFY(!desk->dismiss(id));
    QVERIFY(desk->outbox().item(id)); // dropping it would leave an effect nobody knows of
}

void OfflineTest::aDecisionOnAChangedCaseIsParkedWithWhatChanged() {
    const DemoCase made = newCase();
    const QTemporaryDir data;
    const TestCentre::Account account = m_centre->reviewer(TestCentre::kaohsiung, "parks1");
    const Person person = signIn(account, data.path());
    {
        const auto desk = link(person, data.path());
        desk->start();
        QTRY_VERIFY_WITH_TIMEOUT(desk->replica().row<ApplicationRow>(made.id), 30000);
    }
    m_centre->stopServer();
    const auto desk = link({person.identity, {}, {}}, data.path());
    desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(desk->status().state, LinkState::Offline, 30000);
    const ApplicationRow seen = *desk->replica().row<ApplicationRow>(made.id);
    OutboxItem item = command("application.return",
                              {{"application_id", seen.id},
                               {"row_version", seen.rowVersion},
                               {"reasons", QJsonArray{}},
                               {"text", "decided offline"}},
                              QStringLiteral("application:%1").arg(seen.id));
    item.seen = tableOf<ApplicationRow>().seen(seen);
    const QUuid id = desk->submit(item);

    m_centre->startServer();
    const Person colleague = somebody("parks2", QTemporaryDir().path());
    const QJsonObject received =
        QJsonDocument::fromJson(PgConnection(m_centre->userUri())
                                    .exec("select api.submit($1, $2, 'application.receive', $3)",
                                          {colleague.token, makeCommandId(),
                                           QString::fromUtf8(QJsonDocument(QJsonObject{{"application_id", seen.id},
                                                                                       {"row_version", seen.rowVersion},
                                                                                       {"how", "hand"},
                                                                                       {"head_seal", true},
                                                                                       {"unit_seal", true},
                                                                                       {"note", ""}})
                                                                 .toJson())})
                                    .scalar())
            .object();
    QCOMPARE(received.value("status").toString(), QStringLiteral("done"));

    desk->renew(signIn(account, data.path()).token);
    QTRY_COMPARE_WITH_TIMEOUT(desk->outbox().item(id)->state, OutboxState::Refused, 30000);
    const OutboxItem parked = *desk->outbox().item(id);
    QCOMPARE(parked.errorKey, QStringLiteral("application.changed"));
    QCOMPARE(parked.seen.value("row_version").toInt(), seen.rowVersion);
    QTRY_COMPARE_WITH_TIMEOUT(desk->replica().row<ApplicationRow>(made.id)->rowVersion, seen.rowVersion + 1, 30000);
    const ApplicationRow now = *desk->replica().row<ApplicationRow>(made.id);
    QCOMPARE(now.state,
             ApplicationState::AwaitingReview); // the colleague's word stands, the parked one was not applied
    QHash<QString, FieldChange> changes;
    for (const FieldChange& change : tableOf<ApplicationRow>().changedFields(parked.seen, now)) {
        changes.insert(change.field, change);
    }
    QCOMPARE(changes.value("state").seen.toString(), QStringLiteral("awaiting_paper"));
    QCOMPARE(changes.value("state").now.toString(), QStringLiteral("awaiting_review"));
    QVERIFY(changes.value("received_how").seen.isNull());
    QCOMPARE(changes.value("received_how").now.toString(), QStringLiteral("hand"));
    QVERIFY(!changes.contains("email"));
    QVERIFY(tableOf<ApplicationRow>().changedFields(tableOf<ApplicationRow>().seen(now), now).isEmpty());
}

QTEST_GUILESS_MAIN(OfflineTest)
#include "tst_offline.moc"
