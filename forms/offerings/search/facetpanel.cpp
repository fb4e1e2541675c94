// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/offerings/search/facetpanel.h"

#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "forms/words/offeringwords.h"
#include "models/tables/searchfold.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace inservice {
namespace {

constexpr int keyRole = Qt::UserRole;
constexpr int wordRole = Qt::UserRole + 1;
constexpr int facetsWidth = 190; ///< px
constexpr int countWidth = 96;
constexpr int panelHeight = 236;
constexpr int rowHeight = 26;
constexpr int longestName = 50; ///< characters, as the centre takes it

constexpr QLatin1String lecturer("lecturer");

bool isHeading(const QTreeWidgetItem* item) {
    return !item->flags().testFlag(Qt::ItemIsSelectable);
}

} // namespace

FacetPanel::FacetPanel(const QString& name, const QStringList& facets,
                       std::function<QList<FacetValue>(const QString&)> values, QWidget* parent)
    : QFrame(parent)
    , m_name(name)
    , m_source(std::move(values))
    , m_facets(new QListWidget(this))
    , m_find(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
    , m_hint(new look::QuietLabel(this))
    , m_not(new QPushButton(tr("&Without this"), this))
    , m_none(new QPushButton(tr("&Any of them"), this)) {
    setFrameShape(QFrame::StyledPanel);
    build();
    connectParts();
    for (const QString& facet : facets) {
        auto* item = new QListWidgetItem(words::facet(facet), m_facets);
        item->setData(keyRole, facet);
        item->setSizeHint(QSize(0, rowHeight));
    }
    m_facets->setCurrentRow(0);
}

void FacetPanel::build() {
    m_facets->setObjectName(m_name + QStringLiteral("Facets"));
    m_facets->setAccessibleName(tr("What to choose by"));
    m_facets->setFixedWidth(facetsWidth);
    m_facets->setUniformItemSizes(true);
    m_find->setObjectName(m_name + QStringLiteral("FacetFind"));
    m_find->setPlaceholderText(tr("Find a value"));
    m_find->setAccessibleName(tr("Find a value"));
    m_find->setClearButtonEnabled(true);
    m_tree->setObjectName(m_name + QStringLiteral("FacetValues"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_tree->header()->resizeSection(1, countWidth);
    look::dressView(m_tree);
    look::dressView(m_facets);
    m_not->setObjectName(m_name + QStringLiteral("FacetNot"));
    m_none->setObjectName(m_name + QStringLiteral("FacetNone"));
    auto* foot = new QHBoxLayout;
    foot->setSpacing(look::grid);
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_not);
    foot->addWidget(m_none);
    auto* right = new QVBoxLayout;
    right->setSpacing(look::grid / 2);
    right->addWidget(m_find);
    right->addWidget(makeNameRow());
    right->addWidget(m_tree, 1);
    right->addLayout(foot);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(look::grid, look::grid, look::grid, look::grid);
    row->setSpacing(look::grid);
    row->addWidget(m_facets);
    row->addLayout(right, 1);
    setFixedHeight(panelHeight);
}

/// Nobody is found by a part of their name: it is typed, whole.
QWidget* FacetPanel::makeNameRow() {
    m_nameRow = new QWidget(this);
    m_person = new QLineEdit(m_nameRow);
    m_person->setObjectName(m_name + QStringLiteral("FacetName"));
    m_person->setMaxLength(longestName);
    m_person->setPlaceholderText(tr("The whole name of a lecturer"));
    m_person->setAccessibleName(m_person->placeholderText());
    m_add = new QPushButton(tr("A&dd"), m_nameRow);
    m_add->setObjectName(m_name + QStringLiteral("FacetAdd"));
    auto* row = new QHBoxLayout(m_nameRow);
    row->setContentsMargins({});
    row->setSpacing(look::grid);
    row->addWidget(m_person, 1);
    row->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] { addName(false); });
    connect(m_person, &QLineEdit::returnPressed, m_add, &QPushButton::click);
    const auto check = [this] {
        look::setPossible(m_add, m_person->text().trimmed().isEmpty() ? tr("Type the whole name first.") : QString());
    };
    connect(m_person, &QLineEdit::textChanged, this, check);
    check();
    return m_nameRow;
}

