// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/place.h"

#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <functional>

class QAction;
class QMenu;

namespace inservice {

class Application;
class MainWindow;

/// The menus of the main window, and which of their entries can be used now.
class Menus : public QObject {
    Q_OBJECT

public:
    Menus(Application& application, MainWindow& window);

    /// One of the window's own, by its object name.
    [[nodiscard]] QAction* action(const char* name) const { return m_actions.value(QLatin1String(name)); }
    /// The menu of whoever is signed in.
    [[nodiscard]] QMenu* makeAccountMenu(QWidget* parent);
    /// The places of the side bar, with the keys Ctrl+1…
    void setPlaces(const QList<Place>& places, const std::function<bool(const QString& key)>& mayOpen);
    /// What can be done on the page in front.
    void setPageActions(const QList<QAction*>& actions);
    void enable(bool hasHistory);
    /// All that can be done by a menu and stands nowhere in the side bar, but for what is done to the field one is in.
    [[nodiscard]] QList<QAction*> findable() const;

private:
    QAction* add(QMenu* menu, const QString& name, const QString& icon, const QString& text, const QKeySequence& key,
                 const std::function<void()>& act);
    [[nodiscard]] std::function<void()> go(const QString& place) const;
    void makeFile();
    void makeEdit();
    void makeView();
    void makeAppearance();
    void makePage();
    void makeHelp();
    /// Of the view menu: where the places of a group stand.
    QMenu* menuOf(PlaceGroup group);
    void enableEdit();
    void edit(const char* slot);

    Application& m_application;
    MainWindow& m_window;
    QMenu* m_editMenu = nullptr;
    QMenu* m_viewMenu = nullptr;
    QMenu* m_pageMenu = nullptr;
    QAction* m_placesEnd = nullptr;
    QAction* m_pageMenuEnd = nullptr;
    QList<QAction*> m_placeActions;
    QList<QMenu*> m_placeMenus;
    QHash<QString, QAction*> m_actions;
};

} // namespace inservice
