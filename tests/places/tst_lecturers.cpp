// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/commands/actionbar.h"
#include "forms/lists/fieldsview.h"
#include "forms/lists/listpane.h"
#include "forms/places/lecturersearchpage.h"
#include "forms/places/lecturerspage.h"
#include "models/domain/rocdate.h"
#include "models/replica/replicareader.h"
#include "tests/review/reviewdesk.h"
#include "tests/support/patience.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace inservice;

/// 講師推薦, from what one school says of somebody to what another finds of them, at a real centre.
class TestLecturers : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const QString error = TestCentre::explain([this] {
            m_centre = std::make_unique<TestCentre>();
            m_school = std::make_unique<ReviewDesk>(*m_centre, m_centre->chief());
            m_other = std::make_unique<ReviewDesk>(
                *m_centre, m_centre->chief(QString::fromLatin1(TestCentre::taipeiJuniorHigh), "chief2"));
            m_desk = std::make_unique<ReviewDesk>(*m_centre, m_centre->reviewer());
        });
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }

    void cleanup() {
        m_page.reset();
        m_search.reset();
    }

    void somebodyIsRecommended() {
        openPage();
        m_page->findChild<QAction*>("lecturersAdd")->trigger();
        auto* confirm = find<QPushButton>("lecturerPanelConfirm");
        QVERIFY(!confirm->isEnabled());
        find<QLineEdit>("lecturerPanel.name")->setText(QStringLiteral("林講師"));
        find<QLineEdit>("lecturerPanel.service_unit")->setText(QStringLiteral("樣本大學教育系"));
        find<QLineEdit>("lecturerPanel.expertise")->setText(QStringLiteral("閱讀教學"));
        find<QCheckBox>("lecturerPanel.show_email")->setChecked(true);
        QVERIFY(!confirm->isEnabled()); // there is none
        find<QLineEdit>("lecturerPanel.email")->setText(QStringLiteral("lin@example.edu"));
        auto* stage = find<QComboBox>("subjectsStage");
        stage->setCurrentIndex(stage->findText(QStringLiteral("國小")));
        find<QPushButton>("subjectsAdd")->click();
        QTRY_VERIFY2_WITH_TIMEOUT(confirm->isEnabled(), qPrintable(find<QLabel>("lecturerPanelWhyNot")->text()),
                                  patience);
        confirm->click();
        QTRY_VERIFY_WITH_TIMEOUT((m_lecturer = one("select id from core.lecturer").toLongLong()) != 0, 30000);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->row(m_lecturer) != nullptr, 30000);
        select();
        QVERIFY(!find<QPushButton>("lecturerConfirm")->isEnabled()); // no code was mailed
        QVERIFY(lecturerChoices(ReplicaReader(m_school->link().replicaFile())).isEmpty());
    }

    void nobodyElseFindsThemYet() {
        searchAt(*m_other, QStringLiteral("林講師"));
        QTRY_VERIFY_WITH_TIMEOUT(hasAnswered(), 30000);
        QCOMPARE(m_search->model()->rowCount(), 0);
    }

    void theyAgreeByTheCodeOfAMail() {
        openPage(m_lecturer);
        select();
        find<QPushButton>("lecturerAsk")->click();
        find<QPushButton>("lecturerPanelConfirm")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!mailed().isEmpty(), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("lecturerConfirm")->isEnabled(), 30000);
        find<QPushButton>("lecturerConfirm")->click();
        find<QLineEdit>("lecturerPanel.code")->setText(QStringLiteral("0000 0000 0000"));
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("lecturerPanelConfirm")->isEnabled(), patience);
        find<QPushButton>("lecturerPanelConfirm")->click();
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("lecturerNotice")->isVisible(), 30000); // a wrong one
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("lecturerConfirm")->isEnabled(), patience);
        find<QPushButton>("lecturerConfirm")->click();
        find<QLineEdit>("lecturerPanel.code")->setText(mailed()); // with its blanks
        QTRY_VERIFY2_WITH_TIMEOUT(find<QPushButton>("lecturerPanelConfirm")->isEnabled(),
                                  qPrintable(find<QLabel>("lecturerPanelWhyNot")->text()), patience);
        find<QPushButton>("lecturerPanelConfirm")->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->row(m_lecturer)->lecturer.hasAgreed(), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(!find<QPushButton>("lecturerAsk")->isVisible(), 30000);
        QCOMPARE(lecturerChoices(ReplicaReader(m_school->link().replicaFile())).size(), 1);
    }

    void anotherUnitFindsThemAndHowToReachThem() {
        searchAt(*m_other, QStringLiteral("閱讀"));
        QTRY_COMPARE_WITH_TIMEOUT(m_search->model()->rowCount(), 1, 30000);
        m_search->openAt(QString::number(m_lecturer));
        QTRY_VERIFY_WITH_TIMEOUT(seek<QPushButton>("foundLecturerContact")->isVisible(), patience);
        QVERIFY(!finds(QStringLiteral("lin@example.edu")));                // not before it is asked for
        QVERIFY(!seek<QPushButton>("foundLecturerWithdraw")->isVisible()); // a school's it is not
        seek<QPushButton>("foundLecturerContact")->click();
        QTRY_VERIFY_WITH_TIMEOUT(finds(QStringLiteral("lin@example.edu")), 30000);
        QCOMPARE(one("select count(*) from audit.entry where what = 'lecturer.show'"), "1");
        QVERIFY(ReplicaReader(m_other->link().replicaFile()).rows<LecturerRow>().isEmpty()); // nothing is kept
    }

    void oneSubjectOrTwoCharactersAreAskedFor() {
        searchAt(*m_other, {});
        auto* ask = seek<QPushButton>("lecturerSearchAsk");
        QVERIFY(!ask->isEnabled() && !ask->toolTip().isEmpty());
        seek<QLineEdit>("lecturerSearchWords")->setText(QStringLiteral("林"));
        QVERIFY(!ask->isEnabled());
        auto* stage = seek<QComboBox>("lecturerSearchStage");
        stage->setCurrentIndex(stage->findText(QStringLiteral("國小")));
        QVERIFY(!ask->isEnabled());
        seek<QComboBox>("lecturerSearchSubject")->setCurrentIndex(1);
        QVERIFY(ask->isEnabled());
        seek<QLineEdit>("lecturerSearchWords")->clear();
        ask->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_search->model()->rowCount(), 1, 30000);
    }

    void whatShowsMoreIsAgreedToAnew() {
        openPage(m_lecturer);
        select();
        find<QPushButton>("lecturerChange")->click();
        find<QLineEdit>("lecturerPanel.expertise")->setText(QStringLiteral("閱讀教學、人工智慧教學"));
        find<QPushButton>("lecturerPanelConfirm")->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->row(m_lecturer)->lecturer.isAwaited(), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(
            find<QPushButton>("lecturerPaper")->isVisible() && find<QPushButton>("lecturerPaper")->isEnabled(), 30000);
        find<QPushButton>("lecturerPaper")->click();
        find<QLineEdit>("lecturerPanel.signed_on")->setText(QStringLiteral("2999-01-01"));
        find<QLineEdit>("lecturerPanel.kept")->setText(QStringLiteral("教務處檔案櫃"));
        QVERIFY(!find<QPushButton>("lecturerPanelConfirm")->isEnabled()); // it is still to come
        find<QLineEdit>("lecturerPanel.signed_on")->setText(RocDate::today().iso());
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("lecturerPanelConfirm")->isEnabled(), patience);
        find<QPushButton>("lecturerPanelConfirm")->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->row(m_lecturer)->lecturer.hasAgreed(), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("教務處檔案櫃")), 30000);
    }

    void theDeskWithdrawsForALecturerWhoTurnsToIt() {
        searchAt(*m_desk, QStringLiteral("林講師"));
        QTRY_COMPARE_WITH_TIMEOUT(m_search->model()->rowCount(), 1, 30000);
        m_search->openAt(QString::number(m_lecturer));
        QTRY_VERIFY_WITH_TIMEOUT(seek<QPushButton>("foundLecturerWithdraw")->isVisible() &&
                                     seek<QPushButton>("foundLecturerWithdraw")->isEnabled(),
                                 patience);
        seek<QPushButton>("foundLecturerWithdraw")->click();
        auto* confirm = seek<QPushButton>("foundLecturerReasonConfirm");
        QVERIFY(!confirm->isEnabled());
        seek<QPlainTextEdit>("foundLecturerReasonText")->setPlainText(QStringLiteral("講師來電要求"));
        QTRY_VERIFY_WITH_TIMEOUT(confirm->isEnabled(), patience);
        confirm->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_search->model()->rowCount() == 0, 30000);
        openPage(m_lecturer);
        m_school->link().syncNow();
        QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->row(m_lecturer)->lecturer.state, QStringLiteral("withdrawn"), 30000);
        select();
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("講師來電要求")), 30000);
        QVERIFY(!find<QPushButton>("lecturerChange")->isVisible());
    }

