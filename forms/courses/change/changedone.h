// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QWidget>

class QLabel;

namespace inservice {

namespace look {
class Heading;
}

/// What became of a change: what holds, what waits, who was told.
///
/// Object names: changeDoneHeading, changeDoneText, changeDoneFollow, changeDoneCourse.
class ChangeDone : public QWidget {
    Q_OBJECT

public:
    explicit ChangeDone(QWidget* parent = nullptr);
    /// The answer of change.apply.
    void show(const QJsonObject& result, const QString& title);

signals:
    void wanted(const QString& place);

private:
    look::Heading* m_heading;
    QLabel* m_text;
    QJsonObject m_result;
};

} // namespace inservice
