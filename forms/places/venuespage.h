// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/upkeep/upkeepdetail.h"
#include "forms/upkeep/upkeeplistpage.h"
#include "models/questions/venues.h"
#include "models/tables/venuemodel.h"

namespace inservice {

/// One 研習場所: what it is, when it is taken, what was done with it, and what can be done.
class VenueDetail : public UpkeepDetail {
    Q_OBJECT

public:
    VenueDetail(AccountLink& link, VenueModel& model, RowOutbox& outbox, QWidget* parent = nullptr);

protected:
    [[nodiscard]] std::optional<UpkeepRow> rowOf(qint64 id) const override;
    [[nodiscard]] QList<FieldsView::Section> sections(qint64 id) const override;
    [[nodiscard]] Availability availability(const UpkeepAction& action, qint64 id) const override;
    [[nodiscard]] QJsonObject newFields() const override;

private:
    void askPlan();
    [[nodiscard]] FieldsView::Section plan(const VenueListRow& row) const;
    [[nodiscard]] FieldsView::Section history(qint64 venueId) const;
    [[nodiscard]] QString shownValue(const QString& field, const QJsonValue& value) const;

    VenueModel& m_model;
    qint64 m_planOf = 0; ///< whose plan was asked for; 0: nobody's
    std::optional<QList<questions::VenueUse>> m_plan;
    QString m_planFault;
};

/// 研習場所登錄: the rooms of one's own unit, those of a desk's area, and what others of the county share.
///
/// Object names: those of UpkeepListPage (venues); venuesCapacity.
class VenuesPage : public UpkeepListPage {
    Q_OBJECT

public:
    explicit VenuesPage(AccountLink& link, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] const VenueModel* model() const { return m_model; }

private:
    VenuesPage(AccountLink& link, VenueModel* model, QWidget* parent);
    void dressList();

    VenueModel* m_model;
};

} // namespace inservice
