// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QJsonArray>

class QLabel;

namespace inservice {

class ReplicaReader;

/// What has to be done before an account can be deleted (core.account_obstacles), a line for each thing, with a link to
/// where it is done.
///
/// Object name: accountObstacles.
class ObstacleList : public QFrame {
    Q_OBJECT

public:
    explicit ObstacleList(QWidget* parent = nullptr);

    /// Courses can be given to somebody else from here.
    void setGivesCourses(bool gives) { m_givesCourses = gives; }

    using QFrame::show;
    /// As the refusal names them; `replica` says which of them can be opened from here. Throws ReplicaError.
    void show(const QJsonArray& obstacles, const ReplicaReader& replica);
    [[nodiscard]] QString text() const;

signals:
    void openCaseRequested(qint64 applicationId);
    /// The accounts and applications of the unit, among them who could take its place.
    void unitAccountsRequested();
    /// The courses among them are to be given to somebody else.
    void giveCoursesRequested();

private:
    QLabel* m_lines;
    bool m_givesCourses = false;
};

} // namespace inservice
