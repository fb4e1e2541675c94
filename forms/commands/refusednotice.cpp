// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/commands/refusednotice.h"

#include "forms/look/look.h"
#include "forms/words/words.h"
#include "models/commands/kinds.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RefusedNotice)
};

} // namespace

QString refusedText(const OutboxItem& refused, bool cause) {
    const QString what = Text::tr("%1 was not done.", "what was asked for").arg(kindWord(refused.kind));
    return cause ? Text::tr("%1 %2", "what was not done; why")
                       .arg(what, words::centreRefusal(refused.errorKey, refused.errorDetail))
                 : what;
}

void showRefused(const QList<OutboxItem>& refused, look::MessageBar& notice, bool cause) {
    if (refused.isEmpty()) {
        notice.clear();
        return;
    }
    notice.show(look::Tone::Bad, refusedText(refused.constLast(), cause), Text::tr("I have read this"));
}

} // namespace inservice
