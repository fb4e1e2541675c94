// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/paper/papercode.h"
#include "forms/paper/papererror.h"
#include "models/scans/scankind.h"

#include <QByteArray>
#include <QString>
#include <QWidget>
#include <optional>

class QLabel;
class QStackedLayout;
class QToolButton;

namespace inservice {

namespace look {
class MessageBar;
}
class DropPlace;
class ScanDocument;
class ScanPane;

/// Reads and checks a file. Throws PaperError: scan.read, scan.empty, scan.size, scan.mime; each names the file.
[[nodiscard]] Scan readScan(const QString& file);

/// What was read off a scan: which papers of ours lie in it, as their QR codes say.
struct ScanReading {
    QString mime;
    int pages = 0;
    QList<PaperCode> codes; ///< empty: none is there, or none is legible
};

/// A scan beside the form (掃描檔): zoom, fit, rotate, pages; on white paper in light and in dark. While it shows none,
/// and setAcceptsFiles(true), it is a place to drop a file on or to choose one.
///
/// What is inside is opened, drawn and read by a helper process (ScanDocument): whatever it is made to do, this widget
/// and the window go on.
///
/// Not a QGraphicsView: the helper draws a page anew in each size and turn, so there is no scene to scale. Of what it
/// would take over (dragging, the point under the pointer) there are some thirty lines here; fitting, the foot that
/// stays in view, the bar and the large view would remain.
///
/// Keys: Ctrl + and Ctrl −, Ctrl+0 fits the width, Ctrl+9 the page, Ctrl+R and Ctrl+Shift+R turn, Page Up and Page Down
/// go through the pages, Ctrl+End shows the foot with the seals, arrows scroll. Ctrl+wheel zooms about the pointer,
/// dragging moves the paper. Enter, F11 or a double click shows it in a window of its own, as large as the screen; Esc
/// brings it back.
class ScanView : public QWidget {
    Q_OBJECT

public:
    explicit ScanView(QWidget* parent = nullptr);
    ~ScanView() override;

    /// Shows a scan as it came from the centre; what it is, its bytes decide. shown() or failed() follows, and after
    /// shown() read().
    void showScan(const QString& name, const QByteArray& content);
    /// The same from a file of this PC.
    void showFile(const QString& file);
    /// Back to the empty place, with what was wrong with a file that was to come here.
    void refuse(const QString& fault);
    /// Back to the empty place; `sentence` says why there is no scan (empty: the invitation to drop one).
    void clear(const QString& sentence = {});
    /// Dropping and choosing a file is possible (default: false).
    void setAcceptsFiles(bool accepts);

    [[nodiscard]] bool hasScan() const;
    [[nodiscard]] QString scanName() const;
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] int currentPage() const; ///< from 0
    [[nodiscard]] int rotation() const;    ///< degrees clockwise: 0, 90, 180, 270
    /// 1: as large as the paper is, on this screen; whatever the file says, a page that no office has is taken for A4.
    [[nodiscard]] double zoom() const;
    [[nodiscard]] bool isLarge() const;
    /// What was read off the scan that is shown, once that is known.
    [[nodiscard]] const std::optional<ScanReading>& reading() const;

public slots:
    void setCurrentPage(int page);
    void zoomIn();
    void zoomOut();
    void fitWidth();
    void fitPage();
    /// The foot of the page, where its seals are, comes into view and stays there while the view changes its size,
    /// until the person moves the paper or another scan is shown.
    void showFoot();
    /// In a window of its own, as large as the screen, and back.
    void setLarge(bool large);
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
    /// The codes on its pages were looked for.
    void read(const inservice::ScanReading& reading);
    /// It cannot be shown or taken: problem, cause and cure (also shown in the view itself).
    void failed(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    friend class ScanWindow;
    [[nodiscard]] bool keyDone(const QKeyEvent& event);
    [[nodiscard]] bool controlKeyDone(const QKeyEvent& event);
    [[nodiscard]] bool isShown() const;
    QToolButton* makeButton(const QString& icon, const QString& text, const QString& keys, void (ScanView::*slot)());
    void makeBar();
    void makePageButtons();
    void open(const QString& name, const QByteArray& content);
    void letGo();
    void takeCodes(const QStringList& texts);
    void fail(const QString& text);
    void offer(const QString& file);
    void showWords();

    QString m_name;
    ScanDocument* m_document = nullptr; ///< what is shown or being opened
    std::optional<ScanReading> m_reading;
    bool m_readAsked = false;
    bool m_accepts = false;
    QString m_sentence;         ///< why there is no scan
    QWidget* m_large = nullptr; ///< the window of the large view, while there is one

    QWidget* m_body; ///< all of it, to be moved into the large view
    look::MessageBar* m_message;
    QWidget* m_bar;
    QStackedLayout* m_stack = nullptr;
    DropPlace* m_place;
    ScanPane* m_pane;
    QLabel* m_pageLabel = nullptr;
    QLabel* m_zoomLabel = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    QToolButton* m_other = nullptr;
};

} // namespace inservice
