// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scans/scanassistant.h"

namespace inservice {

ScanAssistant::ScanAssistant(const QByteArray& content, NextPiece nextPiece)
    : m_document(content)
    , m_nextPiece(std::move(nextPiece)) {
    // Where it does not open there is nothing to say: nothing has been taken.
    connect(&m_document, &ScanDocument::opened, this, &ScanAssistant::goOn);
    connect(&m_document, &ScanDocument::surveyed, this, &ScanAssistant::surveyed);
    connect(&m_document, &ScanDocument::surveyEnded, this, &ScanAssistant::goOn);
    connect(&m_document, &ScanDocument::compared, this, [this](int page, const ScanComparison& comparison) {
        emit compared(page, comparison);
        goOn();
    });
    connect(&m_document, &ScanDocument::notCompared, this, [this](int page, const ScanFault& fault) {
        emit notCompared(page, fault);
        goOn();
    });
    m_document.open();
}

void ScanAssistant::wake() {
    if (!m_isBusy) {
        goOn();
    }
}

void ScanAssistant::stop() {
    m_nextPiece = [] { return std::nullopt; };
    m_document.cancelSurvey();
}

void ScanAssistant::goOn() {
    const std::optional<ScanWork::Piece> piece = m_nextPiece();
    m_isBusy = piece.has_value();
    if (!piece) {
        return;
    }
    if (const int* page = std::get_if<int>(&*piece)) {
        m_document.survey({*page});
    } else {
        m_document.compare(std::get<scanwire::Compare>(*piece));
    }
}

} // namespace inservice
