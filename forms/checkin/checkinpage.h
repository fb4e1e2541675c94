// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/pagebars.h"
#include "forms/lists/listpage.h"
#include "forms/teachers/rosteroutbox.h"
#include "models/replica/tables/checkins.h"
#include "models/tables/checkinmodel.h"

namespace inservice {

class CheckinBar;
class CheckinOutbox;
class TeacherDetail;

/// 期初維護 of one's own school: its roster as a checklist, each entry put right beside the list or confirmed, then the
/// whole closed and its sheet printed.
///
/// Object names: checkinFind, checkinList, checkinChip0…5 (CheckinModel::CheckinBucket), checkinMessage,
/// checkinWithdraw; those of CheckinBar and TeacherDetail.
class CheckinPage : public ListPage {
    Q_OBJECT

public:
    explicit CheckinPage(AccountLink& link, QWidget* parent = nullptr);
    ~CheckinPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString scope() const override;
    void setCurrent(bool current) override;
    void refresh(const Changes& changes) override;

    [[nodiscard]] const CheckinModel* model() const { return m_model; }
    [[nodiscard]] TeacherOutbox& outbox() { return *m_outbox; }
    [[nodiscard]] CheckinOutbox& closing() { return *m_closing; }

protected:
    void showRow(qint64 id) override;
    void focusDetail() override;
    [[nodiscard]] ListPane::Empty emptyNow() override;

private:
    CheckinPage(AccountLink& link, CheckinModel* model, QWidget* parent);
    void dressList();
    void addActions();
    void connectParts();
    void showStanding();
    void sayWaiting();
    void showChosen();
    /// Of those chosen, whose entry is (or is not) confirmed and about whom nothing waits.
    [[nodiscard]] QList<qint64> chosen(bool confirmed) const;
    /// The next entry below that waits to be confirmed; 0: none.
    [[nodiscard]] qint64 nextOpen(qint64 id) const;
    [[nodiscard]] bool isClosed() const;
    void confirm(bool confirmed);
    void close();
    void print();

    AccountLink& m_link;
    CheckinModel* m_model;
    TeacherOutbox* m_outbox;
    CheckinOutbox* m_closing;
    CheckinBar* m_bar;
    TeacherDetail* m_detail;
    QAction* m_withdraw = nullptr;
    std::optional<CheckinRow> m_closed; ///< of this semester
    bool m_isClosing = false;           ///< asked for, not answered
    PageBars m_bars;                    ///< goes first
};

} // namespace inservice
