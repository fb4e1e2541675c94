// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/place.h"
#include "forms/studyfigures/schedules/schedulemodel.h"
#include "forms/upkeep/recurringpage.h"

namespace inservice {

/// One 定期統計: what it asks for, when one was told last, and the way to it.
class ScheduleDetail : public RecurringDetail {
    Q_OBJECT

public:
    ScheduleDetail(AccountLink& link, ScheduleModel& model, RowOutbox& outbox, QWidget* parent = nullptr);

protected:
    [[nodiscard]] const RecurringRow* one(qint64 id) const override;
    [[nodiscard]] QJsonObject fieldsOf(qint64 id) const override;
    [[nodiscard]] Pending pending(qint64 id) const override { return m_model.pending(id).state; }
    [[nodiscard]] QString whyKept(const RecurringRow& row) const override;
    [[nodiscard]] QList<FieldsView::Section> sections(qint64 id) const override;

private:
    [[nodiscard]] FieldsView::Section about(const ScheduleModel::ListRow& row) const;
    [[nodiscard]] FieldsView::Section lastTime(const ScheduleRow& row) const;

    ScheduleModel& m_model;
};

/// 定期統計: the reports that one is reminded of.
///
/// Object names: those of RecurringPage (schedules).
class SchedulesPage : public RecurringPage {
    Q_OBJECT

public:
    explicit SchedulesPage(AccountLink& link, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] const ScheduleModel* model() const { return m_model; }

protected:
    [[nodiscard]] const RecurringRow* one(qint64 id) const override;

private:
    SchedulesPage(AccountLink& link, ScheduleModel* model, QWidget* parent);
    void dressList();

    ScheduleModel* m_model;
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
