// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/bulkpanel.h"

#include "forms/lists/listcolumns.h"
#include "forms/lists/tablehabits.h"
#include "forms/look/flow.h"
#include "forms/look/statedelegate.h"
#include "forms/look/whynot.h"
#include "forms/review/actionpanels.h"
#include "forms/review/reviewwords.h"
#include "forms/words/words.h"
#include "models/replica/replicareader.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMap>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace inservice {
namespace {

constexpr int leastPanel = 38 * look::grid; ///< px of width beside the list
constexpr int besideFrom = 88 * look::grid; ///< px of width from which the panel stands there
constexpr int namedCases = 4;               ///< of those that are skipped; the list below has all of them

look::Tone toneOfOutcome(const QModelIndex& index) {
    switch (static_cast<BulkModel::Outcome>(index.data(StateRole).toInt())) {
    case BulkModel::Outcome::Will:
    case BulkModel::Outcome::Sent:
        return look::Tone::Info;
    case BulkModel::Outcome::Skipped:
        return look::Tone::Neutral;
    case BulkModel::Outcome::Done:
        return look::Tone::Good;
    case BulkModel::Outcome::Refused:
        return look::Tone::Bad;
    }
    return look::Tone::Neutral;
}

} // namespace

BulkPanel::BulkPanel(AccountLink& link, QueueModel& model, ReviewOutbox& outbox, QWidget* parent)
    : QWidget(parent)
    , m_link(link)
    , m_model(model)
    , m_outbox(outbox)
    , m_title(new look::Heading({}, 2, this))
    , m_choices(new QWidget(this))
    , m_summary(new QLabel(this))
    , m_lines(new BulkModel(this))
    , m_view(new QTableView(this))
    , m_panel(new DecisionPanel(QStringLiteral("bulkPanel"), this))
    , m_close(new QPushButton(tr("Back to the list (&G)"), this)) {
    m_title->setObjectName(QStringLiteral("bulkTitle"));
    m_summary->setObjectName(QStringLiteral("bulkSummary"));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    dressList();
    m_close->setObjectName(QStringLiteral("bulkClose"));
    makeChoices();
    auto* bottom = new QHBoxLayout;
    bottom->addStretch(1);
    bottom->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * look::grid, 0, 0, 0);
    layout->setSpacing(look::grid);
    layout->addWidget(m_title);
    layout->addWidget(m_choices);
    layout->addWidget(m_summary);
    m_body = new QBoxLayout(QBoxLayout::TopToBottom);
    m_body->setSpacing(look::grid);
    m_body->addWidget(m_view, 1);
    m_body->addWidget(m_panel);
    layout->addLayout(m_body, 1);
    layout->addLayout(bottom);
    connect(m_panel, &DecisionPanel::confirmed, this, &BulkPanel::run);
    connect(m_panel, &DecisionPanel::changed, this, &BulkPanel::weighSeals);
    connect(m_panel, &DecisionPanel::closed, this, [this] {
        if (m_running) {
            return;
        }
        m_chosen = nullptr;
        preview();
    });
    connect(m_close, &QPushButton::clicked, this, [this] {
        m_running = false;
        m_chosen = nullptr;
        m_panel->close();
        emit closed();
    });
    connect(&m_outbox, &ReviewOutbox::finished, this,
            [this](const QUuid& command, qint64, bool done) { update(command, done); });
}

void BulkPanel::dressList() {
    m_view->setObjectName(QStringLiteral("bulkList"));
    m_view->setAccessibleName(tr("What happens to each case"));
    m_view->setModel(m_lines);
    look::dressView(m_view);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->setWordWrap(false);
    m_view->horizontalHeader()->setStretchLastSection(true);
    // The reason stands beside the result: it is what one looks for.
    m_view->horizontalHeader()->moveSection(int(BulkModel::Column::Text), 1);
    m_habits = new TableHabits(m_view, ListMemory(m_link.identity().accountName, QStringLiteral("bulk")), {}, this);
    m_habits->restore();
    m_view->setItemDelegateForColumn(int(BulkModel::Column::Outcome), new look::StateDelegate(toneOfOutcome, m_view));
}