private:
    template<typename Widget>
    static Widget* in(QWidget* page, const char* name) {
        auto* found = page->findChild<Widget*>(QLatin1String(name));
        if (found == nullptr) {
            qFatal("no control %s", name);
        }
        return found;
    }
    template<typename Widget>
    Widget* find(const char* name) {
        return in<Widget>(m_page.get(), name);
    }
    template<typename Widget>
    Widget* seek(const char* name) {
        return in<Widget>(m_search.get(), name);
    }
    void openPage(qint64 until = 0) {
        m_page = std::make_unique<LecturersPage>(m_school->link());
        connect(&m_school->link(), &Link::replicaChanged, m_page.get(), &Page::refresh);
        m_page->outbox().setHold(std::chrono::seconds(0));
        m_page->findChild<UpkeepDetail*>()->bar()->setPause(std::chrono::milliseconds(0));
        m_page->resize(1200, 760);
        m_page->show();
        m_page->setCurrent(true);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->isLoaded(), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(until == 0 || m_page->model()->row(until) != nullptr, 30000);
    }
    void select() {
        m_page->openAt(QString::number(m_lecturer));
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("lecturerName")->isVisible(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>("lecturerName")->text(), m_page->model()->row(m_lecturer)->lecturer.name,
                                  patience);
    }
    /// Empty words: nothing is asked yet.
    void searchAt(ReviewDesk& desk, const QString& words) {
        m_search = std::make_unique<LecturerSearchPage>(desk.link());
        connect(&desk.link(), &Link::replicaChanged, m_search.get(), &Page::refresh);
        m_search->outbox().setHold(std::chrono::seconds(0));
        m_search->resize(1200, 760);
        m_search->show();
        m_search->setCurrent(true);
        if (!words.isEmpty()) {
            seek<QLineEdit>("lecturerSearchWords")->setText(words);
            seek<QPushButton>("lecturerSearchAsk")->click();
        }
    }
    bool hasAnswered() { return seek<QPushButton>("lecturerSearchAsk")->isEnabled(); }
    static bool labelSays(QWidget* view, const QString& text) {
        const QList<QLabel*> labels = view->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&text](const QLabel* label) { return label->text().contains(text); });
    }
    bool says(const QString& text) { return labelSays(find<FieldsView>("lecturerFields"), text); }
    bool finds(const QString& text) { return labelSays(seek<FieldsView>("foundLecturerFields"), text); }
    QByteArray one(const char* sql) { return m_centre->admin(QString::fromUtf8(sql)).scalar(); }
    /// The code that was mailed last.
    QString mailed() {
        const QString body = QString::fromUtf8(one(
            "select coalesce((select body from core.mail where template = 'lecturer.consent' order by id desc limit "
            "1), '')"));
        return QRegularExpression(QStringLiteral("\\d{4} \\d{4} \\d{4}")).match(body).captured();
    }

    std::unique_ptr<TestCentre> m_centre;
    std::unique_ptr<ReviewDesk> m_school;
    std::unique_ptr<ReviewDesk> m_other;
    std::unique_ptr<ReviewDesk> m_desk;
    std::unique_ptr<LecturersPage> m_page;
    std::unique_ptr<LecturerSearchPage> m_search;
    qint64 m_lecturer = 0;
};

QTEST_MAIN(TestLecturers)
#include "tst_lecturers.moc"
