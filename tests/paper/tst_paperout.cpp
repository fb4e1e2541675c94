// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/paper/applicationsheet.h"
#include "forms/application/paper/handforms.h"
#include "forms/paper/documentout.h"
#include "forms/paper/paperfont.h"
#include "papers.h"

#include <QFile>
#include <QFontDatabase>
#include <QImage>
#include <QJsonDocument>
#include <QPainter>
#include <QPrinter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

using namespace inservice;
using papers::output;

/// How the paper comes out: PDF, printer, fax, fonts.
class PaperOutTest : public QObject {
    Q_OBJECT

private slots:
    void oneA4PageWithEmbeddedFont();
    void legibleAfterAFax_data();
    void legibleAfterAFax();
    void onlyBlackAndWhite();
    void rareCharactersAreAttached();
    void printerAndPdfShowTheSame();
    void aFolderThatIsNotThereIsSaid();
    void aMissingFontIsRefused();

private:
    QString write(const ApplicationPaper& paper) {
        const QString file = m_folder.filePath(QStringLiteral("paper-%1.pdf").arg(++m_count));
        writePdf(*makeApplicationDocument(paper), file);
        return file;
    }
    QImage picture(const QString& pdf, int dotsPerInch, const QStringList& more = {}) {
        const QString base = m_folder.filePath(QStringLiteral("picture-%1").arg(++m_count));
        output(QStringLiteral("pdftoppm"), QStringList{QStringLiteral("-r"), QString::number(dotsPerInch),
                                                       QStringLiteral("-png"), QStringLiteral("-singlefile")} +
                                               more + QStringList{pdf, base});
        return QImage(base + QStringLiteral(".png"));
    }
    QTemporaryDir m_folder;
    int m_count = 0;
};

namespace {

const QRegularExpression& onePageOnly() {
    static const QRegularExpression expression(QStringLiteral("Pages:\\s+1\\n"));
    return expression;
}

} // namespace

void PaperOutTest::oneA4PageWithEmbeddedFont() {
    static const QRegularExpression embedded(QStringLiteral("Identity-H\\s+yes"));
    const QString file = write(papers::usual());
    const QString info = QString::fromUtf8(output(QStringLiteral("pdfinfo"), {file}));
    QVERIFY2(info.contains(onePageOnly()), qPrintable(info));
    QVERIFY2(info.contains(QStringLiteral("(A4)")), qPrintable(info));
    QVERIFY2(info.contains(QStringLiteral("業務帳號申請表 115-000123")), qPrintable(info));
    const QStringList fonts =
        QString::fromUtf8(output(QStringLiteral("pdffonts"), {file})).trimmed().split('\n').mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString& font : fonts) {
        QVERIFY2(font.startsWith(QStringLiteral("TW-Kai")), qPrintable(font));
        QVERIFY2(font.contains(embedded), qPrintable(font)); // embedded
    }
}

void PaperOutTest::legibleAfterAFax_data() {
    QTest::addColumn<QString>("which");
    for (const char* which : {"usual", "draft", "extreme", "blank"}) {
        QTest::newRow(which) << QString::fromLatin1(which);
    }
}

void PaperOutTest::legibleAfterAFax() {
    QFETCH(QString, which);
    const Sheet sheet = which == QLatin1String("blank")     ? layOutHandForm(accountHandForm({}))
                        : which == QLatin1String("usual")   ? layOutApplication(papers::usual())
                        : which == QLatin1String("extreme") ? layOutApplication(papers::extreme())
                                                            : layOutApplication(papers::draft());
    QVERIFY(sheet.texts().size() > 30);
    for (const Sheet::Text& text : sheet.texts()) {
        QVERIFY2(text.points >= 9.5, qPrintable(text.text));
    }
    for (const Sheet::Line& line : sheet.lines()) {
        QVERIFY2(line.width >= 0.3, qPrintable(QString::number(line.width)));
    }
}

void PaperOutTest::onlyBlackAndWhite() {
    for (const ApplicationPaper& paper : {papers::usual(), papers::draft()}) {
        const QRectF mark = layOutApplication(paper).watermarkArea().adjusted(
            -1, -1, 1, 1); // the one thing that is grey, and only on a draft
        const QImage image =
            picture(write(paper), 150,
                    {QStringLiteral("-aa"), QStringLiteral("no"), QStringLiteral("-aaVector"), QStringLiteral("no")})
                .convertToFormat(QImage::Format_RGB32);
        QVERIFY(!image.isNull());
        for (int y = 0; y < image.height(); ++y) {
            const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
            for (int x = 0; x < image.width(); ++x) {
                const int grey = qGray(line[x]);
                if (mark.contains(QPointF(x, y) * paperWidth / image.width())) {
                    continue;
                }
                QVERIFY2(grey == 0 || grey == 255, qPrintable(QStringLiteral("grey at %1, %2").arg(x).arg(y)));
            }
        }
    }
}

