// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSizeF>
#include <memory>

namespace inservice {

/// The pages of a scan, drawn in any size. May be made and used on any thread, by one at a time.
class ScanPages {
public:
    virtual ~ScanPages() = default;
    [[nodiscard]] virtual int count() const = 0;
    [[nodiscard]] virtual QSizeF size(int page) const = 0; ///< mm, upright as scanned
    /// `dotsPerMm` is a wish: no more is drawn than the scan has, nor than `mostPixels`.
    [[nodiscard]] virtual QImage draw(int page, double dotsPerMm) const = 0;

    static constexpr double mostPixels = 40e6;
};

/// Throws PaperError: scan.mime (neither PDF, JPEG nor PNG), scan.broken, scan.locked (PDF with a password),
/// scan.no_pdf (an edition without the module for PDF), scan.module (the module there does not go with the program).
[[nodiscard]] std::shared_ptr<const ScanPages> openScan(const QByteArray& content);

/// The part of openScan() for PDF: a module of its own (pdf/), as Poppler brings thirty libraries with it that a start
/// need not wait for. It is loaded with the first PDF.
[[nodiscard]] std::shared_ptr<const ScanPages> openPdfScan(const QByteArray& content);

} // namespace inservice
