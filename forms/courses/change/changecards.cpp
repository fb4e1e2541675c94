// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/change/changecards.h"

#include "forms/edits/edits.h"
#include "forms/edits/formfield.h"
#include "forms/look/wrappingbox.h"
#include "forms/words/coursewords.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace inservice {
namespace {

constexpr PlainText::Limits reasonLimits{0, 500, false, false}; ///< as the centre takes it

QLabel* wrapped(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString titleOf(const ChangeCard& card) {
    return card.title.isEmpty() ? words::courseField(card.field) : card.title;
}

QLabel* quiet(const QString& text, QWidget* parent) {
    auto* label = new look::QuietLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

ChangeCards::ChangeCards(QWidget* parent)
    : QScrollArea(parent) {
    m_afterWord = tr("As it is to be");
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

void ChangeCards::setCards(Mode mode, const QList<ChangeCard>& cards) {
    if (widget() != nullptr && mode == m_mode && cards == m_cards) {
        return;
    }
    m_mode = mode;
    m_cards = cards;
    m_edits.clear();
    m_boxes.clear();
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, look::grid, 0);
    column->setSpacing(look::grid);
    for (const ChangeCard& card : cards) {
        column->addWidget(makeCard(card));
    }
    column->addStretch(1);
    setWidget(inside);
}

QWidget* ChangeCards::makeCard(const ChangeCard& card) {
    auto* frame = new QFrame;
    frame->setObjectName(QStringLiteral("changeCard_") + card.field);
    frame->setFrameShape(QFrame::StyledPanel);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(2 * look::grid, look::grid, 2 * look::grid, look::grid);
    column->setSpacing(look::grid / 2);
    auto* head = new QHBoxLayout;
    auto* name = wrapped(titleOf(card), frame);
    QFont bold = name->font();
    bold.setBold(true);
    name->setFont(bold);
    auto* badge = new look::StateBadge(frame);
    badge->setObjectName(QStringLiteral("changeBadge_") + card.field);
    badge->set(card.tone, card.badge);
    head->addWidget(name, 1);
    head->addWidget(badge, 0, Qt::AlignTop);
    column->addLayout(head);
    addLines(column, card, frame);
    if (!card.consequence.isEmpty()) {
        column->addWidget(quiet(card.consequence, frame));
    }
    if (m_mode != Mode::Ask && !card.reason.isEmpty()) {
        column->addWidget(wrapped(tr("Reason: %1").arg(card.reason), frame));
    }
    if (!card.decision.isEmpty()) {
        column->addWidget(wrapped(tr("The desk: %1").arg(card.decision), frame));
    }
    if (!card.conflict.isEmpty()) {
        auto* bar = new look::MessageBar(frame);
        bar->show(look::Tone::Warning, card.conflict);
        column->addWidget(bar);
    }
    if (m_mode == Mode::Ask) {
        addAsked(column, card, frame);
    } else if (m_mode == Mode::Decide && card.canBeDecided) {
        addDecided(column, card, frame);
    }
    return frame;
}

/// What stands and what is to stand, side by side.
void ChangeCards::addLines(QVBoxLayout* column, const ChangeCard& card, QWidget* parent) const {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * look::grid);
    grid->setVerticalSpacing(look::grid / 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(quiet(tr("As it stands"), parent), 0, 0);
    grid->addWidget(quiet(m_afterWord, parent), 0, 1);
    int row = 1;
    for (const courseview::ChangedField& line : card.lines) {
        if (line.path != card.field) {
            grid->addWidget(quiet(words::courseField(line.path), parent), row++, 0, 1, 2);
        }
        const auto shown = [](const QString& text) { return text.isEmpty() ? tr("(nothing)") : text; };
        grid->addWidget(wrapped(shown(line.before), parent), row, 0, Qt::AlignTop);
        grid->addWidget(wrapped(shown(line.after), parent), row, 1, Qt::AlignTop);
        ++row;
    }
    column->addLayout(grid);
}

TextEdit* ChangeCards::addWritten(QVBoxLayout* column, const ChangeCard& card, const QString& label, QWidget* parent) {
    const QString field = card.field;
    auto* edit = new TextEdit(reasonLimits, parent);
    edit->setPlaceholderText(label);
    edit->setAccessibleName(tr("%1, %2", "what is written, field").arg(label, titleOf(card)));
    edit->load(m_written.value(field));
    m_edits.insert(field, edit);
    column->addWidget(edit);
    connect(edit, &ValueEdit::edited, this, [this, edit, field] {
        m_written.insert(field, edit->normalisedText());
        emit edited();
    });
    return edit;
}

void ChangeCards::addCauses(QVBoxLayout* column, const ChangeCard& card, QWidget* parent) {
    auto* choice = new ChoiceEdit(parent);
    choice->setObjectName(QStringLiteral("changeCause_") + card.field);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choice->setAccessibleName(tr("Cause: %1").arg(titleOf(card)));
    for (const auto& [key, word] : card.causes) {
        choice->addItem(word, key);
    }
    choice->setChoice(m_causes.value(card.field));
    column->addWidget(choice, 0, Qt::AlignLeft);
    connect(choice, &QComboBox::currentIndexChanged, this, [this, choice, field = card.field] {
        m_causes.insert(field, choice->choice().toString());
        emit edited();
    });
}

void ChangeCards::addAsked(QVBoxLayout* column, const ChangeCard& card, QWidget* parent) {
    if (!card.causes.isEmpty()) {
        addCauses(column, card, parent);
    }
    TextEdit* edit =
        addWritten(column, card,
                   card.causes.isEmpty() ? tr("Reason for this field") : tr("What else is to be said of it"), parent);
    edit->setObjectName(QStringLiteral("changeReason_") + card.field);
    auto* revert = new QPushButton(look::icon(QStringLiteral("edit-undo")), tr("Leave it as it stands"), parent);
    revert->setObjectName(QStringLiteral("changeRevert_") + card.field);
    revert->setAccessibleName(tr("Leave as it stands: %1").arg(titleOf(card)));
    revert->setFlat(true);
    column->addWidget(revert, 0, Qt::AlignLeft);
    connect(revert, &QPushButton::clicked, this, [this, field = card.field] { emit revertWanted(field); });
}

void ChangeCards::addDecided(QVBoxLayout* column, const ChangeCard& card, QWidget* parent) {
    auto* box = new look::WrappingBox(tr("Approve this field"), parent);
    box->setObjectName(QStringLiteral("changeApprove_") + card.field);
    box->setAccessibleName(tr("Approve: %1").arg(titleOf(card)));
    if (!card.conflict.isEmpty()) {
        m_approved.insert(card.field, false);
    }
    box->setChecked(approves(card.field));
    box->setEnabled(card.conflict.isEmpty());
    box->setToolTip(card.conflict);
    m_boxes.insert(card.field, box);
    column->addWidget(box);
    TextEdit* edit = addWritten(column, card, tr("Why this field is not approved"), parent);
    edit->setObjectName(QStringLiteral("changeSaid_") + card.field);
    edit->setVisible(!box->isChecked());
    connect(box, &QCheckBox::toggled, this, [this, edit, field = card.field](bool approved) {
        m_approved.insert(field, approved);
        edit->setVisible(!approved);
        emit edited();
    });
}

void ChangeCards::setReason(const QString& field, const QString& text) {
    m_written.insert(field, text);
    if (TextEdit* edit = m_edits.value(field)) {
        edit->load(text);
    }
}

void ChangeCards::proposeCause(const QString& field, const QString& key) {
    if (m_causes.value(field).isEmpty()) {
        m_causes.insert(field, key);
    }
}

void ChangeCards::setApproved(const QString& field, bool approved) {
    m_approved.insert(field, approved);
    if (QCheckBox* box = m_boxes.value(field)) {
        box->setChecked(approved);
    }
}

void ChangeCards::forget() {
    m_written.clear();
    m_causes.clear();
    m_approved.clear();
    m_cards.clear();
    delete takeWidget();
}

void ChangeCards::jumpTo(const QString& field) {
    if (auto* card = findChild<QWidget*>(QStringLiteral("changeCard_") + field)) {
        ensureWidgetVisible(card);
        if (TextEdit* edit = m_edits.value(field)) {
            edit->setFocus(Qt::OtherFocusReason);
        }
    }
}

} // namespace inservice
