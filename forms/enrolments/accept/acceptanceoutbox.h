// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/rowoutbox.h"
#include "forms/enrolments/accept/acceptancemodel.h"

namespace inservice {

/// What was decided about those who have enrolled in a course: a command for many of them, all of it or nothing. It can
/// be undone for half a minute before it is sent.
class AcceptanceOutbox : public RowOutbox {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds acceptanceHold{30};

    AcceptanceOutbox(Link& link, AcceptanceModel& model, QObject* parent);
    /// `id`: of the course. Of all its rows together.
    [[nodiscard]] std::optional<int> rowVersion(qint64 id) const override;

protected:
    void mark(const QList<OutboxItem>& items) override { m_model.setOutbox(items); }

private:
    AcceptanceModel& m_model;
};

/// `what`: 「錄取 12 人」.
[[nodiscard]] OutboxItem makeAcceptanceCommand(const QString& kind, const AcceptanceModel& model, qint64 number,
                                               const QString& what, const QJsonObject& body);

} // namespace inservice
