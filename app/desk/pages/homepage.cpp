// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/pages/homepage.h"

#include "app/desk/session.h"
#include "models/replica/changes.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/units.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace inservice {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(inservice::HomePage)
};

/// The sentence with its number as a link.
QString linked(const HomeTask& task) {
    QString text = task.sentence.toHtmlEscaped();
    if (task.count == 0) {
        return text;
    }
    static const QLatin1String alone("(?<![0-9&#])%1(?![0-9])");
    const QRegularExpressionMatch found = QRegularExpression(QString(alone).arg(task.count)).match(text);
    if (found.hasMatch()) {
        text.replace(found.capturedStart(), found.capturedLength(),
                     QStringLiteral("<a href=\"%1\">%2</a>").arg(task.place.toHtmlEscaped(), found.captured()));
    }
    return text;
}

} // namespace

QList<HomeTask> refusedTasks(int refusedCommands) {
    if (refusedCommands == 0) {
        return {};
    }
    return {{look::Tone::Bad, Text::tr("Needs attention"),
             Text::tr("The centre has refused %n things you asked for.", nullptr, refusedCommands), Text::tr("See why"),
             "outbox", refusedCommands}};
}

HomePage::HomePage(Session& session, AccountLink& link, const QList<Place>& places, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_link(link)
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
    connect(m_empty, &look::EmptyView::actionTriggered, this, [this] { emit openRequested(m_restPlace); });
    for (const Place& place : places) {
        if (!m_rest) {
            m_rest = place.rest;
        }
        if (TaskList* list = place.tasks ? place.tasks({nullptr, &link}, this) : nullptr) {
            connect(list, &TaskList::changed, this, &HomePage::fill);
            m_taskLists << list;
        }
    }
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
    if (current) {
        fill();
    }
}

void HomePage::refresh(const Changes& changes) {
    for (TaskList* list : std::as_const(m_taskLists)) {
        list->refresh(changes);
    }
    if (changes.concerns({"unit"})) {
        fill();
    }
}

void HomePage::fill() {
    QList<HomeTask> tasks = refusedTasks(m_session.refused());
    bool loaded = false;
    try {
        ReplicaReader& replica = m_link.replica();
        loaded = replica.isLoaded();
        if (loaded && !std::all_of(m_taskLists.cbegin(), m_taskLists.cend(),
                                   [](const TaskList* list) { return list->isLoaded(); })) {
            return; // they follow at once
        }
        if (loaded) {
            const QDateTime now = QDateTime::currentDateTimeUtc();
            for (const TaskList* list : std::as_const(m_taskLists)) {
                tasks += list->tasks(now);
            }
            const auto mine = replica.row<UnitRow>(m_link.identity().unitId);
            const QString name = mine ? mine->name : QString();
            if (name != m_unit) {
                m_unit = name;
                emit headChanged();
            }
        }
    } catch (const ReplicaError& error) {
        qWarning("%s", qPrintable(error.text));
    }
    tasks = mostUrgentFirst(tasks);
    const HomeRest nothing = rest(loaded);
    m_restPlace = nothing.place;
    m_empty->set(loaded ? "checkmark" : "view-refresh", nothing.sentence, nothing.action);
    const bool empty = tasks.isEmpty();
    m_empty->setVisible(empty);
    findChild<QScrollArea*>("homeArea")->setVisible(!empty);
    showTasks(tasks);
}

HomeRest HomePage::rest(bool loaded) const {
    if (!loaded) {
        return {m_link.status().state == LinkState::Offline
                    ? tr("The centre does not answer, and its data has not come to this computer yet. It is tried "
                         "again by itself.")
                    : tr("The centre's data is being loaded…"),
                {},
                {}};
    }
    if (m_rest) {
        return *m_rest;
    }
    if (m_link.identity().accountType == AccountType::Teacher) {
        return {
            tr("Nothing waits for you now. At the beginning of each semester, look whether your title is right, and "
               "choose the subjects that you teach."),
            tr("My data"), "profile"};
    }
    return {tr("Nothing waits for you now. Your account is open; accounts of your unit are managed by its chief "
               "manager."),
            tr("Forms and account types"), "downloads"};
}

void HomePage::showTasks(const QList<HomeTask>& tasks) {
    if (m_filled && tasks == m_tasks) {
        return;
    }
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
    const auto others =
        std::find_if(tasks.cbegin(), tasks.cend(), [](const auto& task) { return task.waitsForOthers; });
    addBand(tr("To be done"), QList<HomeTask>(tasks.cbegin(), others));
    if (others == tasks.cbegin() && others != tasks.cend()) {
        auto* nothing = new QLabel(rest(true).sentence, m_list);
        nothing->setTextFormat(Qt::PlainText);
        nothing->setWordWrap(true);
        m_rows->addWidget(nothing);
    }
    addBand(tr("Waiting for others"), QList<HomeTask>(others, tasks.cend()));
}

void HomePage::addBand(const QString& title, const QList<HomeTask>& tasks) {
    if (tasks.isEmpty()) {
        return;
    }
    m_rows->addWidget(new look::Heading(title, 2, m_list));
    for (const HomeTask& task : tasks) {
        addTask(task);
    }
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
    if (m_rows->count() == 1 && !task.waitsForOthers) { // the first, below its heading
        look::makePrimary(go);
    }
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
