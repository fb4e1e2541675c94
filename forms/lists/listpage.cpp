// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/lists/listpage.h"

#include "forms/lists/filterbar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace inservice {
namespace {

constexpr int listBesideSeveral = 260; ///< px

} // namespace

ListPage::ListPage(Link& link, const QString& user, ListModel* model, const QString& name,
                   const QList<int>& shownColumns, QWidget* parent)
    : Page(parent)
    , m_link(link)
    , m_model(model)
    , m_list(new ListPane(model, name, user, shownColumns, this))
    , m_side(new QStackedWidget(this))
    , m_nothing(new look::EmptyView(m_side)) {
    model->setParent(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::margin, look::grid, look::margin, 2 * look::grid);
    layout->addWidget(m_list);
    m_side->addWidget(m_nothing);
    m_list->setEmpty([this] { return emptyNow(); });
    connect(m_model, &ListModel::settled, this, &ListPage::settled);
    connect(m_list, &ListPane::chipChosen, m_model, &ListModel::setChip);
    connect(m_list, &ListPane::currentChanged, this, &ListPage::choose);
    connect(m_list, &ListPane::activated, this, [this](qint64 id) {
        choose(id);
        focusDetail();
    });
    connect(m_list, &ListPane::findEntered, m_list, &ListPane::focusList);
    connect(m_side, &QStackedWidget::currentChanged, this, &ListPage::showSide);
    connect(&m_link, &Link::statusChanged, m_list, &ListPane::updateState);
}

void ListPage::setChips(const QStringList& words, int all, std::optional<int> first) {
    m_chips = int(words.size());
    m_allChip = all;
    for (int key = 0; key < m_chips; ++key) {
        m_list->addChip(key, words.at(key));
    }
    const int kept = m_list->kept(QStringLiteral("chip"), first.value_or(all)).toInt();
    m_model->setChip(kept >= 0 && kept < m_chips ? kept : all);
    m_list->setCurrentChip(m_model->chip());
}

void ListPage::setAbove(QWidget* above) {
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, above);
}

void ListPage::addFilter(QComboBox* box, const QString& key, const std::function<void(const QVariant& data)>& choose) {
    m_list->addFilter(box);
    m_filters.append({box, key, choose});
    connect(box, &QComboBox::activated, this, [this, box, key, choose] {
        m_list->keep(key, box->currentData());
        choose(box->currentData());
    });
    const QVariant before = m_list->kept(key);
    int row = before.isValid() ? box->findData(before) : -1;
    if (row < 0 && before.isValid()) {
        row = box->findData(before.toInt()); // a number comes back as a text
    }
    if (row > 0) {
        box->setCurrentIndex(row);
        choose(box->currentData());
    }
}

void ListPage::setFilterBar(FilterBar* bar) {
    m_filterBar = bar;
    m_list->addFilter(bar->savedBox());
    m_list->addToHead(bar->addButton());
    m_list->addBelowHead(bar);
    bar->restore();
}

QString ListPage::filterInWords() const {
    QStringList words = m_list->filterWords(m_allChip);
    if (m_filterBar != nullptr && m_filterBar->isFiltered()) {
        words << m_filterBar->words();
    }
    return words.join(tr(", ", "between filters"));
}

void ListPage::setDetail(QWidget* detail, const QString& icon, const QString& choose, int listShare) {
    m_detail = detail;
    m_nothingIcon = icon;
    m_nothingWords = choose;
    m_nothing->set(icon, choose);
    m_side->addWidget(detail);
    m_side->setMinimumWidth(320);
    m_list->setDetail(m_side, listShare);
    auto* back = new QShortcut(Qt::Key_Escape, detail, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, m_list, &ListPane::focusList);
}

void ListPage::setDetailVisible(bool visible) {
    m_isDetailWanted = visible;
    showSide();
}

/// Where there is nothing to choose from nobody is asked to choose: the list says alone that it is empty.
void ListPage::showSide() {
    const bool isEmpty =
        m_model->isLoaded() && m_model->total() == 0 && m_side->currentWidget() == m_nothing && !m_isTold;
    m_side->setVisible(m_isDetailWanted && !isEmpty);
}

void ListPage::setSeveral(QWidget* several) {
    m_several = several;
    m_side->addWidget(several);
}

bool ListPage::showsSeveral() const {
    return m_several != nullptr && m_side->currentWidget() == m_several;
}

void ListPage::showSeveral(bool several) {
    if (several == showsSeveral()) {
        return;
    }
    m_side->setCurrentWidget(several ? m_several : m_shown != 0 ? m_detail : static_cast<QWidget*>(m_nothing));
    m_list->setDetailView(several ? QStringLiteral("several") : QString(), listBesideSeveral);
}

void ListPage::setEmptyWords(const EmptyWords& words) {
    m_words = words;
}

