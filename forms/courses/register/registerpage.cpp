// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/register/registerpage.h"

#include "forms/courses/edit/lecturertable.h"
#include "forms/courses/register/coursebeginning.h"
#include "forms/courses/register/coursechecker.h"
#include "forms/courses/register/coursefilling.h"
#include "forms/courses/register/coursefindings.h"
#include "forms/courses/register/courseform.h"
#include "forms/courses/register/coursesender.h"
#include "forms/courses/register/coursestage.h"
#include "forms/courses/register/coursestartpanel.h"
#include "forms/courses/register/recommendations.h"
#include "forms/courses/register/registeractions.h"
#include "forms/courses/register/sentpanel.h"
#include "forms/courses/register/seriespanel.h"
#include "forms/look/look.h"
#include "forms/words/words.h"
#include "models/replica/outbox.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/tables/listwords.h"
#include "models/tables/unitfinder.h"

#include <QJsonArray>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace inservice {

CourseRegisterPage::CourseRegisterPage(AccountLink& link, QWidget* parent)
    : Page(parent)
    , m_link(link)
    , m_finder(new UnitFinder(this))
    , m_source(link, m_finder)
    , m_drafts(new CourseDrafts(link, this))
    , m_sender(new CourseSender(link, *m_drafts, this))
    , m_actions(new RegisterActions(this))
    , m_stages(new QStackedWidget(this))
    , m_start(new CourseStartPanel(this))
    , m_seriesPanel(new SeriesPanel(this))
    , m_sent(new SentPanel(this)) {
    setObjectName(QStringLiteral("registerPage"));
    makeStages();
    connectParts();
    refresh(Changes::everything());
    showStart();
}

CourseRegisterPage::~CourseRegisterPage() {
    saveDraft();
}

void CourseRegisterPage::makeStages() {
    m_stage = new CourseStage(m_actions->all(), this);
    m_actions->bind(m_stage);
    m_form = m_stage->form();
    m_filling = new CourseFilling(m_stage, *m_drafts, m_source, this);
    m_findings = m_filling->findings();
    for (QWidget* stage : QList<QWidget*>{m_start, m_stage, m_seriesPanel, m_sent}) {
        if (stage == m_stage) {
            m_stages->addWidget(stage);
            continue;
        }
        auto* area = new QScrollArea(this); // also a small window shows every word
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setFocusPolicy(Qt::NoFocus);
        area->setWidget(stage);
        m_stages->addWidget(area);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stages);
}

void CourseRegisterPage::connectParts() {
    connect(m_start, &CourseStartPanel::begun, this, &CourseRegisterPage::begin);
    connect(m_start, &CourseStartPanel::draftWanted, this, &CourseRegisterPage::openDraft);
    connect(m_start, &CourseStartPanel::discardWanted, this, &CourseRegisterPage::discard);
    connect(m_start, &CourseStartPanel::undoWanted, this, &CourseRegisterPage::undoDiscard);
    connect(m_form, &CourseForm::edited, this, &CourseRegisterPage::edited);
    connect(m_stage, &CourseStage::answerEdited, this, [this] { edited({}); });
    new Recommendations(m_link, m_form->lecturers()->recommended());
    connect(m_actions, &RegisterActions::submitAsked, this, &CourseRegisterPage::submit);
    connect(m_actions, &RegisterActions::checkAsked, this, [this] { checkAll(); });
    connect(m_actions, &RegisterActions::seriesAsked, this, &CourseRegisterPage::beginSeries);
    connect(m_actions, &RegisterActions::discardAsked, this, [this] { discard(m_draft.id); });
    connect(m_actions, &RegisterActions::takeBackAsked, this, &CourseRegisterPage::takeBack);
    connect(m_actions, &RegisterActions::anotherAsked, this, &CourseRegisterPage::showStart);
    connect(m_seriesPanel, &SeriesPanel::confirmed, this, &CourseRegisterPage::submitSeries);
    connect(m_seriesPanel, &SeriesPanel::closed, this, [this] { setStage(Stage::Form); });
    connect(m_sent, &SentPanel::anotherWanted, this, &CourseRegisterPage::showStart);
    connect(m_sent, &SentPanel::listWanted, this, [this] { emit openRequested(QStringLiteral("courses")); });
    connect(m_sent, &SentPanel::courseWanted, this,
            [this](qint64 id) { emit openRequested(QStringLiteral("courses:%1").arg(id)); });
    connect(m_sent, &SentPanel::registrationWanted, this,
            [this](qint64 id) { emit openRequested(QStringLiteral("registration:%1").arg(id)); });
    connect(m_sent, &SentPanel::draftWanted, this, &CourseRegisterPage::openDraft);
    connect(m_sender, &CourseSender::accepted, this, &CourseRegisterPage::accepted);
    connect(m_sender, &CourseSender::refused, this, &CourseRegisterPage::refused);
    connect(m_sender, &CourseSender::failed, this, [this](const QString& cause) {
        m_stage->message()->show(look::Tone::Bad,
                                 tr("This could not be written down on this PC, so nothing was sent: %1").arg(cause));
    });
    connect(m_filling, &CourseFilling::saveWanted, this, &CourseRegisterPage::saveDraft);
    m_filling->sayIn({m_stage->message()});
    connect(m_finder, &UnitFinder::loaded, this, &CourseRegisterPage::readMaterial);
}

