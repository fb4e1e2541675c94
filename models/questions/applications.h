// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/question.h"

#include <QDateTime>
#include <QJsonArray>

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

/// What is open of the account that a case ends, before anybody decides (接任, 刪除).
struct OpenOfAccount {
    QJsonArray obstacles; ///< what would stop the decision, as `account.obstacles` says it
    int cases = 0;        ///< of colleagues, that wait for the 總負責人 of the unit
    int requests = 0;     ///< that former accounts be deleted, likewise
    int courses = 0;      ///< that the account has and are not closed: a successor has them then
    bool operator==(const OpenOfAccount&) const = default;
};

/// Only of a case that one's desk decides; `application.not_visible` otherwise.
[[nodiscard]] AccountQuestion<OpenOfAccount> openOfAccount(qint64 applicationId);

/// Audited as scan.show. `application.not_visible` if there is none that one may see. Never written to disk.
[[nodiscard]] AccountQuestion<ScanContent> scan(qint64 scanId);
/// The whole ID; audited as application.show_id with its purpose. Never written to disk.
[[nodiscard]] AccountQuestion<QString> nationalId(qint64 applicationId, const QString& purpose);
/// What one decides on, and others at the same desk may have open at the same time.
enum class Viewed { Case, Course };
/// Tells the centre that it is open on this screen, or is no longer, and asks who else has it open: in the order in
/// which they came, nobody when it is no longer.
[[nodiscard]] AccountQuestion<QList<Viewer>> presence(Viewed what, qint64 id, bool present);

} // namespace inservice::questions
