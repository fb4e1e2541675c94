// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/courses/register/editors.h"
#include "models/enrolments/answers.h"

#include <QWidget>

class QVBoxLayout;

namespace inservice {

class FormField;
class ValueEdit;

/// 報名表: the items and own questions of a course, a row each, as the teacher sees them; all of them are required.
/// Answers in, answers out. Whoever sets up a course sees the same.
///
/// Object names: enrol. and the item's code or the question's id, for the parts of one: enrol.emergency.phone.
class EnrolmentForm : public QWidget {
    Q_OBJECT

public:
    explicit EnrolmentForm(QWidget* parent = nullptr);

    /// What is asked, in the order of the settings; `only`: of these alone. What was answered before stays where it
    /// still fits.
    void setAsked(const RegistrationSettings& settings, const QList<QDate>& nights, const QStringList& only = {});
    /// When what is sensitive is deleted; not a day: so many days after the course is closed.
    void setDeletion(const QDate& day) { m_deleteOn = day; }
    void load(const QJsonObject& answers);
    [[nodiscard]] QJsonObject answers() const;
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    /// What is missing or wrong, in the order of the form.
    [[nodiscard]] QList<CourseFault> faults() const;
    /// Marks these at their rows; an empty list takes all marks away.
    void showFaults(const QList<CourseFault>& faults);
    void jumpTo(const QString& path);

signals:
    void edited();

private:
    struct Row {
        QString path; ///< mobile, emergency.phone
        FormField* field = nullptr;
        std::function<void(const QJsonValue&)> load;
        std::function<QJsonValue()> store;
        std::function<bool()> isAsked{}; ///< none: always
    };
    void addItem(const EnrolmentItem& item);
    void addQuestion(const OwnQuestion& question);
    void addLine(const QString& path, const QString& label, ValueEdit* edit);
    void keepUnseen(Row& row);
    void addRoster(const QString& path, const QString& label);
    void addNumber(const QString& path, const QString& label, int most);
    void addChoice(const QString& path, const QString& label, const QList<Choice>& choices);
    void addMany(const QString& path, const QString& label, const QList<Choice>& choices);
    void addStay(const QString& label);
    void addTransport(const QString& label);
    void addParking(const EnrolmentItem& item, const QString& label);
    Row& add(const QString& path, const QString& label, QWidget* editor);
    void touched();
    void settle();
    [[nodiscard]] QString keeping(const EnrolmentItem& item) const;
    [[nodiscard]] const Row* rowOf(const QString& path) const;
    [[nodiscard]] QVariant valueAt(const QString& path) const;

    RegistrationSettings m_settings;
    QList<QDate> m_nights;
    QDate m_deleteOn;
    QVBoxLayout* m_column;
    QList<Row> m_rows;
    bool m_loading = false;
};

} // namespace inservice
