// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/change/changepage.h"

#include "forms/courses/change/changeactions.h"
#include "forms/courses/change/changedone.h"
#include "forms/courses/change/changepreview.h"
#include "forms/courses/change/changestart.h"
#include "forms/courses/register/coursefilling.h"
#include "forms/courses/register/coursefindings.h"
#include "forms/courses/register/courseform.h"
#include "forms/courses/register/courseside.h"
#include "forms/courses/register/coursestage.h"
#include "forms/words/changewords.h"
#include "forms/words/coursewords.h"
#include "forms/words/sentences.h"
#include "forms/words/words.h"
#include "models/questions/changes.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/tables/unitfinder.h"

#include <QJsonArray>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace inservice {

ChangePage::ChangePage(AccountLink& link, QWidget* parent)
    : Page(parent)
    , m_link(link)
    , m_finder(new UnitFinder(this))
    , m_courses(link, m_finder)
    , m_source(link, m_courses)
    , m_checker(m_courses)
    , m_plan(m_source, m_checker)
    , m_drafts(new CourseDrafts(link, this, changeForm()))
    , m_sender(new ChangeSender(link, *m_drafts, this))
    , m_actions(new ChangeActions(this))
    , m_stages(new QStackedWidget(this))
    , m_start(new ChangeStart(this))
    , m_done(new ChangeDone(this)) {
    setObjectName(QStringLiteral("changePage"));
    makeStages();
    connectParts();
    refresh(Changes::everything());
    showStart();
}

ChangePage::~ChangePage() {
    saveDraft();
}

void ChangePage::makeStages() {
    m_stage = new CourseStage(m_actions->overForm(), this);
    m_form = m_stage->form();
    m_stage->side()->setReadyWords(tr("Look at what is changed (Ctrl+Return) before it is sent."));
    m_filling = new CourseFilling(m_stage, *m_drafts, m_courses, this);
    m_findings = m_filling->findings();
    m_panel = new ChangePreview(m_actions->overPreview(), this);
    for (QWidget* stage : QList<QWidget*>{m_start, m_stage, m_panel, m_done}) {
        m_stages->addWidget(stage);
    }
    m_actions->bind(m_stage, m_panel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stages);
}

void ChangePage::connectParts() {
    connect(m_start, &ChangeStart::courseWanted, this, &ChangePage::change);
    connect(m_start, &ChangeStart::undoWanted, this, [this] {
        if (const std::optional<CourseDraft> draft = m_drafts->takeDiscarded()) {
            m_start->showDiscarded({});
            m_drafts->save(*draft);
            open(*draft);
        }
    });
    connect(m_form, &CourseForm::edited, this, &ChangePage::edited);
    connect(m_panel->evidence(), &EvidenceEdit::taken, m_drafts, &CourseDrafts::saveFile);
    connect(m_panel, &ChangePreview::edited, this, [this] {
        if (!m_loading) {
            saveDraft();
            sort();
            showCards();
        }
    });
    connect(m_panel->cards(), &ChangeCards::revertWanted, this, &ChangePage::revert);
    connect(m_panel, &ChangePreview::cancelWanted, this,
            [this] { emit openRequested(QStringLiteral("courses:%1").arg(m_plan.course().id)); });
    connect(m_actions, &ChangeActions::previewAsked, this, &ChangePage::toPreview);
    connect(m_actions, &ChangeActions::checkAsked, this, [this] { m_findings->checkAll(); });
    connect(m_actions, &ChangeActions::sendAsked, this, &ChangePage::send);
    connect(m_actions, &ChangeActions::backAsked, this, [this] { setStage(Stage::Form); });
    connect(m_actions, &ChangeActions::takeBackAsked, this, &ChangePage::takeBack);
    connect(m_actions, &ChangeActions::discardAsked, this, &ChangePage::discard);
    connect(m_done, &ChangeDone::wanted, this, &Page::openRequested);
    connect(m_sender, &CourseSender::accepted, this, &ChangePage::accepted);
    connect(m_sender, &CourseSender::refused, this, &ChangePage::refused);
    connect(m_sender, &CourseSender::failed, this, [this](const QString& cause) {
        m_panel->message()->show(look::Tone::Bad,
                                 tr("This could not be written down on this PC, so nothing was sent: %1").arg(cause));
    });
    connect(m_filling, &CourseFilling::saveWanted, this, &ChangePage::saveDraft);
    m_filling->sayIn({m_stage->message(), m_panel->message()});
    connect(m_finder, &UnitFinder::loaded, this, &ChangePage::readMaterial);
}

