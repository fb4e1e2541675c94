// SPDX-License-Identifier: GPL-3.0-or-later
// A form through the system's print dialog to a queue of a real CUPS server of this test's own.
#include "forms/application/paper/applicationprint.h"
#include "tests/desk/deskfixture.h"
#include "tests/paper/papers.h"
#include "tests/support/patience.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QProcess>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>

using namespace inservice;

namespace {

QByteArray outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(patience);
    return process.readAllStandardOutput() + process.readAllStandardError();
}

void write(const QString& name, const QString& content) {
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content.toUtf8()) < 0) {
        qFatal("%s cannot be written", qPrintable(name));
    }
}

} // namespace

class PrintingTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QProcess m_cups;

    QString in(const char* name) { return m_folder.filePath(QString::fromLatin1(name)); }

    static QPrintDialog* dialog() {
        const QWidgetList all = QApplication::topLevelWidgets();
        for (QWidget* widget : all) {
            if (auto* found = qobject_cast<QPrintDialog*>(widget); found != nullptr && found->isVisible()) {
                return found;
            }
        }
        return nullptr;
    }
    static QComboBox* printers(QPrintDialog* dialog) { return dialog->findChild<QComboBox*>("printers"); }
    static void accept(QPrintDialog* dialog) {
        dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
    }
    /// What came out of the queue, whole: pages, size, words.
    void arrived(const char* file, const QString& words, int pages = 1) {
        QTRY_VERIFY_WITH_TIMEOUT(outputOf("pdfinfo", {in(file)}).contains("Pages:"), patience);
        const QByteArray info = outputOf("pdfinfo", {in(file)});
        QVERIFY2(QRegularExpression(QString("Pages:\\s+%1\\n").arg(pages)).match(QString::fromUtf8(info)).hasMatch(),
                 info.constData());
        QVERIFY2(info.contains("(A4)"), info.constData());
        const QString text = QString::fromUtf8(outputOf("pdftotext", {"-layout", in(file), "-"}));
        QVERIFY2(text.contains(words), qPrintable(text));
    }
    void addQueue(const QString& name, const char* file) {
        const QByteArray said = outputOf("/usr/sbin/lpadmin", {"-p", name, "-E", "-v", "file:" + in(file), "-P",
                                                               SOURCE_DIR "/tests/desk/printing/office.ppd"});
        QVERIFY2(outputOf("lpstat", {"-p", name}).contains("idle"), said.constData());
    }

