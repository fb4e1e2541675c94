// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/apply/applicationpage.h"

#include "forms/application/apply/acceptedpanel.h"
#include "forms/application/apply/applicationform.h"
#include "forms/application/apply/conflictpanel.h"
#include "forms/application/apply/draftprint.h"
#include "forms/application/apply/missinglist.h"
#include "forms/application/apply/readbackpanel.h"
#include "forms/application/casewords.h"
#include "forms/application/codepanel.h"
#include "forms/application/localcases.h"
#include "forms/application/mailedcommand.h"
#include "forms/commands/commands.h"
#include "forms/look/look.h"
#include "forms/paper/paperpreview.h"
#include "models/replica/changes.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <utility>

namespace inservice {

namespace {

constexpr int saveDelay = 300;    ///< ms after the last key
constexpr int previewDelay = 250; ///< ms
constexpr int roomForPaper = 900; ///< px of page width
constexpr int narrowest = 640;    ///< px of page width

} // namespace

ApplicationPage::ApplicationPage(GuestLink& link, QWidget* parent)
    : Page(parent)
    , m_link(link)
    , m_finder(new UnitFinder(this))
    , m_command(new MailedCommand(link, this))
    , m_sendAction(new QAction(look::icon("document-send"), tr("&Send the application"), this))
    , m_printAction(new QAction(look::icon("document-print"), tr("Print a d&raft…"), this))
    , m_discardAction(new QAction(look::icon("edit-delete"), tr("&Discard this draft"), this))
    , m_undoAction(new QAction(look::icon("edit-undo"), tr("&Undo discarding"), this))
    , m_stages(new QStackedWidget)
    , m_readBack(new ReadBackPanel)
    , m_code(new CodePanel)
    , m_accepted(new AcceptedPanel(link, m_finder))
    , m_saveTimer(new QTimer(this))
    , m_previewTimer(new QTimer(this)) {
    setObjectName("applicationPage");
    m_sendAction->setObjectName("sendAction");
    m_sendAction->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_sendAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_sendAction->setAutoRepeat(false); // the second time may mean something else
    m_discardAction->setObjectName("discardAction");
    m_printAction->setObjectName("printDraftAction");
    m_printAction->setShortcut(QKeySequence::Print);
    m_printAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_undoAction->setObjectName("undoDiscardAction");
    m_undoAction->setShortcut(QKeySequence::Undo); // a field that is typed into keeps its own
    m_undoAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_undoAction->setEnabled(false);
    addAction(m_undoAction);
    addAction(m_printAction);
    addAction(m_sendAction);
    addAction(m_discardAction);

    m_stages->addWidget(makeFormStage());
    for (QWidget* panel : {static_cast<QWidget*>(m_readBack), static_cast<QWidget*>(m_code)}) {
        auto* area = new QScrollArea; // also a small window shows every word
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setWidget(panel);
        m_stages->addWidget(area);
    }
    m_stages->addWidget(m_accepted);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stages);
    m_stages->setMinimumWidth(narrowest); // the accepted form puts its paper below its buttons then

    m_saveTimer->setSingleShot(true);
    m_saveTimer->setInterval(saveDelay);
    m_previewTimer->setSingleShot(true);
    m_previewTimer->setInterval(previewDelay);
    connectAll();
    refresh(Changes::everything());
    startNew();
}

ApplicationPage::~ApplicationPage() {
    saveDraft();
}

