// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/review/coursefaults.h"

#include "forms/courses/view/faultlines.h"
#include "forms/courses/view/reasonticks.h"
#include "forms/look/look.h"
#include "forms/words/coursewords.h"
#include "models/courses/coursefields.h"

#include <QVBoxLayout>

namespace inservice {

CourseFaults::CourseFaults(const QString& prefix, QWidget* parent)
    : QWidget(parent)
    , m_reasons(new ReasonTicks(prefix, QStringLiteral("course"), this))
    , m_lines(new FaultLines(prefix, tr("Field that is to be put right"), this)) {
    QList<FaultLines::Part> fields;
    const Course any;
    course::eachField(any, [&fields](const char* field, const auto&) {
        fields << FaultLines::Part{QString::fromLatin1(field), words::courseField(QString::fromLatin1(field))};
    });
    m_lines->setParts(fields);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::grid);
    column->addWidget(m_reasons, 1);
    auto* about = new QLabel(tr("About single fields, which are marked on the organiser's form:"), this);
    about->setWordWrap(true);
    column->addWidget(about);
    column->addWidget(m_lines);
    connect(m_reasons, &ReasonTicks::edited, this, &CourseFaults::edited);
    connect(m_lines, &FaultLines::edited, this, &CourseFaults::edited);
    setFocusProxy(m_reasons);
}

void CourseFaults::restart(const ReplicaReader& replica) {
    m_reasons->restart(replica);
    m_lines->clear();
}

void CourseFaults::joinTo(ReasonPanel::Setup& setup, const ReasonPanel& panel) {
    setup.fields = this;
    setup.fieldsWhyNot = [this, &panel] { return whyNot(panel.reason()); };
}

void CourseFaults::fill(const QJsonObject& details) {
    m_reasons->fill(details.value(QLatin1String("reason_ids")).toArray());
    const QJsonObject faults = details.value(QLatin1String("field_reasons")).toObject();
    for (auto fault = faults.begin(); fault != faults.end(); ++fault) {
        m_lines->setFault(fault.key(), fault.value().toString());
    }
}

QJsonObject CourseFaults::details() const {
    return {{QStringLiteral("reason_ids"), m_reasons->ids()}, {QStringLiteral("field_reasons"), m_lines->faults()}};
}

QString CourseFaults::whyNot(const QString& written) const {
    return m_lines->isTyping() ? tr("What stands beside the field has not been added yet.")
                               : m_reasons->whyNot(written);
}

} // namespace inservice
