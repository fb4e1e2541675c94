// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/shell/shortcuts.h"

#include "app/desk/shell/mainwindow.h"
#include "forms/look/look.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace inservice {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(inservice::Shortcuts)
};

QString plain(const QString& text) {
    return look::withoutAccessKey(text.section(QLatin1Char('\t'), 0, 0));
}

void collect(const QMenu* menu, QTreeWidgetItem* parent) {
    const QList<QAction*> actions = menu->actions();
    for (const QAction* action : actions) {
        if (action->menu() != nullptr) {
            collect(action->menu(), parent);
            continue;
        }
        QString key = action->shortcut().toString(QKeySequence::NativeText);
        if (key.isEmpty()) {
            key = action->text().section(QLatin1Char('\t'), 1);
        }
        if (!key.isEmpty() && action->isVisible()) {
            new QTreeWidgetItem(parent, {plain(action->text()), key});
        }
    }
}

QTreeWidgetItem* section(QTreeWidget* list, const QString& title) {
    auto* item = new QTreeWidgetItem(list, {title});
    item->setFont(0, look::font(2));
    item->setFlags(Qt::ItemIsEnabled);
    item->setFirstColumnSpanned(true);
    return item;
}

/// The menus of the window, and what holds in every form and list.
void fill(QTreeWidget* list, const QWidget* window) {
    if (const auto* main = qobject_cast<const QMainWindow*>(window)) {
        const QList<QAction*> menus = main->menuBar()->actions();
        for (const QAction* menu : menus) {
            QTreeWidgetItem* item = section(list, plain(menu->text()));
            collect(menu->menu(), item);
            if (item->childCount() == 0) {
                delete item;
            }
        }
    }
    QTreeWidgetItem* forms = section(list, Text::tr("In forms and lists"));
    const QString rows[][2] = {
        {Text::tr("Send the form"), QKeySequence("Ctrl+Return").toString(QKeySequence::NativeText)},
        {Text::tr("To the next or previous field"), Text::tr("Tab, Shift+Tab")},
        {Text::tr("To a field or button by its letter"), Text::tr("Alt and the underlined letter")},
        {Text::tr("From the find box into the list"), Text::tr("Arrow down")},
        {Text::tr("From the list to the details, and back"), Text::tr("Enter, Esc")},
        {Text::tr("Clear the find box"), Text::tr("Esc")},
    };
    for (const auto& row : rows) {
        new QTreeWidgetItem(forms, {row[0], row[1]});
    }
    list->expandAll();
}

} // namespace

void showShortcuts(QWidget* window) {
    auto* dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName("shortcutSheet");
    dialog->setWindowTitle(Text::tr("Keyboard shortcuts"));
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(look::margin, look::margin, look::margin, look::margin);
    auto* list = new QTreeWidget(dialog);
    list->setObjectName("shortcutList");
    list->setAccessibleName(Text::tr("Keyboard shortcuts"));
    look::dressView(list);
    list->setAlternatingRowColors(false);
    list->setHeaderLabels({Text::tr("What"), Text::tr("Key")});
    list->setRootIsDecorated(false);
    list->setItemsExpandable(false);
    list->setIndentation(2 * look::grid);
    fill(list, window);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(false);
    layout->addWidget(list);
    auto* buttons = new QDialogButtonBox(dialog);
    buttons->addButton(Text::tr("&Close"), QDialogButtonBox::RejectRole)->setObjectName("shortcutsClose");
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    layout->addWidget(buttons);
    dialog->resize(560, 640);
    if (auto* main = qobject_cast<MainWindow*>(window)) {
        QObject::connect(new QShortcut(QKeySequence::HelpContents, dialog), &QShortcut::activated, main,
                         [main] { main->openManual(QStringLiteral("shortcuts")); });
    }
    dialog->open();
}

} // namespace inservice
