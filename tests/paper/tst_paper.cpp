// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/paper/applicationsheet.h"
#include "forms/application/paper/formtext.h"
#include "forms/application/paper/handforms.h"
#include "forms/paper/documentout.h"
#include "papers.h"

#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace inservice;
using papers::output;
using papers::pdfText;
using papers::squeezed;

/// What stands on the paper.
class PaperTest : public QObject {
    Q_OBJECT

private slots:
    void everyFieldComesBackWhole_data();
    void everyFieldComesBackWhole();
    void inTheOrderOfTheSeed();
    void theSeedsWordsStandOnIt();
    void everyKindOfUnitHasItsForm_data();
    void everyKindOfUnitHasItsForm();
    void noPasswordAnywhere();
    void nothingIsTruncated_data();
    void nothingIsTruncated();
    void theRuleThatApplies_data();
    void theRuleThatApplies();
    void nothingToSendIsSaidPlainly();
    void theUnitSealOnlyWhereItIsNeeded();
    void aDraftCannotPassForAForm();
    void aDeletionSaysWhatItIs();
    void whatIsComparedStandsOut();
    void linesAreSeenAtEverySize();
    void timeIsTaipei();

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
    static ApplicationPaper longest() {
        ApplicationPaper paper = papers::extreme();
        paper.accepted = false;
        return paper;
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
                                 QStringLiteral("第 3 份")}) {
        QVERIFY2(text.contains(value), qPrintable(value + QStringLiteral(" is not whole in:\n") + text));
    }
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
          formtext::step4, formtext::success, formtext::consentText, formtext::formName, formtext::heading}) {
        QVERIFY2(text.contains(squeezed(words.toString())), qPrintable(words.toString()));
    }
    // What helps who fills in by hand stands on the blank form only.
    const QString file = m_folder.filePath(QStringLiteral("blank.pdf"));
    writePdf(*handFormDocument(accountHandForm({})), file);
    const QString blank = squeezed(pdfText(file, {QStringLiteral("-raw")}));
    for (const QStringView hint :
         {formtext::accountNameHint, formtext::nameHint, formtext::subunitHint, formtext::phoneHint}) {
        QVERIFY2(!text.contains(squeezed(hint.toString())), qPrintable(hint.toString()));
        QVERIFY2(blank.contains(squeezed(hint.toString())), qPrintable(hint.toString()));
    }
    QVERIFY(text.contains(QStringLiteral("日期：民國")) && blank.contains(QStringLiteral("日期：民國")));
}

void PaperTest::everyKindOfUnitHasItsForm_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<AccountType>("type");
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("ticked");
    QTest::newRow("2-1") << "國小" << AccountType::Contact << formtext::formName.toString() << "☑連絡人";
    QTest::newRow("2-2") << "學科中心" << AccountType::Operator << formtext::subjectCentreFormName.toString()
                         << "☑作業人員";
    QTest::newRow("2-3") << "區管中心" << AccountType::Reviewer << formtext::deskFormName.toString() << "☑審核人員";
    QTest::newRow("2-3, 國教署") << "教育部國民及學前教育署" << AccountType::Reviewer
                                 << formtext::deskFormName.toString() << "☑審核人員";
}

void PaperTest::everyKindOfUnitHasItsForm() {
    QFETCH(QString, kind);
    QFETCH(AccountType, type);
    QFETCH(QString, form);
    QFETCH(QString, ticked);
    ApplicationPaper paper = papers::usual();
    paper.accountType = type;
    paper.unitKind = kind;
    const QString text = squeezed(pdfText(write(paper), {QStringLiteral("-raw")}));
    for (const QStringView name : {formtext::formName, formtext::subjectCentreFormName, formtext::deskFormName}) {
        QCOMPARE(text.contains(squeezed(name.toString())), name == form); // one paper is one form
    }
    QVERIFY2(text.contains(ticked), qPrintable(text));
    QVERIFY(makeApplicationDocument(paper)->attachments().first().content.contains(form.toUtf8()));
}

