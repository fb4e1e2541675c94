// SPDX-License-Identifier: GPL-3.0-or-later
// Every field of every page, as an input method types into it: text in the making, its keys, the text it commits.
#include "app/desk/shell/mainwindow.h"
#include "forms/application/apply/applicationpage.h"
#include "forms/edits/edits.h"
#include "forms/edits/formfield.h"
#include "forms/edits/passwordedit.h"
#include "forms/review/reviewpage.h"
#include "models/tables/listmodel.h"
#include "tests/desk/deskfixture.h"
#include "tests/support/patience.h"
#include "tests/support/testcentre.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QInputMethodQueryEvent>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableView>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolButton>
#include <QValidator>

using namespace inservice;

namespace {

const QString making = QStringLiteral("ㄋㄧˇ");
const QString made = QStringLiteral("你");

void compose(QObject* field, const QString& preedit, const QString& commit = {}) {
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit);
    QCoreApplication::sendEvent(field, &event);
}

bool takesInputMethod(QObject* field) {
    QInputMethodQueryEvent query(Qt::ImEnabled);
    QCoreApplication::sendEvent(field, &query);
    return query.value(Qt::ImEnabled).toBool();
}

/// Only Latin can be typed there.
bool isLatin(const QWidget* field) {
    for (const char* one : {"AccountNameEdit", "AccountOrIdEdit", "NationalIdEdit", "IdOrEmailEdit", "PhoneEdit",
                            "EmailEdit", "ApplicationNumberEdit", "MailCodeEdit", "RepeatEdit", "PasswordEdit"}) {
        if (field->inherits((QByteArray("inservice::") + one).constData())) {
            return true;
        }
    }
    const QString name = field->objectName();
    return name.startsWith("signIn") || name.startsWith("password") || name == "profilePassword" ||
           name.startsWith("connection");
}

QString textOf(const QWidget* field) {
    if (const auto* line = qobject_cast<const QLineEdit*>(field)) {
        return line->text();
    }
    return static_cast<const QPlainTextEdit*>(field)->toPlainText();
}

void setText(QWidget* field, const QString& text) {
    if (auto* line = qobject_cast<QLineEdit*>(field)) {
        line->setText(text);
    } else {
        static_cast<QPlainTextEdit*>(field)->setPlainText(text);
    }
}

} // namespace

class ComposingTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestCentre> m_centre;
    QTemporaryDir m_folder;
    int m_desks = 0;
    int m_fields = 0;
    qint64 m_case = 0;
    QStringList m_faults;
    QStringList m_seen; ///< names of the fields walked

    /// What a key must not do while text is being made.
    void pressTheKeys(Desk& desk, QWidget* field, const QString& where) {
        QStringList done;
        QObject watch;
        const QList<QAbstractButton*> buttons = desk.window().findChildren<QAbstractButton*>();
        for (const QAbstractButton* button : buttons) {
            connect(button, &QAbstractButton::clicked, &watch,
                    [&done, button] { done << "pressed " + button->text(); });
        }
        const QList<QAction*> actions = desk.window().findChildren<QAction*>();
        for (const QAction* action : actions) {
            connect(action, &QAction::triggered, &watch, [&done, action] { done << "did " + action->text(); });
        }
        const QWidget* focus = QApplication::focusWidget();
        const QString text = textOf(field);
        const QString place = desk.window().place();
        for (const QKeyCombination key :
             {QKeyCombination(Qt::Key_Return), QKeyCombination(Qt::Key_Enter), Qt::CTRL | Qt::Key_Return,
              QKeyCombination(Qt::Key_Escape), QKeyCombination(Qt::Key_Down), QKeyCombination(Qt::Key_Up),
              QKeyCombination(Qt::Key_Left), QKeyCombination(Qt::Key_Right), QKeyCombination(Qt::Key_Tab),
              Qt::SHIFT | Qt::Key_Backtab, QKeyCombination(Qt::Key_Space), QKeyCombination(Qt::Key_Backspace)}) {
            QTest::keyClick(QApplication::focusWidget(), key.key(), key.keyboardModifiers());
            const QString name = QKeySequence(key).toString();
            if (QApplication::focusWidget() != focus) {
                done << name + " went elsewhere";
            }
            if (!field->isVisible()) {
                done << name + " closed it";
            }
            if (textOf(field) != text || desk.window().place() != place) {
                done << name + " changed something";
            }
            if (QApplication::activePopupWidget() != nullptr) {
                done << name + " opened a list";
            }
            if (!done.isEmpty()) {
                break;
            }
        }
        for (const QString& one : std::as_const(done)) {
            m_faults << where + ": in the middle of a composition: " + one;
        }
    }

    void walkField(Desk& desk, QWidget* field, const QString& where) {
        field->setFocus(Qt::TabFocusReason);
        QWidget* target = QApplication::focusWidget();
        const QString before = textOf(field);
        if (takesInputMethod(target) == isLatin(field)) {
            m_faults << where + (isLatin(field) ? ": the input method stays on" : ": no input method");
        }
        setText(field, {});
        auto* value = qobject_cast<ValueEdit*>(field);
        compose(target, making);
        if (!textOf(field).isEmpty()) {
            m_faults << where + ": text in the making is taken for text";
        }
        if (value != nullptr && !value->fault().isEmpty()) {
            m_faults << where + ": judged in the making";
        }
        pressTheKeys(desk, field, where);
        compose(target, making.left(1));
        compose(target, {}, made);
        compose(target, making);
        compose(target, {}, QStringLiteral("Ａ"));
        QString expected = made + QStringLiteral("Ａ");
        if (const auto* line = qobject_cast<QLineEdit*>(field)) {
            expected = line->validator() != nullptr ? QString() : expected.left(line->maxLength());
            if (qobject_cast<QAbstractSpinBox*>(line->parentWidget()) != nullptr) {
                expected = before; // a date stays the date it was
            }
        }
        if (textOf(field) != expected) {
            m_faults << where + ": committed " + expected + ", there is " + textOf(field);
        }
        setText(field, before);
        if (value != nullptr) {
            value->load(before);
        }
        ++m_fields;
        m_seen << field->objectName();
    }

    void walk(Desk& desk, const QString& where) {
        QCoreApplication::processEvents();
        QApplication::setActiveWindow(&desk.window());
        const QList<QWidget*> widgets = desk.window().findChildren<QWidget*>();
        QList<QPointer<QWidget>> fields;
        for (QWidget* widget : widgets) {
            const auto* line = qobject_cast<QLineEdit*>(widget);
            const auto* plain = qobject_cast<QPlainTextEdit*>(widget);
            const bool typed = (line != nullptr && !line->isReadOnly()) || (plain != nullptr && !plain->isReadOnly());
            if (typed && widget->isVisible() && widget->isEnabled()) {
                fields << widget;
            }
            // A list's keys are its own: what is typed there goes to what begins so.
            if (qobject_cast<QAbstractItemView*>(widget) != nullptr && widget->isVisible() && widget->isEnabled() &&
                widget->focusPolicy() != Qt::NoFocus) {
                widget->setFocus(Qt::TabFocusReason);
                if (takesInputMethod(widget)) {
                    m_faults << where + ": an input method over " + widget->objectName();
                }
                compose(widget, making);
                compose(widget, {}, made);
            }
        }
        for (const QPointer<QWidget>& field : std::as_const(fields)) {
            if (field) {
                walkField(desk, field, where + ' ' + field->metaObject()->className() + ' ' + field->objectName());
            }
        }
    }

    void enter(Desk& desk, const QString& login) {
        desk.window().open("sign-in");
        desk.type("signInAccount", login);
        desk.type("signInPassword", TestCentre::password);
        desk.click("signInButton");
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("home"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(desk.session().account()->status().state == LinkState::Online, patience);
    }
    void say() {
        for (const QString& fault : std::as_const(m_faults)) {
            qWarning("%s", qPrintable(fault));
        }
        const qsizetype count = m_faults.size();
        m_faults.clear();
        QVERIFY2(count == 0, qPrintable(QString("%1 faults, listed above").arg(count)));
    }

private slots:
    void initTestCase() {
        const QString error = TestCentre::explain([this] {
            m_centre = std::make_unique<TestCentre>();
            m_centre->reviewer();
            m_centre->chief();
            m_case = m_centre->desk().apply(m_centre->form()).id;
        });
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }

    void beforeSignIn() {
        Desk desk(m_folder.filePath(QString::number(++m_desks)), m_centre->deskUri(), "zh_TW");
        desk.window().resize(1366, 720);
        QTRY_VERIFY_WITH_TIMEOUT(desk.session().guest()->status().state == LinkState::Online, patience);
        for (const char* place : {"start", "sign-in", "recover", "connection", "desks", "downloads", "settings",
                                  "outbox", "cases", "apply"}) {
            desk.window().open(place);
            walk(desk, place);
        }
        for (const char* name : {"signInAccount", "accountName", "name", "nationalId", "phone", "email"}) {
            QVERIFY2(m_seen.contains(name), name);
        }
        say();
    }

    void aReviewersPages() {
        Desk desk(m_folder.filePath(QString::number(++m_desks)), m_centre->deskUri(), "zh_TW");
        desk.window().resize(1366, 720);
        enter(desk, "reviewer1");
        for (const char* place :
             {"home", "review", "accounts", "password", "profile", "sessions", "device", "audit", "outbox"}) {
            desk.window().open(place);
            walk(desk, place);
        }
        desk.window().open(QString("review:%1").arg(m_case));
        desk.child<ReviewPage>("reviewPage")->setPatience(std::chrono::seconds(0), std::chrono::milliseconds(0));
        auto* tabs = desk.child<QTabWidget>("caseTabs");
        QTRY_VERIFY_WITH_TIMEOUT(tabs != nullptr && tabs->isVisible(), patience);
        for (const char* deed : {"caseReceive", "caseReturn", "caseReject", "caseNote"}) {
            desk.child<QPushButton>(deed)->click();
            walk(desk, deed);
            QVERIFY(desk.child<QWidget>("panel")->isVisible()); // Esc was the candidates'
            desk.child<QPushButton>("panelCancel")->click();
        }
        say();
        QVERIFY2(m_fields > 30, qPrintable(QString::number(m_fields)));
    }

    /// A list is searched for what is committed, not for what is being made.
    void findingWaitsForTheCommit() {
        Desk desk(m_folder.filePath(QString::number(++m_desks)), m_centre->deskUri(), "zh_TW");
        enter(desk, "reviewer1");
        desk.window().open(QString("review:%1").arg(m_case));
        auto* list = desk.child<QTableView>("queueList");
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 1, patience);
        auto* find = desk.child<QLineEdit>("queueFind");
        QVERIFY(find != nullptr);
        find->setFocus();
        const auto* model = qobject_cast<const ListModel*>(list->model());
        QVERIFY(model != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(model->isSettled(), patience);
        compose(find, making);
        QVERIFY(model->find().isEmpty());
        QVERIFY(model->isSettled()); // nothing was asked of it
        QCOMPARE(model->rowCount(), 1);
        compose(find, {}, QStringLiteral("無此人"));
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 0, patience);
    }

    /// Full width, pasted: written as it is stored, and said.
    void pastedFullWidthIsPutRight() {
        QWidget window;
        AccountNameEdit account(&window);
        QLineEdit other(&window);
        PasswordEdit password;
        window.show();
        QApplication::setActiveWindow(&window);
        account.setFocus();
        account.insert(QStringLiteral("ｓｃｈｏｏｌ０１"));
        compose(&account, {}, QStringLiteral("２")); // an engine that writes all the same
        other.setFocus(Qt::TabFocusReason);
        QCOMPARE(account.text(), QStringLiteral("school012"));
        QVERIFY(!account.note().isEmpty());
        // Showing a password does not bring the input method back.
        const ShowPasswordButton show({&password});
        show.findChild<QToolButton*>()->click();
        QCOMPARE(password.echoMode(), QLineEdit::Normal);
        QVERIFY(!takesInputMethod(&password));
        QVERIFY(!password.testAttribute(Qt::WA_InputMethodEnabled));
    }

    /// At its bound a field takes what fits, and nothing stays in the making.
    void aFullFieldEndsTheComposition() {
        LinesEdit lines(2);
        lines.setPlainText(QString(LinesEdit::Bound - 1, QChar(u'字')));
        lines.moveCursor(QTextCursor::End);
        compose(&lines, making);
        compose(&lines, {}, QStringLiteral("你好"));
        QCOMPARE(lines.toPlainText().size(), LinesEdit::Bound);
        QVERIFY(lines.toPlainText().endsWith(made));
        QVERIFY(lines.textCursor().block().layout()->preeditAreaText().isEmpty());
    }
};

QTEST_MAIN(ComposingTest)
#include "composingtest.moc"
