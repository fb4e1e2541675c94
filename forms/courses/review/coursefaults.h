// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/reasonpanel.h"
#include "models/replica/replicareader.h"

#include <QJsonObject>
#include <QWidget>

namespace inservice {

class FaultLines;
class ReasonTicks;

/// Why a course is sent back or rejected: reasons of the catalogue to tick, and sentences about single fields, which
/// the organiser finds marked on the form.
///
/// Object names, after a prefix: those of ReasonTicks and of FaultLines, whose keys are fields.
class CourseFaults : public QWidget {
    Q_OBJECT

public:
    explicit CourseFaults(const QString& prefix, QWidget* parent);

    /// What can be ticked; what was ticked and written before is gone. Throws ReplicaError.
    void restart(const ReplicaReader& replica);
    /// It is asked for in the panel, above what is written there.
    void joinTo(ReasonPanel::Setup& setup, const ReasonPanel& panel);
    /// `details`: as details() says.
    void fill(const QJsonObject& details);
    /// reason_ids and field_reasons of the command.
    [[nodiscard]] QJsonObject details() const;
    /// Why it does not do together with what was written beside it; empty: it does.
    [[nodiscard]] QString whyNot(const QString& written) const;

signals:
    void edited();

private:
    ReasonTicks* m_reasons;
    FaultLines* m_lines;
};

} // namespace inservice
