// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/bulkpanel.h"

#include "forms/lists/listcolumns.h"
#include "forms/lists/tablehabits.h"
#include "forms/look/flow.h"
#include "forms/look/statedelegate.h"
#include "forms/review/deedpanels.h"
#include "forms/review/reviewwords.h"
#include "forms/words/words.h"

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

constexpr DeedName bulkDeeds[] = {
    {Deed::Receive, "bulkReceive"},           {Deed::Approve, "bulkApprove"}, {Deed::OpenContact, "bulkOpenContact"},
    {Deed::OpenOperator, "bulkOpenOperator"}, {Deed::Return, "bulkReturn"},   {Deed::Reject, "bulkReject"},
};

constexpr int leastPanel = 38 * look::grid; ///< px of width beside the list
constexpr int besideFrom = 88 * look::grid; ///< px of width from which the panel stands there
constexpr int namedCases = 4;               ///< of those that are skipped; the list below has all of them

look::Tone toneOfOutcome(const QModelIndex& index) {
    switch (static_cast<BulkModel::Outcome>(index.data(BulkModel::OutcomeRole).toInt())) {
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
    , m_deedBox(new QWidget(this))
    , m_summary(new QLabel(this))
    , m_lines(new BulkModel(this))
    , m_view(new QTableView(this))
    , m_panel(new DecisionPanel(QStringLiteral("bulkPanel"), this))
    , m_close(new QPushButton(tr("Back to the list (&G)"), this)) {
    m_title->setObjectName(QStringLiteral("bulkTitle"));
    m_summary->setObjectName(QStringLiteral("bulkSummary"));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
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
    m_view->horizontalHeader()->moveSection(static_cast<int>(BulkModel::Column::Text), 1);
    m_habits = new TableHabits(m_view, ListMemory(m_link.identity().accountName, QStringLiteral("bulk")), {}, this);
    m_habits->restore();
    m_view->setItemDelegateForColumn(static_cast<int>(BulkModel::Column::Outcome),
                                     new look::StateDelegate(toneOfOutcome, m_view));
    m_close->setObjectName(QStringLiteral("bulkClose"));
    auto* row = new look::FlowLayout(m_deedBox, look::grid);
    for (const DeedName& entry : bulkDeeds) {
        auto* button = new QPushButton(buttonText(entry.deed, isChief()), m_deedBox);
        button->setObjectName(QLatin1String(entry.name));
        button->setCheckable(true);
        row->addWidget(button);
        m_deeds.insert(static_cast<int>(entry.deed), button);
        connect(button, &QPushButton::clicked, this, [this, deed = entry.deed] { start(deed); });
    }
    auto* bottom = new QHBoxLayout;
    bottom->addStretch(1);
    bottom->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * look::grid, 0, 0, 0);
    layout->setSpacing(look::grid);
    layout->addWidget(m_title);
    layout->addWidget(m_deedBox);
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
        if (m_running)
            return;
        m_deed.reset();
        preview();
    });
    connect(m_close, &QPushButton::clicked, this, [this] {
        m_running = false;
        m_deed.reset();
        m_panel->close();
        emit closed();
    });
    connect(&m_outbox, &ReviewOutbox::finished, this,
            [this](const QUuid& command, qint64, bool done) { update(command, done); });
}

bool BulkPanel::isChief() const {
    return m_link.identity().accountType == AccountType::ChiefManager;
}

void BulkPanel::setCases(const QList<qint64>& ids) {
    if (isBusy())
        return;
    if (QSet(ids.cbegin(), ids.cend()) != QSet(m_ids.cbegin(), m_ids.cend()))
        m_panel->forget(); // it was written for others
    m_ids = ids;
    preview();
}

