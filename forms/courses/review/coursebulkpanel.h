// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/courses/review/courseactions.h"
#include "forms/courses/review/coursedecisionspanel.h"

namespace inservice {

class CourseFaults;
class CourseOutbox;

/// Several courses at once: 核准, 退回補正, 不核准.
///
/// Object names: those of CourseDecisionsPanel (courses): coursesSeveralApprove…; those of CourseFaults with the prefix
/// coursesBulkFaults.
class CourseBulkPanel : public CourseDecisionsPanel {
    Q_OBJECT

public:
    CourseBulkPanel(AccountLink& link, CourseModel& model, CourseOutbox& outbox, QWidget* parent);

protected:
    [[nodiscard]] std::optional<BulkLine> see(qint64 id) override;
    [[nodiscard]] QString whyNotWith(int action, qint64 id) const override;
    void askFor(int action, const QList<qint64>& ids) override;
    [[nodiscard]] OutboxItem command(int action, qint64 id) const override;
    [[nodiscard]] QString counted(int count) const override;
    [[nodiscard]] QStringList effects(int action, const QList<qint64>& ids) const override;

private:
    struct Seen {
        CourseListRow row;
        QString hand; ///< handIn()
    };
    CourseModel& m_model;
    QHash<qint64, Seen> m_seen;
    CourseFaults* m_faults;
};

} // namespace inservice
