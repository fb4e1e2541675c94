// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/paper/applicationprint.h"
#include "forms/look/look.h"
#include "forms/paper/paperfont.h"
#include "forms/paper/paperpreview.h"
#include "forms/paper/printsettings.h"
#include "papers.h"
#include "tests/support/patience.h"

#include <QFileInfo>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace inservice;

class PrintPanelTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void savesTheCopyTheCentreCounted();
    void noCopyNoFile();
    void anAnswerCountsOnce();
    void anAnswerForAnotherPaperIsLate();
    void theAnswerMayOutliveThePanel();
    void aFaultIsShownAndCanBeRepeated();
    void withoutTheFontItIsSaidOnce();
    void whatNextFitsTheCase();
    void markupInADesksNameIsText();
    void withKeyboardAlone();
    void everythingHasAName();
    void thePreviewFollowsItsWidth();
    void thePrinterIsRemembered();

private:
    QString file(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    static QPushButton* save(ApplicationPrint& panel) {
        return panel.findChild<QPushButton*>(QStringLiteral("savePdf"));
    }
    static QPushButton* print(ApplicationPrint& panel) {
        return panel.findChild<QPushButton*>(QStringLiteral("print"));
    }
    static QString message(ApplicationPrint& panel) {
        QString text;
        const auto bars = panel.findChildren<look::MessageBar*>();
        for (const look::MessageBar* bar : bars) {
            if (!bar->isHidden()) {
                text += bar->text();
            }
        }
        return text;
    }
    static QString next(ApplicationPrint& panel) {
        const auto labels = panel.findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            if (label->accessibleName().contains(QStringLiteral("next"))) {
                return label->text();
            }
        }
        return {};
    }
    QTemporaryDir m_folder;
};

void PrintPanelTest::initTestCase() {
    QCoreApplication::setOrganizationName(QStringLiteral("inservice-test"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void PrintPanelTest::savesTheCopyTheCentreCounted() {
    ApplicationPrint panel;
    panel.setPaper(papers::usual());
    panel.setBeforePrint([](const ApplicationPrint::Done& done) {
        ApplicationPaper paper = papers::usual();
        paper.copy = 8;
        done({paper});
    });
    panel.setNextPdfFile(file("copy.pdf"));
    QSignalSpy printed(&panel, &ApplicationPrint::printed);
    save(panel)->click();
    QCOMPARE(printed.size(), 1);
    QCOMPARE(printed[0][0].toInt(), 8);
    QVERIFY(papers::pdfText(file("copy.pdf")).contains(QStringLiteral("第 8 份")));
    QVERIFY(message(panel).contains(QStringLiteral("copy.pdf")));
}

void PrintPanelTest::noCopyNoFile() {
    ApplicationPrint panel;
    panel.setPaper(papers::usual());
    panel.setBeforePrint([](const ApplicationPrint::Done& done) { done({}); });
    panel.setNextPdfFile(file("refused.pdf"));
    QSignalSpy printed(&panel, &ApplicationPrint::printed);
    save(panel)->click();
    QCOMPARE(printed.size(), 0);
    QVERIFY(!QFileInfo::exists(file("refused.pdf")));
    QVERIFY(!message(panel).isEmpty());
    QVERIFY(save(panel)->isEnabled());
}

void PrintPanelTest::anAnswerCountsOnce() {
    ApplicationPrint panel;
    panel.setPaper(papers::usual());
    ApplicationPrint::Done answer;
    panel.setBeforePrint([&](ApplicationPrint::Done done) { answer = std::move(done); });
    panel.setNextPdfFile(file("once.pdf"));
    QSignalSpy printed(&panel, &ApplicationPrint::printed);
    save(panel)->click();
    QVERIFY(!save(panel)->isEnabled()); // a second click would count a second copy
    QVERIFY(!print(panel)->isEnabled());
    answer({papers::usual()});
    answer({papers::usual()});
    QCOMPARE(printed.size(), 1);
    QVERIFY(save(panel)->isEnabled());
}

void PrintPanelTest::anAnswerForAnotherPaperIsLate() {
    ApplicationPrint panel;
    panel.setPaper(papers::usual());
    ApplicationPrint::Done answer;
    panel.setBeforePrint([&](ApplicationPrint::Done done) { answer = std::move(done); });
    panel.setNextPdfFile(file("late.pdf"));
    QSignalSpy printed(&panel, &ApplicationPrint::printed);
    save(panel)->click();
    ApplicationPaper other = papers::usual();
    other.number = QStringLiteral("115-000999");
    panel.setPaper(other);
    answer({papers::usual()});
    QCOMPARE(printed.size(), 0);
    QVERIFY(!QFileInfo::exists(file("late.pdf")));
}

void PrintPanelTest::theAnswerMayOutliveThePanel() {
    ApplicationPrint::Done answer;
    {
        ApplicationPrint panel;
        panel.setPaper(papers::usual());
        panel.setBeforePrint([&](ApplicationPrint::Done done) { answer = std::move(done); });
        panel.setNextPdfFile(file("gone.pdf"));
        save(panel)->click();
    }
    answer({papers::usual()});
    QVERIFY(!QFileInfo::exists(file("gone.pdf")));
}

void PrintPanelTest::aFaultIsShownAndCanBeRepeated() {
    ApplicationPrint panel;
    panel.setPaper(papers::usual());
    QSignalSpy printed(&panel, &ApplicationPrint::printed);
    panel.setNextPdfFile(file("nowhere/form.pdf"));
    save(panel)->click();
    QCOMPARE(printed.size(), 0);
    QVERIFY2(message(panel).contains(QStringLiteral("form.pdf")), qPrintable(message(panel)));
    QVERIFY(save(panel)->isEnabled());
    panel.setNextPdfFile(file("form.pdf"));
    save(panel)->click();
    QCOMPARE(printed.size(), 1);
    QVERIFY(!message(panel).contains(QStringLiteral("nowhere")));
}

void PrintPanelTest::withoutTheFontItIsSaidOnce() {
    pretendMissingPaperFont(missingPaperFont(QStringList{}));
    {
        ApplicationPrint panel;
        panel.resize(900, 700);
        panel.show();
        panel.setPaper(papers::usual());
        panel.setPaper(papers::extreme());
        QCOMPARE(message(panel), missingPaperFont()->text);
        QVERIFY(message(panel).contains(QStringLiteral("IT staff"))); // not asked of a clerk
        // No file name is asked for that cannot be written.
        QVERIFY(!print(panel)->isEnabled());
        QVERIFY(!save(panel)->isEnabled());
        panel.resize(800, 600);
        QCOMPARE(message(panel), missingPaperFont()->text);
    }
    pretendMissingPaperFont(std::nullopt);
    ApplicationPrint panel;
    panel.setPaper(papers::usual());
    QVERIFY(print(panel)->isEnabled());
}

void PrintPanelTest::whatNextFitsTheCase() {
    ApplicationPrint panel;
    panel.setPaper(papers::usual());
    QVERIFY(next(panel).contains(papers::usual().returnTo->fax));
    QVERIFY(next(panel).contains(papers::usual().returnTo->name));
    ApplicationPaper own = papers::usual();
    own.needsPaper = false;
    own.returnTo.reset();
    panel.setPaper(own);
    QVERIFY(!next(panel).contains(papers::usual().returnTo->fax));
    QVERIFY(next(panel).contains(QStringLiteral("總負責人")));
    panel.setPaper(papers::draft());
    QVERIFY(!next(panel).contains(papers::usual().returnTo->fax));
    QVERIFY(next(panel).contains(QStringLiteral("draft")));
}

void PrintPanelTest::markupInADesksNameIsText() {
    ApplicationPrint panel;
    ApplicationPaper paper = papers::usual();
    paper.returnTo->name = QStringLiteral("<img src=x>");
    paper.returnTo->email = QStringLiteral("\"><b>@example.invalid");
    paper.email = QStringLiteral("<i>@example.invalid");
    panel.setPaper(paper);
    QVERIFY(!next(panel).contains(QStringLiteral("<img")));
    QVERIFY(!next(panel).contains(QStringLiteral("\"><b>@")));
    QVERIFY(!next(panel).contains(QStringLiteral("<i>@")));
}

void PrintPanelTest::withKeyboardAlone() {
    ApplicationPrint panel;
    panel.setPaper(papers::usual());
    panel.setNextPdfFile(file("keyboard.pdf"));
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    panel.activateWindow();
    panel.setFocus();
    QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), print(panel), patience);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), save(panel));
    QSignalSpy printed(&panel, &ApplicationPrint::printed);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(printed.size(), 1);
}

