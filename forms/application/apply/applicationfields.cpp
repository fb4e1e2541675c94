// SPDX-License-Identifier: GPL-3.0-or-later
// ApplicationForm, its fields: labels, help and access keys, in the order of the paper.
#include "forms/application/apply/accounttypechoice.h"
#include "forms/application/apply/applicationform.h"
#include "forms/application/apply/consentchoice.h"
#include "forms/edits/edits.h"
#include "forms/edits/formfield.h"
#include "forms/edits/passwordedit.h"
#include "forms/look/look.h"
#include "forms/unitchoice/unitchoice.h"
#include "forms/words/words.h"
#include "models/domain/fold.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace inservice {

FormField* ApplicationForm::add(QVBoxLayout* column, const QString& name, const QString& label, QWidget* editor,
                                bool required) {
    if (editor->objectName().isEmpty()) {
        editor->setObjectName(name);
    }
    auto* field = new FormField(label, editor);
    field->setRequired(required);
    column->addWidget(field);
    m_fields.insert(name, field);
    auto* value = qobject_cast<ValueEdit*>(editor);
    if (value) {
        m_values.insert(name, value);
        connect(value, &ValueEdit::edited, this, &ApplicationForm::touched);
    }
    return field;
}

void ApplicationForm::addType(QVBoxLayout* column) {
    column->addWidget(new look::Heading(tr("Account"), 2));
    m_type = new AccountTypeChoice;
    FormField* field = add(column, "accountType", tr("Type of account"), m_type, true);
    field->setHelp(tr("An account belongs to one person and is never handed over or shared."));
    connect(m_type, &AccountTypeChoice::changed, this, [this] {
        if (m_type->type()) { // a type that is no longer offered goes by itself; why still has to be read
            m_fields["accountType"]->setFault({});
        }
        sayReviewer();
        touched();
    });

    m_accountName = new AccountNameEdit;
    add(column, "accountName", tr("&User account"), m_accountName, true)
        ->setHelp(tr("3 to 15 letters or digits, the first two must be letters. It can never be changed."));
    m_accountName->setEmptySentence(tr("Please choose a user account."));
    connect(m_accountName, &ValueEdit::edited, this,
            [this] { m_password->setAccountName(m_accountName->normalisedText()); });
}

void ApplicationForm::addPerson(QVBoxLayout* column) {
    column->addWidget(new look::Heading(tr("Applicant"), 2));
    m_name = new PersonNameEdit;
    add(column, "name", tr("&Name"), m_name, true)->setHelp(tr("Must be the real name. It can never be changed."));
    m_name->setEmptySentence(tr("Please enter your real name."));

    auto* both = new QWidget;
    both->setObjectName("sex");
    auto* line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(look::grid * 3);
    m_male = new QRadioButton(words::sex(Sex::Male));
    m_female = new QRadioButton(words::sex(Sex::Female));
    m_male->setObjectName("sex_male");
    m_female->setObjectName("sex_female");
    auto* group = new QButtonGroup(both);
    group->addButton(m_male);
    group->addButton(m_female);
    line->addWidget(m_male);
    line->addWidget(m_female);
    line->addStretch(1);
    both->setMinimumHeight(look::row - 2);
    both->setFocusProxy(m_male);
    add(column, "sex", tr("Sex"), both, true);
    connect(m_male, &QRadioButton::toggled, this, &ApplicationForm::sexChanged);
    connect(m_female, &QRadioButton::toggled, this, &ApplicationForm::sexChanged);

    m_nationalId = new NationalIdEdit;
    add(column, "nationalId", tr("National &ID / UI number"), m_nationalId, true)
        ->setHelp(tr("Ten characters: the national ID, or for people without one the UI number of the residence card "
                     "(not the 12-digit card number). One business account per number. It can never be changed."));
    m_nationalId->setEmptySentence(tr("Please enter your national ID or UI number."));

    m_jobTitle = new TextEdit({1, 50, false, true});
    m_jobTitleList = new ChoiceEdit;
    m_jobTitleList->setEditable(true);
    m_jobTitleList->setLineEdit(m_jobTitle);
    m_jobTitleList->setInsertPolicy(QComboBox::NoInsert);
    m_jobTitleList->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_jobTitleList->completer()->setFilterMode(Qt::MatchContains);
    FormField* title = add(column, "jobTitle", tr("&Job title"), m_jobTitleList, true);
    title->setHelp(tr("Choose from the list, or write your own."));
    m_jobTitle->setRequired(true);
    m_jobTitle->setEmptySentence(tr("Please enter your job title."));
    m_values.insert("jobTitle", m_jobTitle);
    connect(m_jobTitle, &ValueEdit::edited, this, &ApplicationForm::touched);
    connect(m_jobTitle, &ValueEdit::faultChanged, title, &FormField::setFault);
    connect(m_jobTitle, &ValueEdit::noteChanged, title, &FormField::setNote);
}

