// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/courses/coursefault.h"
#include "models/enrolments/enrolmentitem.h"
#include "models/enrolments/registration.h"

/// What a teacher answers on the form of a course: a JSON object by item code and question id, as it is sent. `true` of
/// a sensitive item: what the roster says of it, or what was answered before, which nobody is shown again.
namespace inservice::enrolment {

constexpr int LongestAnswer = 200;

/// What is missing, and what is no answer, in the order of the form: every item that is asked is required. `nights`:
/// those of the course, where 住宿 asks for them. The centre asks the same.
[[nodiscard]] QList<CourseFault> checkAnswers(const QJsonObject& answers, const RegistrationSettings& registration,
                                              const QList<QDate>& nights);

/// What of earlier answers fits this form: those of its items and questions.
[[nodiscard]] QJsonObject fitting(const QJsonObject& answers, const RegistrationSettings& registration);

} // namespace inservice::enrolment
