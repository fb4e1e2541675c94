// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/cataloguemodel.h"

#include "models/commands/kinds.h"
#include "models/replica/tables/courses.h"
#include "models/tables/listwords.h"
#include "models/tables/searchfold.h"
#include "models/tables/showndays.h"

namespace inservice {
namespace {

/// Above every id of a table.
constexpr qint64 tableStep = 1'000'000'000'000;
enum class From { Title = 1, Subject, Word, Filter, Stage, CourseTag, CourseReason, CourseNature, Holiday };

constexpr qint64 lineIn(From from, qint64 id) {
    return id == 0 ? 0 : qint64(from) * tableStep + id;
}

template<From from>
qint64 lineFrom(qint64 id) {
    return lineIn(from, id);
}

From tableOfCatalogue(const QString& catalogue) {
    return catalogue == u"title"           ? From::Title
           : catalogue == u"subject"       ? From::Subject
           : catalogue == u"stage"         ? From::Stage
           : catalogue == u"filter"        ? From::Filter
           : catalogue == u"course_tag"    ? From::CourseTag
           : catalogue == u"course_reason" ? From::CourseReason
           : catalogue == u"course_nature" ? From::CourseNature
           : catalogue == u"holiday"       ? From::Holiday
                                           : From::Word;
}

/// Of the rows of a table those whose lines are asked for; all if `lines` is null.
template<typename Row>
QList<Row> rowsOf(const ReplicaReader& replica, From from, const QSet<qint64>* lines) {
    if (lines == nullptr) {
        return replica.rows<Row>();
    }
    QSet<qint64> ids;
    for (const qint64 line : *lines) {
        if (line / tableStep == qint64(from)) {
            ids.insert(line % tableStep);
        }
    }
    return ids.isEmpty() ? QList<Row>() : replica.rows<Row>(ids);
}

template<typename Row>
CatalogueItem itemOf(const QString& catalogue, const Row& row, const QString& name) {
    CatalogueItem item;
    item.catalogue = catalogue;
    item.id = row.id;
    item.name = name;
    item.retired = row.retired;
    item.retireOn = row.retireOn;
    return item;
}

/// 課程性質 with the path above each; stages themselves are nobody's to change, and 無 says nothing.
void addNatures(const ReplicaReader& replica, const QSet<qint64>* lines, QList<CatalogueItem>& items) {
    QHash<qint64, CourseNatureRow> all;
    for (const CourseNatureRow& row : replica.rows<CourseNatureRow>()) {
        all.insert(row.id, row);
    }
    for (const CourseNatureRow& row : std::as_const(all)) {
        const bool isNone = row.level == 4 && row.code == u"1";
        if (row.level == 1 || isNone || (lines != nullptr && !lines->contains(lineIn(From::CourseNature, row.id)))) {
            continue;
        }
        QStringList path;
        for (qint64 above = row.parentId; above != 0; above = all.value(above).parentId) {
            path.prepend(all.value(above).name);
        }
        items << itemOf(QStringLiteral("course_nature"), row, row.name);
        items.last().stage = path.join(QStringLiteral(" ▸ "));
        items.last().parentId = row.parentId;
        items.last().level = row.level;
        items.last().successorId = row.successorId;
    }
}

void addHolidays(const ReplicaReader& replica, const QSet<qint64>* lines, QList<CatalogueItem>& items) {
    for (const HolidayRow& row : rowsOf<HolidayRow>(replica, From::Holiday, lines)) {
        CatalogueItem item;
        item.catalogue = QStringLiteral("holiday");
        item.id = row.id;
        item.name = row.name;
        item.day = row.day;
        item.until = row.until;
        item.kind = row.kind;
        items << item;
    }
}

QList<CatalogueItem> readItems(const ReplicaReader& replica, const QSet<qint64>* lines) {
    QList<CatalogueItem> items;
    for (const TeacherTitleRow& row : rowsOf<TeacherTitleRow>(replica, From::Title, lines)) {
        if (row.onRoster) { // 實習教師 are no choice of anybody
            items << itemOf(QStringLiteral("title"), row, row.name);
            items.last().staffGroup = row.staffGroup;
        }
    }
    QHash<qint64, QString> stages;
    for (const TeachingStageRow& row : replica.rows<TeachingStageRow>()) {
        stages.insert(row.id, row.name);
    }
    for (const SubjectRow& row : rowsOf<SubjectRow>(replica, From::Subject, lines)) {
        items << itemOf(QStringLiteral("subject"), row, row.name);
        items.last().stageId = row.stageId;
        items.last().stage = stages.value(row.stageId);
    }
    for (const TeachingStageRow& row : rowsOf<TeachingStageRow>(replica, From::Stage, lines)) {
        items << itemOf(QStringLiteral("stage"), row, row.name);
    }
    for (const RosterWordRow& row : rowsOf<RosterWordRow>(replica, From::Word, lines)) {
        items << itemOf(row.list, row, row.name);
    }
    for (const CourseTagRow& row : rowsOf<CourseTagRow>(replica, From::CourseTag, lines)) {
        items << itemOf(QStringLiteral("course_tag"), row, row.label);
    }
    for (const CourseReasonRow& row : rowsOf<CourseReasonRow>(replica, From::CourseReason, lines)) {
        if (row.stage == u"course") { // what a list or an enrolment is refused for is not a desk's to word yet
            items << itemOf(QStringLiteral("course_reason"), row, row.text);
        }
    }
    addNatures(replica, lines, items);
    addHolidays(replica, lines, items);
    for (const RosterFilterRow& row : rowsOf<RosterFilterRow>(replica, From::Filter, lines)) {
        items << itemOf(QStringLiteral("filter"), row, row.name);
        items.last().rule = row.rule;
    }
    return items;
}

RowSource<CatalogueItem> catalogueSource(const std::shared_ptr<const CodeUses>& uses) {
    RowSource<CatalogueItem> source;
    source.own = {{"teacher_title", lineFrom<From::Title>},  {"subject", lineFrom<From::Subject>},
                  {"roster_word", lineFrom<From::Word>},     {"roster_filter", lineFrom<From::Filter>},
                  {"course_tag", lineFrom<From::CourseTag>}, {"course_reason", lineFrom<From::CourseReason>},
                  {"holiday", lineFrom<From::Holiday>}};
    source.beside = {"catalogue_event"};
    source.whole = {"teaching_stage", "course_nature"}; // whose names stand in the lines of others
    source.read = [uses](const ReplicaReader& replica, const QSet<qint64>* lines) {
        QList<CatalogueItem> items = readItems(replica, lines);
        const auto counts = uses->counts();
        for (CatalogueItem& item : items) {
            if (counts && item.catalogue != u"filter" && item.catalogue != u"holiday" &&
                !item.catalogue.startsWith(u"course_")) {
                item.people = counts->value(CatalogueModel::lineOf(item.catalogue, item.id));
            }
        }
        return items;
    };
    source.id = [](const CatalogueItem& item) { return CatalogueModel::lineOf(item.catalogue, item.id); };
    source.search = [](const CatalogueItem& item) {
        return QStringList{searchFold(item.name), searchFold(item.stage), item.day,
                           searchFold(CatalogueModel::daysOf(item))};
    };
    return source;
}

} // namespace

QList<CatalogueItem> catalogueItems(const ReplicaReader& replica, const QString& catalogue) {
    QList<CatalogueItem> items = readItems(replica, nullptr);
    items.removeIf([&catalogue](const CatalogueItem& item) { return item.catalogue != catalogue; });
    return items;
}

namespace {

QString belongsTo(const CatalogueItem& item) {
    if (!item.day.isEmpty()) {
        return CatalogueModel::daysOf(item);
    }
    return item.stage.isEmpty() ? CatalogueModel::groupWord(item.staffGroup) : item.stage;
}

} // namespace

CatalogueModel::CatalogueModel(const QString& replicaFile, QObject* parent)
    : MarkedListModel("catalogue", int(Column::State), parent)
    , m_uses(std::make_shared<CodeUses>()) {
    using Row = const CatalogueItem&;
    setColumns({
        {tr("Name", "column: of an item"), [](Row row) { return QVariant(row.name); }},
        {tr("Catalogue"), [](Row row) { return QVariant(catalogues().indexOf(row.catalogue)); },
         [](Row row) { return catalogueWord(row.catalogue); }},
        {tr("Belongs to"), [](Row row) { return QVariant(belongsTo(row)); }, [](Row row) { return belongsTo(row); }},
        {tr("Standing", "column: whether it is chosen"), [](Row row) { return QVariant(int(row.retired)); },
         [this](Row row) { return marks().stateText(lineOf(row.catalogue, row.id), stateWord(row), kindWord); }},
        {tr("Retired on"), [](Row row) { return QVariant(row.retireOn); },
         [](Row row) { return shownDay(QDate::fromString(row.retireOn, Qt::ISODate)); }},
        {tr("People", "column: who have it"), [](Row row) { return QVariant(row.people.value_or(-1)); },
         [](Row row) { return row.people ? QLocale().toString(*row.people) : QString(); }, nullptr,
         Qt::AlignRight | Qt::AlignVCenter},
    });
    setSource(catalogueSource(m_uses), replicaFile);
    setChip(int(Bucket::Title));
}

CatalogueModel::~CatalogueModel() = default;

qint64 CatalogueModel::lineOf(const QString& catalogue, qint64 id) {
    return lineIn(tableOfCatalogue(catalogue), id);
}

QString CatalogueModel::daysOf(const CatalogueItem& item) {
    return shownDays(QDate::fromString(item.day, Qt::ISODate), QDate::fromString(item.until, Qt::ISODate));
}

const QStringList& CatalogueModel::catalogues() {
    static const QStringList all{QStringLiteral("title"),         QStringLiteral("subject"),
                                 QStringLiteral("stage"),         QStringLiteral("employment"),
                                 QStringLiteral("training_role"), QStringLiteral("course_tag"),
                                 QStringLiteral("course_nature"), QStringLiteral("course_reason"),
                                 QStringLiteral("holiday"),       QStringLiteral("filter")};
    return all;
}

QString CatalogueModel::catalogueWord(const QString& catalogue) {
    static const QList<const char*> words{QT_TR_NOOP("Job titles"),         QT_TR_NOOP("Subjects taught"),
                                          QT_TR_NOOP("Stages of teaching"), QT_TR_NOOP("Kinds of employment"),
                                          QT_TR_NOOP("Training roles"),     QT_TR_NOOP("Tags of courses"),
                                          QT_TR_NOOP("Natures of courses"), QT_TR_NOOP("Reasons about courses"),
                                          QT_TR_NOOP("Holidays"),           QT_TR_NOOP("Filters for everybody")};
    const char* word = words.value(int(catalogues().indexOf(catalogue)));
    return word != nullptr ? tr(word) : catalogue;
}

QString CatalogueModel::groupWord(const QString& staffGroup) {
    return staffGroup == u"teacher" ? tr("Teachers") : staffGroup == u"staff" ? tr("Administrative staff") : QString();
}

QString CatalogueModel::dayKindWord(const QString& kind) {
    return kind == u"winter" ? tr("Winter holidays") : tr("Public holiday");
}

QString CatalogueModel::stateWord(const CatalogueItem& item) {
    return item.retired               ? tr("Retired", "item of a catalogue")
           : !item.retireOn.isEmpty() ? tr("In use until it is retired")
                                      : tr("In use");
}

void CatalogueModel::setUses(const QHash<qint64, int>& people) {
    m_uses->set(people);
    refresh(Changes::everything());
}

void CatalogueModel::setRetired(std::optional<bool> retired) {
    if (retired != m_retired) {
        m_retired = retired;
        rearrange();
    }
}

QList<CatalogueModel::Chip> CatalogueModel::chips() const {
    QList<Chip> all;
    for (const QString& catalogue : catalogues()) {
        all << Chip{[catalogue](const CatalogueItem& row) { return row.catalogue == catalogue; }};
    }
    return all << Chip{};
}

std::function<bool(const CatalogueItem&)> CatalogueModel::narrowed() const {
    return [retired = m_retired](const CatalogueItem& row) { return !retired || row.retired == *retired; };
}

QVariant CatalogueModel::state(const CatalogueItem& row) const {
    return int(row.retired);
}

} // namespace inservice
