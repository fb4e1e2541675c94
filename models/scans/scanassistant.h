// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/scans/scandocument.h"

#include <functional>
#include <optional>

namespace inservice {

/// A second helper for a stack, on the second core: takes pages one by one as long as some are left.
class ScanAssistant : public QObject {
    Q_OBJECT

public:
    using NextPage = std::function<std::optional<int>()>; ///< a page that nobody has begun; nothing: none is left
    ScanAssistant(const QByteArray& content, NextPage nextPage);
    /// Takes no page any more, and asks nobody for one.
    void stop();

signals:
    void surveyed(int page, const inservice::ScanPage& found);

private:
    void goOn();

    ScanDocument m_document;
    NextPage m_nextPage;
};

} // namespace inservice
