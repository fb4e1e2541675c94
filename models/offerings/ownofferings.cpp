// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/offerings/ownofferings.h"

#include "models/replica/replicareader.h"
#include "models/replica/tables/enrolments.h"
#include "models/replica/tables/tracks.h"

namespace inservice {

void OwnOfferings::readReplica(const ReplicaReader& replica) {
    followed.clear();
    enrolled.clear();
    const QList<TrackRow> tracks = replica.rows<TrackRow>();
    for (const TrackRow& track : tracks) {
        followed.insert(track.courseId);
    }
    static const QStringList ended{QStringLiteral("declined"), QStringLiteral("cancelled"),
                                   QStringLiteral("course_cancelled")};
    const QList<EnrolmentRow> enrolments = replica.rows<EnrolmentRow>();
    for (const EnrolmentRow& enrolment : enrolments) {
        if (!ended.contains(enrolment.state)) {
            enrolled.insert(enrolment.courseId);
        }
    }
}

QStringList OwnOfferings::valuesOf(qint64 id) const {
    QStringList values;
    if (isKnown && eligible.contains(id)) {
        values << QStringLiteral("e:eligible");
    }
    if (isKnown && !clashing.contains(id)) {
        values << QStringLiteral("e:free");
    }
    if (followed.contains(id)) {
        values << QStringLiteral("z:followed");
    }
    if (enrolled.contains(id)) {
        values << QStringLiteral("z:enrolled");
    }
    return values;
}

} // namespace inservice
