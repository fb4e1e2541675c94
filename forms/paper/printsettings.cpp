// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/printsettings.h"

#include <QDir>
#include <QFileInfo>
#include <QPrinter>
#include <QPrinterInfo>
#include <QSettings>
#include <QStandardPaths>

namespace inservice {

namespace {

constexpr auto printerKey = "print/printer";
constexpr auto colourKey = "print/colour";
constexpr auto duplexKey = "print/duplex";
constexpr auto trayKey = "print/tray";
constexpr auto resolutionKey = "print/resolution";
constexpr auto folderKey = "print/pdf_folder";

} // namespace

void restorePrinter(QPrinter& printer) {
    const QSettings settings;
    const QString name = settings.value(printerKey).toString();
    // A printer that is gone is not an error: the dialog then offers the default one.
    if (!name.isEmpty() && QPrinterInfo::availablePrinterNames().contains(name)) {
        printer.setPrinterName(name);
        if (settings.contains(trayKey)) {
            printer.setPaperSource(static_cast<QPrinter::PaperSource>(settings.value(trayKey).toInt()));
        }
        if (settings.contains(resolutionKey)) {
            printer.setResolution(settings.value(resolutionKey).toInt());
        }
    }
    printer.setColorMode(settings.value(colourKey, false).toBool() ? QPrinter::Color : QPrinter::GrayScale);
    if (settings.contains(duplexKey)) {
        printer.setDuplex(static_cast<QPrinter::DuplexMode>(settings.value(duplexKey).toInt()));
    }
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Portrait);
}

void rememberPrinter(const QPrinter& printer) {
    QSettings settings;
    settings.setValue(colourKey, printer.colorMode() == QPrinter::Color);
    settings.setValue(duplexKey, int(printer.duplex()));
    if (printer.outputFileName().isEmpty() && !printer.printerName().isEmpty()) {
        settings.setValue(printerKey, printer.printerName());
        settings.setValue(trayKey, int(printer.paperSource()));
        settings.setValue(resolutionKey, printer.resolution());
    }
}

QString pdfFolder() {
    const QString folder = QSettings().value(folderKey).toString();
    if (!folder.isEmpty() && QFileInfo(folder).isDir()) {
        return folder;
    }
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

void rememberPdfFolder(const QString& folder) {
    QSettings().setValue(folderKey, folder);
}

} // namespace inservice
