// SPDX-License-Identifier: GPL-3.0-or-later
// Scans that are PDF, drawn by Poppler. This file alone knows Poppler.
#include "app/scan/scanpages.h"

#include <poppler-qt6.h>

namespace inservice {

namespace {

constexpr double pointsPerInch = 72;
constexpr double mmPerPoint = 25.4 / pointsPerInch;

class PdfPages : public ScanPages {
public:
    explicit PdfPages(std::unique_ptr<Poppler::Document> document)
        : m_document(std::move(document)) {
        m_document->setRenderHint(Poppler::Document::Antialiasing);
        m_document->setRenderHint(Poppler::Document::TextAntialiasing);
    }

    [[nodiscard]] int count() const override { return m_document->numPages(); }

    [[nodiscard]] QSizeF size(int page) const override {
        const std::unique_ptr<Poppler::Page> source = m_document->page(page);
        return source ? source->pageSizeF() * mmPerPoint : QSizeF();
    }

    [[nodiscard]] QSizeF grain(int /*page*/) const override { return {}; }

    [[nodiscard]] QImage draw(int page, QSize pixels) const override {
        const std::unique_ptr<Poppler::Page> source = m_document->page(page);
        const QSizeF points = source ? source->pageSizeF() : QSizeF();
        if (points.isEmpty()) {
            throw ScanRefusal{"scan.broken", {}};
        }
        QImage image = source->renderToImage(pointsPerInch * pixels.width() / points.width(),
                                             pointsPerInch * pixels.height() / points.height(), 0, 0, pixels.width(),
                                             pixels.height());
        if (image.isNull()) {
            throw ScanRefusal{"scan.broken", {}};
        }
        return image;
    }

private:
    std::unique_ptr<Poppler::Document> m_document;
};

} // namespace

std::unique_ptr<const ScanPages> openPdf(const QByteArray& content) {
    // What Poppler says about a damaged file quotes it: not for a log.
    Poppler::setDebugErrorFunction([](const QString&, const QVariant&) {}, {});
    std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(content);
    if (!document) {
        throw ScanRefusal{"scan.broken", {}};
    }
    if (document->isLocked()) {
        throw ScanRefusal{"scan.locked", {}};
    }
    // A damaged file may count pages that it does not have.
    if (document->numPages() < 1 || !document->page(0)) {
        throw ScanRefusal{"scan.broken", {}};
    }
    return std::make_unique<PdfPages>(std::move(document));
}

} // namespace inservice
