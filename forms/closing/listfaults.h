// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/reasonpanel.h"
#include "models/questions/closing.h"
#include "models/replica/replicareader.h"

namespace inservice {

class FaultLines;
class ReasonTicks;

/// Why a list is sent back: reasons of the catalogue to tick, and sentences about single rows, which the organiser
/// finds with the list.
///
/// Object names, after a prefix: those of ReasonTicks and of FaultLines, whose keys are numbers of rows.
class ListFaults : public QWidget {
    Q_OBJECT

public:
    ListFaults(const QString& prefix, QWidget* parent);

    /// What can be ticked; what was ticked and written before is gone. `people`: of one list; none: of several, without
    /// rows. Throws ReplicaError.
    void restart(const ReplicaReader& replica, const QList<questions::ListedPerson>& people);
    /// The row that is most likely meant.
    void chooseRow(int no);
    /// It is asked for in the panel, above what is written there.
    void joinTo(ReasonPanel::Setup& setup, const ReasonPanel& panel);
    /// reason_ids and rows of the command.
    [[nodiscard]] QJsonObject details() const;

signals:
    void edited();

private:
    [[nodiscard]] QString whyNot(const QString& written) const;

    ReasonTicks* m_reasons;
    QLabel* m_label;
    FaultLines* m_lines;
};

} // namespace inservice
