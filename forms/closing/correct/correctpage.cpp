// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/correct/correctpage.h"

#include "forms/closing/correct/correctactions.h"
#include "forms/closing/correct/correctpeople.h"
#include "forms/closing/correct/correctsummary.h"
#include "forms/closing/correct/correctwords.h"
#include "forms/courses/register/actionfoot.h"
#include "forms/courses/register/coursefilling.h"
#include "forms/courses/register/coursefindings.h"
#include "forms/courses/register/courseform.h"
#include "forms/courses/register/courseside.h"
#include "forms/courses/register/coursestage.h"
#include "forms/words/words.h"
#include "models/replica/changes.h"
#include "models/replica/replicaerror.h"
#include "models/tables/listwords.h"
#include "models/tables/unitfinder.h"

#include <QAction>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace inservice {

CorrectPage::CorrectPage(AccountLink& link, QWidget* parent)
    : Page(parent)
    , m_link(link)
    , m_finder(new UnitFinder(this))
    , m_courses(link, m_finder)
    , m_drafts(new CourseDrafts(link, this, correctForm()))
    , m_sender(new CorrectSender(link, *m_drafts, this))
    , m_closed(new ClosedForm(link, m_courses, this))
    , m_actions(new CorrectActions(this))
    , m_stages(new QStackedWidget(this))
    , m_nothing(new look::EmptyView(this))
    , m_tabs(new QTabWidget(this))
    , m_message(new look::MessageBar(this))
    , m_people(new CorrectPeople)
    , m_stage(new CourseStage({m_actions->check()}, this))
    , m_form(m_stage->form())
    , m_filling(new CourseFilling(m_stage, *m_drafts, m_courses, this))
    , m_findings(m_filling->findings())
    , m_summary(new CorrectSummary) {
    setObjectName(QStringLiteral("correctPage"));
    m_actions->bind(m_summary);
    m_stage->side()->setReadyWords(tr("See on the last page what is asked for, before it is sent."));
    layOut();
    connectParts();
    refresh(Changes::everything());
    showNothing({});
}

CorrectPage::~CorrectPage() {
    saveDraft();
}

