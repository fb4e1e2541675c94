// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/shell/statusline.h"

#include "forms/look/whynot.h"

#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionToolButton>
#include <QToolButton>

namespace inservice {

class StatusButton : public QToolButton {
public:
    explicit StatusButton(QWidget* parent)
        : QToolButton(parent) {
        setAutoRaise(true);
        setFocusPolicy(Qt::StrongFocus);
    }

    void set(look::Tone tone, const QString& text) {
        m_tone = tone;
        setText(text);
        updateGeometry();
        update();
    }

    QSize sizeHint() const override {
        return {fontMetrics().horizontalAdvance(text()) + 36, qMax(28, fontMetrics().height() + 6)};
    }
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        QStyleOptionToolButton option;
        initStyleOption(&option);
        style()->drawPrimitive(QStyle::PE_PanelButtonTool, &option, &painter, this);
        look::StateBadge::paintShape(&painter, QRectF(9, (height() - 10) / 2.0, 10, 10), m_tone);
        painter.setPen(palette().color(isEnabled() ? QPalette::Normal : QPalette::Disabled, QPalette::WindowText));
        const QRect place = rect().adjusted(26, 0, -6, 0);
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(text(), Qt::ElideRight, place.width()));
    }

private:
    look::Tone m_tone = look::Tone::Neutral;
};

/// Gives way to the state when there is little room; all of it is in its tooltip.
class WhoLabel : public QLabel {
public:
    explicit WhoLabel(QWidget* parent)
        : QLabel(parent) {
        setTextFormat(Qt::PlainText);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    }
    QSize minimumSizeHint() const override { return {80, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const QRect place = contentsRect();
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignRight,
                         fontMetrics().elidedText(text(), Qt::ElideMiddle, place.width()));
    }
};

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar(parent)
    , m_button(new StatusButton(this))
    , m_who(new WhoLabel(this)) {
    setSizeGripEnabled(false);
    m_button->setObjectName("statusButton");
    m_who->setObjectName("statusWho");
    m_who->setContentsMargins(look::grid, 0, 2 * look::grid, 0);
    addWidget(m_button);
    addPermanentWidget(m_who);
    connect(m_button, &QToolButton::clicked, this, &StatusLine::outboxRequested);
}

void StatusLine::setWords(const StatusWords& words) {
    m_tone = words.tone;
    look::setPossible(m_button, {}, words.explanation);
    m_button->set(words.tone, words.text);
    m_button->setAccessibleName(tr("State: %1").arg(words.text));
    m_button->setAccessibleDescription(words.explanation);
}

void StatusLine::setNoCentre(const QString& sentence) {
    m_tone = look::Tone::Neutral;
    look::setPossible(m_button, sentence);
    m_button->set(m_tone, sentence);
    m_button->setAccessibleName(tr("State: %1").arg(sentence));
}

void StatusLine::setWho(const QString& who) {
    m_who->setText(who);
    m_who->setToolTip(who);
}

QString StatusLine::text() const {
    return m_button->text();
}

} // namespace inservice
