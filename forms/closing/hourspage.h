// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/closing/entrypanel.h"
#include "forms/commands/actionbar.h"
#include "forms/commands/pagebars.h"
#include "forms/commands/rowoutbox.h"
#include "forms/lists/fieldsview.h"
#include "forms/lists/listpage.h"
#include "models/replica/tables/courses.h"

#include <QSet>

class QPushButton;

namespace inservice {

/// What was asked for about the list of a course.
class HoursOutbox : public RowOutbox {
    Q_OBJECT

public:
    HoursOutbox(Link& link, HoursModel& model, QObject* parent);
    /// What was refused of it: of hours alone, the rest is told where the list is handed in.
    [[nodiscard]] QList<OutboxItem> refusedHours() const;
    [[nodiscard]] std::optional<int> rowVersion(qint64 id) const override {
        Q_UNUSED(id)
        return std::nullopt; // no command about hours carries the version of its course
    }

protected:
    void mark(const QList<OutboxItem>& items) override { m_model.setOutbox(items); }

private:
    HoursModel& m_model;
};

/// 名單與時數 of one course: who stands on its list, the presence of each, the hours that follow from it with their
/// arithmetic, and what is set by hand, for one or for several at once.
///
/// Object names: hoursPage, hoursFind, hoursList, hoursChip0…4 (HoursModel::Bucket), hoursName, hoursNotice,
/// hoursFields, hoursMessage, hoursShowAll, hoursBack; hoursCorrect, hoursPassed, hoursFailed (buttons); those of
/// EntryPanel.
class HoursPage : public ListPage {
    Q_OBJECT

public:
    HoursPage(AccountLink& link, QWidget* parent);
    ~HoursPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString scope() const override;
    /// The id of a course; after a slash the rows alone that are to be seen, by enrolment: 「7/12,15」.
    void openAt(const QString& argument) override;
    void setCurrent(bool current) override;
    void refresh(const Changes& changes) override;

    [[nodiscard]] const HoursModel* model() const { return m_model; }
    [[nodiscard]] HoursOutbox& outbox() { return *m_outbox; }

protected:
    void showRow(qint64 id) override;
    void focusDetail() override;
    [[nodiscard]] bool isFiltered() const override;
    void clearFilters() override;
    [[nodiscard]] ListPane::Empty emptyNow() override;

private:
    enum class Action { Correct, Passed, Failed };
    HoursPage(AccountLink& link, HoursModel* model, QWidget* parent);
    void dressList();
    [[nodiscard]] QWidget* makeHead();
    void narrow(const QSet<qint64>& only);
    [[nodiscard]] QWidget* makeDetail();
    void connectParts();
    void readCourse();
    void showChosen();
    void showOne(const HoursLine& line);
    void showSeveralLines(const QList<HoursLine>& lines);
    void showActions(const QList<HoursLine>& lines);
    [[nodiscard]] QString whyNot(const QList<HoursLine>& lines) const;
    [[nodiscard]] QList<HoursLine> chosen() const;
    void start(Action action);
    void setAssessment(AssessResult result);
    void ask(const QJsonArray& rows);

    AccountLink& m_account;
    HoursModel* m_model;
    HoursOutbox* m_outbox;
    std::unique_ptr<PageBars> m_bars;
    CourseRow m_course;
    Course m_form; ///< of the revision that holds
    QList<qint64> m_shownIds;
    look::Heading* m_name = nullptr;
    look::MessageBar* m_notice = nullptr;
    ActionBar* m_bar = nullptr;
    EntryPanel* m_panel = nullptr;
    FieldsView* m_fields = nullptr;
    look::QuietLabel* m_narrowed = nullptr;
    QPushButton* m_roll = nullptr;
    QPushButton* m_showAll = nullptr;
};

} // namespace inservice
