// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questions/enrolments.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace inservice::questions {

namespace {

/// The members of an object as what they are meant to be.
struct Members {
    const QJsonObject& all;

    [[nodiscard]] QJsonValue value(const char* name) const { return all.value(QLatin1String(name)); }
    [[nodiscard]] QString text(const char* name) const { return value(name).toString(); }
    [[nodiscard]] QDateTime moment(const char* name) const {
        return QDateTime::fromString(text(name), Qt::ISODateWithMs);
    }
    [[nodiscard]] QDate day(const char* name) const { return QDate::fromString(text(name), Qt::ISODate); }
    [[nodiscard]] EnrolmentState state() const {
        return course::fromKey<EnrolmentState>(text("state")).value_or(EnrolmentState::Pending);
    }
};

EnrolmentSaying sayingOf(const QJsonObject& json) {
    return {json.value(QLatin1String("key")).toString(), json.value(QLatin1String("values")).toObject()};
}

OwnEnrolment ownOf(const QJsonObject& json) {
    const Members own{json};
    OwnEnrolment enrolment;
    enrolment.id = own.value("id").toInteger();
    enrolment.rowVersion = own.value("row_version").toInt();
    enrolment.state = own.state();
    enrolment.position = own.value("position").toInt();
    enrolment.at = own.moment("at");
    enrolment.reason = own.text("reason");
    enrolment.offerUntil = own.moment("offer_until");
    enrolment.answers = own.value("answers").toObject();
    enrolment.followUp = own.value("follow_up").toVariant().toStringList();
    enrolment.confirmed = own.value("confirmed").toBool(true);
    enrolment.classroom = own.text("classroom");
    enrolment.sentBy = own.text("sent_by");
    return enrolment;
}

ListedEnrolment listedOf(const QJsonObject& json) {
    const Members line{json};
    return {line.value("no").toInt(), line.text("name"), line.text("sex"),  line.text("unit"),
            line.text("staff_group"), line.state(),      line.moment("at"), line.value("own").toBool()};
}

/// The settings as far as they are for everybody, with the moments that they come to.
RegistrationSettings settingsOf(const QJsonObject& json) {
    const Members shown{json};
    RegistrationSettings settings = RegistrationSettings::fromJson(json);
    settings.resultAt = shown.moment("result_at");
    settings.freezeAt = shown.moment("freeze_at");
    settings.cancelUntil = shown.moment("cancel_until");
    return settings;
}

OwnNominations nominationsOf(const QJsonObject& json) {
    const Members said{json};
    OwnNominations nominations;
    if (const QJsonValue quota = said.value("quota"); quota.isDouble()) {
        nominations.quota = quota.toInt();
    }
    nominations.used = said.value("used").toInt();
    const QJsonArray teachers = said.value("teachers").toArray();
    for (const auto& teacher : teachers) {
        nominations.teachers << teacher.toInteger();
    }
    const QJsonArray others = said.value("others").toArray();
    for (const auto& other : others) {
        nominations.others.insert(other[QLatin1String("teacher_id")].toInteger(),
                                  other[QLatin1String("unit_id")].toInteger());
    }
    if (const QJsonValue refusal = said.value("refusal"); refusal.isObject()) {
        nominations.refusal = sayingOf(refusal.toObject());
    }
    return nominations;
}

/// What the course asks for, whoever looks.
void readCourse(EnrolmentPage& page, const Members& form) {
    page.number = form.value("number").toInteger();
    page.courseId = form.value("course_id").toInteger();
    page.title = form.text("title");
    page.startsAt = form.moment("starts_at");
    page.now = form.moment("now");
    page.openAt = form.moment("open_at");
    page.closeAt = form.moment("close_at");
    page.onlineLeft = form.value("online_left").toInt();
    for (const char* count : {"accepted", "waiting", "pending"}) {
        page.enrolled += form.value(count).toInt();
    }
    page.settings = settingsOf(form.value("settings").toObject());
    page.classes = form.value("classes").toInt(1);
    page.deleteOn = form.day("delete_on");
    const QJsonArray nights = form.value("nights").toArray();
    for (const auto& night : nights) {
        page.nights << QDate::fromString(night.toString(), Qt::ISODate);
    }
    const QJsonValue consent = form.value("consent");
    page.consentVersion = consent[QLatin1String("version")].toString();
    page.consentTitle = consent[QLatin1String("title")].toString();
    page.consentText = consent[QLatin1String("text")].toString();
    const QJsonValue draw = form.value("draw");
    page.drawHash = draw[QLatin1String("sha256")].toString();
    page.drawSecret = draw[QLatin1String("secret")].toString();
}

} // namespace

std::optional<EnrolmentPage> readEnrolmentPage(const QJsonObject& answer) {
    if (!answer.contains(QLatin1String("course_id"))) {
        return std::nullopt;
    }
    const Members form{answer};
    EnrolmentPage page;
    readCourse(page, form);
    page.prefill = form.value("prefill").toObject();
    if (const QJsonValue refusal = form.value("refusal"); refusal.isObject()) {
        page.refusal = sayingOf(refusal.toObject());
    }
    const QJsonArray warnings = form.value("warnings").toArray();
    for (const auto& warning : warnings) {
        page.warnings << sayingOf(warning.toObject());
    }
    if (const QJsonValue own = form.value("own"); own.isObject()) {
        page.own = ownOf(own.toObject());
        if (!isLive(page.own->state)) {
            page.own.reset(); // one can begin anew
        }
    }
    const QJsonArray list = form.value("list").toArray();
    for (const auto& line : list) {
        page.list << listedOf(line.toObject());
    }
    if (const QJsonValue nomination = form.value("nomination"); nomination.isObject()) {
        page.nominations = nominationsOf(nomination.toObject());
    }
    return page;
}

AccountQuestion<std::optional<EnrolmentPage>> enrolmentPage(qint64 number) {
    AccountQuestion<std::optional<EnrolmentPage>> question(
        QStringLiteral("SELECT api.enrolment_form($1, $2, $3)"), {number},
        [](const PgRows& rows) { return readEnrolmentPage(QJsonDocument::fromJson(rows.scalar()).object()); });
    question.costsProof = true; // nobody goes through all courses
    return question;
}

} // namespace inservice::questions
