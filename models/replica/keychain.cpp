// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/keychain.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSemaphore>
#include <QThread>
#include <functional>
#include <memory>
#include <qt6keychain/keychain.h>

namespace inservice {

namespace {

constexpr int quickMilliseconds = 2000;
constexpr int unlockMilliseconds = 30000;

/// QtKeychain works by signals, and its queue of jobs lives in the thread of the first one. It gets a thread of its
/// own, so that asking needs no event loop inside the caller's and can be given up.
class KeychainThread {
public:
    static QObject* instance() {
        static KeychainThread thread;
        return thread.m_worker;
    }

private:
    KeychainThread()
        : m_worker(new QObject) {
        m_thread.setObjectName(QStringLiteral("keychain"));
        m_worker->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread.start();
    }
    ~KeychainThread() {
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(KeychainThread)

    QThread m_thread;
    QObject* m_worker;
};

struct Answer {
    QSemaphore ready;
    bool ok = false;
    QByteArray data;
};

std::shared_ptr<Answer> ask(KeychainPatience patience, const std::function<QKeychain::Job*()>& make,
                            const std::function<QByteArray(QKeychain::Job*)>& take) {
    const auto answer = std::make_shared<Answer>();
    QObject* worker = KeychainThread::instance();
    QMetaObject::invokeMethod(worker, [worker, answer, make, take] {
        QKeychain::Job* job = make();
        QObject::connect(job, &QKeychain::Job::finished, worker, [answer, take](QKeychain::Job* done) {
            answer->ok = done->error() == QKeychain::NoError;
            answer->data = answer->ok ? take(done) : QByteArray();
            answer->ready.release();
        });
        job->start();
    });
    const int wait = patience == KeychainPatience::Quick ? quickMilliseconds : unlockMilliseconds;
    return answer->ready.tryAcquire(1, wait) ? answer : nullptr;
}

QString service() {
    return QStringLiteral("inservice-desk");
}

} // namespace

bool keychainExists() {
    if (qEnvironmentVariable("INSERVICE_KEYCHAIN") == QLatin1String("off")) {
        return false;
    }
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // libdbus would start a bus of its own when there is none, and wait for it.
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")) {
        return true;
    }
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + QStringLiteral("/bus"));
#else
    return true;
#endif
}

std::optional<QByteArray> keychainRead(const QString& entry, KeychainPatience patience) {
    if (!keychainExists()) {
        return std::nullopt;
    }
    const auto answer = ask(
        patience,
        [entry]() -> QKeychain::Job* {
            auto* job = new QKeychain::ReadPasswordJob(service());
            job->setKey(entry);
            return job;
        },
        [](QKeychain::Job* job) { return static_cast<QKeychain::ReadPasswordJob*>(job)->binaryData(); });
    return answer && answer->ok ? std::optional<QByteArray>(answer->data) : std::nullopt;
}

bool keychainWrite(const QString& entry, const QByteArray& secret, KeychainPatience patience) {
    const auto answer = ask(
        patience,
        [entry, secret]() -> QKeychain::Job* {
            auto* job = new QKeychain::WritePasswordJob(service());
            job->setKey(entry);
            job->setBinaryData(secret);
            return job;
        },
        [](QKeychain::Job*) { return QByteArray(); });
    return answer && answer->ok;
}

} // namespace inservice
