// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/paper/sealcheck.h"

#include "forms/application/paper/applicationsheet.h"
#include "forms/application/paper/formtext.h"
#include "forms/paper/sheetcomparison.h"

#include <algorithm>

namespace inservice::sealcheck {
namespace {

constexpr double inside = 1.2; ///< mm between the lines of a box and what counts as written in it
/// mm at the foot of a box of seals that are left out: where it ends depends on how long the foot of that copy was.
constexpr double looseEnd = 7;
constexpr double dateShare = 0.52; ///< of the row of the signature that its date takes, at its end

// Shares of a part that are written on; found on made returns (tests/paper/tst_sealcheck).
struct Limits {
    double none;    ///< less: it is empty
    double written; ///< more: something is there
};
constexpr Limits ofSeal{0.0012, 0.0025};
constexpr Limits ofSignature{0.004, 0.010};
constexpr Limits ofDate{0.002, 0.005};
// Of what was printed: so much is added, or so little of it left.
constexpr double alteredExtra = 0.8;    ///< mm²: a stroke of a pen
constexpr double alteredMissing = 0.22; ///< share

std::optional<Kind> kindOf(const QString& region) {
    if (region == formtext::headSeal || region == formtext::headNameSeal) {
        return Kind::HeadSeal;
    }
    if (region == formtext::unitSeal) {
        return Kind::UnitSeal;
    }
    if (region == formtext::signature) {
        return Kind::Signature;
    }
    // As the desk knows it, it is masked; a seal that nobody waits for is none of the desk's.
    if (region == formtext::nationalId || region == formtext::headSealOptional) {
        return {};
    }
    return Kind::Field;
}

bool isSeal(Kind kind) {
    return kind == Kind::HeadSeal || kind == Kind::UnitSeal;
}

QRectF pixels(const QRectF& mm) {
    return {mm.x() * comparedDots, mm.y() * comparedDots, mm.width() * comparedDots, mm.height() * comparedDots};
}

Verdict verdictOf(const Part& part, const ScanArea& area) {
    const auto written = [&area](const Limits& limits) {
        return area.extra < limits.none      ? Verdict::Missing
               : area.extra < limits.written ? Verdict::Doubtful
                                             : Verdict::Fine;
    };
    switch (part.kind) {
    case Kind::HeadSeal:
    case Kind::UnitSeal:
        return written(ofSeal);
    case Kind::Signature:
        return written(ofSignature);
    case Kind::Date:
        return written(ofDate);
    case Kind::Field:
        break;
    }
    const double added = area.extra * part.area.width() * part.area.height();
    return added >= alteredExtra || area.missing > alteredMissing ? Verdict::Altered : Verdict::Fine;
}

} // namespace

Print::Print(const ApplicationPaper& paper) {
    const Sheet sheet = layOutApplication(paper);
    m_comparison = comparisonWith(sheet, 0, {});
    const auto add = [this](Kind kind, const QString& label, const QRectF& area) {
        m_parts << Part{kind, label, area, m_comparison.print.copy(pixels(area).toRect())};
        m_comparison.areas << area;
    };
    for (const Sheet::Region& region : sheet.regions()) {
        const std::optional<Kind> kind = kindOf(region.name);
        if (!kind) {
            continue;
        }
        QRectF area = region.area.adjusted(inside, inside, -inside, -inside);
        QString label = region.name;
        label.remove(u'：');
        if (isSeal(*kind)) {
            area.setBottom(area.bottom() - looseEnd);
        }
        if (*kind == Kind::Signature) {
            const double date = area.width() * dateShare;
            add(Kind::Date, QStringLiteral("日期"), {area.right() - date, area.top(), date, area.height()});
            area.setRight(area.right() - date);
        }
        add(*kind, label, area);
    }
}

scanwire::Compare Print::comparison(int page, const QPolygonF& codeOnPage) const {
    scanwire::Compare what = m_comparison;
    what.page = page;
    what.codeOnPage = codeOnPage;
    return what;
}

QList<Finding> judge(const QList<Part>& parts, const ScanComparison& comparison) {
    QList<Finding> findings;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const ScanArea area = comparison.areas.value(i);
        findings << Finding{parts.at(i), verdictOf(parts.at(i), area), area.crop};
    }
    // Of the same weight as the form has them: seals, signature, then what was printed.
    std::stable_sort(findings.begin(), findings.end(), [](const Finding& one, const Finding& other) {
        return std::pair(one.verdict, one.part.kind) < std::pair(other.verdict, other.part.kind);
    });
    return findings;
}

} // namespace inservice::sealcheck
