// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/intake/whosecase.h"

#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "models/intake/intake.h"
#include "models/replica/replicaerror.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace inservice {
namespace {

constexpr int shownCases = 4; ///< rows of the list that are seen at once

} // namespace

WhoseCase::WhoseCase(Intake& intake, QWidget* parent)
    : QWidget(parent)
    , m_intake(intake)
    , m_typed(new QLineEdit(this))
    , m_found(new QListWidget(this))
    , m_words(new look::QuietLabel(this))
    , m_thisOne(new QPushButton(tr("It is this &case"), this)) {
    m_typed->setObjectName(QStringLiteral("intakeWhose"));
    m_typed->setPlaceholderText(tr("Number on the paper, name or school"));
    m_typed->setAccessibleName(tr("Whose paper it is"));
    m_typed->setClearButtonEnabled(true);
    m_found->setObjectName(QStringLiteral("intakeCandidates"));
    m_found->setAccessibleName(tr("Cases found"));
    look::dressView(m_found);
    m_words->setObjectName(QStringLiteral("intakeWhoseWords"));
    m_words->setWordWrap(true);
    m_thisOne->setObjectName(QStringLiteral("intakeThisOne"));
    auto* line = new QHBoxLayout;
    line->addWidget(m_typed, 1);
    line->addWidget(m_thisOne);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::grid / 2);
    column->addLayout(line);
    column->addWidget(m_found);
    column->addWidget(m_words);
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(150));
    connect(&m_soon, &QTimer::timeout, this, &WhoseCase::look);
    connect(m_typed, &QLineEdit::textChanged, this, [this] {
        m_soon.start();
        showPossible();
    });
    connect(m_typed, &QLineEdit::returnPressed, this, &WhoseCase::choose);
    connect(m_found, &QListWidget::itemActivated, this, &WhoseCase::choose);
    connect(m_found, &QListWidget::currentRowChanged, this, &WhoseCase::showPossible);
    connect(m_thisOne, &QPushButton::clicked, this, &WhoseCase::choose);
    look();
}

void WhoseCase::clear() {
    m_typed->clear();
    m_soon.stop();
    look();
}

void WhoseCase::focus() {
    m_typed->setFocus(Qt::OtherFocusReason);
}

void WhoseCase::look() {
    m_found->clear();
    try {
        const QList<PaperReturn::Candidate> found = m_intake.find(m_typed->text());
        for (const PaperReturn::Candidate& one : found) {
            auto* item = new QListWidgetItem(QStringLiteral("%1　%2").arg(one.title, one.where), m_found);
            item->setData(Qt::UserRole, one.code);
            item->setToolTip(item->text());
        }
        if (found.size() == 1) {
            m_found->setCurrentRow(0);
        }
    } catch (const ReplicaError&) {
        m_found->clear(); // the window says that this PC's data cannot be read
    }
    const int rows = std::min(m_found->count(), shownCases);
    m_found->setFixedHeight(rows * std::max(m_found->sizeHintForRow(0), 1) + 2 * m_found->frameWidth());
    m_found->setVisible(rows > 0);
    showPossible();
}

/// What was chosen from the list, else what was typed, if it is a number of a paper.
QString WhoseCase::code() const {
    if (const QListWidgetItem* item = m_found->currentItem()) {
        return item->data(Qt::UserRole).toString();
    }
    return m_typed->text().trimmed();
}

void WhoseCase::showPossible() {
    QString why;
    QString words;
    try {
        const QString chosen = code();
        const std::optional<ReturnCase> known = chosen.isEmpty() ? std::nullopt : m_intake.caseOf(chosen);
        if (!known) {
            why = m_typed->text().isEmpty()
                      ? tr("Type the number that stands on the paper, or find the case.")
                      : tr("No case is chosen: choose one from the list, or type its whole number.");
        } else {
            words = known->sentence;
        }
    } catch (const ReplicaError&) {
        why = tr("The data of this computer cannot be read now.");
    }
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    look::setPossible(m_thisOne, why);
}

void WhoseCase::choose() {
    if (m_soon.isActive()) {
        m_soon.stop();
        look();
    }
    if (m_thisOne->isEnabled()) {
        emit chosen(code());
    }
}

} // namespace inservice
