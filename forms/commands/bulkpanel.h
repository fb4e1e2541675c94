// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/bulkmodel.h"
#include "forms/look/look.h"
#include "models/replica/outbox.h"

#include <QHash>
#include <QWidget>

class QBoxLayout;
class QPushButton;
class QTableView;

namespace inservice {

class AskingPanel;
class RowOutbox;
class TableHabits;

/// Several rows of a list at once: choose what to do, see what will happen to each and which are skipped and why, do
/// it, see each result. While it runs and until it is closed, the selection does not change it. A subject says what
/// can be done, with which of them, and what it leads to.
///
/// Object names, after a prefix (`bulk`): …Title, …List, …Summary, …Close, and of each action its own.
class BulkPanel : public QWidget {
    Q_OBJECT

public:
    /// More at once is a mistake, or two decisions.
    static constexpr int most = 500;

    /// The rows selected. Nothing happens to a run that has been started, or is being prepared in its panel.
    void setRows(const QList<qint64>& ids);
    /// The replica has news: what somebody else has changed is skipped; what is being filled in stays.
    void refresh();
    /// Commands of a run that were taken back.
    void takenBack(const QList<QUuid>& commands);
    /// A run was started, or is being prepared in its panel.
    [[nodiscard]] bool isBusy() const;
    void start(int action);
    /// Why nothing would be done with any of the rows; empty: something would.
    [[nodiscard]] QString whyNot(int action) const;

signals:
    /// A run has got all its answers: with these rows it was not done.
    void ended(const QList<qint64>& failed);
    /// Back to the list; `failed` of the run that stood there.
    void closed(const QList<qint64>& failed);

protected:
    struct Choice {
        int action; ///< what its subject knows it by
        QString objectName;
        QString button; ///< with its access key
        QString word;   ///< the same without
        bool isHeld;    ///< somebody is told: it can be undone for a while
    };

    /// `user`: whose columns are kept.
    BulkPanel(const QString& prefix, const BulkHeadings& headings, const QString& user, RowOutbox& outbox,
              QWidget* parent);
    /// Once, from the constructor of a subject. `others`: actions that ask by a panel of their own.
    void begin(const QList<Choice>& choices, AskingPanel* panel, const QHash<int, AskingPanel*>& others = {});
    /// Stands below the list.
    void addBelow(QWidget* widget);

    /// The row as it is now, with its state in `text`: what is asked for will be about it. None: there is no such row.
    [[nodiscard]] virtual std::optional<BulkLine> see(qint64 id) = 0;
    /// Why the action cannot be done with a row that was seen; empty: it can.
    [[nodiscard]] virtual QString whyNotWith(int action, qint64 id) const = 0;
    /// Why what stands in the panel holds the row back; empty: nothing does.
    [[nodiscard]] virtual QString heldBack(int action, qint64 id) const;
    /// Opens the panel.
    virtual void askFor(int action, const QList<qint64>& ids) = 0;
    [[nodiscard]] virtual OutboxItem command(int action, qint64 id) const = 0;
    /// 「37 件」.
    [[nodiscard]] virtual QString counted(int count) const = 0;
    /// What comes of it besides, a line each: mails, accounts.
    [[nodiscard]] virtual QStringList effects(int action, const QList<qint64>& ids) const = 0;
    /// The line that is chosen in the list, or the first that was refused.
    virtual void showLine(const BulkLine& line) { Q_UNUSED(line) }

    /// The rows that something will be done with.
    [[nodiscard]] QList<qint64> willBeDone() const;
    [[nodiscard]] static QString mails(bool areSent, int count);
    /// 「… 秒內可復原」.
    [[nodiscard]] QString undoable() const;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void dressList(const QString& prefix, const QString& user);
    void addPanel(AskingPanel* panel);
    void usePanel(AskingPanel* panel);
    void placePanel();
    void makeChoices(const QList<Choice>& choices);
    void preview();
    void weigh();
    void run();
    void update(const QUuid& command, bool done);
    void end();
    void summarise();
    void setPanelTitle();
    [[nodiscard]] QString consequences() const;
    [[nodiscard]] QString tooMany() const;
    [[nodiscard]] QString named(const QStringList& rows) const;
    [[nodiscard]] QList<qint64> failed() const;

    RowOutbox& m_outbox;
    QList<qint64> m_ids;
    QHash<int, Choice> m_known;
    const Choice* m_chosen = nullptr; ///< what is being prepared or has been started
    bool m_running = false;
    QSet<qint64> m_heldBack; ///< by what stands in the panel
    look::Heading* m_title;
    QWidget* m_choices;
    QHash<int, QPushButton*> m_buttons;
    QBoxLayout* m_body; ///< list and panel
    QBoxLayout* m_listSide;
    QLabel* m_summary;
    BulkModel* m_lines;
    QTableView* m_view;
    TableHabits* m_habits = nullptr;
    AskingPanel* m_panel = nullptr; ///< of the action that was chosen last
    AskingPanel* m_usual = nullptr;
    QHash<int, AskingPanel*> m_others;
    QPushButton* m_close;
};

} // namespace inservice
