// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/places/lecturerspage.h"

#include "forms/commands/pendingtone.h"
#include "forms/lists/listcolumns.h"
#include "forms/look/statedelegate.h"
#include "forms/places/lecturerpanel.h"
#include "forms/places/placesubjects.h"
#include "forms/upkeep/upkeephistory.h"
#include "forms/words/words.h"
#include "models/commands/kinds.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/teachers.h"
#include "models/tables/listwords.h"
#include "models/tables/roles.h"

#include <QAction>
#include <QCoreApplication>
#include <QJsonArray>
#include <QTableView>

namespace inservice {
namespace {

using Bucket = RecommendationModel::Bucket;
using Column = RecommendationModel::Column;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Lecturers)
};

look::Tone toneOf(int state) {
    return state == 0 ? look::Tone::Good : state == 1 ? look::Tone::Warning : look::Tone::Neutral;
}

look::Tone toneOfRow(const QModelIndex& index) {
    return pendingTone(index, toneOf(index.data(StateRole).toInt()));
}

int stateOf(const LecturerRow& lecturer) {
    return lecturer.hasAgreed() ? 0 : lecturer.isAwaited() ? 1 : 2;
}

} // namespace

FieldsView::Section lecturerSection(const RecommendationRow& row) {
    FieldsView::Section section;
    const auto add = [&section](const QString& name, const QString& value) {
        if (!value.isEmpty()) {
            section.fields << FieldsView::Field{name, value};
        }
    };
    add(words::field(QStringLiteral("service_unit")), row.lecturer.serviceUnit);
    add(words::field(QStringLiteral("job_title")), row.lecturer.jobTitle);
    add(Text::tr("Subjects"), row.subjects);
    add(words::field(QStringLiteral("expertise")), row.lecturer.expertise);
    add(Text::tr("Recommended by"), row.unit);
    return section;
}

LecturerDetail::LecturerDetail(AccountLink& link, RecommendationModel& model, RowOutbox& outbox, QWidget* parent)
    : UpkeepDetail(link, outbox, lecturerSubject(), new LecturerPanel, parent)
    , m_model(model) {
}

std::optional<UpkeepRow> LecturerDetail::rowOf(qint64 id) const {
    const RecommendationRow* row = m_model.row(id);
    if (row == nullptr) {
        return std::nullopt;
    }
    return UpkeepRow{row->lecturer.name,
                     toneOf(stateOf(row->lecturer)),
                     RecommendationModel::stateWord(*row),
                     row->lecturer.rowVersion,
                     tableOf<LecturerRow>().seen(row->lecturer),
                     m_model.pending(id).state};
}

Availability LecturerDetail::availability(const UpkeepAction& action, qint64 id) const {
    const RecommendationRow* row = m_model.row(id);
    if (row == nullptr) {
        return {};
    }
    const QLatin1String key(action.key);
    const LecturerRow& lecturer = row->lecturer;
    if (lecturer.state == u"withdrawn") {
        return {false, tr("The recommendation was withdrawn. Recommend the lecturer anew.")};
    }
    const bool needsConsent = key == u"ask" || key == u"confirm" || key == u"paper";
    if (needsConsent && lecturer.hasAgreed()) {
        return {false, tr("The lecturer has agreed already.")};
    }
    if (key == u"ask" && lecturer.email.isEmpty()) {
        return {true, tr("There is no e-mail to ask at. Enter one, or record the consent on paper.")};
    }
    if (key == u"confirm" && !lecturer.askedAt.isValid()) {
        return {true, tr("No code has been mailed about what stands here now. Ask by mail first.")};
    }
    return {true, {}};
}

QList<FieldsView::Section> LecturerDetail::sections(qint64 id) const {
    const RecommendationRow& row = *m_model.row(id);
    const LecturerRow& lecturer = row.lecturer;
    FieldsView::Section about = lecturerSection(row);
    const auto add = [&about](const char* field, const QString& value) {
        if (!value.isEmpty()) {
            about.fields << FieldsView::Field{words::field(QLatin1String(field)), value};
        }
    };
    const auto contact = [](const QString& value, bool isShown) {
        return value.isEmpty() ? QString()
               : isShown       ? tr("%1 (other units see it)").arg(value)
                               : tr("%1 (your unit alone sees it)").arg(value);
    };
    add("email", contact(lecturer.email, lecturer.showEmail));
    add("phone", contact(lecturer.phone, lecturer.showPhone));
    add("note", lecturer.note);
    QList<FieldsView::Section> all{consent(row), about};
    try {
        if (const FieldsView::Section past = history(id); !past.fields.isEmpty()) {
            all << past;
        }
    } catch (const ReplicaError& error) {
        qWarning("%s", qPrintable(error.text)); // the rest stands without it
    }
    return all;
}

