// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/rowoutbox.h"

namespace inservice {

/// What this desk has asked for about the check-in of a semester (its number is the id) or, for a desk, of a unit.
class CheckinOutbox : public RowOutbox {
    Q_OBJECT

public:
    using Mark = std::function<void(const QList<OutboxItem>& items)>;
    using Version = std::function<std::optional<int>(qint64 id)>;

    CheckinOutbox(Link& link, Version version, Mark mark, QObject* parent)
        : RowOutbox(link, "checkin", parent)
        , m_version(std::move(version))
        , m_mark(std::move(mark)) {
        readSoon();
    }
    [[nodiscard]] QString decisionText(const QList<OutboxItem>& decision) const override {
        return decision.size() == 1 ? decision.constFirst().caption
                                    : tr("Reminded: %n unit(s)", nullptr, int(decision.size()));
    }
    [[nodiscard]] std::optional<int> rowVersion(qint64 id) const override { return m_version(id); }
    /// Looks at the outbox again, soon.
    void look() { readSoon(); }

protected:
    void mark(const QList<OutboxItem>& items) override { m_mark(items); }

private:
    Version m_version;
    Mark m_mark;
};

} // namespace inservice
