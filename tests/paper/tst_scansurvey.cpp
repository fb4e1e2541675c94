// SPDX-License-Identifier: GPL-3.0-or-later
// A stack of returned papers, surveyed page by page by the helper: whose each is, which way up, which are backs, which
// come twice; and its pages taken out as files of their own.
#include "forms/application/paper/applicationpaper.h"
#include "forms/paper/document.h"
#include "hostilescans.h"
#include "models/scans/scandocument.h"
#include "models/scans/scankind.h"
#include "models/scans/scanwire.h"
#include "papers.h"
#include "tests/support/faxlike.h"
#include "tests/support/patience.h"

#include <QFile>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <cmath>

using namespace inservice;
using faxlike::Medium;
using faxlike::Packing;
using faxlike::Way;

namespace {

ApplicationPaper form(int i) {
    ApplicationPaper paper = papers::usual();
    paper.number = QStringLiteral("115-%1").arg(100100 + i);
    return paper;
}

QImage printed(const ApplicationPaper& paper) {
    const auto document = makeApplicationDocument(paper);
    return faxlike::sheet([&](QPainter& painter) { document->paint(painter, 0); });
}

QImage returned(const ApplicationPaper& paper, const Way& way) {
    return faxlike::returned(printed(paper), way);
}

Way by(Medium medium, int turn = 0, double skew = 0) {
    Way way;
    way.medium = medium;
    way.turn = turn;
    way.skew = skew;
    way.noise = 0.005;
    return way;
}

QStringList codesOf(const ScanPage& page) {
    QStringList codes;
    for (const ScanCode& code : page.codes) {
        codes << code.text;
    }
    codes.sort();
    return codes;
}

/// A line in somebody's hand, as on a page that has nothing else.
void writeLine(QPainter& painter) {
    painter.setPen(QPen(Qt::black, 0.5));
    for (int stroke = 0; stroke < 12; ++stroke) {
        painter.drawArc(QRectF(60 + stroke * 5, 140, 5, 6), stroke * 700, 3000);
    }
}

} // namespace

class ScanSurveyTest : public QObject {
    Q_OBJECT

private slots:
    void init() { scanHelperLimits() = {}; }
    void aPageSaysWhoseItIsAndWhichWayUp_data();
    void aPageSaysWhoseItIsAndWhichWayUp();
    void itsCodeIsWhereItIsOnPaper();
    void twoOnASheetAreBothFound();
    void aSealAcrossTheCode_data();
    void aSealAcrossTheCode();
    void aSealOverAFinderOfAFax_data();
    void aSealOverAFinderOfAFax();
    void theEdgeOfThePageMayCutACode();
    void backsAreBlank_data();
    void backsAreBlank();
    void thePaperThatComesTwiceLooksTheSame();
    void theSamePictureInAnotherFile();
    void everyKindOfFile_data();
    void everyKindOfFile();
    void standardAndFineFaxesInOneStack();
    void onePageThatIsBrokenFailsNoOther();
    void onePageThatIsABombFailsNoOther();
    void whatIsTakenBackIsNotSaid();
    void aStackIsReadByTwoInOrder();
    void pagesAreTakenOutUpright();
    void aStackMayBeLargerThanWhatTheCentreTakes();
    void aFileThatDoesNotOpenIsSaidOnce();

private:
    /// Every page of a file; `ended` once.
    QList<ScanPage> survey(ScanDocument& document) {
        QSignalSpy opened(&document, &ScanDocument::opened);
        QSignalSpy ended(&document, &ScanDocument::surveyEnded);
        QList<ScanPage> pages;
        const auto connection = connect(&document, &ScanDocument::surveyed, this, [&](int page, const ScanPage& found) {
            QTEST_ASSERT(page == pages.size()); // in order
            pages << found;
        });
        document.open();
        if (!QTest::qWaitFor([&] { return !opened.isEmpty(); }, 30000)) {
            return {};
        }
        document.survey();
        const bool isDone = QTest::qWaitFor([&] { return !ended.isEmpty(); }, 60000);
        disconnect(connection);
        return isDone ? pages : QList<ScanPage>();
    }
    QList<ScanPage> survey(const QByteArray& content) {
        ScanDocument document(content);
        return survey(document);
    }
    ScanPage one(const QByteArray& content) { return survey(content).value(0); }
    ScanPage one(const QImage& page) {
        return one(page.depth() == 1 ? faxlike::tiff({page}, Packing::G4) : faxlike::png(page));
    }
};

