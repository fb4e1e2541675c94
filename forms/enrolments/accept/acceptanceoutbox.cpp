// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/accept/acceptanceoutbox.h"

namespace inservice {

AcceptanceOutbox::AcceptanceOutbox(Link& link, AcceptanceModel& model, QObject* parent)
    : RowOutbox(link, "acceptance", parent)
    , m_model(model) {
    setHold(acceptanceHold);
    connect(&m_model, &ListModel::settled, this, [this] { readSoon(); });
    readSoon();
}

std::optional<int> AcceptanceOutbox::rowVersion(qint64 id) const {
    return id == m_model.courseId() ? std::optional(m_model.versions()) : std::nullopt;
}

OutboxItem makeAcceptanceCommand(const QString& kind, const AcceptanceModel& model, qint64 number, const QString& what,
                                 const QJsonObject& body) {
    return Commands::makeItem(kind, rowSubject("acceptance", model.courseId()),
                              AcceptanceOutbox::tr("%1, course %2", "what is asked for, number").arg(what).arg(number),
                              body, {{QStringLiteral("row_version"), model.versions()}});
}

} // namespace inservice
