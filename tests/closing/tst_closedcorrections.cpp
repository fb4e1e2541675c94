// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/correct/correctionsheet.h"
#include "forms/closing/correct/correctionspage.h"
#include "forms/closing/correct/correctpage.h"
#include "forms/closing/correct/correctpeople.h"
#include "forms/closing/correct/correctsummary.h"
#include "forms/closing/correct/correctwords.h"
#include "forms/closing/correct/takeuppage.h"
#include "forms/closing/returned/correctionreturn.h"
#include "forms/commands/actionbar.h"
#include "forms/courses/register/filesedit.h"
#include "forms/courses/register/pickedit.h"
#include "forms/edits/edits.h"
#include "forms/edits/formfield.h"
#include "forms/paper/documentout.h"
#include "forms/words/closingwords.h"
#include "models/domain/rocdate.h"
#include "models/intake/intake.h"
#include "models/intake/takenpages.h"
#include "models/records/correctioncode.h"
#include "models/replica/database.h"
#include "models/replica/drafts.h"
#include "models/replica/replicareader.h"
#include "tests/courses/samplecourse.h"
#include "tests/review/reviewdesk.h"
#include "tests/support/patience.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace inservice;
using namespace std::chrono_literals;

/// 修改已結案課程內容 at a real centre: hours and a title that were wrong are asked for with evidence, printed, sealed,
/// sent back, put right, approved; a desk of its own motion; withdrawn and asked for again.
class TestClosedCorrections : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const QString error = TestCentre::explain([this] {
            m_centre = std::make_unique<TestCentre>();
            const TestCentre::Account chief = m_centre->chief();
            const TestCentre::Account reviewer = m_centre->reviewer();
            m_token = m_centre->desk().signIn(chief.login, chief.password);
            m_region = m_centre->desk().signIn(reviewer.login, reviewer.password);
            PgConnection admin(m_centre->adminUri());
            m_place = samplePlace(admin, QString::fromLatin1(TestCentre::juniorHigh));
            m_course = closed();
            m_school = std::make_unique<ReviewDesk>(*m_centre, chief);
            m_desk = std::make_unique<ReviewDesk>(*m_centre, reviewer);
            m_colleague = std::make_unique<ReviewDesk>(
                *m_centre, m_centre->reviewer(QString::fromLatin1(TestCentre::kaohsiung), QStringLiteral("reviewer2")));
        });
        QVERIFY2(error.isEmpty(), qPrintable(error));
        QFile file(m_folder.filePath(QStringLiteral("簽到表.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    }

    void cleanup() {
        m_page.reset();
        m_own.reset();
        m_review.reset();
    }

    /// What the desk lets be put right is what the centre takes.
    void theFieldsAreTheCentres() {
        QCOMPARE(correct::fields().join(u' '), one("select array_to_string(core.correctable(), ' ') where $1 > 0", 1));
        QStringList causes;
        const auto all = words::correctionCauses();
        for (const auto& [key, words] : all) {
            causes << key;
        }
        QCOMPARE(causes.join(u' '), one("select array_to_string(core.correction_causes(), ' ') where $1 > 0", 1));
    }

    /// A page that goes while the disk cannot be read takes the program with it in no case.
    void aPageGoesWithoutADisk() {
        begin(*m_school);
        Database disk(QDir(m_school->link().folder()).filePath(QStringLiteral("outbox.sqlite")),
                      Database::Safety::Full);
        disk.run(QStringLiteral("ALTER TABLE draft RENAME TO gone"));
        m_page.reset();
        disk.run(QStringLiteral("ALTER TABLE gone RENAME TO draft"));
        begin(*m_school);
        QVERIFY(m_page->summary() != nullptr);
    }

    void moreHoursNeedEvidence() {
        begin(*m_school);
        auto* rows = find<QTableView>(m_page.get(), "correctRows");
        QTRY_COMPARE_WITH_TIMEOUT(rows->model()->rowCount(), 2, patience);
        auto* send = find<QPushButton>(m_page.get(), "correctSendActionButton");
        auto* why = find<QLabel>(m_page.get(), "correctSendActionWhyNot");
        QVERIFY2(!send->isEnabled() && !send->toolTip().isEmpty(), "nothing is asked for yet");
        QVERIFY(why->isVisible());
        QCOMPARE(why->text(), send->toolTip());
        rows->selectRow(1);
        press(m_page.get(), "correctHours");
        auto* hours = find<ValueEdit>(m_page.get(), "correctPerson.hours");
        auto* confirm = find<QPushButton>(m_page.get(), "correctPersonConfirm");
        QVERIFY2(!confirm->isEnabled(), "the hours that hold");
        hours->setText(QStringLiteral("3.5"));
        QVERIFY2(!confirm->isEnabled(), "more than the course has");
        hours->setText(QStringLiteral("3"));
        QVERIFY2(confirm->isEnabled(), qPrintable(confirm->toolTip()));
        confirm->click();
        write("title", QStringLiteral("閱讀素養與班級經營"));
        find<QTabWidget>(m_page.get(), "correctTabs")->setCurrentWidget(m_page->summary());
        QCOMPARE(find<ChoiceEdit>(m_page.get(), "changeCause_person_2")->choice().toString(), QStringLiteral("hours"));
        QCOMPARE(find<ChoiceEdit>(m_page.get(), "changeCause_title")->choice().toString(), QStringLiteral("title"));
        find<ValueEdit>(m_page.get(), "correctPhone")->setText(QStringLiteral("07-6000800#12"));
        find<QPlainTextEdit>(m_page.get(), "correctReason")->setPlainText(QStringLiteral("簽到表漏登一人"));
        QVERIFY2(!send->isEnabled(), "more hours without evidence");
        m_page->summary()->evidence()->take({m_folder.filePath(QStringLiteral("簽到表.pdf"))});
        QTRY_VERIFY_WITH_TIMEOUT(send->isEnabled(), patience);
        find<ChoiceEdit>(m_page.get(), "changeCause_title")->setChoice(QStringLiteral("other"));
        QVERIFY2(!send->isEnabled(), "something else wants a word");
        QVERIFY(why->isVisible());
        find<ChoiceEdit>(m_page.get(), "changeCause_title")->setChoice(QStringLiteral("title"));
        QVERIFY(send->isEnabled());
        QVERIFY2(!why->isVisible(), "nothing is in the way");
    }

    /// Whichever of its three pages is in front: that the disk took nothing, and that a file was not taken.
    void whatIsNotKeptIsSaid() {
        begin(*m_school);
        auto* rows = find<QTableView>(m_page.get(), "correctRows");
        QTRY_COMPARE_WITH_TIMEOUT(rows->model()->rowCount(), 2, patience);
        auto* message = find<look::MessageBar>(m_page.get(), "correctMessage");
        Database disk(QDir(m_school->link().folder()).filePath(QStringLiteral("outbox.sqlite")),
                      Database::Safety::Full);
        disk.run(QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON draft BEGIN SELECT RAISE(FAIL, 'full'); END"));
        find<QTabWidget>(m_page.get(), "correctTabs")->setCurrentWidget(m_page->summary());
        find<QPlainTextEdit>(m_page.get(), "correctReason")->setPlainText(QStringLiteral("簽到表漏登一人，已補正"));
        m_page->setCurrent(false);
        QVERIFY2(message->isVisible() && message->tone() == look::Tone::Bad, qPrintable(message->text()));
        disk.run(QStringLiteral("DROP TRIGGER full"));
        find<QPlainTextEdit>(m_page.get(), "correctReason")->setPlainText(QStringLiteral("簽到表漏登一人，已補正。"));
        m_page->setCurrent(false);
        QVERIFY2(!message->isVisible() || message->tone() != look::Tone::Bad, "it is on the disk now");
        find<QTabWidget>(m_page.get(), "correctTabs")->setCurrentIndex(1);
        // A file that the disk did not take is lost with no draft that it takes later: it is written as soon as it can.
        disk.run(QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON draft WHEN new.form LIKE '%-file' BEGIN SELECT "
                                "RAISE(FAIL, 'full'); END"));
        auto* files = find<FilesEdit>(m_page.get(), "course.files");
        const QJsonArray before = files->value();
        files->take({m_folder.filePath(QStringLiteral("簽到表.pdf"))});
        m_page->setCurrent(false);
        QVERIFY2(message->isVisible() && message->tone() == look::Tone::Bad, "the draft is written, its file is not");
        disk.run(QStringLiteral("DROP TRIGGER full"));
        m_page->setCurrent(false);
        QVERIFY2(!message->isVisible() || message->tone() != look::Tone::Bad, "it is on the disk now");
        const QUuid file(files->value().last().toObject().value(QLatin1String("id")).toString());
        QVERIFY(m_school->link().drafts().draft(file));
        files->load(before);
        QFile program(m_folder.filePath(QStringLiteral("tool.exe")));
        QVERIFY(program.open(QIODevice::WriteOnly));
        program.write("MZ");
        program.close();
        files->take({program.fileName()});
        const QString said = find<QLabel>(m_page.get(), "course.filesFault")->text();
        QVERIFY2(said.contains(QStringLiteral("tool.exe")), qPrintable(said));
        find<QPlainTextEdit>(m_page.get(), "correctReason")->setPlainText(QStringLiteral("簽到表漏登一人"));
    }

    /// A catalogue that changes while the page stands there is what one chooses from.
    void aCatalogueThatChangesIsChosenFrom() {
        begin(*m_school);
        auto* subjects = find<PickEdit>(m_page.get(), "course.subjects");
        const QVariantList before = subjects->keys();
        const QString was = one("select name from core.subject where id = 30005 and $1 > 0", 1);
        const auto call = [this](const QString& name) {
            m_centre->admin("update core.subject set name = $1 where id = 30005", {name});
            m_school->link().syncNow();
        };
        const auto isOffered = [&] {
            const bool is = subjects->pick(QStringLiteral("海洋文學"));
            subjects->setKeys(before);
            return is;
        };
        QVERIFY(!isOffered());
        call(QStringLiteral("海洋文學"));
        QTRY_VERIFY_WITH_TIMEOUT(isOffered(), patience);
        call(was);
    }

    /// What was begun stands there after the page was closed.
    void aDraftIsKept() {
        begin(*m_school);
        auto* rows = find<QTableView>(m_page.get(), "correctRows");
        QTRY_COMPARE_WITH_TIMEOUT(rows->model()->rowCount(), 2, patience);
        QCOMPARE(m_page->people()->people().size(), 1);
        find<QTabWidget>(m_page.get(), "correctTabs")->setCurrentWidget(m_page->summary());
        QSignalSpy wanted(m_page.get(), &Page::openRequested);
        m_page->sender().setHold(0s);
        press(m_page.get(), "correctSendActionButton");
        QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("awaiting_paper"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(wanted.size(), 1, patience);
        QCOMPARE(wanted.constFirst().constFirst().toString(), QStringLiteral("corrections:%1").arg(id()));
        QVERIFY(m_school->link().drafts().draftsOf(correctForm()).isEmpty());
        QCOMPARE(one("select title from core.course where id = $1", m_course), QStringLiteral("閱讀素養研習")); // still
    }

    /// The form names each with before and after, and says on every page which request and revision it is.
    void theFormOnPaper() {
        own();
        QVERIFY(find<QPushButton>(m_own.get(), "correctionPrint")->isVisible());
        CorrectionPaper paper;
        const CorrectionListRow row = *m_own->model()->row(id());
        paper.course = row.course;
        paper.unit = row.unit;
        paper.correction = row.correction;
        paper.needsUnitSeal = true;
        const QList<ChangeCard> cards = correct::cardsOf(row.correction, m_school->link().replica());
        QCOMPARE(cards.size(), 2);
        QVERIFY2(
            cards.constFirst().title.contains(one(
                "select core.mask_national_id(i.number) from core.list_row w join core.national_id i on i.person_id "
                "= w.person_id and i.current where w.list_id = (select list_id from core.correction where id = $1) "
                "and w.no = 2",
                id())),
            "who it is, by their number");
        for (int i = 0; i < 60; ++i) {
            paper.cards << cards;
        }
        const std::vector<Sheet> pages = layOutCorrection(paper);
        QVERIFY(pages.size() > 2);
        QCOMPARE(pages.front().codes().size(), size_t(1));
        QVERIFY(pages.front().codes().front().content.contains(row.correction.hash.left(8).toLatin1()));
        QStringList all;
        for (const Sheet& page : pages) {
            bool hasFoot = false;
            for (const Sheet::Text& text : page.texts()) {
                QVERIFY2(text.bounds.bottom() < paperHeight - 5, qPrintable(text.text));
                hasFoot = hasFoot || text.text.contains(row.correction.hash);
                all << text.text;
            }
            QVERIFY2(hasFoot, "each page says which revision it is");
        }
        const QString whole = all.join(u'\n');
        for (const QString& word : {QStringLiteral("閱讀素養研習"), QStringLiteral("閱讀素養與班級經營"),
                                    QStringLiteral("簽到表.pdf"), QStringLiteral("單位關防")}) {
            QVERIFY2(whole.contains(word), qPrintable(word));
        }
        QCOMPARE(all.filter(QStringLiteral("簽章")).size(), 2);
    }

    void theSealedFormIsSentBackAndPutRight() {
        own();
        const CorrectionTasks tasks(m_school->link(), false, nullptr);
        QCOMPARE(tasks.tasks(QDateTime::currentDateTimeUtc()).size(), 1);
        attach();
        QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("awaiting_review"), patience);
        review(*m_desk);
        const CorrectionTasks toDecide(m_desk->link(), true, nullptr);
        QCOMPARE(toDecide.tasks(QDateTime::currentDateTimeUtc()).size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(m_review->findChild<QPushButton*>(QStringLiteral("correctionFileShow1")) != nullptr,
                                 patience);
        press(m_review.get(), "correctionReturn");
        auto* confirm = find<QPushButton>(m_review.get(), "correctionPanelConfirm");
        QVERIFY2(!confirm->isEnabled(), "not without a reason");
        find<QPlainTextEdit>(m_review.get(), "correctionPanelText")->setPlainText(QStringLiteral("請註明是第幾場"));
        confirm->click();
        QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("returned"), patience);

        own();
        QTRY_VERIFY_WITH_TIMEOUT(
            find<QLabel>(m_own.get(), "correctionFacts")->text().contains(QStringLiteral("請註明是第幾場")), patience);
        QSignalSpy wanted(m_own.get(), &Page::openRequested);
        press(m_own.get(), "correctionCorrect");
        QCOMPARE(wanted.size(), 1);
        const QString place = wanted.constFirst().constFirst().toString();
        QCOMPARE(place, QStringLiteral("correct:again-%1").arg(id()));
        begin(*m_school, place.section(u':', 1));
        QCOMPARE(m_page->summary()->cards()->cards().size(), 2);
        find<QPlainTextEdit>(m_page.get(), "correctReason")->setPlainText(QStringLiteral("簽到表第一場漏登一人"));
        press(m_page.get(), "correctSendActionButton");
        QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("awaiting_paper"), patience);
        QCOMPARE(one("select revision::text from core.correction where id = $1", id()), QStringLiteral("2"));
        QCOMPARE(
            one("select count(*)::text from core.correction_file where correction_id = $1 and kind = 'evidence'", id()),
            QStringLiteral("1")); // goes along again
    }

    /// A form of the revision before is told apart by its code, and not taken for the one that is waited for.
    void aFormOfAnotherRevisionIsNotTaken() {
        own();
        CorrectionPaper paper;
        const CorrectionListRow row = *m_own->model()->row(id());
        paper.course = row.course;
        paper.unit = row.unit;
        paper.correction = row.correction;
        paper.cards = correct::cardsOf(row.correction, m_school->link().replica());
        const QString now = m_folder.filePath(QStringLiteral("now.pdf"));
        const QString before = m_folder.filePath(QStringLiteral("before.pdf"));
        writePdf(*correctionDocument(paper), now);
        paper.correction.revision = 1;
        writePdf(*correctionDocument(paper), before);
        auto* detail = m_own->findChild<CorrectionDetail*>();
        const auto bars = [detail] {
            QStringList all;
            const auto found = detail->findChildren<look::MessageBar*>();
            for (const look::MessageBar* bar : found) {
                all << bar->text();
            }
            return all.join(u'|');
        };
        detail->attach(before);
        QTRY_VERIFY_WITH_TIMEOUT(bars().contains(QStringLiteral("revision 1; the one that is waited for")), patience);
        QCOMPARE(state(), QStringLiteral("awaiting_paper"));
        // The right one comes back in a stack: it is attached from there, and leaves it.
        Intake& intake = Intake::of(m_school->link(), {correctionReturn});
        intake.takeFiles({before, now});
        QTRY_COMPARE_WITH_TIMEOUT(lying(intake, ReturnEntry::State::OwnPlace).size(), 2, patience);
        QCOMPARE(lying(intake, ReturnEntry::State::OwnPlace).at(0).found.takesPages, false); // it is void
        const ReturnEntry right = lying(intake, ReturnEntry::State::OwnPlace).at(1);
        QVERIFY(right.found.takesPages);
        QCOMPARE(right.found.place, QStringLiteral("corrections:%1").arg(id()));
        m_own->openAt(TakenPages::leadTo(right.found.place, right.pageIds()).section(u':', 1));
        QTRY_VERIFY_WITH_TIMEOUT(bars().contains(QStringLiteral("It is the one that is waited for")), patience);
        QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("awaiting_review"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(lying(intake, ReturnEntry::State::Done).size(), 1, patience);
        QCOMPARE(lying(intake, ReturnEntry::State::OwnPlace).size(), 1);
    }

    /// In a stack of papers that came back to the desk.
    void whoseASealedFormIs() {
        review(*m_desk);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->link().replica().row<CorrectionRow>(id()).value_or(CorrectionRow()).revision,
                                  2, patience);
        const CorrectionRow row = *m_desk->link().replica().row<CorrectionRow>(id());
        const auto returns = correctionReturn(m_desk->link());
        CorrectionCode code{one("select number::text from core.course where id = $1", m_course).toLongLong(), row.n, 2,
                            row.hash.left(8)};
        QVERIFY(returns->matches(code.text()));
        const ReturnCase right = returns->caseFor(code.text());
        QCOMPARE(int(right.fit), int(ReturnCase::Fit::OwnPlace)); // its receipt is put down in the request
        QCOMPARE(right.place, QStringLiteral("correction-review:%1").arg(id()));
        QCOMPARE(right.title, code.number());
        QCOMPARE(right.where, QStringLiteral("閱讀素養研習"));
        code.revision = 1;
        const ReturnCase old = returns->caseFor(code.text());
        code.revision = 2;
        code.hash = QStringLiteral("00000000");
        const ReturnCase altered = returns->caseFor(code.text());
        QVERIFY(old.sentence != right.sentence && altered.sentence != right.sentence &&
                altered.sentence != old.sentence);
        code.n = 99;
        const ReturnCase unknown = returns->caseFor(code.text());
        QCOMPARE(int(unknown.fit), int(ReturnCase::Fit::Elsewhere));
        QVERIFY(unknown.subject.isEmpty() && unknown.place.isEmpty() && unknown.where.isEmpty());
    }

    void itHoldsOnceItIsApproved() {
        QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("awaiting_review"), patience);
        review(*m_desk);
        press(m_review.get(), "correctionApprove");
        auto* confirm = find<QPushButton>(m_review.get(), "correctionPanelConfirm");
        QVERIFY2(!confirm->isEnabled(), "nobody has looked for the seal");
        find<QCheckBox>(m_review.get(), "correctionHeadSeal")->setChecked(true);
        QVERIFY2(confirm->isEnabled(), qPrintable(confirm->toolTip()));
        confirm->click();
        QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("approved"), patience);
        QCOMPARE(hours(), QStringLiteral("6.0"));
        QCOMPARE(one("select title from core.course where id = $1", m_course), QStringLiteral("閱讀素養與班級經營"));
        QCOMPARE(
            one("select max(n)::text from core.list_version where course_id = $1 and state = 'confirmed'", m_course),
            QStringLiteral("2"));
    }

    /// A desk asks without paper, and another of it decides.
    void aDeskOfItsOwnMotion() {
        begin(*m_desk);
        auto* rows = find<QTableView>(m_page.get(), "correctRows");
        QTRY_COMPARE_WITH_TIMEOUT(rows->model()->rowCount(), 2, patience);
        auto* tabs = find<QTabWidget>(m_page.get(), "correctTabs");
        QTRY_VERIFY_WITH_TIMEOUT(tabs->isTabEnabled(1), patience); // the form comes from the centre
        write("title", QStringLiteral("閱讀素養與班級經營（進階）"));
        tabs->setCurrentWidget(m_page->people());
        rows->selectRow(0);
        press(m_page.get(), "correctRemove");
        find<ValueEdit>(m_page.get(), "correctPhone")->setText(QStringLiteral("07-6000900"));
        find<QPlainTextEdit>(m_page.get(), "correctReason")->setPlainText(QStringLiteral("同時段另有研習"));
        find<QTabWidget>(m_page.get(), "correctTabs")->setCurrentWidget(m_page->summary());
        // What would follow is seen before it is asked for, and nothing has followed.
        auto* effect = find<QLabel>(m_page.get(), "correctEffect");
        press(m_page.get(), "correctTry");
        QTRY_VERIFY2_WITH_TIMEOUT(effect->text().contains(QStringLiteral("version 3")) &&
                                      effect->text().contains(QStringLiteral("come off the list")) &&
                                      effect->text().contains(QStringLiteral("Statistics of school year")),
                                  qPrintable(effect->text()), patience);
        QCOMPARE(one("select count(*)::text from core.correction where course_id = $1", m_course), QStringLiteral("1"));
        find<QPlainTextEdit>(m_page.get(), "correctReason")->setPlainText(QStringLiteral("同時段另有其他研習"));
        QVERIFY2(effect->isHidden(), "what was changed since is not what was worked out");
        press(m_page.get(), "correctSendActionButton");
        QTRY_COMPARE_WITH_TIMEOUT(one("select count(*)::text from core.correction where course_id = $1", m_course),
                                  QStringLiteral("2"), patience);
        QCOMPARE(state(), QStringLiteral("awaiting_review"));
        QCOMPARE(one("select fields #>> '{0,field}' from core.correction where id = $1", id()),
                 QStringLiteral("title"));
        review(*m_desk);
        auto* approve = find<QPushButton>(m_review.get(), "correctionApprove");
        QVERIFY2(approve->isVisible() && !approve->isEnabled() && !approve->toolTip().isEmpty(), "four eyes");
        review(*m_colleague);
        QTRY_VERIFY_WITH_TIMEOUT(
            find<QLabel>(m_review.get(), "correctionFacts")->text().contains(QStringLiteral("come off the list")),
            patience); // the desk sees what would follow
        press(m_review.get(), "correctionReject");
        find<QPlainTextEdit>(m_review.get(), "correctionPanelText")->setPlainText(QStringLiteral("查無重疊"));
        find<QPushButton>(m_review.get(), "correctionPanelConfirm")->click();
        QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("rejected"), patience);
        QCOMPARE(hours(), QStringLiteral("6.0"));
    }

    /// Who was left out is told by the number, which is kept whole nowhere but at the centre.
    void aRequestIsWithdrawnAndAskedForAgain() {
        begin(*m_school);
        QTRY_COMPARE_WITH_TIMEOUT(find<QTableView>(m_page.get(), "correctRows")->model()->rowCount(), 2, patience);
        press(m_page.get(), "correctAdd");
        auto* confirm = find<QPushButton>(m_page.get(), "correctPersonConfirm");
        find<ValueEdit>(m_page.get(), "correctPerson.name")->setText(QStringLiteral("王試漏"));
        QVERIFY2(!confirm->isEnabled(), "not without a number");
        const QString number = m_centre->nationalId(Sex::Female);
        find<ValueEdit>(m_page.get(), "correctPerson.national_id")->setText(number);
        find<ValueEdit>(m_page.get(), "correctPerson.unit")->setText(QStringLiteral("示範國小"));
        find<ValueEdit>(m_page.get(), "correctPerson.hours")->setText(QStringLiteral("3"));
        QVERIFY2(confirm->isEnabled(), qPrintable(confirm->toolTip()));
        confirm->click();
        find<ValueEdit>(m_page.get(), "correctPhone")->setText(QStringLiteral("07-6000800"));
        find<QPlainTextEdit>(m_page.get(), "correctReason")->setPlainText(QStringLiteral("紙本簽到漏登"));
        find<QTabWidget>(m_page.get(), "correctTabs")->setCurrentWidget(m_page->summary());
        m_page->summary()->evidence()->take({m_folder.filePath(QStringLiteral("簽到表.pdf"))});
        press(m_page.get(), "correctSendActionButton");
        QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("awaiting_paper"), patience);
        const qint64 first = id();
        own();
        press(m_own.get(), "correctionWithdraw");
        find<QPushButton>(m_own.get(), "correctionPanelConfirm")->click();
        QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("withdrawn"), patience);
        m_school->link().syncNow();
        QTRY_COMPARE_WITH_TIMEOUT(m_school->link().replica().row<CorrectionRow>(first)->state,
                                  QStringLiteral("withdrawn"), patience);
        begin(*m_school, QStringLiteral("again-%1").arg(first));
        auto* send = find<QPushButton>(m_page.get(), "correctSendActionButton");
        QVERIFY2(!send->isEnabled(), "the number has to be written once more");
        QVERIFY(!QJsonDocument(m_page->people()->people()).toJson().contains(number.toLatin1()));
        auto* rows = find<QTableView>(m_page.get(), "correctRows");
        QTRY_COMPARE_WITH_TIMEOUT(rows->model()->rowCount(), 3, patience);
        find<QTabWidget>(m_page.get(), "correctTabs")->setCurrentWidget(m_page->people());
        rows->selectRow(2);
        press(m_page.get(), "correctHours");
        find<ValueEdit>(m_page.get(), "correctPerson.national_id")->setText(number);
        find<QPushButton>(m_page.get(), "correctPersonConfirm")->click();
        QTRY_VERIFY_WITH_TIMEOUT(send->isEnabled(), patience);
        send->click();
        QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("awaiting_paper"), patience);
        QVERIFY(id() != first);
    }

    /// The paper came to the desk: its receipt is put down with the page, which leaves the stack with that.
    void aDeskReceivesTheFormOutOfTheStack() {
        review(*m_desk);
        CorrectionPaper paper;
        const CorrectionListRow row = *m_review->model()->row(id());
        paper.course = row.course;
        paper.unit = row.unit;
        paper.correction = row.correction;
        paper.cards = correct::cardsOf(row.correction, m_desk->link().replica());
        const QString file = m_folder.filePath(QStringLiteral("came.pdf"));
        writePdf(*correctionDocument(paper), file);
        Intake& intake = Intake::of(m_desk->link(), {correctionReturn});
        intake.takeFiles({file});
        QTRY_COMPARE_WITH_TIMEOUT(lying(intake, ReturnEntry::State::OwnPlace).size(), 1, patience);
        const ReturnEntry came = lying(intake, ReturnEntry::State::OwnPlace).constFirst();
        QVERIFY(came.found.takesPages);
        m_review->openAt(TakenPages::leadTo(came.found.place, came.pageIds()).section(u':', 1));
        auto* confirm = find<QPushButton>(m_review.get(), "correctionPanelConfirm");
        QTRY_VERIFY_WITH_TIMEOUT(confirm->isVisible() && confirm->isEnabled(), patience);
        QCOMPARE(lying(intake, ReturnEntry::State::OwnPlace).size(), 1); // nothing was said yet
        confirm->click();
        QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("awaiting_review"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(lying(intake, ReturnEntry::State::Done).size(), 1, patience);
    }

    /// What was closed longer than a year ago: nobody here puts it right any more; 教師進修網 takes it up by its
    /// number.
    void longAgoTheNationalCentreTakesItUp() {
        m_centre->admin("update core.correction set state = 'withdrawn', decided_at = now() where course_id = $1 and "
                        "state not in ('approved', 'rejected', 'withdrawn')",
                        {m_course});
        m_centre->admin("update core.list_version set decided_at = now() - interval '500 days' where course_id = $1",
                        {m_course});
        begin(*m_school);
        auto* send = find<QPushButton>(m_page.get(), "correctSendActionButton");
        QTRY_VERIFY_WITH_TIMEOUT(find<look::MessageBar>(m_page.get(), "correctMessage")
                                     ->text()
                                     .contains(QStringLiteral("national centre alone")),
                                 patience);
        QVERIFY(!send->isEnabled());
        m_page.reset();
        ReviewDesk national(*m_centre, m_centre->reviewer(QString::fromLatin1(TestCentre::inserviceNet),
                                                          QStringLiteral("netreviewer")));
        TakeUpPage page(national.link(), nullptr);
        follow(national, page);
        QSignalSpy wanted(&page, &Page::openRequested);
        auto* take = find<QPushButton>(&page, "takeUpButton");
        find<ValueEdit>(&page, "takeUpNumber")->setText(QStringLiteral("x"));
        QVERIFY2(!take->isEnabled() && !take->toolTip().isEmpty(), "a number, and a reason");
        auto* number = find<ValueEdit>(&page, "takeUpNumber");
        number->setText(one("select number::text from core.course where id = $1", m_course));
        emit number->edited();
        find<QPlainTextEdit>(&page, "takeUpReason")->setPlainText(QStringLiteral("學校來電更正"));
        QVERIFY2(take->isEnabled(), qPrintable(take->toolTip()));
        take->click();
        QTRY_COMPARE_WITH_TIMEOUT(wanted.size(), 1, patience); // once the course is there
        QCOMPARE(wanted.constFirst().constFirst().toString(), QStringLiteral("correct:course-%1").arg(m_course));
        begin(national);
        QTRY_VERIFY_WITH_TIMEOUT(find<QTabWidget>(m_page.get(), "correctTabs")->isTabEnabled(1), patience);
        m_page.reset();
    }

private:
    QString one(const char* query, qint64 id) {
        return QString::fromUtf8(m_centre->admin(QString::fromUtf8(query), {id}).scalar());
    }
    qint64 id() {
        return one("select coalesce(max(id), 0)::text from core.correction where course_id = $1", m_course)
            .toLongLong();
    }
    QString state() { return one("select state from core.correction where id = $1", id()); }
    QString hours() {
        return one("select sum(hours)::text from core.award where course_id = $1 and superseded_by is null", m_course);
    }

    /// A course of yesterday whose list was confirmed: one was there, one was not.
    qint64 closed() {
        const qint64 course =
            submitCourse(m_centre->desk(), m_token,
                         sampleCourse(QStringLiteral("閱讀素養研習"), RocDate::today().day().addDays(30), m_place));
        m_course = course;
        m_centre->admin("alter table core.course_revision disable trigger append_only");
        m_centre->admin("update core.course_revision set body = jsonb_set(body, '{sessions,0,date}', "
                        "to_jsonb((core.today() - 1)::text)) where course_id = $1",
                        {course});
        m_centre->admin("alter table core.course_revision enable trigger append_only");
        m_centre->admin("update core.course_session set starts_at = (core.today() - 1 + time '13:00') at time zone "
                        "'Asia/Taipei', ends_at = (core.today() - 1 + time '16:00') at time zone 'Asia/Taipei' where "
                        "course_id = $1",
                        {course});
        m_centre->admin("update core.course c set state = 'list_due', decided_at = now(), published_at = now(), "
                        "starts_at = s.starts_at, ends_at = s.ends_at, date_from = core.today() - 1, date_to = "
                        "core.today() - 1, due_on = core.today() + 13, row_version = c.row_version + 1 from "
                        "core.course_session s where s.course_id = c.id and c.id = $1",
                        {course});
        person(QStringLiteral("林試列"), QStringLiteral("P"));
        person(QStringLiteral("陳試列"), QStringLiteral("A"));
        m_centre->desk().submit(m_token, QStringLiteral("list.submit"),
                                {{QStringLiteral("course_id"), course},
                                 {QStringLiteral("sentence"), QStringLiteral("已與講師確認無誤")},
                                 {QStringLiteral("checks_seen"), checksSeen()}});
        m_centre->desk().submit(
            m_region, QStringLiteral("list.confirm"),
            {{QStringLiteral("list_id"),
              one("select max(id)::text from core.list_version where course_id = $1", course).toLongLong()},
             {QStringLiteral("version"), 1},
             {QStringLiteral("override"), QString()}});
        return course;
    }
    static QJsonArray checksSeen() {
        QJsonArray all;
        for (int no = 1; no <= 24; ++no) {
            all << QStringLiteral("K%1").arg(no, 2, 10, QLatin1Char('0'));
        }
        return all;
    }
    void person(const QString& name, const QString& code) {
        const qint64 teacher =
            m_centre->desk().enterTeacher(m_token,
                                          {{QStringLiteral("unit_id"), m_centre->unitId(TestCentre::juniorHigh)},
                                           {QStringLiteral("national_id"), m_centre->nationalId(Sex::Female)},
                                           {QStringLiteral("name"), name},
                                           {QStringLiteral("sex"), QStringLiteral("female")},
                                           {QStringLiteral("birth_date"), QStringLiteral("1985-05-05")}},
                                          7);
        const qint64 enrolment = m_centre->admin("select core.new_enrolment_id()").scalar().toLongLong();
        m_centre->admin("insert into core.enrolment(id, course_id, organiser_id, person_id, teacher_id, name, sex, "
                        "unit_id, title_id, state) select $1, c.id, c.unit_id, t.person_id, t.id, t.name, t.sex, "
                        "t.unit_id, t.title_id, 'accepted' from core.course c, core.teacher t where c.id = $2 and t.id "
                        "= $3",
                        {enrolment, m_course, teacher});
        m_centre->admin("delete from core.presence where enrolment_id = $1", {enrolment});
        m_centre->admin("insert into core.presence(enrolment_id, session_no, starts_at, code, late, early, source, "
                        "by_name) select $1, s.no, s.starts_at, $2, 0, 0, 'scan', 'x' from core.course_session s "
                        "where s.course_id = $3",
                        {enrolment, code, m_course});
    }

    static QList<ReturnEntry> lying(const Intake& intake, ReturnEntry::State state) {
        QList<ReturnEntry> found = intake.entries();
        found.removeIf([state](const ReturnEntry& entry) { return entry.state != state; });
        return found;
    }
    void follow(ReviewDesk& desk, Page& page) {
        connect(&desk.link(), &Link::replicaChanged, &page, &Page::refresh); // as the window does
        const auto bars = page.findChildren<ActionBar*>();
        for (ActionBar* bar : bars) {
            bar->setPause(0ms);
        }
        page.resize(1150, 660);
        page.show();
        page.setCurrent(true);
    }
    void begin(ReviewDesk& desk, const QString& place = {}) {
        const QString revision = one("select revision::text from core.course where id = $1", m_course);
        const qint64 list =
            one("select max(id)::text from core.list_version where course_id = $1 and state = 'confirmed'", m_course)
                .toLongLong();
        desk.link().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(
            (&desk != m_school.get() || // a desk holds no forms of closed courses
             !desk.link()
                  .replica()
                  .rows<CourseRevisionRow>(QStringLiteral(" WHERE course_id = ? AND revision = ?"),
                                           {m_course, revision.toInt()})
                  .isEmpty()) &&
                desk.link().replica().row<CourseListVersionRow>(list).value_or(CourseListVersionRow()).state ==
                    u"confirmed",
            patience);
        m_page = std::make_unique<CorrectPage>(desk.link(), nullptr);
        m_page->sender().setHold(0s);
        follow(desk, *m_page);
        m_page->openAt(place.isEmpty() ? QStringLiteral("course-%1").arg(m_course) : place);
    }
    /// Shows the newest request as the centre has it.
    template<typename SomePage>
    void open(ReviewDesk& desk, std::unique_ptr<SomePage>& page) {
        page = std::make_unique<SomePage>(desk.link());
        page->outbox().setHold(0s);
        follow(desk, *page);
        desk.link().syncNow();
        const QString version = one("select row_version::text from core.correction where id = $1", id());
        QTRY_VERIFY_WITH_TIMEOUT(page->model()->row(id()) != nullptr &&
                                     page->model()->row(id())->correction.rowVersion == version.toInt(),
                                 patience);
        page->openAt(QString::number(id()));
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(page.get(), "correctionName")->isVisible(), patience);
    }
    void own() { open(*m_school, m_own); }
    void review(ReviewDesk& desk) { open(desk, m_review); }
    void attach() { m_own->findChild<CorrectionDetail*>()->attach(m_folder.filePath(QStringLiteral("簽到表.pdf"))); }
    void write(const char* field, const QString& text) {
        find<QTabWidget>(m_page.get(), "correctTabs")->setCurrentIndex(1);
        auto* edit = find<ValueEdit>(m_page.get(), (QByteArray("course.") + field).constData());
        edit->setText(text);
        emit edit->edited();
    }
    static void press(QWidget* page, const char* name) {
        const auto button = [&] { return find<QPushButton>(page, name); };
        QTRY_VERIFY2_WITH_TIMEOUT(button()->isVisible() && button()->isEnabled(),
                                  qPrintable(QLatin1String(name) + button()->toolTip()), patience);
        button()->click();
    }
    template<typename Widget>
    static Widget* find(QWidget* page, const char* name) {
        auto* found = page->findChild<Widget*>(QLatin1String(name));
        if (found == nullptr) {
            qFatal("no control %s", name);
        }
        return found;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<TestCentre> m_centre;
    QString m_token;
    QString m_region;
    SamplePlace m_place;
    qint64 m_course = 0;
    std::unique_ptr<ReviewDesk> m_school;
    std::unique_ptr<ReviewDesk> m_desk;
    std::unique_ptr<ReviewDesk> m_colleague;
    std::unique_ptr<CorrectPage> m_page;
    std::unique_ptr<CorrectionsPage> m_own;
    std::unique_ptr<CorrectionReviewPage> m_review;
};

QTEST_MAIN(TestClosedCorrections)
#include "tst_closedcorrections.moc"