void ListPage::begin(const QList<ListModel::SortKey>& sortKeys) {
    m_actions << m_list->listActions();
    m_model->setSortKeys(sortKeys);
    m_list->restore();
    m_model->refresh(Changes::everything());
}

void ListPage::focusFind() {
    m_list->focusFind();
}

void ListPage::openAt(const QString& argument) {
    if (static const QLatin1String chip("chip-"); argument.startsWith(chip)) {
        const int wanted = QStringView(argument).mid(chip.size()).toInt();
        showUnder(wanted);
        m_isFirstWanted = wanted != m_allChip;
        selectPending();
        return;
    }
    if (static const QLatin1String find("find-"); argument.startsWith(find)) {
        showUnder(m_allChip);
        m_list->findEdit()->setText(argument.mid(find.size()));
        return;
    }
    m_pending = argument.toLongLong();
    if (m_pending != 0 && m_model->contains(m_pending) && !m_list->select(m_pending)) {
        showUnder(m_allChip); // it is there, behind what is typed or filtered
    }
    selectPending();
}

void ListPage::selectPending() {
    if (m_pending != 0 && m_model->isSettled() && m_list->select(m_pending)) {
        m_pending = 0;
    }
    // Whoever follows 「1 份名單等您審核」 finds it open.
    if (m_isFirstWanted && m_model->isSettled()) {
        m_isFirstWanted = false;
        if (m_list->currentId() == 0 && m_model->rowCount() > 0) {
            m_list->select(m_model->idAt(0));
        }
    }
}

void ListPage::setCurrent(bool current) {
    m_link.setLive(current);
}

void ListPage::refresh(const Changes& changes) {
    m_model->refresh(changes);
    if (changes.concerns({"unit"})) {
        emit headChanged();
    }
}

void ListPage::settled() {
    for (int key = 0; key < m_chips; ++key) {
        m_list->setChipCount(key, m_model->countOf(key));
    }
    choose(m_shown);
    selectPending();
    showSide();
}

void ListPage::choose(qint64 id) {
    if (id == 0) {
        return;
    }
    if (!m_model->contains(id)) {
        chooseNone();
        return;
    }
    m_shown = id;
    m_list->setTakesTheOnlyOne(true);
    showRow(id);
    if (!showsSeveral()) {
        m_side->setCurrentWidget(m_detail);
    }
}

void ListPage::chooseNone(const QString& sentence) {
    m_shown = 0;
    m_list->setTakesTheOnlyOne(true);
    m_isTold = !sentence.isEmpty();
    m_nothing->set(m_nothingIcon, m_isTold ? sentence : m_nothingWords);
    if (!showsSeveral()) {
        m_side->setCurrentWidget(m_nothing);
    }
    showSide();
}

void ListPage::chooseNew() {
    m_shown = 0;
    m_list->setTakesTheOnlyOne(false); // it would take the place of what is being written
    m_side->setCurrentWidget(m_detail);
}

bool ListPage::isFiltered() const {
    return !m_model->find().trimmed().isEmpty() || (m_filterBar != nullptr && m_filterBar->isFiltered()) ||
           std::any_of(m_filters.begin(), m_filters.end(),
                       [](const Filter& filter) { return filter.box->currentIndex() > 0; });
}

void ListPage::clearFilters() {
    m_list->findEdit()->clear();
    for (const Filter& filter : std::as_const(m_filters)) {
        filter.box->setCurrentIndex(0);
        m_list->keep(filter.key, {});
        filter.choose(filter.box->itemData(0));
    }
    if (m_filterBar != nullptr) {
        m_filterBar->clear();
    }
}

void ListPage::showUnder(int chip) {
    clearFilters();
    m_list->setCurrentChip(chip);
    m_model->setChip(chip);
}

ListPane::Empty ListPage::emptyNow() {
    const auto askAgain = [this] { m_link.syncNow(); };
    const bool offline = m_link.status().state == LinkState::Offline;
    const QString cut = QStringLiteral("network-disconnect");
    if (!m_model->isLoaded()) {
        return offline ? ListPane::Empty{cut, m_words.neverLoaded, tr("Try again now"), askAgain}
                       : ListPane::Empty{QStringLiteral("view-refresh"), m_words.loading, {}, {}};
    }
    if (isFiltered() || (m_model->chip() != m_allChip && m_model->total() > 0)) {
        return {QStringLiteral("view-filter"), isFiltered() ? m_words.noneFits : m_words.noneUnder, tr("Show all"),
                [this] { showUnder(m_allChip); }};
    }
    if (offline) {
        return {cut, m_words.noneKnown, tr("Try again now"), askAgain};
    }
    return {m_words.icon, m_words.none, tr("Ask the centre again"), askAgain};
}

} // namespace inservice
