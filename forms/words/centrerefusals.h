// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <optional>

/// Problem, cause, cure of what the centre refuses, by subject: nothing for a key that is none of it. The keys of
/// subjects with words of their own stand beside those.
namespace inservice::words {

/// What is refused about signing in, codes, passwords and bound devices.
[[nodiscard]] std::optional<QString> signInRefusal(const QString& key, const QJsonObject& detail);
/// What is refused whatever was asked for: its line, the versions of both, the number of a command, a right.
[[nodiscard]] std::optional<QString> linkRefusal(const QString& key, const QJsonObject& detail);
/// What is refused about applications (業務帳號申請), their fields and decisions.
[[nodiscard]] std::optional<QString> caseRefusal(const QString& key, const QJsonObject& detail);
/// What is refused about business accounts (業務帳號) and requests to delete a former one (原帳號刪除請求).
[[nodiscard]] std::optional<QString> accountRefusal(const QString& key, const QJsonObject& detail);
/// What is refused about units (單位) and those that ask to be listed (單位列入).
[[nodiscard]] std::optional<QString> unitRefusal(const QString& key, const QJsonObject& detail);
/// What is refused about sealed forms, their scans and print runs (列印批次).
[[nodiscard]] std::optional<QString> paperRefusal(const QString& key, const QJsonObject& detail);

} // namespace inservice::words
