// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/paper/applicationsheet.h"

#include "forms/application/paper/formtext.h"
#include "forms/paper/sheettable.h"
#include "models/domain/rocdate.h"
#include "models/replica/tables/units.h"

#include <algorithm>

namespace inservice {

using namespace sheetmetrics;

namespace {

constexpr double top = 10;
constexpr double bottom = paperHeight - 9;
constexpr double qrSide = 28;         // tried on fax-like pages: at 18 mm 1 in 12 is not read
constexpr double qrQuiet = 4.5;       // four modules and a little
constexpr double headSealHeight = 32; // a 職章 with room beside it
constexpr double tallestSeals = 70;
constexpr double heavy = 0.8;          // the line about what must not be missed
constexpr double draftMarkHeight = 26; // with room above and below

/// How roomy a page is set. From the first on they are tried until everything fits.
struct Density {
    double steps;   ///< pt
    double body;    ///< pt
    double padding; ///< mm above and below the text of a row
    double gap;     ///< mm between blocks
    double seals;   ///< mm, least height of the boxes when a 關防 (大章) is set as well
    double desk;    ///< share of the sizes of the desk to return to
};

constexpr Density densities[] = {
    {10, 13, 1.5, 2.0, 58, 1},     {10, 12.5, 1.2, 2.0, 58, 1},   {10, 12, 1.1, 1.8, 58, 1},
    {10, 11.5, 0.9, 1.5, 58, 1},   {10, 11, 0.7, 1.4, 58, 1},     {10, 10.5, 0.6, 1.2, 56, 0.9},
    {9.5, 10, 0.4, 1.2, 54, 0.85}, {9.5, 9.5, 0.3, 1.2, 52, 0.8}, {9.5, 9.5, 0.2, 1.1, 46, 0.7},
};

QString text(QStringView words) {
    return words.toString();
}

class Composer {
public:
    Composer(const ApplicationPaper& paper, Density density)
        : m_paper(paper)
        , m_density(density) {}

    /// False when the page was not high enough.
    bool compose();
    Sheet sheet;

private:
    void header();
    void steps();
    void success();
    void destination();
    void boxed(const TextBlock& words, double above, double below);
    void fields();
    void unitRows(SheetTable& table);
    bool seals();
    [[nodiscard]] TextBlock foot() const;

    [[nodiscard]] bool draft() const { return !m_paper.accepted; }