void CorrectPage::layOut() {
    m_message->setObjectName(QStringLiteral("correctMessage"));
    m_tabs->setObjectName(QStringLiteral("correctTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_people, tr("People of the list"));
    m_tabs->addTab(m_stage, tr("Form of the course"));
    m_tabs->addTab(m_summary, tr("What is asked for"));
    auto* filling = new QWidget(this);
    auto* inside = new QVBoxLayout;
    inside->setContentsMargins(look::margin, 0, look::margin, 0);
    inside->addWidget(m_message);
    inside->addWidget(m_tabs, 1);
    auto* column = new QVBoxLayout(filling);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(inside, 1);
    column->addWidget(new ActionFoot(m_actions->atFoot(), nullptr, filling));
    m_stages->addWidget(m_nothing);
    m_stages->addWidget(filling);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stages);
}

void CorrectPage::connectParts() {
    connect(m_summary->evidence(), &EvidenceEdit::taken, m_drafts, &CourseDrafts::saveFile);
    m_filling->sayIn({m_message});
    connect(m_people, &CorrectPeople::edited, this, &CorrectPage::edited);
    connect(m_summary, &CorrectSummary::edited, this, &CorrectPage::edited);
    connect(m_form, &CourseForm::edited, this, [this](const QString& field) {
        if (!m_loading) {
            m_findings->edited(field);
            edited();
        }
    });
    connect(m_summary->cards(), &ChangeCards::revertWanted, this, [this](const QString& field) {
        if (field.startsWith(u"person_")) {
            m_people->leave(field);
        } else {
            m_form->setField(field, m_plan.draft().base().value(field));
            m_findings->edited(field);
        }
        // Not while its button is being pressed.
        QMetaObject::invokeMethod(this, &CorrectPage::edited, Qt::QueuedConnection);
    });
    connect(m_nothing, &look::EmptyView::actionTriggered, this, [this] {
        if (const std::optional<CourseDraft> draft = m_drafts->takeDiscarded()) {
            m_drafts->save(*draft);
            open(*draft);
        }
    });
    connect(m_closed, &ClosedForm::answered, this, &CorrectPage::showClosed);
    connect(m_closed, &ClosedForm::failed, this,
            [this] { m_tabs->setTabToolTip(m_tabs->indexOf(m_stage), m_closed->whyNot()); });
    connect(m_summary, &CorrectSummary::tryWanted, this, &CorrectPage::tryIt);
    connect(m_actions, &CorrectActions::sendAsked, this, &CorrectPage::send);
    connect(m_actions, &CorrectActions::checkAsked, this, [this] { m_findings->checkAll(); });
    connect(m_actions, &CorrectActions::takeBackAsked, this, &CorrectPage::takeBack);
    connect(m_actions, &CorrectActions::discardAsked, this, &CorrectPage::discard);
    connect(m_sender, &CourseSender::accepted, this, &CorrectPage::accepted);
    connect(m_sender, &CourseSender::refused, this, &CorrectPage::refused);
    connect(m_sender, &CourseSender::failed, this, [this](const QString& cause) {
        m_message->show(look::Tone::Bad,
                        tr("This could not be written down on this PC, so nothing was sent: %1").arg(cause));
    });
    connect(m_filling, &CourseFilling::saveWanted, this, &CorrectPage::saveDraft);
    connect(m_finder, &UnitFinder::loaded, this, &CorrectPage::readMaterial);
}

QString CorrectPage::title() const {
    return tr("Put a closed course right");
}

QString CorrectPage::scope() const {
    return isOpen() ? tr("%1 %2", "number, title").arg(m_plan.course().number).arg(m_plan.course().title) : QString();
}

QList<QAction*> CorrectPage::pageActions() const {
    return isOpen() ? m_actions->all() : QList<QAction*>();
}

bool CorrectPage::isDesk() const {
    return m_plan.course().unitId != m_link.identity().unitId;
}

/// 教師進修網 puts right what was closed however long ago.
bool CorrectPage::isNational() const {
    return m_link.identity().commands.contains(u"correction.open");
}

bool CorrectPage::isUnderway() const {
    return isOpen() && m_sender->standing(m_plan.draft().id) == CourseSender::Standing::Underway;
}

void CorrectPage::openAt(const QString& argument) {
    if (argument.startsWith(u"course-")) {
        begin(argument.mid(7).toLongLong());
    } else if (argument.startsWith(u"again-")) {
        again(argument.mid(6).toLongLong());
    } else if (const QUuid id = QUuid::fromString(argument); !id.isNull()) {
        if (const std::optional<CourseDraft> stored = m_drafts->draft(id)) {
            open(*stored);
        }
    }
}

void CorrectPage::setCurrent(bool current) {
    if (!current) {
        saveDraft();
        return;
    }
    m_sender->settle();
    if (isOpen() && m_sender->standing(m_plan.draft().id) == CourseSender::Standing::Refused) {
        refused(m_plan.draft().id);
    }
    settle();
}

void CorrectPage::refresh(const Changes& changes) {
    if (!m_link.replica().isLoaded()) {
        return;
    }
    m_finder->refresh(m_link.replicaFile(), changes);
    if (CourseSource::isConcerned(changes)) {
        readMaterial();
    }
    if (isOpen() && !isUnderway() && changes.concerns({"course_list", "course_revision"})) {
        saveDraft();
        open(m_plan.draft());
    }
}

void CorrectPage::readMaterial() {
    try {
        m_findings->read();
        const QScopedValueRollback<bool> quiet(m_loading, true);
        if (isOpen()) {
            takeUp();
        }
        m_form->setMaterial(m_courses.material());
        if (isOpen()) {
            m_form->load(m_plan.draft().body); // a choice that was not there yet stands now
            m_form->setLocked(PlannedCorrection::locked());
        }
    } catch (const ReplicaError& error) {
        sayUnreadable(error.text);
    }
}

void CorrectPage::sayUnreadable(const QString& cause) {
    m_message->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(cause));
}

