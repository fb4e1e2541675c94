// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/applications.h"
#include "models/sync/guestlink.h"
#include "tests/support/testcentre.h"

#include <QDir>
#include <QElapsedTimer>
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
#include <QTimer>

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
    /// From now on answers come in drops: so many bytes at each turn of the event loop.
    void dribble(int bytes) { m_drop = bytes; }
    /// The next answer is not given; instead the centre says that it has nothing more to say, and keeps listening.
    void halfClose() { m_halfClosing = true; }
    /// From now on what the centre answers with `is` in it says `instead` (of the same length) there; empty: no more.
    void garble(const QByteArray& is, const QByteArray& instead) {
        m_is = is;
        m_instead = instead;
    }
    /// From now on each message to the centre that contains `text` ends the line before it gets there; empty: no more.
    void breakAt(const QByteArray& text) { m_breaking = text; }
    /// From now on what is sent to the centre goes on as fast as so many bytes each millisecond, however seldom this
    /// program has its turn on a busy machine.
    void slowDown(int bytes);
    /// From now on everything is taken and nothing is answered: a frozen centre.
    void freeze() { m_frozen = true; }
    [[nodiscard]] int cuts() const { return m_cuts; }
    /// How many messages to the centre contained `text` since the start.
    [[nodiscard]] int count(const QByteArray& text) const { return m_sent.count(text); }

private:
    void accept();
    void hand(QLocalSocket* desk, const QByteArray& answer);

    QTemporaryDir m_folder;
    QLocalServer m_listening;
    QString m_uri;
    QString m_target;
    QByteArray m_text;
    QByteArray m_is;
    QByteArray m_instead;
    QByteArray m_breaking;
    QByteArray m_sent;
    QList<std::pair<QPointer<QLocalSocket>, QByteArray>> m_drops;
    QTimer m_dripping;
    QList<std::pair<QPointer<QLocalSocket>, QByteArray>> m_sips;
    QTimer m_sipping;
    QElapsedTimer m_sinceSip;
    int m_sip = 0;
    int m_cuts = 0;
    int m_drop = 0;
    bool m_frozen = false;
    bool m_halfClosing = false;
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

/// Who has signed in, and what for.
struct SignedIn {
    Identity identity;
    QString token;
};
/// Signs in as a desk does, on the PC of `data`; no account (0) if the centre did not let in.
SignedIn signedIn(const QString& server, const TestCentre::Account& account, const QString& data);
OutboxItem noteItem(qint64 applicationId, const QString& text);
OutboxItem receiveItem(const ApplicationRow& row);

/// An application as the form makes it, from the replica of `link`, waiting for its code.
OutboxItem applicationItem(GuestLink& link, const DemoForm& form, const QString& secret);
OutboxItem command(const QString& kind, const QJsonObject& body, const QString& subject);

/// Everything that lies below a folder, whatever file it is in.
QByteArray bytesBelow(const QString& folder);

} // namespace inservice
