// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/paper/document.h"

#include <QWidget>

namespace inservice {

/// The pages as they will come out, one below the other, at the width it is given; scrolls when they are higher than
/// its place.
///
/// Not a QPrintPreviewWidget: that one wants a printer, of which a PC may have none, and does not set lines on whole
/// pixels.
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
