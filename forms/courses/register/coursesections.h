// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/courses/register/coursesection.h"

class QCheckBox;
class QLabel;

namespace inservice {

class FilesEdit;
class HourPartsEdit;
class LecturerTable;
class NaturePicker;
class PartnersEdit;
class PersonNameEdit;
class EmailEdit;
class PickEdit;
class SessionTable;
class TagsEdit;
class TextEdit;

/// A 基本資料
class BasicSection : public CourseSection {
    Q_OBJECT

public:
    explicit BasicSection(QWidget* parent = nullptr);
    [[nodiscard]] QString summary(const QJsonObject& body) const override;
    void jumpTo(const QString& path) override;
    /// The first day of the course says which tags there are.
    void setDay(const QDate& day);

protected:
    void fill() override;
    void settle() override;

private:
    void addBasis();
    void addTags();
    void addNatures();
    void addPartners();
    void addUnitBelow();
    void fillUnitsBelow();
    ChoiceEdit* m_basis = nullptr;
    ChoiceEdit* m_classKind = nullptr;
    PartnersEdit* m_partners = nullptr;
    NaturePicker* m_natures = nullptr;
    TagsEdit* m_tags = nullptr;
    QLabel* m_unit = nullptr;
    PickEdit* m_below = nullptr;
};

/// B 時間與地點
class PlaceSection : public CourseSection {
    Q_OBJECT

public:
    explicit PlaceSection(QWidget* parent = nullptr);
    [[nodiscard]] QString summary(const QJsonObject& body) const override;
    void jumpTo(const QString& path) override;
    /// What is wrong in a cell its table says itself.
    void showFindings(const QList<CourseFinding>& findings) override;
    [[nodiscard]] QList<CourseFinding> typingFaults() const override;
    [[nodiscard]] SessionTable* sessions() const { return m_sessions; }

protected:
    void fill() override;
    void settle() override;

private:
    void addSessions();
    void addPlace();
    SessionTable* m_sessions = nullptr;
    void fillDistricts();
    void addVenue();
    void chooseVenue();
    ChoiceEdit* m_mode = nullptr;
    ChoiceEdit* m_county = nullptr;
    ChoiceEdit* m_district = nullptr;
    TextEdit* m_venue = nullptr;
    qint64 m_venueId = 0; ///< of 研習場所; 0: it is typed
};

/// C 時數
class HoursSection : public CourseSection {
    Q_OBJECT

public:
    explicit HoursSection(QWidget* parent = nullptr);
    [[nodiscard]] QString summary(const QJsonObject& body) const override;

protected:
    void settle() override;

private:
    ChoiceEdit* m_partial = nullptr;
    ChoiceEdit* m_late = nullptr;
    ManyEdit* m_assessment = nullptr;
};

/// D 對象、人數、費用
class AudienceSection : public CourseSection {
    Q_OBJECT

public:
    explicit AudienceSection(QWidget* parent = nullptr);
    [[nodiscard]] QString summary(const QJsonObject& body) const override;

protected:
    void fill() override;
    void settle() override;

private:
    void addWho();
    void addNumbers();
    PickEdit* m_titles = nullptr;
    PickEdit* m_subjects = nullptr;
    ChoiceEdit* m_scope = nullptr;
    ManyEdit* m_counties = nullptr;
    PickEdit* m_units = nullptr;
    NumberEdit* m_classes = nullptr;
    NumberEdit* m_size = nullptr;
    NumberEdit* m_fee = nullptr;
    ChoiceEdit* m_feeMethod = nullptr;
};

/// E 報名
class EnrolmentSection : public CourseSection {
    Q_OBJECT

public:
    explicit EnrolmentSection(QWidget* parent = nullptr);
    [[nodiscard]] QString summary(const QJsonObject& body) const override;

protected:
    void settle() override;

private:
    ManyEdit* m_channels = nullptr;
};

/// F 承辦人與講師
class PeopleSection : public CourseSection {
    Q_OBJECT

public:
    explicit PeopleSection(QWidget* parent = nullptr);
    [[nodiscard]] QString summary(const QJsonObject& body) const override;
    void jumpTo(const QString& path) override;
    /// What is wrong in a cell its table says itself.
    void showFindings(const QList<CourseFinding>& findings) override;
    [[nodiscard]] LecturerTable* lecturers() const { return m_lecturers; }

protected:
    void fill() override;

private:
    struct Contact {
        PersonNameEdit* name;
        PhoneEdit* phone;
        EmailEdit* email;
    };
    void addLecturers();
    void addContact(int index, const QString& heading);
    void bindContacts();
    QList<Contact> m_contacts;
    LecturerTable* m_lecturers = nullptr;
};

/// G 內容
class ContentSection : public CourseSection {
    Q_OBJECT

public:
    explicit ContentSection(QWidget* parent = nullptr);
    [[nodiscard]] QString summary(const QJsonObject& body) const override;
    [[nodiscard]] FilesEdit* files() const { return m_files; }

private:
    FilesEdit* m_files = nullptr;
};

/// H 銜接與結案
class TransferSection : public CourseSection {
    Q_OBJECT

public:
    explicit TransferSection(QWidget* parent = nullptr);
    [[nodiscard]] QString summary(const QJsonObject& body) const override;

protected:
    void fill() override;
    void settle() override;

private:
    void bindTransfers();
    QCheckBox* m_civil = nullptr;
    TextEdit* m_civilCategory = nullptr;
    NumberEdit* m_civilTerm = nullptr;
    QCheckBox* m_environment = nullptr;
    TextEdit* m_method = nullptr;
    TextEdit* m_category = nullptr;
    TextEdit* m_summary = nullptr;
    HourPartsEdit* m_parts = nullptr;
    PickEdit* m_deputies = nullptr;
};

} // namespace inservice
