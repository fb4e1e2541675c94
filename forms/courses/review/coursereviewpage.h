// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/queuepage.h"
#include "forms/courses/review/courseactions.h"
#include "forms/courses/view/courseoutbox.h"
#include "forms/pages/hometask.h"
#include "models/sync/accountlink.h"

namespace inservice {

class CourseDetail;

/// 課程審核: the courses that a desk's units have submitted, one beside the list or several at once, the most urgent
/// first.
///
/// Object names: courseReviewFind, courseReviewList, courseReviewChip0…4 (CourseModel::DeskBucket),
/// courseReviewMessage; actions named courseReview and the name of an action: courseReviewApprove…; those of
/// CourseDetail and CourseBulkPanel.
class CourseReviewPage : public QueuePage {
    Q_OBJECT

public:
    explicit CourseReviewPage(AccountLink& link, QWidget* parent = nullptr);
    ~CourseReviewPage() override;

    [[nodiscard]] QString title() const override;
    void setCurrent(bool current) override;

    [[nodiscard]] const CourseModel* model() const { return m_model; }
    [[nodiscard]] CourseOutbox& outbox() { return *m_outbox; }

protected:
    void showRow(qint64 id) override;
    void focusDetail() override;
    void startOne(int action) override;
    void refreshDetail() override;
    [[nodiscard]] bool waits(qint64 id) const override;
    void takenBack(const OutboxItem& item) override;

private:
    CourseReviewPage(AccountLink& link, CourseModel* model, QWidget* parent);
    void dressList();
    void addActions();

    AccountLink& m_link;
    CourseModel* m_model;
    CourseOutbox* m_outbox;
    CourseDetail* m_detail;
};

/// How many courses wait for this desk, and how long the most urgent one still can.
class CourseReviewTasks : public TaskList {
    Q_OBJECT

public:
    CourseReviewTasks(AccountLink& link, QObject* parent);
    [[nodiscard]] bool isLoaded() const override;
    [[nodiscard]] QList<HomeTask> tasks(const QDateTime& now) const override;
    void refresh(const Changes& changes) override;

private:
    AccountLink& m_link;
};

} // namespace inservice
