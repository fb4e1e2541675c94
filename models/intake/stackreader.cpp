// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/stackreader.h"

#include "models/domain/background.h"
#include "models/intake/intakecontents.h"
#include "models/replica/replicaerror.h"

#include <QFileInfo>
#include <QPointer>
#include <numeric>

namespace inservice {
namespace {

/// A name as a scan may have it (docs/api.md): in one line, 200 characters.
QString plainName(QString name, const QString& end) {
    name.removeIf([](QChar one) { return one.category() == QChar::Other_Control; });
    return name.left(200 - int(end.size())) + end;
}

} // namespace

StackReader::StackReader(IntakeFile file, QString folder, QObject* parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_folder(std::move(folder)) {
}

void StackReader::read(const QList<int>& unread) {
    m_reading = true;
    m_wantsSurvey = true;
    m_unread = unread;
    fetch();
}

void StackReader::cut(const QList<int>& pages) {
    m_cuts << pages;
    fetch();
}

void StackReader::fetch() {
    if (m_fetching) {
        return;
    }
    if (m_document != nullptr) {
        goOn();
        return;
    }
    m_fetching = true;
    inBackground(
        this,
        [folder = m_folder, sha256 = m_file.sha256]() -> QByteArray {
            try {
                return IntakeContents(folder).content(sha256).value_or(QByteArray());
            } catch (const ReplicaError&) {
                return {};
            }
        },
        [this](const QByteArray& content) {
            m_fetching = false;
            content.isEmpty() ? fail(QStringLiteral("intake.gone")) : begin(content);
        });
}

void StackReader::begin(const QByteArray& content) {
    m_document = new ScanDocument(content, this);
    connect(m_document, &ScanDocument::opened, this, [this] {
        m_file.pages = m_document->pageCount();
        emit opened(m_file.pages);
        goOn();
    });
    connect(m_document, &ScanDocument::failed, this, [this](const ScanFault& fault) { fail(fault.key); });
    connect(m_document, &ScanDocument::surveyed, this, &StackReader::pageRead);
    connect(m_document, &ScanDocument::surveyEnded, this, [this] {
        m_reading = false;
        emit readEnded();
    });
    connect(m_document, &ScanDocument::extracted, this, [this](const QList<int>& pages, const QByteArray& pdf) {
        m_cuts.removeOne(pages);
        --m_sent;
        QStringList numbers;
        for (const int page : pages) {
            numbers << QString::number(page + 1);
        }
        const QString name = plainName(QFileInfo(m_file.name).completeBaseName(),
                                       QStringLiteral(" p%1.pdf").arg(numbers.join(QLatin1Char(','))));
        emit wasCut(pages, {name, QStringLiteral("application/pdf"), pdf});
    });
    connect(m_document, &ScanDocument::notExtracted, this, [this](const QList<int>& pages, const ScanFault& fault) {
        m_cuts.removeOne(pages);
        --m_sent;
        emit notCut(pages, fault.key);
    });
    m_document->open();
}

/// A file whose pages all go to one case goes as it came.
void StackReader::goOn() {
    if (!m_document->isOpen()) {
        return;
    }
    if (std::exchange(m_wantsSurvey, false)) {
        m_document->survey(m_unread);
    }
    const QPointer<StackReader> alive(this);
    while (alive && m_sent < m_cuts.size()) {
        const QList<int> pages = m_cuts.at(m_sent);
        QList<int> all(m_document->pageCount());
        std::iota(all.begin(), all.end(), 0);
        const bool asItCame = !m_pdfOnly || m_file.mime == u"application/pdf";
        if (pages == all && asItCame && m_document->content().size() <= Scan::maximumSize) {
            m_cuts.removeAt(m_sent);
            emit wasCut(pages, {plainName(m_file.name, {}), m_file.mime, m_document->content()});
        } else {
            ++m_sent;
            m_document->extract(pages);
        }
    }
}

void StackReader::fail(const QString& key) {
    const bool wasReading = std::exchange(m_reading, false);
    const QList<QList<int>> cuts = std::exchange(m_cuts, {});
    m_sent = 0;
    const QPointer<StackReader> alive(this);
    if (m_document != nullptr) {
        m_document->deleteLater();
        m_document = nullptr;
    }
    if (wasReading) {
        emit failed(key);
    }
    for (const QList<int>& pages : cuts) {
        if (alive) {
            emit notCut(pages, key);
        }
    }
}

} // namespace inservice
