// SPDX-License-Identifier: GPL-3.0-or-later
// The scenario, with the paper of a desk: forty forms go out as a run, thirty-seven sheets come back as one stack, and
// each is accounted for.
#include "app/desk/application.h"
#include "app/desk/tour/scenario.h"
#include "app/desk/tour/tourscanner.h"
#include "app/desk/tour/tourschools.h"
#include "app/desk/tour/uidriver.h"
#include "forms/application/paper/applicationsheet.h"
#include "forms/application/paper/formtext.h"
#include "forms/application/paper/handforms.h"
#include "forms/application/paper/reviewedpaper.h"
#include "forms/intake/intakewords.h"
#include "forms/intake/returnspage.h"
#include "forms/paper/papercode.h"
#include "forms/paper/scanview.h"
#include "forms/printruns/runspage.h"
#include "models/central/trial/demodata.h"
#include "models/central/trial/trial.h"
#include "models/replica/replicareader.h"
#include "models/sync/accountlink.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <algorithm>
#include <array>

namespace inservice {

namespace {

const char* const desk = "khdesk1";
const char* const colleague = "khdesk2";
const char* const manager = "netdesk1"; ///< of 教師進修網: gives units to desks
constexpr int longest = 180;            ///< s, of what the centre and the helpers are asked for on a busy PC

constexpr int stackTime = 600; ///< s, of forty pages that are read, cut out and sent, each by itself

constexpr int forms = 40;
constexpr std::array missing{6, 19, 33}; ///< whose sheets do not come back
constexpr std::array corrected{3, 14,
                               28}; ///< who corrected their application after the printing, and sealed the old print
constexpr std::array elsewhere{11, 25};      ///< whose school another desk has by then
constexpr int unsealed = 9;                  ///< whose sheet has no seal
constexpr int illegible = 17;                ///< whose code cannot be read
constexpr int withBack = 5;                  ///< whose sheet was scanned on both sides
constexpr int twice = 22;                    ///< whose sheet the copier took in twice
constexpr int attended = 0;                  ///< whose seals are looked at one by one
constexpr int byHand = forms;                ///< the school that fills in a form by hand
constexpr int inOrder = 30;                  ///< sealed, legible, of this desk and as the case is now
constexpr double handSquare = 6.5;           ///< mm, of a letter on a form to fill in by hand
const char* const ofTheRun = "範例國民小學"; ///< in the name of each of these schools, and of no other unit

using State = ReturnEntry::State;

bool isEnabled(const QString& name) {
    return UiDriver::sees(name) && UiDriver::find(name)->isEnabled();
}

Intake& intake() {
    auto* page = qobject_cast<ReturnsPage*>(UiDriver::find("returnsPage"));
    if (page == nullptr) {
        throw TourError{"there is no stack of papers"};
    }
    return page->intake();
}

int inState(State state) {
    const QList<ReturnEntry>& entries = intake().entries();
    return int(std::count_if(entries.begin(), entries.end(),
                             [state](const ReturnEntry& entry) { return entry.state == state; }));
}

ReturnEntry oneIn(State state) {
    const QList<ReturnEntry>& entries = intake().entries();
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [state](const ReturnEntry& entry) { return entry.state == state; });
    if (found == entries.end()) {
        throw TourError{"no page of the stack is like this"};
    }
    return *found;
}

/// How the copies of the run stand that is shown.
int standing(questions::CopyStanding of) {
    const auto* page = qobject_cast<const RunsPage*>(UiDriver::find("runsPage"));
    const QList<questions::PrintedCopy>& copies = page->copies()->copies();
    return int(std::count_if(copies.begin(), copies.end(),
                             [of](const questions::PrintedCopy& copy) { return copy.standing == of; }));
}

/// Chooses a page of the stack; holds once it is drawn.
struct PickedPage {
    std::shared_ptr<int> drawn = std::make_shared<int>(-1); ///< page of the file that was drawn last

