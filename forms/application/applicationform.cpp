// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/applicationform.h"

#include "forms/application/accounttypechoice.h"
#include "forms/application/consentchoice.h"
#include "forms/application/unitchoice.h"
#include "forms/edits/edits.h"
#include "forms/edits/formfield.h"
#include "forms/edits/passwordedit.h"
#include "forms/look/look.h"
#include "forms/words/words.h"
#include "models/domain/fold.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace inservice {

ApplicationForm::ApplicationForm(UnitFinder* finder, QWidget* parent)
    : QScrollArea(parent)
    , m_finder(finder) {
    setObjectName("applicationForm");
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // the fields are the stops, not the page
    auto* paper = new QWidget;
    auto* column = new QVBoxLayout(paper);
    column->setContentsMargins(look::margin, look::grid, look::margin, look::margin);
    column->setSpacing(0);
    addType(column);
    addPerson(column);
    addUnit(column);
    addContact(column);
    addSecrets(column);
    column->addStretch(1);
    setWidget(paper);
    sayReviewer();
}

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
        m_fields["accountType"]->setFault({});
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
    m_male = new QRadioButton(tr("&4 %1", "access key and sex").arg(words::sex(Sex::Male)));
    m_female = new QRadioButton(tr("&5 %1", "access key and sex").arg(words::sex(Sex::Female)));
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

    m_jobTitle = new TextEdit({1, 50, false});
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

    m_subunit = new TextEdit({0, 100, false});
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
        ->setHelp(tr("A code is mailed to this address before the application goes out, and the result afterwards."));
    m_emailRepeat = new RepeatEdit(m_email, &EmailAddress::repeated);
    m_emailRepeat->setEmptySentence(tr("Please enter the same e-mail address once more"));
    add(column, "emailRepeat", tr("E-mail again (&Y)"), m_emailRepeat, true);

    auto* paperHeading = new look::Heading(tr("Seals and consent"), 2);
    column->addWidget(paperHeading);
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

void ApplicationForm::setCatalogues(const QList<JobTitleRow>& titles, const QList<ConsentRow>& texts,
                                    const QList<DeskRow>& desks) {
    QStringList names;
    for (const JobTitleRow& title : titles) {
        names.append(title.name);
    }
    QStringList shown;
    for (int i = 0; i < m_jobTitleList->count(); ++i) {
        shown.append(m_jobTitleList->itemText(i));
    }
    if (names != shown) {
        m_loading = true;
        const QString typed = m_jobTitle->text();
        m_jobTitleList->clear();
        m_jobTitleList->addItems(names);
        m_jobTitleList->setCurrentIndex(-1);
        m_jobTitle->load(typed);
        m_loading = false;
    }
    m_desks = desks;
    m_consents->setTexts(texts);
    sayReviewer();
    touched();
}

void ApplicationForm::setMode(FormMode mode) {
    m_mode = mode;
    const bool correcting = mode == FormMode::Correct;
    for (QWidget* field : std::as_const(m_onlyWhenApplying)) {
        field->setVisible(!correcting);
    }
    for (ValueEdit* frozen : {static_cast<ValueEdit*>(m_accountName), static_cast<ValueEdit*>(m_name),
                              static_cast<ValueEdit*>(m_nationalId)}) {
        frozen->setReadOnly(correcting);
        frozen->setFrame(!correcting);
    }
    if (correcting) {
        const QString frozen = tr("Stands for good. If it is wrong, withdraw this application and apply anew.");
        for (const char* name : {"accountName", "name", "nationalId"}) {
            m_fields[name]->setHelp(frozen);
            m_fields[name]->setRequired(false);
        }
    }
}

void ApplicationForm::load(const ApplicationData& data) {
    m_loading = true;
    m_type->setType(data.accountType);
    m_accountName->load(data.accountName);
    m_name->load(data.name);
    m_male->group()->setExclusive(false);
    m_male->setChecked(data.sex == Sex::Male);
    m_female->setChecked(data.sex == Sex::Female);
    m_male->group()->setExclusive(true);
    m_nationalId->load(data.nationalId);
    m_jobTitle->load(data.jobTitle);
    m_unit->setPlace(data.countyId, data.districtId, data.unitKind, data.unitId);
    m_subunit->load(data.subunit);
    m_phone->load(data.phone);
    m_fax->load(data.fax);
    m_password->load(data.password);
    m_passwordRepeat->load(data.passwordRepeat);
    m_email->load(data.email);
    m_emailRepeat->load(data.emailRepeat);
    m_nameSealOnly->setChecked(data.nameSealOnly);
    m_consents->setConsents(data.consents);
    for (FormField* field : std::as_const(m_fields)) {
        field->setFault({});
    }
    m_unit->setFault({});
    m_loading = false;
    unitChanged();
    sexChanged();
    verticalScrollBar()->setValue(0);
}

ApplicationData ApplicationForm::data() const {
    ApplicationData data;
    data.accountType = m_type->type();
    data.accountName = m_accountName->text();
    data.name = m_name->text();
    data.sex = sex();
    data.nationalId = m_nationalId->text();
    data.jobTitle = m_jobTitle->text();
    data.countyId = m_unit->countyId();
    data.districtId = m_unit->districtId();
    data.unitKind = m_unit->unitKind();
    data.unitId = m_unit->unitId();
    data.subunit = m_subunit->text();
    data.phone = m_phone->text();
    data.fax = m_fax->text();
    data.email = m_email->text();
    data.emailRepeat = m_emailRepeat->text();
    data.nameSealOnly = m_nameSealOnly->isChecked();
    data.consents = m_consents->consents();
    data.password = m_password->text();
    data.passwordRepeat = m_passwordRepeat->text();
    return data;
}

