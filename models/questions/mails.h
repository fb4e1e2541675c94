// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/question.h"

#include <QDateTime>

/// What is asked at the centre about the mails that it sends (docs/api.md).
namespace inservice::questions {

enum class MailState {
    Waiting, ///< 待寄, also what is on its way
    Failed,  ///< 未送達: the mail server will not take it, or it was tried for two days
    Unsure,  ///< 不確定: it may have gone, nobody heard; never sent again by itself
};

/// A mail that was not sent, as 教師進修網 sees it: never what it says.
struct OpenMail {
    qint64 id = 0;
    QDateTime at; ///< when it was put into the queue
    QString templateKey;
    QString subject;
    QString address; ///< masked
    MailState state = MailState::Waiting;
    int tries = 0;
    QDateTime dueAt;
    QString error;
    QString number; ///< of the application it is about; empty: none
    bool operator==(const OpenMail&) const = default;
};

struct MailQueue {
    QList<OpenMail> mails; ///< the newest first, 1,000 at most
    int all = 0;           ///< however many are shown
    QDateTime sentAt;      ///< when the last one went; invalid: none has yet
};

/// `right.missing` for whoever may not retry one.
[[nodiscard]] AccountQuestion<MailQueue> mailQueue();

} // namespace inservice::questions
