// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/attendance/roll/rollcourses.h"
#include "forms/attendance/roll/rolloutbox.h"
#include "forms/look/look.h"

#include <QObject>

namespace inservice {

/// 掃描報到: what a slip that is read at this desk means, also without a connection. The slips of a course are fetched
/// when there is one and kept on this PC, sealed like a draft; what is read goes to the centre through the outbox.
class SlipReader : public QObject {
    Q_OBJECT

public:
    SlipReader(AccountLink& link, RollOutbox& outbox, QObject* parent);

    /// Whose slips are read. Fetches them where the centre can be reached.
    void setCourse(const roll::Held& held);
    /// What stands on the slips of the course, as far as it is known here.
    [[nodiscard]] const QHash<qint64, QString>& slips() const { return m_slips; }
    /// Asks the centre anew: people have been accepted since.
    void fetch();
    /// Reads one, at a moment, as people come or as they go; says what it means (said()), and sends what is to be known
    /// at the centre.
    void read(const QString& typed, int session, const QDateTime& at, bool leaves);
    /// What the centre has made of one: said where it is not what was said here.
    void answered(attendance::ScanResult result, qint64 enrolmentId);

signals:
    void said(inservice::look::Tone tone, const QString& sentence, qint64 enrolmentId);
    /// slips() are others now.
    void slipsChanged();
    void failed(const QString& cause);

private:
    struct Known; ///< somebody whose slip is read, as this PC knows them
    [[nodiscard]] Known knownOf(qint64 enrolmentId, int session) const;
    [[nodiscard]] attendance::Door door(const QString& unchecked, qint64 uncheckedFor) const;
    void take(const attendance::Scan& scan, const Known& known, const attendance::ScanAnswer& answer);
    void sayOtherwise(const Known& known);
    void tell(const Known& known, const attendance::ScanAnswer& answer);
    void takeDeparture(const attendance::Scan& scan, const Known& known, const attendance::ScanAnswer& answer);
    bool send(const attendance::Scan& scan, const Known& known, const attendance::ScanAnswer& answer,
              const std::optional<PresenceMark>& mark);
    [[nodiscard]] QString sentence(const QString& who, const attendance::ScanAnswer& answer, bool isChecked) const;
    [[nodiscard]] QUuid keptId() const;
    void keep(const QHash<qint64, QString>& slips);

    AccountLink& m_link;
    RollOutbox& m_outbox;
    roll::Held m_held;
    QHash<qint64, QString> m_slips;
    QList<attendance::Scan> m_scans; ///< read here since the course was chosen
};

} // namespace inservice
