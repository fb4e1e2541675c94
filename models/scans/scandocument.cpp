// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scans/scandocument.h"

#include "models/scans/scanhelper.h"

#include <QPointer>
#include <algorithm>
#include <optional>

namespace inservice {

namespace {

constexpr int mostRead = 50; ///< pages that are looked at for codes

} // namespace

struct ScanDocument::Private {
    ScanDocument* document = nullptr;
    QByteArray content;
    QList<QSizeF> pages;
    bool isOpen = false; ///< it was once: its pages are known

    ScanHelper* helper = nullptr;
    bool isLoaded = false; ///< this helper has the content
    int worked = 0;        ///< pages this helper has drawn
    QTimer idle;

    bool wantsOpen = false;
    std::optional<scanwire::Draw> wantedDraw;
    QList<int> toRead;
    bool isReading = false;
    QStringList found;
    std::optional<scanwire::Request> current;

    /// Those that have a helper, the one asked last at the end; and those that wait for a place.
    static QList<Private*>& holding() {
        static QList<Private*> list;
        return list;
    }
    static QList<Private*>& waiting() {
        static QList<Private*> list;
        return list;
    }

    [[nodiscard]] bool wantsAnything() const { return wantsOpen || wantedDraw || !toRead.isEmpty(); }
    void next();
    bool haveHelper();
    void ask(const scanwire::Request& request);
    void take(const scanwire::Answer& answer);
    void takeEnd(const QString& key);
    void refuse(const scanwire::Request& request, const ScanFault& fault);
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
    } else if (wantedDraw) {
        const scanwire::Draw draw = *std::exchange(wantedDraw, std::nullopt);
        ask(draw);
    } else {
        ask(scanwire::Read{toRead.takeFirst()});
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
    } else if (const auto* drawn = std::get_if<scanwire::Drawn>(&answer); drawn && asked.index() == 1) {
        ++worked;
        const auto& draw = std::get<scanwire::Draw>(asked);
        emit document->drawn(draw.page, draw.rotation, drawn->image);
    } else if (const auto* codes = std::get_if<scanwire::Codes>(&answer); codes && asked.index() == 2) {
        for (const QByteArray& text : codes->texts) {
            found << QString::fromUtf8(text);
        }
        if (toRead.isEmpty()) {
            endReading();
        }
    } else { // the answer to something else
        current = asked;
        takeEnd(QStringLiteral("scan.ended"));
        return;
    }
    if (alive) {
        next();
    }
}

void ScanDocument::Private::takeEnd(const QString& key) {
    const auto asked = current;
    const bool wasGood = worked > 0;
    release();
    const QPointer<ScanDocument> alive(document);
    if (asked) {
        const auto* draw = std::get_if<scanwire::Draw>(&*asked);
        // One that had drawn before may have used up its time with that: the page gets a fresh one, once.
        if (draw && wasGood && key == QLatin1String("scan.ended")) {
            if (!wantedDraw) {
                wantedDraw = *draw;
            }
        } else {
            refuse(*asked, {key, {}});
        }
    }
    if (!alive) {
        return;
    }
    next();
    if (alive) {
        giveWay();
    }
}

/// What becomes of a request that was not met. When the content cannot even be opened, nothing else can be.
void ScanDocument::Private::refuse(const scanwire::Request& request, const ScanFault& fault) {
    const QPointer<ScanDocument> alive(document);
    if (std::holds_alternative<scanwire::Read>(request)) {
        endReading(); // a page that cannot be read has no code; the others would fare no better
    } else if (const auto* draw = std::get_if<scanwire::Draw>(&request)) {
        emit document->notDrawn(draw->page, fault);
    } else {
        release();
        const auto unmet = std::exchange(wantedDraw, std::nullopt);
        if (std::exchange(wantsOpen, false)) {
            emit document->failed(fault);
        }
        if (alive && unmet) {
            emit document->notDrawn(unmet->page, fault);
        }
        if (alive && isReading) {
            endReading();
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

const QByteArray& ScanDocument::content() const {
    return d->content;
}

qint64 ScanDocument::helperId() const {
    return d->helper ? d->helper->processId() : 0;
}

} // namespace inservice
