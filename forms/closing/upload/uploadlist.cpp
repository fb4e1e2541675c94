// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/upload/uploadlist.h"

#include "forms/look/look.h"
#include "forms/look/whynot.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace inservice {
namespace {

using Kind = UploadModel::Kind;

constexpr Kind kinds[] = {Kind::Faulty, Kind::Doubtful, Kind::Added, Kind::Changed, Kind::Same, Kind::NotCompared};

} // namespace

UploadList::UploadList(QWidget* parent)
    : QWidget(parent)
    , m_model(new UploadModel(this))
    , m_kinds(new QComboBox(this))
    , m_view(new QTableView(this))
    , m_thisOne(new QPushButton(tr("It is the one &proposed"), this))
    , m_larger(new QPushButton(tr("Keep the row &with more hours"), this))
    , m_together(new QPushButton(tr("&Join the rows"), this))
    , m_faulty(new QPushButton(tr("E&xport the rows with errors…"), this))
    , m_said(new look::QuietLabel(this)) {
    m_kinds->setObjectName(QStringLiteral("uploadShow"));
    m_kinds->setAccessibleName(tr("Which rows are shown"));
    m_view->setObjectName(QStringLiteral("uploadTable"));
    m_view->setAccessibleName(tr("The list; a cell is put right by typing over it"));
    m_view->setModel(m_model);
    m_view->verticalHeader()->hide();
    look::dressView(m_view);
    m_view->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed);
    m_said->setObjectName(QStringLiteral("uploadSaid"));
    m_said->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::grid);
    column->addWidget(makeTools());
    column->addWidget(m_view, 1);
    column->addWidget(m_said);
    connect(m_kinds, &QComboBox::activated, this, [this](int index) {
        m_model->setFilter(index == 0 ? std::nullopt : std::optional(Kind(m_kinds->itemData(index).toInt())));
        check();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &UploadList::check);
    connect(m_model, &QAbstractItemModel::modelReset, this, &UploadList::check);
    connect(m_model, &UploadModel::cellEdited, this, &UploadList::cellEdited);
    connect(m_thisOne, &QPushButton::clicked, this,
            [this] { emit proposalTaken(m_model->placeAt(currentRow()), m_model->proposedAt(currentRow())); });
    connect(m_larger, &QPushButton::clicked, this, [this] { emit settleRequested(lists::Twice::Larger); });
    connect(m_together, &QPushButton::clicked, this, [this] { emit settleRequested(lists::Twice::Together); });
    connect(m_faulty, &QPushButton::clicked, this, &UploadList::faultyRequested);
    fillKinds();
    check();
}

QWidget* UploadList::makeTools() {
    auto* tools = new QWidget(this);
    m_thisOne->setObjectName(QStringLiteral("uploadThisOne"));
    m_larger->setObjectName(QStringLiteral("uploadLarger"));
    m_together->setObjectName(QStringLiteral("uploadTogether"));
    m_faulty->setObjectName(QStringLiteral("uploadFaulty"));
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins({});
    row->setSpacing(look::grid);
    row->addWidget(m_kinds);
    row->addStretch(1);
    for (QPushButton* button : {m_thisOne, m_larger, m_together, m_faulty}) {
        row->addWidget(button);
    }
    return tools;
}

void UploadList::fillKinds() {
    const QVariant before = m_kinds->currentData();
    const QSignalBlocker quiet(m_kinds);
    m_kinds->clear();
    m_kinds->addItem(tr("All rows (%1)").arg(m_model->places()));
    for (const Kind kind : kinds) {
        if (m_model->count(kind) > 0) {
            m_kinds->addItem(
                tr("%1 (%2)", "what rows come to, how many").arg(UploadModel::kindWord(kind)).arg(m_model->count(kind)),
                int(kind));
        }
    }
    const int again = before.isValid() ? m_kinds->findData(before) : 0;
    m_kinds->setCurrentIndex(std::max(0, again));
    if (again < 0) {
        m_model->setFilter(std::nullopt);
    }
}

void UploadList::show(const ListTable& table, const QList<ListRow>& rows,
                      const std::optional<questions::ComparedList>& compared) {
    const QModelIndex current = m_view->currentIndex();
    const qsizetype place = m_model->placeAt(current.row());
    const bool isFirst = m_model->columnCount() == 0;
    m_model->show(table, rows, compared);
    fillKinds();
    if (isFirst) {
        m_view->setColumnWidth(UploadModel::RowNumber, 56);
        m_view->setColumnWidth(UploadModel::Result, 110);
        m_view->setColumnWidth(UploadModel::Said, 320);
    }
    for (int row = 0; place >= 0 && row < m_model->rowCount(); ++row) {
        if (m_model->placeAt(row) == place) {
            m_view->setCurrentIndex(m_model->index(row, current.column()));
            break;
        }
    }
    check();
}

void UploadList::clear() {
    m_model->clear();
    m_twice = 0;
    fillKinds();
    check();
}

void UploadList::setTwice(int rows) {
    m_twice = rows;
    check();
}

int UploadList::currentRow() const {
    return m_view->currentIndex().row();
}

void UploadList::check() {
    const qsizetype place = m_model->placeAt(currentRow());
    m_said->setText(place >= 0 ? m_model->saidOf(place) : QString());
    look::setPossible(m_thisOne,
                      m_model->proposedAt(currentRow()) > 0
                          ? QString()
                          : tr("Choose a row without a number for which somebody of the course is proposed."));
    const QString none = m_twice > 0 ? QString() : tr("No person stands in two rows.");
    look::setPossible(m_larger, none);
    look::setPossible(m_together, none);
    look::setPossible(m_faulty, m_model->count(Kind::Faulty) > 0 ? QString() : tr("No row has errors."));
}

} // namespace inservice
