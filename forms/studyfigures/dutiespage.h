// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/studyfigures/dutymodel.h"
#include "forms/upkeep/upkeepdetail.h"
#include "forms/upkeep/upkeeplistpage.h"

namespace inservice {

[[nodiscard]] const UpkeepSubject& dutySubject();

/// One 法定研習: what counts for it, for whom it is, what was done with it, and what can be done.
class DutyDetail : public UpkeepDetail {
    Q_OBJECT

public:
    DutyDetail(AccountLink& link, DutyModel& model, RowOutbox& outbox, QWidget* parent = nullptr);

protected:
    [[nodiscard]] std::optional<UpkeepRow> rowOf(qint64 id) const override;
    [[nodiscard]] QList<FieldsView::Section> sections(qint64 id) const override;
    [[nodiscard]] Availability availability(const UpkeepAction& action, qint64 id) const override;
    [[nodiscard]] QJsonObject newFields() const override;

private:
    [[nodiscard]] bool isOfCountry() const;
    [[nodiscard]] FieldsView::Section history(qint64 dutyId) const;

    DutyModel& m_model;
};

/// 法定研習: what has to be taken part in, for everybody to read; a desk keeps its own, 教師進修網 the country's.
///
/// Object names: those of UpkeepListPage (duties).
class DutiesPage : public UpkeepListPage {
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
