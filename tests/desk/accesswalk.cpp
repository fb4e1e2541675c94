// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desk/accesswalk.h"

#include "forms/look/look.h"
#include "forms/look/whynot.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHash>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <cmath>

namespace inservice::access {

namespace {

QString called(const QWidget* widget) {
    QString text = QString::fromLatin1(widget->metaObject()->className());
    text += QLatin1Char(' ') + widget->objectName();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
        text += QStringLiteral(" “%1”").arg(button->text());
    } else if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        text += QStringLiteral(" “%1”").arg(label->text().left(60));
    }
    const QWidget* parent = widget->parentWidget();
    while (parent != nullptr && parent->objectName().isEmpty()) {
        parent = parent->parentWidget();
    }
    return parent != nullptr ? text + QStringLiteral(" in ") + parent->objectName() : text;
}

bool ofQt(const QWidget* widget) {
    for (const QWidget* one = widget; one != nullptr; one = one->parentWidget()) {
        if (one->objectName().startsWith(QLatin1String("qt_"))) {
            return true;
        }
    }
    return false;
}

QString plain(QString text) {
    text.replace(QLatin1String("&&"), QLatin1String("\1")).remove(QLatin1Char('&'));
    return text.replace(QLatin1Char('\1'), QLatin1Char('&'));
}

double luminance(const QColor& color) {
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

/// What is drawn behind a widget's words: the nearest background that is filled.
QColor behind(const QWidget* widget) {
    for (const QWidget* one = widget; one != nullptr; one = one->parentWidget()) {
        const QColor color = one->palette().color(one->backgroundRole());
        if ((one->autoFillBackground() || one->isWindow()) && color.alpha() == 255) {
            return color;
        }
    }
    return QApplication::palette().color(QPalette::Window);
}

} // namespace

QList<QWidget*> tabStops(const QWidget* window) {
    QList<QWidget*> stops;
    const auto* end = window;
    for (QWidget* widget = window->nextInFocusChain(); widget != nullptr && widget != end;
         widget = widget->nextInFocusChain()) {
        if (!widget->isVisibleTo(window) || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus) ||
            widget->focusProxy() != nullptr || widget->window() != window) {
            continue;
        }
        // Of a group of radio buttons Tab reaches the chosen one.
        const auto* radio = qobject_cast<const QRadioButton*>(widget);
        if (radio != nullptr && radio->autoExclusive() && !radio->isChecked()) {
            const QList<QRadioButton*> group = radio->parentWidget()->findChildren<QRadioButton*>();
            if (std::any_of(group.cbegin(), group.cend(), [](const QRadioButton* one) { return one->isChecked(); })) {
                continue;
            }
        }
        stops << widget;
    }
    return stops;
}

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

QStringList actions(const QString& where, const QMenuBar* bar, const QWidget* owner) {
    QStringList faults;
    QSet<const QAction*> inMenus;
    const QList<QAction*> menus = bar->actions();
    for (const QAction* menu : menus) {
        QHash<QString, QString> taken;
        const QList<QAction*> own = menu->menu()->actions();
        for (const QAction* action : own) {
            const QString key = QKeySequence::mnemonic(action->text()).toString();
            if (!action->isVisible() || action->isSeparator()) {
                continue;
            }
            if (key.isEmpty()) {
                faults << where + ": an action without an access key: " + action->text();
            } else if (taken.contains(key)) {
                faults << where + ": " + key + " is “" + action->text() + "” and “" + taken.value(key) + "” in " +
                              menu->text();
            }
            taken.insert(key, action->text());
        }
        for (const QAction* action : leaves(menu->menu())) {
            inMenus << action;
            if (action->text().isEmpty()) {
                faults << where + ": an action without words: " + action->objectName();
            }
            if (action->icon().isNull() && !action->isCheckable()) {
                faults << where + ": an action without a picture: " + action->text();
            }
        }
    }
    const QList<QAction*> all = owner->findChildren<QAction*>();
    for (const QAction* action : all) {
        const auto* holder = qobject_cast<const QWidget*>(action->parent());
        const bool qtsOwn = holder == nullptr || ofQt(holder) || qobject_cast<const QLineEdit*>(holder) != nullptr ||
                            qobject_cast<const QMenu*>(holder) != nullptr;
        if (!qtsOwn && !action->isSeparator() && action->menu() == nullptr && !inMenus.contains(action)) {
            faults << where + ": an action in no menu: " + action->text() + " " + action->objectName();
        }
    }
    return faults;
}

