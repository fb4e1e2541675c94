// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"
#include "forms/paper/dropplace.h"
#include "forms/paper/scansheet.h"
#include "forms/paper/scanview.h"
#include "models/scans/scandocument.h"

#include <optional>

class QLabel;
class QScrollArea;
class QStackedLayout;
class QToolButton;

namespace inservice {

struct ScanView::Private {
    enum class Fit { Width, Page, Free };

    ScanView* view = nullptr;
    QString name;
    ScanDocument* document = nullptr; ///< what is shown or being opened
    std::optional<ScanReading> reading;
    bool readAsked = false;
    int page = 0;
    int rotation = 0;
    double zoom = 1;
    Fit fit = Fit::Width;
    std::optional<int> foot; ///< where the bar was put to show the foot, while that is wanted
    bool accepts = false;
    QWidget* large = nullptr; ///< the window of the large view, while there is one

    QWidget* body = nullptr; ///< all of it, to be moved into the large view
    look::MessageBar* message = nullptr;
    QWidget* bar = nullptr;
    QStackedLayout* stack = nullptr;
    DropPlace* place = nullptr;
    QScrollArea* area = nullptr;
    ScanSheet* sheet = nullptr;
    QLabel* pageLabel = nullptr;
    QLabel* zoomLabel = nullptr;
    QToolButton* previous = nullptr;
    QToolButton* next = nullptr;
    QToolButton* other = nullptr;
    QToolButton* largeButton = nullptr;
    QList<QWidget*> pageWidgets;

    QToolButton* button(const QString& icon, const QString& text, const QString& keys, void (ScanView::*slot)());
    [[nodiscard]] bool isShown() const { return document != nullptr && document->isOpen(); }
    [[nodiscard]] double pixelsPerMm() const; ///< at zoom 1, logical pixels
    void buildBar();
    void open(const QString& title, const QByteArray& content);
    void letGo();
    void takeCodes(const QStringList& texts);
    void fail(const QString& text);
    void offer(const QString& file);
    void layOut();
    void keepFoot();
    void draw();
    void setZoom(double wanted, QPointF about);
    void updateWords();
    [[nodiscard]] QSizeF paper() const; ///< mm, turned as it is shown
};

} // namespace inservice
