// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/settings/registrationpage.h"

#include "forms/commands/commands.h"
#include "forms/commands/refusednotice.h"
#include "forms/edits/missinglist.h"
#include "forms/enrolments/enrol/enrolmentform.h"
#include "forms/enrolments/settings/registrationform.h"
#include "forms/look/whynot.h"
#include "forms/words/enrolmentwords.h"
#include "forms/words/words.h"
#include "models/commands/kinds.h"
#include "models/replica/changes.h"
#include "models/replica/drafts.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/units.h"
#include "models/tables/unitfinder.h"

#include <QAction>
#include <QJsonDocument>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace inservice {
namespace {

using namespace std::chrono_literals;

constexpr int previewWidth = 430; ///< px: labels and fields of the form side by side
const QLatin1String kind("registration.set");
constexpr QLatin1String draftForm("registration");

CourseFinding findingOf(const CourseFault& fault, bool isCentres = false) {
    return {fault.field, words::enrolmentFault(fault), fault.blocks, fault, isCentres};
}

} // namespace

RegistrationPage::RegistrationPage(AccountLink& link, QWidget* parent)
    : Page(parent)
    , m_link(link)
    , m_finder(new UnitFinder(this))
    , m_source(link, m_finder)
    , m_save(new QAction(look::icon(QStringLiteral("document-save")), tr("&Save the settings"), this))
    , m_discard(new QAction(look::icon(QStringLiteral("edit-undo")), tr("&As it was saved"), this)) {
    setObjectName(QStringLiteral("registrationPage"));
    m_save->setObjectName(QStringLiteral("registrationSave"));
    m_save->setShortcut(Qt::CTRL | Qt::Key_Return);
    m_discard->setObjectName(QStringLiteral("registrationDiscard"));
    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    m_keepTimer.setSingleShot(true);
    m_keepTimer.setInterval(3s);
    build();
    connectParts();
    m_empty->set(QStringLiteral("view-list-details"),
                 tr("Open a course from the courses of the unit to set up its online registration."),
                 tr("Courses of the unit"));
    settle();
}

void RegistrationPage::build() {
    m_stack = new QStackedWidget(this);
    m_empty = new look::EmptyView(m_stack);
    auto* content = new QWidget(m_stack);
    m_title = new look::Heading({}, 2, content);
    m_title->setObjectName(QStringLiteral("registrationTitle"));
    m_title->setWordWrap(true);
    m_notice = new look::MessageBar(content);
    m_notice->setObjectName(QStringLiteral("registrationNotice"));
    m_used = new look::MessageBar(content);
    m_used->setObjectName(QStringLiteral("registrationInUse"));
    m_form = new RegistrationForm(content);
    auto* splitter = new QSplitter(Qt::Horizontal, content);
    splitter->addWidget(m_form);
    splitter->addWidget(makeSide());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(look::margin, look::grid, look::margin, 0);
    head->setSpacing(look::grid / 2);
    head->addWidget(m_title);
    head->addWidget(m_notice);
    head->addWidget(m_used);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::grid / 2);
    column->addLayout(head);
    column->addWidget(splitter, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(content);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
}

/// What is still wrong, and below it the form as a teacher will see it.
QWidget* RegistrationPage::makeSide() {
    auto* side = new QWidget(this);
    side->setMinimumWidth(previewWidth);
    m_missingHead = new QLabel(side);
    m_missingHead->setObjectName(QStringLiteral("registrationMissingHead"));
    QFont bold = m_missingHead->font();
    bold.setBold(true);
    m_missingHead->setFont(bold);
    m_missing = new MissingList(side);
    m_missing->setObjectName(QStringLiteral("registrationMissing"));
    m_missing->setWordWrap(true);
    auto* previewHead = new QLabel(tr("The form as a teacher sees it"), side);
    previewHead->setFont(bold);
    m_previewNote = new look::QuietLabel(side);
    m_previewNote->setWordWrap(true);
    m_previewNote->setText(tr("To try only: nothing that is typed here is kept."));
    auto* area = new QScrollArea(side);
    area->setObjectName(QStringLiteral("registrationPreview"));
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* paper = new QWidget(area);
    m_preview = new EnrolmentForm(paper);
    auto* inside = new QVBoxLayout(paper);
    inside->addWidget(m_preview);
    inside->addStretch(1);
    area->setWidget(paper);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(look::grid, look::grid, look::margin, look::grid);
    column->setSpacing(look::grid / 2);
    column->addWidget(m_missingHead);
    column->addWidget(m_missing);
    column->addSpacing(look::grid);
    column->addWidget(previewHead);
    column->addWidget(m_previewNote);
    column->addWidget(area, 1);
    return side;
}

