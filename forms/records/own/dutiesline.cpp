// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/records/own/dutiesline.h"

#include "forms/look/look.h"
#include "models/records/recordsums.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace inservice {

DutiesLine::DutiesLine(QWidget* parent)
    : QWidget(parent)
    , m_sum(new QLabel(this))
    , m_all(new QPushButton(this))
    , m_list(new QLabel(this)) {
    m_sum->setObjectName(QStringLiteral("recordsDuties"));
    m_all->setObjectName(QStringLiteral("recordsAllDuties"));
    m_all->setCheckable(true);
    m_list->setObjectName(QStringLiteral("recordsDutyList"));
    for (QLabel* label : {m_sum, m_list}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_list->setWordWrap(true); // not the sum: beside its button it would be as narrow as it can
    auto* row = new QHBoxLayout;
    row->setSpacing(look::grid);
    row->addWidget(m_sum);
    row->addWidget(m_all);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::grid / 2);
    column->addLayout(row);
    column->addWidget(m_list);
    connect(m_all, &QPushButton::toggled, this, [this](bool on) {
        m_list->setVisible(on);
        m_all->setText(on ? tr("H&ide them") : tr("Which &ones"));
    });
    m_all->setText(tr("Which &ones"));
    m_list->hide();
    hide();
}

void DutiesLine::setDuties(const QList<questions::OwnDuty>& duties) {
    setVisible(!duties.isEmpty());
    QStringList lacking;
    for (const questions::OwnDuty& duty : duties) {
        if (duty.lacking > 0) {
            lacking << tr("%1: %2 of %3 hours, %4 lacking", "duty, have, need, lacking")
                           .arg(duty.name, hoursText(duty.hours), hoursText(duty.need), hoursText(duty.lacking));
        }
    }
    const auto done = int(duties.size() - lacking.size());
    m_sum->setText(lacking.isEmpty() ? tr("All %n statutory duties are fulfilled.", nullptr, done)
                                     : tr("Statutory duties: %1 fulfilled, %2 still lacking.", "how many, how many")
                                           .arg(done)
                                           .arg(lacking.size()));
    m_list->setText(lacking.join(u'\n'));
    m_all->setVisible(!lacking.isEmpty());
    m_list->setVisible(m_all->isChecked() && !lacking.isEmpty());
}

} // namespace inservice
