// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/correct/correctpage.h"

#include "forms/closing/correct/correctpeople.h"
#include "forms/closing/correct/correctsummary.h"
#include "forms/closing/correct/correctwords.h"
#include "forms/courses/change/changesource.h"
#include "forms/courses/register/actionfoot.h"
#include "forms/courses/register/coursefindings.h"
#include "forms/courses/register/courseform.h"
#include "forms/courses/register/courseside.h"
#include "forms/courses/register/coursestage.h"
#include "forms/courses/register/filesedit.h"
#include "forms/look/whynot.h"
#include "forms/words/words.h"
#include "models/courses/coursefields.h"
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
namespace {

constexpr int saveDelay = 300; ///< ms after the first key

QJsonObject formOf(const QJsonObject& body) {
    return Course::fromJson(body).toJson();
}

bool isFilled(const QJsonObject& person) {
    const QString number = person.value(QLatin1String("national_id")).toString();
    return person.value(QLatin1String("change")).toString() != u"add" || (!number.isEmpty() && !number.contains(u'*'));
}

} // namespace

CorrectPage::CorrectPage(AccountLink& link, QWidget* parent)
    : Page(parent)
    , m_link(link)
    , m_finder(new UnitFinder(this))
    , m_courses(link, m_finder)
    , m_drafts(new CourseDrafts(link, this, correctForm()))
    , m_sender(new CorrectSender(link, *m_drafts, this))
    , m_send(new QAction(look::icon(QStringLiteral("document-send")), tr("&Send the request"), this))
    , m_check(new QAction(look::icon(QStringLiteral("document-edit-verify")), tr("Chec&k"), this))
    , m_takeBack(new QAction(look::icon(QStringLiteral("edit-undo")), tr("Take back what was not sent"), this))
    , m_discard(new QAction(look::icon(QStringLiteral("edit-delete")), tr("Discard this request"), this))
    , m_stages(new QStackedWidget(this))
    , m_nothing(new look::EmptyView(this))
    , m_tabs(new QTabWidget(this))
    , m_message(new look::MessageBar(this))
    , m_people(new CorrectPeople)
    , m_stage(nullptr)
    , m_form(nullptr)
    , m_findings(nullptr)
    , m_summary(new CorrectSummary) {
    setObjectName(QStringLiteral("correctPage"));
    makeActions();
    m_stage = new CourseStage({m_check}, this);
    m_form = m_stage->form();
    m_stage->side()->setReadyWords(tr("See on the last page what is asked for, before it is sent."));
    m_findings = new CourseFindings(m_stage, m_courses, this);
    layOut();
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(saveDelay);
    connectParts();
    refresh(Changes::everything());
    showNothing({});
}

CorrectPage::~CorrectPage() {
    saveDraft();
}

void CorrectPage::makeActions() {
    m_send->setObjectName(QStringLiteral("correctSendAction"));
    m_check->setObjectName(QStringLiteral("correctCheckAction"));
    m_takeBack->setObjectName(QStringLiteral("correctTakeBackAction"));
    m_discard->setObjectName(QStringLiteral("correctDiscardAction"));
    m_send->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_send->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_send->setAutoRepeat(false);
    m_summary->addAction(m_send); // sent from where all of it is seen
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
    column->addWidget(new ActionFoot({m_send, m_takeBack, m_discard}, nullptr, filling));
    m_stages->addWidget(m_nothing);
    m_stages->addWidget(filling);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stages);
}

void CorrectPage::connectParts() {
    const auto keep = [this](const ChosenFile& file) { m_drafts->saveFile(file); };
    connect(m_summary->evidence(), &EvidenceEdit::taken, this, keep);
    connect(m_form->files(), &FilesEdit::taken, this, keep);
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
            m_form->setField(field, m_draft.change.value(QLatin1String("base")).toObject().value(field));
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
    connect(m_summary, &CorrectSummary::tryWanted, this, &CorrectPage::tryIt);
    connect(m_send, &QAction::triggered, this, &CorrectPage::send);
    connect(m_check, &QAction::triggered, this, [this] { m_findings->checkAll(); });
    connect(m_takeBack, &QAction::triggered, this, &CorrectPage::takeBack);
    connect(m_discard, &QAction::triggered, this, &CorrectPage::discard);
    connect(m_sender, &CourseSender::accepted, this, &CorrectPage::accepted);
    connect(m_sender, &CourseSender::refused, this, &CorrectPage::refused);
    connect(m_sender, &CourseSender::failed, this, [this](const QString& cause) {
        m_message->show(look::Tone::Bad,
                        tr("This could not be written down on this PC, so nothing was sent: %1").arg(cause));
    });
    connect(&m_saveTimer, &QTimer::timeout, this, &CorrectPage::saveDraft);
    connect(m_finder, &UnitFinder::loaded, this, &CorrectPage::readMaterial);
}

