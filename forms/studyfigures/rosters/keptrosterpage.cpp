// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/studyfigures/rosters/keptrosterpage.h"

#include "forms/commands/askedcommands.h"
#include "forms/commands/commands.h"
#include "forms/lists/fieldsview.h"
#include "forms/look/flow.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "forms/studyfigures/rosters/keptentrypanel.h"
#include "forms/studyfigures/rosters/keptrostermodel.h"
#include "forms/upkeep/upkeephistory.h"
#include "forms/words/words.h"
#include "models/domain/rocdate.h"
#include "models/replica/changes.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/teachers.h"
#include "models/replica/tables/units.h"
#include "models/tables/listwords.h"

#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace inservice {
namespace {

constexpr int ten = 10;
constexpr int splitShare = 100; ///< of what is left of the height

/// Of a line of history: names in the place of ids.
QString shownValue(const ReplicaReader& replica, const QString& field, const QJsonValue& value) {
    if (field == u"title_id") {
        const auto title = replica.row<TeacherTitleRow>(value.toInteger());
        return title ? title->name : QString();
    }
    if (field == u"training_role_id") {
        const auto role = replica.row<RosterWordRow>(value.toInteger());
        return role ? role->name : KeptRosterPage::tr("(none)", "training role");
    }
    return value.isBool() ? (value.toBool() ? KeptRosterPage::tr("yes") : KeptRosterPage::tr("no"))
                          : value.toVariant().toString();
}

} // namespace

KeptRosterPage::KeptRosterPage(AccountLink& link, QWidget* parent)
    : Page(parent)
    , m_link(link)
    , m_asked(new AskedCommands(link, this))
    , m_model(new KeptRosterModel(this))
    , m_message(new look::MessageBar(this))
    , m_said(new look::QuietLabel(this))
    , m_list(new QTableView(this))
    , m_fields(new FieldsView(this))
    , m_correct(new QPushButton(look::icon(QStringLiteral("document-edit")), tr("&Put right…"), this))
    , m_panel(new KeptEntryPanel(this)) {
    setObjectName(QStringLiteral("keptRosterPage"));
    m_message->setObjectName(QStringLiteral("keptRosterMessage"));
    m_correct->setObjectName(QStringLiteral("keptRosterCorrect"));
    m_list->setObjectName(QStringLiteral("keptRosterList"));
    m_list->setAccessibleName(tr("People on the kept roster"));
    build();
    connectParts();
    fillUnits();
    showPossible();
}

QWidget* KeptRosterPage::makeChoices() {
    auto* choices = new QWidget(this);
    auto* flow = new look::FlowLayout(choices);
    if (mayCorrect()) {
        m_unit = new QComboBox(choices);
        m_unit->setObjectName(QStringLiteral("keptRosterUnit"));
        m_unit->setAccessibleName(tr("School"));
        m_unit->setEditable(true); // there are hundreds: one of them is typed for
        m_unit->setInsertPolicy(QComboBox::NoInsert);
        m_unit->completer()->setCompletionMode(QCompleter::PopupCompletion);
        m_unit->completer()->setFilterMode(Qt::MatchContains);
        m_unit->setMinimumContentsLength(16);
        m_unit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        flow->addWidget(m_unit);
    }
    m_semester = new QComboBox(choices);
    m_semester->setObjectName(QStringLiteral("keptRosterSemester"));
    m_semester->setAccessibleName(tr("Semester"));
    flow->addWidget(m_semester);
    m_find = new QLineEdit(choices);
    m_find->setObjectName(QStringLiteral("keptRosterFind"));
    m_find->setPlaceholderText(tr("Name or job title"));
    m_find->setAccessibleName(tr("Find a person"));
    m_find->setClearButtonEnabled(true);
    flow->addWidget(m_find);
    return choices;
}

void KeptRosterPage::build() {
    m_list->setModel(m_model);
    look::dressView(m_list);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->horizontalHeader()->setStretchLastSection(true);
    auto* beside = new QWidget(this);
    auto* detail = new QVBoxLayout(beside);
    detail->setContentsMargins(0, 0, 0, 0);
    detail->addWidget(m_correct, 0, Qt::AlignLeft);
    detail->addWidget(m_panel);
    detail->addWidget(m_fields, 1);
    m_correct->setVisible(mayCorrect());
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(QStringLiteral("keptRosterSplitter"));
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(beside);
    split->setSizes({600, 400});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::margin, look::grid, look::margin, look::margin);
    column->setSpacing(look::grid);
    column->addWidget(makeChoices());
    column->addWidget(m_message);
    m_said->setWordWrap(true);
    column->addWidget(m_said);
    column->addWidget(split, splitShare);
    column->addStretch(1); // while nothing has been kept the words stand at the top
}

