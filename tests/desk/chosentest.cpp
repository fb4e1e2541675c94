// SPDX-License-Identifier: GPL-3.0-or-later
// What everybody of the demonstration sees, place by place, with a row chosen: what stands beside a list is there only
// then, and no test of a page by itself sees it in the window. In both languages, on every usual size of a screen,
// light and dark.
#include "app/desk/shell/sidebar.h"
#include "models/central/trial/trial.h"
#include "tests/desk/accesswalk.h"
#include "tests/desk/deskfixture.h"
#include "tests/support/patience.h"
#include "tests/support/testcentre.h"

#include <QAbstractItemView>
#include <QMenuBar>
#include <QRadioButton>
#include <sys/stat.h>

using namespace inservice;

namespace {

constexpr int settling = 400;   // ms, for what a place that has nothing to show may still ask
constexpr int rowsLookedAt = 4; // states differ by the row

constexpr QSize usual{1366, 720};
/// Logical pixels of a screen of 1920 × 1080 at 100 %, 150 % and 200 %.
constexpr QSize others[] = {{1880, 1000}, {1240, 660}, {940, 500}};

} // namespace

class ChosenTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Trial> m_trial;
    int m_desks = 0;
    QStringList m_faults;

    /// The lists of a page that have rows and let one be chosen.
    static QList<QAbstractItemView*> lists(const QWidget* page) {
        QList<QAbstractItemView*> found;
        const QList<QAbstractItemView*> all = page->findChildren<QAbstractItemView*>();
        for (QAbstractItemView* view : all) {
            if (view->isVisible() && view->isEnabled() && view->model() != nullptr && view->model()->rowCount() > 0 &&
                view->selectionMode() != QAbstractItemView::NoSelection &&
                view->editTriggers() == QAbstractItemView::NoEditTriggers) {
                found << view;
            }
        }
        return found;
    }

    void look(Desk& desk, const QString& where) {
        QCoreApplication::processEvents();
        const QMenuBar* bar = desk.window().menuBar();
        m_faults += access::actions(where, bar, desk.window().currentPage());
        m_faults += access::letters(where, &desk.window(), bar);
        m_faults += access::reasons(where, &desk.window(), bar);
        m_faults += access::names(where, &desk.window());
        m_faults += access::order(where, &desk.window(), desk.window().currentPage());
        m_faults += access::once(where, &desk.window(), desk.window().currentPage());
        m_faults += access::clipped(where, &desk.window());
        m_faults += access::contrast(where, &desk.window());
        m_faults += access::dates(where, &desk.window());
        fits(desk, where, usual);
    }
    void fits(Desk& desk, const QString& where, const QSize& size) {
        if (desk.window().width() > size.width() || desk.window().height() > size.height()) {
            m_faults << where + QString(": the window does not fit, from %1")
                                    .arg(desk.window().currentPage()->minimumSizeHint().width());
        }
    }
    /// The same on other screens.
    void lookElsewhere(Desk& desk, const QString& where) {
        for (const QSize& size : others) {
            desk.window().resize(size);
            QCoreApplication::processEvents();
            const QString there = where + QString(" on %1 × %2").arg(size.width()).arg(size.height());
            m_faults += access::clipped(there, &desk.window());
            fits(desk, there, size);
        }
        desk.window().resize(usual);
    }
    /// And in the dark, as it was left.
    void lookInTheDark(Desk& desk, const QString& who) {
        look::apply(*qApp, look::Scheme::Dark);
        for (const QString& place : desk.child<SideBar>("sideBar")->places()) {
            desk.window().open(place);
            QCoreApplication::processEvents();
            m_faults += access::contrast(who + ' ' + place + " dark", &desk.window());
        }
        look::apply(*qApp, look::Scheme::Light);
    }

    void walk(Desk& desk, const QString& who) {
        desk.window().resize(usual);
        const QStringList places = desk.child<SideBar>("sideBar")->places();
        for (const QString& place : places) {
            desk.window().open(place);
            QWidget* page = desk.window().currentPage();
            const bool hasRows = QTest::qWaitFor([&] { return !lists(page).isEmpty(); }, settling);
            look(desk, who + ' ' + place);
            if (!hasRows) {
                lookElsewhere(desk, who + ' ' + place);
                continue;
            }
            QAbstractItemView* list = lists(page).constFirst();
            for (int row = 0; row < qMin(rowsLookedAt, list->model()->rowCount()); ++row) {
                list->setCurrentIndex(list->model()->index(row, 0));
                if (!QTest::qWaitFor([&] { return list->currentIndex().row() == row; }, settling) ||
                    !list->isVisible()) {
                    break;
                }
                look(desk, who + ' ' + place + QString(" row %1").arg(row + 1));
            }
            lookElsewhere(desk, who + ' ' + place + " with a row");
        }
    }

private slots:
    void initTestCase() {
        ::chmod(QFile::encodeName(m_folder.path()).constData(), 0711);
        m_trial = std::make_unique<Trial>(m_folder.path() + QStringLiteral("/t"),
                                          PrivateServer::Options{false, QStringLiteral("/usr/lib/postgresql")});
        const QString error = TestCentre::explain([&] { m_trial->start(); });
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }

    void cleanupTestCase() { m_trial->stop(); }

    void everyPlaceOfEverybody_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("password");
        QTest::addColumn<bool>("isTeacher");
        // One of each kind; the others see a part of what these do.
        const QStringList seen{"netdesk1", "khdesk1", "khchief1", "khteacher1"};
        for (const QString& language : {QStringLiteral("zh_TW"), QStringLiteral("en")}) {
            QTest::addRow("nobody %s", qPrintable(language)) << language << QString() << QString() << false;
            for (const DemoAccount& account : Trial::demoAccounts()) {
                if (seen.contains(account.accountName)) {
                    QTest::addRow("%s %s", qPrintable(account.accountName), qPrintable(language))
                        << language << account.accountName << account.password << account.isTeacher;
                }
            }
        }
    }

    void everyPlaceOfEverybody() {
        QFETCH(QString, language);
        QFETCH(QString, login);
        QFETCH(QString, password);
        QFETCH(bool, isTeacher);
        Desk desk(m_folder.filePath(QString::number(++m_desks)), m_trial->deskUri(), language);
        QTRY_VERIFY_WITH_TIMEOUT(desk.session().guest()->status().state == LinkState::Online, patience);
        if (!login.isEmpty()) {
            desk.window().open("sign-in");
            desk.child<QRadioButton>(isTeacher ? "signInKindTeacher" : "signInKindBusiness")->setChecked(true);
            desk.type("signInAccount", login);
            desk.type("signInPassword", password);
            desk.click("signInButton");
            QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("home"), patience);
            QTRY_VERIFY_WITH_TIMEOUT(desk.session().account()->status().state == LinkState::Online, patience);
        }
        walk(desk, login + ' ' + language);
        if (language == u"zh_TW") {
            lookInTheDark(desk, login);
        }
        m_faults.removeDuplicates();
        for (const QString& line : std::as_const(m_faults)) {
            qWarning("%s", qPrintable(line)); // the test's own message would be cut
        }
        const qsizetype count = m_faults.size();
        m_faults.clear();
        QVERIFY2(count == 0, qPrintable(QString("%1 faults, listed above").arg(count)));
    }
};

QTEST_MAIN(ChosenTest)
#include "chosentest.moc"
