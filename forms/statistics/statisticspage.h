// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/lists/listmemory.h"
#include "forms/look/look.h"
#include "forms/pages/page.h"
#include "forms/statistics/report.h"
#include "models/sync/accountlink.h"

class QComboBox;
class QLabel;
class QLayout;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace inservice {

class FigureChart;
class FigureExport;
class FigureModel;
class FigureSplit;
class PrintPanel;
class ReportChoices;

/// 統計圖表: a report as a chart beside its table, of which every row leads to the people whom it counts; on paper, as
/// a picture, or copied. How each report was looked at last is kept on this PC.
///
/// Object names: statisticsReport, statisticsWhen, statisticsPopulation, statisticsSaid, statisticsNotes,
/// statisticsMessage, statisticsChart, statisticsTable, statisticsList, statisticsPrint, statisticsPicture,
/// statisticsSave, statisticsCopy, statisticsBack; those of FigureSplit and PrintPanel.
class StatisticsPage : public Page {
    Q_OBJECT

public:
    /// `source` becomes the page's.
    StatisticsPage(AccountLink& link, ReportSource* source, QWidget* parent = nullptr);
    /// For whoever may not be signed in: what is kept on this PC stands under `account`, on paper stands `person`.
    StatisticsPage(Link& link, ReportSource* source, const QString& account, const QString& person, QWidget* parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString scope() const override;
    [[nodiscard]] QList<QAction*> pageActions() const override { return m_actions; }
    [[nodiscard]] bool hasMainAction() const override { return false; }
    void focusFind() override;
    /// The key of a report; after a question mark what is chosen of it: «s04?person=12».
    void openAt(const QString& argument) override;
    void setCurrent(bool current) override;
    void refresh(const Changes& changes) override;

    [[nodiscard]] const FigureModel& model() const { return *m_model; }
    /// What is shown is what was asked for last.
    [[nodiscard]] bool isSettled() const { return m_shown == question(); }
    [[nodiscard]] FigureExport& exporter() { return *m_export; }

protected:
    /// A button beside those of the page, and the panel above the chart in which it asks.
    QPushButton* addDeed(const char* name, const char* icon, const QString& text, QWidget* panel,
                         const std::function<void()>& done);
    /// What of these is possible now; called when what is chosen or shown is something else.
    virtual void showDeeds() {}
    /// What is chosen in a box.
    [[nodiscard]] QString chosen(const QString& key) const { return question().chosen.value(key); }
    void ask();
    /// Above the chart, until what is shown is something else.
    void say(look::Tone tone, const QString& sentence);

private:
    [[nodiscard]] QWidget* makeFigures();
    [[nodiscard]] QWidget* makeChartAndTable(QWidget* parent);
    [[nodiscard]] QWidget* makeButtons(QWidget* parent);
    [[nodiscard]] QWidget* makeChoices();
    [[nodiscard]] QWidget* makePaper();
    QPushButton* addAction(const char* name, const char* icon, const QString& text, const std::function<void()>& done);
    [[nodiscard]] const Report& reportOf(const QString& key) const;
    [[nodiscard]] ReportQuestion question() const;
    [[nodiscard]] ChartKind kindOf(const ReportQuestion& question) const;
    void keepSettings();
    void connectChoices();
    void chooseReport();
    void showChoices();
    void take(const ReportQuestion& question, const ReportAnswer& answer);
    void showTable(const FigureTable& table);
    void sayNone(const QString& sentence, look::Tone tone);
    void showPossible();
    void chooseRow();
    void openList();
    void openSchedule();
    void print();

    Link& m_link;
    ReportSource* m_source;
    QString m_person; ///< who prints
    ListMemory m_memory;
    QList<Report> m_reports;
    FigureModel* m_model;
    QComboBox* m_report = nullptr;
    QComboBox* m_when = nullptr;
    QComboBox* m_population = nullptr;
    ReportChoices* m_choices = nullptr;
    QMap<QString, QString> m_fixed; ///< what a place was opened with and no box shows
    look::QuietLabel* m_said = nullptr;
    look::QuietLabel* m_notes = nullptr;
    QVBoxLayout* m_deeds = nullptr;
    QLayout* m_bar = nullptr;
    look::MessageBar* m_message = nullptr;
    QStackedWidget* m_stack = nullptr;
    QScrollArea* m_chartRoom = nullptr;
    FigureSplit* m_split = nullptr;
    FigureChart* m_chart = nullptr;
    QTableView* m_table = nullptr;
    FigureExport* m_export = nullptr;
    PrintPanel* m_print = nullptr;
    QList<QPushButton*> m_buttons;
    QPushButton* m_list = nullptr;
    QPushButton* m_schedule = nullptr; ///< null: one is reminded of none of these
    QList<QAction*> m_actions;
    std::optional<ReportQuestion> m_shown; ///< what the table answers; none: there is none
    ReportQuestion m_asking;               ///< what was asked for last
    quint64 m_asked = 0;                   ///< another number for every question: a late answer is dropped
    bool m_isStale = true;
    bool m_hasSaid = false; ///< what was said stays with the next answer
};

} // namespace inservice
