// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/client/scram.h"
#include "models/questions/applications.h"
#include "models/replica/drafts.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/catalogues.h"
#include "models/replica/tables/units.h"
#include "models/sync/guestlink.h"
#include "tests/sync/syncsupport.h"

using namespace inservice;

/// A desk before sign-in against a real centre.
class GuestTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theFirstLoadIsToldOnce();
    void aWrongCodeLeavesItWaitingTheRightOneOpensTheCase();
    void aLostAnswerTakesEffectOnce();
    void aLostCodeAnswerLosesNothing();
    void aFloodIsPaidForOrGivenUp();
    void aRefusalStaysUntilItIsDismissed();
    void aCaseIsFollowedFromAnotherPc();
    void aSecretThatOpensNothing();
    void signIn();
    void newUnitsArrive();
    void whatChangesWhileTheTablesComeIsNotLost_data();
    void whatChangesWhileTheTablesComeIsNotLost();
    void whoSpeaksWithWhom();

private:
    struct Sent {
        QUuid id;
        QString secret;
        DemoForm form;
    };
    /// Asks for a code and puts the application into the outbox, waiting for it.
    Sent prepare(GuestLink& link, DemoForm form);
    Answer<bool> enter(GuestLink& link, const QUuid& id, const QString& code) {
        return heard<bool>([&](auto handler) { link.enterCode(id, code, this, handler); });
    }
    [[nodiscard]] int applicationsOf(const QString& accountName) {
        return m_centre->admin("select count(*) from core.application where account_name = $1", {accountName})
            .scalar()
            .toInt();
    }

    std::unique_ptr<TestCentre> m_centre;
};

void GuestTest::initTestCase() {
    const QString error = TestCentre::explain([this] { m_centre = std::make_unique<TestCentre>(); });
    QVERIFY2(error.isEmpty(), qPrintable(error));
}

GuestTest::Sent GuestTest::prepare(GuestLink& link, DemoForm form) {
    const QString secret = makeSecret();
    const Answer<bool> mailed =
        heard<bool>([&](auto handler) { link.requestMailCode(secret, form.email, this, handler); });
    if (!mailed) {
        qWarning("no code: %s", qPrintable(mailed.error.key));
    }
    LocalCase local;
    local.id = QUuid::createUuid();
    local.secret = secret;
    link.drafts().saveCase(local);
    return {link.submit(applicationItem(link, form, secret)), secret, form};
}

void GuestTest::theFirstLoadIsToldOnce() {
    const QTemporaryDir data;
    GuestLink link(m_centre->deskUri(), data.path());
    QVERIFY(!link.replica().isLoaded());
    QCOMPARE(link.status().state, LinkState::Starting);
    QSignalSpy changed(&link, &Link::replicaChanged);
    QList<LinkState> states;
    connect(&link, &Link::statusChanged, this, [&](const LinkStatus& status) {
        if (states.isEmpty() || states.last() != status.state) {
            states.append(status.state);
        }
    });
    link.start();
    QTRY_COMPARE_WITH_TIMEOUT(link.status().state, LinkState::Online, 30000);
    QCOMPARE(states, (QList<LinkState>{LinkState::Loading, LinkState::Online}));
    QVERIFY(link.status().lastSync.isValid());
    QVERIFY(link.replica().isLoaded());
    QVERIFY(link.replica().rows<UnitRow>().size() > 22);
    QCOMPARE(link.replica().rows<ConsentRow>().size(), 4);
    QCOMPARE(link.replica().rows<CountyRow>().size(), 22);
    QVERIFY(!link.replica().rows<DeskRow>().isEmpty());
    QVERIFY(!link.replica().rows<UnitKindRow>().isEmpty());
    QVERIFY(!link.replica().rows<ReturnReasonRow>().isEmpty());
    QVERIFY(!link.replica().rows<JobTitleRow>().isEmpty());
    QVERIFY(!districtsOf(link.replica(), unitsByCode(link.replica()).first().countyId).isEmpty());
    QCOMPARE(changed.size(), 1);
    QVERIFY(changed.first().first().value<Changes>().isWhole("unit"));
}

