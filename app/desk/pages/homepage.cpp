// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/pages/homepage.h"

#include "app/desk/session.h"
#include "forms/words/words.h"
#include "models/replica/changes.h"
#include "models/replica/replicaerror.h"
#include "models/tables/listwords.h"
#include "models/tables/pending.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSet>
#include <QVBoxLayout>
#include <algorithm>

namespace inservice {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(inservice::HomePage)
};

/// A case older than this many days is called late.
constexpr int lateDays = 7;
/// Single cases named in sentences of their own, before they are only counted.
constexpr int namedCases = 3;

/// Cases that are decided here and only wait to be sent: what the side bar does not count either.
QSet<qint64> decidedHere(const QList<OutboxItem>& items) {
    QSet<qint64> cases;
    const QHash<qint64, PendingMark> marks = pendingByApplication(items);
    for (auto mark = marks.cbegin(); mark != marks.cend(); ++mark)
        if (mark->isDecision())
            cases << mark.key();
    return cases;
}

QString listOf(const char* page, ApplicationState state) {
    return QLatin1String(page) + QLatin1Char(':') + toKey(state);
}

/// The sentence with its number as a link.
QString linked(const HomeTask& task) {
    QString text = task.sentence.toHtmlEscaped();
    if (task.count == 0)
        return text;
    static const QLatin1String alone("(?<![0-9&#])%1(?![0-9])");
    const QRegularExpressionMatch found = QRegularExpression(QString(alone).arg(task.count)).match(text);
    if (found.hasMatch())
        text.replace(found.capturedStart(), found.capturedLength(),
                     QStringLiteral("<a href=\"%1\">%2</a>").arg(task.place.toHtmlEscaped(), found.captured()));
    return text;
}

} // namespace

QList<HomeTask> homeTasks(const Identity& me, const QList<ApplicationRow>& applications,
                          const QHash<qint64, QString>& units, int refusedCommands, const QDateTime& now) {
    using look::Tone;
    QList<HomeTask> tasks;
    if (refusedCommands > 0)
        tasks << HomeTask{Tone::Bad,
                          Text::tr("Needs attention"),
                          Text::tr("The centre has refused %n things you asked for.", nullptr, refusedCommands),
                          Text::tr("See why"),
                          "outbox",
                          refusedCommands};
    if (me.accountType == AccountType::Reviewer) {
        QList<ApplicationRow> review;
        int paper = 0;
        int returned = 0;
        QDateTime oldestPaper;
        for (const ApplicationRow& row : applications) {
            if (row.reviewerUnitId != me.unitId)
                continue;
            const CaseStanding standing = row.standing();
            if (standing.next() == NextStep::Review) {
                review << row;
            } else if (standing.waitsForPaper()) {
                ++paper;
                if (!oldestPaper.isValid() || row.appliedAt < oldestPaper)
                    oldestPaper = row.appliedAt;
            } else if (standing.mayCorrect()) {
                ++returned;
            }
        }
        const auto since = [](const ApplicationRow& row) {
            return row.receivedAt.isValid() ? row.receivedAt : row.appliedAt;
        };
        std::sort(review.begin(), review.end(),
                  [&since](const ApplicationRow& a, const ApplicationRow& b) { return since(a) < since(b); });
        if (!review.isEmpty()) {
            const ApplicationRow& oldest = review.constFirst();
            const QString from = units.value(oldest.unitId, oldest.number);
            const qint64 days = taiwanDay(since(oldest)).daysTo(taiwanDay(now));
            tasks << HomeTask{
                days >= lateDays ? Tone::Warning : Tone::Info,
                words::state(ApplicationState::AwaitingReview),
                Text::tr("%1 %2", "two sentences")
                    .arg(Text::tr("%n applications wait for review.", nullptr, int(review.size())),
                         days > 0
                             ? Text::tr("The oldest, from %1, has waited for %n days.", nullptr, int(days)).arg(from)
                             : Text::tr("The oldest is from %1, of today.").arg(from)),
                Text::tr("Review"),
                listOf("review", ApplicationState::AwaitingReview),
                int(review.size())};
        }
        if (paper > 0)
            tasks << HomeTask{
                Tone::Info,
                words::state(ApplicationState::AwaitingPaper),
                Text::tr("%n applications wait for their sealed paper, the oldest since %1.", nullptr, paper)
                    .arg(shownDate(oldestPaper)),
                Text::tr("Receive"),
                listOf("review", ApplicationState::AwaitingPaper),
                paper};
        if (returned > 0)
            tasks << HomeTask{Tone::Neutral,
                              words::state(ApplicationState::Returned),
                              Text::tr("%n applications are with their applicants for correction. There is nothing to "
                                       "do until they come back.",
                                       nullptr, returned),
                              Text::tr("Look"),
                              listOf("review", ApplicationState::Returned),
                              returned};
    } else if (me.accountType == AccountType::ChiefManager) {
        QList<ApplicationRow> opening;
        for (const ApplicationRow& row : applications)
            if (row.standing().mayOpen() && row.unitId == me.unitId && row.personId != me.personId)
                opening << row;
        std::sort(opening.begin(), opening.end(),
                  [](const ApplicationRow& a, const ApplicationRow& b) { return a.appliedAt < b.appliedAt; });
        for (qsizetype i = 0; i < qMin<qsizetype>(opening.size(), namedCases); ++i) {
            const ApplicationRow& row = opening.at(i);
            tasks << HomeTask{
                Tone::Info, words::state(ApplicationState::AwaitingOpening),
                Text::tr("%1 has applied to be %2 of your unit (%3). You decide.", "name, account type, date")
                    .arg(row.name, words::accountType(row.accountType), shownDate(row.appliedAt)),
                Text::tr("Open the account"), "colleagues:" + QString::number(row.id)};
        }
        if (opening.size() > namedCases)
            tasks << HomeTask{
                Tone::Info,
                words::state(ApplicationState::AwaitingOpening),
                Text::tr("%n more colleagues wait for their accounts.", nullptr, int(opening.size() - namedCases)),
                Text::tr("See all"),
                listOf("colleagues", ApplicationState::AwaitingOpening),
                int(opening.size() - namedCases)};
    }
    return tasks;
}

