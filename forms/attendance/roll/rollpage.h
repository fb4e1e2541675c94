// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/attendance/roll/rollcall.h"
#include "forms/attendance/roll/rollmodel.h"
#include "forms/attendance/roll/rolloutbox.h"
#include "forms/lists/listpage.h"
#include "models/sync/accountlink.h"

namespace inservice {

class OnlineBack;
class OpenScans;
class RollActions;
class RollDetail;
class RollHead;
class RollMarks;
class SheetsBack;
class SlipReader;
class WalkInPanel;

/// 簽到與點名: who is at a session of a course. Keys mark whoever is chosen in the list (P L E V O A, Delete takes the
/// mark away), a reader of bar codes reads slips wherever the focus is, and all of it works without a connection.
///
/// Opened at the id of a course. Object names: rollPage, rollFind, rollList, rollChip0…5 (RollModel::Bucket); those of
/// RollHead, RollActions, RollDetail, RollMarks, WalkInPanel, OpenScans, RollPrints, SheetsBack and OnlineBack.
class RollPage : public ListPage {
    Q_OBJECT

public:
    explicit RollPage(AccountLink& link, QWidget* parent);
    ~RollPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString scope() const override;
    void openAt(const QString& argument) override;
    void setCurrent(bool current) override;
    void refresh(const Changes& changes) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

    [[nodiscard]] const RollModel* model() const { return m_model; }
    [[nodiscard]] RollHead* head() const { return m_head; }
    [[nodiscard]] int session() const { return m_call.session(); }

protected:
    void showRow(qint64 id) override;
    void focusDetail() override;
    [[nodiscard]] ListPane::Empty emptyNow() override;

private:
    RollPage(AccountLink& link, RollModel* model, QWidget* parent);
    void makeAbove();
    void connectRoll();
    void connectSlips();
    void connectMarks();
    void connectActions();
    void readCourses();
    void chooseCourse(qint64 id);
    void chooseSession(int session);
    bool brings(qint64 course);
    void readOutbox();
    void settle();
    void showChosen();
    void showCounts();
    void say(look::Tone tone, const QString& sentence);
    void sayUnreadable(const QString& cause);
    void showCode();
    void addWalkIn();

    AccountLink& m_account;
    RollModel* m_model;
    RollCall m_call;
    RollOutbox* m_outbox;
    SlipReader* m_reader;
    RollHead* m_head;
    RollActions* m_actions;
    RollDetail* m_detail;
    RollMarks* m_marks;
    WalkInPanel* m_walkIn;
    OpenScans* m_scans;
    SheetsBack* m_sheets;
    OnlineBack* m_online;
};

} // namespace inservice
