// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/courses/coursechecks.h"
#include "models/domain/plaintext.h"
#include "models/domain/result.h"

/// What the rules of one part of the form write down. Parts in files: coursechecks A, sessionchecks B and C,
/// audiencechecks D and E, peoplechecks F to H.
namespace inservice::course {

class FaultList {
public:
    void error(const QString& field, const char* key, const QVariantMap& values = {}) { add(field, key, values, true); }
    void warn(const QString& field, const char* key, const QVariantMap& values = {}) { add(field, key, values, false); }
    /// A value that breaks a rule of every form.
    void refuse(const QString& field, const Refusal& refusal);
    /// A text longer than it may be, or with what cannot stand in one; an empty one is none.
    void text(const QString& field, const QString& text, int maximum, bool multiline = false);

    [[nodiscard]] const QList<CourseFault>& faults() const { return m_faults; }

private:
    void add(const QString& field, const char* key, const QVariantMap& values, bool blocks);
    QList<CourseFault> m_faults;
};

/// sessions[2].to
[[nodiscard]] QString at(const char* field, qsizetype index, const char* part = "");
/// {"no": 3} for the third.
[[nodiscard]] QVariantMap numbered(qsizetype index, const QVariantMap& more = {});
/// An address of the web that nobody reads on its way.
[[nodiscard]] bool isHttps(const QString& url);
/// 社教機構 and 法人, for which some rules are stricter.
[[nodiscard]] bool isOutside(const CourseSurroundings& surroundings);

void checkBasics(const Course& course, const CourseSurroundings& surroundings, FaultList& list);
void checkTimes(const Course& course, const CourseSurroundings& surroundings, FaultList& list);
void checkPlace(const Course& course, const CourseSurroundings& surroundings, FaultList& list);
void checkHours(const Course& course, const CourseSurroundings& surroundings, FaultList& list);
void checkAudience(const Course& course, const CourseSurroundings& surroundings, FaultList& list);
void checkRegistration(const Course& course, FaultList& list);
void checkPeople(const Course& course, const CourseSurroundings& surroundings, FaultList& list);
void checkContent(const Course& course, const CourseSurroundings& surroundings, FaultList& list);
void checkClosing(const Course& course, FaultList& list);

} // namespace inservice::course
