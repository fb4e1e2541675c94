// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/paper/handforms.h"

#include "forms/application/paper/formtext.h"

namespace inservice {
namespace {

QString text(QStringView words) {
    return words.toString();
}

HandFormCode codeOf(const QString& form, const HandFormUnit& unit) {
    return {form, unit.code, unit.desk ? QString::number(unit.desk->id) : QString()};
}

/// One line that a fax or an envelope is addressed from.
QString addressOf(const HandFormUnit& unit) {
    if (!unit.desk) {
        return {};
    }
    QStringList parts{unit.desk->name};
    const auto add = [&parts](QStringView label, const QString& value) {
        if (!value.isEmpty()) {
            parts << text(label) + value;
        }
    };
    add(formtext::deskFax, unit.desk->fax);
    add(formtext::deskPhone, unit.desk->phone);
    add(formtext::deskAddress, unit.desk->address);
    add(formtext::deskMail, unit.desk->email);
    return parts.join(u'　');
}

void addUnit(HandForm& form, const HandFormUnit& unit) {
    form.rows << HandForm::section(text(formtext::unitData))
              << HandForm::pair(text(formtext::county), unit.county, text(formtext::district), unit.district)
              << HandForm::field(text(formtext::unitKind), unit.kind)
              << HandForm::field(text(formtext::unitName),
                                 unit.code.isEmpty() ? unit.name : unit.name + u'（' + unit.code + u'）');
}

void addEnd(HandForm& form, const HandFormUnit& unit) {
    form.rows << HandForm::field(text(formtext::returnToBlank), addressOf(unit), text(formtext::returnToBlankHint))
              << HandForm::consent(text(formtext::consent), text(formtext::consentText))
              << HandForm::signature(text(formtext::signature), text(formtext::date));
    form.seals = {{text(formtext::headSeal), {}}, {text(formtext::unitSeal), text(formtext::unitSealHint)}};
}

} // namespace

HandForm accountHandForm(const HandFormUnit& unit) {
    HandForm form;
    form.heading = text(formtext::heading);
    form.name = text(formtext::formName);
    form.number = text(formtext::numberBlank);
    for (const QStringView step : {formtext::handStep1, formtext::handStep2, formtext::rule1, formtext::rule2,
                                   formtext::rule3, formtext::handStep3}) {
        form.steps << text(step);
    }
    form.code = codeOf(QStringLiteral("account"), unit);
    form.rows << HandForm::ticks(text(formtext::request), {text(formtext::requestNew), text(formtext::requestDelete)});
    addUnit(form, unit);
    form.rows << HandForm::field(text(formtext::subunit), {}, text(formtext::subunitHint))
              << HandForm::section(text(formtext::applicantData))
              << HandForm::ticks(text(formtext::accountType),
                                 {text(formtext::chiefManager), text(formtext::contact), text(formtext::operatorType)})
              << HandForm::squares(text(formtext::businessAccount), 15, text(formtext::accountNameHint))
              << HandForm::field(text(formtext::name), {}, text(formtext::nameHint))
              << HandForm::squares(text(formtext::nationalIdShort), 10)
              << HandForm::ticks(text(formtext::sex), {text(formtext::male), text(formtext::female)})
              << HandForm::field(text(formtext::jobTitle))
              << HandForm::field(text(formtext::phone), {}, text(formtext::phoneHint))
              << HandForm::pair(text(formtext::fax), {}, text(formtext::mail), {})
              << HandForm::field(text(formtext::deleteReason), {}, text(formtext::deleteReasonHint));
    addEnd(form, unit);
    return form;
}

HandForm projectHandForm(const HandFormUnit& unit) {
    HandForm form;
    form.heading = text(formtext::projectHeading);
    form.name = text(formtext::projectName);
    for (const QStringView step : {formtext::projectStep1, formtext::projectStep2}) {
        form.steps << text(step);
    }
    form.code = codeOf(QStringLiteral("project"), unit);
    form.rows << HandForm::ticks(text(formtext::request), {text(formtext::projectNew), text(formtext::projectChange),
                                                           text(formtext::projectEnd)});
    addUnit(form, unit);
    form.rows << HandForm::section(text(formtext::projectData)) << HandForm::field(text(formtext::projectTitle))
              << HandForm::field(text(formtext::projectBasis)) << HandForm::field(text(formtext::projectPeriod))
              << HandForm::section(text(formtext::projectPerson))
              << HandForm::pair(text(formtext::name), {}, text(formtext::jobTitle), {})
              << HandForm::squares(text(formtext::businessAccount), 15)
              << HandForm::pair(text(formtext::phone), {}, text(formtext::fax), {})
              << HandForm::field(text(formtext::mail)) << HandForm::field(text(formtext::projectBefore));
    addEnd(form, unit);
    return form;
}

} // namespace inservice
