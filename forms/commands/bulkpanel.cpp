// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/commands/bulkpanel.h"

#include "forms/commands/askingpanel.h"
#include "forms/commands/rowoutbox.h"
#include "forms/lists/listcolumns.h"
#include "forms/lists/tablehabits.h"
#include "forms/look/flow.h"
#include "forms/look/statedelegate.h"
#include "forms/look/whynot.h"
#include "forms/words/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMap>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace inservice {
namespace {

using Outcome = BulkModel::Outcome;

constexpr int leastPanel = 38 * look::grid; ///< px of width beside the list
constexpr int besideFrom = 88 * look::grid; ///< px of width from which the panel stands there
constexpr int namedRows = 4;                ///< of those that are skipped; the list below has all of them

look::Tone toneOfOutcome(const QModelIndex& index) {
    switch (static_cast<Outcome>(index.data(StateRole).toInt())) {
    case Outcome::Will:
    case Outcome::Sent:
        return look::Tone::Info;
    case Outcome::Skipped:
        return look::Tone::Neutral;
    case Outcome::Done:
        return look::Tone::Good;
    case Outcome::Refused:
        return look::Tone::Bad;
    }
    return look::Tone::Neutral;
}

} // namespace

BulkPanel::BulkPanel(const QString& prefix, const BulkHeadings& headings, const QString& user, RowOutbox& outbox,
                     QWidget* parent)
    : QWidget(parent)
    , m_outbox(outbox)
    , m_title(new look::Heading({}, 2, this))
    , m_choices(new QWidget(this))
    , m_body(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_listSide(new QVBoxLayout)
    , m_summary(new QLabel(this))
    , m_lines(new BulkModel(headings, this))
    , m_view(new QTableView(this))
    , m_close(new QPushButton(tr("Back to the list (&G)"), this)) {
    m_title->setObjectName(prefix + QStringLiteral("Title"));
    m_summary->setObjectName(prefix + QStringLiteral("Summary"));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_close->setObjectName(prefix + QStringLiteral("Close"));
    dressList(prefix, user);
    auto* bottom = new QHBoxLayout;
    bottom->addStretch(1);
    bottom->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * look::grid, 0, 0, 0);
    layout->setSpacing(look::grid);
    layout->addWidget(m_title);
    layout->addWidget(m_choices);
    layout->addWidget(m_summary);
    m_body->setSpacing(look::grid);
    m_listSide->setSpacing(look::grid);
    m_listSide->addWidget(m_view, 1);
    m_body->addLayout(m_listSide, 1);
    layout->addLayout(m_body, 1);
    layout->addLayout(bottom);
    connect(m_close, &QPushButton::clicked, this, [this] {
        const QList<qint64> left = m_running ? failed() : QList<qint64>();
        m_running = false;
        m_chosen = nullptr;
        m_panel->close();
        emit closed(left);
    });
    connect(&m_outbox, &RowOutbox::finished, this,
            [this](const QUuid& command, qint64, bool done) { update(command, done); });
}

void BulkPanel::begin(const QList<Choice>& choices, AskingPanel* panel, const QHash<int, AskingPanel*>& others) {
    m_panel = panel;
    m_usual = panel;
    m_others = others;
    addPanel(panel);
    for (AskingPanel* other : others) {
        addPanel(other);
    }
    makeChoices(choices);
}

void BulkPanel::addPanel(AskingPanel* panel) {
    m_body->addWidget(panel);
    connect(panel, &AskingPanel::confirmed, this, &BulkPanel::run);
    connect(panel, &AskingPanel::changed, this, &BulkPanel::weigh);
    connect(panel, &AskingPanel::closed, this, [this, panel] {
        if (m_running || panel != m_panel) {
            return;
        }
        m_chosen = nullptr;
        preview();
    });
}

/// Another one that is open gives way; what was filled in there is kept.
void BulkPanel::usePanel(AskingPanel* panel) {
    AskingPanel* before = std::exchange(m_panel, panel);
    if (before != panel) {
        before->cancel();
    }
    placePanel();
}

void BulkPanel::addBelow(QWidget* widget) {
    m_listSide->addWidget(widget);
}

