// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/upkeep/upkeeppanel.h"
#include "models/domain/plaintext.h"

namespace inservice {

class ChoiceEdit;
class TextEdit;

/// What is asked again and again, how often, and how one is told. A subject says what can be asked.
///
/// Object names, after its own: . and name, every, by_mail; those of FieldsPanel.
class RecurringPanel : public UpkeepPanel {
    Q_OBJECT

public:
    [[nodiscard]] QJsonObject body() const override;

protected:
    /// `byMail`, `here`: the words of the two ways in which one is told.
    RecurringPanel(const QString& objectName, const PlainText::Limits& nameLimits, const QString& byMail,
                   const QString& here, QWidget* parent);

    void addName(const QString& label);
    /// How often, and how one is told.
    void addHow();
    /// Another box: what is chosen in it is an edit.
    void watchBox(ChoiceEdit* box);
    void fillEvery(const QStringList& keys);
    /// Name, how often and how; `name`: what stands there where it has none yet.
    void fillCommon(const QJsonObject& all, const QString& name = {});
    void showCommon();
    /// Where the focus goes when the panel is opened.
    [[nodiscard]] QWidget* firstEdit() const;
    [[nodiscard]] TextEdit* name() const { return m_name; }
    /// Nothing but what stands there already would be asked for, in words.
    [[nodiscard]] QString whyUnchanged() const;

private:
    TextEdit* m_name;
    ChoiceEdit* m_every;
    ChoiceEdit* m_way;
};

} // namespace inservice
