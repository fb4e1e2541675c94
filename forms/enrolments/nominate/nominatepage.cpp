// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/nominate/nominatepage.h"

#include "forms/commands/refusednotice.h"
#include "forms/lists/listcolumns.h"
#include "forms/teachers/country/countrysearch.h"
#include "forms/words/enrolmentwords.h"
#include "forms/words/words.h"
#include "models/commands/kinds.h"
#include "models/domain/normalise.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/units.h"
#include "models/tables/listwords.h"
#include "models/tables/roles.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace inservice {
namespace {

using Column = NominationModel::Column;

enum Act { Send };
constexpr int mostAtOnce = 50; ///< the centre takes no more

/// Why somebody could not be named. With which course of theirs something clashes is their own affair.
QString refusalText(const QString& key) {
    if (key == u"nominate.full") {
        return NominatePage::tr("Not named: as many have been sent as may be");
    }
    if (key == u"nominate.not_possible") {
        return NominatePage::tr("Cannot be named: has enrolled already, or something else of theirs stands against it");
    }
    if (key == u"enrol.exists") {
        return NominatePage::tr("Has enrolled already");
    }
    if (key == u"enrol.own_school" || key == u"enrol.scope" || key == u"enrol.level" || key == u"enrol.title" ||
        key == u"enrol.subject" || key == u"enrol.not_named") {
        return NominatePage::tr("Not among those whom the course is for");
    }
    if (key == u"enrol.prereq" || key == u"enrol.repeat" || key == u"enrol.series" || key == u"enrol.clash" ||
        key == u"enrol.max_open") {
        return NominatePage::tr("Stands against it: what they have taken part in or enrolled in");
    }
    return NominatePage::tr("Cannot enrol at present");
}

/// 教師進修網, which holds no rosters but those of the units it reviews itself.
bool searchesCountry(const AccountLink& link) {
    return link.identity().commands.contains(QStringLiteral("teacher.search"));
}

} // namespace

NominatePage::NominatePage(AccountLink& link, QWidget* parent)
    : NominatePage(link, searchesCountry(link) ? new NominationModel : new NominationModel(link.replicaFile()),
                   parent) {
}

NominatePage::NominatePage(AccountLink& link, NominationModel* model, QWidget* parent)
    : ChosenPeoplePage(link, model, QStringLiteral("nominate"),
                       link.identity().accountType == AccountType::Reviewer
                           ? numbers({Column::Name, Column::School, Column::Title, Column::Subjects, Column::Result})
                           : numbers({Column::Name, Column::Title, Column::Subjects, Column::Account, Column::Result}),
                       "nomination", {{Send, tr("&Name them for the course…"), QStringLiteral("Send"), true}}, parent)
    , m_model(model) {
    setObjectName(QStringLiteral("nominatePage"));
    setAbove(makeHead());
    dressList();
    setDetail(makeDetail({notice(), bar()}), QStringLiteral("view-list-details"),
              tr("Choose teachers from the list. Several at once: hold Ctrl or Shift."), 60);
    connectParts();
    connect(bar(), &ActionBar::chosen, this, &NominatePage::start);
    connect(notice(), &look::MessageBar::actionTriggered, this, [this] { outbox().dismissRefused(m_number); });
    if (isDesk()) {
        begin({{int(Column::School), Qt::AscendingOrder}, {int(Column::Name), Qt::AscendingOrder}});
    } else {
        begin({{int(Column::Name), Qt::AscendingOrder}});
    }
    showCourse(0);
}

NominatePage::~NominatePage() {
    disconnect(m_numberEdit, nullptr, this, nullptr); // it loses the focus as the page goes, and would say so
}