void PrintPanelTest::everythingHasAName() {
    ApplicationPrint panel;
    panel.setPaper(papers::usual());
    const auto buttons = panel.findChildren<QAbstractButton*>();
    for (const QAbstractButton* button : buttons) {
        QVERIFY(!button->isVisibleTo(&panel) || !button->text().isEmpty() || !button->accessibleName().isEmpty());
    }
    const auto areas = panel.findChildren<QScrollArea*>();
    for (const QScrollArea* area : areas) {
        QVERIFY(area->focusPolicy() == Qt::NoFocus || !area->accessibleName().isEmpty());
    }
}

void PrintPanelTest::thePreviewFollowsItsWidth() {
    PaperPreview preview;
    preview.setDocument(makeApplicationDocument(papers::usual()));
    preview.resize(500, 400);
    preview.show();
    QVERIFY(QTest::qWaitForWindowExposed(&preview));
    const auto darkIn = [](const QImage& image) {
        int dark = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                dark += qGray(image.pixel(x, y)) < 60 ? 1 : 0;
            }
        }
        return dark;
    };
    QVERIFY(darkIn(preview.grab().toImage()) > 300);
    auto* area = preview.findChild<QScrollArea*>();
    const int narrow = area->widget()->height();
    preview.resize(800, 400);
    QTRY_VERIFY_WITH_TIMEOUT(area->widget()->height() > narrow * 1.4, patience);
    QVERIFY(area->widget()->width() <= area->viewport()->width());
    preview.setDocument(nullptr);
    QVERIFY(darkIn(preview.grab().toImage()) < 300);
}

void PrintPanelTest::thePrinterIsRemembered() {
    QPrinter chosen;
    chosen.setColorMode(QPrinter::Color);
    chosen.setDuplex(QPrinter::DuplexLongSide);
    chosen.setCopyCount(7);
    rememberPrinter(chosen);
    QPrinter again;
    restorePrinter(again);
    QCOMPARE(again.colorMode(), QPrinter::Color);
    QCOMPARE(again.pageLayout().pageSize().id(), QPageSize::A4);
    QCOMPARE(again.copyCount(), 1); // each copy is counted by the centre
    rememberPdfFolder(m_folder.path());
    QCOMPARE(pdfFolder(), m_folder.path());
    rememberPdfFolder(file("nowhere"));
    QVERIFY(pdfFolder() != file("nowhere"));
}

QTEST_MAIN(PrintPanelTest)
#include "tst_printpanel.moc"
