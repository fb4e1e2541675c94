// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/document.h"
#include "forms/paper/pdf/pdfmodule.h"

#include <QCoreApplication>
#include <QMutex>
#include <QMutexLocker>
#include <algorithm>
#include <cmath>
#include <poppler-qt6.h>

namespace inservice {

namespace {

constexpr double mmPerPoint = 25.4 / 72;

PaperError broken() {
    return {QStringLiteral("scan.broken"),
            QCoreApplication::translate(
                "Paper", "The PDF cannot be shown: it is damaged or not whole. Ask for it again, or scan "
                         "the paper again.")};
}

class PdfScan : public ScanPages {
public:
    explicit PdfScan(std::unique_ptr<Poppler::Document> document)
        : m_document(std::move(document)) {
        m_document->setRenderHint(Poppler::Document::Antialiasing);
        m_document->setRenderHint(Poppler::Document::TextAntialiasing);
    }

    [[nodiscard]] int count() const override { return m_document->numPages(); }

    [[nodiscard]] QSizeF size(int page) const override {
        const QMutexLocker lock(&m_mutex);
        const std::unique_ptr<Poppler::Page> source = m_document->page(page);
        return source ? source->pageSizeF() * mmPerPoint : QSizeF();
    }

    [[nodiscard]] QImage draw(int page, double dotsPerMm) const override {
        const QMutexLocker lock(&m_mutex);
        const std::unique_ptr<Poppler::Page> source = m_document->page(page);
        if (!source)
            throw broken();
        const QSizeF mm = source->pageSizeF() * mmPerPoint;
        double dots = std::min(dotsPerMm, std::sqrt(mostPixels / std::max(1.0, mm.width() * mm.height())));
        // Poppler rounds both sides up; a ribbon of a page gains much by that.
        while (std::ceil(mm.width() * dots) * std::ceil(mm.height() * dots) > mostPixels)
            dots *= 0.99;
        const double dpi = dots * 25.4;
        QImage image = source->renderToImage(dpi, dpi);
        if (image.isNull())
            throw broken();
        return image;
    }

private:
    std::unique_ptr<Poppler::Document> m_document;
    mutable QMutex m_mutex;
};

std::shared_ptr<const ScanPages> open(const QByteArray& content) {
    // What Poppler says about a damaged file quotes it: not for a log.
    static const bool quiet = [] {
        Poppler::setDebugErrorFunction([](const QString&, const QVariant&) {}, {});
        return true;
    }();
    Q_UNUSED(quiet)
    std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(content);
    if (!document)
        throw broken();
    if (document->isLocked()) {
        throw PaperError{
            QStringLiteral("scan.locked"),
            QCoreApplication::translate("Paper", "The PDF cannot be shown: it is protected with a password. Ask for it "
                                                 "without a password, or for the paper.")};
    }
    // A damaged file may count pages that it does not have.
    if (document->numPages() < 1 || !document->page(0))
        throw broken();
    return std::make_shared<PdfScan>(std::move(document));
}

} // namespace

} // namespace inservice

extern "C" Q_DECL_EXPORT const char* inservice_pdf_version() {
    return INSERVICE_VERSION;
}

extern "C" Q_DECL_EXPORT void inservice_open_pdf_scan(const QByteArray& content,
                                                      std::shared_ptr<const inservice::ScanPages>& pages) {
    pages = inservice::open(content);
}
