// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enrolments/answers.h"

#include "models/courses/faultlist.h"
#include "models/domain/phonenumber.h"
#include "models/domain/plaintext.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace inservice::enrolment {

namespace {

using course::FaultList;
using Control = EnrolmentItem::Control;

constexpr QLatin1String Item("item");
constexpr int LongestPhone = 60;

/// The checks of one form.
class Answers {
public:
    Answers(const QJsonObject& answers, const RegistrationSettings& registration, const QList<QDate>& nights)
        : m_answers(answers)
        , m_registration(registration)
        , m_nights(nights) {}

    void check(const QString& code, const EnrolmentItem& item);
    void check(const OwnQuestion& question);
    [[nodiscard]] const QList<CourseFault>& faults() const { return m_list.faults(); }

private:
    void missing(const QString& field, const QString& item) { m_list.error(field, "enrol.item", {{Item, item}}); }
    void wrong(const QString& field, const QString& item) { m_list.error(field, "enrol.item_value", {{Item, item}}); }
    /// Whether anything stands there.
    static bool isSaid(const QJsonValue& value) {
        return !value.isNull() && !value.isUndefined() && !(value.isString() && value.toString().isEmpty());
    }
    /// A line that has to be there; whether it is, and is one.
    bool line(const QString& field, const QString& item, const QJsonValue& value, int longest);
    void phone(const QString& field, const QString& item, const QJsonValue& value);
    void choice(const QString& field, const QString& item, const QJsonValue& value, const QStringList& options);
    void years(const QString& code);
    void any(const OwnQuestion& question, const QJsonValue& value);
    void stay(const QString& code);
    void transport(const QString& code);
    void parking(const QString& code, int longest);
    void emergency(const QString& code, int longest);

