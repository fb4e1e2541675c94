// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/apply/acceptedpanel.h"

#include "forms/application/casepaperview.h"
#include "forms/application/casewords.h"
#include "forms/application/localcases.h"
#include "forms/look/look.h"
#include "models/questions/applications.h"
#include "models/replica/drafts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

namespace inservice {

AcceptedPanel::AcceptedPanel(GuestLink& link, UnitFinder* finder, QWidget* parent)
    : QWidget(parent)
    , m_link(link)
    , m_heading(new look::Heading({}, 1))
    , m_number(new QLabel)
    , m_next(new QLabel)
    , m_noChief(new look::MessageBar)
    , m_copy(new QPushButton(look::icon("edit-copy"), tr("&Copy a notice for the chief manager")))
    , m_paper(new CasePaperView(link, finder)) {
    setObjectName("acceptedPanel");
    m_heading->setObjectName("acceptedHeading");
    m_number->setObjectName("applicationNumber");
    m_number->setFont(look::font(1));
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_next->setObjectName("nextStep");
    m_next->setWordWrap(true);
    m_next->setTextFormat(Qt::PlainText);
    m_next->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* mark = new QLabel;
    mark->setPixmap(look::icon("dialog-ok-apply", look::Tone::Good).pixmap(40));
    m_noChief->setObjectName("acceptedNoChief");
    m_copy->setObjectName("copyNoticeButton");
    m_copy->hide();
    look::makePrimary(m_copy);
    auto* cases = new QPushButton(tr("Progress of applications (&M)"));
    cases->setObjectName("toCasesButton");
    auto* another = new QPushButton(tr("A&nother application"));
    another->setObjectName("anotherButton");
    m_another = another;

    auto* words = new QVBoxLayout;
    words->setSpacing(look::grid / 2);
    words->addWidget(m_heading);
    words->addWidget(m_number);
    words->addWidget(m_next);
    words->addWidget(m_noChief);
    words->addWidget(m_copy, 0, Qt::AlignLeft);
    auto* head = new QHBoxLayout;
    head->setSpacing(look::grid * 2);
    head->addWidget(mark, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto* buttons = new QVBoxLayout;
    buttons->addWidget(cases);
    buttons->addWidget(another);
    buttons->addStretch(1);
    head->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::margin, look::margin, look::margin, look::grid);
    column->setSpacing(look::grid * 2);
    column->addLayout(head);
    column->addWidget(m_paper, 1);

    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(noticeForChief(m_document));
        m_copy->setText(tr("&Copied: paste it into a message to the chief manager"));
    });
    connect(cases, &QPushButton::clicked, this, &AcceptedPanel::casesWanted);
    connect(another, &QPushButton::clicked, this, &AcceptedPanel::anotherWanted);
    connect(m_paper, &CasePaperView::printed, this, &AcceptedPanel::printed);
    connect(m_paper, &CasePaperView::ready, this, [this] {
        // Printing comes next. Somebody who went elsewhere while the form was being fetched is left there.
        const QWidget* focus = window()->focusWidget();
        if (std::exchange(m_toPrint, false) && m_copy->isHidden() && isVisible() &&
            (!focus || !focus->isVisible() || isAncestorOf(focus))) {
            m_paper->setFocus(Qt::OtherFocusReason);
        }
    });
}

void AcceptedPanel::open(const LocalCase& localCase, bool corrected) {
    m_case = localCase.id;
    m_copy->hide();
    m_noChief->clear();
    m_copy->setText(tr("&Copy a notice for the chief manager"));
    m_heading->setText(corrected ? tr("The correction has been received") : tr("Application for an account succeeded"));
    m_another->setVisible(!corrected);
    m_number->setText(tr("Application number %1").arg(localCase.number));
    m_next->setText({});
    showCase(localCase.seen);
    m_toPrint = true;
    m_paper->open({localCase});
    m_link.ask(questions::caseOf(localCase.secret), this, [this, id = localCase.id](const Answer<QJsonObject>& answer) {
        if (answer && !answer.value->isEmpty()) {
            const LocalCase now = localcases::seen(m_link, id, *answer.value);
            if (id == m_case) {
                showCase(now.seen);
            }
        }
    });
}

void AcceptedPanel::showCase(const QJsonObject& document) {
    const std::optional<CaseStanding> standing = standingOf(document);
    if (!standing) {
        return;
    }
    m_document = document;
    m_next->setText(
        (standing->waitsForApplicant() ? tr("What you have to do now: %1") : tr("Next: %1")).arg(nextStep(document)));
    const QString nobody = noChiefWarning(document);
    m_noChief->show(look::Tone::Warning, nobody);
    const bool byChief = standing->next() == NextStep::Opening && !standing->needsPaper && nobody.isEmpty();
    m_copy->setVisible(byChief);
    if (byChief && isVisible() && (!window()->focusWidget() || isAncestorOf(window()->focusWidget()))) {
        m_copy->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace inservice