void BulkPanel::preview() {
    m_title->setText(tr("%n cases selected", nullptr, static_cast<int>(m_ids.size())));
    QHash<int, int> offered;
    QList<BulkModel::Line> lines;
    for (const qint64 id : std::as_const(m_ids)) {
        const QueueRow* row = m_model.row(id);
        if (!row)
            continue;
        const PendingMark mark = m_model.pending(id);
        BulkModel::Line line;
        line.seen = row->application;
        line.unitName = row->unitName;
        for (const DeedName& entry : bulkDeeds)
            if (possible(entry.deed, row->application, mark.state, m_link.identity(), {}).now())
                ++offered[static_cast<int>(entry.deed)];
        if (m_deed) {
            const Possible can = possible(*m_deed, row->application, mark.state, m_link.identity(), {});
            if (mark.state == Pending::Refused) {
                line.outcome = BulkModel::Outcome::Skipped;
                line.text = tr("The centre refused something here: read it first.");
            } else if (!can.now()) {
                line.outcome = BulkModel::Outcome::Skipped;
                line.text = can.whyNot;
            } else
                line.text = deedWord(*m_deed, isChief());
        } else
            line.text = stateWord(row->application);
        lines << line;
    }
    m_lines->setLines(lines);
    m_view->setColumnHidden(static_cast<int>(BulkModel::Column::Outcome), !m_deed);
    m_habits->columns()->fitContents();
    for (const DeedName& entry : bulkDeeds) {
        QPushButton* button = m_deeds.value(static_cast<int>(entry.deed));
        const int count = offered.value(static_cast<int>(entry.deed));
        const bool opens = entry.deed == Deed::OpenContact || entry.deed == Deed::OpenOperator;
        button->setVisible(isChief() == opens || entry.deed == Deed::Return || entry.deed == Deed::Reject);
        button->setEnabled(count > 0);
        button->setChecked(m_deed == entry.deed);
        button->setToolTip(count > 0 ? tr("Possible for %n of the cases", nullptr, count)
                                     : tr("Possible for none of the cases selected"));
    }
    m_deedBox->setVisible(!m_running);
    summarise();
}

void BulkPanel::start(Deed deed) {
    if (m_running)
        return;
    m_deed = deed;
    preview();
    const int will = m_lines->count(BulkModel::Outcome::Will);
    if (will == 0)
        return;
    DecisionPanel::Setup setup = deedSetup(deed);
    switch (deed) {
    case Deed::Receive:
        if (const int needing = needingUnitSeal(); needing > 0)
            setup.unitSealWords = tr("Seal of the &unit (關防) seen (%n of them need it)", nullptr, needing);
        setup.explanation = tr("The same is written down for every case.");
        break;
    case Deed::Approve:
    case Deed::OpenContact:
    case Deed::OpenOperator:
        setup.explanation =
            tr("It can be undone for %1 s before anything is sent, and taken back until an account's first sign-in.")
                .arg(m_outbox.hold().count());
        break;
    case Deed::Return:
        try {
            setup.reasons = m_link.replica().returnReasons();
        } catch (const std::exception&) {
            // Without the list a reason can still be written.
            setup.reasons.clear();
        }
        setup.explanation = tr("Every applicant gets a mail with the same reasons.");
        break;
    case Deed::Reject:
        setup.explanation = tr("The cases end. Every applicant gets a mail with the same reason.");
        break;
    case Deed::ApproveBefore:
    case Deed::Note:
    case Deed::TakeBack:
        return; // one by one only
    }
    m_panel->open(setup);
    weighSeals();
    setPanelTitle();
}

bool BulkPanel::isPossible(Deed deed) const {
    const QPushButton* button = m_deeds.value(static_cast<int>(deed));
    return button && !isBusy() && !button->isHidden() && button->isEnabled();
}

int BulkPanel::needingUnitSeal() const {
    const QList<BulkModel::Line>& lines = m_lines->lines();
    return static_cast<int>(std::count_if(lines.cbegin(), lines.cend(), [](const BulkModel::Line& line) {
        return line.outcome == BulkModel::Outcome::Will && line.seen.needsUnitSeal;
    }));
}

