// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/scans/scankind.h"

#include <QJsonObject>
#include <QObject>
#include <optional>

namespace inservice {

class ScanView;

/// A scan as commands carry it: {name, mime, sha256, content} of docs/api.md.
[[nodiscard]] QJsonObject scanBody(const Scan& scan);

/// One file that goes along with what is filled in: a view in which it is dropped, chosen and looked at. One that
/// cannot be shown is not taken; the view says why.
class ScanTaker : public QObject {
    Q_OBJECT

public:
    explicit ScanTaker(ScanView* view);

    /// Reads a file; what is wrong with it is said in its place.
    void take(const QString& file);
    void take(const Scan& scan);
    /// As a command carried it; nothing where it is empty.
    void load(const QJsonObject& body);
    void clear();
    [[nodiscard]] const std::optional<Scan>& scan() const { return m_scan; }

signals:
    void changed();

private:
    ScanView* m_view;
    std::optional<Scan> m_scan;
};

} // namespace inservice
