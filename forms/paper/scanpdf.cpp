// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/document.h"
#include "forms/paper/pdf/pdfmodule.h"
#include "forms/paper/scanpages.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibrary>
#include <QString>
#include <cstring>

namespace inservice {

namespace {

struct Module {
    pdfmodule::Open* open = nullptr;
    bool isUnfit = false; ///< it is there, and is not this program's, or does not load
};

Module loadModule() {
    const QString installed = QCoreApplication::applicationDirPath() + QStringLiteral("/" INSERVICE_MODULES_INSTALLED);
    Module module;
    for (const QString& folder : {installed, QStringLiteral(INSERVICE_MODULES_BUILT)}) {
        const QString file = folder + QStringLiteral("/libinservice-pdf.so");
        if (folder.isEmpty() || !QFile::exists(file))
            continue;
        QLibrary library(file);
        library.setLoadHints(QLibrary::ResolveAllSymbolsHint); // or a symbol that is missing ends the program later
        const auto version = reinterpret_cast<pdfmodule::Version*>(library.resolve(pdfmodule::version));
        if (version != nullptr && std::strcmp(version(), INSERVICE_VERSION) == 0)
            module.open = reinterpret_cast<pdfmodule::Open*>(library.resolve(pdfmodule::open));
        if (module.open != nullptr)
            return module;
        module.isUnfit = true;
        qWarning("%s: %s", qPrintable(file), version ? version() : qPrintable(library.errorString()));
    }
    return module;
}

} // namespace

std::shared_ptr<const ScanPages> openPdfScan(const QByteArray& content) {
    static const Module module = loadModule();
    if (module.isUnfit) {
        throw PaperError{QStringLiteral("scan.module"),
                         QCoreApplication::translate(
                             "Paper", "PDF files cannot be shown, because the program was updated while it was open, "
                                      "or is not whole. Close it and open it again; if that does not help, have it "
                                      "installed anew.")};
    }
    if (module.open == nullptr) {
        throw PaperError{QStringLiteral("scan.no_pdf"),
                         QCoreApplication::translate(
                             "Paper", "This edition of the program cannot show PDF files beside the form. Save it "
                                      "and open it in another program, or ask for a JPEG or PNG.")};
    }
    std::shared_ptr<const ScanPages> pages;
    module.open(content, pages);
    return pages;
}

} // namespace inservice
