// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/listfaults.h"

#include "forms/courses/view/faultlines.h"
#include "forms/courses/view/reasonticks.h"
#include "forms/look/look.h"

#include <QJsonArray>
#include <QVBoxLayout>

namespace inservice {

ListFaults::ListFaults(const QString& prefix, QWidget* parent)
    : QWidget(parent)
    , m_reasons(new ReasonTicks(prefix, QStringLiteral("list"), this))
    , m_label(new QLabel(tr("About single rows, which the organiser sees with the list:"), this))
    , m_lines(new FaultLines(prefix, tr("Row that is to be put right"), this)) {
    m_label->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::grid);
    column->addWidget(m_reasons, 1);
    column->addWidget(m_label);
    column->addWidget(m_lines);
    connect(m_reasons, &ReasonTicks::edited, this, &ListFaults::edited);
    connect(m_lines, &FaultLines::edited, this, &ListFaults::edited);
    setFocusProxy(m_reasons);
}

void ListFaults::restart(const ReplicaReader& replica, const QList<questions::ListedPerson>& people) {
    m_reasons->restart(replica);
    QList<FaultLines::Part> rows;
    for (const questions::ListedPerson& person : people) {
        rows << FaultLines::Part{QString::number(person.no),
                                 tr("%1 %2", "number of a row, name").arg(person.no).arg(person.name)};
    }
    m_lines->setParts(rows);
    m_label->setVisible(!rows.isEmpty());
    m_lines->setVisible(!rows.isEmpty());
}

void ListFaults::chooseRow(int no) {
    m_lines->choose(QString::number(no));
}

void ListFaults::joinTo(ReasonPanel::Setup& setup, const ReasonPanel& panel) {
    setup.fields = this;
    setup.fieldsWhyNot = [this, &panel] { return whyNot(panel.reason()); };
}

QJsonObject ListFaults::details() const {
    QJsonArray rows;
    const QJsonObject faults = m_lines->faults();
    for (auto fault = faults.begin(); fault != faults.end(); ++fault) {
        rows << QJsonObject{{QStringLiteral("no"), fault.key().toInt()}, {QStringLiteral("reason"), fault.value()}};
    }
    return {{QStringLiteral("reason_ids"), m_reasons->ids()}, {QStringLiteral("rows"), rows}};
}

QString ListFaults::whyNot(const QString& written) const {
    if (m_lines->isTyping()) {
        return tr("What stands beside the row has not been added yet.");
    }
    const bool saysOfRows = !m_lines->faults().isEmpty();
    return saysOfRows && m_reasons->ids().isEmpty() ? QString() : m_reasons->whyNot(written);
}

} // namespace inservice
