// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/paper/document.h"

#include <QWidget>
#include <functional>
#include <optional>

namespace inservice {

/// Preview with 列印…, 存成 PDF…, and what to do with the paper next. Knows no form: each has a panel of its own made
/// of this one.
///
/// Object names: print, savePdf.
class PrintPanel : public QWidget {
    Q_OBJECT

public:
    /// What is shown and printed: one form, or several as one job.
    struct Paper {
        std::shared_ptr<const Document> document;
        QString subject;       ///< tells one paper from another, whatever its copy
        QList<int> copies;     ///< of each form that goes out with it, which copy this is
        QString next;          ///< what to do with it next; rich text
        bool isPrimary = true; ///< printing it is what comes next
    };
    using Done = std::function<void(std::optional<Paper>)>;

    explicit PrintPanel(QWidget* parent = nullptr);
    ~PrintPanel() override;

    void setPaper(const Paper& paper);
    /// Counts a copy and hands back the paper as it must come out (it may ask the centre); calls `done` with nothing
    /// when no copy may be printed.
    void setBeforePrint(std::function<void(Done done)> beforePrint);
    /// As the button 列印, while that is possible.
    void print();
    /// For tests and the tour: where 存成 PDF… writes without asking.
    void setNextPdfFile(const QString& file);

signals:
    /// A form is on paper, or in a file; for each.
    void printed(int copy);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace inservice
