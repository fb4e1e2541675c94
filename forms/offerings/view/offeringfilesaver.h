// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"
#include "forms/offerings/view/offeringsections.h"
#include "forms/pages/place.h"

#include <QObject>

class QWidget;

namespace inservice {

/// Public files of courses go onto the disk where the person says, and nowhere else: they are not opened, here or by
/// another program.
class OfferingFileSaver : public QObject {
    Q_OBJECT

public:
    OfferingFileSaver(const Ties& ties, QWidget* page);

    /// Asks where to, then the centre.
    void save(qint64 number, const offeringview::FileEntry& file);
    /// For tests: where the next one goes, without asking.
    void setNextFile(const QString& path) { m_nextFile = path; }

signals:
    void said(inservice::look::Tone tone, const QString& sentence);

private:
    void take(const Answer<questions::OfferingFile>& answer, const offeringview::FileEntry& file, const QString& path);

    Ties m_ties;
    QWidget* m_page;
    QString m_nextFile;
};

/// A name as it may stand on a disk: of the other's name what is harmless, with the ending of what it is.
[[nodiscard]] QString safeFileName(const QString& name, const QString& mediaType);

} // namespace inservice
