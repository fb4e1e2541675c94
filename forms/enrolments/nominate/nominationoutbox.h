// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/rowoutbox.h"

namespace inservice {

/// Who was named for which course, by the course's number. A mail goes to each of them: it can be undone for a while.
class NominationOutbox : public RowOutbox {
    Q_OBJECT

public:
    NominationOutbox(Link& link, QObject* parent);
    [[nodiscard]] QString decisionText(const QList<OutboxItem>& decision) const override;
    [[nodiscard]] std::optional<int> rowVersion(qint64 id) const override;
    /// Something about this course is on its way.
    [[nodiscard]] bool isUnderway(qint64 number) const;

protected:
    void mark(const QList<OutboxItem>& items) override;

private:
    QList<OutboxItem> m_items;
};

} // namespace inservice
