// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/questions/enrolments.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace inservice {

class EnrolledModel;

/// Who has enrolled in a course, or why that is not shown.
///
/// Object names: enrolListHead, enrolList.
class EnrolledList : public QWidget {
    Q_OBJECT

public:
    explicit EnrolledList(QWidget* parent = nullptr);

    void show(const questions::EnrolmentPage& page);

signals:
    /// Rows stand where a line of words stood: they want more room.
    void appeared();

private:
    EnrolledModel* m_model;
    QLabel* m_head;
    QTableView* m_view;
};

} // namespace inservice
