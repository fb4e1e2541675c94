// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/paper/document.h"

#include <QByteArray>
#include <QString>
#include <QWidget>
#include <memory>

namespace inservice {

/// A scanned paper as the centre takes it (docs/api.md `scan.attach`): PDF, JPEG or PNG, at most 8 MiB.
struct Scan {
    static constexpr qint64 maximumSize = 8 * 1024 * 1024; ///< bytes
    QString name;                                          ///< file name without its folder
    QString mime;                                          ///< application/pdf, image/jpeg or image/png
    QByteArray content;
};

/// What the first bytes say a file is: application/pdf, image/jpeg, image/png, or empty. Never goes by the name.
[[nodiscard]] QString scanMime(const QByteArray& content);

/// Reads and checks a file. Throws PaperError: scan.read, scan.empty, scan.size, scan.mime.
[[nodiscard]] Scan readScan(const QString& file);

/// A scan beside the form (掃描檔): zoom, fit, rotate, pages; on white paper in light and in dark. While it shows none,
/// and setAcceptsFiles(true), it is a place to drop a file on or to choose one.
///
/// Keys: Ctrl + and Ctrl −, Ctrl+0 fits the width, Ctrl+9 the page, Ctrl+R and Ctrl+Shift+R turn, Page Up and Page Down
/// go through the pages, arrows scroll. Ctrl+wheel zooms about the pointer, dragging moves the paper.
class ScanView : public QWidget {
    Q_OBJECT

public:
    explicit ScanView(QWidget* parent = nullptr);
    ~ScanView() override;

    /// Shows a scan as it came from the centre; what it is, its bytes decide. Drawn off the window's thread; shown() or
    /// failed() follows.
    void showScan(const QString& name, const QByteArray& content);
    /// The same from a file of this PC.
    void showFile(const QString& file);
    /// Back to the empty place; `sentence` says why there is no scan (empty: the invitation to drop one).
    void clear(const QString& sentence = {});
    /// Dropping and choosing a file is possible (default: false).
    void setAcceptsFiles(bool accepts);

    [[nodiscard]] bool hasScan() const;
    [[nodiscard]] QString scanName() const;
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] int currentPage() const; ///< from 0
    [[nodiscard]] int rotation() const;    ///< degrees clockwise: 0, 90, 180, 270
    [[nodiscard]] double zoom() const;     ///< 1: as large as the paper is

public slots:
    void setCurrentPage(int page);
    void zoomIn();
    void zoomOut();
    void fitWidth();
    void fitPage();
    /// The foot of the page, where its seals are, comes into view and stays there while the view changes its size,
    /// until the person moves the paper or another scan is shown.
    void showFoot();
    void rotateLeft();
    void rotateRight();
    /// Asks for a file and then does what a drop does.
    void chooseFile();

signals:
    /// A file was dropped or chosen that can be a scan: size and first bytes were checked. Nothing is shown yet: that
    /// is for the owner to decide (usually showFile()).
    void fileDropped(const QString& path);
    /// The page asked for is on screen.
    void shown(int page);
    /// It cannot be shown or taken: problem, cause and cure (also shown in the view itself).
    void failed(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace inservice
