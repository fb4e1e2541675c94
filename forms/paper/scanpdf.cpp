// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/document.h"
#include "forms/paper/pdf/pdfmodule.h"
#include "forms/paper/scanpages.h"

#include <QCoreApplication>
#include <QLibrary>

namespace inservice {

namespace {

/// Null in an edition without the module (Windows).
pdfmodule::Function* loadModule() {
    for (const QString& folder :
         {QCoreApplication::applicationDirPath() + QStringLiteral("/" INSERVICE_MODULES_INSTALLED),
          QStringLiteral(INSERVICE_MODULES_BUILT)}) {
        if (folder.isEmpty())
            continue;
        QLibrary module(folder + QStringLiteral("/inservice-pdf"));
        if (const QFunctionPointer found = module.resolve(pdfmodule::function))
            return reinterpret_cast<pdfmodule::Function*>(found);
    }
    return nullptr;
}

} // namespace

std::shared_ptr<const ScanPages> openPdfScan(const QByteArray& content) {
    static pdfmodule::Function* const open = loadModule();
    if (open == nullptr) {
        throw PaperError{QStringLiteral("scan.no_pdf"),
                         QCoreApplication::translate(
                             "Paper", "This edition of the program cannot show PDF files beside the form. Save it "
                                      "and open it in another program, or ask for a JPEG or PNG.")};
    }
    std::shared_ptr<const ScanPages> pages;
    open(content, pages);
    return pages;
}

} // namespace inservice
