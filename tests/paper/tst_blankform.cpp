// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/paper/applicationsheet.h"
#include "forms/paper/documentout.h"
#include "papers.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace inservice;

/// 下載專區 1: the form to fill in by hand.
class BlankFormTest : public QObject {
    Q_OBJECT

private slots:
    void pdfHasEveryBoxAndNoData();
    void odtOpensAsOneDocument();
    void odtHasRealTables();
    void aFolderThatIsNotThereIsSaid();

private:
    static QStringList labels() {
        QStringList all;
        for (const char* label : {"縣市",
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
                                  "隸屬區域",
                                  "聯絡電話",
                                  "傳真電話",
                                  "E-Mail",
                                  "申請事項",
                                  "□新申請",
                                  "□刪除",
                                  "刪除理由",
                                  "帳號申請同意書",
                                  "單位主管職章",
                                  "單位關防(大章)",
                                  "全國教師在職進修資訊網",
                                  "業務帳號申請表"}) {
            all += QString::fromUtf8(label);
        }
        return all;
    }
    QTemporaryDir m_folder;
};

void BlankFormTest::pdfHasEveryBoxAndNoData() {
    const QString file = m_folder.filePath(QStringLiteral("blank.pdf"));
    const auto document = makeBlankApplicationDocument();
    writePdf(*document, file);
    QVERIFY(document->attachments().isEmpty());
    const QString text = papers::pdfText(file);
    const QStringList all = labels();
    for (QString label : all) {
        QVERIFY2(text.contains(label.replace(u'□', u'☐')),
                 qPrintable(label + QStringLiteral(" is missing in:\n") + text));
    }
    QVERIFY(!text.contains(QStringLiteral("☑")));
    QVERIFY(!text.contains(QStringLiteral("密碼")));
    QVERIFY(!text.contains(QStringLiteral("帳號申請成功，")));
    QVERIFY(QString::fromUtf8(papers::output(QStringLiteral("pdfinfo"), {file})).contains(QStringLiteral("(A4)")));
    QVERIFY(layOutBlankApplication().codes().empty());
}

void BlankFormTest::odtOpensAsOneDocument() {
    const QString file = m_folder.filePath(QStringLiteral("blank.odt"));
    writeBlankApplicationOdt(file);
    // ODF: the first file is `mimetype`, stored as it is, so that a program knows it by its first bytes.
    QFile zip(file);
    QVERIFY(zip.open(QIODevice::ReadOnly));
    const QByteArray head = zip.read(100);
    QCOMPARE(head.mid(30, 8), QByteArray("mimetype"));
    QCOMPARE(head.mid(38, 39), QByteArray("application/vnd.oasis.opendocument.text"));
    papers::output(QStringLiteral("python3"),
                   {QStringLiteral("-c"),
                    QStringLiteral("import sys, zipfile; assert zipfile.ZipFile(sys.argv[1]).testzip() is None"),
                    file});
    for (const char* part : {"META-INF/manifest.xml", "content.xml", "styles.xml", "meta.xml"}) {
        QXmlStreamReader xml(papers::output(
            QStringLiteral("python3"),
            {QStringLiteral("-c"),
             QStringLiteral(
                 "import sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))"),
             file, QString::fromLatin1(part)}));
        while (!xml.atEnd()) {
            xml.readNext();
        }
        QVERIFY2(!xml.hasError(), qPrintable(QString::fromLatin1(part) + xml.errorString()));
    }
}

void BlankFormTest::odtHasRealTables() {
    const QString file = m_folder.filePath(QStringLiteral("tables.odt"));
    writeBlankApplicationOdt(file);
    QXmlStreamReader xml(papers::output(
        QStringLiteral("python3"),
        {QStringLiteral("-c"),
         QStringLiteral(
             "import sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read('content.xml'))"),
         file}));
    QString text;
    int tables = 0;
    int columnsOfTable = 0;
    int cells = 0;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::Characters) {
            text += xml.text();
        }
        const QString name = xml.qualifiedName().toString();
        if (token == QXmlStreamReader::StartElement) {
            if (name == QLatin1String("table:table")) {
                ++tables;
                columnsOfTable = 0;
            } else if (name == QLatin1String("table:table-column")) {
                ++columnsOfTable;
            } else if (name == QLatin1String("table:table-row")) {
                cells = 0;
            } else if (name == QLatin1String("table:table-cell") || name == QLatin1String("table:covered-table-cell")) {
                ++cells;
            }
        } else if (token == QXmlStreamReader::EndElement && name == QLatin1String("table:table-row")) {
            QCOMPARE(cells, columnsOfTable); // otherwise an office program calls the file damaged
        }
    }
    QCOMPARE(tables, 2);
    const QStringList all = labels();
    for (const QString& label : all) {
        QVERIFY2(text.contains(label), qPrintable(label + QStringLiteral(" is missing")));
    }
    QVERIFY(!text.contains(QStringLiteral("密碼")));
}

void BlankFormTest::aFolderThatIsNotThereIsSaid() {
    try {
        writeBlankApplicationOdt(m_folder.filePath(QStringLiteral("nowhere/blank.odt")));
        QFAIL("written into a folder that is not there");
    } catch (const PaperError& error) {
        QCOMPARE(error.key, QStringLiteral("paper.write"));
        QVERIFY(error.text.contains(QStringLiteral("blank.odt")));
    }
}

QTEST_MAIN(BlankFormTest)
#include "tst_blankform.moc"
