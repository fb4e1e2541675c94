// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/words/centrerefusals.h"

#include "forms/words/attendancerefusals.h"
#include "forms/words/changerefusals.h"
#include "forms/words/coursewords.h"
#include "forms/words/dutyrefusals.h"
#include "forms/words/enrolmentwords.h"
#include "forms/words/listrefusals.h"
#include "forms/words/listwords.h"
#include "forms/words/lookup.h"
#include "forms/words/placerefusals.h"
#include "forms/words/recordwords.h"
#include "forms/words/rosterrefusals.h"
#include "forms/words/trackrefusals.h"
#include "forms/words/words.h"

namespace inservice::words {
namespace {

/// A subject has the keys that begin with its own words; no key is of two.
using Refusal = std::optional<QString> (*)(const QString& key, const QJsonObject& detail);
constexpr Refusal Subjects[] = {
    linkRefusal,   signInRefusal, caseRefusal,   accountRefusal,   unitRefusal,       paperRefusal,
    rosterRefusal, courseRefusal, changeRefusal, enrolmentRefusal, attendanceRefusal, listRefusal,
    uploadRefusal, placeRefusal,  dutyRefusal,   trackRefusal,     recordRefusal,
};

} // namespace

QString centreRefusal(const QString& key, const QJsonObject& detail) {
    for (const Refusal refusal : Subjects) {
        if (const auto sentence = refusal(key, detail)) {
            return *sentence;
        }
    }
    return Words::tr("The centre refused this for a reason that this program does not know yet (%1). Update the "
                     "program; if it stays, tell the "
                     "service desk these words.")
        .arg(key);
}

} // namespace inservice::words
