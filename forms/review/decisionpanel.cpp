// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/decisionpanel.h"

#include "forms/commands/panelkeys.h"
#include "forms/commands/purposeedit.h"
#include "forms/edits/formfield.h"
#include "forms/edits/valueedit.h"
#include "forms/look/fitarea.h"
#include "forms/look/flow.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "forms/look/wrappingbox.h"
#include "forms/words/words.h"
#include "models/domain/plaintext.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>
#include <algorithm>

namespace inservice {
namespace {

constexpr int textLines = 2;
constexpr int leastFields = 12 * look::grid;          ///< px of what is filled in; the rest scrolls
constexpr PlainText::Limits textLimits{0, 500, true}; ///< as the centre takes it

} // namespace

DecisionPanel::DecisionPanel(const QString& prefix, QWidget* parent)
    : AskingPanel(parent)
    , m_prefix(prefix)
    , m_title(new look::Heading({}, 2, this))
    , m_fields(new QWidget)
    , m_explanation(new QLabel(m_fields))
    , m_receive(new QWidget(m_fields))
    , m_how(new QButtonGroup(this))
    , m_reasonBox(new QWidget(m_fields))
    , m_purpose(new PurposeEdit(m_fields))
    , m_textLabel(new QLabel(m_fields))
    , m_text(new LinesEdit(textLines, m_fields))
    , m_whyNot(new QLabel(this))
    , m_confirm(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel (&X)"), this)) {
    setObjectName(prefix);
    dress();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(look::grid);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_confirm);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * look::grid, look::grid, 2 * look::grid, look::grid);
    layout->setSpacing(look::grid);
    layout->addWidget(m_title);
    layout->addWidget(makeFields());
    layout->addWidget(m_whyNot);
    layout->addLayout(buttons);
    hide();
    connectAll();
}

void DecisionPanel::dress() {
    m_title->setObjectName(m_prefix + QStringLiteral("Title"));
    m_explanation->setWordWrap(true);
    m_explanation->setTextFormat(Qt::PlainText);
    m_purpose->setObjectName(m_prefix + QStringLiteral("Purpose"));
    m_text->setObjectName(m_prefix + QStringLiteral("Text"));
    m_textLabel->setBuddy(m_text);
    m_textLabel->setWordWrap(true);
    m_whyNot->setObjectName(m_prefix + QStringLiteral("WhyNot"));
    m_whyNot->setWordWrap(true);
    m_confirm->setObjectName(m_prefix + QStringLiteral("Confirm"));
    m_cancel->setObjectName(m_prefix + QStringLiteral("Cancel"));
}

/// What is filled in scrolls where there is no room for it; what it is about and its buttons stay in view.
QWidget* DecisionPanel::makeFields() {
    buildReceive();
    m_reasonLayout = new QVBoxLayout(m_reasonBox);
    m_reasonLayout->setContentsMargins(0, 0, 0, 0);
    m_reasonLayout->setSpacing(look::grid / 2);
    m_keepsPaper =
        new look::WrappingBox(tr("No new seal is needed: the sealed form received still counts (&E)"), m_fields);
    m_keepsPaper->setObjectName(m_prefix + QStringLiteral("KeepsPaper"));
    auto* fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(look::grid);
    fields->addWidget(m_explanation);
    fields->addWidget(m_receive);
    fields->addWidget(m_reasonBox);
    fields->addWidget(m_keepsPaper);
    fields->addWidget(m_purpose);
    fields->addWidget(m_textLabel);
    fields->addWidget(m_text);
    auto* area = new look::FitArea(leastFields, this);
    area->setObjectName(m_prefix + QStringLiteral("Fields"));
    area->setWidget(m_fields);
    return area;
}

void DecisionPanel::connectAll() {
    connect(m_how, &QButtonGroup::idToggled, this, &DecisionPanel::touch);
    connect(m_headSeal, &QCheckBox::toggled, this, &DecisionPanel::touch);
    connect(m_unitSeal, &QCheckBox::toggled, this, &DecisionPanel::touch);
    connect(m_keepsPaper, &QCheckBox::toggled, this, &DecisionPanel::touch);
    connect(m_text, &LinesEdit::textChanged, this, &DecisionPanel::touch);
    connect(m_purpose, &QComboBox::editTextChanged, this, &DecisionPanel::check);
    connect(m_confirm, &QPushButton::clicked, this, &DecisionPanel::confirm);
    auto* keys = new PanelKeys(this, m_text);
    connect(keys, &PanelKeys::confirmed, this, &DecisionPanel::confirm);
    connect(keys, &PanelKeys::cancelled, this, &DecisionPanel::cancel);
    connect(m_cancel, &QPushButton::clicked, this, &DecisionPanel::cancel);
}

