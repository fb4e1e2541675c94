// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/envelope.h"

#include "forms/paper/sheetdocument.h"

namespace inservice {
namespace {

// Words on paper of a Taiwanese office, whatever language the window speaks.
constexpr QStringView honorific = u"　收";
constexpr QStringView slipTitle = u"送件單";
constexpr QStringView slipEnclosed = u"檢送下列文件，請查收：";
constexpr QStringView slipFrom = u"寄件單位：";
constexpr QStringView envelopeTitle = u"信封";
constexpr QStringView labelTitle = u"地址標籤";

constexpr double smallestAddress = 7; // pt; no letter goes through a fax
constexpr double foldMark = 99;       // a third of A4
constexpr QSizeF dl(220, 110);
constexpr QSizeF c5(229, 162);

/// How labels lie on A4, mm.
struct Grid {
    int columns;
    int rows;
    double width;
    double height;
    double left;  ///< of the first
    double top;   ///< of the first
    double right; ///< from one column to the next
};

Grid gridOf(EnvelopeKind kind) {
    switch (kind) {
    case EnvelopeKind::Labels21:
        return {3, 7, 63.5, 38.1, 7.25, 15.15, 66};
    case EnvelopeKind::Labels14:
        return {2, 7, 99.1, 38.1, 4.65, 15.15, 101.6};
    case EnvelopeKind::Labels24:
    case EnvelopeKind::Dl:
    case EnvelopeKind::C5:
    case EnvelopeKind::Window:
        break;
    }
    return {3, 8, 70, 37, 0, 0.5, 70};
}

void writeSender(Sheet& sheet, const PostalAddress& from, double left, double top, double width) {
    double y = top;
    const QStringList lines{from.addressee, from.zip.isEmpty() ? from.address : from.zip + u' ' + from.address};
    for (const QString& line : lines) {
        const TextBlock block = breakText(line, smallestText, width);
        sheet.write(block, left, y);
        y += block.height() + 0.5;
    }
}

/// The sender at the top left, the addressee from the middle to the right, below it: where the post looks for them.
Sheet layOutEnvelope(const Mailing& mailing, const QSizeF& size) {
    Sheet sheet;
    writeSender(sheet, mailing.from, 12, 12, size.width() * 0.42);
    const double left = size.width() * 0.42;
    const double top = size.height() * 0.45;
    writeAddress(sheet, mailing.to, {left, top, size.width() - left - 14, size.height() - top - 14}, 15);
    return sheet;
}

Sheet layOutSlip(const Mailing& mailing) {
    constexpr double margin = 25;
    Sheet sheet;
    writeSender(sheet, mailing.from, margin, 18, paperWidth - 2 * margin);
    writeAddress(sheet, mailing.to, windowPlace);
    sheet.line(4, foldMark, 9, foldMark);
    sheet.line(4, 2 * foldMark, 9, 2 * foldMark);
    double y = 112;
    const auto write = [&sheet, &y](const QString& text, double points, double indent = 0) {
        const TextBlock block = breakText(text, points, paperWidth - 2 * margin - indent);
        sheet.write(block, margin + indent, y);
        y += block.height() + 2.5;
    };
    write(slipTitle.toString(), 18);
    if (!mailing.enclosed.isEmpty()) {
        write(slipEnclosed.toString(), 13);
        for (qsizetype i = 0; i < mailing.enclosed.size(); ++i) {
            write(QStringLiteral("%1. %2").arg(i + 1).arg(mailing.enclosed.at(i)), 12, 6);
        }
    }
    y += 4;
    write(slipFrom.toString() + mailing.from.addressee, 12);
    return sheet;
}

std::shared_ptr<const Document> layOutLabels(EnvelopeKind kind, const QList<Mailing>& mailings, int first) {
    constexpr double inset = 5;
    const Grid grid = gridOf(kind);
    const int onSheet = grid.columns * grid.rows;
    std::vector<Sheet> pages;
    for (qsizetype i = 0; i < mailings.size(); ++i) {
        const auto place = int((i + first) % onSheet);
        if (place == 0 || pages.empty()) {
            pages.emplace_back();
        }
        const int row = place / grid.columns;
        const int column = place % grid.columns;
        writeAddress(pages.back(), mailings.at(i).to,
                     {grid.left + grid.right * column + inset, grid.top + grid.height * row + inset,
                      grid.width - 2 * inset, grid.height - 2 * inset});
    }
    return makeDocument(QStringLiteral("%1 (%2)").arg(labelTitle).arg(mailings.size()), std::move(pages));
}

} // namespace

bool isLabels(EnvelopeKind kind) {
    return labelsOnSheet(kind) > 0;
}

int labelsOnSheet(EnvelopeKind kind) {
    switch (kind) {
    case EnvelopeKind::Dl:
    case EnvelopeKind::C5:
    case EnvelopeKind::Window:
        return 0;
    case EnvelopeKind::Labels24:
    case EnvelopeKind::Labels21:
    case EnvelopeKind::Labels14:
        break;
    }
    const Grid grid = gridOf(kind);
    return grid.columns * grid.rows;
}

void writeAddress(Sheet& sheet, const PostalAddress& to, const QRectF& place, double most) {
    const QString whom = to.addressee + honorific.toString();
    for (double points = most;; points -= 0.5) {
        const TextBlock zip = breakText(to.zip, points, place.width());
        const TextBlock street = breakText(to.address, points, place.width());
        const TextBlock name = breakText(whom, points + 1, place.width());
        const double room = (to.zip.isEmpty() ? 0 : zip.height()) + street.height() + name.height() + 1;
        if (room > place.height() && points > smallestAddress) {
            continue;
        }
        double y = place.top();
        if (!to.zip.isEmpty()) {
            sheet.write(zip, place.left(), y);
            y += zip.height();
        }
        sheet.write(street, place.left(), y);
        sheet.write(name, place.left(), y + street.height() + 1);
        return;
    }
}

std::shared_ptr<const Document> envelopes(EnvelopeKind kind, const QList<Mailing>& mailings, int first) {
    if (isLabels(kind)) {
        return layOutLabels(kind, mailings, first);
    }
    const bool slip = kind == EnvelopeKind::Window;
    const QSizeF size = kind == EnvelopeKind::Dl ? dl : kind == EnvelopeKind::C5 ? c5 : QSizeF(paperWidth, paperHeight);
    std::vector<Sheet> pages;
    for (const Mailing& mailing : mailings) {
        pages.push_back(slip ? layOutSlip(mailing) : layOutEnvelope(mailing, size));
    }
    return makeDocument(QStringLiteral("%1 (%2)").arg(slip ? slipTitle : envelopeTitle).arg(mailings.size()),
                        std::move(pages), size);
}

} // namespace inservice
