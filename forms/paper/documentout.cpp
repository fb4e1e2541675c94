// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/documentout.h"

#include "forms/paper/paperfont.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>

namespace inservice {

namespace {

constexpr double mmPerInch = 25.4;

/// Printers know sizes upright: what lies on its long side is that size turned.
QPageLayout layoutOf(const Document& document) {
    const QSizeF size = document.pageSize();
    const bool lies = size.width() > size.height();
    return {QPageSize(lies ? size.transposed() : size, QPageSize::Millimeter, {}, QPageSize::FuzzyMatch),
            lies ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)};
}

void paintPages(QPainter& painter, const Document& document, double dotsPerInch, const std::function<bool()>& newPage,
                const PaperError& fault) {
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0 && !newPage()) {
            throw PaperError(fault);
        }
        painter.save();
        painter.scale(dotsPerInch / mmPerInch, dotsPerInch / mmPerInch);
        document.paint(painter, page);
        painter.restore();
    }
    if (!painter.end()) {
        throw PaperError(fault);
    }
}

void writeTo(QIODevice& output, const Document& document, const PaperError& fault) {
    QPdfWriter writer(&output);
    writer.setPageLayout(layoutOf(document));
    writer.setResolution(1200);
    writer.setTitle(document.title());
    writer.setCreator(QStringLiteral("Inservice Desk ") + QStringLiteral(INSERVICE_VERSION));
    const QList<Document::Attachment> attachments = document.attachments();
    for (const Document::Attachment& one : attachments) {
        writer.addFileAttachment(one.name, one.content, QStringLiteral("application/json"));
    }
    QPainter painter;
    if (!painter.begin(&writer)) {
        throw PaperError(fault);
    }
    paintPages(
        painter, document, writer.resolution(), [&] { return writer.newPage(); }, fault);
}

PaperError cannotWrite(const QString& file, const QString& cause) {
    return {QStringLiteral("paper.write"),
            QCoreApplication::translate("Paper",
                                        "The PDF %1 could not be written (%2). Choose another folder, or close the "
                                        "file if it is open in another program, and try again.")
                .arg(QDir::toNativeSeparators(file), cause)};
}

} // namespace

QByteArray pdf(const Document& document) {
    requirePaperFont();
    QBuffer output;
    output.open(QIODevice::WriteOnly);
    writeTo(output, document, {QStringLiteral("paper.write"), output.errorString()});
    return output.data();
}

void writePdf(const Document& document, const QString& file) {
    requirePaperFont();
    // Written beside its place and then renamed: a full disk leaves no half a form under the name of a whole one.
    QSaveFile output(file);
    if (!output.open(QIODevice::WriteOnly)) {
        throw cannotWrite(file, output.errorString());
    }
    writeTo(output, document, cannotWrite(file, output.errorString()));
    if (output.error() != QFileDevice::NoError || !output.commit()) {
        throw cannotWrite(file, output.errorString());
    }
}

void print(const Document& document, QPrinter& printer) {
    requirePaperFont();
    printer.setFullPage(true); // the origin is the paper's corner, as everywhere else
    const QPageLayout layout = layoutOf(document);
    printer.setPageSize(layout.pageSize());
    printer.setPageOrientation(layout.orientation());
    printer.setDocName(document.title());
    const PaperError fault{QStringLiteral("paper.printer"),
                           QCoreApplication::translate(
                               "Paper",
                               "The printer %1 did not take the form. See that it is switched on, connected and has "
                               "A4 paper, and print again; or save the form as PDF.")
                               .arg(printer.printerName().isEmpty() ? QDir::toNativeSeparators(printer.outputFileName())
                                                                    : printer.printerName())};
    QPainter painter;
    if (!painter.begin(&printer)) {
        throw PaperError(fault);
    }
    paintPages(
        painter, document, printer.resolution(), [&] { return printer.newPage(); }, fault);
    if (printer.printerState() == QPrinter::Error || printer.printerState() == QPrinter::Aborted) {
        throw PaperError(fault);
    }
}

} // namespace inservice