void BulkPanel::makeChoices() {
    auto* row = new look::FlowLayout(m_choices, look::grid);
    for (const ActionSpec& spec : caseActions(isChief())) {
        if (!spec.places.testFlag(ActionPlace::Bulk)) {
            continue;
        }
        auto* button = new QPushButton(spec.buttonText(), m_choices);
        button->setObjectName(spec.objectName("bulk"));
        button->setCheckable(true);
        row->addWidget(button);
        m_buttons.insert(spec.action, button);
        connect(button, &QPushButton::clicked, this, [this, action = spec.action] { start(action); });
    }
}

bool BulkPanel::isChief() const {
    return m_link.identity().accountType == AccountType::ChiefManager;
}

void BulkPanel::setCases(const QList<qint64>& ids) {
    if (isBusy()) {
        return;
    }
    if (QSet(ids.cbegin(), ids.cend()) != QSet(m_ids.cbegin(), m_ids.cend())) {
        m_panel->forget(); // it was written for others
    }
    m_ids = ids;
    preview();
}

void BulkPanel::preview() {
    m_title->setText(tr("%n cases selected", nullptr, int(m_ids.size())));
    QHash<CaseAction, int> offered;
    QList<BulkModel::Line> lines;
    for (const qint64 id : std::as_const(m_ids)) {
        const QueueRow* row = m_model.row(id);
        if (!row) {
            continue;
        }
        const PendingMark mark = m_model.pending(id);
        BulkModel::Line line;
        line.seen = row->application;
        line.unitName = row->unitName;
        const auto can = [&](const ActionSpec& spec) {
            return availability(spec, row->application, mark.state, m_link.identity(), {});
        };
        for (auto button = m_buttons.cbegin(); button != m_buttons.cend(); ++button) {
            if (can(actionSpec(button.key(), isChief())).isEnabled()) {
                ++offered[button.key()];
            }
        }
        if (m_chosen) {
            const Availability chosen = can(*m_chosen);
            if (mark.state == Pending::Refused) {
                line.outcome = BulkModel::Outcome::Skipped;
                line.text = tr("The centre refused something here: read it first.");
            } else if (!chosen.isEnabled()) {
                line.outcome = BulkModel::Outcome::Skipped;
                line.text = chosen.whyNot;
            } else {
                line.text = m_chosen->text();
            }
        } else {
            line.text = stateWord(row->application);
        }
        lines << line;
    }
    m_lines->setLines(lines);
    m_view->setColumnHidden(int(BulkModel::Column::Outcome), !m_chosen);
    m_habits->columns()->fitContents();
    for (auto entry = m_buttons.cbegin(); entry != m_buttons.cend(); ++entry) {
        QPushButton* button = entry.value();
        const int count = offered.value(entry.key());
        button->setChecked(m_chosen && m_chosen->action == entry.key());
        look::setPossible(button, count > 0 ? QString() : tr("Possible for none of the cases selected"),
                          tr("Possible for %n of the cases", nullptr, count));
    }
    m_choices->setVisible(!m_running);
    summarise();
}

void BulkPanel::start(CaseAction action) {
    if (m_running || !m_buttons.contains(action)) {
        return; // one by one only
    }
    m_chosen = &actionSpec(action, isChief());
    preview();
    const int will = m_lines->count(BulkModel::Outcome::Will);
    if (will == 0) {
        return;
    }
    m_panel->open(bulkSetup(*m_chosen, needingUnitSeal(), m_outbox.hold(), returnReasons()));
    weighSeals();
    setPanelTitle();
}

QList<ReturnReasonRow> BulkPanel::returnReasons() const {
    try {
        return m_link.replica().rows<ReturnReasonRow>();
    } catch (const std::exception&) {
        return {}; // without the list a reason can still be written
    }
}

bool BulkPanel::isPossible(CaseAction action) const {
    const QPushButton* button = m_buttons.value(action);
    return button && !isBusy() && button->isEnabled();
}