void KeptRosterPage::connectParts() {
    if (m_unit != nullptr) {
        connect(m_unit, &QComboBox::activated, this, &KeptRosterPage::ask);
    }
    connect(m_semester, &QComboBox::activated, this, &KeptRosterPage::ask);
    connect(m_find, &QLineEdit::textChanged, this, &KeptRosterPage::showEntries);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &KeptRosterPage::showEntry);
    connect(m_list, &QTableView::activated, this, &KeptRosterPage::openPanel);
    connect(m_correct, &QPushButton::clicked, this, &KeptRosterPage::openPanel);
    connect(m_panel, &KeptEntryPanel::confirmed, this, &KeptRosterPage::correct);
    connect(m_panel, &KeptEntryPanel::closed, this, [this] {
        showPossible();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_asked, &AskedCommands::done, this, [this] {
        m_message->show(look::Tone::Good, tr("It was put right. Figures of that semester go by it from now on."));
        ask();
    });
    connect(m_asked, &AskedCommands::refused, this, [this](const QString&, const QString& sentence) {
        m_message->show(look::Tone::Bad, sentence);
        ask();
    });
    connect(m_asked, &AskedCommands::failed, this, [this](const QString& cause) {
        m_message->show(look::Tone::Bad, tr("It could not be written down on this PC: %1").arg(cause));
        showPossible();
    });
}

void KeptRosterPage::fillUnits() {
    if (m_unit == nullptr) {
        return;
    }
    try {
        const QList<UnitRow> units = m_link.replica().rows<UnitRow>(
            QStringLiteral(" WHERE chief_reviewer_id = ? ORDER BY code"), {m_link.identity().unitId});
        for (const UnitRow& unit : units) {
            m_unit->addItem(unit.name, unit.id);
        }
    } catch (const ReplicaError& error) {
        m_message->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
    }
}

bool KeptRosterPage::mayCorrect() const {
    return m_link.identity().commands.contains(QStringLiteral("snapshot.correct"));
}

qint64 KeptRosterPage::unitId() const {
    return m_unit != nullptr ? m_unit->currentData().toLongLong() : m_link.identity().unitId;
}

QString KeptRosterPage::title() const {
    return tr("Kept rosters");
}

void KeptRosterPage::focusFind() {
    m_find->setFocus(Qt::ShortcutFocusReason);
}

void KeptRosterPage::setCurrent(bool current) {
    m_link.setLive(current);
    if (current) {
        if (m_unit != nullptr && m_unit->count() == 0) {
            fillUnits();
        }
        ask();
    } else {
        m_message->clear();
    }
}

void KeptRosterPage::refresh(const Changes& changes) {
    if (isVisible() && changes.isEverything()) {
        ask(); // F5: nothing in the replica tells of kept rosters
    }
}

/// Of which semesters there are rosters comes with the answer: the first question is of this one.
void KeptRosterPage::ask() {
    const RocDate today = RocDate::today();
    const int semester =
        m_semester->count() > 0 ? m_semester->currentData().toInt() : today.schoolYear() * ten + today.semester();
    m_link.ask(questions::keptRoster(unitId(), semester), this,
               [this, asked = ++m_question, semester](const Answer<questions::KeptRoster>& answer) {
                   if (asked != m_question) {
                       return;
                   }
                   if (!answer) {
                       m_roster = {};
                       showEntries();
                       m_message->show(answer.error.offline ? look::Tone::Warning : look::Tone::Bad,
                                       answer.error.offline
                                           ? tr("Kept rosters are at the centre, which does not answer. Check the "
                                                "network, or try again in a few minutes (F5).")
                                           : words::centreRefusal(answer.error.key, answer.error.detail));
                       return;
                   }
                   const QList<int>& all = answer.value->semesters;
                   m_semester->clear();
                   for (const int one : all) {
                       m_semester->addItem(semesterText(one), one);
                   }
                   const bool isThere = all.contains(semester);
                   m_semester->setCurrentIndex(isThere ? int(all.indexOf(semester)) : 0);
                   if (!isThere && !all.isEmpty()) {
                       ask();
                       return;
                   }
                   take(*answer.value);
               });
}

