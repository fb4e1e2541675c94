// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace inservice {

/// A scanned paper as the centre takes it (docs/api.md `scan.attach`): PDF, JPEG, PNG or TIFF, at most 8 MiB.
struct Scan {
    static constexpr qint64 maximumSize = 8 * 1024 * 1024; ///< bytes
    QString name;                                          ///< file name without its folder
    QString mime;                                          ///< application/pdf, image/jpeg, image/png or image/tiff
    QByteArray content;
};

/// What the first bytes say a file is: application/pdf, image/jpeg, image/png, image/tiff, or empty. Never goes by the
/// name. As readers do, a PDF's header is looked for in the first 1,024 bytes (ISO 32000-1, implementation note 13):
/// mailers and scanners put a byte order mark, a line end or words of their own before it. The centre has the same
/// rule.
[[nodiscard]] QString scanMime(const QByteArray& content);

} // namespace inservice
