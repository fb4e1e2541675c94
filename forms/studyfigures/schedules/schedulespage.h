// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/place.h"
#include "forms/places/placedetail.h"
#include "forms/places/placelistpage.h"
#include "forms/studyfigures/schedules/schedulemodel.h"

namespace inservice {

/// One 定期統計: what it asks for, when one was told last, and the way to it.
class ScheduleDetail : public PlaceDetail {
    Q_OBJECT

public:
    ScheduleDetail(AccountLink& link, ScheduleModel& model, RowOutbox& outbox, QWidget* parent = nullptr);
    /// What a new one asks for.
    void setNewQuery(const QJsonObject& query) { m_newQuery = query; }

signals:
    void openRequested(const QString& place);

protected:
    [[nodiscard]] std::optional<PlaceRow> rowOf(qint64 id) const override;
    [[nodiscard]] QList<FieldsView::Section> sections(qint64 id) const override;
    [[nodiscard]] Availability availability(const PlaceAction& action, qint64 id) const override;
    [[nodiscard]] QJsonObject newFields() const override;

private:
    [[nodiscard]] FieldsView::Section about(const ScheduleListRow& row) const;
    [[nodiscard]] FieldsView::Section lastTime(const ScheduleRow& row) const;

    ScheduleModel& m_model;
    QJsonObject m_newQuery;
};

/// 定期統計: the reports that one is reminded of.
///
/// Object names: those of PlaceListPage (schedules).
class SchedulesPage : public PlaceListPage {
    Q_OBJECT

public:
    explicit SchedulesPage(AccountLink& link, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    /// Also «new-» and a question (newSchedule()).
    void openAt(const QString& argument) override;
    [[nodiscard]] const ScheduleModel* model() const { return m_model; }

protected:
    void showRow(qint64 id) override;

private:
    SchedulesPage(AccountLink& link, ScheduleModel* model, QWidget* parent);
    void dressList();

    AccountLink& m_link;
    ScheduleModel* m_model;
    ScheduleDetail* m_detail = nullptr;
};

/// 首頁: what of them came and was not looked at on this PC.
class ScheduleTasks : public TaskList {
    Q_OBJECT

public:
    ScheduleTasks(AccountLink& link, QObject* parent);
    [[nodiscard]] bool isLoaded() const override;
    [[nodiscard]] QList<HomeTask> tasks(const QDateTime& now) const override;
    void refresh(const Changes& changes) override;

private:
    AccountLink& m_link;
};

} // namespace inservice