void KeptRosterPage::take(const questions::KeptRoster& roster) {
    m_roster = roster;
    if (m_message->tone() != look::Tone::Good) {
        m_message->clear();
    }
    const bool isKept = !roster.semesters.isEmpty();
    for (QWidget* part : {static_cast<QWidget*>(m_semester), static_cast<QWidget*>(m_find), m_list->parentWidget()}) {
        part->setVisible(isKept); // no empty list beside an empty page
    }
    if (!isKept) {
        m_message->show(look::Tone::Info, tr("No roster of this school has been kept yet. It is kept when the school "
                                             "closes its check-in of a semester."));
    }
    showEntries();
}

void KeptRosterPage::showEntries() {
    const KeptEntryRow* row = m_model->row(m_list->currentIndex().row());
    const qint64 chosen = row != nullptr ? row->entry.teacherId : 0;
    try {
        m_model->show(m_roster.entries, m_link.replica(), m_find->text());
    } catch (const ReplicaError& error) {
        m_message->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
    }
    m_said->setText(m_roster.semesters.isEmpty()
                        ? QString()
                        : tr("%n people; data of the centre, %1", nullptr, int(m_roster.entries.size()))
                              .arg(shownTime(m_roster.at)));
    const int at = std::max(0, m_model->rowOf(chosen));
    m_list->setCurrentIndex(m_model->index(at, 0));
    showEntry();
}

void KeptRosterPage::showEntry() {
    if (m_panel->isOpen()) {
        m_panel->cancel();
    }
    QList<FieldsView::Section> sections;
    if (const KeptEntryRow* row = m_model->row(m_list->currentIndex().row())) {
        FieldsView::Section about;
        about.title = row->entry.name;
        about.fields << FieldsView::Field{tr("Job title"), row->title}
                     << FieldsView::Field{tr("Training role"),
                                          row->role.isEmpty() ? tr("(none)", "training role") : row->role}
                     << FieldsView::Field{tr("Employment"), row->employment}
                     << FieldsView::Field{tr("Standing", "column: how somebody stands"),
                                          KeptRosterModel::standing(row->entry)}
                     << FieldsView::Field{tr("Counted"), row->entry.isCounted ? tr("yes") : tr("left out"), true};
        about.fields.removeIf([](const FieldsView::Field& field) { return field.value.isEmpty(); });
        sections << about;
        FieldsView::Section past;
        past.title = tr("What was put right");
        for (const questions::KeptCorrection& one : row->entry.corrections) {
            past.fields << historyLine(one.at, tr("Kept roster put right"), one.byName, one.reason, one.changes,
                                       [this](const QString& field, const QJsonValue& value) {
                                           try {
                                               return shownValue(m_link.replica(), field, value);
                                           } catch (const ReplicaError& error) {
                                               qWarning("%s", qPrintable(error.text)); // the number stands there
                                               return value.toVariant().toString();
                                           }
                                       });
        }
        if (!past.fields.isEmpty()) {
            sections << past;
        }
    }
    m_fields->setSections(sections);
    showPossible();
}

void KeptRosterPage::showPossible() {
    look::setPossible(m_correct, m_model->row(m_list->currentIndex().row()) == nullptr ? tr("Choose a person first.")
                                 : m_asked->isWaiting() ? tr("What was asked for before is on its way.")
                                 : m_panel->isOpen()    ? tr("It is being put right below.")
                                                        : QString());
}

void KeptRosterPage::openPanel() {
    const KeptEntryRow* row = m_model->row(m_list->currentIndex().row());
    if (row == nullptr || !mayCorrect() || m_asked->isWaiting()) {
        return;
    }
    try {
        m_panel->open(row->entry, m_link.replica());
    } catch (const ReplicaError& error) {
        m_message->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
    }
    showPossible();
}

void KeptRosterPage::correct() {
    const KeptEntryRow* row = m_model->row(m_list->currentIndex().row());
    if (row == nullptr) {
        return;
    }
    QJsonObject body = m_panel->body();
    body.insert(QStringLiteral("teacher_id"), row->entry.teacherId);
    body.insert(QStringLiteral("semester"), m_semester->currentData().toInt());
    m_panel->close();
    m_asked->ask(Commands::makeItem(QStringLiteral("snapshot.correct"),
                                    QStringLiteral("kept_roster:%1").arg(row->entry.teacherId), row->entry.name, body));
    showPossible();
}

} // namespace inservice
