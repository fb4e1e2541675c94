// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/scans/scandocument.h"
#include "models/scans/scanwire.h"

#include <QProcess>
#include <QTimer>

namespace inservice {

/// One run of `inservice-scan`. Told in frames, watched by a clock; whatever it does that it must not ends it.
class ScanHelper : public QObject {
    Q_OBJECT

public:
    explicit ScanHelper(QObject* parent);
    ~ScanHelper() override;

    /// One at a time: answered() or ended() follows. What is sent before the program is ready waits.
    void send(const scanwire::Request& request);
    /// Kills the program; nothing is waited for, nothing more is said.
    void stop();
    [[nodiscard]] qint64 processId() const { return m_process ? m_process->processId() : 0; }

signals:
    void answered(const scanwire::Answer& answer);
    /// It is gone: scan.slow, scan.ended, scan.module.
    void ended(const QString& key);

private:
    void read();
    void take(const QByteArray& frame);
    void end(const QString& key);

    QProcess* m_process;
    QTimer m_deadline;
    QByteArray m_frame;   ///< what has come of the next answer
    QByteArray m_waiting; ///< the first request, until the program is ready
    bool m_ready = false;
    bool m_asked = false;
};

} // namespace inservice
