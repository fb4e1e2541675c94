// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/edit/recommendedpanel.h"

#include "forms/look/flow.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "models/domain/fold.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace inservice {

namespace {

constexpr int LeastWords = 2; ///< that the centre takes
constexpr int ShownRows = 5;

QString textOf(const CourseLecturer& lecturer) {
    QStringList parts{lecturer.name, lecturer.unit, lecturer.title, lecturer.expertise};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("　"));
}

} // namespace

RecommendedPanel::RecommendedPanel(QWidget* parent)
    : QFrame(parent)
    , m_words(new QLineEdit(this))
    , m_ask(new QPushButton(tr("Ask for other units'"), this))
    , m_take(new QPushButton(tr("Add to the table"), this))
    , m_close(new QPushButton(tr("Close"), this))
    , m_list(new QListWidget(this))
    , m_said(new look::QuietLabel(this)) {
    setFrameShape(QFrame::StyledPanel);
    m_words->setObjectName(QStringLiteral("recommendedWords"));
    m_ask->setObjectName(QStringLiteral("recommendedAsk"));
    m_take->setObjectName(QStringLiteral("recommendedTake"));
    m_close->setObjectName(QStringLiteral("recommendedClose"));
    m_list->setObjectName(QStringLiteral("recommendedList"));
    m_said->setObjectName(QStringLiteral("recommendedSaid"));
    m_words->setPlaceholderText(tr("Name, unit or expertise"));
    m_words->setAccessibleName(tr("Find recommended lecturers"));
    m_list->setAccessibleName(tr("Recommended lecturers"));
    m_list->setFixedHeight(ShownRows * look::row);
    m_said->setWordWrap(true);
    auto* line = new look::FlowLayout(nullptr, look::grid);
    for (QWidget* widget : QList<QWidget*>{m_words, m_ask, m_take, m_close}) {
        line->addWidget(widget);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::grid, look::grid, look::grid, look::grid);
    column->addLayout(line);
    column->addWidget(m_list);
    column->addWidget(m_said);
    connect(m_words, &QLineEdit::textChanged, this, [this] {
        m_found.clear();
        fill();
    });
    connect(m_ask, &QPushButton::clicked, this, [this] {
        m_isAsking = true;
        settle();
        emit wanted(m_words->text().trimmed());
    });
    connect(m_take, &QPushButton::clicked, this, &RecommendedPanel::take);
    connect(m_list, &QListWidget::itemActivated, this, &RecommendedPanel::take);
    connect(m_list, &QListWidget::currentRowChanged, this, &RecommendedPanel::settle);
    connect(m_close, &QPushButton::clicked, this, &RecommendedPanel::closed);
    hide();
}

void RecommendedPanel::setOwn(const QList<CourseLecturer>& own) {
    m_own = own;
    fill();
}

void RecommendedPanel::open() {
    m_words->clear();
    m_found.clear();
    m_isAsking = false;
    fill();
    QFrame::show();
    m_words->setFocus(Qt::OtherFocusReason);
}

void RecommendedPanel::show(const QList<CourseLecturer>& lecturers, bool isOwn) {
    for (const CourseLecturer& lecturer : lecturers) {
        auto* item = new QListWidgetItem(
            isOwn ? textOf(lecturer) : tr("%1 (recommended by another unit)").arg(textOf(lecturer)), m_list);
        item->setToolTip(item->text());
        m_shown.append(lecturer);
    }
}

void RecommendedPanel::fill() {
    m_list->clear();
    m_shown.clear();
    const QString words = fold(m_words->text().trimmed());
    QList<CourseLecturer> own = m_own;
    own.removeIf([&words](const CourseLecturer& lecturer) { return !fold(textOf(lecturer)).contains(words); });
    show(own, true);
    m_found.removeIf([this](const CourseLecturer& lecturer) { return m_own.contains(lecturer); });
    show(m_found, false);
    if (m_list->count() > 0) {
        m_list->setCurrentRow(0);
    }
    m_said->setText(m_list->count() > 0 ? QString()
                    : m_own.isEmpty() ? tr("Your unit recommends nobody who has agreed. Other units' are asked for at "
                                           "the centre: type two characters first.")
                                      : tr("Nobody of your unit's fits. Other units' are asked for at the centre."));
    settle();
}

void RecommendedPanel::settle() {
    look::setPossible(m_ask, m_isAsking ? tr("The centre is being asked.")
                             : m_words->text().trimmed().size() < LeastWords
                                 ? tr("Type two characters of a name, a unit or an expertise first.")
                                 : QString());
    look::setPossible(m_take, !m_full.isEmpty()                  ? m_full
                              : m_list->currentItem() == nullptr ? tr("Choose a lecturer in the list first.")
                                                                 : QString());
}

void RecommendedPanel::setFull(const QString& whyNot) {
    m_full = whyNot;
    settle();
}

void RecommendedPanel::showFound(const QList<CourseLecturer>& found, qint64 all) {
    m_isAsking = false;
    m_found = found;
    fill();
    const int more = int(all - found.size());
    if (more > 0) {
        m_said->setText(tr("%n more fit, and are not shown. Type more.", nullptr, more));
    } else if (m_found.isEmpty()) {
        m_said->setText(tr("No other unit recommends anybody who fits."));
    }
}

void RecommendedPanel::sayRefused(const QString& sentence) {
    m_isAsking = false;
    m_said->setText(sentence);
    settle();
}

void RecommendedPanel::take() {
    if (!m_full.isEmpty() || m_list->currentItem() == nullptr) {
        return;
    }
    emit taken(m_shown.at(m_list->currentRow()));
}

void RecommendedPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        emit closed();
    } else if (event->key() == Qt::Key_Down && m_words->hasFocus()) {
        m_list->setFocus(Qt::OtherFocusReason);
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace inservice