void RegistrationPage::connectParts() {
    connect(m_finder, &UnitFinder::loaded, this, [this] {
        if (m_courseId != 0) {
            m_form->load(m_form->typed()); // schools by their names
        }
    });
    connect(m_save, &QAction::triggered, this, &RegistrationPage::save);
    connect(m_discard, &QAction::triggered, this, &RegistrationPage::discard);
    connect(m_form, &RegistrationForm::edited, this, &RegistrationPage::edited);
    connect(&m_soon, &QTimer::timeout, this, &RegistrationPage::check);
    connect(&m_keepTimer, &QTimer::timeout, this, &RegistrationPage::keepDraft);
    connect(m_missing, &QLabel::linkActivated, m_form, &RegistrationForm::jumpTo);
    connect(m_empty, &look::EmptyView::actionTriggered, this,
            [this] { emit openRequested(QStringLiteral("courses")); });
    connect(&Commands::of(m_link), &Commands::finished, this,
            [this](const QUuid& command, const QString& about, bool done) {
                if (m_courseId != 0 && about == subject()) {
                    answered(command, done);
                }
            });
    connect(&m_link, &Link::outboxChanged, this, &RegistrationPage::readOutbox);
}

QString RegistrationPage::title() const {
    return tr("Online registration");
}

QString RegistrationPage::scope() const {
    return m_course.id != 0 ? tr("%1 %2", "number, title").arg(m_course.number).arg(m_course.title) : QString();
}

QList<QAction*> RegistrationPage::pageActions() const {
    return m_course.id != 0 ? QList<QAction*>{m_save, m_discard} : QList<QAction*>{};
}

void RegistrationPage::openAt(const QString& argument) {
    const qint64 id = argument.toLongLong();
    if (id == 0 || id == m_courseId) {
        return;
    }
    keepDraft();
    m_courseId = id;
    m_course = {};
    m_notice->clear();
    m_isChecked = false;
    m_centres.clear();
    m_base = {};
    m_asked = {};
    read();
    m_form->toTop();
}

void RegistrationPage::setCurrent(bool current) {
    if (!current) {
        keepDraft();
    } else if (m_courseId != 0) {
        readOutbox();
    }
}

void RegistrationPage::refresh(const Changes& changes) {
    if (m_courseId != 0 && changes.concerns({"registration", "enrolment", "course", "course_revision", "course_tag",
                                             "county", "teacher_title", "subject", "teaching_stage"})) {
        read();
    }
}

void RegistrationPage::read() {
    try {
        const ReplicaReader& replica = m_link.replica();
        const std::optional<CourseRow> course = m_source.course(m_courseId);
        const std::optional<CourseRevisionRow> revision = m_source.revision(m_courseId);
        if (!course || !revision) {
            m_course = {};
            m_empty->set(QStringLiteral("view-list-details"),
                         tr("This course is not among those that you can set up. Whoever runs it, its deputies, and "
                            "the contacts and the chief manager of the unit can."),
                         tr("Courses of the unit"));
            m_stack->setCurrentIndex(0);
            emit headChanged();
            return;
        }
        const bool isNew = m_course.id != course->id;
        m_course = *course;
        m_courseForm = Course::fromJson(revision->body);
        m_row = replica.row<RegistrationRow>(m_courseId).value_or(RegistrationRow());
        m_around = RegistrationSurroundings::of(m_courseForm);
        m_around.inUse = inUse();
        if (isNew) {
            m_form->setMaterial(m_source.material());
            if (!m_finder->isLoaded()) {
                m_finder->load(m_link.replicaFile()); // the schools of 薦派 by their names
            }
        }
        if (isNew || !hasChanges()) {
            showSettings();
        } else {
            takeOver();
            check();
        }
        m_stack->setCurrentIndex(1);
    } catch (const ReplicaError& error) {
        m_notice->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
    }
    readOutbox();
    emit headChanged();
}

