// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/scans/scandocument.h"
#include "models/scans/scanwork.h"

#include <functional>
#include <optional>

namespace inservice {

/// A second helper for a stack, on the second core: takes pieces of work one by one as long as some are left.
class ScanAssistant : public QObject {
    Q_OBJECT

public:
    using NextPiece = std::function<std::optional<ScanWork::Piece>()>; ///< that nobody has begun; nothing: none is left
    ScanAssistant(const QByteArray& content, NextPiece nextPiece);
    /// There may be something again.
    void wake();
    /// Takes nothing any more, and asks nobody for it.
    void stop();

signals:
    void surveyed(int page, const inservice::ScanPage& found);
    void compared(int page, const inservice::ScanComparison& comparison);
    void notCompared(int page, const inservice::ScanFault& fault);

private:
    void goOn();

    ScanDocument m_document;
    NextPiece m_nextPiece;
    bool m_isBusy = true; ///< with its opening, to begin with
};

} // namespace inservice
