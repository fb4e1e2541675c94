// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/localcases.h"

#include "forms/commands/commands.h"
#include "models/central/client/scram.h"
#include "models/questions/applications.h"
#include "models/replica/drafts.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

namespace inservice::localcases {

QString draftSubject(const QUuid& draft) {
    return "draft:" + draft.toString(QUuid::WithoutBraces);
}

QString releaseSubject(const QUuid& draft) {
    return "release:" + draft.toString(QUuid::WithoutBraces);
}

QString caseSubject(const QUuid& localCase) {
    return "case:" + localCase.toString(QUuid::WithoutBraces);
}

bool isListing(const LocalCase& localCase, const std::optional<OutboxItem>& item) {
    return localCase.seen["listing"].toBool() || (item && item->kind.startsWith(u"listing."));
}

QString addressOf(const OutboxItem& item) {
    const QJsonObject body = QJsonDocument::fromJson(item.body).object();
    return item.kind == "application.correct" ? body["fields"].toObject()["email"].toObject()["new"].toString()
                                              : body["email"].toString();
}

LocalCase caseOfDraft(Link& link, const QUuid& draft) {
    const QList<LocalCase> cases = link.drafts().cases();
    for (const LocalCase& one : cases) {
        if (one.draft == draft && one.number.isEmpty()) {
            return one;
        }
    }
    LocalCase made;
    made.id = QUuid::createUuid();
    made.secret = makeSecret();
    made.draft = draft;
    link.drafts().saveCase(made);
    return made;
}

std::optional<LocalCase> accepted(Link& link, const OutboxItem& item) {
    std::optional<LocalCase> one = link.drafts().caseOfSecret(item.caseSecret);
    if (one && (item.kind == "application.apply" || item.kind == "application.follow" || item.kind == "listing.ask")) {
        one->number = item.result["number"].toString();
        link.drafts().saveCase(*one);
        if (!one->draft.isNull()) {
            link.drafts().removeDraft(one->draft);
        }
    } else if (one && item.kind == "application.correct") {
        link.drafts().removeDraft(one->id);
    }
    link.dismiss(item.id);
    return one;
}

void settle(Link& link) {
    const Commands& commands = Commands::of(link);
    const QList<OutboxItem> items = link.outbox().items();
    for (const OutboxItem& item : items) {
        const bool ours = item.kind == "application.apply" || item.kind == "application.correct" ||
                          item.kind == "application.withdraw" || item.kind == "application.follow" ||
                          item.kind == "release.ask" || item.kind.startsWith(u"listing.");
        if (ours && item.state == OutboxState::Done && !commands.isAwaited(item.id)) {
            accepted(link, item);
        }
    }
}

void renew(GuestLink& link, const LocalCase& localCase, QObject* context, std::function<void()> done) {
    link.ask(questions::caseOf(localCase.secret), context,
             [link = QPointer<GuestLink>(&link), id = localCase.id,
              done = std::move(done)](const Answer<QJsonObject>& answer) {
                 if (link && answer && !answer.value->isEmpty()) {
                     seen(*link, id, *answer.value);
                     done();
                 }
             });
}

LocalCase seen(Link& link, const QUuid& localCase, const QJsonObject& document) {
    LocalCase one = link.drafts().localCase(localCase).value_or(LocalCase());
    if (!one.id.isNull() && !document.isEmpty()) {
        one.seen = document;
        one.seenAt = QDateTime::currentDateTimeUtc();
        if (one.number.isEmpty()) {
            one.number = document["number"].toString();
        }
        link.drafts().saveCase(one);
    }
    return one;
}

} // namespace inservice::localcases