void NominatePage::dressList() {
    list()->setFindHint(isDesk() ? tr("Name, school, title or subject") : tr("Name, title or subject"),
                        tr("Find a teacher"));
    list()->columns()->setWidths({{int(Column::Name), 96},
                                  {int(Column::School), 170},
                                  {int(Column::Title), 110},
                                  {int(Column::Subjects), 150},
                                  {int(Column::Account), 84},
                                  {int(Column::Result), 220}});
    if (isDesk()) {
        list()->columns()->setInView(numbers({Column::Name, Column::School, Column::Title, Column::Result}),
                                     int(Column::School), numbers({Column::Title, Column::Result}));
    } else {
        list()->columns()->setInView(numbers({Column::Name, Column::Title, Column::Result}), int(Column::Result),
                                     numbers({Column::Title}));
    }
    const QString nobodyFits = tr("No teacher fits what is typed.");
    if (searchesCountry(account())) {
        searchCountry();
        setEmptyWords({QStringLiteral("edit-find"),
                       tr("Type how the name begins, or the school, and search. Each search stands in the audit."),
                       tr("The centre cannot be reached. The teachers of the country lie there alone."), nobodyFits,
                       QString(), tr("The centre has found nobody."), tr("The centre has found nobody.")});
        return;
    }
    setEmptyWords({QStringLiteral("view-list-details"), tr("The roster is being loaded…"),
                   tr("The centre cannot be reached, and nothing has been loaded on this PC before. The roster appears "
                      "as soon as it answers."),
                   nobodyFits, QString(),
                   isDesk() ? tr("No teacher is on the rosters of your area.")
                            : tr("No teacher is on the roster of your school."),
                   tr("No teacher was on the roster when the centre last answered; it cannot be reached now.")});
}

void NominatePage::searchCountry() {
    auto* search = new CountrySearch(account(), QStringLiteral("nominateSearch"), this);
    list()->addBelowHead(search);
    connect(search, &CountrySearch::found, this, &NominatePage::takeFound);
    connect(search, &CountrySearch::failed, this,
            [this](look::Tone tone, const QString& sentence) { bars().message().show(tone, sentence); });
}

void NominatePage::takeFound(const QList<TeacherRow>& found) {
    bars().message().clear();
    try {
        m_model->showFound(found, account().replica());
    } catch (const ReplicaError& error) {
        bars().sayUnreadable(error.text);
    }
}

bool NominatePage::isDesk() const {
    return account().identity().accountType == AccountType::Reviewer;
}

QString NominatePage::unitName(qint64 id) const {
    try {
        const std::optional<UnitRow> unit = account().replica().row<UnitRow>(id);
        return unit ? unit->name : QString();
    } catch (const ReplicaError& error) {
        bars().sayUnreadable(error.text);
        return {};
    }
}

QWidget* NominatePage::makeHead() {
    auto* head = new QWidget(this);
    m_numberEdit = new QLineEdit(head);
    m_numberEdit->setObjectName(QStringLiteral("nominateNumber"));
    m_numberEdit->setAccessibleName(tr("Course number"));
    m_numberEdit->setPlaceholderText(tr("Course number"));
    m_numberEdit->setInputMethodHints(Qt::ImhDigitsOnly);
    m_numberEdit->setMaxLength(12);
    m_course = new QLabel(head);
    m_course->setObjectName(QStringLiteral("nominateCourse"));
    m_course->setWordWrap(true);
    m_course->setTextFormat(Qt::PlainText);
    m_open = new QPushButton(tr("&Page of the course"), head);
    m_open->setObjectName(QStringLiteral("nominateOpen"));
    m_quotaLabel = new QLabel(head);
    m_quotaLabel->setObjectName(QStringLiteral("nominateQuota"));
    m_quotaLabel->setWordWrap(true);
    m_quotaLabel->setTextFormat(Qt::PlainText);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::grid / 2);
    auto* row = new QHBoxLayout;
    row->setSpacing(look::grid);
    row->addWidget(m_numberEdit);
    row->addWidget(m_course, 1);
    row->addWidget(m_open);
    column->addLayout(row);
    column->addWidget(m_quotaLabel);
    connect(m_numberEdit, &QLineEdit::editingFinished, this,
            [this] { showCourse(normaliseCode(m_numberEdit->text()).text.toLongLong()); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        emit openRequested(m_number == 0 ? QStringLiteral("find-courses")
                                         : QStringLiteral("offering:%1").arg(m_number));
    });
    return head;
}

