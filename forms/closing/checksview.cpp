// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/checksview.h"

#include "forms/look/fitarea.h"
#include "forms/words/closingwords.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <algorithm>

namespace inservice {
namespace {

using questions::ClosingCheck;

constexpr int leastLines = 10 * look::grid; ///< px; the rest scrolls

QString levelWord(ClosingCheck::Level level) {
    switch (level) {
    case ClosingCheck::Level::Red:
        return ChecksView::tr("To be put right");
    case ClosingCheck::Level::Yellow:
        return ChecksView::tr("To be confirmed");
    case ClosingCheck::Level::Info:
        break;
    }
    return ChecksView::tr("For your information");
}

} // namespace

look::Tone toneOf(ClosingCheck::Level level) {
    switch (level) {
    case ClosingCheck::Level::Red:
        return look::Tone::Bad;
    case ClosingCheck::Level::Yellow:
        return look::Tone::Warning;
    case ClosingCheck::Level::Info:
        break;
    }
    return look::Tone::Info;
}

QList<ClosingCheck> checksOf(const QList<ClosingCheck>& checks, ClosingCheck::Level level) {
    QList<ClosingCheck> some;
    std::copy_if(checks.begin(), checks.end(), std::back_inserter(some),
                 [level](const ClosingCheck& check) { return check.level == level; });
    return some;
}

QString checksInWords(const QList<ClosingCheck>& checks) {
    const auto red = int(checksOf(checks, ClosingCheck::Level::Red).size());
    const auto yellow = int(checksOf(checks, ClosingCheck::Level::Yellow).size());
    if (red == 0 && yellow == 0) {
        return ChecksView::tr("Nothing stands in the way: the list can be handed in.");
    }
    QStringList parts;
    if (red > 0) {
        parts << ChecksView::tr("%n thing(s) to be put right", nullptr, red);
    }
    if (yellow > 0) {
        parts << ChecksView::tr("%n to be confirmed", nullptr, yellow);
    }
    return ChecksView::tr("%1.", "what was found").arg(parts.join(ChecksView::tr(", ", "between what was found")));
}

QString totalsInWords(const QJsonObject& totals) {
    const auto count = [&totals](const char* key) { return totals.value(QLatin1String(key)).toInt(); };
    QStringList parts;
    if (totals.contains(QLatin1String("enrolled"))) {
        parts << ChecksView::tr("%n enrolled", nullptr, count("enrolled"));
    }
    if (totals.contains(QLatin1String("accepted"))) {
        parts << ChecksView::tr("%n accepted", nullptr, count("accepted"));
    }
    parts << ChecksView::tr("%n came", nullptr, count("present"))
          << ChecksView::tr("%n passed", nullptr, count("passed"))
          << ChecksView::tr("%1 hours in all").arg(words::hours(totals.value(QLatin1String("hours")).toDouble()));
    if (const double lectures = totals.value(QLatin1String("lecture_hours")).toDouble(); lectures > 0) {
        parts << ChecksView::tr("%1 hours of lecturers").arg(words::hours(lectures));
    }
    return parts.join(ChecksView::tr(", ", "between what was found"));
}

ChecksView::ChecksView(bool cures, QWidget* parent)
    : QWidget(parent)
    , m_cures(cures)
    , m_head(new QLabel(this)) {
    setObjectName(QStringLiteral("closingChecks"));
    m_head->setObjectName(QStringLiteral("closingChecksHead"));
    m_head->setWordWrap(true);
    m_head->setTextFormat(Qt::PlainText);
    auto* inside = new QWidget;
    m_lines = new QVBoxLayout(inside);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(look::grid / 2);
    m_lines->addStretch(1);
    auto* area = new look::FitArea(leastLines, this);
    area->setWidget(inside);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, look::grid, 0, 0);
    column->setSpacing(look::grid);
    column->addWidget(m_head);
    column->addWidget(area);
    column->addStretch(1);
}

void ChecksView::clear() {
    m_checks.clear();
    while (m_lines->count() > 1) { // the stretch stays
        QLayoutItem* item = m_lines->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may be what is being pressed
        delete item;
    }
}

void ChecksView::showNone(const QString& sentence) {
    clear();
    m_head->setText(sentence);
}

void ChecksView::showChecks(const QList<ClosingCheck>& checks) {
    if (checks == m_checks && !m_checks.isEmpty()) {
        return; // what has the focus keeps it
    }
    clear();
    m_checks = checks;
    m_head->setText(checksInWords(checks));
    for (const ClosingCheck::Level level :
         {ClosingCheck::Level::Red, ClosingCheck::Level::Yellow, ClosingCheck::Level::Info}) {
        const QList<ClosingCheck> some = checksOf(checks, level);
        for (const ClosingCheck& check : some) {
            addLine(check);
        }
    }
}

void ChecksView::addLine(const ClosingCheck& check) {
    auto* line = new QWidget(this);
    auto* shape = new look::StateBadge(line);
    shape->set(toneOf(check.level), levelWord(check.level));
    const bool isSum = check.id == u"K22";
    auto* words = new QLabel(
        isSum ? totalsInWords(check.values) : words::closingCheck(check.id, check.count, check.values), line);
    words->setObjectName(QStringLiteral("closingCheck_") + check.id);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::grid);
    row->addWidget(shape, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    const QString cure = words::closingCure(check.id);
    const bool leadsToRows = cure == words::closingCure(QStringLiteral("K02"));
    if (!cure.isEmpty() && (m_cures || leadsToRows) && (!leadsToRows || !check.enrolments.isEmpty())) {
        auto* button = new QPushButton(cure, line);
        button->setObjectName(QStringLiteral("closingCure_") + check.id);
        button->setAccessibleName(tr("%1: %2", "what a button does, what was found").arg(cure, words->text()));
        row->addWidget(button, 0, Qt::AlignTop);
        connect(button, &QPushButton::clicked, this, [this, check] { emit cureWanted(check); });
    }
    m_lines->insertWidget(m_lines->count() - 1, line);
}

} // namespace inservice
