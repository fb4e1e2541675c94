// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/hand/handform.h"
#include "forms/hand/odf.h"
#include "forms/paper/papererror.h"
#include "models/sheets/zipfile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <algorithm>
#include <cmath>

namespace inservice {
namespace {

using Kind = HandForm::Kind;

constexpr double pageWidth = 180; ///< mm
constexpr double codeSide = 28;
constexpr double headHeight = 31; ///< of the row with the code
constexpr double rowHeight = 9.2;
constexpr double gridHeight = 8;
constexpr double room = 262; ///< mm from margin to margin of the page, less what programs differ by
constexpr double leastSeals = 34;
constexpr double tallestSeals = 58;

QByteArray picture(const HandFormCode& code) {
    constexpr int dots = 560; // 20 a millimetre: sharp on every printer
    Sheet sheet;
    sheet.code({2, 2, 24, 24}, code.text().toUtf8());
    QImage image(dots, dots, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(dots / codeSide, dots / codeSide);
    sheet.paint(painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// How high a row is in which this text stands, in a cell of so many columns.
double heightOf(const QString& words, int span, double least, double points = 11) {
    const double available = pageWidth * span / HandForm::columns - 3;
    const double lines = std::max(1.0, std::ceil(textWidth(words, points) / available));
    return std::max(least, lines * points * 0.353 * 1.25 + 2);
}

QString ticked(const QStringList& choices) {
    QStringList parts;
    for (const QString& choice : choices) {
        parts << QStringLiteral("□") + choice;
    }
    return parts.join(QStringLiteral("　　"));
}

OdfCell cell(const char* style, int span, const QString& words = {}, const QString& hint = {}) {
    return {QString::fromLatin1(style), span, {words}, hint, false};
}

class Page {
public:
    explicit Page(const HandForm& form)
        : m_form(form) {
        m_page.title = form.heading;
        m_page.columns = HandForm::columns;
        m_page.picture = picture(form.code);
        m_page.pictureSide = codeSide;
    }

    OdfPage made() {
        head();
        for (const HandForm::Row& row : m_form.rows) {
            add(row);
        }
        seals();
        return m_page;
    }

private:
    void put(double height, const QList<OdfCell>& cells) {
        m_page.rows << OdfRow{height, cells};
        m_used += height;
    }

    void head() {
        constexpr int all = HandForm::columns;
        put(10, {cell("title", all, m_form.heading)});
        put(6, {cell("name", all, m_form.name)});
        OdfCell beside = cell("small", all - 1);
        beside.paragraphs.clear();
        if (!m_form.number.isEmpty()) {
            beside.paragraphs << m_form.number + QString(14, u'＿');
        }
        beside.paragraphs << m_form.steps;
        OdfCell code = cell("plain", 1);
        code.hasPicture = true;
        double words = 2;
        for (const QString& line : std::as_const(beside.paragraphs)) {
            words += heightOf(line, all - 1, 0, 9.5) - 2;
        }
        put(std::max(headHeight, words), {beside, code});
    }

    void add(const HandForm::Row& row) {
        constexpr int all = HandForm::columns;
        switch (row.kind) {
        case Kind::Section:
            put(rowHeight - 2, {cell("section", all, row.label)});
            break;
        case Kind::Field:
            put(heightOf(row.value.isEmpty() ? row.hint : row.value, all - 1, rowHeight),
                {cell("label", 1, cellLabel(row.label)),
                 cell("cell", all - 1, row.value, row.value.isEmpty() ? row.hint : QString())});
            break;
        case Kind::Pair:
            put(std::max(heightOf(row.value, 2, rowHeight), heightOf(row.value2, 2, rowHeight)),
                {cell("label", 1, cellLabel(row.label)), cell("cell", 2, row.value),
                 cell("label", 1, cellLabel(row.label2)), cell("cell", 2, row.value2)});
            break;
        case Kind::Ticks:
            put(rowHeight, {cell("label", 1, cellLabel(row.label)), cell("cell", all - 1, ticked(row.choices))});
            break;
        case Kind::Squares:
            put(rowHeight, {cell("label", 1, cellLabel(row.label)), cell("cell", all - 1, {}, row.hint)});
            break;
        case Kind::Consent:
            put(heightOf(row.value, all - 1, rowHeight),
                {cell("label", 1, cellLabel(row.label)), cell("cell", all - 1, ticked({row.value}))});
            break;
        case Kind::Grid:
            grid(row);
            break;
        case Kind::Signature:
            put(11, {cell("label", 1, cellLabel(row.label)), cell("cell", all - 1, QString(11, u'　') + row.value)});
            break;
        }
    }

    void grid(const HandForm::Row& row) {
        for (int line = 0; line <= row.count; ++line) {
            QList<OdfCell> cells;
            for (const HandForm::Column& column : row.grid) {
                cells << (line == 0 ? cell("heading", column.span, column.title) : cell("cell", column.span));
            }
            put(line == 0 ? rowHeight - 2 : gridHeight, cells);
        }
    }

    void seals() {
        if (m_form.seals.isEmpty()) {
            return;
        }
        QList<OdfCell> cells;
        const int span = HandForm::columns / int(m_form.seals.size());
        for (const HandForm::Seal& seal : m_form.seals) {
            cells << cell("seal", span, seal.label, seal.hint);
        }
        put(std::clamp(room - m_used, leastSeals, tallestSeals), cells);
    }

    const HandForm& m_form;
    OdfPage m_page;
    double m_used = 0;
};

void write(const HandForm& form, const QString& file, OdfKind kind) {
    QByteArray zip;
    try {
        zip = odfFile(Page(form).made(), kind);
    } catch (const ZipError& error) {
        throw PaperError{
            QStringLiteral("paper.write"),
            QCoreApplication::translate(
                "Paper", "The document could not be put together (%1). Close other programs and try again.")
                .arg(error.text)};
    }
    QSaveFile output(file);
    if (!output.open(QIODevice::WriteOnly) || output.write(zip) != zip.size() || !output.commit()) {
        throw PaperError{QStringLiteral("paper.write"),
                         QCoreApplication::translate(
                             "Paper", "The form %1 could not be written (%2). Choose another folder, or close "
                                      "the file if it is open in another program, and try again.")
                             .arg(QDir::toNativeSeparators(file), output.errorString())};
    }
}

} // namespace

void writeHandFormOdt(const HandForm& form, const QString& file) {
    write(form, file, OdfKind::Text);
}

void writeHandFormOds(const HandForm& form, const QString& file) {
    write(form, file, OdfKind::Spreadsheet);
}

} // namespace inservice
