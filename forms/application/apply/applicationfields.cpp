// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/apply/applicationfields.h"

#include "forms/application/apply/accounttypechoice.h"
#include "forms/application/apply/consentchoice.h"
#include "forms/edits/edits.h"
#include "forms/edits/formfield.h"
#include "forms/edits/passwordedit.h"
#include "forms/look/look.h"
#include "forms/unitchoice/unitchoice.h"
#include "forms/words/words.h"
#include "models/domain/fold.h"
#include "models/replica/tables/units.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace inservice {

ApplicationFields::ApplicationFields(UnitFinder* finder) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::margin, look::grid, look::margin, look::margin);
    column->setSpacing(0);
    addType(column);
    addPerson(column);
    addUnit(column, finder);
    addContact(column);
    addPassword(column);
    addEmail(column);
    addConsent(column);
    column->addStretch(1);
}

FormField* ApplicationFields::add(QVBoxLayout* column, const QString& key, const QString& label, QWidget* editor,
                                  bool required) {
    if (editor->objectName().isEmpty()) {
        editor->setObjectName(key);
    }
    auto* field = new FormField(label, editor);
    field->setRequired(required);
    column->addWidget(field);
    rows.insert(key, field);
    auto* value = qobject_cast<ValueEdit*>(editor);
    if (value) {
        values.insert(key, value);
        connect(value, &ValueEdit::edited, this, &ApplicationFields::edited);
    }
    return field;
}

void ApplicationFields::addType(QVBoxLayout* column) {
    column->addWidget(new look::Heading(tr("Account"), 2));
    type = new AccountTypeChoice;
    FormField* field = add(column, "accountType", tr("Type of account"), type, true);
    field->setHelp(tr("An account belongs to one person and is never handed over or shared."));
    connect(type, &AccountTypeChoice::changed, this, [this] {
        if (type->type()) { // a type that is no longer offered goes by itself; why still has to be read
            rows["accountType"]->setFault({});
        }
        emit typeChanged();
    });

    accountName = new AccountNameEdit;
    add(column, "accountName", tr("&User account"), accountName, true)
        ->setHelp(tr("3 to 15 letters or digits, the first two must be letters. It can never be changed."));
    accountName->setEmptySentence(tr("Please choose a user account."));
    connect(accountName, &ValueEdit::edited, this, [this] { password->setAccountName(accountName->normalisedText()); });
}

void ApplicationFields::addPerson(QVBoxLayout* column) {
    column->addWidget(new look::Heading(tr("Applicant"), 2));
    name = new PersonNameEdit;
    add(column, "name", tr("&Name"), name, true)->setHelp(tr("Must be the real name. It can never be changed."));
    name->setEmptySentence(tr("Please enter your real name."));
    addSex(column);
    nationalId = new NationalIdEdit;
    add(column, "nationalId", tr("National &ID / UI number"), nationalId, true)
        ->setHelp(tr("Ten characters: the national ID, or for people without one the UI number of the residence card "
                     "(not the 12-digit card number). One business account per number. It can never be changed."));
    nationalId->setEmptySentence(tr("Please enter your national ID or UI number."));
    addJobTitle(column);
}

void ApplicationFields::addSex(QVBoxLayout* column) {
    auto* both = new QWidget;
    both->setObjectName("sex");
    auto* line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(look::grid * 3);
    male = new QRadioButton(words::sex(Sex::Male));
    female = new QRadioButton(words::sex(Sex::Female));
    male->setObjectName("sex_male");
    female->setObjectName("sex_female");
    auto* group = new QButtonGroup(both);
    group->addButton(male);
    group->addButton(female);
    line->addWidget(male);
    line->addWidget(female);
    line->addStretch(1);
    both->setMinimumHeight(look::row - 2);
    both->setFocusProxy(male);
    add(column, "sex", tr("Sex"), both, true);
    connect(male, &QRadioButton::toggled, this, &ApplicationFields::sexChanged);
    connect(female, &QRadioButton::toggled, this, &ApplicationFields::sexChanged);
}

void ApplicationFields::addJobTitle(QVBoxLayout* column) {
    jobTitle = new TextEdit({1, 50, false, true});
    jobTitleList = new ChoiceEdit;
    jobTitleList->setEditable(true);
    jobTitleList->setLineEdit(jobTitle);
    jobTitleList->setInsertPolicy(QComboBox::NoInsert);
    jobTitleList->completer()->setCompletionMode(QCompleter::PopupCompletion);
    jobTitleList->completer()->setFilterMode(Qt::MatchContains);
    FormField* title = add(column, "jobTitle", tr("&Job title"), jobTitleList, true);
    title->setHelp(tr("Choose from the list, or write your own."));
    jobTitle->setRequired(true);
    jobTitle->setEmptySentence(tr("Please enter your job title."));
    values.insert("jobTitle", jobTitle);
    connect(jobTitle, &ValueEdit::edited, this, &ApplicationFields::edited);
    connect(jobTitle, &ValueEdit::faultChanged, title, &FormField::setFault);
    connect(jobTitle, &ValueEdit::noteChanged, title, &FormField::setNote);
}

