// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/commands/listexport.h"
#include "forms/edits/formfield.h"
#include "forms/lists/fieldsview.h"
#include "forms/lists/listpane.h"
#include "forms/unitchoice/unitchoice.h"
#include "forms/units/unitdetail.h"
#include "forms/units/unitspage.h"
#include "models/sheets/csv.h"
#include "models/sheets/spreadsheet.h"
#include "tests/review/reviewdesk.h"
#include "tests/support/patience.h"

#include <QAction>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace inservice;

/// 單位管理, as a desk uses it, at a real centre.
class TestUnits : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const QString error = TestCentre::explain([this] {
            m_centre = std::make_unique<TestCentre>();
            m_centre->chief();
            m_centre->account(AccountType::Operator, QString::fromLatin1(TestCentre::juniorHigh), "operator1");
            m_school = m_centre->unitId(QString::fromLatin1(TestCentre::juniorHigh));
            m_other = m_centre->unitId(QString::fromLatin1(TestCentre::otherJuniorHigh));
            m_desk = std::make_unique<ReviewDesk>(*m_centre, m_centre->reviewer());
            m_net = std::make_unique<ReviewDesk>(
                *m_centre, m_centre->reviewer(QString::fromLatin1(TestCentre::inserviceNet), "net1"));
        });
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }

    void init() { openPage(*m_desk, m_school); }
    void cleanup() { m_page.reset(); }

    void aDeskHasItsOwnUnitsAndTheNetAllOfThem() {
        const auto wanted = [this](const char* more) {
            return m_centre
                ->admin(
                    QStringLiteral("select count(*) from core.unit u join core.unit_kind k on k.key = u.kind and not "
                                   "k.is_desk %1")
                        .arg(QLatin1String(more)))
                .scalar()
                .toInt();
        };
        QCOMPARE(m_page->model()->total(), wanted("where u.chief_reviewer_id = (select id from core.unit where code = "
                                                  "'123N91')"));
        QVERIFY(m_page->findChild<QAction*>("unitsAssign") == nullptr);
        QCOMPARE(m_page->model()->row(m_school)->accounts, 2);
        openPage(*m_net, m_school);
        QCOMPARE(m_page->model()->total(), wanted(""));
        QVERIFY(m_page->findChild<QAction*>("unitsAssign") != nullptr);
    }

    void theListIsSavedAsAFileWithItsNumbers() {
        QTemporaryDir folder;
        m_page->findChild<QAction*>(QStringLiteral("unitsExport"))->trigger();
        auto* dialog = find<ListExport>("listExport");
        QSignalSpy saved(dialog, &ListExport::saved);
        const QString file = folder.filePath(QStringLiteral("a.ods"));
        dialog->saveTo(file);
        QVERIFY(saved.wait(30000));
        QFile read(file);
        QVERIFY(read.open(QIODevice::ReadOnly));
        const auto rows = CsvTable::split(CsvTable::decoded(csvOf(read.readAll())));
        QCOMPARE(rows.size(), m_page->model()->rowCount() + 1);
        QCOMPARE(m_centre
                     ->admin("select detail ->> 'units' || (detail ->> 'format') from audit.entry where what = "
                             "'unit.export' and outcome = 'done'")
                     .scalar(),
                 QByteArray::number(m_page->model()->rowCount()) + "ods");
        dialog->close();
    }

    void whatStandsInTheWayOfClosingIsSaid() {
        select(m_school);
        QVERIFY(!find<QPushButton>("unitClose")->isEnabled());
        QVERIFY2(find<QLabel>("unitWhyNot")->text().contains(QStringLiteral("1")),
                 qPrintable(find<QLabel>("unitWhyNot")->text())); // beside the single 總負責人
        // The desk was not told of one yet: the centre says it.
        QVERIFY(find<QPushButton>("unitMerge")->isEnabled());
    }

    void aUnitIsRenamedAndItsHistorySaysWhy() {
        select(m_other);
        find<QPushButton>("unitRename")->click();
        auto* confirm = find<QPushButton>("unitPanelConfirm");
        QVERIFY(!confirm->isEnabled()); // the name is the same
        find<QLineEdit>("unitForm.new_name")->setText(QStringLiteral("高雄市立改名國民中學"));
        QVERIFY(!confirm->isEnabled()); // without a reason
        find<QPlainTextEdit>("unitPanelText")->setPlainText(QStringLiteral("奉准更名"));
        QTRY_VERIFY_WITH_TIMEOUT(confirm->isEnabled(), patience);
        confirm->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->row(m_other)->unit.name, QStringLiteral("高雄市立改名國民中學"),
                                  30000);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->pending(m_other).state == Pending::None, 30000);
        QTRY_VERIFY_WITH_TIMEOUT(fieldsSay(QStringLiteral("奉准更名")), 30000);
    }

    void whatIsHeldCanBeUndoneAndComesBackInThePanel() {
        select(m_other);
        m_page->outbox().setHold(std::chrono::seconds(600));
        find<QPushButton>("unitClose")->click();
        find<QPlainTextEdit>("unitPanelText")->setPlainText(QStringLiteral("停辦公文"));
        find<QPushButton>("unitPanelConfirm")->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_page->outbox().held().size(), 1, patience);
        QVERIFY(!find<QPushButton>("unitRename")->isEnabled()); // it waits
        m_page->findChild<QPushButton*>("undoButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->outbox().held().isEmpty(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("unitClose")->isEnabled(), patience);
        find<QPushButton>("unitClose")->click();
        QCOMPARE(find<QPlainTextEdit>("unitPanelText")->toPlainText(), QStringLiteral("停辦公文"));
        m_page->outbox().setHold(std::chrono::seconds(0));
        find<QPushButton>("unitPanelConfirm")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->model()->row(m_other)->unit.eligible, 30000);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("unitReopen")->isVisible(), 30000);
        QVERIFY(!find<QPushButton>("unitClose")->isVisible());
    }

    void aNewUnitIsAddedWithoutAnyChosen() {
        m_page->findChild<QAction*>("unitsAdd")->trigger();
        QVERIFY(find<QWidget>("unitPanel")->isVisible());
        fillNew(QString::fromLatin1(TestCentre::juniorHigh)); // a code that is given
        find<QPushButton>("unitPanelConfirm")->click();
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("unitNotice")->isVisible(), 30000);
        QCOMPARE(find<QLineEdit>("unitForm.name")->text(), QStringLiteral("高雄市立新設國民小學")); // not lost
        select(m_school); // and whoever comes back from 待送與需處理 finds it again
        QVERIFY(!find<QWidget>("unitPanel")->isVisible());
        m_page->openAt(QString::number(newUnit));
        QCOMPARE(find<QLineEdit>("unitForm.name")->text(), QStringLiteral("高雄市立新設國民小學"));
        find<QLineEdit>("unitForm.code")->setText(QStringLiteral("123699"));
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("unitPanelConfirm")->isEnabled(), patience);
        find<QPushButton>("unitPanelConfirm")->click();
        const auto id = [this] {
            return m_centre->admin("select id from core.unit where code = '123699'").scalar().toLongLong();
        };
        QTRY_VERIFY_WITH_TIMEOUT(id() != 0, 30000);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->row(id()) != nullptr, 30000);
        QVERIFY(m_page->outbox().refused(newUnit).isEmpty());
        QVERIFY(!find<QWidget>("unitPanel")->isVisible());
    }

    void theNetSetsAnotherDesk() {
        openPage(*m_net, m_school);
        select(m_school);
        find<QPushButton>("unitAssign")->click();
        auto* desk = find<ChoiceEdit>("unitForm.desk_id");
        const qint64 taipei = m_centre->unitId(QString::fromLatin1(TestCentre::taipei));
        desk->setCurrentIndex(desk->findData(taipei));
        find<QPlainTextEdit>("unitPanelText")->setPlainText(QStringLiteral("試辦"));
        find<QPushButton>("unitPanelConfirm")->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->row(m_school)->unit.chiefReviewerId.value_or(0), taipei, 30000);
        openPage(*m_desk, m_other);
        m_desk->link().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->row(m_school) == nullptr, 30000); // no longer of this desk
    }

