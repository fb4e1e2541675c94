// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/question.h"

#include <QDateTime>

/// What is asked at the centre about applications (docs/api.md).
namespace inservice::questions {

/// A scan as it was attached.
struct ScanContent {
    QString mime;
    QString name;
    QByteArray content;
};

/// Somebody else who has the same case open.
struct Viewer {
    QString name;
    QDateTime since; ///< UTC
    bool operator==(const Viewer&) const = default;
};

/// How a case stands (api.case); an empty object if the secret opens nothing.
[[nodiscard]] GuestQuestion<QJsonObject> caseOf(const QString& caseSecret);
/// What its paper shows, with the whole ID (api.case_paper). Never written to disk.
[[nodiscard]] GuestQuestion<QJsonObject> casePaper(const QString& caseSecret);

/// Audited as scan.show. `application.not_visible` if there is none that one may see. Never written to disk.
[[nodiscard]] AccountQuestion<ScanContent> scan(qint64 scanId);
/// The whole ID; audited as application.show_id with its purpose. Never written to disk.
[[nodiscard]] AccountQuestion<QString> nationalId(qint64 applicationId, const QString& purpose);
/// Tells the centre that a case is open on this screen, or is no longer, and asks who else has it open: in the order in
/// which they came, nobody when it is no longer.
[[nodiscard]] AccountQuestion<QList<Viewer>> presence(qint64 applicationId, bool present);

} // namespace inservice::questions
