// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/paper/applicationsheet.h"
#include "forms/paper/documentout.h"
#include "forms/paper/papercode.h"
#include "papers.h"

#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace inservice;
using papers::output;

/// The square code on the paper, as a machine reads it.
class PaperCodeTest : public QObject {
    Q_OBJECT

private slots:
    void theCodeIsRead();
    void theCodeIsReadOffAFax_data();
    void theCodeIsReadOffAFax();
    void theCodeKeepsAwayFromSealsAndText();
    void codesOfOthersAreNotOurs_data();
    void codesOfOthersAreNotOurs();

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
    QString readCode(const QImage& image) {
        const QString file = m_folder.filePath(QStringLiteral("code-%1.png").arg(++m_count));
        image.save(file);
        return QString::fromUtf8(output(QStringLiteral("zbarimg"),
                                        {QStringLiteral("-q"), QStringLiteral("--raw"), QStringLiteral("-Sdisable"),
                                         QStringLiteral("-Sqrcode.enable"), file}))
            .trimmed();
    }

    QTemporaryDir m_folder;
    int m_count = 0;
};

void PaperCodeTest::theCodeIsRead() {
    const ApplicationPaper paper = papers::usual();
    const QString file = write(paper);
    const QString code = readCode(picture(file, 200));
    QCOMPARE(code, QStringLiteral("ISD1|115-000123|2|ab12cd34"));
    const std::optional<PaperCode> parsed = PaperCode::parse(code);
    QVERIFY(parsed);
    QCOMPARE(parsed->number, paper.number);
    QCOMPARE(parsed->revision, paper.revision);
    QVERIFY(paper.contentHash.startsWith(parsed->hash));
    QCOMPARE(layOutApplication(paper).codes().size(), size_t(1));
    QCOMPARE(layOutApplication(paper).codes()[0].area.size(), QSizeF(28, 28));
}

void PaperCodeTest::theCodeIsReadOffAFax_data() {
    QTest::addColumn<double>("skew");
    for (const double skew : {0.0, 1.5, -1.5, 3.0, -3.0}) {
        QTest::addRow("%.1f", skew) << skew;
    }
}

void PaperCodeTest::theCodeIsReadOffAFax() {
    QFETCH(double, skew);
    // A standard fax: 204 × 98 dots to the inch, black or white, a little skewed; the receiver doubles the lines.
    const QImage page = picture(write(papers::usual()), 300).convertToFormat(QImage::Format_RGB32);
    QImage fax(1734, 1146, QImage::Format_RGB32);
    fax.fill(Qt::white);
    QPainter painter(&fax);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(fax.width() / 2.0, fax.height() / 2.0);
    painter.scale(204.0 / 300, 98.0 / 300);
    painter.rotate(skew);
    painter.drawImage(QPointF(-page.width() / 2.0, -page.height() / 2.0), page);
    painter.end();
    const QImage received =
        fax.convertToFormat(QImage::Format_Mono, Qt::ThresholdDither).scaled(fax.width(), fax.height() * 204 / 98);
    QCOMPARE(readCode(received), QStringLiteral("ISD1|115-000123|2|ab12cd34"));
}

void PaperCodeTest::theCodeKeepsAwayFromSealsAndText() {
    for (const ApplicationPaper& paper : {papers::usual(), papers::extreme()}) {
        const Sheet sheet = layOutApplication(paper);
        const double quiet = 4 * 28.0 / 29; // four modules
        const QRectF kept = sheet.codes()[0].area.adjusted(-quiet, -quiet, quiet, quiet);
        QVERIFY(QRectF(0, 0, paperWidth, paperHeight).contains(kept));
        for (const Sheet::Text& text : sheet.texts()) {
            QVERIFY2(!kept.intersects(text.bounds), qPrintable(text.text));
        }
        for (const Sheet::Line& line : sheet.lines()) {
            const QRectF bounds = QRectF(line.line.p1(), line.line.p2()).normalized().adjusted(-0.1, -0.1, 0.1, 0.1);
            QVERIFY(!kept.intersects(bounds));
        }
        // The seals are in the lower half.
        QVERIFY(kept.bottom() < paperHeight / 2);
        for (const Sheet::Text& text : sheet.texts()) {
            if (text.text.startsWith(QStringLiteral("單位主管職章"))) {
                QVERIFY(text.bounds.top() > paperHeight / 2);
            }
        }
    }
}

void PaperCodeTest::codesOfOthersAreNotOurs_data() {
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << "";
    QTest::newRow("web") << "https://example.invalid/115-000123";
    QTest::newRow("other version") << "ISD2|115-000123|2|ab12cd34";
    QTest::newRow("no revision") << "ISD1|115-000123||ab12cd34";
    QTest::newRow("revision 0") << "ISD1|115-000123|0|ab12cd34";
    QTest::newRow("no number") << "ISD1||2|ab12cd34";
    QTest::newRow("more") << "ISD1|115-000123|2|ab12cd34|x";
}

void PaperCodeTest::codesOfOthersAreNotOurs() {
    QFETCH(QString, code);
    QVERIFY(!PaperCode::parse(code));
}

QTEST_MAIN(PaperCodeTest)
#include "tst_papercodes.moc"
