// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/document.h"

namespace inservice {

namespace {

class JoinedDocument : public Document {
public:
    JoinedDocument(const QList<std::shared_ptr<const Document>>& documents, const QString& title)
        : m_documents(documents)
        , m_title(title) {
        for (const auto& document : m_documents) {
            for (int page = 0; page < document->pageCount(); ++page) {
                m_pages.emplaceBack(document.get(), page);
            }
        }
    }

    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] int pageCount() const override { return int(m_pages.size()); }
    [[nodiscard]] QSizeF pageSize() const override {
        return m_documents.isEmpty() ? Document::pageSize() : m_documents.first()->pageSize();
    }
    void paint(QPainter& painter, int page) const override {
        const auto& [document, itsPage] = m_pages.at(page);
        document->paint(painter, itsPage);
    }
    [[nodiscard]] QList<Attachment> attachments() const override {
        QList<Attachment> all;
        for (qsizetype i = 0; i < m_documents.size(); ++i) {
            const QList<Attachment> its = m_documents.at(i)->attachments();
            for (const Attachment& one : its) {
                all.append({QString::number(i + 1) + u'-' + one.name, one.content});
            }
        }
        return all;
    }

private:
    QList<std::shared_ptr<const Document>> m_documents;
    QList<std::pair<const Document*, int>> m_pages;
    QString m_title;
};

} // namespace

std::shared_ptr<const Document> joined(const QList<std::shared_ptr<const Document>>& documents, const QString& title) {
    if (documents.size() == 1) {
        return documents.first();
    }
    return std::make_shared<JoinedDocument>(documents, title);
}

} // namespace inservice
