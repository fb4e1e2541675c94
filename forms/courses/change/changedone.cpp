// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/change/changedone.h"

#include "forms/look/look.h"
#include "forms/words/coursewords.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QPushButton>
#include <QVBoxLayout>

namespace inservice {
namespace {

QString namesOf(const QJsonValue& fields) {
    QStringList names;
    const QJsonArray all = fields.toArray();
    for (const auto& field : all) {
        names << words::courseField(field.toString());
    }
    return names.join(ChangeDone::tr(", ", "between names of fields"));
}

} // namespace

ChangeDone::ChangeDone(QWidget* parent)
    : QWidget(parent)
    , m_heading(new look::Heading({}, 2, this))
    , m_text(new QLabel(this)) {
    m_heading->setObjectName(QStringLiteral("changeDoneHeading"));
    m_heading->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("changeDoneText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto* follow = new QPushButton(tr("&Follow the change"), this);
    follow->setObjectName(QStringLiteral("changeDoneFollow"));
    look::makePrimary(follow);
    auto* course = new QPushButton(tr("&Look at the course"), this);
    course->setObjectName(QStringLiteral("changeDoneCourse"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(follow);
    buttons->addWidget(course);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::margin, 0, look::margin, look::margin);
    column->setSpacing(2 * look::grid);
    column->addWidget(m_heading);
    column->addWidget(m_text);
    column->addLayout(buttons);
    column->addStretch(1);
    connect(follow, &QPushButton::clicked, this, [this] {
        emit wanted(QStringLiteral("course-changes:%1").arg(m_result.value(QLatin1String("change_id")).toInteger()));
    });
    connect(course, &QPushButton::clicked, this, [this] {
        emit wanted(QStringLiteral("courses:%1").arg(m_result.value(QLatin1String("course_id")).toInteger()));
    });
}

void ChangeDone::show(const QJsonObject& result, const QString& title) {
    m_result = result;
    m_heading->setText(tr("Course %1 %2: the change has arrived", "number, title")
                           .arg(result.value(QLatin1String("number")).toInteger())
                           .arg(title));
    QStringList lines;
    if (const QString held = namesOf(result.value(QLatin1String("held"))); !held.isEmpty()) {
        lines << tr("Holds from now on: %1.").arg(held);
    }
    if (const QString asked = namesOf(result.value(QLatin1String("asked"))); !asked.isEmpty()) {
        lines << tr("Waits for the desk: %1. Until it is decided the old value is valid; you are told by mail.")
                     .arg(asked);
    }
    const int told = result.value(QLatin1String("told")).toInt();
    lines << (told > 0 ? tr("%n of those enrolled are told by mail.", nullptr, told) : tr("Nobody else was mailed."));
    m_text->setText(lines.join(u'\n'));
}

} // namespace inservice