void ScanSurveyTest::aPageSaysWhoseItIsAndWhichWayUp_data() {
    QTest::addColumn<int>("medium");
    QTest::addColumn<int>("turn");
    QTest::addColumn<double>("skew");
    for (const int turn : {0, 90, 180, 270}) {
        QTest::addRow("grey, turned by %d", turn) << int(Medium::Grey) << turn << 2.0;
    }
    QTest::newRow("fax, upside down") << int(Medium::FaxStandard) << 180 << -3.0;
    QTest::newRow("fax, fine") << int(Medium::FaxFine) << 0 << 5.0;
    QTest::newRow("colour, much askew") << int(Medium::Colour) << 0 << -5.0;
}

void ScanSurveyTest::aPageSaysWhoseItIsAndWhichWayUp() {
    QFETCH(int, medium);
    QFETCH(int, turn);
    QFETCH(double, skew);
    const ScanPage page = one(returned(papers::usual(), by(Medium(medium), turn, skew)));
    QCOMPARE(page.fault, QString());
    QCOMPARE(codesOf(page), QStringList{paperCode(papers::usual())});
    QVERIFY(!page.blank);
    QVERIFY2(page.ink > 0.01 && page.ink < 0.4, qPrintable(QString::number(page.ink)));
    QCOMPARE(page.rotation, (360 - turn) % 360);
    QVERIFY2(std::abs(page.skew - skew) < 0.7, qPrintable(QString::number(page.skew)));
}

void ScanSurveyTest::itsCodeIsWhereItIsOnPaper() {
    Way way = by(Medium::Grey);
    way.noise = 0;
    for (const bool isFax : {false, true}) {
        way.medium = isFax ? Medium::FaxStandard : Medium::Grey;
        const ScanPage page = one(returned(papers::usual(), way));
        QCOMPARE(page.codes.size(), 1);
        const QRectF box = page.codes[0].corners.boundingRect();
        // 28 mm at the top right, below its own top left corner.
        QVERIFY2(std::abs(box.width() - 28) < 1.5 && std::abs(box.height() - 28) < 1.5,
                 qPrintable(QString::number(box.width())));
        QVERIFY(box.left() > 150 && box.right() < 205 && box.top() < 30);
        const QPolygonF corners = page.codes[0].corners;
        QVERIFY(corners[0].x() < corners[1].x() && corners[0].y() < corners[3].y());
        QVERIFY(corners[2].x() > corners[3].x() && corners[2].y() > corners[1].y());
    }
}

void ScanSurveyTest::twoOnASheetAreBothFound() {
    const QImage both = faxlike::twoUp(printed(form(1)), printed(form(2)));
    Way noisy = by(Medium::BlackWhite, 180, 1);
    noisy.seed = 1079;
    noisy.noise = 0.015;
    for (const Way& way : {by(Medium::Grey), by(Medium::FaxFine), noisy}) {
        QCOMPARE(codesOf(one(faxlike::returned(both, way))), (QStringList{paperCode(form(1)), paperCode(form(2))}));
    }
}

void ScanSurveyTest::aSealAcrossTheCode_data() {
    QTest::addColumn<int>("medium");
    QTest::newRow("grey") << int(Medium::Grey);
    QTest::newRow("colour") << int(Medium::Colour);
}

/// In colour a red seal is left out of what is read, wherever it is.
void ScanSurveyTest::aSealAcrossTheCode() {
    QFETCH(int, medium);
    QImage sheet = printed(papers::usual());
    QPainter painter(&sheet);
    painter.scale(sheet.width() / 210.0, sheet.height() / 297.0);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    painter.setPen(QPen(QColor(205, 40, 35), 1.6));
    for (double at = 164; at < 194; at += 3) {
        painter.drawLine(QPointF(at, 16), QPointF(at, 48));
        painter.drawLine(QPointF(162, at - 147), QPointF(196, at - 147));
    }
    painter.end();
    QCOMPARE(codesOf(one(faxlike::returned(sheet, by(Medium(medium))))), QStringList{paperCode(papers::usual())});
}

