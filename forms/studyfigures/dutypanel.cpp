// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/studyfigures/dutypanel.h"

#include "forms/edits/edits.h"
#include "forms/edits/formfield.h"
#include "forms/look/wrappingbox.h"
#include "forms/studyfigures/dutymodel.h"
#include "models/domain/rocdate.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/courses.h"
#include "models/replica/tables/teachers.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QJsonArray>
#include <QListWidget>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QSpinBox>
#include <vector>

namespace inservice {
namespace {

constexpr PlainText::Limits nameLimits{1, 60, false, true}; ///< as the centre takes them
constexpr PlainText::Limits coursesLimits{0, 500, false, false};
constexpr PlainText::Limits wordsLimits{0, 30, false, false};
constexpr PlainText::Limits noteLimits{0, 500, false, false};
constexpr PlainText::Limits reasonLimits{1, 500, false, false};
constexpr double mostHours = 200;
constexpr int firstYear = 90;
constexpr int lastYear = 200;
constexpr int mostPercent = 100;
constexpr int linesOfTags = 4;
constexpr int linesOfTitles = 3;

QListWidget* makeChecks(int lines) {
    auto* list = new QListWidget;
    list->setFlow(QListView::LeftToRight);
    list->setWrapping(true);
    list->setResizeMode(QListView::Adjust);
    list->setFixedHeight(lines * (list->fontMetrics().height() + look::grid) + 2 * list->frameWidth());
    return list;
}

QDoubleSpinBox* makeHours() {
    auto* box = new QDoubleSpinBox;
    box->setDecimals(1);
    box->setSingleStep(0.5);
    box->setRange(0, mostHours);
    box->setSuffix(DutyPanel::tr(" hours"));
    return box;
}

void addCheck(QListWidget* list, qint64 id, const QString& name, const QJsonArray& has) {
    auto* item = new QListWidgetItem(name, list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setData(Qt::UserRole, id);
    item->setCheckState(has.contains(QJsonValue(id)) ? Qt::Checked : Qt::Unchecked);
}

/// The widest says how wide a column is.
void align(QListWidget* list) {
    list->setCurrentRow(0, QItemSelectionModel::NoUpdate);
    list->setGridSize({});
    list->setGridSize({list->sizeHintForColumn(0) + look::grid, list->sizeHintForRow(0)});
}

QJsonArray checked(const QListWidget* list) {
    QJsonArray ids;
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->checkState() == Qt::Checked) {
            ids.append(list->item(row)->data(Qt::UserRole).toLongLong());
        }
    }
    return ids;
}

/// Numbers that are typed with anything between them. Nothing: one of them is none.
std::optional<QJsonArray> numbersOf(const QString& text) {
    static const QRegularExpression between(QStringLiteral("[\\s,;、，；]+"));
    QJsonArray numbers;
    const QStringList parts = text.split(between, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        bool ok = false;
        const qint64 number = part.toLongLong(&ok);
        if (!ok || number <= 0) {
            return std::nullopt;
        }
        numbers.append(number);
    }
    return numbers;
}

} // namespace

DutyPanel::DutyPanel(QWidget* parent)
    : UpkeepPanel(QStringLiteral("dutyPanel"), {}, parent)
    , m_name(new TextEdit(nameLimits))
    , m_tags(makeChecks(linesOfTags))
    , m_courses(new TextEdit(coursesLimits))
    , m_titleWords(new TextEdit(wordsLimits))
    , m_hours(makeHours())
    , m_counts(new QComboBox)
    , m_span(new QComboBox)
    , m_roles(makeChecks(1))
    , m_titles(makeChecks(linesOfTitles))
    , m_inPerson(new look::WrappingBox(tr("Only courses that are held &in person"), this))
    , m_inFull(new look::WrappingBox(tr("Only courses taken part in from beginning to en&d"), this))
    , m_partTags(makeChecks(linesOfTags))
    , m_partHours(makeHours())
    , m_target(new QSpinBox)
    , m_fresh(new look::WrappingBox(tr("Who had reached it before counts no &more"), this))
    , m_fromYear(new QSpinBox)
    , m_toYear(new QSpinBox)
    , m_note(new TextEdit(noteLimits))
    , m_reason(new TextEdit(reasonLimits)) {
    m_name->setRequired(true);
    m_counts->addItem(tr("Hours of all courses add up"), QStringLiteral("hours"));
    m_counts->addItem(tr("One course has to bring them all"), QStringLiteral("course"));
    const QStringList spans = DutyModel::spans();
    for (const QString& span : spans) {
        m_span->addItem(DutyModel::spanWord(span), span);
    }
    m_target->setRange(1, mostPercent);
    m_target->setSuffix(QStringLiteral(" %"));
    m_fromYear->setRange(firstYear, lastYear);
    m_toYear->setRange(firstYear - 1, lastYear);
    m_toYear->setSpecialValueText(tr("until further notice"));
    m_partHours->setSpecialValueText(tr("no part"));
    addRows();
    connectRows();
}

