// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/look/look.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

namespace inservice::look {

namespace {

QString iconOf(Tone tone) {
    switch (tone) {
    case Tone::Neutral:
    case Tone::Info:
        return QStringLiteral("documentinfo");
    case Tone::Good:
        return QStringLiteral("dialog-ok-apply");
    case Tone::Warning:
        return QStringLiteral("data-warning");
    case Tone::Bad:
        return QStringLiteral("data-error");
    }
    return {};
}

constexpr int kShape = 10;

} // namespace

Heading::Heading(const QString& text, int level, QWidget* parent)
    : QLabel(text, parent) {
    setFont(look::font(level));
    setWordWrap(false);
    setTextFormat(Qt::PlainText);
}

StateBadge::StateBadge(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateBadge::set(Tone tone, const QString& word) {
    m_tone = tone;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize StateBadge::sizeHint() const {
    if (m_word.isEmpty()) {
        return {0, 0};
    }
    const QFontMetrics metrics(font());
    return {kShape + 6 + metrics.horizontalAdvance(m_word) + 2 * grid, metrics.height() + 6};
}

QSize StateBadge::minimumSizeHint() const {
    return sizeHint();
}

/// A different outline for every meaning: they stay apart in black and white.
void StateBadge::paintShape(QPainter* painter, const QRectF& place, Tone tone) {
    paintShape(painter, place, tone, color(tone));
}

void StateBadge::paintShape(QPainter* painter, const QRectF& place, Tone tone, const QColor& ink) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink);
    switch (tone) {
    case Tone::Neutral:
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(ink, 1.6));
        painter->drawEllipse(place.adjusted(1, 1, -1, -1));
        break;
    case Tone::Info:
        painter->drawEllipse(place);
        break;
    case Tone::Good: {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(ink, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        QPainterPath check(place.topLeft() + QPointF(place.width() * 0.05, place.height() * 0.55));
        check.lineTo(place.topLeft() + QPointF(place.width() * 0.38, place.height() * 0.88));
        check.lineTo(place.topLeft() + QPointF(place.width() * 0.97, place.height() * 0.14));
        painter->drawPath(check);
        break;
    }
    case Tone::Warning: {
        QPainterPath triangle(QPointF(place.center().x(), place.top()));
        triangle.lineTo(place.bottomRight());
        triangle.lineTo(place.bottomLeft());
        triangle.closeSubpath();
        painter->drawPath(triangle);
        break;
    }
    case Tone::Bad:
        painter->drawRect(place.adjusted(1, 1, -1, -1));
        break;
    }
    painter->restore();
}

void StateBadge::paintEvent(QPaintEvent*) {
    if (m_word.isEmpty()) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(background(m_tone));
    painter.drawRoundedRect(QRectF(rect()), 4, 4);
    paintShape(&painter, QRectF(grid - 1, (height() - kShape) / 2.0, kShape, kShape), m_tone);
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect place = rect().adjusted(grid + kShape + 5, 0, -grid / 2, 0);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_word, Qt::ElideRight, place.width()));
}

QuietLabel::QuietLabel(QWidget* parent)
    : QuietLabel(QString(), parent) {
}

QuietLabel::QuietLabel(const QString& text, QWidget* parent)
    : QLabel(text, parent) {
    setTextFormat(Qt::PlainText);
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, muted());
    setPalette(quiet);
}

void QuietLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (!isRecolouring(event) || palette().color(QPalette::WindowText) == muted()) {
        return;
    }
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, muted());
    setPalette(quiet);
}

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this)) {
    setFrameShape(QFrame::NoFrame);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(grid + 4, grid / 2, grid, grid / 2);
    layout->setSpacing(grid);
    m_icon->setFixedSize(22, 22);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText); // what others wrote stands in it
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFocusPolicy(Qt::ClickFocus);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    layout->addWidget(m_text, 1, Qt::AlignVCenter);
    layout->addWidget(m_action, 0, Qt::AlignVCenter);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    QWidget::hide();
}

void MessageBar::show(Tone tone, const QString& text, const QString& actionText) {
    if (text.isEmpty()) {
        clear();
        return;
    }
    m_tone = tone;
    m_text->setText(text);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    setFocusProxy(actionText.isEmpty() ? nullptr : m_action);
    setAccessibleName(m_text->text());
    paint();
    setVisible(true);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::rephrase(const QString& text) {
    m_text->setText(text);
    setAccessibleName(m_text->text());
}

void MessageBar::clear() {
    m_text->clear();
    setAccessibleName({});
    hide();
}

bool MessageBar::hasAction() const {
    return m_action->isVisibleTo(this);
}

QString MessageBar::text() const {
    return m_text->text();
}

void MessageBar::paint() {
    QPalette mine;
    mine.setColor(QPalette::Window, background(m_tone));
    setPalette(mine);
    m_icon->setPixmap(icon(iconOf(m_tone), m_tone).pixmap(QSize(22, 22), devicePixelRatioF()));
}

void MessageBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_tone == Tone::Neutral ? line() : color(m_tone), 1));
    painter.setBrush(background(m_tone));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void MessageBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (isRecolouring(event)) {
        paint();
    }
}

EmptyView::EmptyView(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_action(new QPushButton(this)) {
    auto* layout = new QVBoxLayout(this);
    // A list that gives way to a scan is hardly wider than its button.
    layout->setContentsMargins(grid, margin, grid, margin);
    layout->setSpacing(2 * grid);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setMaximumWidth(520);
    m_sentence->setMinimumWidth(110);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    auto* line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(m_sentence, 100);
    line->addStretch(1);
    layout->addLayout(line);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyView::actionTriggered);
}

void EmptyView::set(const QString& iconName, const QString& sentence, const QString& actionText) {
    m_iconName = iconName;
    m_sentence->setText(sentence);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    setAccessibleName(sentence);
    paint();
}

QString EmptyView::sentence() const {
    return m_sentence->text();
}

void EmptyView::paint() {
    m_icon->setPixmap(icon(m_iconName, Tone::Neutral).pixmap(QSize(48, 48), devicePixelRatioF()));
    m_icon->setVisible(!m_iconName.isEmpty());
}

void EmptyView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (isRecolouring(event)) {
        paint();
    }
}

} // namespace inservice::look
