// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/fieldspanel.h"
#include "models/replica/tables/accounts.h"

namespace inservice {

class ChoiceEdit;
class TextEdit;

/// 變更課程負責人: to which colleague a course is given or offered, and why.
///
/// Object names, after courseHandover: .to, .reason; those of FieldsPanel.
class HandoverPanel : public FieldsPanel {
    Q_OBJECT

public:
    explicit HandoverPanel(QWidget* parent = nullptr);

    /// `offers`: the colleague is asked first; else they have it at once.
    void open(const QString& title, const QList<ColleagueRow>& colleagues, bool offers);
    [[nodiscard]] qint64 accountId() const; ///< 0: nobody
    [[nodiscard]] QString colleague() const;
    [[nodiscard]] QString reason() const;

protected:
    [[nodiscard]] QString whyNot() const override;

private:
    ChoiceEdit* m_to;
    TextEdit* m_reason;
};

/// 代理: up to three colleagues who do with a course what its owner does.
///
/// Object names, after courseDeputies: .first, .second, .third; those of FieldsPanel.
class DeputiesPanel : public FieldsPanel {
    Q_OBJECT

public:
    explicit DeputiesPanel(QWidget* parent = nullptr);

    void open(const QString& title, const QList<ColleagueRow>& colleagues, const QList<qint64>& deputies);
    [[nodiscard]] QList<qint64> accountIds() const;

protected:
    [[nodiscard]] QString whyNot() const override;

private:
    QList<ChoiceEdit*> m_deputies;
    QList<qint64> m_before;
};

} // namespace inservice