private:
    template<typename Widget>
    Widget* find(const char* name) {
        auto* found = m_page->findChild<Widget*>(QLatin1String(name));
        if (found == nullptr) {
            qFatal("no control %s", name);
        }
        return found;
    }

    void openPage(ReviewDesk& desk, qint64 until) {
        m_page = std::make_unique<UnitsPage>(desk.link());
        connect(&desk.link(), &Link::replicaChanged, m_page.get(), &Page::refresh);
        m_page->outbox().setHold(std::chrono::seconds(0));
        m_page->findChild<UnitDetail*>()->bar()->setPause(std::chrono::milliseconds(0));
        m_page->resize(1200, 700);
        m_page->show();
        m_page->setCurrent(true);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->row(until) != nullptr, 30000);
    }

    void select(qint64 id) {
        m_page->openAt(QString::number(id));
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("unitName")->isVisible(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>("unitName")->text(), m_page->model()->row(id)->unit.name, patience);
    }

    bool fieldsSay(const QString& text) {
        const QList<QLabel*> labels = find<FieldsView>("unitFields")->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&text](const QLabel* label) { return label->text().contains(text); });
    }

    void fillNew(const QString& code) {
        find<QLineEdit>("unitForm.code")->setText(code);
        find<QLineEdit>("unitForm.name")->setText(QStringLiteral("高雄市立新設國民小學"));
        find<ChoiceEdit>("unitForm.kind")->setChoice(QStringLiteral("elementary"));
        find<ChoiceEdit>("unitForm.founder")->setChoice(QStringLiteral("public"));
        auto* county = find<ChoiceEdit>("unitForm.county_id");
        county->setCurrentIndex(county->findText(QStringLiteral("高雄市")));
        find<QPlainTextEdit>("unitPanelText")->setPlainText(QStringLiteral("新設校公文"));
        QTRY_VERIFY2_WITH_TIMEOUT(find<QPushButton>("unitPanelConfirm")->isEnabled(),
                                  qPrintable(find<QLabel>("unitPanelWhyNot")->text()), patience);
    }

    std::unique_ptr<TestCentre> m_centre;
    std::unique_ptr<ReviewDesk> m_desk;
    std::unique_ptr<ReviewDesk> m_net;
    std::unique_ptr<UnitsPage> m_page;
    qint64 m_school = 0;
    qint64 m_other = 0;
};

QTEST_MAIN(TestUnits)
#include "tst_units.moc"
