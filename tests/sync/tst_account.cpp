// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questions/caseviewers.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/applications.h"
#include "models/sync/guestlink.h"
#include "tests/support/patience.h"
#include "tests/sync/syncsupport.h"

#include <QCryptographicHash>

using namespace inservice;

/// A desk after sign-in against a real centre.
class AccountTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void anothersChangeArrives();
    void whatAnotherDeskInTheFolderFetchedIsTold();
    void aCommandGoesItsWay();
    void aRefusalHoldsBackItsOwnSubjectOnly();
    void aLostAnswerTakesEffectOnce();
    void startsOfflineWithWhatItHas();
    void afterAnOutageEverythingGoesOutInOrder();
    void anExpiredTokenParksAndANewOneSends();
    void anothersTokenSendsNothing();
    void twoAccountsOnOnePcSeeNothingOfEachOther();
    void aRestoredCentreIsLoadedAgain();
    void aOneTimePasswordHoldsBackUntilItIsChanged();
    void theWholeIdIsShownAndNotKept();
    void aScanComesBackAsItWas();
    void aCaseOpenOnTwoDesks();
    void signOutEndsTheSession();

private:
    struct Person {
        Identity identity;
        QString token;
    };
    Person signIn(const TestCentre::Account& account);
    std::unique_ptr<AccountLink> link(const Person& person, const QString& data, const QString& uri = {}) {
        return std::make_unique<AccountLink>(uri.isEmpty() ? m_centre->deskUri() : uri, data, person.identity,
                                             person.token);
    }
    DemoCase newCase(const QString& unit = QString::fromLatin1(TestCentre::juniorHigh)) {
        return m_centre->desk().apply(m_centre->form(AccountType::ChiefManager, unit));
    }
    [[nodiscard]] static OutboxItem note(qint64 id, const QString& text) {
        return command("application.note", {{"application_id", id}, {"text", text}},
                       QStringLiteral("application:%1").arg(id));
    }
    [[nodiscard]] static OutboxItem receive(const ApplicationRow& row) {
        return command("application.receive",
                       {{"application_id", row.id},
                        {"row_version", row.rowVersion},
                        {"how", "hand"},
                        {"head_seal", true},
                        {"unit_seal", true},
                        {"note", ""}},
                       QStringLiteral("application:%1").arg(row.id));
    }

    std::unique_ptr<TestCentre> m_centre;
    Person m_reviewer;
};

void AccountTest::initTestCase() {
    const QString error = TestCentre::explain([this] {
        m_centre = std::make_unique<TestCentre>();
        m_reviewer = signIn(m_centre->reviewer());
    });
    QVERIFY2(error.isEmpty(), qPrintable(error));
    QVERIFY(m_reviewer.identity.accountId > 0);
}

AccountTest::Person AccountTest::signIn(const TestCentre::Account& account) {
    const QTemporaryDir data;
    GuestLink guest(m_centre->deskUri(), data.path());
    guest.start();
    Person person;
    (void)heard<SignInOutcome>([&](auto handler) {
        guest.signIn(account.login, account.password, this,
                     [&person, handler](const Answer<SignInOutcome>& answer, const QString& token) {
                         if (answer) {
                             person = {answer.value->identity, token};
                         }
                         handler(answer);
                     });
    });
    return person;
}

void AccountTest::anothersChangeArrives() {
    const QTemporaryDir data;
    const auto desk = link(m_reviewer, data.path());
    desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(desk->status().state, LinkState::Online, 30000);
    QVERIFY(desk->replica().isLoaded());
    desk->setLive(true);
    QSignalSpy changed(desk.get(), &Link::replicaChanged);
    const DemoCase made = newCase();
    QTRY_VERIFY_WITH_TIMEOUT(desk->replica().row<ApplicationRow>(made.id), patience);
    const auto row = desk->replica().row<ApplicationRow>(made.id);
    QCOMPARE(row->number, made.number);
    QCOMPARE(row->state, ApplicationState::AwaitingPaper);
    QVERIFY(row->nationalId.endsWith("****"));
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 30000);
    QCOMPARE(changed.size(), 1); // however many rows and tables it was
    const auto changes = changed.first().first().value<Changes>();
    QCOMPARE(changes.ids("application"), QSet<qint64>{made.id});
    QVERIFY(changes.concerns({"decision"}) && !changes.concerns({"unit"}));
    QCOMPARE(decisionsOf(desk->replica(), made.id).size(), 1);
}

