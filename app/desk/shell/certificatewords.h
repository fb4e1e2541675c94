// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/central/certificate/servercertificate.h"

#include <QList>
#include <QString>
#include <utility>

namespace inservice {

/// Why the server is not spoken to: problem, cause, cure and whom to ask, a line for each fault. Empty: nothing to say
/// (it does not answer now, or shows nothing wrong any more).
QString certificateSentence(const CertificateReport& report);
/// What the certificate says, a label and a value each; empty: there was none.
QList<std::pair<QString, QString>> certificateFields(const CertificateReport& report);

} // namespace inservice