void ScanSurveyTest::aSealOverAFinderOfAFax_data() {
    QTest::addColumn<int>("corner");
    QTest::addColumn<int>("medium");
    for (const int corner : {0, 1, 3}) {
        QTest::addRow("corner %d, standard", corner) << corner << int(Medium::FaxStandard);
        QTest::addRow("corner %d, fine", corner) << corner << int(Medium::FaxFine);
    }
}

/// Black and white leaves no colour, and no reader finds a code without its three finders.
void ScanSurveyTest::aSealOverAFinderOfAFax() {
    QFETCH(int, corner);
    QFETCH(int, medium);
    QImage sheet = printed(papers::usual());
    const ScanPage clean = one(faxlike::png(sheet));
    QCOMPARE(clean.codes.size(), 1);
    const QPointF at = clean.codes[0].corners[corner];
    const QPointF middle = clean.codes[0].corners.boundingRect().center();
    const QPointF finder = at + (middle - at) * (3.5 / 12.5); // of 25 modules
    QPainter painter(&sheet);
    painter.scale(sheet.width() / 210.0, sheet.height() / 297.0);
    painter.setPen(QPen(QColor(205, 40, 35), 1.2));
    painter.translate(finder + (at - middle) * 0.3);
    painter.drawRect(QRectF(-8, -8, 16, 16));
    for (int line = -7; line <= 7; line += 2) {
        painter.drawLine(QPointF(line, -8), QPointF(line + 1, 8));
        painter.drawLine(QPointF(-8, line), QPointF(8, line - 1));
    }
    painter.end();
    const ScanPage page = one(faxlike::returned(sheet, by(Medium(medium), 0, 1)));
    QCOMPARE(codesOf(page), QStringList{paperCode(papers::usual())});
    QCOMPARE(page.rotation, 0);
}

/// Laid askew on the glass, a page lost the outermost modules of its code.
void ScanSurveyTest::theEdgeOfThePageMayCutACode() {
    const QImage whole = returned(papers::usual(), by(Medium::BlackWhite));
    const ScanPage clean = one(whole);
    QCOMPARE(clean.codes.size(), 1);
    const double right = clean.codes[0].corners.boundingRect().right() - 1; // mm; a module has 1.1
    const QImage cut = whole.copy(0, 0, int(right * whole.dotsPerMeterX() / 1000), whole.height());
    QCOMPARE(codesOf(one(cut)), QStringList{paperCode(papers::usual())});
}

void ScanSurveyTest::backsAreBlank_data() {
    QTest::addColumn<QImage>("page");
    QTest::addColumn<bool>("blank");
    const QImage shining = faxlike::back(printed(papers::usual()));
    const auto dirty = [](Way way) {
        way.streaks = 3;
        way.noise = 0.015;
        return way;
    };
    for (const Medium medium :
         {Medium::FaxStandard, Medium::FaxFine, Medium::BlackWhite, Medium::Grey, Medium::Colour}) {
        QTest::addRow("what shines through, medium %d", int(medium))
            << faxlike::returned(shining, dirty(by(medium, 0, 1))) << true;
    }
    const QImage holed = faxlike::sheet([](QPainter& painter) {
        painter.setBrush(Qt::black);
        painter.drawEllipse(QPointF(12, 108), 3, 3);
        painter.drawEllipse(QPointF(12, 188), 3, 3);
        painter.setFont(QFont(QStringLiteral("TW-Kai"), 3));
        painter.fillRect(QRectF(20, 3, 120, 0.6), Qt::black); // the line a fax machine prints
    });
    QTest::newRow("punched, and faxed") << faxlike::returned(holed, by(Medium::FaxStandard)) << true;
    QTest::newRow("punched, and scanned") << faxlike::returned(holed, by(Medium::Grey)) << true;
    for (const quint32 seed : {1U, 2U, 3U}) {
        Way folded = by(Medium::FaxStandard);
        folded.foldedCorner = true;
        folded.seed = seed;
        QTest::addRow("a corner that lies over, %u", seed) << faxlike::returned(shining, folded) << true;
    }
    const QImage written = faxlike::sheet(writeLine);
    for (const Medium medium : {Medium::FaxStandard, Medium::Grey}) {
        QTest::addRow("a line by hand, medium %d", int(medium)) << faxlike::returned(written, by(medium)) << false;
    }
    QTest::newRow("a form") << returned(papers::usual(), by(Medium::FaxStandard)) << false;
}

