// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QCheckBox;
class QLabel;
class QRadioButton;
class QVBoxLayout;

namespace inservice {

class AccountNameEdit;
class AccountTypeChoice;
class ChoiceEdit;
class ConsentChoice;
class EmailEdit;
class FormField;
class NationalIdEdit;
class PasswordEdit;
class PersonNameEdit;
class PhoneEdit;
class RepeatEdit;
class TextEdit;
class UnitChoice;
class UnitFinder;
class ValueEdit;

/// The fields of 表2-1, with their labels, help and access keys, in the order of the paper. What they ask of one
/// another ApplicationForm knows.
class ApplicationFields : public QWidget {
    Q_OBJECT

public:
    explicit ApplicationFields(UnitFinder* finder);

    AccountTypeChoice* type = nullptr;
    AccountNameEdit* accountName = nullptr;
    PersonNameEdit* name = nullptr;
    QRadioButton* male = nullptr;
    QRadioButton* female = nullptr;
    NationalIdEdit* nationalId = nullptr;
    ChoiceEdit* jobTitleList = nullptr;
    TextEdit* jobTitle = nullptr;
    UnitChoice* unit = nullptr;
    TextEdit* subunit = nullptr;
    QLabel* region = nullptr;
    TextEdit* takesOver = nullptr; ///< 接任
    PhoneEdit* phone = nullptr;
    PhoneEdit* fax = nullptr;
    PasswordEdit* password = nullptr;
    RepeatEdit* passwordRepeat = nullptr;
    EmailEdit* email = nullptr;
    RepeatEdit* emailRepeat = nullptr;
    QCheckBox* nameSealOnly = nullptr;
    QLabel* sealHeading = nullptr;
    ConsentChoice* consents = nullptr;
    QHash<QString, FormField*> rows;   ///< by the names of FieldFault
    QHash<QString, ValueEdit*> values; ///< those of them that keep a rule of their own
    QList<QWidget*> onlyWhenApplying;

signals:
    void edited();
    void typeChanged();
    void sexChanged();
    void unitChanged();
    /// The consent texts are others than those agreed to.
    void consentsOutdated();
    /// The unit is in no list.
    void listingWanted();

private:
    void addType(QVBoxLayout* column);
    void addPerson(QVBoxLayout* column);
    void addSex(QVBoxLayout* column);
    void addJobTitle(QVBoxLayout* column);
    void addUnit(QVBoxLayout* column, UnitFinder* finder);
    void addContact(QVBoxLayout* column);
    void addPassword(QVBoxLayout* column);
    void addEmail(QVBoxLayout* column);
    void addConsent(QVBoxLayout* column);
    FormField* add(QVBoxLayout* column, const QString& key, const QString& label, QWidget* editor, bool required);
};

} // namespace inservice
