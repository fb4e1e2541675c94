// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/transferreply.h"
#include "models/sheets/csv.h"

#include <QTest>

using namespace inservice;

/// What another system says of the rows of a batch.
class TestTransferReply : public QObject {
    Q_OBJECT

    const QList<TransferReplyTarget> m_batch{
        {1, QStringLiteral("林試驗"), QStringLiteral("A12345****"), 7000001, QStringLiteral("閱讀")},
        {2, QStringLiteral("陳試驗"), QStringLiteral("B20000****"), 7000001, QStringLiteral("閱讀")},
        {3, QStringLiteral("林試驗"), QStringLiteral("A12345****"), 7000002, QStringLiteral("資安－數位")},
        {4, QStringLiteral("林試驗"), QStringLiteral("A12345****"), 7000002, QStringLiteral("資安－實體")}};
    [[nodiscard]] TransferReply read(const char16_t* text) const {
        return readTransferReply(QString::fromUtf16(text).toUtf8(), m_batch);
    }

private slots:
    void byTheRowOfTheBatch() {
        const TransferReply reply = read(u"回覆\n列,結果,原因\n1,成功,\n2,失敗,查無此身分證字號\n");
        QCOMPARE(reply.answers, (QList<TransferAnswer>{{1, true, {}}, {2, false, QStringLiteral("查無此身分證字號")}}));
        QCOMPARE(reply.failed(), 1);
        QVERIFY(reply.unread.isEmpty());
    }

    /// Our own file with two columns more; an ID number is compared as far as it is known here.
    void byTheNumberAndTheCourse() {
        const TransferReply reply = read(u"*身分證字號,*姓名,課程代碼,*課程名稱,匯入結果,錯誤訊息\n"
                                         u"A123456789,林試驗,7000001,閱讀,已匯入,\n"
                                         u"A123456789,林試驗,7000002,資安－實體,匯入失敗,時數重複\n");
        QCOMPARE(reply.answers, (QList<TransferAnswer>{{1, true, {}}, {4, false, QStringLiteral("時數重複")}}));
    }

    /// A list of what went wrong names only those; of the others it says nothing.
    void aListOfFaultsNamesOnlyThose() {
        const TransferReply reply = read(u"身分證字號,課程代碼,失敗原因\nB200000004,7000001,姓名不符\n");
        QCOMPARE(reply.answers, (QList<TransferAnswer>{{2, false, QStringLiteral("姓名不符")}}));
    }

    void whatCannotBeToldIsLeftOut_data() {
        QTest::addColumn<QString>("line");
        QTest::newRow("nobody") << QStringLiteral("9,,,,成功,");
        QTest::newRow("another person") << QStringLiteral(",C100000001,,,成功,");
        QTest::newRow("another name") << QStringLiteral("1,,王試驗,,成功,");
        QTest::newRow("two parts of one course") << QStringLiteral(",A123456789,林試驗,7000002,成功,");
        QTest::newRow("no word that is known") << QStringLiteral("1,,,,待確認,");
        QTest::newRow("no word") << QStringLiteral("1,,,,,");
    }
    void whatCannotBeToldIsLeftOut() {
        QFETCH(QString, line);
        const TransferReply reply = readTransferReply(
            (QStringLiteral("列,身分證字號,姓名,課程代碼,結果,原因\n") + line + u'\n').toUtf8(), m_batch);
        QVERIFY(reply.answers.isEmpty());
        QCOMPARE(reply.unread, QList<int>{2});
    }

    /// Neither of two lines that contradict each other wins.
    void contradictionsCountForNothing() {
        const TransferReply reply = read(u"列,結果\n1,成功\n2,成功\n1,失敗\n2,成功\n");
        QCOMPARE(reply.answers, (QList<TransferAnswer>{{2, true, {}}}));
        QCOMPARE(reply.unread, QList<int>{4});
    }

    void aNoIsNoYes_data() {
        QTest::addColumn<QString>("word");
        for (const char* word : {"未匯入", "匯入失敗", "不成功", "退件", "N", "0"}) {
            QTest::newRow(word) << QString::fromUtf8(word);
        }
    }
    void aNoIsNoYes() {
        QFETCH(QString, word);
        const TransferReply reply = readTransferReply(QStringLiteral("列,結果\n1,%1\n").arg(word).toUtf8(), m_batch);
        QCOMPARE(reply.answers, (QList<TransferAnswer>{{1, false, {}}}));
    }

    void anotherFileIsRefused() {
        QVERIFY_THROWS_EXCEPTION(CsvError, (void)read(u"甲,乙\n1,2\n"));
        QVERIFY_THROWS_EXCEPTION(CsvError, (void)read(u"列,結果\n"));
    }
};

QTEST_APPLESS_MAIN(TestTransferReply)
#include "tst_transferreply.moc"
