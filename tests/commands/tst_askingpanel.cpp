// SPDX-License-Identifier: GPL-3.0-or-later
// What a panel asks for is read in whole, however narrow the page.
#include "forms/commands/fieldspanel.h"
#include "forms/edits/edits.h"

#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace inservice;

namespace {

class NumberPanel : public FieldsPanel {
public:
    explicit NumberPanel(QWidget* parent)
        : FieldsPanel(QStringLiteral("number"), QStringLiteral("登記新號碼"), parent)
        , m_number(new NationalIdEdit)
        , m_birthDate(new RocDateEdit)
        , m_reason(new TextEdit({1, 500, false, false})) {
        for (ValueEdit* edit : QList<ValueEdit*>{m_number, m_birthDate, m_reason}) {
            edit->setRequired(true);
        }
        add("number", QStringLiteral("新的身分證字號"), m_number);
        add("birth", QStringLiteral("出生年月日"), m_birthDate);
        add("reason", QStringLiteral("原因"), m_reason);
    }

    void open() {
        setRowShown(m_birthDate, false);
        m_birthDate->load(QStringLiteral("1980-05-06"));
        openWith(
            QStringLiteral("更改身分證字號：王小明"),
            QStringLiteral("適用於換發新式統一證號，或歸化取得身分證者（目前為 A80005****）。仍是同一個人，所有紀錄"
                           "都保留，舊號碼也留存備查。"),
            m_number);
    }

protected:
    [[nodiscard]] QString whyNot() const override { return faultOf({m_number, m_birthDate, m_reason}); }

private:
    NationalIdEdit* m_number;
    RocDateEdit* m_birthDate;
    TextEdit* m_reason;
};

} // namespace

class TestAskingPanel : public QObject {
    Q_OBJECT

private slots:
    void aSentenceThatWrapsIsWhole_data() {
        QTest::addColumn<int>("width");
        for (int width = 260; width <= 700; width += 40) {
            QTest::addRow("%d px", width) << width;
        }
    }
    void aSentenceThatWrapsIsWhole() {
        QFETCH(int, width);
        QWidget page;
        auto* column = new QVBoxLayout(&page);
        auto* panel = new NumberPanel(&page);
        auto* rest = new QTextEdit(&page);
        column->addWidget(panel);
        column->addWidget(rest, 1);
        page.resize(width, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        panel->open();
        QTRY_VERIFY(qobject_cast<NationalIdEdit*>(QApplication::focusWidget()) != nullptr);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("A123456789"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
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
