// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/documentout.h"
#include "forms/paper/papercode.h"
#include "forms/paper/paperfont.h"
#include "forms/paper/sheettext.h"
#include "papers.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPrinter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTextLayout>

using namespace inservice;
using papers::output;
using papers::pdfText;
using papers::squeezed;

/// Several forms in one file or one print job.
class ManyPapersTest : public QObject {
    Q_OBJECT

private slots:
    void eachOnAPageOfItsOwn();
    void itsFontsOnce();
    void drawnAsAlone();
    void theDataOfEach();
    void oneIsAsEver();
    void oneJob();
    void measuredAsQtDoes_data();
    void measuredAsQtDoes();

private:
    static QList<ApplicationPaper> several() {
        QList<ApplicationPaper> all;
        for (int i = 0; i < 12; ++i) {
            ApplicationPaper paper = papers::usual();
            paper.number = QStringLiteral("115-%1").arg(700 + i, 6, 10, QChar(u'0'));
            paper.revision = 1 + i % 3;
            paper.contentHash = QStringLiteral("%1").arg(0xabc00000u + unsigned(i) * 4099, 8, 16) + paper.contentHash;
            paper.accountName = QStringLiteral("many%1x").arg(i, 2, 10, QChar(u'0'));
            paper.copy = 1 + i;
            all += paper;
        }
        all[3] = papers::extreme();
        all[3].number = QStringLiteral("115-000903");
        all[5].needsPaper = false;
        all[5].returnTo.reset();
        all[7].needsUnitSeal = true;
        all[8].name = QStringLiteral("𠮷田‧示範");
        return all;
    }
    QString write(const QList<ApplicationPaper>& all, const char* name) {
        const QString file = m_folder.filePath(QString::fromLatin1(name));
        writePdf(*makeApplicationDocument(all), file);
        return file;
    }
    QImage picture(const QString& pdf, int page) {
        const QString base = m_folder.filePath(QStringLiteral("picture"));
        const QString number = QString::number(page);
        output(QStringLiteral("pdftoppm"),
               {QStringLiteral("-r"), QStringLiteral("100"), QStringLiteral("-png"), QStringLiteral("-singlefile"),
                QStringLiteral("-f"), number, QStringLiteral("-l"), number, pdf, base});
        return QImage(base + QStringLiteral(".png"));
    }
    QTemporaryDir m_folder;
};

void ManyPapersTest::eachOnAPageOfItsOwn() {
    const QList<ApplicationPaper> all = several();
    const QString file = write(all, "each.pdf");
    static const QRegularExpression pages(QStringLiteral("Pages:\\s+12\\n"));
    QVERIFY(QString::fromUtf8(output(QStringLiteral("pdfinfo"), {file})).contains(pages));
    for (int i = 0; i < all.size(); ++i) {
        const QString page = QString::number(i + 1);
        const QString text =
            squeezed(pdfText(file, {QStringLiteral("-raw"), QStringLiteral("-f"), page, QStringLiteral("-l"), page}));
        QVERIFY2(text.contains(all[i].accountName), qPrintable(text));
        QVERIFY2(text.contains(
                     squeezed(QStringLiteral("版次%1核對碼%2").arg(all[i].revision).arg(all[i].contentHash.left(8)))),
                 qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("第%1份").arg(all[i].copy)));
        for (const ApplicationPaper& other : all) {
            QCOMPARE(text.contains(other.number), other.number == all[i].number);
        }
    }
    // The square code is the page's own, too.
    const QString png = m_folder.filePath(QStringLiteral("code.png"));
    for (const int page : {1, 12}) {
        QVERIFY(picture(file, page).scaledToWidth(1600, Qt::SmoothTransformation).save(png));
        const QString code =
            QString::fromUtf8(output(QStringLiteral("zbarimg"), {QStringLiteral("-q"), QStringLiteral("--raw"), png}));
        QCOMPARE(code.trimmed(), paperCode(all[page - 1]));
    }
}

void ManyPapersTest::itsFontsOnce() {
    const QString file = write(several(), "fonts.pdf");
    QStringList fonts = QString::fromUtf8(output(QStringLiteral("pdffonts"), {file})).trimmed().split(u'\n').mid(2);
    for (QString& font : fonts) {
        font = font.section(u' ', 0, 0).section(u'+', -1);
    }
    QVERIFY(!fonts.isEmpty());
    QVERIFY2(fonts.removeDuplicates() == 0, qPrintable(fonts.join(u' ')));
    QFile bytes(file);
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    QCOMPARE(bytes.readAll().count("/FontFile2 "), fonts.size());
}

