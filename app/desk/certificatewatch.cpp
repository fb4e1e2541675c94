// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/certificatewatch.h"

#include "models/domain/background.h"

#include <utility>

namespace inservice {
namespace {

constexpr int step = 3000;           ///< ms for each step of the inspection
constexpr int askAgainAfter = 10000; ///< ms

} // namespace

CertificateWatch::CertificateWatch(std::function<bool()> isUnproved, QObject* parent)
    : QObject(parent)
    , m_isUnproved(std::move(isUnproved)) {
}

void CertificateWatch::forget() {
    ++m_turn;
    m_report.reset();
    m_asked.invalidate();
}

void CertificateWatch::look(const QString& server) {
    if (!m_isUnproved()) {
        if (std::exchange(m_report, {})) {
            emit changed();
        }
        m_asked.invalidate();
        return;
    }
    if (m_asked.isValid() && m_asked.elapsed() < askAgainAfter) {
        return;
    }
    m_asked.start();
    inBackground(
        this, [server] { return inspectServer(server, step); },
        [this, turn = m_turn](const CertificateReport& report) {
            if (turn == m_turn && m_asked.isValid()) {
                m_report = report;
                emit changed();
            }
        });
}

} // namespace inservice
