// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/shell/pagehead.h"

#include "forms/look/whynot.h"
#include "forms/pages/page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace inservice {

PageHead::PageHead(QWidget* parent)
    : QWidget(parent)
    , m_title(new look::Heading({}, 1, this))
    , m_scope(new QLabel(this))
    , m_mainAction(new QPushButton(this)) {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(look::margin, 2 * look::grid, look::margin, look::grid);
    line->setSpacing(2 * look::grid);
    m_title->setObjectName("pageTitle");
    m_scope->setObjectName("pageScope");
    m_scope->setForegroundRole(QPalette::PlaceholderText);
    m_mainAction->setObjectName("mainAction");
    look::makePrimary(m_mainAction);
    // A long unit takes a second line before it makes the window wider.
    m_scope->setTextFormat(Qt::PlainText);
    m_scope->setWordWrap(true);
    m_scope->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line->addWidget(m_title);
    line->addWidget(m_scope, 1);
    line->addWidget(m_mainAction);
    connect(m_mainAction, &QPushButton::clicked, this, [this] {
        if (m_source) {
            m_source->trigger();
        }
    });
}

void PageHead::setPage(const Page& page) {
    m_title->setText(page.heading());
    m_scope->setText(page.scope());
    const QList<QAction*> actions = page.pageActions();
    QAction* source = actions.isEmpty() || !page.hasMainAction() ? nullptr : actions.constFirst();
    if (m_source && m_source != source) {
        m_source->disconnect(this);
    }
    m_source = source;
    m_mainAction->setVisible(source != nullptr);
    if (source != nullptr) {
        connect(source, &QAction::changed, this, &PageHead::showMainAction, Qt::UniqueConnection);
        showMainAction();
    }
}

/// The button shows the action as it is now; the action itself holds the shortcut.
void PageHead::showMainAction() {
    m_mainAction->setText(look::withoutAccessKey(m_source->text()));
    look::setPossible(m_mainAction, look::whyNot(m_source), m_source->toolTip());
    m_mainAction->setEnabled(m_source->isEnabled());
}

} // namespace inservice
