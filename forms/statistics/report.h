// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figuretable.h"
#include "models/sync/answers.h"

#include <QMap>
#include <QObject>
#include <functional>
#include <optional>

namespace inservice {

class Changes;

/// How a table of numbers is drawn.
enum class ChartKind {
    Bars,       ///< a bar a row; beside it what it is to reach (FigureTable::targetColumn)
    Funnel,     ///< a bar in the middle a step, of rows of the first group
    Stacked,    ///< one bar, of as many parts as there are rows
    Pareto,     ///< a bar a row, and a line of their sums so far
    Lines,      ///< a line a row, over the columns
    Trend,      ///< a line a column (FigureTable::lineColumns), over the rows
    Treemap,    ///< a tile a row, as large as its number
    Map,        ///< a tile a row where it lies (FigureTable::Row::place), the darker the larger its number
    Scatter,    ///< a point a row: one column against another
    None,       ///< there is nothing to be drawn: a list
    Signatures, ///< a list to be signed: on paper two names a line, each with room beside it
};

/// Whether there is a chart of it.
[[nodiscard]] inline bool isDrawn(ChartKind kind) {
    return kind != ChartKind::None && kind != ChartKind::Signatures;
}

/// Whether its rows lie below each other as bars, the smallest of many taken together.
[[nodiscard]] inline bool hasBars(ChartKind kind) {
    return kind == ChartKind::Bars || kind == ChartKind::Funnel || kind == ChartKind::Pareto;
}

/// A report of 統計圖表, as its subject describes it.
struct Report {
    QString key;
    QString name;             ///< 依職稱
    QString title;            ///< as it stands above its chart and on paper: 教師人數：依職稱
    QString whyNotNow{};      ///< empty: how it is now can be told
    QString whyNotOverTime{}; ///< empty: how it was can be told
    QString whyPopulation{};  ///< why whom it counts cannot be chosen (ReportSource::populations()); empty: it can be
    int population = 0;       ///< what is counted at first, or always
    ChartKind chart = ChartKind::Bars; ///< of what is now
};

/// A box beside a report in which something of it is chosen: its period, a course.
struct ReportChoice {
    enum class Kind { OneOf, Number, Day };
    QString key;
    QString name;                                 ///< for screen readers; beside a number and a day also on the screen
    QList<std::pair<QString, QString>> options{}; ///< value, words; the first one is chosen at first
    Kind kind = Kind::OneOf;
    bool find = false; ///< there are many: one of them is typed for
    bool operator==(const ReportChoice&) const = default;
};

/// What is asked of a report.
struct ReportQuestion {
    QString report;
    bool overTime = false;
    int population = 0;
    QMap<QString, QString> chosen{}; ///< by key of a choice
    bool operator==(const ReportQuestion&) const = default;
};

struct ReportAnswer {
    std::optional<FigureTable> table;
    CallError error{}; ///< why there is none: of the centre
    QString fault{};   ///< or of this PC
    QString wants{};   ///< or what has to be chosen first, or waited for
};

/// The reports of a subject. What takes time it does away from the window's thread.
class ReportSource : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    /// What is kept of the page on this PC stands under it.
    [[nodiscard]] virtual QString key() const { return QStringLiteral("statistics"); }
    /// Of the page. Empty: 統計圖表.
    [[nodiscard]] virtual QString title() const { return {}; }
    [[nodiscard]] virtual QList<Report> reports() const = 0;
    /// Whether its reports tell how it was too, semester after semester.
    [[nodiscard]] virtual bool hasTimes() const { return true; }
    /// What else is chosen beside a report, as far as that is chosen already.
    [[nodiscard]] virtual QList<ReportChoice> choices(const ReportQuestion& question) const {
        Q_UNUSED(question)
        return {};
    }
    /// What is said where a table has no rows. Empty: what the page says.
    [[nodiscard]] virtual QString emptyWords(const ReportQuestion& question) const {
        Q_UNUSED(question)
        return {};
    }
    /// The words of the button that leads to listOf(). Empty: those of the page.
    [[nodiscard]] virtual QString listWords() const { return {}; }
    [[nodiscard]] virtual QStringList populations() const = 0;
    /// `handler` is called once, on this thread, while `context` is there.
    virtual void ask(const ReportQuestion& question, QObject* context,
                     std::function<void(const ReportAnswer&)> handler) = 0;
    /// Whether one can be reminded of its reports, where that is set up (Page::openRequested()), and why not of this
    /// one.
    [[nodiscard]] virtual bool hasSchedules() const { return false; }
    [[nodiscard]] virtual QString scheduleOf(const ReportQuestion& question) const {
        Q_UNUSED(question)
        return {};
    }
    [[nodiscard]] virtual QString whyNoSchedule(const ReportQuestion& question) const {
        Q_UNUSED(question)
        return {};
    }
    /// Whose unit these are, on paper and above the page.
    [[nodiscard]] virtual QString unitName() const = 0;
    /// Where the people of a row are listed (Page::openRequested()); without a row: all of them. Empty: nowhere.
    [[nodiscard]] virtual QString listOf(const ReportQuestion& question, const QString& row) const = 0;
    /// Why nowhere, of all its rows; empty: they are listed somewhere.
    [[nodiscard]] virtual QString whyNoList(const ReportQuestion& question) const = 0;
    /// Whether what is now has to be counted anew.
    [[nodiscard]] virtual bool isConcerned(const Changes& changes) const = 0;
};

} // namespace inservice