QStringList names(const QString& where, const QWidget* window) {
    QStringList faults;
    const QList<QWidget*> stops = tabStops(window);
    for (QWidget* widget : stops) {
        if (ofQt(widget)) {
            continue;
        }
        const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
        if (face == nullptr || face->text(QAccessible::Name).trimmed().isEmpty()) {
            // A page that scrolls is passed by a screen reader: what is in it has the names.
            if (qobject_cast<const QScrollArea*>(widget) == nullptr) {
                faults << where + ": no accessible name: " + called(widget);
            }
        }
    }
    return faults;
}

QStringList reasons(const QString& where, const QWidget* window, const QMenuBar* bar) {
    QStringList faults;
    const QList<QAbstractButton*> buttons = window->findChildren<QAbstractButton*>();
    for (const QAbstractButton* button : buttons) {
        if (button->isVisibleTo(window) && button->window() == window && !button->isEnabled() && !ofQt(button) &&
            (button->toolTip().isEmpty() || button->accessibleDescription() != button->toolTip())) {
            faults << where + ": does not say why it is disabled: " + called(button);
        }
    }
    const QList<QAction*> menus = bar != nullptr ? bar->actions() : QList<QAction*>();
    for (const QAction* menu : menus) {
        for (const QAction* action : leaves(menu->menu())) {
            if (action->isVisible() && !action->isEnabled() && look::whyNot(action).isEmpty()) {
                faults << where + ": does not say why it is disabled: " + action->text();
            }
        }
    }
    return faults;
}

QStringList letters(const QString& where, const QWidget* window, const QMenuBar* bar) {
    QStringList faults;
    QHash<QString, QString> taken;
    const auto take = [&](const QString& text) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty()) {
            return;
        }
        if (taken.contains(key)) {
            faults << where + ": " + key + " is “" + text + "” and “" + taken.value(key) + "”";
        }
        taken.insert(key, text);
    };
    if (bar != nullptr) {
        const QList<QAction*> menus = bar->actions();
        for (const QAction* menu : menus) {
            take(menu->text());
        }
    }
    const QList<QAbstractButton*> buttons = window->findChildren<QAbstractButton*>();
    for (const QAbstractButton* button : buttons) {
        if (button->isVisibleTo(window) && button->isEnabled() && button->window() == window) {
            take(button->text());
        }
    }
    const QList<QLabel*> labels = window->findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (label->isVisibleTo(window) && label->buddy() != nullptr && label->window() == window) {
            take(label->text());
        }
    }
    const QList<QTabBar*> tabs = window->findChildren<QTabBar*>();
    for (const QTabBar* bars : tabs) {
        for (int i = 0; bars->isVisibleTo(window) && i < bars->count(); ++i) {
            take(bars->tabText(i));
        }
    }
    QString free; // what may be taken instead
    for (char letter = 'A'; letter <= 'Z'; ++letter) {
        if (!taken.contains(QStringLiteral("Alt+") + letter)) {
            free += letter;
        }
    }
    for (QString& fault : faults) {
        fault += QStringLiteral("; free: ") + free;
    }
    return faults;
}

namespace {

/// What of a widget is on screen: a long one in a scroll area reaches below what stands under it. `next` is what Tab
/// leads on to, of the one that has the focus, which has brought it into view.
QRect shownOf(const QWidget* widget, const QWidget* window, const QWidget* next = nullptr) {
    QRect shown(widget->mapTo(window, QPoint()), widget->size());
    for (const QWidget* around = widget->parentWidget(); around != nullptr && around != window;
         around = around->parentWidget()) {
        const QRect room(around->mapTo(window, QPoint()), around->size());
        if (room.intersects(shown)) {
            shown &= room;
        } else if (next != nullptr && !around->isAncestorOf(next)) { // else, scrolled out, it stays where it would be
            shown.moveTop(shown.top() > room.bottom() ? room.bottom() - shown.height() : room.top());
        }
    }
    return shown;
}

} // namespace

