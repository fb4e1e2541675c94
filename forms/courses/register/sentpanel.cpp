// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/register/sentpanel.h"

#include "forms/look/formcolumn.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace inservice {
namespace {

enum Column { Title, Day, State };
enum Role { Draft = Qt::UserRole, Course, Number, Refused };

} // namespace

SentPanel::SentPanel(QWidget* parent)
    : QWidget(parent)
    , m_heading(new look::Heading({}, 1, this))
    , m_next(new look::QuietLabel(this))
    , m_courses(new QTreeWidget(this))
    , m_open(new QPushButton(tr("&Open"), this))
    , m_registration(new QPushButton(tr("Online re&gistration…"), this)) {
    m_heading->setObjectName(QStringLiteral("sentHeading"));
    m_heading->setWordWrap(true);
    m_next->setWordWrap(true);
    m_courses->setObjectName(QStringLiteral("sentCourses"));
    m_courses->setAccessibleName(tr("What was submitted"));
    m_courses->setHeaderLabels({tr("Title"), tr("Day"), tr("What became of it")});
    m_courses->setRootIsDecorated(false);
    m_courses->header()->setStretchLastSection(false);
    m_courses->header()->setSectionResizeMode(Title, QHeaderView::Stretch);
    m_courses->header()->setSectionResizeMode(Day, QHeaderView::ResizeToContents);
    m_courses->header()->setSectionResizeMode(State, QHeaderView::ResizeToContents);
    look::dressView(m_courses);
    m_open->setObjectName(QStringLiteral("sentOpen"));
    m_registration->setObjectName(QStringLiteral("sentRegistration"));
    auto* another = new QPushButton(tr("&Another course"), this);
    another->setObjectName(QStringLiteral("sentAnother"));
    look::makePrimary(another);
    auto* list = new QPushButton(tr("Courses of the &unit"), this);
    list->setObjectName(QStringLiteral("sentList"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(another);
    buttons->addWidget(m_open);
    buttons->addWidget(m_registration);
    buttons->addWidget(list);
    buttons->addStretch(1);
    QVBoxLayout* column = look::formColumn(this);
    column->addWidget(m_heading);
    column->addWidget(m_next);
    column->addWidget(m_courses, 1);
    column->addLayout(buttons);
    connect(another, &QPushButton::clicked, this, &SentPanel::anotherWanted);
    connect(list, &QPushButton::clicked, this, &SentPanel::listWanted);
    connect(m_courses, &QTreeWidget::currentItemChanged, this, &SentPanel::settle);
    const auto open = [this] {
        const QTreeWidgetItem* chosen = m_courses->currentItem();
        if (chosen == nullptr) {
            return;
        }
        if (chosen->data(0, Refused).toBool()) {
            emit draftWanted(chosen->data(0, Draft).toUuid());
        } else if (const qint64 id = chosen->data(0, Course).toLongLong(); id != 0) {
            emit courseWanted(id);
        }
    };
    connect(m_open, &QPushButton::clicked, this, open);
    connect(m_registration, &QPushButton::clicked, this, [this] {
        if (const QTreeWidgetItem* chosen = m_courses->currentItem()) {
            emit registrationWanted(chosen->data(0, Course).toLongLong());
        }
    });
    connect(m_courses, &QTreeWidget::itemActivated, this, open);
}

void SentPanel::begin() {
    m_courses->clear();
    settle();
}

void SentPanel::expect(const QUuid& draft, const QString& title, const QString& day) {
    auto* line = new QTreeWidgetItem(m_courses, {title, day, tr("on its way")});
    line->setData(0, Draft, draft);
    line->setToolTip(Title, title);
    if (m_courses->currentItem() == nullptr) {
        m_courses->setCurrentItem(line);
    }
    settle();
}

QTreeWidgetItem* SentPanel::item(const QUuid& draft) const {
    for (int i = 0; i < m_courses->topLevelItemCount(); ++i) {
        if (m_courses->topLevelItem(i)->data(0, Draft).toUuid() == draft) {
            return m_courses->topLevelItem(i);
        }
    }
    return nullptr;
}

void SentPanel::accepted(const QUuid& draft, const QJsonObject& result) {
    if (QTreeWidgetItem* line = item(draft)) {
        line->setData(0, Course, result.value(QLatin1String("course_id")).toInteger());
        line->setData(0, Number, result.value(QLatin1String("number")).toInteger());
        line->setData(0, Refused, false);
        line->setText(State, tr("Number %1, waits for review").arg(result.value(QLatin1String("number")).toInteger()));
        settle();
    }
}

void SentPanel::refused(const QUuid& draft) {
    if (QTreeWidgetItem* line = item(draft)) {
        line->setData(0, Refused, true);
        line->setText(State, tr("Not accepted: open it to see why"));
        settle();
    }
}

void SentPanel::settle() {
    int waiting = 0;
    int against = 0;
    const int all = m_courses->topLevelItemCount();
    for (int i = 0; i < all; ++i) {
        const QTreeWidgetItem* line = m_courses->topLevelItem(i);
        against += line->data(0, Refused).toBool() ? 1 : 0;
        waiting += line->data(0, Number).toLongLong() == 0 && !line->data(0, Refused).toBool() ? 1 : 0;
    }
    if (against > 0) {
        m_heading->setText(tr("%n course(s) were not accepted", nullptr, against));
    } else if (waiting > 0) {
        m_heading->setText(tr("%n course(s) are on their way to the centre", nullptr, waiting));
    } else if (all == 1) {
        m_heading->setText(tr("Submitted: course %1").arg(m_courses->topLevelItem(0)->data(0, Number).toLongLong()));
    } else {
        m_heading->setText(tr("%n course(s) are submitted", nullptr, all));
    }
    m_next->setText(waiting > 0
                        ? tr("Without a connection they wait in the outbox and go out by themselves.")
                        : tr("The desk reviews it. Once approved it is published at the next full hour, and "
                             "teachers find it. You are told by mail, and in the list of your unit's courses. Where "
                             "teachers enrol online, set up now how."));
    const QTreeWidgetItem* chosen = m_courses->currentItem();
    const bool opens =
        chosen != nullptr && (chosen->data(0, Refused).toBool() || chosen->data(0, Course).toLongLong() != 0);
    look::setPossible(m_open, opens ? QString() : tr("It has no number yet."));
    look::setPossible(m_registration, chosen != nullptr && chosen->data(0, Course).toLongLong() != 0
                                          ? QString()
                                          : tr("It has no number yet."));
}

} // namespace inservice