/// Two windows of one person share a folder: what one of them has fetched, the other one shows too.
void AccountTest::whatAnotherDeskInTheFolderFetchedIsTold() {
    const QTemporaryDir data;
    const auto first = link(m_reviewer, data.path());
    const auto second = link(m_reviewer, data.path());
    for (const auto& desk : {first.get(), second.get()}) {
        desk->start();
        QTRY_COMPARE_WITH_TIMEOUT(desk->status().state, LinkState::Online, 30000);
    }
    QSignalSpy changed(second.get(), &Link::replicaChanged);
    const DemoCase made = newCase();
    first->syncNow();
    QTRY_VERIFY_WITH_TIMEOUT(first->replica().row<ApplicationRow>(made.id), patience);
    second->syncNow();
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, patience);
    QVERIFY(changed.first().first().value<Changes>().isWhole("application"));
    QVERIFY(!changed.first().first().value<Changes>().isEverything());
}

void AccountTest::aCommandGoesItsWay() {
    const DemoCase made = newCase();
    const QTemporaryDir data;
    const auto desk = link(m_reviewer, data.path());
    desk->start();
    QTRY_VERIFY_WITH_TIMEOUT(desk->replica().row<ApplicationRow>(made.id), 30000);
    QSignalSpy finished(desk.get(), &Link::commandFinished);
    m_centre->stopServer(); // else it may have been done before one looks
    const QUuid id = desk->submit(receive(*desk->replica().row<ApplicationRow>(made.id)));
    QCOMPARE(desk->outbox().item(id)->state, OutboxState::Waiting); // committed when submit() returned
    QCOMPARE(desk->replica().row<ApplicationRow>(made.id)->state,
             ApplicationState::AwaitingPaper); // nothing optimistic
    m_centre->startServer();
    desk->syncNow();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30000);
    QCOMPARE(finished.first().at(1).toBool(), true);
    QCOMPARE(desk->outbox().item(id)->result.value("state").toString(), QStringLiteral("awaiting_review"));
    // At once, without the idle interval.
    QTRY_COMPARE_WITH_TIMEOUT(desk->replica().row<ApplicationRow>(made.id)->state, ApplicationState::AwaitingReview,
                              30000);
}

void AccountTest::aRefusalHoldsBackItsOwnSubjectOnly() {
    const DemoCase one = newCase();
    const DemoCase two = newCase();
    const QTemporaryDir data;
    const auto desk = link(m_reviewer, data.path());
    desk->start();
    QTRY_VERIFY_WITH_TIMEOUT(desk->replica().row<ApplicationRow>(two.id), 30000);
    ApplicationRow stale = *desk->replica().row<ApplicationRow>(one.id);
    stale.rowVersion += 7;
    const QUuid refused = desk->submit(receive(stale));
    const QUuid behind = desk->submit(note(one.id, "behind"));
    const QUuid other = desk->submit(note(two.id, "other"));
    QTRY_COMPARE_WITH_TIMEOUT(desk->outbox().item(other)->state, OutboxState::Done, 30000);
    QTRY_COMPARE_WITH_TIMEOUT(desk->outbox().item(refused)->state, OutboxState::Refused, 30000);
    QCOMPARE(desk->outbox().item(refused)->errorKey, QStringLiteral("application.changed"));
    QVERIFY(desk->outbox().item(refused)->errorDetail.contains("row_version"));
    QCOMPARE(desk->outbox().item(behind)->state, OutboxState::Waiting);
    desk->dismiss(refused);
    QTRY_COMPARE_WITH_TIMEOUT(desk->outbox().item(behind)->state, OutboxState::Done, 30000);
}

