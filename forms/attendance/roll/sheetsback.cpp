// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/attendance/roll/sheetsback.h"

#include "forms/paper/printwindow.h"
#include "models/domain/personname.h"

#include <QDialog>
#include <algorithm>

namespace inservice {

SheetsBack::SheetsBack(AccountLink& link, const RollCall& call, RollOutbox& outbox, Show show, QWidget* page)
    : QObject(page)
    , m_link(link)
    , m_call(call)
    , m_outbox(outbox)
    , m_show(std::move(show))
    , m_page(page) {
}

void SheetsBack::open() {
    QHash<qint64, SignBackPanel::Person> people;
    const QList<RollRow> rows = RollModel::everybodyOf(m_link.replica(), m_call.courseId());
    for (const RollRow& row : rows) {
        people.insert(row.enrolment.id, {row.enrolment.name, row.unit, row.marks});
    }
    auto* panel = new SignBackPanel(m_call.held().course.number, people, m_page);
    QDialog* window = openPrintWindow(panel, QStringLiteral("signBack"), tr("Read signed sheets"), m_page);
    // Beside the page: who walked in is typed there with the sheet in view.
    window->hide();
    window->setWindowModality(Qt::NonModal);
    window->show();
    const qint64 course = m_call.courseId();
    connect(panel, &SignBackPanel::confirmed, this, [this, panel, window, course] {
        if (m_show(course) && note(*panel)) {
            window->accept();
        }
    });
    connect(panel, &SignBackPanel::walkInWanted, this, [this, course](int session) {
        if (m_show(course)) {
            emit walkInWanted(session);
        }
    });
}

bool SheetsBack::note(const SignBackPanel& panel) {
    QHash<qint64, RollRow> now;
    const QList<RollRow> rows = RollModel::everybodyOf(m_link.replica(), m_call.courseId());
    for (const RollRow& row : rows) {
        now.insert(row.enrolment.id, row);
    }
    QList<RollOutbox::Change> changes;
    QList<RollOutbox::Change> replacing;
    const QList<SignBackPanel::Mark> marks = panel.marks();
    for (const SignBackPanel::Mark& one : marks) {
        if (const auto row = now.constFind(one.enrolmentId); row != now.constEnd()) {
            PresenceMark mark;
            mark.session = one.session;
            mark.source = PresenceSource::Paper;
            (one.replaces ? replacing : changes) << RollOutbox::Change{
                one.enrolmentId, PersonName::mask(row->enrolment.name), one.session, mark, row->rowVersion};
        }
    }
    if (!m_outbox.markFromPaper(changes, false) || !m_outbox.markFromPaper(replacing, true)) {
        return false;
    }
    const QList<SignBackPanel::File> files = panel.evidence();
    const bool isKept = std::all_of(files.begin(), files.end(), [&](const SignBackPanel::File& file) {
        return m_outbox.attach(file.name, file.content, panel.sessions());
    });
    if (isKept) {
        emit noted(int(changes.size() + replacing.size()));
    }
    return true;
}

} // namespace inservice
