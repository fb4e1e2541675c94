// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/lists/fieldsview.h"
#include "forms/look/look.h"
#include "models/questions/coursefiles.h"
#include "models/sync/link.h"

#include <QJsonObject>
#include <QObject>
#include <functional>

namespace inservice {

class AccountLink;

namespace courseview {

/// The files of a course as its form names them, each a link "file:" and its id; nothing where there are none.
[[nodiscard]] FieldsView::Section attachments(const QJsonObject& body);

} // namespace courseview

/// Files of courses go onto the disk where the person says, and nowhere else: they are not opened, here or by another
/// program.
class CourseFileSaver : public QObject {
    Q_OBJECT

public:
    /// Asks the centre for the file of an id.
    using Ask = std::function<void(const QString& id, QObject* context,
                                   const Link::Handler<questions::CourseFileContent>& handler)>;
    CourseFileSaver(Ask ask, QWidget* page);
    /// The files of courses that an account may read.
    CourseFileSaver(AccountLink& link, QWidget* page);

    /// A link of attachments(): asks where the file is to go, then for it. Nothing for any other link.
    void follow(const QString& link, const QJsonObject& body);
    /// For tests: where the next one goes, without asking.
    void setNextFile(const QString& path) { m_nextFile = path; }

signals:
    void said(inservice::look::Tone tone, const QString& sentence);

private:
    struct Entry {
        QString id;
        QString name;
        QString mediaType;
    };
    void save(const Entry& file);
    void take(const Answer<questions::CourseFileContent>& answer, const Entry& file, const QString& path);

    Ask m_ask;
    QWidget* m_page;
    QString m_nextFile;
};

/// A name as it may stand on a disk: of the other's name what is harmless, with the ending of what it is.
[[nodiscard]] QString safeFileName(const QString& name, const QString& mediaType);

} // namespace inservice
