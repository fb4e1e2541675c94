// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/places/placedetail.h"
#include "forms/places/placelistpage.h"
#include "forms/studyfigures/dutymodel.h"

namespace inservice {

[[nodiscard]] const PlaceSubject& dutySubject();

/// One 法定研習: what counts for it, for whom it is, what was done with it, and what can be done.
class DutyDetail : public PlaceDetail {
    Q_OBJECT

public:
    DutyDetail(AccountLink& link, DutyModel& model, RowOutbox& outbox, QWidget* parent = nullptr);

protected:
    [[nodiscard]] std::optional<PlaceRow> rowOf(qint64 id) const override;
    [[nodiscard]] QList<FieldsView::Section> sections(qint64 id) const override;
    [[nodiscard]] Availability availability(const PlaceAction& action, qint64 id) const override;
    [[nodiscard]] QJsonObject newFields() const override;

private:
    [[nodiscard]] bool isOfCountry() const;
    [[nodiscard]] FieldsView::Section history(qint64 dutyId) const;

    DutyModel& m_model;
};

/// 法定研習: what has to be taken part in, for everybody to read; a desk keeps its own, 教師進修網 the country's.
///
/// Object names: those of PlaceListPage (duties).
class DutiesPage : public PlaceListPage {
    Q_OBJECT

public:
    explicit DutiesPage(AccountLink& link, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool hasMainAction() const override;
    [[nodiscard]] const DutyModel* model() const { return m_model; }

private:
    DutiesPage(AccountLink& link, DutyModel* model, QWidget* parent);
    void dressList();

    bool m_keeps;
    DutyModel* m_model;
};

} // namespace inservice
