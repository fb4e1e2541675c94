// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/takenpages.h"

#include "models/intake/intake.h"
#include "models/intake/stackreader.h"
#include "models/scans/scanwire.h"
#include "models/sync/accountlink.h"

#include <algorithm>

namespace inservice {
namespace {

constexpr QLatin1String mark("?pages=");

} // namespace

QString TakenPages::leadTo(const QString& place, const QList<qint64>& pages) {
    QStringList ids;
    for (const qint64 page : pages) {
        ids << QString::number(page);
    }
    return place + (place.contains(QLatin1Char(':')) ? QString() : QStringLiteral(":")) + mark +
           ids.join(QLatin1Char(','));
}

QPair<QString, QList<qint64>> TakenPages::split(const QString& argument) {
    const qsizetype at = argument.indexOf(mark);
    if (at < 0) {
        return {argument, {}};
    }
    QList<qint64> pages;
    const QStringList ids = argument.mid(at + mark.size()).split(QLatin1Char(','));
    for (const QString& id : ids) {
        if (const qint64 page = id.toLongLong(); page > 0) {
            pages << page;
        }
    }
    return {argument.left(at), pages};
}

TakenPages::TakenPages(AccountLink& link, QList<qint64> pages, QObject* parent)
    : QObject(parent)
    , m_link(link)
    , m_pages(std::move(pages)) {
}

void TakenPages::fetch() {
    m_parts.clear();
    if (const Intake* intake = Intake::of(m_link)) {
        for (const qint64 id : std::as_const(m_pages)) {
            const std::optional<IntakePage> page = intake->page(id);
            if (!page) {
                continue;
            }
            if (m_parts.isEmpty() || m_parts.constLast().file != page->file ||
                m_parts.constLast().pages.size() >= scanwire::mostExtracted) {
                m_parts << Part{page->file, {}};
            }
            m_parts.last().pages << page->page;
        }
    }
    QMetaObject::invokeMethod(this, &TakenPages::next, Qt::QueuedConnection);
}

void TakenPages::next() {
    if (m_reader != nullptr) {
        m_reader->disconnect(this);
        m_reader->deleteLater(); // it may be what is speaking
        m_reader = nullptr;
    }
    const Intake* intake = Intake::of(m_link);
    if (m_parts.isEmpty() || intake == nullptr) {
        emit ended();
        return;
    }
    const Part part = m_parts.takeFirst();
    const std::optional<IntakeFile> file = intake->file(part.file);
    if (!file) {
        next();
        return;
    }
    m_reader = new StackReader(*file, m_link.folder(), this);
    m_reader->setPdfOnly(true);
    connect(m_reader, &StackReader::wasCut, this, [this](const QList<int>&, const Scan& scan) {
        emit fetched(scan);
        next();
    });
    connect(m_reader, &StackReader::notCut, this, [this, name = file->name](const QList<int>&, const QString& key) {
        emit failed(name, key);
        next();
    });
    m_reader->cut(part.pages);
}

QString TakenPages::code() const {
    const Intake* intake = Intake::of(m_link);
    const std::optional<IntakePage> page =
        intake != nullptr && !m_pages.isEmpty() ? intake->page(m_pages.constFirst()) : std::nullopt;
    return page ? page->subject() : QString();
}

void TakenPages::leave(const std::function<bool(const QString& code)>& isLeft) {
    const Intake* intake = Intake::of(m_link);
    m_pages.removeIf([&](qint64 id) {
        const std::optional<IntakePage> page = intake != nullptr ? intake->page(id) : std::nullopt;
        return !page || isLeft(page->subject());
    });
}

QList<qint64> TakenPages::of(AccountLink& link, const QUuid& command) {
    const Intake* intake = Intake::of(link);
    return intake != nullptr ? intake->pagesOf(command) : QList<qint64>();
}

bool TakenPages::planFor(const QUuid& command) {
    Intake* intake = Intake::of(m_link);
    return intake != nullptr && intake->planFor(command, m_pages);
}

void TakenPages::setDealtWith() {
    if (Intake* intake = Intake::of(m_link)) {
        intake->setDealtWith(m_pages);
    }
}

} // namespace inservice
