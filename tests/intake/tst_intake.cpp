// SPDX-License-Identifier: GPL-3.0-or-later
// A stack of papers that came back becomes cases: each page at its case, once, and the file goes when the last page is
// with the centre. At a real centre, with the program that opens scans.
#include "forms/application/paper/handforms.h"
#include "models/intake/filetaker.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/applications.h"
#include "tests/intake/stacks.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using namespace inservice;
using State = ReturnEntry::State;

class IntakeTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aStackBecomesCases();
    void whatNobodyReadsWaitsForAPerson();
    void aPageIsTakenOnce();
    void twoDesksOnOneFolderHandInOnce();
    void oneBadFileFailsNoOther();
    void aSecondPaperOfACaseIsShownFirst();
    void anotherDesksPaperDoesNotGoToACase();
    void offlineNothingIsPutAway();
    void aWrongClockThrowsNothingAway();
    void aRefusalComesBackIntoTheTray();
    void pausedNothingIsRead();
    void twoPapersOnOnePageGoToTwoCases();
    void formsFilledInByHandWaitToBeKeyedIn();

private:
    qint64 apply() { return m_centre->desk().apply(m_centre->form()).id; }
    stacks::Page page(qint64 application) { return {stacks::paperOf(*m_centre, application), {}}; }
    [[nodiscard]] QString in(const QString& name) const { return m_watched->filePath(name); }
    [[nodiscard]] QStringList lying() const { return QDir(m_watched->path()).entryList(QDir::Files, QDir::Name); }
    [[nodiscard]] QStringList away() const {
        return QDir(WatchedFolder::doneFolder(m_watched->path())).entryList(QDir::Files, QDir::Name);
    }
    /// The replica knows these cases.
    bool known(const QList<qint64>& applications) {
        m_desk->link().syncNow();
        return m_desk->until([&] {
            return std::all_of(applications.begin(), applications.end(),
                               [&](qint64 id) { return m_desk->link().replica().row<ApplicationRow>(id).has_value(); });
        });
    }

    std::unique_ptr<TestCentre> m_centre;
    TestCentre::Account m_reviewer;
    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<QTemporaryDir> m_watched;
    std::unique_ptr<StackDesk> m_desk;
};

void IntakeTest::initTestCase() {
    const QString error = TestCentre::explain([this] {
        m_centre = std::make_unique<TestCentre>();
        m_reviewer = m_centre->reviewer();
    });
    QVERIFY2(error.isEmpty(), qPrintable(error));
}

void IntakeTest::init() {
    m_data = std::make_unique<QTemporaryDir>();
    m_watched = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<StackDesk>(*m_centre, m_reviewer, m_data->path());
}

void IntakeTest::cleanup() {
    m_desk.reset();
}

void IntakeTest::aStackBecomesCases() {
    const QList<qint64> cases{apply(), apply(), apply()};
    QVERIFY(known(cases));
    stacks::write(in("stack.pdf"), stacks::pdf({page(cases.at(0)), {}, page(cases.at(1)), {}, page(cases.at(2)), {}}));
    stacks::write(in("one.pdf"), stacks::pdf({page(apply())}));
    m_desk->intake().setFolder(m_watched->path());
    QVERIFY(m_desk->until([&] { return away() == QStringList({"one.pdf", "stack.pdf"}); }));
    for (const qint64 one : cases) {
        QCOMPARE(scansOf(*m_centre, one), 1);
        // Each page alone, with its own code and revision; the others are not there.
        const PgRows rows = m_centre->admin("select s.code = format('ISD1|%s|1|%s', a.number, left(a.content_hash, 8)) "
                                            "and s.origin like '%:' || $2 and s.revision = 1 from core.scan s "
                                            "join core.application a on a.id = s.application_id where a.id = $1",
                                            {one, QString::number(2 * cases.indexOf(one) + 1)});
        QCOMPARE(rows.scalar(), QByteArray("t"));
    }
    QVERIFY(lying().isEmpty());
    QCOMPARE(m_desk->in(State::Done).size(), 4);
    QVERIFY(m_desk->until([&] { return m_desk->link().outbox().items().isEmpty(); }));
}

