// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/paper/applicationpaper.h"
#include "forms/look/look.h"
#include "forms/paper/document.h"
#include "forms/paper/scanview.h"
#include "models/scans/scandocument.h"
#include "papers.h"
#include "tests/support/faxlike.h"
#include "tests/support/patience.h"

#include <QApplication>
#include <QBuffer>
#include <QDropEvent>
#include <QFile>
#include <QImageWriter>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>
#include <cmath>
#include <memory>

using namespace inservice;

class ScanViewTest : public QObject {
    Q_OBJECT

private slots:
    void showsAPdfPageByPage();
    void showsAPicture();
    void aPhoneHeldSideways();
    void aBombIsNotUnpacked();
    void damagedOnesAreSaid_data();
    void damagedOnesAreSaid();
    void theLastOneWins();
    void clearedWhileItLoads();
    void zooms();
    void zoomsAboutThePointer();
    void fitsTheWidthAsTheWindowGrows();
    void theFootStaysInViewUntilThePaperIsMoved();
    void turns();
    void aPageOfOursIsTurnedUprightByItself();
    void aPageIsAsLargeWhateverItSays_data();
    void aPageIsAsLargeWhateverItSays();
    void largeAndBack();
    void leavingThePageEndsTheLargeView();
    void paperStaysWhiteInTheDark();
    void aDropIsOffered();
    void aWrongDropIsRefused();
    void noDropWhereNoneIsTaken();
    void everyButtonHasAName();

private:
    QString file(const QString& name) const { return m_folder.filePath(name); }
    QString write(const QString& name, const QByteArray& content) const {
        QFile out(file(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size()) {
            qFatal("cannot write %s", qPrintable(name));
        }
        return out.fileName();
    }
    static QByteArray png(QSize size, QColor color = Qt::white) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(color);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }
    /// Each page with a bar of its own: page n has it in the n-th eighth from the top.
    static QByteArray pdf(int pages) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins({});
        writer.setResolution(72);
        QPainter painter(&writer);
        for (int page = 0; page < pages; ++page) {
            if (page > 0) {
                writer.newPage();
            }
            painter.fillRect(QRectF(0, page * 842 / 8.0, 595, 842 / 8.0), Qt::black);
        }
        painter.end();
        return bytes;
    }
    static QScrollArea* area(ScanView& view) { return view.findChild<QScrollArea*>(); }
    static void show(ScanView& view, const QByteArray& content, const QString& name = QStringLiteral("scan")) {
        QSignalSpy shown(&view, &ScanView::shown);
        view.resize(500, 600);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.showScan(name, content);
        QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), patience);
    }
    static bool drop(ScanView& view, const QString& path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.setAccepted(false);
        QApplication::sendEvent(&view, &enter);
        const bool taken = enter.isAccepted();
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&view, &event);
        return taken;
    }
    QTemporaryDir m_folder;
};

