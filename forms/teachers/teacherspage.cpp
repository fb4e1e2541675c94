// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/teachers/teacherspage.h"

#include "forms/commands/actionbar.h"
#include "forms/commands/listexport.h"
#include "forms/commands/pendingtone.h"
#include "forms/commands/refusednotice.h"
#include "forms/lists/listcolumns.h"
#include "forms/look/statedelegate.h"
#include "forms/look/whynot.h"
#include "forms/teachers/rosterfilters.h"
#include "forms/teachers/rosterstudies.h"
#include "forms/teachers/sharedfilters.h"
#include "forms/teachers/teacherbulkpanel.h"
#include "models/figures/rosterfigures.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/units.h"
#include "models/tables/roles.h"

#include <QComboBox>
#include <QTableView>

namespace inservice {
namespace {

using Bucket = TeacherModel::Bucket;
using Column = TeacherModel::Column;

look::Tone toneOfRow(const QModelIndex& index) {
    const bool isActive = Bucket(index.data(StateRole).toInt()) == Bucket::Active;
    return pendingTone(index, isActive ? look::Tone::Good : look::Tone::Neutral);
}

bool isSchool(const AccountLink& link) {
    return link.identity().accountType != AccountType::Reviewer;
}

} // namespace

TeachersPage::TeachersPage(AccountLink& link, QWidget* parent)
    : TeachersPage(link, isSchool(link) ? new StudiedRoster(link.replicaFile()) : new TeacherModel(link.replicaFile()),
                   parent) {
}

TeachersPage::TeachersPage(AccountLink& link, TeacherModel* model, QWidget* parent)
    : RowActionsPage(link, link.identity().accountName, model, QStringLiteral("teachers"),
                     isSchool(link) ? numbers({Column::Account, Column::Name, Column::AccountState, Column::Title,
                                               Column::State, Column::Subjects, Column::Mail})
                                    : numbers({Column::Name, Column::Unit, Column::Title, Column::State,
                                               Column::Subjects, Column::AccountState}),
                     parent)
    , m_link(link)
    , m_model(model)
    , m_outbox(new TeacherOutbox(link, *model, "teacher", this))
    , m_detail(new TeacherDetail(link, *model, *m_outbox)) {
    setObjectName(QStringLiteral("teachersPage"));
    setOutbox(*model, *m_outbox, QStringLiteral("teachersMessage"));
    dressList();
    setChips({tr("On the roster"), tr("On leave"), tr("Left"), tr("All")}, int(Bucket::All));
    addGroupFilter();
    addCutFilter();
    addConditions();
    setDetail(m_detail, QStringLiteral("user-identity"), tr("Choose a teacher from the list."), 55);
    setEmptyWords({QStringLiteral("user-identity"), tr("The roster is being loaded…"),
                   tr("The centre cannot be reached, and nothing has been loaded on this PC before. The roster appears "
                      "as soon as it answers."),
                   tr("Nobody fits what is typed or filtered."), tr("Nobody stands like this."),
                   tr("Nobody has been entered into the roster yet."),
                   tr("Nobody was on the roster when the centre last answered; it cannot be reached now.")});
    addEntering();
    addStudy();
    addActions();
    setBulk(new TeacherBulkPanel(link, *model, *m_outbox, this));
    connect(m_detail, &TeacherDetail::failed, this,
            [this](const QString& sentence) { bars().message().show(look::Tone::Warning, sentence); });
    begin({{int(Column::Title), Qt::AscendingOrder}, {int(Column::Name), Qt::AscendingOrder}});
    connect(m_model, &ListModel::settled, this, &TeachersPage::headChanged); // the counters
}

TeachersPage::~TeachersPage() = default;

/// A school begins with its list.
ListPane::Empty TeachersPage::emptyNow() {
    if (m_model->isLoaded() && m_model->total() == 0 && isOneUnit() &&
        m_link.identity().commands.contains(QStringLiteral("teacher.register"))) {
        return {QStringLiteral("user-identity"), tr("Nobody has been entered into the roster yet."),
                tr("Import a personnel list"), [this] { emit openRequested(QStringLiteral("import-teachers")); }};
    }
    return ListPage::emptyNow();
}

void TeachersPage::dressList() {
    list()->setFindHint(isOneUnit() ? tr("Name, job title, subject, mail or note")
                                    : tr("Name, unit, job title, subject or mail"),
                        tr("Find a teacher"));
    list()->view()->setItemDelegateForColumn(int(Column::State), new look::StateDelegate(toneOfRow, list()));
    list()->columns()->setWidths({{int(Column::Account), 104},
                                  {int(Column::Name), 84},
                                  {int(Column::AccountState), 92},
                                  {int(Column::Title), 110},
                                  {int(Column::State), 104},
                                  {int(Column::Subjects), 150},
                                  {int(Column::Mail), 190},
                                  {int(Column::Stage), 84},
                                  {int(Column::Unit), 170},
                                  {int(Column::Sex), 50},
                                  {int(Column::NationalId), 104},
                                  {int(Column::BirthDate), 92},
                                  {int(Column::Employment), 84},
                                  {int(Column::TrainingRole), 84},
                                  {int(Column::HiredOn), 92},
                                  {int(Column::UnitNote), 120},
                                  {int(Column::ChangedAt), 132},
                                  {int(StudiedRoster::StudyColumn::Hours), 84},
                                  {int(StudiedRoster::StudyColumn::Lacking), 132}});
    if (isOneUnit()) {
        list()->columns()->setInView(numbers({Column::Account, Column::Name, Column::AccountState, Column::Title,
                                              Column::State, Column::Subjects, Column::Mail}),
                                     int(Column::Mail),
                                     numbers({Column::AccountState, Column::Title, Column::State, Column::Subjects}));
    } else {
        list()->columns()->setInView(
            numbers({Column::Name, Column::Unit, Column::Title, Column::State, Column::Subjects}), int(Column::Unit),
            numbers({Column::Title, Column::State}));
    }
}

void TeachersPage::addGroupFilter() {
    auto* group = new QComboBox(this);
    group->setObjectName(QStringLiteral("teachersGroup"));
    group->setAccessibleName(tr("Teachers or staff"));
    group->addItem(tr("Teachers and staff"));
    group->addItem(tr("Teachers"), true);
    group->addItem(tr("Administrative staff"), false);
    addFilter(group, QStringLiteral("group"), [this](const QVariant& data) {
        m_model->setGroup(data.isValid() ? std::optional(data.toBool()) : std::nullopt);
    });
}

void TeachersPage::addCutFilter() {
    m_cut = new QComboBox(this);
    m_cut->setObjectName(QStringLiteral("teachersCut"));
    m_cut->setAccessibleName(tr("Number of the statistics"));
    m_cut->addItem(tr("Everybody, not one number alone"));
    addFilter(m_cut, QStringLiteral("cut"), [this](const QVariant& data) {
        m_cut->setVisible(data.isValid());
        m_model->setCut(RosterCut::fromText(data.toString()));
    });
    m_cut->hide();
}

void TeachersPage::openAt(const QString& argument) {
    static const QLatin1String cutOf("cut-");
    const std::optional<RosterCut> cut =
        argument.startsWith(cutOf) ? RosterCut::fromText(argument.mid(cutOf.size())) : std::nullopt;
    if (!cut) {
        ListPage::openAt(argument);
        return;
    }
    ListPage::openAt(QStringLiteral("chip-%1").arg(int(Bucket::All))); // whatever was typed or filtered before
    QString name;
    try {
        name = RosterFigures::cutName(m_link.replica(), *cut);
    } catch (const ReplicaError& error) {
        qWarning("%s", qPrintable(error.text)); // the list stands without it
    }
    while (m_cut->count() > 1) {
        m_cut->removeItem(1);
    }
    m_cut->addItem(name, cut->text());
    m_cut->setCurrentIndex(1);
    m_cut->show();
    m_model->setCut(cut);
}

void TeachersPage::addConditions() {
    m_conditions = new FilterBar(m_model, QStringLiteral("teachers"), m_link.identity().accountName, this);
    m_conditions->setMayShare(m_link.identity().commands.contains(QStringLiteral("catalogue.set")));
    connect(m_conditions, &FilterBar::shareRequested, this, &TeachersPage::share);
    if (m_link.identity().commands.contains(QStringLiteral("catalogue.set"))) {
        m_shared = new SharedFilters(m_link, this);
        bars().add(*m_shared);
        connect(m_shared, &SharedFilters::finished, this, [this](const QUuid& command, qint64, bool done) {
            if (const std::optional<OutboxItem> item = m_shared->item(command); !done && item) {
                bars().message().show(look::Tone::Bad, refusedText(*item));
            }
        });
    }
    loadConditions();
    setFilterBar(m_conditions);
}

void TeachersPage::loadConditions() {
    try {
        m_conditions->setChoices(rosterFilterChoices(m_link.replica()));
        m_conditions->setShared(sharedRosterFilters(m_link.replica()), tr("Defined by the centre (教師進修網)"));
    } catch (const ReplicaError& error) {
        bars().sayUnreadable(error.text);
    }
}

void TeachersPage::share(const QString& name, const RowFilter& filter, const QString& reason) {
    try {
        m_shared->share(name, filter, reason);
    } catch (const ReplicaError& error) {
        bars().sayUnreadable(error.text);
    }
}

void TeachersPage::refresh(const Changes& changes) {
    ListPage::refresh(changes);
    if (changes.concerns({"teacher_title", "teaching_stage", "subject", "roster_word", "roster_filter"})) {
        loadConditions();
    }
}

/// What somebody has studied is asked for at the centre, of the own school alone.
void TeachersPage::addStudy() {
    auto* roster = qobject_cast<StudiedRoster*>(m_model);
    if (roster == nullptr) {
        return;
    }
    m_studies = new RosterStudies(m_link, *roster, *list()->columns(), this);
    m_study = new QAction(look::icon(QStringLiteral("office-chart-bar")), tr("Trainin&g that is lacking…"), this);
    m_study->setObjectName(QStringLiteral("teachersStudy"));
    look::setPossible(m_study, tr("Choose a teacher first."));
    connect(m_study, &QAction::triggered, this, [this] {
        emit openRequested(
            QStringLiteral("study-figures:s03?period=school_year&population=2&person=%1").arg(shownId()));
    });
    addPageAction(m_study);
}

/// The first of the page's actions: what one does most stands in the head too.
void TeachersPage::addEntering() {
    if (m_link.identity().commands.contains(QStringLiteral("teacher.register"))) {
        auto* enter = new QAction(look::icon(QStringLiteral("list-add-user")), tr("E&nter a teacher…"), this);
        enter->setObjectName(QStringLiteral("teachersEnter"));
        connect(enter, &QAction::triggered, this, [this] { emit openRequested(QStringLiteral("enter-teacher")); });
        addPageAction(enter);
        m_enters = isOneUnit();
    }
    if (isOneUnit()) {
        auto* import =
            new QAction(look::icon(QStringLiteral("document-import")), tr("I&mport a personnel list…"), this);
        import->setObjectName(QStringLiteral("teachersImport"));
        connect(import, &QAction::triggered, this, [this] { emit openRequested(QStringLiteral("import-teachers")); });
        addPageAction(import);
    }
}

void TeachersPage::addActions() {
    if (m_link.identity().commands.contains(QStringLiteral("teacher.export"))) {
        QAction* save = ListExport::makeAction(QStringLiteral("teachersExport"), this);
        connect(save, &QAction::triggered, this, &TeachersPage::exportList);
        addPageAction(save);
    }
    QList<Entry> entries;
    const QList<TeacherActionSpec> mine = teacherActionsOf(m_link.identity().commands);
    for (const TeacherActionSpec& spec : mine) {
        entries << Entry{int(spec.action), QStringLiteral("teachers") + QLatin1String(spec.name),
                         QLatin1String(spec.icon), spec.buttonText(), spec.ofSeveral};
    }
    addEntries(entries, {tr("Choose a teacher first."), {}, {}},
               m_study != nullptr ? QList<QAction*>{m_study} : QList<QAction*>());
    connect(
        m_detail, &TeacherDetail::availabilityChanged, this,
        [this](TeacherAction action, const Availability& availability) { setAvailable(int(action), availability); });
    addUndo();
}

void TeachersPage::exportList() {
    ExportWords words;
    words.name = tr("Teachers", "name of a sheet");
    words.about = tr("%n people, in the columns that the list shows. The centre writes down who saved them, and how "
                     "many.",
                     nullptr, m_model->rowCount());
    words.none = tr("Nobody is in the list.");
    words.filter = filterInWords();
    words.say = questions::rosterExport;
    words.wholeColumn = int(Column::NationalId);
    words.purposes = {tr("Insurance"), tr("Transfer of training hours"), tr("Checking the personnel data")};
    (new ListExport(m_link, *m_model, *list()->view(), words, this))->open();
}

void TeachersPage::startOne(int action) {
    m_detail->start(TeacherAction(action));
}

void TeachersPage::refreshDetail() {
    m_detail->refresh();
}

QString TeachersPage::title() const {
    return tr("Roster of teachers");
}

QString TeachersPage::scope() const {
    const RosterCounts counts = m_model->counts();
    const QString numbers = tr("%1 people; applied for an account: %2 (%3 teachers, %4 staff); not yet: %5")
                                .arg(counts.all)
                                .arg(counts.applied)
                                .arg(counts.appliedTeachers)
                                .arg(counts.appliedStaff())
                                .arg(counts.waiting());
    try {
        if (const std::optional<UnitRow> unit = m_link.replica().row<UnitRow>(m_link.identity().unitId)) {
            return isOneUnit() ? tr("%1   %2", "school, counters").arg(unit->name, numbers)
                               : tr("%1 ▸ all units   %2", "desk, counters").arg(unit->name, numbers);
        }
    } catch (const ReplicaError& error) {
        qWarning("%s", qPrintable(error.text)); // the numbers stand without it
    }
    return numbers;
}

void TeachersPage::setCurrent(bool current) {
    RowActionsPage::setCurrent(current);
    if (!current) {
        m_detail->forgetId();
    } else if (m_studies != nullptr) {
        m_studies->look();
    }
}

void TeachersPage::showRow(qint64 id) {
    m_detail->show(id);
    if (m_study != nullptr) {
        look::setPossible(m_study, id != 0 ? QString() : tr("Choose a teacher first."));
    }
}

void TeachersPage::focusDetail() {
    m_detail->focus();
}

bool TeachersPage::isOneUnit() const {
    return isSchool(m_link);
}

} // namespace inservice