void BulkPanel::dressList(const QString& prefix, const QString& user) {
    m_view->setObjectName(prefix + QStringLiteral("List"));
    m_view->setAccessibleName(tr("What happens to each of them"));
    m_view->setModel(m_lines);
    look::dressView(m_view);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->setWordWrap(false);
    m_view->horizontalHeader()->setStretchLastSection(true);
    // The reason stands beside the result: it is what one looks for.
    m_view->horizontalHeader()->moveSection(int(BulkModel::Column::Text), 1);
    m_habits = new TableHabits(m_view, ListMemory(user, prefix), {}, this);
    m_habits->restore();
    m_view->setItemDelegateForColumn(int(BulkModel::Column::Outcome), new look::StateDelegate(toneOfOutcome, m_view));
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (now.isValid()) {
            showLine(m_lines->lines().at(now.row()));
        }
    });
}

void BulkPanel::makeChoices(const QList<Choice>& choices) {
    auto* row = new look::FlowLayout(m_choices, look::grid);
    for (const Choice& choice : choices) {
        auto* button = new QPushButton(choice.button, m_choices);
        button->setObjectName(choice.objectName);
        button->setCheckable(true);
        row->addWidget(button);
        m_known.insert(choice.action, choice);
        m_buttons.insert(choice.action, button);
        connect(button, &QPushButton::clicked, this, [this, action = choice.action] { start(action); });
    }
}

bool BulkPanel::isBusy() const {
    return m_running || m_panel->isOpen();
}

QString BulkPanel::heldBack(int action, qint64 id) const {
    Q_UNUSED(action)
    Q_UNUSED(id)
    return {};
}

void BulkPanel::setRows(const QList<qint64>& ids) {
    if (isBusy()) {
        return;
    }
    if (QSet(ids.cbegin(), ids.cend()) != QSet(m_ids.cbegin(), m_ids.cend())) {
        m_usual->forget(); // it was written for others
        for (AskingPanel* other : std::as_const(m_others)) {
            other->forget();
        }
    }
    m_ids = ids;
    preview();
}

void BulkPanel::preview() {
    m_title->setText(tr("%1 selected", "how many").arg(counted(int(m_ids.size()))));
    QHash<int, int> offered;
    QList<BulkLine> lines;
    m_heldBack.clear();
    for (const qint64 id : std::as_const(m_ids)) {
        std::optional<BulkLine> line = m_ids.size() <= most ? see(id) : std::nullopt;
        if (!line) {
            continue;
        }
        for (const Choice& choice : std::as_const(m_known)) {
            const QString why = whyNotWith(choice.action, id);
            offered[choice.action] += why.isEmpty() ? 1 : 0;
            if (m_chosen && choice.action == m_chosen->action) {
                line->outcome = why.isEmpty() ? Outcome::Will : Outcome::Skipped;
                line->text = why.isEmpty() ? m_chosen->word : why;
            }
        }
        lines << *line;
    }
    m_lines->setLines(lines);
    m_view->setColumnHidden(int(BulkModel::Column::Outcome), !m_chosen);
    m_habits->columns()->fitContents();
    const QString none = m_ids.size() > most ? tooMany() : tr("Possible for none of those selected");
    for (auto entry = m_buttons.cbegin(); entry != m_buttons.cend(); ++entry) {
        const int count = offered.value(entry.key());
        entry.value()->setChecked(m_chosen && m_chosen->action == entry.key());
        look::setPossible(entry.value(), count > 0 ? QString() : none,
                          tr("Possible for %1 of them").arg(counted(count)));
    }
    m_choices->setVisible(!m_running);
    summarise();
}

void BulkPanel::start(int action) {
    const auto choice = m_known.constFind(action);
    if (m_running || choice == m_known.constEnd()) {
        return; // one by one only
    }
    usePanel(m_others.value(action, m_usual));
    m_chosen = &*choice;
    preview();
    const QList<qint64> ids = willBeDone();
    if (ids.isEmpty()) {
        return;
    }
    askFor(action, ids);
    weigh();
    setPanelTitle();
}

QString BulkPanel::tooMany() const {
    return tr("At most %1 at once: choose fewer.", "how many").arg(counted(most));
}

QString BulkPanel::whyNot(int action) const {
    const QPushButton* button = m_buttons.value(action);
    if (!button) {
        return tr("Only with one at a time");
    }
    if (isBusy()) {
        return tr("First finish what stands beside the list.");
    }
    return button->isEnabled() ? QString() : tr("Possible for none of those selected");
}