void ScanViewTest::showsAPdfPageByPage() {
    ScanView view;
    show(view, pdf(3));
    QCOMPARE(view.pageCount(), 3);
    QCOMPARE(view.currentPage(), 0);
    view.fitPage();
    QSignalSpy shown(&view, &ScanView::shown);
    const auto barAt = [&](int page) {
        const QImage image = area(view)->widget()->grab().toImage();
        const double top = 8 + (image.height() / image.devicePixelRatio() - 16) * (page + 0.5) / 8;
        return qGray(image.pixel(image.width() / 2, int(top * image.devicePixelRatio()))) < 60;
    };
    QTRY_VERIFY_WITH_TIMEOUT(barAt(0), patience);
    QTest::keyClick(area(view), Qt::Key_PageDown);
    QCOMPARE(view.currentPage(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty() && shown.last()[0].toInt() == 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(barAt(1) && !barAt(0), patience);
    QTest::keyClick(area(view), Qt::Key_PageDown);
    QTest::keyClick(area(view), Qt::Key_PageDown);
    QCOMPARE(view.currentPage(), 2); // there is no fourth
    QTest::keyClick(area(view), Qt::Key_PageUp);
    QCOMPARE(view.currentPage(), 1);
}

void ScanViewTest::showsAPicture() {
    ScanView view;
    show(view, png({840, 1188}, Qt::black), QStringLiteral("photo.png"));
    QCOMPARE(view.pageCount(), 1);
    QCOMPARE(view.scanName(), QStringLiteral("photo.png"));
    const QImage image = area(view)->widget()->grab().toImage();
    QVERIFY(qGray(image.pixel(image.width() / 2, image.height() / 2)) < 20);
}

void ScanViewTest::aPhoneHeldSideways() {
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(Qt::white);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setTransformation(QImageIOHandler::TransformationRotate90); // written as EXIF, the picture stays as it is
    QVERIFY(writer.write(image));
    ScanDocument document(bytes);
    QSignalSpy opened(&document, &ScanDocument::opened);
    document.open();
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patience);
    QVERIFY(document.size(0).height() > document.size(0).width());
}

void ScanViewTest::aBombIsNotUnpacked() {
    // 30,000 × 30,000 in a few kilobytes: the header alone says so.
    QImage image(64, 64, QImage::Format_Mono);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    const auto crc = [](const QByteArray& data) {
        quint32 value = 0xffffffff;
        for (const char byte : data) {
            value ^= quint8(byte);
            for (int bit = 0; bit < 8; ++bit) {
                value = (value & 1) ? 0xedb88320 ^ (value >> 1) : value >> 1;
            }
        }
        return value ^ 0xffffffff;
    };
    const auto put = [&](int at, quint32 value) {
        for (int i = 0; i < 4; ++i) {
            bytes[at + i] = char(value >> (24 - 8 * i));
        }
    };
    put(16, 30000);
    put(20, 30000);
    put(29, crc(bytes.mid(12, 17)));
    ScanView view;
    QSignalSpy failed(&view, &ScanView::failed);
    view.showScan(QStringLiteral("bomb.png"), bytes);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    const QString text = failed[0][0].toString();
    QVERIFY2(text.contains(QStringLiteral("30000")) && text.contains(QStringLiteral("bomb.png")), qPrintable(text));
}

void ScanViewTest::damagedOnesAreSaid_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("half a png") << png({300, 300}, Qt::red).left(60);
    QTest::newRow("head of a pdf") << QByteArray("%PDF-1.4\n%%EOF\n");
    QTest::newRow("neither") << QByteArray("GIF89a");
}

void ScanViewTest::damagedOnesAreSaid() {
    QFETCH(QByteArray, content);
    ScanView view;
    QSignalSpy failed(&view, &ScanView::failed);
    view.showScan(QStringLiteral("damaged"), content);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    QVERIFY(!view.hasScan());
    const auto* bar = view.findChild<look::MessageBar*>();
    QVERIFY(!bar->isHidden());
    QCOMPARE(bar->text(), failed[0][0].toString());
}

void ScanViewTest::theLastOneWins() {
    ScanView view;
    view.resize(400, 400);
    QSignalSpy shown(&view, &ScanView::shown);
    for (int i = 0; i < 20; ++i) {
        view.showScan(QStringLiteral("old"), pdf(2));
    }
    view.showScan(QStringLiteral("new"), png({100, 100}));
    QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), patience);
    QCOMPARE(view.scanName(), QStringLiteral("new"));
    QCOMPARE(view.pageCount(), 1);
    QCOMPARE(shown.size(), 1);
}

void ScanViewTest::clearedWhileItLoads() {
    ScanView view;
    QSignalSpy shown(&view, &ScanView::shown);
    view.showScan(QStringLiteral("first"), pdf(2));
    view.clear();
    view.showScan(QStringLiteral("second"), png({100, 100}));
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, patience);
    QCOMPARE(view.scanName(), QStringLiteral("second"));
    view.clear(QStringLiteral("No scan was attached."));
    QVERIFY(!view.hasScan());
    QCOMPARE(view.pageCount(), 0);
}