QString ChangePage::title() const {
    return tr("Change a course");
}

QString ChangePage::scope() const {
    if (!isFilling()) {
        return {};
    }
    return tr("%1 %2", "number, title").arg(m_plan.course().number).arg(m_plan.course().title);
}

QList<QAction*> ChangePage::pageActions() const {
    switch (stage()) {
    case Stage::Form:
        return m_actions->overForm();
    case Stage::Preview:
        return m_actions->overPreview();
    case Stage::Start:
    case Stage::Done:
        break;
    }
    return {};
}

void ChangePage::focusFind() {
    if (stage() == Stage::Form) {
        m_form->jumpTo(QStringLiteral("title"));
    } else if (stage() == Stage::Start) {
        m_start->focusFirst();
    }
}

void ChangePage::openAt(const QString& argument) {
    if (argument == u"new") {
        showStart();
        m_start->focusFirst();
    } else if (argument.startsWith(u"course-")) {
        change(argument.mid(7).toLongLong());
    } else if (argument.startsWith(u"again-")) {
        again(argument.mid(6).toLongLong());
    } else if (const QUuid id = QUuid::fromString(argument); !id.isNull()) {
        if (const std::optional<CourseDraft> stored = m_drafts->draft(id)) {
            open(*stored);
        } else {
            showStart();
        }
    }
}

void ChangePage::setCurrent(bool current) {
    if (!current) {
        saveDraft();
        return;
    }
    m_sender->settle();
    if (stage() == Stage::Start) {
        showStart();
    } else if (isFilling() && m_sender->standing(m_plan.draft().id) == CourseSender::Standing::Refused) {
        refused(m_plan.draft().id);
    }
}

void ChangePage::refresh(const Changes& changes) {
    if (!m_link.replica().isLoaded()) {
        return;
    }
    m_finder->refresh(m_link.replicaFile(), changes);
    if (CourseSource::isConcerned(changes) || changes.concerns({"change_rule"})) {
        readMaterial();
    }
    if (changes.concerns({"course", "course_revision", "course_change"})) {
        if (stage() == Stage::Start) {
            showStart();
        } else if (isFilling() && !isUnderway()) {
            saveDraft();
            open(m_plan.draft());
        }
    }
}

void ChangePage::readMaterial() {
    try {
        m_findings->read();
        m_checker.read();
        m_plan.setRules(m_source.rules());
        const CourseMaterial material = m_courses.material();
        const QScopedValueRollback<bool> quiet(m_loading, true);
        if (isFilling()) {
            takeUp();
        }
        m_form->setMaterial(material);
        if (isFilling()) {
            m_form->load(m_plan.draft().body); // a choice that was not there yet stands now
            m_form->setLocked(m_plan.locked());
        }
    } catch (const ReplicaError& error) {
        sayUnreadable(error.text);
    }
}

void ChangePage::sayUnreadable(const QString& cause) {
    say(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(cause));
}

/// Whichever of them is in front.
void ChangePage::say(look::Tone tone, const QString& sentence) {
    for (look::MessageBar* bar : {m_stage->message(), m_panel->message()}) {
        bar->show(tone, sentence);
    }
}

