// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/replicareader.h"

#include <QHash>
#include <QJsonArray>
#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace inservice {

/// The reasons of the catalogue for which something is sent back or refused, to tick.
///
/// Object names, after a prefix: …Reason_<id>.
class ReasonTicks : public QWidget {
    Q_OBJECT

public:
    /// `stage`: whose reasons they are (CourseReasonRow::stage).
    ReasonTicks(const QString& prefix, const QString& stage, QWidget* parent);

    /// What can be ticked; what was ticked before is gone. Throws ReplicaError.
    void restart(const ReplicaReader& replica);
    void fill(const QJsonArray& ids);
    [[nodiscard]] QJsonArray ids() const;
    /// Why it does not do together with what was written beside it; empty: it does.
    [[nodiscard]] QString whyNot(const QString& written) const;

signals:
    void edited();

private:
    QString m_prefix;
    QString m_stage;
    QVBoxLayout* m_boxes;
    QHash<qint64, QCheckBox*> m_ticks;
    QHash<qint64, bool> m_needsWords;
};

} // namespace inservice