QList<qint64> BulkPanel::willBeDone() const {
    QList<qint64> ids;
    for (const BulkLine& line : m_lines->lines()) {
        if (line.outcome == Outcome::Will) {
            ids << line.id;
        }
    }
    return ids;
}

/// One row that what stands in the panel does not fit does not hold up the others: it is named and left out.
void BulkPanel::weigh() {
    if (m_running || !m_chosen || !m_panel->isOpen()) {
        return;
    }
    bool other = false;
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        BulkLine line = m_lines->lines().at(row);
        const bool wasHeldBack = m_heldBack.contains(line.id);
        if (line.outcome != Outcome::Will && !wasHeldBack) {
            continue;
        }
        const QString why = heldBack(m_chosen->action, line.id);
        if (why.isEmpty() != wasHeldBack) {
            continue;
        }
        line.outcome = why.isEmpty() ? Outcome::Will : Outcome::Skipped;
        line.text = why.isEmpty() ? m_chosen->word : why;
        why.isEmpty() ? void(m_heldBack.remove(line.id)) : void(m_heldBack.insert(line.id));
        m_lines->setLine(row, line);
        other = true;
    }
    m_panel->setNothingLeft(m_lines->count(Outcome::Will) == 0);
    if (!other) {
        return;
    }
    setPanelTitle();
    summarise();
}

void BulkPanel::setPanelTitle() {
    const QString title = tr("%1: %2", "action: how many").arg(m_chosen->word, counted(m_lines->count(Outcome::Will)));
    m_panel->setTitle(title, title);
}

void BulkPanel::refresh() {
    if (m_running || !m_chosen || !m_panel->isOpen()) {
        return;
    }
    bool fewer = false;
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        BulkLine line = m_lines->lines().at(row);
        if (line.outcome != Outcome::Will || m_outbox.rowVersion(line.id) == line.rowVersion) {
            continue;
        }
        line.outcome = Outcome::Skipped;
        line.text = tr("Somebody else has just changed this.");
        m_lines->setLine(row, line);
        fewer = true;
    }
    if (!fewer) {
        return;
    }
    m_panel->setNothingLeft(m_lines->count(Outcome::Will) == 0);
    setPanelTitle();
    summarise();
}

void BulkPanel::run() {
    QList<OutboxItem> commands;
    QList<BulkLine> lines = m_lines->lines();
    for (BulkLine& line : lines) {
        if (line.outcome != Outcome::Will) {
            continue;
        }
        commands << command(m_chosen->action, line.id);
        line.command = commands.constLast().id;
        line.outcome = Outcome::Sent;
        line.text.clear();
    }
    if (commands.isEmpty()) {
        return;
    }
    const QList<BulkLine> before = m_lines->lines();
    m_running = true;
    m_lines->setLines(lines); // before they are sent: their answers find their lines
    if (!m_outbox.ask(commands)) {
        m_running = false; // nothing was written down: everything stays as it was filled in
        m_lines->setLines(before);
        return;
    }
    m_chosen->isHeld ? m_panel->cancel() : m_panel->close(); // what was filled in comes back if it is undone
    m_choices->hide();
    summarise();
    m_close->setFocus(Qt::OtherFocusReason);
}

void BulkPanel::takenBack(const QList<QUuid>& commands) {
    if (!m_running) {
        return;
    }
    bool ours = false;
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        BulkLine line = m_lines->lines().at(row);
        if (line.outcome != Outcome::Sent || !commands.contains(line.command)) {
            continue;
        }
        line.outcome = Outcome::Skipped;
        line.text = tr("Undone: nothing was sent.");
        m_lines->setLine(row, line);
        ours = true;
    }
    if (!ours) {
        return;
    }
    if (m_lines->count(Outcome::Sent) + m_lines->count(Outcome::Done) + m_lines->count(Outcome::Refused) > 0) {
        end();
        return;
    }
    // All of it: the same rows are there to be decided once more.
    m_running = false;
    m_chosen = nullptr;
    preview();
}

void BulkPanel::update(const QUuid& command, bool done) {
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        BulkLine line = m_lines->lines().at(row);
        if (line.command != command) {
            continue;
        }
        line.outcome = done ? Outcome::Done : Outcome::Refused;
        if (const std::optional<OutboxItem> item = m_outbox.item(command); !done && item) {
            line.text = words::centreRefusal(item->errorKey, item->errorDetail).replace(u'\n', u' ');
        }
        m_lines->setLine(row, line);
        end();
        return;
    }
}

