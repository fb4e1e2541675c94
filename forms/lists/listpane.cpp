// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/lists/listpane.h"

#include "forms/lists/listcolumns.h"
#include "forms/lists/listselection.h"
#include "forms/lists/pendingdelegate.h"
#include "forms/lists/tablehabits.h"
#include "forms/look/flow.h"
#include "models/domain/normalise.h"

#include <QAction>
#include <QActionGroup>
#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace inservice {
namespace {

constexpr int leastFind = 180; ///< px
constexpr int leastList = 160; ///< px: a number and a name
constexpr int findLimit = 200; ///< characters; more is no search but a slip of the clipboard

// What stands in the head once rows are selected has its room before: a head that wraps at a click puts another row
// under the pointer.
void reserve(QLabel* label, const QStringList& texts) {
    int width = 0;
    for (const QString& text : texts) {
        width = std::max(width, label->fontMetrics().horizontalAdvance(text));
    }
    label->setMinimumWidth(width);
}

void reserve(QWidget* button, bool retain) {
    QSizePolicy policy = button->sizePolicy();
    policy.setRetainSizeWhenHidden(retain);
    button->setSizePolicy(policy);
}

} // namespace

ListPane::ListPane(ListModel* model, const QString& name, const QString& user, const QList<int>& shownColumns,
                   QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_name(name)
    , m_memory(user, name)
    , m_find(new QLineEdit(this))
    , m_head(new look::FlowLayout(nullptr, look::grid))
    , m_showMenu(new QMenu(tr("S&how"), this))
    , m_chipRow(new QHBoxLayout)
    , m_chips(new QButtonGroup(this))
    , m_selection(new look::QuietLabel(this))
    , m_all(new QToolButton(this))
    , m_clear(new QToolButton(this))
    , m_stack(new QStackedWidget)
    , m_view(new QTableView)
    , m_empty(new look::EmptyView)
    , m_splitter(new QSplitter(Qt::Horizontal, this)) {
    buildHead();
    m_showMenu->menuAction()->setObjectName(name + QStringLiteral("Show"));
    m_showMenu->setIcon(look::icon(QStringLiteral("view-filter")));

    m_view->setObjectName(name + QStringLiteral("List"));
    m_view->setModel(model);
    m_chosen = new ListSelection(m_view, model, this);
    look::dressView(m_view);
    m_view->setItemDelegate(new PendingDelegate(m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setCornerButtonEnabled(false);
    m_view->verticalHeader()->hide();
    m_view->setAccessibleName(tr("List"));
    m_view->installEventFilter(this);
    m_habits = new TableHabits(m_view, m_memory, shownColumns, this);

    m_empty->setObjectName(name + QStringLiteral("Empty"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_splitter->setObjectName(name + QStringLiteral("Splitter"));
    m_splitter->setProperty("keepsItself", true);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_stack);
    m_stack->setMinimumWidth(leastList);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::grid);
    layout->addLayout(m_head);
    layout->addWidget(m_splitter, 1);
    connectParts();
    updateState();
}

void ListPane::buildHead() {
    m_find->setObjectName(m_name + QStringLiteral("Find"));
    m_find->setClearButtonEnabled(true);
    m_find->addAction(look::icon(QStringLiteral("edit-find")), QLineEdit::LeadingPosition)->setText(tr("Find"));
    m_find->setMinimumWidth(leastFind);
    m_find->setMaxLength(findLimit);
    m_find->installEventFilter(this);
    m_chipBox = new QWidget(this);
    m_chipBox->setLayout(m_chipRow);
    m_chipRow->setContentsMargins(0, 0, 0, 0);
    m_chipRow->setSpacing(look::grid / 2);
    m_selection->setObjectName(m_name + QStringLiteral("Selection"));
    m_all->setObjectName(m_name + QStringLiteral("SelectAll"));
    m_all->setText(tr("Select all"));
    m_all->setToolTip(tr("Select every row that is shown (Ctrl+A)"));
    m_clear->setObjectName(m_name + QStringLiteral("ClearSelection"));
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Select nothing but the current row"));
    m_clear->setAccessibleName(tr("Clear the selection"));
    for (QToolButton* button : {m_all, m_clear}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->hide();
    }
    m_counts = new QWidget(this);
    auto* counts = new QHBoxLayout(m_counts);
    counts->setContentsMargins(look::grid, 0, 0, 0);
    counts->setSpacing(look::grid / 2);
    counts->addWidget(m_selection);
    counts->addWidget(m_all);
    counts->addWidget(m_clear);
    m_head->addWidget(m_find);
    m_head->addWidget(m_chipBox);
    m_head->addWidget(m_counts);
}

void ListPane::connectParts() {
    connect(m_showMenu, &QMenu::aboutToShow, this, &ListPane::fillShowMenu);
    connect(m_find, &QLineEdit::textChanged, this, &ListPane::findTextChanged);
    connect(m_chips, &QButtonGroup::idClicked, this, [this](int key) {
        keep(QStringLiteral("chip"), key);
        emit chipChosen(key);
    });
    connect(m_clear, &QToolButton::clicked, this, [this] {
        const qint64 current = currentId();
        clearSelection();
        select(current);
    });
    connect(m_all, &QToolButton::clicked, this, [this] {
        m_view->setFocus(Qt::OtherFocusReason);
        m_view->selectAll();
    });
    connect(m_empty, &look::EmptyView::actionTriggered, this, [this] {
        if (const auto act = m_emptyAct) {
            act();
        }
    });
    connect(m_view, &QAbstractItemView::doubleClicked, this, [this] { emit activated(currentId()); });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { keep(splitKey(), m_splitter->saveState()); });
    connect(m_chosen, &ListSelection::counted, this, &ListPane::updateState);
    connect(m_chosen, &ListSelection::currentChanged, this, &ListPane::currentChanged);
    connect(m_chosen, &ListSelection::selectionChanged, this, &ListPane::selectionChanged);
    connect(m_model, &ListModel::settled, this, &ListPane::chooseTheOnlyOne);
}

ListPane::~ListPane() = default;

void ListPane::setFindHint(const QString& placeholder, const QString& accessibleName) {
    m_find->setPlaceholderText(placeholder);
    m_find->setAccessibleName(accessibleName);
    m_find->setToolTip(placeholder);
}

void ListPane::addFilter(QComboBox* filter) {
    m_head->removeWidget(m_counts);
    m_head->addWidget(filter);
    m_head->addWidget(m_counts); // at the end of the row
    m_filterBoxes << filter;
}

void ListPane::addToHead(QWidget* widget) {
    m_head->removeWidget(m_counts);
    m_head->addWidget(widget);
    m_head->addWidget(m_counts);
    m_headWidgets << widget;
}

void ListPane::addBelowHead(QWidget* widget) {
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, widget);
    m_headWidgets << widget;
}

void ListPane::setOther(QWidget* other, const std::function<bool()>& isFilled, const QList<QAction*>& actions) {
    m_other = other;
    m_isOtherFilled = isFilled;
    m_stack->addWidget(other);
    m_head->removeWidget(m_chipBox);
    m_head->removeWidget(m_counts);
    for (QAction* action : actions) {
        auto* button = new QToolButton(this);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        m_switch << button;
        m_head->addWidget(button);
    }
    m_head->addWidget(m_chipBox);
    m_head->addWidget(m_counts);
}

void ListPane::showOther(bool other) {
    m_showsOther = other;
    m_chipBox->setVisible(!other);
    m_counts->setVisible(!other);
    for (QComboBox* box : std::as_const(m_filterBoxes)) {
        box->setVisible(!other);
    }
    for (QWidget* widget : std::as_const(m_headWidgets)) {
        widget->setVisible(!other);
    }
    const QList<QAction*> actions = listActions();
    for (QAction* action : actions) {
        action->setVisible(!other);
    }
    findTextChanged();
    updateState();
}

void ListPane::findTextChanged() {
    const QString text = m_find->text();
    if (m_showsOther) {
        emit findTyped(text);
    } else {
        m_model->setFind(m_translation ? m_translation(text) : text);
    }
}

void ListPane::fillShowMenu() {
    m_showMenu->clear(); // leaves what is no action of its own
    qDeleteAll(m_showMenu->findChildren<QMenu*>(Qt::FindDirectChildrenOnly));
    qDeleteAll(m_showMenu->findChildren<QActionGroup*>(Qt::FindDirectChildrenOnly));
    const auto addChoice = [](QMenu* menu, QActionGroup* group, const QString& text, bool checked) {
        // An ampersand in a name is one, and no access key.
        QAction* action = menu->addAction(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(checked);
        action->setActionGroup(group);
        return action;
    };
    auto* chips = new QActionGroup(m_showMenu);
    const QList<QAbstractButton*> buttons = m_chips->buttons();
    for (QAbstractButton* chip : buttons) {
        if (!chip->isHidden()) {
            connect(addChoice(m_showMenu, chips, chip->text(), chip->isChecked()), &QAction::triggered, chip,
                    &QAbstractButton::click);
        }
    }
    for (QComboBox* box : std::as_const(m_filterBoxes)) {
        if (box->isHidden()) {
            continue;
        }
        QMenu* menu = m_showMenu->addMenu(box->accessibleName());
        auto* group = new QActionGroup(menu);
        for (int row = 0; row < box->count(); ++row) {
            connect(addChoice(menu, group, box->itemText(row), row == box->currentIndex()), &QAction::triggered, box,
                    [box, row] {
                        box->setCurrentIndex(row);
                        emit box->activated(row);
                    });
        }
    }
}

void ListPane::addChip(int key, const QString& word) {
    auto* chip = new QToolButton(this);
    chip->setObjectName(QStringLiteral("%1Chip%2").arg(m_name).arg(key));
    chip->setCheckable(true);
    chip->setText(word);
    chip->setFocusPolicy(Qt::StrongFocus);
    chip->installEventFilter(this);
    m_chipWords.insert(key, word);
    m_chips->addButton(chip, key);
    m_chipRow->addWidget(chip);
    if (m_chips->checkedId() == -1) {
        chip->setChecked(true);
    }
}

QStringList ListPane::filterWords(int allChip) const {
    QStringList words;
    if (const int chip = currentChip(); chip != allChip && m_chipWords.contains(chip)) {
        words << m_chipWords.value(chip);
    }
    for (const QComboBox* box : m_filterBoxes) {
        if (box->currentIndex() > 0) {
            words << box->currentText();
        }
    }
    if (const QString typed = normaliseLine(m_find->text()).text; !typed.isEmpty()) {
        words << tr("“%1”", "what is typed in the find box").arg(typed);
    }
    return words;
}

void ListPane::setChipVisible(int key, bool visible) {
    m_chips->button(key)->setVisible(visible);
}

void ListPane::setChipCount(int key, int count) {
    QAbstractButton* chip = m_chips->button(key);
    const QString word = m_chipWords.value(key);
    chip->setText(tr("%1 %2", "chip: word and count").arg(word).arg(count));
    chip->setAccessibleName(tr("%1: %n", nullptr, count).arg(word));
}

void ListPane::setCurrentChip(int key) {
    if (QAbstractButton* chip = m_chips->button(key)) {
        chip->setChecked(true);
    }
}

int ListPane::currentChip() const {
    return m_chips->checkedId();
}

void ListPane::setDetail(QWidget* detail, int listShare) {
    m_splitter->addWidget(detail);
    m_listShare = listShare;
    splitAtFirst();
}

void ListPane::setDetailView(const QString& view, int listWidth) {
    if (view == m_detailView) {
        return;
    }
    m_detailView = view;
    m_viewListWidth = listWidth;
    restoreSplit();
}

QString ListPane::splitKey() const {
    return m_detailView.isEmpty() ? QStringLiteral("splitter") : QStringLiteral("splitter-") + m_detailView;
}

void ListPane::splitAtFirst() {
    if (m_detailView.isEmpty()) {
        m_splitter->setStretchFactor(0, m_listShare);
        m_splitter->setStretchFactor(1, 100 - m_listShare);
        m_splitter->setSizes({10 * m_listShare, 1000 - 10 * m_listShare});
    } else {
        m_splitter->setStretchFactor(0, 0);
        m_splitter->setStretchFactor(1, 1);
        const int list = std::max(m_viewListWidth, columns()->narrowest());
        m_splitter->setSizes({list, std::max(1, m_splitter->width() - list)});
    }
}

void ListPane::restoreSplit() {
    splitAtFirst();
    const QByteArray before = kept(splitKey()).toByteArray();
    if (!before.isEmpty()) {
        m_splitter->restoreState(before);
    }
}

void ListPane::setRowActions(const QList<QAction*>& actions) {
    m_habits->setRowActions(actions);
}

void ListPane::chooseTheOnlyOne() {
    if (!m_model->isSettled()) {
        return;
    }
    // There is nothing to choose from: what one comes for is there at once. What is left over after another row has
    // gone is not what one came for.
    if (m_takesTheOnlyOne && m_totalBefore <= 1 && m_model->total() == 1 && m_model->rowCount() == 1 &&
        currentId() == 0 && m_chosen->selectedRows().isEmpty()) {
        select(m_model->idAt(0));
    }
    m_totalBefore = m_model->total();
}

void ListPane::setEmpty(std::function<Empty()> empty) {
    m_emptyOf = std::move(empty);
    updateState();
}

void ListPane::setFindTranslation(std::function<QString(const QString&)> translation) {
    m_translation = std::move(translation);
}

void ListPane::restore() {
    // Chips and filters were added after what stands below them.
    QList<QWidget*> order{m_find};
    for (QToolButton* button : std::as_const(m_switch)) {
        order << button;
    }
    const QList<QAbstractButton*> chips = m_chips->buttons();
    for (QAbstractButton* chip : chips) {
        order << chip;
    }
    for (QComboBox* box : std::as_const(m_filterBoxes)) {
        order << box;
    }
    order << m_headWidgets;
    order << m_all << m_clear << m_view;
    if (m_other != nullptr) {
        order << m_other;
    }
    order << m_empty;
    for (int place = 1; place < order.size(); ++place) {
        setTabOrder(order.at(place - 1), order.at(place));
    }
    m_habits->restore();
    restoreSplit();
}

qint64 ListPane::currentId() const {
    return m_chosen->currentId();
}

QList<qint64> ListPane::selectedIds() const {
    return m_chosen->selectedIds();
}

bool ListPane::select(qint64 id) {
    return m_chosen->select(id);
}

void ListPane::selectAll(const QList<qint64>& ids) {
    m_chosen->selectAll(ids);
}

void ListPane::clearSelection() {
    m_view->clearSelection();
}

QList<QAction*> ListPane::listActions() const {
    return QList<QAction*>{m_showMenu->menuAction()} + m_habits->actions();
}

ListColumns* ListPane::columns() const {
    return m_habits->columns();
}

void ListPane::focusFind() {
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void ListPane::focusList() {
    if (m_showsOther) {
        m_other->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_model->rowCount() == 0) {
        m_find->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_view->setFocus(Qt::OtherFocusReason);
    if (currentId() == 0) {
        select(m_model->idAt(std::max(0, m_view->currentIndex().row())));
    }
}

bool ListPane::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched != m_view && key->key() == Qt::Key_Down) { // below the field to find and the chips is the list
        focusList();
        return true;
    }
    if (watched == m_find) {
        if (enter && key->modifiers() == Qt::NoModifier) {
            emit findEntered(m_find->text());
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_find->text().isEmpty()) {
            m_find->clear();
            return true;
        }
    } else if (watched == m_view) {
        if (enter && key->modifiers() == Qt::NoModifier) {
            emit activated(currentId());
            return true;
        }
        if (key->key() == Qt::Key_Escape ||
            (key->key() == Qt::Key_Up && m_view->currentIndex().row() == 0 && key->modifiers() == Qt::NoModifier)) {
            focusFind();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QString ListPane::countOfRows(int shown, int selected) const {
    if (selected > 1) {
        return tr("%n selected", nullptr, selected);
    }
    return shown == m_model->total() ? tr("%n rows", nullptr, shown)
                                     : tr("%1 of %n", "rows shown of all", m_model->total()).arg(shown);
}

/// With the word for a case (件) that everything beside the list has.
QString ListPane::countOfCases(int shown, int selected) const {
    if (selected > 1) {
        return tr("%n selected", "cases", selected);
    }
    return shown == m_model->total() ? tr("%n rows", "cases", shown)
                                     : tr("%1 of %n", "cases shown of all", m_model->total()).arg(shown);
}

void ListPane::updateState() {
    const int shown = m_model->rowCount();
    const auto selected = int(m_chosen->selectedRows().size());
    m_selection->setText(m_ofCases ? countOfCases(shown, selected) : countOfRows(shown, selected));
    const auto words = [&](int chosen) { return m_ofCases ? countOfCases(shown, chosen) : countOfRows(shown, chosen); };
    reserve(m_selection, {words(0), words(shown)});
    for (QToolButton* button : {m_all, m_clear}) {
        reserve(button, shown > 1);
    }
    m_all->setVisible(selected > 0 && selected < shown);
    m_clear->setVisible(selected > 1);
    if (m_showsOther ? m_isOtherFilled() : shown > 0) {
        m_stack->setCurrentWidget(m_showsOther ? m_other : m_view);
        return;
    }
    if (m_emptyOf) {
        const Empty empty = m_emptyOf();
        m_emptyAct = empty.act;
        m_empty->set(empty.icon, empty.sentence, empty.action);
    }
    m_stack->setCurrentWidget(m_empty);
}

} // namespace inservice
