// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace inservice::look {

/// Looks at every event of the program before its receiver does: a habit that holds in every window.
class ApplicationFilter : public QObject {
public:
    /// Watches `application` from now on, and goes with it.
    explicit ApplicationFilter(QObject* application)
        : QObject(application) {
        application->installEventFilter(this);
    }
};

} // namespace inservice::look