void ChangePage::setStage(Stage stage) {
    m_stages->setCurrentIndex(int(stage));
    settleActions();
    emit headChanged();
}

ChangePage::Stage ChangePage::stage() const {
    return Stage(m_stages->currentIndex());
}

bool ChangePage::isUnderway() const {
    return m_plan.isBegun() && m_sender->standing(m_plan.draft().id) == CourseSender::Standing::Underway;
}

void ChangePage::showStart() {
    saveDraft();
    m_plan.end();
    try {
        m_start->showCourses(m_source.changeable(), m_drafts->all());
    } catch (const ReplicaError& error) {
        sayUnreadable(error.text);
    }
    if (stage() != Stage::Start) {
        setStage(Stage::Start);
        m_start->focusFirst();
    }
}

void ChangePage::change(qint64 courseId) {
    if (isFilling() && m_plan.draft().courseId == courseId) {
        return; // it stands here as it was left
    }
    if (const std::optional<CourseDraft> begun = m_drafts->correctionOf(courseId)) {
        open(*begun);
        return;
    }
    try {
        if (const std::optional<CourseRevisionRow> revision = m_courses.revision(courseId)) {
            CourseDraft draft;
            draft.id = QUuid::createUuid();
            draft.courseId = courseId;
            draft.body = revision->body;
            draft.change = {{QStringLiteral("revision"), revision->revision},
                            {QStringLiteral("base"), CourseDraft::formOf(revision->body)}};
            open(draft);
        }
    } catch (const ReplicaError& error) {
        sayUnreadable(error.text);
    }
}

/// What was not approved, or has lapsed, is asked for once more.
void ChangePage::again(qint64 changeId) {
    try {
        const std::optional<CourseChangeRow> asked = m_link.replica().row<CourseChangeRow>(changeId);
        if (!asked) {
            return;
        }
        change(asked->courseId);
        const CourseDraft draft = askedAgain(m_plan.draft(), *asked);
        m_plan.end();
        open(draft);
        toPreview();
    } catch (const ReplicaError& error) {
        sayUnreadable(error.text);
    }
}

void ChangePage::open(const CourseDraft& draft) {
    if (m_plan.isBegun() && m_plan.draft().id != draft.id) {
        saveDraft();
    }
    try {
        const std::optional<CourseRow> course = m_courses.course(draft.courseId);
        const std::optional<CourseRevisionRow> revision = m_courses.revision(draft.courseId);
        if (!course || !revision) {
            return; // the list that led here has not got it any more either
        }
        const QScopedValueRollback<bool> quiet(m_loading, true);
        const bool isNew = m_plan.draft().id != draft.id;
        m_plan.begin(draft, *course);
        if (isNew) {
            m_stage->message()->clear();
            m_panel->message()->clear();
            m_drafts->reopened(draft);
        }
        if (const std::optional<QStringList> both = m_plan.rebase(*revision)) {
            sayRebased(*both);
        }
        m_findings->beginChange(m_plan.draft(), m_plan.base());
        m_form->load(m_plan.draft().body);
        m_panel->load(m_plan.draft().change);
        m_form->setLocked(m_plan.locked());
        sort();
        if (!isFilling()) {
            setStage(Stage::Form);
            m_form->setOpen({});
            m_form->toTop();
            if (m_plan.phase() > ChangePhase::Started) {
                m_form->jumpTo(QStringLiteral("contacts[0].name")); // what can be changed
            }
        }
        m_findings->check();
        showPhase();
        showCards();
        if (isNew && m_sender->standing(m_plan.draft().id) == CourseSender::Standing::Refused) {
            refused(m_plan.draft().id);
        }
    } catch (const ReplicaError& error) {
        sayUnreadable(error.text);
    }
}