void AccountTest::aLostAnswerTakesEffectOnce() {
    const DemoCase made = newCase();
    const QTemporaryDir data;
    CuttingProxy proxy(m_centre->deskUri());
    const auto desk = link(m_reviewer, data.path(), proxy.uri());
    desk->start();
    QTRY_VERIFY_WITH_TIMEOUT(desk->replica().row<ApplicationRow>(made.id), 30000);
    proxy.cutAnswerTo("api.submit(");
    const QUuid id = desk->submit(note(made.id, "once"));
    QTRY_COMPARE_WITH_TIMEOUT(desk->outbox().item(id)->state, OutboxState::Done, 30000);
    QCOMPARE(proxy.cuts(), 1);
    QCOMPARE(proxy.count("api.submit("), 2);
    QCOMPARE(
        m_centre->admin("select count(*) from core.decision where application_id = $1 and action = 'note'", {made.id})
            .scalar()
            .toInt(),
        1);
}

void AccountTest::startsOfflineWithWhatItHas() {
    const DemoCase made = newCase();
    const QTemporaryDir data;
    {
        const auto desk = link(m_reviewer, data.path());
        desk->start();
        QTRY_VERIFY_WITH_TIMEOUT(desk->replica().row<ApplicationRow>(made.id), 30000);
        QTRY_COMPARE_WITH_TIMEOUT(desk->status().state, LinkState::Online, 30000);
    }
    m_centre->stopServer();
    {
        const auto desk = link(m_reviewer, data.path());
        QVERIFY(desk->replica().isLoaded());
        QVERIFY(desk->replica().row<ApplicationRow>(made.id));
        QVERIFY(desk->status().lastSync.isValid());
        desk->start();
        QTRY_COMPARE_WITH_TIMEOUT(desk->status().state, LinkState::Offline, 30000);
        QVERIFY(!desk->status().cause.isEmpty());
        QVERIFY(desk->replica().row<ApplicationRow>(made.id));
        QVERIFY(desk->status().lastSync.isValid());
    }
    m_centre->startServer();
}

void AccountTest::afterAnOutageEverythingGoesOutInOrder() {
    const DemoCase one = newCase();
    const DemoCase two = newCase();
    const QTemporaryDir data;
    const auto desk = link(m_reviewer, data.path());
    desk->start();
    QTRY_VERIFY_WITH_TIMEOUT(desk->replica().row<ApplicationRow>(two.id), 30000);
    m_centre->stopServer();
    QList<QUuid> asked;
    for (int i = 0; i < 6; ++i) {
        asked.append(desk->submit(note(i % 2 == 0 ? one.id : two.id, QStringLiteral("note %1").arg(i))));
    }
    QTRY_COMPARE_WITH_TIMEOUT(desk->status().state, LinkState::Offline, 30000);
    QCOMPARE(desk->status().waiting, 6);
    m_centre->startServer();
    QTRY_COMPARE_WITH_TIMEOUT(desk->status().waiting, 0, 60000);
    QTRY_COMPARE_WITH_TIMEOUT(desk->status().state, LinkState::Online, 30000);
    const PgRows rows = m_centre->admin(
        "select string_agg(id::text, ',' order by at) from cmd.command where kind = 'application.note' and id = any "
        "(string_to_array($1, ',')::uuid[])",
        {[&] {
            QStringList ids;
            for (const QUuid& id : std::as_const(asked)) {
                ids.append(id.toString(QUuid::WithoutBraces));
            }
            return ids.join(',');
        }()});
    QStringList expected;
    for (const QUuid& id : std::as_const(asked)) {
        QCOMPARE(desk->outbox().item(id)->state, OutboxState::Done);
        expected.append(id.toString(QUuid::WithoutBraces));
    }
    QCOMPARE(QString::fromLatin1(rows.scalar()), expected.join(','));
}

