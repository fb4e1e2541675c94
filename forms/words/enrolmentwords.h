// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/courses/coursefault.h"
#include "models/enrolments/registrationterms.h"

#include <QJsonObject>
#include <QString>
#include <optional>

/// The words of 線上報名.
namespace inservice::words {

QString enrolmentTerm(AcceptMode);
QString enrolmentTerm(PromoteMode);
QString enrolmentTerm(OfferLapse);
QString enrolmentTerm(ClashRule);
QString enrolmentTerm(RepeatRule);
QString enrolmentTerm(ListShown);
QString enrolmentTerm(ClassChoice);
QString enrolmentTerm(PriorityRule);
QString enrolmentTerm(DataPurpose);
QString enrolmentTerm(QuestionKind);
QString enrolmentTerm(EnrolmentNotice);
QString enrolmentTerm(EnrolmentState);

/// An item that a form can ask: 「手機號碼」; the code itself for one that is none.
[[nodiscard]] QString enrolmentItem(const QString& code);
/// An option of an item: 「素食」 of meal, vegetarian; a size as it is.
[[nodiscard]] QString enrolmentOption(const QString& code, const QString& option);
/// What a setting is called: 「線上名額」.
[[nodiscard]] QString registrationField(const QString& path);
/// What is wrong with settings or answers, in a sentence.
[[nodiscard]] QString enrolmentFault(const CourseFault& fault);
/// Problem, cause, cure of what the centre refuses about 線上報名; nothing for a key that is none of it. What stands in
/// the way of an enrolment is said in the same words beside the button.
[[nodiscard]] std::optional<QString> enrolmentRefusal(const QString& key, const QJsonObject& detail);

} // namespace inservice::words
