// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QUuid>
#include <QWidget>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace inservice {

namespace look {
class Heading;
class QuietLabel;
} // namespace look

/// What became of what was submitted: the number of each course, or what the centre has against it.
///
/// Object names: sentHeading, sentCourses, sentOpen, sentRegistration, sentAnother, sentList.
class SentPanel : public QWidget {
    Q_OBJECT

public:
    explicit SentPanel(QWidget* parent = nullptr);

    /// Empty again.
    void begin();
    void expect(const QUuid& draft, const QString& title, const QString& day);
    /// Of a course that is not expected here nothing is said.
    void accepted(const QUuid& draft, const QJsonObject& result);
    void refused(const QUuid& draft);

signals:
    void anotherWanted();
    void listWanted();
    void courseWanted(qint64 id);
    void registrationWanted(qint64 courseId);
    void draftWanted(const QUuid& draft);

private:
    [[nodiscard]] QTreeWidgetItem* item(const QUuid& draft) const;
    void settle();

    look::Heading* m_heading;
    look::QuietLabel* m_next;
    QTreeWidget* m_courses;
    QPushButton* m_open;
    QPushButton* m_registration;
};

} // namespace inservice
