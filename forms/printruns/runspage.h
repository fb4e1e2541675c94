// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/pagebars.h"
#include "forms/commands/reasonpanel.h"
#include "forms/commands/rowoutbox.h"
#include "forms/lists/listpage.h"
#include "forms/printruns/runmodel.h"
#include "models/sync/accountlink.h"

#include <QPointer>

class QDialog;
class QPushButton;
class QTableView;

namespace inservice {

/// What this desk has asked for about print runs.
class RunOutbox : public RowOutbox {
    Q_OBJECT

public:
    RunOutbox(Link& link, RunModel& model, QObject* parent);
    [[nodiscard]] std::optional<int> rowVersion(qint64) const override { return std::nullopt; }

protected:
    void mark(const QList<OutboxItem>& items) override { m_model.setOutbox(items); }

private:
    RunModel& m_model;
};

/// 列印批次 of a desk: what was printed, what has come back, what is missing; asked for again, printed again, posted,
/// given up. Asked at the centre while the page is in front; nothing of it is kept on this PC.
///
/// Object names: runsFind, runsList, runsChip0…3 (RunModel::Bucket), runName, runSummary, runCopies, runRemind,
/// runAgain, runPost, runClose, runNotice, runReason….
class RunsPage : public ListPage {
    Q_OBJECT

public:
    explicit RunsPage(AccountLink& link, QWidget* parent = nullptr);
    ~RunsPage() override;

    [[nodiscard]] QString title() const override;
    void setCurrent(bool current) override;
    void refresh(const Changes& changes) override;

    [[nodiscard]] const RunModel* model() const { return m_model; }
    [[nodiscard]] const CopyModel* copies() const { return m_copies; }
    [[nodiscard]] RunOutbox& outbox() { return *m_outbox; }

protected:
    void showRow(qint64 id) override;
    void focusDetail() override;

private:
    RunsPage(AccountLink& link, RunModel* model, QWidget* parent);
    void dressList();
    [[nodiscard]] QWidget* makeDetail();
    [[nodiscard]] QWidget* makeBar();
    [[nodiscard]] QPushButton* button(const QString& name, const QString& icon, const QString& text,
                                      void (RunsPage::*does)());
    void ask();
    void askCopies();
    void takeCopies(const questions::PrintRunLines& lines);
    void sayFault(const CallError& error);
    void showButtons();
    /// Of the run shown, the forms that are missing.
    [[nodiscard]] QList<questions::PrintedCopy> missing() const;
    [[nodiscard]] const questions::PrintRun* shown() const { return m_model->row(shownId()); }
    void openCase(const QModelIndex& index);
    void remind();
    void printAgain();
    void post();
    void close();

    AccountLink& m_link;
    RunModel* m_model;
    RunOutbox* m_outbox;
    CopyModel* m_copies;
    PageBars m_bars;
    look::Heading* m_heading = nullptr;
    QLabel* m_summary = nullptr;
    QLabel* m_words = nullptr;
    look::MessageBar* m_refused = nullptr;
    QTableView* m_table = nullptr;
    ReasonPanel* m_panel = nullptr;
    QWidget* m_bar = nullptr;
    QPushButton* m_remind = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_post = nullptr;
    QPushButton* m_close = nullptr;
    QPointer<QDialog> m_window;
    QTimer m_askAgain;
    qint64 m_copiesOf = 0;
};

} // namespace inservice
