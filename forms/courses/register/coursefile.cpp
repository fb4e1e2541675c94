// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/register/coursefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CourseFiles)
};

/// What a file of each format begins with. The formats of offices are archives.
const QHash<QString, QByteArray>& beginnings() {
    static const QByteArray zip("PK\x03\x04");
    static const QHash<QString, QByteArray> all{{QStringLiteral("odt"), zip},
                                                {QStringLiteral("ods"), zip},
                                                {QStringLiteral("odp"), zip},
                                                {QStringLiteral("docx"), zip},
                                                {QStringLiteral("xlsx"), zip},
                                                {QStringLiteral("pptx"), zip},
                                                {QStringLiteral("zip"), zip},
                                                {QStringLiteral("pdf"), "%PDF-"},
                                                {QStringLiteral("png"), "\x89PNG\r\n\x1a\n"},
                                                {QStringLiteral("jpg"), "\xff\xd8\xff"},
                                                {QStringLiteral("jpeg"), "\xff\xd8\xff"}};
    return all;
}

constexpr qsizetype headOfPdf = 1024; ///< where readers look for its header, as models/scans

bool beginsAsNamed(const QByteArray& content, const QString& suffix) {
    const QByteArray beginning = beginnings().value(suffix);
    return suffix == u"pdf" ? content.left(headOfPdf).contains(beginning) : content.startsWith(beginning);
}

} // namespace

ChosenFile readCourseFile(const QString& path) {
    const QFileInfo info(path);
    ChosenFile file{QUuid::createUuid(), info.fileName(), {}, {}};
    const QString suffix = info.suffix().toLower();
    if (!beginnings().contains(suffix)) {
        file.fault =
            Text::tr("%1 has a format that is not taken. Save it as ODF or PDF and attach that.").arg(file.name);
        return file;
    }
    QFile onDisk(path);
    if (!onDisk.open(QIODevice::ReadOnly)) {
        file.fault = Text::tr("%1 could not be read: %2").arg(file.name, onDisk.errorString());
        return file;
    }
    if (onDisk.size() > ChosenFile::maximumSize) {
        file.fault = Text::tr("%1 has more than 10 MB. Make it smaller, or split it in two.").arg(file.name);
        return file;
    }
    file.content = onDisk.read(ChosenFile::maximumSize + 1);
    if (file.content.isEmpty() || !beginsAsNamed(file.content, suffix)) {
        file.fault = Text::tr("%1 is no %2 file, whatever its name says. Open it in its program and save it anew.")
                         .arg(file.name, suffix.toUpper());
        file.content.clear();
    }
    return file;
}

} // namespace inservice