QString NominatePage::title() const {
    return tr("Sending teachers to a course");
}

QString NominatePage::scope() const {
    return m_offering.number != 0 ? tr("%1 %2", "number, title").arg(m_offering.number).arg(m_offering.title)
                                  : QString();
}

void NominatePage::openAt(const QString& argument) {
    if (const qint64 number = argument.toLongLong(); number != 0) {
        showCourse(number);
    }
}

void NominatePage::showCourse(qint64 number) {
    if (number != m_number) {
        restart();
        m_model->setResults({});
        m_quota.reset();
    }
    m_number = number;
    m_offering = {};
    try {
        const QList<OfferingRow> found =
            account().replica().rows<OfferingRow>(QStringLiteral(" WHERE number = ? LIMIT 1"), {number});
        m_offering = found.isEmpty() ? OfferingRow() : found.constFirst();
        const std::optional<UnitRow> unit = account().replica().row<UnitRow>(m_offering.unitId);
        m_course->setText(
            number == 0 ? tr("Type the number of the course, or choose “Send teachers” on its page.")
            : m_offering.number == 0
                ? tr("This PC does not know course %1: look for it first.").arg(number)
                : tr("%1, %2, begins %3", "title, organiser, day")
                      .arg(m_offering.title, unit ? unit->name : QString(), shownDate(m_offering.startsAt)));
    } catch (const ReplicaError& error) {
        bars().sayUnreadable(error.text);
    }
    if (number != 0) {
        m_numberEdit->setText(QString::number(number));
    }
    m_open->setText(number == 0 ? tr("&Look for a course…") : tr("&Page of the course"));
    askQuota();
    refreshDetail();
    emit headChanged();
}

/// 薦派名額: the centre counts it, with those whom a colleague has named.
void NominatePage::askQuota() {
    sayQuota();
    if (m_number == 0) {
        return;
    }
    account().ask(questions::enrolmentPage(m_number), this,
                  [this, number = m_number](const Answer<std::optional<questions::EnrolmentPage>>& answer) {
                      if (number == m_number && answer && *answer.value) {
                          m_quota = (*answer.value)->nominations;
                          showNamed();
                          sayQuota();
                          refreshDetail();
                      }
                  });
}

/// Whom the school has named before, beside what has just been answered.
void NominatePage::showNamed() {
    QHash<qint64, QString> results = m_model->results();
    for (const qint64 id : m_quota ? m_quota->teachers : QList<qint64>()) {
        results.insert(id, tr("Named"));
    }
    if (m_quota) {
        for (auto other = m_quota->others.cbegin(); other != m_quota->others.cend(); ++other) {
            results.insert(other.key(), tr("Named by %1", "a desk").arg(unitName(other.value())));
        }
    }
    m_model->setResults(results);
}

void NominatePage::sayQuota() {
    QString said;
    if (m_quota && m_quota->refusal) {
        said = words::centreRefusal(m_quota->refusal->key, m_quota->refusal->values);
    } else if (m_quota && m_quota->quota && *m_quota->quota > 0) {
        said =
            tr("You may send %n teacher(s) to this course; %1 are named.", nullptr, *m_quota->quota).arg(m_quota->used);
    } else if (m_quota && !m_quota->quota) {
        said = tr("The organiser has set no limit; you have named %n.", nullptr, m_quota->used);
    }
    m_quotaLabel->setText(said);
    m_quotaLabel->setVisible(!said.isEmpty());
}

