// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/paper/handforms.h"
#include "forms/closing/correct/correctionhandform.h"
#include "forms/paper/documentout.h"
#include "forms/paper/papererror.h"
#include "tests/paper/papers.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace inservice;

Q_DECLARE_METATYPE(HandForm)

namespace {

QStringList words(std::initializer_list<const char*> all) {
    QStringList list;
    for (const char* one : all) {
        list << QString::fromUtf8(one);
    }
    return list;
}

HandFormUnit school() {
    DeskRow desk;
    desk.id = 17;
    desk.name = QStringLiteral("示範縣區管中心");
    desk.fax = QStringLiteral("07-6000000");
    return {QStringLiteral("999999"),   QStringLiteral("示範縣立示範國民中學"),
            QStringLiteral("示範縣"),   QStringLiteral("示範鄉"),
            QStringLiteral("國民中學"), desk};
}

CorrectionHandFormFor closedCourse() {
    CorrectionHandFormFor about;
    about.number = QStringLiteral("7000010");
    CourseRow course;
    course.title = QStringLiteral("班級經營與親師溝通");
    course.dateFrom = course.dateTo = QStringLiteral("2026-11-18");
    about.course = course;
    about.unit = QStringLiteral("示範縣立示範國民中學");
    about.desk = QStringLiteral("示範縣區管中心");
    about.deskId = 17;
    return about;
}

/// One part of a ZIP, read by another program.
QByteArray part(const QString& file, const QString& path) {
    return papers::output(
        QStringLiteral("python3"),
        {QStringLiteral("-c"),
         QStringLiteral("import sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))"),
         file, path});
}

} // namespace

/// 下載專區: the forms to fill in by hand.
class HandFormsTest : public QObject {
    Q_OBJECT

private slots:
    void pdfHasEveryBoxOnOnePage_data() { forms(); }
    void pdfHasEveryBoxOnOnePage();
    void officeProgramsOpenIt_data() { forms(); }
    void officeProgramsOpenIt();
    void whatIsKnownIsFilledIn();
    void anEmptyOneKnowsNobody();
    void itsCodeIsReadBackFromEveryKindOfFile();
    void otherCodesAreNone();
    void theLongestNamesStayOnThePage();
    void aFolderThatIsNotThereIsSaid();

private:
    static void forms();
    QString write(const HandForm& form, const QString& name) {
        const QString file = m_folder.filePath(name);
        name.endsWith(QStringLiteral(".pdf"))   ? writePdf(*handFormDocument(form), file)
        : name.endsWith(QStringLiteral(".odt")) ? writeHandFormOdt(form, file)
                                                : writeHandFormOds(form, file);
        return file;
    }
    QTemporaryDir m_folder;
};

void HandFormsTest::forms() {
    QTest::addColumn<HandForm>("form");
    QTest::addColumn<QStringList>("labels");
    QTest::newRow("account") << accountHandForm({})
                             << words({"縣市",
                                       "鄉鎮",
                                       "單位類別",
                                       "單位名稱",
                                       "所屬院、系、所、處、室名稱",
                                       "申請類型",
                                       "□總負責人",
                                       "□連絡人",
                                       "□作業人員",
                                       "業務帳號",
                                       "姓名",
                                       "身分證字號",
                                       "性別",
                                       "職稱",
                                       "聯絡電話",
                                       "傳真電話",
                                       "E-Mail",
                                       "申請事項",
                                       "□新申請",
                                       "□刪除",
                                       "刪除理由",
                                       "帳號申請同意書",
                                       "回傳單位",
                                       "單位主管職章",
                                       "單位關防(大章)",
                                       "全國教師在職進修資訊網",
                                       "業務帳號申請表"});
    QTest::newRow("project") << projectHandForm(school())
                             << words({"資訊專案作業負責人員資料表", "□新任", "□資料異動", "□卸任", "專案名稱",
                                       "依據文號", "專案期間", "姓名", "職稱", "聯絡電話", "回傳單位", "單位主管職章"});
    QTest::newRow("correction") << correctionHandForm({})
                                << words({"修改已結案課程內容申請表", "課程代碼", "研習名稱", "開課單位", "受理單位",
                                          "修改原因", "項目", "原內容", "修正後內容", "原因", "身分證字號後四碼",
                                          "原時數", "修正後時數", "承辦人簽章", "單位主管職章", "單位關防(大章)"});
}