void FacetPanel::connectParts() {
    for (QWidget* part : QList<QWidget*>{m_facets, m_find, m_tree}) {
        part->installEventFilter(this);
    }
    connect(m_facets, &QListWidget::currentRowChanged, this, &FacetPanel::fillValues);
    connect(m_find, &QLineEdit::textChanged, this, qOverload<>(&FacetPanel::narrow));
    connect(m_tree, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item) {
        toggle(item, QApplication::keyboardModifiers().testFlag(Qt::AltModifier));
    });
    connect(m_not, &QPushButton::clicked, this, [this] { toggle(m_tree->currentItem(), true); });
    connect(m_none, &QPushButton::clicked, this, &FacetPanel::clearFacet);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        look::setPossible(m_not, item == nullptr || isHeading(item) ? tr("Choose a value first.") : QString());
    });
}

QString FacetPanel::facet() const {
    const QListWidgetItem* item = m_facets->currentItem();
    return item != nullptr ? item->data(keyRole).toString() : QString();
}

void FacetPanel::open(const QString& facet) {
    for (int row = 0; row < m_facets->count(); ++row) {
        if (m_facets->item(row)->data(keyRole).toString() == facet) {
            m_facets->setCurrentRow(row);
        }
    }
    m_tree->setFocus(Qt::OtherFocusReason);
}

const QList<FacetValue>& FacetPanel::valuesOf(const QString& facet) {
    if (!m_values.contains(facet)) {
        m_values.insert(facet, m_source(facet));
    }
    return m_values[facet];
}

void FacetPanel::forgetValues() {
    m_values.clear();
    fillValues();
}

QString FacetPanel::wordOf(const QString& facet, const QString& value) {
    const QList<FacetValue>& values = valuesOf(facet);
    const auto found =
        std::find_if(values.begin(), values.end(), [&value](const FacetValue& one) { return one.key == value; });
    return found != values.end() ? found->word : value;
}

