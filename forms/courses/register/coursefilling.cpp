// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/register/coursefilling.h"

#include "forms/courses/register/coursedrafts.h"
#include "forms/courses/register/coursefindings.h"
#include "forms/courses/register/courseform.h"
#include "forms/courses/register/coursestage.h"
#include "forms/courses/register/filesedit.h"

namespace inservice {

using namespace std::chrono_literals;

CourseFilling::CourseFilling(CourseStage* stage, CourseDrafts& drafts, const CourseSource& source, QObject* parent)
    : QObject(parent)
    , m_findings(new CourseFindings(stage, source, this)) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(300ms);
    connect(&m_soon, &QTimer::timeout, this, &CourseFilling::saveWanted);
    connect(stage->form()->files(), &FilesEdit::taken, &drafts, &CourseDrafts::saveFile);
    connect(stage->form()->files(), &FilesEdit::refused, this, [this](const QString& sentence) {
        m_findings->forgetCentres(QStringLiteral("files"));
        if (!sentence.isEmpty()) {
            m_findings->addCentres({QStringLiteral("files"), sentence});
        }
        m_findings->check();
    });
    connect(&drafts, &CourseDrafts::saved, this, [this, stage](const QDateTime& at) {
        if (at.isValid()) {
            stage->showSaved(at);
        }
        setSaved(at.isValid());
    });
}

void CourseFilling::sayIn(const QList<look::MessageBar*>& bars) {
    m_bars = bars;
}

void CourseFilling::saveSoon() {
    if (!m_soon.isActive()) {
        m_soon.start();
    }
}

void CourseFilling::forget() {
    m_soon.stop();
    m_notSaved.clear();
}

void CourseFilling::setSaved(bool isSaved) {
    const QString before = m_notSaved;
    m_notSaved =
        isSaved ? QString()
                : tr("The draft could not be saved on this PC (disk full or no right to write?). What you typed is "
                     "still here; please do not close the window before it is sent.");
    for (look::MessageBar* bar : std::as_const(m_bars)) {
        if (!isSaved) {
            bar->show(look::Tone::Bad, m_notSaved);
        } else if (!before.isEmpty() && bar->text().startsWith(before)) {
            say(bar, look::Tone::Warning, bar->text().mid(before.size()).trimmed());
        }
    }
}

void CourseFilling::say(look::MessageBar* bar, look::Tone tone, const QString& sentence) const {
    if (m_notSaved.isEmpty() && sentence.isEmpty()) {
        bar->clear();
    } else {
        bar->show(m_notSaved.isEmpty() ? tone : look::Tone::Bad, (m_notSaved + u'\n' + sentence).trimmed());
    }
}

} // namespace inservice