/// The course has another revision than the draft was begun on.
void ChangePage::sayRebased(const QStringList& both) {
    const QString sentence =
        both.isEmpty() ? tr("The course has been changed meanwhile; what you change lies over what holds now.")
                       : tr("The course has been changed meanwhile, also what you change: %1. What holds now stands "
                            "beside it; look whether yours is still right.")
                             .arg(both.join(tr(", ", "between names of fields")));
    say(both.isEmpty() ? look::Tone::Info : look::Tone::Warning, sentence);
}

void ChangePage::showPhase() {
    const ChangePhase phase = m_plan.phase();
    m_panel->setUrgentShown(phase == ChangePhase::Started);
    if (m_stage->message()->text().isEmpty()) {
        const QString open = m_plan.course().changeOpen
                                 ? tr("A change of this course waits for the desk already: only what "
                                      "needs no review can be changed until it is decided.")
                                 : QString();
        m_stage->message()->show(look::Tone::Info,
                                 words::together({words::changePhase(phase, enrolledIn(m_plan.course())),
                                                  tr("Change in the form what is to be another; what holds stays valid "
                                                     "until you have sent it."),
                                                  open}));
    }
}

void ChangePage::edited(const QString& field) {
    if (m_loading) {
        return;
    }
    m_findings->edited(field);
    m_plan.forgetCentresWays();
    m_filling->saveSoon();
}

void ChangePage::takeUp() {
    m_plan.draft().body = m_form->body();
    const QJsonObject written = m_panel->stored();
    for (auto one = written.begin(); one != written.end(); ++one) {
        m_plan.draft().change.insert(one.key(), one.value());
    }
}

void ChangePage::saveDraft() {
    if (!m_plan.isBegun() || !isFilling()) {
        return;
    }
    takeUp();
    if (m_plan.isOther()) { // who only looks has begun nothing
        m_drafts->save(m_plan.draft());
    }
}

void ChangePage::sort() {
    try {
        m_plan.sort();
    } catch (const ReplicaError& error) {
        sayUnreadable(error.text);
    }
}

void ChangePage::showCards() {
    if (stage() == Stage::Preview) {
        m_panel->showChange(m_plan, CourseNames(m_link.replica()));
        settleActions();
    }
}

/// Which way it really goes, where the centre can be asked: it knows who is enrolled, and what was reviewed last.
void ChangePage::askCentre() {
    if (m_plan.items().isEmpty()) {
        return;
    }
    m_link.ask(questions::lookChange(changeBody(m_plan.course().id, m_plan.items(), m_plan.draft().change)), this,
               [this, asked = m_plan.draft().body](const Answer<QJsonObject>& answer) {
                   if (stage() != Stage::Preview || m_plan.draft().body != asked) {
                       return; // it is another change by now
                   }
                   if (answer) {
                       centreSaid(*answer.value);
                   } else if (!answer.error.offline && answer.error.key != u"change.reason") { // beside the button
                       centreRefused(answer.error.key, answer.error.detail);
                   }
               });
}

void ChangePage::centreSaid(const QJsonObject& look) {
    m_plan.setCentresWays(look.value(QLatin1String("fields")).toObject());
    QStringList doubts;
    const QList<CourseFinding> warnings =
        CourseChecker::fromCentre(look.value(QLatin1String("warnings")).toArray(), false);
    for (const CourseFinding& warning : warnings) {
        doubts << words::courseFaultAt(warning.fault);
    }
    m_filling->say(m_panel->message(), look::Tone::Warning, doubts.join(u'\n'));
    showCards();
}

void ChangePage::centreRefused(const QString& key, const QJsonObject& detail) {
    const QList<CourseFinding> found = m_findings->addRefusal(detail);
    const QString sentence = words::centreRefusal(key, detail);
    if (found.isEmpty()) {
        m_panel->message()->show(look::Tone::Bad, sentence);
        return;
    }
    m_findings->check();
    setStage(Stage::Form);
    m_stage->message()->show(look::Tone::Bad, tr("The centre does not accept this: %n thing(s) are wrong; they are "
                                                 "marked, and listed beside the form.",
                                                 nullptr, int(found.size())));
    m_form->jumpTo(found.constFirst().field);
}