Availability NominatePage::availability(int count) const {
    const int left = m_quota && m_quota->quota ? std::max(0, *m_quota->quota - m_quota->used) : mostAtOnce;
    const bool isUnderway = !outbox().underway(m_number).isEmpty();
    const QString why =
        m_offering.number == 0 ? tr("Choose a course first.")
        : m_offering.cancelled ? tr("The course was cancelled.")
        : isUnderway ? tr("Who was named before is still on its way. Wait for the centre's answer, or undo it.")
        : m_quota && m_quota->refusal ? words::centreRefusal(m_quota->refusal->key, m_quota->refusal->values)
        : m_quota && m_quota->quota == 0
            ? words::enrolmentRefusal(
                  isDesk() ? QStringLiteral("nominate.no_desks") : QStringLiteral("nominate.not_listed"), {})
                  .value_or(QString())
        : left == 0          ? words::enrolmentRefusal(QStringLiteral("nominate.full"), {}).value_or(QString())
        : count > left       ? tr("Only %n more can be sent: choose fewer.", nullptr, left)
        : count == 0         ? tr("Choose at least one teacher.")
        : count > mostAtOnce ? tr("At most %n at once: choose fewer.", nullptr, mostAtOnce)
                             : QString();
    return {!panel()->isOpen(), why};
}

QString NominatePage::countText(int count) const {
    return tr("%n teacher(s) chosen", nullptr, count);
}

QString NominatePage::nameOf(qint64 id) const {
    const NominationRow* row = m_model->row(id);
    return row != nullptr ? row->teacher.name : QString();
}

void NominatePage::showPossible(int count) {
    showRefused(outbox().refused(m_number), *notice());
    bar()->setAvailable([this, count](int) { return availability(count); });
}

void NominatePage::start() {
    if (bar()->isPausing()) {
        return;
    }
    const int count = askAboutChosen();
    ReasonPanel::Setup setup;
    setup.key = QString::number(m_number);
    setup.title = tr("Send %n teacher(s) to course %1", nullptr, count).arg(m_number);
    const int seconds = int(outbox().hold().count());
    setup.explanation =
        isDesk() ? tr("Each is told by mail and fills in what the course asks for; whoever cannot come cancels. Their "
                      "schools are told too. The organiser decides who is accepted. It can be undone for %n seconds.",
                      nullptr, seconds)
                 : tr("Each is told by mail and fills in what the course asks for; whoever cannot come cancels. The "
                      "organiser decides who is accepted. It can be undone for %n seconds.",
                      nullptr, seconds);
    setup.confirm = tr("Send them");
    openPanel(setup);
}

void NominatePage::confirmed() {
    ask(Commands::makeItem(QStringLiteral("enrol.nominate"), rowSubject("nomination", m_number),
                           tr("%n teacher(s) sent to course %1", nullptr, int(asked().size())).arg(m_number),
                           {{QStringLiteral("number"), m_number}, {QStringLiteral("teacher_ids"), askedIds()}}));
}

/// Some may have been refused: each line says so.
void NominatePage::done(qint64 number, const OutboxItem& item) {
    if (number != m_number) {
        return;
    }
    QHash<qint64, QString> results;
    const QJsonArray asked = QJsonDocument::fromJson(item.body).object().value(QLatin1String("teacher_ids")).toArray();
    for (const auto& id : asked) {
        results.insert(id.toInteger(), tr("Named"));
    }
    const QJsonArray refused = item.result.value(QLatin1String("refused")).toArray();
    for (const auto& one : refused) {
        results.insert(one[QLatin1String("teacher_id")].toInteger(), refusalText(one[QLatin1String("key")].toString()));
    }
    m_model->setResults(results);
    askQuota();
    const int named = item.result.value(QLatin1String("nominated")).toInt();
    bars().message().show(refused.isEmpty() ? look::Tone::Good : look::Tone::Warning,
                          refused.isEmpty()
                              ? tr("%n teacher(s) were named; they have been told by mail.", nullptr, named)
                              : tr("%n teacher(s) were named; of the others the list says why not.", nullptr, named));
}

} // namespace inservice
