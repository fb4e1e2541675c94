// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/commands/parkedpanel.h"

#include "forms/look/buttonaction.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace inservice {
namespace {

constexpr int iconSize = 22; ///< px

QLabel* words(QWidget* parent, const QString& name) {
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ParkedPanel::ParkedPanel(const QString& name, const QString& dropping, QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(words(this, name + QLatin1String("Text")))
    , m_written(words(this, name + QLatin1String("Written")))
    , m_changes(words(this, name + QLatin1String("Changes")))
    , m_whyNot(words(this, name + QLatin1String("WhyNot")))
    , m_again(new QPushButton(this))
    , m_drop(new QPushButton(tr("Drop m&y decision"), this)) {
    setObjectName(name);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_again->setObjectName(name + QLatin1String("Again"));
    m_drop->setObjectName(name + QLatin1String("Drop"));
    m_drop->setToolTip(dropping);
    new look::ButtonAction(m_again, QStringLiteral("view-refresh"), tr("Decide a&gain"), this);
    new look::ButtonAction(m_drop, QStringLiteral("edit-delete"), tr("&Forget my decision"), this);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(look::grid);
    buttons->addWidget(m_again);
    buttons->addWidget(m_drop);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout;
    column->setSpacing(look::grid / 2);
    column->addWidget(m_text);
    column->addWidget(m_written);
    column->addWidget(m_changes);
    column->addWidget(m_whyNot);
    column->addLayout(buttons);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * look::grid, look::grid, 2 * look::grid, look::grid);
    layout->setSpacing(look::grid);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(column, 1);
    connect(m_again, &QPushButton::clicked, this, &ParkedPanel::againRequested);
    connect(m_drop, &QPushButton::clicked, this, &ParkedPanel::dropRequested);
    paint();
    hide();
}

void ParkedPanel::show(const Content& content) {
    if (content != m_content) {
        m_content = content;
        m_text->setText(content.headline);
        m_written->setText(content.written.isEmpty() ? QString() : tr("You wrote: %1").arg(content.written));
        m_written->setVisible(!content.written.isEmpty());
        QStringList lines;
        for (const QString& action : content.actions) {
            lines << QStringLiteral("● ") + action;
        }
        for (const QString& change : content.changes) {
            lines << QStringLiteral("● ") + change;
        }
        if (lines.isEmpty()) { // it went somewhere and came back
            lines << QStringLiteral("● ") + content.now;
        }
        m_changes->setText(tr("Since then:") + u'\n' + lines.join(u'\n'));
        m_whyNot->setText(content.isAlike ? tr("A colleague was first with the same decision: nothing is left to do.")
                                          : content.whyNot);
        m_whyNot->setVisible(!m_whyNot->text().isEmpty());
        m_drop->setText(content.isAlike ? tr("Understood (&Y)") : tr("Drop m&y decision"));
        m_again->setVisible(!content.isAlike);
        m_again->setText(tr("Decide a&gain: %1").arg(content.asked));
        look::setPossible(m_again, content.whyNot);
    }
    QFrame::show();
}

void ParkedPanel::clear() {
    m_content = {};
    hide();
}

void ParkedPanel::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (look::isRecolouring(event)) {
        paint();
    }
}

void ParkedPanel::paint() {
    QPalette colours;
    colours.setColor(QPalette::Window, look::background(look::Tone::Bad));
    setPalette(colours);
    m_icon->setPixmap(look::icon(QStringLiteral("data-error"), look::Tone::Bad).pixmap(iconSize));
}

} // namespace inservice
