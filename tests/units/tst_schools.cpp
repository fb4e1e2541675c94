// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/commands/listexport.h"
#include "forms/lists/fieldsview.h"
#include "forms/lists/listpane.h"
#include "forms/paper/printpanel.h"
#include "forms/units/schoolspage.h"
#include "forms/units/schooltasks.h"
#include "tests/review/reviewdesk.h"
#include "tests/support/patience.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace inservice;

/// 缺總負責人的單位, as the desk that looks after them uses it, at a real centre.
class TestSchools : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const QString error = TestCentre::explain([this] {
            m_centre = std::make_unique<TestCentre>();
            m_centre->chief();
            m_other = m_centre->unitId(QString::fromLatin1(TestCentre::otherJuniorHigh));
            m_school = m_centre->unitId(QString::fromLatin1(TestCentre::juniorHigh));
            m_centre->account(AccountType::Operator, QString::fromLatin1(TestCentre::otherJuniorHigh), "operator1");
            m_desk = std::make_unique<ReviewDesk>(*m_centre, m_centre->reviewer());
        });
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }

    void init() {
        m_page = std::make_unique<SchoolsPage>(m_desk->link());
        connect(&m_desk->link(), &Link::replicaChanged, m_page.get(), &Page::refresh);
        m_page->outbox().setHold(std::chrono::seconds(0));
        m_page->resize(1100, 640);
        m_page->show();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->row(m_other) != nullptr, 30000);
    }

    void cleanup() { m_page.reset(); }

    void whoIsShownIsWhatTheCentreSays() {
        const PgRows wanted = m_centre->admin("select u.id from core.unit u where u.chief_reviewer_id = $1 and "
                                              "core.chief_standing(u.id) is not null order by u.id",
                                              {m_centre->unitId(QString::fromLatin1(TestCentre::kaohsiung))});
        QVERIFY(wanted.rows.size() > 1);
        QCOMPARE(m_page->model()->total(), int(wanted.rows.size()));
        for (const auto& row : wanted.rows) {
            QVERIFY(m_page->model()->row(row.at(0)->toLongLong()) != nullptr);
        }
        QVERIFY(m_page->model()->row(m_school) == nullptr); // its 總負責人 was opened just now
    }

    void theListIsSavedAsAFile() {
        const QTemporaryDir folder;
        m_page->findChild<QAction*>(QStringLiteral("schoolsExport"))->trigger();
        auto* dialog = m_page->findChild<ListExport*>();
        QSignalSpy saved(dialog, &ListExport::saved);
        dialog->saveTo(folder.filePath(QStringLiteral("a.csv")));
        QVERIFY(saved.wait(30000));
        QCOMPARE(m_centre->admin("select detail ->> 'units' from audit.entry where what = 'unit.export'").scalar(),
                 QByteArray::number(m_page->model()->rowCount()));
        dialog->close();
    }

    void deskAndCentreAgreeOnWhoIsIdle() {
        struct Case {
            const char* opened;
            const char* seen;
        };
        for (const Case& one : {Case{"181 days", nullptr}, Case{"179 days", nullptr}, Case{"900 days", "181 days"},
                                Case{"900 days", "179 days"}}) {
            m_centre->admin(QStringLiteral("update core.account set opened_at = now() - interval '%1', "
                                           "last_sign_in_at = %2 where account_name = 'chief1'")
                                .arg(one.opened, one.seen ? QStringLiteral("now() - interval '%1'").arg(one.seen)
                                                          : QStringLiteral("null")));
            const QByteArray centre = m_centre->admin("select core.chief_standing($1)", {m_school}).scalar();
            m_desk->link().syncNow();
            const auto desk = [this]() -> QByteArray {
                const SchoolListRow* row = m_page->model()->row(m_school);
                return row == nullptr ? "" : row->standing == ChiefStanding::Never ? "never" : "idle";
            };
            QTRY_COMPARE_WITH_TIMEOUT(desk(), centre, 30000);
        }
    }

    void aMailGoesToWhoeverIsThere() {
        select({m_other});
        QVERIFY(fieldsSay(QStringLiteral("1 open"))); // one open account
        QVERIFY(find<QPushButton>("schoolMail")->isEnabled());
        find<QPushButton>("schoolMail")->click();
        QTRY_COMPARE_WITH_TIMEOUT(
            m_centre->admin("select count(*) from core.mail where template = 'unit.remind'").scalar(), "1", 30000);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->row(m_other)->reminded.how == u"mail", 30000);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->pending(m_other).state == Pending::None, 30000);
    }

    void severalAreRemindedAtOnceAndWhomNoMailReachesIsLeftOut() {
        const QList<qint64> all = ids();
        QVERIFY(all.size() > 1);
        select(all);
        QVERIFY(find<QLabel>("schoolName")->text().contains(QString::number(all.size())));
        QVERIFY(find<QPushButton>("schoolMail")->text().contains(QString::number(1))); // the one with an account
        m_page->outbox().setHold(std::chrono::seconds(600));
        find<QPushButton>("schoolMail")->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_page->outbox().held().size(), 1, patience);
        QVERIFY(!find<QPushButton>("schoolMail")->isEnabled()); // it waits already
        QCOMPARE(m_page->outbox().cancelHeld({m_page->outbox().held().constFirst().id}).size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->outbox().held().isEmpty(), patience);
    }

    void lettersThatCameOutAreWrittenDown() {
        QTemporaryDir folder;
        select(ids());
        auto* print = m_page->findChild<PrintPanel*>();
        find<QComboBox>("schoolPaper")->setCurrentIndex(1);
        emit find<QComboBox>("schoolPaper")->activated(1);
        print->setNextPdfFile(folder.filePath("labels.pdf"));
        find<QPushButton>("savePdf")->click();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.filePath("labels.pdf")), 30000);
        find<QComboBox>("schoolPaper")->setCurrentIndex(0);
        emit find<QComboBox>("schoolPaper")->activated(0);
        print->setNextPdfFile(folder.filePath("letters.pdf"));
        find<QPushButton>("savePdf")->click();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.filePath("letters.pdf")), 30000);
        // A letter each; labels are not letters.
        QTRY_COMPARE_WITH_TIMEOUT(
            m_centre->admin("select count(*), count(distinct unit_id) from core.unit_reminder where how = 'letter'")
                .rows.first()
                .at(0),
            QByteArray::number(ids().size()), 30000);
    }

    void whatTheCentreRefusesIsSaid() {
        select({m_other});
        m_centre->admin("delete from auth.quota_use");
        m_centre->admin("update core.account set state = 'closed' where account_name = 'operator1'");
        find<QPushButton>("schoolMail")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->outbox().refused(m_other).isEmpty(), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("schoolNotice")->isVisible(), patience);
        find<QWidget>("schoolNotice")->findChild<QPushButton*>()->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->outbox().refused(m_other).isEmpty(), patience);
        m_centre->admin("update core.account set state = 'open' where account_name = 'operator1'");
    }

    /// The number on the home page leads to exactly the units that it counts. It is said again 30 days after a
    /// reminder.
    void homeNamesTheUnitsThatNobodyHasReminded() {
        SchoolTasks tasks(m_desk->link(), nullptr);
        connect(&m_desk->link(), &Link::replicaChanged, &tasks, &TaskList::refresh);
        const auto remind = [this](const char* when) {
            m_centre->admin(QStringLiteral("insert into core.unit_reminder (unit_id, how, standing, by_account_id, "
                                           "by_name, at, command_id) select u.id, 'letter', 'none', a.id, 'x', %1, "
                                           "gen_random_uuid() from core.unit u, core.account a where a.account_name = "
                                           "'reviewer1' and core.chief_standing(u.id) = 'none'")
                                .arg(QLatin1String(when)));
            m_desk->link().syncNow();
        };
        const QDateTime now = QDateTime::currentDateTimeUtc();
        remind("now() - interval '31 days'");
        QTRY_COMPARE_WITH_TIMEOUT(tasks.tasks(now).size(), 1, 30000);
        const HomeTask task = tasks.tasks(now).constFirst();
        QVERIFY(task.count > 1);
        m_page->openAt(task.place.section(QLatin1Char(':'), 1));
        QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->isSettled(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->rowCount(), task.count, patience);
        remind("now() - interval '29 days'");
        QTRY_VERIFY_WITH_TIMEOUT(tasks.tasks(now).isEmpty(), 30000);
    }