void CorrectPage::showNothing(const QString& why) {
    m_plan.end();
    m_closed->setCourse(0);
    m_nothing->set(QStringLiteral("document-edit"),
                   why.isEmpty() ? tr("Choose a closed course in “Lists and hours”, and there “Put it right”.") : why,
                   m_drafts->hasDiscarded() ? tr("Bring the discarded request back") : QString());
    m_stages->setCurrentIndex(0);
    emit headChanged();
}

void CorrectPage::begin(qint64 courseId) {
    if (isOpen() && m_plan.draft().courseId == courseId) {
        return; // it stands here as it was left
    }
    if (const std::optional<CourseDraft> begun = m_drafts->correctionOf(courseId)) {
        open(*begun);
        return;
    }
    CourseDraft draft;
    draft.id = QUuid::createUuid();
    draft.courseId = courseId;
    open(draft);
}

void CorrectPage::again(qint64 correctionId) {
    try {
        const std::optional<CorrectionRow> asked = m_link.replica().row<CorrectionRow>(correctionId);
        if (!asked) {
            return;
        }
        if (const std::optional<CourseDraft> begun = m_drafts->correctionOf(asked->courseId)) {
            if (begun->change.value(QLatin1String("row_version")).toInt() == asked->rowVersion) {
                open(*begun);
                return;
            }
            m_drafts->remove(begun->id); // of another request, or of this one before it was sent back
        }
        open(askedAgain(*asked, m_courses.revision(asked->courseId)));
        m_tabs->setCurrentWidget(m_summary);
        if (asked->state == u"returned") {
            m_message->show(look::Tone::Warning, tr("The desk has sent it back: %1").arg(asked->decision));
        }
    } catch (const ReplicaError& error) {
        sayUnreadable(error.text);
    }
}

/// A desk holds no forms of closed courses: until the centre has sent it, people alone are put right there.
void CorrectPage::rebase() {
    const std::optional<CourseRevisionRow> form = m_closed->form();
    m_plan.rebase(form);
    const int tab = m_tabs->indexOf(m_stage);
    m_tabs->setTabEnabled(tab, form.has_value());
    m_tabs->setTabToolTip(tab, form ? QString() : m_closed->whyNot());
}

void CorrectPage::showClosed() {
    try {
        if (!m_courses.revision(m_plan.draft().courseId) && !isUnderway()) {
            takeUp();
            showForm();
        }
    } catch (const ReplicaError& error) {
        sayUnreadable(error.text);
    }
    const questions::ClosedCourse& closed = *m_closed->said();
    if (closed.isOver && !isNational()) {
        m_message->show(look::Tone::Warning,
                        tr("Since %1 this course can be put right by the national centre alone. Ask there.", "day")
                            .arg(shownDate(closed.until)));
    } else if (closed.isPassedOn && m_message->isHidden()) {
        m_message->show(look::Tone::Info, tr("Hours of this course have been passed on already: what is put right is "
                                             "taken back there and passed on anew in the next batch."));
    }
    settle();
}

/// The form that is here now, with what was put right in it.
void CorrectPage::showForm() {
    const QScopedValueRollback<bool> quiet(m_loading, true);
    rebase();
    m_findings->beginChange(m_plan.draft(), m_plan.draft().base());
    m_form->load(m_plan.draft().body);
    m_form->setLocked(PlannedCorrection::locked());
    m_findings->check();
    showCards();
}

/// 更正後會怎樣: worked out and undone by the centre.
void CorrectPage::tryIt() {
    if (!isOpen() || isUnderway()) {
        return;
    }
    takeUp();
    showCards();
    takeUp(); // with the causes that were proposed
    m_summary->setEffect(tr("The centre is working it out…"));
    m_link.ask(questions::tryCorrection(correctBody(m_plan.draft())), this,
               [this, now = ++m_tries](const Answer<questions::CorrectionEffect>& answer) {
                   if (now != m_tries || !isOpen()) {
                       return; // it was changed meanwhile
                   }
                   if (answer) {
                       m_summary->setEffect(correct::effectText(*answer.value));
                   } else {
                       m_summary->setEffect(words::centreRefusal(answer.error.key, answer.error.detail));
                   }
               });
}

