// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/commands/askedcommands.h"

#include "forms/commands/commands.h"
#include "forms/words/words.h"
#include "models/replica/replicaerror.h"

namespace inservice {

AskedCommands::AskedCommands(Link& link, QObject* parent)
    : QObject(parent)
    , m_link(link) {
    connect(&Commands::of(link), &Commands::finished, this,
            [this](const QUuid& id, const QString&, bool isDone) { finished(id, isDone); });
}

bool AskedCommands::ask(const OutboxItem& item) {
    try {
        m_asked.insert(Commands::of(m_link).ask(item));
        return true;
    } catch (const ReplicaError& error) {
        emit failed(error.text);
        return false;
    }
}

void AskedCommands::finished(const QUuid& id, bool isDone) {
    if (!m_asked.remove(id)) {
        return;
    }
    try {
        const auto item = m_link.outbox().item(id);
        if (!item) {
            return;
        }
        m_link.dismiss(id);
        if (isDone) {
            emit done(item->kind, item->result);
        } else {
            emit refused(item->kind, words::centreRefusal(item->errorKey, item->errorDetail));
        }
    } catch (const ReplicaError& error) {
        emit failed(error.text);
    }
}

} // namespace inservice
