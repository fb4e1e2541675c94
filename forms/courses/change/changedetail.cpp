// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/change/changedetail.h"

#include "forms/commands/refusednotice.h"
#include "forms/commands/rowoutbox.h"
#include "forms/courses/change/changesource.h"
#include "forms/courses/view/courseattachments.h"
#include "forms/look/flow.h"
#include "forms/words/changewords.h"
#include "forms/words/coursewords.h"
#include "models/questions/coursefiles.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/tables/courseform.h"
#include "models/tables/coursemodel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace inservice {
namespace {

struct Badge {
    QString words;
    look::Tone tone;
};

/// What has become of one field.
Badge badgeOf(const QString& state, bool isInForce) {
    if (state == u"held") {
        return {words::changeState(ChangeState::Applied), look::Tone::Good};
    }
    if (state == u"waiting") {
        return {isInForce ? ChangeDetail::tr("Holds, to be reviewed") : words::changeState(ChangeState::Submitted),
                look::Tone::Warning};
    }
    const ChangeState known = course::changeStateFromKey(state).value_or(ChangeState::Submitted);
    return {words::changeState(known), toneOf(known)};
}

/// A value of a field as the form writes it.
QJsonValue shaped(const QString& field, const QJsonValue& value) {
    return Course::fromJson({{field, value}}).toJson().value(field);
}

} // namespace

QList<ChangeCard> cardsOf(const ChangeListRow& row, const ReplicaReader& replica) {
    const CourseNames names(replica);
    const QJsonObject form = currentRevision(replica, row.course.id).value_or(CourseRevisionRow()).body;
    QList<ChangeCard> cards;
    for (const auto& one : row.change.items) {
        const QJsonObject item = one.toObject();
        const QString state = item.value(QLatin1String("state")).toString();
        const bool isInForce = item.value(QLatin1String("in_force")).toBool();
        const QJsonValue base = item.value(QLatin1String("base"));
        const QJsonValue wanted = item.value(QLatin1String("new"));
        ChangeCard card;
        card.field = item.value(QLatin1String("field")).toString();
        card.lines = linesOf(card.field, base, wanted, form, names);
        const Badge badge = badgeOf(
            state == u"waiting" && row.state == ChangeState::Lapsed ? QStringLiteral("lapsed") : state, isInForce);
        card.badge = badge.words;
        card.tone = badge.tone;
        card.reason = item.value(QLatin1String("reason")).toString();
        card.decision = item.value(QLatin1String("decision")).toString();
        card.canBeDecided = state == u"waiting";
        const QJsonValue expected = shaped(card.field, isInForce ? wanted : base);
        const QJsonValue now = shaped(card.field, form.value(card.field));
        if (card.canBeDecided && !form.isEmpty() && expected != now) {
            QStringList shown;
            for (const courseview::ChangedField& line : linesOf(card.field, base, now, form, names)) {
                shown << line.after;
            }
            card.conflict = ChangeDetail::tr("It has become another since this was asked for, and stands as “%1” now: "
                                             "it cannot be approved so. Do not approve this field; it can be asked for "
                                             "anew from there.")
                                .arg(shown.join(ChangeDetail::tr(", ", "between values")));
        }
        if (item.value(QLatin1String("notice")).toBool() && card.canBeDecided) {
            card.consequence = ChangeDetail::tr("Those enrolled are told by mail.");
        }
        cards << card;
    }
    return cards;
}

ChangeDetail::ChangeDetail(AccountLink& link, ChangeModel& model, RowOutbox& outbox, QWidget* parent)
    : QWidget(parent)
    , m_link(link)
    , m_model(model)
    , m_outbox(outbox)
    , m_title(new look::Heading({}, 2, this))
    , m_state(new look::StateBadge(this))
    , m_next(new QLabel(this))
    , m_notice(new look::MessageBar(this))
    , m_facts(new QLabel(this))
    , m_saved(new look::MessageBar(this))
    , m_files(new QWidget(this))
    , m_saver(new CourseFileSaver(
          [&link](const QString& id, QObject* context, const Link::Handler<questions::CourseFileContent>& handler) {
              link.ask(questions::courseFile(id), context, handler);
          },
          this))
    , m_cards(new ChangeCards(this))
    , m_below(new QVBoxLayout) {
    m_title->setObjectName(QStringLiteral("changeTitle"));
    m_title->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("changeState"));
    m_next->setObjectName(QStringLiteral("changeNext"));
    m_notice->setObjectName(QStringLiteral("changeNotice"));
    m_facts->setObjectName(QStringLiteral("changeFacts"));
    for (QLabel* label : {m_next, m_facts}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_cards->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_cards->setMinimumHeight(14 * look::grid);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    m_below->setSpacing(look::grid);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * look::grid, 0, 0, 0);
    column->setSpacing(look::grid);
    column->addLayout(head);
    auto* files = new look::FlowLayout(m_files, look::grid);
    files->setContentsMargins(0, 0, 0, 0);
    m_files->hide();
    for (QWidget* part : QList<QWidget*>{m_next, m_notice, m_facts, m_files, m_saved}) {
        column->addWidget(part);
    }
    column->addWidget(m_cards, 1);
    column->addLayout(m_below);
    connect(m_notice, &look::MessageBar::actionTriggered, this, [this] { m_outbox.dismissRefused(m_id); });
    connect(&m_outbox, &RowOutbox::changed, this, &ChangeDetail::refresh);
    connect(m_saver, &CourseFileSaver::said, m_saved,
            [this](look::Tone tone, const QString& sentence) { m_saved->show(tone, sentence); });
}

