// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/page.h"

class QCheckBox;
class QLabel;

namespace inservice {

class ChoiceEdit;
class Application;

/// 設定: language, appearance, connection, and where data and its key lie. What is chosen holds at once.
class SettingsPage : public Page {
    Q_OBJECT

public:
    SettingsPage(Application& application, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void setCurrent(bool current) override;

private:
    void fillChoices();
    [[nodiscard]] QLayout* makeConnection();
    [[nodiscard]] QLayout* makeFolder();
    void showNow();

    Application& m_application;
    ChoiceEdit* m_language;
    ChoiceEdit* m_appearance;
    ChoiceEdit* m_textSize;
    QCheckBox* m_notices;
    QLabel* m_connection;
    QLabel* m_share;
    QLabel* m_key;
};

} // namespace inservice
