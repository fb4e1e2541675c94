// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/enrol/enrolpage.h"

#include "forms/commands/actionbar.h"
#include "forms/commands/commands.h"
#include "forms/commands/reasonpanel.h"
#include "forms/commands/refusednotice.h"
#include "forms/enrolments/enrol/enrolmentform.h"
#include "forms/enrolments/enrol/enrolsheet.h"
#include "forms/enrolments/enrol/keptform.h"
#include "forms/words/enrolmentwords.h"
#include "forms/words/words.h"
#include "models/commands/kinds.h"
#include "models/replica/changes.h"
#include "models/replica/replicaerror.h"

#include <QJsonArray>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace inservice {
namespace {

using namespace std::chrono_literals;

/// The kind of command of an action.
QLatin1String kindOf(EnrolAction action) {
    switch (action) {
    case EnrolAction::Enrol:
        return QLatin1String("enrol.submit");
    case EnrolAction::FollowUp:
    case EnrolAction::Confirm:
        return QLatin1String("enrol.answer");
    case EnrolAction::AcceptOffer:
    case EnrolAction::DeclineOffer:
        return QLatin1String("offer.answer");
    case EnrolAction::Cancel:
        return QLatin1String("enrol.cancel");
    }
    return {};
}

/// Asked for on another PC before: nothing went wrong, and how it stands is said below.
bool isThereAlready(const OutboxItem& item) {
    return item.errorKey == u"enrol.exists";
}

} // namespace

EnrolPage::EnrolPage(AccountLink& link, QWidget* parent)
    : Page(parent)
    , m_link(link)
    , m_stack(new QStackedWidget(this))
    , m_empty(new look::EmptyView(m_stack))
    , m_sheet(new EnrolSheet(m_stack)) {
    setObjectName(QStringLiteral("enrolPage"));
    m_tick.setInterval(1s);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_sheet);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    connectParts();
    m_empty->set(QStringLiteral("view-list-details"), tr("Open a course from the search to enrol in it."),
                 tr("Find a course"));
}

void EnrolPage::connectParts() {
    connect(&m_tick, &QTimer::timeout, this, &EnrolPage::tick);
    connect(m_sheet, &EnrolSheet::edited, this, &EnrolPage::settle);
    connect(m_sheet->bar(), &ActionBar::chosen, this, [this](int action) { start(EnrolAction(action)); });
    connect(m_sheet->panel(), &ReasonPanel::confirmed, this, [this] { ask(m_action); });
    connect(m_empty, &look::EmptyView::actionTriggered, this,
            [this] { m_number != 0 ? load() : emit openRequested(QStringLiteral("find-courses")); });
    connect(&Commands::of(m_link), &Commands::finished, this,
            [this](const QUuid& command, const QString& about, bool done) {
                if (m_number != 0 && about == subject()) {
                    answered(command, done);
                }
            });
    connect(&m_link, &Link::outboxChanged, this, &EnrolPage::readOutbox);
    connect(&m_link, &Link::statusChanged, this, &EnrolPage::statusChanged);
}

ActionBar* EnrolPage::bar() const {
    return m_sheet->bar();
}

EnrolmentForm* EnrolPage::form() const {
    return m_sheet->form();
}

QString EnrolPage::title() const {
    return tr("Enrol or cancel");
}

QString EnrolPage::scope() const {
    return m_page ? m_page->title : QString();
}

void EnrolPage::openAt(const QString& argument) {
    const qint64 number = argument.toLongLong();
    if (number == 0) {
        return;
    }
    if (number != m_number) {
        m_number = number;
        m_page.reset();
        m_sheet->clear();
        m_empty->set(QStringLiteral("view-list-details"), tr("The centre is asked about course %1…").arg(number));
        m_stack->setCurrentIndex(0);
    }
    load();
}

void EnrolPage::setCurrent(bool current) {
    if (!current) {
        m_tick.stop();
        return;
    }
    m_tick.start();
    if (m_number != 0 && m_isStale) {
        load();
    }
    readOutbox();
}

void EnrolPage::refresh(const Changes& changes) {
    if (m_number == 0 || !changes.concerns({"enrolment", "offering", "registration"})) {
        return;
    }
    m_isStale = true;
    if (isVisible()) {
        load();
    }
}

void EnrolPage::load() {
    m_isStale = false;
    const int mine = ++m_question;
    m_link.ask(questions::enrolmentPage(m_number), this,
               [this, mine](const Answer<std::optional<questions::EnrolmentPage>>& answer) {
                   if (mine != m_question) {
                       return;
                   }
                   if (answer) {
                       take(*answer.value);
                   } else {
                       sayUnreached(answer.error);
                   }
               });
}

void EnrolPage::sayUnreached(const CallError& error) {
    const QString sentence =
        error.offline ? tr("The centre does not answer. What a course asks lies there alone: check the network, or try "
                           "again in a few minutes.")
                      : words::centreRefusal(error.key, error.detail);
    if (m_page && !(m_page->isKept && error.offline)) {
        settle(); // what was shown stays, and a wish can wait in the outbox
        return;
    }
    if (error.offline && showKept()) {
        return;
    }
    m_empty->set(QStringLiteral("network-disconnect"), sentence, tr("Try again"));
    m_stack->setCurrentIndex(0);
}

