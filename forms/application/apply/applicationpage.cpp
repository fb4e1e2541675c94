// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/apply/applicationpage.h"

#include "forms/application/apply/acceptedpanel.h"
#include "forms/application/apply/applicationactions.h"
#include "forms/application/apply/applicationform.h"
#include "forms/application/apply/applicationsender.h"
#include "forms/application/apply/conflictpanel.h"
#include "forms/application/apply/correction.h"
#include "forms/application/apply/draftkeeper.h"
#include "forms/application/apply/draftoffer.h"
#include "forms/application/apply/formstage.h"
#include "forms/application/apply/readbackpanel.h"
#include "forms/application/apply/refusedfield.h"
#include "forms/application/apply/releasepanel.h"
#include "forms/application/casewords.h"
#include "forms/application/localcases.h"
#include "forms/commands/commands.h"
#include "forms/look/look.h"
#include "forms/words/words.h"
#include "models/replica/changes.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/catalogues.h"
#include "models/replica/tables/units.h"
#include "models/tables/listwords.h"

#include <QVBoxLayout>
#include <utility>

namespace inservice {

namespace {

constexpr int saveDelay = 300; ///< ms after the last key

} // namespace

ApplicationPage::ApplicationPage(GuestLink& link, QWidget* parent)
    : Page(parent)
    , m_link(link)
    , m_finder(new UnitFinder(this))
    , m_actions(new ApplicationActions(this))
    , m_stages(new ApplicationStages(link, m_finder, *m_actions, this))
    , m_formStage(m_stages->form())
    , m_form(m_formStage->form())
    , m_message(m_formStage->message())
    , m_readBack(m_stages->readBack())
    , m_release(m_stages->release())
    , m_accepted(m_stages->accepted())
    , m_draft(new DraftKeeper(link, this))
    , m_sender(new ApplicationSender(link, m_stages->code(), this)) {
    setObjectName("applicationPage");
    m_formStage->setPaper([this] {
        const QList<DeskRow> desks = m_link.replica().isLoaded() ? m_link.replica().rows<DeskRow>() : QList<DeskRow>();
        return draftPaper(m_form->data(), *m_finder->units(), desks);
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stages);
    m_offer = std::make_unique<DraftOffer>(*m_draft, *m_finder, *m_message);
    m_correction = new Correction(link, m_finder, m_form, this);
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(saveDelay);
    connectForm();
    connectSending();
    refresh(Changes::everything());
    startNew();
}

ApplicationPage::~ApplicationPage() {
    saveDraft();
}

void ApplicationPage::connectForm() {
    connect(m_form, &ApplicationForm::edited, this, &ApplicationPage::edited);
    connect(m_form, &ApplicationForm::consentsOutdated, this, [this] {
        m_message->show(look::Tone::Warning,
                        tr("The consent texts have changed since you agreed to them. Please read the new "
                           "ones and tick again; everything else is kept."));
    });
    connect(m_form, &ApplicationForm::listingWanted, this, [this] { emit openRequested("ask-listing"); });
    connect(m_formStage->conflict(), &ConflictPanel::chosen, this, &ApplicationPage::settleField);
    connect(m_formStage->conflict(), &ConflictPanel::settled, this, [this] {
        m_message->show(look::Tone::Info, tr("Everything is chosen. Send again when the form is as it should be."));
        m_form->jumpTo("jobTitle");
    });
    connect(m_message, &look::MessageBar::actionTriggered, this, &ApplicationPage::messageAction);
    connect(&m_saveTimer, &QTimer::timeout, this, &ApplicationPage::saveDraft);
    connect(m_draft, &DraftKeeper::saved, m_formStage, &FormStage::showSaved);
    connect(m_draft, &DraftKeeper::notSaved, this, [this] {
        m_message->show(look::Tone::Bad,
                        tr("The draft could not be saved on this PC (disk full or no right to write?). What you "
                           "typed is still here; please do not close the window before it is sent."));
    });
    connect(m_correction, &Correction::isOver, this, [this](const QString& sentence) {
        m_message->show(look::Tone::Warning,
                        tr("%1 Please look at the case again under “Progress of applications”.").arg(sentence));
    });
    connect(m_correction, &Correction::caughtUp, this, &ApplicationPage::meetChange);
    connect(m_finder, &UnitFinder::loaded, this, [this] {
        chooseWantedUnit();
        showMissing();
        m_formStage->renewPaper();
    });
}

void ApplicationPage::connectSending() {
    connect(m_actions, &ApplicationActions::sendAsked, this, &ApplicationPage::send);
    connect(m_actions, &ApplicationActions::printAsked, this, &ApplicationPage::printDraft);
    connect(m_actions, &ApplicationActions::discardAsked, this, &ApplicationPage::discard);
    connect(m_actions, &ApplicationActions::undoAsked, this, &ApplicationPage::undoDiscard);
    connect(m_stages, &ApplicationStages::formWanted, this, [this] {
        setStage(Stage::Form);
        m_form->setFocus(Qt::OtherFocusReason);
    });
    connect(m_readBack, &ReadBackPanel::confirmed, this,
            [this] { m_sender->prepare(m_draft->id(), m_form->data().password); });
    connect(m_readBack, &ReadBackPanel::backWanted, this, [this] { setStage(Stage::Form); });
    connect(m_sender, &ApplicationSender::prepared, this, &ApplicationPage::submit);
    connect(m_sender, &ApplicationSender::panelWanted, this, [this] { setStage(Stage::Code); });
    connect(m_sender, &ApplicationSender::dropped, this, [this] {
        setStage(Stage::Form);
        m_message->show(look::Tone::Info,
                        tr("Nothing has been sent. After your changes, send again: a new code is mailed then."));
    });
    connect(m_sender, &ApplicationSender::accepted, this, &ApplicationPage::accepted);
    connect(m_sender, &ApplicationSender::refused, this, &ApplicationPage::refused);
    connect(m_sender, &ApplicationSender::gone, this, &ApplicationPage::gone);
    connect(m_accepted, &AcceptedPanel::casesWanted, this,
            [this] { m_mode == FormMode::Correct ? emit correctionClosed() : emit openRequested("cases"); });
    connect(m_release, &ReleasePanel::backWanted, this, [this] {
        setStage(Stage::Form);
        m_form->toTop();
    });
    connect(m_accepted, &AcceptedPanel::anotherWanted, this, &ApplicationPage::startNew);
}

QString ApplicationPage::title() const {
    return m_mode == FormMode::Correct ? tr("Correct application %1").arg(m_correction->localCase().number)
                                       : tr("Apply for a business account");
}

QList<QAction*> ApplicationPage::pageActions() const {
    // Afterwards the panels have buttons of their own for what comes next.
    return stage() == Stage::Form ? m_actions->all() : QList<QAction*>();
}

void ApplicationPage::focusFind() {
    if (stage() == Stage::Form) {
        m_form->jumpTo("unit");
    }
}

QUuid ApplicationPage::draftId() const {
    return m_draft->id();
}

void ApplicationPage::setCurrent(bool current) {
    if (!current) {
        saveDraft();
        return;
    }
    // A refusal that came while another page was in front stands in the message now: it has been seen.
    const QUuid id = m_draft->id();
    const std::optional<OutboxItem> item = Commands::of(m_link).pending(
        m_mode == FormMode::Correct ? localcases::caseSubject(id) : localcases::draftSubject(id));
    if (item && item->state == OutboxState::Refused && !m_sender->isActive()) {
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
    m_finder->refresh(m_link.replicaFile(), changes);
    if (changes.concerns({"return_reason"})) {
        showWhyReturned();
    }
    if (changes.concerns({"job_title", "consent", "desk"})) {
        m_form->setCatalogues(replica.rows<JobTitleRow>(), consentsOf(replica, false), replica.rows<DeskRow>());
    }
}

void ApplicationPage::setStage(Stage stage) {
    m_stages->setStage(stage);
    m_actions->settle(stage == Stage::Form, stage == Stage::Form || stage == Stage::ReadBack);
    emit headChanged();
}

ApplicationPage::Stage ApplicationPage::stage() const {
    return m_stages->stage();
}

void ApplicationPage::begin(const QUuid& draft, FormMode mode) {
    saveDraft();
    m_sender->leave();
    m_saveTimer.stop();
    m_draft->begin(draft, mode);
    m_mode = mode;
    m_correction->close();
    m_message->clear();
    m_formStage->conflict()->clear();
    m_formStage->whyReturned()->clear();
    m_unchangedSaid = false;
    m_faultsShown = false;
    m_refusedSaid = false;
    m_passwordsSaid = false;
    m_offer->forget();
    m_heldBack.reset();
    m_wantedUnit = 0;
    m_form->setMode(mode);
    m_actions->setCorrects(mode == FormMode::Correct);
    setStage(Stage::Form);
}

void ApplicationPage::startNew() {
    begin(QUuid::createUuid(), FormMode::Apply);
    m_form->load({});
    edited();
    m_form->toTop();
    offerDraft();
}

void ApplicationPage::openDraft(const QUuid& draft) {
    if (draft == m_draft->id() && m_mode == FormMode::Apply) {
        return; // it stands here as it was left, passwords and all
    }
    begin(draft, FormMode::Apply);
    const std::optional<Draft> stored = m_draft->read();
    if (!stored) {
        m_draft->end();
        startNew();
        m_message->show(look::Tone::Warning,
                        tr("This draft is not there any more: it was sent or discarded. Here is an empty form."));
        return;
    }
    m_form->load(ApplicationData::fromJson(stored->fields));
    edited();
    m_passwordsSaid = true;
    m_message->show(
        look::Tone::Info,
        tr("Draft of %1. Passwords are never saved: please type both again.").arg(shownTime(stored->savedAt)));
    m_form->toTop();
    if (const std::optional<OutboxItem> item = Commands::of(m_link).pending(localcases::draftSubject(draft))) {
        m_sender->resume(*item);
    }
}

void ApplicationPage::openCorrection(const LocalCase& localCase) {
    begin(localCase.id, FormMode::Correct);
    m_correction->open(localCase);
    const std::optional<Draft> stored = m_draft->read();
    m_form->load(stored ? ApplicationData::fromJson(stored->fields) : m_correction->baseData());
    showWhyReturned();
    edited();
    emit headChanged();
    if (const std::optional<OutboxItem> item = Commands::of(m_link).pending(localcases::caseSubject(localCase.id))) {
        m_sender->resume(*item);
    }
}

void ApplicationPage::openAt(const QString& argument) {
    const bool isFirst = !std::exchange(m_wasOpened, true);
    if (const QUuid draft = QUuid::fromString(argument); !draft.isNull()) {
        openDraft(draft);
    } else if (argument.startsWith("unit-")) {
        startNew();
        m_wantedUnit = argument.mid(5).toLongLong();
        chooseWantedUnit();
    } else if (isFirst || argument == "new") {
        startNew();
    }
}

/// It may have been listed a moment ago: then it is chosen once this PC has heard of it.
void ApplicationPage::chooseWantedUnit() {
    if (m_wantedUnit == 0 || m_finder->units()->unit(m_wantedUnit) == nullptr) {
        return;
    }
    ApplicationData data = m_form->data();
    data.unitId = std::exchange(m_wantedUnit, 0);
    m_form->load(data);
    edited();
}

void ApplicationPage::showWhyReturned() {
    if (m_mode == FormMode::Correct) {
        m_formStage->whyReturned()->show(look::Tone::Warning, m_correction->whyReturned());
    }
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
    m_formStage->renewPaper();
    if (m_draft->isKept() && !m_saveTimer.isActive()) {
        m_saveTimer.start(); // not restarted by the next key: a long sentence is saved on the way
    }
}

void ApplicationPage::showMissing() {
    const QList<FieldFault> faults = m_form->faults();
    if (m_faultsShown) {
        showFaultCount(int(faults.size()), allMissing(faults));
    }
    if (!faults.isEmpty()) {
        m_formStage->showFaults(faults);
    } else if (m_refusedSaid) {
        m_formStage->showNoFaults(tr("Not accepted"), tr("The centre has not accepted this; why stands above."));
    } else {
        const bool asItWas = m_mode == FormMode::Correct && m_correction->isUnchanged();
        m_formStage->showNoFaults(tr("Nothing is missing"), asItWas ? unchangedWords(m_correction->base())
                                                                    : tr("The form can be sent (Ctrl+Return)."));
    }
}

void ApplicationPage::showFaultCount(int count, bool allMissing) {
    if (count == 0) {
        m_faultsShown = false;
        m_message->clear();
        return;
    }
    RefusedField::showCount(*m_message, count, allMissing);
}

void ApplicationPage::messageAction() {
    if (m_unchangedSaid) {
        send();
    } else if (m_heldBack) {
        askForRelease();
    } else if (!m_offer->draft().isNull()) {
        openDraft(m_offer->draft());
    } else {
        undoDiscard();
    }
}

void ApplicationPage::askForRelease() {
    const qint64 unitId = QJsonDocument::fromJson(m_heldBack->body).object()["unit_id"].toInteger();
    const UnitRow* unit = m_finder->units()->unit(unitId);
    setStage(Stage::Release);
    m_release->start(*m_heldBack, m_draft->id(), unit != nullptr ? unit->name : QString());
}

/// On an empty form: what was begun here before is not lost, and where it is.
void ApplicationPage::offerDraft() {
    if (stage() == Stage::Form && m_mode == FormMode::Apply && m_form->data().isEmpty()) {
        m_offer->show();
    }
}

void ApplicationPage::saveDraft() {
    if (!m_draft->isKept() || stage() == Stage::Accepted) {
        return;
    }
    if (m_mode == FormMode::Correct && m_correction->isUnchanged()) {
        m_draft->remove();
    } else {
        m_draft->save(m_form->data());
    }
}

void ApplicationPage::discard() {
    if (stage() != Stage::Form) {
        return;
    }
    if (m_mode == FormMode::Correct) {
        discardCorrection();
        return;
    }
    const ApplicationData data = m_form->data();
    m_draft->discard(data);
    startNew();
    if (data.isEmpty()) {
        return;
    }
    m_actions->setDiscarded(m_draft->hasDiscarded());
    m_offer->sayDiscarded(data);
}

void ApplicationPage::discardCorrection() {
    saveDraft(); // what has been typed last comes back too
    const std::optional<Draft> draft = m_link.drafts().draft(m_draft->id());
    m_link.drafts().removeDraft(m_draft->id());
    m_draft->end();
    emit correctionClosed();
    if (draft) {
        emit correctionDiscarded(*draft);
    }
}

void ApplicationPage::undoDiscard() {
    if (!m_draft->hasDiscarded() || stage() != Stage::Form) {
        return;
    }
    const DraftKeeper::Discarded last = m_draft->takeDiscarded();
    begin(last.draft, FormMode::Apply); // what has been typed since is a draft of its own
    m_form->load(last.data);
    edited();
    saveDraft();
    m_actions->setDiscarded(m_draft->hasDiscarded());
    m_form->toTop();
}

void ApplicationPage::printDraft() {
    if (stage() != Stage::Form) {
        return;
    }
    saveDraft();
    setStage(Stage::Draft);
}

void ApplicationPage::send() {
    if (stage() == Stage::ReadBack) {
        m_readBack->confirm();
        return;
    }
    if (stage() != Stage::Form || m_sender->isPreparing()) {
        return;
    }
    if (m_formStage->conflict()->isOpen()) {
        m_message->show(look::Tone::Warning, tr("Please choose first which value is to stand in the fields above."));
        m_formStage->conflict()->jumpTo();
        return;
    }
    const QList<FieldFault> faults = m_form->faults();
    if (!faults.isEmpty()) {
        m_form->showFaults();
        m_faultsShown = true;
        showFaultCount(int(faults.size()), allMissing(faults));
        m_form->jumpTo(faults.first().field);
        return;
    }
    const bool isCorrection = m_mode == FormMode::Correct;
    if (isCorrection && m_correction->isUnchanged() && !std::exchange(m_unchangedSaid, true)) {
        m_message->show(look::Tone::Warning, unchangedWords(m_correction->base()), tr("Send it unchanged"));
        return;
    }
    m_message->clear();
    saveDraft();
    if (isCorrection) {
        m_sender->send(m_correction->command(), m_correction->newAddress());
        return;
    }
    setStage(Stage::ReadBack);
    m_readBack->start(m_form->data(), m_form->unitName(), m_form->reviewWords(), m_form->reviewWarning());
}

void ApplicationPage::submit(const QUuid& draft, const QJsonObject& verifier) {
    if (draft != m_draft->id() || stage() != Stage::ReadBack) {
        return; // the person has gone elsewhere meanwhile
    }
    if (verifier.isEmpty()) {
        setStage(Stage::Form);
        m_message->show(look::Tone::Bad, tr("The password could not be prepared: this PC has too little free memory "
                                            "(64 MB are needed). Close other programs and send again."));
        return;
    }
    m_sender->apply(draft, m_form->data(), verifier);
}

void ApplicationPage::accepted(const OutboxItem& item) {
    const bool corrected = item.kind == "application.correct";
    if (const std::optional<LocalCase> localCase = localcases::accepted(m_link, item)) {
        showAccepted(*localCase, corrected);
        emit headChanged();
        return;
    }
    m_draft->end(); // its case was removed from this PC meanwhile: the centre has it all the same
    corrected ? emit correctionClosed() : startNew();
}

void ApplicationPage::showAccepted(const LocalCase& localCase, bool corrected) {
    m_form->clearPasswords();
    setStage(Stage::Accepted);
    m_draft->end(); // the draft has become a case
    m_accepted->open(localCase, corrected);
}

void ApplicationPage::gone() {
    // Settled elsewhere: accepted while another page was in front, or given up in the outbox.
    const QList<LocalCase> cases = m_link.drafts().cases();
    for (const LocalCase& one : cases) {
        if (m_draft->isKept() && one.draft == m_draft->id() && !one.number.isEmpty()) {
            showAccepted(one, false);
            return;
        }
    }
    if (m_mode == FormMode::Correct) {
        m_draft->end();
        emit correctionClosed();
    } else {
        setStage(Stage::Form);
    }
}

void ApplicationPage::refused(const OutboxItem& item) {
    setStage(Stage::Form);
    const QString& key = item.errorKey;
    const QString sentence = words::centreRefusal(key, item.errorDetail);
    m_passwordsSaid = false;
    m_offer->forget();
    m_heldBack.reset();
    if (RefusedField(m_link, *m_form, *m_message).say(item, sentence)) {
        if (key == "person.has_account") {
            m_heldBack = item; // the message offers to ask for it
        }
    } else if (key == "field.conflict") {
        showConflict(sentence, item.errorDetail["fields"].toObject());
    } else if (key == "application.changed") {
        m_message->show(look::Tone::Warning, sentence);
        m_correction->catchUp(sentence);
    } else if (key == "application.state") {
        m_message->show(look::Tone::Warning,
                        tr("%1 Please look at the case again under “Progress of applications”.").arg(sentence));
    } else {
        m_refusedSaid = true; // until something is changed
        m_message->show(look::Tone::Bad, sentence);
    }
    showMissing();
    if (isVisible()) {
        m_link.dismiss(item.id); // seen; what was typed is in the draft
    }
}

void ApplicationPage::showConflict(const QString& sentence, const QJsonObject& fields) {
    m_formStage->conflict()->show(fields, *m_finder->units());
    m_message->show(look::Tone::Warning, sentence);
    m_formStage->conflict()->jumpTo();
}

void ApplicationPage::meetChange(const ApplicationData& data, const QJsonObject& conflicts) {
    showWhyReturned();
    m_form->load(data);
    edited();
    if (conflicts.isEmpty()) {
        m_message->show(look::Tone::Warning,
                        tr("This application was corrected from another PC meanwhile and sent back again. What was "
                           "changed there stands in the form now, beside what you changed here. Please look it "
                           "through and send again."));
    } else {
        showConflict(tr("This application was corrected from another PC meanwhile and sent back again. Some fields "
                        "were changed there and here: please choose for each which one is to stand."),
                     conflicts);
    }
}

void ApplicationPage::settleField(const QString& field, const QJsonValue& theirs, bool taken) {
    m_correction->settle(field, theirs); // what a new correction is compared with
    if (taken) {
        ApplicationData data = m_form->data();
        data.take(field, theirs, *m_finder->units());
        m_form->load(data);
    }
    edited();
}

} // namespace inservice