void ApplicationForm::clearPasswords() {
    m_password->load({});
    m_passwordRepeat->load({});
}

QList<FieldFault> ApplicationForm::faults() const {
    QList<FieldFault> all = faultsOf(data(), *m_finder->units(), m_consents->texts(), m_mode);
    // What the centre refused stands until it is changed, even if the rules here have nothing against it.
    for (auto it = m_values.constBegin(); it != m_values.constEnd(); ++it) {
        const bool listed =
            std::any_of(all.cbegin(), all.cend(), [&it](const FieldFault& fault) { return fault.field == it.key(); });
        if (!listed && !it.value()->isValid() && !it.value()->isReadOnly() && it.value()->isVisibleTo(this)) {
            all.append({it.key(), it.value()->sentence(), false});
        }
    }
    return all;
}

void ApplicationForm::showFaults() {
    const QList<FieldFault> all = faults();
    for (const FieldFault& fault : all) {
        if (ValueEdit* value = m_values.value(fault.field)) {
            value->showFault();
            if (value->fault().isEmpty()) {
                m_fields[fault.field]->setFault(fault.text); // a rule that only the whole form knows
            }
        } else if (fault.field == "unit") {
            m_unit->setFault(fault.text);
        } else if (FormField* field = m_fields.value(fault.field)) {
            field->setFault(fault.text);
        }
    }
}

void ApplicationForm::jumpTo(const QString& field) {
    if (field == "unit") {
        m_unit->jumpTo();
    } else if (FormField* row = m_fields.value(field)) {
        row->jumpTo();
    }
}

QString ApplicationForm::nameOf(const QString& apiName) {
    QString name;
    bool capital = false;
    for (const QChar c : apiName) {
        if (c == u'_') {
            capital = true;
        } else {
            name.append(capital ? c.toUpper() : c);
            capital = false;
        }
    }
    return name == "unitId" ? QStringLiteral("unit") : name;
}

void ApplicationForm::readConsent(const QString& key) {
    m_consents->setConsents({});
    touched();
    jumpTo("consents");
    m_consents->read(key);
}

void ApplicationForm::setForeignFault(const QString& field, const QString& sentence) {
    const QString name = nameOf(field);
    if (ValueEdit* value = m_values.value(name)) {
        value->setForeignFault(sentence);
    } else if (name == "unit") {
        m_unit->setFault(sentence);
    } else if (FormField* row = m_fields.value(name)) {
        row->setFault(sentence);
    }
}

QString ApplicationForm::label(const QString& field) const {
    if (field == "unit") {
        return tr("Unit");
    }
    const FormField* row = m_fields.value(field);
    return row ? row->labelText() : field;
}

std::optional<Sex> ApplicationForm::sex() const {
    if (m_male->isChecked()) {
        return Sex::Male;
    }
    return m_female->isChecked() ? std::optional<Sex>(Sex::Female) : std::nullopt;
}

void ApplicationForm::sexChanged() {
    if (m_loading) {
        return;
    }
    m_fields["sex"]->setFault({});
    m_nationalId->setStatedSex(m_mode == FormMode::Apply ? sex() : std::nullopt);
    touched();
}

void ApplicationForm::unitChanged() {
    if (m_loading) {
        return;
    }
    const std::shared_ptr<const UnitIndex> units = m_finder->units();
    const UnitKindRow* kind = units->kind(m_unit->unitKind());
    m_type->setOffered(kind ? kind->accountTypes : QList<AccountType>(), kind ? kind->name : QString());
    const QString county = units->countyName(m_unit->countyId());
    m_phone->setCounty(county);
    m_fax->setCounty(county);
    const bool kindergarten = kind && kind->key == "kindergarten";
    FormField* subunit = m_fields["subunit"];
    subunit->setRequired(kindergarten);
    m_subunit->setEmptySentence(tr("Kindergartens write their full name here once more."));
    subunit->setHelp(kindergarten ? tr("Kindergartens write their full name here once more.")
                                  : tr("Where it applies, for example: Office of Academic Affairs"));
    sayReviewer();
    touched();
}

void ApplicationForm::sayReviewer() {
    FormField* field = m_fields.value("region");
    const UnitRow* unit = m_unit ? m_unit->unit() : nullptr;
    if (!field) {
        return;
    }
    field->setWarning({});
    if (!unit) {
        m_region->setText(tr("Filled in by itself once the unit is chosen."));
        return;
    }
    const auto deskName = [this](std::optional<qint64> id) {
        for (const DeskRow& desk : std::as_const(m_desks)) {
            if (id == desk.id) {
                return desk.name;
            }
        }
        return QString();
    };
    const QString region = deskName(unit->chiefReviewerId);
    const std::optional<AccountType> type = m_type->type();
    const std::optional<qint64> reviewer = reviewerOf(*unit, type);
    QString said = region;
    if (reviewer) {
        said = tr("%1\nReviewed by %2; the sealed paper goes there.").arg(region, deskName(reviewer));
    } else if (type) {
        said = tr("%1\nOpened by the chief manager of %2; no paper has to be sent.").arg(region, unit->name);
        if (!unit->hasChief) {
            field->setWarning(
                tr("%1 has no chief manager at present. Nobody there can open this account until one has been "
                   "approved: somebody has to apply as chief manager first.")
                    .arg(unit->name));
        }
    }
    m_region->setText(said);
    m_region->setAccessibleDescription(said);
    if (!unit->hasChief && type == AccountType::ChiefManager) {
        field->setHelp(tr("%1 has no chief manager at present.").arg(unit->name));
    } else {
        field->setHelp({});
    }
}

void ApplicationForm::touched() {
    if (!m_loading) {
        emit edited();
    }
}

} // namespace inservice
