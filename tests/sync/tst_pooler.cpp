// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/client/connectionstring.h"
#include "models/central/client/scram.h"
#include "models/questions/caseviewers.h"
#include "models/replica/drafts.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/applications.h"
#include "models/replica/tables/units.h"
#include "models/sync/guestlink.h"
#include "tests/support/pooler.h"
#include "tests/sync/syncsupport.h"

#include <QCryptographicHash>

using namespace inservice;

/// A desk with all that it does, behind the pooler of a centre: TLS, transaction mode, connections that others use too.
class PoolerTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void anApplicantAppliesAndPrints();
    void aReviewerWorks();
    void manyDesksShareAFewConnections();
    void anOutageOfThePoolerLosesNothing();
    void aFalseCertificateIsNotSpokenTo();
    void whatTheLineHasIsAskedOfTheLine();

private:
    struct Person {
        Identity identity;
        QString token;
    };
    Person signIn(const TestCentre::Account& account);
    std::unique_ptr<AccountLink> link(const Person& person, const QString& data) {
        return std::make_unique<AccountLink>(m_pooler->uri(), data, person.identity, person.token);
    }
    [[nodiscard]] QByteArray connections(const char* role) {
        return m_centre->admin("select count(*) from pg_stat_activity where usename = $1", {QString::fromLatin1(role)})
            .scalar();
    }

    std::unique_ptr<TestCentre> m_centre;
    std::unique_ptr<Pooler> m_pooler;
    Person m_reviewer;
};

void PoolerTest::initTestCase() {
    const QString error = TestCentre::explain([this] {
        m_centre = std::make_unique<TestCentre>();
        m_pooler = std::make_unique<Pooler>(*m_centre);
        m_reviewer = signIn(m_centre->reviewer());
    });
    QVERIFY2(error.isEmpty(), qPrintable(error));
    QVERIFY(m_reviewer.identity.accountId > 0);
}

