// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/shell/closenotice.h"
#include "app/desk/shell/sidebar.h"
#include "app/desk/shell/statusline.h"
#include "forms/application/localcases.h"
#include "forms/downloads/downloadspage.h"
#include "forms/look/readingorder.h"
#include "models/domain/personname.h"
#include "tests/desk/deskfixture.h"
#include "tests/support/patience.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCommandLineParser>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeWidget>
#include <QWheelEvent>

using namespace inservice;

namespace {

QList<QAction*> leaves(const QMenu* menu) {
    QList<QAction*> all;
    const QList<QAction*> actions = menu->actions();
    for (QAction* action : actions) {
        if (action->menu() != nullptr) {
            all += leaves(action->menu());
        } else if (!action->isSeparator()) {
            all << action;
        }
    }
    return all;
}

} // namespace

class WindowTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_desks = 0;
    QString folder() { return m_folder.filePath(QString::number(++m_desks)); }

private slots:
    void opensWithoutACentreAndOffersOne() {
        Desk desk(folder());
        QVERIFY(desk.window().isVisible());
        QCOMPARE(desk.window().place(), QString("start"));
        QVERIFY(desk.child<QPushButton>("startConnectionLarge")->isVisible());
        QVERIFY(desk.child<QPushButton>("startTrialLarge")->isVisible());
        QVERIFY(!desk.child<QPushButton>("startSignIn")->isVisible());
        QVERIFY(!desk.child<QAction>("actionSignIn")->isEnabled());
        QCOMPARE(desk.window().findChild<StatusLine*>()->text(), QString("No centre chosen yet"));
        desk.click("startConnectionLarge");
        QCOMPARE(desk.window().place(), QString("connection"));
    }

    /// A page that another one opens gets the keyboard, which would else be left in the side bar's field: what is typed
    /// then looks for functions.
    void theKeyboardGoesAlongToTheNextPage() {
        Desk desk(folder());
        desk.window().activateWindow();
        auto* card = desk.child<QPushButton>("startConnectionLarge");
        card->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY_WITH_TIMEOUT(card->hasFocus(), patience);
        QTest::keyClick(card, Qt::Key_Space);
        QCOMPARE(desk.window().place(), QString("connection"));
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::focusWidget() != nullptr &&
                                     desk.window().currentPage()->isAncestorOf(QApplication::focusWidget()),
                                 patience);
    }

    /// The keyboard begins at what is read first, in whatever order the parts of a page were made: not in a preview
    /// beside a form, nor in the search below the number it is about.
    void theKeyboardBeginsWhereOneReads() {
        Desk desk(folder(), deadServer, "zh_TW");
        desk.window().showNormal();
        desk.window().resize(1366, 700);
        desk.window().activateWindow();
        desk.window().open("downloads");
        Page* page = desk.window().currentPage();
        look::tabAsRead(page);
        QWidget* first = nullptr;
        QWidget* last = nullptr;
        for (QWidget* next = page->nextInFocusChain(); next != page; next = next->nextInFocusChain()) {
            if (page->isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus) && next->isEnabled() &&
                next->isVisibleTo(page)) {
                first = first == nullptr ? next : first;
                last = next;
            }
        }
        QVERIFY(first != nullptr && first != last);
        desk.window().open("start");
        QWidget::setTabOrder(last, first); // as if what stands last had been made first
        auto* side = desk.child<SideBar>("sideBar");
        const QRect row =
            side->visualItemRect(side->findItems(QStringLiteral("下載專區"), Qt::MatchExactly).constFirst());
        QTest::mouseClick(side->viewport(), Qt::LeftButton, {}, row.center());
        QTRY_COMPARE(desk.window().currentPage(), page);
        QTRY_COMPARE(QApplication::focusWidget(), first);
    }

    /// A button that is possible no more once it is pressed hands the keyboard to something of its page.
    void theKeyboardStaysInThePageOfAButtonThatIsOffNow() {
        Desk desk(folder());
        desk.window().activateWindow();
        desk.window().open("connection");
        QList<QWidget*> all;
        QWidget* page = desk.window().currentPage();
        for (QWidget* next = page->nextInFocusChain(); next != page; next = next->nextInFocusChain()) {
            if (page->isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus) && next->isEnabled() &&
                next->isVisibleTo(page)) {
                all << next;
            }
        }
        QVERIFY(all.size() > 1);
        all.constLast()->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY_WITH_TIMEOUT(all.constLast()->hasFocus(), patience);
        all.constLast()->setEnabled(false);
        QTRY_VERIFY_WITH_TIMEOUT(
            QApplication::focusWidget() != nullptr && page->isAncestorOf(QApplication::focusWidget()), patience);
        QVERIFY(QApplication::focusWidget()->isEnabled());
    }

    /// The button over the page likewise: to where one was in the page, not to the line below the window.
    void theKeyboardGoesBackFromTheHeadsButton() {
        Desk desk(folder(), deadServer);
        desk.window().activateWindow();
        auto* main = desk.child<QPushButton>("mainAction");
        desk.window().open("connection");
        main->show(); // as over a page that has such an action
        main->setEnabled(true);
        QWidget* page = desk.window().currentPage();
        QWidget* at = page->nextInFocusChain();
        while (at != page && !(page->isAncestorOf(at) && (at->focusPolicy() & Qt::TabFocus) && at->isEnabled() &&
                               at->isVisibleTo(page))) {
            at = at->nextInFocusChain();
        }
        QVERIFY(at != page);
        at->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY_WITH_TIMEOUT(page->isAncestorOf(QApplication::focusWidget()), patience);
        at = QApplication::focusWidget(); // or what it hands the keyboard to
        main->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY_WITH_TIMEOUT(main->hasFocus(), patience);
        main->setEnabled(false);
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), at, patience);
    }

    void theLanguageChangesAtOnceAndIsRemembered() {
        const QString data = folder();
        {
            Desk desk(data, deadServer, {});
            QCOMPARE(desk.application.language(), QString("zh_TW"));
            QCOMPARE(desk.child<QLabel>("pageTitle")->text(), QStringLiteral("歡迎使用"));
            desk.window().open("settings");
            auto* box = desk.child<QComboBox>("settingsLanguage");
            box->setCurrentIndex(box->findData("en"));
            emit box->activated(box->currentIndex());
            QTRY_COMPARE_WITH_TIMEOUT(desk.child<QLabel>("pageTitle")->text(), QString("Settings"), patience);
            QCOMPARE(desk.window().place(), QString("settings"));
        }
        Desk again(data, deadServer, {});
        QCOMPARE(again.child<QLabel>("pageTitle")->text(), QString("Welcome"));
    }

    void theAppearanceChangesAtOnce() {
        Desk desk(folder());
        desk.trigger("actionSchemeDark");
        QVERIFY(look::isDark());
        desk.trigger("actionSchemeLight");
        QVERIFY(!look::isDark());
    }

    void everyActionOfTheMenusHasWordsAndIsReachable() {
        Desk desk(folder(), deadServer, "zh_TW");
        QStringList titles;
        QSet<QString> keys;
        const QList<QAction*> menus = desk.window().menuBar()->actions();
        for (const QAction* menu : menus) {
            titles << menu->text().section('(', 0, 0);
            QVERIFY2(menu->text().contains('&'), qPrintable(menu->text()));
            QSet<QString> letters;
            const QList<QAction*> own = menu->menu()->actions();
            for (const QAction* action : own) {
                const QString letter = QKeySequence::mnemonic(action->text()).toString();
                QVERIFY2(letter.isEmpty() || !action->isVisible() || !letters.contains(letter),
                         qPrintable(action->text()));
                letters << letter;
            }
            const QList<QAction*> actions = leaves(menu->menu());
            for (const QAction* action : actions) {
                QVERIFY(!action->text().isEmpty());
                const QString key = action->shortcut().toString();
                QVERIFY2(key.isEmpty() || !keys.contains(key), qPrintable(action->text() + key));
                keys << key;
            }
        }
        QCOMPARE(titles, QStringList({QStringLiteral("檔案"), QStringLiteral("編輯"), QStringLiteral("檢視"),
                                      QStringLiteral("作業"), QStringLiteral("說明")}));
        for (const char* key : {"Ctrl+N", "Ctrl+F", "F5", "F1", "Ctrl+Q", "Ctrl+1"}) {
            QVERIFY2(keys.contains(key), key);
        }
    }

    void everyIconOnlyControlHasAName() {
        Desk desk(folder(), deadServer, "zh_TW");
        for (const char* place :
             {"start", "sign-in", "connection", "desks", "downloads", "settings", "outbox", "cases", "apply"}) {
            desk.window().open(place);
            QCOMPARE(desk.window().place(), QString(place));
            const QList<QAbstractButton*> buttons = desk.window().findChildren<QAbstractButton*>();
            for (const QAbstractButton* button : buttons) {
                if (!button->isVisible() || button->objectName().startsWith("qt_")) {
                    continue;
                }
                QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                         qPrintable(QString(place) + ": " + button->metaObject()->className() + button->objectName()));
            }
            const QList<QLineEdit*> edits = desk.window().findChildren<QLineEdit*>();
            for (const QLineEdit* edit : edits) {
                if (!edit->isVisible() || edit->objectName().startsWith("qt_")) {
                    continue;
                }
                bool labelled = !edit->accessibleName().isEmpty() || !edit->placeholderText().isEmpty();
                const QList<QLabel*> labels = desk.window().findChildren<QLabel*>();
                for (const QLabel* label : labels) {
                    labelled = labelled || label->buddy() == edit || label->buddy() == edit->parentWidget();
                }
                QVERIFY2(labelled, qPrintable(QString(place) + ": " + edit->objectName()));
            }
        }
    }

    void accessKeysDoNotClash() {
        for (const char* language : {"en", "zh_TW"}) {
            Desk desk(folder(), deadServer, language);
            QHash<QString, QString> menus;
            const QList<QAction*> bar = desk.window().menuBar()->actions();
            for (const QAction* menu : bar) {
                const QString key = QKeySequence::mnemonic(menu->text()).toString();
                QVERIFY2(!menus.contains(key), qPrintable(key));
                menus.insert(key, menu->text());
            }
            for (const char* place : {"start", "sign-in", "connection", "downloads", "settings"}) {
                desk.window().open(place);
                QHash<QString, QString> taken = menus;
                QStringList words;
                const QList<QAbstractButton*> buttons = desk.window().findChildren<QAbstractButton*>();
                for (const QAbstractButton* button : buttons) {
                    if (button->isVisible() && button->objectName() != "mainAction") {
                        words << button->text();
                    }
                }
                const QList<QLabel*> labels = desk.window().findChildren<QLabel*>();
                for (const QLabel* label : labels) {
                    if (label->isVisible() && label->buddy() != nullptr) {
                        words << label->text();
                    }
                }
                for (const QString& text : std::as_const(words)) {
                    const QString key = QKeySequence::mnemonic(text).toString();
                    if (key.isEmpty()) {
                        continue;
                    }
                    QVERIFY2(!taken.contains(key), qPrintable(QString(place) + ": " + text + " / " + taken.value(key)));
                    taken.insert(key, text);
                }
            }
        }
    }

    void theWindowIsWalkedByKeyboard() {
        Desk desk(folder(), deadServer);
        auto* side = desk.child<SideBar>("sideBar");
        side->setFocus();
        QTest::keyClick(side, Qt::Key_Down);
        QCOMPARE(desk.window().place(), side->places().at(1));
        // Tab comes by everything that can be used, and back to where it began.
        desk.window().open("start");
        desk.window().activateWindow();
        QTRY_VERIFY_WITH_TIMEOUT(desk.window().isActiveWindow(), patience);
        QSet<QWidget*> met;
        side->setFocus();
        for (int i = 0; i < 60; ++i) {
            QWidget* focus = QApplication::focusWidget();
            QVERIFY(focus != nullptr);
            met << focus;
            QTest::keyClick(focus, Qt::Key_Tab);
        }
        for (const char* name : {"startSignIn", "startSearch", "startApply", "startCases", "startTrial",
                                 "startConnection", "statusButton"}) {
            QVERIFY2(met.contains(desk.child<QWidget>(name)), name);
        }
        QVERIFY(met.contains(side));
    }

    void theShortcutSheetListsWhatTheMenusHave() {
        Desk desk(folder());
        desk.trigger("actionShortcuts");
        auto* list = desk.child<QTreeWidget>("shortcutList");
        QVERIFY(list != nullptr);
        QVERIFY(!list->findItems(QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText),
                                 Qt::MatchExactly | Qt::MatchRecursive, 1)
                     .isEmpty());
        QVERIFY(!list->findItems(QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText),
                                 Qt::MatchExactly | Qt::MatchRecursive, 1)
                     .isEmpty());
    }

    /// What passes lies over the lower edge: no page moves, and none of its buttons is under it.
    void whatIsSaidMovesNothing() {
        Desk desk(folder(), deadServer);
        desk.window().resize(1366, 700);
        desk.window().open("settings");
        const auto* area = desk.child<QWidget>("pageArea");
        const auto place = [&desk](const QWidget* widget) {
            return QRect(widget->mapTo(&desk.window(), QPoint(0, 0)), widget->size());
        };
        const QRect before = place(area);
        desk.window().showMessage(look::Tone::Good, QStringLiteral("Done."));
        const auto* bar = desk.child<QWidget>("sayBar");
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), patience);
        QCOMPARE(place(area), before);
        QVERIFY(place(bar).left() >= before.left()); // what waits to be sent stays in sight beside it
        QVERIFY2(place(bar).top() >= before.bottom() - 2 * look::grid, qPrintable(QString::number(place(bar).top())));
        // Good news ends with the next act, a warning does not.
        QTest::keyClick(desk.child<QComboBox>("settingsLanguage"), Qt::Key_Tab);
        QVERIFY(!bar->isVisible());
        desk.window().showMessage(look::Tone::Warning, QStringLiteral("Not done."));
        QTest::keyClick(desk.child<QComboBox>("settingsLanguage"), Qt::Key_Tab);
        QVERIFY(bar->isVisible());
        desk.window().open("downloads");
        QVERIFY(!bar->isVisible());
    }

    void theSideBarIsAsWideForEverybody() {
        Desk none(folder());
        Desk some(folder(), deadServer, "zh_TW");
        for (Desk* desk : {&none, &some}) {
            desk->window().resize(1366, 700);
        }
        QTRY_COMPARE_WITH_TIMEOUT(none.child<SideBar>("sideBar")->width(), some.child<SideBar>("sideBar")->width(),
                                  patience);
    }

    /// Headings stand above the groups that there are, and no key stops at one.
    void theSideBarHasGroups() {
        Desk desk(folder(), deadServer, "zh_TW");
        auto* side = desk.child<SideBar>("sideBar");
        desk.window().showNormal();
        desk.window().resize(1366, 1400); // all of them unfolded
        QTRY_VERIFY_WITH_TIMEOUT(side->height() > 1000, patience);
        QCOMPARE(side->groups(),
                 (QStringList{QStringLiteral("帳號"), QStringLiteral("紙本"), QStringLiteral("研習搜尋"),
                              QStringLiteral("統計"), QStringLiteral("資料查詢"), QStringLiteral("系統")}));
        QCOMPARE(side->count(), side->places().size() + side->groups().size());
        desk.window().open("start");
        side->setFocus();
        QStringList walked;
        for (int i = 1; i < side->places().size(); ++i) {
            QTest::keyClick(side, Qt::Key_Down);
            walked << desk.window().place();
        }
        QCOMPARE(walked, side->places().mid(1));
        QTest::keyClick(side, Qt::Key_Home);
        QCOMPARE(desk.window().place(), QString("start"));
        // The menu has the same places in the same order.
        for (int i = 0; i < side->places().size(); ++i) {
            const auto* entry = desk.window().findChild<QAction*>("actionPlace_" + side->places().at(i));
            QVERIFY(entry != nullptr);
            // There are nine digits.
            QCOMPARE(entry->shortcut(), i < 9 ? QKeySequence(QStringLiteral("Ctrl+%1").arg(i + 1)) : QKeySequence());
        }
    }

    /// A click on a heading folds its group; the place in front stays in sight, what waits stands at the heading.
    void aGroupOfTheSideBarFoldsAndIsRemembered() {
        const QString data = folder();
        {
            Desk desk(data, deadServer, "zh_TW");
            desk.window().showNormal();
            desk.window().resize(1366, 1400);
            auto* side = desk.child<SideBar>("sideBar");
            QTRY_VERIFY_WITH_TIMEOUT(side->height() > 1000, patience);
            desk.window().open("start");
            const auto rowOf = [side](const QString& text) {
                return side->row(side->findItems(text, Qt::MatchExactly).constFirst());
            };
            const int heading = rowOf(QStringLiteral("帳號"));
            const auto click = [&] {
                QTest::mouseClick(side->viewport(), Qt::LeftButton, {},
                                  side->visualItemRect(side->item(heading)).center());
            };
            click();
            QVERIFY(side->item(heading + 1)->isHidden());
            QVERIFY(!side->item(rowOf(QStringLiteral("資料查詢")) + 1)->isHidden());
            QCOMPARE(desk.window().place(), QString("start")); // nobody went anywhere
            const QString inside = side->places().at(2);
            desk.window().open(inside);
            QVERIFY2(!side->item(heading + 1)->isHidden(), "the place in front is seen");
            side->setFocus();
            QTest::keyClick(side, Qt::Key_Right);
            QVERIFY(!side->item(heading + 2)->isHidden());
            QTest::keyClick(side, Qt::Key_Left);
            QVERIFY(side->item(heading + 2)->isHidden());
            side->setCounter(side->places().at(3), 4);
            QVERIFY2(side->item(heading)->toolTip().contains(QStringLiteral("4")), "what waits unseen is said");
        }
        Desk again(data, deadServer, "zh_TW");
        again.window().showNormal();
        again.window().resize(1366, 700);
        auto* side = again.child<SideBar>("sideBar");
        QTRY_VERIFY_WITH_TIMEOUT(side->width() > 200, patience);
        again.window().open("start");
        QVERIFY(side->item(side->row(side->findItems(QStringLiteral("帳號"), Qt::MatchExactly).constFirst()) + 1)
                    ->isHidden());
    }

    /// Where there is no room for all, the groups gone to least fold of themselves, until a person folds or unfolds
    /// one.
    void groupsFoldOfThemselvesWhereThereIsNoRoom() {
        Desk desk(folder(), deadServer, "zh_TW");
        desk.window().showNormal();
        desk.window().resize(1366, 560);
        auto* side = desk.child<SideBar>("sideBar");
        QTRY_VERIFY_WITH_TIMEOUT(side->width() > 200, patience);
        desk.window().open("start");
        const auto rowOf = [side](const QString& text) {
            return side->row(side->findItems(text, Qt::MatchExactly).constFirst());
        };
        const int system = rowOf(QStringLiteral("系統"));
        const int accounts = rowOf(QStringLiteral("帳號"));
        QTRY_VERIFY_WITH_TIMEOUT(side->item(system + 1)->isHidden(), patience);
        QVERIFY(!side->item(accounts + 1)->isHidden());
        desk.window().resize(1366, 1400);
        QTRY_VERIFY_WITH_TIMEOUT(!side->item(system + 1)->isHidden(), patience);
        QTest::mouseClick(side->viewport(), Qt::LeftButton, {}, side->visualItemRect(side->item(accounts)).center());
        QVERIFY(side->item(accounts + 1)->isHidden());
        desk.window().resize(1366, 560);
        QTRY_VERIFY_WITH_TIMEOUT(side->height() < 500, patience);
        QVERIFY2(!side->item(system + 1)->isHidden(), "what a person has chosen stays");
    }

    /// A place is found by its name or its group's, in a folded group and in a column of pictures too.
    void aPlaceIsFoundByItsName() {
        Desk desk(folder(), deadServer, "zh_TW");
        desk.window().showNormal();
        desk.window().resize(1366, 700);
        auto* side = desk.child<SideBar>("sideBar");
        auto* find = desk.child<QLineEdit>("findPlace");
        QTRY_VERIFY_WITH_TIMEOUT(side->width() > 200, patience);
        desk.window().open("start");
        desk.window().setSideBarCompact(true);
        QTRY_VERIFY_WITH_TIMEOUT(!find->isVisible(), patience);
        desk.trigger("actionFindPlace");
        QTRY_VERIFY_WITH_TIMEOUT(find->hasFocus(), patience);
        const auto seen = [side] {
            QStringList names;
            for (int i = 0; i < side->count(); ++i) {
                if (!side->item(i)->isHidden()) {
                    names << side->item(i)->text();
                }
            }
            return names;
        };
        find->setText(QStringLiteral("查驗"));
        QCOMPARE(seen(), (QStringList{QStringLiteral("資料查詢"), QStringLiteral("證明查驗")}));
        find->setText(QStringLiteral("搜尋"));
        QVERIFY2(side->found() > 4, "all of the group that has this name");
        find->setText(QStringLiteral("補印")); // of what is done there
        QCOMPARE(seen(), (QStringList{QStringLiteral("帳號"), QStringLiteral("查詢申請進度")}));
        find->setText(QStringLiteral("沒有這種"));
        QCOMPARE(side->found(), 0);
        QVERIFY(desk.child<QWidget>("noPlaceFound")->isVisible());
        QTest::keyClick(find, Qt::Key_Return);
        QCOMPARE(desk.window().place(), QString("start")); // there is nothing to go to
        find->setText(QStringLiteral("下載"));
        QTest::keyClick(find, Qt::Key_Return);
        QCOMPARE(desk.window().place(), QString("downloads"));
        QTRY_VERIFY2_WITH_TIMEOUT(!find->isVisible(), "the column is pictures again", patience);
        QVERIFY(find->text().isEmpty());
        desk.trigger("actionFindPlace");
        QTRY_VERIFY_WITH_TIMEOUT(find->hasFocus(), patience);
        QTest::keyClick(find, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!find->isVisible(), patience);
        QCOMPARE(desk.window().place(), QString("downloads"));
    }

    /// The click that brings the window to the front may come before it is there: the field a page begins with keeps.
    void aPageBeginsWhereItSaysInAWindowThatIsNotInFrontYet() {
        Desk desk(folder(), deadServer, "zh_TW");
        desk.window().showNormal();
        desk.window().resize(1366, 700);
        QWidget other; // in front, with nothing to type in
        other.show();
        other.activateWindow();
        QTRY_VERIFY(other.isActiveWindow());
        QVERIFY(QApplication::focusWidget() == nullptr);
        auto* side = desk.child<SideBar>("sideBar");
        QTest::mouseClick(
            side->viewport(), Qt::LeftButton, {},
            side->visualItemRect(side->findItems(QStringLiteral("登入"), Qt::MatchExactly).constFirst()).center());
        QTRY_COMPARE(desk.window().place(), QString("sign-in"));
        QVERIFY(desk.window().focusWidget() == desk.child<QLineEdit>("signInAccount"));
    }

    /// What is typed after a click on a place goes into that place, and does not lead from place to place.
    void theKeyboardGoesAlongWithAClick() {
        Desk desk(folder(), deadServer, "zh_TW");
        desk.window().showNormal();
        desk.window().resize(1366, 700);
        desk.window().activateWindow();
        desk.window().open("start");
        auto* side = desk.child<SideBar>("sideBar");
        const auto rectOf = [side](const QString& title) {
            return side->visualItemRect(side->findItems(title, Qt::MatchExactly).constFirst());
        };
        QTest::mouseClick(side->viewport(), Qt::LeftButton, {}, rectOf(QStringLiteral("登入")).center());
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("sign-in"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::focusWidget() != nullptr &&
                                     desk.window().currentPage()->isAncestorOf(QApplication::focusWidget()),
                                 patience);
        side->setFocus();
        QTest::keyClick(side, Qt::Key_Up);
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("start"), patience);
        QVERIFY2(side->hasFocus(), "who walks by keys goes on walking");
    }

    /// What stands in a menu is found where the places are; it is done by Enter, and the keyboard goes along.
    void whatAMenuCanDoIsFoundByItsName() {
        Desk desk(folder(), deadServer, "zh_TW");
        desk.window().showNormal();
        desk.window().resize(1366, 700);
        desk.window().activateWindow();
        auto* side = desk.child<SideBar>("sideBar");
        auto* find = desk.child<QLineEdit>("findPlace");
        desk.window().open("start");
        QTRY_VERIFY_WITH_TIMEOUT(find->isVisible(), patience);
        const QStringList places = side->places();
        const auto row = [side](const QString& title) {
            for (int i = 0; i < side->count(); ++i) {
                if (side->item(i)->text() == title && !side->item(i)->isHidden()) {
                    return side->item(i);
                }
            }
            return static_cast<QListWidgetItem*>(nullptr);
        };
        desk.trigger("actionFindPlace");
        find->setText(QStringLiteral("電話"));
        QVERIFY2(row(QStringLiteral("業務帳號查詢")) != nullptr, "there the numbers of schools are looked up");
        QCOMPARE(side->found(), 3);
        const QListWidgetItem* telephone = row(QStringLiteral("電話接聽"));
        QVERIFY(telephone != nullptr);
        QVERIFY2(!(telephone->flags() & Qt::ItemIsEnabled), "nobody is signed in");
        QVERIFY2(!telephone->toolTip().isEmpty(), "and it says so");
        find->setText(QStringLiteral("快速鍵"));
        QTest::keyClick(find, Qt::Key_Down);
        side->setCurrentItem(row(QStringLiteral("快速鍵一覽"))); // walking over it does nothing
        QVERIFY(side->currentItem() != nullptr);
        QVERIFY(desk.window().findChild<QDialog*>("shortcutSheet") == nullptr);
        find->setText(QStringLiteral("剪下"));
        QVERIFY2(side->found() == 0, "what is done to a field is not looked for in one");
        find->setText(QStringLiteral("變更密碼"));
        QTest::keyClick(find, Qt::Key_Return);
        QCOMPARE(desk.window().place(), QString("start")); // found, and not possible
        find->setText(QStringLiteral("連線"));
        QVERIFY2(!side->places().contains("action:actionConnection"), "a thing to do is no place");
        QTest::keyClick(find, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("connection"), patience);
        QVERIFY(find->text().isEmpty());
        desk.trigger("actionFindPlace");
        find->setText(QStringLiteral("設定")); // it is not 連線設定 that is called so
        QTest::keyClick(find, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("settings"), patience);
        desk.window().open("connection");
        QCOMPARE(side->places(), places);
        QVERIFY2(row(QStringLiteral("選單")) == nullptr, "it is there only while something is looked for");
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::focusWidget() != nullptr, patience);
        QVERIFY2(desk.window().currentPage()->isAncestorOf(QApplication::focusWidget()), "one goes on in the page");
        // The row of the place in front is seen whole, in a group that was folded too.
        desk.window().resize(1366, 480);
        desk.trigger("actionFindPlace");
        find->setText(QStringLiteral("待送"));
        QTest::keyClick(find, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("outbox"), patience);
        const auto isSeenWhole = [side] {
            const QRect row = side->visualItemRect(side->currentItem()); // as wide as its words
            return row.top() >= 0 && row.bottom() < side->viewport()->height();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isSeenWhole(), patience);
        desk.window().setSideBarCompact(true);
        QTRY_VERIFY_WITH_TIMEOUT(side->width() < 100, patience);
        QTRY_VERIFY_WITH_TIMEOUT(isSeenWhole(), patience);
    }

    void theSideBarFoldsToPicturesAndIsRemembered() {
        const QString data = folder();
        {
            Desk desk(data, deadServer, "zh_TW");
            desk.window().showNormal();
            desk.window().resize(1366, 700);
            auto* side = desk.child<SideBar>("sideBar");
            QTRY_VERIFY_WITH_TIMEOUT(side->width() > 200, patience);
            QTRY_VERIFY_WITH_TIMEOUT(desk.child<QToolButton>("foldSideBar")->isVisible(), patience);
            desk.child<QToolButton>("foldSideBar")->click();
            QTRY_VERIFY_WITH_TIMEOUT(side->width() < 100, patience);
            QVERIFY(desk.window().findChild<QAction*>("actionSideBarCompact")->isChecked());
        }
        Desk again(data, deadServer, "zh_TW");
        again.window().showNormal();
        again.window().resize(1366, 700);
        auto* side = again.child<SideBar>("sideBar");
        QTRY_VERIFY_WITH_TIMEOUT(side->width() < 100, patience);
        again.trigger("actionSideBarCompact");
        QTRY_VERIFY_WITH_TIMEOUT(side->width() > 200, patience);
        // A narrow window leaves no choice, and takes the button away.
        again.window().resize(1000, 700);
        QTRY_VERIFY_WITH_TIMEOUT(side->width() < 100, patience);
        QVERIFY(!again.child<QToolButton>("foldSideBar")->isVisible());
    }

    void theTextGrowsAtOnceAndIsRemembered() {
        const QString data = folder();
        const qreal usual = QApplication::font().pointSizeF();
        {
            Desk desk(data, deadServer);
            desk.window().open("settings");
            auto* box = desk.child<QComboBox>("settingsTextSize");
            QCOMPARE(box->count(), 3);
            const qreal heading = desk.child<QLabel>("pageTitle")->font().pointSizeF();
            box->setFocus();
            box->setCurrentIndex(box->findData(130));
            emit box->activated(box->currentIndex());
            QTRY_VERIFY_WITH_TIMEOUT(desk.child<QLabel>("pageTitle")->font().pointSizeF() > heading * 1.2, patience);
            QCOMPARE(QApplication::font().pointSizeF(), usual * 1.3);
            QCOMPARE(desk.window().place(), QString("settings"));
            QVERIFY(desk.window().focusWidget() == desk.child<QComboBox>("settingsTextSize"));
        }
        Desk again(data, deadServer);
        QCOMPARE(QApplication::font().pointSizeF(), usual * 1.3);
        again.application.setTextSize(100);
        QCOMPARE(QApplication::font().pointSizeF(), usual);
        QCoreApplication::processEvents();
    }

    void theWheelChangesNoSetting() {
        Desk desk(folder(), deadServer);
        desk.window().open("settings");
        auto* box = desk.child<QComboBox>("settingsAppearance");
        box->setFocus();
        const int before = box->currentIndex();
        QWheelEvent wheel(QPointF(5, 5), box->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(box, &wheel);
        QCOMPARE(box->currentIndex(), before);
    }

    void formsAreSavedFromTheDownloads() {
        Desk desk(folder());
        desk.window().open("downloads");
        auto* office = desk.child<QPushButton>("downloadOffice");
        QVERIFY(office->isVisible());
        QVERIFY(!desk.child<QPushButton>("mainAction")->isVisible()); // once is enough
        auto* page = desk.child<DownloadsPage>("downloadsPage");
        const QTemporaryDir files;
        const auto kept = [&](const char* button, const QString& name) {
            page->setNextFile(files.filePath(name));
            desk.child<QPushButton>(button)->click();
            QFile file(files.filePath(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY(kept("downloadOffice", "form.odt").contains("opendocument.text"));
        QVERIFY(!desk.child<QLineEdit>("downloadNumber")->isVisible());
        page->choose(DownloadsPage::Form::Correction);
        QVERIFY(office->text().contains("ODS"));
        desk.child<QLineEdit>("downloadNumber")->setText("7000010");
        QVERIFY(kept("downloadOffice", "form.ods").contains("opendocument.spreadsheet"));
        QVERIFY(kept("downloadPdf", "form.pdf").startsWith("%PDF"));
    }

    void optionsThatContradictAreSaid() {
        QCommandLineParser parser;
        addOptions(parser);
        QString fault;
        QVERIFY(parser.parse({"desk", "--trial", "--server", "host=x"}));
        (void)readOptions(parser, fault);
        QVERIFY(!fault.isEmpty());
        fault.clear();
        QCommandLineParser second;
        addOptions(second);
        QVERIFY(second.parse({"desk", "--language", "fr"}));
        (void)readOptions(second, fault);
        QVERIFY(fault.contains("fr"));
    }
};

QTEST_MAIN(WindowTest)
#include "windowtest.moc"
