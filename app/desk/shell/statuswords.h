// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"
#include "models/sync/link.h"

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

/// A time of day in Taiwan, with its date when it is another day than `now`.
QString shortTime(const QDateTime& time, const QDateTime& now = QDateTime::currentDateTimeUtc());

} // namespace inservice
