// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QString>
#include <span>

namespace inservice {

/// What a command does to the row that it is about.
enum class KindTrait {
    ChangesRow = 1, ///< the row has another row_version after it, so it carries the one that was seen
    Held = 2,       ///< somebody is mailed or an account opened: it can be undone for a while before it is sent
    Parks = 4,      ///< refused because the row has changed, it waits for a person with what was seen (需處理)
    Question = 8,   ///< it changes nothing; whoever asked reads its answer once
};
Q_DECLARE_FLAGS(KindTraits, KindTrait)

/// A kind of command, a row of cmd.kind in the centre.
struct CommandKind {
    const char* key;      ///< application.approve
    const char* word;     ///< English, what is asked for: Approve
    const char* happened; ///< English, what stands in the history once it is done; null: nothing does
    KindTraits traits;
};

/// Every kind that a desk sends.
[[nodiscard]] std::span<const CommandKind> commandKinds();
/// Null for a kind that this desk does not know.
[[nodiscard]] const CommandKind* commandKind(const QString& key);
[[nodiscard]] bool hasTrait(const QString& kind, KindTrait trait);

/// In the language of the window: 核准. Empty for a kind that is not known.
[[nodiscard]] QString kindWord(const QString& kind);
/// What the history says of it: 收件. Empty where it says nothing.
[[nodiscard]] QString kindHappened(const QString& kind);

} // namespace inservice

Q_DECLARE_OPERATORS_FOR_FLAGS(inservice::KindTraits)