void PaperTest::noPasswordAnywhere() {
    for (const ApplicationPaper& paper : {papers::usual(), papers::draft(), papers::extreme()}) {
        QVERIFY(!pdfText(write(paper)).contains(QStringLiteral("密碼")));
    }
    QVERIFY(!makeApplicationDocument(papers::usual())->attachments().first().content.contains("password"));
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
    if (!needsPaper) {
        p.returnTo.reset();
    }
    const QString file = write(p);
    QVERIFY(QString::fromUtf8(output(QStringLiteral("pdfinfo"), {file})).contains(onePageOnly()));
    const QString text = squeezed(pdfText(file, {QStringLiteral("-raw")}));
    QStringList values{p.accountName, p.name,  p.jobTitle, p.unitName, p.subunit,
                       p.region,      p.phone, p.fax,      p.email,    p.printedBy};
    if (accepted && needsPaper) {
        values += {p.returnTo->name, p.returnTo->address, p.returnTo->email, p.returnTo->fax};
    }
    for (const QString& value : std::as_const(values)) {
        QVERIFY2(text.contains(value), qPrintable(value + QStringLiteral(" is not whole in:\n") + text));
    }

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
            if (line.line.x1() != line.line.x2()) {
                continue;
            }
            const bool beside = line.line.y2() <= one.bounds.top() || line.line.y1() >= one.bounds.bottom();
            QVERIFY2(beside || line.line.x1() <= one.bounds.left() + 0.1 || line.line.x1() >= one.bounds.right() - 0.1,
                     qPrintable(one.text + QStringLiteral(" crosses a line")));
        }
    }
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
    if (!needsPaper) {
        paper.returnTo.reset();
    }
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
    // A head without a 職章 is not asked for one.
    paper.nameSealOnly = true;
    QVERIFY(pdfText(write(paper)).contains(QStringLiteral("單位關防(大章)：")));
    QVERIFY(pdfText(write(paper)).contains(QStringLiteral("單位主管姓名章：")));
    QVERIFY(!pdfText(write(paper)).contains(QStringLiteral("單位主管職章：")));
}

/// The same form asks for a deletion: ticked so, with its reason, its seal and its desk, and nothing of applying on it.
void PaperTest::aDeletionSaysWhatItIs() {
    ApplicationPaper p = papers::usual();
    p.revision = 1;
    p.deletes = true;
    p.consented = false;
    p.nationalId = QStringLiteral("B20000****");
    p.deleteReason = QStringLiteral("調任他校，業務由新任總負責人接辦");
    const QString text = pdfText(write(p));
    for (const QString& value :
         {QStringLiteral("☐新申請"), QStringLiteral("☑刪除"), p.deleteReason, p.accountName, p.nationalId, p.number,
          p.returnTo->name, QStringLiteral("刪除流程"), QStringLiteral("單位主管職章")}) {
        QVERIFY2(squeezed(text).contains(squeezed(value)), qPrintable(value + u'\n' + text));
    }
    QVERIFY(!text.contains(QStringLiteral("帳號申請成功")) && !text.contains(QStringLiteral("個人資料提供同意書")));
    // As long as the centre takes it, still on one page and whole.
    p = papers::extreme();
    p.deletes = true;
    p.deleteReason = QString(500, u'理');
    const QString file = write(p);
    QVERIFY(onePageOnly().match(QString::fromUtf8(output(QStringLiteral("pdfinfo"), {file}))).hasMatch());
    QCOMPARE(squeezed(pdfText(file)).count(u'理'), 503); // with that of 刪除理由, and of 受理單位 twice
}