void ScanSurveyTest::backsAreBlank() {
    QFETCH(QImage, page);
    QFETCH(bool, blank);
    const ScanPage found = one(page);
    QCOMPARE(found.fault, QString());
    QCOMPARE(found.blank, blank);
    QCOMPARE(found.fingerprint == 0, blank);
}

void ScanSurveyTest::thePaperThatComesTwiceLooksTheSame() {
    const QImage letter = faxlike::sheet([](QPainter& painter) {
        painter.setBrush(Qt::black);
        for (int line = 0; line < 20; ++line) {
            painter.drawRect(QRectF(30, 60 + line * 8, 60 + (line * 37) % 90, 2));
        }
    });
    QList<quint64> forms;
    QList<quint64> letters;
    for (quint32 time = 0; time < 4; ++time) {
        Way way = by(time % 2 == 0 ? Medium::FaxStandard : Medium::Grey, 0, time * 0.5 - 0.7);
        way.seed = 40 + time;
        way.scale = 0.99 + time * 0.006;
        forms << one(returned(papers::usual(), way)).fingerprint;
        letters << one(faxlike::returned(letter, way)).fingerprint;
    }
    for (int time = 1; time < 4; ++time) {
        QVERIFY2(looksSame(forms[0], forms[time]), qPrintable(QString::number(std::popcount(forms[0] ^ forms[time]))));
        QVERIFY2(looksSame(letters[0], letters[time]),
                 qPrintable(QString::number(std::popcount(letters[0] ^ letters[time]))));
    }
    QVERIFY(!looksSame(forms[0], letters[0]));
    QVERIFY(!looksSame(0, 0)); // two backs are not one
}

void ScanSurveyTest::theSamePictureInAnotherFile() {
    const QImage page = returned(papers::usual(), by(Medium::FaxStandard));
    const ScanPage here = one(faxlike::tiff({page}, Packing::G3));
    QVERIFY(!here.digest.isEmpty());
    QCOMPARE(one(faxlike::tiff({page}, Packing::G4)).digest, here.digest);
    QCOMPARE(one(faxlike::png(page)).digest, here.digest);
    Way again = by(Medium::FaxStandard);
    again.seed = 2;
    QVERIFY(one(returned(papers::usual(), again)).digest != here.digest);
}

void ScanSurveyTest::everyKindOfFile_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("pages");
    const QImage fax = returned(papers::usual(), by(Medium::FaxStandard));
    const QImage grey = returned(papers::usual(), by(Medium::Grey));
    QTest::newRow("G3") << faxlike::tiff({fax, fax}, Packing::G3) << 2;
    QTest::newRow("G3, two dimensions") << faxlike::tiff({fax, fax}, Packing::G3Fine) << 2;
    QTest::newRow("G4") << faxlike::tiff({fax, fax, fax}, Packing::G4) << 3;
    QTest::newRow("TIFF, LZW, grey") << faxlike::tiff({grey}, Packing::Lzw) << 1;
    QTest::newRow("TIFF, not packed") << faxlike::tiff({fax}, Packing::None) << 1;
    QTest::newRow("PDF of scans") << faxlike::pdf({grey, fax}) << 2;
    QTest::newRow("PNG") << faxlike::png(grey) << 1;
    QTest::newRow("JPEG") << faxlike::jpeg(grey, 70) << 1;
    // A telephone held sideways writes the picture as its sensor lies, and in EXIF how it was held.
    QTest::newRow("JPEG on its side, said in EXIF")
        << faxlike::jpeg(grey.transformed(QTransform().rotate(270)), 70, 6) << 1;
    QTest::newRow("JPEG upside down, said in EXIF")
        << faxlike::jpeg(grey.transformed(QTransform().rotate(180)), 70, 3) << 1;
}

void ScanSurveyTest::everyKindOfFile() {
    QFETCH(QByteArray, content);
    QFETCH(int, pages);
    ScanDocument document(content);
    const QList<ScanPage> all = survey(document);
    QCOMPARE(all.size(), pages);
    for (int page = 0; page < pages; ++page) {
        QCOMPARE(codesOf(all[page]), QStringList{paperCode(papers::usual())});
        QCOMPARE(all[page].rotation, 0);
        QVERIFY2(
            std::abs(document.size(page).width() - 215) < 8 && std::abs(document.size(page).height() - 297) < 8,
            qPrintable(QStringLiteral("%1 x %2").arg(document.size(page).width()).arg(document.size(page).height())));
    }
}