void HandFormsTest::pdfHasEveryBoxOnOnePage() {
    QFETCH(HandForm, form);
    QFETCH(QStringList, labels);
    const QString file = write(form, QStringLiteral("form.pdf"));
    QVERIFY(handFormDocument(form)->attachments().isEmpty());
    const QString text = papers::squeezed(papers::pdfText(file, {QStringLiteral("-raw")}));
    for (QString label : std::as_const(labels)) {
        QVERIFY2(text.contains(papers::squeezed(label.replace(u'□', u'☐'))),
                 qPrintable(label + QStringLiteral(" is missing in:\n") + text));
    }
    QVERIFY(!text.contains(QStringLiteral("☑")));
    QVERIFY(!text.contains(QStringLiteral("密碼")));
    QVERIFY(!text.contains(QStringLiteral("帳號申請成功，")));
    const QString info = QString::fromUtf8(papers::output(QStringLiteral("pdfinfo"), {file}));
    QVERIFY(info.contains(QStringLiteral("(A4)")));
    QVERIFY(info.contains(QRegularExpression(QStringLiteral("Pages:\\s+1\\n"))));
}

/// ODF: the first file is `mimetype`, stored as it is, so that a program knows it by its first bytes; each row has as
/// many cells as the table has columns, else an office program calls the file damaged; the picture is in the manifest.
void HandFormsTest::officeProgramsOpenIt() {
    QFETCH(HandForm, form);
    QFETCH(QStringList, labels);
    for (const auto& [name, type] : {std::pair{QStringLiteral("form.odt"), QByteArray("text")},
                                     std::pair{QStringLiteral("form.ods"), QByteArray("spreadsheet")}}) {
        const QString file = write(form, name);
        QFile zip(file);
        QVERIFY(zip.open(QIODevice::ReadOnly));
        const QByteArray head = zip.read(100);
        QCOMPARE(head.mid(30, 8), QByteArray("mimetype"));
        QVERIFY(head.mid(38).startsWith("application/vnd.oasis.opendocument." + type));
        papers::output(QStringLiteral("python3"),
                       {QStringLiteral("-c"),
                        QStringLiteral("import sys, zipfile; assert zipfile.ZipFile(sys.argv[1]).testzip() is None"),
                        file});
        QVERIFY(part(file, QStringLiteral("META-INF/manifest.xml")).contains("Pictures/code.png"));
        for (const char* path : {"META-INF/manifest.xml", "styles.xml", "meta.xml"}) {
            QXmlStreamReader xml(part(file, QString::fromLatin1(path)));
            while (!xml.atEnd()) {
                xml.readNext();
            }
            QVERIFY2(!xml.hasError(), qPrintable(QString::fromLatin1(path) + xml.errorString()));
        }
        QXmlStreamReader xml(part(file, QStringLiteral("content.xml")));
        QString text;
        QString body;
        int cells = 0;
        int rows = 0;
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            const QString element = xml.qualifiedName().toString();
            if (token == QXmlStreamReader::Characters) {
                text += xml.text();
            } else if (token == QXmlStreamReader::StartElement) {
                if (element == u"office:text" || element == u"office:spreadsheet") {
                    body = element;
                } else if (element == u"table:table-row") {
                    cells = 0;
                } else if (element == u"table:table-cell" || element == u"table:covered-table-cell") {
                    ++cells;
                }
            } else if (token == QXmlStreamReader::EndElement && element == u"table:table-row") {
                QCOMPARE(cells, HandForm::columns);
                ++rows;
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(body, QStringLiteral("office:") + QString::fromLatin1(type));
        QVERIFY(rows > 12);
        for (const QString& label : std::as_const(labels)) {
            QVERIFY2(text.contains(label), qPrintable(label + QStringLiteral(" is missing in ") + name));
        }
        QVERIFY(!text.contains(QStringLiteral("密碼")));
    }
}

void HandFormsTest::whatIsKnownIsFilledIn() {
    const auto readsAs = [this](const HandForm& form) {
        return papers::squeezed(papers::pdfText(write(form, QStringLiteral("filled.pdf")), {QStringLiteral("-raw")}));
    };
    for (const HandForm& form : {accountHandForm(school()), projectHandForm(school())}) {
        const QString text = readsAs(form);
        for (const char* known :
             {"示範縣", "示範鄉", "國民中學", "示範縣立示範國民中學（999999）", "示範縣區管中心", "07-6000000"}) {
            QVERIFY2(text.contains(QString::fromUtf8(known)), known);
        }
        QCOMPARE(form.code.about, QStringLiteral("999999"));
        QCOMPARE(form.code.desk, QStringLiteral("17"));
    }
    const QString text = readsAs(correctionHandForm(closedCourse()));
    for (const char* known :
         {"7000010", "班級經營與親師溝通", "115年11月18日", "示範縣立示範國民中學", "示範縣區管中心"}) {
        QVERIFY2(text.contains(QString::fromUtf8(known)), known);
    }
}

void HandFormsTest::anEmptyOneKnowsNobody() {
    QCOMPARE(accountHandForm({}).code.text(), QStringLiteral("ISDF1|account|-|-"));
    QCOMPARE(projectHandForm({}).code.text(), QStringLiteral("ISDF1|project|-|-"));
    QCOMPARE(correctionHandForm({}).code.text(), QStringLiteral("ISDF1|correction|-|-"));
}

/// Whoever fills it in by hand sends it to a desk, which finds by the code what it is.
void HandFormsTest::itsCodeIsReadBackFromEveryKindOfFile() {
    const auto seen = [](const QString& picture) {
        return QString::fromUtf8(
                   papers::output(QStringLiteral("zbarimg"),
                                  {QStringLiteral("-q"), QStringLiteral("--raw"), QStringLiteral("-Sdisable"),
                                   QStringLiteral("-Sqrcode.enable"), picture}))
            .trimmed();
    };
    for (const HandForm& form : {accountHandForm(school()), projectHandForm({}), correctionHandForm(closedCourse())}) {
        const QString page = m_folder.filePath(QStringLiteral("page"));
        papers::output(QStringLiteral("pdftoppm"),
                       {QStringLiteral("-r"), QStringLiteral("150"), QStringLiteral("-png"),
                        QStringLiteral("-singlefile"), write(form, QStringLiteral("coded.pdf")), page});
        QCOMPARE(HandFormCode::parse(seen(page + QStringLiteral(".png"))), form.code);
        for (const QString& name : {QStringLiteral("coded.odt"), QStringLiteral("coded.ods")}) {
            QFile picture(m_folder.filePath(QStringLiteral("code.png")));
            QVERIFY(picture.open(QIODevice::WriteOnly));
            picture.write(part(write(form, name), QStringLiteral("Pictures/code.png")));
            picture.close();
            QCOMPARE(HandFormCode::parse(seen(picture.fileName())), form.code);
        }
    }
}

void HandFormsTest::otherCodesAreNone() {
    for (const char* other : {"", "ISD1|115-000001|1|0123abcd", "ISDF1|account|-", "ISDF1|account|-|-|-",
                              "ISDF1|account|9 9|-", "ISDF1|Account|-|-", "ISDF1|account|-|x", "ISDF2|account|-|-",
                              "ISDF1||-|-", "ISDF1|account|999999999999999999999|-"}) {
        QVERIFY2(!HandFormCode::parse(QString::fromUtf8(other)), other);
    }
}

void HandFormsTest::theLongestNamesStayOnThePage() {
    HandFormUnit unit = school();
    unit.name = QString(100, u'學');
    unit.desk->name = QString(60, u'中');
    unit.desk->address = QString(120, u'路');
    unit.desk->email = QString(90, u'm') + QStringLiteral("@example.invalid");
    CorrectionHandFormFor course = closedCourse();
    course.course->title = QString(100, u'研');
    course.unit = unit.name;
    for (const HandForm& form : {accountHandForm(unit), projectHandForm(unit), correctionHandForm(course)}) {
        const Sheet sheet = layOutHandForm(form);
        for (const Sheet::Text& text : sheet.texts()) {
            QVERIFY2(text.bounds.right() <= paperWidth - 8 && text.bounds.bottom() <= paperHeight - 4,
                     qPrintable(text.text));
        }
        for (const Sheet::Line& line : sheet.lines()) {
            QVERIFY(line.line.y2() <= paperHeight - 4);
            QVERIFY(line.width >= thinnestLine);
        }
    }
}

void HandFormsTest::aFolderThatIsNotThereIsSaid() {
    const auto nowhere = [this](const QString& name) { return m_folder.filePath(QStringLiteral("nowhere/") + name); };
    const auto faultOf = [](auto&& writing) {
        try {
            writing();
        } catch (const PaperError& error) {
            return error.key + u' ' + error.text;
        }
        return QString();
    };
    const QString odt = faultOf([&] { writeHandFormOdt(accountHandForm({}), nowhere(QStringLiteral("blank.odt"))); });
    QVERIFY2(odt.startsWith(QStringLiteral("paper.write ")) && odt.contains(QStringLiteral("blank.odt")),
             qPrintable(odt));
    const QString ods =
        faultOf([&] { writeHandFormOds(correctionHandForm({}), nowhere(QStringLiteral("blank.ods"))); });
    QVERIFY2(ods.startsWith(QStringLiteral("paper.write ")) && ods.contains(QStringLiteral("blank.ods")),
             qPrintable(ods));
}

QTEST_MAIN(HandFormsTest)
#include "tst_handforms.moc"