    void pick(const QString& row) const {
        UiDriver::pickRow("intakeList", row);
        // It is drawn by a process of its own: that comes later than this.
        auto* view = qobject_cast<ScanView*>(UiDriver::find("intakeView"));
        QObject::connect(view, &ScanView::shown, view, [drawn = drawn](int page) { *drawn = page; });
    }
    [[nodiscard]] bool isDrawn(const QString& title) const {
        const auto* view = qobject_cast<const ScanView*>(UiDriver::find("intakeView"));
        return UiDriver::words("intakeName").contains(title) && view->hasScan() && *drawn == view->currentPage();
    }
};

/// Where something is written under this label; a form to fill in by hand has it without its colon.
QRectF areaOf(const inservice::Sheet& sheet, QStringView label) {
    for (const inservice::Sheet::Region& region : sheet.regions()) {
        if (cellLabel(region.name) == cellLabel(label.toString())) {
            return region.area;
        }
    }
    return {};
}

/// Name and date on the line of the signature, whose end says 日期：民國　年　月　日.
void sign(QPainter& painter, const QRectF& line, const QString& name) {
    if (line.isEmpty()) {
        throw TourError{"the form has no line to sign on"};
    }
    const auto write = [&](double from, const QString& words) {
        const double left = line.left() + line.width() * from;
        writeInk(painter, {left, line.top() + 1.5, line.width(), line.height() - 3}, words);
    };
    write(0.03, name);
    write(0.675, QStringLiteral("115"));
    write(0.81, QStringLiteral("12"));
    write(0.92, QStringLiteral("1"));
}

/// Something was spilt over the code.
void spill(QPainter& painter, const QPolygonF& code) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(70, 45, 25));
    painter.drawEllipse(code.boundingRect().center(), 14, 11);
}

/// What a school does with its form.
void fillIn(TourScanner::Sheet& sheet, QPainter& painter, const QList<TourSchool>& schools,
            const ReplicaReader& replica) {
    const std::optional<PaperCode> code = PaperCode::parse(sheet.code);
    const auto school = std::find_if(schools.begin(), schools.end(),
                                     [&](const TourSchool& one) { return code && one.opened.number == code->number; });
    const auto row = school == schools.end() ? std::nullopt : replica.row<ApplicationRow>(school->opened.id);
    const int place = int(school - schools.begin());
    sheet.comesBack =
        row && std::find(missing.begin(), missing.end(), place) == missing.end(); // the cover stays with the desk
    if (!sheet.comesBack) {
        return;
    }
    const inservice::Sheet form = layOutApplication(reviewedPaper(*row, replica));
    sign(painter, areaOf(form, formtext::signature), school->person);
    if (place != unsealed) {
        setSeal(painter, areaOf(form, formtext::headSeal), QStringLiteral("校長之章"));
    }
    if (place == illegible) {
        spill(painter, sheet.codeCorners);
    }
    sheet.hasBack = place == withBack;
    sheet.isTwice = place == twice;
}

/// The form of 下載專區, prefilled for a school and filled in with a pen.
void paintByHand(QPainter& painter, const TourSchool& school, const ReplicaReader& replica, qint64 deskId) {
    const HandForm form = accountHandForm({school.code, school.name, QStringLiteral("高雄市"), school.name.mid(3, 3),
                                           QStringLiteral("國小"), replica.row<DeskRow>(deskId)});
    const inservice::Sheet sheet = layOutHandForm(form);
    sheet.paint(painter);
    const auto write = [&](QStringView label, const QString& words) {
        writeInk(painter, areaOf(sheet, label).adjusted(4, 0, 0, 0), words);
    };
    const auto letters = [&](QStringView label, const QString& text) {
        QRectF line = areaOf(sheet, label).adjusted(3.4, 0, 0, 0);
        line.setHeight(7);
        for (const QChar& letter : text) {
            writeInk(painter, line, letter);
            line.translate(handSquare, 0);
        }
    };
    write(formtext::subunit, QStringLiteral("教務處"));
    letters(formtext::businessAccount, school.account);
    write(formtext::name, school.person);
    letters(formtext::nationalIdShort, demoNationalId('R', Sex::Female, byHand + 1));
    write(formtext::jobTitle, QStringLiteral("教務主任"));
    write(formtext::phone, QStringLiteral("07-6001040#12"));
    const auto tick = [&](QStringView label, double at) {
        writeInk(painter, areaOf(sheet, label).adjusted(at, 0, 0, 0), QStringLiteral("✓"));
    };
    tick(formtext::request, 1.6);
    tick(formtext::accountType, 1.6);
    tick(formtext::sex, 17.6); // the second of two
    setSeal(painter, QRectF(20, 255, 80, 25), QStringLiteral("校長之章"));
    sign(painter, areaOf(sheet, formtext::signature), school.person);
}

} // namespace

/// 紙本: forty forms go out as a run, thirty-seven come back as one stack, and each is accounted for.
void Scenario::followPaper() {
    begin();
    step(
        {},
        [this] {
            const auto trial = m_application.session().trial();
            m_schools = std::make_unique<TourSchools>(trial->deskUri(), trial->adminUri());
            m_schools->apply(forms, 1);
        },
        [this] { return m_schools->isDone(); }, longest);
    signIn(desk, demoPassword(desk), {});
    printForms();
    scanForms();
    takeStack();
    passPapersOn();
    sendOldPrintsBack();
    nameThePage();
    checkSeals();
    receiveTheRest();
    askForMissing();
    signOut();
}