void DecisionPanel::buildReceive() {
    auto* how = new look::FlowLayout(nullptr, 2 * look::grid);
    how->addWidget(new QLabel(tr("How it came"), m_receive));
    const QList<std::pair<ReceivedHow, QString>> ways{{ReceivedHow::Scan, QStringLiteral("HowScan")},
                                                      {ReceivedHow::Fax, QStringLiteral("HowFax")},
                                                      {ReceivedHow::Post, QStringLiteral("HowPost")},
                                                      {ReceivedHow::Hand, QStringLiteral("HowHand")}};
    for (const auto& [way, name] : ways) {
        auto* button = new QRadioButton(words::receivedHow(way), m_receive);
        button->setObjectName(m_prefix + name);
        button->setAccessibleName(tr("How it came: %1").arg(words::receivedHow(way)));
        m_how->addButton(button, int(way));
        how->addWidget(button);
    }
    m_headSeal = new look::WrappingBox(tr("Seal of the head (主管職章) seen (&K)"), m_receive);
    m_headSeal->setObjectName(m_prefix + QStringLiteral("HeadSeal"));
    m_unitSeal = new look::WrappingBox(m_receive);
    m_unitSeal->setObjectName(m_prefix + QStringLiteral("UnitSeal"));
    auto* receive = new QVBoxLayout(m_receive);
    receive->setContentsMargins(0, 0, 0, 0);
    receive->setSpacing(look::grid);
    receive->addLayout(how);
    receive->addWidget(m_headSeal);
    receive->addWidget(m_unitSeal);
}

void DecisionPanel::open(const Setup& setup) {
    m_setup = setup;
    m_title->setText(setup.title);
    m_explanation->setText(setup.explanation);
    m_explanation->setVisible(!setup.explanation.isEmpty());
    openReceive();
    openReasons();
    m_keepsPaper->setVisible(setup.mayKeepPaper);
    m_keepsPaper->setChecked(false);
    m_purpose->setVisible(!setup.purposes.isEmpty());
    m_purpose->restart(setup.purposes);
    m_textLabel->setText(tr("%1 (&W)", "label and its access key").arg(setup.textLabel));
    m_textLabel->setVisible(!setup.textLabel.isEmpty());
    m_text->clear();
    m_text->setVisible(!setup.textLabel.isEmpty());
    m_text->setAccessibleName(setup.textLabel);
    m_confirm->setText(withKey(setup.confirm));
    m_confirm->setToolTip(tr("Ctrl+Return"));
    m_cancel->setText(setup.cancel.isEmpty() ? tr("Cancel (&X)") : setup.cancel);
    look::makePrimary(m_confirm, !setup.grave);
    orderTabs();
    m_touched = false;
    m_nothingLeft = false;
    m_open = true;
    show();
    if (const auto kept = m_kept.constFind(setup.key); kept != m_kept.constEnd()) {
        fill(*kept);
    }
    check();
    focusFirst();
}

void DecisionPanel::openReceive() {
    m_receive->setVisible(m_setup.receives);
    if (!m_setup.receives) {
        return;
    }
    m_how->setExclusive(false);
    const QList<QAbstractButton*> ways = m_how->buttons();
    for (QAbstractButton* way : ways) {
        way->setChecked(false);
    }
    m_how->setExclusive(true);
    if (m_setup.how) {
        m_how->button(int(*m_setup.how))->setChecked(true);
    }
    m_headSeal->setChecked(false);
    m_unitSeal->setChecked(false);
    m_unitSeal->setText(!m_setup.unitSealWords.isEmpty() ? m_setup.unitSealWords
                        : m_setup.unitSealRequired       ? tr("Seal of the &unit (關防) seen (required here)")
                                                         : tr("Seal of the &unit (關防) seen (not required)"));
}

void DecisionPanel::openReasons() {
    qDeleteAll(m_reasons);
    m_reasons.clear();
    for (const ReturnReasonRow& reason : std::as_const(m_setup.reasons)) {
        auto* box = new look::WrappingBox(QString(reason.text).replace(u'&', QStringLiteral("&&")), m_reasonBox);
        box->setObjectName(m_prefix + QStringLiteral("Reason_") + reason.key);
        box->setProperty("key", reason.key);
        m_reasonLayout->addWidget(box);
        m_reasons << box;
        box->setProperty("aboutPaper", reason.aboutPaper);
        connect(box, &QCheckBox::toggled, this, &DecisionPanel::touch);
    }
    m_reasonBox->setVisible(!m_reasons.isEmpty());
}

void DecisionPanel::focusFirst() {
    if (m_setup.receives) {
        m_how->button(m_how->checkedId() >= 0 ? m_how->checkedId() : 0)->setFocus(Qt::OtherFocusReason);
    } else if (!m_reasons.isEmpty()) {
        m_reasons.first()->setFocus(Qt::OtherFocusReason);
    } else if (!m_setup.purposes.isEmpty()) {
        m_purpose->setFocus(Qt::OtherFocusReason);
    } else {
        m_text->setFocus(Qt::OtherFocusReason);
    }
}

QString DecisionPanel::withKey(const QString& confirm) {
    return tr("%1 (&Y)", "what the button does, its access key")
        .arg(QString(confirm).replace(u'&', QStringLiteral("&&")));
}

void DecisionPanel::setTitle(const QString& title, const QString& confirm) {
    m_title->setText(title);
    m_confirm->setText(withKey(confirm));
}