QWidget* ApplicationPage::makeFormStage() {
    m_message = new look::MessageBar;
    m_message->setObjectName("formMessage");
    m_form = new ApplicationForm(m_finder);
    m_conflict = new ConflictPanel;
    m_form->addOnTop(m_conflict);
    m_whyReturned = new look::MessageBar;
    m_whyReturned->setObjectName("whyReturned");
    m_form->addOnTop(m_whyReturned);

    m_side = new QWidget;
    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, look::grid, look::margin, look::grid);
    m_missingHeading = new look::Heading({}, 2);
    m_missingHeading->setObjectName("missingHeading");
    m_missing = new MissingList;
    m_missing->setObjectName("missingList");
    m_missing->setAccessibleName(tr("What is still missing; each line is a link to its field"));
    auto* missing = new QScrollArea;
    missing->setWidgetResizable(true);
    missing->setFrameShape(QFrame::NoFrame);
    missing->setWidget(m_missing);
    missing->setFocusPolicy(Qt::NoFocus);
    m_previewHeading = new look::Heading(tr("The paper that will come out"), 2);
    m_preview = new PaperPreview;
    m_preview->setFocusPolicy(Qt::NoFocus);
    m_preview->setAccessibleName(tr("Draft of the printed form"));
    side->addWidget(m_missingHeading);
    side->addWidget(missing, 2);
    side->addWidget(m_previewHeading);
    side->addWidget(m_preview, 3);

    m_savedLabel = new QLabel;
    m_savedLabel->setObjectName("draftSaved");
    m_send = new QPushButton;
    m_send->setObjectName("sendButton");
    look::makePrimary(m_send);
    m_send->setToolTip(tr("Ctrl+Return"));
    auto* print = new QPushButton(m_printAction->icon(), tr("Print a draft…"));
    print->setObjectName("printDraftButton");
    print->setToolTip(m_printAction->shortcut().toString(QKeySequence::NativeText));
    print->setFlat(true);
    auto* discard = new QPushButton(tr("Discard this draft"));
    discard->setObjectName("discardButton");
    discard->setFlat(true);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(look::margin, look::grid, look::margin, look::grid);
    foot->setSpacing(look::grid * 2);
    foot->addWidget(m_send);
    foot->addWidget(m_savedLabel, 1);
    foot->addWidget(print);
    foot->addWidget(discard);
    connect(print, &QPushButton::clicked, m_printAction, &QAction::trigger);
    connect(discard, &QPushButton::clicked, m_discardAction, &QAction::trigger);
    connect(m_send, &QPushButton::clicked, m_sendAction, &QAction::trigger);

    m_middle = new QBoxLayout(QBoxLayout::LeftToRight);
    m_middle->setSpacing(look::grid * 2);
    m_middle->addWidget(m_form, 1);
    m_middle->addWidget(m_side);
    auto* stage = new QWidget;
    auto* column = new QVBoxLayout(stage);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* message = new QHBoxLayout;
    message->setContentsMargins(look::margin, 0, look::margin, 0);
    message->addWidget(m_message);
    column->addLayout(message);
    column->addLayout(m_middle, 1);
    column->addLayout(foot);
    return stage;
}

