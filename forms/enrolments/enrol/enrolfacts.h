// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/questions/enrolments.h"

#include <QWidget>

class QLabel;

namespace inservice {

/// What one looks at before enrolling: when the course begins, from when to when one can enrol, what is left, and how
/// it is decided.
///
/// Object names: enrolFact0…3.
class EnrolFacts : public QWidget {
    Q_OBJECT

public:
    explicit EnrolFacts(QWidget* parent = nullptr);

    void show(const questions::EnrolmentPage& page);

private:
    QList<QLabel*> m_names;
    QList<QLabel*> m_values;
};

} // namespace inservice
