// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/words/centrerefusals.h"
#include "forms/words/lookup.h"

namespace inservice::words {
namespace {

constexpr Entry Sentences[] = {
    {"scan.known",
     QT_TRANSLATE_NOOP("Words",
                       "The case has the same pages of the same file already; they count once. Nothing is to be "
                       "done: another computer of this desk has handed them in.")},
    {"paper.unknown",
     QT_TRANSLATE_NOOP("Words", "The centre knows no form with this number, revision and check code, so it was not "
                                "passed on. Compare what stands on the paper, or send it back to whoever sent it.")},
    {"paper.own_desk",
     QT_TRANSLATE_NOOP("Words", "This form is one of your own desk, so it was not passed on. Find the case by its "
                                "number after the next update and attach the form there.")},
    {"paper.no_desk",
     QT_TRANSLATE_NOOP("Words", "No desk waits for this form: the chief manager of its own school opens the account. "
                                "Send it back to whoever sent it.")},
    {"run.nothing",
     QT_TRANSLATE_NOOP("Words", "None of the chosen cases has a form to be printed now, so nothing was printed. Choose "
                                "again after the next update.")},
    {"run.not_visible",
     QT_TRANSLATE_NOOP("Words", "This print run is none of your desk, or what was to be printed has waited too long. "
                                "Choose the cases again and print them.")},
    {"run.closed",
     QT_TRANSLATE_NOOP("Words", "Somebody else has ended this print run, so nothing was done. The list shows it after "
                                "the next update.")},
    {"run.changed",
     QT_TRANSLATE_NOOP("Words", "Somebody else has changed this print run since you saw it, so nothing was done. Look "
                                "at it again, then decide anew.")},
    {"run.nobody",
     QT_TRANSLATE_NOOP("Words", "Nobody was written to: none of these forms is missing any more, or all were asked "
                                "for within the last seven days. The list shows it after the next update.")},
};

QString aboutScan(const QJsonObject& detail) {
    const QString reason = detail.value(QLatin1String("reason")).toString();
    if (reason.contains(QLatin1String("size")) || reason.contains(QLatin1String("large"))) {
        return Words::tr("The scan was not taken: the file is larger than 8 MB. Scan it in grey at 200 to 300 dpi, or "
                         "save it as JPEG.");
    }
    if (reason.contains(QLatin1String("hash")) || reason.contains(QLatin1String("sha256"))) {
        return Words::tr("The scan was not taken: the file did not arrive as it was sent. Attach it once more.");
    }
    return Words::tr("The scan was not taken: it is not a PDF, JPEG, PNG or TIFF, is larger than 8 MB, or is "
                     "damaged. Save it in one of these forms and attach it again.");
}

QString aboutSeal(const QJsonObject& detail) {
    const QString seal = detail.value(QLatin1String("seal")).toString();
    QString sentence = Words::tr("The paper cannot be taken as received: a seal that is needed is missing on it.");
    if (seal == QLatin1String("head")) {
        sentence = Words::tr("The paper cannot be taken as received: the seal of the unit's head is missing on it.");
    }
    if (seal == QLatin1String("unit")) {
        sentence = Words::tr("The paper cannot be taken as received: the seal of the unit is missing, which is needed "
                             "here (social education, or a head with only a personal seal).");
    }
    sentence = Words::tr("%1 Send the application back for correction with this reason.").arg(sentence);
    const QString number = detail.value(QLatin1String("number")).toString();
    const QString unit = detail.value(QLatin1String("unit")).toString();
    return number.isEmpty() ? sentence
                            : Words::tr("%1 %2: %3", "number, unit, what is wrong").arg(number, unit, sentence);
}

QString aboutMissingPaper(const QJsonObject& detail) {
    const int revision = detail.value(QLatin1String("revision")).toInt();
    if (revision < 2) {
        return Words::tr("This cannot be approved yet: the sealed paper has not been received. Record its receipt "
                         "first, then approve.");
    }
    return Words::tr("This cannot be approved yet: the sealed paper of revision %1 has not been received. Record its "
                     "receipt first, then approve.")
        .arg(revision);
}

QString aboutOldPaper(const QJsonObject& detail) {
    const int shown = detail.value(QLatin1String("revision")).toInt();
    const int needed = detail.value(QLatin1String("needed")).toInt();
    if (shown < 1 || needed < 1) {
        return Words::tr("This paper is of an older revision and is void: the data have been corrected since. The "
                         "newest revision has to be printed, sealed and sent.");
    }
    return Words::tr("This paper is of revision %1 and is void: the data have been corrected since. Revision %2 or a "
                     "later one has to be printed, sealed and sent.")
        .arg(shown)
        .arg(needed);
}

QString aboutOtherPaper(const QJsonObject& detail) {
    const QString number = detail.value(QLatin1String("number")).toString();
    const QString here = detail.value(QLatin1String("case")).toString();
    if (number.isEmpty() || here.isEmpty()) {
        return Words::tr("This is the sealed form of another case and was not attached. Attach it to the case whose "
                         "number stands on it.");
    }
    return Words::tr("This is the sealed form of %1 and was not attached to %2. Attach it to %1.").arg(number, here);
}

constexpr Composed<QJsonObject> ComposedSentences[] = {
    {"scan.invalid", aboutScan},
    {"seal.missing", aboutSeal},
    {"decision.needs_paper", aboutMissingPaper},
    {"paper.outdated", aboutOldPaper},
    {"paper.other_case", aboutOtherPaper},
};

} // namespace

std::optional<QString> paperRefusal(const QString& key, const QJsonObject& detail) {
    if (auto sentence = lookUp(Sentences, key)) {
        return sentence;
    }
    return compose(ComposedSentences, key, detail);
}

} // namespace inservice::words
