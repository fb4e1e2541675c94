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

} // namespace inservice