void IntakeTest::whatNobodyReadsWaitsForAPerson() {
    const qint64 first = apply();
    const qint64 second = apply();
    QVERIFY(known({first, second}));
    stacks::write(in("stack.pdf"), stacks::pdf({page(first), {std::nullopt, "Nothing that a machine knows. "}}));
    m_desk->intake().setFolder(m_watched->path());
    QVERIFY(m_desk->until([&] { return m_desk->in(State::Unknown).size() == 1 && scansOf(*m_centre, first) == 1; }));
    QVERIFY(m_desk->until([&] { return m_desk->in(State::Done).size() == 1; }));
    QCOMPARE(lying(), QStringList("stack.pdf")); // a page of it is with nobody yet
    // Typed, it is found; and it does not go without the person.
    const QString number = stacks::paperOf(*m_centre, second).number;
    QCOMPARE(m_desk->intake().find(number).size(), 1);
    const qint64 entry = m_desk->in(State::Unknown).constFirst().id;
    m_desk->intake().assign({entry}, number);
    QCOMPARE(m_desk->in(State::Ask).size(), 1);
    QCOMPARE(scansOf(*m_centre, second), 0);
    m_desk->intake().send({entry});
    QVERIFY(m_desk->until([&] { return away() == QStringList("stack.pdf"); }));
    QCOMPARE(scansOf(*m_centre, second), 1);
    QCOMPARE(scansOf(*m_centre, first), 1);
}

void IntakeTest::aPageIsTakenOnce() {
    const qint64 one = apply();
    QVERIFY(known({one}));
    const QByteArray stack = stacks::pdf({page(one)});
    stacks::write(in("a.pdf"), stack);
    m_desk->intake().setFolder(m_watched->path());
    QVERIFY(m_desk->until([&] { return away().size() == 1; }));
    // The same file under another name; the same page in another file, and twice in that.
    stacks::write(in("b.pdf"), stack);
    QVERIFY(m_desk->until([&] { return m_desk->in(State::Twin).size() == 1; }));
    stacks::write(in("c.pdf"), stacks::pdf({page(one), page(one)}, 2));
    QVERIFY(m_desk->until([&] { return away().contains("c.pdf"); })); // all of it is with the centre already
    QCOMPARE(m_desk->in(State::Twin).size(), 3);
    QCOMPARE(scansOf(*m_centre, one), 1);
    QCOMPARE(lying(), QStringList("b.pdf"));
    m_desk->intake().setAside({m_desk->in(State::Twin).constFirst().id}, true);
    QVERIFY(m_desk->until([&] { return lying().isEmpty(); }));
    // After a start it is known all the same.
    m_desk->start();
    stacks::write(in("d.pdf"), stack);
    QVERIFY(m_desk->until([&] {
        return !m_desk->in(State::Twin).isEmpty() && m_desk->in(State::Twin).constLast().file.name == "d.pdf";
    }));
    QCOMPARE(scansOf(*m_centre, one), 1);
}

void IntakeTest::twoDesksOnOneFolderHandInOnce() {
    const QList<qint64> cases{apply(), apply()};
    QVERIFY(known(cases));
    const QTemporaryDir otherData;
    StackDesk other(*m_centre, m_reviewer, otherData.path());
    QVERIFY(other.until([&] { return other.link().replica().row<ApplicationRow>(cases.at(1)).has_value(); }));
    // Both have read the stack before either has sent anything.
    m_desk->intake().setAutomatic(false);
    other.intake().setAutomatic(false);
    stacks::write(in("stack.pdf"), stacks::pdf({page(cases.at(0)), page(cases.at(1))}));
    m_desk->intake().setFolder(m_watched->path());
    other.intake().setFolder(m_watched->path());
    QVERIFY(m_desk->until([&] { return m_desk->in(State::Ready).size() == 2 && other.in(State::Ready).size() == 2; }));
    m_desk->intake().setAutomatic(true);
    other.intake().setAutomatic(true);
    QVERIFY(m_desk->until([&] { return m_desk->in(State::Done).size() == 2 && other.in(State::Done).size() == 2; }));
    QVERIFY(m_desk->until([&] { return lying().isEmpty(); }));
    for (const qint64 one : cases) {
        QCOMPARE(scansOf(*m_centre, one), 1);
    }
    QVERIFY(other.until([&] { return other.link().outbox().items().isEmpty(); })); // nobody has to read a refusal
}

void IntakeTest::oneBadFileFailsNoOther() {
    const qint64 one = apply();
    QVERIFY(known({one}));
    stacks::write(in("a.pdf"), "%PDF-1.4 and nothing more");
    stacks::write(in("b.txt"), "a letter");
    stacks::write(in("c.pdf"), stacks::pdf({page(one)}));
    m_desk->intake().setFolder(m_watched->path());
    QVERIFY(m_desk->until([&] { return scansOf(*m_centre, one) == 1 && m_desk->in(State::Unreadable).size() == 2; }));
    QVERIFY(m_desk->until([&] { return lying() == QStringList({"a.pdf", "b.txt"}); }));
    m_desk->intake().setAside({m_desk->in(State::Unreadable).at(0).id, m_desk->in(State::Unreadable).at(1).id}, true);
    QVERIFY(m_desk->until([&] { return lying().isEmpty(); }));
    QCOMPARE(away().size(), 3); // nothing is deleted unless somebody wants that
}

