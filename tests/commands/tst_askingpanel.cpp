// SPDX-License-Identifier: GPL-3.0-or-later
// What a panel asks for is read in whole, however narrow the page.
#include "forms/commands/reasonpanel.h"

#include <QLabel>
#include <QTest>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace inservice;

class TestAskingPanel : public QObject {
    Q_OBJECT

private slots:
    void aSentenceThatWrapsIsWhole_data() {
        QTest::addColumn<int>("width");
        for (const int width : {260, 340, 420, 700}) {
            QTest::addRow("%d px", width) << width;
        }
    }
    void aSentenceThatWrapsIsWhole() {
        QFETCH(int, width);
        QWidget page;
        auto* column = new QVBoxLayout(&page);
        auto* panel = new ReasonPanel(QStringLiteral("panel"), &page);
        auto* rest = new QTextEdit(&page);
        column->addWidget(panel);
        column->addWidget(rest, 1);
        page.resize(width, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        panel->open({QStringLiteral("a"), QStringLiteral("更改身分證字號：王小明"),
                     QStringLiteral("適用於換發新式統一證號，或歸化取得身分證者。仍是同一個人，所有紀錄都保留，"
                                    "舊號碼也留存備查。送出後由區管中心與原單位各自看到這項異動。"),
                     QStringLiteral("登記新號碼"), QStringLiteral("原因"),
                     QStringLiteral("原因：此欄不可空白，請填寫更改的原因以及所依據的證件。")});
        const QList<QLabel*> labels = panel->findChildren<QLabel*>();
        QVERIFY(labels.size() >= 3);
        for (const QLabel* label : labels) {
            if (label->isVisible() && label->wordWrap()) {
                QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
            }
        }
        QVERIFY2(rest->height() > panel->height() / 8, "the panel takes what it needs, and no more");
    }
};

QTEST_MAIN(TestAskingPanel)
#include "tst_askingpanel.moc"
