// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/change/changepreview.h"

#include "forms/courses/change/plannedchange.h"
#include "forms/courses/register/actionfoot.h"
#include "forms/words/changewords.h"
#include "forms/words/sentences.h"

#include <QAction>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace inservice {
namespace {

constexpr int reasonLines = 3;
constexpr int sideShare = 34; ///< per cent

} // namespace

ChangePreview::ChangePreview(const QList<QAction*>& actions, QWidget* parent)
    : QWidget(parent)
    , m_heading(new look::Heading({}, 2, this))
    , m_summary(new QLabel(this))
    , m_message(new look::MessageBar(this))
    , m_cancel(new look::MessageBar(this))
    , m_cards(new ChangeCards(this))
    , m_urgent(new ChoiceEdit)
    , m_reason(new LinesEdit(reasonLines))
    , m_evidence(new EvidenceEdit) {
    m_heading->setObjectName(QStringLiteral("changeHeading"));
    m_heading->setWordWrap(true);
    m_summary->setObjectName(QStringLiteral("changeSummary"));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_message->setObjectName(QStringLiteral("changeMessage"));
    m_cancel->setObjectName(QStringLiteral("changeCancelCourse"));
    m_cards->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(2 * look::grid);
    middle->addWidget(m_cards, 100 - sideShare);
    middle->addWidget(makeSide(), sideShare);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(look::margin, 0, look::margin, 0);
    column->setSpacing(look::grid);
    column->addWidget(m_heading);
    column->addWidget(m_summary);
    column->addWidget(m_message);
    column->addWidget(m_cancel);
    column->addLayout(middle, 1);
    auto* around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    around->setSpacing(0);
    around->addLayout(column, 1);
    around->addWidget(new ActionFoot(actions, nullptr, this));
    connect(m_cards, &ChangeCards::edited, this, &ChangePreview::edited);
    connect(m_urgent, &QComboBox::currentIndexChanged, this, &ChangePreview::edited);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &ChangePreview::edited);
    connect(m_evidence, &EvidenceEdit::edited, this, &ChangePreview::edited);
    connect(m_cancel, &look::MessageBar::actionTriggered, this, &ChangePreview::cancelWanted);
}

QWidget* ChangePreview::makeSide() {
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    m_side = new QWidget;
    auto* column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::grid);
    const auto add = [column, this](const QString& label, QWidget* editor, const QString& help) {
        auto* words = new QLabel(label, m_side);
        words->setBuddy(editor);
        editor->setAccessibleName(look::withoutAccessKey(label));
        column->addWidget(words);
        column->addWidget(editor);
        auto* quiet = new look::QuietLabel(help, m_side);
        quiet->setWordWrap(true);
        column->addWidget(quiet);
    };
    m_reason->setObjectName(QStringLiteral("changeReason"));
    m_urgent->setObjectName(QStringLiteral("changeUrgent"));
    add(tr("Reason for the &whole change"), m_reason,
        tr("For all fields that have none of their own. What is reviewed needs at least 5 characters."));
    m_urgent->restart(tr("Not urgent"));
    m_urgent->addItem(tr("Disaster (typhoon, earthquake, …)"), QStringLiteral("disaster"));
    m_urgent->addItem(tr("The lecturer cannot come"), QStringLiteral("lecturer"));
    m_urgentRow = new FormField(tr("&Urgent"), m_urgent, m_side);
    m_urgentRow->setHelp(tr("What is urgent holds at once; the desk looks at it afterwards."));
    column->addWidget(m_urgentRow);
    auto* words = new QLabel(tr("Sealed form of the change"), m_side);
    column->addWidget(words);
    column->addWidget(m_evidence);
    auto* quiet = new look::QuietLabel(tr("Where the desk asks for it: printed, sealed and scanned. It can be added "
                                          "later too, as long as the change waits."),
                                       m_side);
    quiet->setWordWrap(true);
    column->addWidget(quiet);
    column->addStretch(1);
    area->setWidget(m_side);
    return area;
}

void ChangePreview::showChange(const PlannedChange& change, const CourseNames& names) {
    const QList<ChangeCard> cards = change.cards(names);
    const PlannedChange::Sums sums = change.sums();
    const int enrolled = enrolledIn(change.course());
    m_cards->setCards(ChangeCards::Mode::Ask, cards);
    m_heading->setText(tr("What is changed: %n field(s)", nullptr, int(cards.size())));
    m_summary->setText(words::together({words::changePhase(change.phase(), enrolled),
                                        tr("At once: %1. By review: %2.").arg(sums.atOnce).arg(sums.waiting)}));
    if (sums.isCancelled) {
        m_cancel->show(look::Tone::Warning,
                       tr("What people rely on is changed only by cancelling: all %n who have enrolled "
                          "or wait are mailed that the course is cancelled, and it stays to be found so. "
                          "A copy of it can be registered as a new course.",
                          nullptr, enrolled),
                       tr("Cancel the course…"));
    } else {
        m_cancel->clear();
    }
}

void ChangePreview::setUrgentShown(bool shown) {
    m_urgentRow->setVisible(shown);
}

void ChangePreview::load(const QJsonObject& change) {
    const QSignalBlocker quiet(this);
    m_reason->setPlainText(change.value(QLatin1String("reason")).toString());
    const QString urgent = change.value(QLatin1String("urgent")).toString();
    m_urgent->setChoice(urgent.isEmpty() ? QVariant() : QVariant(urgent));
    m_evidence->load(change.value(QLatin1String("files")).toArray());
    m_cards->forget();
    const QJsonObject reasons = change.value(QLatin1String("reasons")).toObject();
    for (auto reason = reasons.begin(); reason != reasons.end(); ++reason) {
        m_cards->setReason(reason.key(), reason.value().toString());
    }
}

QJsonObject ChangePreview::stored() const {
    QJsonObject reasons;
    for (const ChangeCard& card : m_cards->cards()) {
        if (const QString reason = m_cards->reason(card.field); !reason.isEmpty()) {
            reasons.insert(card.field, reason);
        }
    }
    return {{QStringLiteral("reasons"), reasons},
            {QStringLiteral("reason"), m_reason->toPlainText().trimmed()},
            {QStringLiteral("urgent"), m_urgentRow->isHidden() ? QString() : m_urgent->choice().toString()},
            {QStringLiteral("files"), m_evidence->value()}};
}

void ChangePreview::setEditable(bool editable) {
    m_cards->setEnabled(editable);
    m_side->setEnabled(editable);
}

} // namespace inservice
