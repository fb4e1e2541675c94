// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/fieldspanel.h"
#include "forms/statistics/statisticspage.h"

namespace inservice {

class AskedCommands;
class StudyReports;
class TextEdit;

/// Why the figures of a period are frozen before their time.
///
/// Object names: freezePanel, freezePanel.reason; those of FieldsPanel.
class FreezePanel : public FieldsPanel {
    Q_OBJECT

public:
    explicit FreezePanel(QWidget* parent = nullptr);
    void open(const QString& period);
    [[nodiscard]] QString reason() const;

protected:
    [[nodiscard]] QString whyNot() const override;

private:
    TextEdit* m_reason;
};

/// 統計圖表 of 教師進修網, who freezes a period's figures before their time (凍結值).
///
/// Object names: those of StatisticsPage; statisticsFreeze.
class FreezingPage : public StatisticsPage {
    Q_OBJECT

public:
    FreezingPage(AccountLink& link, StudyReports* source, QWidget* parent = nullptr);

protected:
    void showDeeds() override;

private:
    /// Why the period that is chosen cannot be frozen. Empty: it can.
    [[nodiscard]] QString whyNot() const;
    void freeze();

    StudyReports* m_source;
    AskedCommands* m_asked;
    FreezePanel* m_panel;
    QPushButton* m_freeze = nullptr;
    QString m_period; ///< that the panel asks about
};

} // namespace inservice
