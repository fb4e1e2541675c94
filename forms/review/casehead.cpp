// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/casehead.h"

#include "forms/look/buttonaction.h"
#include "forms/look/statetone.h"
#include "forms/review/reviewwords.h"
#include "forms/words/words.h"
#include "models/tables/queuemodel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace inservice {
namespace {

constexpr int oneLine = 600; ///< px of width from which case and ID stand in one line

} // namespace

CaseHead::CaseHead(QWidget* parent)
    : QWidget(parent) {
    m_name = new look::Heading({}, 2, this);
    m_name->setObjectName(QStringLiteral("caseName"));
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_name->setMinimumWidth(1);
    m_name->setWordWrap(true);
    m_state = new look::StateBadge(this);
    m_state->setObjectName(QStringLiteral("caseState"));
    m_pending = new look::StateBadge(this);
    m_pending->setObjectName(QStringLiteral("casePending"));
    auto* first = new QHBoxLayout;
    first->setSpacing(look::grid);
    first->addWidget(m_name, 1);
    first->addWidget(m_pending, 0, Qt::AlignTop);
    first->addWidget(m_state, 0, Qt::AlignTop);

    m_line = new QLabel(this);
    m_line->setObjectName(QStringLiteral("caseLine"));
    m_line->setTextFormat(Qt::PlainText);
    m_line->setWordWrap(true);
    m_line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_id = new QLabel(this);
    m_id->setObjectName(QStringLiteral("caseId"));
    m_id->setTextFormat(Qt::PlainText);
    m_id->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_showId = new QPushButton(tr("Show I&D number…"), this);
    m_showId->setObjectName(QStringLiteral("caseShowId"));
    new look::ButtonAction(m_showId, QStringLiteral("view-visible"), tr("Show the I&D number…"), this);
    auto* id = new QHBoxLayout;
    id->setSpacing(look::grid);
    id->addWidget(m_id);
    id->addWidget(m_showId);
    id->addStretch(1);
    m_second = new QBoxLayout(QBoxLayout::TopToBottom);
    m_second->setSpacing(look::grid / 2);
    m_second->addWidget(m_line, 1);
    m_second->addLayout(id);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::grid / 2);
    layout->addLayout(first);
    layout->addLayout(m_second);
    connect(m_showId, &QPushButton::clicked, this, &CaseHead::idRequested);
}

void CaseHead::setCase(const ApplicationRow& application, const QString& unitName, const PendingMark& mark) {
    m_name->setText(
        tr("%1  %2", "name, type of account")
            .arg(application.name, QueueModel::requestWord(application, words::accountType(application.accountType))));
    m_state->set(look::toneOf(application.state), stateWord(application));
    switch (mark.state) {
    case Pending::None:
        m_pending->set(look::Tone::Neutral, {});
        break;
    case Pending::Waiting:
        m_pending->set(look::Tone::Info, tr("To be sent: %1").arg(words::commandKind(mark.kind)));
        break;
    case Pending::NeedsSignIn:
        m_pending->set(look::Tone::Warning, tr("Sign in to send: %1").arg(words::commandKind(mark.kind)));
        break;
    case Pending::Refused:
        m_pending->set(look::Tone::Bad, tr("Needs attention: %1").arg(words::commandKind(mark.kind)));
        break;
    }
    m_pending->setVisible(mark.state != Pending::None);
    QStringList parts{application.number, unitName};
    if (application.revision > 1) {
        parts << tr("revision %1").arg(application.revision);
    }
    parts.removeAll(QString());
    m_line->setText(parts.join(QStringLiteral(" · ")));
}

void CaseHead::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_second->setDirection(width() >= oneLine ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void CaseHead::setMayShowId(bool may) {
    m_showId->setVisible(may);
}

void CaseHead::maskId(const ApplicationRow& application) {
    showId(application.nationalId);
}

void CaseHead::awaitId(const ApplicationRow& application) {
    m_id->setText(tr("ID: %1 (being asked for…)").arg(application.nationalId));
}

void CaseHead::showId(const QString& nationalId) {
    m_id->setText(tr("ID: %1").arg(nationalId));
}

} // namespace inservice
