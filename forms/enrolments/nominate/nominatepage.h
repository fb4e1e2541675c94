// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/chosenpeoplepage.h"
#include "forms/enrolments/nominate/nominationmodel.h"
#include "models/questions/enrolments.h"
#include "models/replica/tables/offerings.h"

class QLineEdit;
class QPushButton;

namespace inservice {

class CountrySearch;

/// 薦派: which teachers are named for a course: of the own school; by a 區管中心 of its area; by 教師進修網 of the
/// country, which it searches at the centre. They are told by mail, fill in what is asked for, and may cancel.
///
/// Object names: those of ChosenPeoplePage (nominate): nominateSend; nominatePage, nominateNumber, nominateOpen,
/// nominateCourse, nominateQuota; those of CountrySearch (nominateSearch).
class NominatePage : public ChosenPeoplePage {
    Q_OBJECT

public:
    explicit NominatePage(AccountLink& link, QWidget* parent);
    ~NominatePage() override;

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
    void dressList();
    void searchCountry();
    void takeFound(const QList<TeacherRow>& found);
    [[nodiscard]] bool isDesk() const;
    [[nodiscard]] QString unitName(qint64 id) const;
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
    QPushButton* m_open = nullptr; ///< the page of the course, or to look for one
    QLabel* m_course = nullptr;
    QLabel* m_quotaLabel = nullptr;
};

} // namespace inservice