void ScanSurveyTest::standardAndFineFaxesInOneStack() {
    const QImage standard = returned(form(1), by(Medium::FaxStandard));
    const QImage fine = returned(form(2), by(Medium::FaxFine));
    for (const QList<QImage>& stack : {QList<QImage>{standard, fine}, QList<QImage>{fine, standard}}) {
        ScanDocument document(faxlike::tiff(stack, Packing::G4));
        const QList<ScanPage> pages = survey(document);
        QCOMPARE(pages.size(), 2);
        for (int page = 0; page < 2; ++page) {
            QCOMPARE(pages[page].codes.size(), 1);
            QVERIFY(std::abs(document.size(page).height() - 297) < 3);
            const QRectF box = pages[page].codes[0].corners.boundingRect();
            QVERIFY(std::abs(box.width() - box.height()) < 2); // as square as on paper
        }
    }
}

void ScanSurveyTest::onePageThatIsBrokenFailsNoOther() {
    const QImage fax = returned(papers::usual(), by(Medium::FaxFine));
    QByteArray stack = faxlike::tiff({fax, fax, fax}, Packing::G4);
    // The second page's only strip is said to lie behind the end of the file.
    const QByteArray tag = QByteArray("\x11\x01\x04\x00\x01\x00\x00\x00", 8); // StripOffsets, LONG, one
    const qsizetype second = stack.indexOf(tag, stack.indexOf(tag) + 1);
    QVERIFY(second > 0);
    stack.replace(second + tag.size(), 4, QByteArray("\xff\xff\xff\x7f", 4));
    const QList<ScanPage> pages = survey(stack);
    QCOMPARE(pages.size(), 3);
    QCOMPARE(pages[1].fault, QStringLiteral("scan.broken"));
    QCOMPARE(codesOf(pages[0]), QStringList{paperCode(papers::usual())});
    QCOMPARE(codesOf(pages[2]), QStringList{paperCode(papers::usual())});
}

void ScanSurveyTest::onePageThatIsABombFailsNoOther() {
    scanHelperLimits().answerDeadline = 15000; // enough for what is none, however slow the machine is
    const QList<ScanPage> pages = survey(hostile::exponentialPage(3, 1));
    QCOMPARE(pages.size(), 3);
    QCOMPARE(pages[0].fault, QString());
    QCOMPARE(pages[1].fault, QStringLiteral("scan.slow"));
    QCOMPARE(pages[2].fault, QString());
}

void ScanSurveyTest::whatIsTakenBackIsNotSaid() {
    const QImage fax = returned(papers::usual(), by(Medium::FaxStandard));
    ScanDocument document(faxlike::tiff(QList<QImage>(20, fax), Packing::G4));
    QSignalSpy opened(&document, &ScanDocument::opened);
    QSignalSpy surveyed(&document, &ScanDocument::surveyed);
    QSignalSpy ended(&document, &ScanDocument::surveyEnded);
    QSignalSpy drawn(&document, &ScanDocument::drawn);
    document.open();
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patience);
    document.survey();
    QTRY_VERIFY_WITH_TIMEOUT(!surveyed.isEmpty(), patience);
    document.cancelSurvey();
    const auto before = surveyed.size();
    document.draw(0, {100, 140}, 0); // what was asked for meanwhile is answered before it
    QTRY_COMPARE_WITH_TIMEOUT(drawn.size(), 1, patience);
    QCOMPARE(surveyed.size(), before);
    QCOMPARE(ended.size(), 0);
    document.survey({4, 5});
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
    QCOMPARE(surveyed.size(), before + 2);
    QCOMPARE(surveyed.at(before)[0].toInt(), 4);
}

void ScanSurveyTest::aStackIsReadByTwoInOrder() {
    QList<QImage> stack;
    for (int i = 0; i < 9; ++i) {
        stack << returned(form(i), by(Medium::FaxFine));
    }
    ScanDocument document(faxlike::tiff(stack, Packing::G4));
    QSignalSpy opened(&document, &ScanDocument::opened);
    document.open();
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patience);
    int most = 0;
    QStringList codes;
    connect(&document, &ScanDocument::surveyed, this, [&](int page, const ScanPage& found) {
        QTEST_ASSERT(page == codes.size());
        codes << codesOf(found);
        QFile children(QStringLiteral("/proc/self/task/%1/children").arg(QCoreApplication::applicationPid()));
        if (children.open(QIODevice::ReadOnly)) {
            most = std::max(most, int(children.readAll().simplified().split(' ').size()));
        }
    });
    QSignalSpy ended(&document, &ScanDocument::surveyEnded);
    document.survey();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60000);
    QCOMPARE(codes.size(), 9);
    for (int i = 0; i < 9; ++i) {
        QCOMPARE(codes[i], paperCode(form(i)));
    }
    QCOMPARE(most, QThread::idealThreadCount() < 2 ? 1 : 2);
}

