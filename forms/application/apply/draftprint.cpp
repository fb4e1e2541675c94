// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/apply/draftprint.h"

#include "forms/look/look.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace inservice {

DraftPrint::DraftPrint(QWidget* parent)
    : QWidget(parent)
    , m_panel(new ApplicationPrint) {
    setObjectName("draftPrint");
    auto* words = new QLabel(tr(
        "A draft to look through, also without a connection. It has no number and no place for a seal: sealed is only "
        "what is printed after “Application for an account succeeded”."));
    words->setWordWrap(true);
    auto* back = new QPushButton(tr("&Back to the form"));
    back->setObjectName("draftPrintBack");
    auto* head = new QHBoxLayout;
    head->addWidget(new look::Heading(tr("Print a draft"), 1), 1);
    head->addWidget(back);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::margin, look::grid * 2, look::margin, look::grid);
    column->setSpacing(look::grid);
    column->addLayout(head);
    column->addWidget(words);
    column->addWidget(m_panel, 1);
    connect(back, &QPushButton::clicked, this, &DraftPrint::backWanted);
}

void DraftPrint::open(const ApplicationPaper& paper) {
    m_panel->setPaper(paper);
    m_panel->setFocus(Qt::OtherFocusReason);
}

void DraftPrint::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        emit backWanted();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace inservice
