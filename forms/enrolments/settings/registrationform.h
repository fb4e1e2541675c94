// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/enrolments/settings/sections.h"

#include <QScrollArea>

namespace inservice {

/// 線上報名設定 as one scrolled form: what every course needs is open, the rest folded and said in a line.
///
/// Object names: registrationForm; those of CourseSection.
class RegistrationForm : public QScrollArea {
    Q_OBJECT

public:
    explicit RegistrationForm(QWidget* parent = nullptr);

    void setMaterial(const CourseMaterial& material);
    void setInUse(const std::optional<RegistrationInUse>& inUse);
    void setClasses(int classes); ///< 開班班數
    /// The settings as they are on the wire. What no part shows stays in them.
    void load(const QJsonObject& settings);
    /// As typed: what is no value yet is in it as text.
    [[nodiscard]] QJsonObject typed() const;
    [[nodiscard]] RegistrationSettings settings() const { return RegistrationSettings::fromJson(typed()); }
    [[nodiscard]] QList<CourseFinding> typingFaults() const;
    void showFindings(const QList<CourseFinding>& findings);
    void jumpTo(const QString& path);
    void toTop();

signals:
    void edited(const QString& field);

private:
    QList<RegistrationSection*> m_sections;
    QJsonObject m_base;
};

} // namespace inservice