void IntakeTest::aSecondPaperOfACaseIsShownFirst() {
    const qint64 one = apply();
    QVERIFY(known({one}));
    m_desk->intake().setFolder(m_watched->path());
    stacks::write(in("a.pdf"), stacks::pdf({page(one)}));
    QVERIFY(m_desk->until([&] { return scansOf(*m_centre, one) == 1; }));
    QVERIFY(m_desk->until([&] { return !inservice::scansOf(m_desk->link().replica(), one).isEmpty(); }));
    // Another print of it, with a note on it: it is not the same page, and not the first paper.
    ApplicationPaper another = stacks::paperOf(*m_centre, one);
    another.name = "另一份紙本的樣子";
    another.jobTitle = "完全不同的職稱與筆跡";
    another.unitName = QString("另").repeated(20);
    another.email = QString("x").repeated(60) + "@example.invalid";
    stacks::write(in("b.pdf"), stacks::pdf({{std::nullopt, "a letter that comes with it "}, {another, {}}}));
    QVERIFY(m_desk->until([&] { return m_desk->in(State::Ask).size() + m_desk->in(State::Twin).size() == 1; }));
    QCOMPARE(scansOf(*m_centre, one), 1);
}

void IntakeTest::anotherDesksPaperDoesNotGoToACase() {
    const qint64 theirs =
        m_centre->desk()
            .apply(m_centre->form(AccountType::ChiefManager, QString::fromLatin1(TestCentre::taipeiJuniorHigh)))
            .id;
    const qint64 ours = apply();
    QVERIFY(known({ours}));
    m_desk->intake().setFolder(m_watched->path());
    stacks::write(in("stack.pdf"), stacks::pdf({page(theirs), page(ours)}));
    QVERIFY(m_desk->until([&] { return scansOf(*m_centre, ours) == 1 && m_desk->in(State::Elsewhere).size() == 1; }));
    QCOMPARE(scansOf(*m_centre, theirs), 0);
    QCOMPARE(lying(), QStringList("stack.pdf"));
    QVERIFY(m_desk->in(State::Elsewhere).constFirst().found.where.isEmpty()); // nothing is said of the case
}

void IntakeTest::offlineNothingIsPutAway() {
    const qint64 one = apply();
    QVERIFY(known({one}));
    const QByteArray stack = stacks::pdf({page(one)});
    m_centre->stopServer();
    stacks::write(in("a.pdf"), stack);
    m_desk->intake().setFolder(m_watched->path());
    QVERIFY(m_desk->until([&] { return m_desk->in(State::Waiting).size() == 1; }));
    m_desk->start(); // closed and opened again without a line
    QVERIFY(m_desk->until([&] { return m_desk->in(State::Waiting).size() == 1; }));
    QCOMPARE(lying(), QStringList("a.pdf"));
    m_centre->startServer();
    m_desk->link().syncNow();
    QVERIFY(m_desk->until([&] { return away() == QStringList("a.pdf"); }));
    QCOMPARE(scansOf(*m_centre, one), 1);
}

void IntakeTest::aWrongClockThrowsNothingAway() {
    const QString text =
        QString::fromUtf8(m_centre->admin("select pg_get_functiondef('api.hello()'::regprocedure)").scalar());
    const auto back = qScopeGuard([&] { m_centre->admin(text); });
    const auto centreIsBehind = [&](int days) {
        QString moved = text;
        m_centre->admin(
            moved.replace("clock_timestamp()", QStringLiteral("clock_timestamp() - interval '%1 days'").arg(days)));
    };
    // Since yesterday this PC's clock is a year fast: what came in the day before must not count as a year old.
    centreIsBehind(365);
    m_desk->start();
    QVERIFY(m_desk->until([&] { return m_desk->link().status().clockAhead > 86400; }));
    m_desk->intake().setFolder(m_watched->path());
    stacks::write(in("a.pdf"), stacks::pdf({{std::nullopt, "Nothing that a machine knows. "}}));
    QVERIFY(m_desk->until([&] { return m_desk->in(State::Unknown).size() == 1; }));
    const IntakeFile file = m_desk->in(State::Unknown).constFirst().file;
    QVERIFY(file.takenAt < QDateTime::currentDateTimeUtc().addDays(-300)); // by the centre's day
    centreIsBehind(365 - IntakeFile::keptDays + 1);
    m_desk->start();
    QVERIFY(m_desk->until([&] { return m_desk->link().status().state == LinkState::Online; }));
    m_desk->intake().refresh(Changes::everything());
    QVERIFY(m_desk->until([&] { return m_desk->in(State::Unknown).size() == 1; }));
    // Without a line nobody knows what day it is: nothing goes.
    m_centre->stopServer();
    m_desk->start();
    QVERIFY(m_desk->until([&] { return m_desk->link().status().state == LinkState::Offline; }));
    m_desk->intake().refresh(Changes::everything());
    QVERIFY(m_desk->until([&] { return m_desk->in(State::Unknown).size() == 1; }));
    m_centre->startServer();
    // And what has lain its time goes.
    centreIsBehind(365 - IntakeFile::keptDays - 1);
    m_desk->start();
    QVERIFY(m_desk->until([&] { return m_desk->link().status().state == LinkState::Online; }));
    m_desk->intake().refresh(Changes::everything());
    QVERIFY(m_desk->until([&] { return m_desk->in(State::Expired).size() == 1; }));
}