int BulkPanel::needingUnitSeal() const {
    const QList<BulkModel::Line>& lines = m_lines->lines();
    return int(std::count_if(lines.cbegin(), lines.cend(), [](const BulkModel::Line& line) {
        return line.outcome == BulkModel::Outcome::Will && line.seen.needsUnitSeal;
    }));
}

void BulkPanel::weighSeals() {
    if (m_running || !m_chosen || !m_chosen->panel.asksSeals || !m_panel->isOpen()) {
        return;
    }
    // One unit whose paper lacks its seal does not hold up the others: it is named and left out.
    const QString lacking = tr("This unit also needs its own seal (關防).");
    const bool seen = m_panel->details().unitSeal;
    bool other = false;
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        BulkModel::Line line = m_lines->lines().at(row);
        if (!line.seen.needsUnitSeal) {
            continue;
        }
        if (!seen && line.outcome == BulkModel::Outcome::Will) {
            line.outcome = BulkModel::Outcome::Skipped;
            line.text = lacking;
        } else if (seen && line.outcome == BulkModel::Outcome::Skipped && line.text == lacking) {
            line.outcome = BulkModel::Outcome::Will;
            line.text = m_chosen->text();
        } else {
            continue;
        }
        m_lines->setLine(row, line);
        other = true;
    }
    m_panel->setNothingLeft(m_lines->count(BulkModel::Outcome::Will) == 0);
    if (!other) {
        return;
    }
    setPanelTitle();
    summarise();
}

void BulkPanel::setPanelTitle() {
    const int will = m_lines->count(BulkModel::Outcome::Will);
    const QString title = tr("%1: %n cases", nullptr, will).arg(m_chosen->text());
    m_panel->setTitle(title, title);
}

void BulkPanel::refresh() {
    if (m_running || !m_chosen || !m_panel->isOpen()) {
        return;
    }
    bool fewer = false;
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        BulkModel::Line line = m_lines->lines().at(row);
        const QueueRow* now = m_model.row(line.seen.id);
        if (line.outcome != BulkModel::Outcome::Will || (now && now->application.rowVersion == line.seen.rowVersion)) {
            continue;
        }
        line.outcome = BulkModel::Outcome::Skipped;
        line.text = tr("Somebody else has just changed this case.");
        m_lines->setLine(row, line);
        fewer = true;
    }
    if (!fewer) {
        return;
    }
    setPanelTitle();
    summarise();
}

void BulkPanel::run() {
    const ActionDetails details = m_panel->details();
    QList<OutboxItem> commands;
    QList<BulkModel::Line> lines = m_lines->lines();
    for (BulkModel::Line& line : lines) {
        if (line.outcome != BulkModel::Outcome::Will) {
            continue;
        }
        commands << makeCommand(*m_chosen, line.seen, details);
        line.command = commands.constLast().id;
        line.outcome = BulkModel::Outcome::Sent;
        line.text.clear();
    }
    if (commands.isEmpty()) {
        return;
    }
    const QList<BulkModel::Line> before = m_lines->lines();
    m_running = true;
    m_word = m_chosen->text();
    m_lines->setLines(lines); // before they are sent: their answers find their lines
    if (!m_outbox.ask(commands)) {
        m_running = false; // nothing was written down: everything stays as it was filled in
        m_lines->setLines(before);
        return;
    }
    m_panel->close();
    if (m_chosen->isHeld()) {
        m_panel->keep(panelKey(*m_chosen), details); // comes back if it is undone
    }
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
        BulkModel::Line line = m_lines->lines().at(row);
        if (line.outcome != BulkModel::Outcome::Sent || !commands.contains(line.command)) {
            continue;
        }
        line.outcome = BulkModel::Outcome::Skipped;
        line.text = tr("Undone: nothing was sent.");
        m_lines->setLine(row, line);
        ours = true;
    }
    if (!ours) {
        return;
    }
    if (m_lines->count(BulkModel::Outcome::Sent) + m_lines->count(BulkModel::Outcome::Done) +
            m_lines->count(BulkModel::Outcome::Refused) >
        0) {
        summarise();
        return;
    }
    // All of it: the same cases are there to be decided once more.
    m_running = false;
    m_chosen = nullptr;
    preview();
}

