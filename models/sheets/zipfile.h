// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace inservice {

/// Why no ZIP could be put together: libzip's own words.
class ZipError : public Error {
public:
    using Error::Error;
};

/// A file inside a ZIP.
struct ZipEntry {
    QByteArray path;
    QByteArray content;
    bool stored = false; ///< uncompressed, as ODF asks for its first file
};

/// A ZIP of these files in this order, by libzip. Throws ZipError when memory does not suffice.
[[nodiscard]] QByteArray makeZip(const QList<ZipEntry>& entries);

} // namespace inservice
