// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSizeF>
#include <QString>
#include <memory>

class QPainter;

namespace inservice {

/// Something on paper, drawn once: preview, PDF and printer call the same paint(). Millimetres.
class Document {
public:
    /// A file inside the PDF.
    struct Attachment {
        QString name;
        QByteArray content; ///< JSON
    };

    virtual ~Document() = default;
    [[nodiscard]] virtual QString title() const = 0; ///< PDF title and file name proposed
    [[nodiscard]] virtual int pageCount() const = 0;
    /// Of every page, mm: A4 upright unless it is something else (an envelope lies on its long side).
    [[nodiscard]] virtual QSizeF pageSize() const { return {210, 297}; }
    /// Draws a page; the painter's unit is 1 mm, origin at the paper's corner.
    virtual void paint(QPainter& painter, int page) const = 0;
    /// The data of the document (rare characters do not survive text extraction). May be empty.
    [[nodiscard]] virtual QList<Attachment> attachments() const { return {}; }
};

/// Several documents as one, one after the other, each on pages of its own: one PDF with each font in it once, one
/// print job. All are of one size; their attachments are numbered. One alone stays as it is.
[[nodiscard]] std::shared_ptr<const Document> joined(const QList<std::shared_ptr<const Document>>& documents,
                                                     const QString& title);

} // namespace inservice