/// Somebody has enrolled: what they rely on holds.
std::optional<RegistrationInUse> RegistrationPage::inUse() const {
    const QList<EnrolmentRow> enrolled = m_link.replica().rows<EnrolmentRow>(
        QStringLiteral(" WHERE course_id = ? AND state NOT IN ('cancelled', 'course_cancelled') LIMIT 1"),
        {m_courseId});
    if (enrolled.isEmpty() || m_row.id == 0) {
        return std::nullopt;
    }
    RegistrationInUse use;
    use.settings = RegistrationSettings::fromJson(m_row.settings);
    use.usualFreeze = RegistrationSettings::of(m_courseForm).freezeAt;
    use.isDrawn = m_row.drawnAt.isValid();
    use.isAnnounced = m_row.announcedAt.isValid();
    return use;
}

void RegistrationPage::showSettings() {
    const QScopedValueRollback<bool> quiet(m_loading, true);
    m_title->setText(scope());
    m_base = (m_row.id != 0 ? RegistrationSettings::fromJson(m_row.settings) : RegistrationSettings::of(m_courseForm))
                 .toJson();
    m_seenVersion = m_row.rowVersion;
    QJsonObject shown = m_base;
    if (const std::optional<Draft> draft = m_link.drafts().draft(draftId())) {
        // Also one that others have outrun meanwhile: what was typed is not lost, and the centre is not overwritten.
        shown = draft->fields.value(QLatin1String("settings")).toObject();
        m_seenVersion = draft->fields.value(QLatin1String("row_version")).toInt();
        if (m_seenVersion < m_row.rowVersion) {
            m_base = draft->fields.value(QLatin1String("base")).toObject(); // what was typed lies over that
        }
        m_notice->show(look::Tone::Info, tr("What was not saved the last time stands here again."));
    }
    m_form->load(shown);
    m_form->setInUse(m_around.inUse);
    m_form->setClasses(m_courseForm.classCount.value_or(1));
    takeOver();
    check();
}

/// Others have saved meanwhile: what stands here unchanged becomes theirs, what was typed stays, and which is which is
/// said. Saving goes on from there.
void RegistrationPage::takeOver() {
    if (m_isUnderway || m_row.id == 0 || m_row.rowVersion <= m_seenVersion) {
        return;
    }
    const QJsonObject theirs = RegistrationSettings::fromJson(m_row.settings).toJson();
    const QJsonObject mine = m_form->settings().toJson();
    QJsonObject shown = m_form->typed();
    QStringList taken;
    QStringList both;
    for (auto field = theirs.begin(); field != theirs.end(); ++field) {
        const QString key = field.key();
        if (field.value() == m_base.value(key)) {
            continue;
        }
        if (mine.value(key) == m_base.value(key) && !isFaulted(m_form->typingFaults(), key)) {
            shown[key] = field.value();
            taken << words::registrationField(key);
        } else if (mine.value(key) != field.value()) {
            both << words::registrationField(key);
        }
    }
    m_base = theirs;
    m_seenVersion = m_row.rowVersion;
    if (const auto refused = Commands::of(m_link).pending(subject());
        refused && refused->state == OutboxState::Refused) {
        m_link.dismiss(refused->id); // what it asked for stands here, beside what it was refused for
    }
    {
        const QScopedValueRollback<bool> quiet(m_loading, true);
        m_form->load(shown);
    }
    QStringList said{tr("Others have changed these settings meanwhile.")};
    if (!taken.isEmpty()) {
        said << tr("Taken over here: %1.").arg(taken.join(tr(", ", "between fields")));
    }
    if (!both.isEmpty()) {
        said << tr("Changed by both, yours stands here: %1.").arg(both.join(tr(", ", "between fields")));
    }
    said << tr("Look at it, then save.");
    m_notice->show(look::Tone::Warning, said.join(u'\n'));
}

bool RegistrationPage::hasChanges() const {
    // What is no value yet is typed all the same: the settings made of it may be those that there were.
    return !m_base.isEmpty() &&
           (m_form->settings() != RegistrationSettings::fromJson(m_base) || !m_form->typingFaults().isEmpty());
}