QStringList order(const QString& where, QWidget* window, const QWidget* page) {
    QStringList faults;
    // As it is once Tab has been pressed: a window may order what has come to it since.
    QKeyEvent tab(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
    QApplication::sendEvent(window, &tab);
    const QList<QWidget*> stops = tabStops(window);
    const QSet<QWidget*> met(stops.cbegin(), stops.cend());
    const QList<QAbstractButton*> buttons = page->findChildren<QAbstractButton*>();
    for (QAbstractButton* button : buttons) {
        const bool radio = qobject_cast<QRadioButton*>(button) != nullptr;
        // The cross in a line edit: Esc does the same.
        const bool inLine = qobject_cast<QLineEdit*>(button->parentWidget()) != nullptr;
        // 顯示 beside a password: Tab goes on to 確認密碼, its access key reaches it.
        const bool byKey = button->objectName() == QLatin1String("showPasswordButton") &&
                           !QKeySequence::mnemonic(button->text()).isEmpty();
        if (!radio && !inLine && !byKey && !ofQt(button) && button->isVisibleTo(window) && button->isEnabled() &&
            !met.contains(button)) {
            faults << where + ": Tab does not come by: " + called(button);
        }
    }
    const QWidget* before = nullptr;
    for (const QWidget* widget : stops) {
        if (!page->isAncestorOf(widget) || qobject_cast<const QScrollArea*>(widget) != nullptr) {
            continue;
        }
        if (before != nullptr) {
            const QRect a = shownOf(before, window, widget);
            const QRect b = shownOf(widget, window);
            const bool above = b.bottom() <= a.top() && b.left() <= a.left();
            const bool leftOnTheLine = b.right() <= a.left() && b.top() < a.bottom() && b.bottom() > a.top();
            if (above || leftOnTheLine) {
                faults << where + ": Tab goes back from " + called(before) + " to " + called(widget);
            }
        }
        before = widget;
    }
    return faults;
}

QStringList dates(const QString& where, const QWidget* window) {
    static const QRegularExpression stored(QStringLiteral("(?<![0-9-])[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])"));
    static const QRegularExpression example(QStringLiteral("[0-9] (或|or) [0-9]")); // how a day may be typed
    constexpr int mostRows = 50;
    QStringList faults;
    const auto read = [&](const QObject* what, const QString& text) {
        if (stored.match(text).hasMatch() && !example.match(text).hasMatch()) {
            faults << where + ": date: " + what->objectName() + " «" + text.left(80) + QStringLiteral("»");
        }
    };
    const QList<QLabel*> labels = window->findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (label->isVisibleTo(window) && label->window() == window && !ofQt(label)) {
            read(label, label->text());
        }
    }
    const QList<QAbstractItemView*> views = window->findChildren<QAbstractItemView*>();
    for (const QAbstractItemView* view : views) {
        if (!view->isVisibleTo(window) || view->model() == nullptr) {
            continue;
        }
        for (int row = 0; row < qMin(mostRows, view->model()->rowCount()); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                read(view, view->model()->index(row, column).data().toString());
            }
        }
    }
    return faults;
}

QStringList once(const QString& where, const QWidget* window, const QWidget* page) {
    QStringList faults;
    const auto* head = window->findChild<QPushButton*>(QStringLiteral("mainAction"));
    if (head == nullptr || !head->isVisibleTo(window)) {
        return faults;
    }
    const QList<QPushButton*> buttons = page->findChildren<QPushButton*>();
    for (const QPushButton* button : buttons) {
        // An empty list says what to do next, and has the button beside that sentence.
        const bool ofEmptyList = button->parentWidget()->objectName().endsWith(QLatin1String("Empty"));
        if (!ofEmptyList && button->isVisibleTo(window) && look::withoutAccessKey(button->text()) == head->text()) {
            faults << where + ": twice on the page: " + head->text();
        }
    }
    return faults;
}

