// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/reviewmessage.h"

#include "forms/words/words.h"
#include "models/tables/pending.h"

#include <utility>

namespace inservice {

ReviewMessage::ReviewMessage(bool chief, QWidget* parent)
    : look::MessageBar(parent)
    , m_chief(chief) {
    setObjectName(QStringLiteral("reviewMessage"));
    connect(this, &look::MessageBar::actionTriggered, this, [this] {
        const qint64 id = m_case;
        clear();
        if (id != 0) {
            emit caseRequested(id);
        }
    });
}

void ReviewMessage::say(look::Tone tone, const QString& text, const QString& button) {
    m_case = 0;
    m_isPassing = false;
    show(tone, text, button);
}

void ReviewMessage::clearPassing() {
    if (std::exchange(m_isPassing, false)) {
        clear();
    }
}

void ReviewMessage::caseChosen(qint64 id) {
    if (m_isPassing || (m_case != 0 && m_case == id)) {
        m_isPassing = false;
        clear();
    }
}

void ReviewMessage::sayStillWriting(const ApplicationRow& application) {
    say(look::Tone::Warning, tr("You are still writing on %1 (%2). Send or cancel it first; then choose another case.")
                                 .arg(application.number, application.name));
    m_case = application.id;
    m_isPassing = true;
}

void ReviewMessage::sayDone(CaseAction action, const ApplicationRow& application) {
    say(look::Tone::Good,
        tr("%1: %2 (%3).", "what was done: whose case (its number)")
            .arg(actionSpec(action, m_chief).doneText(), application.name, application.number),
        tr("Close"));
    m_isPassing = true;
}

void ReviewMessage::sayUndone(const QList<OutboxItem>& taken) {
    if (taken.size() > 1) {
        say(look::Tone::Info, tr("Undone: %n decisions were taken back, nothing was sent.", nullptr, int(taken.size())),
            tr("Close"));
        return;
    }
    const OutboxItem& one = taken.constFirst();
    const std::optional<Decision> asked = decisionOf(one);
    say(look::Tone::Info,
        tr("Undone: “%1” of %2 was taken back, nothing was sent.", "what was asked, whose case")
            .arg(asked ? actionSpec(asked->action, m_chief).text() : words::commandKind(one.kind),
                 one.seen.value(QLatin1String("name")).toString()),
        tr("Close"));
}

void ReviewMessage::sayTooLate(int late, int all) {
    say(look::Tone::Warning,
        tr("%1 of %n decisions were on their way already and stay as they are. An approval can be taken "
           "back at its case until the account's first sign-in.",
           nullptr, all)
            .arg(late),
        tr("Close"));
}

void ReviewMessage::sayFailed(const QString& cause) {
    say(look::Tone::Bad,
        tr("Nothing was sent: it could not be written down on this PC (%1). Free some disk space or tell who "
           "looks after this PC, then do it again.")
            .arg(cause));
}

void ReviewMessage::sayRefused(const OutboxItem& item, const ApplicationRow& now) {
    const bool isAlike = isDecidedAlike(item, now);
    say(isAlike ? look::Tone::Warning : look::Tone::Bad,
        isAlike ? tr("%1: a colleague was first with “%2”. Nothing is left to do.", "number, what was asked")
                      .arg(now.number, words::commandKind(item.kind))
                : tr("%1: “%2” was not done. %3", "number, what was asked, why not")
                      .arg(now.number, words::commandKind(item.kind),
                           words::centreRefusal(item.errorKey, item.errorDetail)),
        tr("Show the case"));
    m_case = applicationOfSubject(item.subject);
}

void ReviewMessage::sayUnknown(const QString& number) {
    say(look::Tone::Warning,
        tr("No case %1 is among those you may see. If it is a form for another desk, send it on to the desk "
           "printed on it; if it is quite new, press F5 and try again.")
            .arg(number));
}

} // namespace inservice
