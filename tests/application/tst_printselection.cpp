// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/paper/applicationprint.h"
#include "forms/look/look.h"
#include "models/central/client/scram.h"
#include "models/replica/drafts.h"
#include "tests/application/casestest.h"
#include "tests/support/patience.h"

#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace inservice;

/// 列印 of several cases that are chosen in 查詢申請進度, against a real centre.
class TestPrintSelection : public CasesTest {
    Q_OBJECT

private:
    QTemporaryDir m_out;

    int copies(const QString& number) {
        return m_centre
            ->admin(
                "select r.copies from core.application_revision r join core.application a on a.id = r.application_id "
                "and a.revision = r.revision where a.number = $1",
                {number})
            .scalar()
            .toInt();
    }
    QString number(Person& person, const QUuid& id) { return person.link().drafts().localCase(id)->number; }
    /// The pages of a PDF as text.
    static QStringList pages(const QString& file) {
        QProcess process;
        process.start("pdftotext", {"-raw", file, "-"});
        process.waitForFinished(60000);
        return QString::fromUtf8(process.readAllStandardOutput()).split(u'\f', Qt::SkipEmptyParts);
    }
    static void chooseAll(CasesPage* page, int rows) {
        auto* list = Person::find<QTableView>(page, "casesList");
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), rows, patience);
        list->selectAll();
        QTRY_VERIFY_WITH_TIMEOUT(Person::sees(page, "selectedCases"), patience);
    }
    static ApplicationPrint* panel(CasesPage* page) {
        return Person::find<QWidget>(page, "selectedCases")->findChild<ApplicationPrint*>();
    }
    /// The forms of what is chosen are on the screen.
    static void openForms(CasesPage* page) {
        Person::press(page, "printSelectedButton");
        QTRY_VERIFY_WITH_TIMEOUT(panel(page)->isVisible(), 30000);
    }
    static void save(CasesPage* page, const QString& file) {
        panel(page)->setNextPdfFile(file);
        panel(page)->findChild<QAbstractButton*>("savePdf")->click();
    }
    static QString message(CasesPage* page) {
        return Person::find<QWidget>(page, "selectedCases")->findChild<look::MessageBar*>("casePaperMessage")->text();
    }

private slots:
    void severalAreOneJobAndEachIsCounted() {
        Person person(*m_centre);
        const QUuid first = apply(person, m_centre->form());
        const QUuid second = apply(person, m_centre->form());
        const QUuid returned = apply(person, m_centre->form());
        sendBack(number(person, returned));
        auto page = open(person);
        QTRY_VERIFY_WITH_TIMEOUT(!person.link().drafts().localCase(returned)->seen.isEmpty(), 30000);
        chooseAll(page.get(), 3);
        if (QTest::currentTestFailed()) {
            return;
        }
        // What was sent back prints nothing that looks valid, and is named.
        QTRY_VERIFY2_WITH_TIMEOUT(
            Person::words(page.get(), "selectedWords").contains("left out"),
            qPrintable(Person::words(page.get(), "printSelectedButton") + Person::words(page.get(), "selectedWords")),
            patience);
        QCOMPARE(Person::find<QPushButton>(page.get(), "printSelectedButton")->text().count("2"), 1);
        QCOMPARE(copies(number(person, first)), 0); // nothing is counted for looking
        openForms(page.get());
        QSignalSpy printed(panel(page.get()), &PrintPanel::printed);
        const QString file = m_out.filePath("two.pdf");
        save(page.get(), file);
        QTRY_COMPARE_WITH_TIMEOUT(printed.count(), 2, 30000);
        const QStringList out = pages(file);
        QCOMPARE(out.size(), 2);
        const QString all = out.join(QString());
        for (const QUuid& id : {first, second}) {
            QCOMPARE(all.count("申請編號：" + number(person, id)), 1);
            QCOMPARE(copies(number(person, id)), 1);
        }
        QVERIFY(!all.contains(number(person, returned)));
        QCOMPARE(copies(number(person, returned)), 0);
        QTRY_VERIFY_WITH_TIMEOUT(person.link().outbox().items().isEmpty(), patience);
        // One line again: its own page.
        Person::find<QTableView>(page.get(), "casesList")->selectRow(0);
        QTRY_VERIFY_WITH_TIMEOUT(Person::sees(page.get(), "caseDetail"), patience);
    }

    void whatTheCentreRefusesIsNamedAndLeftOut() {
        Person person(*m_centre);
        const QUuid good = apply(person, m_centre->form());
        const QUuid late = apply(person, m_centre->form());
        auto page = open(person);
        QTRY_VERIFY_WITH_TIMEOUT(!person.link().drafts().localCase(late)->seen.isEmpty(), 30000);
        chooseAll(page.get(), 2);
        if (QTest::currentTestFailed()) {
            return;
        }
        openForms(page.get());
        if (QTest::currentTestFailed()) {
            return;
        }
        sendBack(number(person, late)); // while its form is on the screen
        QSignalSpy printed(panel(page.get()), &PrintPanel::printed);
        const QString file = m_out.filePath("one.pdf");
        save(page.get(), file);
        QTRY_COMPARE_WITH_TIMEOUT(printed.count(), 1, 30000);
        QTRY_VERIFY2_WITH_TIMEOUT(message(page.get()).contains(number(person, late)), qPrintable(message(page.get())),
                                  patience);
        const QStringList out = pages(file);
        QCOMPARE(out.size(), 1);
        QVERIFY(out.first().contains(number(person, good)));
        QVERIFY(!out.first().contains(number(person, late)));
        QCOMPARE(copies(number(person, late)), 0);
    }

    void aFormOfAnUnknownCaseIsNamed() {
        Person person(*m_centre);
        const QUuid good = apply(person, m_centre->form());
        LocalCase gone;
        gone.id = QUuid::createUuid();
        gone.secret = makeSecret(); // the centre knows no case of it
        gone.number = "115-099999";
        person.link().drafts().saveCase(gone);
        auto page = open(person);
        chooseAll(page.get(), 2);
        if (QTest::currentTestFailed()) {
            return;
        }
        openForms(page.get());
        QTRY_VERIFY2_WITH_TIMEOUT(message(page.get()).contains("115-099999"), qPrintable(message(page.get())),
                                  patience);
        QSignalSpy printed(panel(page.get()), &PrintPanel::printed);
        const QString file = m_out.filePath("known.pdf");
        save(page.get(), file);
        QTRY_COMPARE_WITH_TIMEOUT(printed.count(), 1, 30000);
        QCOMPARE(pages(file).size(), 1);
        QCOMPARE(copies(number(person, good)), 1);
    }
};

QTEST_MAIN(TestPrintSelection)
#include "tst_printselection.moc"
