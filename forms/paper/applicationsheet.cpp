// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/applicationsheet.h"

#include "forms/paper/formtext.h"

#include <algorithm>

namespace inservice {

namespace {

constexpr double left = 12;
constexpr double right = paperWidth - 12;
constexpr double top = 10;
constexpr double bottom = paperHeight - 9;
constexpr double width = right - left;
constexpr double labelWidth = 34;
constexpr double qrSide = 28;         // tried on fax-like pages: at 18 mm 1 in 12 is not read
constexpr double qrQuiet = 4.5;       // four modules and a little
constexpr double inset = 2;           // between a cell's line and its text
constexpr double hintGap = 2;         // mm before a hint
constexpr double partGap = 4;         // mm between two parts of a row
constexpr double frame = 0.5;         // outer lines
constexpr double headSealHeight = 32; // a 職章 with room beside it
constexpr double tallestSeals = 70;

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

/// A label and its value inside a row, or only a value.
struct Part {
    QString label;
    QString value;
    double blank = 0; ///< mm to write on, on the blank form
};

class Composer {
public:
    Composer(const ApplicationPaper* paper, Density density)
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
    void fields();
    bool seals();
    [[nodiscard]] TextBlock foot() const;

    [[nodiscard]] bool blank() const { return m_paper == nullptr; }
    [[nodiscard]] bool draft() const { return m_paper && !m_paper->accepted; }

    /// `beside`: height of the part of the row that the label stands beside (default: all of it).
    void openRow(double height, const QString& label, double beside = 0);
    void rowOf(const QString& label, const QString& value, const QString& hint = {});
    void cellsRow(const QString& label, int cells, const QString& hint = {});
    void ticksRow(const QString& label, const QList<std::pair<QString, bool>>& choices, const QString& hint = {});
    void unitRows();
    void consentRow();
    void signatureRow();
    double partsHeight(const QList<Part>& parts, double x, double y, double available, bool write);
    [[nodiscard]] double lineHeight(double points) const {
        return TextBlock{QStringList{QString()}, points, 0}.lineHeight();
    }
    [[nodiscard]] double rowHeight(double content) const { return content + 2 * m_density.padding; }