void AccountTest::anExpiredTokenParksAndANewOneSends() {
    const TestCentre::Account account = m_centre->reviewer(TestCentre::kaohsiung, "expires1");
    const Person person = signIn(account);
    const DemoCase made = newCase();
    const QTemporaryDir data;
    const auto desk = link(person, data.path());
    desk->start();
    QTRY_VERIFY_WITH_TIMEOUT(desk->replica().row<ApplicationRow>(made.id), 30000);
    m_centre->admin("update auth.session set expires_at = now() - interval '1 second' where account_id = $1",
                    {account.id});
    const QUuid id = desk->submit(note(made.id, "after expiry"));
    QTRY_COMPARE_WITH_TIMEOUT(desk->status().state, LinkState::NeedsSignIn, 30000);
    QTRY_COMPARE_WITH_TIMEOUT(desk->outbox().item(id)->state, OutboxState::NeedsSignIn, 30000);
    const QUuid more = desk->submit(note(made.id, "asked for meanwhile"));
    QTRY_COMPARE_WITH_TIMEOUT(desk->outbox().item(more)->state, OutboxState::NeedsSignIn, 30000);
    QCOMPARE(desk->status().waiting, 2);
    QVERIFY(desk->replica().row<ApplicationRow>(made.id)); // what is known is still shown

    desk->renew(signIn(account).token);
    QTRY_COMPARE_WITH_TIMEOUT(desk->outbox().item(id)->state, OutboxState::Done, 30000);
    QTRY_COMPARE_WITH_TIMEOUT(desk->outbox().item(more)->state, OutboxState::Done, 30000);
    QTRY_COMPARE_WITH_TIMEOUT(desk->status().state, LinkState::Online, 30000);
    QTRY_COMPARE_WITH_TIMEOUT(desk->status().waiting, 0, 30000);
}

void AccountTest::anothersTokenSendsNothing() {
    const TestCentre::Account account = m_centre->reviewer(TestCentre::kaohsiung, "expires2");
    const Person person = signIn(account);
    const DemoCase made = newCase();
    const QTemporaryDir data;
    const auto desk = link(person, data.path());
    desk->start();
    QTRY_VERIFY_WITH_TIMEOUT(desk->replica().row<ApplicationRow>(made.id), 30000);
    m_centre->admin("update auth.session set ended_at = now() where account_id = $1", {account.id});
    const QUuid id = desk->submit(note(made.id, "mine"));
    QTRY_COMPARE_WITH_TIMEOUT(desk->outbox().item(id)->state, OutboxState::NeedsSignIn, 30000);
    QSignalSpy told(desk.get(), &Link::statusChanged);
    desk->renew(m_reviewer.token); // a colleague of the same desk
    desk->syncNow();
    const auto asked =
        heard<QString>([&](auto handler) { desk->ask(questions::nationalId(made.id, "review"), this, handler); });
    QVERIFY(!asked);
    QCOMPARE(desk->outbox().item(id)->state, OutboxState::NeedsSignIn);
    QCOMPARE(desk->status().state, LinkState::NeedsSignIn);
    QCOMPARE(m_centre->admin("select count(*) from cmd.command where id = $1", {id}).scalar().toInt(), 0);
}