QString CorrectPage::title() const {
    return tr("Put a closed course right");
}

QString CorrectPage::scope() const {
    return isOpen() ? tr("%1 %2", "number, title").arg(m_course.number).arg(m_course.title) : QString();
}

QList<QAction*> CorrectPage::pageActions() const {
    return isOpen() ? QList<QAction*>{m_send, m_check, m_takeBack, m_discard} : QList<QAction*>();
}

bool CorrectPage::isDesk() const {
    return m_course.unitId != m_link.identity().unitId;
}

/// 教師進修網 puts right what was closed however long ago.
bool CorrectPage::isNational() const {
    return m_link.identity().commands.contains(u"correction.open");
}

bool CorrectPage::isUnderway() const {
    return isOpen() && m_sender->standing(m_draft.id) == CourseSender::Standing::Underway;
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
    if (isOpen() && m_sender->standing(m_draft.id) == CourseSender::Standing::Refused) {
        refused(m_draft.id);
    }
    settle();
}

void CorrectPage::refresh(const Changes& changes) {
    if (!m_link.replica().isLoaded()) {
        return;
    }
    if (!m_finder->isLoaded() || changes.concerns({"unit", "county", "district", "unit_kind"})) {
        m_finder->load(m_link.replicaFile());
    }
    if (changes.concerns({"county", "district", "account", "colleague", "course_nature", "course_tag", "venue"})) {
        readMaterial();
    }
    if (isOpen() && !isUnderway() && changes.concerns({"course_list", "course_revision"})) {
        saveDraft();
        open(m_draft);
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
            m_form->load(m_draft.body); // a choice that was not there yet stands now
            lockFields();
        }
    } catch (const ReplicaError& error) {
        m_message->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
    }
}

void CorrectPage::showNothing(const QString& why) {
    m_draft = {};
    m_nothing->set(QStringLiteral("document-edit"),
                   why.isEmpty() ? tr("Choose a closed course in “Lists and hours”, and there “Put it right”.") : why,
                   m_drafts->hasDiscarded() ? tr("Bring the discarded request back") : QString());
    m_stages->setCurrentIndex(0);
    emit headChanged();
}

void CorrectPage::begin(qint64 courseId) {
    if (isOpen() && m_draft.courseId == courseId) {
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
        const std::optional<CourseRevisionRow> form =
            asked ? m_courses.revision(asked->courseId) : std::optional<CourseRevisionRow>();
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
        CourseDraft draft;
        draft.id = QUuid::createUuid();
        draft.courseId = asked->courseId;
        draft.body = form ? form->body : QJsonObject();
        QJsonObject causes;
        QJsonObject notes;
        const auto take = [&causes, &notes](const QString& key, const QJsonObject& one) {
            causes.insert(key, one.value(QLatin1String("cause")));
            notes.insert(key, one.value(QLatin1String("note")));
        };
        for (const auto& one : asked->people) {
            take(correct::personKey(one.toObject()), one.toObject());
        }
        for (const auto& one : asked->fields) {
            const QJsonObject field = one.toObject();
            const QString name = field.value(QLatin1String("field")).toString();
            draft.body.insert(name, field.value(QLatin1String("new")));
            take(name, field);
        }
        QJsonArray named; // where the form itself is still to come
        for (const auto& one : asked->fields) {
            named << one.toObject().value(QLatin1String("field"));
        }
        QJsonArray files;
        for (const auto& one : asked->files) {
            if (one.toObject().value(QLatin1String("kind")).toString() == u"evidence") {
                files << one;
            }
        }
        const bool isReturned = asked->state == u"returned";
        draft.change = {{QStringLiteral("revision"), form ? form->revision : 0},
                        {QStringLiteral("base"), form ? formOf(form->body) : QJsonObject()},
                        {QStringLiteral("people"), asked->people},
                        {QStringLiteral("fields"), named},
                        {QStringLiteral("causes"), causes},
                        {QStringLiteral("notes"), notes},
                        {QStringLiteral("phone"), asked->phone},
                        {QStringLiteral("reason"), asked->reason},
                        {QStringLiteral("files"), files},
                        {QStringLiteral("correction_id"), isReturned ? asked->id : 0},
                        {QStringLiteral("row_version"), asked->rowVersion}};
        open(draft);
        m_tabs->setCurrentWidget(m_summary);
        if (isReturned) {
            m_message->show(look::Tone::Warning, tr("The desk has sent it back: %1").arg(asked->decision));
        }
    } catch (const ReplicaError& error) {
        m_message->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
    }
}

