// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/scanfaults.h"

#include "forms/paper/scanview.h"
#include "models/scans/scandocument.h"
#include "models/scans/scanwire.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace inservice {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

PaperError unreadable(const QString& file, const QString& cause) {
    return {QStringLiteral("scan.read"),
            Text::tr("The file %1 could not be read (%2). See that it is still there and may be read, then try again.")
                .arg(QDir::toNativeSeparators(file), cause)};
}

QString wrongKind(const QString& name) {
    return Text::tr("%1 is not a scan that can be taken: its content is neither PDF, JPEG, PNG nor TIFF, whatever its "
                    "name says. Save it as one of these and try again.")
        .arg(name);
}

/// As an office says it: 8 MB.
QString sizeWords(qint64 bytes) {
    return QLocale().formattedDataSize(bytes, bytes % (1024 * 1024) == 0 ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace

QString scanFaultText(const ScanFault& fault, const QString& name) {
    if (fault.key == QLatin1String("scan.mime")) {
        return wrongKind(name);
    }
    if (fault.key == QLatin1String("scan.locked")) {
        return Text::tr("%1 cannot be shown: it is protected with a password. Ask for it without a password, or for "
                        "the paper.")
            .arg(name);
    }
    if (fault.key == QLatin1String("scan.large") && !fault.pixels.isEmpty()) {
        return Text::tr("%1 cannot be shown: it has too many dots (%2 × %3; an A4 page at 600 dpi has 4960 × 7016). "
                        "Scan the paper again in A4 with 200 to 300 dpi.")
            .arg(name, QString::number(fault.pixels.width()), QString::number(fault.pixels.height()));
    }
    if (fault.key == QLatin1String("scan.pages")) {
        return Text::tr("%1 cannot be shown: it has more than %2 pages. Ask for a scan of the form alone.")
            .arg(name, QString::number(scanwire::mostPages));
    }
    if (fault.key == QLatin1String("scan.slow")) {
        return Text::tr("%1 was not read in time: this computer has much to do just now, or the file is hard to read. "
                        "Open it again in a moment; if that does not help, ask for it again, or scan the paper again.")
            .arg(name);
    }
    if (fault.key == QLatin1String("scan.ended") || fault.key == QLatin1String("scan.large")) {
        return Text::tr("%1 cannot be shown: reading it takes more than this program gives to a scan; it is damaged, "
                        "or was made so on purpose. Ask for it again, or scan the paper again.")
            .arg(name);
    }
    if (fault.key == QLatin1String("scan.no_pdf")) {
        return Text::tr("This edition of the program cannot show PDF files beside the form. Save it and open it in "
                        "another program, or ask for a JPEG or PNG.");
    }
    if (fault.key == QLatin1String("scan.module")) {
        return Text::tr("Scans cannot be shown, because the program was updated while it was open, or is not whole. "
                        "Close it and open it again; if that does not help, have it installed anew.");
    }
    return Text::tr("%1 cannot be shown: it is damaged or not whole. Ask for it again, or scan the paper again.")
        .arg(name);
}

Scan readScan(const QString& path) {
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly)) {
        throw unreadable(path, file.errorString());
    }
    const QByteArray content = file.read(Scan::maximumSize + 1);
    if (file.error() != QFileDevice::NoError) {
        throw unreadable(path, file.errorString());
    }
    const QString name = QFileInfo(path).fileName();
    if (content.isEmpty()) {
        throw PaperError{QStringLiteral("scan.empty"),
                         Text::tr("The file %1 is empty. Scan the paper again.").arg(name)};
    }
    if (content.size() > Scan::maximumSize) {
        throw PaperError{QStringLiteral("scan.size"),
                         Text::tr("The file %1 is too large: %2, and at most %3 can be taken. Scan the paper again in "
                                  "black and white or grey with 200 dpi.")
                             .arg(name, sizeWords(file.size()), sizeWords(Scan::maximumSize))};
    }
    const QString mime = scanMime(content);
    if (mime.isEmpty()) {
        throw PaperError{QStringLiteral("scan.mime"), wrongKind(name)};
    }
    return {name, mime, content};
}

} // namespace inservice
