// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/apply/applicationform.h"

#include "forms/application/apply/accounttypechoice.h"
#include "forms/application/apply/applicationfields.h"
#include "forms/application/apply/consentchoice.h"
#include "forms/application/casewords.h"
#include "forms/edits/edits.h"
#include "forms/edits/formfield.h"
#include "forms/edits/passwordedit.h"
#include "forms/look/look.h"
#include "forms/unitchoice/unitchoice.h"
#include "forms/words/words.h"

#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QLabel>
#include <QRadioButton>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace inservice {

ApplicationForm::ApplicationForm(UnitFinder* finder, QWidget* parent)
    : QScrollArea(parent)
    , m_finder(finder)
    , m_fields(new ApplicationFields(finder)) {
    setObjectName("applicationForm");
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // the fields are the stops, not the page
    connect(m_fields, &ApplicationFields::edited, this, &ApplicationForm::touched);
    connect(m_fields, &ApplicationFields::typeChanged, this, [this] {
        sayReviewer();
        touched();
    });
    connect(m_fields, &ApplicationFields::sexChanged, this, &ApplicationForm::sexChanged);
    connect(m_fields, &ApplicationFields::unitChanged, this, &ApplicationForm::unitChanged);
    connect(m_fields, &ApplicationFields::consentsOutdated, this, &ApplicationForm::consentsOutdated);
    connect(m_fields, &ApplicationFields::listingWanted, this, &ApplicationForm::listingWanted);
    setWidget(m_fields);
    sayReviewer();
}

void ApplicationForm::setCatalogues(const QList<JobTitleRow>& titles, const QList<ConsentRow>& texts,
                                    const QList<DeskRow>& desks) {
    QStringList names;
    for (const JobTitleRow& title : titles) {
        names.append(title.name);
    }
    QStringList shown;
    for (int i = 0; i < m_fields->jobTitleList->count(); ++i) {
        shown.append(m_fields->jobTitleList->itemText(i));
    }
    if (names != shown) {
        m_loading = true;
        const QString typed = m_fields->jobTitle->text();
        m_fields->jobTitleList->clear();
        m_fields->jobTitleList->addItems(names);
        m_fields->jobTitleList->setCurrentIndex(-1);
        m_fields->jobTitle->load(typed);
        m_loading = false;
    }
    m_desks = desks;
    m_fields->consents->setTexts(texts);
    sayReviewer();
    touched();
}

void ApplicationForm::setMode(FormMode mode) {
    m_mode = mode;
    m_fields->unit->setListingOffered(mode == FormMode::Apply);
    const bool correcting = mode == FormMode::Correct;
    for (QWidget* field : std::as_const(m_fields->onlyWhenApplying)) {
        field->setVisible(!correcting);
    }
    for (const char* password : {"password", "passwordRepeat"}) {
        m_fields->rows[password]->setVisible(mode == FormMode::Apply);
    }
    if (mode == FormMode::KeyIn) {
        m_fields->rows["email"]->setHelp(
            tr("As it stands on the form. The result goes there, and the code with which the password is set."));
        m_fields->rows["consents"]->setHelp(tr("Tick it if the form is ticked and signed by the applicant."));
    }
    for (ValueEdit* frozen : {static_cast<ValueEdit*>(m_fields->accountName), static_cast<ValueEdit*>(m_fields->name),
                              static_cast<ValueEdit*>(m_fields->nationalId)}) {
        frozen->setReadOnly(correcting);
        frozen->setFrame(!correcting);
    }
    if (correcting) {
        const QString frozen = tr("Stands for good. If it is wrong, withdraw this application and apply anew.");
        for (const char* name : {"accountName", "name", "nationalId"}) {
            m_fields->rows[name]->setHelp(frozen);
            m_fields->rows[name]->setRequired(false);
        }
    }
}

void ApplicationForm::addOnTop(QWidget* widget) {
    static_cast<QVBoxLayout*>(this->widget()->layout())->insertWidget(0, widget);
    setTabOrder(widget, m_fields->type);
}

int ApplicationForm::narrowest() const {
    return widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
}

void ApplicationForm::load(const ApplicationData& data) {
    m_loading = true;
    m_fields->type->setType(data.accountType);
    m_fields->accountName->load(data.accountName);
    m_fields->name->load(data.name);
    m_fields->male->group()->setExclusive(false);
    m_fields->male->setChecked(data.sex == Sex::Male);
    m_fields->female->setChecked(data.sex == Sex::Female);
    m_fields->male->group()->setExclusive(true);
    m_fields->nationalId->load(data.nationalId);
    m_fields->jobTitle->load(data.jobTitle);
    m_fields->unit->setPlace(data.countyId, data.districtId, data.unitKind, data.unitId);
    m_fields->takesOver->load(data.takesOver);
    m_fields->subunit->load(data.subunit);
    m_fields->phone->load(data.phone);
    m_fields->fax->load(data.fax);
    m_fields->password->load(data.password);
    m_fields->passwordRepeat->load(data.passwordRepeat);
    m_fields->email->load(data.email);
    m_fields->emailRepeat->load(data.emailRepeat);
    m_fields->nameSealOnly->setChecked(data.nameSealOnly);
    m_fields->consents->setConsents(data.consents);
    m_fields->consents->reset();
    for (FormField* field : std::as_const(m_fields->rows)) {
        field->setFault({});
    }
    m_fields->unit->setFault({});
    m_fields->unit->setNote({});
    m_notedKind.clear();
    m_loading = false;
    unitChanged();
    sexChanged();
    verticalScrollBar()->setValue(0);
}

