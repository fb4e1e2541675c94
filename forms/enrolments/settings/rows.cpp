// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/settings/rows.h"

#include "forms/courses/register/pickedit.h"
#include "forms/edits/edits.h"
#include "forms/look/look.h"
#include "forms/words/coursewords.h"
#include "forms/words/enrolmentwords.h"
#include "models/enrolments/registrationchecks.h"

#include <QRegularExpression>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace inservice {
namespace {

/// Options are written in one line.
constexpr int LongestOptions = 450;

QString ruleKey(PriorityRule rule) {
    return course::keyOf(rule);
}

} // namespace

PriorityRow::PriorityRow(int no, const CourseMaterial& material, QWidget* parent)
    : RowEdit(parent)
    , m_material(material)
    , m_rule(new ChoiceEdit(this))
    , m_values(new PickEdit(tr("Type part of a name"), this)) {
    m_rule->setObjectName(QStringLiteral("registrationPriorityRule%1").arg(no));
    m_rule->setAccessibleName(tr("Group %1", "of who comes first").arg(no + 1));
    for (const PriorityRule rule : course::all<PriorityRule>()) {
        m_rule->addItem(words::enrolmentTerm(rule), ruleKey(rule));
    }
    m_values->setObjectName(QStringLiteral("registrationPriorityValues%1").arg(no));
    m_values->setObjectNames();
    setFocusProxy(m_rule);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_rule);
    column->addWidget(m_values);
    connect(m_rule, &QComboBox::currentIndexChanged, this, [this] {
        m_values->setKeys({});
        settle();
        emit edited();
    });
    connect(m_values, &PickEdit::edited, this, &RowEdit::edited);
}

QList<Choice> PriorityRow::options() const {
    QList<Choice> choices;
    const QString rule = m_rule->choice().toString();
    if (rule == ruleKey(PriorityRule::Titles)) {
        for (const TeacherTitleRow& title : m_material.titles) {
            if (!title.retired) {
                choices << Choice{title.id, title.name};
            }
        }
    } else if (rule == ruleKey(PriorityRule::Subjects)) {
        QHash<qint64, QString> stages;
        for (const TeachingStageRow& stage : m_material.stages) {
            stages.insert(stage.id, stage.name);
        }
        for (const SubjectRow& subject : m_material.subjects) {
            if (!subject.retired) {
                choices << Choice{subject.id,
                                  tr("%1 %2", "stage, subject").arg(stages.value(subject.stageId), subject.name)};
            }
        }
    } else if (rule == ruleKey(PriorityRule::Levels)) {
        for (const AudienceLevel level : course::all<AudienceLevel>()) {
            if (level != AudienceLevel::Any) {
                choices << Choice{course::keyOf(level), words::courseTerm(level)};
            }
        }
    }
    return choices;
}

void PriorityRow::settle() {
    const QList<Choice> choices = options();
    m_values->setOptions(choices);
    m_values->setVisible(!choices.isEmpty());
}

void PriorityRow::load(const QJsonObject& row) {
    const QSignalBlocker quiet(m_rule);
    m_rule->setChoice(row.value(QLatin1String("rule")).toString());
    settle();
    QVariantList keys;
    const QJsonArray values = row.value(QLatin1String("values")).toArray();
    for (const auto& value : values) {
        keys << (value.isDouble() ? QVariant(value.toInteger()) : QVariant(value.toString()));
    }
    m_values->setKeys(keys);
}

QJsonObject PriorityRow::stored() const {
    return {{QStringLiteral("rule"), m_rule->choice().toString()},
            {QStringLiteral("values"), QJsonArray::fromVariantList(m_values->keys())}};
}

CountyRowEdit::CountyRowEdit(int no, const QList<CountyRow>& counties, QWidget* parent)
    : RowEdit(parent)
    , m_county(new ChoiceEdit(this))
    , m_quota(new NumberEdit({1, 5000, 1}, this)) {
    m_county->setObjectName(QStringLiteral("registrationCounty%1").arg(no));
    m_county->setAccessibleName(tr("County, line %1").arg(no + 1));
    m_county->restart(tr("Choose…"));
    for (const CountyRow& county : counties) {
        m_county->addItem(county.name, county.id);
    }
    m_quota->setObjectName(QStringLiteral("registrationCountyQuota%1").arg(no));
    m_quota->setAccessibleName(tr("Places, line %1").arg(no + 1));
    m_quota->setPlaceholderText(tr("places"));
    m_quota->setMaximumWidth(m_quota->fontMetrics().averageCharWidth() * 12);
    setFocusProxy(m_county);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_county, 1);
    line->addWidget(m_quota);
    connect(m_county, &QComboBox::currentIndexChanged, this, &RowEdit::edited);
    connect(m_quota, &ValueEdit::edited, this, &RowEdit::edited);
}

void CountyRowEdit::load(const QJsonObject& row) {
    const QSignalBlocker quiet(m_county);
    m_county->setChoice(row.value(QLatin1String("county_id")).toVariant());
    m_quota->load(row.value(QLatin1String("quota")).toVariant().toString());
}