void ChangePage::toPreview() {
    if (!isFilling()) {
        return;
    }
    saveDraft();
    m_filling->say(m_stage->message(), look::Tone::Info, {});
    if (!m_findings->checkAll()) {
        return;
    }
    sort();
    if (m_plan.items().isEmpty()) {
        m_filling->say(m_stage->message(), look::Tone::Info, tr("Nothing is changed yet: it stands as it holds."));
        return;
    }
    m_filling->say(m_panel->message(), look::Tone::Info, {});
    setStage(Stage::Preview);
    showCards();
    m_panel->cards()->jumpTo(m_plan.items().constFirst().field);
    askCentre();
}

/// 復原: it stays as it holds.
void ChangePage::revert(const QString& field) {
    m_form->setField(field, m_plan.base().value(field));
    m_findings->edited(field);
    m_plan.forgetCentresWays();
    saveDraft();
    sort();
    if (m_plan.items().isEmpty()) {
        m_drafts->remove(m_plan.draft().id);
        setStage(Stage::Form);
        showPhase();
        return;
    }
    showCards();
    askCentre();
}

QString ChangePage::whyNotSend() const {
    return isUnderway() ? tr("The change is on its way to the centre.")
                        : m_plan.whyNotSend([this](const QString& field) { return m_panel->cards()->reason(field); });
}

void ChangePage::send() {
    saveDraft();
    sort();
    settleActions();
    if (stage() != Stage::Preview || m_plan.items().isEmpty() || !whyNotSend().isEmpty()) {
        return;
    }
    m_sender->setItems(m_plan.items());
    m_drafts->save(m_plan.draft());
    if (m_sender->send(m_plan.draft())) {
        m_panel->message()->show(look::Tone::Info,
                                 tr("On its way to the centre; for a moment it can be taken back. Without a connection "
                                    "it waits in the outbox and goes out by itself."));
    }
    settleActions();
}

void ChangePage::takeBack() {
    if (m_sender->takeBack(m_plan.draft().id)) {
        m_panel->message()->show(look::Tone::Info, tr("Nothing was sent. The change can be gone on with."));
    } else {
        m_panel->message()->show(look::Tone::Warning,
                                 tr("It is on its way to the centre already. What waits for the desk can be withdrawn "
                                    "once it is there."));
    }
    settleActions();
}

void ChangePage::discard() {
    if (!m_plan.isBegun() || isUnderway()) {
        return;
    }
    (void)m_sender->takeRefusal(m_plan.draft().id); // it was about what is gone
    takeUp();
    m_filling->forget();
    m_start->showDiscarded(m_plan.draft().title());
    m_drafts->discard(m_plan.draft());
    m_plan.end();
    showStart();
}

void ChangePage::accepted(const QUuid& draft, const QJsonObject& result) {
    if (isFilling() && draft == m_plan.draft().id) {
        m_filling->forget();
        m_done->show(result, m_plan.course().title);
        m_plan.end();
        setStage(Stage::Done);
    } else if (stage() == Stage::Start) {
        showStart();
    }
}

void ChangePage::refused(const QUuid& draft) {
    if (!isFilling() || draft != m_plan.draft().id || !isVisible()) {
        return; // it is said when somebody looks
    }
    if (const std::optional<OutboxItem> item = m_sender->takeRefusal(draft)) {
        if (stage() == Stage::Form) {
            setStage(Stage::Preview);
            sort();
            showCards();
        }
        centreRefused(item->errorKey, item->errorDetail);
    }
    settleActions();
}

void ChangePage::settleActions() {
    const bool underway = isUnderway();
    m_actions->settle(underway, stage() == Stage::Preview ? whyNotSend() : QString());
    m_stage->setEditable(!underway);
    m_panel->setEditable(!underway);
}

} // namespace inservice