void ScanViewTest::zooms() {
    ScanView view;
    show(view, pdf(1));
    const double first = view.zoom();
    QTest::keyClick(&view, Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(qFuzzyCompare(view.zoom(), first * 1.25));
    QTest::keyClick(&view, Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(qFuzzyCompare(view.zoom(), first));
    for (int i = 0; i < 60; ++i) {
        view.zoomIn();
    }
    QVERIFY(view.zoom() <= 6);
    for (int i = 0; i < 60; ++i) {
        view.zoomOut();
    }
    QVERIFY(view.zoom() >= 0.1);
    QTest::keyClick(&view, Qt::Key_9, Qt::ControlModifier);
    QVERIFY(area(view)->widget()->height() <= area(view)->height());
    QTest::keyClick(&view, Qt::Key_0, Qt::ControlModifier);
    QVERIFY(qFuzzyCompare(view.zoom(), first));
}

void ScanViewTest::zoomsAboutThePointer() {
    ScanView view;
    show(view, pdf(1));
    view.zoomIn();
    view.zoomIn();
    view.zoomIn();
    QScrollArea* scroll = area(view);
    scroll->verticalScrollBar()->setValue(200);
    scroll->horizontalScrollBar()->setValue(100);
    const QPointF pointer(120, 150);
    const auto under = [&] {
        return QPointF(scroll->horizontalScrollBar()->value() + pointer.x() - 8,
                       scroll->verticalScrollBar()->value() + pointer.y() - 8) /
               view.zoom();
    };
    const QPointF before = under();
    QWheelEvent wheel(pointer, scroll->viewport()->mapToGlobal(pointer), {}, QPoint(0, 120), Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(scroll->viewport(), &wheel);
    const QPointF moved = under() - before;
    QVERIFY2(moved.manhattanLength() < 3, qPrintable(QStringLiteral("%1 %2").arg(moved.x()).arg(moved.y())));
}

void ScanViewTest::fitsTheWidthAsTheWindowGrows() {
    ScanView view;
    show(view, pdf(1));
    const double first = view.zoom();
    QVERIFY(area(view)->widget()->width() <= area(view)->width());
    view.resize(900, 600);
    QTRY_VERIFY_WITH_TIMEOUT(view.zoom() > first * 1.6, patience);
    QVERIFY(!area(view)->horizontalScrollBar()->isVisible());
    QVERIFY(area(view)->widget()->width() <= area(view)->viewport()->width());
    view.zoomOut();
    const double own = view.zoom();
    view.resize(600, 600);
    QCOMPARE(view.zoom(), own); // chosen by hand: it stays
}

void ScanViewTest::theFootStaysInViewUntilThePaperIsMoved() {
    ScanView view;
    show(view, pdf(1));
    const QScrollBar* bar = area(view)->verticalScrollBar();
    QCOMPARE(bar->value(), 0);
    view.showFoot();
    QVERIFY(bar->maximum() > 0);
    QCOMPARE(bar->value(), bar->maximum());
    for (const QSize size : {QSize(500, 300), QSize(700, 350), QSize(400, 500)}) { // a panel opens, a splitter moves
        const int before = bar->maximum();
        view.resize(size);
        QTRY_VERIFY_WITH_TIMEOUT(bar->maximum() != before, patience);
        QTRY_COMPARE_WITH_TIMEOUT(bar->value(), bar->maximum(), patience);
    }
    // Also zoomed by hand.
    view.zoomIn();
    view.showFoot();
    const int zoomed = bar->maximum();
    view.resize(400, 420);
    QTRY_VERIFY_WITH_TIMEOUT(bar->maximum() > zoomed, patience);
    QTRY_COMPARE_WITH_TIMEOUT(bar->value(), bar->maximum(), patience);
    view.fitWidth();
    const int moved = bar->maximum() / 2;
    area(view)->verticalScrollBar()->setValue(moved);
    view.resize(400, 300);
    QTRY_VERIFY_WITH_TIMEOUT(bar->maximum() > moved * 2, patience);
    QCOMPARE(bar->value(), moved);
    // Another scan begins at its head.
    view.showFoot();
    show(view, pdf(2));
    QCOMPARE(bar->value(), 0);
}

void ScanViewTest::turns() {
    ScanView view;
    show(view, pdf(1));
    const QSize upright = area(view)->widget()->size();
    QSignalSpy shown(&view, &ScanView::shown);
    QTest::keyClick(&view, Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(view.rotation(), 90);
    QVERIFY(area(view)->widget()->width() > area(view)->widget()->height());
    QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), patience);
    // What was at the top is at the right.
    const QImage image = area(view)->widget()->grab().toImage();
    const int middle = image.height() / 2;
    QVERIFY(qGray(image.pixel(image.width() - 30, middle)) < 60);
    QVERIFY(qGray(image.pixel(30, middle)) > 200);
    QTest::keyClick(&view, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(view.rotation(), 0);
    QCOMPARE(area(view)->widget()->size(), upright);
    view.rotateLeft();
    QCOMPARE(view.rotation(), 270);
}

/// Two forms, one scanned upside down and one on its side, then a page without a code.
void ScanViewTest::aPageOfOursIsTurnedUprightByItself() {
    const auto form = makeApplicationDocument(papers::usual());
    const QImage sheet = faxlike::sheet([&](QPainter& painter) { form->paint(painter, 0); });
    const auto turned = [&sheet](int degrees) {
        return faxlike::returned(sheet, {.seed = 5, .medium = faxlike::Medium::Grey, .turn = degrees});
    };
    const QImage plain = faxlike::returned(
        faxlike::sheet([](QPainter& painter) { painter.fillRect(QRectF(20, 20, 60, 60), Qt::black); }),
        {.seed = 6, .medium = faxlike::Medium::Grey});
    ScanView view;
    QSignalSpy read(&view, &ScanView::read);
    show(view, faxlike::pdf({turned(180), turned(90), plain, turned(180)}));
    QTRY_COMPARE_WITH_TIMEOUT(view.rotation(), 180, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(!read.isEmpty(), 30'000);
    view.setCurrentPage(1);
    QCOMPARE(view.rotation(), 270);
    const QWidget* paper = area(view)->widget();
    QVERIFY(paper->height() > paper->width());
    view.setCurrentPage(2);
    QCOMPARE(view.rotation(), 0);
    // The buttons turn on from there, and stay for the pages that follow.
    view.setCurrentPage(3);
    view.rotateRight();
    QCOMPARE(view.rotation(), 270);
    view.setCurrentPage(2);
    QCOMPARE(view.rotation(), 90);
}

void ScanViewTest::aPageIsAsLargeWhateverItSays_data() {
    QTest::addColumn<QByteArray>("content");
    for (const int dpi : {1, 72, 96, 150, 200, 600}) {
        QImage image(1240, 1754, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        image.setDotsPerMeterX(int(dpi / 0.0254));
        image.setDotsPerMeterY(int(dpi / 0.0254));
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        QTest::addRow("picture that says %d dpi", dpi) << bytes;
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QSizeF(875, 1238), QPageSize::Millimeter));
    QPainter(&writer).drawRect(0, 0, 100, 100);
    QTest::newRow("pdf of a telephone, 875 mm wide") << bytes;
}

void ScanViewTest::aPageIsAsLargeWhateverItSays() {
    QFETCH(QByteArray, content);
    ScanView a4;
    show(a4, pdf(1));
    ScanView view;
    show(view, content);
    // 150 dpi says A4, 200 dpi A5: paper that an office has is as large as it is.
    const bool isA5 = QLatin1String(QTest::currentDataTag()).contains(QLatin1String("200"));
    const double wanted = isA5 ? a4.zoom() * 210 / 157.5 : a4.zoom();
    QVERIFY2(std::abs(view.zoom() / wanted - 1) < 0.02, qPrintable(QString::number(view.zoom() / wanted)));
}

void ScanViewTest::largeAndBack() {
    ScanView view;
    show(view, pdf(2));
    const double small = view.zoom();
    for (const int key : {int(Qt::Key_Return), int(Qt::Key_F11), 0}) {
        if (key == 0) {
            QTest::mouseDClick(area(view)->viewport(), Qt::LeftButton);
        } else {
            QTest::keyClick(area(view), static_cast<Qt::Key>(key));
        }
        QVERIFY(view.isLarge());
        QScrollArea* large = nullptr;
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget* window : windows) {
            if (window->objectName() == QLatin1String("scanWindow") && window->isVisible()) {
                large = window->findChild<QScrollArea*>();
            }
        }
        QVERIFY(large != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(view.zoom() > small * 1.2, patience);
        QTest::keyClick(large, Qt::Key_PageDown);
        QTest::keyClick(large, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(large->verticalScrollBar()->value(), large->verticalScrollBar()->maximum());
        QTest::keyClick(large, Qt::Key_Escape);
        QVERIFY(!view.isLarge());
        QVERIFY(area(view) != nullptr);
        QVERIFY(area(view)->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(std::abs(view.zoom() - small) < 0.01, patience);
    }
}

void ScanViewTest::leavingThePageEndsTheLargeView() {
    auto view = std::make_unique<ScanView>();
    show(*view, pdf(1));
    view->setLarge(true);
    view->hide();
    QVERIFY(!view->isLarge());
    view->show();
    view->setLarge(true);
    view->clear();
    QVERIFY(!view->isLarge());
    show(*view, pdf(1));
    view->setLarge(true);
    view.reset(); // with its window
}

void ScanViewTest::paperStaysWhiteInTheDark() {
    const QPalette before = QApplication::palette();
    QApplication::setPalette(QPalette(Qt::black));
    ScanView view;
    show(view, pdf(1));
    const QImage image = area(view)->widget()->grab().toImage();
    const QRgb paper = image.pixel(image.width() / 2, image.height() / 2);
    QApplication::setPalette(before);
    QCOMPARE(paper, qRgb(255, 255, 255));
}

void ScanViewTest::aDropIsOffered() {
    ScanView view;
    view.setAcceptsFiles(true);
    QSignalSpy dropped(&view, &ScanView::fileDropped);
    const QString path = write(QStringLiteral("scan.pdf"), pdf(1));
    QVERIFY(drop(view, path));
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped[0][0].toString(), path);
    QVERIFY(!view.hasScan()); // what becomes of it is for the owner to decide
}

void ScanViewTest::aWrongDropIsRefused() {
    ScanView view;
    view.setAcceptsFiles(true);
    QSignalSpy dropped(&view, &ScanView::fileDropped);
    QSignalSpy failed(&view, &ScanView::failed);
    drop(view, write(QStringLiteral("letter.pdf"), "PK office"));
    QCOMPARE(dropped.size(), 0);
    QCOMPARE(failed.size(), 1);
    QMimeData two;
    two.setUrls(
        {QUrl::fromLocalFile(file(QStringLiteral("a.pdf"))), QUrl::fromLocalFile(file(QStringLiteral("b.pdf")))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &two, Qt::LeftButton, Qt::NoModifier);
    enter.setAccepted(false);
    QApplication::sendEvent(&view, &enter);
    QVERIFY(!enter.isAccepted());
}

void ScanViewTest::noDropWhereNoneIsTaken() {
    ScanView view;
    QSignalSpy dropped(&view, &ScanView::fileDropped);
    QVERIFY(!drop(view, write(QStringLiteral("scan.png"), png({10, 10}))));
    QCOMPARE(dropped.size(), 0);
}

void ScanViewTest::everyButtonHasAName() {
    ScanView view;
    view.setAcceptsFiles(true);
    const auto buttons = view.findChildren<QToolButton*>();
    QVERIFY(buttons.size() >= 9);
    for (const QToolButton* button : buttons) {
        if (button->property("icon_name").isValid()) {
            QVERIFY(!button->accessibleName().isEmpty());
            QVERIFY(!button->toolTip().isEmpty());
        }
    }
}

QTEST_MAIN(ScanViewTest)
#include "tst_scanview.moc"
