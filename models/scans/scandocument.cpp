// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scans/scandocument.h"

#include "models/scans/scanassistant.h"
#include "models/scans/scanhelper.h"
#include "models/scans/scanwork.h"

#include <QHash>
#include <QPointer>
#include <QThread>
#include <algorithm>
#include <optional>

namespace inservice {

namespace {

constexpr int mostRead = 50;    ///< pages that are looked at for codes
constexpr int leastOfStack = 6; ///< pages for which a second helper is started

} // namespace

struct ScanDocument::Private {
    ScanDocument* document = nullptr;
    QByteArray content;
    QList<QSizeF> pages;
    bool isOpen = false; ///< it was once: its pages are known

    ScanHelper* helper = nullptr;
    bool isLoaded = false; ///< this helper has the content
    int worked = 0;        ///< pages this helper has drawn or read
    QTimer idle;

    bool wantsOpen = false;
    std::optional<scanwire::Draw> wantedDraw;
    QList<int> toRead; ///< for codes only
    bool isReading = false;
    QStringList found;
    ScanWork work;                      ///< that nobody has begun
    QList<int> unsaid;                  ///< asked for and not said, in order
    QMultiHash<int, ScanPage> surveyed; ///< while one before it is not
    std::unique_ptr<ScanAssistant> assistant;
    bool isSurveying = false;
    QList<QList<int>> toExtract;
    QHash<int, int> rotations; ///< of the pages that were surveyed: they are extracted upright
    std::optional<scanwire::Request> current;
    /// Whom the page that is being surveyed is for; Nobody: it was taken back meanwhile.
    enum class Purpose { Nobody, Codes, Survey } purpose = Purpose::Nobody;

    /// Those that have a helper, the one asked last at the end; and those that wait for a place.
    static QList<Private*>& holding() {
        static QList<Private*> list;
        return list;
    }
    static QList<Private*>& waiting() {
        static QList<Private*> list;
        return list;
    }

