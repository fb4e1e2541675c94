// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QObject>
#include <memory>

namespace inservice {

class Trial;

/// The server of a trial, started and stopped away from the window's thread. One trial at a time: one that comes up
/// after another was chosen is stopped again.
class TrialRun : public QObject {
    Q_OBJECT

public:
    explicit TrialRun(QObject* parent = nullptr);
    /// Waits for what is under way, and stops it; the server goes on if another desk uses the same trial.
    ~TrialRun() override;

    void start(const QString& folder);
    /// Stopping takes a moment; nobody waits for it but the next start.
    void stop();
    /// As if the network were down, and up again.
    void interrupt(bool down);
    /// Once it is up; else nothing.
    [[nodiscard]] std::shared_ptr<const Trial> trial() const { return m_trial; }

signals:
    void progressed(const QString& step); ///< key of Trial::start
    /// How a desk connects to it.
    void started(const QString& conninfo);
    void failed(const QString& key, const QString& text);

private:
    int m_turn = 0; ///< of the trial that is wanted
    std::shared_ptr<Trial> m_trial;
    QFuture<void> m_work; ///< it is being started or stopped
};

} // namespace inservice
