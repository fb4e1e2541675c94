// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/casestanding.h"
#include "models/replica/tables/catalogues.h"
#include "models/replica/tables/units.h"

#include <QJsonObject>
#include <QString>
#include <optional>

namespace inservice {

/// 逾期: nobody withdrew it.
[[nodiscard]] bool endedByItself(const QJsonObject& document);
/// How the case of a document (api.case) stands: everything that is said, printed or offered about it follows from
/// this.
[[nodiscard]] std::optional<CaseStanding> standingOf(const QJsonObject& document);
/// What the applicant has to do now, or what happens without them, with desk, fax and address where it needs them.
[[nodiscard]] QString nextStep(const QJsonObject& document);
/// The same in a few words, for the list.
[[nodiscard]] QString nextStepShort(const QJsonObject& document);
/// A line of the timeline: 「退回補正：未蓋主管職章。請重新列印。」
[[nodiscard]] QString decisionWords(const QJsonObject& decision, const QList<ReturnReasonRow>& reasons);
/// The same with its time and who did it, as a line of its own.
[[nodiscard]] QString decisionLine(const QJsonObject& decision, const QList<ReturnReasonRow>& reasons);
/// The last 退回補正 of a case document; empty: there was none.
[[nodiscard]] QJsonObject newestReturn(const QJsonObject& document);
/// What sending a correction without a change does to a case that was sent back.
[[nodiscard]] QString unchangedWords(const QJsonObject& document);
/// What a draft is told from others by, without showing it whole: its masked name, else its masked account, else its
/// unit. Empty: nothing of these is filled in.
[[nodiscard]] QString draftName(const QJsonObject& fields, const QString& unitName);
/// An address as a shared PC may show it: d***@example.org.
[[nodiscard]] QString maskedAddress(const QString& address);
/// 「您已經申請過帳號」 with what to do next (S0, Q&A). Says nothing about the other account.
/// Whom to ask is `desk`, with its telephone; none: no unit is chosen.
[[nodiscard]] QString hasAccountAdvice(const std::optional<DeskRow>& desk);
/// What a colleague sends to the own 總負責人, for the clipboard: who waits to be opened, and where.
[[nodiscard]] QString noticeForChief(const QJsonObject& document);

/// What stands in the way of an account that the own 總負責人 of `unit` would open: there is none.
[[nodiscard]] QString noChiefWords(const QString& unit);
/// The same of a case that waits for it; empty where nothing stands in its way.
[[nodiscard]] QString noChiefWarning(const QJsonObject& document);

} // namespace inservice