void ChangeDetail::addBelow(QWidget* widget) {
    m_below->addWidget(widget);
}

void ChangeDetail::focus() {
    m_cards->setFocus(Qt::OtherFocusReason);
}

void ChangeDetail::show(qint64 id) {
    if (id != m_id) {
        m_id = id;
        m_cards->forget();
        m_saved->clear();
        changed();
    }
    refresh();
}

void ChangeDetail::refresh() {
    const ChangeListRow* shown = row();
    if (shown == nullptr) {
        return;
    }
    m_title->setText(tr("%1  %2", "number, title").arg(shown->course.number).arg(shown->course.title));
    m_state->set(toneOf(shown->state), words::changeState(shown->state));
    m_next->setText(next(*shown));
    m_facts->setText(facts(*shown));
    showFiles(shown->change.files);
    showRefused(m_outbox.refused(m_id), *m_notice);
    try {
        m_cards->setCards(mode(*shown), cardsOf(*shown, m_link.replica()));
    } catch (const ReplicaError& error) {
        m_notice->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
    }
    showActions(*shown);
}

void ChangeDetail::showFiles(const QJsonArray& files) {
    if (files == m_shownFiles) {
        return;
    }
    m_shownFiles = files;
    qDeleteAll(m_files->findChildren<QPushButton*>());
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QJsonObject one = files.at(i).toObject();
        auto* save =
            new QPushButton(tr("Save the sealed form: %1…")
                                .arg(one.value(QLatin1String("name")).toString().replace(u'&', QStringLiteral("&&"))),
                            m_files);
        save->setObjectName(QStringLiteral("changeFileSave%1").arg(i));
        m_files->layout()->addWidget(save);
        connect(save, &QPushButton::clicked, this, [this, one] {
            m_saver->follow(QStringLiteral("file:") +
                                QString::fromLatin1(QUrl::toPercentEncoding(one.value(QLatin1String("id")).toString())),
                            {{QStringLiteral("files"), m_shownFiles}});
        });
    }
    m_files->setVisible(!files.isEmpty());
}

QString ChangeDetail::facts(const ChangeListRow& row) const {
    const CourseChangeRow& change = row.change;
    QStringList lines;
    lines << tr("Asked for by %1, %2", "name, time").arg(change.byName, shownTime(change.at));
    if (!change.reason.isEmpty()) {
        lines << tr("Reason: %1").arg(change.reason);
    }
    if (!change.urgent.isEmpty()) {
        lines << (change.urgent == u"disaster" ? tr("Urgent: a disaster") : tr("Urgent: the lecturer cannot come"));
    }
    lines << tr("The course: %1, %2 people enrolled or waiting", "days, number")
                 .arg(CourseModel::dayText(row.course))
                 .arg(enrolledIn(row.course));
    QStringList doubts;
    const QList<CourseFault> faults = course::faultsFromJson(change.warnings, false);
    for (const CourseFault& fault : faults) {
        doubts << words::courseFaultAt(fault);
    }
    if (!doubts.isEmpty()) {
        lines << tr("To be looked at: %1").arg(doubts.join(u'\n'));
    }
    if (change.decidedAt.isValid() && !change.decidedBy.isEmpty()) {
        lines << tr("Decided by %1, %2", "name, time").arg(change.decidedBy, shownTime(change.decidedAt));
    }
    if (!change.decision.isEmpty()) {
        lines << tr("What the desk said: %1").arg(change.decision);
    }
    return lines.join(u'\n');
}

} // namespace inservice
