// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/register/coursesections.h"
#include "forms/courses/register/filesedit.h"

#include <QJsonArray>

namespace inservice {

namespace {

constexpr int longestContent = 4000;
constexpr int longestProse = 1000;
constexpr qsizetype shown = 60; ///< characters in the summary

} // namespace

ContentSection::ContentSection(QWidget* parent)
    : CourseSection(u'G', tr("Content"), parent) {
    add(QStringLiteral("goals"), tr("&Goals"), new LinesEdit(3, this));
    row(QStringLiteral("goals"))->setHelp(tr("Up to %1 characters.").arg(longestProse));
    auto* content = new LinesEdit(8, this);
    content->setBound(2 * longestContent);
    add(QStringLiteral("content"), tr("&Content"), content, true)
        ->setHelp(tr("10 to %1 characters: what is done when, as teachers will read it.").arg(longestContent));
    add(QStringLiteral("notes"), tr("To be noted"), new LinesEdit(3, this));
    row(QStringLiteral("notes"))->setHelp(tr("Up to %1 characters: meals, parking, what to bring.").arg(longestProse));
    m_files = new FilesEdit(this);
    addRow(QStringLiteral("files"), tr("Attachments"), m_files)
        ->setHelp(
            tr("Up to 5 files of at most 10 MB: ODT, ODS, ODP, PDF, DOCX, XLSX, PPTX, JPG, PNG or ZIP; ODF or PDF "
               "can be read everywhere. What is not public only the desk sees."));
    bind(
        QStringLiteral("files"), [this](const QJsonValue& value) { m_files->load(value.toArray()); },
        [this] { return QJsonValue(m_files->value()); });
    connect(m_files, &FilesEdit::edited, this, [this] { touched(QStringLiteral("files")); });
}

QString ContentSection::summary(const QJsonObject& body) const {
    QStringList parts;
    const QString content = body.value(QLatin1String("content")).toString().simplified();
    parts << (content.size() > shown ? content.left(shown) + QChar(0x2026) : content);
    const qsizetype files = body.value(QLatin1String("files")).toArray().size();
    if (files > 0) {
        parts << tr("%n attachment(s)", nullptr, int(files));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace inservice
