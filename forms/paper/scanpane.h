// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/paper/scansheet.h"
#include "models/scans/scandocument.h"

#include <QHash>
#include <QPointer>
#include <QScrollArea>
#include <optional>

namespace inservice {

/// The page of a scan that is in front: in which size and turn it is drawn, and which part of it is in view.
class ScanPane : public QScrollArea {
    Q_OBJECT

public:
    explicit ScanPane(QWidget* parent = nullptr);

    /// Its first page, as wide as there is room, once it is open. Null: none.
    void setDocument(ScanDocument* document);
    [[nodiscard]] bool isShown() const { return m_document && m_document->isOpen(); }
    [[nodiscard]] int page() const { return m_page; }
    /// Degrees clockwise: what brings the page upright, as its code says, and what the person has turned since.
    [[nodiscard]] int rotation() const { return (m_upright.value(m_page) + m_turned) % 360; }
    [[nodiscard]] double zoom() const { return m_zoom; } ///< 1: as large as the paper is

    void setPage(int page);
    void zoomIn();
    void zoomOut();
    void fitWidth();
    void fitPage();
    void showFoot();
    /// 90 or −90 degrees.
    void turn(int degrees);
    void layOut();

signals:
    /// Page or size are others.
    void changed();
    void drawn(int page);
    void notDrawn(const inservice::ScanFault& fault);
    void doubleClicked();

private:
    enum class Fit { Width, Page, Free };

    [[nodiscard]] double pixelsPerMm() const; ///< at zoom 1, logical pixels
    [[nodiscard]] QSizeF paper() const;       ///< mm, turned as it is shown
    void take(int number, int turn, const QImage& image);
    void setUpright(int page, int rotation);
    void setFit(Fit fit);
    void setZoom(double wanted, QPointF about);
    void keepFoot();
    void draw();

    QPointer<ScanDocument> m_document;
    ScanSheet* m_sheet;
    int m_page = 0;
    QHash<int, int> m_upright; ///< by page
    int m_turned = 0;          ///< by the person, whatever the page
    double m_zoom = 1;
    Fit m_fit = Fit::Width;
    std::optional<int> m_foot; ///< where the bar was put to show the foot, while that is wanted
};

} // namespace inservice