void Scenario::printForms() {
    step(
        {}, [] { UiDriver::trigger("actionPlace_review"); }, seen("queueChip0"), longest);
    step(
        {},
        [] {
            UiDriver::click("queueChip0");
            UiDriver::type("queueFind", QString::fromUtf8(ofTheRun));
        },
        [] { return inQueue(forms); }, longest);
    step(
        {}, [] { UiDriver::trigger("queueListSelectAll"); }, seen("bulkReceive"), longest);
    step(
        {}, [] { UiDriver::trigger("reviewRun"); }, seen("runNote"), longest);
    step({}, [] { UiDriver::type("runNote", QString::fromUtf8("各校總負責人換發，請於兩週內核章寄回")); }, {});
    savePaper("runPrint", tr("Forty forms printed as one run: a cover, and each copy with its number and its place."),
              "print-run", m_tour.file("print-run.pdf"));
}

/// The schools seal and sign, and somebody lays the sheets into a copier. Meanwhile three applicants have corrected
/// theirs, and two schools have another desk.
void Scenario::scanForms() {
    step(
        {},
        [this] {
            ReplicaReader& replica = m_application.session().account()->replica();
            const QList<TourSchool> schools = m_schools->schools();
            m_scanner =
                std::make_unique<TourScanner>([&replica, schools](TourScanner::Sheet& sheet, QPainter& painter) {
                    fillIn(sheet, painter, schools.first(forms), replica);
                });
            m_scanner->take(m_tour.file("print-run.pdf"));
        },
        [this] { return m_scanner->isDone(); }, longest);
    step(
        {},
        [this] {
            AccountLink& link = *m_application.session().account();
            const TourSchool school = m_schools->schools().at(byHand);
            m_scanner->add(
                [&](QPainter& painter) { paintByHand(painter, school, link.replica(), link.identity().unitId); });
            m_scanner->save(m_tour.file("paper-stack.pdf"));
            m_scanner.reset();
            m_schools->correct({corrected.begin(), corrected.end()}, colleague, demoPassword(colleague));
        },
        [this] { return m_schools->isDone(); }, longest);
    step(
        {},
        [this] {
            m_schools->assign({elsewhere.begin(), elsewhere.end()}, manager, demoPassword(manager));
        },
        [this] { return m_schools->isDone() && inQueue(forms - int(elsewhere.size())); }, longest);
}

void Scenario::takeStack() {
    step(
        {}, [] { UiDriver::trigger("actionPlace_returns"); }, seen("intakeChooseFiles"), longest);
    step(
        {}, [this] { UiDriver::dropFile("returnsPage", m_tour.file("paper-stack.pdf")); },
        [this] {
            return inState(State::Reading) == 0 && inState(State::Done) == inOrder + 1 &&
                   inState(State::Ask) == int(corrected.size()) && inState(State::Elsewhere) == int(elsewhere.size()) &&
                   inState(State::Unknown) == 1 && inState(State::Twin) == 1 && sent()();
        },
        stackTime);
    const PickedPage page;
    step(
        tr("The stack that came back, as cases: what fits has gone to its case by itself. What is left wants a "
           "person."),
        [this, page] { page.pick(numberOf(elsewhere.front())); },
        [this, page] { return page.isDrawn(numberOf(elsewhere.front())) && isEnabled("intakeSend"); }, longest);
    called("returns");
}

void Scenario::passPapersOn() {
    for (const int place : elsewhere) {
        step(
            {}, [this, place] { UiDriver::pickRow("intakeList", numberOf(place)); },
            [this, place] {
                return UiDriver::words("intakeName").contains(numberOf(place)) && isEnabled("intakeSend");
            },
            longest);
        step(
            {}, [] { UiDriver::click("intakeSend"); },
            [this, place] { return sent()() && !UiDriver::hasRow("intakeList", numberOf(place)); }, longest);
    }
    step(
        {}, [] { UiDriver::trigger("actionPlace_deliveries"); },
        [this] { return UiDriver::hasRow("deliveriesList", numberOf(elsewhere.back())); }, longest);
    step(
        tr("Two came to the wrong desk: the centre knew whose they are and has taken them on. The sheet itself follows "
           "by post."),
        [this] { UiDriver::pickRow("deliveriesList", numberOf(elsewhere.back())); },
        [] { return isEnabled("deliveryPost"); }, longest);
    called("deliveries");
}

