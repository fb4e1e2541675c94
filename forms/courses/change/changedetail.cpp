// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/change/changedetail.h"

#include "forms/commands/refusednotice.h"
#include "forms/commands/rowoutbox.h"
#include "forms/courses/change/changesource.h"
#include "forms/courses/view/courseattachments.h"
#include "forms/look/flow.h"
#include "forms/look/ownscroll.h"
#include "forms/words/changewords.h"
#include "forms/words/coursewords.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/tables/courseform.h"
#include "models/tables/coursemodel.h"

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
    : RowDetail(QStringLiteral("change"), outbox, parent)
    , m_link(link)
    , m_model(model)
    , m_outbox(outbox)
    , m_next(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_saved(new look::MessageBar(this))
    , m_files(new QWidget(this))
    , m_saver(new CourseFileSaver(link, this))
    , m_cards(new ChangeCards(this))
    , m_below(new QVBoxLayout) {
    m_next->setObjectName(QStringLiteral("changeNext"));
    m_facts->setObjectName(QStringLiteral("changeFacts"));
    for (QLabel* label : {m_next, m_facts}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    look::letScroll(m_cards, 14 * look::grid);
    m_below->setSpacing(look::grid);
    auto* files = new look::FlowLayout(m_files, look::grid);
    files->setContentsMargins(0, 0, 0, 0);
    m_files->hide();
    add({m_next, notice(), m_facts, m_files, m_saved});
    addFilling(m_cards);
    add(m_below);
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
    if (turnTo(id)) {
        m_cards->forget();
        m_saved->clear();
    }
    refresh();
}

void ChangeDetail::refresh() {
    const ChangeListRow* shown = row();
    if (shown == nullptr) {
        return;
    }
    name()->setText(tr("%1  %2", "number, title").arg(shown->course.number).arg(shown->course.title));
    state()->set(toneOf(shown->state), words::changeState(shown->state));
    m_next->setText(next(*shown));
    m_facts->setText(facts(*shown));
    showFiles(shown->change.files);
    showRefused(m_outbox.refused(id()), *notice());
    try {
        m_cards->setCards(mode(*shown), cardsOf(*shown, m_link.replica()));
    } catch (const ReplicaError& error) {
        sayUnreadable(error.text);
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
