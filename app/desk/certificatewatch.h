// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/central/certificate/servercertificate.h"

#include <QElapsedTimer>
#include <QObject>
#include <functional>
#include <optional>

namespace inservice {

/// What a server shows that cannot prove that it is the centre. Why it is not, libpq says in a text for its log: what
/// can be explained is what the server shows.
class CertificateWatch : public QObject {
    Q_OBJECT

public:
    /// `isUnproved`: whether a link has met such a server now.
    CertificateWatch(std::function<bool()> isUnproved, QObject* parent);

    /// A link has news of the server. It is asked for what it shows, every ten seconds at most.
    void look(const QString& server);
    /// Another centre is chosen.
    void forget();
    /// None while there is no such fault, or before the server has answered.
    [[nodiscard]] const std::optional<CertificateReport>& report() const { return m_report; }

signals:
    void changed();

private:
    std::function<bool()> m_isUnproved;
    std::optional<CertificateReport> m_report;
    QElapsedTimer m_asked; ///< invalid: of nobody
    int m_turn = 0;        ///< of the centre: an answer about another one comes too late
};

} // namespace inservice