void BulkPanel::weighSeals() {
    if (m_running || m_deed != Deed::Receive || !m_panel->isOpen())
        return;
    // One unit whose paper lacks its seal does not hold up the others: it is named and left out.
    const QString lacking = tr("This unit also needs its own seal (關防).");
    const bool seen = m_panel->details().unitSeal;
    bool other = false;
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        BulkModel::Line line = m_lines->lines().at(row);
        if (!line.seen.needsUnitSeal)
            continue;
        if (!seen && line.outcome == BulkModel::Outcome::Will) {
            line.outcome = BulkModel::Outcome::Skipped;
            line.text = lacking;
        } else if (seen && line.outcome == BulkModel::Outcome::Skipped && line.text == lacking) {
            line.outcome = BulkModel::Outcome::Will;
            line.text = deedWord(Deed::Receive, isChief());
        } else {
            continue;
        }
        m_lines->setLine(row, line);
        other = true;
    }
    m_panel->setNothingLeft(m_lines->count(BulkModel::Outcome::Will) == 0);
    if (!other)
        return;
    setPanelTitle();
    summarise();
}

void BulkPanel::setPanelTitle() {
    const int will = m_lines->count(BulkModel::Outcome::Will);
    const QString title = tr("%1: %n cases", nullptr, will).arg(deedWord(*m_deed, isChief()));
    m_panel->setTitle(title, title);
}

void BulkPanel::refresh() {
    if (m_running || !m_deed || !m_panel->isOpen())
        return;
    bool fewer = false;
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        BulkModel::Line line = m_lines->lines().at(row);
        const QueueRow* now = m_model.row(line.seen.id);
        if (line.outcome != BulkModel::Outcome::Will || (now && now->application.rowVersion == line.seen.rowVersion))
            continue;
        line.outcome = BulkModel::Outcome::Skipped;
        line.text = tr("Somebody else has just changed this case.");
        m_lines->setLine(row, line);
        fewer = true;
    }
    if (!fewer)
        return;
    setPanelTitle();
    summarise();
}

void BulkPanel::run() {
    const DeedDetails details = m_panel->details();
    QList<OutboxItem> commands;
    QList<BulkModel::Line> lines = m_lines->lines();
    for (BulkModel::Line& line : lines) {
        if (line.outcome != BulkModel::Outcome::Will)
            continue;
        commands << makeCommand(*m_deed, line.seen, details, isChief());
        line.command = commands.constLast().id;
        line.outcome = BulkModel::Outcome::Sent;
        line.text.clear();
    }
    if (commands.isEmpty())
        return;
    const QList<BulkModel::Line> before = m_lines->lines();
    m_running = true;
    m_word = deedWord(*m_deed, isChief());
    m_lines->setLines(lines); // before they are sent: their answers find their lines
    // As with a single case: receiving mails nobody and opens nothing, and 核准 may follow at once.
    const bool written =
        decidesCase(*m_deed) ? !m_outbox.submitHeld(commands).isEmpty() : !m_outbox.submitAtOnce(commands).isEmpty();
    if (!written) {
        m_running = false; // nothing was written down: everything stays as it was filled in
        m_lines->setLines(before);
        return;
    }
    m_panel->close();
    if (decidesCase(*m_deed))
        m_panel->keep(panelKey(*m_deed), details); // comes back if it is undone
    m_deedBox->hide();
    summarise();
    m_close->setFocus(Qt::OtherFocusReason);
}

void BulkPanel::takenBack(const QList<QUuid>& commands) {
    if (!m_running)
        return;
    bool ours = false;
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        BulkModel::Line line = m_lines->lines().at(row);
        if (line.outcome != BulkModel::Outcome::Sent || !commands.contains(line.command))
            continue;
        line.outcome = BulkModel::Outcome::Skipped;
        line.text = tr("Undone: nothing was sent.");
        m_lines->setLine(row, line);
        ours = true;
    }
    if (!ours)
        return;
    if (m_lines->count(BulkModel::Outcome::Sent) + m_lines->count(BulkModel::Outcome::Done) +
            m_lines->count(BulkModel::Outcome::Refused) >
        0) {
        summarise();
        return;
    }
    // All of it: the same cases are there to be decided once more.
    m_running = false;
    m_deed.reset();
    preview();
}

