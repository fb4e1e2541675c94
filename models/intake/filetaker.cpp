// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/filetaker.h"

#include "models/intake/intakecontents.h"
#include "models/intake/intakestep.h"
#include "models/intake/watchedfolder.h"
#include "models/scans/scankind.h"
#include "models/scans/scanwire.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace inservice {
namespace {

QString hashOf(QIODevice& content) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return hash.addData(&content) ? QString::fromLatin1(hash.result().toHex()) : QString();
}

} // namespace

std::function<void(const char*)>& intakeStepHook() {
    static std::function<void(const char*)> hook;
    return hook;
}

qint64 largestIntake() {
    return scanwire::largestFile;
}

std::optional<IntakeFile> takeFile(const QString& folder, const QString& path, IntakeSource source) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const QString name = QFileInfo(path).fileName();
    if (file.size() > largestIntake()) {
        IntakeFile large;
        large.sha256 = hashOf(file);
        large.name = name;
        large.source = source;
        large.place = path;
        large.size = file.size();
        large.takenAt = QDateTime::currentDateTimeUtc();
        large.fault = QStringLiteral("intake.large");
        return large.sha256.isEmpty() ? std::nullopt : std::optional(large);
    }
    const QByteArray content = file.readAll();
    if (content.isEmpty() || content.size() != file.size()) {
        return std::nullopt;
    }
    return takeContent(folder, name, content, source, path);
}

IntakeFile takeContent(const QString& folder, const QString& name, const QByteArray& content, IntakeSource source,
                       const QString& place) {
    IntakeFile file;
    file.sha256 = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    file.name = name;
    file.source = source;
    file.place = place;
    file.mime = scanMime(content);
    file.size = content.size();
    file.takenAt = QDateTime::currentDateTimeUtc();
    if (file.mime.isEmpty()) {
        file.fault = QStringLiteral("intake.mime");
        return file;
    }
    intakeStep("content");
    IntakeContents(folder).put(file.sha256, content);
    intakeStep("kept");
    return file;
}

QString putAway(const IntakeFile& file, bool deletes) {
    QFile here(file.place);
    if (!here.exists()) {
        return {};
    }
    if (!here.open(QIODevice::ReadOnly)) {
        return here.errorString();
    }
    const QString hash = hashOf(here);
    here.close();
    if (hash != file.sha256) {
        return {}; // another one lies there now, and is taken in by itself
    }
    if (deletes) {
        return here.remove() ? QString() : here.errorString();
    }
    const QString folder = WatchedFolder::doneFolder(QFileInfo(file.place).absolutePath());
    if (!QDir().mkpath(folder)) {
        return folder;
    }
    const QFileInfo name(file.name);
    QString target = QDir(folder).filePath(file.name);
    for (int other = 2; QFile::exists(target); ++other) {
        const QString suffix = name.suffix().isEmpty() ? QString() : QLatin1Char('.') + name.suffix();
        target = QDir(folder).filePath(QStringLiteral("%1 (%2)%3").arg(name.completeBaseName()).arg(other).arg(suffix));
    }
    return here.rename(target) ? QString() : here.errorString();
}

} // namespace inservice