QString CourseRegisterPage::title() const {
    return tr("Register a course");
}

QString CourseRegisterPage::scope() const {
    try {
        const std::optional<UnitRow> unit = m_link.replica().row<UnitRow>(m_link.identity().unitId);
        return unit ? unit->name : QString();
    } catch (const ReplicaError&) {
        return {}; // the head goes without it
    }
}

QList<QAction*> CourseRegisterPage::pageActions() const {
    return stage() == Stage::Form ? m_actions->all() : QList<QAction*>();
}

void CourseRegisterPage::focusFind() {
    if (stage() == Stage::Form) {
        m_form->jumpTo(QStringLiteral("title"));
    } else if (stage() == Stage::Start) {
        m_start->focusFirst();
    }
}

void CourseRegisterPage::openAt(const QString& argument) {
    if (argument == u"new") {
        showStart();
    } else if (argument.startsWith(u"course-")) {
        correct(argument.mid(7).toLongLong());
    } else if (argument.startsWith(u"copy-")) {
        copy(argument.mid(5).toLongLong());
    } else if (const QUuid draft = QUuid::fromString(argument); !draft.isNull()) {
        openDraft(draft);
    }
}

void CourseRegisterPage::setCurrent(bool current) {
    if (!current) {
        saveDraft();
        return;
    }
    m_sender->settle();
    if (stage() == Stage::Start) {
        showStart();
    } else if (stage() == Stage::Form && m_sender->standing(m_draft.id) == CourseSender::Standing::Refused) {
        refused(m_draft.id);
    }
}

void CourseRegisterPage::refresh(const Changes& changes) {
    if (!m_link.replica().isLoaded()) {
        return;
    }
    m_finder->refresh(m_link.replicaFile(), changes);
    if (CourseSource::isConcerned(changes)) {
        readMaterial();
    }
    if (changes.concerns({"course", "course_revision"}) && stage() == Stage::Start) {
        showStart();
    }
    if (changes.concerns({"course"}) && stage() == Stage::Form && m_draft.courseId != 0) {
        showReturned();
    }
}

void CourseRegisterPage::readMaterial() {
    try {
        m_findings->read();
        const CourseMaterial material = m_source.material();
        const QScopedValueRollback<bool> quiet(m_loading, true);
        if (stage() == Stage::Form) {
            takeUp();
        }
        m_seriesPanel->setMaterial(material);
        m_form->setMaterial(material);
        if (stage() == Stage::Form) {
            m_form->load(m_draft.body); // a choice that was not there yet stands now
            m_findings->check();
        }
    } catch (const ReplicaError& error) {
        m_stage->message()->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
    }
}

void CourseRegisterPage::setStage(Stage stage) {
    m_stages->setCurrentIndex(int(stage));
    settleActions();
    emit headChanged();
}

