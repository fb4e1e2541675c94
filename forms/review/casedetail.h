// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"
#include "forms/review/actions.h"
#include "forms/review/decisionpanel.h"
#include "forms/review/detailroom.h"
#include "forms/review/reviewoutbox.h"
#include "models/replica/tables/applications.h"
#include "models/sync/accountlink.h"

#include <QPointer>
#include <optional>

class QBoxLayout;

namespace inservice {

class ActionBar;
class CaseHead;
class CaseRefusals;
class CaseScans;
class CaseTabs;
class OtherViewers;
class ScanTab;
class ShownId;

/// A case beside the list: what was applied for, the sealed form, what was done with it, and what can be done now. What
/// it shows does not change under an open panel: a banner says that there is news.
///
/// Object names: caseNotice, caseNews; those of CaseHead, OtherViewers, CaseRefusals, CaseTabs, DecisionPanel and
/// ActionBar.
class CaseDetail : public QWidget {
    Q_OBJECT

public:
    CaseDetail(AccountLink& link, QueueModel& model, ReviewOutbox& outbox, QWidget* parent);
    ~CaseDetail() override;

    /// Shows a case; an open panel and a scan not attached are put away. 0: none.
    void showCase(qint64 id);
    [[nodiscard]] qint64 shownId() const { return m_shown.id; }
    [[nodiscard]] const ApplicationRow& shown() const { return m_shown; }
    /// Something has been typed, ticked or put here that would be lost.
    [[nodiscard]] bool isEditing() const;
    /// A panel is open, or there is something that would be lost.
    [[nodiscard]] bool isBusy() const { return m_panel->isOpen() || isEditing(); }
    /// The replica has news.
    void refresh();
    [[nodiscard]] Availability can(CaseAction action) const;
    /// As its button: at once, or opens its panel.
    void start(CaseAction action);
    /// A word about how this case was found (an outdated print, for instance).
    void setNotice(look::Tone tone, const QString& text);
    /// Where no key decides anything.
    void focusTabs();
    [[nodiscard]] bool isOnScan() const;
    /// A decision about a case was undone: the case is shown again, and what was written for it is in its panel.
    void recall(const OutboxItem& item);
    /// The page is left: IDs are hidden, the purpose of showing them is forgotten.
    void forgetId();
    [[nodiscard]] ActionBar* actionBar() const { return m_bar; }
    void showTab(int tab); ///< 0 申請資料, 1 核章表, 2 歷程
    [[nodiscard]] ScanTab* scanTab() const { return m_scans; }

signals:
    void decided(qint64 id, inservice::CaseAction action);
    void openCaseRequested(qint64 id);
    /// The case shown is not in one's scope any more.
    void gone();
    /// Esc.
    void left();
    /// Another tab is in front (isOnScan()); a scan wants more room than the rest.
    void viewChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void load(bool another);
    void buildHead();
    void buildBody();
    void connectPanel();
    void connectScans();
    void sayUnreadable(const QString& cause);
    void showHead();
    void showActions();
    void showRefusal();
    void decideAgain(const Decision& asked);
    /// Puts an action into the outbox; false if it could not be written down.
    bool ask(const ActionSpec& spec, const ApplicationRow& seen, const ActionDetails& details);
    void updatePresence();
    /// The paper is of an earlier revision: the case goes back with that reason, the paper with it.
    void sendBackOutdated(int revision, const QStringList& fields);
    void sendBackFor(const QStringList& reasons, const QString& text);
    void voidScan(qint64 scanId);
    void showId();
    void askId();
    void confirm();
    /// Once the panel is closed again, the focus is back on `opener`; if that has gone, on the tabs.
    void openPanel(const DecisionPanel::Setup& setup, QWidget* opener);
    void focusOpener();
    [[nodiscard]] const ActionSpec& spec(CaseAction action) const;
    [[nodiscard]] bool isChief() const;

    AccountLink& m_link;
    QueueModel& m_model;
    ReviewOutbox& m_outbox;
    ApplicationRow m_shown; ///< the case as the person sees it; decisions carry its row_version
    std::function<void()> m_onConfirm;
    quint64 m_reading = 0;      ///< of the model, that is shown
    QPointer<QWidget> m_opener; ///< of the panel
    qint64 m_keptFor = 0;       ///< the case that what the panel keeps is about
    bool m_news = false;        ///< the replica has a newer case than the one shown

    CaseHead* m_head = nullptr;
    ShownId* m_id = nullptr;
    look::MessageBar* m_notice = nullptr;
    look::MessageBar* m_newsBar = nullptr;
    CaseRefusals* m_refused = nullptr;
    OtherViewers* m_others = nullptr;
    QBoxLayout* m_body = nullptr; ///< tabs and panel
    std::optional<DetailRoom> m_room;
    CaseTabs* m_tabs = nullptr;
    ScanTab* m_scans = nullptr; ///< of m_tabs
    CaseScans* m_scanWays = nullptr;
    DecisionPanel* m_panel = nullptr;
    ActionBar* m_bar = nullptr;
};

} // namespace inservice
