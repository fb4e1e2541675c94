// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace inservice {

/// Runs `work` on a thread of `pool` and then `handler` with what it gave on this thread, unless `context` is gone by
/// then. `work` keeps what goes wrong in what it gives. The program waits at its end for the global pool, so what may
/// take long has a pool of its own. (QFuture::then with a context is not safe before Qt 6.6: its context must not go.)
template<typename Work, typename Handler>
void inBackground(QObject* context, Work work, Handler handler, QThreadPool* pool = QThreadPool::globalInstance()) {
    auto* watcher = new QFutureWatcher<std::invoke_result_t<Work>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, handler = std::move(handler)] {
        watcher->deleteLater();
        handler(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(pool, std::move(work)));
}

/// Of what is begun in the background the last one counts: what one before it gives is dropped. A member of its
/// context.
class NewestInBackground {
public:
    explicit NewestInBackground(QObject* context)
        : m_context(context) {}
    NewestInBackground(const NewestInBackground&) = delete;
    NewestInBackground& operator=(const NewestInBackground&) = delete;

    template<typename Work, typename Handler>
    void run(Work work, Handler handler) {
        drop();
        m_busy = true;
        inBackground(m_context, std::move(work), [this, turn = m_turn, handler = std::move(handler)](auto result) {
            if (turn == m_turn) {
                m_busy = false;
                handler(std::move(result));
            }
        });
    }
    /// What is begun is not wanted any more.
    void drop() {
        ++m_turn;
        m_busy = false;
    }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// Another number with each that is begun or dropped.
    [[nodiscard]] int turn() const { return m_turn; }

private:
    QObject* m_context;
    int m_turn = 0;
    bool m_busy = false;
};

} // namespace inservice