CourseRegisterPage::Stage CourseRegisterPage::stage() const {
    return Stage(m_stages->currentIndex());
}

void CourseRegisterPage::showStart() {
    saveDraft();
    m_draft = {};
    try {
        m_start->showEarlier(m_source.earlier());
    } catch (const ReplicaError&) {
        m_start->showEarlier({}); // a course can be begun all the same
    }
    m_start->showDrafts(m_drafts->all(), m_drafts->hasDiscarded());
    if (stage() != Stage::Start) {
        m_start->clear();
        setStage(Stage::Start);
        m_start->focusFirst();
    }
}

/// What was asked for becomes a course: all else is filled in.
void CourseRegisterPage::begin() {
    const CourseBeginning beginning(m_source,
                                    {m_start->copied(), m_start->title(), m_start->session(), m_start->size()});
    CourseDraft draft;
    draft.id = QUuid::createUuid();
    draft.body = beginning.course().toJson();
    m_start->clear();
    open(draft);
    saveDraft();
    if (!beginning.replaced().isEmpty()) {
        m_stage->message()->show(look::Tone::Warning,
                                 tr("Look at the nature of the course:") + u'\n' + beginning.replaced().join(u'\n'));
    }
}

void CourseRegisterPage::open(const CourseDraft& draft) {
    if (!m_draft.id.isNull() && m_draft.id != draft.id) {
        saveDraft();
    }
    const QScopedValueRollback<bool> quiet(m_loading, true);
    m_draft = draft;
    m_findings->begin(draft);
    m_stage->message()->clear();
    m_stage->setAnswer(draft.answer);
    m_stage->showSaved(draft.savedAt);
    m_drafts->reopened(draft);
    m_form->load(draft.body);
    setStage(Stage::Form);
    showReturned();
    m_findings->check();
    m_form->setOpen(m_findings->wrongSections()); // all else says in a line what stands there
    m_form->toTop();
    showUnderway();
}

void CourseRegisterPage::openDraft(const QUuid& id) {
    if (id == m_draft.id && stage() == Stage::Form) {
        return; // it stands here as it was left
    }
    const std::optional<CourseDraft> stored = m_drafts->draft(id);
    if (!stored) {
        showStart();
        return;
    }
    open(*stored);
    if (m_sender->standing(id) == CourseSender::Standing::Refused) {
        refused(id);
    }
}

/// 退回補正: the form as it was submitted last, or the correction that was begun.
void CourseRegisterPage::correct(qint64 courseId) {
    if (const std::optional<CourseDraft> begun = m_drafts->correctionOf(courseId)) {
        openDraft(begun->id);
        return;
    }
    try {
        const std::optional<CourseRow> row = m_source.course(courseId);
        const std::optional<CourseRevisionRow> revision = m_source.revision(courseId);
        if (!row || !revision) {
            return; // the list that led here has not got it any more either
        }
        CourseDraft draft;
        draft.id = QUuid::createUuid();
        draft.courseId = courseId;
        draft.rowVersion = row->rowVersion;
        draft.body = revision->body;
        open(draft);
    } catch (const ReplicaError& error) {
        m_stage->message()->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
    }
}

void CourseRegisterPage::copy(qint64 courseId) {
    showStart();
    try {
        if (const std::optional<CourseRow> row = m_source.course(courseId)) {
            m_start->copy(*row);
        }
    } catch (const ReplicaError&) {
        return; // the first page asks for everything then
    }
}

void CourseRegisterPage::showReturned() {
    QHash<QString, QString> reasons;
    QString sentence;
    m_isOver = false;
    try {
        const std::optional<CourseRow> row = m_draft.courseId != 0 ? m_source.course(m_draft.courseId) : std::nullopt;
        if (row && row->state == u"returned") {
            m_draft.rowVersion = row->rowVersion;
            sentence = tr("Course %1 was sent back by %2: %3", "number, who, why")
                           .arg(row->number)
                           .arg(row->byName, row->reason);
            for (auto it = row->fieldReasons.constBegin(); it != row->fieldReasons.constEnd(); ++it) {
                reasons.insert(it.key(), it.value().toString());
            }
        } else if (m_draft.courseId != 0 && m_sender->standing(m_draft.id) != CourseSender::Standing::Underway) {
            m_isOver = true;
            sentence = tr("This course is not sent back any more: look at it among the courses of the unit. What was "
                          "changed here can be discarded.");
        }
    } catch (const ReplicaError& error) {
        sentence = tr("The data on this PC could not be read: %1").arg(error.text);
    }
    m_stage->showReturned(sentence, reasons);
    settleActions();
}

