// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/scans/scanpage.h"
#include "models/scans/scanwire.h"

#include <QByteArray>
#include <QImage>
#include <QObject>
#include <QSizeF>
#include <QStringList>
#include <memory>

namespace inservice {

/// Why a scan cannot be opened or drawn: scan.broken, scan.locked (PDF with a password), scan.pages (more than anybody
/// scans), scan.large (more pixels than are drawn), scan.slow (no answer in time), scan.ended (the helper went down
/// over it, or said what it must not), scan.no_pdf (an edition without PDF), scan.module (the helper is not there, or
/// is another version's).
struct ScanFault {
    QString key;
    QSize pixels; ///< of a picture that is too large, else empty
};

/// What bounds the helpers. Tests put a program of their own in place.
struct ScanHelperLimits {
    QString program;             ///< empty: `inservice-scan` where it is installed, or was built
    int startDeadline = 20'000;  ///< ms until it is ready
    int answerDeadline = 10'000; ///< ms for each answer
    int idleTime = 60'000;       ///< ms after which one that nobody asks ends; it is started again when it is
    int most = 4;                ///< helpers at once; further documents wait, or take over from one that is idle
};
[[nodiscard]] ScanHelperLimits& scanHelperLimits();

/// A scan that is opened, drawn and read by a helper process of its own (`inservice-scan`), which has no rights, little
/// memory and little time, and may die of it: what is inside a scan was made by anybody. Nothing here waits; every
/// answer comes as a signal, in the thread of the object. What happens to the helper is over when the object is gone.
class ScanDocument : public QObject {
    Q_OBJECT

public:
    /// `content`: at most scanwire::largestFile.
    explicit ScanDocument(QByteArray content, QObject* parent = nullptr);
    ~ScanDocument() override;

    /// opened() or failed() follows.
    void open();
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] QSizeF size(int page) const; ///< mm, upright as scanned
    /// `pixels`: the page upright; no more is drawn than the scan has, nor than scanwire::mostPixels. The last one
    /// asked for wins: one that waits is dropped. drawn() or notDrawn() follows.
    void draw(int page, QSize pixels, int rotation);
    /// Looks for QR codes on every page (the first 50), after what is to be drawn. codesRead() follows.
    void readCodes();
    /// Looks for codes and marks on these pages (none named: on all), after what is to be drawn: surveyed() for each,
    /// also for one that cannot be read, then surveyEnded(). Pages asked for meanwhile are added.
    void survey(const QList<int>& pages = {});
    /// Of what was asked for by survey() nothing more is said.
    void cancelSurvey();
    /// Puts these pages (one to scanwire::mostExtracted) into one PDF that the centre takes. extracted() or
    /// notExtracted() follows; several wait for each other.
    void extract(const QList<int>& pages);
    /// Lays a page over the print it comes from (Compare::page and the rest), after what is to be drawn. Cheapest asked
    /// for when its page has just been surveyed. compared() or notCompared() follows, of several in no order.
    void compare(const scanwire::Compare& what);
    [[nodiscard]] const QByteArray& content() const;
    /// Process id of the helper, 0 while there is none. For tests.
    [[nodiscard]] qint64 helperId() const;

signals:
    void opened();
    void failed(const inservice::ScanFault& fault);
    /// `rotation`: as asked for; the image is turned by it.
    void drawn(int page, int rotation, const QImage& image);
    void notDrawn(int page, const inservice::ScanFault& fault);
    /// A page that readCodes() has looked at, before codesRead().
    void pageRead(int page, const inservice::ScanPage& found);
    /// The texts found; empty: none is there or none is legible.
    void codesRead(const QStringList& texts);
    /// `found.fault`: why the page could not be read; the others go on.
    void surveyed(int page, const inservice::ScanPage& found);
    void surveyEnded();
    void extracted(const QList<int>& pages, const QByteArray& pdf);
    void notExtracted(const QList<int>& pages, const inservice::ScanFault& fault);
    void compared(int page, const inservice::ScanComparison& comparison);
    void notCompared(int page, const inservice::ScanFault& fault);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace inservice