PoolerTest::Person PoolerTest::signIn(const TestCentre::Account& account) {
    const QTemporaryDir data;
    GuestLink guest(m_pooler->uri(), data.path());
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

void PoolerTest::anApplicantAppliesAndPrints() {
    const QTemporaryDir data;
    GuestLink guest(m_pooler->uri(), data.path());
    guest.start();
    QTRY_COMPARE_WITH_TIMEOUT(guest.status().state, LinkState::Online, 60000);
    QVERIFY(guest.replica().rows<UnitRow>().size() > 22);
    const DemoForm form = m_centre->form();
    const QString secret = makeSecret();
    const auto mailed = heard<bool>([&](auto handler) { guest.requestMailCode(secret, form.email, this, handler); });
    QVERIFY2(mailed, qPrintable(mailed.error.key));
    LocalCase local;
    local.id = QUuid::createUuid();
    local.secret = secret;
    guest.drafts().saveCase(local);
    const QUuid applied = guest.submit(applicationItem(guest, form, secret));
    const QString code = m_centre->newestCode(form.email);
    const QString other = code == QLatin1String("000000") ? QStringLiteral("000001") : QStringLiteral("000000");
    QCOMPARE(heard<bool>([&](auto handler) { guest.enterCode(applied, other, this, handler); }).error.key,
             QStringLiteral("code.invalid"));
    const auto entered = heard<bool>([&](auto handler) { guest.enterCode(applied, code, this, handler); });
    QVERIFY2(entered, qPrintable(entered.error.key));
    QCOMPARE(guest.outbox().item(applied)->state, OutboxState::Done);

    OutboxItem print = command(QStringLiteral("application.print"),
                               {{"revision", 1}, {"installation", guest.installation()}}, QStringLiteral("print"));
    print.caseSecret = secret;
    const QUuid printed = guest.submit(print);
    QTRY_COMPARE_WITH_TIMEOUT(guest.outbox().item(printed)->state, OutboxState::Done, 30000);
    QCOMPARE(guest.outbox().item(printed)->result.value("copy").toInt(), 1);
    const auto paper =
        heard<QJsonObject>([&](auto handler) { guest.ask(questions::casePaper(secret), this, handler); });
    QVERIFY2(paper, qPrintable(paper.error.key));
    QCOMPARE(paper.value->value("national_id").toString(), form.nationalId);
}

void PoolerTest::aReviewerWorks() {
    const DemoForm form = m_centre->form();
    const DemoCase made = m_centre->desk().apply(form);
    const QTemporaryDir data;
    const auto desk = link(m_reviewer, data.path());
    desk->start();
    desk->setLive(true);
    QTRY_VERIFY_WITH_TIMEOUT(desk->replica().row<ApplicationRow>(made.id), 60000); // the first load
    const DemoCase later = m_centre->desk().apply(m_centre->form());
    QTRY_VERIFY_WITH_TIMEOUT(desk->replica().row<ApplicationRow>(later.id), 30000); // a delta

    const QString subject = QStringLiteral("application:%1").arg(made.id);
    QByteArray content("%PDF-1.4\n");
    content.resize(3000000); // in many packets
    for (qsizetype i = 9; i < content.size(); ++i) {
        content[i] = char(i * 31 + i / 251);
    }
    const QUuid attached = desk->submit(
        command("scan.attach",
                {{"application_id", made.id},
                 {"revision", 1},
                 {"name", "paper.pdf"},
                 {"mime", "application/pdf"},
                 {"sha256", QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex())},
                 {"content", QString::fromLatin1(content.toBase64())}},
                subject));
    QTRY_COMPARE_WITH_TIMEOUT(desk->outbox().item(attached)->state, OutboxState::Done, 30000);
    const qint64 scan = desk->outbox().item(attached)->result.value("scan_id").toInteger();
    const auto fetched =
        heard<questions::ScanContent>([&](auto handler) { desk->ask(questions::scan(scan), this, handler); });
    QVERIFY2(fetched, qPrintable(fetched.error.key));
    QCOMPARE(fetched.value->content, content);
    const auto shown =
        heard<QString>([&](auto handler) { desk->ask(questions::nationalId(made.id, "review"), this, handler); });
    QVERIFY2(shown, qPrintable(shown.error.key));
    QCOMPARE(*shown.value, form.nationalId);
    auto viewers = std::make_unique<CaseViewers>(*desk, made.id);
    const auto others = heard<QList<questions::Viewer>>(
        [&](auto handler) { connect(viewers.get(), &CaseViewers::changed, this, handler); });
    QVERIFY2(others, qPrintable(others.error.key));
    QVERIFY(others.value->isEmpty());
    viewers.reset();

    const auto decide = [&](const QString& kind, QJsonObject body) {
        body.insert("application_id", made.id);
        body.insert("row_version", desk->replica().row<ApplicationRow>(made.id)->rowVersion);
        return desk->submit(command(kind, body, subject));
    };
    const QUuid received =
        decide("application.receive", {{"how", "hand"}, {"head_seal", true}, {"unit_seal", true}, {"note", ""}});
    QTRY_COMPARE_WITH_TIMEOUT(desk->replica().row<ApplicationRow>(made.id)->state, ApplicationState::AwaitingReview,
                              30000);
    QCOMPARE(desk->outbox().item(received)->state, OutboxState::Done);
    (void)decide("application.approve", {{"note", ""}, {"before_paper", false}});
    QTRY_COMPARE_WITH_TIMEOUT(desk->replica().row<ApplicationRow>(made.id)->state, ApplicationState::Approved, 30000);

    // The new 總負責人 signs in, changes the password, goes.
    const Person chief = signIn({0, form.accountName, form.password, form.unitCode, form.nationalId});
    QVERIFY(chief.identity.accountId > 0);
    const QTemporaryDir own;
    const auto office = link(chief, own.path());
    office->start();
    QTRY_COMPARE_WITH_TIMEOUT(office->status().state, LinkState::Online, 60000);
    const auto changed = heard<bool>(
        [&](auto handler) { office->changePassword(form.password, QStringLiteral("Fresh.Word5"), this, handler); });
    QVERIFY2(changed, qPrintable(changed.error.key));
    const auto out = heard<bool>([&](auto handler) { office->signOut(this, handler); });
    QVERIFY2(out, qPrintable(out.error.key));
    QTRY_COMPARE_WITH_TIMEOUT(office->status().state, LinkState::NeedsSignIn, 30000);
}

