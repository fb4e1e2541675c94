// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/scans/scanpage.h"

#include <QHash>
#include <QImage>
#include <QList>
#include <QObject>
#include <QRectF>
#include <functional>
#include <memory>

class QPainter;

namespace inservice {

class ScanDocument;

/// The copier at the other end: takes what this program has printed (a PDF), lets each sheet be written on, and scans
/// what comes back as one stack, crooked as sheets lie. The sheets are drawn and read by the helper that draws and
/// reads every scan; nothing here waits: isDone() says when.
class TourScanner : public QObject {
    Q_OBJECT

public:
    /// A sheet on its way back. `code`: its first QR code; empty: none. The painter's unit is 1 mm.
    struct Sheet {
        QString code;
        QPolygonF codeCorners; ///< mm
        bool comesBack = true;
        bool isTwice = false; ///< the copier took it in twice
        bool hasBack = false; ///< and its back with it
    };
    using Hand = std::function<void(Sheet& sheet, QPainter& painter)>;

    explicit TourScanner(Hand hand);
    ~TourScanner() override;

    /// Reads the file `printed`; throws TourError if it cannot be read.
    void take(const QString& printed);
    /// A sheet that was not printed by a desk, at the end of the stack.
    void add(const std::function<void(QPainter&)>& paint);
    /// Throws TourError when something went wrong.
    [[nodiscard]] bool isDone() const;
    /// The stack as one PDF. Throws TourError.
    void save(const QString& file) const;

private:
    void drawNext();
    void drawn(int page, const QImage& image);
    void fail(const QString& fault);
    void lay(const QImage& sheet);

    Hand m_hand;
    std::unique_ptr<ScanDocument> m_printed;
    QHash<int, ScanPage> m_read;
    QList<QImage> m_stack;
    int m_next = 0;
    QString m_fault;
    bool m_done = true;
};

/// What is done with a form by hand: a red seal of these characters in a box, and words in ink.
void setSeal(QPainter& painter, const QRectF& box, const QString& characters);
void writeInk(QPainter& painter, const QRectF& line, const QString& words);

} // namespace inservice
