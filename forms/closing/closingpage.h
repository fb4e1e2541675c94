// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/pagebars.h"
#include "forms/courses/view/courseoutbox.h"
#include "forms/lists/listpage.h"
#include "forms/pages/hometask.h"

namespace inservice {

class ClosingDetail;

/// 名單與時數: the courses of the unit that are to be closed (結案), what stands in the way of each, and how their
/// lists stand.
///
/// Object names: closingPage, closingFind, closingList, closingChip0…4 (CourseModel::ListBucket), closingWhose,
/// closingMessage; those of ClosingDetail.
class ClosingPage : public ListPage {
    Q_OBJECT

public:
    ClosingPage(AccountLink& link, QWidget* parent);
    ~ClosingPage() override;

    [[nodiscard]] QString title() const override;
    void setCurrent(bool current) override;
    void refresh(const Changes& changes) override;
    [[nodiscard]] const CourseModel* model() const { return m_model; }
    [[nodiscard]] CourseOutbox& outbox() { return *m_outbox; }
    [[nodiscard]] ClosingDetail* detail() const { return m_detail; }

protected:
    void showRow(qint64 id) override;
    void focusDetail() override;

private:
    ClosingPage(AccountLink& link, CourseModel* model, QWidget* parent);
    void dressList();

    CourseModel* m_model;
    CourseOutbox* m_outbox;
    ClosingDetail* m_detail;
    PageBars m_bars; ///< goes first
};

/// 首頁, of an organiser: lists that can be handed in, and those that were sent back. What is overdue is told beside
/// them (OwnCourseTasks).
class ClosingTasks : public TaskList {
    Q_OBJECT

public:
    ClosingTasks(AccountLink& link, QObject* parent);
    [[nodiscard]] bool isLoaded() const override;
    [[nodiscard]] QList<HomeTask> tasks(const QDateTime& now) const override;
    void refresh(const Changes& changes) override;

private:
    AccountLink& m_link;
};

} // namespace inservice