    [[nodiscard]] bool wantsAnything() const {
        return wantsOpen || wantedDraw || !toRead.isEmpty() || !toExtract.isEmpty() || work.hasFor(this);
    }
    void next();
    bool haveHelper();
    void ask(const scanwire::Request& request);
    void take(const scanwire::Answer& answer);
    void takeEnd(const QString& key);
    void refuse(const scanwire::Request& request, const ScanFault& fault);
    void askNext();
    bool takePage(const scanwire::Request& asked, const scanwire::Answer& answer);
    bool askAgain(const scanwire::Request& request);
    void refuseAll(const ScanFault& fault);
    void takeSurvey(int page, const ScanPage& of);
    void deliver(int page, const ScanPage& of);
    void haveAssistant();
    void endSurvey();
    void dismissAssistant();
    void endReading();
    void release();
    static void giveWay();
};

/// A place for a helper: free, or taken from the document that was looked at longest ago and asks for nothing.
bool ScanDocument::Private::haveHelper() {
    if (helper) {
        return true;
    }
    waiting().removeOne(this);
    if (holding().size() >= scanHelperLimits().most) {
        const auto idler = std::find_if(holding().begin(), holding().end(),
                                        [](const Private* one) { return !one->current && !one->wantsAnything(); });
        if (idler == holding().end()) {
            waiting() << this;
            return false;
        }
        (*idler)->release();
    }
    helper = new ScanHelper(document);
    work.forget(this);
    isLoaded = false;
    worked = 0;
    holding() << this;
    QObject::connect(helper, &ScanHelper::answered, document, [this](const auto& answer) { take(answer); });
    QObject::connect(helper, &ScanHelper::ended, document, [this](const QString& key) { takeEnd(key); });
    return true;
}

/// Lets the helper go without a word.
void ScanDocument::Private::release() {
    holding().removeOne(this);
    waiting().removeOne(this);
    if (ScanHelper* gone = std::exchange(helper, nullptr)) {
        gone->disconnect(document);
        gone->stop();
        gone->setParent(nullptr);
        gone->deleteLater();
    }
    isLoaded = false;
    current.reset();
    idle.stop();
}

void ScanDocument::Private::giveWay() {
    if (!waiting().isEmpty()) {
        waiting().takeFirst()->next();
    }
}

void ScanDocument::Private::ask(const scanwire::Request& request) {
    idle.stop();
    current = request;
    holding().removeOne(this);
    holding() << this;
    helper->send(request);
}

void ScanDocument::Private::next() {
    if (current) {
        return;
    }
    if (!wantsAnything()) {
        idle.start(scanHelperLimits().idleTime);
        giveWay();
        return;
    }
    if (!haveHelper()) {
        return;
    }
    if (!isLoaded) {
        ask(scanwire::Open{content});
    } else {
        askNext();
    }
}

/// What somebody looks at comes first.
void ScanDocument::Private::askNext() {
    if (wantedDraw) {
        const scanwire::Draw draw = *std::exchange(wantedDraw, std::nullopt);
        ask(draw);
    } else if (!toRead.isEmpty()) {
        purpose = Purpose::Codes;
        ask(scanwire::Survey{toRead.takeFirst()});
    } else if (!toExtract.isEmpty()) {
        scanwire::Extract extract{toExtract.takeFirst(), {}};
        for (const int page : extract.pages) {
            extract.rotations << rotations.value(page);
        }
        ask(extract);
    } else if (const std::optional<ScanWork::Piece> piece = work.next(this)) {
        if (const int* page = std::get_if<int>(&*piece)) {
            purpose = Purpose::Survey;
            ask(scanwire::Survey{*page});
        } else {
            ask(std::get<scanwire::Compare>(*piece));
        }
    } else if (std::exchange(wantsOpen, false)) {
        const QPointer<ScanDocument> alive(document);
        emit document->opened(); // again
        if (alive) {
            next();
        }
    }
}

void ScanDocument::Private::take(const scanwire::Answer& answer) {
    const scanwire::Request asked = *std::exchange(current, std::nullopt);
    const QPointer<ScanDocument> alive(document);
    if (const auto* refused = std::get_if<scanwire::Refused>(&answer)) {
        refuse(asked, {QString::fromLatin1(refused->key.left(40)), refused->pixels});
    } else if (const auto* opened = std::get_if<scanwire::Opened>(&answer); opened && asked.index() == 0) {
        isLoaded = true;
        if (!isOpen) {
            pages = opened->pages;
        }
        if (std::exchange(wantsOpen, false)) {
            isOpen = true;
            emit document->opened();
        }
    } else if (!takePage(asked, answer)) { // the answer to something else
        current = asked;
        takeEnd(QStringLiteral("scan.ended"));
        return;
    }
    if (alive) {
        next();
    }
}

bool ScanDocument::Private::takePage(const scanwire::Request& asked, const scanwire::Answer& answer) {
    const auto* draw = std::get_if<scanwire::Draw>(&asked);
    const auto* survey = std::get_if<scanwire::Survey>(&asked);
    const auto* extract = std::get_if<scanwire::Extract>(&asked);
    const auto* compare = std::get_if<scanwire::Compare>(&asked);
    ++worked;
    if (const auto* drawn = std::get_if<scanwire::Drawn>(&answer); drawn && draw) {
        emit document->drawn(draw->page, draw->rotation, drawn->image);
    } else if (const auto* surveyed = std::get_if<scanwire::Surveyed>(&answer); surveyed && survey) {
        takeSurvey(survey->page, surveyed->page);
    } else if (const auto* extracted = std::get_if<scanwire::Extracted>(&answer); extracted && extract) {
        emit document->extracted(extract->pages, extracted->pdf);
    } else if (const auto* compared = std::get_if<scanwire::Compared>(&answer);
               compared && compare &&
               (!compared->comparison.found || compared->comparison.areas.size() == compare->areas.size())) {
        emit document->compared(compare->page, compared->comparison);
    } else {
        return false;
    }
    return true;
}

void ScanDocument::Private::takeSurvey(int page, const ScanPage& of) {
    if (purpose == Purpose::Codes) {
        for (const ScanCode& code : of.codes) {
            found << code.text;
        }
        const QPointer<ScanDocument> alive(document);
        emit document->pageRead(page, of);
        if (!alive) {
            return;
        }
        // After a page that took all the time or its helper the others would fare no better.
        if (toRead.isEmpty() || of.fault == QLatin1String("scan.slow") || of.fault == QLatin1String("scan.ended")) {
            endReading();
        }
        return;
    }
    if (purpose == Purpose::Survey) {
        deliver(page, of);
    }
}

/// Pages are said in the order in which they were asked for, whoever read them.
void ScanDocument::Private::deliver(int page, const ScanPage& of) {
    if (!isSurveying) {
        return;
    }
    rotations[page] = of.rotation;
    surveyed.insert(page, of);
    const QPointer<ScanDocument> alive(document);
    while (alive && !unsaid.isEmpty() && surveyed.contains(unsaid.constFirst())) {
        const int next = unsaid.takeFirst();
        const ScanPage found = surveyed.take(next);
        emit document->surveyed(next, found);
    }
    if (alive && isSurveying && unsaid.isEmpty()) {
        endSurvey();
        emit document->surveyEnded();
    }
}

void ScanDocument::Private::haveAssistant() {
    if (assistant) {
        assistant->wake();
        return;
    }
    if (work.size() < leastOfStack || QThread::idealThreadCount() < 2) {
        return;
    }
    assistant = std::make_unique<ScanAssistant>(content, [this] { return work.next(assistant.get()); });
    QObject::connect(assistant.get(), &ScanAssistant::surveyed, document,
                     [this](int page, const ScanPage& found) { deliver(page, found); });
    QObject::connect(assistant.get(), &ScanAssistant::compared, document, &ScanDocument::compared);
    QObject::connect(assistant.get(), &ScanAssistant::notCompared, document, &ScanDocument::notCompared);
}

/// It may be the one that is speaking.
void ScanDocument::Private::dismissAssistant() {
    if (assistant) {
        assistant->disconnect(document);
        assistant->stop();
        work.forget(assistant.get());
        assistant.release()->deleteLater();
    }
}

void ScanDocument::Private::endSurvey() {
    isSurveying = false;
    work.dropSurvey();
    unsaid.clear();
    surveyed.clear();
}

/// A helper that had worked before may have used up its time with that: the page gets a fresh one, once.
bool ScanDocument::Private::askAgain(const scanwire::Request& request) {
    if (const auto* draw = std::get_if<scanwire::Draw>(&request)) {
        if (!wantedDraw) {
            wantedDraw = *draw;
        }
    } else if (const auto* survey = std::get_if<scanwire::Survey>(&request)) {
        if (purpose != Purpose::Nobody) {
            purpose == Purpose::Codes ? toRead.prepend(survey->page) : work.again(survey->page);
        }
    } else if (const auto* extract = std::get_if<scanwire::Extract>(&request)) {
        toExtract.prepend(extract->pages);
    } else if (const auto* compare = std::get_if<scanwire::Compare>(&request)) {
        work.again(*compare);
    } else {
        return false;
    }
    return true;
}

void ScanDocument::Private::takeEnd(const QString& key) {
    const auto asked = current;
    const bool wasGood = worked > 0;
    release();
    const QPointer<ScanDocument> alive(document);
    if (asked && !(wasGood && key == QLatin1String("scan.ended") && askAgain(*asked))) {
        refuse(*asked, {key, {}});
    }
    if (!alive) {
        return;
    }
    next();
    if (alive) {
        giveWay();
    }
}

/// What becomes of a request that was not met.
void ScanDocument::Private::refuse(const scanwire::Request& request, const ScanFault& fault) {
    if (const auto* survey = std::get_if<scanwire::Survey>(&request)) {
        ScanPage unread;
        unread.fault = fault.key;
        takeSurvey(survey->page, unread);
    } else if (const auto* draw = std::get_if<scanwire::Draw>(&request)) {
        emit document->notDrawn(draw->page, fault);
    } else if (const auto* extract = std::get_if<scanwire::Extract>(&request)) {
        emit document->notExtracted(extract->pages, fault);
    } else if (const auto* compare = std::get_if<scanwire::Compare>(&request)) {
        emit document->notCompared(compare->page, fault);
    } else {
        refuseAll(fault);
    }
}

/// The content cannot even be opened: nothing else can be had of it.
void ScanDocument::Private::refuseAll(const ScanFault& fault) {
    release();
    const QPointer<ScanDocument> alive(document);
    const auto unmet = std::exchange(wantedDraw, std::nullopt);
    const QList<QList<int>> unmade = std::exchange(toExtract, {});
    const QList<scanwire::Compare> uncompared = work.takeComparisons();
    const QList<int> unread = work.takePages();
    if (std::exchange(wantsOpen, false)) {
        emit document->failed(fault);
    }
    if (alive && unmet) {
        emit document->notDrawn(unmet->page, fault);
    }
    if (alive && isReading) {
        endReading();
    }
    for (const QList<int>& pages : unmade) {
        if (alive) {
            emit document->notExtracted(pages, fault);
        }
    }
    for (const scanwire::Compare& compare : uncompared) {
        if (alive) {
            emit document->notCompared(compare.page, fault);
        }
    }
    ScanPage without;
    without.fault = fault.key;
    for (const int page : unread) {
        if (alive && isSurveying) {
            deliver(page, without);
        }
    }
}

void ScanDocument::Private::endReading() {
    toRead.clear();
    isReading = false;
    found.removeDuplicates();
    emit document->codesRead(std::exchange(found, {}));
}

ScanDocument::ScanDocument(QByteArray content, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>()) {
    d->document = this;
    d->content = std::move(content);
    d->idle.setSingleShot(true);
    connect(&d->idle, &QTimer::timeout, this, [this] { d->release(); });
}

ScanDocument::~ScanDocument() {
    d->dismissAssistant();
    d->release();
    Private::giveWay();
}

void ScanDocument::open() {
    d->wantsOpen = true;
    d->next();
}

bool ScanDocument::isOpen() const {
    return d->isOpen;
}

int ScanDocument::pageCount() const {
    return int(d->pages.size());
}

QSizeF ScanDocument::size(int page) const {
    return d->pages.value(page);
}

void ScanDocument::draw(int page, QSize pixels, int rotation) {
    d->wantedDraw = scanwire::Draw{page, pixels, rotation};
    d->next();
}

void ScanDocument::readCodes() {
    if (d->isReading) {
        return;
    }
    d->isReading = true;
    for (int page = 0; page < std::min(pageCount(), mostRead); ++page) {
        d->toRead << page;
    }
    d->next();
}

void ScanDocument::survey(const QList<int>& pages) {
    QList<int> asked = pages;
    for (int page = 0; pages.isEmpty() && page < pageCount(); ++page) {
        asked << page;
    }
    if (asked.isEmpty()) {
        return;
    }
    d->work.survey(asked);
    d->unsaid << asked;
    d->isSurveying = true;
    d->next();
    d->haveAssistant();
}

void ScanDocument::cancelSurvey() {
    d->endSurvey();
    if (d->purpose == Private::Purpose::Survey) {
        d->purpose = Private::Purpose::Nobody;
    }
}

void ScanDocument::extract(const QList<int>& pages) {
    d->toExtract << pages;
    d->next();
}

void ScanDocument::compare(const scanwire::Compare& what) {
    d->work.compare(what);
    d->next();
    d->haveAssistant();
}

const QByteArray& ScanDocument::content() const {
    return d->content;
}

qint64 ScanDocument::helperId() const {
    return d->helper ? d->helper->processId() : 0;
}

} // namespace inservice
