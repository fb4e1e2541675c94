// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/application/caselist.h"
#include "forms/look/page.h"
#include "models/sync/link.h"

#include <QUuid>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTimer;

namespace inservice {

class ApplicationPage;
class OwnCaseDetail;
class FollowPanel;
class UnitFinder;

/// 查詢申請進度: the drafts and cases of this PC, and those applied for elsewhere, for someone without an account.
class CasesPage : public Page {
    Q_OBJECT

public:
    explicit CasesPage(GuestLink& link, QWidget* parent = nullptr);

    void openCase(const QUuid& localCase);
    /// 「在其他電腦申請的」
    void openFollow();

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<QAction*> pageActions() const override;
    [[nodiscard]] bool hasMainAction() const override { return false; }
    void focusFind() override;
    void setCurrent(bool current) override;
    void refresh(const QSet<QString>& tables) override;

private:
    enum class Side { Empty, Draft, Case, Follow };

    QWidget* makeDraftSide();
    void reload();
    [[nodiscard]] QList<CaseLine> lines() const;
    [[nodiscard]] CaseLine draftLine(const Draft& draft, const std::optional<OutboxItem>& item) const;
    [[nodiscard]] CaseLine caseLine(const LocalCase& localCase, const std::optional<OutboxItem>& item) const;
    void showSelected();
    void showDraft(const QUuid& id);
    void showCase(const QUuid& id);
    void removeDraft();
    void restoreDraft();
    void renewCases();
    void correct(const QUuid& localCase);

    GuestLink& m_link;
    UnitFinder* m_finder;
    QAction* m_followAction;
    QAction* m_renewAction;
    QAction* m_copyAction;
    QStackedWidget* m_stages;
    QSplitter* m_splitter;
    CaseListModel* m_model;
    CaseListView* m_list;
    QStackedWidget* m_sides;
    look::EmptyView* m_empty;
    look::MessageBar* m_message = nullptr;
    QLabel* m_draftHeading = nullptr;
    QLabel* m_draftMissing = nullptr;
    QPushButton* m_continue = nullptr;
    OwnCaseDetail* m_detail;
    FollowPanel* m_follow;
    ApplicationPage* m_correction = nullptr;
    QTimer* m_timer;
    std::optional<Draft> m_removed; ///< for Undo
    QUuid m_shownDraft;
    bool m_current = false;
};

} // namespace inservice
