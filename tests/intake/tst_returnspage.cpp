// SPDX-License-Identifier: GPL-3.0-or-later
// 紙本回收 as a clerk uses it: what is dropped becomes cases, and what no machine could tell is said by hand.
#include "forms/application/keyin/handreturn.h"
#include "forms/application/paper/handforms.h"
#include "forms/intake/intaketasks.h"
#include "forms/intake/intakewords.h"
#include "forms/intake/returnspage.h"
#include "forms/look/whynot.h"
#include "forms/paper/scanview.h"
#include "forms/review/applicationreturn.h"
#include "models/intake/filetaker.h"
#include "models/intake/intakecontents.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/applications.h"
#include "models/tables/listwords.h"
#include "tests/intake/stacks.h"

#include <QAction>
#include <QCheckBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace inservice;
using State = ReturnEntry::State;

class ReturnsPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void anEmptyStackOffersFilesAndAsksNoCentre();
    void whatIsDroppedBecomesCases();
    void aPageThatTookTooLongIsSaidAlone();
    void aPageOfNobodyIsSaidByItsNumber();
    void aPageOfNobodyIsFoundByItsSchool();
    void aPageBelongsToTheOneBefore();
    void aButtonThatCannotBePressedSaysWhy();
    void theWorkIsCounted();
    void theFirstPageSaysWhatWaits();
    void whatNobodyDealsWithLeavesThisPc();
    void whoRunsCoursesAttachesNothing();

private:
    qint64 apply() {
        const qint64 id = m_centre->desk().apply(m_centre->form()).id;
        m_link->syncNow();
        if (!QTest::qWaitFor([&] { return m_link->replica().row<ApplicationRow>(id).has_value(); }, 30000)) {
            qWarning("the case does not come");
        }
        return id;
    }
    stacks::Page page(qint64 application) { return {stacks::paperOf(*m_centre, application), {}}; }
    void drop(const QString& name, const QByteArray& content);
    template<typename Widget = QPushButton>
    Widget* get(const char* name) {
        auto* found = m_page->findChild<Widget*>(QLatin1String(name));
        if (found == nullptr) {
            qFatal("no control %s", name);
        }
        return found;
    }
    QList<ReturnEntry> in(State state) {
        QList<ReturnEntry> found = m_page->intake().entries();
        found.removeIf([state](const ReturnEntry& entry) { return entry.state != state; });
        return found;
    }
    /// Chooses a row as soon as the list has it.
    bool choose(qint64 entry) {
        m_page->openAt(QString::number(entry));
        return QTest::qWaitFor(
            [&] { return get<look::MessageBar>("intakeNotice")->isVisible() && m_page->model()->isSettled(); }, 30000);
    }
    bool until(const std::function<bool()>& holds) { return QTest::qWaitFor(holds, 60000); }

    QTemporaryDir m_settings;
    QTemporaryDir m_data;
    QTemporaryDir m_files;
    std::unique_ptr<TestCentre> m_centre;
    std::unique_ptr<AccountLink> m_link;
    std::unique_ptr<ReturnsPage> m_page;
};

