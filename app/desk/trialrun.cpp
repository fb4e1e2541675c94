// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/trialrun.h"

#include "models/central/client/pgconnection.h"
#include "models/central/trial/trial.h"

#include <QtConcurrentRun>
#include <utility>

namespace inservice {
namespace {

void stopTrial(Trial& trial) {
    try {
        trial.stop();
    } catch (const ServerError& error) {
        qWarning("%s %s", qPrintable(error.key), qPrintable(error.text));
    }
}

/// Why a trial did not start; an empty key: it did.
struct Fault {
    QString key;
    QString text;
};

Fault startTrial(Trial& trial, const std::function<void(const QString&)>& progress) {
    try {
        trial.start(progress);
        return {};
    } catch (const ServerError& error) {
        return {error.key, error.text};
    } catch (const PgError& error) {
        return {QStringLiteral("server.start"), error.text};
    } catch (const std::exception& error) {
        return {QStringLiteral("server.start"), QString::fromLocal8Bit(error.what())};
    }
}

} // namespace

TrialRun::TrialRun(QObject* parent)
    : QObject(parent) {
}

TrialRun::~TrialRun() {
    ++m_turn;
    m_work.waitForFinished();
    if (m_trial) {
        stopTrial(*m_trial);
    }
}

void TrialRun::start(const QString& folder) {
    m_work.waitForFinished();
    const int turn = ++m_turn;
    m_work = QtConcurrent::run([this, folder, turn] {
        auto trial = std::make_shared<Trial>(folder);
        const Fault fault = startTrial(*trial, [this, turn](const QString& step) {
            QMetaObject::invokeMethod(this, [this, turn, step] {
                if (turn == m_turn) {
                    emit progressed(step);
                }
            });
        });
        if (!fault.key.isEmpty()) {
            stopTrial(*trial); // what was begun does not go on unseen
        }
        QMetaObject::invokeMethod(this, [this, turn, trial, fault] {
            if (turn != m_turn) {
                if (fault.key.isEmpty()) {
                    stopTrial(*trial);
                }
            } else if (fault.key.isEmpty()) {
                m_trial = trial;
                emit started(trial->deskUri());
            } else {
                emit failed(fault.key, fault.text);
            }
        });
    });
}

void TrialRun::stop() {
    ++m_turn;
    if (m_trial) {
        m_work.waitForFinished();
        m_work = QtConcurrent::run([trial = std::exchange(m_trial, {})] { stopTrial(*trial); });
    }
}

void TrialRun::interrupt(bool down) {
    if (!m_trial) {
        return;
    }
    m_work.waitForFinished();
    m_work = QtConcurrent::run([trial = m_trial, down] {
        if (down) {
            stopTrial(*trial);
            return;
        }
        try {
            trial->start();
        } catch (const Error& error) {
            qWarning("%s %s", qPrintable(error.key), qPrintable(error.text));
        }
    });
}

} // namespace inservice
