// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/offerings/search/choosefirstpage.h"

#include "models/tables/searchfold.h"

#include <QAction>
#include <QActionGroup>
#include <QLineEdit>
#include <QTableView>

namespace inservice {

ChooseFirstPage::ChooseFirstPage(const Ties& ties, const OfferingActions& actions, const QString& name,
                                 const QString& prefix, QWidget* parent)
    : OfferingListPage(ties, actions, name, parent)
    , m_prefix(prefix + u'-')
    , m_table(new CountTree(this))
    , m_chooseAction(new QAction(this))
    , m_listAction(new QAction(tr("&List"), this)) {
    m_table->setObjectName(name + QStringLiteral("Choices"));
    m_chooseAction->setObjectName(name + QStringLiteral("Choose"));
    m_listAction->setObjectName(name + QStringLiteral("List"));
    auto* which = new QActionGroup(this);
    for (QAction* action : {m_chooseAction, m_listAction}) {
        action->setCheckable(true);
        which->addAction(action);
        addPageAction(action);
    }
}

ChooseFirstPage::~ChooseFirstPage() = default;

void ChooseFirstPage::beginChoosing(QWidget* chooser, const QString& choose, const QString& findHint) {
    m_findHint = findHint;
    m_chooseAction->setText(choose);
    list()->setOther(chooser, [this] { return m_isCounted && offerings()->isLoaded(); },
                     {m_chooseAction, m_listAction});
    connect(m_chooseAction, &QAction::triggered, this, [this] { showChooser(true); });
    connect(m_listAction, &QAction::triggered, this, [this] { showChooser(false); });
    connect(list(), &ListPane::findTyped, this, [this](const QString& text) { m_table->narrow(searchWords(text)); });
    connect(m_table, &CountTree::chosen, this, &ChooseFirstPage::choose);
    beginSearch();
    showChooser(true);
}

void ChooseFirstPage::showChooser(bool chooser) {
    if (chooser != list()->showsOther()) {
        list()->findEdit()->clear(); // it is about the other one
    }
    (chooser ? m_chooseAction : m_listAction)->setChecked(true);
    list()->showOther(chooser);
    setDetailVisible(!chooser);
    if (chooser) {
        list()->setFindHint(m_findHint, m_findHint);
        table()->setFocus(Qt::OtherFocusReason);
    } else {
        setUsualFindHint();
        list()->view()->setFocus(Qt::OtherFocusReason); // the rows of before are still there: none is chosen
    }
}

void ChooseFirstPage::choose(const QString& key) {
    const QString name = nameOf(key);
    if (name.isEmpty()) {
        return;
    }
    m_chosen = key;
    m_listAction->setText(tr("&List: %1", "of a county or an organiser").arg(name));
    m_table->setCurrentKey(key);
    choiceChanged();
    ask();
    showChooser(false);
    emit headChanged();
}

void ChooseFirstPage::openAt(const QString& argument) {
    if (argument.startsWith(m_prefix)) {
        choose(argument.mid(m_prefix.size()));
        return;
    }
    if (!argument.isEmpty()) {
        showChooser(false);
        OfferingListPage::openAt(argument);
    }
}

void ChooseFirstPage::refresh(const Changes& changes) {
    OfferingListPage::refresh(changes);
    list()->updateState();
}

/// The table counts what has not begun, whatever the boxes of the list say.
void ChooseFirstPage::counted() {
    OfferingQuery coming;
    offerings()->countPlaces(coming, this, [this, count = ++m_count](const OfferingPlaces& places) {
        if (count != m_count) {
            return;
        }
        m_isCounted = true;
        showPlaces(places);
        list()->updateState();
    });
}

bool ChooseFirstPage::isFiltered() const {
    return OfferingListPage::isFiltered() || !m_chosen.isEmpty();
}

} // namespace inservice
