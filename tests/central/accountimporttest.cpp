// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/imports/accountimport.h"

#include "models/sheets/spreadsheet.h"
#include "tests/central/importsupport.h"

#include <QStringEncoder>
#include <QTest>
#include <zip.h>

using namespace inservice;

namespace {

const QByteArray header = "單位代碼,帳號類型,使用者帳號,姓名,身分證統一編號,E-Mail,聯絡電話\n";

QByteArray zipOf(const QList<std::pair<QByteArray, QByteArray>>& parts) {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.zip"));
    int error = 0;
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE, &error);
    for (const auto& [name, content] : parts) {
        zip_file_add(archive, name.constData(),
                     zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0), 0);
    }
    zip_close(archive);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The same cells as CSV, ODS and XLSX. In the XLSX texts are shared, given in place, or numbers; the ODS has an empty
/// row that is repeated and a comment.
QByteArray odsOf(const QList<QStringList>& rows) {
    QByteArray table;
    for (const QStringList& row : rows) {
        table += "<table:table-row>";
        for (const QString& cell : row) {
            table += "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>註解</text:p>"
                     "</office:annotation><text:p>" +
                     cell.toHtmlEscaped().toUtf8() + "</text:p></table:table-cell>";
        }
        table += "<table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>";
    }
    return zipOf({{"content.xml",
                   "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content "
                   "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                   "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                   "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>"
                   "<table:table>" +
                       table +
                       "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell/></table:table-row>"
                       "</table:table><table:table><table:table-row><table:table-cell><text:p>another sheet</text:p>"
                       "</table:table-cell></table:table-row></table:table></office:spreadsheet></office:body>"
                       "</office:document-content>"}});
}

QByteArray xlsxOf(const QList<QStringList>& rows) {
    QByteArray shared;
    QByteArray sheet;
    int strings = 0;
    for (int r = 0; r < rows.size(); ++r) {
        sheet += "<row r=\"" + QByteArray::number(r + 1) + "\">";
        for (int c = 0; c < rows.at(r).size(); ++c) {
            const QByteArray place = QByteArray(1, char('A' + c)) + QByteArray::number(r + 1);
            const QString& cell = rows.at(r).at(c);
            const QByteArray text = cell.toHtmlEscaped().toUtf8();
            bool isNumber = false;
            cell.toInt(&isNumber);
            if (isNumber) {
                sheet += "<c r=\"" + place + "\"><v>" + text + "</v></c>";
            } else if (c % 2 == 0) {
                sheet += "<c r=\"" + place + "\" t=\"s\"><v>" + QByteArray::number(strings++) + "</v></c>";
                shared += "<si><r><t>" + cell.left(1).toHtmlEscaped().toUtf8() + "</t></r><r><t>" +
                          cell.mid(1).toHtmlEscaped().toUtf8() + "</t></r><rPh sb=\"0\" eb=\"1\"><t>ㄅ</t></rPh></si>";
            } else {
                sheet += "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
            }
        }
        sheet += "</row>";
    }
    const QByteArray space = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    return zipOf(
        {{"xl/workbook.xml",
          "<workbook" + space +
              " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet "
              "name=\"一\" sheetId=\"1\" r:id=\"rId7\"/></sheets></workbook>"},
         {"xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id=\"rId7\" Target=\"worksheets/first.xml\"/></Relationships>"},
         {"xl/sharedStrings.xml", "<sst" + space + ">" + shared + "</sst>"},
         {"xl/worksheets/first.xml", "<worksheet" + space + "><sheetData>" + sheet + "</sheetData></worksheet>"}});
}

} // namespace

/// 業務帳號清單 of the site before: in what forms it comes, what is said of its rows, and that it is taken in as it is.
class AccountImportTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestCentre> m_centre;
    std::unique_ptr<PgConnection> m_admin;

    QStringList person(const QString& account, const QString& code = QString::fromLatin1(TestCentre::juniorHigh),
                       const QString& type = QStringLiteral("連絡人")) {
        return {code,
                type,
                account,
                QStringLiteral("林示範"),
                m_centre->nationalId(),
                account + QStringLiteral("@example.invalid"),
                QStringLiteral("07-6000000#12")};
    }
    ImportReport read(const QByteArray& content, bool dry = false) {
        AccountImport import(*m_admin);
        import.setDryRun(dry);
        return import.run(QList<std::pair<QString, QByteArray>>{{QStringLiteral("list"), content}});
    }
    QByteArray count() {
        return m_admin->exec(QStringLiteral("SELECT count(*) FROM core.account WHERE state = 'imported'")).scalar();
    }

