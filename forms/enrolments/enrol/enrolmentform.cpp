// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/enrol/enrolmentform.h"

#include "forms/edits/edits.h"
#include "forms/edits/formfield.h"
#include "forms/enrolments/enrol/oneofedit.h"
#include "forms/look/wrappingbox.h"
#include "forms/words/enrolmentwords.h"

#include <QJsonArray>
#include <QScopedValueRollback>
#include <QVBoxLayout>
#include <algorithm>

namespace inservice {
namespace {

constexpr qsizetype MostRoundButtons = 5; ///< more of them are a list to open
constexpr int MostOfNumber = 999'999;

constexpr QLatin1String Stays("stay.stays");
constexpr QLatin1String Way("transport.way");
constexpr QLatin1String Needs("parking.needs");

QList<Choice> yesNo(const QString& code) {
    return {{true, words::enrolmentOption(code, QStringLiteral("yes"))},
            {false, words::enrolmentOption(code, QStringLiteral("no"))}};
}

QList<Choice> plain(const QStringList& texts) {
    QList<Choice> choices;
    for (const QString& text : texts) {
        choices << Choice{text, text};
    }
    return choices;
}

} // namespace

EnrolmentForm::EnrolmentForm(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("enrolmentForm"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void EnrolmentForm::setAsked(const RegistrationSettings& settings, const QList<QDate>& nights,
                             const QStringList& only) {
    const QJsonObject before = answers();
    for (const Row& row : std::as_const(m_rows)) {
        delete row.field;
    }
    m_rows.clear();
    m_settings = settings;
    m_nights = nights;
    if (!only.isEmpty()) {
        m_settings.items.removeIf([&only](const QString& code) { return !only.contains(code); });
        m_settings.questions.removeIf([&only](const OwnQuestion& question) { return !only.contains(question.id); });
    }
    for (const QString& code : std::as_const(m_settings.items)) {
        if (const EnrolmentItem* item = enrolment::item(code)) {
            addItem(*item);
        }
    }
    for (const OwnQuestion& question : std::as_const(m_settings.questions)) {
        addQuestion(question);
    }
    load(before);
}

/// How long what is asked here is kept, and for what; nothing of ordinary data.
QString EnrolmentForm::keeping(const EnrolmentItem& item) const {
    switch (item.dataClass) {
    case EnrolmentItem::DataClass::Ordinary:
        return {};
    case EnrolmentItem::DataClass::Contact:
        return tr("Deleted a year after the school year of the course.");
    case EnrolmentItem::DataClass::Sensitive:
        break;
    }
    const QString end =
        m_deleteOn.isValid()
            ? tr("Deleted on %1.").arg(m_deleteOn.toString(QStringLiteral("yyyy/MM/dd")))
            : tr("Deleted %n day(s) after the course is closed.", nullptr, enrolment::DaysOfSensitiveData);
    return m_settings.purpose ? tr("Sensitive; for: %1. %2", "purpose, when it is deleted")
                                    .arg(words::enrolmentTerm(*m_settings.purpose), end)
                              : end;
}

void EnrolmentForm::addItem(const EnrolmentItem& item) {
    using Control = EnrolmentItem::Control;
    const QString code = QString::fromLatin1(item.code);
    const QString label = words::enrolmentItem(code);
    const qsizetype first = m_rows.size();
    switch (item.control) {
    case Control::Text:
        addLine(code, label, new TextEdit({1, item.longest, false, false}, this));
        if (item.dataClass == EnrolmentItem::DataClass::Sensitive) {
            keepUnseen(m_rows.last());
        }
        break;
    case Control::Choice: {
        QList<Choice> choices;
        for (const char* option : item.options) {
            const QString key = QString::fromLatin1(option);
            choices << Choice{key, words::enrolmentOption(code, key)};
        }
        addChoice(code, label, choices);
        break;
    }
    case Control::Phone:
        addLine(code, label, new PhoneEdit(PhoneNumber::Use::Phone, this));
        break;
    case Control::Roster:
        addRoster(code, label);
        break;
    case Control::Number:
        addNumber(code, label, enrolment::MostYears);
        break;
    case Control::Stay:
        addStay(label);
        break;
    case Control::Transport:
        addTransport(label);
        break;
    case Control::Parking:
        addParking(item, label);
        break;
    case Control::Emergency:
        addLine(QStringLiteral("emergency.name"), tr("%1, name", "item").arg(label),
                new TextEdit({1, item.longest, false, false}, this));
        addLine(QStringLiteral("emergency.phone"), tr("%1, telephone", "item").arg(label),
                new PhoneEdit(PhoneNumber::Use::Phone, this));
        break;
    }
    if (const QString said = keeping(item); !said.isEmpty() && m_rows.size() > first) {
        m_rows.constLast().field->setHelp(said);
    }
}

void EnrolmentForm::addQuestion(const OwnQuestion& question) {
    switch (question.kind) {
    case QuestionKind::Text:
        addLine(question.id, question.label, new TextEdit({1, enrolment::LongestAnswer, false, false}, this));
        return;
    case QuestionKind::Number:
        addNumber(question.id, question.label, MostOfNumber);
        return;
    case QuestionKind::Choice:
        addChoice(question.id, question.label, plain(question.options));
        return;
    case QuestionKind::Multi:
        addMany(question.id, question.label, plain(question.options));
        return;
    }
}

EnrolmentForm::Row& EnrolmentForm::add(const QString& path, const QString& label, QWidget* editor) {
    editor->setObjectName(QStringLiteral("enrol.") + path);
    auto* field = new FormField(label, editor, this);
    field->setRequired(true);
    if (auto* value = qobject_cast<ValueEdit*>(editor)) {
        value->setRequired(false); // what is missing is said for the whole form
    }
    m_column->addWidget(field);
    m_rows << Row{path, field, {}, {}};
    return m_rows.last();
}

void EnrolmentForm::addLine(const QString& path, const QString& label, ValueEdit* edit) {
    Row& row = add(path, label, edit);
    row.load = [edit](const QJsonValue& value) { edit->load(value.toString()); };
    row.store = [edit] { return QJsonValue(edit->normalisedText()); };
    connect(edit, &ValueEdit::edited, this, &EnrolmentForm::touched);
}

/// What was answered lies at the centre and is not shown again: an empty line leaves it as it is.
void EnrolmentForm::keepUnseen(Row& row) {
    auto* edit = qobject_cast<ValueEdit*>(row.field->editor());
    const auto kept = std::make_shared<bool>(false);
    row.load = [edit, kept](const QJsonValue& value) {
        *kept = value.toBool();
        edit->load(value.toString());
        edit->setPlaceholderText(*kept ? tr("answered; type to change it") : QString());
    };
    row.store = [edit, kept] {
        return *kept && edit->isBlank() ? QJsonValue(true) : QJsonValue(edit->normalisedText());
    };
}

void EnrolmentForm::addNumber(const QString& path, const QString& label, int most) {
    auto* edit = new NumberEdit({0, double(most), 1}, this);
    edit->setMaximumWidth(edit->fontMetrics().averageCharWidth() * 16);
    Row& row = add(path, label, edit);
    row.load = [edit](const QJsonValue& value) { edit->load(value.toVariant().toString()); };
    row.store = [edit]() -> QJsonValue { return edit->value() ? QJsonValue(*edit->value()) : QJsonValue(); };
    connect(edit, &ValueEdit::edited, this, &EnrolmentForm::touched);
}

void EnrolmentForm::addChoice(const QString& path, const QString& label, const QList<Choice>& choices) {
    if (choices.size() > MostRoundButtons) {
        auto* list = new ChoiceEdit(this);
        list->restart(tr("Choose…"));
        for (const Choice& choice : choices) {
            list->addItem(choice.word, choice.key);
        }
        Row& row = add(path, label, list);
        row.load = [list](const QJsonValue& value) { list->setChoice(value.toVariant()); };
        row.store = [list] { return QJsonValue::fromVariant(list->choice()); };
        connect(list, &QComboBox::currentIndexChanged, this, &EnrolmentForm::touched);
        return;
    }
    auto* one = new OneOfEdit(QStringLiteral("enrol.") + path, choices, this);
    Row& row = add(path, label, one);
    row.load = [one](const QJsonValue& value) { one->setKey(value.toVariant()); };
    row.store = [one] { return QJsonValue::fromVariant(one->key()); };
    connect(one, &OneOfEdit::edited, this, &EnrolmentForm::touched);
}

void EnrolmentForm::addMany(const QString& path, const QString& label, const QList<Choice>& choices) {
    auto* many = new ManyEdit({}, this);
    Row& row = add(path, label, many);
    many->setChoices(choices);
    row.load = [many](const QJsonValue& value) { many->setKeys(value.toArray().toVariantList()); };
    row.store = [many] { return QJsonValue(QJsonArray::fromVariantList(many->keys())); };
    connect(many, &ManyEdit::edited, this, &EnrolmentForm::touched);
}

/// Nothing of it is typed, nor sent from here.
void EnrolmentForm::addRoster(const QString& path, const QString& label) {
    auto* box = new look::WrappingBox(tr("The centre may pass on what the roster says"), this);
    Row& row = add(path, label, box);
    row.load = [box](const QJsonValue& value) { box->setChecked(value.toBool()); };
    row.store = [box] { return box->isChecked() ? QJsonValue(true) : QJsonValue(); };
    connect(box, &QCheckBox::toggled, this, &EnrolmentForm::touched);
}

void EnrolmentForm::addStay(const QString& label) {
    addChoice(Stays, label, yesNo(QStringLiteral("stay")));
    if (m_nights.isEmpty()) {
        return;
    }
    QList<Choice> nights;
    for (const QDate& night : std::as_const(m_nights)) {
        nights << Choice{night.toString(Qt::ISODate),
                         tr("night of %1", "day").arg(night.toString(QStringLiteral("yyyy/MM/dd")))};
    }
    addMany(QStringLiteral("stay.nights"), tr("Which nights"), nights);
    m_rows.last().isAsked = [this] { return valueAt(Stays).toBool(); };
}

void EnrolmentForm::addTransport(const QString& label) {
    const QString code = QStringLiteral("transport");
    const QString bus = QStringLiteral("bus");
    const QString own = QStringLiteral("own");
    addChoice(Way, label, {{own, words::enrolmentOption(code, own)}, {bus, words::enrolmentOption(code, bus)}});
    if (m_settings.stops.isEmpty()) {
        return;
    }
    addChoice(QStringLiteral("transport.stop"), tr("Where one gets on"), plain(m_settings.stops));
    m_rows.last().isAsked = [this, bus] { return valueAt(Way) == bus; };
}

void EnrolmentForm::addParking(const EnrolmentItem& item, const QString& label) {
    addChoice(Needs, label, yesNo(QStringLiteral("parking")));
    addLine(QStringLiteral("parking.plate"), tr("Number plate"), new TextEdit({1, item.longest, false, false}, this));
    m_rows.last().isAsked = [this] { return valueAt(Needs).toBool(); };
}

void EnrolmentForm::touched() {
    if (!m_loading) {
        settle();
        emit edited();
    }
}

/// Which rows are asked hangs on what stands in others.
void EnrolmentForm::settle() {
    for (const Row& row : std::as_const(m_rows)) {
        row.field->setVisible(!row.isAsked || row.isAsked());
    }
}

void EnrolmentForm::load(const QJsonObject& answers) {
    const QScopedValueRollback<bool> quiet(m_loading, true);
    for (const Row& row : std::as_const(m_rows)) {
        const QString code = row.path.section(u'.', 0, 0);
        const QString part = row.path.section(u'.', 1);
        row.load(part.isEmpty() ? answers.value(code) : answers.value(code).toObject().value(part));
        row.field->setFault({});
    }
    settle();
}

QJsonObject EnrolmentForm::answers() const {
    QJsonObject all;
    for (const Row& row : m_rows) {
        const QJsonValue value = row.store();
        const QString code = row.path.section(u'.', 0, 0);
        const QString part = row.path.section(u'.', 1);
        const bool isOpen = !row.isAsked || row.isAsked();
        if (part.isEmpty()) {
            if (!value.isNull()) {
                all.insert(code, value);
            }
            continue;
        }
        QJsonObject parts = all.value(code).toObject();
        if (isOpen && !value.isNull()) {
            parts.insert(part, value);
        }
        all.insert(code, parts);
    }
    return all;
}

QVariant EnrolmentForm::valueAt(const QString& path) const {
    const Row* row = rowOf(path);
    return row != nullptr ? row->store().toVariant() : QVariant();
}

QList<CourseFault> EnrolmentForm::faults() const {
    return enrolment::checkAnswers(answers(), m_settings, m_nights);
}

const EnrolmentForm::Row* EnrolmentForm::rowOf(const QString& path) const {
    const auto at = std::find_if(m_rows.cbegin(), m_rows.cend(), [&path](const Row& row) {
        return row.path == path || row.path.startsWith(path + u'.');
    });
    return at != m_rows.cend() ? &*at : nullptr;
}

void EnrolmentForm::showFaults(const QList<CourseFault>& faults) {
    QHash<const Row*, QString> sentences;
    for (const CourseFault& fault : faults) {
        if (const Row* row = rowOf(fault.field); row != nullptr && !sentences.contains(row)) {
            sentences.insert(row, words::enrolmentFault(fault));
        }
    }
    for (const Row& row : std::as_const(m_rows)) {
        row.field->setFault(sentences.value(&row));
    }
}

void EnrolmentForm::jumpTo(const QString& path) {
    if (const Row* row = rowOf(path)) {
        row->field->jumpTo();
    }
}

} // namespace inservice
