// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/paper/document.h"

#include <QDateTime>

namespace inservice {

/// 列印批次封面: what goes out with the forms of a run, and is ticked off as they come back.
struct RunCover {
    struct Line {
        QString number; ///< 申請編號
        QString name;   ///< masked
        QString unit;
        int copy = 0;
    };
    QString number; ///< 列印批號; empty: it has not been counted yet
    QString desk;
    QString purpose;
    QString note;
    QString printedBy;
    QDateTime at;
    QList<Line> lines;
};

/// A page or several; without a code, so that no form is taken for it.
[[nodiscard]] std::shared_ptr<const Document> coverDocument(const RunCover& cover);

} // namespace inservice