void AccountTest::twoAccountsOnOnePcSeeNothingOfEachOther() {
    const Person taipei = signIn(m_centre->reviewer(TestCentre::taipei, "taipei1"));
    const DemoCase here = newCase();
    const DemoCase there = newCase(TestCentre::taipeiJuniorHigh);
    const QTemporaryDir data;
    const auto one = link(m_reviewer, data.path());
    const auto two = link(taipei, data.path());
    one->start();
    two->start();
    QTRY_VERIFY_WITH_TIMEOUT(one->replica().row<ApplicationRow>(here.id), 30000);
    QTRY_VERIFY_WITH_TIMEOUT(two->replica().row<ApplicationRow>(there.id), 30000);
    QVERIFY(one->folder() != two->folder());
    QVERIFY(!one->replica().row<ApplicationRow>(there.id));
    QVERIFY(!two->replica().row<ApplicationRow>(here.id));
    const QUuid id = one->submit(note(here.id, "one's own"));
    QVERIFY(!two->outbox().item(id));
    QVERIFY_THROWS_EXCEPTION(ReplicaError, (void)two->vault()->unseal(one->vault()->seal("text", "here"), "here"));
    QTRY_COMPARE_WITH_TIMEOUT(one->outbox().item(id)->state, OutboxState::Done, 30000);
}

void AccountTest::aRestoredCentreIsLoadedAgain() {
    const DemoCase made = newCase();
    const QTemporaryDir data;
    const auto desk = link(m_reviewer, data.path());
    desk->start();
    QTRY_VERIFY_WITH_TIMEOUT(desk->replica().row<ApplicationRow>(made.id), 30000);
    QTRY_COMPARE_WITH_TIMEOUT(desk->status().state, LinkState::Online, 30000);
    // What a restored backup does: another epoch, and rows gone that no feed will ever mention.
    m_centre->admin("update sync.centre set epoch = gen_random_uuid()");
    const DemoCase after = newCase();
    desk->syncNow();
    QTRY_VERIFY_WITH_TIMEOUT(desk->replica().row<ApplicationRow>(after.id), 30000);
    QVERIFY(desk->replica().row<ApplicationRow>(made.id));
    QTRY_COMPARE_WITH_TIMEOUT(desk->status().state, LinkState::Online, 30000);
}

void AccountTest::aOneTimePasswordHoldsBackUntilItIsChanged() {
    const TestCentre::Account account =
        m_centre->account(AccountType::Reviewer, TestCentre::kaohsiung, "onetime1", true);
    const Person person = signIn(account);
    QVERIFY(person.identity.mustChangePassword);
    const DemoCase made = newCase();
    const QTemporaryDir data;
    const auto desk = link(person, data.path());
    desk->start();
    const QUuid id = desk->submit(note(made.id, "before the change"));
    QTRY_COMPARE_WITH_TIMEOUT(desk->outbox().item(id)->tries, 1, 30000);
    QCOMPARE(desk->outbox().item(id)->state, OutboxState::Waiting); // neither refused nor lost

    const QString fresh = QStringLiteral("Fresh.Word5");
    auto changed =
        heard<bool>([&](auto handler) { desk->changePassword(QStringLiteral("Wrong.pass1"), fresh, this, handler); });
    QVERIFY(!changed);
    QVERIFY(!changed.error.offline);
    QVERIFY(desk->identity().mustChangePassword);
    changed = heard<bool>([&](auto handler) { desk->changePassword(account.password, fresh, this, handler); });
    QVERIFY2(changed, qPrintable(changed.error.key));
    QVERIFY(!desk->identity().mustChangePassword);
    QTRY_COMPARE_WITH_TIMEOUT(desk->outbox().item(id)->state, OutboxState::Done, 30000);
    // What may be seen has changed with it.
    QTRY_VERIFY_WITH_TIMEOUT(desk->replica().row<ApplicationRow>(made.id), 30000);

    TestCentre::Account renewed = account;
    QCOMPARE(signIn(renewed).identity.accountId, 0); // the old one is no password any more
    renewed.password = fresh;
    QCOMPARE(signIn(renewed).identity.accountId, account.id);
}