void ReturnsPageTest::initTestCase() {
    QCoreApplication::setOrganizationName(QStringLiteral("inservice-test"));
    QCoreApplication::setApplicationName(QStringLiteral("returnspage"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    const QString error = TestCentre::explain([this] {
        m_centre = std::make_unique<TestCentre>();
        std::pair<Identity, QString> who;
        {
            const StackDesk desk(*m_centre, m_centre->reviewer(), m_data.path());
            who = {desk.identity(), desk.token()};
        }
        m_link = std::make_unique<AccountLink>(m_centre->deskUri(), m_data.path(), who.first, who.second);
        m_page = std::make_unique<ReturnsPage>(*m_link, QList<PaperReturnMaker>{applicationReturn}, nullptr);
    });
    QVERIFY2(error.isEmpty(), qPrintable(error));
    connect(m_link.get(), &Link::replicaChanged, m_page.get(), &Page::refresh); // as the window does
    m_page->resize(1200, 800);
    m_page->show();
    m_page->setCurrent(true);
    m_link->start();
    QVERIFY(until([this] { return m_link->replica().isLoaded(); }));
}

void ReturnsPageTest::cleanupTestCase() {
    m_page.reset();
    m_link.reset();
}

void ReturnsPageTest::drop(const QString& name, const QByteArray& content) {
    const QString path = m_files.filePath(name);
    stacks::write(path, content);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page.get(), &event);
}

void ReturnsPageTest::anEmptyStackOffersFilesAndAsksNoCentre() {
    auto* empty = get<look::EmptyView>("intakeEmpty");
    QVERIFY(until([&] { return empty->isVisible() && !empty->sentence().isEmpty(); }));
    auto* next = empty->findChild<QPushButton*>();
    QVERIFY(next->isVisible());
    QCOMPARE(look::withoutAccessKey(next->text()), QStringLiteral("Choose files…"));
    next->click();
    QVERIFY(until([&] { return m_page->findChild<QFileDialog*>() != nullptr; }));
    m_page->findChild<QFileDialog*>()->reject();
}

void ReturnsPageTest::whatIsDroppedBecomesCases() {
    const QList<qint64> cases{apply(), apply()};
    drop("two.pdf", stacks::pdf({page(cases.at(0)), page(cases.at(1))}));
    QVERIFY(until([&] { return scansOf(*m_centre, cases.at(0)) == 1 && scansOf(*m_centre, cases.at(1)) == 1; }));
    QVERIFY(until([&] { return in(State::Done).size() == 2; }));
    QVERIFY(QFile::exists(m_files.filePath("two.pdf"))); // what was dropped stays where it is
    // What is done does not lie among what is to be dealt with.
    QVERIFY(until([&] { return m_page->model()->isSettled() && m_page->model()->rowCount() == 0; }));
}

void ReturnsPageTest::aPageThatTookTooLongIsSaidAlone() {
    ReturnEntry entry;
    entry.state = State::Unknown;
    entry.file.name = QStringLiteral("stack.pdf");
    IntakePage page;
    page.page = 2;
    page.fault = QStringLiteral("scan.slow");
    entry.pages = {page};
    const QString said = intakewords::sentence(entry, true);
    QVERIFY2(said.startsWith(QStringLiteral("Page 3 of stack.pdf was not read in time")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("type the number")), qPrintable(said));
    const QString toOrganisers = intakewords::sentence(entry, false);
    QVERIFY2(toOrganisers.contains(QStringLiteral("Scan it anew, at 200 dpi")), qPrintable(toOrganisers));
}

void ReturnsPageTest::aPageOfNobodyIsSaidByItsNumber() {
    const qint64 one = apply();
    const QString number = stacks::paperOf(*m_centre, one).number;
    drop("letter.pdf", stacks::pdf({{std::nullopt, "Nothing that a machine knows. "}}, 3));
    QVERIFY(until([&] { return in(State::Unknown).size() == 1; }));
    QVERIFY(choose(in(State::Unknown).constFirst().id));
    QVERIFY(until([&] { return get<ScanView>("intakeView")->hasScan(); }));
    auto* typed = get<QLineEdit>("intakeWhose");
    QVERIFY(typed->isVisible());
    QVERIFY(!get("intakeThisOne")->isEnabled());
    QTest::keyClicks(typed, "115-");
    QVERIFY(!get("intakeThisOne")->isEnabled()); // half a number is none
    typed->clear();
    QTest::keyClicks(typed, number);
    QTest::keyClick(typed, Qt::Key_Return);
    QVERIFY(until([&] { return in(State::Ask).size() == 1; }));
    QVERIFY(until([&] { return get("intakeSend")->isEnabled(); }));
    QVERIFY(get<look::MessageBar>("intakeNotice")->text().contains(QLatin1String("1"))); // which revision to compare
    QTest::mouseClick(get("intakeSend"), Qt::LeftButton);
    QVERIFY(until([&] { return scansOf(*m_centre, one) == 1; }));
    // What nobody has read off it, the centre is not told.
    QCOMPARE(m_centre->admin("select code from core.scan where application_id = $1", {one}).scalar(), QByteArray());
    QVERIFY(until([&] { return in(State::Ask).isEmpty(); }));
}

void ReturnsPageTest::aPageOfNobodyIsFoundByItsSchool() {
    const qint64 one = apply();
    drop("letter2.pdf", stacks::pdf({{std::nullopt, "Another letter. "}}, 4));
    QVERIFY(until([&] { return in(State::Unknown).size() == 1; }));
    QVERIFY(choose(in(State::Unknown).constFirst().id));
    get<QLineEdit>("intakeWhose")->setText("示範國中");
    auto* found = get<QListWidget>("intakeCandidates");
    QVERIFY(until([&] { return found->count() > 0; }));
    const QString number = stacks::paperOf(*m_centre, one).number;
    const QList<QListWidgetItem*> items = found->findItems(number, Qt::MatchContains);
    QCOMPARE(items.size(), 1);
    found->setCurrentItem(items.constFirst());
    QTest::mouseClick(get("intakeThisOne"), Qt::LeftButton);
    QVERIFY(until([&] { return in(State::Ask).size() == 1; }));
    QVERIFY(in(State::Ask).constFirst().found.title.startsWith(number));
    m_page->intake().setAside({in(State::Ask).constFirst().id}, true);
}

void ReturnsPageTest::aPageBelongsToTheOneBefore() {
    const qint64 one = apply();
    m_page->intake().setAutomatic(false);
    drop("pair.pdf", stacks::pdf({page(one), {std::nullopt, "The second page of it. "}}, 5));
    QVERIFY(until([&] { return in(State::Unknown).size() == 1 && in(State::Ready).size() == 1; }));
    QVERIFY(choose(in(State::Unknown).constFirst().id));
    QVERIFY(until([&] { return get("intakePrevious")->isVisible() && get("intakePrevious")->isEnabled(); }));
    QTest::mouseClick(get("intakePrevious"), Qt::LeftButton);
    // Both pages are one scan of the case.
    QVERIFY(until([&] { return in(State::Ready).size() == 1 && in(State::Ready).constFirst().pages.size() == 2; }));
    for (QAction* action : m_page->pageActions()) {
        if (action->objectName() == u"intakeSendAll") {
            action->trigger();
        }
    }
    QVERIFY(until([&] { return scansOf(*m_centre, one) == 1; }));
    QVERIFY(m_centre->admin("select origin from core.scan where application_id = $1", {one}).scalar().endsWith(":1,2"));
    m_page->intake().setAutomatic(true);
}

void ReturnsPageTest::aButtonThatCannotBePressedSaysWhy() {
    drop("letter3.pdf", stacks::pdf({{std::nullopt, "A third letter. "}}, 6));
    QVERIFY(until([&] { return in(State::Unknown).size() == 1; }));
    QVERIFY(choose(in(State::Unknown).constFirst().id));
    QVERIFY(until([&] { return !get("intakeSend")->isEnabled(); }));
    QVERIFY(!look::whyNot(get("intakeSend")).isEmpty());
    QVERIFY(!look::whyNot(get("intakePrevious")).isEmpty());
    QVERIFY(!look::whyNot(get("intakeNoFolder")).isEmpty());
    QVERIFY(until([&] { return get("intakeAside")->isEnabled(); }));
    QTest::mouseClick(get("intakeAside"), Qt::LeftButton);
    QVERIFY(until([&] { return in(State::Unknown).isEmpty(); }));
}

void ReturnsPageTest::theWorkIsCounted() {
    QSignalSpy counted(m_page.get(), &Page::waitingChanged);
    drop("letter4.pdf", stacks::pdf({{std::nullopt, "A fourth letter. "}}, 7));
    QVERIFY(until([&] { return !counted.isEmpty() && counted.constLast().at(0).toInt() == 1; }));
    m_page->intake().setAside({in(State::Unknown).constFirst().id}, true);
    QCOMPARE(counted.constLast().at(0).toInt(), 0);
}

void ReturnsPageTest::theFirstPageSaysWhatWaits() {
    const IntakeTasks tasks(*m_link, {applicationReturn}, nullptr);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(tasks.tasks(now).isEmpty());
    drop("letter5.pdf", stacks::pdf({{std::nullopt, "A fifth letter. "}, {std::nullopt, "And its second page. "}}, 8));
    QVERIFY(until([&] { return in(State::Unknown).size() == 2; }));
    QCOMPARE(tasks.tasks(now).size(), 1);
    const HomeTask task = tasks.tasks(now).constFirst();
    QCOMPARE(task.count, 2);
    QCOMPARE(task.place, QString("returns:chip-0"));
    QVERIFY(task.since.isValid());
    m_page->openAt(task.place.section(':', 1)); // the number leads to exactly those
    QVERIFY(until([&] { return m_page->model()->isSettled() && m_page->model()->rowCount() == 2; }));
    // In the last week before they leave this PC that is said first.
    const QList<HomeTask> late = mostUrgentFirst(tasks.tasks(now.addDays(IntakeFile::keptDays - 6)));
    QCOMPARE(late.size(), 2);
    QCOMPARE(late.constFirst().tone, look::Tone::Bad);
    QVERIFY(choose(in(State::Unknown).constFirst().id));
    const QString day = shownDate(in(State::Unknown).constFirst().file.keptUntil());
    QVERIFY(get<look::MessageBar>("intakeNotice")->text().contains(day));
    for (const ReturnEntry& entry : in(State::Unknown)) {
        m_page->intake().setAside({entry.id}, true);
    }
    QVERIFY(tasks.tasks(now).isEmpty());
}

void ReturnsPageTest::whatNobodyDealsWithLeavesThisPc() {
    const QByteArray content = stacks::pdf({{std::nullopt, "A letter of long ago. "}}, 9);
    IntakeFile old = takeContent(m_link->folder(), "old.pdf", content, IntakeSource::Hand, "/somewhere/old.pdf");
    const auto isKept = [&] { return IntakeContents(m_link->folder()).content(old.sha256).has_value(); };
    QVERIFY(isKept());
    old.takenAt = QDateTime::currentDateTimeUtc().addDays(-IntakeFile::keptDays);
    m_page->intake().note(old);
    QVERIFY(until([&] { return in(State::Expired).size() == 1; }));
    QVERIFY(until([&] { return !isKept(); }));
    QVERIFY(choose(in(State::Expired).constFirst().id));
    QVERIFY(until([&] { return get("intakeAside")->isEnabled(); }));
    QVERIFY(get<look::MessageBar>("intakeNotice")->text().contains("old.pdf"));
    // It goes when somebody has seen it.
    QTest::mouseClick(get("intakeAside"), Qt::LeftButton);
    QVERIFY(until([&] { return in(State::Expired).isEmpty(); }));
}

/// A school's chief manager: nothing of theirs is attached from here, and what is a desk's is said to be.
void ReturnsPageTest::whoRunsCoursesAttachesNothing() {
    const qint64 one = apply();
    const QTemporaryDir data;
    std::pair<Identity, QString> who;
    {
        const StackDesk desk(*m_centre, m_centre->chief(), data.path());
        who = {desk.identity(), desk.token()};
    }
    AccountLink link(m_centre->deskUri(), data.path(), who.first, who.second);
    ReturnsPage page(link, {applicationReturn, handReturn}, nullptr);
    link.start();
    page.resize(1200, 800);
    page.show();
    QVERIFY(until([&] { return link.replica().isLoaded(); }));
    QVERIFY(!page.hasMainAction());
    QVERIFY(!page.findChild<QCheckBox*>("intakeAutomatic")->isVisible());
    stacks::Page form;
    form.document = handFormDocument(accountHandForm({}));
    form.words = "陳";
    const QString path = m_files.filePath("school.pdf");
    stacks::write(path, stacks::pdf({this->page(one), form, {std::nullopt, "A letter to a school. "}}, 10));
    page.intake().takeFiles({path});
    const auto lying = [&](State state) {
        QList<ReturnEntry> found = page.intake().entries();
        found.removeIf([state](const ReturnEntry& entry) { return entry.state != state; });
        return found;
    };
    QVERIFY(until([&] { return lying(State::Elsewhere).size() == 2 && lying(State::Unknown).size() == 1; }));
    for (const ReturnEntry& entry : lying(State::Elsewhere)) {
        QVERIFY(entry.found.subject.isEmpty() && entry.found.place.isEmpty() && !entry.found.sentence.isEmpty());
    }
    QCOMPARE(scansOf(*m_centre, one), 0);
    page.openAt(QString::number(lying(State::Unknown).constFirst().id));
    auto* notice = page.findChild<look::MessageBar*>("intakeNotice");
    QVERIFY(until([&] { return notice->isVisible() && notice->text().contains("200 dpi"); }));
    QVERIFY(!page.findChild<QPushButton*>("intakeSend")->isVisible());
    QVERIFY(page.findChild<QPushButton*>("intakeAside")->isVisible());
}

QTEST_MAIN(ReturnsPageTest)
#include "tst_returnspage.moc"
