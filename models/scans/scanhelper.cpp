// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scans/scanhelper.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcessEnvironment>

namespace inservice {

namespace {

#ifdef Q_OS_WIN
constexpr auto programName = "/inservice-scan.exe";
#else
constexpr auto programName = "/inservice-scan";
#endif

QString programFile() {
    if (!scanHelperLimits().program.isEmpty()) {
        return scanHelperLimits().program;
    }
    const QString beside = QCoreApplication::applicationDirPath();
    for (const QString& folder :
         {beside + QStringLiteral("/" INSERVICE_HELPERS_INSTALLED), QStringLiteral(INSERVICE_HELPERS_BUILT), beside}) {
        if (!folder.isEmpty() && QFile::exists(folder + QLatin1String(programName))) {
            return folder + QLatin1String(programName);
        }
    }
    return QLatin1String(programName);
}

} // namespace

ScanHelperLimits& scanHelperLimits() {
    static ScanHelperLimits limits;
    return limits;
}

ScanHelper::ScanHelper(QObject* parent)
    : QObject(parent)
    , m_process(new QProcess) {
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { end(m_ready ? QStringLiteral("scan.slow") : QStringLiteral("scan.module")); });
    connect(m_process, &QProcess::readyReadStandardOutput, this, &ScanHelper::read);
    // Queued: where not even a process can be had it comes before anybody listens.
    connect(
        m_process, &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            end(error == QProcess::FailedToStart ? QStringLiteral("scan.module") : QStringLiteral("scan.ended"));
        },
        Qt::QueuedConnection);
    connect(m_process, &QProcess::finished, this, [this] { end(QStringLiteral("scan.ended")); });
    // Nothing of this session is for it: no bus, no display, no home. An environment that is quite empty would be ours.
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    m_process->setProcessEnvironment(environment);
    m_process->setWorkingDirectory(QStringLiteral("/"));
    // What a library says about a damaged file quotes it: not for a log.
    m_process->setStandardErrorFile(QProcess::nullDevice());
    m_deadline.start(scanHelperLimits().startDeadline);
    m_process->start(programFile(), QStringList());
}

ScanHelper::~ScanHelper() {
    stop();
}

/// A QProcess waits when it is destroyed before its program has ended: it is left to itself until that is so.
void ScanHelper::stop() {
    QProcess* process = std::exchange(m_process, nullptr);
    if (process == nullptr) {
        return;
    }
    m_deadline.stop();
    process->disconnect(this);
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    static auto& ending = *new QList<QProcess*>; // outlives the program's end, which waits for none of them
    ending << process;
    QObject::connect(process, &QProcess::finished, process, [process] {
        ending.removeOne(process);
        process->deleteLater();
    });
    process->kill();
}

void ScanHelper::end(const QString& key) {
    if (m_process == nullptr) {
        return;
    }
    stop();
    emit ended(key);
}

void ScanHelper::send(const scanwire::Request& request) {
    if (m_process == nullptr) {
        return;
    }
    m_asked = true;
    if (!m_ready) {
        m_waiting = encode(request);
        return;
    }
    m_process->write(encode(request));
    m_deadline.start(scanHelperLimits().answerDeadline);
}

void ScanHelper::read() {
    while (m_process != nullptr && m_process->bytesAvailable() > 0) {
        const auto size = scanwire::frameSize(m_frame);
        if (size && *size > scanwire::headSize + scanwire::largestAnswer) {
            end(QStringLiteral("scan.ended"));
            return;
        }
        if (!size) {
            m_frame += m_process->read(scanwire::headSize - m_frame.size());
        } else {
            if (m_frame.capacity() < *size) {
                m_frame.reserve(*size);
            }
            const qsizetype before = m_frame.size();
            m_frame.resize(*size);
            const qint64 got = m_process->read(m_frame.data() + before, *size - before);
            m_frame.resize(before + std::max<qint64>(got, 0));
        }
        const auto whole = scanwire::frameSize(m_frame);
        if (whole && m_frame.size() == *whole) {
            take(std::exchange(m_frame, {}));
        }
    }
}

void ScanHelper::take(const QByteArray& frame) {
    const auto answer = scanwire::decodeAnswer(frame);
    const auto* ready = answer ? std::get_if<scanwire::Ready>(&*answer) : nullptr;
    if (!answer || (ready != nullptr) == m_ready || (m_ready && !m_asked)) {
        end(QStringLiteral("scan.ended"));
        return;
    }
    m_deadline.stop();
    if (ready == nullptr) {
        m_asked = false;
        emit answered(*answer);
        return;
    }
    // A desk that has run since before an update must not use the helper of after it.
    if (ready->version != INSERVICE_VERSION) {
        end(QStringLiteral("scan.module"));
        return;
    }
    m_ready = true;
    if (m_asked) {
        m_process->write(std::exchange(m_waiting, {}));
        m_deadline.start(scanHelperLimits().answerDeadline);
    }
}

} // namespace inservice