    const ApplicationPaper& m_paper;
    Density m_density;
    double m_y = top;
};

void Composer::header() {
    const bool coded = m_paper.accepted;
    const double room = width - (coded ? qrSide + qrQuiet : 0);
    const TextBlock heading = shrinkOrBreak(text(formtext::heading), 20, 16, room);
    sheet.write(heading, left, m_y);
    double y = m_y + heading.height() + 0.6;
    const TextBlock form = shrinkOrBreak(formName(m_paper), 12.5, 11, room);
    sheet.write(form, left, y);
    y += form.height() + 1.6;
    if (!coded) {
        const TextBlock note =
            breakText(text(formtext::draft) + QStringLiteral("　") + text(formtext::draftNumber), 14, room);
        sheet.write(note, left, y);
        m_y = y + note.height() + m_density.gap;
        return;
    }
    const TextBlock number =
        shrinkOrBreak(text(formtext::number) + QStringLiteral("：") + m_paper.number, 18, 12, room);
    sheet.write(number, left, y);
    y += number.height() + 0.4;
    const TextBlock revision = shrinkOrBreak(QStringLiteral("%1：%2　%3：%4")
                                                 .arg(text(formtext::revision), QString::number(m_paper.revision),
                                                      text(formtext::hash), m_paper.contentHash.left(8)),
                                             12, smallestText, room);
    sheet.write(revision, left, y);
    // Top right: seals are set at the foot, and what a fax machine adds stands above.
    const QRectF code(right - qrSide, top + 0.5, qrSide, qrSide);
    sheet.code(code, paperCode(m_paper).toUtf8());
    m_y = std::max(y + revision.height(), code.bottom() + qrQuiet - m_density.gap) + m_density.gap;
}

void Composer::steps() {
    const double first = m_y;
    const double points = m_density.steps;
    const double room = width - 2 * inset;
    double y = m_y + 1;
    const ReturnRule rule = returnRule(m_paper);

    const auto paragraph = [&](const QString& words) {
        const TextBlock block = breakText(words, points, room);
        sheet.write(block, left + inset, y);
        y += block.height();
    };
    const auto ruleParagraph = [&](const QString& words, bool holds) {
        constexpr double indent = 7;
        const TextBlock block = breakText(words, points, room - indent);
        if (holds) {
            sheet.box({left + inset + 0.4, y + 0.2, room - 0.8, block.height()}, 0.4);
            sheet.write(breakText(text(formtext::applies), points, indent), left + inset + 1.6, y);
        }
        sheet.write(block, left + inset + indent, y);
        y += block.height() + (holds ? 0.6 : 0);
    };

    if (m_paper.deletes) {
        const TextBlock title = breakText(text(formtext::deletionHeading), points + 1.5, room);
        sheet.write(title, left + inset, y);
        y += title.height() + 0.3;
        for (const QStringView words :
             {formtext::deletionStep1, formtext::deletionStep2, formtext::deletionStep3, formtext::deletionRule}) {
            paragraph(text(words));
        }
        y += 1;
        sheet.box({left, first, width, y - first});
        m_y = y + m_density.gap;
        return;
    }
    QString heading = text(formtext::stepsHeading);
    if (rule != ReturnRule::Unknown) {
        heading += text(formtext::appliesNote);
    }
    const TextBlock headingBlock = breakText(heading, points + 1.5, room);
    sheet.write(headingBlock, left + inset, y);
    y += headingBlock.height() + 0.3;
    paragraph(text(formtext::step1));
    paragraph(text(formtext::step2));
    paragraph(text(formtext::step3));
    ruleParagraph(text(formtext::rule1), rule == ReturnRule::OwnChief);
    ruleParagraph(text(formtext::rule2), rule == ReturnRule::County);
    ruleParagraph(text(formtext::rule3), rule == ReturnRule::InserviceNet);
    if (rule == ReturnRule::Other) {
        ruleParagraph(text(formtext::ruleOther).arg(m_paper.returnTo->name), true);
    }
    paragraph(text(formtext::step4));
    y += 1;
    sheet.box({left, first, width, y - first});
    m_y = y + m_density.gap;
}

void Composer::success() {
    if (draft() || m_paper.deletes) {
        return;
    }
    const TextBlock block = breakText(text(m_paper.needsPaper ? formtext::success : formtext::successNothingToSend),
                                      m_density.steps + 1, width);
    sheet.write(block, left, m_y);
    m_y += block.height() + m_density.gap;
}

/// One sentence in a heavy box.
void Composer::boxed(const TextBlock& words, double above, double below) {
    const double first = m_y;
    double y = m_y + 1.2;
    y += above;
    sheet.writeCentred(words, left, y, width);
    y += words.height() + below;
    sheet.box({left, first, width, y - first}, heavy);
    m_y = y + m_density.gap;
}

void Composer::destination() {
    const double first = m_y;
    double y = m_y + 1.2;
    if (!m_paper.needsPaper) {
        boxed(shrinkOrBreak(text(formtext::nothingToSend), 22, 16, width - 2 * inset), 1, 2.2);
        return;
    }
    if (draft()) {
        // The desk by name only: a draft is not to be sent.
        const QString words = m_paper.returnTo ? text(formtext::returnToDraft).arg(m_paper.returnTo->name)
                                               : text(formtext::returnToUnknown);
        boxed(shrinkOrBreak(words, 15, 11, width - 2 * inset), 0, 1.2);
        return;
    }
    const double x = left + labelWidth + inset;
    const double room = right - inset - x;
    // Measured before it is written, so that the label is also the first when the text is extracted.
    QList<TextBlock> blocks;
    const DeskRow desk = m_paper.returnTo.value_or(DeskRow{0, m_paper.region, {}, {}, {}, {}});
    const auto add = [&](const QString& words, double points, double smallest) {
        blocks += shrinkOrBreak(words, std::max(smallestText, points * m_density.desk),
                                std::max(smallestText, smallest * m_density.desk), room);
    };
    add(desk.name, 20, 14);
    if (!desk.fax.isEmpty()) {
        add(text(formtext::deskFax) + desk.fax, 18, 14);
    }
    if (!desk.phone.isEmpty()) {
        add(text(formtext::deskPhone) + desk.phone, 12, 10);
    }
    if (!desk.address.isEmpty()) {
        add(text(formtext::deskAddress) + desk.address, 13, 11);
    }
    if (!desk.email.isEmpty()) {
        add(text(formtext::deskMail) + desk.email, 13, 11);
    }
    double content = 0;
    for (const TextBlock& block : std::as_const(blocks)) {
        content += block.height();
    }
    const double end = y + content + 1.2;
    const TextBlock label =
        breakText(text(formtext::returnTo).replace(QLatin1Char('\n'), QChar::LineSeparator), 15, labelWidth);
    sheet.writeCentred(label, left, first + (end - first - label.height()) / 2, labelWidth);
    for (const TextBlock& block : std::as_const(blocks)) {
        sheet.write(block, x, y);
        y += block.height();
    }
    sheet.line(left + labelWidth, first, left + labelWidth, end, heavy);
    sheet.box({left, first, width, end - first}, heavy);
    m_y = end + m_density.gap;
}

void Composer::unitRows(SheetTable& table) {
    table.lines(text(formtext::unit),
                {{{text(formtext::county), m_paper.county}, {text(formtext::district), m_paper.district}},
                 {{text(formtext::unitKind), m_paper.unitKind}, {text(formtext::unitName), m_paper.unitName}},
                 {{text(formtext::subunit), m_paper.subunit}}});
}

void Composer::fields() {
    const double first = m_y;
    SheetTable table(sheet, {m_density.body, m_density.padding}, m_y);
    const ApplicationPaper& p = m_paper;
    if (p.deletes) {
        table.ticks(text(formtext::request),
                    {{text(formtext::requestNew), false}, {text(formtext::requestDelete), p.deletes}});
    } else if (!p.takesOver.isEmpty()) {
        table.row(text(formtext::request), text(formtext::takesOver).arg(p.takesOver));
    }
    if (isDeskForm(p)) {
        table.ticks(text(formtext::accountType),
                    {{text(formtext::reviewerType), p.accountType == AccountType::Reviewer}});
    } else {
        table.ticks(text(formtext::accountType),
                    {{text(formtext::chiefManager), p.accountType == AccountType::ChiefManager},
                     {text(formtext::contact), p.accountType == AccountType::Contact},
                     {text(formtext::operatorType), p.accountType == AccountType::Operator}});
    }
    table.letters(text(formtext::accountName), p.accountName);
    table.row(text(formtext::name), p.name);
    table.ticks(text(formtext::sex),
                {{text(formtext::male), p.sex == Sex::Male}, {text(formtext::female), p.sex == Sex::Female}});
    table.letters(text(formtext::nationalId), p.nationalId);
    table.row(text(formtext::jobTitle), p.jobTitle);
    unitRows(table);
    table.row(text(formtext::region), p.region);
    table.row(text(formtext::phone), p.phone);
    table.row(text(formtext::fax), p.fax);
    table.row(text(formtext::mail), p.email);
    if (p.deletes) {
        table.row(text(formtext::deleteReason), p.deleteReason);
    } else {
        table.tickedText(text(formtext::consent), text(formtext::consentText), p.consented);
    }
    if (!draft()) {
        table.signature(text(formtext::signature), text(formtext::date));
    }
    m_y = table.y();
    sheet.line(left, first, right, first, frame);
    sheet.line(left, m_y, right, m_y, frame);
    m_y += m_density.gap;
}

bool Composer::seals() {
    const double available = bottom - foot().height() - 1 - m_y;
    if (draft()) {
        const TextBlock words = breakText(text(formtext::draftNoSeal), 13, width - 2 * inset);
        const double height = words.height() + 6;
        if (available < height + draftMarkHeight) {
            return false;
        }
        sheet.writeCentred(words, left, m_y + 3, width);
        sheet.box({left, m_y, width, height}, 0.4, true);
        const QRectF below(left, m_y + height, width, available - height);
        sheet.setWatermark(text(formtext::draftMark), below.adjusted(10, 4, -10, -4));
        return true;
    }
    const bool both = m_paper.needsUnitSeal;
    const bool optional = !m_paper.needsPaper;
    if (available < (both ? m_density.seals : headSealHeight)) {
        return false;
    }
    const double height = std::min(available, both ? tallestSeals : densities[0].seals);
    const double points = 12;
    const double middle = both ? left + width * 0.5 : right;
    const auto seal = [&](double x, double end, QStringView label, QStringView hint) {
        const double room = end - x - 2 * inset;
        sheet.box({x, m_y, end - x, height}, frame);
        sheet.region(text(label), {x, m_y, end - x, height});
        const TextBlock block = shrinkOrBreak(text(label), points, smallestText, room);
        sheet.write(block, x + inset, m_y + 1.2);
        if (!hint.isEmpty()) {
            const TextBlock small = breakText(text(hint), smallestText, room);
            sheet.write(small, x + inset, m_y + height - small.height() - 1);
        }
    };
    const bool nameSeal = m_paper.nameSealOnly;
    seal(left, middle,
         optional   ? formtext::headSealOptional
         : nameSeal ? formtext::headNameSeal
                    : formtext::headSeal,
         both || optional ? QStringView() : formtext::headSealHint);
    if (both) {
        seal(middle, right, formtext::unitSeal, nameSeal ? formtext::unitSealForNameSeal : formtext::unitSealForUnit);
    }
    return true;
}

TextBlock Composer::foot() const {
    QStringList parts;
    if (m_paper.accepted) {
        parts += text(formtext::number) + QLatin1Char(' ') + m_paper.number;
        parts += text(formtext::revision) + QLatin1Char(' ') + QString::number(m_paper.revision);
        parts += text(formtext::hash) + QLatin1Char(' ') + m_paper.contentHash.left(8);
    } else {
        parts += text(formtext::draft);
    }
    if (!m_paper.printedBy.isEmpty()) {
        parts += text(formtext::printedBy) + m_paper.printedBy;
    }
    if (m_paper.printedAt.isValid()) {
        const QDateTime taipei = taiwanTime(m_paper.printedAt);
        parts += text(formtext::printedAt) + RocDate(taipei.date()).shortText() + QLatin1Char(' ') +
                 taipei.toString(QStringLiteral("HH:mm"));
    }
    if (m_paper.accepted && m_paper.copy > 0) {
        parts += text(formtext::copy).arg(m_paper.copy);
    }
    if (!m_paper.run.isEmpty()) {
        parts += text(formtext::printRun) + m_paper.run;
    }
    parts += text(formtext::onePage);
    return breakText(parts.join(QStringLiteral("　")), smallestText, width);
}

bool Composer::compose() {
    header();
    steps();
    success();
    destination();
    fields();
    const bool fits = seals();
    sheet.write(foot(), left, bottom - foot().height());
    return fits;
}

Sheet fitted(const ApplicationPaper& paper) {
    for (const Density& density : densities) {
        Composer composer(paper, density);
        if (composer.compose()) {
            return std::move(composer.sheet);
        }
    }
    // Longer than anything the centre accepts. Small print is better than a lost character.
    Density density = densities[std::size(densities) - 1];
    while (true) {
        density.steps *= 0.92;
        density.body *= 0.92;
        Composer composer(paper, density);
        if (composer.compose() || density.body < 3) {
            return std::move(composer.sheet);
        }
    }
}

} // namespace

ReturnRule returnRule(const ApplicationPaper& paper) {
    if (!paper.needsPaper) {
        return ReturnRule::OwnChief;
    }
    if (!paper.returnTo || paper.returnTo->name.isEmpty()) {
        return ReturnRule::Unknown;
    }
    const auto folded = [](QString name) { return name.replace(u'台', u'臺'); };
    const QString desk = folded(paper.returnTo->name);
    if (desk.contains(QStringLiteral("進修網")) || desk.contains(QStringLiteral("高雄師範大學"))) {
        return ReturnRule::InserviceNet;
    }
    if (!paper.county.isEmpty() && desk.contains(folded(paper.county))) {
        return ReturnRule::County;
    }
    return ReturnRule::Other;
}

Sheet layOutApplication(const ApplicationPaper& paper) {
    return fitted(paper);
}

} // namespace inservice
