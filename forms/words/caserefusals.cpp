// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/words/centrerefusals.h"
#include "forms/words/lookup.h"
#include "forms/words/words.h"

#include <QStringList>

namespace inservice::words {
namespace {

constexpr Entry Sentences[] = {
    {"case.unknown",
     QT_TRANSLATE_NOOP(
         "Words",
         "The centre finds no application for this PC: it was made on another one, or its time is over. Open it with "
         "its application number and ID number through “Applied for on another PC”.")},
    {"person.has_account",
     QT_TRANSLATE_NOOP("Words",
                       "You have already applied for an account. One ID number has one business account.\n"
                       "If you have only forgotten the account name or password, use “Account or password forgotten” "
                       "on the sign-in page, or ask the service desk of the in-service site by phone or mail.\n"
                       "If you have moved here from another unit, that unit must have your business account deleted "
                       "first, then you can apply here: that of a contact or operator its chief manager deletes; for "
                       "that of a chief manager the unit returns the sealed form to its regional centre; that of a "
                       "university, a social education institution or a legal person the in-service site deletes.")},
    {"account_name.taken",
     QT_TRANSLATE_NOOP(
         "Words",
         "This account name is already in use or kept for an application that is under way. Choose another one; "
         "capitals and small letters count as the same.")},
    {"decision.own_case",
     QT_TRANSLATE_NOOP("Words", "Nobody decides on their own application. Ask a colleague of your desk to do it.")},
    {"reason.missing",
     QT_TRANSLATE_NOOP(
         "Words",
         "This decision needs a reason that the applicant can act on. Choose one from the list or write one.")},
    {"application.not_visible",
     QT_TRANSLATE_NOOP(
         "Words",
         "This application is not, or no longer, with your desk: it may have gone to another one. The list shows what "
         "is yours after the next update.")},
    {"handover.nobody",
     QT_TRANSLATE_NOOP("Words",
                       "No open chief manager of this unit has this name, or more than one has. Write the name "
                       "as “Find business accounts” shows it, or leave it empty if nobody is replaced.")},
    {"application.other_desk",
     QT_TRANSLATE_NOOP("Words", "Applications of this kind from this unit are not reviewed by your desk, so it cannot "
                                "key them in. Send the form to the desk that reviews them, or choose the unit again.")},
};

QString stateIn(const QJsonObject& detail) {
    const auto known = applicationStateFromKey(detail.value(QLatin1String("state")).toString());
    return known ? state(*known) : QString();
}

/// A sentence with the field it is about before it, where there is one.
QString ofField(const QJsonObject& detail, const QString& sentence) {
    const QJsonValue name = detail.value(QLatin1String("field"));
    return name.isUndefined()
               ? sentence
               : Words::tr("%1: %2", "name of a field and what is wrong with it").arg(field(name.toString()), sentence);
}

QString aboutChange(const QJsonObject& detail) {
    const QString now = stateIn(detail);
    if (now.isEmpty()) {
        return Words::tr("This was not carried out: the application has been changed since you saw it. Look at it as "
                         "it stands now and "
                         "decide again.");
    }
    return Words::tr("This was not carried out: the application has been changed since you saw it and is now “%1”. "
                     "Look at it as it stands "
                     "and decide again.")
        .arg(now);
}

QString aboutState(const QJsonObject& detail) {
    const QString now = stateIn(detail);
    if (now.isEmpty()) {
        return Words::tr("This cannot be done to the application as it stands now. Look at its state and choose a step "
                         "that is offered "
                         "there.");
    }
    return Words::tr("This cannot be done to an application that is “%1”. Look at it once more and choose a step that "
                     "is offered there.")
        .arg(now);
}

QString aboutField(const QJsonObject& detail) {
    const QString reason = detail.value(QLatin1String("reason")).toString();
    if (reason.isEmpty()) {
        return Words::tr("The data entered in the form do not have the right form. Check them once more.");
    }
    return ofField(detail, refusal({reason, detail.toVariantMap()}));
}

QString aboutConflict(const QJsonObject& detail) {
    QStringList names;
    const auto fields = detail.value(QLatin1String("fields")).toObject().keys();
    for (const QString& name : fields) {
        names += field(name);
    }
    if (names.isEmpty()) {
        return Words::tr("Somebody else has changed the same field meanwhile. Compare both values and choose the one "
                         "that is to stand.");
    }
    return Words::tr("Somebody else has changed the same field meanwhile: %1. Compare both values and choose the one "
                     "that is to stand.")
        .arg(names.join(Words::tr(", ", "between names of fields")));
}

QString aboutFrozen(const QJsonObject& detail) {
    return ofField(detail,
                   Words::tr("Account name, name and ID number cannot be changed once an application has succeeded. If "
                             "one of them is wrong, withdraw the application and apply anew."));
}

QString aboutConsent(const QJsonObject& detail) {
    const QString key = detail.value(QLatin1String("key")).toString();
    QString title;
    if (key == QLatin1String("terms")) {
        title = Words::tr("Terms of account use");
    } else if (key == QLatin1String("rules")) {
        title = Words::tr("Rules of the site");
    } else if (key == QLatin1String("personal_data")) {
        title = Words::tr("Consent to personal data");
    } else if (key == QLatin1String("teacher_account")) {
        title = Words::tr("Terms of a teacher's own account");
    }
    if (title.isEmpty()) {
        title = Words::tr("A consent text");
    }
    const QString version = detail.value(QLatin1String("version")).toString();
    if (version.isEmpty()) {
        return Words::tr("“%1” has been renewed since you agreed to it. Read the text now in force and agree again.")
            .arg(title);
    }
    return Words::tr("“%1” has been renewed since you agreed to it: version %2 is in force now. Read it and agree "
                     "again.")
        .arg(title, version);
}

QString aboutAccountType(const QJsonObject&) {
    return Words::tr("This kind of unit does not offer this account type: universities, legal persons and social "
                     "education have operators only. "
                     "Choose a type that is offered.");
}

QString aboutUsedDecision(const QJsonObject& detail) {
    const QString account = detail.value(QLatin1String("state")).toString();
    if (account == u"closed" || account == u"deleted") {
        return Words::tr("The decision cannot be taken back: its account has been closed or deleted meanwhile. Open "
                         "or restore the account in account management first.");
    }
    return Words::tr("The decision can no longer be taken back: the account has been signed in to. Delete the account "
                     "in account management if it must not be used.");
}

constexpr Composed<QJsonObject> ComposedSentences[] = {
    {"application.changed", aboutChange}, {"application.state", aboutState},
    {"field.invalid", aboutField},        {"field.conflict", aboutConflict},
    {"field.frozen", aboutFrozen},        {"account_type.not_offered", aboutAccountType},
    {"decision.used", aboutUsedDecision}, {"consent.outdated", aboutConsent},
};

} // namespace

std::optional<QString> caseRefusal(const QString& key, const QJsonObject& detail) {
    if (auto sentence = lookUp(Sentences, key)) {
        return sentence;
    }
    return compose(ComposedSentences, key, detail);
}

} // namespace inservice::words
