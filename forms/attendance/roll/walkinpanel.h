// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/fieldspanel.h"
#include "models/courses/course.h"

#include <QJsonObject>

class QListWidget;

namespace inservice {

class NationalIdEdit;
class PersonNameEdit;
class RocDateEdit;
class TextEdit;

/// 現場報名: somebody who came without having enrolled. Whether the centre knows them is not said here.
///
/// Object names: rollWalkIn.name, .national_id, .birth, .unit, .title, .sessions; those of FieldsPanel.
class WalkInPanel : public FieldsPanel {
    Q_OBJECT

public:
    explicit WalkInPanel(QWidget* parent = nullptr);

    /// `here`: the session that is shown, ticked at first.
    void open(const QList<CourseSession>& sessions, int here);
    /// As walkin.add takes it, without its course.
    [[nodiscard]] QJsonObject details() const;
    [[nodiscard]] QString maskedName() const;

protected:
    [[nodiscard]] QString whyNot() const override;

private:
    PersonNameEdit* m_name;
    NationalIdEdit* m_nationalId;
    RocDateEdit* m_birth;
    TextEdit* m_unit;
    TextEdit* m_title;
    QListWidget* m_sessions;
};

} // namespace inservice
