// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/attendance/slips/sessionticks.h"

#include <QCoreApplication>
#include <QListWidget>

namespace inservice::sessionticks {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SessionTicks)
};

} // namespace

QString text(const CourseSession& session) {
    const QString form = QStringLiteral("HH:mm");
    const QString when = Text::tr("Session %1: %2 %3–%4", "number, day, from, to")
                             .arg(session.no)
                             .arg(session.date.toString(QStringLiteral("yyyy/MM/dd")), session.from.toString(form),
                                  session.to.toString(form));
    return session.topic.isEmpty() ? when : Text::tr("%1 %2", "when, topic").arg(when, session.topic);
}

void fill(QListWidget& list, const QList<CourseSession>& sessions, const QList<int>& ticked) {
    list.clear();
    for (const CourseSession& session : sessions) {
        auto* item = new QListWidgetItem(text(session), &list);
        item->setData(Qt::UserRole, session.no);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked.contains(session.no) ? Qt::Checked : Qt::Unchecked);
    }
    list.setCurrentRow(0);
}

QList<int> ticked(const QListWidget& list) {
    QList<int> numbers;
    for (int row = 0; row < list.count(); ++row) {
        if (list.item(row)->checkState() == Qt::Checked) {
            numbers << list.item(row)->data(Qt::UserRole).toInt();
        }
    }
    return numbers;
}

QJsonArray json(const QListWidget& list) {
    QJsonArray numbers;
    const QList<int> all = ticked(list);
    for (const int number : all) {
        numbers << number;
    }
    return numbers;
}

} // namespace inservice::sessionticks
