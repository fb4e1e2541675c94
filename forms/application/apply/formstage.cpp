// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/apply/formstage.h"

#include "forms/application/apply/applicationform.h"
#include "forms/application/apply/conflictpanel.h"
#include "forms/edits/missinglist.h"
#include "forms/look/look.h"
#include "forms/paper/paperpreview.h"
#include "models/replica/drafts.h"
#include "models/tables/listwords.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <utility>

namespace inservice {

namespace {

constexpr int paperDelay = 250;   ///< ms after the last key
constexpr int roomForPaper = 900; ///< px of width

} // namespace

FormStage::FormStage(UnitFinder* finder, const Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_form(new ApplicationForm(finder))
    , m_message(new look::MessageBar)
    , m_conflict(new ConflictPanel)
    , m_whyReturned(new look::MessageBar)
    , m_middle(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_side(new QWidget)
    , m_missing(new MissingList)
    , m_preview(new PaperPreview)
    , m_saved(new QLabel) {
    m_message->setObjectName("formMessage");
    m_whyReturned->setObjectName("whyReturned");
    m_form->addOnTop(m_conflict);
    m_form->addOnTop(m_whyReturned);
    makeSide();
    QBoxLayout* foot = makeFoot(actions);
    m_middle->setSpacing(look::grid * 2);
    m_middle->addWidget(m_form, 1);
    m_middle->addWidget(m_side);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* message = new QHBoxLayout;
    message->setContentsMargins(look::margin, 0, look::margin, 0);
    message->addWidget(m_message);
    column->addLayout(message);
    column->addLayout(m_middle, 1);
    column->addLayout(foot);
    m_paperTimer.setSingleShot(true);
    m_paperTimer.setInterval(paperDelay);
    connect(&m_paperTimer, &QTimer::timeout, this, [this] {
        if (m_hasRoomForPaper && m_paper) {
            m_preview->setDocument(makeApplicationDocument(m_paper()));
        }
    });
    connect(m_missing, &QLabel::linkActivated, m_form, &ApplicationForm::jumpTo);
}

void FormStage::makeSide() {
    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, look::grid, look::margin, look::grid);
    m_missingHeading = new look::Heading({}, 2);
    m_missingHeading->setObjectName("missingHeading");
    m_missing->setObjectName("missingList");
    m_missing->setAccessibleName(tr("What is still missing; each line is a link to its field"));
    auto* missing = new QScrollArea;
    missing->setWidgetResizable(true);
    missing->setFrameShape(QFrame::NoFrame);
    missing->setWidget(m_missing);
    missing->setFocusPolicy(Qt::NoFocus);
    m_previewHeading = new look::Heading(tr("The paper that will come out"), 2);
    m_preview->setFocusPolicy(Qt::NoFocus);
    m_preview->setAccessibleName(tr("Draft of the printed form"));
    side->addWidget(m_missingHeading);
    side->addWidget(missing, 2);
    side->addWidget(m_previewHeading);
    side->addWidget(m_preview, 3);
}

QBoxLayout* FormStage::makeFoot(const Actions& actions) {
    m_saved->setObjectName("draftSaved");
    auto* send = new QPushButton(actions.send->text());
    send->setObjectName("sendButton");
    look::makePrimary(send);
    send->setToolTip(tr("Ctrl+Return"));
    auto* print = new QPushButton(actions.print->icon(), tr("Print a draft…"));
    print->setObjectName("printDraftButton");
    print->setToolTip(actions.print->shortcut().toString(QKeySequence::NativeText));
    print->setFlat(true);
    auto* discard = new QPushButton(tr("Discard this draft"));
    discard->setObjectName("discardButton");
    discard->setFlat(true);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(look::margin, look::grid, look::margin, look::grid);
    foot->setSpacing(look::grid * 2);
    foot->addWidget(send);
    foot->addWidget(m_saved, 1);
    foot->addWidget(print);
    foot->addWidget(discard);
    connect(print, &QPushButton::clicked, actions.print, &QAction::trigger);
    connect(discard, &QPushButton::clicked, actions.discard, &QAction::trigger);
    connect(send, &QPushButton::clicked, actions.send, &QAction::trigger);
    connect(actions.send, &QAction::changed, send, [send, action = actions.send] { send->setText(action->text()); });
    return foot;
}

void FormStage::showFaults(const QList<FieldFault>& faults) {
    m_missingHeading->setText(tr("Still missing: %n", nullptr, int(faults.size())));
    QString lines;
    for (const FieldFault& fault : faults) {
        const QString label = m_form->label(fault.field).toHtmlEscaped();
        const QString said = fault.missing ? QString() : QStringLiteral("：✕ ") + fault.text.toHtmlEscaped();
        lines += QString("<p style='margin:0 0 6px 0'><a href='%1'>%2</a>%3</p>").arg(fault.field, label, said);
    }
    m_missing->showMissing(lines);
}

void FormStage::showNoFaults(const QString& heading, const QString& sentence) {
    m_missingHeading->setText(heading);
    m_missing->showMissing(sentence.toHtmlEscaped());
}

void FormStage::showSaved(const QDateTime& at) {
    m_saved->setText(at.isValid() ? tr("Draft saved %1").arg(shownTime(at)) : QString());
}

void FormStage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void FormStage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        QTimer::singleShot(0, this, &FormStage::arrange); // once the form has the font too
    }
}

void FormStage::arrange() {
    const int beside =
        width() >= roomForPaper ? qBound(300, width() * 30 / 100, 460) : qBound(170, width() * 23 / 100, 300);
    // A large font needs the whole width for the form: what is missing stands below it then.
    const int needed = m_form->narrowest() + m_middle->spacing() + beside;
    const bool stacked = width() < needed;
    m_middle->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->layout()->setContentsMargins(stacked ? look::margin : 0, look::grid, look::margin, look::grid);
    m_side->setFixedWidth(stacked ? QWIDGETSIZE_MAX : beside);
    m_side->setMinimumWidth(stacked ? 0 : beside);
    m_side->setMaximumHeight(stacked ? qMax(fontMetrics().lineSpacing() * 4, height() / 5) : QWIDGETSIZE_MAX);
    if (!std::exchange(m_hasRoomForPaper, !stacked && width() >= roomForPaper) && m_hasRoomForPaper) {
        renewPaper(); // nothing was drawn while there was no room
    }
    m_preview->setVisible(m_hasRoomForPaper);
    m_previewHeading->setVisible(m_hasRoomForPaper);
}

} // namespace inservice