void FacetPanel::fillValues() {
    const QString key = facet();
    m_find->clear();
    m_tree->clear();
    m_tree->setAccessibleName(words::facet(key));
    QList<FacetValue> values = valuesOf(key);
    if (key == lecturer) {
        const FacetChoice chosen = m_choices.value(key);
        for (const QString& name : chosen.any + chosen.none) {
            values.append({name, name, {}});
        }
    }
    QHash<QString, QTreeWidgetItem*> items;
    for (const FacetValue& value : std::as_const(values)) {
        QTreeWidgetItem* above = items.value(value.above);
        auto* item = above != nullptr ? new QTreeWidgetItem(above) : new QTreeWidgetItem(m_tree);
        item->setData(0, keyRole, value.key);
        item->setData(0, wordRole, value.word);
        item->setSizeHint(0, QSize(0, rowHeight));
        item->setFlags(value.isHeading ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        items.insert(value.key, item);
        showValue(item);
    }
    m_tree->setRootIsDecorated(items.size() > m_tree->topLevelItemCount());
    m_nameRow->setVisible(key == lecturer);
    m_find->setVisible(key != lecturer && items.size() > 12);
    if (m_tree->topLevelItemCount() > 0) {
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
    } else {
        look::setPossible(m_not, tr("Choose a value first."));
    }
    showFacets();
}

void FacetPanel::showValue(QTreeWidgetItem* item) {
    const QString value = item->data(0, keyRole).toString();
    const QString word = item->data(0, wordRole).toString();
    if (isHeading(item)) {
        item->setText(0, word);
        return;
    }
    const FacetChoice chosen = m_choices.value(facet());
    const bool isWanted = chosen.any.contains(value);
    const bool isUnwanted = chosen.none.contains(value);
    item->setText(0, isUnwanted ? tr("without %1").arg(word) : word);
    item->setToolTip(0, item->text(0));
    item->setCheckState(0, isWanted ? Qt::Checked : isUnwanted ? Qt::PartiallyChecked : Qt::Unchecked);
    const QHash<QString, qint64> counts = m_counts.facets.value(facet());
    const QString count = QLocale().toString(counts.value(value));
    item->setText(1, facet() == lecturer ? QString() : m_counts.about ? tr("about %1").arg(count) : count);
    item->setData(0, Qt::AccessibleTextRole,
                  isWanted ? tr("%1, wanted, %2 courses").arg(word, count)
                           : tr("%1, %2 courses").arg(item->text(0), count));
}

void FacetPanel::setNote(const QString& facet, const QString& note) {
    m_notes.insert(facet, note);
    showFacets();
}

void FacetPanel::showFacets() {
    const QString note = m_notes.value(facet());
    m_hint->setText(note.isEmpty() ? tr("Click or space bar: with it. Alt and click, or the minus key: without it.")
                                   : note);
    for (int row = 0; row < m_facets->count(); ++row) {
        QListWidgetItem* item = m_facets->item(row);
        const FacetChoice chosen = m_choices.value(item->data(keyRole).toString());
        const QString word = words::facet(item->data(keyRole).toString());
        const auto n = int(chosen.any.size() + chosen.none.size());
        item->setText(n > 0 ? tr("%1 (%2)", "what one chooses by, how many are chosen").arg(word).arg(n) : word);
    }
    look::setPossible(m_none, m_choices.value(facet()).isEmpty() ? tr("Nothing is chosen here.") : QString());
}

void FacetPanel::setChoices(const QMap<QString, FacetChoice>& choices) {
    if (choices != m_choices) {
        m_choices = choices;
        fillValues();
    }
}

void FacetPanel::setCounts(const OfferingCounts& counts) {
    m_counts = counts;
    for (QTreeWidgetItemIterator at(m_tree); *at != nullptr; ++at) {
        showValue(*at);
    }
}

void FacetPanel::toggle(QTreeWidgetItem* item, bool unwanted) {
    if (item == nullptr || isHeading(item)) {
        return;
    }
    const QString value = item->data(0, keyRole).toString();
    FacetChoice chosen = m_choices.value(facet());
    QStringList& into = unwanted ? chosen.none : chosen.any;
    const bool was = into.contains(value);
    chosen.any.removeAll(value);
    chosen.none.removeAll(value);
    if (!was) {
        if (chosen.any.size() + chosen.none.size() >= OfferingQuery::mostValues) {
            m_hint->setText(tr("Fifty values of one kind are the most."));
            return;
        }
        into.append(value);
    }
    if (chosen.isEmpty()) {
        m_choices.remove(facet());
    } else {
        m_choices.insert(facet(), chosen);
    }
    showValue(item);
    showFacets();
    emit changed();
}

void FacetPanel::addName(bool unwanted) {
    const QString name = m_person->text().simplified();
    FacetChoice& chosen = m_choices[lecturer];
    chosen.any.removeAll(name);
    chosen.none.removeAll(name);
    (unwanted ? chosen.none : chosen.any).append(name);
    m_person->clear();
    fillValues();
    emit changed();
}

void FacetPanel::clearFacet() {
    m_choices.remove(facet());
    fillValues();
    emit changed();
}

bool FacetPanel::narrow(QTreeWidgetItem* item, const QStringList& words, bool isShown) {
    const QString text = searchFold(item->data(0, wordRole).toString());
    const bool fits = isShown || std::all_of(words.begin(), words.end(),
                                             [&text](const QString& word) { return text.contains(word); });
    bool any = fits;
    for (int place = 0; place < item->childCount(); ++place) {
        any = narrow(item->child(place), words, fits) || any;
    }
    item->setHidden(!any);
    item->setExpanded(!words.isEmpty() && any && !fits);
    return any;
}

void FacetPanel::narrow() {
    const QStringList words = searchWords(m_find->text());
    for (int place = 0; place < m_tree->topLevelItemCount(); ++place) {
        narrow(m_tree->topLevelItem(place), words, false);
    }
}

QString FacetPanel::words(const QString& facet, int named) {
    const auto list = [&](const QStringList& values) {
        QStringList some;
        for (const QString& value : values.mid(0, named)) {
            some << wordOf(facet, value);
        }
        const QString all = some.join(tr(", ", "between values"));
        return values.size() > named ? tr("%1 and %n more", nullptr, int(values.size()) - named).arg(all) : all;
    };
    const FacetChoice chosen = m_choices.value(facet);
    const QString wanted = list(chosen.any);
    const QString unwanted = chosen.none.isEmpty() ? QString() : tr("without %1").arg(list(chosen.none));
    const QString both =
        wanted.isEmpty() || unwanted.isEmpty() ? wanted + unwanted : tr("%1; %2").arg(wanted, unwanted);
    return tr("%1: %2", "facet, values").arg(words::facet(facet), both);
}

bool FacetPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() == Qt::Key_Escape) {
        emit left();
        return true;
    }
    if (watched == m_facets && (enter || key->key() == Qt::Key_Right)) {
        m_tree->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched == m_find && (enter || key->key() == Qt::Key_Down)) {
        m_tree->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched == m_tree) {
        if (key->key() == Qt::Key_Space || enter) {
            toggle(m_tree->currentItem(), key->modifiers().testFlag(Qt::AltModifier));
            return true;
        }
        if (key->key() == Qt::Key_Minus) {
            toggle(m_tree->currentItem(), true);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace inservice
