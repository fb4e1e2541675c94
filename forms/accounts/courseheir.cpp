// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/accounts/courseheir.h"

#include "forms/commands/commands.h"
#include "forms/look/look.h"
#include "forms/words/words.h"
#include "models/commands/kinds.h"
#include "models/replica/replicareader.h"
#include "models/tables/pending.h"

#include <QComboBox>
#include <QFormLayout>
#include <QJsonObject>

namespace inservice {

CourseHeir::CourseHeir(QWidget* parent)
    : QWidget(parent)
    , m_choice(new QComboBox(this)) {
    const QString label = tr("Give them to (&1)");
    m_choice->setObjectName(QStringLiteral("courseHeirChoice"));
    m_choice->setAccessibleName(look::withoutAccessKey(label));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(label, m_choice);
    setFocusProxy(m_choice);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &CourseHeir::edited);
}

void CourseHeir::load(const ReplicaReader& replica, qint64 unitId, qint64 accountId) {
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    m_choice->addItem(tr("(choose a colleague)"), qint64(0));
    const QList<AccountRow> accounts = accountsOfUnit(replica, unitId);
    for (const AccountRow& account : accounts) {
        if (account.id != accountId && account.state == u"open" && account.accountType != AccountType::Teacher) {
            m_choice->addItem(
                tr("%1 (%2)", "name, type of account").arg(account.name, words::accountType(account.accountType)),
                account.id);
        }
    }
}

qint64 CourseHeir::accountId() const {
    return m_choice->currentData().toLongLong();
}

QString CourseHeir::whyNot() const {
    if (m_choice->count() <= 1) {
        return tr("Nobody else of the unit has an open account: have one opened first.");
    }
    return accountId() == 0 ? tr("Choose who is to have the courses.") : QString();
}

QList<OutboxItem> CourseHeir::commands(const QJsonArray& obstacles, const QString& reason) const {
    const QString kind = QStringLiteral("course.reassign");
    QList<OutboxItem> items;
    const QJsonArray courses = coursesAmong(obstacles);
    for (const auto& one : courses) {
        const QJsonObject course = one.toObject();
        const qint64 id = course.value(QLatin1String("course_id")).toInteger();
        items << Commands::makeItem(kind, rowSubject("course", id),
                                    tr("%1: %2 %3", "what is asked for, number of a course, its title")
                                        .arg(kindWord(kind))
                                        .arg(course.value(QLatin1String("number")).toInteger())
                                        .arg(course.value(QLatin1String("title")).toString()),
                                    {{QStringLiteral("course_id"), id},
                                     {QStringLiteral("account_id"), accountId()},
                                     {QStringLiteral("reason"), reason}});
    }
    return items;
}

QJsonArray coursesAmong(const QJsonArray& obstacles) {
    QJsonArray courses;
    for (const auto& one : obstacles) {
        if (one.toObject().value(QLatin1String("key")).toString() == u"course.open") {
            courses << one;
        }
    }
    return courses;
}

} // namespace inservice
