// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/attendance/roll/sheetsback.h"

#include "forms/paper/printwindow.h"
#include "forms/paper/scanfaults.h"
#include "models/intake/takenpages.h"
#include "models/scans/scandocument.h"

#include <QDialog>
#include <algorithm>

namespace inservice {

void SheetsBack::open(const QList<qint64>& pages) {
    QHash<qint64, SignBackPanel::Person> people;
    const QList<RollRow> rows = everybody();
    for (const RollRow& row : rows) {
        people.insert(row.enrolment.id, {row.enrolment.name, row.unit, row.marks});
    }
    auto* panel = new SignBackPanel(call().held().course.number, people, page());
    QDialog* window = openPrintWindow(panel, QStringLiteral("signBack"), tr("Read signed sheets"), page());
    // Beside the page: who walked in is typed there with the sheet in view.
    window->hide();
    window->setWindowModality(Qt::NonModal);
    window->show();
    auto* taken = pages.isEmpty() ? nullptr : new TakenPages(link(), pages, panel);
    if (taken != nullptr) {
        bring(panel, taken);
    }
    const qint64 course = call().courseId();
    connect(panel, &SignBackPanel::confirmed, this, [this, panel, taken, window, course] {
        if (show(course) && note(*panel, taken)) {
            window->accept();
        }
    });
    connect(panel, &SignBackPanel::walkInWanted, this, [this, course](int session) {
        if (show(course)) {
            emit walkInWanted(session);
        }
    });
}

void SheetsBack::bring(SignBackPanel* panel, TakenPages* taken) {
    panel->setReturned(true);
    connect(taken, &TakenPages::fetched, panel, [panel](const Scan& scan) { panel->take(scan.name, scan.content); });
    connect(taken, &TakenPages::failed, panel, [panel](const QString& name, const QString& key) {
        panel->sayFault(scanFaultText({key, {}}, name));
    });
    taken->fetch();
}

bool SheetsBack::note(SignBackPanel& panel, TakenPages* taken) {
    const QHash<qint64, RollRow> now = peopleById();
    RollOutbox::Signed read;
    read.sessions = panel.sessions();
    const QList<SignBackPanel::Mark> marks = panel.marks();
    for (const SignBackPanel::Mark& one : marks) {
        if (const auto row = now.constFind(one.enrolmentId); row != now.constEnd()) {
            PresenceMark mark;
            mark.session = one.session;
            mark.source = PresenceSource::Paper;
            mark.note = one.place;
            (one.replaces ? read.replacing : read.changes) << change(*row, mark);
        }
    }
    const QList<SignBackPanel::File> files = panel.evidence();
    for (const SignBackPanel::File& file : files) {
        read.evidence << RollOutbox::Signed::File{file.name, file.content};
    }
    bool isCarried = taken == nullptr;
    if (taken != nullptr) {
        // What could not be read waits in the stack for a person.
        taken->leave([&panel](const QString& code) {
            const std::optional<SigninCode> sheet = SigninCode::parse(code);
            return !sheet || !panel.sheets().contains(*sheet);
        });
    }
    if (!outbox().noteSigned(read, [&](const QUuid& command) {
            isCarried = isCarried || taken->isEmpty() || taken->planFor(command);
            return isCarried;
        })) {
        if (!isCarried) {
            panel.sayFault(tr("These sheets are on their way with something else already. Look at them under “Returned "
                              "papers”."));
        }
        return false;
    }
    if (!isCarried) {
        taken->setDealtWith(); // nobody was to be noted, and nothing kept
    }
    emit noted(int(read.changes.size() + read.replacing.size()));
    return true;
}

} // namespace inservice