QUuid RegistrationPage::draftId() const {
    static const QUuid space(QStringLiteral("7f0c1f0a-6a0e-4c52-9d0b-3f6d3f9a2b11"));
    return QUuid::createUuidV5(space, QString::number(m_courseId));
}

void RegistrationPage::keepDraft() {
    m_keepTimer.stop();
    if (m_course.id == 0) {
        return;
    }
    try {
        if (!hasChanges() || m_isUnderway) {
            m_link.drafts().removeDraft(draftId());
            return;
        }
        m_link.drafts().save({draftId(),
                              draftForm,
                              QDateTime::currentDateTimeUtc(),
                              {{QStringLiteral("course_id"), m_courseId},
                               {QStringLiteral("row_version"), m_seenVersion},
                               {QStringLiteral("base"), m_base},
                               {QStringLiteral("settings"), m_form->typed()}}});
    } catch (const ReplicaError& error) {
        m_notice->show(look::Tone::Warning, tr("What is typed could not be kept on this PC: %1").arg(error.text));
    }
}

void RegistrationPage::edited() {
    if (m_loading) {
        return;
    }
    m_centres.clear();
    settle(); // Ctrl+Return may follow at once
    m_soon.start();
    if (!m_keepTimer.isActive()) {
        m_keepTimer.start();
    }
}

void RegistrationPage::check() {
    const RegistrationSettings settings = m_form->settings();
    m_findings = m_form->typingFaults();
    const QList<CourseFault> faults = enrolment::check(settings, m_around);
    for (const CourseFault& fault : faults) {
        if (!fault.blocks || !isFaulted(m_findings, fault.field)) {
            m_findings << findingOf(fault);
        }
    }
    m_findings << m_centres;
    m_form->showFindings(m_findings);
    QString lines;
    int errors = 0;
    for (const CourseFinding& finding : std::as_const(m_findings)) {
        errors += finding.isError ? 1 : 0;
        lines += QStringLiteral("<p style='margin:0 0 4px 0'>%1 <a href='%2'>%3</a></p>")
                     .arg(finding.isError ? QStringLiteral("✕") : QStringLiteral("△"), finding.field.toHtmlEscaped(),
                          finding.text.toHtmlEscaped());
    }
    m_missingHead->setText(errors > 0             ? tr("To be put right: %n", nullptr, errors)
                           : m_findings.isEmpty() ? tr("Nothing is missing")
                                                  : tr("To be looked at: %n", nullptr, int(m_findings.size())));
    m_missing->setVisible(!m_findings.isEmpty());
    m_missing->showMissing(lines);
    m_preview->setAsked(settings, enrolment::nights(m_courseForm));
    settle();
}

QString RegistrationPage::whyNotSave() const {
    if (m_isUnderway) {
        return tr("The settings are on their way to the centre.");
    }
    const bool canBeSet =
        m_course.state == u"submitted" || m_course.state == u"returned" || m_course.state == u"approved";
    if (!canBeSet) {
        return words::centreRefusal(QStringLiteral("registration.state"), {});
    }
    if (m_row.id != 0 && !hasChanges()) {
        return tr("Nothing is different from what is saved.");
    }
    return {};
}

void RegistrationPage::settle() {
    look::setPossible(m_save, m_course.id == 0 ? tr("Open a course first.") : whyNotSave());
    look::setPossible(m_discard, hasChanges() ? QString() : tr("Nothing is different from what is saved."));
    m_form->setEnabled(!m_isUnderway);
    if (m_around.inUse && m_course.id != 0) {
        m_used->show(
            look::Tone::Info,
            tr("Teachers have enrolled already. What they rely on is locked; a new item is asked of each of them "
               "as a follow-up, and nobody loses a place."));
    } else {
        m_used->clear();
    }
    if (m_course.id != 0 && m_row.rowVersion != m_seenVersion && hasChanges()) {
        m_notice->show(look::Tone::Warning, words::centreRefusal(QStringLiteral("registration.changed"), {}));
    }
}

QString RegistrationPage::subject() const {
    return QStringLiteral("registration:%1").arg(m_courseId);
}

