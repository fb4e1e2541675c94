// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QClipboard>
#include <QObject>
#include <chrono>

class QTimer;

namespace inservice::look {

/// Of what this program puts into the clipboard, texts with a whole 身分證字號 in them are taken out of it again after
/// a while, and when the program ends: whoever sits down next pastes none. What others have put there meanwhile stays.
class IdClip : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kept = std::chrono::minutes(1);

    explicit IdClip(QClipboard* clipboard, std::chrono::milliseconds after = kept, QObject* parent = nullptr);
    ~IdClip() override;

private:
    void look(QClipboard::Mode mode);
    void clear();
    [[nodiscard]] bool holdsId(QClipboard::Mode mode) const;

    QClipboard* m_clipboard;
    QTimer* m_timer;
};

} // namespace inservice::look
