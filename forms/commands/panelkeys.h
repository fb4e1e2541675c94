// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace inservice {

/// The keys of a panel in a page: Ctrl+Return does what it asks about, Esc leaves it, also where its edit of several
/// lines would take them for itself.
class PanelKeys : public QObject {
    Q_OBJECT

public:
    PanelKeys(QWidget* panel, QWidget* edit);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void confirmed();
    void cancelled();
};

} // namespace inservice