/// What is next, in one sentence, and what is known of the consent.
FieldsView::Section LecturerDetail::consent(const RecommendationRow& row) const {
    const LecturerRow& lecturer = row.lecturer;
    FieldsView::Section section;
    QString next;
    if (lecturer.state == u"withdrawn") {
        next = tr("Nobody finds this recommendation any more.");
    } else if (lecturer.hasAgreed()) {
        next = tr("The lecturer has agreed: other units find this recommendation when they search.");
    } else if (lecturer.askedAt.isValid()) {
        next = tr("The lecturer has been asked by mail. Enter the code as soon as you are told it; until then your "
                  "unit alone sees this.");
    } else {
        next = tr("Your unit alone sees this until the lecturer has agreed: ask by mail, or record the consent on "
                  "paper.");
    }
    section.text = next.toHtmlEscaped();
    if (lecturer.askedAt.isValid()) {
        section.fields << FieldsView::Field{tr("Asked by mail"), shownTime(lecturer.askedAt)};
    }
    if (lecturer.hasAgreed()) {
        section.fields << FieldsView::Field{tr("Agreed"), shownTime(lecturer.consentedAt)};
    }
    if (lecturer.consentHow == u"paper") {
        section.fields << FieldsView::Field{tr("Day on the sheet"), lecturer.consentedOn}
                       << FieldsView::Field{tr("Where it is kept"), lecturer.consentKept};
    }
    return section;
}

FieldsView::Section LecturerDetail::history(qint64 lecturerId) const {
    FieldsView::Section section;
    section.title = tr("What was done");
    const QList<LecturerEventRow> events = link().replica().rows<LecturerEventRow>(
        QStringLiteral(" WHERE lecturer_id = ? ORDER BY id DESC"), {lecturerId});
    for (const LecturerEventRow& event : events) {
        const QString what = event.action == u"lapse" ? tr("Ended: nobody has agreed in time")
                                                      : kindHappened(QStringLiteral("lecturer.") + event.action);
        section.fields << historyLine(event.at, what, event.byName, event.reason, event.changes,
                                      [this](const QString&, const QJsonValue& value) { return shownValue(value); });
    }
    return section;
}

QString LecturerDetail::shownValue(const QJsonValue& value) const {
    if (value.isBool()) {
        return value.toBool() ? tr("yes") : tr("no");
    }
    if (!value.isArray()) {
        return value.toVariant().toString();
    }
    QSet<qint64> ids;
    const QJsonArray array = value.toArray();
    for (const auto& one : array) {
        ids.insert(one.toInteger());
    }
    QStringList names;
    const auto subjects = link().replica().rows<SubjectRow>(ids);
    for (const SubjectRow& subject : subjects) {
        names << subject.name;
    }
    return names.join(tr(", ", "between subjects"));
}

LecturersPage::LecturersPage(AccountLink& link, QWidget* parent)
    : LecturersPage(link, new RecommendationModel(link.replicaFile()), parent) {
}

LecturersPage::LecturersPage(AccountLink& link, RecommendationModel* model, QWidget* parent)
    : UpkeepListPage(link, model, QStringLiteral("lecturers"),
                     numbers({Column::Name, Column::ServiceUnit, Column::Subjects, Column::State}), parent)
    , m_model(model) {
    setObjectName(QStringLiteral("lecturersPage"));
    dressList();
    auto* outbox = new UpkeepOutbox(
        link, lecturerSubject(), *model, [model](const QList<OutboxItem>& items) { model->setOutbox(items); },
        [model](qint64 id) {
            const RecommendationRow* row = model->row(id);
            return row != nullptr ? std::optional(row->lecturer.rowVersion) : std::nullopt;
        },
        this);
    setParts(outbox, new LecturerDetail(link, *model, *outbox), QStringLiteral("user-identity"),
             tr("Choose a lecturer from the list."), 48);
    auto* search = new QAction(look::icon(QStringLiteral("edit-find")), tr("Search recommended &lecturers…"), this);
    search->setObjectName(QStringLiteral("lecturersSearch"));
    connect(search, &QAction::triggered, this, [this] { emit openRequested(QStringLiteral("search-lecturers")); });
    addPageAction(search);
    setEmptyWords({QStringLiteral("user-identity"), tr("The recommendations are being loaded…"),
                   tr("The centre cannot be reached, and nothing has been loaded on this PC before. The "
                      "recommendations appear as soon as it answers."),
                   tr("No lecturer fits what is typed."), tr("No recommendation stands like this."),
                   tr("Your unit has recommended nobody yet. Recommend a lecturer whom you would ask again."),
                   tr("Your unit had recommended nobody when the centre last answered; it cannot be reached now.")});
    begin({{int(Column::Name), Qt::AscendingOrder}});
}

QString LecturersPage::title() const {
    return tr("Recommended lecturers");
}

void LecturersPage::dressList() {
    list()->setFindHint(tr("Name, unit, subject or expertise"), tr("Find a lecturer"));
    list()->view()->setItemDelegateForColumn(int(Column::State), new look::StateDelegate(toneOfRow, list()));
    list()->columns()->setWidths({{int(Column::Name), 90},
                                  {int(Column::ServiceUnit), 150},
                                  {int(Column::JobTitle), 90},
                                  {int(Column::Subjects), 120},
                                  {int(Column::Expertise), 190},
                                  {int(Column::State), 110},
                                  {int(Column::Unit), 150},
                                  {int(Column::ChangedAt), 130}});
    list()->columns()->setInView(numbers({Column::Name, Column::ServiceUnit, Column::State}), int(Column::ServiceUnit),
                                 numbers({Column::State}));
    setChips({tr("Waiting for consent"), tr("Agreed"), tr("Withdrawn"), tr("All")}, int(Bucket::All));
}

} // namespace inservice