private:
    template<typename Widget = QWidget>
    Widget* find(const char* name) {
        auto* found = m_page->findChild<Widget*>(QLatin1String(name));
        if (found == nullptr) {
            qFatal("no control %s", name);
        }
        return found;
    }
    QList<qint64> ids() const {
        QList<qint64> all;
        for (int row = 0; row < m_page->model()->rowCount(); ++row) {
            all << m_page->model()->idAt(row);
        }
        return all;
    }
    void select(const QList<qint64>& wanted) {
        auto* view = find<QTableView>("schoolsList");
        view->clearSelection();
        for (int row = 0; row < m_page->model()->rowCount(); ++row) {
            if (!wanted.contains(m_page->model()->idAt(row))) {
                continue;
            }
            const QModelIndex index = m_page->model()->index(row, 0);
            const bool isFirst = view->selectionModel()->selectedRows().isEmpty();
            view->selectionModel()->setCurrentIndex(
                index, QItemSelectionModel::Rows |
                           (isFirst ? QItemSelectionModel::ClearAndSelect : QItemSelectionModel::Select));
        }
    }
    bool fieldsSay(const QString& text) {
        const auto labels = find<FieldsView>("schoolFields")->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&text](const QLabel* label) { return label->text().contains(text); });
    }

    std::unique_ptr<TestCentre> m_centre;
    std::unique_ptr<ReviewDesk> m_desk;
    qint64 m_other = 0;
    qint64 m_school = 0;
    std::unique_ptr<SchoolsPage> m_page;
};

QTEST_MAIN(TestSchools)
#include "tst_schools.moc"
