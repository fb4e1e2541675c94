// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/scantaker.h"

#include "forms/paper/scanview.h"

#include <QCryptographicHash>

namespace inservice {

QJsonObject scanBody(const Scan& scan) {
    const QByteArray hash = QCryptographicHash::hash(scan.content, QCryptographicHash::Sha256);
    return {{QStringLiteral("name"), scan.name},
            {QStringLiteral("mime"), scan.mime},
            {QStringLiteral("sha256"), QString::fromLatin1(hash.toHex())},
            {QStringLiteral("content"), QString::fromLatin1(scan.content.toBase64())}};
}

ScanTaker::ScanTaker(ScanView* view)
    : QObject(view)
    , m_view(view) {
    m_view->setAcceptsFiles(true);
    connect(m_view, &ScanView::fileDropped, this, qOverload<const QString&>(&ScanTaker::take));
    connect(m_view, &ScanView::failed, this, [this] {
        m_scan.reset();
        emit changed();
    });
}

void ScanTaker::take(const QString& file) {
    try {
        take(readScan(file));
    } catch (const PaperError& error) {
        m_view->refuse(error.text);
        m_scan.reset();
        emit changed();
    }
}

void ScanTaker::take(const Scan& scan) {
    m_scan = scan;
    m_view->showScan(scan.name, scan.content);
    emit changed();
}

void ScanTaker::load(const QJsonObject& body) {
    clear();
    const QByteArray content = QByteArray::fromBase64(body.value(QLatin1String("content")).toString().toLatin1());
    if (!content.isEmpty()) {
        take({body.value(QLatin1String("name")).toString(), body.value(QLatin1String("mime")).toString(), content});
    }
}

void ScanTaker::clear() {
    m_scan.reset();
    m_view->clear();
}

} // namespace inservice