void PoolerTest::manyDesksShareAFewConnections() {
    QList<DemoCase> cases;
    std::vector<std::unique_ptr<QTemporaryDir>> folders;
    std::vector<std::unique_ptr<AccountLink>> desks;
    QList<QUuid> sent;
    for (int i = 0; i < 8; ++i) {
        cases << m_centre->desk().apply(m_centre->form());
        folders.push_back(std::make_unique<QTemporaryDir>());
        desks.push_back(link(m_reviewer, folders.back()->path()));
        desks.back()->start();
        sent << desks.back()->submit(command("application.note",
                                             {{"application_id", cases.last().id}, {"text", QString::number(i)}},
                                             QStringLiteral("application:%1").arg(cases.last().id)));
    }
    for (int i = 0; i < 8; ++i) {
        QTRY_COMPARE_WITH_TIMEOUT(desks[i]->outbox().item(sent[i])->state, OutboxState::Done, 60000);
        QTRY_COMPARE_WITH_TIMEOUT(desks[i]->status().state, LinkState::Online, 60000);
    }
    QVERIFY(connections("desk_user").toInt() <= 3); // two of the pooler, and the one that plays applicants and officers
    QCOMPARE(m_centre
                 ->admin("select count(*) from core.decision where action = 'note' and command_id = any ($1::uuid[])",
                         {QStringLiteral("{%1}").arg([&] {
                             QStringList ids;
                             for (const QUuid& id : sent) {
                                 ids << id.toString(QUuid::WithoutBraces);
                             }
                             return ids.join(u',');
                         }())})
                 .scalar(),
             QByteArray("8"));
}

void PoolerTest::anOutageOfThePoolerLosesNothing() {
    const DemoCase made = m_centre->desk().apply(m_centre->form());
    const QTemporaryDir data;
    const auto desk = link(m_reviewer, data.path());
    desk->start();
    QTRY_VERIFY_WITH_TIMEOUT(desk->replica().row<ApplicationRow>(made.id), 60000);
    m_pooler->stop();
    QList<QUuid> sent;
    for (int i = 0; i < 5; ++i) {
        sent << desk->submit(command("application.note", {{"application_id", made.id}, {"text", QString::number(i)}},
                                     QStringLiteral("application:%1").arg(made.id)));
    }
    QTRY_COMPARE_WITH_TIMEOUT(desk->status().state, LinkState::Offline, 30000);
    m_pooler->start();
    desk->syncNow();
    QTRY_COMPARE_WITH_TIMEOUT(desk->outbox().item(sent.last())->state, OutboxState::Done, 60000);
    QCOMPARE(m_centre
                 ->admin("select string_agg(text, '' order by id) from core.decision where action = 'note' and "
                         "application_id = $1",
                         {made.id})
                 .scalar(),
             QByteArray("01234"));
}

void PoolerTest::aFalseCertificateIsNotSpokenTo() {
    const Pooler other(*m_centre);
    const QTemporaryDir data;
    // The address of one, the certificate of the other.
    GuestLink guest(withConnectionOption(m_pooler->uri(), QStringLiteral("sslrootcert"),
                                         connectionOption(other.uri(), QStringLiteral("sslrootcert"))),
                    data.path());
    guest.start();
    QTRY_COMPARE_WITH_TIMEOUT(guest.status().state, LinkState::Offline, 30000);
    QCOMPARE(guest.status().fault, LinkFault::Unproved);
    QVERIFY(guest.replica().rows<UnitRow>().isEmpty());
}

void PoolerTest::whatTheLineHasIsAskedOfTheLine() {
    const auto with = [this](const char* key, const QString& value) {
        return withConnectionOption(m_pooler->uri(), QLatin1String(key), value);
    };
    const QList<std::tuple<QString, LineSafety, bool>> all{
        {m_pooler->uri(), LineSafety::Verified, true},
        {with("sslmode", {}), LineSafety::Verified, true}, // without a word
        {with("sslmode", "verify-ca"), LineSafety::NameUnchecked, true},
        {with("sslmode", "require"), LineSafety::Unverified, true},
        {with("sslmode", "prefer"), LineSafety::Unverified, true}, // encrypted, as it happens
        // The certificate is another name's, or nobody's whom this system trusts.
        {withConnectionOption(with("hostaddr", "127.0.0.1"), "host", "db.example.edu.tw"), LineSafety::Verified, false},
        {with("sslrootcert", {}), LineSafety::Verified, false},
    };
    for (const auto& [server, safety, reached] : all) {
        const QTemporaryDir data;
        GuestLink guest(server, data.path());
        guest.start();
        QTRY_COMPARE_WITH_TIMEOUT(guest.status().state, reached ? LinkState::Online : LinkState::Offline, 60000);
        QCOMPARE(guest.status().safety, safety);
        QCOMPARE(guest.status().fault, reached ? LinkFault::None : LinkFault::Unproved);
        QCOMPARE(guest.status().encryption.startsWith("TLS"), reached);
    }
}

QTEST_GUILESS_MAIN(PoolerTest)
#include "tst_pooler.moc"
