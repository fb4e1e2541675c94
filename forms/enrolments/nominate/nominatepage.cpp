// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/nominate/nominatepage.h"

#include "forms/commands/pagebars.h"
#include "forms/commands/reasonpanel.h"
#include "forms/commands/refusednotice.h"
#include "forms/lists/listcolumns.h"
#include "forms/words/enrolmentwords.h"
#include "models/commands/kinds.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/units.h"
#include "models/tables/listwords.h"
#include "models/tables/roles.h"

#include <QHBoxLayout>
#include <QJsonArray>
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
        return NominatePage::tr("Not named: the school has sent as many as it may");
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

} // namespace

NominatePage::NominatePage(AccountLink& link, QWidget* parent)
    : NominatePage(link, new NominationModel(link.replicaFile(), link.identity().unitId), parent) {
}

NominatePage::NominatePage(AccountLink& link, NominationModel* model, QWidget* parent)
    : ListPage(link, link.identity().accountName, model, QStringLiteral("nominate"),
               numbers({Column::Name, Column::Title, Column::Subjects, Column::Account, Column::Result}), parent)
    , m_account(link)
    , m_model(model)
    , m_outbox(new NominationOutbox(link, this))
    , m_bars(std::make_unique<PageBars>(*m_outbox, this, QStringLiteral("nominateMessage"))) {
    setObjectName(QStringLiteral("nominatePage"));
    setAbove(makeHead());
    list()->setFindHint(tr("Name, title or subject"), tr("Find a teacher"));
    list()->columns()->setWidths({{int(Column::Name), 96},
                                  {int(Column::Title), 110},
                                  {int(Column::Subjects), 150},
                                  {int(Column::Account), 84},
                                  {int(Column::Result), 220}});
    list()->columns()->setInView(numbers({Column::Name, Column::Title, Column::Result}), int(Column::Result),
                                 numbers({Column::Title}));
    setDetail(makeDetail(), QStringLiteral("view-list-details"),
              tr("Choose teachers from the list. Several at once: hold Ctrl or Shift."), 60);
    setEmptyWords({QStringLiteral("view-list-details"), tr("The roster is being loaded…"),
                   tr("The centre cannot be reached, and nothing has been loaded on this PC before. The roster appears "
                      "as soon as it answers."),
                   tr("No teacher fits what is typed."), QString(), tr("No teacher is on the roster of your school."),
                   tr("No teacher was on the roster when the centre last answered; it cannot be reached now.")});
    connectParts();
    begin({{int(Column::Name), Qt::AscendingOrder}});
    showCourse(0);
}

NominatePage::~NominatePage() {
    m_bars.reset(); // before the outbox that it looks into
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
    auto* open = new QPushButton(tr("&Page of the course"), head);
    open->setObjectName(QStringLiteral("nominateOpen"));
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
    row->addWidget(open);
    column->addLayout(row);
    column->addWidget(m_quotaLabel);
    connect(m_numberEdit, &QLineEdit::editingFinished, this,
            [this] { showCourse(m_numberEdit->text().trimmed().toLongLong()); });
    connect(open, &QPushButton::clicked, this, [this] {
        emit openRequested(m_number == 0 ? QStringLiteral("find-courses")
                                         : QStringLiteral("offering:%1").arg(m_number));
    });
    return head;
}

QWidget* NominatePage::makeDetail() {
    auto* detail = new QWidget;
    m_title = new look::Heading({}, 2, detail);
    m_title->setObjectName(QStringLiteral("nominateTitle"));
    m_title->setWordWrap(true);
    m_notice = new look::MessageBar(detail);
    m_notice->setObjectName(QStringLiteral("nominateNotice"));
    m_bar = new ActionBar(QStringLiteral("nominate"),
                          {{int(Send), tr("&Name them for the course…"), QStringLiteral("Send"), true}}, detail);
    m_panel = new ReasonPanel(QStringLiteral("nominatePanel"), detail);
    m_names = new QLabel(detail);
    m_names->setWordWrap(true);
    m_names->setTextFormat(Qt::PlainText);
    auto* column = new QVBoxLayout(detail);
    column->setContentsMargins(2 * look::grid, 0, 0, 0);
    column->setSpacing(look::grid);
    column->addWidget(m_title);
    column->addWidget(m_notice);
    column->addWidget(m_bar);
    column->addWidget(m_panel);
    column->addWidget(m_names);
    column->addStretch(1);
    return detail;
}