    const ApplicationPaper* m_paper;
    Density m_density;
    double m_y = top;
};

void Composer::header() {
    const bool coded = m_paper && m_paper->accepted;
    const double room = width - (coded ? qrSide + qrQuiet : 0);
    const TextBlock heading = shrinkOrBreak(text(formtext::heading), 20, 16, room);
    sheet.write(heading, left, m_y);
    double y = m_y + heading.height() + 0.6;
    const TextBlock form = shrinkOrBreak(text(formtext::formName), 12.5, 11, room);
    sheet.write(form, left, y);
    y += form.height() + 1.6;
    if (blank()) {
        const TextBlock number = breakText(text(formtext::numberBlank), 11, room);
        sheet.write(number, left, y);
        sheet.line(left + number.width + 1, y + number.height(), left + number.width + 55, y + number.height());
        m_y = y + number.height() + m_density.gap;
        return;
    }
    if (!coded) {
        const TextBlock note =
            breakText(text(formtext::draft) + QStringLiteral("　") + text(formtext::draftNumber), 14, room);
        sheet.write(note, left, y);
        m_y = y + note.height() + m_density.gap;
        return;
    }
    const TextBlock number =
        shrinkOrBreak(text(formtext::number) + QStringLiteral("：") + m_paper->number, 18, 12, room);
    sheet.write(number, left, y);
    y += number.height() + 0.4;
    const TextBlock revision = shrinkOrBreak(QStringLiteral("%1：%2　%3：%4")
                                                 .arg(text(formtext::revision), QString::number(m_paper->revision),
                                                      text(formtext::hash), m_paper->contentHash.left(8)),
                                             12, smallestText, room);
    sheet.write(revision, left, y);
    // Top right: seals are set at the foot, and what a fax machine adds stands above.
    const QRectF code(right - qrSide, top + 0.5, qrSide, qrSide);
    sheet.code(code, paperCode(*m_paper).toUtf8());
    m_y = std::max(y + revision.height(), code.bottom() + qrQuiet - m_density.gap) + m_density.gap;
}

void Composer::steps() {
    const double first = m_y;
    const double points = m_density.steps;
    const double room = width - 2 * inset;
    double y = m_y + 1;
    const ReturnRule rule = m_paper ? returnRule(*m_paper) : ReturnRule::Unknown;

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

    QString heading = text(formtext::stepsHeading);
    if (rule != ReturnRule::Unknown)
        heading += text(formtext::appliesNote);
    const TextBlock headingBlock = breakText(heading, points + 1.5, room);
    sheet.write(headingBlock, left + inset, y);
    y += headingBlock.height() + 0.3;
    paragraph(text(formtext::step1));
    paragraph(text(formtext::step2));
    paragraph(text(formtext::step3));
    ruleParagraph(text(formtext::rule1), rule == ReturnRule::OwnChief);
    ruleParagraph(text(formtext::rule2), rule == ReturnRule::County);
    ruleParagraph(text(formtext::rule3), rule == ReturnRule::InserviceNet);
    if (rule == ReturnRule::Other)
        ruleParagraph(text(formtext::ruleOther).arg(m_paper->returnTo->name), true);
    paragraph(text(formtext::step4));
    y += 1;
    sheet.box({left, first, width, y - first});
    m_y = y + m_density.gap;
}

void Composer::success() {
    if (blank() || draft())
        return;
    const TextBlock block = breakText(text(m_paper->needsPaper ? formtext::success : formtext::successNothingToSend),
                                      m_density.steps + 1, width);
    sheet.write(block, left, m_y);
    m_y += block.height() + m_density.gap;
}

void Composer::destination() {
    const double first = m_y;
    double y = m_y + 1.2;
    constexpr double heavy = 0.8;
    if (!blank() && !m_paper->needsPaper) {
        const TextBlock words = shrinkOrBreak(text(formtext::nothingToSend), 22, 16, width - 2 * inset);
        y += 1;
        sheet.writeCentred(words, left, y, width);
        y += words.height() + 2.2;
        sheet.box({left, first, width, y - first}, heavy);
        m_y = y + m_density.gap;
        return;
    }
    if (draft()) {
        // The desk by name only: a draft is not to be sent.
        const QString words = m_paper->returnTo ? text(formtext::returnToDraft).arg(m_paper->returnTo->name)
                                                : text(formtext::returnToUnknown);
        const TextBlock block = shrinkOrBreak(words, 15, 11, width - 2 * inset);
        sheet.writeCentred(block, left, y, width);
        y += block.height() + 1.2;
        sheet.box({left, first, width, y - first}, heavy);
        m_y = y + m_density.gap;
        return;
    }
    const double x = left + labelWidth + inset;
    const double room = right - inset - x;
    // Measured before it is written, so that the label is also the first when the text is extracted.
    QList<TextBlock> blocks;
    if (blank()) {
        y += 11;
        blocks += shrinkOrBreak(text(formtext::returnToBlankHint), 10, smallestText, room);
    } else {
        const DeskRow desk = m_paper->returnTo.value_or(DeskRow{0, m_paper->region, {}, {}, {}, {}});
        const auto add = [&](const QString& words, double points, double smallest) {
            blocks += shrinkOrBreak(words, std::max(smallestText, points * m_density.desk),
                                    std::max(smallestText, smallest * m_density.desk), room);
        };
        add(desk.name, 20, 14);
        if (!desk.fax.isEmpty())
            add(text(formtext::deskFax) + desk.fax, 18, 14);
        if (!desk.phone.isEmpty())
            add(text(formtext::deskPhone) + desk.phone, 12, 10);
        if (!desk.address.isEmpty())
            add(text(formtext::deskAddress) + desk.address, 13, 11);
        if (!desk.email.isEmpty())
            add(text(formtext::deskMail) + desk.email, 13, 11);
    }
    double content = 0;
    for (const TextBlock& block : std::as_const(blocks))
        content += block.height();
    const double end = y + content + 1.2;
    const TextBlock label = breakText(
        text(blank() ? formtext::returnToBlank : formtext::returnTo).replace(QLatin1Char('\n'), QChar::LineSeparator),
        15, labelWidth);
    sheet.writeCentred(label, left, first + (end - first - label.height()) / 2, labelWidth);
    for (const TextBlock& block : std::as_const(blocks)) {
        sheet.write(block, x, y);
        y += block.height();
    }
    sheet.line(left + labelWidth, first, left + labelWidth, end, heavy);
    sheet.box({left, first, width, end - first}, heavy);
    m_y = end + m_density.gap;
}

void Composer::openRow(double height, const QString& label, double beside) {
    // Label first, so that it is also extracted first.
    const TextBlock block = shrinkOrBreak(label, m_density.body, smallestText, labelWidth - 2 * inset);
    sheet.write(block, left + inset, m_y + ((beside > 0 ? beside : height) - block.height()) / 2);
    sheet.line(left + labelWidth, m_y, left + labelWidth, m_y + height);
    sheet.line(left, m_y, right, m_y);
    sheet.line(left, m_y, left, m_y + height, frame);
    sheet.line(right, m_y, right, m_y + height, frame);
}

void Composer::rowOf(const QString& label, const QString& value, const QString& hint) {
    const double x = left + labelWidth + inset;
    const double room = right - inset - x;
    const double hintWidth = hint.isEmpty() ? 0 : textWidth(hint, smallestText);
    if (blank()) {
        const double height = rowHeight(lineHeight(m_density.body)) + 1.2;
        openRow(height, label);
        if (!hint.isEmpty()) {
            const TextBlock block = breakText(hint, smallestText, room);
            sheet.write(block, right - inset - hintWidth, m_y + (height - block.height()) / 2);
        }
        m_y += height;
        return;
    }
    const TextBlock block = shrinkOrBreak(value, m_density.body, std::min(m_density.body, 10.0), room);
    const double height = rowHeight(block.height());
    openRow(height, label);
    sheet.write(block, x, m_y + (height - block.height()) / 2);
    // Hints are for who fills in; where a long value needs the room, it gets it.
    if (!hint.isEmpty() && block.lines.size() == 1 && block.width + hintGap + hintWidth <= room) {
        const TextBlock small = breakText(hint, smallestText, room);
        const double y = m_y + (height - block.height()) / 2;
        sheet.write(small, x + block.width + hintGap, y + block.baseline() - small.baseline());
    }
    m_y += height;
}

void Composer::cellsRow(const QString& label, int cells, const QString& hint) {
    constexpr double side = 6.5;
    const double x = left + labelWidth + inset;
    const bool below = !hint.isEmpty();
    const double height = side + 2 + (below ? lineHeight(smallestText) + 0.6 : 0);
    openRow(height, label);
    for (int i = 0; i <= cells; ++i)
        sheet.line(x + i * side, m_y + 1, x + i * side, m_y + 1 + side);
    sheet.line(x, m_y + 1, x + cells * side, m_y + 1);
    sheet.line(x, m_y + 1 + side, x + cells * side, m_y + 1 + side);
    if (below)
        sheet.write(breakText(hint, smallestText, right - inset - x), x, m_y + side + 1.8);
    m_y += height;
}

void Composer::ticksRow(const QString& label, const QList<std::pair<QString, bool>>& choices, const QString& hint) {
    const double points = m_density.body;
    const double height = rowHeight(lineHeight(points)) + (blank() ? 1.2 : 0);
    openRow(height, label);
    const double side = points * 25.4 / 72 * 0.85;
    double x = left + labelWidth + inset;
    for (const auto& [words, ticked] : choices) {
        sheet.tick({x, m_y + (height - side) / 2, side, side}, ticked);
        x += side + 1.2;
        const TextBlock block = breakText(words, points, width);
        sheet.write(block, x, m_y + (height - block.height()) / 2);
        x += block.width + 7;
    }
    if (!hint.isEmpty()) {
        const TextBlock small = breakText(hint, smallestText, width);
        sheet.write(small, x, m_y + (height - small.height()) / 2);
    }
    m_y += height;
}

/// Parts side by side on a line where they fit; a part that does not fit on the rest of the line begins a new one.
double Composer::partsHeight(const QList<Part>& parts, double x, double y, double available, bool write) {
    const double points = m_density.body;
    const double line = lineHeight(points);
    const double first = y;
    double used = 0;
    for (const Part& part : parts) {
        const QString words = part.label + part.value;
        const double needed = textWidth(words, points) + part.blank;
        if (used > 0 && used + needed > available) {
            y += line;
            used = 0;
        }
        const TextBlock block = needed <= available ? TextBlock{QStringList{words}, points, needed - part.blank}
                                                    : shrinkOrBreak(words, points, std::min(points, 10.0), available);
        if (write) {
            sheet.write(block, x + used, y + (block.lines.size() == 1 ? (line - block.lineHeight()) / 2 : 0));
            if (part.blank > 0 && used + needed <= available)
                sheet.line(x + used + block.width, y + line, x + used + needed, y + line);
        }
        if (block.lines.size() > 1) {
            y += block.height();
            used = 0;
        } else {
            used += needed + partGap;
        }
    }
    return y + (used > 0 ? line : 0) - first;
}

void Composer::unitRows() {
    const double x = left + labelWidth + inset;
    const double room = right - inset - x;
    QList<QList<Part>> rows;
    const QString hint = text(formtext::subunitHint);
    const double hintWidth = textWidth(hint, smallestText);
    if (blank()) {
        const auto rest = [&](QStringView label, double taken) {
            return room - taken - textWidth(text(label), m_density.body) - 0.5;
        };
        rows = {{{text(formtext::county), {}, 50}, {text(formtext::district), {}, 50}},
                {{text(formtext::unitKind), {}, 26},
                 {text(formtext::unitName),
                  {},
                  rest(formtext::unitName, 26 + partGap + textWidth(text(formtext::unitKind), m_density.body))}},
                {{text(formtext::subunit), {}, rest(formtext::subunit, hintWidth + hintGap)}}};
    } else {
        rows = {{{text(formtext::county), m_paper->county}, {text(formtext::district), m_paper->district}},
                {{text(formtext::unitKind), m_paper->unitKind}, {text(formtext::unitName), m_paper->unitName}},
                {{text(formtext::subunit), m_paper->subunit}}};
    }
    QList<double> heights;
    double total = 0;
    for (const QList<Part>& parts : std::as_const(rows)) {
        heights += rowHeight(partsHeight(parts, x, 0, room, false)) + (blank() ? 1.6 : 0);
        total += heights.last();
    }
    openRow(total, text(formtext::unit), heights.first());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (i > 0)
            sheet.line(left + labelWidth, m_y, right, m_y);
        const double content = partsHeight(rows[i], x, 0, room, false);
        partsHeight(rows[i], x, m_y + (heights[i] - content) / 2, room, true);
        if (i == rows.size() - 1) {
            const Part& part = rows[i].first();
            const double used = textWidth(part.label + part.value, m_density.body) + part.blank;
            if (used + hintGap + hintWidth <= room) {
                const TextBlock small = breakText(hint, smallestText, room);
                const TextBlock beside{QStringList{part.value}, m_density.body, 0};
                sheet.write(small, x + used + hintGap,
                            m_y + (heights[i] - content) / 2 + beside.baseline() - small.baseline());
            }
        }
        m_y += heights[i];
    }
}

void Composer::consentRow() {
    const double points = std::max(smallestText, m_density.body - 1.5);
    const double side = points * 25.4 / 72 * 0.85;
    const double x = left + labelWidth + inset;
    const TextBlock block = breakText(text(formtext::consentText), points, right - inset - x - side - 1.2);
    const double height = rowHeight(block.height());
    openRow(height, text(formtext::consent));
    const double y = m_y + (height - block.height()) / 2;
    sheet.tick({x, y + (block.lineHeight() - side) / 2, side, side}, m_paper && m_paper->consented);
    sheet.write(block, x + side + 1.2, y);
    m_y += height;
}

void Composer::signatureRow() {
    const double height = std::max(11.0, rowHeight(lineHeight(m_density.body)) + 2);
    openRow(height, text(formtext::signature));
    const TextBlock date = shrinkOrBreak(text(formtext::date), m_density.body, smallestText, 90);
    sheet.write(date, right - inset - date.width, m_y + (height - date.height()) / 2);
    m_y += height;
}

void Composer::fields() {
    const double first = m_y;
    const ApplicationPaper empty;
    const ApplicationPaper& p = m_paper ? *m_paper : empty;
    if (blank())
        ticksRow(text(formtext::request),
                 {{text(formtext::requestNew), false}, {text(formtext::requestDelete), false}});
    ticksRow(text(formtext::accountType),
             {{text(formtext::chiefManager), m_paper && p.accountType == AccountType::ChiefManager},
              {text(formtext::contact), m_paper && p.accountType == AccountType::Contact},
              {text(formtext::operatorType), m_paper && p.accountType == AccountType::Operator}});
    if (blank())
        cellsRow(text(formtext::businessAccount), 15, text(formtext::accountNameHint));
    else
        rowOf(text(formtext::accountName), p.accountName, text(formtext::accountNameHint));
    rowOf(text(formtext::name), p.name, text(formtext::nameHint));
    ticksRow(text(formtext::sex),
             {{text(formtext::male), p.sex == Sex::Male}, {text(formtext::female), p.sex == Sex::Female}});
    if (blank())
        cellsRow(text(formtext::nationalIdShort), 10);
    else
        rowOf(text(formtext::nationalId), p.nationalId);
    rowOf(text(formtext::jobTitle), p.jobTitle);
    unitRows();
    rowOf(text(formtext::region), p.region);
    rowOf(text(formtext::phone), p.phone, text(formtext::phoneHint));
    rowOf(text(formtext::fax), p.fax);
    rowOf(text(formtext::mail), p.email);
    if (blank())
        rowOf(text(formtext::deleteReason), {}, text(formtext::deleteReasonHint));
    consentRow();
    if (!draft())
        signatureRow();
    sheet.line(left, first, right, first, frame);
    sheet.line(left, m_y, right, m_y, frame);
    m_y += m_density.gap;
}

bool Composer::seals() {
    const double available = bottom - foot().height() - 1 - m_y;
    if (draft()) {
        const TextBlock words = breakText(text(formtext::draftNoSeal), 13, width - 2 * inset);
        if (available < words.height() + 6)
            return false;
        const double height = words.height() + 6;
        sheet.writeCentred(words, left, m_y + 3, width);
        sheet.box({left, m_y, width, height}, 0.4, true);
        return true;
    }
    const bool both = blank() || m_paper->needsUnitSeal;
    const bool optional = m_paper && !m_paper->needsPaper;
    if (available < (both ? m_density.seals : headSealHeight))
        return false;
    const double height = std::min(available, both ? tallestSeals : densities[0].seals);
    const double points = 12;
    const double middle = both ? left + width * 0.5 : right;
    const auto seal = [&](double x, double end, QStringView label, QStringView hint) {
        const double room = end - x - 2 * inset;
        sheet.box({x, m_y, end - x, height}, frame);
        const TextBlock block = shrinkOrBreak(text(label), points, smallestText, room);
        sheet.write(block, x + inset, m_y + 1.2);
        if (!hint.isEmpty()) {
            const TextBlock small = breakText(text(hint), smallestText, room);
            sheet.write(small, x + inset, m_y + height - small.height() - 1);
        }
    };
    seal(left, middle, optional ? formtext::headSealOptional : formtext::headSeal,
         both || optional ? QStringView() : formtext::headSealHint);
    if (both)
        seal(middle, right, formtext::unitSeal, formtext::unitSealHint);
    return true;
}

TextBlock Composer::foot() const {
    QStringList parts;
    if (blank()) {
        parts = {text(formtext::heading), text(formtext::blankFoot)};
    } else {
        if (m_paper->accepted) {
            parts += text(formtext::number) + QLatin1Char(' ') + m_paper->number;
            parts += text(formtext::revision) + QLatin1Char(' ') + QString::number(m_paper->revision);
            parts += text(formtext::hash) + QLatin1Char(' ') + m_paper->contentHash.left(8);
        } else {
            parts += text(formtext::draft);
        }
        if (!m_paper->printedBy.isEmpty())
            parts += text(formtext::printedBy) + m_paper->printedBy;
        if (m_paper->printedAt.isValid()) {
            // Taiwan has had no summer time since 1979: a fixed offset does not depend on the PC's zone tables.
            parts += text(formtext::printedAt) +
                     m_paper->printedAt.toOffsetFromUtc(8 * 3600).toString(QStringLiteral("yyyy/MM/dd HH:mm"));
        }
        if (m_paper->accepted && m_paper->copy > 0)
            parts += text(formtext::copy).arg(m_paper->copy);
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
    if (draft())
        sheet.setWatermark(text(formtext::draft));
    return fits;
}

Sheet fitted(const ApplicationPaper* paper) {
    for (const Density& density : densities) {
        Composer composer(paper, density);
        if (composer.compose())
            return std::move(composer.sheet);
    }
    // Longer than anything the centre accepts. Small print is better than a lost character.
    Density density = densities[std::size(densities) - 1];
    while (true) {
        density.steps *= 0.92;
        density.body *= 0.92;
        Composer composer(paper, density);
        if (composer.compose() || density.body < 3)
            return std::move(composer.sheet);
    }
}

} // namespace

ReturnRule returnRule(const ApplicationPaper& paper) {
    if (!paper.needsPaper)
        return ReturnRule::OwnChief;
    if (!paper.returnTo || paper.returnTo->name.isEmpty())
        return ReturnRule::Unknown;
    const auto folded = [](QString name) { return name.replace(u'台', u'臺'); };
    const QString desk = folded(paper.returnTo->name);
    if (desk.contains(QStringLiteral("進修網")) || desk.contains(QStringLiteral("高雄師範大學")))
        return ReturnRule::InserviceNet;
    if (!paper.county.isEmpty() && desk.contains(folded(paper.county)))
        return ReturnRule::County;
    return ReturnRule::Other;
}

Sheet layOutApplication(const ApplicationPaper& paper) {
    return fitted(&paper);
}

Sheet layOutBlankApplication() {
    return fitted(nullptr);
}

} // namespace inservice
