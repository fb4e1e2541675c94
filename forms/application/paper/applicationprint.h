// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/application/paper/applicationpaper.h"
#include "forms/paper/printpanel.h"

namespace inservice {

/// Prints 表2-1: one, or several in one job, and says what to do with them next.
class ApplicationPrint : public PrintPanel {
public:
    /// Nothing: no copy may be printed. Of several, those that may.
    using Done = std::function<void(const QList<ApplicationPaper>& papers)>;

    using PrintPanel::PrintPanel;

    void setPapers(const QList<ApplicationPaper>& papers);
    void setPaper(const ApplicationPaper& paper) { setPapers({paper}); }
    /// Counts a copy of each and hands back the papers as they must come out.
    void setBeforePrint(std::function<void(Done done)> beforePrint);
};

} // namespace inservice
