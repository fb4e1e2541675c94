// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/intakereaders.h"

#include "models/intake/stackreader.h"

#include <algorithm>

namespace inservice {
namespace {

constexpr int mostReaders = 2; ///< files that are read at once

} // namespace

IntakeReaders::IntakeReaders(QString folder, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder)) {
}

void IntakeReaders::setPaused(bool paused) {
    m_paused = paused;
    if (!paused) {
        return;
    }
    const QList<StackReader*> readers = m_readers;
    for (const StackReader* reader : readers) {
        const qint64 file = reader->file().id;
        if (std::none_of(m_cutting.begin(), m_cutting.end(), [&](const auto& cut) { return cut.first == file; })) {
            drop(file);
        }
    }
}

bool IntakeReaders::hasRoom() const {
    return !m_paused && m_readers.size() < mostReaders;
}

bool IntakeReaders::isAt(qint64 file) const {
    return std::any_of(m_readers.begin(), m_readers.end(),
                       [file](const StackReader* one) { return one->file().id == file; });
}

void IntakeReaders::read(const IntakeFile& file, const QList<int>& unread) {
    readerOf(file)->read(unread);
}

void IntakeReaders::cut(qint64 entry, const IntakeFile& file, const QList<int>& pages) {
    if (m_cutting.contains(entry) || m_cutting.key({file.id, pages}) != 0) {
        return;
    }
    m_cutting.insert(entry, {file.id, pages});
    readerOf(file)->cut(pages);
}

void IntakeReaders::drop(qint64 file) {
    m_readers.removeIf([this, file](StackReader* reader) {
        const bool isOf = reader->file().id == file;
        if (isOf) {
            reader->disconnect(this);
            reader->deleteLater();
        }
        return isOf;
    });
}

StackReader* IntakeReaders::readerOf(const IntakeFile& file) {
    for (StackReader* reader : std::as_const(m_readers)) {
        if (reader->file().id == file.id) {
            return reader;
        }
    }
    auto* reader = new StackReader(file, m_folder, this);
    m_readers << reader;
    const qint64 id = file.id;
    connect(reader, &StackReader::opened, this, [this, id](int pages) { emit opened(id, pages); });
    connect(reader, &StackReader::pageRead, this,
            [this, id](int page, const ScanPage& found) { emit pageRead(id, page, found); });
    connect(reader, &StackReader::readEnded, this, [this, reader] {
        release(reader);
        emit freed();
    });
    connect(reader, &StackReader::failed, this, [this, reader, id](const QString& key) {
        emit failed(id, key);
        release(reader);
        emit freed();
    });
    connect(reader, &StackReader::wasCut, this, [this, reader, id](const QList<int>& pages, const Scan& scan) {
        emit wasCut(cutEnded(id, pages), scan);
        release(reader);
    });
    connect(reader, &StackReader::notCut, this, [this, reader, id](const QList<int>& pages, const QString& key) {
        emit notCut(cutEnded(id, pages), key);
        release(reader);
    });
    return reader;
}

/// The entry that the pages were cut out for.
qint64 IntakeReaders::cutEnded(qint64 file, const QList<int>& pages) {
    const qint64 entry = m_cutting.key({file, pages});
    m_cutting.remove(entry);
    return entry;
}

/// It goes when nothing more is asked of it.
void IntakeReaders::release(StackReader* reader) {
    if (reader->isIdle() && m_readers.removeOne(reader)) {
        reader->deleteLater();
    }
}

} // namespace inservice
