// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/pagebars.h"
#include "forms/lists/fieldsview.h"
#include "forms/lists/listpage.h"
#include "forms/upkeep/upkeeplistpage.h"
#include "models/questions/lecturers.h"
#include "models/tables/recommendationmodel.h"

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace inservice {

class ReasonPanel;

/// 查詢講師: whom any unit recommends, and who has agreed, looked for at the centre by subject and by words, thirty at
/// most a search. How to reach somebody is asked for one by one. A desk withdraws here what a unit of its area
/// recommends, when the lecturer turns to it. Nothing of it is kept on this PC.
///
/// Object names: lecturerSearchWords, lecturerSearchStage, lecturerSearchSubject, lecturerSearchCounty,
/// lecturerSearchAsk, lecturerSearchFound; lecturerSearchFind, lecturerSearchList, lecturerSearchMessage;
/// foundLecturerFields, foundLecturerContact, foundLecturerWithdraw, foundLecturerNotice, foundLecturerReason…
class LecturerSearchPage : public ListPage {
    Q_OBJECT

public:
    explicit LecturerSearchPage(AccountLink& link, QWidget* parent = nullptr);
    ~LecturerSearchPage() override;

    [[nodiscard]] QString title() const override;
    void focusFind() override;
    void setCurrent(bool current) override;
    void refresh(const Changes& changes) override;
    [[nodiscard]] const RecommendationModel* model() const { return m_model; }
    [[nodiscard]] UpkeepOutbox& outbox() { return *m_outbox; }

protected:
    void showRow(qint64 id) override;
    void focusDetail() override;

private:
    LecturerSearchPage(AccountLink& link, RecommendationModel* model, QWidget* parent);
    [[nodiscard]] QWidget* makeQuestion();
    [[nodiscard]] QWidget* makeDetail();
    void connectParts();
    void fillChoices();
    void check();
    void ask();
    void take(const questions::FoundLecturers& found);
    void showRows(const QList<LecturerRow>& rows);
    void showChosen();
    void askContact();
    void startWithdrawal();
    void withdraw();
    [[nodiscard]] bool isOfMyArea(qint64 unitId) const;
    void sayRefused(const CallError& error);

    AccountLink& m_link;
    RecommendationModel* m_model;
    UpkeepOutbox* m_outbox;
    QLineEdit* m_words = nullptr;
    QComboBox* m_stage = nullptr;
    QComboBox* m_subject = nullptr;
    QComboBox* m_county = nullptr;
    QPushButton* m_ask = nullptr;
    QLabel* m_found = nullptr;
    look::Heading* m_name = nullptr;
    look::MessageBar* m_notice = nullptr;
    QPushButton* m_contact = nullptr;
    QPushButton* m_withdraw = nullptr;
    ReasonPanel* m_reason = nullptr;
    FieldsView* m_fields = nullptr;
    QList<LecturerRow> m_rows;
    questions::LecturerContact m_shown; ///< of the row that is chosen, once it was asked for
    qint64 m_shownOf = 0;
    bool m_isAsking = false;
    quint64 m_question = 0;           ///< number of the last one: an answer to an older one is not shown
    std::unique_ptr<PageBars> m_bars; ///< goes first
};

} // namespace inservice
