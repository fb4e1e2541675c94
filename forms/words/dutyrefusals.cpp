// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/words/dutyrefusals.h"

#include "forms/words/lookup.h"

namespace inservice::words {
namespace {

constexpr Entry Sentences[] = {
    {"study.question",
     QT_TRANSLATE_NOOP("Words", "The centre does not know this report, or something that was chosen of it. Choose it "
                                "anew; if it stays so, install the newest desk.")},
    {"study.unit", QT_TRANSLATE_NOOP("Words", "These figures are not, or no longer, yours: the unit is none of those "
                                              "that your desk reviews. Choose another one.")},
    {"study.wide",
     QT_TRANSLATE_NOOP("Words", "This report is not told for so many schools at once. Choose a school, or "
                                "at the centre a county.")},
    {"study.subject",
     QT_TRANSLATE_NOOP("Words", "There is no such teacher on your roster, or no such course of your unit. Check the "
                                "number of the course.")},
    {"study.not_summed",
     QT_TRANSLATE_NOOP("Words", "The centre has not summed up this report of the whole country yet. It does so every "
                                "night, the newest periods first. Choose a county, or look tomorrow.")},
    {"figures.frozen",
     QT_TRANSLATE_NOOP("Words", "The figures of this period are frozen already, so nothing was done. What is frozen is "
                                "not frozen anew.")},
    {"figures.not_over",
     QT_TRANSLATE_NOOP("Words", "Not frozen: this period is not over yet. Freeze it after its last day.")},
    {"schedule.not_visible",
     QT_TRANSLATE_NOOP("Words",
                       "This scheduled report is not, or no longer, there: it may have been deleted on another "
                       "computer. Nothing was done.")},
    {"schedule.changed",
     QT_TRANSLATE_NOOP("Words",
                       "This scheduled report has been changed or stopped meanwhile, on another computer or by "
                       "the centre, so nothing was done. Look at how it stands now.")},
    {"schedule.fixed",
     QT_TRANSLATE_NOOP("Words", "Not scheduled: the report is of a fixed time and would always say the same. Choose "
                                "this school year, this semester or this year.")},
    {"schedule.kept",
     QT_TRANSLATE_NOOP("Words", "Every school has this one, so it is not deleted. Stop it if you do not want it.")},
    {"duty.not_visible",
     QT_TRANSLATE_NOOP("Words", "This duty is kept by another desk, so nothing was done. A duty of the country can be "
                                "replaced by one of your own desk.")},
    {"duty.changed", QT_TRANSLATE_NOOP("Words", "Somebody else has changed this duty meanwhile, so nothing was done. "
                                                "Look at how it stands now, and decide again.")},
    {"duty.state", QT_TRANSLATE_NOOP("Words", "This duty is retired, or in use again, so nothing was done. The list "
                                              "shows how it stands after the next update.")},
    {"duty.taken", QT_TRANSLATE_NOOP("Words", "Your desk has a duty of this name in use, so it was not saved. Choose "
                                              "another name.")},
    {"duty.replaced", QT_TRANSLATE_NOOP("Words", "Your desk has a duty in the place of this one already, so it was not "
                                                 "saved. Change that one.")},
};

constexpr Entry Values[] = {
    {"choice.missing", QT_TRANSLATE_NOOP("Words", "Nothing is chosen here. Choose one at least.")},
};

} // namespace

std::optional<QString> dutyRefusal(const QString& key, const QJsonObject& detail) {
    if (key == u"schedule.too_many") {
        return Words::tr("Not scheduled: you have %n scheduled reports, which is the most there can be. Delete one, "
                         "also a stopped one.",
                         nullptr, detail.value(QLatin1String("maximum")).toInt());
    }
    if (key == u"schedule.state") {
        return detail.value(QLatin1String("state")) == QLatin1String("stopped")
                   ? Words::tr("This scheduled report has stopped already, so nothing was done.")
                   : Words::tr("This scheduled report is running already, so nothing was done. The list shows how it "
                               "stands.");
    }
    if (key == u"duty.too_many") {
        return Words::tr("Not saved: your desk has %n duties in use, which is the most there can be. Retire those that "
                         "hold no more.",
                         nullptr, detail.value(QLatin1String("maximum")).toInt());
    }
    return lookUp(Sentences, key);
}

std::optional<QString> dutyValueRefusal(const QString& reason) {
    return lookUp(Values, reason);
}

} // namespace inservice::words
