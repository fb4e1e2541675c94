// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/edits/afterpress.h"

#include <QGuiApplication>
#include <QTimer>
#include <utility>

namespace inservice {

namespace {

constexpr int lookAgain = 20; ///< ms

} // namespace

void afterPress(QObject* context, std::function<void()> change) {
    if (QGuiApplication::mouseButtons() == Qt::NoButton) {
        change();
        return;
    }
    // Looked at rather than waited for: no event tells of a release that a drag or another program took.
    auto* timer = new QTimer(context);
    timer->setInterval(lookAgain);
    QObject::connect(timer, &QTimer::timeout, context, [timer, change = std::move(change)] {
        if (QGuiApplication::mouseButtons() == Qt::NoButton) {
            timer->stop();
            timer->deleteLater();
            change();
        }
    });
    timer->start();
}

} // namespace inservice
