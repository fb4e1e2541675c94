// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/outbox.h"
#include "models/sync/link.h"

#include <QObject>
#include <QSet>

namespace inservice {

/// What a page without a list of its own asks for: it goes through the outbox, and its answer is said on the page. An
/// answer that was said there is read, and stands nowhere else.
class AskedCommands : public QObject {
    Q_OBJECT

public:
    AskedCommands(Link& link, QObject* parent);

    /// False: it could not be written down, and why has been said (failed()).
    bool ask(const OutboxItem& item);
    /// Something that was asked for here is still on its way.
    [[nodiscard]] bool isWaiting() const { return !m_asked.isEmpty(); }

signals:
    void done(const QString& kind, const QJsonObject& result);
    /// Problem, cause, cure.
    void refused(const QString& kind, const QString& sentence);
    void failed(const QString& cause);

private:
    void finished(const QUuid& id, bool isDone);

    Link& m_link;
    QSet<QUuid> m_asked;
};

} // namespace inservice
