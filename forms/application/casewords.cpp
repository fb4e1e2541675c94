// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/casewords.h"

#include "forms/application/listing/listingwords.h"
#include "forms/words/casesteps.h"
#include "forms/words/words.h"
#include "models/domain/personname.h"
#include "models/tables/listwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QStringList>
#include <algorithm>

namespace inservice {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(inservice::CaseWords)
};

/// Where the paper goes: name of the desk, then every way to reach it.
QString waysTo(const QJsonObject& desk) {
    QStringList ways;
    if (const QString fax = desk["fax"].toString(); !fax.isEmpty()) {
        ways.append(Words::tr("fax %1").arg(fax));
    }
    if (const QString mail = desk["email"].toString(); !mail.isEmpty()) {
        ways.append(Words::tr("e-mail %1").arg(mail));
    }
    if (const QString address = desk["address"].toString(); !address.isEmpty()) {
        ways.append(Words::tr("post %1").arg(address));
    }
    return ways.join(Words::tr("; ", "between ways to reach a desk"));
}

} // namespace

bool endedByItself(const QJsonObject& document) {
    const QJsonArray decisions = document["decisions"].toArray();
    return std::any_of(decisions.begin(), decisions.end(), [](const QJsonValue& decision) {
        return decision.toObject()["action"] == QLatin1String("expire");
    });
}

std::optional<CaseStanding> standingOf(const QJsonObject& document) {
    const std::optional<ApplicationState> state = applicationStateFromKey(document["state"].toString());
    if (!state || document["listing"].toBool()) { // a request to be listed goes another way
        return std::nullopt;
    }
    CaseStanding standing;
    standing.state = *state;
    standing.needsPaper = document["needs_paper"].toBool(true);
    standing.revision = document["revision"].toInt(1);
    standing.paperRevision = document["paper_revision"].toInt(1);
    standing.receivedRevision = document["received_revision"].toInt(0);
    standing.returnedFor = returnedForFromKey(document["returned_for"].toString());
    return standing;
}

QString nextStep(const QJsonObject& document) {
    const std::optional<CaseStanding> standing = standingOf(document);
    if (!standing) {
        return {};
    }
    if (standing->state == ApplicationState::Withdrawn && endedByItself(document)) {
        return Words::tr("Nothing came in time, so this application ended by itself. Account name and ID are free "
                         "again; you can apply anew.");
    }
    const QJsonObject desk = document["reviewer"].toObject();
    return words::nextStep(*standing,
                           {desk["name"].toString(), waysTo(desk), document["unit"].toObject()["name"].toString(),
                            document["needs_unit_seal"].toBool()});
}

QString nextStepShort(const QJsonObject& document) {
    if (document["listing"].toBool()) {
        return listingNextStepShort(document);
    }
    const std::optional<CaseStanding> standing = standingOf(document);
    return standing ? words::nextStepShort(*standing) : QString();
}

QString decisionWords(const QJsonObject& decision, const QList<ReturnReasonRow>& reasons) {
    QStringList why;
    const QJsonArray keys = decision["reasons"].toArray();
    for (const auto& key : keys) {
        QString text = key.toString();
        if (decision["action"] == QLatin1String("correct")) {
            text = words::field(text); // what a correction changed is named by its fields
        } else if (const auto type = accountTypeFromKey(text); type && decision["action"] == QLatin1String("open_as")) {
            text = words::accountType(*type);
        } else if (const auto how = receivedHowFromKey(text); how && decision["action"] == QLatin1String("receive")) {
            text = words::receivedHow(*how);
        }
        for (const ReturnReasonRow& reason : reasons) {
            if (reason.key == text) {
                text = reason.text;
                break;
            }
        }
        why.append(text);
    }
    if (const QString text = decision["text"].toString(); !text.isEmpty()) {
        why.append(text);
    }
    const QString action = words::action(decision["action"].toString());
    return why.isEmpty() ? action : Words::tr("%1: %2", "what was done and why").arg(action, why.join(Words::tr("; ")));
}