void RegistrationPage::save() {
    check();
    const auto wrong = std::find_if(m_findings.cbegin(), m_findings.cend(),
                                    [](const CourseFinding& finding) { return finding.isError; });
    if (wrong != m_findings.cend()) {
        m_notice->show(look::Tone::Bad, tr("Not saved yet: %1").arg(wrong->text));
        m_form->jumpTo(wrong->field);
        return;
    }
    if (const QString why = whyNotSave(); !why.isEmpty()) {
        m_notice->show(look::Tone::Info, why);
        return;
    }
    try {
        Commands& commands = Commands::of(m_link);
        if (const auto before = commands.pending(subject()); before && before->state == OutboxState::Refused) {
            m_link.dismiss(before->id); // it was read, and this takes its place
        }
        const OutboxItem item = Commands::makeItem(kind, subject(),
                                                   tr("%1: %2 %3", "what is asked for, number, title")
                                                       .arg(kindWord(kind))
                                                       .arg(m_course.number)
                                                       .arg(m_course.title),
                                                   {{QStringLiteral("course_id"), m_courseId},
                                                    {QStringLiteral("row_version"), m_seenVersion},
                                                    {QStringLiteral("settings"), m_form->settings().toJson()}});
        commands.ask(item);
        commands.await(item.id, this);
        m_asked = item.id;
        m_notice->clear();
    } catch (const ReplicaError& error) {
        m_notice->show(look::Tone::Bad,
                       tr("This could not be written down on this PC, so nothing was sent: %1").arg(error.text));
    }
    readOutbox();
}

void RegistrationPage::discard() {
    m_centres.clear();
    try {
        m_link.drafts().removeDraft(draftId());
        m_notice->clear();
        showSettings();
    } catch (const ReplicaError& error) {
        m_notice->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
    }
}

void RegistrationPage::readOutbox() {
    m_isUnderway = false;
    if (m_courseId == 0) {
        return;
    }
    try {
        const std::optional<OutboxItem> pending = Commands::of(m_link).pending(subject());
        m_isUnderway = pending && pending->state != OutboxState::Refused && pending->state != OutboxState::Done;
        if (pending && pending->state == OutboxState::Refused) {
            m_notice->show(look::Tone::Bad, refusedText(*pending));
        } else if (m_isUnderway) {
            m_notice->show(look::Tone::Info, tr("On its way to the centre. Without a connection it waits in the outbox "
                                                "and goes out by itself."));
        }
    } catch (const ReplicaError& error) {
        m_notice->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
    }
    settle();
}

void RegistrationPage::answered(const QUuid& command, bool done) {
    try {
        const std::optional<OutboxItem> item = m_link.outbox().item(command);
        if (done && item) {
            const int later = item->result.value(QLatin1String("follow_ups")).toInt();
            m_link.dismiss(command);
            if (command == m_asked) { // as it stands at the centre now; the replica follows
                const QJsonObject sent = QJsonDocument::fromJson(item->body).object();
                m_base = RegistrationSettings::fromJson(sent.value(QLatin1String("settings")).toObject()).toJson();
                m_seenVersion = item->result.value(QLatin1String("row_version")).toInt();
                m_row.rowVersion = m_seenVersion;
            } // what was saved elsewhere is taken over from the replica, below what is typed here
            readOutbox();
            keepDraft();
            m_notice->show(look::Tone::Good,
                           later > 0 ? tr("Saved. %n teacher(s) are asked for what is new on the form.", nullptr, later)
                           : m_course.publishedAt.isValid() && m_course.publishedAt <= QDateTime::currentDateTimeUtc()
                               ? tr("Saved.")
                               : tr("Saved. It holds once the course is approved and published."));
            if (hasChanges()) {
                takeOver();
                check();
            }
            return;
        }
        if (item) {
            const QList<CourseFault> faults =
                course::faultsFromJson(item->errorDetail.value(QLatin1String("errors")).toArray(), true);
            m_centres.clear();
            for (const CourseFault& fault : faults) {
                m_centres << findingOf(fault, true);
            }
            check();
            if (!faults.isEmpty()) {
                m_form->jumpTo(faults.constFirst().field);
            }
        }
    } catch (const ReplicaError& error) {
        m_notice->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
    }
    readOutbox();
}

} // namespace inservice
