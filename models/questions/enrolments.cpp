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
    return enrolment;
}

ListedEnrolment listedOf(const QJsonObject& json) {
    const Members line{json};
    return {line.value("no").toInt(), line.text("name"), line.text("sex"),  line.text("unit"),
            line.text("staff_group"), line.state(),      line.moment("at"), line.value("own").toBool()};
}

} // namespace

std::optional<EnrolmentPage> readEnrolmentPage(const QJsonObject& answer) {
    if (!answer.contains(QLatin1String("course_id"))) {
        return std::nullopt;
    }
    const Members form{answer};
    EnrolmentPage page;
    page.number = form.value("number").toInteger();
    page.courseId = form.value("course_id").toInteger();
    page.title = form.text("title");
    page.startsAt = form.moment("starts_at");
    page.now = form.moment("now");
    page.openAt = form.moment("open_at");
    page.closeAt = form.moment("close_at");
    page.onlineLeft = form.value("online_left").toInt();
    page.settings = RegistrationSettings::fromJson(form.value("settings").toObject());
    page.classes = form.value("classes").toInt(1);
    page.deleteOn = form.day("delete_on");
    page.prefill = form.value("prefill").toObject();
    page.consentVersion = form.value("consent")[QLatin1String("version")].toString();
    page.drawHash = form.value("draw")[QLatin1String("sha256")].toString();
    page.drawSecret = form.value("draw")[QLatin1String("secret")].toString();
    page.consentTitle = form.value("consent")[QLatin1String("title")].toString();
    page.consentText = form.value("consent")[QLatin1String("text")].toString();
    for (const char* count : {"accepted", "waiting", "pending"}) {
        page.enrolled += form.value(count).toInt();
    }
    const QJsonObject settings = form.value("settings").toObject();
    const Members shown{settings};
    page.settings.resultAt = shown.moment("result_at");
    page.settings.freezeAt = shown.moment("freeze_at");
    page.settings.cancelUntil = shown.moment("cancel_until");
    const QJsonArray nights = form.value("nights").toArray();
    for (const auto& night : nights) {
        page.nights << QDate::fromString(night.toString(), Qt::ISODate);
    }
    if (form.value("refusal").isObject()) {
        page.refusal = sayingOf(form.value("refusal").toObject());
    }
    const QJsonArray warnings = form.value("warnings").toArray();
    for (const auto& warning : warnings) {
        page.warnings << sayingOf(warning.toObject());
    }
    if (form.value("own").isObject()) {
        page.own = ownOf(form.value("own").toObject());
        if (!isLive(page.own->state)) {
            page.own.reset(); // one can begin anew
        }
    }
    const QJsonArray list = form.value("list").toArray();
    for (const auto& line : list) {
        page.list << listedOf(line.toObject());
    }
    if (const QJsonValue nomination = form.value("nomination"); nomination.isObject()) {
        const QJsonValue quota = nomination[QLatin1String("quota")];
        page.nominations = OwnNominations{quota.isDouble() ? std::optional(quota.toInt()) : std::nullopt,
                                          nomination[QLatin1String("used")].toInt(),
                                          {}};
        const QJsonArray teachers = nomination[QLatin1String("teachers")].toArray();
        for (const auto& teacher : teachers) {
            page.nominations->teachers << teacher.toInteger();
        }
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