void GuestTest::aWrongCodeLeavesItWaitingTheRightOneOpensTheCase() {
    const QTemporaryDir data;
    GuestLink link(m_centre->deskUri(), data.path());
    link.keepAfterCommands(questions::caseOf);
    link.start();
    QTRY_VERIFY_WITH_TIMEOUT(link.replica().isLoaded(), 30000);
    const Sent sent = prepare(link, m_centre->form());
    const QString code = m_centre->newestCode(sent.form.email);
    QCOMPARE(code.size(), 6);
    QCOMPARE(link.status().waiting, 1);

    const QString other = code == QLatin1String("000000") ? QStringLiteral("000001") : QStringLiteral("000000");
    const Answer<bool> wrong = enter(link, sent.id, other);
    QVERIFY(!wrong);
    QVERIFY(!wrong.error.offline);
    QCOMPARE(wrong.error.key, QStringLiteral("code.invalid"));
    QVERIFY(wrong.error.detail.contains("left"));
    QCOMPARE(link.outbox().item(sent.id)->state, OutboxState::AwaitingMailCode);
    QCOMPARE(applicationsOf(sent.form.accountName), 0);

    QSignalSpy finished(&link, &Link::commandFinished);
    const Answer<bool> right = enter(link, sent.id, code);
    QVERIFY2(right, qPrintable(right.error.key));
    const auto item = link.outbox().item(sent.id);
    QCOMPARE(item->state, OutboxState::Done);
    QVERIFY(!item->result.value("number").toString().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30000);
    QCOMPARE(finished.first().at(0).toUuid(), sent.id);
    QCOMPARE(finished.first().at(1).toBool(), true);
    QTRY_COMPARE_WITH_TIMEOUT(link.status().waiting, 0, 30000);
    QCOMPARE(applicationsOf(sent.form.accountName), 1);

    // The case of this PC knows its number and what the centre said, without anybody having asked.
    const QList<LocalCase> cases = link.drafts().cases();
    QCOMPARE(cases.size(), 1);
    QCOMPARE(cases.first().number, item->result.value("number").toString());
    QCOMPARE(cases.first().seen.value("state").toString(), QStringLiteral("awaiting_paper"));

    const auto fetched =
        heard<QJsonObject>([&](auto handler) { link.ask(questions::caseOf(sent.secret), this, handler); });
    QVERIFY(fetched);
    QCOMPARE(fetched.value->value("name").toString(), sent.form.name);
    QVERIFY(fetched.value->value("national_id").toString().endsWith("****"));
    const auto paper =
        heard<QJsonObject>([&](auto handler) { link.ask(questions::casePaper(sent.secret), this, handler); });
    QVERIFY(paper);
    QCOMPARE(paper.value->value("national_id").toString(), sent.form.nationalId);
    // What this PC keeps of all that lies sealed.
    const QByteArray disk = bytesBelow(data.path());
    QVERIFY(disk.size() > 100000); // outbox and replica are there
    QVERIFY(!disk.contains("application.apply"));
    QVERIFY(!disk.contains(sent.form.nationalId.toLatin1()));
    QVERIFY(!disk.contains(sent.secret.toLatin1()));
    QVERIFY(!disk.contains("stored_key"));
}

void GuestTest::aLostAnswerTakesEffectOnce() {
    const QTemporaryDir data;
    CuttingProxy proxy(m_centre->deskUri());
    GuestLink link(proxy.uri(), data.path());
    link.start();
    QTRY_VERIFY_WITH_TIMEOUT(link.replica().isLoaded(), 30000);
    const Sent sent = prepare(link, m_centre->form());
    const QString code = m_centre->newestCode(sent.form.email);
    proxy.cutAnswerTo("api.submit_anon(");
    const Answer<bool> entered = enter(link, sent.id, code);
    QVERIFY2(entered, qPrintable(entered.error.key)); // it is on its way by itself
    QTRY_COMPARE_WITH_TIMEOUT(link.outbox().item(sent.id)->state, OutboxState::Done, 30000);
    QCOMPARE(proxy.cuts(), 1);
    QCOMPARE(proxy.count("api.submit_anon("), 2);
    QVERIFY(!link.outbox().item(sent.id)->result.value("number").toString().isEmpty());
    QCOMPARE(applicationsOf(sent.form.accountName), 1);
    QTRY_COMPARE_WITH_TIMEOUT(link.status().state, LinkState::Online, 30000);
}

