// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/correct/plannedcorrection.h"

#include "forms/closing/correct/correctsender.h"
#include "forms/closing/correct/correctwords.h"
#include "forms/courses/change/changesource.h"
#include "forms/words/changewords.h"
#include "models/courses/coursefields.h"

#include <algorithm>

namespace inservice {
namespace {

bool isFilled(const QJsonObject& person) {
    const QString number = person.value(QLatin1String("national_id")).toString();
    return person.value(QLatin1String("change")).toString() != u"add" || (!number.isEmpty() && !number.contains(u'*'));
}

} // namespace

void PlannedCorrection::begin(const CourseDraft& draft, const CourseRow& course) {
    m_draft = draft;
    m_course = course;
}

qint64 PlannedCorrection::listId() const {
    return m_draft.change.value(QLatin1String("list_id")).toInteger();
}

QJsonArray PlannedCorrection::people() const {
    return m_draft.change.value(QLatin1String("people")).toArray();
}

void PlannedCorrection::rebase(const std::optional<CourseRevisionRow>& form) {
    const int revision = form ? form->revision : 0;
    if (m_draft.change.value(QLatin1String("revision")).toInt(-1) != revision) {
        QJsonObject body = form ? form->body : QJsonObject{{QStringLiteral("title"), m_course.title}};
        QStringList changed = correctedFields(m_draft);
        const QJsonArray named = m_draft.change.value(QLatin1String("fields")).toArray();
        for (const auto& field : named) {
            if (changed.isEmpty() && m_draft.body.contains(field.toString())) {
                changed << field.toString();
            }
        }
        for (const QString& field : changed) {
            body.insert(field, m_draft.body.value(field));
        }
        m_draft.body = body;
        m_draft.change.insert(QStringLiteral("revision"), revision);
        m_draft.change.insert(QStringLiteral("base"), form ? CourseDraft::formOf(form->body) : QJsonObject());
    }
    if (form) {
        m_draft.change.remove(QStringLiteral("fields"));
    }
}

QHash<QString, QString> PlannedCorrection::locked() {
    QHash<QString, QString> locked;
    const QStringList& open = correct::fields();
    const Course any;
    course::eachField(any, [&](const char* name, const auto&) {
        const QString field = QLatin1String(name);
        if (field == u"contacts" || field == u"deputies") {
            locked.insert(field, field == u"contacts"
                                     ? tr("This needs no request: change it at once in “Changes of courses”.")
                                     : words::changeLocked(ChangeClass::Free, ChangePhase::Closed,
                                                           QStringLiteral("course.deputies")));
        } else if (!open.contains(field)) {
            locked.insert(field,
                          tr("It cannot be put right once the course is closed: it would be another course. The desk "
                             "can have it registered anew."));
        }
    });
    return locked;
}

bool PlannedCorrection::isEmpty() const {
    return correctedFields(m_draft).isEmpty() && people().isEmpty() &&
           m_draft.change.value(QLatin1String("files")).toArray().isEmpty();
}

QList<PlannedCorrection::Asked> PlannedCorrection::asked(const CourseNames& names) const {
    QList<Asked> all;
    const QJsonArray listed = people();
    for (const auto& one : listed) {
        const QJsonObject person = one.toObject();
        ChangeCard card = correct::personCard(person);
        if (!isFilled(person)) {
            card.conflict = tr("The ID number is not kept whole on this PC: write it once more, on the first page.");
        }
        all << Asked{card, correct::usualCause(person.value(QLatin1String("change")).toString())};
    }
    const QJsonObject base = m_draft.base();
    const QJsonObject wanted = m_draft.form();
    const QStringList changed = correctedFields(m_draft);
    for (const QString& field : changed) {
        ChangeCard card;
        card.field = field;
        card.lines = linesOf(field, base.value(field), wanted.value(field), base, names);
        all << Asked{card, correct::usualCause(field)};
    }
    return all;
}

bool PlannedCorrection::needsEvidence() const {
    if (correct::mayRaise(correctedFields(m_draft), m_draft.base(), m_draft.form())) {
        return true;
    }
    const QJsonArray listed = people();
    return std::any_of(listed.begin(), listed.end(), [](const QJsonValue& one) {
        const QJsonObject person = one.toObject();
        return person.value(QLatin1String("change")).toString() != u"remove" &&
               person.value(QLatin1String("hours")).toDouble() > person.value(QLatin1String("before")).toDouble();
    });
}

bool PlannedCorrection::lacksNumbers() const {
    const QJsonArray listed = people();
    return !std::all_of(listed.begin(), listed.end(), [](const QJsonValue& one) { return isFilled(one.toObject()); });
}

CourseDraft askedAgain(const CorrectionRow& asked, const std::optional<CourseRevisionRow>& form) {
    CourseDraft draft;
    draft.id = QUuid::createUuid();
    draft.courseId = asked.courseId;
    draft.body = form ? form->body : QJsonObject();
    QJsonObject causes;
    QJsonObject notes;
    const auto take = [&causes, &notes](const QString& key, const QJsonObject& one) {
        causes.insert(key, one.value(QLatin1String("cause")));
        notes.insert(key, one.value(QLatin1String("note")));
    };
    for (const auto& one : asked.people) {
        take(correct::personKey(one.toObject()), one.toObject());
    }
    QJsonArray named; // where the form itself is still to come
    for (const auto& one : asked.fields) {
        const QJsonObject field = one.toObject();
        const QString name = field.value(QLatin1String("field")).toString();
        draft.body.insert(name, field.value(QLatin1String("new")));
        named << name;
        take(name, field);
    }
    QJsonArray files;
    for (const auto& one : asked.files) {
        if (one.toObject().value(QLatin1String("kind")).toString() == u"evidence") {
            files << one;
        }
    }
    draft.change = {{QStringLiteral("revision"), form ? form->revision : 0},
                    {QStringLiteral("base"), form ? CourseDraft::formOf(form->body) : QJsonObject()},
                    {QStringLiteral("people"), asked.people},
                    {QStringLiteral("fields"), named},
                    {QStringLiteral("causes"), causes},
                    {QStringLiteral("notes"), notes},
                    {QStringLiteral("phone"), asked.phone},
                    {QStringLiteral("reason"), asked.reason},
                    {QStringLiteral("files"), files},
                    {QStringLiteral("correction_id"), asked.state == u"returned" ? asked.id : 0},
                    {QStringLiteral("row_version"), asked.rowVersion}};
    return draft;
}

} // namespace inservice
