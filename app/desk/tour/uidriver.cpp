// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/tour/uidriver.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QTextEdit>
#include <QUrl>

namespace inservice {

namespace {

QList<QWidget*> visibleWidgets() {
    QList<QWidget*> visible;
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget* widget : all) {
        if (widget->isVisible() && !widget->objectName().isEmpty()) {
            visible.append(widget);
        }
    }
    return visible;
}

QString namesThereAre() {
    QStringList names;
    const QList<QWidget*> widgets = visibleWidgets();
    for (const QWidget* widget : widgets) {
        if (!widget->objectName().startsWith("qt_")) {
            names.append(widget->objectName());
        }
    }
    names.removeDuplicates();
    names.sort();
    return names.join(", ");
}

template<typename T>
T* findAs(const QString& name) {
    QWidget* widget = UiDriver::find(name);
    if (auto* wanted = qobject_cast<T*>(widget)) {
        return wanted;
    }
    // A typed edit is named as a whole; the hand goes to the plain widget inside it.
    if (auto* inner = widget->findChild<T*>()) {
        return inner;
    }
    throw TourError{QString("'%1' is a %2, which cannot do this").arg(name, widget->metaObject()->className())};
}

/// The window in front has the keyboard, and a page scrolls to what a person is about to touch. Without a window
/// manager (Xvfb) nobody else makes a window the active one.
void bringIntoView(QWidget* widget) {
    if (!widget->isActiveWindow()) {
        QApplication::setActiveWindow(widget->window());
    }
    for (QWidget* parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(parent)) {
            area->ensureWidgetVisible(widget, 50, 80);
        }
    }
}

void mouse(QWidget* widget, const QPoint& position, QEvent::Type type, Qt::KeyboardModifiers keys) {
    const QPoint global = widget->mapToGlobal(position);
    const Qt::MouseButtons held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, position, global, Qt::LeftButton, held, keys);
    QApplication::sendEvent(widget, &event);
}

void press(QWidget* widget, const QPoint& position, Qt::KeyboardModifiers keys = Qt::NoModifier) {
    mouse(widget, position, QEvent::MouseButtonPress, keys);
    mouse(widget, position, QEvent::MouseButtonRelease, keys);
}

void requireEnabled(const QWidget* widget, const QString& name) {
    if (!widget->isEnabled()) {
        throw TourError{QString("'%1' is there but cannot be used now. %2").arg(name, widget->toolTip())};
    }
}

std::optional<QModelIndex> rowWith(const QAbstractItemView* view, const QString& text) {
    const QAbstractItemModel* model = view->model();
    for (int row = 0; model && row < model->rowCount(view->rootIndex()); ++row) {
        for (int column = 0; column < model->columnCount(view->rootIndex()); ++column) {
            const QModelIndex index = model->index(row, column, view->rootIndex());
            if (index.data().toString().contains(text)) {
                return index;
            }
        }
    }
    return std::nullopt;
}

void pressRow(const QString& viewName, const QString& text, Qt::KeyboardModifiers keys) {
    auto* view = findAs<QAbstractItemView>(viewName);
    const auto index = rowWith(view, text);
    if (!index) {
        throw TourError{QString("'%1' has no row with '%2'").arg(viewName, text)};
    }
    view->scrollTo(*index);
    view->setFocus(Qt::TabFocusReason);
    press(view->viewport(), view->visualRect(*index).center(), keys);
}

} // namespace

QWidget* UiDriver::find(const QString& name) {
    QWidget* found = nullptr;
    const QList<QWidget*> widgets = visibleWidgets();
    for (QWidget* widget : widgets) {
        if (widget->objectName() == name && (!found || (!found->isEnabled() && widget->isEnabled()))) {
            found = widget;
        }
    }
    if (!found) {
        throw TourError{QString("no '%1' is visible; there are: %2").arg(name, namesThereAre())};
    }
    return found;
}

bool UiDriver::sees(const QString& name) {
    const QList<QWidget*> widgets = visibleWidgets();
    return std::any_of(widgets.cbegin(), widgets.cend(), [&](const QWidget* w) { return w->objectName() == name; });
}

QString UiDriver::words(const QString& name) {
    QWidget* widget = find(name);
    for (const char* property : {"text", "currentText", "plainText", "title"}) {
        const QVariant value = widget->property(property);
        if (value.isValid() && !value.toString().isEmpty()) {
            return value.toString();
        }
    }
    QStringList inside;
    const QList<QLabel*> labels = widget->findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (label->isVisible()) {
            inside.append(label->text());
        }
    }
    return inside.join(' ');
}

void UiDriver::click(const QString& name) {
    QWidget* widget = find(name);
    requireEnabled(widget, name);
    bringIntoView(widget);
    if (auto* button = qobject_cast<QAbstractButton*>(widget)) {
        // The hit area of a check box or radio button is its left part.
        const bool checkable = !button->inherits("QPushButton") && !button->inherits("QToolButton");
        press(button, checkable ? QPoint(10, button->height() / 2) : button->rect().center());
    } else {
        press(widget, widget->rect().center());
    }
}

void UiDriver::doMore(const QString& message) {
    auto* button = findAs<QPushButton>(message);
    requireEnabled(button, message);
    bringIntoView(button);
    press(button, button->rect().center());
}