QStringList clipped(const QString& where, const QWidget* window) {
    QStringList faults;
    const auto tooSmall = [&](const QWidget* widget, const QString& need) {
        faults << where + ": clipped: " + called(widget) +
                      QString(" has %1×%2, needs %3").arg(widget->width()).arg(widget->height()).arg(need);
    };
    const QList<QLabel*> labels = window->findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (!label->isVisibleTo(window) || label->window() != window || label->text().isEmpty() || ofQt(label)) {
            continue;
        }
        // What elides says all of it in its tooltip.
        if (label->toolTip() == label->text()) {
            continue;
        }
        if (label->wordWrap()) {
            const int need = label->heightForWidth(label->width());
            if (need > label->height() + 1) {
                tooSmall(label, QString("height %1").arg(need));
            }
        } else {
            const QSize need = label->sizeHint();
            if (need.width() > label->width() + 1 || need.height() > label->height() + 1) {
                tooSmall(label, QString("%1×%2").arg(need.width()).arg(need.height()));
            }
        }
    }
    const QList<QAbstractButton*> buttons = window->findChildren<QAbstractButton*>();
    for (const QAbstractButton* button : buttons) {
        if (!button->isVisibleTo(window) || button->window() != window || button->text().isEmpty() || ofQt(button)) {
            continue;
        }
        if (button->hasHeightForWidth()) {
            if (button->heightForWidth(button->width()) > button->height() + 1) {
                tooSmall(button, QString("height %1").arg(button->heightForWidth(button->width())));
            }
            continue;
        }
        // An eliding button (the status) says all of it in its tooltip.
        if (button->toolTip().contains(plain(button->text())) || button->objectName() == "statusButton") {
            continue;
        }
        const QSize need = button->sizeHint();
        if (need.width() > button->width() + 1 || need.height() > button->height() + 1) {
            tooSmall(button, QString("%1×%2").arg(need.width()).arg(need.height()));
        }
    }
    const QList<QComboBox*> boxes = window->findChildren<QComboBox*>();
    for (const QComboBox* box : boxes) {
        if (!box->isVisibleTo(window) || box->window() != window || ofQt(box)) {
            continue;
        }
        const int room = box->width() - 30; // the arrow and the frame
        const int need = box->fontMetrics().horizontalAdvance(box->currentText());
        if (need > room && box->toolTip().isEmpty()) {
            tooSmall(box, QString("width %1").arg(need + 30));
        }
    }
    const QList<QTableView*> tables = window->findChildren<QTableView*>();
    for (const QTableView* table : tables) {
        if (!table->isVisibleTo(window) || table->window() != window) {
            continue;
        }
        const QHeaderView* header = table->horizontalHeader();
        for (int column = 0; column < header->count(); ++column) {
            const QString word = table->model()->headerData(column, Qt::Horizontal).toString();
            const int need = header->fontMetrics().horizontalAdvance(word) + 16;
            if (!header->isSectionHidden(column) && need > header->sectionSize(column)) {
                faults << where + QString(": clipped: column “%1” of %2 has %3, needs %4")
                                      .arg(word, table->objectName())
                                      .arg(header->sectionSize(column))
                                      .arg(need);
            }
        }
        if (table->rowHeight(0) > 0 && table->rowHeight(0) < table->fontMetrics().height()) {
            faults << where + ": clipped: the rows of " + table->objectName();
        }
    }
    const QList<QLineEdit*> lines = window->findChildren<QLineEdit*>();
    for (const QLineEdit* line : lines) {
        if (!line->isVisibleTo(window) || line->window() != window || ofQt(line) || !line->text().isEmpty()) {
            continue;
        }
        const int need = line->fontMetrics().horizontalAdvance(line->placeholderText()) + 12;
        if (!line->placeholderText().isEmpty() && need > line->width() && line->toolTip().isEmpty()) {
            tooSmall(line, QString("width %1 for “%2”").arg(need).arg(line->placeholderText()));
        }
    }
    return faults;
}

QStringList reached(const QString& where, QWidget* within) {
    QStringList faults;
    QList<QWidget*> controls;
    const QList<QWidget*> all = within->findChildren<QWidget*>();
    for (QWidget* control : all) {
        if (control->isVisibleTo(within) && control->isEnabled() && (control->focusPolicy() & Qt::TabFocus) &&
            control->focusProxy() == nullptr && qobject_cast<QScrollArea*>(control) == nullptr && !ofQt(control)) {
            controls << control;
        }
    }
    for (QWidget* control : std::as_const(controls)) {
        control->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        const QRect seen = control->visibleRegion().boundingRect();
        if (seen.height() < control->height() || seen.width() < control->width()) {
            faults << where + ": the focus is out of view: " + called(control) +
                          QString(", %1×%2 of %3×%4")
                              .arg(seen.width())
                              .arg(seen.height())
                              .arg(control->width())
                              .arg(control->height());
        }
        for (const QWidget* other : std::as_const(controls)) {
            if (other == control || other->isAncestorOf(control) || control->isAncestorOf(other)) {
                continue;
            }
            const QRect a(control->mapTo(within, QPoint()), control->size());
            const QRect b(other->mapTo(within, QPoint()), other->size());
            // Apart from one that is scrolled out of sight.
            if (a.intersects(b) && !other->visibleRegion().isEmpty()) {
                faults << where + ": " + called(control) + " lies over " + called(other);
            }
        }
    }
    return faults;
}

QStringList contrast(const QString& where, const QWidget* window) {
    QStringList faults;
    const QList<QLabel*> labels = window->findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (!label->isVisibleTo(window) || !label->isEnabled() || label->text().isEmpty() || ofQt(label)) {
            continue;
        }
        const QColor text = label->palette().color(label->foregroundRole());
        const QColor back = behind(label);
        const double a = luminance(text) + 0.05;
        const double b = luminance(back) + 0.05;
        const double ratio = a > b ? a / b : b / a;
        if (ratio < 4.5) {
            faults << where + QString(": %1 : 1 (%2 on %3): ").arg(ratio, 0, 'f', 2).arg(text.name(), back.name()) +
                          called(label);
        }
    }
    return faults;
}

} // namespace inservice::access