void CorrectPage::open(const CourseDraft& draft) {
    try {
        const std::optional<CourseRow> course = m_courses.course(draft.courseId);
        const QList<CourseListVersionRow> lists = m_link.replica().rows<CourseListVersionRow>(
            QStringLiteral(" WHERE course_id = ? AND state = 'confirmed' ORDER BY n DESC LIMIT 1"), {draft.courseId});
        if (!course || lists.isEmpty()) {
            showNothing(tr("This course is not closed, or was closed before its list came to this centre: it is put "
                           "right by the desk that is in charge of it."));
            return;
        }
        const bool isNew = m_plan.draft().id != draft.id;
        if (isOpen() && isNew) {
            saveDraft();
        }
        const QScopedValueRollback<bool> quiet(m_loading, true);
        m_closed->setCourse(draft.courseId);
        m_plan.begin(draft, *course);
        rebase();
        m_plan.draft().change.insert(QStringLiteral("list_id"), lists.constFirst().id);
        m_findings->beginChange(m_plan.draft(), m_plan.draft().base());
        m_form->load(m_plan.draft().body);
        m_form->setLocked(PlannedCorrection::locked());
        m_people->setCourse(m_plan.course().hours, m_plan.course().hourUnit == u"credit");
        m_people->load(m_plan.draft().change.value(QLatin1String("people")).toArray());
        m_summary->load(m_plan.draft().change);
        if (isNew) {
            m_isOfList = false;
            m_message->clear();
            m_drafts->reopened(draft);
            m_people->setListed({}, tr("The centre is being asked for the list…"));
            m_tabs->setCurrentWidget(m_people);
            m_form->setOpen({});
            m_form->toTop();
        }
        askList(lists.constFirst().id);
        m_closed->ask();
        m_findings->check();
        m_stages->setCurrentIndex(1);
        showCards();
        settle();
        if (isNew) {
            emit headChanged();
        }
    } catch (const ReplicaError& error) {
        sayUnreadable(error.text);
    }
}

void CorrectPage::askList(qint64 listId) {
    m_link.ask(questions::handedList(listId), this, [this, listId](const Answer<questions::HandedList>& answer) {
        if (!isOpen() || m_plan.listId() != listId) {
            return; // another one by now
        }
        if (answer) {
            m_isOfList = true;
            m_people->setListed(answer.value->people, {});
        } else if (!m_isOfList) {
            m_people->setListed({}, answer.error.offline
                                        ? tr("The centre does not answer, and the rows of the list lie "
                                             "there alone. Check the network, or try again in a few "
                                             "minutes.")
                                        : words::centreRefusal(answer.error.key, answer.error.detail));
        }
    });
}

void CorrectPage::takeUp() {
    m_plan.draft().body = m_form->body();
    m_plan.draft().change.insert(QStringLiteral("people"), m_people->people());
    const QJsonObject written = m_summary->stored();
    for (auto one = written.begin(); one != written.end(); ++one) {
        m_plan.draft().change.insert(one.key(), one.value());
    }
}

void CorrectPage::saveDraft() {
    if (!isOpen()) {
        return;
    }
    takeUp();
    if (!m_plan.isEmpty() || m_drafts->has(m_plan.draft().id)) { // who only looks has begun nothing
        m_drafts->save(m_plan.draft());
    }
}

void CorrectPage::edited() {
    if (m_loading || !isOpen()) {
        return;
    }
    takeUp();
    showCards();
    ++m_tries;
    m_summary->setEffect({});
    settle();
    m_filling->saveSoon();
}

