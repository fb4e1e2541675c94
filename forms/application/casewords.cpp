// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/casewords.h"

#include "forms/words/words.h"
#include "models/domain/personname.h"
#include "models/tables/listwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QStringList>

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

std::optional<ApplicationState> caseState(const QJsonObject& document) {
    return applicationStateFromKey(document["state"].toString());
}

QString nextStep(const QJsonObject& document) {
    const std::optional<ApplicationState> state = caseState(document);
    if (!state) {
        return {};
    }
    const QJsonObject desk = document["reviewer"].toObject();
    const QString deskName = desk["name"].toString();
    const QString unit = document["unit"].toObject()["name"].toString();
    switch (*state) {
    case ApplicationState::AwaitingPaper: {
        const QString seals = document["needs_unit_seal"].toBool()
                                  ? Words::tr("the head's seal of office and the unit's seal")
                                  : Words::tr("the head's seal of office");
        return Words::tr("Print the form, have it sealed (%1) and send it to %2 (%3).")
            .arg(seals, deskName, waysTo(desk));
    }
    case ApplicationState::AwaitingReview:
        return Words::tr("%1 is reviewing the application. You get a mail with the result; there is nothing to do now.")
            .arg(deskName);
    case ApplicationState::AwaitingOpening:
        if (deskName.isEmpty()) {
            return Words::tr("The chief manager of %1 opens the account. No paper has to be sent; you get a mail.")
                .arg(unit);
        }
        return Words::tr("%1 opens the account. You get a mail with the result; there is nothing to do now.")
            .arg(deskName);
    case ApplicationState::Returned:
        return Words::tr(
            "Correct what was sent back, and send it again. Then print the form anew: the older prints are void.");
    case ApplicationState::Approved:
        return Words::tr("The account is open. Sign in with your user account and the password you chose.");
    case ApplicationState::Rejected:
        return Words::tr("The application was not approved; the reason stands below. You can apply anew.");
    case ApplicationState::Withdrawn:
        return Words::tr("You have withdrawn this application. Account name and ID are free again.");
    }
    return {};
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

QString hasAccountAdvice() {
    return words::centreRefusal(QStringLiteral("person.has_account"), {}) + u'\n' +
           Words::tr("If you have applied before and wait for the result, look under “Progress of applications”. "
                     "Everything you "
                     "have filled in here is kept as a draft.");
}

} // namespace inservice