ApplicationData ApplicationForm::data() const {
    ApplicationData data;
    data.accountType = m_fields->type->type();
    data.accountName = m_fields->accountName->text();
    data.name = m_fields->name->text();
    data.sex = sex();
    data.nationalId = m_fields->nationalId->text();
    data.jobTitle = m_fields->jobTitle->text();
    data.countyId = m_fields->unit->countyId();
    data.districtId = m_fields->unit->districtId();
    data.unitKind = m_fields->unit->unitKind();
    data.unitId = m_fields->unit->unitId();
    data.takesOver = m_fields->rows["takesOver"]->isHidden() ? QString() : m_fields->takesOver->text();
    data.subunit = m_fields->subunit->text();
    data.phone = m_fields->phone->text();
    data.fax = m_fields->fax->text();
    data.email = m_fields->email->text();
    data.emailRepeat = m_fields->emailRepeat->text();
    data.nameSealOnly = m_fields->nameSealOnly->isChecked() && !m_fields->rows["nameSealOnly"]->isHidden();
    data.consents = m_fields->consents->consents();
    data.password = m_fields->password->text();
    data.passwordRepeat = m_fields->passwordRepeat->text();
    return data;
}

void ApplicationForm::clearPasswords() {
    m_fields->password->load({});
    m_fields->passwordRepeat->load({});
}

QList<FieldFault> ApplicationForm::faults() const {
    QList<FieldFault> all = faultsOf(data(), *m_finder->units(), m_fields->consents->texts(), m_mode);
    // What the centre refused stands until it is changed, even if the rules here have nothing against it.
    for (auto it = m_fields->values.constBegin(); it != m_fields->values.constEnd(); ++it) {
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
        if (ValueEdit* value = m_fields->values.value(fault.field)) {
            value->showFault();
            if (value->fault().isEmpty()) {
                m_fields->rows[fault.field]->setFault(fault.text); // a rule that only the whole form knows
            }
        } else if (fault.field == "unit") {
            m_fields->unit->setFault(fault.text);
        } else if (FormField* field = m_fields->rows.value(fault.field)) {
            field->setFault(fault.text);
        }
    }
}

void ApplicationForm::jumpTo(const QString& field) {
    if (field == "unit") {
        m_fields->unit->jumpTo();
    } else if (FormField* row = m_fields->rows.value(field)) {
        row->jumpTo();
    }
}

void ApplicationForm::toTop() {
    m_fields->type->setFocus(Qt::OtherFocusReason);
    verticalScrollBar()->setValue(0);
    QTimer::singleShot(0, this, [this] { // once it has its size
        if (m_fields->type->isAncestorOf(focusWidget()) || !isAncestorOf(focusWidget())) {
            verticalScrollBar()->setValue(0);
        }
    });
}

QString ApplicationForm::unitName() const {
    const UnitRow* unit = m_fields->unit->unit();
    if (!unit) {
        return {};
    }
    const std::shared_ptr<const UnitIndex> units = m_finder->units();
    return tr("%1 (%2)\n%3", "unit, code, place")
        .arg(unit->name, unit->code, units->countyName(unit->countyId) + units->districtName(unit->districtId));
}

QString ApplicationForm::reviewWords() const {
    return m_fields->region->text();
}

QString ApplicationForm::reviewWarning() const {
    const UnitRow* unit = m_fields->unit->unit();
    const bool byChief = unit && m_fields->type->type() && !reviewerOf(*unit, m_fields->type->type());
    return byChief && !unit->hasChief ? noChiefWords(unit->name) : QString();
}

std::optional<DeskRow> ApplicationForm::reviewDesk() const {
    const UnitRow* unit = m_fields->unit->unit();
    for (const DeskRow& desk : m_desks) {
        if (unit && unit->chiefReviewerId == desk.id) {
            return desk;
        }
    }
    return std::nullopt;
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
    m_fields->consents->setConsents({});
    touched();
    jumpTo("consents");
    m_fields->consents->read(key);
}

void ApplicationForm::setForeignFault(const QString& field, const QString& sentence) {
    const QString name = nameOf(field);
    if (ValueEdit* value = m_fields->values.value(name)) {
        value->setForeignFault(sentence);
    } else if (name == "unit") {
        m_fields->unit->setFault(sentence);
    } else if (FormField* row = m_fields->rows.value(name)) {
        row->setFault(sentence);
    }
}

