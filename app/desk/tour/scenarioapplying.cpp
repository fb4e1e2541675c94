// SPDX-License-Identifier: GPL-3.0-or-later
// The scenario, applying: the form, the draft on paper, the mailed code, the paper for the seals.
#include "app/desk/application.h"
#include "app/desk/tour/scenario.h"
#include "app/desk/tour/uidriver.h"
#include "forms/application/paper/applicationprint.h"
#include "models/central/trial/trial.h"
#include "models/replica/drafts.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>

namespace inservice {

namespace {

constexpr int smallestPdf = 10'000; ///< bytes; a page with its font is larger

void savePdf(const QString& page, const QString& pdf) {
    auto* panel = UiDriver::find(page)->findChild<ApplicationPrint*>();
    if (!panel) {
        throw TourError{page + " shows no paper"};
    }
    panel->setNextPdfFile(pdf);
    UiDriver::click("savePdf");
}

} // namespace

void Scenario::apply(const TourPerson& person, bool slowly) {
    step(
        {}, [] { UiDriver::trigger("actionApply"); }, seen("applicationForm"));
    if (slowly) {
        step(tr("The form in the order of the paper; on the right what is still missing, and the paper as it will come "
                "out."),
             {}, seen("unitFind"));
        called("apply-form");
        step(
            tr("A unit is found by any part of its name among all units; 台 and 臺 are the same."),
            [] { UiDriver::type("unitFind", "高雄 範例"); }, [] { return UiDriver::hasRow("unitResults", "範例"); });
        called("apply-unit");
    }
    step(
        {}, [person] { UiDriver::type("unitFind", person.unitFind); },
        [person] { return UiDriver::hasRow("unitResults", person.unit); });
    step(
        {}, [person] { UiDriver::pickRow("unitResults", person.unit); },
        [person] { return UiDriver::sees("accountType_" + person.type); });
    fill(person, slowly);

    if (slowly) {
        printDraft(m_tour.file("chief-draft.pdf"));
    }
    step(
        slowly ? tr("Before sending: what can never be changed again is read back.") : QString(),
        [] { UiDriver::click("sendButton"); }, seen("confirmSendButton"));
    step({}, [] { UiDriver::check("readBackCheck"); }, {});
    step(
        slowly ? tr("A code has been mailed to the address; it proves that the address is the applicant's.")
               : QString(),
        [] { UiDriver::click("confirmSendButton"); },
        [this, person] { return UiDriver::sees("codeEdit") && !mailedCode(person.mail()).isEmpty(); });
    called("code");
    enterMailedCode(person, slowly);
}

void Scenario::fill(const TourPerson& person, bool slowly) {
    if (slowly) {
        step(
            tr("A wrong check digit is said at the field, in words, when the field is left."),
            [person] {
                UiDriver::check("accountType_" + person.type);
                UiDriver::type("accountName", person.account);
                UiDriver::type("name", person.name);
                UiDriver::type("nationalId", "A123456780");
                UiDriver::type("phone", "07-6000184#" + person.extension);
            },
            seen("nationalIdFault"));
        called("apply-fault");
    }
    step({},
         [person] {
             UiDriver::check("accountType_" + person.type);
             UiDriver::type("accountName", person.account);
             UiDriver::type("name", person.name);
             UiDriver::check(person.female ? "sex_female" : "sex_male");
             UiDriver::type("nationalId", person.nationalId);
             UiDriver::type("jobTitle", person.jobTitle);
             UiDriver::type("subunit", person.subunit);
             UiDriver::type("phone", "07-6000184#" + person.extension);
             UiDriver::type("fax", "07-6000185");
             UiDriver::type("password", person.password);
             UiDriver::type("passwordRepeat", person.password);
             UiDriver::type("email", person.mail());
             UiDriver::type("emailRepeat", person.mail());
         },
         {});
    if (!person.takesOver.isEmpty()) {
        step(
            tr("A handover: whose place the successor takes."),
            [person] { UiDriver::type("takesOver", person.takesOver); }, seen("takesOver"));
        called("handover-apply");
    }
    if (slowly) {
        step(
            tr("Each of the three consent texts can be read where it is agreed to."),
            [] { UiDriver::click("consentRead_terms"); }, seen("consentText"));
        step(
            {}, [] { UiDriver::click("consentClose"); }, [] { return !UiDriver::sees("consentText"); });
    }
    step(slowly ? tr("Everything is filled in; nothing is missing any more.") : QString(),
         [] { UiDriver::check("consents"); }, {});
}

void Scenario::printDraft(const QString& pdf) {
    step(
        tr("A draft can be printed at any time, also offline: with a watermark, without a number, without a place for "
           "a "
           "seal."),
        [] { UiDriver::click("printDraftButton"); },
        [] {
            return UiDriver::sees("draftPrint") && UiDriver::sees("savePdf") && UiDriver::find("savePdf")->isEnabled();
        });
    called("draft-print");
    step(
        {}, [pdf] { savePdf("draftPrint", pdf); }, [pdf] { return QFileInfo(pdf).size() > smallestPdf; });
    step(
        {}, [] { UiDriver::click("draftPrintBack"); }, seen("sendButton"));
}

void Scenario::enterMailedCode(const TourPerson& person, bool slowly) {
    if (slowly) {
        step(
            tr("The trial's mailbox shows what a real centre would have mailed."),
            [] { UiDriver::trigger("actionMailbox"); },
            [person] { return UiDriver::hasRow("mailList", person.mail()); });
        called("mailbox");
        step(
            {}, [] { UiDriver::close("mailboxWindow"); }, [] { return !UiDriver::sees("mailboxWindow"); });
    }
    step(
        {},
        [this, person] {
            UiDriver::type("codeEdit", mailedCode(person.mail()));
            UiDriver::click("codeButton");
        },
        seen("acceptedPanel"));
}

void Scenario::print(const TourPerson& person, const QString& pdf, const QString& caption) {
    step(caption, {}, [] { return UiDriver::sees("savePdf") && UiDriver::find("savePdf")->isEnabled(); });
    called("accepted");
    step(
        {}, [pdf] { savePdf("acceptedPanel", pdf); }, [pdf] { return QFileInfo(pdf).size() > smallestPdf; });
    step({}, {}, [this, person] {
        // What the applicant's own PC knows of the case by now.
        const QList<LocalCase> cases = m_application.session().guest()->drafts().cases();
        return std::any_of(cases.cbegin(), cases.cend(), [&](const LocalCase& one) {
            return one.seen.value("account_name").toString() == person.account && !one.number.isEmpty();
        });
    });
}

QString Scenario::mailedCode(const QString& address, int digits) const {
    const auto trial = m_application.session().trial();
    if (!trial) {
        throw TourError{"there is no trial centre"};
    }
    static const QRegularExpression number("[0-9]+");
    const QList<DemoMail> mails = trial->mails(20);
    for (const DemoMail& mail : mails) {
        if (mail.address == address) {
            for (auto found = number.globalMatch(mail.body); found.hasNext();) {
                if (const QString code = found.next().captured(); code.size() == digits) {
                    return code;
                }
            }
        }
    }
    return {};
}

} // namespace inservice
