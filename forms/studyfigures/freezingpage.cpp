// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/studyfigures/freezingpage.h"

#include "forms/commands/askedcommands.h"
#include "forms/commands/commands.h"
#include "forms/edits/edits.h"
#include "forms/look/whynot.h"
#include "forms/studyfigures/studychoices.h"
#include "forms/studyfigures/studyreports.h"
#include "models/domain/rocdate.h"

#include <QJsonObject>
#include <QPushButton>

namespace inservice {
namespace {

constexpr PlainText::Limits reasonLimits{1, 500, false, false};

/// The last day of a period as a box has it: «semester:114:2». Not a day: it is none that is frozen.
QDate lastDay(const QString& period) {
    const QStringList parts = period.split(u':');
    const int year = parts.value(1).toInt();
    if (parts.constFirst() == u"year" && year > 0) {
        return QDate(RocDate::firstDayOfSchoolYear(year).day().year(), 12, 31);
    }
    if (parts.constFirst() == u"semester" && parts.value(2) == u"1") {
        return RocDate::firstDayOfSemester(year, 2).day().addDays(-1);
    }
    return year > 0 ? RocDate::firstDayOfSchoolYear(year + 1).day().addDays(-1) : QDate();
}

/// What is chosen, in its words.
QString periodWords(const QString& period) {
    const ReportChoice all = studyPeriods(false);
    for (const auto& [value, words] : all.options) {
        if (value == period) {
            return words;
        }
    }
    return period;
}

} // namespace

FreezePanel::FreezePanel(QWidget* parent)
    : FieldsPanel(QStringLiteral("freezePanel"), tr("&Freeze its figures"), parent)
    , m_reason(new TextEdit(reasonLimits)) {
    m_reason->setRequired(true);
    add("reason", tr("Rea&son"), m_reason);
}

void FreezePanel::open(const QString& period) {
    m_reason->load({});
    openWith(tr("Freeze the figures of %1").arg(period),
             tr("From then on every desk and school sees what these figures are now, and beside it what is put right "
                "later. It cannot be undone, and the period is not frozen a second time. Everybody who looks at the "
                "report reads your name and the reason."),
             m_reason);
}

QString FreezePanel::reason() const {
    return m_reason->normalisedText();
}

QString FreezePanel::whyNot() const {
    return faultOf({m_reason});
}

FreezingPage::FreezingPage(AccountLink& link, StudyReports* source, QWidget* parent)
    : StatisticsPage(link, source, parent)
    , m_source(source)
    , m_asked(new AskedCommands(link, this))
    , m_panel(new FreezePanel(this)) {
    m_freeze = addDeed("statisticsFreeze", "document-edit-verify", tr("Free&ze the period…"), m_panel, [this] {
        m_period = chosen(QStringLiteral("period"));
        m_panel->open(periodWords(m_period));
    });
    connect(m_panel, &FreezePanel::confirmed, this, &FreezingPage::freeze);
    connect(m_panel, &FreezePanel::closed, this, [this] {
        showDeeds();
        if (chosen(QStringLiteral("period")) == m_period) { // else somebody is choosing another one
            focusFind();
        }
    });
    connect(m_asked, &AskedCommands::done, this, [this](const QString&, const QJsonObject& result) {
        m_source->noteFrozen(m_period,
                             QDateTime::fromString(result.value(QLatin1String("at")).toString(), Qt::ISODateWithMs));
        ask();
        say(look::Tone::Good,
            tr("The figures of this period are frozen. What is put right later is shown beside them."));
    });
    connect(m_asked, &AskedCommands::refused, this, [this](const QString&, const QString& sentence) {
        ask();
        say(look::Tone::Bad, sentence);
    });
    connect(m_asked, &AskedCommands::failed, this, [this](const QString& cause) {
        say(look::Tone::Bad, tr("It could not be written down on this PC: %1").arg(cause));
        showDeeds();
    });
    showDeeds();
}

QString FreezingPage::whyNot() const {
    const QString period = chosen(QStringLiteral("period"));
    const QDate last = lastDay(period);
    if (!last.isValid()) {
        return period == u"days" ? tr("Whole school years, semesters and calendar years are frozen. Choose one.")
                                 : tr("This period is not over yet. Choose one by its year.");
    }
    if (last >= RocDate::today().day()) {
        return tr("This period is not over yet. It can be frozen after its last day, %1.")
            .arg(RocDate(last).shortText());
    }
    if (m_asked->isWaiting()) {
        return tr("It is being frozen. Wait for the centre's answer.");
    }
    const QDateTime at = m_source->frozenAt(period);
    return at.isValid() ? tr("It was frozen on %1. What is frozen is not frozen anew.")
                              .arg(RocDate(taiwanTime(at).date()).shortText())
                        : QString();
}

void FreezingPage::showDeeds() {
    if (m_freeze == nullptr) {
        return; // not all of it is there yet
    }
    if (m_panel->isVisible() && chosen(QStringLiteral("period")) != m_period) {
        m_panel->close(); // it asks about another one than is shown
    }
    look::setPossible(m_freeze, whyNot());
}

void FreezingPage::freeze() {
    const QStringList parts = m_period.split(u':');
    QJsonObject body{{QStringLiteral("period"), parts.constFirst()},
                     {QStringLiteral("year"), parts.value(1).toInt()},
                     {QStringLiteral("reason"), m_panel->reason()}};
    if (parts.size() > 2) {
        body.insert(QStringLiteral("semester"), parts.at(2).toInt());
    }
    m_panel->close();
    m_asked->ask(Commands::makeItem(QStringLiteral("figures.freeze"),
                                    QStringLiteral("frozen_period:%1").arg(parts.value(1) + parts.value(2)),
                                    periodWords(m_period), body));
    showDeeds();
}

} // namespace inservice