void Scenario::sendOldPrintsBack() {
    step(
        {}, [] { UiDriver::trigger("actionPlace_returns"); }, seen("intakeSend"), longest);
    for (const int place : corrected) {
        const PickedPage page;
        step(
            place == corrected.front()
                ? tr("An old print: the case has been corrected since. It is attached as what it is.")
                : QString(),
            [this, place, page] { page.pick(numberOf(place)); },
            [this, place, page] { return page.isDrawn(numberOf(place)) && isEnabled("intakeSend"); }, longest);
        called("returns-old");
        step(
            {}, [] { UiDriver::click("intakeSend"); },
            [this, place] { return sent()() && !UiDriver::hasRow("intakeList", numberOf(place)); }, longest);
    }
    step(
        {}, [] { UiDriver::trigger("actionPlace_review"); }, seen("queueChip0"), longest);
    for (const int place : corrected) {
        openScanOf(place);
        step(
            place == corrected.front() ? tr("Beside the scan stands what has changed since this print; one click "
                                            "sends it back for that reason.")
                                       : QString(),
            {}, [] { return UiDriver::offersMore("scanOwner") && decidable("caseReturn")(); }, longest);
        called("scan-outdated");
        step(
            {}, [] { UiDriver::doMore("scanOwner"); },
            [this, place] { return sent()() && caseIs(m_schools->schools().at(place).account, "returned"); }, longest);
    }
}

/// The scan of a case of the run, in front.
void Scenario::openScanOf(int place) {
    step(
        {}, [this, place] { UiDriver::type("queueFind", numberOf(place)); },
        [this, place] { return UiDriver::hasRow("queueList", m_schools->schools().at(place).person); }, longest);
    step(
        {}, [this, place] { UiDriver::pickRow("queueList", m_schools->schools().at(place).person); },
        [this, place] {
            return UiDriver::sees("caseName") &&
                   UiDriver::words("caseName").contains(m_schools->schools().at(place).person);
        },
        longest);
    step(
        {}, [] { UiDriver::openTab("caseTabs", "scanView"); }, [] { return isEnabled("scanChoice"); }, longest);
}

void Scenario::nameThePage() {
    step(
        {}, [] { UiDriver::trigger("actionPlace_returns"); }, seen("intakeSend"), longest);
    const PickedPage page;
    step(
        {}, [page] { page.pick(intakewords::place(oneIn(State::Unknown))); },
        [page] { return page.isDrawn(intakewords::place(oneIn(State::Unknown))) && UiDriver::sees("intakeWhose"); },
        longest);
    step(
        tr("A code that nobody can read: the number on the paper is typed, or the case found by name or school."),
        [this] { UiDriver::type("intakeWhose", numberOf(illegible)); }, [] { return isEnabled("intakeThisOne"); },
        longest);
    called("returns-unknown");
    step(
        {}, [] { UiDriver::click("intakeThisOne"); },
        [this] {
            return UiDriver::words("intakeName").contains(numberOf(illegible)) && inState(State::Ask) == 1 &&
                   isEnabled("intakeSend");
        },
        longest);
    step(
        {}, [] { UiDriver::click("intakeSend"); },
        [this] { return sent()() && inState(State::Done) == forms - int(missing.size()); }, longest);
    step(
        tr("A form filled in by hand says which school it is of: it is keyed in with the page beside it."),
        [this, page] { page.pick(m_schools->schools().at(byHand).name); },
        [this, page] { return page.isDrawn(m_schools->schools().at(byHand).name) && isEnabled("intakeOpenCase"); },
        longest);
    called("returns-hand");
    step(
        {}, [] { UiDriver::click("intakeAside"); }, [] { return inState(State::OwnPlace) == 0; }, longest);
}

void Scenario::checkSeals() {
    step(
        {}, [] { UiDriver::trigger("actionPlace_review"); }, seen("queueChip0"), longest);
    laySealsOver(unsealed);
    called("seal-check");
    step(
        tr("No seal: the form goes back with that reason, and the applicant is told by mail."),
        [] { UiDriver::click("sealCheckSendBack"); },
        [] {
            return UiDriver::sees("panelReason_seal.head_missing") &&
                   qobject_cast<QAbstractButton*>(UiDriver::find("panelReason_seal.head_missing"))->isChecked() &&
                   isEnabled("panelConfirm");
        },
        longest);
    called("case-return");
    step(
        {}, [] { UiDriver::click("panelConfirm"); },
        [this] { return sent()() && caseIs(m_schools->schools().at(unsealed).account, "returned"); }, longest);
    laySealsOver(attended);
    step(
        {}, [] { UiDriver::click("sealCheckConfirm"); },
        [] {
            return UiDriver::sees("panelHeadSeal") &&
                   qobject_cast<QAbstractButton*>(UiDriver::find("panelHeadSeal"))->isChecked() &&
                   isEnabled("panelConfirm");
        },
        longest);
    step(
        {}, [] { UiDriver::click("panelConfirm"); },
        [this] { return sent()() && caseIs(m_schools->schools().at(attended).account, "awaiting_review"); }, longest);
}