QString decisionLine(const QJsonObject& decision, const QList<ReturnReasonRow>& reasons) {
    const QString by = decision["by_name"].toString();
    return QString("%1   %2%3")
        .arg(shownTime(QDateTime::fromString(decision["at"].toString(), Qt::ISODate)), decisionWords(decision, reasons),
             by.isEmpty() ? QString() : QString("（%1）").arg(by));
}

QJsonObject newestReturn(const QJsonObject& document) {
    QJsonObject newest;
    const QJsonArray decisions = document["decisions"].toArray(); // oldest first
    for (const auto& decision : decisions) {
        if (decision.toObject()["action"] == QLatin1String("return")) {
            newest = decision.toObject();
        }
    }
    return newest;
}

QString unchangedWords(const QJsonObject& document) {
    const QString desk = document["reviewer"].toObject()["name"].toString();
    if (desk.isEmpty()) {
        return Words::tr("Nothing is changed: sent like this, the application goes back to the chief manager of %1 as "
                         "it was.")
            .arg(document["unit"].toObject()["name"].toString());
    }
    const std::optional<CaseStanding> standing = standingOf(document);
    if (standing && standing->next() == NextStep::Correct) {
        return Words::tr("Nothing is changed: sent like this, the application goes back to %1 as it was. The sealed "
                         "form that was received still counts.")
            .arg(desk);
    }
    return Words::tr("Nothing is changed: sent like this, the application goes back to %1 as it was, and the form has "
                     "to be printed, sealed and returned anew.")
        .arg(desk);
}

QString draftName(const QJsonObject& fields, const QString& unitName) {
    if (const QString name = fields["name"].toString().trimmed(); !name.isEmpty()) {
        return PersonName::mask(name);
    }
    if (const QString account = fields["account_name"].toString().trimmed(); !account.isEmpty()) {
        return account.left(qMin<qsizetype>(3, account.size() / 2)) + "****";
    }
    return unitName;
}

QString maskedAddress(const QString& address) {
    const qsizetype at = address.indexOf(u'@');
    return at < 1 ? QString() : address.left(1) + "***" + address.mid(at);
}

QString hasAccountAdvice(const std::optional<DeskRow>& desk) {
    QStringList lines{words::centreRefusal(QStringLiteral("person.has_account"), {})};
    if (desk && !desk->phone.isEmpty()) {
        lines.append(Words::tr("Questions: %1, telephone %2").arg(desk->name, desk->phone));
    }
    lines.append(Words::tr("If you have applied before and wait for the result, look under “Progress of applications”. "
                           "Everything you "
                           "have filled in here is kept as a draft."));
    return lines.join(u'\n');
}

QString noChiefWords(const QString& unit) {
    return Words::tr("%1 has no chief manager at present. Nobody there can open this account until one has been "
                     "approved: somebody has to apply as chief manager first.")
        .arg(unit);
}

QString noChiefWarning(const QJsonObject& document) {
    const std::optional<CaseStanding> standing = standingOf(document);
    const QJsonObject unit = document["unit"].toObject();
    const bool waits = standing && standing->next() == NextStep::Opening && !standing->needsPaper;
    return waits && !unit["has_chief"].toBool(true) ? noChiefWords(unit["name"].toString()) : QString();
}

QString noticeForChief(const QJsonObject& document) {
    const auto type = accountTypeFromKey(document["account_type"].toString());
    return Words::tr("To the chief manager of %1:\nI have applied for a business account and wait for you to open it. "
                     "Please sign in to the in-service desk and open it under “Accounts of my unit”.\n"
                     "Application number: %2\nName: %3\nUser account: %4\nType: %5")
        .arg(document["unit"].toObject()["name"].toString(), document["number"].toString(), document["name"].toString(),
             document["account_name"].toString(), type ? words::accountType(*type) : QString());
}

} // namespace inservice