/// The form as it was when this PC last heard of the course.
bool EnrolPage::showKept() {
    try {
        const QDateTime centres = QDateTime::currentDateTimeUtc().addSecs(-m_link.status().clockAhead);
        const auto kept = keptEnrolmentPage(m_link.replica(), m_number, centres);
        if (kept) {
            take(kept);
        }
        return kept.has_value();
    } catch (const ReplicaError& error) {
        qWarning("%s", qPrintable(error.text)); // what cannot be read is as if it were not there
        return false;
    }
}

void EnrolPage::statusChanged() {
    const bool waits = m_number != 0 && (!m_page || m_page->isKept);
    if (waits && m_link.status().state == LinkState::Online && isVisible()) {
        load();
    }
    settle();
}

void EnrolPage::take(const std::optional<questions::EnrolmentPage>& page) {
    if (!page) {
        m_page.reset();
        m_empty->set(QStringLiteral("edit-find"),
                     tr("Course %1 is not to be found: it is not published, or has another number.").arg(m_number),
                     tr("Try again"));
        m_stack->setCurrentIndex(0);
        return;
    }
    m_ahead = QDateTime::currentDateTimeUtc().msecsTo(page->now);
    m_page = page;
    const int version = page->own ? page->own->rowVersion : 0;
    if (m_saidOf && m_saidOf != version && m_sheet->notice()->tone() == look::Tone::Good) {
        m_sheet->notice()->clear(); // what was done has been overtaken
    }
    m_saidOf = version;
    showPage();
    m_stack->setCurrentIndex(1);
    emit headChanged();
}

QDateTime EnrolPage::now() const {
    return QDateTime::currentDateTimeUtc().addMSecs(m_ahead);
}

void EnrolPage::showPage() {
    m_sheet->show(*m_page);
    readOutbox();
}

QString EnrolPage::subject() const {
    return QStringLiteral("enrolment-of:%1").arg(m_number);
}

bool EnrolPage::isUnderway() const {
    return m_isUnderway;
}

Availability EnrolPage::availability(EnrolAction action) const {
    const EnrolStanding standing(*m_page, now());
    Availability can = standing.availability(action);
    if (!can.isOffered) {
        return can;
    }
    if (isUnderway()) {
        can.whyNot = m_link.status().state == LinkState::Offline
                         ? tr("It waits in the outbox, and goes out by itself once the centre can be reached.")
                         : tr("It is on its way to the centre.");
    } else if (can.whyNot.isEmpty() &&
               (action == EnrolAction::Enrol || action == EnrolAction::FollowUp || action == EnrolAction::Confirm)) {
        can.whyNot = m_sheet->missing(*m_page);
    }
    return can;
}

void EnrolPage::settle() {
    if (!m_page) {
        return;
    }
    m_sheet->bar()->setAvailable([this](int action) { return availability(EnrolAction(action)); });
    const bool isOffline = m_link.status().state == LinkState::Offline;
    QStringList notes;
    if (m_page->isKept) {
        notes << tr("The form is as it was when this PC last heard from the centre; what stands against an enrolment, "
                    "the centre says when it receives it.");
    }
    if (isOffline) {
        notes << tr("There is no connection: what you ask for waits in the outbox and goes out by itself. The time at "
                    "which the centre receives it counts.");
    }
    for (const questions::EnrolmentSaying& warning : std::as_const(m_page->warnings)) {
        if (!m_page->own) {
            notes << words::centreRefusal(warning.key, warning.values);
        }
    }
    m_sheet->say(EnrolStanding(*m_page, now()).own(), notes);
}

/// What counts down, by the centre's clock.
void EnrolPage::tick() {
    if (!m_page) {
        return;
    }
    const bool isOffered = m_page->own && m_page->own->state == EnrolmentState::Offered;
    if (m_page->refusal || isOffered) {
        settle();
    }
    if (isOffered && m_page->own->offerUntil <= now() && m_lapsed != m_page->own->offerUntil) {
        m_lapsed = m_page->own->offerUntil;
        load(); // nobody writes anything then: how it stands is asked
    }
}

/// As the course has set it (遞補逾期未回覆).
QString EnrolPage::explainGivingUp() const {
    return m_page->settings.offerLapse == OfferLapse::Cancel
               ? tr("The seat goes to somebody else; you do not attend this course.")
               : tr("The seat goes to somebody else. You stay on the waiting list, at its end; to leave it, cancel the "
                    "enrolment.");
}