/// Another line has got its answer, or never will: perhaps it was the last one.
void BulkPanel::end() {
    summarise();
    if (!m_running || m_lines->count(Outcome::Sent) > 0) {
        return;
    }
    const QList<BulkLine>& lines = m_lines->lines();
    const auto refused = std::find_if(lines.cbegin(), lines.cend(),
                                      [](const BulkLine& line) { return line.outcome == Outcome::Refused; });
    if (refused != lines.cend()) {
        m_view->setCurrentIndex(m_lines->index(int(refused - lines.cbegin()), int(BulkModel::Column::Text)));
    }
    emit ended(failed());
}

QList<qint64> BulkPanel::failed() const {
    QList<qint64> ids;
    for (const BulkLine& line : m_lines->lines()) {
        if (line.outcome == Outcome::Refused) {
            ids << line.id;
        }
    }
    return ids;
}

QString BulkPanel::named(const QStringList& rows) const {
    const QString some = rows.mid(0, namedRows).join(tr(", "));
    const int more = int(rows.size()) - namedRows;
    return more > 0 ? tr("%1 and %2 more", "some, how many").arg(some, counted(more)) : some;
}

QString BulkPanel::undoable() const {
    return tr("It can be undone for %n seconds.", nullptr, int(m_outbox.hold().count()));
}

QString BulkPanel::mails(bool areSent, int count) {
    return areSent ? tr("Mails: %n, one to each person", nullptr, count) : tr("Mails: none");
}

QString BulkPanel::consequences() const {
    QStringList lines;
    lines << tr("%1: %2", "action: how many").arg(m_chosen->word, counted(m_lines->count(Outcome::Will)));
    QMap<QString, QStringList> skipped; // by reason: which ones
    for (const BulkLine& line : m_lines->lines()) {
        if (line.outcome == Outcome::Skipped) {
            skipped[line.text] << tr("%1 %2", "number, name").arg(line.number, line.name);
        }
    }
    if (!skipped.isEmpty()) {
        lines << tr("Skipped: %1", "how many").arg(counted(m_lines->count(Outcome::Skipped)));
    }
    for (auto reason = skipped.cbegin(); reason != skipped.cend(); ++reason) {
        lines << tr("· %1 %2", "why some are skipped, which ones").arg(reason.key(), named(reason.value()));
    }
    return (lines + effects(m_chosen->action, willBeDone())).join(u'\n');
}

void BulkPanel::summarise() {
    if (m_running) {
        QStringList parts{
            tr("%1: %2 done", "action, how many").arg(m_chosen->word, counted(m_lines->count(Outcome::Done)))};
        const auto add = [&](Outcome outcome, const QString& words) {
            if (const int count = m_lines->count(outcome); count > 0) {
                parts << words.arg(counted(count));
            }
        };
        add(Outcome::Sent, tr("%1 to be sent", "how many"));
        add(Outcome::Refused, tr("%1 need attention", "how many"));
        add(Outcome::Skipped, tr("%1 skipped", "how many"));
        m_summary->setText(parts.join(tr(", ")));
        return;
    }
    if (m_ids.size() > most) {
        m_summary->setText(tooMany());
        return;
    }
    const bool anything = std::any_of(m_buttons.cbegin(), m_buttons.cend(), [](const QPushButton* button) {
        return button->isEnabled() && !button->isHidden();
    });
    m_summary->setText(
        m_chosen ? consequences()
        : anything
            ? tr("Choose what to do; then you see what will happen to each of them before anything is sent.")
            : tr("There is nothing that could be done with these together. One by one, each says what it waits for or "
                 "who can do it."));
}

void BulkPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placePanel();
}

void BulkPanel::placePanel() {
    const bool beside = width() >= besideFrom;
    m_body->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_body->setAlignment(m_panel, beside ? Qt::AlignTop : Qt::Alignment());
    m_panel->setMaximumWidth(beside ? width() * 2 / 5 : QWIDGETSIZE_MAX);
    m_panel->setMinimumWidth(beside ? leastPanel : 0);
}

void BulkPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        m_close->click();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace inservice
