// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace inservice::look {

/// Qt's own file dialog, where the desktop brings none: its columns are measured by English dates, and sizes and dates
/// follow the system's language. Here they are in the desk's, and every column is as wide as what stands in it.
class FileDialogs : public QObject {
    Q_OBJECT

public:
    /// Watches every file dialog of the application.
    explicit FileDialogs(QObject* application);

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace inservice::look
