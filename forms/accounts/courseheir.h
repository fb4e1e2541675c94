// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/outbox.h"
#include "models/replica/tables/accounts.h"

#include <QJsonArray>
#include <QWidget>

class QComboBox;

namespace inservice {

class ReplicaReader;

/// 變更課程負責人: to whom of the unit the courses of an account are given before it is deleted.
///
/// Object name: courseHeirChoice.
class CourseHeir : public QWidget {
    Q_OBJECT

public:
    explicit CourseHeir(QWidget* parent = nullptr);

    /// Who may have them: the open accounts of the unit but this one. Throws ReplicaError.
    void load(const ReplicaReader& replica, qint64 unitId, qint64 accountId);
    /// 0: nobody is chosen.
    [[nodiscard]] qint64 accountId() const;
    /// Why it cannot be done as it is; empty: it can.
    [[nodiscard]] QString whyNot() const;
    /// One command a course. `obstacles`: as the refusal names them.
    [[nodiscard]] QList<OutboxItem> commands(const QJsonArray& obstacles, const QString& reason) const;

signals:
    void edited();

private:
    QComboBox* m_choice;
};

/// Those of the things in the way that are courses.
[[nodiscard]] QJsonArray coursesAmong(const QJsonArray& obstacles);

} // namespace inservice