void ApplicationForm::addUnit(QVBoxLayout* column) {
    column->addWidget(new look::Heading(tr("Unit of service"), 2));
    m_unit = new UnitChoice(m_finder);
    column->addWidget(m_unit);
    connect(m_unit, &UnitChoice::changed, this, &ApplicationForm::unitChanged);

    m_subunit = new TextEdit({0, 100, false, true});
    add(column, "subunit", tr("Faculty, department, office (&G)"), m_subunit, false);
    connect(m_subunit, &ValueEdit::edited, this, [this] {
        const UnitRow* unit = m_unit->unit();
        const bool other = unit && m_unit->unitKind() == "kindergarten" && !m_subunit->isBlank() &&
                           !m_subunit->hasFocus() && fold(m_subunit->text()) != fold(unit->name);
        m_fields["subunit"]->setWarning(
            other ? tr("This is not the name in the list (%1). If it is right, leave it.").arg(unit->name) : QString());
    });

    m_region = new QLabel;
    m_region->setWordWrap(true);
    m_region->setTextFormat(Qt::PlainText);
    m_region->setMinimumHeight(look::row - 2);
    // Its first line stands beside the label, however many follow.
    m_region->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_region->setContentsMargins(0, qMax(0, (look::row - 2 - m_region->fontMetrics().height()) / 2), 0, 0);
    m_region->setTextInteractionFlags(Qt::TextSelectableByMouse);
    add(column, "region", tr("Region and review"), m_region, false);
}

void ApplicationForm::addContact(QVBoxLayout* column) {
    column->addWidget(new look::Heading(tr("Contact"), 2));
    m_phone = new PhoneEdit(PhoneNumber::Use::Phone);
    m_phone->setEmptySentence(tr("Please enter a telephone number"));
    add(column, "phone", tr("Tele&phone"), m_phone, true)
        ->setHelp(tr("An office line is suggested, for example: 02-22345678; an extension after #."));
    m_fax = new PhoneEdit(PhoneNumber::Use::Fax);
    m_fax->setEmptySentence(tr("Please enter the area code of the fax number (please enter a fax number)"));
    add(column, "fax", tr("Fa&x"), m_fax, true)->setHelp(tr("With area code, for example: 02-22345678"));
}

void ApplicationForm::addSecrets(QVBoxLayout* column) {
    auto* heading = new look::Heading(tr("Sign-in and notification"), 2);
    column->addWidget(heading);
    m_password = new PasswordEdit;
    m_passwordRepeat = new RepeatEdit(m_password, &PasswordRule::repeated);
    m_passwordRepeat->setEchoMode(QLineEdit::Password);
    m_passwordRepeat->setEmptySentence(tr("Please enter the same password once more"));
    FormField* password = add(column, "password", tr("Pass&word"), m_password, true);
    m_password->setEmptySentence(tr("Please choose a password."));
    password->addBeside(new ShowPasswordButton({m_password, m_passwordRepeat}));
    password->addBelow(new PasswordRuleList(m_password));
    FormField* repeat = add(column, "passwordRepeat", tr("Password again (&R)"), m_passwordRepeat, true);
    repeat->setHelp(tr("Passwords are never saved: after a break they have to be typed again."));

    m_email = new EmailEdit;
    m_email->setEmptySentence(tr("Please enter an e-mail address."));
    add(column, "email", tr("E-mai&l"), m_email, true)
        ->setHelp(tr("When you send the application a code is mailed to this address, and the result afterwards."));
    m_emailRepeat = new RepeatEdit(m_email, &EmailAddress::repeated);
    m_emailRepeat->setEmptySentence(tr("Please enter the same e-mail address once more"));
    add(column, "emailRepeat", tr("E-mail again (&Y)"), m_emailRepeat, true);

    m_sealHeading = new look::Heading(tr("Seals and consent"), 2);
    column->addWidget(m_sealHeading);
    m_nameSealOnly = new QCheckBox(tr("The head of the unit has only a name seal (&Z)"));
    add(column, "nameSealOnly", tr("Seal of the head"), m_nameSealOnly, false)
        ->setHelp(tr("Without a seal of office the unit's own seal is needed on the paper too."));
    connect(m_nameSealOnly, &QCheckBox::toggled, this, &ApplicationForm::touched);

    m_consents = new ConsentChoice;
    m_consents->setObjectName("consentChoice");
    FormField* consents = add(column, "consents", tr("Consent to the application"), m_consents, true);
    connect(m_consents, &ConsentChoice::changed, this, [this] {
        m_fields["consents"]->setFault({});
        touched();
    });
    connect(m_consents, &ConsentChoice::outdated, this, &ApplicationForm::consentsOutdated);
    m_onlyWhenApplying = {password, repeat, consents};
}

} // namespace inservice