private slots:
    void initTestCase() {
        QFile::setPermissions(m_folder.path(), QFile::permissions(m_folder.path()) | QFile::ReadGroup |
                                                   QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther);
        for (const char* name : {"root", "cache", "state", "spool", "tmp"}) {
            QVERIFY(QDir().mkpath(in(name)));
        }
        write(in("cupsd.conf"), "Listen " + in("sock") +
                                    "\nBrowsing No\nDefaultAuthType None\nWebInterface No\n"
                                    "<Policy default>\n<Limit All>\nOrder deny,allow\nAllow all\n</Limit>\n</Policy>\n"
                                    "<Location />\nOrder allow,deny\nAllow all\n</Location>\n"
                                    "<Location /admin>\nOrder allow,deny\nAllow all\n</Location>\n");
        // The queue hands the page on as it came; without any filter CUPS writes nothing to a file.
        QVERIFY(QDir().mkpath(in("bin/filter")));
        for (const char* part : {"backend", "cgi-bin", "daemon", "driver", "monitor", "notifier"}) {
            QVERIFY(QFile::link(QString("/usr/lib/cups/%1").arg(part), in("bin/") + part));
        }
        write(in("bin/filter/pass"), "#!/bin/sh\n[ -n \"$6\" ] && exec cat \"$6\"\nexec cat\n");
        QFile::setPermissions(in("bin/filter/pass"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                                                         QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther |
                                                         QFile::ExeOther);
        QString files = "FileDevice Yes\nServerBin " + in("bin") + "\nDataDir /usr/share/cups\n";
        for (const auto& [key, name] : {std::pair{"ServerRoot", "root"},
                                        {"CacheDir", "cache"},
                                        {"StateDir", "state"},
                                        {"RequestRoot", "spool"},
                                        {"TempDir", "tmp"},
                                        {"AccessLog", "access_log"},
                                        {"ErrorLog", "error_log"},
                                        {"PageLog", "page_log"}}) {
            files += QString("%1 %2\n").arg(QLatin1String(key), in(name));
        }
        write(in("cups-files.conf"), files);
        m_cups.start("/usr/sbin/cupsd", {"-f", "-c", in("cupsd.conf"), "-s", in("cups-files.conf")});
        QVERIFY(m_cups.waitForStarted());
        qputenv("CUPS_SERVER", in("sock").toLocal8Bit());
        QTRY_VERIFY_WITH_TIMEOUT(outputOf("lpstat", {"-r"}).contains("is running"), patience);
        addQueue("Hallway", "hallway.pdf");
        addQueue("Office", "office.pdf");
        addQueue("Several", "several.pdf");
    }

    void cleanupTestCase() {
        m_cups.terminate();
        m_cups.waitForFinished();
    }

    void theEmptyFormArrivesAndThePrinterIsRemembered() {
        const QString data = in("data");
        {
            Desk desk(data, {}, "zh_TW");
            desk.window().open("downloads");
            desk.click("downloadPrint");
            QTRY_VERIFY_WITH_TIMEOUT(dialog() != nullptr, patience);
            QVERIFY(printers(dialog())->findText("Hallway") >= 0);
            const int office = printers(dialog())->findText("Office");
            QVERIFY(office >= 0);
            printers(dialog())->setCurrentIndex(office);
            auto* bothSides = dialog()->findChild<QRadioButton*>("duplexLong");
            QVERIFY(bothSides != nullptr && bothSides->isEnabled());
            bothSides->setChecked(true);
            accept(dialog());
            QTRY_VERIFY_WITH_TIMEOUT(!desk.message("downloadMessage").isEmpty(), patience);
            arrived("office.pdf", QStringLiteral("申請表"));
        }
        // Another day: the dialog opens on what was chosen last.
        Desk desk(data, {}, "zh_TW");
        desk.window().open("downloads");
        desk.click("downloadPrint");
        QTRY_VERIFY_WITH_TIMEOUT(dialog() != nullptr, patience);
        QCOMPARE(printers(dialog())->currentText(), QString("Office"));
        QVERIFY(dialog()->findChild<QRadioButton*>("duplexLong")->isChecked());
        QCOMPARE(dialog()->printer()->pageLayout().pageSize().id(), QPageSize::A4);
        dialog()->reject();
    }

    void anApplicationArrivesWhole() {
        QSettings().setValue("print/printer", "Hallway");
        ApplicationPrint panel;
        const ApplicationPaper paper = papers::usual();
        panel.setPaper(paper);
        panel.setBeforePrint([&paper](const ApplicationPrint::Done& done) { done({paper}); });
        panel.show();
        auto* print = panel.findChild<QPushButton*>("print");
        QVERIFY(print != nullptr);
        print->click();
        QTRY_VERIFY_WITH_TIMEOUT(dialog() != nullptr, patience);
        QCOMPARE(printers(dialog())->currentText(), QString("Hallway"));
        QSignalSpy printed(&panel, &ApplicationPrint::printed);
        accept(dialog());
        QTRY_COMPARE_WITH_TIMEOUT(printed.count(), 1, patience);
        arrived("hallway.pdf", paper.accountName);
    }

    void severalApplicationsAreOneJob() {
        QSettings().setValue("print/printer", "Several");
        ApplicationPrint panel;
        QList<ApplicationPaper> papers{papers::usual(), papers::extreme(), papers::usual()};
        papers[1].number = "115-000124";
        papers[2].number = "115-000125";
        panel.setPapers(papers);
        panel.setBeforePrint([&papers](const ApplicationPrint::Done& done) { done({papers[0], papers[2]}); });
        panel.show();
        auto* print = panel.findChild<QPushButton*>("print");
        QVERIFY2(print->text().contains("3"), qPrintable(print->text()));
        print->click();
        QTRY_VERIFY_WITH_TIMEOUT(dialog() != nullptr, patience);
        QSignalSpy printed(&panel, &PrintPanel::printed);
        accept(dialog());
        QTRY_COMPARE_WITH_TIMEOUT(printed.count(), 2, patience);
        // The second was not confirmed: it is not among what came out of the printer.
        arrived("several.pdf", papers[2].number, 2);
        const QString text = QString::fromUtf8(outputOf("pdftotext", {in("several.pdf"), "-"}));
        QVERIFY(text.contains(papers[0].number) && !text.contains(papers[1].number));
        QCOMPARE(outputOf("lpstat", {"-W", "completed", "-o", "Several"}).count("Several-"), 1);
    }
};

QTEST_MAIN(PrintingTest)
#include "printingtest.moc"
