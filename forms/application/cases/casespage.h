// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/application/cases/caselist.h"
#include "forms/pages/page.h"
#include "models/sync/link.h"

#include <QList>
#include <QUuid>

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace inservice {

class ApplicationPage;
class FollowPanel;
class ListPane;
class OwnCaseDetail;
class SelectedCases;
class UnitFinder;

/// 查詢申請進度: the drafts and cases of this PC, and those applied for elsewhere, for someone without an account.
class CasesPage : public Page {
    Q_OBJECT

public:
    explicit CasesPage(GuestLink& link, QWidget* parent = nullptr);

    void openCase(const QUuid& localCase);
    /// 「查詢其他電腦提出的申請」
    void openFollow();

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<QAction*> pageActions() const override;
    [[nodiscard]] bool hasMainAction() const override;
    void focusFind() override;
    void setCurrent(bool current) override;
    /// The id of a case of this PC.
    void openAt(const QString& argument) override;
    void refresh(const Changes& changes) override;

private:
    enum class Side { Empty, Draft, Case, Selection, Follow };

    QWidget* makeDraftSide();
    QWidget* makeAlone();
    void makeList();
    [[nodiscard]] bool isCorrecting() const;
    void reload();
    void settled();
    void selectPending();
    void chooseBucket(CaseListModel::Bucket bucket);
    [[nodiscard]] QList<CaseListRow> lines() const;
    void keepOrder(QList<CaseListRow>& all) const;
    /// Where there is nothing on this PC, the query is the page; else it stands beside the list.
    void placeFollow();
    [[nodiscard]] QString typedNumber() const;
    [[nodiscard]] CaseListRow draftLine(const Draft& draft, const std::optional<OutboxItem>& item) const;
    [[nodiscard]] static CaseListRow caseLine(const LocalCase& localCase, const std::optional<OutboxItem>& item);
    void showSelected();
    void showSelection(const QList<qint64>& ids);
    void showSide(Side side);
    void showDraft(const QUuid& id);
    void showCase(const QUuid& id);
    void removeDraft();
    void restoreDraft();
    void restoreCorrection(const Draft& draft);
    void renewCases();
    void correct(const QUuid& localCase);

    GuestLink& m_link;
    UnitFinder* m_finder;
    QAction* m_followAction;
    QAction* m_renewAction;
    QAction* m_undoAction;
    QStackedWidget* m_stages;
    CaseListModel* m_model;
    ListPane* m_list;
    QStackedWidget* m_sides;
    look::EmptyView* m_empty;
    look::MessageBar* m_message = nullptr;
    QLabel* m_draftHeading = nullptr;
    QLabel* m_draftMissing = nullptr;
    QWidget* m_draftButtons = nullptr;
    QPushButton* m_goOn = nullptr;
    OwnCaseDetail* m_detail;
    SelectedCases* m_selected;
    FollowPanel* m_follow;
    bool m_followAsked = false; ///< somebody has asked for the query, whether it is the page or stands beside the list
    QWidget* m_alone = nullptr; ///< holds m_follow while this PC has nothing to list
    mutable QList<QUuid> m_order; ///< of the lines, kept while the page is looked at
    ApplicationPage* m_correction = nullptr;
    QTimer* m_timer;
    QList<Draft> m_removed;  ///< for Undo, the last one first
    bool m_saysGone = false; ///< beside the list stands that a draft is gone, and the way back
    QUuid m_shownDraft;
    QUuid m_pendingCase;     ///< to be chosen as soon as the list has it
    bool m_wantsAny = false; ///< the first line, where none is chosen
    bool m_current = false;
};

} // namespace inservice