void BulkPanel::update(const QUuid& command, bool done) {
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        BulkModel::Line line = m_lines->lines().at(row);
        if (line.command != command) {
            continue;
        }
        line.outcome = done ? BulkModel::Outcome::Done : BulkModel::Outcome::Refused;
        if (!done) {
            const QList<OutboxItem> refused = m_outbox.refused(line.seen.id);
            for (const OutboxItem& item : refused) {
                if (item.id == command) {
                    line.text = words::centreRefusal(item.errorKey, item.errorDetail);
                }
            }
        }
        m_lines->setLine(row, line);
        summarise();
        return;
    }
}

QString BulkPanel::named(const QStringList& cases) {
    const QString some = cases.mid(0, namedCases).join(tr(", "));
    const auto more = int(cases.size()) - namedCases;
    return more > 0 ? tr("%1 and %n more", nullptr, more).arg(some) : some;
}

QString BulkPanel::consequences() const {
    QStringList lines;
    const int will = m_lines->count(BulkModel::Outcome::Will);
    lines << tr("%1: %n cases", nullptr, will).arg(m_chosen->text());
    QMap<QString, QStringList> skipped; // by reason: which ones
    QMap<QString, int> types;
    for (const BulkModel::Line& line : m_lines->lines()) {
        if (line.outcome == BulkModel::Outcome::Skipped) {
            skipped[line.text] << tr("%1 %2", "number, name").arg(line.seen.number, line.seen.name);
        } else {
            ++types[words::accountType(m_chosen->opensAs.value_or(line.seen.accountType))];
        }
    }
    if (!skipped.isEmpty()) {
        lines << tr("Skipped: %n cases", nullptr, m_lines->count(BulkModel::Outcome::Skipped));
    }
    for (auto reason = skipped.cbegin(); reason != skipped.cend(); ++reason) {
        lines << tr("· %1 %2", "why cases are skipped, which ones").arg(reason.key(), named(reason.value()));
    }
    QStringList opened;
    for (auto type = types.cbegin(); type != types.cend(); ++type) {
        opened << tr("%1 %2", "type of account, how many").arg(type.key()).arg(type.value());
    }
    if (will > 0 && m_chosen->opensAccount) {
        lines << tr("Accounts opened: %n (%1)", nullptr, will).arg(opened.join(tr(", ")));
    }
    lines << (m_chosen->isHeld() ? tr("Mails: %n, one to each applicant", nullptr, will) : tr("Mails: none"));
    return lines.join(u'\n');
}

void BulkPanel::summarise() {
    if (m_running) {
        const int sent = m_lines->count(BulkModel::Outcome::Sent);
        const int done = m_lines->count(BulkModel::Outcome::Done);
        const int refused = m_lines->count(BulkModel::Outcome::Refused);
        const int skipped = m_lines->count(BulkModel::Outcome::Skipped);
        QStringList parts{tr("%1: %2 done").arg(m_word).arg(done)};
        if (sent > 0) {
            parts << tr("%n to be sent", nullptr, sent);
        }
        if (refused > 0) {
            parts << tr("%n need attention", nullptr, refused);
        }
        if (skipped > 0) {
            parts << tr("%n skipped", nullptr, skipped);
        }
        m_summary->setText(parts.join(tr(", ")));
        return;
    }
    const bool anything = std::any_of(m_buttons.cbegin(), m_buttons.cend(), [](const QPushButton* button) {
        return button->isEnabled() && !button->isHidden();
    });
    m_summary->setText(
        m_chosen ? consequences()
        : anything
            ? tr("Choose what to do; then you see what will happen to each case before anything is sent.")
            : tr("There is nothing that could be done with these cases together: they have been decided, or wait "
                 "for somebody else. One by one, each says what it waits for."));
}

void BulkPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
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