QJsonObject CountyRowEdit::stored() const {
    const std::optional<double> quota = m_quota->value();
    return {{QStringLiteral("county_id"), QJsonValue::fromVariant(m_county->choice())},
            {QStringLiteral("quota"), quota ? QJsonValue(*quota) : QJsonValue()}};
}

NominateRow::NominateRow(int no, const UnitFinder* units, QWidget* parent)
    : RowEdit(parent)
    , m_unit(new PickEdit(tr("Name, code or place of a school or centre"), this))
    , m_quota(new NumberEdit({1, 5000, 1}, this)) {
    m_unit->setObjectName(QStringLiteral("registrationNominate%1").arg(no));
    m_unit->setObjectNames();
    m_unit->setMost(1);
    m_unit->setUnits(units);
    m_quota->setObjectName(QStringLiteral("registrationNominateQuota%1").arg(no));
    m_quota->setAccessibleName(tr("How many may be sent, line %1").arg(no + 1));
    m_quota->setPlaceholderText(tr("how many"));
    m_quota->setMaximumWidth(m_quota->fontMetrics().averageCharWidth() * 12);
    setFocusProxy(m_unit);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_unit, 1);
    line->addWidget(m_quota, 0, Qt::AlignTop);
    connect(m_unit, &PickEdit::edited, this, &RowEdit::edited);
    connect(m_quota, &ValueEdit::edited, this, &RowEdit::edited);
}

void NominateRow::load(const QJsonObject& row) {
    const QJsonValue unit = row.value(QLatin1String("unit_id"));
    m_unit->setKeys(unit.isDouble() ? QVariantList{unit.toInteger()} : QVariantList());
    m_quota->load(row.value(QLatin1String("quota")).toVariant().toString());
}

QJsonObject NominateRow::stored() const {
    const std::optional<double> quota = m_quota->value();
    const QVariantList keys = m_unit->keys();
    return {{QStringLiteral("unit_id"), keys.isEmpty() ? QJsonValue() : QJsonValue(keys.constFirst().toLongLong())},
            {QStringLiteral("quota"), quota ? QJsonValue(*quota) : QJsonValue()}};
}

QuestionRow::QuestionRow(int no, QWidget* parent)
    : RowEdit(parent)
    , m_label(new TextEdit({1, enrolment::LongestLabel, false, false}, this))
    , m_kind(new ChoiceEdit(this))
    , m_options(new TextEdit({0, LongestOptions, false, false}, this)) {
    m_label->setObjectName(QStringLiteral("registrationQuestion%1").arg(no));
    m_label->setAccessibleName(tr("Question %1").arg(no + 1));
    m_label->setPlaceholderText(tr("what is asked"));
    m_kind->setObjectName(QStringLiteral("registrationQuestionKind%1").arg(no));
    m_kind->setAccessibleName(tr("How question %1 is answered").arg(no + 1));
    for (const QuestionKind kind : course::all<QuestionKind>()) {
        m_kind->addItem(words::enrolmentTerm(kind), course::keyOf(kind));
    }
    m_options->setObjectName(QStringLiteral("registrationQuestionOptions%1").arg(no));
    m_options->setAccessibleName(tr("Options of question %1").arg(no + 1));
    m_options->setPlaceholderText(tr("options, with 、 between them"));
    setFocusProxy(m_label);
    auto* line = new QHBoxLayout;
    line->addWidget(m_label, 1);
    line->addWidget(m_kind);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(line);
    column->addWidget(m_options);
    connect(m_label, &ValueEdit::edited, this, &RowEdit::edited);
    connect(m_options, &ValueEdit::edited, this, &RowEdit::edited);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        settle();
        emit edited();
    });
}

void QuestionRow::settle() {
    const auto kind = course::fromKey<QuestionKind>(m_kind->choice().toString());
    m_options->setVisible(kind == QuestionKind::Choice || kind == QuestionKind::Multi);
}

void QuestionRow::load(const QJsonObject& row) {
    const QSignalBlocker quiet(m_kind);
    m_id = row.value(QLatin1String("id")).toString();
    m_label->load(row.value(QLatin1String("label")).toString());
    m_kind->setChoice(row.value(QLatin1String("kind")).toString());
    m_options->load(row.value(QLatin1String("options")).toVariant().toStringList().join(u'、'));
    settle();
}

QJsonObject QuestionRow::stored() const {
    static const QRegularExpression between(QStringLiteral("[、,，;；\\n]"));
    QStringList options;
    const auto kind = course::fromKey<QuestionKind>(m_kind->choice().toString());
    if (kind == QuestionKind::Choice || kind == QuestionKind::Multi) {
        const QStringList parts = m_options->text().split(between, Qt::SkipEmptyParts);
        for (const QString& part : parts) {
            if (const QString option = part.trimmed(); !option.isEmpty() && !options.contains(option)) {
                options << option;
            }
        }
    }
    return {{QStringLiteral("id"), m_id},
            {QStringLiteral("label"), m_label->normalisedText()},
            {QStringLiteral("kind"), m_kind->choice().toString()},
            {QStringLiteral("options"), QJsonArray::fromStringList(options)}};
}

} // namespace inservice