/// What was put right in the form lies over what holds now. A desk holds no forms of closed courses: until the centre
/// has sent it, people alone are put right there.
void CorrectPage::rebase(const std::optional<CourseRevisionRow>& form) {
    const int revision = form ? form->revision : 0;
    if (m_draft.change.value(QLatin1String("revision")).toInt(-1) != revision) {
        QJsonObject body = form ? form->body : QJsonObject{{QStringLiteral("title"), m_course.title}};
        QStringList changed = correctedFields(m_draft);
        const QJsonArray named = m_draft.change.value(QLatin1String("fields")).toArray();
        for (const auto& field : named) {
            if (changed.isEmpty() && m_draft.body.contains(field.toString())) {
                changed << field.toString();
            }
        }
        for (const QString& field : changed) {
            body.insert(field, m_draft.body.value(field));
        }
        m_draft.body = body;
        m_draft.change.insert(QStringLiteral("revision"), revision);
        m_draft.change.insert(QStringLiteral("base"), form ? formOf(form->body) : QJsonObject());
    }
    if (form) {
        m_draft.change.remove(QStringLiteral("fields"));
    }
    const int tab = m_tabs->indexOf(m_stage);
    m_tabs->setTabEnabled(tab, form.has_value());
    m_tabs->setTabToolTip(tab, form                      ? QString()
                               : m_closedFault.isEmpty() ? tr("The centre is being asked for the form…")
                                                         : m_closedFault);
}

std::optional<CourseRevisionRow> CorrectPage::formOfCourse() const {
    std::optional<CourseRevisionRow> form = m_courses.revision(m_draft.courseId);
    if (!form && m_closed && m_closed->courseId == m_draft.courseId) {
        form.emplace();
        form->courseId = m_closed->courseId;
        form->revision = m_closed->revision;
        form->body = m_closed->form;
    }
    return form;
}

void CorrectPage::askClosed() {
    m_link.ask(questions::closedCourse(m_draft.courseId), this,
               [this, courseId = m_draft.courseId](const Answer<questions::ClosedCourse>& answer) {
                   if (!isOpen() || m_draft.courseId != courseId) {
                       return; // another one by now
                   }
                   if (answer) {
                       showClosed(*answer.value);
                   } else if (!m_closed) {
                       m_closedFault =
                           answer.error.offline
                               ? tr("The centre does not answer, and the form of a closed course lies there "
                                    "alone. Check the network, or try again in a few minutes.")
                               : words::centreRefusal(answer.error.key, answer.error.detail);
                       m_tabs->setTabToolTip(m_tabs->indexOf(m_stage), m_closedFault);
                   }
               });
}

