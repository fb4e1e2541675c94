// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/courses/change/changecards.h"
#include "models/questions/closing.h"
#include "models/replica/replicareader.h"
#include "models/tables/correctionmodel.h"

/// The words of 修改已結案課程內容 on the screen.
namespace inservice::correct {

[[nodiscard]] QString stateText(CorrectionState state);
[[nodiscard]] look::Tone toneOf(CorrectionState state);
[[nodiscard]] ListWords listWords();

/// The cause that a field of the form, or a change of a person (set, remove, add), usually has.
[[nodiscard]] QString usualCause(const QString& what);
/// post, hand, fax, scan
[[nodiscard]] QString paperHow(const QString& key);

/// Fields of a form that can be put right once the course is closed, as the centre has it.
[[nodiscard]] const QStringList& fields();
/// Whether everybody's hours are counted anew by these fields.
[[nodiscard]] bool recounts(const QStringList& changed);
/// Whether hours of anybody may become more by them: evidence goes along then.
[[nodiscard]] bool mayRaise(const QStringList& changed, const QJsonObject& base, const QJsonObject& wanted);
/// What it would lead to, a line each.
[[nodiscard]] QString effectText(const questions::CorrectionEffect& effect, bool withPeople = true);

/// 「林○○（編號 3）」, or who is to be put on the list.
[[nodiscard]] QString personTitle(const QJsonObject& person);
/// What of a person is another: before and after.
[[nodiscard]] QString personBefore(const QJsonObject& person);
[[nodiscard]] QString personAfter(const QJsonObject& person);
/// What tells the card of a person from others.
[[nodiscard]] QString personKey(const QJsonObject& person);
[[nodiscard]] ChangeCard personCard(const QJsonObject& person);

/// What is asked for, a card a person and a field: before, after, cause. Throws ReplicaError.
[[nodiscard]] QList<ChangeCard> cardsOf(const CorrectionRow& correction, const ReplicaReader& replica);

} // namespace inservice::correct
