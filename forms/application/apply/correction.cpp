// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/apply/correction.h"

#include "forms/application/apply/applicationform.h"
#include "forms/application/casewords.h"
#include "forms/application/localcases.h"
#include "forms/commands/commands.h"
#include "models/domain/emailaddress.h"
#include "models/questions/applications.h"
#include "models/replica/drafts.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/catalogues.h"

namespace inservice {

Correction::Correction(GuestLink& link, UnitFinder* finder, ApplicationForm* form, QObject* parent)
    : QObject(parent)
    , m_link(link)
    , m_finder(finder)
    , m_form(form) {
}

void Correction::open(const LocalCase& localCase) {
    m_case = localCase;
    m_base = localCase.seen;
}

void Correction::close() {
    m_case = {};
    m_base = {};
}

ApplicationData Correction::baseData() const {
    return ApplicationData::fromCase(m_base, *m_finder->units());
}

bool Correction::isUnchanged() const {
    const ApplicationData data = m_form->data();
    return correctedFields(m_base, data).isEmpty() && data.emailRepeat == data.email;
}

QString Correction::whyReturned() const {
    const QList<ReturnReasonRow> reasons =
        m_link.replica().isLoaded() ? m_link.replica().rows<ReturnReasonRow>() : QList<ReturnReasonRow>();
    QStringList said;
    if (const QJsonObject decision = newestReturn(m_base); !decision.isEmpty()) {
        said.append(decisionLine(decision, reasons));
    }
    said.append(tr("Please correct what was sent back. Everything but account, name and ID can be changed."));
    return said.join(u'\n');
}

OutboxItem Correction::command() const {
    const QJsonObject fields = correctedFields(m_base, m_form->data()); // none: only the print was at fault
    OutboxItem item = Commands::makeItem("application.correct", localcases::caseSubject(m_case.id),
                                         tr("Correction of %1").arg(m_case.number),
                                         {{"revision", m_base["revision"].toInt()}, {"fields", fields}});
    item.caseSecret = m_case.secret;
    return item;
}

QString Correction::newAddress() const {
    const ApplicationData data = m_form->data();
    return correctedFields(m_base, data).contains("email") ? EmailAddress::normalised(data.email).text : QString();
}

void Correction::catchUp(const QString& sentence) {
    const auto question = questions::caseOf(m_case.secret);
    m_link.ask(question, this, [this, sentence, id = m_case.id](const Answer<QJsonObject>& answer) {
        if (id != m_case.id) {
            return; // another case is open by now
        }
        const QJsonObject now = answer ? *answer.value : QJsonObject();
        if (const std::optional<CaseStanding> standing = standingOf(now); standing && standing->mayCorrect()) {
            meet(now);
        } else {
            emit isOver(sentence);
        }
    });
}

/// Corrected on another PC and sent back once more: its values come in wherever nothing was changed here.
void Correction::meet(const QJsonObject& now) {
    ApplicationData data = m_form->data();
    const QJsonObject mine = correctedFields(m_base, data);
    const QJsonObject conflicts = conflictsOf(m_base, now, data);
    const QJsonObject theirs = correctedFields(now, baseData());
    for (auto it = theirs.constBegin(); it != theirs.constEnd(); ++it) {
        if (!mine.contains(it.key())) {
            data.take(it.key(), now.value(it.key()), *m_finder->units());
        }
    }
    m_case = localcases::seen(m_link, m_case.id, now);
    m_base = now;
    emit caughtUp(data, conflicts);
}

} // namespace inservice
