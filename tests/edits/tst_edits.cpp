// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/edits/edits.h"
#include "forms/edits/formfield.h"
#include "forms/edits/passwordedit.h"
#include "forms/words/words.h"
#include "tests/support/patience.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QWindow>

using namespace inservice;

/// Typed edits as a person meets them: what is said, and when.
class TestEdits : public QObject {
    Q_OBJECT

private:
    /// A field and something to leave it for.
    struct Window {
        QWidget widget;
        QLineEdit other;
        explicit Window(QWidget* first) {
            auto* layout = new QVBoxLayout(&widget);
            layout->addWidget(first);
            layout->addWidget(&other);
            widget.show();
            QApplication::setActiveWindow(&widget);
        }
        void leave() { other.setFocus(Qt::TabFocusReason); }
    };

private slots:
    void saysNothingWhileTyping() {
        auto* edit = new NationalIdEdit;
        edit->setRequired(true);
        Window window(edit);
        edit->setFocus();
        QSignalSpy faults(edit, &ValueEdit::faultChanged);
        QTest::keyClicks(edit, "A10000000"); // one digit short: a prefix of a right one
        QVERIFY(!edit->isValid());
        QVERIFY(edit->fault().isEmpty());
        QCOMPARE(faults.count(), 0);
        window.leave();
        QVERIFY(!edit->fault().isEmpty());
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_End);
        QTest::keyClicks(edit, "1");
        QVERIFY(edit->fault().isEmpty());
        QCOMPARE(edit->value()->text(), QString("A100000001"));
        window.leave();
        QVERIFY(edit->fault().isEmpty());
    }

    void passingThroughAnEmptyFieldIsNoFault() {
        auto* edit = new AccountNameEdit;
        edit->setRequired(true);
        Window window(edit);
        edit->setFocus();
        window.leave();
        QVERIFY(edit->fault().isEmpty());
        edit->showFault(); // the form is sent
        QVERIFY(!edit->fault().isEmpty());
    }

    void anotherWindowInFrontIsNotLeaving() {
        auto* edit = new NationalIdEdit;
        Window window(edit);
        edit->setFocus();
        QTest::keyClicks(edit, "A1");
        QFocusEvent away(QEvent::FocusOut, Qt::ActiveWindowFocusReason);
        QApplication::sendEvent(edit, &away);
        QVERIFY(edit->fault().isEmpty());
    }

    void showsWhatWasChanged() {
        auto* edit = new NationalIdEdit;
        Window window(edit);
        edit->setFocus();
        edit->insert(QStringLiteral("ａ１００ ０００００１"));
        emit edit->textEdited(edit->text());
        QVERIFY2(edit->isValid(), "a full-width ID is one before it is normalised");
        window.leave();
        QCOMPARE(edit->text(), QString("A100000001"));
        QVERIFY(edit->note().contains("A100000001"));
        QVERIFY(edit->note().contains("half-width"));
        QVERIFY(edit->note().contains("blanks"));
        QVERIFY(edit->note().contains("capital"));
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_Backspace);
        QVERIFY2(edit->note().isEmpty(), "the note was about another text");
    }

    /// A note lists what explains the new text as a whole; else it only says what is written now.
    void aNoteExplainsTheWholeChange() {
        auto* edit = new PhoneEdit(PhoneNumber::Use::Phone);
        Window window(edit);
        edit->setFocus();
        QTest::keyClicks(edit, "(07)600-0184 ext 12");
        window.leave();
        QCOMPARE(edit->text(), QString("07-6000184#12"));
        QVERIFY2(edit->note().contains("standard form") && !edit->note().contains("capital"), qPrintable(edit->note()));
    }

    void aLoadedDraftIsNotScolded() {
        NationalIdEdit edit;
        edit.setRequired(true);
        edit.load("A1");
        QVERIFY(!edit.isValid());
        QVERIFY(edit.fault().isEmpty());
    }

    void sexAndIdMustAgree() {
        NationalIdEdit edit;
        edit.load("A100000001"); // 1: male
        edit.setStatedSex(Sex::Male);
        QVERIFY(edit.isValid());
        edit.setStatedSex(Sex::Female);
        QVERIFY(!edit.isValid());
        QCOMPARE(edit.refusal()->key, QString("national_id.sex"));
        QVERIFY(!edit.value());
    }

    void seedSentenceForAnEmptyPhone() {
        auto* edit = new PhoneEdit(PhoneNumber::Use::Phone);
        FormField field("&Phone", edit);
        field.setRequired(true);
        edit->setEmptySentence("Please enter a telephone number");
        edit->showFault();
        QCOMPARE(field.fault(), QString("Please enter a telephone number"));
    }

    void anotherCountysAreaCodeOnlyWarns() {
        auto* edit = new PhoneEdit(PhoneNumber::Use::Phone);
        FormField field("&Phone", edit);
        edit->setCounty(QStringLiteral("高雄市"));
        edit->load("07-6000000");
        QVERIFY(edit->warning().isEmpty());
        edit->load("02-22345678");
        QVERIFY(!edit->warning().isEmpty());
        QVERIFY(edit->isValid());
        QVERIFY(edit->fault().isEmpty());
        edit->setCounty(QStringLiteral("臺北市"));
        QVERIFY(edit->warning().isEmpty());
    }

    void aFaxHasNoExtension() {
        PhoneEdit fax(PhoneNumber::Use::Fax);
        fax.load("07-6000000#12");
        QVERIFY(!fax.isValid());
        PhoneEdit phone(PhoneNumber::Use::Phone);
        phone.load("07-6000000#12");
        QCOMPARE(phone.value()->text(), QString("07-6000000#12"));
    }

    void repeatFollowsTheOriginal() {
        auto* box = new QWidget;
        auto* layout = new QVBoxLayout(box);
        auto* password = new PasswordEdit;
        auto* repeat = new RepeatEdit(password, &PasswordRule::repeated);
        layout->addWidget(password);
        layout->addWidget(repeat);
        Window window(box);
        password->setFocus();
        QTest::keyClicks(password, "Abcd1234");
        repeat->setFocus();
        QTest::keyClicks(repeat, "Abcd123");
        window.leave();
        QCOMPARE(repeat->fault(), words::refusal(Refusal{"password.repeat", {}}));
        repeat->setFocus();
        QTest::keyClicks(repeat, "4");
        window.leave();
        QVERIFY(repeat->fault().isEmpty());
        password->setFocus();
        QTest::keyClick(password, Qt::Key_End);
        QTest::keyClicks(password, "5"); // the other one is now wrong, and says so without being touched
        window.leave();
        QVERIFY(!repeat->isValid());
        QVERIFY(!repeat->fault().isEmpty());
    }

    void passwordRuleTicksOff() {
        PasswordEdit edit;
        edit.setAccountName("teach01");
        PasswordRuleList list(&edit);
        const auto ticked = [&list] {
            int count = 0;
            const QList<QLabel*> labels = list.findChildren<QLabel*>();
            for (const QLabel* label : labels) {
                count += label->text().startsWith(QStringLiteral("✓")) ? 1 : 0;
            }
            return count;
        };
        QCOMPARE(ticked(), 0);
        edit.setText("TEACH01xyz");
        QVERIFY(!edit.isValid());
        QCOMPARE(edit.refusal()->key, QString("password.contains_account"));
        QCOMPARE(ticked(), 2);
        edit.setText("Abcd1234");
        QVERIFY(edit.isValid());
        QCOMPARE(ticked(), 3);
        // Pasted in full width or with a blank it would cost a try of five, and no password can contain either.
        edit.setText(QStringLiteral("ＡＢＣＤ 1234\n"));
        QVERIFY(edit.isValid());
        QCOMPARE(*edit.value(), QString("ABCD1234"));
        edit.setText(QStringLiteral("Abcd-1234"));
        QVERIFY(!edit.isValid());
    }

    void showButtonShowsBothLines() {
        PasswordEdit edit;
        QLineEdit repeat;
        repeat.setEchoMode(QLineEdit::Password);
        ShowPasswordButton show({&edit, &repeat});
        auto* button = show.findChild<QToolButton*>();
        button->click();
        QCOMPARE(edit.echoMode(), QLineEdit::Normal);
        QCOMPARE(repeat.echoMode(), QLineEdit::Normal);
        button->click();
        QCOMPARE(edit.echoMode(), QLineEdit::Password);
    }

    void foreignFaultStandsUntilTheTextChanges() {
        AccountNameEdit edit;
        edit.load("aa00000");
        QVERIFY(edit.isValid());
        edit.setForeignFault("taken");
        QVERIFY(!edit.isValid());
        QCOMPARE(edit.fault(), QString("taken"));
        edit.setText("aa00001");
        QVERIFY(edit.isValid());
        QVERIFY(edit.fault().isEmpty());
    }

    void mailCodeTakesPastedForms() {
        MailCodeEdit edit;
        edit.load(QStringLiteral(" １２３ 456 "));
        QCOMPARE(*edit.value(), QString("123456"));
        edit.load("12345a");
        QVERIFY(!edit.value());
    }

    void rareNamesPass() {
        PersonNameEdit edit;
        edit.load(QStringLiteral("𠮷野樂"));
        QVERIFY(edit.isValid());
        edit.load(QStringLiteral("示範・測試"));
        QCOMPARE(edit.value()->text(), QStringLiteral("示範‧測試"));
    }

    void fieldSpeaksToScreenReaders() {
        auto* edit = new AccountNameEdit;
        FormField field(QStringLiteral("使用者帳號(&U)"), edit);
        field.setRequired(true);
        field.setHelp("help");
        QCOMPARE(edit->accessibleName(), QStringLiteral("使用者帳號"));
        QVERIFY(edit->accessibleDescription().contains("help"));
        edit->setText("1");
        edit->showFault();
        QVERIFY(edit->accessibleDescription().contains(edit->fault()));
    }

    void accessKeyReachesTheField() {
        auto* edit = new AccountNameEdit;
        auto* field = new FormField("&User", edit);
        Window window(field);
        window.leave();
        QVERIFY(!edit->hasFocus());
        QTest::keyClick(&window.widget, Qt::Key_U, Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(edit->hasFocus(), patience);
    }

    void wheelOverAListLeavesItAlone() {
        for (const bool editable : {false, true}) {
            auto* list = new ChoiceEdit;
            list->addItems({"a", "b", "c"});
            list->setEditable(editable);
            Window window(list);
            for (const bool focused : {false, true}) {
                focused ? list->setFocus(Qt::TabFocusReason) : window.leave();
                QWidget* under = editable ? static_cast<QWidget*>(list->lineEdit()) : list;
                QWheelEvent wheel(QPointF(5, 5), under->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton,
                                  Qt::NoModifier, Qt::NoScrollPhase, false);
                QApplication::sendEvent(under, &wheel);
                QCOMPARE(list->currentIndex(), 0);
                QVERIFY2(!wheel.isAccepted(), "the page scrolls");
            }
        }
    }

    void aFaultDoesNotTakeTheClickAway() {
        auto* box = new QWidget;
        auto* layout = new QVBoxLayout(box);
        auto* edit = new NationalIdEdit;
        auto* field = new FormField("&ID", edit);
        field->setRequired(true);
        auto* button = new QPushButton("send");
        button->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(field);
        layout->addWidget(button);
        layout->addStretch(1);
        box->setMinimumSize(400, 300);
        Window window(box);
        QVERIFY(QTest::qWaitForWindowActive(&window.widget));
        edit->setFocus();
        QTest::keyClicks(edit, "A1");
        const QSignalSpy clicked(button, &QPushButton::clicked);
        QWindow* handle = window.widget.windowHandle();
        const QPoint at = button->mapTo(&window.widget, button->rect().center());
        const QPoint before = button->pos();
        QTest::mousePress(handle, Qt::LeftButton, {}, at);
        QTRY_VERIFY_WITH_TIMEOUT(!edit->fault().isEmpty(), patience);
        QCoreApplication::processEvents(); // layouts have their turn
        QCOMPARE(button->pos(), before);
        QTest::mouseRelease(handle, Qt::LeftButton, {}, at);
        QCOMPARE(clicked.count(), 1);
        auto* said = field->findChild<QLabel*>(edit->objectName() + "Fault");
        QTRY_COMPARE_WITH_TIMEOUT(said->text(), edit->fault(), patience);
        QVERIFY(said->isVisible());
    }

    void suggestionsCloseWithTheField() {
        const QStringList titles{"teacher", "head teacher", "clerk"};
        for (const bool inBox : {true, false}) { // as 職稱 has them, and as a line alone has
            auto* line = new TextEdit({1, 50, false});
            QWidget* field = line;
            if (inBox) {
                auto* list = new ChoiceEdit;
                list->setEditable(true);
                list->setLineEdit(line);
                list->addItems(titles);
                list->setCurrentIndex(-1);
                list->completer()->setCompletionMode(QCompleter::PopupCompletion);
                list->completer()->setFilterMode(Qt::MatchContains);
                field = list;
            } else {
                line->setSuggestions(titles);
            }
            Window window(field);
            QVERIFY(QTest::qWaitForWindowActive(&window.widget));
            line->setFocus();
            QTest::keyClicks(line, "tea");
            const QAbstractItemView* popup = line->completer()->popup();
            QTRY_VERIFY_WITH_TIMEOUT(popup->isVisible(), patience);
            window.other.setFocus(Qt::ShortcutFocusReason); // an access key
            QVERIFY(!popup->isVisible());
            QVERIFY(window.other.hasFocus());
            QCOMPARE(line->text(), QString("tea"));
        }
    }
};

QTEST_MAIN(TestEdits)
#include "tst_edits.moc"