void CourseRegisterPage::discard(const QUuid& id) {
    std::optional<CourseDraft> gone = id == m_draft.id ? std::optional(m_draft) : m_drafts->draft(id);
    if (!gone || m_sender->standing(id) == CourseSender::Standing::Underway) {
        return;
    }
    if (id == m_draft.id) {
        takeUp();
        gone = m_draft;
        m_filling->forget();
        m_draft = {};
    }
    (void)m_sender->takeRefusal(id); // it was about what is gone
    m_drafts->discard(*gone);
    showStart();
}

void CourseRegisterPage::undoDiscard() {
    if (const std::optional<CourseDraft> draft = m_drafts->takeDiscarded()) {
        m_drafts->save(*draft);
        showStart();
    }
}

void CourseRegisterPage::edited(const QString& field) {
    if (m_loading) {
        return;
    }
    m_findings->edited(field);
    m_filling->saveSoon();
}

void CourseRegisterPage::takeUp() {
    m_draft.body = m_form->body();
    m_draft.answer = m_stage->answer();
}

void CourseRegisterPage::saveDraft() {
    if (m_draft.id.isNull() || (stage() != Stage::Form && stage() != Stage::Series)) {
        return;
    }
    takeUp();
    m_drafts->save(m_draft);
}

/// 檢查
bool CourseRegisterPage::checkAll() {
    m_draft.wasChecked = true;
    return m_findings->checkAll();
}

void CourseRegisterPage::submit() {
    if (stage() != Stage::Form || m_isOver || m_sender->standing(m_draft.id) == CourseSender::Standing::Underway) {
        return;
    }
    saveDraft();
    if (checkAll() && m_sender->send(m_draft)) {
        m_stage->message()->clear();
        showUnderway();
    }
}

void CourseRegisterPage::takeBack() {
    if (m_sender->takeBack(m_draft.id)) {
        m_stage->message()->show(look::Tone::Info, tr("Nothing was sent. The course can be changed again."));
    } else {
        m_stage->message()->show(look::Tone::Warning,
                                 tr("It is on its way to the centre already. Withdraw the course once it has its "
                                    "number."));
    }
    settleActions();
}

void CourseRegisterPage::beginSeries() {
    saveDraft();
    if (!checkAll()) {
        return;
    }
    setStage(Stage::Series);
    m_seriesPanel->begin(Course::fromJson(m_draft.body));
}

/// Each run is a draft of its own from here on: what the centre refuses of one says nothing about the others.
void CourseRegisterPage::submitSeries() {
    const QList<Course> runs = m_seriesPanel->courses();
    for (int i = 0; i < runs.size(); ++i) {
        if (const QString wrong = m_findings->firstError(runs.at(i)); !wrong.isEmpty()) {
            m_seriesPanel->say(tr("Line %1: %2", "number, what is wrong").arg(i + 1).arg(wrong));
            return;
        }
    }
    const QUuid pattern = m_draft.id;
    m_sent->begin();
    bool isFirst = true;
    for (const Course& run : runs) {
        CourseDraft draft;
        draft.id = isFirst ? pattern : QUuid::createUuid();
        draft.body = run.toJson();
        draft.body.insert(QStringLiteral("files"), m_draft.body.value(QLatin1String("files")));     // with their names
        draft.body.insert(QStringLiteral("unit_id"), m_draft.body.value(QLatin1String("unit_id"))); // whose they are
        draft.wasChecked = true;
        if (!m_drafts->save(draft) || !m_sender->send(draft)) {
            break;
        }
        m_sent->expect(draft.id, run.title, shownDay(run.firstDay()));
        isFirst = false;
    }
    m_draft = {};
    setStage(Stage::Sent);
}