void GuestTest::aLostCodeAnswerLosesNothing() {
    const QTemporaryDir data;
    CuttingProxy proxy(m_centre->deskUri());
    GuestLink link(proxy.uri(), data.path());
    link.start();
    QTRY_VERIFY_WITH_TIMEOUT(link.replica().isLoaded(), 30000);
    const Sent sent = prepare(link, m_centre->form());
    const QString code = m_centre->newestCode(sent.form.email);
    proxy.cutAnswerTo("api.enter_code(");
    const Answer<bool> lost = enter(link, sent.id, code);
    QVERIFY(!lost);
    QVERIFY(lost.error.offline);
    QCOMPARE(link.outbox().item(sent.id)->state, OutboxState::AwaitingMailCode);
    const Answer<bool> again = enter(link, sent.id, code);
    QVERIFY2(again, qPrintable(again.error.key));
    QTRY_COMPARE_WITH_TIMEOUT(link.outbox().item(sent.id)->state, OutboxState::Done, 30000);
    QCOMPARE(applicationsOf(sent.form.accountName), 1);
}

void GuestTest::aFloodIsPaidForOrGivenUp() {
    const QTemporaryDir data;
    GuestLink link(m_centre->deskUri(), data.path());
    link.start();
    QTRY_VERIFY_WITH_TIMEOUT(link.replica().isLoaded(), 30000);
    m_centre->admin("update auth.quota set bits = 4 where action = 'mail_code'");
    m_centre->admin("insert into auth.quota_use (action, per, key, weight) select action, per, 'flooded.example', uses "
                    "from auth.quota where action = 'mail_code' and per = 'new_domain'");
    QSignalSpy begun(&link, &GuestLink::proofBegun);
    const Answer<bool> paid =
        heard<bool>([&](auto handler) { link.requestMailCode(makeSecret(), "a@flooded.example", this, handler); });
    QVERIFY2(paid, qPrintable(paid.error.key));
    QVERIFY(!begun.isEmpty()); // said, so that somebody who waits knows why
    QCOMPARE(m_centre->newestCode("a@flooded.example").size(), 6);

    // As dear as no PC can pay: what nobody waits for any more ends at once.
    m_centre->admin("update auth.quota set bits = 27 where action = 'mail_code'");
    begun.clear();
    Answer<bool> left;
    bool heardOf = false;
    link.requestMailCode(makeSecret(), "b@flooded.example", this, [&](const Answer<bool>& answer) {
        left = answer;
        heardOf = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(!begun.isEmpty(), 30000);
    link.giveUpProof();
    QTRY_VERIFY_WITH_TIMEOUT(heardOf, 30000);
    QVERIFY(!left);
    QCOMPARE(left.error.key, QStringLiteral("proof.needed"));
    QCOMPARE(link.status().state, LinkState::Online);

    // More than any honest centre asks for is not begun.
    m_centre->admin("update auth.quota set bits = 60 where action = 'mail_code'");
    begun.clear();
    QCOMPARE(heard<bool>([&](auto handler) {
                 link.requestMailCode(makeSecret(), "c@flooded.example", this, handler);
             }).error.key,
             QStringLiteral("proof.needed"));
    QVERIFY(begun.isEmpty());
    // The PC on which somebody has signed in pays nothing.
    m_centre->admin("insert into auth.known_installation (hash, account_id) select auth.installation_hash($1), 1",
                    {link.installation()});
    QVERIFY(heard<bool>([&](auto handler) { link.requestMailCode(makeSecret(), "d@flooded.example", this, handler); }));
    m_centre->admin("delete from auth.known_installation");
    m_centre->admin("delete from auth.quota_use where key = 'flooded.example'");
}

void GuestTest::aRefusalStaysUntilItIsDismissed() {
    const QTemporaryDir data;
    QUuid id;
    DemoForm form = m_centre->form();
    const QString error = TestCentre::explain([&] { m_centre->desk().apply(form); });
    QVERIFY2(error.isEmpty(), qPrintable(error));
    form.accountName = QStringLiteral("another1");
    form.email = QStringLiteral("another1@example.invalid");
    {
        GuestLink link(m_centre->deskUri(), data.path());
        link.start();
        QTRY_VERIFY_WITH_TIMEOUT(link.replica().isLoaded(), 30000);
        const Sent sent = prepare(link, form);
        id = sent.id;
        const Answer<bool> entered = enter(link, sent.id, m_centre->newestCode(form.email));
        QVERIFY2(entered, qPrintable(entered.error.key));
        const auto item = link.outbox().item(sent.id);
        QCOMPARE(item->state, OutboxState::Refused);
        QCOMPARE(item->errorCode, QStringLiteral("KD001"));
        QCOMPARE(item->errorKey, QStringLiteral("person.has_account"));
        QTRY_COMPARE_WITH_TIMEOUT(link.status().refused, 1, 30000);
    }
    GuestLink link(m_centre->deskUri(), data.path()); // the desk was closed and opened again
    QCOMPARE(link.status().refused, 1);
    link.start();
    QTRY_COMPARE_WITH_TIMEOUT(link.status().state, LinkState::Online, 30000);
    QCOMPARE(link.outbox().item(id)->state, OutboxState::Refused);
    link.dismiss(id);
    QVERIFY(link.outbox().items().isEmpty());
    QCOMPARE(link.status().refused, 0);
}

void GuestTest::aCaseIsFollowedFromAnotherPc() {
    const DemoForm form = m_centre->form();
    DemoCase demo;
    const QString error = TestCentre::explain([&] { demo = m_centre->desk().apply(form); });
    QVERIFY2(error.isEmpty(), qPrintable(error));
    const QTemporaryDir data;
    GuestLink link(m_centre->deskUri(), data.path());
    link.start();
    QTRY_VERIFY_WITH_TIMEOUT(link.replica().isLoaded(), 30000);
    const QString secret = makeSecret();
    const auto mailed =
        heard<bool>([&](auto handler) { link.requestFollowCode(secret, demo.number, form.nationalId, this, handler); });
    QVERIFY2(mailed, qPrintable(mailed.error.key));
    OutboxItem item = command("application.follow", {{"number", demo.number}}, "case:" + demo.number);
    item.caseSecret = secret;
    item.state = OutboxState::AwaitingMailCode;
    const QUuid id = link.submit(item);
    const Answer<bool> entered = enter(link, id, m_centre->newestCode(form.email));
    QVERIFY2(entered, qPrintable(entered.error.key));
    QCOMPARE(link.outbox().item(id)->state, OutboxState::Done);
    const auto fetched = heard<QJsonObject>([&](auto handler) { link.ask(questions::caseOf(secret), this, handler); });
    QVERIFY(fetched);
    QCOMPARE(fetched.value->value("number").toString(), demo.number);
}

void GuestTest::aSecretThatOpensNothing() {
    const QTemporaryDir data;
    GuestLink link(m_centre->deskUri(), data.path());
    link.start();
    const auto fetched =
        heard<QJsonObject>([&](auto handler) { link.ask(questions::caseOf(makeSecret()), this, handler); });
    QVERIFY2(fetched, qPrintable(fetched.error.key));
    QVERIFY(fetched.value->isEmpty());
}

void GuestTest::signIn() {
    const TestCentre::Account account = m_centre->reviewer(TestCentre::taipei, QStringLiteral("signinone1"));
    const QTemporaryDir data;
    GuestLink link(m_centre->deskUri(), data.path());
    link.start();
    QString token;
    const auto tryPassword = [&](const QString& login, const QString& password) {
        return heard<SignInOutcome>([&](auto handler) {
            link.signIn(login, password, this,
                        [&token, handler](const Answer<SignInOutcome>& answer, const QString& made) {
                            token = made;
                            handler(answer);
                        });
        });
    };
    auto outcome = tryPassword(account.login, QStringLiteral("Wrong.pass1"));
    QVERIFY2(outcome, qPrintable(outcome.error.key));
    QCOMPARE(outcome.value->kind, SignInOutcome::Kind::Wrong);
    QVERIFY(token.isEmpty());
    outcome = tryPassword(QStringLiteral("nobodyatall"), account.password);
    QVERIFY(outcome);
    QCOMPARE(outcome.value->kind, SignInOutcome::Kind::Wrong); // as a wrong password, no more and no less

    outcome = tryPassword(account.login.toUpper(), account.password);
    QVERIFY2(outcome, qPrintable(outcome.error.key));
    QCOMPARE(outcome.value->kind, SignInOutcome::Kind::SignedIn);
    QCOMPARE(token.size(), 64);
    QCOMPARE(outcome.value->identity.accountId, account.id);
    QCOMPARE(outcome.value->identity.accountType, AccountType::Reviewer);
    QVERIFY(!outcome.value->identity.mustChangePassword);
    QVERIFY(outcome.value->identity.commands.contains("application.approve"));
    QVERIFY(outcome.value->identity.tabs.contains("application"));

    const QString close = QStringLiteral("update core.account set state = $2 where id = $1");
    m_centre->admin(close, {account.id, QStringLiteral("closed")}); // 停用
    outcome = tryPassword(account.login, account.password);
    QVERIFY2(outcome, qPrintable(outcome.error.key));
    QCOMPARE(outcome.value->kind, SignInOutcome::Kind::Closed);
    QVERIFY(token.isEmpty());
    m_centre->admin(close, {account.id, QStringLiteral("open")});

    for (int i = 0; i < 6; ++i) {
        outcome = tryPassword(account.login, QStringLiteral("Wrong.pass1"));
        QVERIFY2(outcome, qPrintable(outcome.error.key));
    }
    QCOMPARE(outcome.value->kind, SignInOutcome::Kind::Locked);
    QVERIFY(outcome.value->retryAfterSeconds > 0);
    QVERIFY(token.isEmpty());
    const QByteArray disk = bytesBelow(data.path());
    QVERIFY(!disk.contains(account.password.toLatin1()));
}

void GuestTest::newUnitsArrive() {
    const QTemporaryDir data;
    GuestLink link(m_centre->deskUri(), data.path());
    link.start();
    QTRY_COMPARE_WITH_TIMEOUT(link.status().state, LinkState::Online, 30000);
    QSignalSpy changed(&link, &Link::replicaChanged);
    const qint64 id = m_centre->unitId(TestCentre::museum);
    m_centre->admin("update core.unit set phone = '07-6999999' where id = $1", {id});
    link.syncNow();
    QTRY_COMPARE_WITH_TIMEOUT(link.replica().row<UnitRow>(id)->phone, QStringLiteral("07-6999999"), 30000);
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 30000);
    const auto changes = changed.first().first().value<Changes>();
    QCOMPARE(changes.ids("unit"), QSet<qint64>{id});
    QVERIFY(!changes.concerns({"county", "district", "unit_kind", "desk", "consent"}));
}

void GuestTest::whatChangesWhileTheTablesComeIsNotLost_data() {
    QTest::addColumn<QString>("changes");
    QTest::newRow("rows") << QStringLiteral(
        "insert into core.county(id, code, name) values (997, '97', '試驗縣'); "
        "delete from core.job_title where id = (select max(id) from core.job_title); "
        "update core.return_reason set text = 'changed' where id = (select min(id) from core.return_reason); "
        "update core.desk set fax = '07-6888888' where id = (select min(id) from core.desk)");
    // The cursor belongs to a centre that is no more: all of it once more.
    QTest::newRow("a restored centre") << QStringLiteral(
        "insert into core.county(id, code, name) values (998, '98', '試驗市'); "
        "update sync.centre set epoch = gen_random_uuid()");
}

/// A guest has no transaction: its tables are of several moments, and still one picture is seen.
void GuestTest::whatChangesWhileTheTablesComeIsNotLost() {
    QFETCH(QString, changes);
    // Once, while the sixth of the tables comes.
    m_centre->admin(QStringLiteral("create table public.changed_once()"));
    m_centre->admin(QStringLiteral("alter function api.public_snapshot(text) rename to public_snapshot_of"));
    m_centre->admin(
        QStringLiteral(
            "create function api.public_snapshot(tab text) returns table(pk bigint, doc json) language plpgsql "
            "security definer as $$ begin "
            "if tab = 'unit' and to_regclass('public.changed_once') is not null then "
            "drop table public.changed_once; %1; end if; "
            "return query select d.pk, d.doc from api.public_snapshot_of(tab) d; end $$")
            .arg(changes));
    m_centre->admin(QStringLiteral("grant execute on function api.public_snapshot(text) to desk_anon, desk_user"));
    const auto undo = qScopeGuard([this] {
        m_centre->admin(QStringLiteral("drop function api.public_snapshot(text)"));
        m_centre->admin(QStringLiteral("alter function api.public_snapshot_of(text) rename to public_snapshot"));
    });
    const QTemporaryDir data;
    GuestLink link(m_centre->deskUri(), data.path());
    QSignalSpy changed(&link, &Link::replicaChanged);
    link.start();
    QTRY_COMPARE_WITH_TIMEOUT(link.status().state, LinkState::Online, 30000);
    const auto centre = [this](const char* table, const char* column) {
        return QString::fromUtf8(
            m_centre
                ->admin(QStringLiteral("select string_agg(id || ' ' || %1, ',' order by id) from core.%2")
                            .arg(QLatin1String(column), QLatin1String(table)))
                .scalar());
    };
    const auto here = [](const auto& rows, const auto& value) {
        QMap<qint64, QString> sorted;
        for (const auto& row : rows) {
            sorted.insert(row.id, QString::number(row.id) + u' ' + value(row));
        }
        return sorted.values().join(u',');
    };
    QCOMPARE(m_centre->admin(QStringLiteral("select to_regclass('public.changed_once') is null")).scalar(), "t");
    QCOMPARE(here(link.replica().rows<CountyRow>(), [](const CountyRow& row) { return row.name; }),
             centre("county", "name"));
    QCOMPARE(here(link.replica().rows<JobTitleRow>(), [](const JobTitleRow& row) { return row.name; }),
             centre("job_title", "name"));
    QCOMPARE(here(link.replica().rows<ReturnReasonRow>(), [](const ReturnReasonRow& row) { return row.text; }),
             centre("return_reason", "text"));
    QCOMPARE(here(link.replica().rows<DeskRow>(), [](const DeskRow& row) { return row.fax; }), centre("desk", "fax"));
    QCOMPARE(changed.size(), 1); // and nobody has seen a part of it
}

/// PCs and centre are not updated in one night: a newer centre is spoken to unless it says that it no longer can, an
/// older one unless it lacks what this desk calls. Nothing is sent where they do not understand each other.
void GuestTest::whoSpeaksWithWhom() {
    const auto expect = [this](LinkState state, const char* key) {
        const QTemporaryDir data;
        GuestLink link(m_centre->deskUri(), data.path());
        link.start();
        QTRY_COMPARE_WITH_TIMEOUT(link.status().state, state, 30000);
        const auto answer =
            heard<bool>([&](auto handler) { link.requestMailCode(makeSecret(), "x@example.invalid", this, handler); });
        QCOMPARE(answer.error.key, QString::fromLatin1(key));
    };
    const auto say = [this](const char* function, int number) {
        m_centre->admin(QStringLiteral("create or replace function core.%1() returns int language sql immutable "
                                       "set search_path = pg_catalog, pg_temp as 'select %2'")
                            .arg(QLatin1String(function))
                            .arg(number));
    };
    const int now = m_centre->admin("select core.surface()").scalar().toInt();
    const int least = m_centre->admin("select core.least_desk()").scalar().toInt();
    say("surface", 99999); // a newer centre that still serves this desk
    expect(LinkState::Online, "");
    say("least_desk", 99999);
    expect(LinkState::Incompatible, "link.incompatible");
    say("least_desk", least);
    say("surface", 0);
    expect(LinkState::CentreTooOld, "link.centre_too_old");
    say("surface", now);
}

QTEST_GUILESS_MAIN(GuestTest)
#include "tst_guest.moc"
