// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/offerings/search/pastfoot.h"

#include "forms/look/look.h"
#include "forms/offerings/search/pastcourses.h"
#include "forms/words/words.h"
#include "models/offerings/offeringmodel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace inservice {

PastFoot::PastFoot(const QString& name, PastCourses& past, const OfferingModel& model, QWidget* parent)
    : QWidget(parent)
    , m_past(past)
    , m_model(model)
    , m_words(new look::QuietLabel(this))
    , m_action(new QPushButton(this)) {
    m_words->setObjectName(name + QStringLiteral("Foot"));
    m_words->setWordWrap(true);
    m_action->setObjectName(name + QStringLiteral("FootAction"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(look::grid);
    row->addWidget(m_words, 1);
    row->addWidget(m_action);
    connect(m_action, &QPushButton::clicked, this, &PastFoot::act);
    connect(&past, &PastCourses::changed, this, &PastFoot::showState);
    showState();
}

void PastFoot::act() {
    if (m_past.state() == PastCourses::State::More) {
        m_past.goOn();
    } else {
        m_past.tryAgain();
    }
}

void PastFoot::showState() {
    const int told = m_model.pastCount();
    QString sentence;
    QString action;
    switch (m_past.state()) {
    case PastCourses::State::Unwanted:
        break;
    case PastCourses::State::TooMuch:
        sentence = tr("Courses that have ended are not looked for: the centre takes ten words and a hundred "
                      "characters. Type less.");
        break;
    case PastCourses::State::Asking:
        sentence = told > 0 ? tr("The centre is asked for more courses that have ended…")
                            : tr("The centre is asked for courses that have ended…");
        break;
    case PastCourses::State::More:
        sentence = tr("At the end of the list: %n course(s) that have ended, told by the centre. It has more: scroll "
                      "on.",
                      nullptr, told);
        action = tr("List more");
        break;
    case PastCourses::State::All:
        sentence = told > 0 ? tr("At the end of the list: all %n course(s) that have ended, told by the centre.",
                                 nullptr, told)
                            : tr("No course that has ended fits.");
        break;
    case PastCourses::State::Offline:
        sentence = tr("The centre cannot be reached: the list has only courses that have not ended, as they were when "
                      "it last answered.");
        action = tr("Try again now");
        break;
    case PastCourses::State::Refused:
        sentence = words::centreRefusal(m_past.error().key, m_past.error().detail);
        action = tr("Try again now");
        break;
    }
    m_words->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setVisible(!sentence.isEmpty());
}

} // namespace inservice
