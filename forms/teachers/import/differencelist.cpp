// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/teachers/import/differencelist.h"

#include "forms/look/look.h"
#include "forms/teachers/import/listwords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace inservice {
namespace {

using Kind = DifferenceLine::Kind;

constexpr Kind kinds[] = {Kind::Faulty,  Kind::Doubtful, Kind::Renumbered, Kind::New,
                          Kind::Changed, Kind::Left,     Kind::Unchanged};
enum Column { Take, Row, Name, Number, What, Said };

look::Tone toneOf(const DifferenceList::Line& line) {
    if (line.isDone) {
        return look::Tone::Good;
    }
    switch (line.difference.kind) {
    case Kind::Faulty:
        return look::Tone::Bad;
    case Kind::Doubtful:
    case Kind::Renumbered:
    case Kind::Left:
        return look::Tone::Warning;
    case Kind::New:
    case Kind::Changed:
        return look::Tone::Info;
    case Kind::Unchanged:
        return look::Tone::Neutral;
    }
    return look::Tone::Neutral;
}

} // namespace

DifferenceList::DifferenceList(QWidget* parent)
    : QWidget(parent)
    , m_kinds(new QComboBox)
    , m_tree(new QTreeWidget) {
    m_kinds->setObjectName(QStringLiteral("importKinds"));
    m_kinds->setSizeAdjustPolicy(QComboBox::AdjustToContents); // the counts come later
    m_kinds->setAccessibleName(tr("Which lines are shown"));
    m_tree->setObjectName(QStringLiteral("importLines"));
    m_tree->setAccessibleName(tr("What the list would change in the roster"));
    m_tree->setHeaderLabels(
        {tr("Take"), tr("Row"), tr("Name"), tr("ID number"), tr("How it stands"), tr("What is different, or wrong")});
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(true);
    for (const auto& [column, width] :
         {std::pair(Take, 56), std::pair(Row, 50), std::pair(Name, 100), std::pair(Number, 104), std::pair(What, 90)}) {
        m_tree->setColumnWidth(column, width);
    }
    look::dressView(m_tree);
    auto* all = new QPushButton(tr("Take all that are s&hown"));
    all->setObjectName(QStringLiteral("importChooseAll"));
    auto* none = new QPushButton(tr("&Leave all that are shown"));
    none->setObjectName(QStringLiteral("importChooseNone"));
    auto* head = new QHBoxLayout;
    head->setSpacing(look::grid);
    head->addWidget(m_kinds);
    head->addStretch(1);
    head->addWidget(all);
    head->addWidget(none);
    setFocusProxy(m_tree);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::grid);
    column->addLayout(head);
    column->addWidget(m_tree, 1);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &DifferenceList::filter);
    connect(m_tree, &QTreeWidget::itemChanged, this, &DifferenceList::chosenChanged);
    connect(all, &QPushButton::clicked, this, [this] { chooseAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { chooseAll(false); });
}

bool DifferenceList::canBeTaken(const Line& line) {
    return !line.isDone && line.difference.kind != Kind::Faulty && line.difference.kind != Kind::Unchanged &&
           line.difference.reason != u"several";
}

void DifferenceList::fill(QTreeWidgetItem* item, const Line& line) const {
    const QSignalBlocker quiet(m_tree);
    item->setText(Row, line.row > 0 ? QString::number(line.row) : QString());
    item->setText(Name, line.name);
    item->setText(Number, line.number);
    item->setText(What, line.isDone ? tr("Taken", "a line of a list") : listsays::kind(line.difference.kind));
    item->setText(Said, line.answer.isEmpty() ? line.said : line.answer);
    item->setToolTip(Said, item->text(Said));
    item->setForeground(What, look::color(toneOf(line)));
    const bool possible = canBeTaken(line);
    item->setFlags(possible ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                            : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    if (possible) {
        const bool isPlain =
            line.answer.isEmpty() && (line.difference.kind == Kind::New || line.difference.kind == Kind::Changed);
        item->setCheckState(Take, isPlain ? Qt::Checked : Qt::Unchecked);
    } else {
        item->setData(Take, Qt::CheckStateRole, {});
    }
}

void DifferenceList::show(const QList<Line>& lines) {
    m_lines = lines;
    m_tree->clear();
    QList<QTreeWidgetItem*> items;
    items.reserve(lines.size());
    for (const Line& line : lines) {
        auto* item = new QTreeWidgetItem;
        fill(item, line);
        items.append(item);
    }
    m_tree->addTopLevelItems(items);
    fillKinds();
    emit chosenChanged();
}

void DifferenceList::setLines(const QHash<int, Line>& said) {
    for (auto line = said.begin(); line != said.end(); ++line) {
        m_lines[line.key()] = line.value();
        fill(m_tree->topLevelItem(line.key()), line.value());
    }
    fillKinds();
    emit chosenChanged();
}

QList<int> DifferenceList::chosen() const {
    QList<int> lines;
    for (int line = 0; line < m_tree->topLevelItemCount(); ++line) {
        if (canBeTaken(m_lines.at(line)) && m_tree->topLevelItem(line)->checkState(Take) == Qt::Checked) {
            lines.append(line);
        }
    }
    return lines;
}

int DifferenceList::count(Kind kind) const {
    return int(std::count_if(m_lines.cbegin(), m_lines.cend(),
                             [kind](const Line& line) { return line.difference.kind == kind; }));
}

void DifferenceList::fillKinds() {
    const QVariant before = m_kinds->currentData();
    {
        const QSignalBlocker quiet(m_kinds);
        m_kinds->clear();
        m_kinds->addItem(tr("All (%1)", "lines").arg(m_lines.size()));
        for (const Kind kind : kinds) {
            if (const int many = count(kind); many > 0) {
                m_kinds->addItem(tr("%1 (%2)", "kind of lines, how many").arg(listsays::kind(kind)).arg(many),
                                 int(kind));
            }
        }
        m_kinds->setCurrentIndex(std::max(0, m_kinds->findData(before)));
    }
    filter();
}

void DifferenceList::filter() {
    const QVariant wanted = m_kinds->currentData();
    for (int line = 0; line < m_tree->topLevelItemCount(); ++line) {
        m_tree->topLevelItem(line)->setHidden(wanted.isValid() &&
                                              wanted.toInt() != int(m_lines.at(line).difference.kind));
    }
}

void DifferenceList::chooseAll(bool chosen) {
    {
        const QSignalBlocker quiet(m_tree);
        for (int line = 0; line < m_tree->topLevelItemCount(); ++line) {
            QTreeWidgetItem* item = m_tree->topLevelItem(line);
            if (!item->isHidden() && canBeTaken(m_lines.at(line))) {
                item->setCheckState(Take, chosen ? Qt::Checked : Qt::Unchecked);
            }
        }
    }
    m_tree->viewport()->update();
    emit chosenChanged();
}

} // namespace inservice
