// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/actionbar.h"
#include "forms/enrolments/nominate/nominationmodel.h"
#include "forms/enrolments/nominate/nominationoutbox.h"
#include "forms/lists/listpage.h"
#include "models/questions/enrolments.h"
#include "models/replica/tables/offerings.h"

class QLineEdit;

namespace inservice {

class PageBars;
class ReasonPanel;

/// 薦派: which of the school's teachers are named for a course. They are told by mail, fill in what is asked for, and
/// may cancel.
///
/// Object names: nominatePage, nominateFind, nominateList, nominateNumber, nominateOpen, nominateCourse,
/// nominateQuota, nominateMessage; nominateTitle, nominateNotice, nominateSend (a button); those of ReasonPanel after
/// nominatePanel.
class NominatePage : public ListPage {
    Q_OBJECT

public:
    explicit NominatePage(AccountLink& link, QWidget* parent);
    ~NominatePage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString scope() const override;
    /// The number of a course.
    void openAt(const QString& argument) override;
    void setCurrent(bool current) override;

    [[nodiscard]] const NominationModel* model() const { return m_model; }
    [[nodiscard]] NominationOutbox& outbox() { return *m_outbox; }
    [[nodiscard]] ActionBar* bar() const { return m_bar; }

protected:
    void showRow(qint64 id) override;
    void focusDetail() override;

private:
    NominatePage(AccountLink& link, NominationModel* model, QWidget* parent);
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeDetail();
    void connectParts();
    void showCourse(qint64 number);
    void askQuota();
    void sayQuota();
    void refreshDetail();
    [[nodiscard]] QList<qint64> chosen() const;
    [[nodiscard]] Availability availability() const;
    void start();
    void ask();
    void take(const OutboxItem& answered);

    AccountLink& m_account;
    NominationModel* m_model;
    NominationOutbox* m_outbox;
    std::unique_ptr<PageBars> m_bars;
    qint64 m_number = 0;
    OfferingRow m_offering;                           ///< number 0: not known on this PC
    std::optional<questions::OwnNominations> m_quota; ///< none: the centre has not said it
    QList<qint64> m_asked;
    QLineEdit* m_numberEdit = nullptr;
    QLabel* m_course = nullptr;
    QLabel* m_quotaLabel = nullptr;
    look::Heading* m_title = nullptr;
    look::MessageBar* m_notice = nullptr;
    ActionBar* m_bar = nullptr;
    ReasonPanel* m_panel = nullptr;
    QLabel* m_names = nullptr;
};

} // namespace inservice
