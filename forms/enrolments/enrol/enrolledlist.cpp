// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/enrol/enrolledlist.h"

#include "forms/enrolments/enrol/enrolledmodel.h"
#include "forms/enrolments/enrol/enrolmenttone.h"
#include "forms/look/look.h"
#include "forms/look/statedelegate.h"
#include "models/tables/roles.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace inservice {
namespace {

using Column = EnrolledModel::Column;

look::Tone toneOfLine(const QModelIndex& index) {
    return toneOf(EnrolmentState(index.data(StateRole).toInt()));
}

} // namespace

EnrolledList::EnrolledList(QWidget* parent)
    : QWidget(parent)
    , m_model(new EnrolledModel(this))
    , m_head(new QLabel(this))
    , m_view(new QTableView(this)) {
    m_head->setObjectName(QStringLiteral("enrolListHead"));
    m_head->setWordWrap(true);
    m_view->setObjectName(QStringLiteral("enrolList"));
    m_view->setAccessibleName(tr("Who has enrolled"));
    m_view->setModel(m_model);
    look::dressView(m_view);
    m_view->verticalHeader()->hide();
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setItemDelegateForColumn(int(Column::State), new look::StateDelegate(toneOfLine, m_view));
    QHeaderView* head = m_view->horizontalHeader();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(QHeaderView::Interactive);
    head->setSectionResizeMode(int(Column::Unit), QHeaderView::Stretch);
    const QList<std::pair<Column, int>> widths{{Column::No, 56},          {Column::Name, 120},  {Column::Sex, 56},
                                               {Column::StaffGroup, 140}, {Column::State, 170}, {Column::At, 170}};
    for (const auto& [which, width] : widths) {
        m_view->setColumnWidth(int(which), width);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::grid / 2);
    column->addWidget(m_head);
    column->addWidget(m_view, 1);
    m_view->hide();
}

void EnrolledList::show(const questions::EnrolmentPage& page) {
    m_model->setLines(page.list);
    const bool appears = m_view->isHidden() && !page.list.isEmpty();
    m_view->setVisible(!page.list.isEmpty());
    if (const int own = m_model->ownRow(); own >= 0) {
        m_view->scrollTo(m_model->index(own, 0), QAbstractItemView::PositionAtCenter);
    }
    QString head;
    if (page.isKept) {
        head = tr("Who has enrolled lies at the centre, which cannot be reached now.");
    } else if (page.list.isEmpty()) {
        head = page.settings.showList == ListShown::Count ? tr("%n teacher(s) have enrolled.", nullptr, page.enrolled)
               : page.own                                 ? tr("The organiser shows nobody's enrolment to others.")
                          : tr("Those who have enrolled are seen once you have enrolled yourself.");
    } else {
        head = tr("Who has enrolled, in the order of the state and of the time");
    }
    m_head->setText(head);
    // Where there is no list, its room is the form's.
    setMaximumHeight(page.list.isEmpty() ? m_head->heightForWidth(std::max(width(), 400)) + look::grid
                                         : QWIDGETSIZE_MAX);
    if (appears) {
        emit appeared();
    }
}

} // namespace inservice
