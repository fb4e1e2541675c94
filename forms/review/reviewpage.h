// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"
#include "forms/pages/page.h"
#include "forms/review/actions.h"
#include "models/replica/tables/applications.h"
#include "models/tables/queuemodel.h"

#include <chrono>

class QStackedWidget;

namespace inservice {

class AccountLink;
class CaseBulkPanel;
class CaseDetail;
class QueuePane;
class ReviewActions;
class ReviewMessage;
class ReviewOutbox;
class UndoBar;

/// 審核 of a desk (區管中心, 教師進修網, 國教署), and 本單位業務帳號申請 of a 總負責人: the cases that wait, one beside
/// the list or several at once. Everything it asks for goes through the link's outbox.
///
/// A case whose buttons could be pressed is one that the list shows: another chip or filter takes a case that is not
/// under it out of the detail, and no other takes its place by itself; what is being written stays. Typing in the find
/// box does not take it away: the case is what one finds it against.
///
/// Object names: queueFind, queueList, queueChip0…5 (QueueModel::Bucket), queueCounty, queueType, queueSelection,
/// queueEmpty, reviewMessage; those of CaseDetail, ScanTab, DecisionPanel, CaseBulkPanel, ReviewActions and ListPane.
class ReviewPage : public Page {
    Q_OBJECT

public:
    explicit ReviewPage(AccountLink& link, QWidget* parent = nullptr);
    ~ReviewPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString scope() const override;
    [[nodiscard]] QList<QAction*> pageActions() const override;
    /// A case is decided at its foot; for the whole list there is nothing to do.
    [[nodiscard]] bool hasMainAction() const override { return false; }
    void focusFind() override;
    void setCurrent(bool current) override;
    /// The id of an application, or a state (awaiting_paper…).
    void openAt(const QString& argument) override;
    void refresh(const Changes& changes) override;

    /// Shows a case, in whatever bucket it is; waits for it if the replica has not got it yet.
    void openApplication(qint64 id);
    /// The list of a state, without find and filters, its first case chosen.
    void openState(ApplicationState state);
    [[nodiscard]] const QueueModel* model() const { return m_model; }
    /// For tests, which have less patience: how long decisions can be undone (ReviewOutbox), and how long the buttons
    /// of another case do nothing (ActionBar).
    void setPatience(std::chrono::seconds hold, std::chrono::milliseconds pause);

private:
    void buildList();
    void buildActions();
    void followView();
    void connectOutbox();
    void settled();
    void showSelection();
    void showChosen(qint64 id);
    bool openNow(qint64 id);
    void enterFind(const QString& text);
    void followList();
    void chooseFirst();
    void tellWaiting();
    void afterDecision(qint64 id);
    void undone(const QList<OutboxItem>& taken);
    void answered(const QUuid& command, qint64 id, bool done);
    void start(CaseAction action);
    void updateActions();
    [[nodiscard]] bool isChief() const;

    AccountLink& m_link;
    QueueModel* m_model = nullptr;
    ReviewOutbox* m_outbox = nullptr;
    QueuePane* m_list = nullptr;
    QStackedWidget* m_side = nullptr;
    look::EmptyView* m_nothing = nullptr;
    CaseDetail* m_detail = nullptr;
    CaseBulkPanel* m_bulk = nullptr;
    ReviewMessage* m_message = nullptr;
    UndoBar* m_undo = nullptr;
    ReviewActions* m_menu = nullptr;
    bool m_narrowed = false;    ///< the list is becoming another one: the detail follows it
    qint64 m_pendingCase = 0;   ///< a case to show as soon as it is there
    bool m_firstWanted = false; ///< the first case of the list, as soon as that is there
    int m_waiting = -1;
};

} // namespace inservice