void CorrectPage::showClosed(const questions::ClosedCourse& closed) {
    m_closed = closed;
    m_closedFault.clear();
    try {
        if (!m_courses.revision(m_draft.courseId) && !isUnderway()) {
            takeUp();
            showForm();
        }
    } catch (const ReplicaError& error) {
        m_message->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
    }
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
    rebase(formOfCourse());
    m_findings->beginChange(m_draft, m_draft.change.value(QLatin1String("base")).toObject());
    m_form->load(m_draft.body);
    lockFields();
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
    m_link.ask(questions::tryCorrection(correctBody(m_draft)), this,
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
        const bool isNew = m_draft.id != draft.id;
        if (isOpen() && isNew) {
            saveDraft();
        }
        const QScopedValueRollback<bool> quiet(m_loading, true);
        if (m_draft.courseId != draft.courseId) {
            m_closed.reset();
            m_closedFault.clear();
        }
        m_draft = draft;
        m_course = *course;
        rebase(formOfCourse());
        m_draft.change.insert(QStringLiteral("list_id"), lists.constFirst().id);
        m_findings->beginChange(m_draft, m_draft.change.value(QLatin1String("base")).toObject());
        m_form->load(m_draft.body);
        lockFields();
        m_people->setCourse(m_course.hours, m_course.hourUnit == u"credit");
        m_people->load(m_draft.change.value(QLatin1String("people")).toArray());
        m_summary->load(m_draft.change);
        if (isNew) {
            m_isOfList = false;
            m_message->clear();
            m_people->setListed({}, tr("The centre is being asked for the list…"));
            m_tabs->setCurrentWidget(m_people);
            m_form->setOpen({});
            m_form->toTop();
        }
        askList(lists.constFirst().id);
        askClosed();
        m_findings->check();
        m_stages->setCurrentIndex(1);
        showCards();
        settle();
        if (isNew) {
            emit headChanged();
        }
    } catch (const ReplicaError& error) {
        m_message->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
    }
}

