// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/view/courseattachments.h"

#include "forms/paper/printsettings.h"
#include "forms/words/coursewords.h"
#include "forms/words/words.h"
#include "models/sync/accountlink.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QLocale>
#include <QSaveFile>
#include <QUrl>
#include <algorithm>
#include <utility>

namespace inservice {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(CourseView)
};

constexpr int longestName = 80; // 漢字 of three bytes: 255 are a name

/// The ending of each kind of file that a course may have.
const QHash<QString, QStringList>& endings() {
    static const QString office = QStringLiteral("application/vnd.openxmlformats-officedocument.");
    static const QString open = QStringLiteral("application/vnd.oasis.opendocument.");
    static const QHash<QString, QStringList> all{
        {QStringLiteral("application/pdf"), {QStringLiteral("pdf")}},
        {QStringLiteral("image/png"), {QStringLiteral("png")}},
        {QStringLiteral("image/jpeg"), {QStringLiteral("jpg"), QStringLiteral("jpeg")}},
        {QStringLiteral("application/zip"), {QStringLiteral("zip")}},
        {open + QStringLiteral("text"), {QStringLiteral("odt")}},
        {open + QStringLiteral("spreadsheet"), {QStringLiteral("ods")}},
        {open + QStringLiteral("presentation"), {QStringLiteral("odp")}},
        {office + QStringLiteral("wordprocessingml.document"), {QStringLiteral("docx")}},
        {office + QStringLiteral("spreadsheetml.sheet"), {QStringLiteral("xlsx")}},
        {office + QStringLiteral("presentationml.presentation"), {QStringLiteral("pptx")}},
    };
    return all;
}

} // namespace

namespace courseview {

FieldsView::Section attachments(const QJsonObject& body) {
    QStringList links;
    const QJsonArray all = body.value(QLatin1String("files")).toArray();
    for (const auto& value : all) {
        const QJsonObject file = value.toObject();
        const auto kind = course::fromKey<CourseFileKind>(file.value(QLatin1String("kind")).toString());
        const QString words = Say::tr("Save %1: %2 (%3)…", "kind of file, its name, its size")
                                  .arg(words::courseTerm(kind.value_or(CourseFileKind::Other)),
                                       file.value(QLatin1String("name")).toString(),
                                       QLocale().formattedDataSize(file.value(QLatin1String("size")).toInteger(), 0,
                                                                   QLocale::DataSizeTraditionalFormat));
        links << QStringLiteral("<a href=\"file:%1\">%2</a>")
                     .arg(QString::fromLatin1(QUrl::toPercentEncoding(file.value(QLatin1String("id")).toString())),
                          words.toHtmlEscaped());
    }
    return links.isEmpty() ? FieldsView::Section()
                           : FieldsView::Section{
                                 words::courseField(QStringLiteral("files")), {}, links.join(QStringLiteral("<br>"))};
}

} // namespace courseview

QString safeFileName(const QString& name, const QString& mediaType) {
    QString safe;
    for (const QChar c : name) {
        const bool isPath = c == u'/' || c == u'\\' || c == u':';
        // Format characters turn the order round: «gpj.exe» read as «exe.jpg».
        const bool isHidden = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
        if (!isHidden) {
            safe += isPath ? QChar(u'_') : c;
        }
    }
    while (safe.startsWith(u'.') || safe.startsWith(u' ')) {
        safe.remove(0, 1);
    }
    const QStringList wanted = endings().value(mediaType);
    const QString ending = QFileInfo(safe).suffix().toLower();
    QString base = QFileInfo(safe).completeBaseName().left(longestName);
    if (base.isEmpty()) {
        base = Say::tr("Attachment");
    }
    if (wanted.isEmpty()) {
        return base + QStringLiteral(".bin");
    }
    return base + u'.' + (wanted.contains(ending) ? ending : wanted.constFirst());
}

CourseFileSaver::CourseFileSaver(Ask ask, QWidget* page)
    : QObject(page)
    , m_ask(std::move(ask))
    , m_page(page) {
}

CourseFileSaver::CourseFileSaver(AccountLink& link, QWidget* page)
    : CourseFileSaver(
          [&link](const QString& id, QObject* context, const Link::Handler<questions::CourseFileContent>& handler) {
              link.ask(questions::courseFile(id), context, handler);
          },
          page) {
}

void CourseFileSaver::follow(const QString& link, const QJsonObject& body) {
    if (!link.startsWith(QLatin1String("file:"))) {
        return;
    }
    const QJsonArray all = body.value(QLatin1String("files")).toArray();
    for (const auto& value : all) {
        const QJsonObject file = value.toObject();
        const auto text = [&file](const char* key) { return file.value(QLatin1String(key)).toString(); };
        if (QUrl::toPercentEncoding(text("id")) == link.mid(5).toLatin1()) {
            save({text("id"), text("name"), text("media_type")});
            return;
        }
    }
}

void CourseFileSaver::save(const Entry& file) {
    QString path = std::exchange(m_nextFile, {});
    if (path.isEmpty()) {
        path = QFileDialog::getSaveFileName(m_page, tr("Save the attachment"),
                                            QDir(pdfFolder()).filePath(safeFileName(file.name, file.mediaType)));
    }
    if (path.isEmpty()) {
        return;
    }
    rememberPdfFolder(QFileInfo(path).absolutePath());
    emit said(look::Tone::Info, tr("The centre is being asked for %1…").arg(file.name));
    m_ask(file.id, this,
          [this, file, path](const Answer<questions::CourseFileContent>& answer) { take(answer, file, path); });
}

void CourseFileSaver::take(const Answer<questions::CourseFileContent>& answer, const Entry& file, const QString& path) {
    if (!answer) {
        emit said(look::Tone::Warning,
                  answer.error.offline
                      ? tr("The centre does not answer, and %1 lies there alone. Check the network, or try again in a "
                           "few minutes.")
                            .arg(file.name)
                      : words::centreRefusal(answer.error.key, answer.error.detail));
        return;
    }
    if (answer.value->mediaType != file.mediaType) { // it was chosen as something else
        emit said(look::Tone::Bad, tr("%1 is another kind of file than the page says, and was not saved. Press F5 and "
                                      "look again.")
                                       .arg(file.name));
        return;
    }
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(answer.value->content) != answer.value->content.size() ||
        !out.commit()) {
        emit said(look::Tone::Bad, tr("%1 could not be saved. Check that you may write there and that the disk has "
                                      "room, or choose another folder.")
                                       .arg(QDir::toNativeSeparators(path)));
        return;
    }
    emit said(look::Tone::Good, tr("Saved: %1. It comes from the holding unit, and this desk has not opened it.")
                                    .arg(QDir::toNativeSeparators(path)));
}

} // namespace inservice
