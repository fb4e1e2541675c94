// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/applicationsheet.h"
#include "forms/paper/formtext.h"
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
using papers::pdfText;
using papers::squeezed;

class PaperTest : public QObject {
    Q_OBJECT

private slots:
    void oneA4PageWithEmbeddedFont();
    void everyFieldComesBackWhole_data();
    void everyFieldComesBackWhole();
    void inTheOrderOfTheSeed();
    void theSeedsWordsStandOnIt();
    void noPasswordAnywhere();
    void nothingIsTruncated_data();
    void nothingIsTruncated();
    void legibleAfterAFax_data();
    void legibleAfterAFax();
    void onlyBlackAndWhite();
    void rareCharactersAreAttached();
    void theRuleThatApplies_data();
    void theRuleThatApplies();
    void nothingToSendIsSaidPlainly();
    void theUnitSealOnlyWhereItIsNeeded();
    void aDraftCannotPassForAForm();
    void theCodeIsRead();
    void theCodeIsReadOffAFax_data();
    void theCodeIsReadOffAFax();
    void theCodeKeepsAwayFromSealsAndText();
    void codesOfOthersAreNotOurs_data();
    void codesOfOthersAreNotOurs();
    void timeIsTaipei();
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

namespace {

const QRegularExpression& onePageOnly() {
    static const QRegularExpression expression(QStringLiteral("Pages:\\s+1\\n"));
    return expression;
}

} // namespace

void PaperTest::oneA4PageWithEmbeddedFont() {
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

void PaperTest::everyFieldComesBackWhole_data() {
    QTest::addColumn<QStringList>("mode");
    QTest::newRow("as read") << QStringList();
    QTest::newRow("as written") << QStringList{QStringLiteral("-raw")};
    QTest::newRow("as laid out") << QStringList{QStringLiteral("-layout")};
}

void PaperTest::everyFieldComesBackWhole() {
    QFETCH(QStringList, mode);
    const ApplicationPaper p = papers::usual();
    const QString text = pdfText(write(p), mode);
    for (const QString& value : {p.number,
                                 QStringLiteral("ab12cd34"),
                                 p.accountName,
                                 p.name,
                                 p.nationalId,
                                 p.jobTitle,
                                 p.county,
                                 p.district,
                                 p.unitKind,
                                 p.unitName,
                                 p.subunit,
                                 p.region,
                                 p.phone,
                                 p.fax,
                                 p.email,
                                 p.returnTo->name,
                                 p.returnTo->fax,
                                 p.returnTo->address,
                                 p.returnTo->email,
                                 p.printedBy,
                                 QStringLiteral("☑總負責人"),
                                 QStringLiteral("☐連絡人"),
                                 QStringLiteral("☐男"),
                                 QStringLiteral("☑女"),
                                 QStringLiteral("第 3 份")})
        QVERIFY2(text.contains(value), qPrintable(value + QStringLiteral(" is not whole in:\n") + text));
}

void PaperTest::inTheOrderOfTheSeed() {
    const ApplicationPaper p = papers::usual();
    for (const QStringList& mode : {QStringList(), QStringList{QStringLiteral("-raw")}}) {
        const QString text = pdfText(write(p), mode);
        qsizetype at = 0;
        for (const QString& next : {QStringLiteral("業務帳號申請表"),
                                    QStringLiteral("1.填表申請"),
                                    QStringLiteral("2.列印核章"),
                                    QStringLiteral("3.回傳資料"),
                                    QStringLiteral("(1)高級中等"),
                                    QStringLiteral("(2)縣市轄下"),
                                    QStringLiteral("(3)大專校院"),
                                    QStringLiteral("4.審核通知"),
                                    QStringLiteral("帳號申請成功，請點選"),
                                    QStringLiteral("申請類型"),
                                    QStringLiteral("☑總負責人"),
                                    QStringLiteral("使用者帳號"),
                                    p.accountName,
                                    QStringLiteral("姓名"),
                                    p.name,
                                    QStringLiteral("性別"),
                                    QStringLiteral("☑女"),
                                    QStringLiteral("身分證統一編號"),
                                    p.nationalId,
                                    QStringLiteral("職稱"),
                                    p.jobTitle,
                                    QStringLiteral("服務單位"),
                                    p.county,
                                    p.district,
                                    QStringLiteral("單位類別："),
                                    p.unitKind,
                                    QStringLiteral("單位名稱："),
                                    p.unitName,
                                    QStringLiteral("所屬院、系、所、處、室名稱："),
                                    p.subunit,
                                    QStringLiteral("隸屬區域"),
                                    p.region,
                                    QStringLiteral("聯絡電話"),
                                    p.phone,
                                    QStringLiteral("傳真電話"),
                                    p.fax,
                                    QStringLiteral("E-Mail"),
                                    p.email,
                                    QStringLiteral("帳號申請同意書"),
                                    QStringLiteral("☑我已經"),
                                    QStringLiteral("單位主管職章：")}) {
            const qsizetype found = text.indexOf(next, at);
            QVERIFY2(found >= 0, qPrintable(next + QStringLiteral(" is not where it belongs in:\n") + text));
            at = found + next.size();
        }
    }
}

void PaperTest::theSeedsWordsStandOnIt() {
    const QString text = squeezed(pdfText(write(papers::usual()), {QStringLiteral("-raw")}));
    for (const QStringView words :
         {formtext::step1, formtext::step2, formtext::step3, formtext::rule1, formtext::rule2, formtext::rule3,
          formtext::step4, formtext::success, formtext::consentText, formtext::accountNameHint, formtext::nameHint,
          formtext::subunitHint, formtext::phoneHint, formtext::formName, formtext::heading})
        QVERIFY2(text.contains(squeezed(words.toString())), qPrintable(words.toString()));
}

void PaperTest::noPasswordAnywhere() {
    for (const ApplicationPaper& paper : {papers::usual(), papers::draft(), papers::extreme()})
        QVERIFY(!pdfText(write(paper)).contains(QStringLiteral("密碼")));
    QVERIFY(!makeApplicationDocument(papers::usual())->data().contains("password"));
}

void PaperTest::nothingIsTruncated_data() {
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<bool>("needsPaper");
    QTest::newRow("form") << true << true;
    QTest::newRow("own chief manager") << true << false;
    QTest::newRow("draft") << false << true;
}

void PaperTest::nothingIsTruncated() {
    QFETCH(bool, accepted);
    QFETCH(bool, needsPaper);
    ApplicationPaper p = papers::extreme();
    p.accepted = accepted;
    p.needsPaper = needsPaper;
    if (!needsPaper)
        p.returnTo.reset();
    const QString file = write(p);
    QVERIFY(QString::fromUtf8(output(QStringLiteral("pdfinfo"), {file})).contains(onePageOnly()));
    const QString text = squeezed(pdfText(file, {QStringLiteral("-raw")}));
    QStringList values{p.accountName, p.name,  p.jobTitle, p.unitName, p.subunit,
                       p.region,      p.phone, p.fax,      p.email,    p.printedBy};
    if (accepted && needsPaper)
        values += {p.returnTo->name, p.returnTo->address, p.returnTo->email, p.returnTo->fax};
    for (const QString& value : std::as_const(values))
        QVERIFY2(text.contains(value), qPrintable(value + QStringLiteral(" is not whole in:\n") + text));

    const Sheet sheet = layOutApplication(p);
    const QRectF page(0, 0, paperWidth, paperHeight);
    const QRectF printable = page.adjusted(8, 8, -8, -8); // what common printers leave blank
    for (size_t i = 0; i < sheet.texts().size(); ++i) {
        const Sheet::Text& one = sheet.texts()[i];
        QVERIFY2(printable.contains(one.bounds), qPrintable(one.text + QStringLiteral(" leaves the page")));
        for (size_t j = i + 1; j < sheet.texts().size(); ++j) {
            const Sheet::Text& other = sheet.texts()[j];
            QVERIFY2(!one.bounds.adjusted(0, 0.3, 0, -0.3).intersects(other.bounds.adjusted(0, 0.3, 0, -0.3)),
                     qPrintable(one.text + QStringLiteral(" lies over ") + other.text));
        }
        // Text inside a cell does not cross its lines.
        for (const Sheet::Line& line : sheet.lines()) {
            if (line.line.x1() != line.line.x2())
                continue;
            const bool beside = line.line.y2() <= one.bounds.top() || line.line.y1() >= one.bounds.bottom();
            QVERIFY2(beside || line.line.x1() <= one.bounds.left() + 0.1 || line.line.x1() >= one.bounds.right() - 0.1,
                     qPrintable(one.text + QStringLiteral(" crosses a line")));
        }
    }
}

void PaperTest::legibleAfterAFax_data() {
    QTest::addColumn<QString>("which");
    for (const char* which : {"usual", "draft", "extreme", "blank"})
        QTest::newRow(which) << QString::fromLatin1(which);
}

void PaperTest::legibleAfterAFax() {
    QFETCH(QString, which);
    const Sheet sheet = which == QLatin1String("blank")     ? layOutBlankApplication()
                        : which == QLatin1String("usual")   ? layOutApplication(papers::usual())
                        : which == QLatin1String("extreme") ? layOutApplication(papers::extreme())
                                                            : layOutApplication(papers::draft());
    QVERIFY(sheet.texts().size() > 30);
    for (const Sheet::Text& text : sheet.texts())
        QVERIFY2(text.points >= 9.5, qPrintable(text.text));
    for (const Sheet::Line& line : sheet.lines())
        QVERIFY2(line.width >= 0.3, qPrintable(QString::number(line.width)));
}

void PaperTest::onlyBlackAndWhite() {
    for (const ApplicationPaper& paper : {papers::usual(), papers::draft()}) {
        const QImage image =
            picture(write(paper), 150,
                    {QStringLiteral("-aa"), QStringLiteral("no"), QStringLiteral("-aaVector"), QStringLiteral("no")})
                .convertToFormat(QImage::Format_RGB32);
        QVERIFY(!image.isNull());
        for (int y = 0; y < image.height(); ++y) {
            const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
            for (int x = 0; x < image.width(); ++x) {
                const int grey = qGray(line[x]);
                QVERIFY2(grey == 0 || grey == 255, qPrintable(QStringLiteral("grey at %1, %2").arg(x).arg(y)));
            }
        }
    }
}

void PaperTest::rareCharactersAreAttached() {
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

void PaperTest::theRuleThatApplies_data() {
    QTest::addColumn<bool>("needsPaper");
    QTest::addColumn<QString>("county");
    QTest::addColumn<QString>("desk");
    QTest::addColumn<QString>("marked");
    QTest::newRow("own chief manager") << false << "高雄市"
                                       << ""
                                       << "▶(1)高級中等以下學校";
    QTest::newRow("county") << true << "高雄市"
                            << "高雄市政府教育局"
                            << "▶(2)縣市轄下";
    QTest::newRow("台 for 臺") << true << "臺南市"
                               << "台南市政府教育局"
                               << "▶(2)縣市轄下";
    QTest::newRow("net") << true << "高雄市"
                         << "教師進修網（國立高雄師範大學）"
                         << "▶(3)大專校院";
    QTest::newRow("ministry") << true << "嘉義縣"
                              << "教育部國民及學前教育署"
                              << "▶本件請回傳受理單位【教育部國民及學前教育署】";
}

void PaperTest::theRuleThatApplies() {
    QFETCH(bool, needsPaper);
    QFETCH(QString, county);
    QFETCH(QString, desk);
    QFETCH(QString, marked);
    ApplicationPaper paper = papers::usual();
    paper.needsPaper = needsPaper;
    paper.county = county;
    paper.returnTo->name = desk;
    paper.region = desk;
    if (!needsPaper)
        paper.returnTo.reset();
    const QString text = squeezed(pdfText(write(paper), {QStringLiteral("-raw")}));
    QVERIFY2(text.contains(squeezed(marked)), qPrintable(text));
    QCOMPARE(text.count(QStringLiteral("▶")), 2); // the legend and one rule
}

void PaperTest::nothingToSendIsSaidPlainly() {
    ApplicationPaper paper = papers::usual();
    paper.needsPaper = false;
    paper.accountType = AccountType::Contact;
    const Sheet sheet = layOutApplication(paper);
    const auto told = std::find_if(sheet.texts().begin(), sheet.texts().end(), [](const Sheet::Text& text) {
        return text.text == QStringLiteral("請由貴校總負責人啟用，本表無須寄送");
    });
    QVERIFY(told != sheet.texts().end());
    QVERIFY(told->points >= 18);
    const QString text = pdfText(write(paper));
    QVERIFY(!text.contains(paper.returnTo->fax)); // nobody faxes what nobody waits for
    QVERIFY(!text.contains(QStringLiteral("核章後傳真")));
}

void PaperTest::theUnitSealOnlyWhereItIsNeeded() {
    ApplicationPaper paper = papers::usual();
    QVERIFY(!pdfText(write(paper)).contains(QStringLiteral("單位關防(大章)：")));
    QVERIFY(pdfText(write(paper)).contains(QStringLiteral("單位主管職章：")));
    paper.needsUnitSeal = true;
    QVERIFY(pdfText(write(paper)).contains(QStringLiteral("單位關防(大章)：")));
    QVERIFY(pdfText(write(paper)).contains(QStringLiteral("單位主管職章：")));
}

void PaperTest::aDraftCannotPassForAForm() {
    ApplicationPaper paper = papers::draft();
    paper.needsUnitSeal = true;
    paper.number = QStringLiteral("115-999999"); // whatever it is given
    paper.contentHash = QStringLiteral("ffffffff");
    const QString file = write(paper);
    const QString text = pdfText(file);
    QVERIFY(text.contains(QStringLiteral("草稿，請勿用印")));
    for (const char* never : {"主管職章：", "關防", "帳號申請成功，", "115-999999", "ffffffff", "第 0 份"})
        QVERIFY2(!text.contains(QString::fromUtf8(never)), never);
    QVERIFY(!text.contains(paper.returnTo->fax));
    QVERIFY(layOutApplication(paper).codes().empty());
    QVERIFY(paperCode(paper).isEmpty());
    // The watermark: dark dots where the page has nothing else, left below the dashed notice.
    const QImage with = picture(file, 60).convertToFormat(QImage::Format_Grayscale8);
    const auto darkDots = [](const QImage& image, const QRectF& mm) {
        const double scale = image.width() / paperWidth;
        int dots = 0;
        for (int y = int(mm.top() * scale); y < mm.bottom() * scale; ++y) {
            for (int x = int(mm.left() * scale); x < mm.right() * scale; ++x)
                dots += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
        }
        return dots;
    };
    QVERIFY(darkDots(with, QRectF(20, 233, 40, 15)) > 20);
}

void PaperTest::theCodeIsRead() {
    const ApplicationPaper paper = papers::usual();
    const QString file = write(paper);
    const QString code = readCode(picture(file, 200));
    QCOMPARE(code, QStringLiteral("ISD1|115-000123|2|ab12cd34"));
    const std::optional<PaperCode> parsed = parsePaperCode(code);
    QVERIFY(parsed);
    QCOMPARE(parsed->number, paper.number);
    QCOMPARE(parsed->revision, paper.revision);
    QVERIFY(paper.contentHash.startsWith(parsed->shortHash));
    QCOMPARE(layOutApplication(paper).codes().size(), size_t(1));
    QCOMPARE(layOutApplication(paper).codes()[0].area.size(), QSizeF(28, 28));
}

void PaperTest::theCodeIsReadOffAFax_data() {
    QTest::addColumn<double>("skew");
    for (const double skew : {0.0, 1.5, -1.5, 3.0, -3.0})
        QTest::addRow("%.1f", skew) << skew;
}

void PaperTest::theCodeIsReadOffAFax() {
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

void PaperTest::theCodeKeepsAwayFromSealsAndText() {
    for (const ApplicationPaper& paper : {papers::usual(), papers::extreme()}) {
        const Sheet sheet = layOutApplication(paper);
        const double quiet = 4 * 28.0 / 29; // four modules
        const QRectF kept = sheet.codes()[0].area.adjusted(-quiet, -quiet, quiet, quiet);
        QVERIFY(QRectF(0, 0, paperWidth, paperHeight).contains(kept));
        for (const Sheet::Text& text : sheet.texts())
            QVERIFY2(!kept.intersects(text.bounds), qPrintable(text.text));
        for (const Sheet::Line& line : sheet.lines()) {
            const QRectF bounds = QRectF(line.line.p1(), line.line.p2()).normalized().adjusted(-0.1, -0.1, 0.1, 0.1);
            QVERIFY(!kept.intersects(bounds));
        }
        // The seals are in the lower half.
        QVERIFY(kept.bottom() < paperHeight / 2);
        for (const Sheet::Text& text : sheet.texts()) {
            if (text.text.startsWith(QStringLiteral("單位主管職章")))
                QVERIFY(text.bounds.top() > paperHeight / 2);
        }
    }
}

void PaperTest::codesOfOthersAreNotOurs_data() {
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << "";
    QTest::newRow("web") << "https://example.invalid/115-000123";
    QTest::newRow("other version") << "ISD2|115-000123|2|ab12cd34";
    QTest::newRow("no revision") << "ISD1|115-000123||ab12cd34";
    QTest::newRow("revision 0") << "ISD1|115-000123|0|ab12cd34";
    QTest::newRow("no number") << "ISD1||2|ab12cd34";
    QTest::newRow("more") << "ISD1|115-000123|2|ab12cd34|x";
}

void PaperTest::codesOfOthersAreNotOurs() {
    QFETCH(QString, code);
    QVERIFY(!parsePaperCode(code));
}

void PaperTest::timeIsTaipei() {
    // 16:05 in Greenwich is past midnight in Taipei.
    const QString text = pdfText(write(papers::usual()));
    QVERIFY2(text.contains(QStringLiteral("2026/11/24 00:05")), qPrintable(text));
}

void PaperTest::printerAndPdfShowTheSame() {
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
            for (int x = 0; x < a.width(); ++x)
                sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
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

void PaperTest::aFolderThatIsNotThereIsSaid() {
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

void PaperTest::aMissingFontIsRefused() {
    requirePaperFont(QFontDatabase::families()); // this PC has it
    for (const QStringList& installed :
         {QStringList{QStringLiteral("Noto Sans CJK TC")}, QStringList{QStringLiteral("TW-Kai")}}) {
        try {
            requirePaperFont(installed);
            QFAIL("another font was taken");
        } catch (const PaperError& error) {
            QCOMPARE(error.key, QStringLiteral("paper.font"));
            QVERIFY(error.text.contains(QStringLiteral("fonts-cns11643-kai"))); // the cure
        }
    }
}

QTEST_MAIN(PaperTest)
#include "tst_paper.moc"
