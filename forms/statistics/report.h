// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figuretable.h"
#include "models/sync/answers.h"

#include <QObject>
#include <functional>
#include <optional>

namespace inservice {

class Changes;

/// How a table of numbers is drawn.
enum class ChartKind {
    Bars,  ///< a bar a row
    Lines, ///< a line a row, over the columns
};

/// A report of 統計圖表, as its subject describes it.
struct Report {
    QString key;
    QString name;             ///< 依職稱
    QString title;            ///< as it stands above its chart and on paper: 教師人數：依職稱
    QString whyNotNow{};      ///< empty: how it is now can be told
    QString whyNotOverTime{}; ///< empty: how it was can be told
    QString whyPopulation{};  ///< why whom it counts cannot be chosen (ReportSource::populations()); empty: it can be
    int population = 0;       ///< what is counted at first, or always
};

/// What is asked of a report.
struct ReportQuestion {
    QString report;
    bool overTime = false;
    int population = 0;
    bool operator==(const ReportQuestion&) const = default;
};

struct ReportAnswer {
    std::optional<FigureTable> table;
    CallError error{}; ///< why there is none: of the centre
    QString fault{};   ///< or of this PC
};

/// The reports of a subject. What takes time it does away from the window's thread.
class ReportSource : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    [[nodiscard]] virtual QList<Report> reports() const = 0;
    [[nodiscard]] virtual QStringList populations() const = 0;
    /// `handler` is called once, on this thread, while `context` is there.
    virtual void ask(const ReportQuestion& question, QObject* context,
                     std::function<void(const ReportAnswer&)> handler) = 0;
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