void ApplicationFields::addUnit(QVBoxLayout* column, UnitFinder* finder) {
    column->addWidget(new look::Heading(tr("Unit of service"), 2));
    unit = new UnitChoice(finder);
    connect(unit, &UnitChoice::listingWanted, this, &ApplicationFields::listingWanted);
    column->addWidget(unit);
    connect(unit, &UnitChoice::changed, this, &ApplicationFields::unitChanged);

    subunit = new TextEdit({0, 100, false, true});
    add(column, "subunit", tr("Faculty, department, office (&G)"), subunit, false);
    connect(subunit, &ValueEdit::edited, this, [this] {
        const UnitRow* chosen = unit->unit();
        const bool other = chosen && unit->unitKind() == "kindergarten" && !subunit->isBlank() &&
                           !subunit->hasFocus() && fold(subunit->text()) != fold(chosen->name);
        rows["subunit"]->setWarning(
            other ? tr("This is not the name in the list (%1). If it is right, leave it.").arg(chosen->name)
                  : QString());
    });

    region = new QLabel;
    region->setWordWrap(true);
    region->setTextFormat(Qt::PlainText);
    region->setMinimumHeight(look::row - 2);
    // Its first line stands beside the label, however many follow.
    region->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    region->setContentsMargins(0, qMax(0, (look::row - 2 - region->fontMetrics().height()) / 2), 0, 0);
    region->setTextInteractionFlags(Qt::TextSelectableByMouse);
    add(column, "region", tr("Region and review"), region, false);
    takesOver = new TextEdit({0, 50, false, true});
    add(column, "takesOver", tr("Takes over from (&V)"), takesOver, false)
        ->setHelp(tr("Only for a handover: the name of the chief manager whose place you take. When the desk approves, "
                     "your account is opened and theirs is deleted at the same moment; what waits for them waits for "
                     "you. They are told by mail. No password is handed on."));
}

void ApplicationFields::addContact(QVBoxLayout* column) {
    column->addWidget(new look::Heading(tr("Contact"), 2));
    phone = new PhoneEdit(PhoneNumber::Use::Phone);
    phone->setEmptySentence(tr("Please enter a telephone number"));
    add(column, "phone", tr("Tele&phone"), phone, true)
        ->setHelp(tr("An office line is suggested, for example: 02-22345678; an extension after #."));
    fax = new PhoneEdit(PhoneNumber::Use::Fax);
    fax->setEmptySentence(tr("Please enter the area code of the fax number (please enter a fax number)"));
    add(column, "fax", tr("Fa&x"), fax, true)->setHelp(tr("With area code, for example: 02-22345678"));
}

void ApplicationFields::addPassword(QVBoxLayout* column) {
    column->addWidget(new look::Heading(tr("Sign-in and notification"), 2));
    password = new PasswordEdit;
    passwordRepeat = new RepeatEdit(password, &PasswordRule::repeated);
    passwordRepeat->setEchoMode(QLineEdit::Password);
    passwordRepeat->setEmptySentence(tr("Please enter the same password once more"));
    FormField* first = add(column, "password", tr("Pass&word"), password, true);
    password->setEmptySentence(tr("Please choose a password."));
    first->addBeside(new ShowPasswordButton({password, passwordRepeat}));
    first->addBelow(new PasswordRuleList(password));
    FormField* repeat = add(column, "passwordRepeat", tr("Password again (&R)"), passwordRepeat, true);
    repeat->setHelp(tr("Passwords are never saved: after a break they have to be typed again."));
    onlyWhenApplying << first << repeat;
}

void ApplicationFields::addEmail(QVBoxLayout* column) {
    email = new EmailEdit;
    email->setEmptySentence(tr("Please enter an e-mail address."));
    add(column, "email", tr("E-mai&l"), email, true)
        ->setHelp(tr("When you send the application a code is mailed to this address, and the result afterwards."));
    emailRepeat = new RepeatEdit(email, &EmailAddress::repeated);
    emailRepeat->setEmptySentence(tr("Please enter the same e-mail address once more"));
    add(column, "emailRepeat", tr("E-mail again (&Y)"), emailRepeat, true);
}

void ApplicationFields::addConsent(QVBoxLayout* column) {
    sealHeading = new look::Heading(tr("Seals and consent"), 2);
    column->addWidget(sealHeading);
    nameSealOnly = new QCheckBox(tr("The head of the unit has only a name seal (&Z)"));
    add(column, "nameSealOnly", tr("Seal of the head"), nameSealOnly, false)
        ->setHelp(tr("Without a seal of office the unit's own seal is needed on the paper too."));
    connect(nameSealOnly, &QCheckBox::toggled, this, &ApplicationFields::edited);

    consents = new ConsentChoice(3);
    consents->setObjectName("consentChoice");
    FormField* field = add(column, "consents", tr("Consent to the application"), consents, true);
    connect(consents, &ConsentChoice::changed, this, [this] {
        rows["consents"]->setFault({});
        emit edited();
    });
    connect(consents, &ConsentChoice::outdated, this, &ApplicationFields::consentsOutdated);
    onlyWhenApplying << field;
}

} // namespace inservice
