// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scans/scankind.h"

namespace inservice {

QString scanMime(const QByteArray& content) {
    if (content.startsWith("\x89PNG\r\n\x1a\n")) {
        return QStringLiteral("image/png");
    }
    if (content.startsWith("\xff\xd8\xff")) {
        return QStringLiteral("image/jpeg");
    }
    if (content.startsWith(QByteArrayView("II*\0", 4)) || content.startsWith(QByteArrayView("MM\0*", 4))) {
        return QStringLiteral("image/tiff");
    }
    constexpr qsizetype headerWithin = 1024; // bytes, the header itself included
    if (QByteArrayView(content).first(std::min(headerWithin, content.size())).contains("%PDF-")) {
        return QStringLiteral("application/pdf");
    }
    return {};
}

} // namespace inservice
