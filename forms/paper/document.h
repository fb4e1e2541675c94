// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>
#include <functional>
#include <memory>

class QPainter;
class QPrinter;

namespace inservice {

/// Something on paper, drawn once: preview, PDF and printer call the same paint(). A4 upright, millimetres.
class Document {
public:
    virtual ~Document() = default;
    [[nodiscard]] virtual QString title() const = 0; ///< PDF title and file name proposed
    [[nodiscard]] virtual int pageCount() const = 0;
    /// Draws a page; the painter's unit is 1 mm, origin at the paper's corner.
    virtual void paint(QPainter& painter, int page) const = 0;
    /// The data of the document for the PDF's attachment (rare characters do not survive text extraction). May be
    /// empty.
    [[nodiscard]] virtual QByteArray data() const { return {}; }
};

/// Throws PaperError (problem, cause) when the file cannot be written.
void writePdf(const Document& document, const QString& file);
void print(const Document& document, QPrinter& printer);

class PaperError {
public:
    QString key; ///< paper.write, paper.printer, paper.font
    QString text;
};

/// The page as it will come out, at the width it is given; scrolls when it is higher than its place.
class PaperPreview : public QWidget {
    Q_OBJECT

public:
    explicit PaperPreview(QWidget* parent = nullptr);
    ~PaperPreview() override;
    void setDocument(std::shared_ptr<const Document> document);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace inservice
