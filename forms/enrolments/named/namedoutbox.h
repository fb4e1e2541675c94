// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/rowoutbox.h"

namespace inservice {

/// Who was named or taken off the list, by the course. Who was taken off can be had back for a while.
class NamedOutbox : public RowOutbox {
    Q_OBJECT

public:
    NamedOutbox(Link& link, QObject* parent);
    [[nodiscard]] QString decisionText(const QList<OutboxItem>& decision) const override;
    [[nodiscard]] std::optional<int> rowVersion(qint64 id) const override;
    /// Of this course: people on their way to the centre, by their commands.
    [[nodiscard]] QList<OutboxItem> underway(qint64 courseId) const;

protected:
    void mark(const QList<OutboxItem>& items) override;

private:
    QList<OutboxItem> m_items;
};

} // namespace inservice
