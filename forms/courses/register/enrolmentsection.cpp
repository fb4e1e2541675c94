// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/register/coursechoices.h"
#include "forms/courses/register/coursesections.h"
#include "forms/edits/edits.h"

#include <QJsonArray>

namespace inservice {

EnrolmentSection::EnrolmentSection(QWidget* parent)
    : CourseSection(u'E', tr("Registration"), parent) {
    m_channels = addMany(QStringLiteral("channels"), tr("How to register"), courseChoices<RegistrationChannel>(), true);
    m_channels->setAlone(QStringLiteral("none"));
    row(QStringLiteral("channels"))
        ->setHelp(tr(
            "Without online registration the course's page says so: 未提供線上報名. With it, its settings are set up "
            "as soon as the course has been submitted."));
    add(QStringLiteral("reg_from"), tr("Registration from"), new RocDateEdit(this), true)
        ->setHelp(tr("Either calendar: 2026-03-02 or 115/03/02"));
    add(QStringLiteral("reg_to"), tr("Registration to"), new RocDateEdit(this), true)
        ->setHelp(tr("The last day of the course at the latest."));
    add(QStringLiteral("reg_url"), tr("Web page"), new HttpsEdit(this), true)->setHelp(tr("Begins with https://."));
}

void EnrolmentSection::settle() {
    const bool isOpen = !m_channels->has(QStringLiteral("none"));
    setRowShown(QStringLiteral("reg_from"), isOpen);
    setRowShown(QStringLiteral("reg_to"), isOpen);
    setRowShown(QStringLiteral("reg_url"), m_channels->has(QStringLiteral("url")));
}

QString EnrolmentSection::summary(const QJsonObject& body) const {
    QStringList ways;
    const QJsonArray chosen = body.value(QLatin1String("channels")).toArray();
    for (const auto& channel : chosen) {
        ways << words::courseTermOf(QStringLiteral("channels"), channel.toString());
    }
    QStringList parts{ways.join(tr(", ", "between things chosen"))};
    const QString from = body.value(QLatin1String("reg_from")).toString();
    const QString to = body.value(QLatin1String("reg_to")).toString();
    if (!m_channels->has(QStringLiteral("none")) && !(from + to).isEmpty()) {
        parts << tr("%1 to %2", "first day, last day")
                     .arg(QString(from).replace(u'-', u'/'), QString(to).replace(u'-', u'/'));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace inservice
