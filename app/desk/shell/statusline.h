// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/shell/statuswords.h"

#include <QStatusBar>

class QLabel;

namespace inservice {

/// A flat button that says the state in words, with its shape; opens the outbox.
class StatusButton;

/// The foot of the window: the state in words on the left, who I am on the right.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void setWords(const StatusWords& words);
    /// Nothing to say about a centre: there is none.
    void setNoCentre(const QString& sentence);
    void setWho(const QString& who);
    [[nodiscard]] QString text() const;
    [[nodiscard]] look::Tone tone() const { return m_tone; }

signals:
    void outboxRequested();

private:
    StatusButton* m_button;
    QLabel* m_who;
    look::Tone m_tone = look::Tone::Neutral;
};

} // namespace inservice
