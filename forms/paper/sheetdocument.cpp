// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/sheetdocument.h"

#include <utility>

namespace inservice {
namespace {

class SheetDocument : public Document {
public:
    SheetDocument(QString title, std::vector<Sheet> pages, const QSizeF& pageSize)
        : m_title(std::move(title))
        , m_pages(std::move(pages))
        , m_pageSize(pageSize) {}

    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] int pageCount() const override { return int(m_pages.size()); }
    [[nodiscard]] QSizeF pageSize() const override { return m_pageSize; }
    void paint(QPainter& painter, int page) const override { m_pages.at(size_t(page)).paint(painter); }

private:
    QString m_title;
    std::vector<Sheet> m_pages;
    QSizeF m_pageSize;
};

} // namespace

std::shared_ptr<const Document> makeDocument(const QString& title, std::vector<Sheet> pages, const QSizeF& pageSize) {
    return std::make_shared<SheetDocument>(title, std::move(pages), pageSize);
}

} // namespace inservice
