// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

/// What a character is, by Unicode's own tables (packaging/characters); the centre has the same ones
/// (code/core/characters.sql).
namespace inservice::characters {

/// Shows nothing, or only says how others are shown: Default_Ignorable_Code_Point and the format characters, but for
/// the selectors of 漢字.
bool isIgnorable(char32_t c);
/// A variation selector that a 漢字 can have: it gives it the shape that its bearer writes.
bool isSelector(char32_t c);
/// A 漢字 (unified ideograph, also of planes that are not full yet), 々, 〆 or 〇. No radical, no numeral of merchants.
bool isHan(char32_t c);
/// A letter, or a mark on one, of the scripts that living people are named in.
bool isNameLetter(char32_t c);
bool isNameMark(char32_t c);
/// A combining mark of any script.
bool isMark(char32_t c);
/// Cannot stand in a text: control characters (a line feed is another matter), private use, what is no character, and
/// the sign that stands for a lost one.
bool isForbidden(char32_t c);
/// In a name or an address it stands where another character was lost: private use, which every PC shows otherwise,
/// U+FFFD, and what programs write for it (? □ 〓).
bool isLost(char32_t c);
/// What is written for a hyphen between digits, lines of tables and 一 among it.
bool isDash(char32_t c);

/// The sign of names (‧ ' - : ^ _) that this looks like; else the character itself.
char32_t signOfName(char32_t c);
/// The 漢字 that a radical or stroke stands for; else the character itself.
char32_t unified(char32_t c);
/// What search looks past: case and the variants of 漢字.
QString folded(char32_t c);

QString text(char32_t c);
/// A character as it can be quoted: a mark on ◌, and nothing for what cannot be seen.
QString shown(char32_t c);
/// The most combining marks that stand on one letter in any script that is written.
constexpr int MostMarks = 4;

/// A refusal that says which character does not belong where: details `character` (as it can be shown), `code`
/// (“U+200B”) and `position` (1-based, in characters).
Refusal refusalAt(const QString& key, char32_t c, qsizetype position);

} // namespace inservice::characters
