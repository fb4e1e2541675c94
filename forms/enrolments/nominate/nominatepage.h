// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/chosenpeoplepage.h"
#include "forms/enrolments/nominate/nominationmodel.h"
#include "models/questions/enrolments.h"
#include "models/replica/tables/offerings.h"

class QLineEdit;

namespace inservice {

/// 薦派: which of the school's teachers are named for a course. They are told by mail, fill in what is asked for, and
/// may cancel.
///
/// Object names: those of ChosenPeoplePage (nominate): nominateSend; nominatePage, nominateNumber, nominateOpen,
/// nominateCourse, nominateQuota.
class NominatePage : public ChosenPeoplePage {
    Q_OBJECT

public:
    explicit NominatePage(AccountLink& link, QWidget* parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString scope() const override;
    /// The number of a course.
    void openAt(const QString& argument) override;

    [[nodiscard]] const NominationModel* model() const { return m_model; }

protected:
    [[nodiscard]] QString countText(int count) const override;
    [[nodiscard]] QString nameOf(qint64 id) const override;
    void showPossible(int count) override;
    void confirmed() override;
    void done(qint64 number, const OutboxItem& item) override;

private:
    NominatePage(AccountLink& link, NominationModel* model, QWidget* parent);
    [[nodiscard]] QWidget* makeHead();
    void showCourse(qint64 number);
    void askQuota();
    void showNamed();
    void sayQuota();
    [[nodiscard]] Availability availability(int count) const;
    void start();

    NominationModel* m_model;
    qint64 m_number = 0;
    OfferingRow m_offering;                           ///< number 0: not known on this PC
    std::optional<questions::OwnNominations> m_quota; ///< none: the centre has not said it
    QLineEdit* m_numberEdit = nullptr;
    QLabel* m_course = nullptr;
    QLabel* m_quotaLabel = nullptr;
};

} // namespace inservice
