// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/closing/listactions.h"
#include "forms/commands/pagebars.h"
#include "forms/courses/view/courseoutbox.h"
#include "forms/lists/listpage.h"
#include "forms/pages/hometask.h"

#include <QHash>

namespace inservice {

class ListBulkPanel;
class ListReviewDetail;

/// 名單審核: the lists that a desk's units have handed in, or that a unit's own 總負責人 looks at, one beside the queue
/// or several at once, the one that waits longest first.
///
/// Object names: listReviewFind, listReviewList, listReviewChip0…4 (CourseModel::DeskListBucket), listReviewMessage;
/// actions named listReview and the name of an action: listReviewConfirm…; those of ListReviewDetail and ListBulkPanel.
class ListReviewPage : public ListPage {
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

private:
    ListReviewPage(AccountLink& link, CourseModel* model, QWidget* parent);
    void dressList();
    void addActions();
    void addSeveral();
    void showSelection();
    void start(ListAction action);
    void chooseNext(qint64 decided);

    AccountLink& m_link;
    CourseModel* m_model;
    CourseOutbox* m_outbox;
    ListReviewDetail* m_detail;
    ListBulkPanel* m_bulk;
    QHash<ListAction, QAction*> m_entries;
    PageBars m_bars; ///< goes first
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
