// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/register/partnersedit.h"

#include "forms/courses/register/coursechoices.h"
#include "forms/edits/edits.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "models/tables/unitfinder.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStandardItemModel>
#include <memory>

namespace inservice {
namespace {

constexpr int offeredAtMost = 12;
constexpr int longestName = 60;

} // namespace

PartnersEdit::PartnersEdit(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_add(new QPushButton(tr("Add a partner"), this)) {
    m_add->setObjectName(QStringLiteral("partnerAdd"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(look::grid / 2);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        add({})->role->setFocus(Qt::OtherFocusReason);
        emit edited();
    });
}

void PartnersEdit::load(const QJsonArray& partners) {
    const QScopedValueRollback<bool> quiet(m_loading, true);
    while (!m_lines.isEmpty()) {
        remove(m_lines.constFirst()->row);
    }
    for (const auto& partner : partners) {
        add(partner.toObject());
    }
    settle();
}

QJsonArray PartnersEdit::value() const {
    QJsonArray partners;
    for (const auto& line : m_lines) {
        partners.append(
            QJsonObject{{QStringLiteral("role"), line->role->choice().toString()},
                        {QStringLiteral("unit_id"), line->unitId != 0 ? QJsonValue(line->unitId) : QJsonValue()},
                        {QStringLiteral("name"), line->name->normalisedText()}});
    }
    return partners;
}

PartnersEdit::Line* PartnersEdit::add(const QJsonObject& partner) {
    auto line = std::make_shared<Line>();
    line->row = new QWidget(this);
    line->role = new ChoiceEdit(line->row);
    for (const Choice& role : courseChoices<PartnerRole>()) {
        line->role->addItem(role.word, role.key);
    }
    line->role->setAccessibleName(tr("Role of the partner"));
    line->role->setMinimumHeight(look::row - 2);
    line->name = new TextEdit({0, longestName}, line->row);
    line->name->setAccessibleName(tr("Name of the partner"));
    line->name->setPlaceholderText(tr("Name or code of a unit, or any other name"));
    line->name->setMinimumHeight(look::row - 2);
    line->remove = new QPushButton(tr("Take out"), line->row);
    auto* across = new QHBoxLayout(line->row);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(line->role);
    across->addWidget(line->name, 1);
    across->addWidget(line->remove);
    line->role->setCurrentIndex(qMax(0, line->role->findData(partner.value(QLatin1String("role")).toVariant())));
    line->name->load(partner.value(QLatin1String("name")).toString());
    line->unitId = partner.value(QLatin1String("unit_id")).toInteger();
    auto* offered = new QStandardItemModel(line->row);
    auto* completer = new QCompleter(offered, line->row);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    line->name->setCompleter(completer);
    Line* one = line.get();
    connect(line->name, &QLineEdit::textEdited, this, [this, one, offered](const QString& text) {
        one->unitId = 0;
        offer(offered, text);
    });
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this, one](const QModelIndex& at) {
        one->unitId = at.data(Qt::UserRole).toLongLong();
        emit edited();
    });
    const auto tell = [this] {
        if (!m_loading) {
            emit edited();
        }
    };
    connect(line->name, &ValueEdit::edited, this, tell);
    connect(line->role, &QComboBox::currentIndexChanged, this, tell);
    connect(line->remove, &QPushButton::clicked, this, [this, row = line->row] {
        remove(row);
        m_add->setFocus(Qt::OtherFocusReason);
        emit edited();
    });
    m_lines << line;
    m_column->insertWidget(m_column->count() - 1, line->row);
    settle();
    return one;
}

void PartnersEdit::offer(QStandardItemModel* offered, const QString& text) const {
    offered->clear();
    if (m_units == nullptr || text.trimmed().isEmpty()) {
        return;
    }
    const std::shared_ptr<const UnitIndex> units = m_units->units();
    const QList<int> fit = units->find(text, offeredAtMost);
    for (const int place : fit) {
        const UnitRow& unit = units->units().at(place);
        auto* item = new QStandardItem(unit.name);
        item->setData(unit.id, Qt::UserRole);
        offered->appendRow(item);
    }
}

void PartnersEdit::remove(QWidget* row) {
    m_lines.removeIf([row](const std::shared_ptr<Line>& line) { return line->row == row; });
    m_column->removeWidget(row);
    row->hide();
    row->deleteLater(); // its button may be what is being pressed
    settle();
}

void PartnersEdit::settle() {
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        m_lines.at(i)->role->setObjectName(QStringLiteral("partnerRole%1").arg(i));
        m_lines.at(i)->name->setObjectName(QStringLiteral("partnerName%1").arg(i));
        m_lines.at(i)->remove->setObjectName(QStringLiteral("partnerRemove%1").arg(i));
    }
    look::setPossible(m_add, m_lines.size() < most ? QString() : tr("There are 5 partners at most."));
}

} // namespace inservice
