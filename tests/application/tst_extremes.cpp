// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/apply/applicationpage.h"
#include "forms/application/apply/draftprint.h"
#include "forms/application/paper/applicationprint.h"
#include "models/replica/drafts.h"
#include "tests/application/person.h"
#include "tests/support/patience.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace inservice;

/// The form where it is hardest: no centre, hostile text, ten megabytes.
class ExtremesTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestCentre> m_centre;

    static std::unique_ptr<ApplicationPage> open(Person& person) { return person.open<ApplicationPage>(); }
    static bool ready(ApplicationPage* page) { return Person::find<QComboBox>(page, "county")->count() > 1; }
    static QByteArray output(const QString& program, const QStringList& arguments) {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished(30000);
        return process.readAllStandardOutput();
    }
    /// Saves what a print panel shows, and waits for it.
    static bool save(ApplicationPrint* panel, const QString& file) {
        QSignalSpy printed(panel, &ApplicationPrint::printed);
        panel->setNextPdfFile(file);
        panel->findChild<QAbstractButton*>("savePdf")->click();
        return QTest::qWaitFor([&printed] { return !printed.isEmpty(); }, 30000);
    }

private slots:
    void initTestCase() {
        const QString error = TestCentre::explain([this] { m_centre = std::make_unique<TestCentre>(); });
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }

    void hostileTextIsStoredAndPrintedWhole() {
        Person person(*m_centre);
        auto page = open(person);
        QTRY_VERIFY_WITH_TIMEOUT(ready(page.get()), 30000);
        DemoForm form = m_centre->form();
        form.name = QString::fromUtf8("𠮷田‧示範");
        form.jobTitle = QStringLiteral("組長'); DROP TABLE core.application; --");
        form.subunit = QStringLiteral("<b>教務處</b> & \"註冊組\" %1 \\ ${x}");
        person.fill(page.get(), form);
        QVERIFY2(Person::words(page.get(), "missingHeading").contains("Nothing is missing"),
                 qPrintable(Person::words(page.get(), "missingList")));
        Person::sendAndConfirm(page.get());
        QTRY_VERIFY_WITH_TIMEOUT(Person::words(page.get(), "codeMessage").contains(form.email), patience);
        Person::type(page.get(), "codeEdit", m_centre->newestCode(form.email));
        Person::press(page.get(), "codeButton");
        QTRY_VERIFY_WITH_TIMEOUT(Person::sees(page.get(), "acceptedPanel"), 30000);
        const PgRows stored = m_centre->admin(
            "select name, job_title, subunit from core.application where account_name = $1", {form.accountName});
        QCOMPARE(stored.rows.size(), 1);
        QCOMPARE(QString::fromUtf8(*stored.rows.first().at(0)), form.name);
        QCOMPARE(QString::fromUtf8(*stored.rows.first().at(1)), form.jobTitle);
        QCOMPARE(QString::fromUtf8(*stored.rows.first().at(2)), form.subunit);

        auto* accepted = Person::find<QWidget>(page.get(), "acceptedPanel");
        auto* panel = accepted->findChild<ApplicationPrint*>();
        QTRY_VERIFY_WITH_TIMEOUT(panel->isVisible(), patience);
        const auto focused = [&page] {
            const QWidget* focus = page->focusWidget();
            return focus ? focus->objectName() : QStringLiteral("nothing");
        };
        QTRY_COMPARE_WITH_TIMEOUT(focused(), QString("print"), patience); // printing is what comes next
        const QTemporaryDir out;
        const QString file = out.filePath("form.pdf");
        QVERIFY(save(panel, file));
        const QString text = QString::fromUtf8(output("pdftotext", {"-raw", file, "-"})).remove(u'\n').remove(u' ');
        QVERIFY2(text.contains(QString(form.jobTitle).remove(u' ')), qPrintable(text));
        QVERIFY2(text.contains(QString(form.subunit).remove(u' ')), qPrintable(text));
        // A name beyond the BMP does not come out as text: it stands in the data that is attached.
        output("pdfdetach", {"-save", "1", "-o", out.filePath("data.json"), file});
        QFile attached(out.filePath("data.json"));
        QVERIFY(attached.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(attached.readAll()).object()["name"].toString(), form.name);
    }

    void tenMegabytesInEveryField() {
        Person person(*m_centre);
        auto page = open(person);
        QTRY_VERIFY_WITH_TIMEOUT(ready(page.get()), 30000);
        QApplication::clipboard()->setText(QString(10 * 1024 * 1024, u'x'));
        const QList<QLineEdit*> lines = page->findChildren<QLineEdit*>();
        int pasted = 0;
        for (QLineEdit* line : lines) {
            if (!line->isVisible() || line->isReadOnly()) {
                continue;
            }
            line->setFocus();
            line->selectAll();
            line->paste();
            QVERIFY2(line->text().size() <= 1000, qPrintable(line->objectName()));
            ++pasted;
        }
        QVERIFY2(pasted >= 12, qPrintable(QString::number(pasted)));
        Person::press(page.get(), "sendButton");
        QVERIFY(!Person::sees(page.get(), "readBackPanel"));
        for (const char* field :
             {"accountName", "name", "nationalId", "jobTitle", "subunit", "phone", "fax", "email"}) {
            QVERIFY2(!Person::words(page.get(), qPrintable(QString(field) + "Fault")).isEmpty(), field);
        }
        // The page did not grow out of its window, and a draft of it can be kept and printed.
        QVERIFY(Person::find<QWidget>(page.get(), "applicationForm")->width() <= page->width());
        page->saveDraft();
        QVERIFY(person.link().drafts().draft(page->draftId()));
    }

    void aDraftIsPrintedWithoutTheCentre() {
        Person person(*m_centre);
        auto page = open(person);
        QTRY_VERIFY_WITH_TIMEOUT(ready(page.get()), 30000);
        const DemoForm form = m_centre->form();
        m_centre->stopServer();
        person.link().syncNow();
        QTRY_COMPARE_WITH_TIMEOUT(person.link().status().state, LinkState::Offline, 30000);
        person.fill(page.get(), form);
        Person::press(page.get(), "printDraftButton");
        QVERIFY(Person::sees(page.get(), "draftPrint"));
        auto* panel = page->findChild<DraftPrint*>()->panel();
        const QTemporaryDir out;
        const QString file = out.filePath("draft.pdf");
        QVERIFY(save(panel, file));
        const QString text = QString::fromUtf8(output("pdftotext", {file, "-"}));
        QVERIFY2(text.contains(QString::fromUtf8("草稿，請勿用印")), qPrintable(text));
        for (const QString& value : {form.accountName, form.name, form.nationalId, form.jobTitle, form.email}) {
            QVERIFY2(text.contains(value), qPrintable(value));
        }
        for (const char* never : {"主管職章：", "關防(大章)：", "第 1 份"}) {
            QVERIFY2(!text.contains(QString::fromUtf8(never)), never);
        }
        static const QRegularExpression number("\\d{3}-\\d{6}");
        QVERIFY2(!text.contains(number), qPrintable(text));
        QVERIFY2(person.link().outbox().items().isEmpty(), "a draft is not counted");
        Person::press(page.get(), "draftPrintBack");
        QCOMPARE(Person::find<QLineEdit>(page.get(), "accountName")->text(), form.accountName);
        QVERIFY(Person::sees(page.get(), "sendButton"));
        m_centre->startServer();
    }
};

QTEST_MAIN(ExtremesTest)
#include "tst_extremes.moc"