void CorrectPage::askList(qint64 listId) {
    m_link.ask(questions::handedList(listId), this, [this, listId](const Answer<questions::HandedList>& answer) {
        if (!isOpen() || m_draft.change.value(QLatin1String("list_id")).toInteger() != listId) {
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

/// What was counted by, and what makes it another course, stands to be read.
void CorrectPage::lockFields() {
    QHash<QString, QString> locked;
    const QStringList& open = correct::fields();
    const Course any;
    course::eachField(any, [&](const char* name, const auto&) {
        const QString field = QLatin1String(name);
        if (!open.contains(field)) {
            locked.insert(field,
                          tr("It cannot be put right once the course is closed: it would be another course. The desk "
                             "can have it registered anew."));
        }
    });
    m_form->setLocked(locked);
}

void CorrectPage::takeUp() {
    m_draft.body = m_form->body();
    m_draft.change.insert(QStringLiteral("people"), m_people->people());
    const QJsonObject written = m_summary->stored();
    for (auto one = written.begin(); one != written.end(); ++one) {
        m_draft.change.insert(one.key(), one.value());
    }
}

void CorrectPage::saveDraft() {
    if (!isOpen()) {
        return;
    }
    takeUp();
    const bool isBegun = !correctedFields(m_draft).isEmpty() || !m_people->people().isEmpty() ||
                         !m_draft.change.value(QLatin1String("files")).toArray().isEmpty();
    if (isBegun || m_drafts->draft(m_draft.id)) { // who only looks has begun nothing
        m_drafts->save(m_draft);
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
    if (!m_saveTimer.isActive()) {
        m_saveTimer.start();
    }
}

void CorrectPage::showCards() {
    QList<ChangeCard> cards;
    const auto add = [this, &cards](const ChangeCard& card, const QString& what) {
        m_summary->cards()->proposeCause(card.field, correct::usualCause(what));
        cards << card;
    };
    const QJsonArray people = m_draft.change.value(QLatin1String("people")).toArray();
    for (const auto& one : people) {
        const QJsonObject person = one.toObject();
        ChangeCard card = correct::personCard(person);
        if (!isFilled(person)) {
            card.conflict = tr("The ID number is not kept whole on this PC: write it once more, on the first page.");
        }
        add(card, person.value(QLatin1String("change")).toString());
    }
    try {
        const CourseNames names(m_link.replica());
        const QJsonObject base = m_draft.change.value(QLatin1String("base")).toObject();
        const QJsonObject wanted = formOf(m_draft.body);
        const QStringList changed = correctedFields(m_draft);
        for (const QString& field : changed) {
            ChangeCard card;
            card.field = field;
            card.lines = linesOf(field, base.value(field), wanted.value(field), base, names);
            add(card, field);
        }
    } catch (const ReplicaError& error) {
        m_message->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
    }
    m_summary->setCards(cards, needsEvidence());
    m_tabs->setTabText(m_tabs->indexOf(m_summary),
                       cards.isEmpty() ? tr("What is asked for") : tr("What is asked for (%1)").arg(cards.size()));
}

bool CorrectPage::needsEvidence() const {
    if (correct::mayRaise(correctedFields(m_draft), m_draft.change.value(QLatin1String("base")).toObject(),
                          formOf(m_draft.body))) {
        return true;
    }
    const QJsonArray people = m_draft.change.value(QLatin1String("people")).toArray();
    return std::any_of(people.begin(), people.end(), [](const QJsonValue& one) {
        const QJsonObject person = one.toObject();
        return person.value(QLatin1String("change")).toString() != u"remove" &&
               person.value(QLatin1String("hours")).toDouble() > person.value(QLatin1String("before")).toDouble();
    });
}

QString CorrectPage::whyNotSend() const {
    if (isUnderway()) {
        return tr("The request is on its way to the centre.");
    }
    if (m_closed && m_closed->isOver && !isNational()) {
        return tr("The course was closed too long ago: the national centre puts it right.");
    }
    const QJsonArray people = m_draft.change.value(QLatin1String("people")).toArray();
    if (!std::all_of(people.begin(), people.end(), [](const QJsonValue& one) { return isFilled(one.toObject()); })) {
        return tr("Write the ID number of who was left out once more, on the first page.");
    }
    return m_summary->whyNot(needsEvidence());
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
    if (!whyNotSend().isEmpty() || (!correctedFields(m_draft).isEmpty() && !m_findings->checkAll())) {
        if (whyNotSend().isEmpty()) {
            m_tabs->setCurrentWidget(m_stage);
        }
        return;
    }
    m_drafts->save(m_draft);
    if (m_sender->send(m_draft)) {
        m_message->show(look::Tone::Info,
                        tr("On its way to the centre; for a moment it can be taken back. Without a connection it waits "
                           "in the outbox and goes out by itself."));
    }
    settle();
}

void CorrectPage::takeBack() {
    if (m_sender->takeBack(m_draft.id)) {
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
    (void)m_sender->takeRefusal(m_draft.id); // it was about what is gone
    m_saveTimer.stop();
    m_drafts->discard(m_draft);
    showNothing(tr("The request was discarded; the course stays as it was closed."));
}

void CorrectPage::accepted(const QUuid& draft, const QJsonObject& result) {
    if (!isOpen() || draft != m_draft.id) {
        return;
    }
    m_saveTimer.stop();
    const QString place = isDesk() ? QStringLiteral("correction-review") : QStringLiteral("corrections");
    showNothing(tr("The request has arrived. It is followed, and its form printed, in “Corrections of closed "
                   "courses”."));
    emit openRequested(place + QStringLiteral(":%1").arg(result.value(QLatin1String("correction_id")).toInteger()));
}

void CorrectPage::refused(const QUuid& draft) {
    if (!isOpen() || draft != m_draft.id || !isVisible()) {
        return; // it is said when somebody looks
    }
    if (const std::optional<OutboxItem> item = m_sender->takeRefusal(draft)) {
        const QList<CourseFinding> found =
            CourseChecker::fromCentre(item->errorDetail.value(QLatin1String("errors")).toArray(), true);
        for (const CourseFinding& finding : found) {
            m_findings->addCentres(finding);
        }
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
    const QString why = underway ? tr("The request is on its way to the centre.") : QString();
    look::setPossible(m_send, isOpen() ? whyNotSend() : QString());
    m_summary->setTryPossible(underway                                ? why
                              : m_summary->cards()->cards().isEmpty() ? tr("Nothing is asked for yet.")
                                                                      : QString());
    look::setPossible(m_check, why);
    look::setPossible(m_discard, why);
    m_takeBack->setVisible(underway);
    m_people->setEditable(!underway);
    m_stage->setEditable(!underway);
    m_summary->setEditable(!underway);
}

} // namespace inservice
