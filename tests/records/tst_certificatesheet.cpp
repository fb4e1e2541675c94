// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/records/own/certificatesheet.h"
#include "models/records/certificatecode.h"

#include <QTest>

using namespace inservice;

namespace {

CertificateRow sample() {
    CertificateRow row;
    row.number = QStringLiteral("115-123999-000001");
    row.code = QStringLiteral("7K3M9QXR2B5TG");
    row.version = 1;
    row.state = QStringLiteral("valid");
    row.kind = QStringLiteral("hours");
    row.hours = 2.5;
    row.name = QStringLiteral("林試報");
    row.unitName = QStringLiteral("高雄市立樣本國民中學");
    row.courseNumber = 7000123;
    row.title = QStringLiteral("閱讀素養研習");
    row.organiser = QStringLiteral("高雄市立樣本國民中學");
    row.dateFrom = QStringLiteral("2026-01-02");
    row.dateTo = QStringLiteral("2026-01-03");
    row.issuedOn = QStringLiteral("2026-01-20");
    return row;
}

QString textOf(const Sheet& sheet) {
    QString all;
    for (const Sheet::Text& text : sheet.texts()) {
        all += text.text;
    }
    return all;
}

} // namespace

/// 研習時數證明 and 歷年研習清單 on paper.
class TestCertificateSheet : public QObject {
    Q_OBJECT

private slots:
    void allThatMustStandOnIt() {
        const Sheet sheet = layOutCertificate(sample());
        const QString text = textOf(sheet);
        for (const char* part :
             {"林試報", "高雄市立樣本國民中學", "閱讀素養研習", "7000123", "民國115年1月2日", "民國115年1月3日",
              "2.5 小時", "115-123999-000001", "7K3M-9QXR-2B5T-G", "民國115年1月20日", "證明查驗"}) {
            QVERIFY2(text.contains(QString::fromUtf8(part)), part);
        }
        QCOMPARE(int(sheet.codes().size()), 1);
        const auto read = CertificateCode::parse(QString::fromUtf8(sheet.codes().at(0).content));
        QVERIFY(read);
        QCOMPARE(read->version, 1);
        for (const Sheet::Text& part : sheet.texts()) {
            QVERIFY2(part.bounds.right() < paperWidth && part.bounds.bottom() < paperHeight, qPrintable(part.text));
        }
    }

    void aCorrectionSaysSo() {
        CertificateRow row = sample();
        QVERIFY(!textOf(layOutCertificate(row)).contains(QStringLiteral("第 2 版")));
        row.version = 2;
        row.changedAt = QDateTime(QDate(2026, 2, 3), QTime(16, 30), Qt::UTC); // the fourth in Taiwan
        QVERIFY(textOf(layOutCertificate(row)).contains(QStringLiteral("第 2 版（民國115年2月4日更正）")));
    }

    void credits() {
        CertificateRow row = sample();
        row.kind = QStringLiteral("credits");
        row.hours = 2;
        QVERIFY(textOf(layOutCertificate(row)).contains(QStringLiteral("2 學分")));
        row.kind = QStringLiteral("lecture");
        QVERIFY(textOf(layOutCertificate(row)).contains(QStringLiteral("研習授課時數證明")));
    }

    /// However many lines: each once, none below the edge, pages numbered, sums at the end.
    void theListGoesOverSeveralPages() {
        QList<RecordListLine> lines;
        constexpr int many = 90;
        for (int i = 0; i < many; ++i) {
            lines.append(
                {QString::number(7000000 + i), QStringLiteral("很長的研習名稱之%1，為了換行而寫得更長一些").arg(i),
                 QStringLiteral("高雄市立樣本國民中學"), QStringLiteral("2026-01-02"), QStringLiteral("3 小時"),
                 QStringLiteral("115-123999-%1 7K3M-9QXR-2B5T-G").arg(i, 6, 10, QLatin1Char('0'))});
        }
        RecordListHead head;
        head.name = QStringLiteral("林試報");
        head.printedOn = QDate(2026, 11, 30);
        const std::vector<Sheet> pages = layOutRecordList(head, lines, QStringLiteral("合計：研習 270 小時"));
        QVERIFY(pages.size() > 2);
        QString all;
        for (const Sheet& page : pages) {
            all += textOf(page);
            QVERIFY(textOf(page).contains(QStringLiteral("林試報")));
            for (const Sheet::Text& part : page.texts()) {
                QVERIFY2(part.bounds.bottom() < paperHeight - 5, qPrintable(part.text));
            }
        }
        for (int i = 0; i < many; ++i) {
            QCOMPARE(all.count(QString::number(7000000 + i)), 1);
        }
        QVERIFY(textOf(pages.back()).contains(QStringLiteral("合計：研習 270 小時")));
        QVERIFY(textOf(pages.back()).contains(QStringLiteral("第 %1 頁，共 %1 頁").arg(pages.size())));
    }
};

QTEST_MAIN(TestCertificateSheet)
#include "tst_certificatesheet.moc"
