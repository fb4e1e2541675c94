// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/records/own/dutiesline.h"

#include "forms/look/flow.h"
#include "forms/look/look.h"
#include "models/records/recordsums.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace inservice {
namespace {

/// A duty in one line, as wide as it is, unless the page is narrower.
class DutyWords : public QLabel {
public:
    DutyWords(const QString& text, QWidget* parent)
        : QLabel(text, parent) {
        setTextFormat(Qt::PlainText);
        setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        setWordWrap(true);
    }
    [[nodiscard]] QSize sizeHint() const override {
        return fontMetrics().size(Qt::TextSingleLine, text()) + QSize(look::grid, 0);
    }
};

} // namespace

DutiesLine::DutiesLine(QWidget* parent)
    : QWidget(parent)
    , m_sum(new QLabel(this))
    , m_all(new QPushButton(this))
    , m_list(new QWidget(this)) {
    m_sum->setObjectName(QStringLiteral("recordsDuties"));
    m_all->setObjectName(QStringLiteral("recordsAllDuties"));
    m_all->setCheckable(true);
    m_list->setObjectName(QStringLiteral("recordsDutyList"));
    m_sum->setTextFormat(Qt::PlainText);
    m_sum->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    new look::FlowLayout(m_list, 2 * look::grid);
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
    QList<questions::OwnDuty> lacking = duties;
    lacking.removeIf([](const questions::OwnDuty& duty) { return duty.lacking <= 0; });
    const auto done = int(duties.size() - lacking.size());
    m_sum->setText(lacking.isEmpty() ? tr("All %n statutory duties are fulfilled.", nullptr, done)
                                     : tr("Statutory duties: %1 fulfilled, %2 still lacking.", "how many, how many")
                                           .arg(done)
                                           .arg(lacking.size()));
    showLacking(lacking);
    m_all->setVisible(!lacking.isEmpty());
    m_list->setVisible(m_all->isChecked() && !lacking.isEmpty());
}

void DutiesLine::showLacking(const QList<questions::OwnDuty>& duties) {
    QLayout* flow = m_list->layout();
    while (QLayoutItem* item = flow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const questions::OwnDuty& duty : duties) {
        auto* label =
            new DutyWords(tr("%1: %2 of %3 hours, %4 lacking", "duty, have, need, lacking")
                              .arg(duty.name, hoursText(duty.hours), hoursText(duty.need), hoursText(duty.lacking)),
                          m_list);
        label->setObjectName(QStringLiteral("recordsDuty-%1").arg(duty.dutyId));
        flow->addWidget(label);
    }
}

} // namespace inservice
