// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/link.h"
#include "tests/support/testcentre.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QPointer>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace inservice {

/// Stands between a desk and its centre on a Unix socket of its own, and cuts the line when it is told to.
class CuttingProxy : public QObject {
    Q_OBJECT

public:
    explicit CuttingProxy(const QString& deskUri);
    [[nodiscard]] QString uri() const { return m_uri; }
    /// The next message to the centre that contains `text` is handed on; when its answer comes, the line is cut
    /// instead. What was asked has then taken effect, and the desk does not know.
    void cutAnswerTo(const QByteArray& text) { m_text = text; }
    /// From now on everything is taken and nothing is answered: a frozen centre.
    void freeze() { m_frozen = true; }
    [[nodiscard]] int cuts() const { return m_cuts; }
    /// How many messages to the centre contained `text` since the start.
    [[nodiscard]] int count(const QByteArray& text) const { return m_sent.count(text); }

private:
    void accept();

    QTemporaryDir m_folder;
    QLocalServer m_listening;
    QString m_uri;
    QString m_target;
    QByteArray m_text;
    QByteArray m_sent;
    int m_cuts = 0;
    bool m_frozen = false;
};

/// Asks, waits for the answer on this thread's event loop, and gives it back; an offline error if none came.
template<typename T>
Answer<T> heard(const std::function<void(std::function<void(const Answer<T>&)>)>& asking) {
    const auto found = std::make_shared<std::optional<Answer<T>>>();
    asking([found](const Answer<T>& answer) { *found = answer; });
    if (!QTest::qWaitFor([found] { return found->has_value(); }, 30000)) {
        Answer<T> none;
        none.error.key = QStringLiteral("test.no_answer");
        return none;
    }
    return **found;
}

/// An application as the form makes it, from the replica of `link`, waiting for its code.
OutboxItem applicationItem(GuestLink& link, const DemoForm& form, const QString& secret);
OutboxItem command(const QString& kind, const QJsonObject& body, const QString& subject);

/// Everything that lies below a folder, whatever file it is in.
QByteArray bytesBelow(const QString& folder);

} // namespace inservice
