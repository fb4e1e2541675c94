// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/apply/applicationstages.h"

#include "forms/application/apply/acceptedpanel.h"
#include "forms/application/apply/applicationactions.h"
#include "forms/application/apply/draftprint.h"
#include "forms/application/apply/formstage.h"
#include "forms/application/apply/readbackpanel.h"
#include "forms/application/apply/releasepanel.h"
#include "forms/application/codepanel.h"

#include <QScrollArea>

namespace inservice {
namespace {

constexpr int narrowest = 640; ///< px of page width

} // namespace

ApplicationStages::ApplicationStages(GuestLink& link, UnitFinder* finder, const ApplicationActions& actions,
                                     QWidget* parent)
    : QStackedWidget(parent)
    , m_form(new FormStage(finder, {actions.send(), actions.print(), actions.discard()}))
    , m_readBack(new ReadBackPanel)
    , m_code(new CodePanel)
    , m_release(new ReleasePanel(link))
    , m_accepted(new AcceptedPanel(link, finder)) {
    addWidget(m_form);
    for (QWidget* panel : QList<QWidget*>{m_readBack, m_code, m_release}) {
        auto* area = new QScrollArea; // also a small window shows every word
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setWidget(panel);
        addWidget(area);
    }
    addWidget(m_accepted);
    setMinimumWidth(narrowest); // the accepted form puts its paper below its buttons then
}

void ApplicationStages::setStage(Stage stage) {
    if (stage == Stage::Draft && m_draftPrint == nullptr) { // few need it
        m_draftPrint = new DraftPrint;
        addWidget(m_draftPrint);
        connect(m_draftPrint, &DraftPrint::backWanted, this, &ApplicationStages::formWanted);
    }
    setCurrentIndex(int(stage));
    askForRoom();
    if (stage == Stage::Draft) {
        m_draftPrint->open(m_form->paper());
    }
}

/// Only the stage in front: on a small screen the form is not as high as the paper that comes after it.
void ApplicationStages::askForRoom() {
    for (int i = 0; i < count(); ++i) {
        const auto policy = i == currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        widget(i)->setSizePolicy(policy, policy);
    }
}

} // namespace inservice
