// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/closing/listactions.h"
#include "forms/commands/queuepage.h"
#include "forms/courses/view/courseoutbox.h"
#include "forms/pages/hometask.h"

namespace inservice {

class ListReviewDetail;

/// 名單審核: the lists that a desk's units have handed in, or that a unit's own 總負責人 looks at, one beside the queue
/// or several at once, the one that waits longest first.
///
/// Object names: listReviewFind, listReviewList, listReviewChip0…4 (CourseModel::DeskListBucket), listReviewMessage;
/// actions named listReview and the name of an action: listReviewConfirm…; those of ListReviewDetail and ListBulkPanel.
class ListReviewPage : public QueuePage {
    Q_OBJECT

public:
    ListReviewPage(AccountLink& link, QWidget* parent = nullptr);
    ~ListReviewPage() override;

    [[nodiscard]] QString title() const override;
    void setCurrent(bool current) override;
    void refresh(const Changes& changes) override;

    [[nodiscard]] const CourseModel* model() const { return m_model; }
    [[nodiscard]] CourseOutbox& outbox() { return *m_outbox; }

protected:
    void showRow(qint64 id) override;
    void focusDetail() override;
    void startOne(int action) override;
    void refreshDetail() override;
    [[nodiscard]] bool waits(qint64 id) const override;

private:
    ListReviewPage(AccountLink& link, CourseModel* model, QWidget* parent);
    void dressList();
    void addActions();

    AccountLink& m_link;
    CourseModel* m_model;
    CourseOutbox* m_outbox;
    ListReviewDetail* m_detail;
};

/// What 首頁 says of the lists that wait for whoever is signed in: how many, and since when. Throws ReplicaError.
[[nodiscard]] QList<HomeTask> waitingListTasks(AccountLink& link);

/// The same for a desk. A unit's own 總負責人 hears of theirs beside what is to be handed in (ClosingTasks).
class ListReviewTasks : public TaskList {
    Q_OBJECT

public:
    ListReviewTasks(AccountLink& link, QObject* parent);
    [[nodiscard]] bool isLoaded() const override;
    [[nodiscard]] QList<HomeTask> tasks(const QDateTime& now) const override;
    void refresh(const Changes& changes) override;

private:
    AccountLink& m_link;
};

} // namespace inservice
