// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"

#include <QObject>
#include <QTimer>

namespace inservice {

class CourseDrafts;
class CourseFindings;
class CourseSource;
class CourseStage;

/// The form of a course that is filled in, on whatever page it stands: what is found in it, its files, which go along
/// with the draft, whether that was written, and when it is: a moment after the first key.
class CourseFilling : public QObject {
    Q_OBJECT

public:
    CourseFilling(CourseStage* stage, CourseDrafts& drafts, const CourseSource& source, QObject* parent);

    /// Wherever somebody looks: that the disk did not take the draft, and what to do, stands there until it does.
    void sayIn(const QList<look::MessageBar*>& bars);
    /// What such a bar says is this from now on (nothing: an empty sentence), below what the disk did not take.
    void say(look::MessageBar* bar, look::Tone tone, const QString& sentence) const;
    [[nodiscard]] CourseFindings* findings() const { return m_findings; }
    /// Within a moment, which the next key does not put off: a long sentence is saved on the way.
    void saveSoon();
    /// There is nothing to be saved any more.
    void forget();

signals:
    void saveWanted();

private:
    void setSaved(bool isSaved);

    CourseFindings* m_findings;
    QList<look::MessageBar*> m_bars;
    QString m_notSaved; ///< empty: the disk has what was typed
    QTimer m_soon;
};

} // namespace inservice
