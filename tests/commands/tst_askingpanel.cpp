// SPDX-License-Identifier: GPL-3.0-or-later
// What a panel asks for is read in whole, however narrow the page.
#include "forms/commands/fieldspanel.h"
#include "forms/commands/reasonpanel.h"
#include "forms/edits/edits.h"
#include "forms/look/readingorder.h"
#include "tests/support/patience.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
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
    /// Fields first, then the buttons below them, as the window puts them in order when Tab is pressed.
    void tabGoesFromTopToBottom() {
        QWidget page;
        auto* column = new QVBoxLayout(&page);
        auto* panel = new NumberPanel(&page);
        auto* reason = new ReasonPanel(QStringLiteral("asked"), &page);
        auto* rest = new QTextEdit(&page);
        column->addWidget(panel);
        column->addWidget(reason);
        column->addWidget(rest, 1);
        page.resize(500, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        const auto walked = [&page](const QWidget* within) {
            look::tabAsRead(&page);
            QStringList names;
            for (QWidget* at = QApplication::focusWidget(); within->isAncestorOf(at);
                 at = QApplication::focusWidget()) {
                names << at->objectName();
                QTest::keyClick(at, Qt::Key_Tab);
                if (names.size() > 9 || QApplication::focusWidget() == at) {
                    break;
                }
            }
            return names;
        };
        panel->open();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("A123456789"));
        panel->findChild<QLineEdit*>("number.reason")->setText(QStringLiteral("歸化"));
        QCOMPARE(walked(panel), QStringList({"number.number", "number.reason", "numberCancel", "numberConfirm"}));
        panel->close();
        auto* fields = new QWidget(&page);
        auto* form = new QVBoxLayout(fields);
        for (const char* name : {"first", "second"}) {
            auto* edit = new QLineEdit(fields);
            edit->setObjectName(QLatin1String(name));
            form->addWidget(edit);
            if (form->count() == 1) {
                fields->setFocusProxy(edit);
            }
        }
        ReasonPanel::Setup setup;
        setup.title = QStringLiteral("業務交接預告");
        setup.confirm = QStringLiteral("送出");
        setup.textLabel = QStringLiteral("原因");
        setup.fields = fields;
        reason->open(setup);
        QCOMPARE(walked(reason), QStringList({"first", "second", "askedText", "askedCancel", "askedConfirm"}));
    }

    /// What is missing goes as one writes: nothing else of the panel gives way with it.
    void nothingIsCutOnceNothingIsMissing() {
        QWidget page;
        auto* column = new QVBoxLayout(&page);
        auto* head = new QLabel(QStringLiteral("7000010"), &page);
        auto* panel = new ReasonPanel(QStringLiteral("asked"), &page);
        auto* tick = new QCheckBox(QStringLiteral("以上事項已確認無誤"), &page);
        auto* tabs = new QTabWidget(&page);
        tabs->addTab(new QTextEdit, QStringLiteral("結案健檢"));
        column->addWidget(head);
        column->addWidget(panel);
        column->addWidget(tabs, 1);
        page.resize(560, 620);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        ReasonPanel::Setup setup;
        setup.title = QStringLiteral("送出課程 7000010 的名單");
        setup.explanation =
            QStringLiteral("報名 0 人、錄取 0 人、出席 5 人\n審核期間不能修改；在審核人員決定之前可以收回。\n"
                           "以下事項請確認：\n・ 現場參加 6 人，超過一成。");
        setup.confirm = QStringLiteral("送出名單");
        setup.textLabel = QStringLiteral("說明");
        setup.textMissing = QStringLiteral("請就上列事項寫一句說明，審核人員會看到。");
        setup.fields = tick;
        setup.fieldsWhyNot = [tick] {
            return tick->isChecked() ? QString() : QStringLiteral("請勾選已確認上列事項。");
        };
        connect(tick, &QCheckBox::toggled, panel, [panel] { panel->check(); });
        panel->open(setup);
        auto* text = panel->findChild<QWidget*>(QStringLiteral("askedText"));
        const auto isWhole = [&] {
            const auto* explanation = panel->findChild<QLabel*>(QStringLiteral("askedExplanation"));
            const auto* confirm = panel->findChild<QPushButton*>(QStringLiteral("askedConfirm"));
            return explanation->height() >= explanation->heightForWidth(explanation->width()) &&
                   text->geometry().bottom() < confirm->geometry().top();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isWhole(), patience);
        QTest::keyClick(tick, Qt::Key_Space);
        QCoreApplication::processEvents();
        QTRY_VERIFY_WITH_TIMEOUT(isWhole(), patience);
        text->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("abc"));
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QTRY_VERIFY_WITH_TIMEOUT(isWhole(), patience);
    }

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
        QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<NationalIdEdit*>(QApplication::focusWidget()) != nullptr, patience);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("A123456789"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QList<QLabel*> labels = panel->findChildren<QLabel*>();
        QVERIFY(labels.size() >= 3);
        for (const QLabel* label : labels) {
            if (label->isVisible() && label->wordWrap()) {
                QTRY_VERIFY2_WITH_TIMEOUT(label->height() >= label->heightForWidth(label->width()),
                                          qPrintable(label->text()), patience);
            }
        }
        QVERIFY2(rest->height() > panel->height() / 8, "the panel takes what it needs, and no more");
    }
};

QTEST_MAIN(TestAskingPanel)
#include "tst_askingpanel.moc"