void DecisionPanel::fill(const ActionDetails& details) {
    if (m_setup.receives) {
        if (details.how) {
            setHow(*details.how);
        }
        m_headSeal->setChecked(details.headSeal);
        m_unitSeal->setChecked(details.unitSeal);
    }
    for (QCheckBox* box : std::as_const(m_reasons)) {
        box->setChecked(details.reasons.contains(box->property("key").toString()));
    }
    m_keepsPaper->setChecked(details.keepsPaper);
    m_text->setPlainText(details.text);
    touch();
}

/// From top to bottom as it is seen, not as it was made.
void DecisionPanel::orderTabs() {
    QList<QWidget*> order;
    const QList<QAbstractButton*> ways = m_how->buttons();
    for (QAbstractButton* way : ways) {
        order << way;
    }
    order << m_headSeal << m_unitSeal;
    for (QCheckBox* box : std::as_const(m_reasons)) {
        order << box;
    }
    order << m_keepsPaper << m_purpose << m_text << m_cancel << m_confirm;
    for (qsizetype i = 1; i < order.size(); ++i) {
        setTabOrder(order.at(i - 1), order.at(i));
    }
}

ActionDetails DecisionPanel::details() const {
    ActionDetails details;
    details.text = PlainText::normalised(m_text->toPlainText(), textLimits).text;
    for (const QCheckBox* box : m_reasons) {
        if (box->isChecked()) {
            details.reasons << box->property("key").toString();
        }
    }
    if (m_how->checkedId() >= 0) {
        details.how = static_cast<ReceivedHow>(m_how->checkedId());
    }
    details.headSeal = m_headSeal->isChecked();
    details.unitSeal = m_unitSeal->isChecked();
    details.keepsPaper = m_setup.mayKeepPaper && m_keepsPaper->isEnabled() && m_keepsPaper->isChecked();
    return details;
}

QString DecisionPanel::purpose() const {
    return m_purpose->purpose();
}

void DecisionPanel::setHow(ReceivedHow how) {
    m_how->button(int(how))->setChecked(true);
}

void DecisionPanel::setSeals(bool head, bool unit) {
    m_headSeal->setChecked(m_headSeal->isChecked() || head);
    m_unitSeal->setChecked(m_unitSeal->isChecked() || unit);
}

void DecisionPanel::cancel() {
    if (!m_open) {
        return;
    }
    const bool keeps = m_touched && !m_setup.key.isEmpty();
    ActionDetails filled = details();
    filled.text = m_text->toPlainText(); // as it was typed
    close();
    if (keeps) {
        m_kept.insert(m_setup.key, filled);
    }
    emit cancelled();
}

void DecisionPanel::close() {
    if (!m_open) {
        return;
    }
    m_kept.remove(m_setup.key);
    m_open = false;
    m_touched = false;
    hide();
    emit closed();
}

QString DecisionPanel::whyNot() const {
    const ActionDetails filled = details();
    if (m_setup.receives) {
        if (m_how->checkedId() < 0) {
            return tr("Say how the form came.");
        }
        if (!filled.headSeal) {
            return m_setup.mayReturn
                       ? tr("Tick the seals you see. Without the seal of the head (主管職章) send the form back.")
                       : tr("Tick the seals you see. Without the seal of the head (主管職章) reject the request; it "
                            "can "
                            "be made again.");
        }
        if (m_setup.unitSealRequired && !filled.unitSeal) {
            return m_setup.mayReturn
                       ? tr("This unit also needs its own seal (關防). If it is missing, send the form back.")
                       : tr("This unit also needs its own seal (關防). If it is missing, reject the request; it can be "
                            "made again.");
        }
    }
    if (m_setup.textRequired && filled.text.isEmpty() && filled.reasons.isEmpty()) {
        return m_setup.textMissing;
    }
    if (const Result<PlainText> text = PlainText::parse(m_text->toPlainText(), textLimits); !text) {
        return words::refusal(text.refusal());
    }
    return m_setup.purposes.isEmpty() ? QString() : m_purpose->whyNot();
}

/// A paper that is sent back for its own fault does not go on counting.
void DecisionPanel::offerKeepPaper() {
    const bool faulty = std::any_of(m_reasons.cbegin(), m_reasons.cend(), [](const QCheckBox* box) {
        return box->isChecked() && box->property("aboutPaper").toBool();
    });
    look::setPossible(m_keepsPaper, faulty ? tr("Not with a reason that is about the paper itself") : QString());
}

void DecisionPanel::check() {
    offerKeepPaper();
    const QString reason = whyNot();
    m_whyNot->setText(reason);
    m_whyNot->setVisible(!reason.isEmpty());
    look::setPossible(m_confirm, m_nothingLeft ? tr("Possible for none of the cases selected") : reason,
                      tr("Ctrl+Return"));
}

void DecisionPanel::touch() {
    m_touched = true;
    check();
    emit changed();
}

void DecisionPanel::confirm() {
    if (m_open && m_confirm->isEnabled()) {
        emit confirmed();
    }
}

} // namespace inservice
