// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/questions/studyfigures.h"

#include <QWidget>

class QLabel;
class QLayout;
class QPushButton;

namespace inservice {

/// 法定研習 of a teacher, as the centre counts them: how many are fulfilled and lacking, and on demand which.
///
/// Object names: recordsDuties, recordsAllDuties (the button), recordsDutyList, in it recordsDuty-<its number>.
class DutiesLine : public QWidget {
    Q_OBJECT

public:
    explicit DutiesLine(QWidget* parent = nullptr);

    /// Without any it is not there.
    void setDuties(const QList<questions::OwnDuty>& duties);

private:
    void showLacking(const QList<questions::OwnDuty>& duties);

    QLabel* m_sum;
    QPushButton* m_all;
    QWidget* m_list; ///< beside each other, as many as there is room for: a line each would push the records away
};

} // namespace inservice
