// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/central/imports/unitimport.h"

namespace inservice {

/// 各級學校名錄 of the next year as a difference to what the centre has; nothing is changed.
class UnitComparison : public UnitImport {
public:
    struct Line {
        QString code;
        QString change; ///< new, recoded, renamed, kind, founder, county, moved, again (closed here), missing (there)
        QString before;
        QString after;
    };
    using UnitImport::UnitImport;

    /// After run(); in the order of the kinds of change.
    [[nodiscard]] const QList<Line>& lines() const { return m_lines; }

protected:
    void send(const QJsonArray& rows, const QList<ImportOrigin>& origins, ImportReport& report) override;

private:
    QList<Line> m_lines;
};

} // namespace inservice
