// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/actionbar.h"
#include "forms/commands/pagebars.h"
#include "forms/commands/reasonpanel.h"
#include "forms/commands/unlistedoutbox.h"
#include "forms/lists/listpage.h"

#include <QJsonArray>

class QLabel;

namespace inservice {

/// People of a course, of whom one or several are chosen; what is done with them is one command about all of them.
///
/// Object names, after the name of the list: those of ListPage; …Message, …Title, …Notice; those of ActionBar; those
/// of ReasonPanel after …Panel.
class ChosenPeoplePage : public ListPage {
    Q_OBJECT

public:
    ~ChosenPeoplePage() override;
    void setCurrent(bool current) override;
    [[nodiscard]] UnlistedOutbox& outbox() const { return *m_outbox; }
    [[nodiscard]] ActionBar* bar() const { return m_bar; }

protected:
    /// `table`: of the commands (RowOutbox).
    ChosenPeoplePage(AccountLink& link, ListModel* model, const QString& name, const QList<int>& shownColumns,
                     const char* table, const QList<ActionBar::Button>& actions, QWidget* parent);

    /// How many are chosen and who, and the panel; `above`: between.
    [[nodiscard]] QWidget* makeDetail(const QList<QWidget*>& above);
    /// After everything has been made.
    void connectParts();
    [[nodiscard]] QList<qint64> chosen() const;
    /// Those about whom the panel asks.
    [[nodiscard]] const QList<qint64>& asked() const { return m_asked; }
    [[nodiscard]] QJsonArray askedIds() const;
    /// It will be asked about those that are chosen now. Returns how many.
    int askAboutChosen();
    void openPanel(const ReasonPanel::Setup& setup);
    /// It is another course now: nothing of before is asked or said.
    void restart();
    void refreshDetail();
    /// Puts it into the outbox; the panel is over then.
    void ask(const OutboxItem& item);

    [[nodiscard]] AccountLink& account() const { return m_account; }
    [[nodiscard]] PageBars& bars() const { return *m_bars; }
    [[nodiscard]] look::MessageBar* notice() const { return m_notice; }
    [[nodiscard]] ReasonPanel* panel() const { return m_panel; }

    void showRow(qint64 id) override;
    void focusDetail() override;

    /// 「已選 3 人」.
    [[nodiscard]] virtual QString countText(int count) const = 0;
    [[nodiscard]] virtual QString nameOf(qint64 id) const = 0;
    /// Says what can be done; `count`: so many are chosen.
    virtual void showPossible(int count) = 0;
    /// What the panel asked for was confirmed.
    virtual void confirmed() = 0;
    /// The centre has done what was asked for about this course.
    virtual void done(qint64 course, const OutboxItem& item) = 0;

private:
    /// Of those that are in the list.
    [[nodiscard]] QStringList namesOf(const QList<qint64>& ids) const;

    AccountLink& m_account;
    ListModel* m_listed;
    UnlistedOutbox* m_outbox;
    std::unique_ptr<PageBars> m_bars; ///< goes before the outbox that it looks into
    ActionBar* m_bar;
    look::MessageBar* m_notice;
    ReasonPanel* m_panel;
    look::Heading* m_title;
    QLabel* m_names;
    QList<qint64> m_asked;
    QStringList m_askedNames; ///< as they stood in the list
};

} // namespace inservice
