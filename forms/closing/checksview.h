// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"
#include "models/questions/closing.h"

#include <QWidget>

class QVBoxLayout;

namespace inservice {

/// What 結案健檢 is about, in a line: 「2 項須處理，1 項須確認」; nothing stands in the way: so.
[[nodiscard]] QString checksInWords(const QList<questions::ClosingCheck>& checks);
[[nodiscard]] look::Tone toneOf(questions::ClosingCheck::Level level);
/// Those of one level, in their order.
[[nodiscard]] QList<questions::ClosingCheck> checksOf(const QList<questions::ClosingCheck>& checks,
                                                      questions::ClosingCheck::Level level);
/// 報名 40 人，錄取 38 人…: the totals of the check or of a list, in words.
[[nodiscard]] QString totalsInWords(const QJsonObject& totals);

/// 結案健檢: a line for everything that was found, what stands in the way first, each with a button that leads to where
/// it is put right.
///
/// Object names: closingChecks, closingChecksHead, closingCheck_<id>, closingCure_<id>.
class ChecksView : public QWidget {
    Q_OBJECT

public:
    /// `cures`: whether it is put right here; a desk that reviews only reads.
    explicit ChecksView(bool cures, QWidget* parent = nullptr);

    void showChecks(const QList<questions::ClosingCheck>& checks);
    /// Nothing is known; why.
    void showNone(const QString& sentence);
    [[nodiscard]] const QList<questions::ClosingCheck>& checks() const { return m_checks; }

signals:
    void cureWanted(const inservice::questions::ClosingCheck& check);

private:
    void clear();
    void addLine(const questions::ClosingCheck& check);

    bool m_cures;
    QList<questions::ClosingCheck> m_checks;
    QLabel* m_head;
    QVBoxLayout* m_lines;
};

} // namespace inservice
