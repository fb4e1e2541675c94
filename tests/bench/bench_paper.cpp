// SPDX-License-Identifier: GPL-3.0-or-later
// Application forms as PDF, and to a printer queue (the default one, when the machine has any).
#include "forms/paper/applicationpaper.h"
#include "forms/paper/document.h"
#include "tests/bench/figure.h"
#include "tests/paper/papers.h"

#include <QApplication>
#include <QPrinter>
#include <QPrinterInfo>
#include <QTemporaryDir>

using namespace inservice;

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const auto document = makeApplicationDocument(papers::usual());
    const QTemporaryDir folder;
    int n = 0;
    const auto once = [&] { writePdf(*document, folder.filePath(QStringLiteral("%1.pdf").arg(++n))); };
    const double first = bench::milliseconds(1, once);
    const double each = bench::milliseconds(25, once);
    bench::told(QStringLiteral("application forms to PDF"), 1000 / each, QStringLiteral("/s"),
                QStringLiteral("the first, with its font: %1 ms").arg(first, 0, 'f', 0));
    if (QPrinterInfo::defaultPrinterName().isEmpty()) {
        std::puts("application forms to a printer queue: this machine has no queue (set CUPS_SERVER)");
    } else {
        const double page = bench::milliseconds(15, [&] {
            QPrinter printer(QPrinterInfo::defaultPrinter(), QPrinter::HighResolution);
            print(*document, printer);
        });
        bench::told(QStringLiteral("application forms to a printer queue"), 1000 / page, QStringLiteral("pages/s"),
                    QStringLiteral("queue %1").arg(QPrinterInfo::defaultPrinterName()));
    }
    return bench::over == 0 ? 0 : 1;
}
