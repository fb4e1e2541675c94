// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/upkeep/upkeepdetail.h"
#include "forms/upkeep/upkeeplistpage.h"
#include "models/tables/recommendationmodel.h"

namespace inservice {

/// What is said of a lecturer, as a section: of one's own unit's, or of whom was found.
[[nodiscard]] FieldsView::Section lecturerSection(const RecommendationRow& row);

/// One 講師推薦 of one's own unit: what is said, what others would see of it, how it stands with the consent.
class LecturerDetail : public UpkeepDetail {
    Q_OBJECT

public:
    LecturerDetail(AccountLink& link, RecommendationModel& model, RowOutbox& outbox, QWidget* parent = nullptr);

protected:
    [[nodiscard]] std::optional<UpkeepRow> rowOf(qint64 id) const override;
    [[nodiscard]] QList<FieldsView::Section> sections(qint64 id) const override;
    [[nodiscard]] Availability availability(const UpkeepAction& action, qint64 id) const override;

private:
    [[nodiscard]] FieldsView::Section consent(const RecommendationRow& row) const;
    [[nodiscard]] FieldsView::Section history(qint64 lecturerId) const;
    [[nodiscard]] QString shownValue(const QJsonValue& value) const;

    RecommendationModel& m_model;
};

/// 講師推薦 of one's own unit.
///
/// Object names: those of UpkeepListPage (lecturers); the action lecturersSearch.
class LecturersPage : public UpkeepListPage {
    Q_OBJECT

public:
    explicit LecturersPage(AccountLink& link, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] const RecommendationModel* model() const { return m_model; }

private:
    LecturersPage(AccountLink& link, RecommendationModel* model, QWidget* parent);
    void dressList();

    RecommendationModel* m_model;
};

} // namespace inservice