void ScanSurveyTest::pagesAreTakenOutUpright() {
    const QImage fax = returned(form(1), by(Medium::FaxStandard));
    const QImage turned = returned(form(2), by(Medium::FaxStandard, 180));
    const QImage second = returned(form(3), by(Medium::FaxFine, 90));
    ScanDocument document(faxlike::tiff({fax, turned, second}, Packing::G3));
    QCOMPARE(survey(document).size(), 3);
    QSignalSpy extracted(&document, &ScanDocument::extracted);
    QSignalSpy failed(&document, &ScanDocument::notExtracted);
    document.extract({1, 2});
    document.extract({0});
    document.extract({0, 77});
    QTRY_COMPARE_WITH_TIMEOUT(extracted.size() + failed.size(), 3, patience);
    QCOMPARE(extracted[0][0].value<QList<int>>(), (QList<int>{1, 2}));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed[0][1].value<ScanFault>().key, QStringLiteral("scan.broken"));
    const QByteArray pdf = extracted[0][1].toByteArray();
    QCOMPARE(scanMime(pdf), QStringLiteral("application/pdf"));
    QVERIFY2(pdf.size() < 600'000, qPrintable(QString::number(pdf.size()))); // black and white as it came
    ScanDocument taken(pdf);
    const QList<ScanPage> pages = survey(taken);
    QCOMPARE(pages.size(), 2);
    for (int page = 0; page < 2; ++page) {
        QCOMPARE(codesOf(pages[page]), QStringList{paperCode(form(2 + page))});
        QCOMPARE(pages[page].rotation, 0);
        QVERIFY(std::abs(taken.size(page).width() - 215) < 8);
    }
    QCOMPARE(codesOf(one(extracted[1][1].toByteArray())), QStringList{paperCode(form(1))});
}

void ScanSurveyTest::aStackMayBeLargerThanWhatTheCentreTakes() {
    const QImage grey = returned(papers::usual(), by(Medium::Grey));
    const QByteArray stack = faxlike::tiff(QList<QImage>(13, grey), Packing::None);
    QVERIFY(stack.size() > 6 * Scan::maximumSize);
    QVERIFY(stack.size() < scanwire::largestFile);
    ScanDocument document(stack);
    QSignalSpy opened(&document, &ScanDocument::opened);
    QSignalSpy surveyed(&document, &ScanDocument::surveyed);
    document.open();
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patience);
    document.survey({12});
    QTRY_COMPARE_WITH_TIMEOUT(surveyed.size(), 1, patience);
    QCOMPARE(codesOf(surveyed[0][1].value<ScanPage>()), QStringList{paperCode(papers::usual())});
    QSignalSpy extracted(&document, &ScanDocument::extracted);
    document.extract({0, 1, 2, 3});
    QTRY_COMPARE_WITH_TIMEOUT(extracted.size(), 1, 30000);
    QVERIFY(extracted[0][1].toByteArray().size() <= Scan::maximumSize);
}

void ScanSurveyTest::aFileThatDoesNotOpenIsSaidOnce() {
    ScanDocument document(QByteArray("%PDF-1.4 nothing"));
    QSignalSpy failed(&document, &ScanDocument::failed);
    QSignalSpy ended(&document, &ScanDocument::surveyEnded);
    QSignalSpy surveyed(&document, &ScanDocument::surveyed);
    QSignalSpy notExtracted(&document, &ScanDocument::notExtracted);
    document.open();
    document.survey({0});
    document.extract({0});
    QTRY_COMPARE_WITH_TIMEOUT(notExtracted.size(), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(surveyed.size(), 1);
    QCOMPARE(surveyed[0][1].value<ScanPage>().fault, QStringLiteral("scan.broken"));
}

QTEST_MAIN(ScanSurveyTest)
#include "tst_scansurvey.moc"
