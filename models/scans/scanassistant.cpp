// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scans/scanassistant.h"

namespace inservice {

ScanAssistant::ScanAssistant(const QByteArray& content, NextPage nextPage)
    : m_document(content)
    , m_nextPage(std::move(nextPage)) {
    // Where it does not open there is nothing to say: no page has been taken.
    connect(&m_document, &ScanDocument::opened, this, &ScanAssistant::goOn);
    connect(&m_document, &ScanDocument::surveyed, this, &ScanAssistant::surveyed);
    connect(&m_document, &ScanDocument::surveyEnded, this, &ScanAssistant::goOn);
    m_document.open();
}

void ScanAssistant::stop() {
    m_nextPage = [] { return std::nullopt; };
    m_document.cancelSurvey();
}

void ScanAssistant::goOn() {
    if (const std::optional<int> page = m_nextPage()) {
        m_document.survey({*page});
    }
}

} // namespace inservice
