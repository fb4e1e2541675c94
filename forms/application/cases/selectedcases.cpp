// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/cases/selectedcases.h"

#include "forms/application/casepaperview.h"
#include "forms/application/casewords.h"
#include "forms/application/localcases.h"
#include "forms/look/buttonaction.h"
#include "forms/look/whynot.h"
#include "forms/words/casesteps.h"
#include "models/replica/drafts.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace inservice {

namespace {

/// Why there is no form of it to print; empty: there is one.
QString whyNot(const SelectedCases::Chosen& chosen) {
    if (!chosen.localCase || chosen.localCase->number.isEmpty()) {
        return SelectedCases::tr("The centre has not accepted it yet.");
    }
    if (localcases::isListing(*chosen.localCase, std::nullopt)) {
        return SelectedCases::tr("A request to be listed has no form to print.");
    }
    const std::optional<CaseStanding> standing = standingOf(chosen.localCase->seen);
    return standing && !standing->mayPrint() ? words::whyNotPrinted(*standing) : QString();
}

/// The same cases, and none has another revision, which is another paper. What nothing had been heard of is taken as it
/// came.
bool isSame(const QList<LocalCase>& opened, const QList<LocalCase>& now) {
    const auto revision = [](const LocalCase& one) { return one.seen["revision"].toInt(); };
    return std::equal(opened.cbegin(), opened.cend(), now.cbegin(), now.cend(),
                      [&](const LocalCase& before, const LocalCase& one) {
                          return before.id == one.id && (revision(before) == 0 || revision(before) == revision(one));
                      });
}

} // namespace

SelectedCases::SelectedCases(GuestLink& link, UnitFinder* finder, QWidget* parent)
    : QWidget(parent)
    , m_heading(new look::Heading({}, 1))
    , m_words(new QLabel)
    , m_print(new QPushButton)
    , m_paper(new CasePaperView(link, finder)) {
    setObjectName("selectedCases");
    m_heading->setObjectName("selectedHeading");
    m_words->setObjectName("selectedWords");
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_print->setObjectName("printSelectedButton");
    m_print->setIcon(look::icon("document-print"));
    look::makePrimary(m_print);
    auto* print = new look::ButtonAction(m_print, "document-print", tr("Print the ch&osen forms"), this);
    print->setShortcut(QKeySequence::Print);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::margin, look::grid * 2, look::margin, look::grid);
    column->setSpacing(look::grid * 2);
    column->addWidget(m_heading);
    column->addWidget(m_print, 0, Qt::AlignLeft);
    column->addWidget(m_words);
    column->addWidget(m_paper, 1);
    connect(m_print, &QPushButton::clicked, this, [this] {
        m_opened = m_printable;
        m_print->hide();
        m_words->hide();
        m_paper->open(m_printable);
    });
    connect(m_paper, &CasePaperView::ready, this, [this] {
        if (isVisible()) {
            m_paper->setFocus(Qt::OtherFocusReason);
        }
    });
    connect(m_paper, &CasePaperView::printed, this, &SelectedCases::printed);
}

void SelectedCases::open(const QList<Chosen>& chosen) {
    QStringList lines;
    m_printable.clear();
    for (const Chosen& one : chosen) {
        const QString why = whyNot(one);
        lines.append(why.isEmpty() ? one.line.title()
                                   : tr("%1 is left out. %2", "application number, why").arg(one.line.title(), why));
        if (why.isEmpty()) {
            m_printable.append(*one.localCase);
        }
    }
    if (!m_opened.isEmpty() && isSame(m_opened, m_printable)) {
        m_opened = m_printable;
        return; // these are open
    }
    clear();
    const auto forms = int(m_printable.size());
    m_heading->setText(tr("%n selected", "applications", int(chosen.size())));
    m_words->setText(lines.join(u'\n'));
    m_print->setText(tr("&Print %n forms…", nullptr, forms));
    look::setPossible(m_print, forms > 0 ? QString() : tr("None of the selected applications has a form to print."));
}

void SelectedCases::clear() {
    m_opened.clear();
    m_paper->clear();
    m_print->show();
    m_words->show();
}

} // namespace inservice
