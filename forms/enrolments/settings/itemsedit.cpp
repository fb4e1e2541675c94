// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/settings/itemsedit.h"

#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "forms/words/enrolmentwords.h"
#include "models/enrolments/enrolmentitem.h"

#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace inservice {
namespace {

constexpr int RowsInSight = 8;

} // namespace

ItemsEdit::ItemsEdit(QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_up(new QPushButton(tr("Move &up"), this))
    , m_down(new QPushButton(tr("Move do&wn"), this)) {
    m_list->setObjectName(QStringLiteral("registrationItems"));
    m_list->setAccessibleName(tr("What is asked"));
    m_up->setObjectName(QStringLiteral("registrationItemUp"));
    m_down->setObjectName(QStringLiteral("registrationItemDown"));
    look::dressView(m_list);
    m_list->setFixedHeight(RowsInSight * look::row);
    setFocusProxy(m_list);
    auto* buttons = new QVBoxLayout;
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    buttons->addStretch(1);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(look::grid);
    line->addWidget(m_list, 1);
    line->addLayout(buttons);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_list, &QListWidget::currentRowChanged, this, &ItemsEdit::settle);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        if (!m_loading) {
            settle();
            emit edited();
        }
    });
    setCodes({});
}

void ItemsEdit::setCodes(const QStringList& codes) {
    if (codes == this->codes() && m_list->count() > 0) {
        return; // where one stands in it stays
    }
    const QScopedValueRollback<bool> quiet(m_loading, true);
    m_list->clear();
    QStringList order = codes;
    for (const EnrolmentItem& item : enrolment::items()) {
        if (const QString code = QString::fromLatin1(item.code); !order.contains(code)) {
            order << code;
        }
    }
    for (const QString& code : std::as_const(order)) {
        const EnrolmentItem* item = enrolment::item(code);
        if (item == nullptr) {
            continue;
        }
        QString text = words::enrolmentItem(code);
        if (item->dataClass == EnrolmentItem::DataClass::Sensitive) {
            text = tr("%1 (sensitive)", "item").arg(text);
        } else if (item->dataClass == EnrolmentItem::DataClass::Contact) {
            text = tr("%1 (how to reach somebody)", "item").arg(text);
        }
        auto* row = new QListWidgetItem(text, m_list);
        row->setData(Qt::UserRole, code);
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        row->setCheckState(codes.contains(code) ? Qt::Checked : Qt::Unchecked);
    }
    settle();
}

QStringList ItemsEdit::codes() const {
    QStringList ticked;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked) {
            ticked << m_list->item(i)->data(Qt::UserRole).toString();
        }
    }
    return ticked;
}

void ItemsEdit::move(int step) {
    const int from = m_list->currentRow();
    const int to = from + step;
    if (from < 0 || to < 0 || to >= m_list->count()) {
        return;
    }
    {
        const QScopedValueRollback<bool> quiet(m_loading, true);
        m_list->insertItem(to, m_list->takeItem(from));
        m_list->setCurrentRow(to);
    }
    settle();
    emit edited();
}

void ItemsEdit::settle() {
    const int row = m_list->currentRow();
    const QString none = row < 0 ? tr("Choose an item from the list.") : QString();
    look::setPossible(m_up, !none.isEmpty() ? none : row == 0 ? tr("It is the first already.") : QString());
    look::setPossible(m_down, !none.isEmpty()              ? none
                              : row == m_list->count() - 1 ? tr("It is the last already.")
                                                           : QString());
}

} // namespace inservice