void AccountTest::theWholeIdIsShownAndNotKept() {
    const DemoForm form = m_centre->form();
    const DemoCase made = m_centre->desk().apply(form);
    const QTemporaryDir data;
    const auto desk = link(m_reviewer, data.path());
    desk->start();
    QTRY_VERIFY_WITH_TIMEOUT(desk->replica().row<ApplicationRow>(made.id), 30000);
    const auto shown =
        heard<QString>([&](auto handler) { desk->ask(questions::nationalId(made.id, "review"), this, handler); });
    QVERIFY2(shown, qPrintable(shown.error.key));
    QCOMPARE(*shown.value, form.nationalId);
    QVERIFY(!bytesBelow(data.path()).contains(form.nationalId.toLatin1()));
    const DemoCase elsewhere = newCase(TestCentre::taipeiJuniorHigh);
    const auto refused =
        heard<QString>([&](auto handler) { desk->ask(questions::nationalId(elsewhere.id, "review"), this, handler); });
    QVERIFY(!refused);
    QCOMPARE(refused.error.code, QStringLiteral("KD018"));
}

void AccountTest::aScanComesBackAsItWas() {
    const DemoCase made = newCase();
    const QTemporaryDir data;
    const auto desk = link(m_reviewer, data.path());
    desk->start();
    QTRY_VERIFY_WITH_TIMEOUT(desk->replica().row<ApplicationRow>(made.id), 30000);
    QByteArray content("%PDF-1.4\n");
    for (int i = 0; i < 70000; ++i) {
        content.append(char(i * 31));
    }
    content.append("\n%%EOF\n");
    const QUuid id = desk->submit(
        command("scan.attach",
                {{"application_id", made.id},
                 {"revision", 1},
                 {"name", "paper.pdf"},
                 {"mime", "application/pdf"},
                 {"sha256", QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex())},
                 {"content", QString::fromLatin1(content.toBase64())}},
                QStringLiteral("application:%1").arg(made.id)));
    QTRY_COMPARE_WITH_TIMEOUT(desk->outbox().item(id)->state, OutboxState::Done, 30000);
    QTRY_COMPARE_WITH_TIMEOUT(scansOf(desk->replica(), made.id).size(), 1, 30000);
    const qint64 scan = scansOf(desk->replica(), made.id).first().id;
    const auto fetched =
        heard<questions::ScanContent>([&](auto handler) { desk->ask(questions::scan(scan), this, handler); });
    QVERIFY2(fetched, qPrintable(fetched.error.key));
    QCOMPARE(fetched.value->mime, QStringLiteral("application/pdf"));
    QCOMPARE(fetched.value->name, QStringLiteral("paper.pdf"));
    QCOMPARE(fetched.value->content, content);
    const auto none =
        heard<questions::ScanContent>([&](auto handler) { desk->ask(questions::scan(scan + 1000), this, handler); });
    QVERIFY(!none);
    QCOMPARE(
        m_centre
            ->admin("select string_agg(what, ' ' order by id) from audit.entry where what in ('scan.show', 'scan_read')"
                    " and (detail ->> 'scan_id')::bigint = $1",
                    {scan})
            .scalar(),
        QByteArray("scan.show scan_read"));
    QCOMPARE(desk->outbox().items().size(), 1); // looking is nothing that waits
}