void DutyPanel::addRows() {
    add("name", tr("&Name"), m_name);
    add("hours", tr("Hours (&Q)"), m_hours);
    add("span", tr("How &often"), m_span);
    add("counts", tr("What co&unts"), m_counts);
    add("tags", tr("&Courses with one of these tags"), m_tags);
    add("courses", tr("Or these course num&bers"), m_courses);
    add("title_words", tr("Or these &words in the title"), m_titleWords);
    add("roles", tr("For training &roles (none: everybody)"), m_roles);
    add("titles", tr("Or for &job titles"), m_titles);
    add("in_person", {}, m_inPerson);
    add("in_full", {}, m_inFull);
    add("part_hours", tr("&Part of the hours"), m_partHours);
    add("part_tags", tr("in courses with one of these ta&gs"), m_partTags);
    add("target", tr("T&arget"), m_target);
    add("fresh", {}, m_fresh);
    add("from_year", tr("From school &year"), m_fromYear);
    add("to_year", tr("Unti&l school year"), m_toYear);
    add("note", tr("Remar&ks"), m_note);
    add("reason", tr("Rea&son"), m_reason);
}

void DutyPanel::connectRows() {
    for (QListWidget* list : {m_tags, m_roles, m_titles, m_partTags}) {
        connect(list, &QListWidget::itemChanged, this, &DutyPanel::edited);
    }
    for (QDoubleSpinBox* box : {m_hours, m_partHours}) {
        connect(box, &QDoubleSpinBox::valueChanged, this, &DutyPanel::edited);
    }
    for (QSpinBox* box : {m_target, m_fromYear, m_toYear}) {
        connect(box, &QSpinBox::valueChanged, this, &DutyPanel::edited);
    }
    for (QComboBox* box : {m_counts, m_span}) {
        connect(box, &QComboBox::currentIndexChanged, this, &DutyPanel::edited);
    }
    for (QCheckBox* box : {m_inPerson, m_inFull, m_fresh}) {
        connect(box, &QCheckBox::toggled, this, &DutyPanel::edited);
    }
}

QWidget* DutyPanel::fill(const QJsonObject& all, const ReplicaReader& replica) {
    const auto text = [&all](const char* field) { return all.value(QLatin1String(field)).toString(); };
    const auto flag = [&all](const char* field) { return all.value(QLatin1String(field)).toBool(); };
    std::vector<QSignalBlocker> quiet;
    for (QWidget* edit : QList<QWidget*>{m_hours, m_counts, m_span, m_inPerson, m_inFull, m_partHours, m_target,
                                         m_fresh, m_fromYear, m_toYear}) {
        quiet.emplace_back(edit);
    }
    m_name->load(text("name"));
    QStringList numbers;
    const QJsonArray courses = all.value(QLatin1String("courses")).toArray();
    for (const auto& number : courses) {
        numbers << QString::number(number.toInteger());
    }
    m_courses->load(numbers.join(QStringLiteral(", ")));
    m_titleWords->load(text("title_words"));
    m_hours->setValue(all.value(QLatin1String("hours")).toDouble());
    m_counts->setCurrentIndex(std::max(0, m_counts->findData(text("counts"))));
    m_span->setCurrentIndex(std::max(0, m_span->findData(text("span"))));
    m_inPerson->setChecked(flag("in_person"));
    m_inFull->setChecked(flag("in_full"));
    m_partHours->setValue(all.value(QLatin1String("part_hours")).toDouble());
    m_target->setValue(all.value(QLatin1String("target")).toInt(mostPercent));
    m_fresh->setChecked(flag("fresh"));
    m_fromYear->setValue(all.value(QLatin1String("from_year")).toInt(RocDate::today().schoolYear()));
    m_toYear->setValue(all.value(QLatin1String("to_year")).toInt(firstYear - 1));
    m_note->load(text("note"));
    m_reason->load(text("reason"));
    fillLists(all, replica);
    for (QWidget* edit : QList<QWidget*>{m_name, m_hours, m_span, m_counts, m_tags, m_courses, m_titleWords, m_roles,
                                         m_titles, m_inPerson, m_inFull, m_partHours, m_partTags, m_target, m_fresh,
                                         m_fromYear, m_toYear, m_note}) {
        setRowShown(edit, asksFields());
    }
    const bool asksWhy = !isFor("add") && !isFor("replace");
    setRowShown(m_reason, asksWhy);
    m_reason->setRequired(asksWhy);
    return asksFields() ? m_name : m_reason;
}