void ManyPapersTest::drawnAsAlone() {
    const QList<ApplicationPaper> all = several();
    const QString together = write(all, "together.pdf");
    for (const int at : {0, 3, 5, 7, 8, 11}) {
        const QImage alone = picture(write({all[at]}, "alone.pdf"), 1);
        QVERIFY(!alone.isNull());
        QVERIFY2(picture(together, at + 1) == alone, qPrintable(all[at].number));
    }
}

void ManyPapersTest::theDataOfEach() {
    const QList<ApplicationPaper> all = several();
    const QString file = write(all, "data.pdf");
    output(QStringLiteral("pdfdetach"), {QStringLiteral("-saveall"), QStringLiteral("-o"), m_folder.path(), file});
    for (int i = 0; i < all.size(); ++i) {
        QFile data(m_folder.filePath(QStringLiteral("%1-application.json").arg(i + 1)));
        QVERIFY2(data.open(QIODevice::ReadOnly), qPrintable(data.fileName()));
        QVERIFY(data.readAll().contains(all[i].number.toUtf8()));
    }
}

void ManyPapersTest::oneIsAsEver() {
    const QString file = write({papers::usual()}, "one.pdf");
    const QString info = QString::fromUtf8(output(QStringLiteral("pdfinfo"), {file}));
    QVERIFY2(info.contains(QStringLiteral("業務帳號申請表 115-000123")), qPrintable(info));
    QVERIFY(output(QStringLiteral("pdfdetach"), {QStringLiteral("-list"), file}).contains(": application.json"));
}

void ManyPapersTest::oneJob() {
    QPrinter printer(QPrinter::HighResolution);
    const QString file = m_folder.filePath(QStringLiteral("job.pdf"));
    printer.setOutputFileName(file);
    const QList<ApplicationPaper> all = several();
    print(*makeApplicationDocument(all), printer);
    const QStringList pages = pdfText(file, {QStringLiteral("-raw")}).split(u'\f', Qt::SkipEmptyParts);
    QCOMPARE(pages.size(), all.size());
    for (int i = 0; i < all.size(); ++i) {
        QVERIFY2(pages[i].contains(all[i].number), qPrintable(pages[i]));
    }
}

void ManyPapersTest::measuredAsQtDoes_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("Chinese") << QStringLiteral("高雄市立示範國民中學教務處註冊組（含資訊設備推動小組）");
    QTest::newRow("mixed") << QStringLiteral("電話：07-5550123#210　E-Mail：office.fi@example.edu.tw");
    QTest::newRow("words") << QStringLiteral("Ana María de la Cruz-O'Neill, Teaching Affairs Office ");
    QTest::newRow("outside the BMP") << QStringLiteral("𠮷田‧示範𡘙");
    QTest::newRow("combining") << QStringLiteral("Cafe\u0301 office\u200D fi\uFE0F 葛\U000E0100城");
    QTest::newRow("right to left") << QStringLiteral("示範 שלום 123");
    QTest::newRow("lines") << QStringLiteral("核章後%1請回傳").arg(QChar(QChar::LineSeparator));
    QTest::newRow("nothing") << QString();
}

/// What is kept of a font's glyphs is what Qt would say again, in each size.
void ManyPapersTest::measuredAsQtDoes() {
    QFETCH(QString, text);
    for (const double points : {13.0, 9.5, 22.0, 13.0, 10.5}) {
        const QFont font = paperFont(int(std::lround(points * 25.4 / 72 * 100)));
        QCOMPARE(textWidth(text, points) * 100, QFontMetricsF(font).horizontalAdvance(text));
        for (const double width : {25.0, 60.0, 61.0, 400.0, 25.0}) {
            QTextLayout layout(text, font);
            QTextOption option;
            option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
            layout.setTextOption(option);
            QStringList lines;
            double widest = 0;
            layout.beginLayout();
            for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
                line.setLineWidth(width * 100);
                lines += text.mid(line.textStart(), line.textLength()).remove(QChar::LineSeparator);
                widest = std::max(widest, line.naturalTextWidth() / 100);
            }
            layout.endLayout();
            const TextBlock block = breakText(text, points, width);
            QCOMPARE(block.lines, lines.isEmpty() ? QStringList{QString()} : lines);
            QCOMPARE(block.width, widest);
            QCOMPARE(block.points, points);
        }
    }
}

QTEST_MAIN(ManyPapersTest)
#include "tst_manypapers.moc"
