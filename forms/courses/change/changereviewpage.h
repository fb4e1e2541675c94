// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/queuepage.h"
#include "forms/courses/change/changedetail.h"
#include "forms/courses/change/changeoutbox.h"
#include "forms/pages/hometask.h"

namespace inservice {

class OtherViewers;
class ReasonPanel;

/// A change beside the queue of its desk: each field side by side, approved as a whole or field by field, or not at
/// all.
///
/// Object names: those of ChangeDetail; changeApprove, changeApproveSome, changeReject, changeCourse; changePanel…;
/// changeOthers.
class ChangeReviewDetail : public ChangeDetail {
    Q_OBJECT

public:
    ChangeReviewDetail(AccountLink& link, ChangeModel& model, RowOutbox& outbox, QWidget* parent);
    void setCurrent(bool current) override;
    /// It was undone before it was sent: what had been ticked and written comes back.
    void keep(const OutboxItem& item);

signals:
    void decided(qint64 id);
    void placeWanted(const QString& place);

protected:
    void showActions(const ChangeListRow& row) override;
    [[nodiscard]] ChangeCards::Mode mode(const ChangeListRow& row) const override;
    [[nodiscard]] QString next(const ChangeListRow& row) const override;

private:
    enum class Action { Approve, ApproveSome, Reject, Course };
    [[nodiscard]] Availability availability(Action action, const ChangeListRow& row) const;
    [[nodiscard]] QStringList waitingFields() const;
    void start(Action action);
    void decide();

    ReasonPanel* m_panel = nullptr;
    OtherViewers* m_others = nullptr;
    Action m_asked = Action::Approve;
    bool m_isCurrent = false;
};

/// 課程異動審核: what the units of a desk ask for, the most urgent first; one beside the list, or several at once.
///
/// Object names: changeReviewPage, changeReviewFind, changeReviewList, changeReviewChip0…3 (ChangeModel::DeskBucket),
/// changeReviewMessage; those of ChangeReviewDetail and ChangeBulkPanel.
class ChangeReviewPage : public QueuePage {
    Q_OBJECT

public:
    ChangeReviewPage(AccountLink& link, QWidget* parent);
    ~ChangeReviewPage() override;

    [[nodiscard]] QString title() const override;
    void setCurrent(bool current) override;
    [[nodiscard]] const ChangeModel* model() const { return m_model; }
    [[nodiscard]] ChangeOutbox& outbox() { return *m_outbox; }
    [[nodiscard]] ChangeReviewDetail* detail() const { return m_detail; }

protected:
    void showRow(qint64 id) override { m_detail->show(id); }
    void focusDetail() override { m_detail->focus(); }
    void refreshDetail() override { m_detail->refresh(); }
    [[nodiscard]] bool waits(qint64 id) const override;
    void takenBack(const OutboxItem& item) override { m_detail->keep(item); }

private:
    ChangeReviewPage(AccountLink& link, ChangeModel* model, QWidget* parent);

    AccountLink& m_link;
    ChangeModel* m_model;
    ChangeOutbox* m_outbox;
    ChangeReviewDetail* m_detail;
};

/// How many changes wait for this desk, or, of an organiser, for theirs.
class ChangeTasks : public TaskList {
    Q_OBJECT

public:
    ChangeTasks(AccountLink& link, bool isDesk, QObject* parent);
    [[nodiscard]] bool isLoaded() const override;
    [[nodiscard]] QList<HomeTask> tasks(const QDateTime& now) const override;
    void refresh(const Changes& changes) override;

private:
    AccountLink& m_link;
    bool m_isDesk;
};

} // namespace inservice