void IntakeTest::aRefusalComesBackIntoTheTray() {
    const qint64 one = apply();
    QVERIFY(known({one}));
    m_desk->intake().setAutomatic(false);
    stacks::write(in("a.pdf"), stacks::pdf({page(one)}));
    m_desk->intake().setFolder(m_watched->path());
    QVERIFY(m_desk->until([&] { return m_desk->in(State::Ready).size() == 1; }));
    // The applicant withdraws while the paper lies here.
    m_centre->admin("update core.application set state = 'withdrawn' where id = $1", {one});
    m_desk->intake().send({m_desk->in(State::Ready).constFirst().id});
    QVERIFY(m_desk->until([&] { return m_desk->in(State::Refused).size() == 1; }));
    QCOMPARE(lying(), QStringList("a.pdf"));
    m_desk->intake().takeBack({m_desk->in(State::Refused).constFirst().id});
    QVERIFY(m_desk->in(State::Refused).isEmpty());
    QVERIFY(m_desk->link().outbox().items().isEmpty());
    m_desk->intake().setAutomatic(true);
    QVERIFY(m_desk->in(State::Waiting).isEmpty()); // and it does not go by itself again
    m_centre->admin("update core.application set state = 'awaiting_paper' where id = $1", {one});
}

void IntakeTest::pausedNothingIsRead() {
    const qint64 one = apply();
    QVERIFY(known({one}));
    m_desk->intake().setPaused(true);
    stacks::write(in("a.pdf"), stacks::pdf({page(one)}));
    m_desk->intake().setFolder(m_watched->path());
    QVERIFY(m_desk->until([&] { return m_desk->intake().progress().files == 1; }));
    QVERIFY(m_desk->intake().progress().isPaused);
    QCOMPARE(m_desk->in(State::Reading).size(), 1);
    m_desk->intake().setPaused(false);
    QVERIFY(m_desk->until([&] { return scansOf(*m_centre, one) == 1; }));
    QCOMPARE(m_desk->intake().progress().files, 0);
}

void IntakeTest::twoPapersOnOnePageGoToTwoCases() {
    const QList<qint64> cases{apply(), apply()};
    QVERIFY(known(cases));
    stacks::Page both = page(cases.at(0));
    both.beside = stacks::paperOf(*m_centre, cases.at(1));
    stacks::write(in("a.pdf"), stacks::pdf({both, {}}));
    m_desk->intake().setFolder(m_watched->path());
    QVERIFY(m_desk->until([&] { return away() == QStringList("a.pdf"); }));
    QCOMPARE(scansOf(*m_centre, cases.at(0)), 1);
    QCOMPARE(scansOf(*m_centre, cases.at(1)), 1);
}

/// Two colleagues of one school fill in the same form: the code on both is the same, and they are two.
void IntakeTest::formsFilledInByHandWaitToBeKeyedIn() {
    HandFormUnit unit;
    unit.code = QString::fromLatin1(TestCentre::juniorHigh);
    unit.name = "高雄市立示範國民中學";
    stacks::Page form;
    form.document = handFormDocument(accountHandForm(unit));
    stacks::Page other = form;
    form.words = "陳";
    other.words = "林";
    stacks::write(in("a.pdf"), stacks::pdf({form, other}));
    m_desk->intake().setFolder(m_watched->path());
    QVERIFY(m_desk->until([&] { return m_desk->in(State::OwnPlace).size() == 2; }));
    QCOMPARE(m_desk->in(State::OwnPlace).constFirst().found.where, unit.name);
    QCOMPARE(m_desk->in(State::OwnPlace).constFirst().found.place, QString("keyin"));
    QCOMPARE(lying(), QStringList("a.pdf")); // nobody has keyed them in yet
}

QTEST_MAIN(IntakeTest)
#include "tst_intake.moc"
