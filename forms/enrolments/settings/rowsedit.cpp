// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/settings/rowsedit.h"

#include "forms/look/look.h"
#include "forms/look/whynot.h"

#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace inservice {

RowsEdit::RowsEdit(const Setup& setup, QWidget* parent)
    : QWidget(parent)
    , m_setup(setup)
    , m_column(new QVBoxLayout(this))
    , m_add(new QPushButton(setup.add, this)) {
    setObjectName(setup.name);
    m_add->setObjectName(setup.name + QStringLiteral("Add"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(look::grid / 2);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        QJsonArray rows = stored();
        rows << m_setup.fresh(rows);
        show(rows);
        m_rows.constLast()->setFocus(Qt::OtherFocusReason);
        changed();
    });
}

void RowsEdit::load(const QJsonArray& rows) {
    if (rows != stored()) {
        show(rows);
    }
    settle();
}

/// All anew: there are ten at most.
void RowsEdit::show(const QJsonArray& rows) {
    for (QWidget* line : std::as_const(m_lines)) {
        line->hide();
        line->deleteLater();
    }
    m_lines.clear();
    m_rows.clear();
    m_buttons.clear();
    for (int i = 0; i < rows.size(); ++i) {
        auto* line = new QWidget(this);
        RowEdit* row = m_setup.make(i, line);
        row->load(rows.at(i).toObject());
        auto* layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(look::grid / 2);
        layout->addWidget(row, 1);
        const auto button = [&](const QString& name, const QString& icon, const QString& words, auto act) {
            auto* made = new QToolButton(line);
            made->setObjectName(m_setup.name + name + QString::number(i));
            made->setIcon(look::icon(icon));
            made->setToolTip(words);
            made->setAccessibleName(tr("%1, line %2", "what a button does").arg(words).arg(i + 1));
            made->setAutoRaise(true);
            layout->addWidget(made, 0, Qt::AlignTop);
            connect(made, &QToolButton::clicked, this, act);
            m_buttons << made;
        };
        if (m_setup.isOrdered && i > 0) {
            button(QStringLiteral("Up"), QStringLiteral("go-up"), tr("Move up"), [this, i] {
                QJsonArray all = stored();
                const QJsonValue moved = all.takeAt(i);
                all.insert(i - 1, moved);
                show(all);
                changed();
            });
        }
        button(QStringLiteral("Remove"), QStringLiteral("edit-delete"), tr("Take it out"), [this, i] {
            QJsonArray all = stored();
            all.removeAt(i);
            show(all);
            changed();
            m_add->setFocus(Qt::OtherFocusReason);
        });
        connect(row, &RowEdit::edited, this, &RowsEdit::edited);
        m_column->insertWidget(m_column->count() - 1, line);
        m_rows << row;
        m_lines << line;
    }
    settle();
}

QJsonArray RowsEdit::stored() const {
    QJsonArray rows;
    for (const RowEdit* row : m_rows) {
        rows << row->stored();
    }
    return rows;
}

void RowsEdit::setFixed(const QString& whyNot) {
    m_fixed = whyNot;
    settle();
}

void RowsEdit::changed() {
    settle();
    emit edited();
}

void RowsEdit::settle() {
    look::setPossible(m_add, !m_fixed.isEmpty() ? m_fixed : m_rows.size() >= m_setup.most ? m_setup.full : QString());
    for (QToolButton* button : std::as_const(m_buttons)) {
        look::setPossible(button, m_fixed, button->toolTip());
    }
    for (RowEdit* row : std::as_const(m_rows)) {
        row->setEnabled(m_fixed.isEmpty());
    }
}

} // namespace inservice