bool UiDriver::offersMore(const QString& message) {
    if (!sees(message)) {
        return false;
    }
    const auto* button = find(message)->findChild<QPushButton*>();
    return button != nullptr && button->isVisible() && button->isEnabled();
}

void UiDriver::type(const QString& name, const QString& text) {
    QWidget* widget = find(name);
    requireEnabled(widget, name);
    QWidget* target = widget;
    if (!qobject_cast<QLineEdit*>(widget) && !qobject_cast<QTextEdit*>(widget) &&
        !qobject_cast<QPlainTextEdit*>(widget)) {
        target = widget->findChild<QLineEdit*>();
        if (!target) {
            target = widget->findChild<QPlainTextEdit*>();
        }
        if (!target) {
            throw TourError{QString("'%1' holds nothing to type into").arg(name)};
        }
    }
    bringIntoView(target);
    target->setFocus(Qt::TabFocusReason);
    if (auto* line = qobject_cast<QLineEdit*>(target)) {
        line->selectAll();
    } else if (auto* plain = qobject_cast<QPlainTextEdit*>(target)) {
        plain->selectAll();
    } else if (auto* rich = qobject_cast<QTextEdit*>(target)) {
        rich->selectAll();
    }
    if (text.isEmpty()) {
        QKeyEvent wipe(QEvent::KeyPress, Qt::Key_Delete, Qt::NoModifier);
        QApplication::sendEvent(target, &wipe);
    }
    for (const uint codePoint : text.toUcs4()) {
        const QString character = QString::fromUcs4(reinterpret_cast<const char32_t*>(&codePoint), 1);
        if (codePoint < 0x80) {
            QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, character);
            QApplication::sendEvent(target, &down);
            QKeyEvent up(QEvent::KeyRelease, 0, Qt::NoModifier, character);
            QApplication::sendEvent(target, &up);
        } else {
            // What an input method does with a chosen character.
            QInputMethodEvent commit;
            commit.setCommitString(character);
            QApplication::sendEvent(target, &commit);
        }
    }
}

void UiDriver::choose(const QString& name, const QVariant& textOrData) {
    auto* box = findAs<QComboBox>(name);
    requireEnabled(box, name);
    bringIntoView(box);
    int index = box->findText(textOrData.toString());
    if (index < 0) {
        index = box->findData(textOrData);
    }
    if (index < 0) {
        QStringList entries;
        for (int i = 0; i < box->count(); ++i) {
            entries.append(box->itemText(i));
        }
        throw TourError{QString("'%1' offers no '%2', only: %3").arg(name, textOrData.toString(), entries.join(", "))};
    }
    box->setFocus(Qt::TabFocusReason);
    box->setCurrentIndex(index);
    emit box->activated(index);
}

void UiDriver::check(const QString& name, bool checked) {
    auto* button = findAs<QAbstractButton>(name);
    if (button->isChecked() != checked) {
        requireEnabled(button, name);
        bringIntoView(button);
        press(button, QPoint(10, button->height() / 2));
    }
    if (button->isChecked() != checked) {
        throw TourError{QString("'%1' does not keep the tick").arg(name)};
    }
}

void UiDriver::pickRow(const QString& viewName, const QString& text) {
    pressRow(viewName, text, Qt::NoModifier);
}

void UiDriver::pickAlso(const QString& viewName, const QString& text) {
    pressRow(viewName, text, Qt::ControlModifier);
}

bool UiDriver::hasRow(const QString& viewName, const QString& text) {
    return sees(viewName) && rowWith(findAs<QAbstractItemView>(viewName), text).has_value();
}

void UiDriver::trigger(const QString& name) {
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (const QWidget* window : windows) {
        if (auto* action = window->findChild<QAction*>(name)) {
            if (!action->isEnabled()) {
                throw TourError{QString("the action '%1' cannot be used now").arg(name)};
            }
            action->trigger();
            return;
        }
    }
    throw TourError{QString("no action '%1'").arg(name)};
}

void UiDriver::openTab(const QString& name, const QString& pageWidget) {
    auto* tabs = findAs<QTabWidget>(name);
    for (int i = 0; i < tabs->count(); ++i) {
        QWidget* page = tabs->widget(i);
        if (page->objectName() == pageWidget || page->findChild<QWidget*>(pageWidget)) {
            press(tabs->tabBar(), tabs->tabBar()->tabRect(i).center());
            return;
        }
    }
    throw TourError{QString("'%1' has no page with '%2'").arg(name, pageWidget)};
}

void UiDriver::close(const QString& window) {
    find(window)->window()->close();
}

void UiDriver::dropFile(const QString& name, const QString& file) {
    QWidget* widget = find(name);
    bringIntoView(widget);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    const QPoint centre = widget->rect().center();
    QDragEnterEvent enter(centre, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(widget, &enter);
    if (!enter.isAccepted()) {
        throw TourError{QString("'%1' does not take '%2'").arg(name, file)};
    }
    QDropEvent drop(centre, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(widget, &drop);
}

QPixmap UiDriver::picture() {
    QWidget* window = nullptr;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* candidate : windows) {
        if (candidate->isVisible() && qobject_cast<QMainWindow*>(candidate)) {
            window = candidate;
        }
    }
    // A window on top (the mailbox, a dialog) is what a person looks at.
    if (QWidget* active = QApplication::activeWindow(); active && active != window && active->isVisible()) {
        return active->grab();
    }
    return window ? window->grab() : QPixmap();
}

} // namespace inservice
