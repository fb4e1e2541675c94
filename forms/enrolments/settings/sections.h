// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/courses/register/coursesection.h"
#include "models/enrolments/registrationchecks.h"

#include <QSet>

namespace inservice {

class ItemsEdit;
class MomentEdit;
class RowsEdit;

/// A part of 線上報名設定. What holds since somebody has enrolled is locked and says why.
class RegistrationSection : public CourseSection {
    Q_OBJECT

public:
    using CourseSection::CourseSection;
    /// None: nobody has enrolled yet.
    virtual void setInUse(const std::optional<RegistrationInUse>& inUse);
    /// 開班班數: what is asked only where there is more than one is shown only then.
    void setClasses(int classes);

protected:
    MomentEdit* addMoment(const QString& field, const QString& label, bool isEnd);
    NumberEdit* addOptional(const QString& field, const QString& label, int least, int most, const QString& unset);
    template<typename E>
    ChoiceEdit* addTerm(const QString& field);
    RowsEdit* addRows(const QString& field, const QString& label, RowsEdit* rows);
};

/// A 報名期間與名額: what every course needs.
class WindowSection : public RegistrationSection {
    Q_OBJECT

public:
    explicit WindowSection(QWidget* parent);
    [[nodiscard]] QString summary(const QJsonObject& body) const override;
};

/// B 報名表: items and own questions.
class FormSection : public RegistrationSection {
    Q_OBJECT

public:
    explicit FormSection(QWidget* parent);
    [[nodiscard]] QString summary(const QJsonObject& body) const override;

protected:
    void settle() override;

private:
    ItemsEdit* m_items = nullptr;
};

/// C 錄取方式
class SelectionSection : public RegistrationSection {
    Q_OBJECT

public:
    explicit SelectionSection(QWidget* parent);
    void setInUse(const std::optional<RegistrationInUse>& inUse) override;
    [[nodiscard]] QString summary(const QJsonObject& body) const override;

protected:
    void settle() override;

private:
    [[nodiscard]] bool listsSchool() const;

    ChoiceEdit* m_mode = nullptr;
    RowsEdit* m_counties = nullptr;
    RowsEdit* m_priority = nullptr;
    RowsEdit* m_schools = nullptr;
    NumberEdit* m_each = nullptr;
};

/// D 報名資格
class EligibilitySection : public RegistrationSection {
    Q_OBJECT

public:
    explicit EligibilitySection(QWidget* parent);
    [[nodiscard]] QString summary(const QJsonObject& body) const override;

protected:
    void fill() override;

private:
    [[nodiscard]] QJsonValue prerequisite() const;

    ValueEdit* m_courses = nullptr;
    ChoiceEdit* m_tag = nullptr;
    NumberEdit* m_hours = nullptr;
};

/// E 取消與遞補
class AfterSection : public RegistrationSection {
    Q_OBJECT

public:
    explicit AfterSection(QWidget* parent);
    [[nodiscard]] QString summary(const QJsonObject& body) const override;

protected:
    void settle() override;

private:
    ChoiceEdit* m_promote = nullptr;
};

/// F 名單與通知
class NoticeSection : public RegistrationSection {
    Q_OBJECT

public:
    explicit NoticeSection(QWidget* parent);
    [[nodiscard]] QString summary(const QJsonObject& body) const override;

private:
    void addMails();
};

} // namespace inservice
