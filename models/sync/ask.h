// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/syncengine.h"

#include <QPointer>

namespace inservice {

/// Puts a question to the engine on its thread and brings the answer back to the thread of `link`, unless `context` is
/// gone by then. The handler is made, called and destroyed on that thread.
template<typename T, typename Engine, typename Question>
void askEngine(Link* link, Engine* engine, QObject* context, std::function<void(const Answer<T>&)> handler,
               bool repeatable, Question question) {
    struct Waiting {
        QPointer<QObject> context;
        std::function<void(const Answer<T>&)> handler;
    };
    auto waiting = std::make_shared<Waiting>(Waiting{context != nullptr ? context : link, std::move(handler)});
    QMetaObject::invokeMethod(
        engine,
        [link, engine, repeatable, waiting = std::move(waiting), question = std::move(question)]() mutable {
            auto answer = engine->template answer<T>([&] { return question(*engine); }, repeatable);
            QMetaObject::invokeMethod(
                link,
                [waiting = std::move(waiting), answer = std::move(answer)] {
                    if (waiting->context) {
                        waiting->handler(answer);
                    }
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

} // namespace inservice