private slots:
    void initTestCase() {
        const QString error = TestCentre::explain([this] {
            m_centre = std::make_unique<TestCentre>();
            m_admin = std::make_unique<PgConnection>(m_centre->adminUri());
        });
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }
    void init() {
        m_admin->exec(
            QStringLiteral("SELECT admin.undo_accounts(id) FROM core.account_import WHERE undone_at IS NULL"));
    }

    void aListComesInManyForms_data() {
        QTest::addColumn<QByteArray>("content");
        QList<QStringList> rows{QString::fromUtf8(header).trimmed().split(u',')};
        rows << person(QStringLiteral("formone")) << QStringList() << person(QStringLiteral("formtwo"));
        QString csv;
        for (const QStringList& row : rows) {
            csv += row.join(u',') + u'\n';
        }
        QTest::newRow("UTF-8") << csv.toUtf8();
        QTest::newRow("UTF-8 with a mark") << "\xef\xbb\xbf" + csv.toUtf8();
        QStringEncoder big5("Big5");
        QVERIFY(big5.isValid());
        QTest::newRow("Big5") << QByteArray(big5(csv));
        QTest::newRow("ODS") << odsOf(rows);
        QTest::newRow("XLSX") << xlsxOf(rows);
    }
    void aListComesInManyForms() {
        QFETCH(const QByteArray, content);
        const ImportReport report = read(content);
        QVERIFY2(report.notes.isEmpty(), notes(report).constData());
        QCOMPARE(report.imported, 2);
        QCOMPARE(m_admin
                     ->exec(QStringLiteral("SELECT string_agg(concat_ws('|', a.account_name, u.code, a.account_type, "
                                           "a.name, a.email, a.phone, a.fax, a.job_title), ' ' ORDER BY a.id) FROM "
                                           "core.account a JOIN core.unit u ON u.id = a.unit_id WHERE a.state = "
                                           "'imported'"))
                     .scalar(),
                 QByteArray("formone|123591|contact|林示範|formone@example.invalid|07-6000000#12|07-6000000|其他 "
                            "formtwo|123591|contact|林示範|formtwo@example.invalid|07-6000000#12|07-6000000|其他"));
    }

    void whatIsWrongStandsAtItsRow() {
        const QString id = m_centre->nationalId();
        QList<QStringList> rows{
            person(QStringLiteral("rightone")),
            person(QStringLiteral("nounit"), QStringLiteral("123598")),
            person(QStringLiteral("notype"), QString::fromLatin1(TestCentre::juniorHigh), QStringLiteral("校長")),
            person(QStringLiteral("uni"), QString::fromLatin1(TestCentre::university)),
            person(QStringLiteral("1bad")),
            person(QStringLiteral("badid")),
            person(QStringLiteral("badmail")),
            person(QStringLiteral("lostzero")),
            person(QStringLiteral("RightOne"))};
        rows[5][4] = id.left(9) + QString::number((id.right(1).toInt() + 1) % 10);
        rows[6][5] = QStringLiteral("nobody");
        rows[7][6] = QStringLiteral("76000000");
        QString csv = QString::fromUtf8(header);
        for (const QStringList& row : rows) {
            csv += row.join(u',') + u'\n';
        }
        const ImportReport report = read(csv.toUtf8());
        QCOMPARE(report.imported, 1);
        QCOMPARE(report.refused, 8);
        const QByteArray said = notes(report);
        QHash<int, QByteArray> wanted{{3, "沒有這個「代碼」"}, {4, "帳號類型是"},  {5, "沒有這種「帳號類型」"},
                                      {6, "前兩個字元"},       {7, "檢查碼不符"},  {8, "電子郵件地址"},
                                      {9, "開頭的 0"},         {10, "第 2 列相同"}};
        for (const ImportReport::Note& note : report.notes) {
            QVERIFY2(note.text.toUtf8().contains(wanted.take(note.row)), qPrintable(note.text));
        }
        QVERIFY2(wanted.isEmpty(), said.constData());
        for (const QStringList& row : rows) {
            QVERIFY2(!said.contains(row.at(4).toUtf8()), "the report says no ID");
        }
    }

    void aDryRunSaysTheSameAndDoesNothing() {
        const QByteArray csv = header + person(QStringLiteral("dryone")).join(u',').toUtf8() + '\n' +
                               person(QStringLiteral("drytwo"), QStringLiteral("123598")).join(u',').toUtf8() + '\n';
        const ImportReport dry = read(csv, true);
        QCOMPARE(count(), QByteArray("0"));
        const ImportReport done = read(csv);
        QCOMPARE(count(), QByteArray("1"));
        QCOMPARE(notes(dry), notes(done));
        QCOMPARE(dry.imported, done.imported);
        // The difference to what is there.
        QByteArray other = csv;
        other.replace("林示範", "陳示範");
        QVERIFY(notes(read(other, true)).contains("「姓名」不同"));
        QCOMPARE(read(csv).unchanged, 1);
    }

    void sheetsThatAreNoneAreRefused_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("half a file") << xlsxOf({{QStringLiteral("a")}}).left(200);
        QTest::newRow("another archive") << zipOf({{"a.txt", "a"}});
        QTest::newRow("half an XML") << zipOf({{"content.xml", "<a><b>"}});
        QTest::newRow("entities") << zipOf(
            {{"content.xml", "<!DOCTYPE a [<!ENTITY x \"xxxxxxxx\"><!ENTITY y \"&x;&x;\">]><a>&y;</a>"}});
        QTest::newRow("a row too far") << zipOf(
            {{"xl/worksheets/sheet1.xml",
              "<worksheet><sheetData><row r=\"99999999\"><c r=\"A99999999\"><v>1</v></c></row>"
              "</sheetData></worksheet>"}});
        QTest::newRow("a column too far") << zipOf(
            {{"xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r=\"1\"><c r=\"ZZZZZ1\"><v>1</v></c></row>"
                                          "</sheetData></worksheet>"}});
        QTest::newRow("a text that there is none of") << zipOf(
            {{"xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>"
                                          "</sheetData></worksheet>"}});
        QTest::newRow("neither UTF-8 nor Big5") << header + QByteArray("\xff\xfe\xfd\n");
        QTest::newRow("without a column") << QByteArray("單位代碼,姓名\n1,2\n");
    }
    void sheetsThatAreNoneAreRefused() {
        QFETCH(const QByteArray, content);
        const ImportReport report = read(content);
        QCOMPARE(report.imported, 0);
        QCOMPARE(report.notes.size(), 1);
        QCOMPARE(report.notes.constFirst().row, 0);
        QVERIFY(report.notes.constFirst().refused);
    }
};

QTEST_GUILESS_MAIN(AccountImportTest)
#include "accountimporttest.moc"
