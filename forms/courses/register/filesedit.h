// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/courses/register/coursefile.h"
#include "forms/edits/formfield.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace inservice {

/// 附件: a line each, with its size, what it is, and whether everybody may see it. It holds what the body of a course
/// says of a file, with its name and size; the content is kept by whoever hears of taken().
///
/// Object names: courseFileKind0…, courseFilePublic0…, courseFileRemove0…, courseFileAdd.
class FilesEdit : public QWidget {
    Q_OBJECT

public:
    static constexpr int most = 5;

    explicit FilesEdit(QWidget* parent = nullptr);
    void load(const QJsonArray& files);
    [[nodiscard]] QJsonArray value() const;
    /// As if they had been chosen or dropped.
    void take(const QStringList& paths);

signals:
    void edited();
    void taken(const inservice::ChosenFile& file);
    void removed(const QUuid& id);
    /// A file was not taken, and why; empty: what was said before is over.
    void refused(const QString& sentence);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Line {
        QWidget* row;
        QJsonObject file;
        ChoiceEdit* kind;
        QCheckBox* isPublic;
        QPushButton* remove;
    };
    void choose();
    void add(const QJsonObject& file);
    void remove(QWidget* row);
    void settle();

    QVBoxLayout* m_column;
    QPushButton* m_add;
    QList<Line> m_lines;
    bool m_loading = false;
};

} // namespace inservice
