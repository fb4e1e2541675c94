// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace inservice {

class Page;

/// What stands above every page: its heading, whose rows are shown, and what one comes there to do.
///
/// Object names: pageTitle, pageScope, mainAction.
class PageHead : public QWidget {
    Q_OBJECT

public:
    explicit PageHead(QWidget* parent);
    void setPage(const Page& page);

private:
    void showMainAction();

    look::Heading* m_title;
    QLabel* m_scope;
    QPushButton* m_mainAction;
    QPointer<QAction> m_source; ///< what m_mainAction stands for
};

} // namespace inservice