void ApplicationPage::connectAll() {
    connect(m_form, &ApplicationForm::edited, this, &ApplicationPage::edited);
    connect(m_form, &ApplicationForm::consentsOutdated, this, [this] {
        m_message->show(look::Tone::Warning,
                        tr("The consent texts have changed since you agreed to them. Please read the new "
                           "ones and tick again; everything else is kept."));
    });
    connect(m_conflict, &ConflictPanel::chosen, this, &ApplicationPage::settleField);
    connect(m_conflict, &ConflictPanel::settled, this, &ApplicationPage::sayChosen);
    connect(m_missing, &QLabel::linkActivated, m_form, &ApplicationForm::jumpTo);
    connect(m_message, &look::MessageBar::actionTriggered, this, &ApplicationPage::messageAction);
    connect(m_saveTimer, &QTimer::timeout, this, &ApplicationPage::saveDraft);
    connect(m_previewTimer, &QTimer::timeout, this, &ApplicationPage::showPreview);
    connect(m_sendAction, &QAction::triggered, this, &ApplicationPage::send);
    connect(m_printAction, &QAction::triggered, this, &ApplicationPage::printDraft);
    connect(m_discardAction, &QAction::triggered, this, &ApplicationPage::discard);
    connect(m_undoAction, &QAction::triggered, this, &ApplicationPage::undoDiscard);
    connect(m_readBack, &ReadBackPanel::confirmed, this, &ApplicationPage::confirmed);
    connect(m_readBack, &ReadBackPanel::backWanted, this, [this] { setStage(Stage::Form); });
    connect(m_code, &CodePanel::codeEntered, m_command, &MailedCommand::enterCode);
    connect(m_code, &CodePanel::resendWanted, m_command, &MailedCommand::requestCode);
    connect(m_code, &CodePanel::backWanted, this, [this] {
        m_command->drop(); // it was never sent
        setStage(Stage::Form);
        m_message->show(look::Tone::Info,
                        tr("Nothing has been sent. After your changes, send again: a new code is mailed then."));
    });
    connect(m_command, &MailedCommand::codeRequested, m_code, &CodePanel::sayAsking);
    connect(m_command, &MailedCommand::codeBeingPrepared, m_code, &CodePanel::sayPreparing);
    connect(m_command, &MailedCommand::codeNotMailed, m_code, &CodePanel::sayNotMailed);
    connect(m_command, &MailedCommand::codeRefused, m_code, &CodePanel::sayWrong);
    connect(m_command, &MailedCommand::underway, this, [this] {
        setStage(Stage::Code);
        m_code->saySending(
            tr("On its way to the centre. Without a connection it waits in the outbox and goes out by itself; you "
               "find it again under “Progress of applications”."));
    });
    connect(m_command, &MailedCommand::done, this, &ApplicationPage::accepted);
    connect(m_command, &MailedCommand::refused, this, &ApplicationPage::refused);
    connect(m_command, &MailedCommand::gone, this, &ApplicationPage::gone);
    connect(m_accepted, &AcceptedPanel::casesWanted, this,
            [this] { m_mode == FormMode::Correct ? emit correctionClosed() : emit openRequested("cases"); });
    connect(m_accepted, &AcceptedPanel::anotherWanted, this, &ApplicationPage::startNew);
    connect(m_finder, &UnitFinder::loaded, this, [this] {
        showMissing();
        m_previewTimer->start();
    });
}

QString ApplicationPage::title() const {
    return m_mode == FormMode::Correct ? tr("Correct application %1").arg(m_case.number)
                                       : tr("Apply for a business account");
}

QList<QAction*> ApplicationPage::pageActions() const {
    // Afterwards the panels have buttons of their own for what comes next.
    return stage() == Stage::Form ? QList<QAction*>{m_sendAction, m_printAction, m_discardAction, m_undoAction}
                                  : QList<QAction*>();
}

void ApplicationPage::focusFind() {
    if (stage() == Stage::Form) {
        m_form->jumpTo("unit");
    }
}

void ApplicationPage::setCurrent(bool current) {
    if (!current) {
        saveDraft();
        return;
    }
    // A refusal that came while another page was in front stands in the message now: it has been seen.
    const QString subject =
        m_mode == FormMode::Correct ? localcases::caseSubject(m_draft) : localcases::draftSubject(m_draft);
    const std::optional<OutboxItem> item = Commands::of(m_link).pending(subject);
    if (item && item->state == OutboxState::Refused && !m_command->isActive()) {
        refused(*item);
        m_link.dismiss(item->id);
    }
    offerDraft();
}

void ApplicationPage::refresh(const Changes& changes) {
    ReplicaReader& replica = m_link.replica();
    if (!replica.isLoaded()) {
        return;
    }
    if (!m_finder->isLoaded() || changes.concerns({"unit", "county", "district", "unit_kind"})) {
        m_finder->load(m_link.replicaFile());
    }
    if (changes.concerns({"return_reason"})) {
        sayWhyReturned();
    }
    if (changes.concerns({"job_title", "consent", "desk"})) {
        m_form->setCatalogues(replica.jobTitles(), replica.consents(), replica.desks());
    }
}

void ApplicationPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrange();
}

void ApplicationPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        QTimer::singleShot(0, this, &ApplicationPage::arrange); // once the form has the font too
    }
}

