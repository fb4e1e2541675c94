// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/session.h"
#include "forms/look/look.h"
#include "models/sync/linkstatus.h"
#include "models/tables/listwords.h"

#include <QString>
#include <optional>

namespace inservice {

/// The state of the desk in words: 「已同步 14:02」「3 筆待送」「1 筆需處理」「離線」, and the tone that goes with it.
struct StatusWords {
    look::Tone tone = look::Tone::Neutral;
    QString text;
    QString explanation; ///< a sentence: what it means and what happens next
};

/// Of the link in front (an account's, else the one before sign-in) with what waits in both. `held` of `waiting` can
/// still be taken back, `uncoded` of them wait for the code that was mailed. Never good while something needs a person.
StatusWords statusWords(const LinkStatus& front, int waiting, int refused, int held = 0, int uncoded = 0);

/// What to say of this PC's clock when it is far from the centre's: both times, by how much, and the cure. Empty while
/// it is near enough.
QString clockSentence(const LinkStatus& front, const QDateTime& now = QDateTime::currentDateTimeUtc());
/// Why waiting is of no use (LinkFault) and what is; empty when the centre simply does not answer.
QString faultSentence(const LinkStatus& front, bool isTrial = false);
/// What protects the connection, in words: 「已加密，並已核對伺服器憑證（TLSv1.3）」.
QString safetyWords(const LinkStatus& front);

/// Why nothing else can be done yet; empty when everything can.
QString whatFirst(Session::First first);

} // namespace inservice