void AccountTest::aCaseOpenOnTwoDesks() {
    const Person colleague = signIn(m_centre->reviewer(TestCentre::kaohsiung, "second1"));
    const DemoCase made = newCase();
    const DemoCase elsewhere = newCase(QString::fromLatin1(TestCentre::taipeiJuniorHigh));
    const QTemporaryDir data;
    const auto one = link(m_reviewer, data.path());
    const auto two = link(colleague, data.path());
    QList<QStringList> heardOne;
    QList<QString> errorsOne;
    const auto namesOf = [](const QList<questions::Viewer>& viewers) {
        QStringList names;
        for (const questions::Viewer& viewer : viewers) {
            names << viewer.name;
        }
        return names;
    };
    const QDateTime begun = QDateTime::currentDateTimeUtc().addSecs(-60);
    const auto hearOne = [&](const Answer<QList<questions::Viewer>>& answer) {
        if (answer) {
            heardOne << namesOf(*answer.value);
        } else {
            errorsOne << answer.error.key;
        }
    };
    std::unique_ptr<CaseViewers> onOne;
    const auto lookAtOne = [&] {
        onOne.reset();
        onOne = std::make_unique<CaseViewers>(*one, made.id);
        connect(onOne.get(), &CaseViewers::changed, this, hearOne);
    };
    std::unique_ptr<CaseViewers> onTwo;
    const auto lookAtTwo = [&](qint64 application) {
        onTwo = std::make_unique<CaseViewers>(*two, application);
        return heard<QList<questions::Viewer>>(
            [&](auto handler) { connect(onTwo.get(), &CaseViewers::changed, this, handler); });
    };
    lookAtOne(); // before there is a centre: heard as soon as there is
    one->start();
    two->start();
    QTRY_COMPARE_WITH_TIMEOUT(heardOne, QList<QStringList>{{}}, 30000);
    QTRY_COMPARE_WITH_TIMEOUT(two->status().state, LinkState::Online, 30000);
    auto names = lookAtTwo(made.id);
    QVERIFY2(names, qPrintable(names.error.key));
    QCOMPARE(namesOf(*names.value), QStringList{m_reviewer.identity.name});
    QVERIFY(names.value->constFirst().since > begun);
    lookAtOne();
    QTRY_COMPARE_WITH_TIMEOUT(heardOne.size(), 2, 30000);
    QCOMPARE(heardOne.last(), QStringList{colleague.identity.name});

    onOne.reset(); // by itself it hears before long who has left
    onTwo.reset();
    const QString presence = QStringLiteral("select count(*) from auth.presence where application_id = $1");
    QTRY_COMPARE_WITH_TIMEOUT(m_centre->admin(presence, {made.id}).scalar(), QByteArray("0"), 30000);
    lookAtOne();
    QTRY_COMPARE_WITH_TIMEOUT(heardOne.size(), 3, 30000);
    QCOMPARE(heardOne.last(), QStringList());

    names = lookAtTwo(elsewhere.id);
    QCOMPARE(names.error.key, QStringLiteral("application.not_visible"));

    // Nobody pretends to know while the centre is away; when it is back it is said anew.
    m_centre->stopServer();
    one->syncNow();
    QTRY_COMPARE_WITH_TIMEOUT(errorsOne, QList<QString>{QStringLiteral("link.offline")}, 30000);
    m_centre->startServer();
    one->syncNow();
    QTRY_COMPARE_WITH_TIMEOUT(heardOne.size(), 4, 30000);
    QVERIFY(one->outbox().items().isEmpty());
    QVERIFY(two->outbox().items().isEmpty());

    // A page that is gone hears nothing more and its case is left.
    onOne.reset();
    QTRY_COMPARE_WITH_TIMEOUT(m_centre->admin(presence, {made.id}).scalar(), QByteArray("0"), 30000);
    QCOMPARE(heardOne.size(), 4);
}

void AccountTest::signOutEndsTheSession() {
    const TestCentre::Account account = m_centre->reviewer(TestCentre::kaohsiung, "leaves1");
    const Person person = signIn(account);
    const QTemporaryDir data;
    const auto desk = link(person, data.path());
    desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(desk->status().state, LinkState::Online, 30000);
    const auto out = heard<bool>([&](auto handler) { desk->signOut(this, handler); });
    QVERIFY2(out, qPrintable(out.error.key));
    const QString error = TestCentre::explain([&] {
        PgConnection connection(m_centre->userUri());
        connection.exec("select api.open($1)", {person.token});
    });
    QVERIFY(error.startsWith("KA001"));
    QTRY_COMPARE_WITH_TIMEOUT(desk->status().state, LinkState::NeedsSignIn, 30000);
}

QTEST_GUILESS_MAIN(AccountTest)
#include "tst_account.moc"
