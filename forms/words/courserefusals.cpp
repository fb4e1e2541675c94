// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/words/coursewords.h"
#include "forms/words/lookup.h"

namespace inservice::words {

namespace {

constexpr Entry Sentences[] = {
    {"course.not_visible",
     QT_TRANSLATE_NOOP(
         "Words",
         "This course is not, or no longer, yours to see or to change. The list shows it after the next update.")},
    {"course.changed", QT_TRANSLATE_NOOP("Words", "Somebody else has changed this course meanwhile, so nothing was "
                                                  "done. Look at how it stands now, and decide again.")},
    {"course.self_review",
     QT_TRANSLATE_NOOP("Words", "Nobody reviews a course that they hold, submitted or lecture in. Somebody else at the "
                                "desk decides it; where there is nobody, the in-service site does.")},
    {"course.revision_changed",
     QT_TRANSLATE_NOOP(
         "Words", "This course was submitted anew after you looked at it. Look at the difference, and decide again.")},
    {"course.started",
     QT_TRANSLATE_NOOP("Words",
                       "The first session has begun already. If the course is to be approved all the same, say why.")},
    {"course.tags", QT_TRANSLATE_NOOP("Words", "A tag of this course is not open to the unit or not in use any more, "
                                               "so it was not approved. Send the course back with that reason.")},
    {"course.take_back_over", QT_TRANSLATE_NOOP("Words", "An approval can be taken back for 24 hours, which are over. "
                                                         "The unit can cancel the course or ask for a change.")},
    {"course.enrolled", QT_TRANSLATE_NOOP("Words", "Teachers have been accepted for this course, so the approval is "
                                                   "not taken back. The unit can cancel the course.")},
    {"course.owner", QT_TRANSLATE_NOOP("Words", "This account cannot hold the course: it is not an account of the unit "
                                                "that may, or holds it already. Choose another one.")},
    {"course.held",
     QT_TRANSLATE_NOOP("Words", "The course is over, so it was not cancelled. Send the list of those who came.")},
    {"course.not_offered",
     QT_TRANSLATE_NOOP(
         "Words", "This handover was not, or is no longer, offered to you. The list shows it after the next update.")},
    {"offering.query",
     QT_TRANSLATE_NOOP("Words", "The centre cannot search for that: there are too many or too long words in it. Take "
                                "some of them, or of the conditions, away.")},
    {"course.not_below",
     QT_TRANSLATE_NOOP("Words", "A course is registered for a unit whose courses your desk reviews. "
                                "Choose such a unit, or none for a course of your own.")},
    {"course.nobody_below",
     QT_TRANSLATE_NOOP("Words", "Nobody at that unit can go on with the course: it has neither a chief manager nor a "
                                "contact, nor one operator alone. Have an account opened there first.")},
    {"course.overdue_block",
     QT_TRANSLATE_NOOP(
         "Words", "Your unit has courses whose lists are overdue, so no new course was taken. Close those first.")},
    {"course.unchanged",
     QT_TRANSLATE_NOOP("Words", "Nothing in the form is different from what was sent back, and no answer says why. "
                                "Correct the form, or answer in five characters or more.")},
    {"course.opened",
     QT_TRANSLATE_NOOP("Words", "Somebody at the desk has had this course open in the last ten minutes, so it was not "
                                "withdrawn. Withdraw it all the same if you are sure.")},
    {"course.file_unknown",
     QT_TRANSLATE_NOOP("Words", "The centre does not have this file any more, or it is not for you. Attach it again.")},
    {"course.file_used",
     QT_TRANSLATE_NOOP("Words", "The file belongs to a course, so it was not removed. Submit the course without it.")},
    {"course.file_taken",
     QT_TRANSLATE_NOOP("Words", "A file was attached under this number before, so this one was not. Attach it again.")},
    {"course.file_kind",
     QT_TRANSLATE_NOOP("Words", "The file is not of a kind that is taken, so it was not attached: ODF, PDF, DOCX, "
                                "XLSX, PPTX, JPEG, PNG or ZIP. Save it as one of them.")},
    {"course.file_size",
     QT_TRANSLATE_NOOP("Words", "The file is larger than 10 MB, so it was not attached. Make it smaller, or part it.")},
};

QString aboutState(const QJsonObject& detail) {
    const auto state = course::fromKey<CourseState>(detail.value(QLatin1String("state")).toString());
    return state ? Words::tr("The course stands at «%1» now, so this was not done. The list shows it after the next "
                             "update.")
                       .arg(courseTerm(*state))
                 : Words::tr("The course does not stand where this could be done, so it was not. The list shows how it "
                             "stands after the next update.");
}

/// The first errors, each with where it is.
QString aboutErrors(const QJsonObject& detail) {
    constexpr int Most = 5;
    const QList<CourseFault> faults = course::faultsFromJson(detail.value(QLatin1String("errors")).toArray(), true);
    QStringList lines{Words::tr("The course was not taken: something in it is not right. Correct it, and submit it "
                                "once more.")};
    for (const CourseFault& fault : faults.first(std::min<qsizetype>(Most, faults.size()))) {
        lines << courseFaultAt(fault);
    }
    return lines.join(u'\n');
}

} // namespace

std::optional<QString> courseRefusal(const QString& key, const QJsonObject& detail) {
    if (auto sentence = lookUp(Sentences, key)) {
        return sentence;
    }
    if (key == u"course.state") {
        return aboutState(detail);
    }
    if (key == u"course.invalid") {
        return aboutErrors(detail);
    }
    return std::nullopt;
}

} // namespace inservice::words
