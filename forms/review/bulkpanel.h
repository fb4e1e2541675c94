// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"
#include "forms/review/bulkmodel.h"
#include "forms/review/decisionpanel.h"
#include "forms/review/reviewoutbox.h"
#include "models/replica/tables/catalogues.h"
#include "models/sync/accountlink.h"

class QBoxLayout;
class QPushButton;
class QTableView;

namespace inservice {

class TableHabits;

/// Several cases at once: choose what to do, see what will happen to each and which are skipped and why, do it, see
/// each result. While it runs and until it is closed, the selection does not change it.
///
/// Object names: bulkTitle, bulk and the name of an action (actions.h): bulkReceive…; bulkList, bulkSummary,
/// bulkClose; those of DecisionPanel with the prefix bulkPanel.
class BulkPanel : public QWidget {
    Q_OBJECT

public:
    BulkPanel(AccountLink& link, QueueModel& model, ReviewOutbox& outbox, QWidget* parent);

    /// The cases selected. Nothing happens to a run that has been started, or is being prepared in its panel.
    void setCases(const QList<qint64>& ids);
    /// The replica has news: what somebody else has changed is skipped; what is being filled in stays.
    void refresh();
    /// Commands of a run that were taken back.
    void takenBack(const QList<QUuid>& commands);
    /// A run was started, or is being prepared in its panel.
    [[nodiscard]] bool isBusy() const { return m_running || m_panel->isOpen(); }
    void start(CaseAction action);
    /// Something would be done with at least one of the cases.
    [[nodiscard]] bool isPossible(CaseAction action) const;

signals:
    /// Back to the list.
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void dressList();
    void makeChoices();
    void preview();
    void run();
    void update(const QUuid& command, bool done);
    void summarise();
    void setPanelTitle();
    /// 收件: what needs a 關防 that was not seen is named and skipped.
    void weighSeals();
    [[nodiscard]] QList<ReturnReasonRow> returnReasons() const;
    [[nodiscard]] int needingUnitSeal() const;
    [[nodiscard]] QString consequences() const;
    [[nodiscard]] static QString named(const QStringList& cases);
    [[nodiscard]] bool isChief() const;

    AccountLink& m_link;
    QueueModel& m_model;
    ReviewOutbox& m_outbox;
    QList<qint64> m_ids;
    const ActionSpec* m_chosen = nullptr; ///< what is being prepared or has been started
    bool m_running = false;
    QString m_word; ///< of the action that is running
    look::Heading* m_title = nullptr;
    QWidget* m_choices = nullptr;
    QHash<CaseAction, QPushButton*> m_buttons;
    QBoxLayout* m_body = nullptr; ///< list and panel
    QLabel* m_summary = nullptr;
    BulkModel* m_lines = nullptr;
    QTableView* m_view = nullptr;
    TableHabits* m_habits = nullptr;
    DecisionPanel* m_panel = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace inservice
