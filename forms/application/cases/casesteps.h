// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QWidget>

class QLabel;

namespace inservice {

namespace look {
class StateBadge;
}

/// The way of one case as a line of steps: ✓申請 → ●收件 → ○審核 → ○帳號開通, each with its day or its desk.
class CaseSteps : public QWidget {
    Q_OBJECT

public:
    explicit CaseSteps(QWidget* parent = nullptr);

    /// Of a case document (api.case).
    void show(const QJsonObject& document);

private:
    struct Step {
        QWidget* box;
        QLabel* arrow;
        look::StateBadge* badge;
        QLabel* note;
    };
    Step& step(qsizetype place);

    QList<Step> m_steps;
};

} // namespace inservice