void EnrolPage::start(EnrolAction action) {
    if (!m_page || m_sheet->bar()->isPausing() || !availability(action).isEnabled()) {
        return;
    }
    m_action = action;
    if (action == EnrolAction::Enrol || action == EnrolAction::FollowUp || action == EnrolAction::Confirm ||
        action == EnrolAction::AcceptOffer) {
        ask(action);
        return;
    }
    const bool gives = action == EnrolAction::DeclineOffer;
    const bool atOnce = EnrolStanding(*m_page, now()).cancelsAtOnce();
    m_sheet->panel()->open(
        {.key = QStringLiteral("%1:%2").arg(int(action)).arg(m_number),
         .title = gives ? tr("Give the seat up") : tr("Cancel the enrolment"),
         .explanation = gives    ? explainGivingUp()
                        : atOnce ? tr("Your place in the queue goes to the next. To enrol once more is to "
                                      "begin at its end.")
                                 : tr("The time to cancel by yourself is over: the organiser is asked to "
                                      "let you go, and the seat is yours until then."),
         .confirm = gives    ? tr("Give the seat up")
                    : atOnce ? tr("Cancel the enrolment")
                             : tr("Ask to cancel"),
         .textLabel = {},
         .textMissing = {},
         .isGrave = true,
         .leave = gives ? tr("Do not give it up (&X)") : tr("Keep it (&X)")});
}

QJsonObject EnrolPage::bodyOf(EnrolAction action) const {
    if (action == EnrolAction::Enrol) {
        return {{QStringLiteral("number"), m_number},
                {QStringLiteral("answers"), m_sheet->form()->answers()},
                {QStringLiteral("consent"), m_page->consentVersion},
                {QStringLiteral("class_no"), QJsonValue::fromVariant(m_sheet->classNo())}};
    }
    QJsonObject body{{QStringLiteral("enrolment_id"), m_page->own->id},
                     {QStringLiteral("row_version"), m_page->own->rowVersion}};
    if (action == EnrolAction::FollowUp || action == EnrolAction::Confirm) {
        QJsonObject answers = m_page->own->answers;
        const QJsonObject later = m_sheet->form()->answers();
        for (auto answer = later.constBegin(); answer != later.constEnd(); ++answer) {
            answers.insert(answer.key(), *answer);
        }
        body.insert(QStringLiteral("answers"), enrolment::fitting(answers, m_page->settings));
        body.insert(QStringLiteral("consent"), m_page->consentVersion);
    } else if (action != EnrolAction::Cancel) {
        body.insert(QStringLiteral("accept"), action == EnrolAction::AcceptOffer);
    }
    return body;
}

void EnrolPage::ask(EnrolAction action) {
    if (!m_page || isUnderway()) {
        return;
    }
    const QLatin1String kind = kindOf(action);
    try {
        const OutboxItem item = Commands::makeItem(
            kind, subject(),
            tr("%1: %2 %3", "what is asked for, number, title").arg(kindWord(kind)).arg(m_number).arg(m_page->title),
            bodyOf(action));
        Commands& commands = Commands::of(m_link);
        if (const auto before = commands.pending(subject()); before && before->state == OutboxState::Refused) {
            m_link.dismiss(before->id); // it was read, and this takes its place
        }
        commands.ask(item);
        commands.await(item.id, this);
        m_sheet->notice()->clear();
        m_sheet->panel()->close();
        m_sheet->bar()->pause();
    } catch (const ReplicaError& error) {
        m_sheet->notice()->show(
            look::Tone::Bad, tr("This could not be written down on this PC, so nothing was sent: %1").arg(error.text));
    }
    readOutbox();
}

/// What is asked for and has no answer yet, also since before the page was opened.
void EnrolPage::readOutbox() {
    m_isUnderway = false;
    if (m_number == 0) {
        return;
    }
    try {
        const std::optional<OutboxItem> pending = Commands::of(m_link).pending(subject());
        m_isUnderway = pending && pending->state != OutboxState::Refused && pending->state != OutboxState::Done;
        if (pending && pending->state == OutboxState::Refused && isThereAlready(*pending)) {
            m_sheet->notice()->show(look::Tone::Info, words::centreRefusal(pending->errorKey, pending->errorDetail));
            m_link.dismiss(pending->id);
        } else if (pending && pending->state == OutboxState::Refused) {
            m_sheet->notice()->show(look::Tone::Bad, refusedText(*pending));
        }
    } catch (const ReplicaError& error) {
        m_sheet->notice()->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
    }
    settle();
}

void EnrolPage::answered(const QUuid& command, bool done) {
    try {
        const std::optional<OutboxItem> item = m_link.outbox().item(command);
        if (done && item) {
            const bool hasEnrolled = item->kind == u"enrol.submit";
            m_sheet->notice()->show(look::Tone::Good, hasEnrolled
                                                          ? tr("You are enrolled. How it stands is said below.")
                                                          : tr("The centre has done it: %1").arg(kindWord(item->kind)));
            m_link.dismiss(command);
        } else if (item && isThereAlready(*item)) {
            m_sheet->notice()->show(look::Tone::Info, words::centreRefusal(item->errorKey, item->errorDetail));
            m_link.dismiss(command);
        } else if (item) {
            m_sheet->notice()->show(look::Tone::Bad, refusedText(*item));
            m_sheet->form()->showFaults(
                course::faultsFromJson(item->errorDetail.value(QLatin1String("errors")).toArray(), true));
        }
    } catch (const ReplicaError& error) {
        m_sheet->notice()->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
    }
    m_sheet->bar()->pause();
    m_saidOf.reset(); // of what comes now
    readOutbox();
    load();
}

} // namespace inservice