void CourseRegisterPage::accepted(const QUuid& draft, const QJsonObject& result) {
    const bool isHere = stage() == Stage::Form && draft == m_draft.id;
    if (isHere) {
        m_filling->forget();
        m_sent->begin();
        m_sent->expect(draft, m_form->body().value(QLatin1String("title")).toString(),
                       shownDay(QDate::fromString(m_draft.firstDay(), Qt::ISODate)));
        m_draft = {};
        setStage(Stage::Sent);
    }
    m_sent->accepted(draft, result);
    if (stage() == Stage::Start) {
        showStart();
    }
}

void CourseRegisterPage::refused(const QUuid& draft) {
    if (stage() != Stage::Form || draft != m_draft.id) {
        m_sent->refused(draft);
        if (stage() == Stage::Start) {
            showStart();
        }
        return;
    }
    if (!isVisible()) {
        return; // it is said when somebody looks
    }
    if (const std::optional<OutboxItem> item = m_sender->takeRefusal(draft)) {
        showRefusal(*item);
    }
}

void CourseRegisterPage::showRefusal(const OutboxItem& item) {
    settleActions();
    const QJsonArray errors = item.errorDetail.value(QLatin1String("errors")).toArray();
    const QList<CourseFinding> found = CourseChecker::fromCentre(errors, true);
    const bool aboutFiles = item.kind == u"course.attach";
    bool areGone = false;
    for (const CourseFinding& finding : found) {
        areGone = areGone || finding.fault.key == u"course.file_unknown";
        if (finding.fault.key != u"course.file_unknown") {
            m_findings->addCentres(finding);
        }
    }
    const QString sentence = words::centreRefusal(item.errorKey, item.errorDetail);
    if (found.isEmpty() && aboutFiles) {
        m_findings->addCentres({QStringLiteral("files"), sentence});
    }
    if (areGone) {
        renewFiles();
    }
    m_findings->check();
    QString said = sentence;
    if (m_findings->hasCentres() && !found.isEmpty()) {
        said =
            tr("The centre has not accepted the course: %n thing(s) are wrong; they are marked, and listed beside the "
               "form.",
               nullptr, int(found.size()));
    } else if (areGone) {
        said = tr("The centre has let go of the attachments meanwhile. They go out again: please submit once more.");
    }
    m_stage->message()->show(look::Tone::Bad, said);
    if (m_findings->hasCentres()) {
        m_form->jumpTo(found.isEmpty() ? QStringLiteral("files") : found.constFirst().field);
    }
}

/// The centre has not got what it had: all that is kept here goes out again.
void CourseRegisterPage::renewFiles() {
    QJsonArray files = m_draft.body.value(QLatin1String("files")).toArray();
    for (QJsonValueRef one : files) {
        QJsonObject file = one.toObject();
        const QUuid renewed = m_drafts->renewFile(QUuid(file.value(QLatin1String("id")).toString()));
        if (!renewed.isNull()) {
            file.insert(QStringLiteral("id"), renewed.toString(QUuid::WithoutBraces));
            one = file;
        }
    }
    m_form->setField(QStringLiteral("files"), files);
    saveDraft();
}

/// While it is on its way nothing is changed in it.
void CourseRegisterPage::showUnderway() {
    settleActions();
    if (m_sender->standing(m_draft.id) == CourseSender::Standing::Underway) {
        m_stage->message()->show(look::Tone::Info, tr("On its way to the centre. Without a connection it waits in the "
                                                      "outbox and goes out by itself."));
    }
}

void CourseRegisterPage::settleActions() {
    const bool isUnderway = !m_draft.id.isNull() && m_sender->standing(m_draft.id) == CourseSender::Standing::Underway;
    m_actions->settle({.isUnderway = isUnderway, .isCorrection = m_draft.courseId != 0, .isOver = m_isOver});
    m_stage->setEditable(!isUnderway);
}

} // namespace inservice
