// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/commands/shownid.h"

#include "forms/words/words.h"

namespace inservice {

ShownId::ShownId(AccountLink& link, Question question, QObject* parent)
    : QObject(parent)
    , m_link(link)
    , m_question(question) {
}

void ShownId::mask(qint64 id) {
    m_shown = id;
    m_number.clear();
    m_asking = false;
    emit changed();
}

void ShownId::fetch(qint64 id) {
    m_shown = id;
    m_number.clear();
    m_asking = true;
    emit changed();
    m_link.ask(m_question(id, m_purpose), this, [this, id](const Answer<QString>& answer) {
        if (m_shown == id && m_asking) { // else another one is shown: this ID must not stand beside it
            take(answer);
        }
    });
}

void ShownId::take(const Answer<QString>& answer) {
    m_asking = false;
    m_number = answer ? *answer.value : QString();
    emit changed();
    if (!answer) {
        emit failed(answer.error.offline ? tr("The number lies at the centre, which cannot be reached now. Try again "
                                              "when you are online.")
                                         : words::centreRefusal(answer.error.key, answer.error.detail));
    }
}

} // namespace inservice