void CorrectPage::showCards() {
    QList<ChangeCard> cards;
    try {
        const QList<PlannedCorrection::Asked> all = m_plan.asked(CourseNames(m_link.replica()));
        for (const PlannedCorrection::Asked& one : all) {
            m_summary->cards()->proposeCause(one.card.field, one.usualCause);
            cards << one.card;
        }
    } catch (const ReplicaError& error) {
        sayUnreadable(error.text);
    }
    m_summary->setCards(cards, m_plan.needsEvidence());
    m_tabs->setTabText(m_tabs->indexOf(m_summary),
                       cards.isEmpty() ? tr("What is asked for") : tr("What is asked for (%1)").arg(cards.size()));
}

QString CorrectPage::whyNotSend() const {
    if (isUnderway()) {
        return CorrectActions::underwayText();
    }
    if (m_closed->said() && m_closed->said()->isOver && !isNational()) {
        return tr("The course was closed too long ago: the national centre puts it right.");
    }
    if (m_plan.lacksNumbers()) {
        return tr("Write the ID number of who was left out once more, on the first page.");
    }
    return m_summary->whyNot(m_plan.needsEvidence());
}

void CorrectPage::send() {
    if (!isOpen()) {
        return;
    }
    takeUp();
    showCards();
    takeUp(); // with the causes that were proposed
    m_tabs->setCurrentWidget(m_summary);
    settle();
    if (!whyNotSend().isEmpty() || (!correctedFields(m_plan.draft()).isEmpty() && !m_findings->checkAll())) {
        if (whyNotSend().isEmpty()) {
            m_tabs->setCurrentWidget(m_stage);
        }
        return;
    }
    m_drafts->save(m_plan.draft());
    if (m_sender->send(m_plan.draft())) {
        m_message->show(look::Tone::Info,
                        tr("On its way to the centre; for a moment it can be taken back. Without a connection it waits "
                           "in the outbox and goes out by itself."));
    }
    settle();
}

void CorrectPage::takeBack() {
    if (m_sender->takeBack(m_plan.draft().id)) {
        m_message->show(look::Tone::Info, tr("Nothing was sent. The request can be gone on with."));
    } else {
        m_message->show(look::Tone::Warning, tr("It is on its way to the centre already. It can be withdrawn once it "
                                                "is there."));
    }
    settle();
}

void CorrectPage::discard() {
    if (!isOpen() || isUnderway()) {
        return;
    }
    (void)m_sender->takeRefusal(m_plan.draft().id); // it was about what is gone
    m_filling->forget();
    m_drafts->discard(m_plan.draft());
    showNothing(tr("The request was discarded; the course stays as it was closed."));
}

void CorrectPage::accepted(const QUuid& draft, const QJsonObject& result) {
    if (!isOpen() || draft != m_plan.draft().id) {
        return;
    }
    m_filling->forget();
    const QString place = isDesk() ? QStringLiteral("correction-review") : QStringLiteral("corrections");
    showNothing(tr("The request has arrived. It is followed, and its form printed, in “Corrections of closed "
                   "courses”."));
    emit openRequested(place + QStringLiteral(":%1").arg(result.value(QLatin1String("correction_id")).toInteger()));
}

void CorrectPage::refused(const QUuid& draft) {
    if (!isOpen() || draft != m_plan.draft().id || !isVisible()) {
        return; // it is said when somebody looks
    }
    if (const std::optional<OutboxItem> item = m_sender->takeRefusal(draft)) {
        const QList<CourseFinding> found = m_findings->addRefusal(item->errorDetail);
        m_message->show(look::Tone::Bad, words::centreRefusal(item->errorKey, item->errorDetail));
        if (!found.isEmpty()) {
            m_findings->check();
            m_tabs->setCurrentWidget(m_stage);
            m_form->jumpTo(found.constFirst().field);
        }
    }
    settle();
}

void CorrectPage::settle() {
    const bool underway = isUnderway();
    m_actions->settle(underway, isOpen() ? whyNotSend() : QString());
    m_summary->setTryPossible(underway                                ? CorrectActions::underwayText()
                              : m_summary->cards()->cards().isEmpty() ? tr("Nothing is asked for yet.")
                                                                      : QString());
    m_people->setEditable(!underway);
    m_stage->setEditable(!underway);
    m_summary->setEditable(!underway);
}

} // namespace inservice