void DutyPanel::fillLists(const QJsonObject& all, const ReplicaReader& replica) {
    const auto has = [&all](const char* field) { return all.value(QLatin1String(field)).toArray(); };
    for (QListWidget* list : {m_tags, m_partTags, m_roles, m_titles}) {
        const QSignalBlocker quiet(list);
        list->clear();
    }
    const QSignalBlocker tags(m_tags);
    const QSignalBlocker parts(m_partTags);
    const QSignalBlocker roles(m_roles);
    const QSignalBlocker titles(m_titles);
    const QList<CourseTagRow> known = replica.rows<CourseTagRow>(QStringLiteral(" ORDER BY id"));
    for (const CourseTagRow& tag : known) {
        for (const auto& [list, field] : {std::pair(m_tags, "tags"), std::pair(m_partTags, "part_tags")}) {
            if (!tag.retired || has(field).contains(QJsonValue(tag.id))) {
                addCheck(list, tag.id, tag.label, has(field));
            }
        }
    }
    const QList<RosterWordRow> words = replica.rows<RosterWordRow>(QStringLiteral(" ORDER BY id"));
    for (const RosterWordRow& word : words) {
        if (word.list == u"training_role") {
            addCheck(m_roles, word.id, word.name, has("roles"));
        }
    }
    const QList<TeacherTitleRow> all_titles =
        replica.rows<TeacherTitleRow>(QStringLiteral(" WHERE on_roster ORDER BY id"));
    for (const TeacherTitleRow& title : all_titles) {
        addCheck(m_titles, title.id, title.name, has("titles"));
    }
    for (QListWidget* list : {m_tags, m_partTags, m_roles, m_titles}) {
        align(list);
    }
}

QJsonObject DutyPanel::body() const {
    QJsonObject all;
    if (asksFields()) {
        all = {
            {QStringLiteral("name"), m_name->normalisedText()},
            {QStringLiteral("tags"), checked(m_tags)},
            {QStringLiteral("courses"), numbersOf(m_courses->normalisedText()).value_or(QJsonArray())},
            {QStringLiteral("title_words"), m_titleWords->normalisedText()},
            {QStringLiteral("hours"), m_hours->value()},
            {QStringLiteral("counts"), m_counts->currentData().toString()},
            {QStringLiteral("span"), m_span->currentData().toString()},
            {QStringLiteral("roles"), checked(m_roles)},
            {QStringLiteral("titles"), checked(m_titles)},
            {QStringLiteral("in_person"), m_inPerson->isChecked()},
            {QStringLiteral("in_full"), m_inFull->isChecked()},
            {QStringLiteral("part_tags"), checked(m_partTags)},
            {QStringLiteral("part_hours"), m_partHours->value()},
            {QStringLiteral("target"), m_target->value()},
            {QStringLiteral("fresh"), m_fresh->isChecked()},
            {QStringLiteral("from_year"), m_fromYear->value()},
            {QStringLiteral("to_year"), m_toYear->value() < firstYear ? QJsonValue() : QJsonValue(m_toYear->value())},
            {QStringLiteral("note"), m_note->normalisedText()}};
    }
    if (!isFor("add") && !isFor("replace")) {
        all.insert(QStringLiteral("reason"), m_reason->normalisedText());
    }
    return all;
}

bool DutyPanel::hasGoodNumbers() const {
    const auto isHalf = [](double hours) { return hours * 2 == double(int(hours * 2)); };
    return isHalf(m_hours->value()) && isHalf(m_partHours->value()) && m_partHours->value() <= m_hours->value();
}

QString DutyPanel::whyNot() const {
    if (!asksFields()) {
        return faultOf({m_reason});
    }
    if (const QString fault = faultOf({m_name, m_courses, m_titleWords}); !fault.isEmpty()) {
        return fault;
    }
    const std::optional<QJsonArray> numbers = numbersOf(m_courses->normalisedText());
    if (!numbers) {
        return tr("Enter the numbers of courses in digits, with a comma between them.");
    }
    if (m_hours->value() <= 0 || !hasGoodNumbers()) {
        return tr("Enter hours in halves; a part is no more than the whole.");
    }
    if (checked(m_tags).isEmpty() && numbers->isEmpty() && m_titleWords->isBlank()) {
        return tr("Say which courses count: choose a tag, enter a number, or words of the title.");
    }
    if ((m_partHours->value() > 0) != !checked(m_partTags).isEmpty()) {
        return tr("A part of the hours needs both: how many, and the tags they are for.");
    }
    if (m_toYear->value() >= firstYear && m_toYear->value() < m_fromYear->value()) {
        return tr("The last school year is before the first.");
    }
    if (isFor("change")) {
        if (const QString fault = faultOf({m_reason}); !fault.isEmpty()) {
            return fault;
        }
    }
    return faultOf({m_note});
}

} // namespace inservice
