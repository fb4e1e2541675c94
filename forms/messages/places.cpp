// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/messages/places.h"

#include "forms/messages/messagespage.h"
#include "models/replica/changes.h"
#include "models/replica/replicareader.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MessagePlaces)
};

/// How many messages a teacher has not read.
class MessageTasks : public TaskList {
public:
    MessageTasks(AccountLink& link, QObject* parent)
        : TaskList(parent)
        , m_link(link) {}

    [[nodiscard]] bool isLoaded() const override { return true; }
    [[nodiscard]] QList<HomeTask> tasks(const QDateTime& now) const override {
        Q_UNUSED(now)
        const QList<MessageRow> unread = m_link.replica().rows<MessageRow>(QStringLiteral(" WHERE read_at IS NULL"));
        if (unread.isEmpty()) {
            return {};
        }
        HomeTask task;
        task.tone = look::Tone::Info;
        task.word = Text::tr("Message");
        task.sentence = Text::tr("%n message(s) have not been read.", nullptr, int(unread.size()));
        task.action = Text::tr("Read");
        task.place = unread.size() == 1 ? QStringLiteral("messages:%1").arg(unread.constFirst().id)
                                        : QStringLiteral("messages:chip-%1").arg(int(MessageModel::Bucket::Unread));
        task.count = int(unread.size());
        task.since = unread.constFirst().at;
        return {task};
    }
    void refresh(const Changes& changes) override {
        if (changes.concerns({"message"})) {
            emit changed();
        }
    }

private:
    AccountLink& m_link;
};

bool sees(const Ties& ties) {
    return ties.account != nullptr && ties.account->identity().tabs.contains(QStringLiteral("message"));
}

TaskList* tasksOf(const Ties& ties, QObject* parent) {
    return sees(ties) && ties.account->identity().accountType == AccountType::Teacher
               ? new MessageTasks(*ties.account, parent)
               : nullptr;
}

} // namespace

QList<Place> messagePlaces() {
    return {
        {.key = "messages",
         .title = Text::tr("Messages"),
         .icon = "mail-message",
         .group = PlaceGroup::Enrolments,
         .manualPage = "messages",
         .tie = Place::Tie::Account,
         .subjects = {{"message_send", Text::tr("Messages")}, {"message_read", Text::tr("Messages")}},
         .make = pageOf<MessagesPage>,
         .isListed = sees,
         .tasks = tasksOf},
    };
}

} // namespace inservice
