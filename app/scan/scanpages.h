// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSizeF>
#include <memory>

namespace inservice {

/// The pages of a scan, drawn in any size. Only for the helper process: it trusts nothing, and may be ended for it.
class ScanPages {
public:
    virtual ~ScanPages() = default;
    [[nodiscard]] virtual int count() const = 0;
    [[nodiscard]] virtual QSizeF size(int page) const = 0; ///< mm, upright as scanned; may be empty or beyond all sense
    /// Dots per mm across and down as the page was scanned; empty where it has none of its own (PDF).
    [[nodiscard]] virtual QSizeF grain(int page) const = 0;
    /// `pixels` is a wish: no more is drawn than the scan has. Throws ScanRefusal.
    [[nodiscard]] virtual QImage draw(int page, QSize pixels) const = 0;
};

/// scan.mime, scan.broken, scan.locked (PDF with a password), scan.large, scan.no_pdf (an edition without PDF).
struct ScanRefusal {
    QByteArray key;
    QSize pixels; ///< of a picture that is too large
};

/// The paper a page was, mm: as it says, where an office has such paper; else A4 in its proportions. Telephones and
/// programs write any size, and a page is to be seen as large whoever scanned it.
[[nodiscard]] QSizeF paperSize(QSizeF said);

/// Throws ScanRefusal.
[[nodiscard]] std::unique_ptr<const ScanPages> openScan(const QByteArray& content);
[[nodiscard]] std::unique_ptr<const ScanPages> openPdf(const QByteArray& content);
[[nodiscard]] std::unique_ptr<const ScanPages> openPicture(const QByteArray& content, const QByteArray& format);

} // namespace inservice
