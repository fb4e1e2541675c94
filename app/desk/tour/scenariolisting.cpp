// SPDX-License-Identifier: GPL-3.0-or-later
// The scenario, with a kindergarten that is in no list of units (前置流程): it asks to be listed, the desk compares the
// evidence and adds it, and its applicant goes on to the account.
#include "app/desk/application.h"
#include "app/desk/tour/scenario.h"
#include "app/desk/tour/uidriver.h"
#include "forms/paper/scanview.h"
#include "models/sync/accountlink.h"

#include <QImage>
#include <QPainter>

namespace inservice {

namespace {

// Of the demonstration: whose desk it is.
const char* const desk = "khdesk1";
const char* const garden = "高雄市私立嘗試幼兒園";
const char* const gardenCode = "121K98";
const char* const address = "garden@example.invalid";

/// An invented certificate, as a scanner would leave it.
bool saveCertificate(const QString& file) {
    constexpr QSize size(620, 877); // A4 at 75 dots an inch
    QImage paper(size, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    QFont font = painter.font();
    font.setPixelSize(34);
    painter.setFont(font);
    painter.drawText(QRect(0, 90, size.width(), 60), Qt::AlignCenter, QStringLiteral("設立許可證書（示範）"));
    font.setPixelSize(20);
    painter.setFont(font);
    painter.drawText(
        QRect(80, 220, 460, 300), Qt::AlignLeft | Qt::TextWordWrap,
        QStringLiteral("%1\n\n字號：示教幼字第 1150000001 號\n負責人：周嘗試\n\n本證書僅供示範，不具效力。")
            .arg(QString::fromUtf8(garden)));
    painter.setPen(QPen(Qt::darkRed, 4));
    painter.drawRect(380, 620, 140, 140);
    painter.end();
    return paper.save(file);
}

} // namespace

void Scenario::listUnit() {
    askForListing();
    decideListing();
    begin();
    step(
        {}, [] { UiDriver::trigger("actionCases"); },
        [] { return UiDriver::hasRow("casesList", QString::fromUtf8(garden)); });
    step(
        tr("Listed: whoever asked goes on to the unit's account from here."),
        [] { UiDriver::pickRow("casesList", QString::fromUtf8(garden)); }, seen("listingCaseApply"), 60);
    called("listing-done");
    step(
        tr("The application for the account, with the unit chosen."), [] { UiDriver::click("listingCaseApply"); },
        [] { return UiDriver::sees("unit") && UiDriver::words("unit").contains(QString::fromUtf8(gardenCode)); });
    begin();
}

void Scenario::askForListing() {
    const QString evidence = m_tour.file("certificate.png");
    begin();
    step(
        {}, [] { UiDriver::trigger("actionPlace_ask-listing"); }, seen("listingForm.name"));
    step(
        tr("A kindergarten that is in no list of units asks to be listed, with its certificate as evidence."),
        [evidence] {
            UiDriver::type("listingForm.name", QString::fromUtf8(garden));
            UiDriver::choose("listingForm.kind", QStringLiteral("kindergarten"));
            UiDriver::choose("listingForm.founder", QStringLiteral("private"));
            UiDriver::choose("listingForm.county_id", QStringLiteral("高雄市"));
            UiDriver::type("listingForm.address", QStringLiteral("高雄市嘗試路9號"));
            UiDriver::type("listingForm.phone", QStringLiteral("07-6000098"));
            UiDriver::type("listingForm.permit", QStringLiteral("示教幼字第 1150000001 號"));
            UiDriver::type("listingForm.applicant", QStringLiteral("周嘗試"));
            UiDriver::type("listingForm.job_title", QStringLiteral("園長"));
            UiDriver::type("listingForm.contact_phone", QStringLiteral("07-6000098"));
            UiDriver::type("listingForm.email", QString::fromLatin1(address));
            if (!saveCertificate(evidence)) {
                throw TourError{QString("'%1' cannot be written").arg(evidence)};
            }
            UiDriver::dropFile("listingFormEvidence", evidence);
        },
        [] { return UiDriver::find("askListingSend")->isEnabled(); });
    called("listing-ask");
    step(
        {}, [] { UiDriver::click("askListingSend"); },
        [this] { return UiDriver::sees("codeEdit") && !mailedCode(QString::fromLatin1(address)).isEmpty(); }, 60);
    step(
        tr("The code that was mailed is entered: now it is sent, and has its number."),
        [this] {
            UiDriver::type("codeEdit", mailedCode(QString::fromLatin1(address)));
            UiDriver::click("codeButton");
        },
        seen("listingCaseWithdraw"), 60);
}

void Scenario::decideListing() {
    signIn(desk, demoPassword(desk), {});
    step(
        {}, [] { UiDriver::trigger("actionPlace_listings"); },
        [] { return UiDriver::hasRow("listingsList", QString::fromUtf8(garden)); });
    step(
        tr("The desk compares what was filled in with the evidence beside it."),
        [] { UiDriver::pickRow("listingsList", QString::fromUtf8(garden)); },
        [] {
            const auto* view = qobject_cast<const ScanView*>(UiDriver::find("listingEvidence"));
            return view != nullptr && view->hasScan() && decidable("listingAccept")();
        },
        60);
    called("listing-desk");
    step(
        tr("It is listed, under the code that the desk gives it."),
        [] {
            UiDriver::click("listingAccept");
            UiDriver::type("listingUnit.code", QString::fromLatin1(gardenCode));
        },
        [] { return UiDriver::find("listingPanelConfirm")->isEnabled(); });
    called("listing-accept");
    step(
        {}, [] { UiDriver::click("listingPanelConfirm"); },
        [this] { return m_application.session().waiting() == 0 && UiDriver::sees("listingOpenUnit"); }, 60);
    signOut();
}

} // namespace inservice
