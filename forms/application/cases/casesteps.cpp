// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/cases/casesteps.h"

#include "forms/application/casewords.h"
#include "forms/look/flow.h"
#include "forms/look/look.h"
#include "forms/words/casesteps.h"
#include "models/tables/listwords.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QVBoxLayout>

namespace inservice {

namespace {

/// When one of these was done last.
QDateTime lastTime(const QJsonObject& document, const QStringList& actions) {
    QDateTime last;
    const QJsonArray decisions = document["decisions"].toArray(); // oldest first
    for (const auto& value : decisions) {
        const QJsonObject decision = value.toObject();
        if (actions.contains(decision["action"].toString())) {
            last = QDateTime::fromString(decision["at"].toString(), Qt::ISODate);
        }
    }
    return last;
}

QDateTime timeOf(const QJsonObject& document, Station station) {
    switch (station) {
    case Station::Apply:
        return lastTime(document, {"apply"});
    case Station::Correct:
        return lastTime(document, {"return"});
    case Station::Paper:
        return lastTime(document, {"receive"});
    case Station::Review:
    case Station::Opening:
    case Station::Account:
    case Station::Withdrawn:
        return lastTime(document, {"approve", "open_as", "reject", "withdraw", "expire"});
    }
    return {};
}

look::Tone toneOf(StationState state, bool waitsForApplicant) {
    switch (state) {
    case StationState::Done:
        return look::Tone::Good;
    case StationState::Now:
        return waitsForApplicant ? look::Tone::Warning : look::Tone::Info;
    case StationState::Ahead:
        return look::Tone::Neutral;
    case StationState::Failed:
        return look::Tone::Bad;
    }
    return look::Tone::Neutral;
}

QString stateWord(StationState state) {
    switch (state) {
    case StationState::Done:
        return CaseSteps::tr("done");
    case StationState::Now:
        return CaseSteps::tr("now");
    case StationState::Ahead:
        return CaseSteps::tr("still to come");
    case StationState::Failed:
        return CaseSteps::tr("ended");
    }
    return {};
}

/// Under a station: the day it was passed, or who has it.
QString noteOf(const QJsonObject& document, const Passage& passage) {
    if (passage.state == StationState::Done || passage.state == StationState::Failed ||
        passage.station == Station::Correct) {
        return shownDate(timeOf(document, passage.station));
    }
    if (passage.station == Station::Review || passage.station == Station::Paper) {
        return document["reviewer"].toObject()["name"].toString();
    }
    return {};
}

} // namespace

CaseSteps::CaseSteps(QWidget* parent)
    : QWidget(parent) {
    setObjectName("caseSteps");
    auto* flow = new look::FlowLayout(this, look::grid);
    flow->setContentsMargins(0, 0, 0, 0);
}

CaseSteps::Step& CaseSteps::step(qsizetype place) {
    while (m_steps.size() <= place) {
        auto* box = new QWidget(this);
        auto* arrow = new QLabel(QStringLiteral("→"));
        auto* badge = new look::StateBadge;
        auto* note = new QLabel;
        note->setTextFormat(Qt::PlainText);
        note->setForegroundRole(QPalette::PlaceholderText);
        auto* words = new QVBoxLayout;
        words->setSpacing(2);
        words->addWidget(badge, 0, Qt::AlignLeft);
        words->addWidget(note);
        auto* line = new QHBoxLayout(box);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(look::grid);
        line->addWidget(arrow, 0, Qt::AlignTop);
        line->addLayout(words);
        arrow->setVisible(place > 0);
        layout()->addWidget(box);
        m_steps.append({box, arrow, badge, note});
    }
    return m_steps[place];
}

void CaseSteps::show(const QJsonObject& document) {
    const std::optional<CaseStanding> standing = standingOf(document);
    const QList<Passage> way = standing ? wayOf(*standing) : QList<Passage>();
    QStringList said;
    for (qsizetype place = 0; place < way.size(); ++place) {
        const Passage& passage = way.at(place);
        const QString word = passage.station == Station::Withdrawn && endedByItself(document)
                                 ? tr("Ended by itself")
                                 : words::station(passage.station, passage.state);
        const QString note = noteOf(document, passage);
        const Step& shown = step(place);
        shown.badge->set(toneOf(passage.state, standing->waitsForApplicant()), word);
        shown.arrow->setFixedHeight(shown.badge->sizeHint().height()); // beside the word, not beside what stands below
        shown.note->setText(note);
        shown.box->show();
        said.append(
            tr("%1 (%2) %3", "station, its state, day or desk").arg(word, stateWord(passage.state), note).trimmed());
    }
    for (qsizetype place = way.size(); place < m_steps.size(); ++place) {
        m_steps.at(place).box->hide();
    }
    setAccessibleName(said.join(tr("; ")));
    setVisible(!way.isEmpty());
    updateGeometry();
}

} // namespace inservice
