// SPDX-License-Identifier: GPL-3.0-or-later
// The story, applying: the form, the draft on paper, the mailed code, the paper for the seals.
#include "app/desk/application.h"
#include "app/desk/tour/hands.h"
#include "app/desk/tour/story.h"
#include "forms/application/paper/applicationprint.h"
#include "models/central/trial/trial.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>

namespace inservice {

namespace {

// The demonstration's vocational school without a 總負責人.
const char* const unitWords = "範例海事";
const char* const unitName = "高雄市立範例海事高級職業學校";
constexpr int smallestPdf = 10'000; ///< bytes; a page with its font is larger

void savePdf(const QString& page, const QString& pdf) {
    auto* panel = Hands::find(page)->findChild<ApplicationPrint*>();
    if (!panel) {
        throw TourError{page + " shows no paper"};
    }
    panel->setNextPdfFile(pdf);
    Hands::click("savePdf");
}

} // namespace

void Story::apply(const TourPerson& person, bool slowly) {
    step(
        {}, [] { Hands::trigger("actionApply"); }, seen("applicationForm"));
    if (slowly) {
        step(tr("The form in the order of the paper; on the right what is still missing, and the paper as it will come "
                "out."),
             {}, seen("unitFind"));
        called("apply-form");
        step(
            tr("A unit is found by any part of its name among all units; 台 and 臺 are the same."),
            [] { Hands::type("unitFind", "高雄 範例"); }, [] { return Hands::hasRow("unitResults", "範例"); });
        called("apply-unit");
    }
    step(
        {}, [] { Hands::type("unitFind", unitWords); }, [] { return Hands::hasRow("unitResults", unitName); });
    step(
        {}, [] { Hands::pickRow("unitResults", unitName); },
        [person] { return Hands::sees("accountType_" + person.type); });
    fill(person, slowly);

    if (slowly) {
        printDraft(m_tour.file("chief-draft.pdf"));
    }
    step(
        slowly ? tr("Before sending: what can never be changed again is read back.") : QString(),
        [] { Hands::click("sendButton"); }, seen("confirmSendButton"));
    step({}, [] { Hands::check("readBackCheck"); }, {});
    step(
        slowly ? tr("A code has been mailed to the address; it proves that the address is the applicant's.")
               : QString(),
        [] { Hands::click("confirmSendButton"); },
        [this, person] { return Hands::sees("codeEdit") && !mailedCode(person.mail()).isEmpty(); });
    called("code");
    enterMailedCode(person, slowly);
}

void Story::fill(const TourPerson& person, bool slowly) {
    if (slowly) {
        step(
            tr("A wrong check digit is said at the field, in words, when the field is left."),
            [person] {
                Hands::check("accountType_" + person.type);
                Hands::type("accountName", person.account);
                Hands::type("name", person.name);
                Hands::type("nationalId", "A123456780");
                Hands::type("phone", "07-6000184#" + person.extension);
            },
            seen("nationalIdFault"));
        called("apply-fault");
    }
    step({},
         [person] {
             Hands::check("accountType_" + person.type);
             Hands::type("accountName", person.account);
             Hands::type("name", person.name);
             Hands::check(person.female ? "sex_female" : "sex_male");
             Hands::type("nationalId", person.nationalId);
             Hands::type("jobTitle", person.jobTitle);
             Hands::type("subunit", person.subunit);
             Hands::type("phone", "07-6000184#" + person.extension);
             Hands::type("fax", "07-6000185");
             Hands::type("password", person.password);
             Hands::type("passwordRepeat", person.password);
             Hands::type("email", person.mail());
             Hands::type("emailRepeat", person.mail());
         },
         {});
    if (slowly) {
        step(
            tr("Each of the three consent texts can be read where it is agreed to."),
            [] { Hands::click("consentRead_terms"); }, seen("consentText"));
        step(
            {}, [] { Hands::click("consentClose"); }, [] { return !Hands::sees("consentText"); });
    }
    step(slowly ? tr("Everything is filled in; nothing is missing any more.") : QString(),
         [] { Hands::check("consents"); }, {});
}

void Story::printDraft(const QString& pdf) {
    step(
        tr("A draft can be printed at any time, also offline: with a watermark, without a number, without a place for "
           "a "
           "seal."),
        [] { Hands::click("printDraftButton"); },
        [] { return Hands::sees("draftPrint") && Hands::sees("savePdf") && Hands::find("savePdf")->isEnabled(); });
    called("draft-print");
    step(
        {}, [pdf] { savePdf("draftPrint", pdf); }, [pdf] { return QFileInfo(pdf).size() > smallestPdf; });
    step(
        {}, [] { Hands::click("draftPrintBack"); }, seen("sendButton"));
}

void Story::enterMailedCode(const TourPerson& person, bool slowly) {
    if (slowly) {
        step(
            tr("The trial's mailbox shows what a real centre would have mailed."),
            [] { Hands::trigger("actionMailbox"); }, [person] { return Hands::hasRow("mailList", person.mail()); });
        called("mailbox");
        step(
            {}, [] { Hands::close("mailboxWindow"); }, [] { return !Hands::sees("mailboxWindow"); });
    }
    step(
        {},
        [this, person] {
            Hands::type("codeEdit", mailedCode(person.mail()));
            Hands::click("codeButton");
        },
        seen("acceptedPanel"));
}

void Story::print(const TourPerson& person, const QString& pdf, const QString& caption) {
    step(caption, {}, [] { return Hands::sees("savePdf") && Hands::find("savePdf")->isEnabled(); });
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

QString Story::mailedCode(const QString& address) const {
    const auto trial = m_application.session().trial();
    if (!trial) {
        throw TourError{"there is no trial centre"};
    }
    static const QRegularExpression code("(?<![0-9])[0-9]{6}(?![0-9])");
    const QList<DemoMail> mails = trial->mails(20);
    for (const DemoMail& mail : mails) {
        if (mail.address == address) {
            if (const auto match = code.match(mail.body); match.hasMatch()) {
                return match.captured();
            }
        }
    }
    return {};
}

} // namespace inservice
