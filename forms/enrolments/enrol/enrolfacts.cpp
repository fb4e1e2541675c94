// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/enrol/enrolfacts.h"

#include "forms/look/look.h"
#include "forms/words/enrolmentwords.h"
#include "models/tables/listwords.h"

#include <QGridLayout>
#include <QLabel>

namespace inservice {
namespace {

constexpr int FactColumns = 2;
enum Fact { Starts, Window, Left, Mode, FactCount };

} // namespace

EnrolFacts::EnrolFacts(QWidget* parent)
    : QWidget(parent) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(2 * look::grid);
    grid->setVerticalSpacing(look::grid / 2);
    const QStringList names{tr("Begins on"), tr("Online registration"), tr("Places left online"),
                            tr("How it is decided")};
    for (int fact = 0; fact < FactCount; ++fact) {
        const int column = 2 * (fact % FactColumns);
        m_names << new look::QuietLabel(names.at(fact), this);
        grid->addWidget(m_names.last(), fact / FactColumns, column, Qt::AlignTop);
        auto* value = new QLabel(this);
        value->setObjectName(QStringLiteral("enrolFact%1").arg(fact));
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_values << value;
        grid->addWidget(value, fact / FactColumns, column + 1, Qt::AlignTop);
        grid->setColumnStretch(column + 1, 1);
    }
}

void EnrolFacts::show(const questions::EnrolmentPage& page) {
    const auto text = [](const QDateTime& from, const QDateTime& to) {
        return tr("%1 to %2 (24 hours)", "first and last moment of registration")
            .arg(shownTime(from), enrolment::deadlineText(to));
    };
    m_values.at(Starts)->setText(shownTime(page.startsAt));
    m_values.at(Window)->setText(page.openAt.isValid() && page.closeAt.isValid() ? text(page.openAt, page.closeAt)
                                                                                 : tr("none"));
    const bool isFirstCome = page.settings.acceptMode == AcceptMode::FirstCome;
    m_values.at(Left)->setText(
        page.isKept ? tr("The centre says it when it can be reached.")
        : isFirstCome && page.onlineLeft == 0 && !page.refusal && !page.own
            ? tr("0 (who enrols now is put on the waiting list)")
        : isFirstCome ? QString::number(page.onlineLeft)
                      : tr("%1 (a place is taken only once the organiser has accepted somebody)").arg(page.onlineLeft));
    QString mode = page.settings.acceptMode ? words::enrolmentTerm(*page.settings.acceptMode) : QString();
    if (!page.drawHash.isEmpty()) {
        mode += u'\n' + (page.drawSecret.isEmpty() ? tr("SHA-256 of the secret of the draw: %1").arg(page.drawHash)
                                                   : tr("Secret of the draw: %1").arg(page.drawSecret));
    }
    m_values.at(Mode)->setText(mode);
    // 未提供線上報名: there are no places, and nothing is decided.
    const bool isOffered = page.isKept || page.settings.acceptMode;
    for (const Fact fact : {Left, Mode}) {
        m_names.at(fact)->setVisible(isOffered);
        m_values.at(fact)->setVisible(isOffered);
    }
}

} // namespace inservice
