// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/paper/document.h"
#include "forms/paper/envelope.h"
#include "forms/paper/sheet.h"
#include "models/domain/chiefstanding.h"
#include "models/replica/tables/units.h"

#include <QDate>

namespace inservice {

/// What a desk writes to a unit that needs a 總負責人.
struct ReminderLetter {
    QString zip; ///< 郵遞區號; may be empty
    QString address;
    QString unit;
    ChiefStanding standing = ChiefStanding::None;
    QString chiefName; ///< masked: the letter is opened by others
    QDate lastSignIn;  ///< invalid: never
    DeskRow desk;      ///< who writes
    QDate day;         ///< in Taiwan
};

/// A letter on A4, folded twice into an envelope with a window (DL, window 90 × 45 mm, 20 mm from the left, 45 mm from
/// the top of the page).
[[nodiscard]] Sheet layOutReminder(const ReminderLetter& letter);

/// A page each.
[[nodiscard]] std::shared_ptr<const Document> reminderLetters(const QList<ReminderLetter>& letters);
/// On their way from the desk that writes.
[[nodiscard]] QList<Mailing> mailingsOf(const QList<ReminderLetter>& letters);

} // namespace inservice
