// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/application/paper/applicationpaper.h"
#include "models/scans/scanwire.h"

/// 核章檢核: a sealed form as it came back beside the form that was printed. What it says is for a person to look at:
/// it decides nothing.
namespace inservice::sealcheck {

enum class Kind {
    HeadSeal,  ///< 單位主管職章
    UnitSeal,  ///< 關防
    Signature, ///< 申請人簽章
    Date,      ///< beside it
    Field,     ///< what was printed: may have been changed by pen, or covered
};

/// A part of the form that is looked at.
struct Part {
    Kind kind = Kind::Field;
    QString label;
    QRectF area;     ///< mm
    QImage expected; ///< as it was printed
};

enum class Verdict {
    Missing,  ///< nothing is in a box that is to be sealed, signed or dated
    Altered,  ///< something stands in or over what was printed, or it is gone
    Doubtful, ///< too little to say
    Fine,
};

struct Finding {
    Part part;
    Verdict verdict = Verdict::Fine;
    QImage came; ///< as it was scanned
};

/// A form as it was printed, laid out and drawn once.
class Print {
public:
    explicit Print(const ApplicationPaper& paper);

    /// What is looked at on this form. What the desk does not know as it was printed (the whole 身分證統一編號, the
    /// foot with time and copy) is not.
    [[nodiscard]] const QList<Part>& parts() const { return m_parts; }
    /// What the helper of scans is asked for. `codeOnPage`: as the page was surveyed.
    [[nodiscard]] scanwire::Compare comparison(int page, const QPolygonF& codeOnPage) const;

private:
    scanwire::Compare m_comparison; ///< but for the page and its code
    QList<Part> m_parts;
};

/// The worst first.
[[nodiscard]] QList<Finding> judge(const QList<Part>& parts, const ScanComparison& comparison);

} // namespace inservice::sealcheck
