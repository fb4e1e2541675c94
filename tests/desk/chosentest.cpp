// SPDX-License-Identifier: GPL-3.0-or-later
// What everybody of the demonstration sees, place by place, with a row chosen: what stands beside a list is there only
// then, and no test of a page by itself sees it in the window.
#include "app/desk/shell/sidebar.h"
#include "models/central/trial/trial.h"
#include "tests/desk/accesswalk.h"
#include "tests/desk/deskfixture.h"
#include "tests/support/testcentre.h"

#include <QAbstractItemView>
#include <QMenuBar>
#include <QRadioButton>
#include <sys/stat.h>

using namespace inservice;

namespace {

constexpr int patience = 60000; // ms, for a machine with much else to do
constexpr int settling = 400;   // ms, for what a place that has nothing to show may still ask
constexpr int rowsLookedAt = 4; // states differ by the row

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
        // 登錄紙本申請 has more fields and buttons at once than there are letters.
        if (desk.window().place() != QLatin1String("keyin")) {
            m_faults += access::letters(where, &desk.window(), bar);
        }
        m_faults += access::reasons(where, &desk.window(), bar);
        m_faults += access::names(where, &desk.window());
        m_faults += access::clipped(where, &desk.window());
        m_faults += access::contrast(where, &desk.window());
        const QWidget* page = desk.window().currentPage();
        if (desk.window().width() > 1366) {
            m_faults << where + QString(": the window does not fit, from %1").arg(page->minimumSizeHint().width());
        }
    }

    void walk(Desk& desk, const QString& who) {
        desk.window().resize(1366, 720);
        const QStringList places = desk.child<SideBar>("sideBar")->places();
        for (const QString& place : places) {
            desk.window().open(place);
            QWidget* page = desk.window().currentPage();
            const bool hasRows = QTest::qWaitFor([&] { return !lists(page).isEmpty(); }, settling);
            look(desk, who + ' ' + place);
            if (!hasRows) {
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
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("password");
        QTest::addColumn<bool>("isTeacher");
        // One of each kind; the others see a part of what these do.
        const QStringList seen{"netdesk1", "khdesk1", "khchief1", "khteacher1"};
        for (const DemoAccount& account : Trial::demoAccounts()) {
            if (seen.contains(account.accountName)) {
                QTest::newRow(qPrintable(account.accountName))
                    << account.accountName << account.password << account.isTeacher;
            }
        }
    }

    void everyPlaceOfEverybody() {
        QFETCH(QString, login);
        QFETCH(QString, password);
        QFETCH(bool, isTeacher);
        for (const char* language : {"zh_TW", "en"}) {
            Desk desk(m_folder.filePath(QString::number(++m_desks)), m_trial->deskUri(), language);
            desk.window().open("sign-in");
            desk.child<QRadioButton>(isTeacher ? "signInKindTeacher" : "signInKindBusiness")->setChecked(true);
            desk.type("signInAccount", login);
            desk.type("signInPassword", password);
            desk.click("signInButton");
            QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("home"), patience);
            QTRY_VERIFY_WITH_TIMEOUT(desk.session().account()->status().state == LinkState::Online, patience);
            walk(desk, login + ' ' + language);
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
