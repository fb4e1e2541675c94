// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/application/cases/caselines.h"
#include "forms/pages/page.h"
#include "models/replica/drafts.h"
#include "models/sync/guestlink.h"

#include <QList>
#include <QUuid>

class QAction;
class QLabel;
class QStackedWidget;
class QTimer;

namespace inservice {

class ApplicationPage;
class CasesPane;
class DraftDetail;
class FollowPanel;
class ListingCaseDetail;
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
    /// The id of a case of this PC, or «chip-» and a bucket of CaseListModel.
    void openAt(const QString& argument) override;
    void refresh(const Changes& changes) override;

private:
    enum class Side { Empty, Draft, Case, Selection, Listing, Follow };

    QWidget* makeAlone();
    void makeSides();
    void connectList();
    void connectSides();
    void makeCorrection();
    void connectDrafts();
    [[nodiscard]] bool isCorrecting() const;
    void reload();
    void sayPrints(const QList<CaseListRow>& lines);
    void settled();
    void selectPending();
    /// Where there is nothing on this PC, the query is the page; else it stands beside the list.
    void placeFollow();
    void showSelected();
    void showSelection(const QList<qint64>& ids);
    void showSide(Side side);
    void showCase(const QUuid& id);
    void restoreDraft();
    void renewCases();
    void correct(const QUuid& localCase);

    GuestLink& m_link;
    UnitFinder* m_finder;
    CaseLines m_lines;
    QAction* m_followAction;
    QAction* m_renewAction;
    QStackedWidget* m_stages;
    CaseListModel* m_model;
    CasesPane* m_list;
    QLabel* m_prints; ///< what of the printed forms is back
    QStackedWidget* m_sides;
    look::EmptyView* m_empty;
    DraftDetail* m_draft;
    OwnCaseDetail* m_detail;
    SelectedCases* m_selected;
    ListingCaseDetail* m_listing;
    FollowPanel* m_follow;
    bool m_followAsked = false; ///< somebody has asked for the query, whether it is the page or stands beside the list
    QWidget* m_alone = nullptr; ///< holds m_follow while this PC has nothing to list
    ApplicationPage* m_correction = nullptr;
    QTimer* m_timer;
    QUuid m_pendingCase;     ///< to be chosen as soon as the list has it
    bool m_wantsAny = false; ///< the first line, where none is chosen
    bool m_current = false;
};

} // namespace inservice