void BulkPanel::update(const QUuid& command, bool done) {
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        BulkModel::Line line = m_lines->lines().at(row);
        if (line.command != command)
            continue;
        line.outcome = done ? BulkModel::Outcome::Done : BulkModel::Outcome::Refused;
        if (!done) {
            const QList<OutboxItem> refused = m_outbox.refused(line.seen.id);
            for (const OutboxItem& item : refused)
                if (item.id == command)
                    line.text = words::centreRefusal(item.errorKey, item.errorDetail);
        }
        m_lines->setLine(row, line);
        summarise();
        return;
    }
}

QString BulkPanel::named(const QStringList& cases) {
    const QString some = cases.mid(0, namedCases).join(tr(", "));
    const auto more = static_cast<int>(cases.size()) - namedCases;
    return more > 0 ? tr("%1 and %n more", nullptr, more).arg(some) : some;
}

QString BulkPanel::consequences() const {
    QStringList lines;
    const int will = m_lines->count(BulkModel::Outcome::Will);
    lines << tr("%1: %n cases", nullptr, will).arg(deedWord(*m_deed, isChief()));
    QMap<QString, QStringList> skipped; // by reason: which ones
    QMap<QString, int> types;
    for (const BulkModel::Line& line : m_lines->lines()) {
        if (line.outcome == BulkModel::Outcome::Skipped)
            skipped[line.text] << tr("%1 %2", "number, name").arg(line.seen.number, line.seen.name);
        else
            ++types[words::accountType(*m_deed == Deed::OpenContact    ? AccountType::Contact
                                       : *m_deed == Deed::OpenOperator ? AccountType::Operator
                                                                       : line.seen.accountType)];
    }
    if (!skipped.isEmpty())
        lines << tr("Skipped: %n cases", nullptr, m_lines->count(BulkModel::Outcome::Skipped));
    for (auto reason = skipped.cbegin(); reason != skipped.cend(); ++reason)
        lines << tr("· %1 %2", "why cases are skipped, which ones").arg(reason.key(), named(reason.value()));
    QStringList opened;
    for (auto type = types.cbegin(); type != types.cend(); ++type)
        opened << tr("%1 %2", "type of account, how many").arg(type.key()).arg(type.value());
    if (will > 0 && (*m_deed == Deed::Approve || *m_deed == Deed::OpenContact || *m_deed == Deed::OpenOperator))
        lines << tr("Accounts opened: %n (%1)", nullptr, will).arg(opened.join(tr(", ")));
    lines << (*m_deed == Deed::Receive ? tr("Mails: none") : tr("Mails: %n, one to each applicant", nullptr, will));
    return lines.join(u'\n');
}

void BulkPanel::summarise() {
    if (m_running) {
        const int sent = m_lines->count(BulkModel::Outcome::Sent);
        const int done = m_lines->count(BulkModel::Outcome::Done);
        const int refused = m_lines->count(BulkModel::Outcome::Refused);
        const int skipped = m_lines->count(BulkModel::Outcome::Skipped);
        QStringList parts{tr("%1: %2 done").arg(m_word).arg(done)};
        if (sent > 0)
            parts << tr("%n to be sent", nullptr, sent);
        if (refused > 0)
            parts << tr("%n need attention", nullptr, refused);
        if (skipped > 0)
            parts << tr("%n skipped", nullptr, skipped);
        m_summary->setText(parts.join(tr(", ")));
        return;
    }
    const bool anything = std::any_of(m_deeds.cbegin(), m_deeds.cend(), [](const QPushButton* button) {
        return button->isEnabled() && !button->isHidden();
    });
    m_summary->setText(
        m_deed ? consequences()
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