    const QJsonObject& m_answers;
    const RegistrationSettings& m_registration;
    const QList<QDate>& m_nights;
    FaultList m_list;
};

bool Answers::line(const QString& field, const QString& item, const QJsonValue& value, int longest) {
    if (!isSaid(value)) {
        missing(field, item);
        return false;
    }
    if (!value.isString() || PlainText::check(value.toString(), {0, longest, false, false})) {
        wrong(field, item);
        return false;
    }
    return true;
}

void Answers::phone(const QString& field, const QString& item, const QJsonValue& value) {
    if (!line(field, item, value, LongestPhone)) {
        return;
    }
    if (const auto phone = PhoneNumber::parse(value.toString()); !phone) {
        m_list.refuse(field, phone.refusal());
    }
}

void Answers::choice(const QString& field, const QString& item, const QJsonValue& value, const QStringList& options) {
    if (!isSaid(value)) {
        missing(field, item);
    } else if (!value.isString() || !options.contains(value.toString())) {
        wrong(field, item);
    }
}

void Answers::years(const QString& code) {
    static const QRegularExpression form(QStringLiteral("^([0-5]?[0-9]|60)$"));
    const QJsonValue value = m_answers.value(code);
    if (value.isNull() || value.isUndefined()) {
        missing(code, code);
    } else if (!form.match(value.toVariant().toString()).hasMatch()) {
        wrong(code, code);
    }
}

void Answers::stay(const QString& code) {
    const QJsonObject answer = m_answers.value(code).toObject();
    if (!answer.value(QLatin1String("stays")).isBool()) {
        missing(code, code);
        return;
    }
    const QJsonArray chosen = answer.value(QLatin1String("nights")).toArray();
    if (!answer.value(QLatin1String("stays")).toBool()) {
        return;
    }
    if (chosen.isEmpty()) {
        missing(code + QStringLiteral(".nights"), code);
    }
    QSet<QDate> nights;
    for (const auto& each : chosen) {
        const QDate night = QDate::fromString(each.toString(), Qt::ISODate);
        if (!m_nights.contains(night) || nights.contains(night)) {
            wrong(code + QStringLiteral(".nights"), code);
            return;
        }
        nights.insert(night);
    }
}

void Answers::transport(const QString& code) {
    const QJsonObject answer = m_answers.value(code).toObject();
    const QString way = answer.value(QLatin1String("way")).toString();
    choice(code, code, way, {QStringLiteral("own"), QStringLiteral("bus")});
    if (way == u"bus" && !m_registration.stops.isEmpty()) {
        choice(code + QStringLiteral(".stop"), code, answer.value(QLatin1String("stop")), m_registration.stops);
    } else if (way == u"bus" && !answer.value(QLatin1String("stop")).toString().isEmpty()) {
        wrong(code + QStringLiteral(".stop"), code);
    }
}

void Answers::parking(const QString& code, int longest) {
    const QJsonObject answer = m_answers.value(code).toObject();
    if (!answer.value(QLatin1String("needs")).isBool()) {
        missing(code, code);
    } else if (answer.value(QLatin1String("needs")).toBool()) {
        line(code + QStringLiteral(".plate"), code, answer.value(QLatin1String("plate")), longest);
    }
}

void Answers::emergency(const QString& code, int longest) {
    const QJsonObject answer = m_answers.value(code).toObject();
    line(code + QStringLiteral(".name"), code, answer.value(QLatin1String("name")), longest);
    phone(code + QStringLiteral(".phone"), code, answer.value(QLatin1String("phone")));
}

void Answers::check(const QString& code, const EnrolmentItem& item) {
    if (item.dataClass == EnrolmentItem::DataClass::Sensitive && m_answers.value(code).toBool()) {
        return; // it is kept at the centre, and said again
    }
    switch (item.control) {
    case Control::Text:
        line(code, code, m_answers.value(code), item.longest);
        return;
    case Control::Choice: {
        QStringList options;
        for (const char* option : item.options) {
            options << QString::fromLatin1(option);
        }
        choice(code, code, m_answers.value(code), options);
        return;
    }
    case Control::Phone:
        phone(code, code, m_answers.value(code));
        return;
    case Control::Roster:
        if (!m_answers.value(code).toBool()) {
            missing(code, code);
        }
        return;
    case Control::Number:
        years(code);
        return;
    case Control::Stay:
        stay(code);
        return;
    case Control::Transport:
        transport(code);
        return;
    case Control::Parking:
        parking(code, item.longest);
        return;
    case Control::Emergency:
        emergency(code, item.longest);
        return;
    }
}

void Answers::check(const OwnQuestion& question) {
    const QJsonValue value = m_answers.value(question.id);
    switch (question.kind) {
    case QuestionKind::Text:
        line(question.id, question.label, value, LongestAnswer);
        return;
    case QuestionKind::Number:
        if (value.isNull() || value.isUndefined()) {
            missing(question.id, question.label);
        } else if (!value.isDouble()) {
            wrong(question.id, question.label);
        }
        return;
    case QuestionKind::Choice:
        choice(question.id, question.label, value, question.options);
        return;
    case QuestionKind::Multi:
        any(question, value);
        return;
    }
}

void Answers::any(const OwnQuestion& question, const QJsonValue& value) {
    const QJsonArray chosen = value.toArray();
    if (value.isNull() || value.isUndefined() || (value.isArray() && chosen.isEmpty())) {
        missing(question.id, question.label);
        return;
    }
    const bool areOptions = std::all_of(chosen.cbegin(), chosen.cend(), [&question](const auto& each) {
        return question.options.contains(each.toString());
    });
    if (!value.isArray() || !areOptions) {
        wrong(question.id, question.label);
    }
}

} // namespace

QList<CourseFault> checkAnswers(const QJsonObject& answers, const RegistrationSettings& registration,
                                const QList<QDate>& nights) {
    Answers form(answers, registration, nights);
    for (const QString& code : registration.items) {
        if (const EnrolmentItem* each = item(code)) {
            form.check(code, *each);
        }
    }
    for (const OwnQuestion& question : registration.questions) {
        form.check(question);
    }
    return form.faults();
}

QJsonObject fitting(const QJsonObject& answers, const RegistrationSettings& registration) {
    QStringList asked = registration.items;
    for (const OwnQuestion& question : registration.questions) {
        asked << question.id;
    }
    QJsonObject kept;
    for (auto answer = answers.constBegin(); answer != answers.constEnd(); ++answer) {
        if (asked.contains(answer.key())) {
            kept.insert(answer.key(), answer.value());
        }
    }
    return kept;
}

} // namespace inservice::enrolment