void ApplicationPage::arrange() {
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
    if (!std::exchange(m_fullPreview, !stacked && width() >= roomForPaper) && m_fullPreview) {
        m_previewTimer->start(); // nothing was drawn while there was no room
    }
    m_preview->setVisible(m_fullPreview);
    m_previewHeading->setVisible(m_fullPreview);
}

void ApplicationPage::setStage(Stage stage) {
    m_stages->setCurrentIndex(int(stage));
    askForRoom();
    m_sendAction->setEnabled(stage == Stage::Form || stage == Stage::ReadBack);
    m_printAction->setEnabled(stage == Stage::Form);
    m_discardAction->setEnabled(stage == Stage::Form);
    emit headChanged();
}

/// Only the stage in front: on a small screen the form is not as high as the paper that comes after it.
void ApplicationPage::askForRoom() {
    for (int i = 0; i < m_stages->count(); ++i) {
        const auto policy = i == m_stages->currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_stages->widget(i)->setSizePolicy(policy, policy);
    }
}

ApplicationPage::Stage ApplicationPage::stage() const {
    return Stage(m_stages->currentIndex());
}

void ApplicationPage::edited() {
    const bool settled = std::exchange(m_unchangedSaid, false) || std::exchange(m_refusedSaid, false);
    const ApplicationData now = m_form->data();
    const bool typedAgain =
        m_passwordsSaid && !now.password.isEmpty() && !now.passwordRepeat.isEmpty() && !m_faultsShown;
    if (settled || typedAgain) {
        m_passwordsSaid = false;
        m_message->clear();
    }
    showMissing();
    m_previewTimer->start();
    if (!m_draft.isNull() && !m_saveTimer->isActive()) {
        m_saveTimer->start(); // not restarted by the next key: a long sentence is saved on the way
    }
}

void ApplicationPage::showMissing() {
    const QList<FieldFault> faults = m_form->faults();
    if (m_faultsShown) {
        showFaultCount(int(faults.size()), allMissing(faults));
    }
    if (faults.isEmpty() && m_refusedSaid) {
        m_missingHeading->setText(tr("Not accepted"));
        m_missing->showMissing(tr("The centre has not accepted this; why stands above.").toHtmlEscaped());
        return;
    }
    if (faults.isEmpty()) {
        m_missingHeading->setText(tr("Nothing is missing"));
        const bool asItWas = m_mode == FormMode::Correct && isUnchanged();
        m_missing->showMissing(
            (asItWas ? unchangedWords(m_base) : tr("The form can be sent (Ctrl+Return).")).toHtmlEscaped());
        return;
    }
    m_missingHeading->setText(tr("Still missing: %n", nullptr, int(faults.size())));
    QString lines;
    for (const FieldFault& fault : faults) {
        const QString label = m_form->label(fault.field).toHtmlEscaped();
        const QString said = fault.missing ? QString() : QStringLiteral("：✕ ") + fault.text.toHtmlEscaped();
        lines += QString("<p style='margin:0 0 6px 0'><a href='%1'>%2</a>%3</p>").arg(fault.field, label, said);
    }
    m_missing->showMissing(lines);
}

ApplicationPaper ApplicationPage::draft() const {
    const QList<DeskRow> desks = m_link.replica().isLoaded() ? m_link.replica().desks() : QList<DeskRow>();
    return draftPaper(m_form->data(), *m_finder->units(), desks);
}

void ApplicationPage::showPreview() {
    if (m_fullPreview) {
        m_preview->setDocument(makeApplicationDocument(draft()));
    }
}

void ApplicationPage::printDraft() {
    if (stage() != Stage::Form) {
        return;
    }
    saveDraft();
    if (!m_draftPrint) { // few need it
        m_draftPrint = new DraftPrint;
        m_stages->addWidget(m_draftPrint);
        connect(m_draftPrint, &DraftPrint::backWanted, this, [this] {
            setStage(Stage::Form);
            m_form->setFocus(Qt::OtherFocusReason);
        });
    }
    setStage(Stage::Draft);
    m_draftPrint->open(draft());
}

} // namespace inservice
