// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/accounts/obstaclelist.h"

#include "forms/look/look.h"
#include "forms/words/words.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/applications.h"

#include <QJsonObject>
#include <QLabel>
#include <QVBoxLayout>

namespace inservice {
namespace {

constexpr QLatin1String caseLink("case:");
constexpr QLatin1String coursesLink("courses");

QString lineOf(const QJsonObject& obstacle, const QString& link, const QString& words) {
    return QStringLiteral("☐ %1 <a href=\"%2\">%3</a>")
        .arg(words::obstacle(obstacle).toHtmlEscaped(), link, words.toHtmlEscaped());
}

} // namespace

ObstacleList::ObstacleList(QWidget* parent)
    : QFrame(parent)
    , m_lines(new QLabel(this)) {
    setObjectName(QStringLiteral("accountObstacles"));
    setFrameShape(QFrame::StyledPanel);
    auto* title = new look::Heading(tr("To be done before the account can be deleted"), 2, this);
    title->setWordWrap(true);
    m_lines->setTextFormat(Qt::RichText);
    m_lines->setWordWrap(true);
    m_lines->setTextInteractionFlags(Qt::TextBrowserInteraction);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * look::grid, look::grid, 2 * look::grid, look::grid);
    layout->setSpacing(look::grid);
    layout->addWidget(title);
    layout->addWidget(m_lines);
    hide();
    connect(m_lines, &QLabel::linkActivated, this, [this](const QString& link) {
        if (link.startsWith(caseLink)) {
            emit openCaseRequested(link.mid(caseLink.size()).toLongLong());
        } else if (link == coursesLink) {
            emit giveCoursesRequested();
        } else {
            emit unitAccountsRequested();
        }
    });
}

void ObstacleList::show(const QJsonArray& obstacles, const ReplicaReader& replica) {
    QStringList lines;
    for (const auto& one : obstacles) {
        const QJsonObject obstacle = one.toObject();
        if (m_givesCourses && obstacle.value(QLatin1String("key")).toString() == u"course.open") {
            lines << lineOf(obstacle, coursesLink, tr("Give them to somebody else"));
            continue;
        }
        const qint64 application = obstacle.value(QLatin1String("application_id")).toInteger();
        // Somebody else's case is not seen from here: who could decide it instead is.
        const bool isHere = application != 0 && replica.row<ApplicationRow>(application);
        lines << lineOf(obstacle, isHere ? caseLink + QString::number(application) : QStringLiteral("unit"),
                        isHere ? tr("Open the application") : tr("Accounts of the unit"));
    }
    m_lines->setText(lines.join(QStringLiteral("<br>")));
    QFrame::show();
}

QString ObstacleList::text() const {
    return m_lines->text();
}

} // namespace inservice