QString ApplicationForm::label(const QString& field) const {
    if (field == "unit") {
        return tr("Unit");
    }
    const FormField* row = m_fields->rows.value(field);
    return row ? row->labelText() : field;
}

std::optional<Sex> ApplicationForm::sex() const {
    if (m_fields->male->isChecked()) {
        return Sex::Male;
    }
    return m_fields->female->isChecked() ? std::optional<Sex>(Sex::Female) : std::nullopt;
}

void ApplicationForm::sexChanged() {
    if (m_loading) {
        return;
    }
    m_fields->rows["sex"]->setFault({});
    m_fields->nationalId->setStatedSex(m_mode != FormMode::Correct ? sex() : std::nullopt);
    touched();
}

void ApplicationForm::unitChanged() {
    if (m_loading) {
        return;
    }
    const std::shared_ptr<const UnitIndex> units = m_finder->units();
    const UnitKindRow* kind = units->kind(m_fields->unit->unitKind());
    offerTypes();
    const QString county = units->countyName(m_fields->unit->countyId());
    m_fields->phone->setCounty(county);
    m_fields->fax->setCounty(county);
    const bool kindergarten = kind && kind->key == "kindergarten";
    FormField* subunit = m_fields->rows["subunit"];
    subunit->setRequired(kindergarten);
    m_fields->subunit->setEmptySentence(tr("Kindergartens write their full name here once more."));
    subunit->setHelp(kindergarten ? tr("Kindergartens write their full name here once more.")
                                  : tr("Where it applies, for example: Office of Academic Affairs"));
    sayReviewer();
    touched();
}

/// What the kind of unit does not offer goes by itself; that is said here, where it was caused.
void ApplicationForm::offerTypes() {
    const UnitKindRow* kind = m_finder->units()->kind(m_fields->unit->unitKind());
    const std::optional<AccountType> before = m_fields->type->type();
    m_fields->type->setOffered(kind ? kind->accountTypes : QList<AccountType>(), kind ? kind->name : QString());
    const std::optional<AccountType> after = m_fields->type->type();
    QString said;
    if (kind && before && after && before != after) {
        said = tr("%1 offers only “%2”: the type of account has been changed from “%3” to “%2”.")
                   .arg(kind->name, words::accountType(*after), words::accountType(*before));
    } else if (kind && !before && after) {
        said = tr("%1 offers only “%2”: this type of account has been chosen.")
                   .arg(kind->name, words::accountType(*after));
    } else if (kind && before && !after) {
        said = tr("%1 does not offer “%2”: please choose the type of account again, above.")
                   .arg(kind->name, words::accountType(*before));
    } else if (kind && kind->key == m_notedKind) {
        return; // what was said about this kind stands until another one is chosen
    }
    m_notedKind = kind ? kind->key : QString();
    m_fields->unit->setNote(said);
}

/// Where the own 總負責人 opens the account there is no paper, and no seal to ask about.
void ApplicationForm::askForSeal() {
    const UnitRow* unit = m_fields->unit->unit();
    const bool asks = !unit || !m_fields->type->type() || reviewerOf(*unit, m_fields->type->type());
    m_fields->rows["nameSealOnly"]->setVisible(asks);
    m_fields->sealHeading->setText(asks ? tr("Seals and consent") : tr("Consent"));
    m_fields->sealHeading->setVisible(asks || m_mode != FormMode::Correct);
}

void ApplicationForm::sayReviewer() {
    askForSeal();
    FormField* field = m_fields->rows.value("region");
    const UnitRow* unit = m_fields->unit->unit();
    m_fields->rows["takesOver"]->setVisible(m_mode != FormMode::Correct && unit != nullptr && unit->hasChief &&
                                            m_fields->type->type() == AccountType::ChiefManager);
    field->setWarning({});
    if (!unit) {
        m_fields->region->setText(tr("Filled in by itself once the unit is chosen."));
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
    const std::optional<AccountType> type = m_fields->type->type();
    const std::optional<qint64> reviewer = reviewerOf(*unit, type);
    QString said = region;
    if (reviewer) {
        said = tr("%1\nReviewed by %2; the sealed paper goes there.").arg(region, deskName(reviewer));
    } else if (type) {
        said = tr("%1\nOpened by the chief manager of %2; no paper has to be sent.").arg(region, unit->name);
        field->setWarning(reviewWarning());
    }
    m_fields->region->setText(said);
    m_fields->region->setAccessibleDescription(said);
    if (!unit->hasChief && type == AccountType::ChiefManager) {
        field->setHelp(tr("%1 has no chief manager at present.").arg(unit->name));
    } else if (type == AccountType::ChiefManager) {
        field->setHelp(tr("%1 has a chief manager already. Ask them first: an account is not handed over, and the desk "
                          "will ask whether this is a further one or a change of persons.")
                           .arg(unit->name));
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
