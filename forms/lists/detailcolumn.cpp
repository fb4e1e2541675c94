// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/lists/detailcolumn.h"

#include "forms/look/ownscroll.h"

#include <QHBoxLayout>
#include <QTabWidget>
#include <QVBoxLayout>

namespace inservice {

DetailColumn::DetailColumn(const QString& prefix, Head head, QWidget* parent)
    : QWidget(parent)
    , m_prefix(prefix)
    , m_name(new look::Heading({}, 2, this))
    , m_state(head == Head::NameAlone ? nullptr : new look::StateBadge(this))
    , m_notice(new look::MessageBar(this))
    , m_column(new QVBoxLayout(this)) {
    m_name->setObjectName(prefix + QStringLiteral("Name"));
    m_name->setWordWrap(true);
    m_notice->setObjectName(prefix + QStringLiteral("Notice"));
    m_column->setContentsMargins(2 * look::grid, 0, 0, 0);
    m_column->setSpacing(look::grid);
    if (head == Head::StateBeside) {
        auto* line = new QHBoxLayout;
        line->addWidget(m_name, 1);
        line->addWidget(m_state, 0, Qt::AlignTop);
        m_column->addLayout(line);
    } else {
        m_column->addWidget(m_name);
    }
    if (m_state != nullptr) {
        m_state->setObjectName(prefix + QStringLiteral("State"));
        if (head == Head::StateBelow) {
            m_column->addWidget(m_state);
        }
    }
}

void DetailColumn::add(std::initializer_list<QWidget*> parts) {
    for (QWidget* part : parts) {
        m_column->addWidget(part);
    }
}

void DetailColumn::add(QLayout* part) {
    m_column->addLayout(part);
}

void DetailColumn::addFilling(QWidget* part) {
    m_column->addWidget(part, 1);
}

void DetailColumn::addFilling(QLayout* part) {
    m_column->addLayout(part, 1);
}

void DetailColumn::addRest() {
    m_column->addStretch();
}

void DetailColumn::sayUnreadable(const QString& cause) {
    m_notice->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(cause));
}

void DetailColumn::dressTabs(QTabWidget* tabs, int least) {
    tabs->setObjectName(m_prefix + QStringLiteral("Tabs"));
    tabs->setDocumentMode(true);
    look::letScroll(tabs, least);
}

} // namespace inservice
