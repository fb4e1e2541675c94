// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/accept/acceptancesections.h"

#include "forms/words/enrolmentwords.h"
#include "models/enrolments/enrolmentitem.h"
#include "models/tables/listwords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AcceptanceSections)
};

using Section = FieldsView::Section;

void add(Section& section, const QString& label, const QString& value) {
    if (!value.isEmpty()) {
        section.fields << FieldsView::Field{label, value};
    }
}

QString list(const QStringList& parts) {
    return parts.join(Text::tr(", ", "between parts of an answer"));
}

QStringList textsOf(const QJsonValue& array) {
    QStringList texts;
    const QJsonArray all = array.toArray();
    for (const auto& text : all) {
        texts << text.toString();
    }
    return texts;
}

QString structured(const QString& code, const QJsonObject& answer) {
    const auto option = [&code](const char* key) { return words::enrolmentOption(code, QLatin1String(key)); };
    if (code == u"stay") {
        return answer.value(QLatin1String("stays")).toBool()
                   ? list(QStringList{option("yes")} + textsOf(answer.value(QLatin1String("nights"))))
                   : option("no");
    }
    if (code == u"transport") {
        const QString stop = answer.value(QLatin1String("stop")).toString();
        QStringList parts{answer.value(QLatin1String("way")) == QLatin1String("bus") ? option("bus") : option("own")};
        return list(stop.isEmpty() ? parts : parts << stop);
    }
    if (code == u"parking") {
        return answer.value(QLatin1String("needs")).toBool()
                   ? list({option("yes"), answer.value(QLatin1String("plate")).toString()})
                   : option("no");
    }
    return list({answer.value(QLatin1String("name")).toString(), answer.value(QLatin1String("phone")).toString()});
}

Section about(const AcceptanceRow& row) {
    const EnrolmentRow& enrolment = row.enrolment;
    Section section;
    add(section, Text::tr("School"), row.school);
    add(section, Text::tr("Title"), enrolment.jobTitle);
    add(section, Text::tr("Now at"), AcceptanceModel::nowText(row));
    add(section, Text::tr("Enrolled at"), shownTime(enrolment.queuedAt));
    add(section, Text::tr("Place in the queue"),
        row.queue.place > 0 ? Text::tr("%1: %2", "place, why").arg(row.queue.place).arg(AcceptanceModel::whyText(row))
                            : QString());
    const QString sender = row.sentBy.isEmpty() ? row.school : row.sentBy;
    add(section, Text::tr("Sent by"),
        enrolment.source != u"nominated" ? QString()
        : enrolment.confirmed            ? Text::tr("%1; confirmed by the teacher").arg(sender)
                                         : Text::tr("%1; the teacher has not confirmed it").arg(sender));
    add(section, Text::tr("Accepted of the school"), QString::number(row.sameSchool));
    add(section, Text::tr("Class"), enrolment.classNo > 0 ? QString::number(enrolment.classNo) : QString());
    add(section, Text::tr("Answer by"),
        row.state == EnrolmentState::Offered ? enrolment::deadlineText(enrolment.offerUntil) : QString());
    add(section, Text::tr("Was in the same course"), enrolment.repeated ? Text::tr("Yes") : QString());
    if (!enrolment.clash.isEmpty()) {
        add(section, Text::tr("At the same time"),
            Text::tr("%1 %2", "number, title")
                .arg(enrolment.clash.value(QLatin1String("number")).toInteger())
                .arg(enrolment.clash.value(QLatin1String("title")).toString()));
    }
    add(section, Text::tr("Reason"), enrolment.reason);
    add(section, Text::tr("Decided by"),
        enrolment.byName.isEmpty()
            ? QString()
            : Text::tr("%1, %2", "who, when").arg(enrolment.byName, shownTime(enrolment.stateAt)));
    return section;
}

} // namespace

QString answerInWords(const QString& code, const QJsonValue& answer) {
    if (answer.isObject()) {
        return structured(code, answer.toObject());
    }
    if (answer.isArray()) {
        return list(textsOf(answer));
    }
    if (answer.isBool()) {
        return Text::tr("(given; shown for a purpose)");
    }
    if (answer.isDouble()) {
        return QString::number(answer.toDouble());
    }
    const EnrolmentItem* item = enrolment::item(code);
    return item != nullptr && item->control == EnrolmentItem::Control::Choice
               ? words::enrolmentOption(code, answer.toString())
               : answer.toString();
}

QList<Section> acceptanceSections(const AcceptanceRow& row, const RegistrationSettings& settings,
                                  const QJsonObject& shown) {
    Section answers;
    answers.title = Text::tr("What was answered");
    const QJsonObject& given = row.enrolment.answers;
    const auto answer = [&](const QString& code, const QString& label) {
        if (shown.contains(code)) {
            add(answers, label, shown.value(code).toString());
        } else if (given.contains(code)) {
            add(answers, label, answerInWords(code, given.value(code)));
        } else if (row.enrolment.followUp.contains(code)) {
            add(answers, label, Text::tr("Still to be filled in"));
        }
    };
    for (const QString& code : settings.items) {
        answer(code, words::enrolmentItem(code));
    }
    for (const OwnQuestion& question : settings.questions) {
        answer(question.id, question.label);
    }
    QList<Section> sections{about(row)};
    if (!answers.fields.isEmpty()) {
        sections << answers;
    }
    return sections;
}

QList<Section> acceptanceSections(const QList<AcceptanceRow>& rows) {
    QMap<int, int> states;
    QMap<QString, int> schools;
    for (const AcceptanceRow& row : rows) {
        ++states[int(row.state)];
        ++schools[row.school];
    }
    Section byState{Text::tr("How they stand"), {}, {}};
    for (auto state = states.cbegin(); state != states.cend(); ++state) {
        add(byState, words::enrolmentTerm(EnrolmentState(state.key())), QString::number(state.value()));
    }
    Section bySchool{Text::tr("Where they come from"), {}, {}};
    for (auto school = schools.cbegin(); school != schools.cend(); ++school) {
        add(bySchool, school.key(), QString::number(school.value()));
    }
    return {byState, bySchool};
}

} // namespace inservice