void PaperTest::aDraftCannotPassForAForm() {
    ApplicationPaper paper = papers::draft();
    paper.needsUnitSeal = true;
    paper.number = QStringLiteral("115-999999"); // whatever it is given
    paper.contentHash = QStringLiteral("ffffffff");
    const QString file = write(paper);
    const QString text = pdfText(file);
    QVERIFY(text.contains(QStringLiteral("草稿，請勿用印")));
    for (const char* never : {"主管職章：", "關防", "帳號申請成功，", "115-999999", "ffffffff", "第 0 份"}) {
        QVERIFY2(!text.contains(QString::fromUtf8(never)), never);
    }
    QVERIFY(!text.contains(paper.returnTo->fax));
    QVERIFY(layOutApplication(paper).codes().empty());
    QVERIFY(paperCode(paper).isEmpty());
    // The watermark: grey, in the foot of the page, over nothing, and seen.
    for (const ApplicationPaper& one : {paper, longest()}) {
        const Sheet sheet = layOutApplication(one);
        const QRectF mark = sheet.watermarkArea();
        QVERIFY(mark.height() >= 15 && mark.top() > paperHeight * 0.6);
        for (const Sheet::Text& other : sheet.texts()) {
            QVERIFY2(!other.bounds.intersects(mark), qPrintable(other.text));
        }
        for (const Sheet::Line& line : sheet.lines()) {
            QVERIFY(!mark.contains(line.line.p1()) && !mark.contains(line.line.p2()));
        }
        const QImage image = picture(write(one), 60).convertToFormat(QImage::Format_Grayscale8);
        const double scale = image.width() / paperWidth;
        int grey = 0;
        for (int y = int(mark.top() * scale); y < mark.bottom() * scale; ++y) {
            for (int x = int(mark.left() * scale); x < mark.right() * scale; ++x) {
                QVERIFY(qGray(image.pixel(x, y)) > 150);
                grey += qGray(image.pixel(x, y)) < 230 ? 1 : 0;
            }
        }
        QVERIFY2(grey > 200, qPrintable(QString::number(grey)));
    }
    QVERIFY(!pdfText(file).contains(QStringLiteral("\n，")));
}

void PaperTest::whatIsComparedStandsOut() {
    for (const ApplicationPaper& paper : {papers::usual(), papers::draft(), papers::extreme()}) {
        const Sheet sheet = layOutApplication(paper);
        const auto at = [&](const QString& value) {
            return *std::find_if(sheet.texts().begin(), sheet.texts().end(),
                                 [&](const Sheet::Text& text) { return text.text == value; });
        };
        const double others = at(paper.sex == Sex::Female ? QStringLiteral("女") : QStringLiteral("男")).points;
        for (const QString& value : {paper.accountName, paper.nationalId}) {
            QVERIFY(at(value).bold);
            QVERIFY2(at(value).points >= others * 1.3, qPrintable(value));
        }
    }
}

void PaperTest::linesAreSeenAtEverySize() {
    const Sheet sheet = layOutApplication(papers::usual());
    for (const int width : {160, 240, 301, 412, 555, 700, 1050}) { // pixels of a page, at 100 to 150 %
        const double scale = width / paperWidth;
        QImage image(width, int(paperHeight * scale), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(scale, scale);
        sheet.paint(painter);
        painter.end();
        for (const Sheet::Line& line : sheet.lines()) {
            if (line.dashed || line.line.length() * scale < 6) {
                continue;
            }
            const QPointF middle = line.line.pointAt(0.37) * scale;
            int darkest = 255;
            for (int dx = -1; dx <= 1; ++dx) {
                for (int dy = -1; dy <= 1; ++dy) {
                    darkest = std::min(darkest, qGray(image.pixel(int(middle.x()) + dx, int(middle.y()) + dy)));
                }
            }
            QVERIFY2(darkest < 40, qPrintable(QStringLiteral("%1 px: %2 at %3, %4")
                                                  .arg(width)
                                                  .arg(darkest)
                                                  .arg(line.line.x1())
                                                  .arg(line.line.y1())));
        }
    }
}

void PaperTest::timeIsTaipei() {
    // 16:05 in Greenwich is past midnight in Taipei.
    const QString text = pdfText(write(papers::usual()));
    QVERIFY2(text.contains(QStringLiteral("列印時間：115/11/24 00:05")), qPrintable(text));
}

QTEST_MAIN(PaperTest)
#include "tst_paper.moc"
