// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/shownid.h"

#include "forms/review/casehead.h"
#include "forms/words/words.h"
#include "models/questions/applications.h"

namespace inservice {

ShownId::ShownId(AccountLink& link, CaseHead* head, QObject* parent)
    : QObject(parent)
    , m_link(link)
    , m_head(head) {
}

void ShownId::mask(const ApplicationRow& application) {
    m_shown = application.id;
    m_head->maskId(application);
}

void ShownId::fetch(const ApplicationRow& application) {
    m_shown = application.id;
    m_head->awaitId(application);
    m_link.ask(questions::nationalId(application.id, m_purpose), this,
               [this, application](const Answer<QString>& answer) {
                   if (m_shown != application.id) {
                       return; // another case is shown: this ID must not stand beside it
                   }
                   if (answer) {
                       m_head->showId(*answer.value);
                       return;
                   }
                   m_head->maskId(application);
                   emit failed(answer.error.offline ? tr("The number lies at the centre, which cannot be reached "
                                                         "now. Try again "
                                                         "when you are online.")
                                                    : words::centreRefusal(answer.error.key, answer.error.detail));
               });
}

} // namespace inservice