void NominatePage::connectParts() {
    connect(m_bar, &ActionBar::chosen, this, [this] { start(); });
    connect(m_panel, &AskingPanel::confirmed, this, &NominatePage::ask);
    connect(m_panel, &AskingPanel::closed, this, &NominatePage::refreshDetail);
    connect(m_notice, &look::MessageBar::actionTriggered, this, [this] { m_outbox->dismissRefused(m_number); });
    connect(m_outbox, &NominationOutbox::changed, this, &NominatePage::refreshDetail);
    connect(m_outbox, &RowOutbox::finished, this, [this](const QUuid& command, qint64 number, bool done) {
        const std::optional<OutboxItem> item = m_outbox->item(command);
        if (done && number == m_number && item) {
            take(*item);
        }
    });
    connect(list(), &ListPane::selectionChanged, this, [this] {
        if (shownId() == 0 && !list()->selectedIds().isEmpty()) {
            chooseNew(); // all of them were chosen, and none before
        }
        refreshDetail();
    });
    connect(m_model, &ListModel::settled, this, &NominatePage::refreshDetail);
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

void NominatePage::setCurrent(bool current) {
    ListPage::setCurrent(current);
    m_bars->setPageShown(current);
}

void NominatePage::showCourse(qint64 number) {
    if (number != m_number) {
        m_panel->cancel();
        m_panel->forget();
        m_model->setResults({});
        m_notice->clear();
        m_quota.reset();
    }
    m_number = number;
    m_offering = {};
    try {
        const QList<OfferingRow> found =
            m_account.replica().rows<OfferingRow>(QStringLiteral(" WHERE number = ? LIMIT 1"), {number});
        m_offering = found.isEmpty() ? OfferingRow() : found.constFirst();
        const std::optional<UnitRow> unit = m_account.replica().row<UnitRow>(m_offering.unitId);
        m_course->setText(
            number == 0 ? tr("Type the number of the course, or choose “Send teachers” on its page.")
            : m_offering.number == 0
                ? tr("This PC does not know course %1: look for it first.").arg(number)
                : tr("%1, %2, begins %3", "title, organiser, day")
                      .arg(m_offering.title, unit ? unit->name : QString(), shownDate(m_offering.startsAt)));
    } catch (const ReplicaError& error) {
        m_bars->sayUnreadable(error.text);
    }
    if (number != 0) {
        m_numberEdit->setText(QString::number(number));
    }
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
    m_account.ask(questions::enrolmentPage(m_number), this,
                  [this, number = m_number](const Answer<std::optional<questions::EnrolmentPage>>& answer) {
                      if (number == m_number && answer && *answer.value) {
                          m_quota = (*answer.value)->nominations;
                          sayQuota();
                          refreshDetail();
                      }
                  });
}

void NominatePage::sayQuota() {
    QString said;
    if (m_quota && m_quota->quota && *m_quota->quota > 0) {
        said = tr("Your school may send %n teacher(s) to this course; %1 are named.", nullptr, *m_quota->quota)
                   .arg(m_quota->used);
    } else if (m_quota && !m_quota->quota) {
        said = tr("The organiser has set no limit; %n of your school are named.", nullptr, m_quota->used);
    }
    m_quotaLabel->setText(said);
    m_quotaLabel->setVisible(!said.isEmpty());
}

QList<qint64> NominatePage::chosen() const {
    const QList<qint64> ids = list()->selectedIds();
    return !ids.isEmpty() ? ids : shownId() != 0 ? QList<qint64>{shownId()} : QList<qint64>();
}

Availability NominatePage::availability() const {
    const auto count = chosen().size();
    const int left = m_quota && m_quota->quota ? std::max(0, *m_quota->quota - m_quota->used) : mostAtOnce;
    const QString why = m_offering.number == 0 ? tr("Choose a course first.")
                        : m_offering.cancelled ? tr("The course was cancelled.")
                        : m_outbox->isUnderway(m_number)
                            ? tr("Who was named before is still on its way. Wait for the centre's answer, or undo it.")
                        : m_quota && m_quota->quota == 0
                            ? words::enrolmentRefusal(QStringLiteral("nominate.not_listed"), {}).value_or(QString())
                        : left == 0 ? words::enrolmentRefusal(QStringLiteral("nominate.full"), {}).value_or(QString())
                        : count > left       ? tr("Only %n more can be sent: choose fewer.", nullptr, left)
                        : count == 0         ? tr("Choose at least one teacher.")
                        : count > mostAtOnce ? tr("At most %n at once: choose fewer.", nullptr, mostAtOnce)
                                             : QString();
    return {!m_panel->isOpen(), why};
}

void NominatePage::showRow(qint64 id) {
    Q_UNUSED(id)
    refreshDetail();
}

void NominatePage::focusDetail() {
    m_bar->setFocus(Qt::OtherFocusReason);
}

void NominatePage::refreshDetail() {
    const QList<qint64> ids = chosen();
    QStringList names;
    for (const qint64 id : ids) {
        if (const NominationRow* row = m_model->row(id)) {
            names << row->teacher.name;
        }
    }
    m_title->setText(tr("%n teacher(s) chosen", nullptr, int(names.size())));
    m_names->setText(names.join(tr(", ", "between names")));
    showRefused(m_outbox->refused(m_number), *m_notice);
    m_bar->setAvailable([this](int) { return availability(); });
}

void NominatePage::start() {
    if (m_bar->isPausing()) {
        return;
    }
    m_asked = chosen();
    ReasonPanel::Setup setup;
    setup.key = QString::number(m_number);
    setup.title = tr("Send %n teacher(s) to course %1", nullptr, int(m_asked.size())).arg(m_number);
    setup.explanation =
        tr("Each is told by mail and fills in what the course asks for; whoever cannot come cancels. The organiser "
           "decides who is accepted. It can be undone for %n seconds.",
           nullptr, int(m_outbox->hold().count()));
    setup.confirm = tr("Send them");
    m_panel->open(setup);
    refreshDetail();
}

void NominatePage::ask() {
    QJsonArray ids;
    for (const qint64 id : std::as_const(m_asked)) {
        ids << id;
    }
    const OutboxItem item =
        Commands::makeItem(QStringLiteral("enrol.nominate"), rowSubject("nomination", m_number),
                           tr("%n teacher(s) sent to course %1", nullptr, int(m_asked.size())).arg(m_number),
                           {{QStringLiteral("number"), m_number}, {QStringLiteral("teacher_ids"), ids}});
    if (m_outbox->ask({item})) {
        m_panel->close();
    }
}

/// Some may have been refused: each line says so.
void NominatePage::take(const OutboxItem& answered) {
    QHash<qint64, QString> results;
    for (const qint64 id : std::as_const(m_asked)) {
        results.insert(id, tr("Named"));
    }
    const QJsonArray refused = answered.result.value(QLatin1String("refused")).toArray();
    for (const auto& one : refused) {
        results.insert(one[QLatin1String("teacher_id")].toInteger(), refusalText(one[QLatin1String("key")].toString()));
    }
    m_model->setResults(results);
    askQuota();
    const int named = answered.result.value(QLatin1String("nominated")).toInt();
    m_bars->message().show(refused.isEmpty() ? look::Tone::Good : look::Tone::Warning,
                           refused.isEmpty()
                               ? tr("%n teacher(s) were named; they have been told by mail.", nullptr, named)
                               : tr("%n teacher(s) were named; of the others the list says why not.", nullptr, named));
    refreshDetail();
}

} // namespace inservice
