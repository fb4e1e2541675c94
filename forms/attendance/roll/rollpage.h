// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/attendance/roll/rollcourses.h"
#include "forms/attendance/roll/rollmodel.h"
#include "forms/attendance/roll/rolloutbox.h"
#include "forms/lists/listpage.h"
#include "models/sync/accountlink.h"

class QPushButton;

namespace inservice {

class MinutesPanel;
class ReasonPanel;
class RollDetail;
class RollHead;
class ScansPanel;
class SignBackPanel;
class SlipReader;
class WalkInPanel;

/// 簽到與點名: who is at a session of a course. Keys mark whoever is chosen in the list (P L E V O A, Delete takes the
/// mark away), a reader of bar codes reads slips wherever the focus is, and all of it works without a connection.
///
/// Opened at the id of a course. Object names: rollPage, rollFind, rollList, rollChip0…5 (RollModel::Bucket),
/// rollPrintSheets, rollReadSheets, rollPrintSlips, rollAddWalkIn, rollMarkRest, rollUndo, rollCode, rollOpenScans;
/// those of ScansPanel, RollHead, RollDetail, MinutesPanel, WalkInPanel, and of ReasonPanel after rollRest; the windows
/// signinPaper, slipsPaper and signBack.
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
    [[nodiscard]] int session() const { return m_session; }

protected:
    void showRow(qint64 id) override;
    void focusDetail() override;
    [[nodiscard]] ListPane::Empty emptyNow() override;

private:
    RollPage(AccountLink& link, RollModel* model, QWidget* parent);
    void makeAbove();
    QPushButton* addButton(QLayout* row, const QString& text, const char* name, const QString& icon,
                           const QString& inMenu);
    void connectParts();
    void readCourses();
    void chooseCourse(qint64 id);
    void chooseSession(int session);
    void readOutbox();
    void settle();
    void showChosen();
    void showCounts();
    void say(look::Tone tone, const QString& sentence);

    [[nodiscard]] QList<qint64> chosen() const;
    [[nodiscard]] const attendance::SessionTimes* current() const;
    [[nodiscard]] QString whyNot() const;     ///< nobody can be marked
    [[nodiscard]] QString whyNotHere() const; ///< presence cannot be noted yet, leave can
    [[nodiscard]] QString whyNotRest() const;
    [[nodiscard]] RollOutbox::Change changeOf(qint64 id, const std::optional<PresenceMark>& mark) const;
    [[nodiscard]] PresenceMark markOf(PresenceCode code) const;
    [[nodiscard]] QString namesOf(const QList<qint64>& ids) const;

    bool takeKey(int key, const QString& text);
    void mark(const std::optional<PresenceCode>& code);
    void askMinutes(PresenceCode code);
    void noteMinutes();
    void apply(const QList<RollOutbox::Change>& changes);
    void goOn(const QList<qint64>& marked);
    void undo();
    void askRest();
    void noteRest();
    void askScans();
    void showCode();
    void addWalkIn();
    void printSheets();
    void printSlips();
    void readSheets();
    bool isShown(qint64 course);
    bool noteSigned(const SignBackPanel& panel);

    AccountLink& m_account;
    RollModel* m_model;
    RollOutbox* m_outbox;
    SlipReader* m_reader;
    RollHead* m_head;
    RollDetail* m_detail;
    MinutesPanel* m_minutes;
    WalkInPanel* m_walkIn;
    ReasonPanel* m_rest;
    ScansPanel* m_scans;
    look::MessageBar* m_openScans = nullptr;
    QPushButton* m_sheets = nullptr;
    QPushButton* m_slips = nullptr;
    QPushButton* m_readBack = nullptr;
    QPushButton* m_addWalkIn = nullptr;
    QPushButton* m_markRest = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_code = nullptr;
    std::optional<roll::Held> m_held;
    int m_session = 0;
    QList<qint64> m_forMinutes;              ///< for whom the panel asks
    QList<RollOutbox::Change> m_restChanges; ///< as the preview shows them
    QList<RollOutbox::Change> m_former;      ///< what stood there before the last marks
};

} // namespace inservice
