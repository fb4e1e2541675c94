// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/review/actions.h"
#include "models/replica/tables/applications.h"

#include <QHash>
#include <QObject>
#include <functional>

class QAction;
class QWidget;

namespace inservice {

class AccountLink;
class QueueModel;

/// What can be done with the cases chosen, as the menu of the page and of the list has it: an entry an action,
/// 批次列印, and what else the page puts there.
///
/// Object names: actions named review and the name of an action (actions.h): reviewReceive…; reviewRun; the window
/// runWindow.
class ReviewActions : public QObject {
    Q_OBJECT

public:
    /// Why an action is not possible now; empty: it is.
    using WhyNot = std::function<QString(CaseAction action)>;

    ReviewActions(AccountLink& link, const QueueModel& model, std::function<QList<qint64>()> selected, QWidget* page);

    /// In the order of the menu; the first is the page's main action.
    [[nodiscard]] const QList<QAction*>& all() const { return m_all; }
    void append(const QList<QAction*>& others) { m_all << others; }
    /// It is the page's main action from now on.
    void putFirst(CaseAction action);
    void settle(const WhyNot& whyNot);

signals:
    void chosen(inservice::CaseAction action);
    void orderChanged();

private:
    void addCaseActions(bool isChief);
    /// The forms of what is chosen, those that can be printed now.
    [[nodiscard]] QList<ApplicationRow> printable() const;
    [[nodiscard]] QString whyNoRun() const;
    void printRun();

    AccountLink& m_link;
    const QueueModel& m_model;
    std::function<QList<qint64>()> m_selected;
    QWidget* m_page;
    QList<QAction*> m_all;
    QHash<CaseAction, QAction*> m_ofCases;
    QAction* m_run = nullptr; ///< null: whoever is here prints none
};

} // namespace inservice