/// 核章檢核 of a case.
void Scenario::laySealsOver(int place) {
    openScanOf(place);
    step(
        {}, {}, [] { return isEnabled("scanCheckSeals") && decidable("caseReturn")(); }, longest);
    step(
        place == unsealed ? tr("The scan laid over the print: what came beside what is expected, the worst first. It "
                               "compares, a person decides.")
                          : QString(),
        [] { UiDriver::click("scanCheckSeals"); },
        [] {
            if (!isEnabled("sealCheckConfirm")) {
                return false;
            }
            QApplication::setActiveWindow(UiDriver::find("sealCheckPanel")->window());
            return true;
        },
        longest);
}

void Scenario::receiveTheRest() {
    step(
        {}, [] { UiDriver::type("queueFind", QString::fromUtf8(ofTheRun)); },
        [] { return inQueue(inOrder + int(missing.size())); }, longest);
    step(
        {}, [] { UiDriver::trigger("queueListSelectAll"); }, seen("bulkReceive"), longest);
    for (const int place : missing) {
        step({}, [this, place] { UiDriver::pickAlso("queueList", numberOf(place)); }, {});
    }
    step(
        {}, [] { UiDriver::click("bulkReceive"); }, seen("bulkPanelHeadSeal"), longest);
    step(
        tr("The rest has been looked through and is received together."),
        [] {
            UiDriver::check("bulkPanelHowScan");
            UiDriver::check("bulkPanelHeadSeal");
        },
        [] { return isEnabled("bulkPanelConfirm"); }, longest);
    called("bulk-receive");
    step(
        {}, [] { UiDriver::click("bulkPanelConfirm"); }, [this] { return sent()() && inQueue(int(missing.size())); },
        longest);
    step(
        {}, [] { UiDriver::click("bulkClose"); }, [] { return !UiDriver::sees("bulkClose"); });
}

/// The run says what has become of each of the forty.
void Scenario::askForMissing() {
    using questions::CopyStanding;
    step(
        {}, [] { UiDriver::trigger("actionPlace_printruns"); },
        [] { return UiDriver::hasRow("runsList", QStringLiteral("R1")); }, longest);
    step(
        tr("The run accounts for every sheet: what has come back, what is void, what another desk has, and the three "
           "that are missing."),
        [] { UiDriver::pickRow("runsList", QStringLiteral("R1")); },
        [] {
            return standing(CopyStanding::Back) == inOrder + 1 &&
                   standing(CopyStanding::Void) == int(corrected.size()) + 1 &&
                   standing(CopyStanding::Moved) == int(elsewhere.size()) &&
                   standing(CopyStanding::Missing) == int(missing.size()) && isEnabled("runRemind");
        },
        longest);
    called("print-runs");
    step(
        {}, [] { UiDriver::click("runRemind"); }, [this] { return sent()() && !isEnabled("runRemind"); }, longest);
    step(
        tr("The three are asked for by mail, once a week at most."), [] { UiDriver::trigger("actionMailbox"); },
        [this] {
            return std::all_of(missing.begin(), missing.end(), [this](int place) {
                return UiDriver::hasRow("mailList", m_schools->schools().at(place).account);
            });
        },
        longest);
    called("mail-missing");
    step(
        {}, [] { UiDriver::close("mailboxWindow"); }, [] { return !UiDriver::sees("mailboxWindow"); });
}

QString Scenario::numberOf(int place) const {
    return m_schools->schools().at(place).opened.number;
}

/// So many rows are shown of this tour's schools.
bool Scenario::inQueue(int rows) {
    if (!UiDriver::sees("queueList")) {
        return false; // nothing fits yet
    }
    const auto* view = qobject_cast<const QAbstractItemView*>(UiDriver::find("queueList"));
    return view->model()->rowCount() == rows && UiDriver::words("queueFind") == QString::fromUtf8(ofTheRun);
}

} // namespace inservice
