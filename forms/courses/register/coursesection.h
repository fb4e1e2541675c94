// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/courses/register/editors.h"
#include "forms/edits/formfield.h"
#include "models/courses/coursecalendar.h"
#include "models/courses/coursecatalogue.h"
#include "models/courses/coursefault.h"
#include "models/domain/unitkind.h"
#include "models/replica/tables/catalogues.h"
#include "models/replica/tables/teachers.h"
#include "models/replica/tables/venues.h"

#include <QHash>
#include <QJsonObject>
#include <QWidget>
#include <functional>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace inservice {

class PickEdit;
class UnitFinder;

/// What the parts of a course are filled in from: the centre's catalogues, and whose course it is.
struct CourseMaterial {
    qint64 unitId = 0;
    QString unitName;
    bool isDesk = false; ///< it may register for the units whose courses it reviews
    std::optional<UnitKind> unitKind;
    QList<CountyRow> counties;
    QList<DistrictRow> districts;
    QList<TeacherTitleRow> titles;
    QList<TeachingStageRow> stages;
    QList<SubjectRow> subjects;
    QList<Choice> colleagues; ///< accounts of the unit who may be 代理, by id
    CourseCalendar calendar;
    CourseNatures natures;
    QList<CourseTag> tags;
    QList<VenueRow> venues;            ///< 研習場所 that can be chosen
    QList<CourseLecturer> recommended; ///< 講師推薦 of the unit, who have agreed
    UnitFinder* units = nullptr;
};

/// A finding about a field of a course: an error stands in the way of 送審, a warning goes along with it.
struct CourseFinding {
    QString field; ///< its path in the body: "title", "sessions[2].to"
    QString text;
    bool isError = true;
    CourseFault fault{};    ///< what the sentence was made of
    bool isCentres = false; ///< the centre has found it
    bool operator==(const CourseFinding&) const = default;
};

/// Whether an error about this path is among them: one mistake is said once, by whoever knows it best.
[[nodiscard]] bool isFaulted(const QList<CourseFinding>& findings, const QString& path);

/// The field that a path is about: "sessions[2].to" is said at "sessions".
[[nodiscard]] QString fieldOfPath(const QString& path);

/// One part of 研習課程登錄 (A to H): its fields, a row each, under a heading that opens and closes it. Closed it says
/// in a line what stands in it. What was typed is kept as it was typed, also where it is no value yet: a part reads
/// and writes the body of a course (JSON, as drafts and commands have it), not a Course.
///
/// Object names: coursePart and its letter; coursePartHead… (its heading); course. and the field for each editor.
class CourseSection : public QWidget {
    Q_OBJECT

public:
    CourseSection(QChar letter, const QString& title, QWidget* parent = nullptr);

    [[nodiscard]] QChar letter() const { return m_letter; }
    [[nodiscard]] QString title() const { return m_title; }
    void setMaterial(const CourseMaterial& material);
    void load(const QJsonObject& body);
    void store(QJsonObject& body) const;

    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const;
    void focusHead();
    /// The line beside the heading while it is closed.
    void setSummary(const QString& summary);
    [[nodiscard]] virtual QString summary(const QJsonObject& body) const = 0;

    [[nodiscard]] bool holds(const QString& path) const { return !rowOf(path).isEmpty(); }
    [[nodiscard]] QString label(const QString& path) const;
    virtual void jumpTo(const QString& path);
    /// Puts another value into one field.
    void setField(const QString& field, const QJsonValue& value);
    /// What is found about its fields; what was said before and is not found any more goes.
    virtual void showFindings(const QList<CourseFinding>& findings);
    /// What was typed and is no value: an error, whatever the rules say.
    [[nodiscard]] virtual QList<CourseFinding> typingFaults() const;
    /// Marks what the desk has sent back, by field, with its words; empty: nothing.
    void showReturned(const QHash<QString, QString>& reasons);
    /// Fields that cannot be changed, each with why; they stand to be read. Of the others it opens all.
    void setLocked(const QHash<QString, QString>& reasons);

signals:
    void edited(const QString& field);
    void openChanged(bool open);

protected:
    [[nodiscard]] const CourseMaterial& material() const { return m_material; }
    /// A row of the form. A value of the row's own kind is loaded and stored under `field` by itself; for other editors
    /// bind() says how.
    FormField* add(const QString& field, const QString& label, QWidget* editor, bool required = false);
    /// A row whose value is a piece of another field's, which bind() reads and writes.
    FormField* addRow(const QString& path, const QString& label, QWidget* editor, bool required = false);
    void addHeading(const QString& words);
    void bind(const QString& field, const std::function<void(const QJsonValue&)>& load,
              const std::function<QJsonValue()>& store);
    /// An editor that is no row of its own kind reports an edit.
    void touched(const QString& field);
    [[nodiscard]] FormField* row(const QString& field) const { return m_rows.value(field); }
    void setRowShown(const QString& field, bool shown);
    void setRowRequired(const QString& field, bool required);
    ChoiceEdit* addChoice(const QString& field, const QString& label, const QList<Choice>& choices, bool required);
    ManyEdit* addMany(const QString& field, const QString& label, const QList<Choice>& choices, bool required);
    PickEdit* addPick(const QString& field, const QString& label, const QString& hint, bool required = false);
    NumberEdit* addNumber(const QString& field, const QString& label, NumberEdit::Range range, bool required);
    /// The catalogues have come, or are others.
    virtual void fill() {}
    /// Which rows are asked for hangs on what stands in others.
    virtual void settle() {}
    [[nodiscard]] bool isLoading() const { return m_loading; }

private:
    struct Binding {
        QString field;
        std::function<void(const QJsonValue&)> load;
        std::function<QJsonValue()> store;
    };
    [[nodiscard]] QString rowOf(const QString& path) const;
    void bindKnown(const QString& field, QWidget* editor);
    void paintHead();

    QChar m_letter;
    QString m_title;
    CourseMaterial m_material;
    QToolButton* m_head;
    QLabel* m_summary;
    QWidget* m_body;
    QVBoxLayout* m_column;
    QHash<QString, FormField*> m_rows;
    QHash<QString, QLabel*> m_returned; ///< the desk's words, by row
    QHash<QString, QLabel*> m_locked;   ///< why it cannot be changed, by row
    QList<Binding> m_bindings;
    bool m_loading = false;
};

} // namespace inservice
