// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/courses/sessiondraft.h"

#include "models/courses/timeofday.h"
#include "models/domain/fold.h"
#include "models/domain/normalise.h"

#include <QRegularExpression>
#include <algorithm>

namespace inservice {

namespace {

constexpr double MostHours = 24;

struct FieldKey {
    SessionField field;
    const char* key;
};

/// Of the cells that hold something else than text.
constexpr FieldKey TypedFields[] = {
    {SessionField::Date, "date"},           {SessionField::From, "from"},   {SessionField::To, "to"},
    {SessionField::Break, "break"},         {SessionField::Hours, "hours"}, {SessionField::Mode, "mode"},
    {SessionField::Lecturers, "lecturers"},
};

const CourseLecturer* lecturerNo(const QList<CourseLecturer>& lecturers, int no) {
    const auto found =
        std::find_if(lecturers.cbegin(), lecturers.cend(), [no](const auto& each) { return each.no == no; });
    return found == lecturers.cend() ? nullptr : &*found;
}

/// Who is called so; 0: nobody, or several are.
int numberOf(const QList<CourseLecturer>& lecturers, const QString& name) {
    const QString wanted = fold(name);
    int number = 0;
    for (const CourseLecturer& lecturer : lecturers) {
        if (fold(lecturer.name) == wanted) {
            if (number != 0) {
                return 0;
            }
            number = lecturer.no;
        }
    }
    return number;
}

QString written(const QTime& time) {
    return time.isValid() ? time.toString(QStringLiteral("HH:mm")) : QString();
}

} // namespace

namespace course {

QStringList namesIn(const QString& text) {
    static const QRegularExpression between(QStringLiteral("[、,，;；/／\\n]+"));
    QStringList names;
    const QStringList parts = text.split(between, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        if (const QString name = normaliseLine(part).text; !name.isEmpty()) {
            names << name;
        }
    }
    names.removeDuplicates();
    return names;
}

std::optional<SessionMode> sessionModeOf(const QString& text) {
    const QString word = normaliseCode(text).text;
    for (const char16_t* online : {u"線上", u"遠距", u"視訊", u"數位", u"ONLINE"}) {
        if (word.contains(QStringView(online))) {
            return SessionMode::Online;
        }
    }
    for (const char16_t* inPerson : {u"實體", u"現場", u"IN_PERSON"}) {
        if (word.contains(QStringView(inPerson))) {
            return SessionMode::InPerson;
        }
    }
    return std::nullopt;
}

} // namespace course

void SessionDraft::setSession(const CourseSession& session) {
    m_session = session;
    m_typed.clear();
}

void SessionDraft::keep(SessionField field, const QString& text, bool isClear) {
    if (isClear) {
        m_typed.remove(field);
    } else {
        m_typed.insert(field, text);
    }
}

void SessionDraft::writeDay(const QString& text, const SessionContext& context) {
    const auto day = course::dayOf(text, context.today);
    m_session.date = day.value_or(QDate());
    keep(SessionField::Date, text, text.isEmpty() || day);
}

void SessionDraft::writeHours(const QString& text) {
    QString number = normaliseCode(text).text;
    for (const QString& unit :
         {QStringLiteral("小時"), QStringLiteral("時"), QStringLiteral("節"), QStringLiteral("H")}) {
        if (number.endsWith(unit)) {
            number.chop(unit.size());
            break;
        }
    }
    bool isNumber = false;
    const double hours = number.toDouble(&isNumber);
    const bool isClear = isNumber && hours >= 0 && hours <= MostHours;
    m_session.hours = isClear ? std::optional(hours) : std::nullopt;
    keep(SessionField::Hours, text, text.isEmpty() || isClear);
}

void SessionDraft::writeLecturers(const QString& text, const SessionContext& context) {
    const QStringList names = course::namesIn(text);
    QList<int> numbers;
    for (const QString& name : names) {
        if (const int no = numberOf(context.lecturers, name); no != 0) {
            numbers << no;
        }
    }
    const bool isClear = numbers.size() == names.size();
    m_session.lecturers = isClear ? numbers : QList<int>();
    keep(SessionField::Lecturers, text, isClear);
}

void SessionDraft::write(SessionField field, const QString& raw, const SessionContext& context) {
    const QString text = normaliseLine(QString(raw).replace(u'\n', u' ').replace(u'\t', u' ')).text;
    switch (field) {
    case SessionField::Date:
        writeDay(text, context);
        return;
    case SessionField::From:
    case SessionField::To: {
        const auto time = course::timeOfDay(text);
        (field == SessionField::From ? m_session.from : m_session.to) = time.value_or(QTime());
        keep(field, text, text.isEmpty() || time);
        return;
    }
    case SessionField::Break: {
        const auto minutes = course::minutesOf(text);
        m_session.breakMinutes = minutes.value_or(0);
        keep(field, text, minutes.has_value());
        return;
    }
    case SessionField::Hours:
        writeHours(text);
        return;
    case SessionField::Lecturers:
        writeLecturers(raw.trimmed(), context);
        return;
    case SessionField::Mode: {
        const auto mode = course::sessionModeOf(text);
        m_session.mode = mode.value_or(m_session.mode);
        keep(field, text, text.isEmpty() || mode);
        return;
    }
    case SessionField::Topic:
        m_session.topic = text;
        return;
    case SessionField::Room:
        m_session.room = text;
        return;
    case SessionField::Track:
        m_session.track = text;
        return;
    }
}

QString SessionDraft::text(SessionField field, const SessionContext& context) const {
    if (const auto typed = m_typed.constFind(field); typed != m_typed.cend()) {
        return *typed;
    }
    switch (field) {
    case SessionField::Date:
        return m_session.date.isValid() ? m_session.date.toString(Qt::ISODate) : QString();
    case SessionField::From:
        return written(m_session.from);
    case SessionField::To:
        return written(m_session.to);
    case SessionField::Break:
        return m_session.breakMinutes == 0 ? QString() : QString::number(m_session.breakMinutes);
    case SessionField::Hours:
        return m_session.hours ? QString::number(*m_session.hours) : QString();
    case SessionField::Topic:
        return m_session.topic;
    case SessionField::Lecturers: {
        QStringList names;
        for (const int no : m_session.lecturers) {
            const CourseLecturer* lecturer = lecturerNo(context.lecturers, no);
            names << (lecturer == nullptr ? QString::number(no) : lecturer->name);
        }
        return names.join(QStringLiteral("、"));
    }
    case SessionField::Mode:
        return course::keyOf(m_session.mode);
    case SessionField::Room:
        return m_session.room;
    case SessionField::Track:
        return m_session.track;
    }
    return {};
}

void SessionDraft::resolveLecturers(const SessionContext& context) {
    if (isUnclear(SessionField::Lecturers)) {
        writeLecturers(m_typed.value(SessionField::Lecturers), context);
    }
}

bool SessionDraft::isBlank() const {
    CourseSession blank;
    blank.no = m_session.no;
    blank.mode = m_session.mode;
    return m_typed.isEmpty() && m_session == blank;
}

QJsonObject SessionDraft::toJson() const {
    Course course;
    course.sessions = {m_session};
    QJsonObject json = course.toJson().value(QLatin1String("sessions")).toArray().first().toObject();
    for (const FieldKey& each : TypedFields) {
        if (const auto typed = m_typed.constFind(each.field); typed != m_typed.cend()) {
            json.insert(QLatin1String(each.key), *typed);
        }
    }
    return json;
}

SessionDraft SessionDraft::fromJson(const QJsonObject& json) {
    const Course course = Course::fromJson({{QStringLiteral("sessions"), QJsonArray{json}}});
    SessionDraft draft(course.sessions.first());
    const QJsonObject clear = draft.toJson();
    for (const FieldKey& each : TypedFields) {
        // A text where there is none of a value: it was typed.
        const QJsonValue value = json.value(QLatin1String(each.key));
        if (value.isString() && !value.toString().isEmpty() && value != clear.value(QLatin1String(each.key))) {
            draft.m_typed.insert(each.field, value.toString());
        }
    }
    return draft;
}

} // namespace inservice
