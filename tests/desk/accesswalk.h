// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>
#include <QString>
#include <QStringList>
#include <QWidget>

class QAction;
class QMenu;
class QMenuBar;

namespace inservice {

/// Looks at a window as somebody does who uses the keyboard, a screen reader or large type. Each check returns what is
/// wrong, a line each, beginning with `where`.
namespace access {

/// The widgets one can come to by Tab, in Tab's order.
QList<QWidget*> tabStops(const QWidget* window);
/// All actions of a menu and its sub-menus, without separators.
QList<QAction*> leaves(const QMenu* menu);

/// Every action of `owner` and of its children stands in a menu of `bar`, with words and a picture (or a tick).
QStringList actions(const QString& where, const QMenuBar* bar, const QWidget* owner);
/// What is disabled and seen says why, to the eye and to a screen reader; so does every entry of the menus.
[[nodiscard]] QStringList reasons(const QString& where, const QWidget* window, const QMenuBar* bar);
/// What has the focus can be named: its accessible name, as a screen reader asks for it.
QStringList names(const QString& where, const QWidget* window);
/// A letter is one thing's only, the menus' included.
QStringList letters(const QString& where, const QWidget* window, const QMenuBar* bar);
/// Tab comes by everything that can be used, and never goes back up or to the left within `page`.
QStringList order(const QString& where, QWidget* window, const QWidget* page);
/// What the head of a page offers stands nowhere else in it: two buttons that do the same make one look for a
/// difference.
QStringList once(const QString& where, const QWidget* window, const QWidget* page);
/// Words have the room they need.
QStringList clipped(const QString& where, const QWidget* window);
/// Days that are read stand in one form, 2026/03/02; as they are stored they are written into fields alone.
QStringList dates(const QString& where, const QWidget* window);
/// What has the focus within `within` is seen: whole, and under nothing else of it.
QStringList reached(const QString& where, QWidget* within);
/// Words stand out from what is behind them, 4.5 : 1.
QStringList contrast(const QString& where, const QWidget* window);

} // namespace access

} // namespace inservice