HomePage::HomePage(Session& session, AccountLink& link, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_link(link)
    , m_cases(new QueueModel(link.replicaFile(), {link.identity().unitId, link.identity().accountType, true}, {}, this))
    , m_empty(new look::EmptyView(this))
    , m_list(new QWidget) {
    setObjectName("homePage");
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* area = new QScrollArea(this);
    area->setObjectName("homeArea");
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    auto* column = new QVBoxLayout(m_list);
    column->setContentsMargins(look::margin, look::grid, look::margin, look::margin);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(look::grid + 4);
    column->addLayout(m_rows);
    column->addStretch(1);
    area->setWidget(m_list);
    outer->addWidget(area, 1);
    outer->addWidget(m_empty, 1);
    connect(&session, &Session::outboxChanged, this, &HomePage::fill);
    connect(&session, &Session::statusChanged, this, &HomePage::fill);
    connect(m_empty, &look::EmptyView::actionTriggered, this, [this] {
        emit openRequested(m_link.identity().accountType == AccountType::Reviewer ? "review" : "downloads");
    });
    connect(m_cases, &ListModel::settled, this, &HomePage::takeCases);
    m_cases->setBucket(QueueModel::Bucket::All);
    m_cases->refresh();
    m_empty->hide();
    fill();
}

QString HomePage::title() const {
    return tr("Home");
}

QString HomePage::heading() const {
    return tr("Good day, %1").arg(m_link.identity().name);
}

QString HomePage::scope() const {
    return m_unit;
}

void HomePage::setCurrent(bool current) {
    if (current)
        fill();
}

void HomePage::refresh(const Changes& changes) {
    m_cases->refresh(changes);
    if (changes.concerns({"unit"}))
        fill();
}

void HomePage::takeCases() {
    m_open.clear();
    m_units.clear();
    for (int row = 0; row < m_cases->rowCount(); ++row) {
        const QueueRow* one = m_cases->row(m_cases->idAt(row));
        m_open << one->application;
        if (!one->unitName.isEmpty())
            m_units.insert(one->application.unitId, one->unitName);
    }
    fill();
}

void HomePage::fill() {
    const Identity& me = m_link.identity();
    QList<ApplicationRow> applications = m_open;
    bool loaded = false;
    try {
        ReplicaReader& replica = m_link.replica();
        loaded = replica.isLoaded();
        if (loaded && !m_cases->isLoaded())
            return; // they follow at once
        if (loaded) {
            // What is decided and only waits to be sent is not this person's work any more.
            const QSet<qint64> decided = decidedHere(m_link.outbox().items());
            applications.removeIf([&decided](const ApplicationRow& row) { return decided.contains(row.id); });
            const auto mine = replica.unit(me.unitId);
            const QString name = mine ? mine->name : QString();
            if (name != m_unit) {
                m_unit = name;
                emit headChanged();
            }
        }
    } catch (const ReplicaError& error) {
        qWarning("%s", qPrintable(error.text()));
    }
    const QList<HomeTask> tasks =
        homeTasks(me, applications, m_units, m_session.refused(), QDateTime::currentDateTimeUtc());
    QString nothing;
    QString next;
    if (!loaded) {
        nothing = m_link.status().state == LinkState::Offline
                      ? tr("The centre does not answer, and its data has not come to this computer yet. It is tried "
                           "again by itself.")
                      : tr("The centre's data is being loaded…");
    } else if (me.accountType == AccountType::Reviewer) {
        nothing = tr("Nothing waits at your desk now. New applications appear here by themselves.");
        next = tr("Look at all applications");
    } else if (me.accountType == AccountType::ChiefManager) {
        nothing =
            tr("Nothing waits for you now. When a colleague applies for an account, it appears here for you to open.");
        next = tr("Forms and account types");
    } else {
        nothing = tr(
            "Nothing waits for you now. Your account is open; accounts of your unit are managed by its chief manager.");
        next = tr("Forms and account types");
    }
    m_empty->set(loaded ? "checkmark" : "view-refresh", nothing, next);
    const bool empty = tasks.isEmpty();
    m_empty->setVisible(empty);
    findChild<QScrollArea*>("homeArea")->setVisible(!empty);
    if (m_filled && tasks == m_tasks)
        return;
    m_filled = true;
    m_tasks = tasks;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        // Not at once: it may be the button that led here.
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    // Badges in a column of one width, so that the sentences begin below each other.
    m_badgeWidth = 0;
    for (const HomeTask& task : tasks) {
        look::StateBadge badge;
        badge.set(task.tone, task.word);
        m_badgeWidth = qMax(m_badgeWidth, badge.sizeHint().width());
    }
    for (const HomeTask& task : tasks)
        addTask(task);
}

void HomePage::addTask(const HomeTask& task) {
    auto* row = new QFrame(m_list);
    row->setObjectName("homeTask");
    row->setFrameShape(QFrame::StyledPanel);
    row->setBackgroundRole(QPalette::Base);
    row->setAutoFillBackground(true);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(2 * look::grid, look::grid + 4, 2 * look::grid, look::grid + 4);
    line->setSpacing(2 * look::grid);
    auto* badge = new look::StateBadge(row);
    badge->set(task.tone, task.word);
    auto* text = new QLabel(linked(task), row);
    text->setTextFormat(Qt::RichText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::LinksAccessibleByMouse); // by keyboard there is the button
    auto* go = new QPushButton(task.action, row);
    go->setObjectName("homeGo_" + QString(task.place).replace(':', '_'));
    go->setAccessibleDescription(task.sentence);
    if (m_rows->count() == 0)
        look::makePrimary(go);
    auto* badgeColumn = new QWidget(row);
    badgeColumn->setFixedWidth(m_badgeWidth);
    auto* badgeLine = new QHBoxLayout(badgeColumn);
    badgeLine->setContentsMargins(0, 0, 0, 0);
    badgeLine->addWidget(badge, 0, Qt::AlignLeft);
    line->addWidget(badgeColumn);
    line->addWidget(text, 1);
    line->addWidget(go);
    m_rows->addWidget(row);
    connect(go, &QPushButton::clicked, this, [this, place = task.place] { emit openRequested(place); });
    connect(text, &QLabel::linkActivated, this, &HomePage::openRequested);
}

} // namespace inservice
