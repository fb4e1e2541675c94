// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QPixmap>
#include <QString>
#include <QVariant>

class QAbstractItemView;
class QWidget;

namespace inservice {

/// What a step of the tour could not do, with what was there instead.
class TourError : public Error {
public:
    using Error::Error;
};

/// Operates this program's own windows as a person does: by events to visible, enabled widgets found by object name.
/// Everything throws TourError when there is no such widget, and then names the ones there are.
class UiDriver {
public:
    /// The visible widget of that object name; an enabled one where several pages have one of that name.
    [[nodiscard]] static QWidget* find(const QString& name);
    /// Whether find() would find one.
    [[nodiscard]] static bool sees(const QString& name);
    /// The words on a widget: label, edit, button, combo box.
    [[nodiscard]] static QString words(const QString& name);

    static void click(const QString& name);
    /// The button in a message (look::MessageBar).
    static void doMore(const QString& message);
    [[nodiscard]] static bool offersMore(const QString& message);
    /// Replaces the text of a line or text edit, a character at a time.
    static void type(const QString& name, const QString& text);
    /// Picks the entry with that text, or that data, in a combo box.
    static void choose(const QString& name, const QVariant& textOrData);
    static void check(const QString& name, bool checked = true);
    /// Selects the first row that shows `text` in any column, as a click does.
    static void pickRow(const QString& view, const QString& text);
    /// The same with Ctrl held: a row more, or one less.
    static void pickAlso(const QString& view, const QString& text);
    [[nodiscard]] static bool hasRow(const QString& view, const QString& text);
    /// Triggers a menu action by object name.
    static void trigger(const QString& action);
    /// Brings a page of a tab widget to the front, by the widget it holds or holds inside.
    static void openTab(const QString& tabs, const QString& pageWidget);
    /// Closes the window that widget of this name is.
    static void close(const QString& window);
    /// Drops a file on a widget.
    static void dropFile(const QString& name, const QString& file);

    /// The window as it stands, with anything that lies over it.
    [[nodiscard]] static QPixmap picture();
};

} // namespace inservice