void PaperOutTest::rareCharactersAreAttached() {
    ApplicationPaper paper = papers::usual();
    paper.name = QStringLiteral("𠮷田‧示範");
    const QString file = write(paper);
    const QString saved = m_folder.filePath(QStringLiteral("attached.json"));
    output(QStringLiteral("pdfdetach"),
           {QStringLiteral("-save"), QStringLiteral("1"), QStringLiteral("-o"), saved, file});
    QFile attached(saved);
    QVERIFY(attached.open(QIODevice::ReadOnly));
    const QJsonObject json = QJsonDocument::fromJson(attached.readAll()).object();
    QCOMPARE(json.value("name").toString(), paper.name);
    QCOMPARE(json.value("number").toString(), paper.number);
    QCOMPARE(json.value("revision").toInt(), 2);
    QCOMPARE(json.value("content_hash").toString(), paper.contentHash);
    QCOMPARE(json.value("national_id").toString(), paper.nationalId);
    QCOMPARE(json.value("unit_name").toString(), paper.unitName);
    // Drawn from the second font, not as an empty box.
    QVERIFY(output(QStringLiteral("pdffonts"), {file}).contains("TW-Kai-Ext-B"));
}

void PaperOutTest::printerAndPdfShowTheSame() {
    const auto document = makeApplicationDocument(papers::usual());
    QPrinter printer(QPrinter::HighResolution);
    const QString printed = m_folder.filePath(QStringLiteral("printed.pdf"));
    printer.setOutputFileName(printed);
    print(*document, printer);
    const QImage one = picture(write(papers::usual()), 72).convertToFormat(QImage::Format_Grayscale8);
    const QImage other = picture(printed, 72).convertToFormat(QImage::Format_Grayscale8);
    QCOMPARE(other.size(), one.size());
    QImage drawn(one.size(), QImage::Format_RGB32);
    drawn.fill(Qt::white);
    QPainter painter(&drawn);
    painter.scale(drawn.width() / paperWidth, drawn.height() / paperHeight);
    document->paint(painter, 0);
    painter.end();
    // Mean difference of grey after a blur of a millimetre: the same things at the same places, whoever smooths the
    // edges.
    const auto difference = [](const QImage& sharpA, const QImage& sharpB) {
        const QSize blurred = sharpA.size() / 3;
        const QImage a = sharpA.scaled(blurred, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        const QImage b = sharpB.scaled(blurred, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        double sum = 0;
        for (int y = 0; y < a.height(); ++y) {
            for (int x = 0; x < a.width(); ++x) {
                sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
            }
        }
        return sum / (double(a.width()) * a.height());
    };
    QVERIFY2(difference(one, other) < 2, qPrintable(QString::number(difference(one, other))));
    QVERIFY2(difference(one, drawn) < 6, qPrintable(QString::number(difference(one, drawn))));
    QImage shifted(one.size(), QImage::Format_RGB32);
    shifted.fill(Qt::white);
    QPainter shifter(&shifted);
    shifter.drawImage(QPointF(6, 6), drawn);
    shifter.end();
    QVERIFY2(difference(one, shifted) > 8,
             qPrintable(QString::number(difference(one, shifted)))); // the measure notices two millimetres
}

void PaperOutTest::aFolderThatIsNotThereIsSaid() {
    const auto document = makeApplicationDocument(papers::usual());
    const QString file = m_folder.filePath(QStringLiteral("nowhere/form.pdf"));
    try {
        writePdf(*document, file);
        QFAIL("written into a folder that is not there");
    } catch (const PaperError& error) {
        QCOMPARE(error.key, QStringLiteral("paper.write"));
        QVERIFY(error.text.contains(QStringLiteral("form.pdf")));
    }
    QPrinter printer;
    printer.setOutputFileName(file);
    try {
        print(*document, printer);
        QFAIL("printed into a folder that is not there");
    } catch (const PaperError& error) {
        QCOMPARE(error.key, QStringLiteral("paper.printer"));
    }
}

void PaperOutTest::aMissingFontIsRefused() {
    QVERIFY(!missingPaperFont(QFontDatabase::families())); // this PC has it, whatever the locale
    QVERIFY(!missingPaperFont({QStringLiteral("全字庫正楷體"), QStringLiteral("TW-Kai-Ext-B")}));
    for (const QStringList& installed :
         {QStringList{QStringLiteral("Noto Sans CJK TC")}, QStringList{QStringLiteral("TW-Kai")},
          QStringList{QStringLiteral("全字庫正楷體 Ext-B")}}) {
        const std::optional<PaperError> fault = missingPaperFont(installed);
        QVERIFY2(fault, "another font was taken");
        QCOMPARE(fault->key, QStringLiteral("paper.font"));
        QVERIFY(fault->text.contains(QStringLiteral("fonts-cns11643-kai"))); // the cure
        pretendMissingPaperFont(fault);
        QTemporaryDir folder;
        QVERIFY_THROWS_EXCEPTION(
            PaperError, writePdf(*handFormDocument(accountHandForm({})), folder.filePath(QStringLiteral("x.pdf"))));
        QVERIFY(QDir(folder.path()).isEmpty());
    }
    pretendMissingPaperFont(std::nullopt);
}

QTEST_MAIN(PaperOutTest)
#include "tst_paperout.moc"
