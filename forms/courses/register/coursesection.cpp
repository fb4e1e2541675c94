// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/register/coursesection.h"

#include "forms/courses/register/pickedit.h"
#include "forms/edits/edits.h"
#include "forms/look/look.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace inservice {

bool isFaulted(const QList<CourseFinding>& findings, const QString& path) {
    return std::ranges::any_of(findings,
                               [&path](const CourseFinding& one) { return one.isError && one.field == path; });
}

QString fieldOfPath(const QString& path) {
    const qsizetype end = path.indexOf(u'[');
    const qsizetype dot = path.indexOf(u'.');
    const qsizetype least = end < 0 ? dot : dot < 0 ? end : qMin(end, dot);
    return least < 0 ? path : path.left(least);
}

CourseSection::CourseSection(QChar letter, const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_letter(letter)
    , m_title(title)
    , m_head(new QToolButton(this))
    , m_summary(new look::QuietLabel(this))
    , m_body(new QWidget(this))
    , m_column(new QVBoxLayout(m_body)) {
    setObjectName(QStringLiteral("coursePart") + letter);
    m_head->setObjectName(QStringLiteral("coursePartHead") + letter);
    m_head->setText(tr("%1 %2", "letter and title of a part of the form").arg(letter).arg(title));
    m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_head->setAutoRaise(true);
    m_head->setCheckable(true);
    m_head->setFocusPolicy(Qt::StrongFocus);
    m_head->setFont(look::font(2));
    m_head->setArrowType(Qt::RightArrow);
    m_summary->setObjectName(QStringLiteral("coursePartSummary") + letter);
    m_summary->setWordWrap(true);
    m_column->setContentsMargins(2 * look::grid, 0, 0, look::grid);
    m_column->setSpacing(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head, 0, Qt::AlignLeft);
    column->addWidget(m_summary);
    column->addWidget(m_body);
    m_summary->setContentsMargins(3 * look::grid, 0, 0, look::grid);
    m_body->hide();
    connect(m_head, &QToolButton::toggled, this, [this](bool open) {
        m_head->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_body->setVisible(open);
        paintHead();
        emit openChanged(open);
    });
}

void CourseSection::setMaterial(const CourseMaterial& material) {
    m_material = material;
    const QScopedValueRollback<bool> quiet(m_loading, true);
    fill();
}

void CourseSection::load(const QJsonObject& body) {
    const QScopedValueRollback<bool> quiet(m_loading, true);
    for (const Binding& binding : std::as_const(m_bindings)) {
        binding.load(body.value(binding.field));
    }
    settle();
}

void CourseSection::setField(const QString& field, const QJsonValue& value) {
    const QScopedValueRollback<bool> quiet(m_loading, true);
    for (const Binding& binding : std::as_const(m_bindings)) {
        if (binding.field == field) {
            binding.load(value);
        }
    }
    settle();
}

void CourseSection::store(QJsonObject& body) const {
    for (const Binding& binding : m_bindings) {
        body.insert(binding.field, binding.store());
    }
}

void CourseSection::setOpen(bool open) {
    m_head->setChecked(open);
}

bool CourseSection::isOpen() const {
    return m_head->isChecked();
}

void CourseSection::focusHead() {
    m_head->setFocus(Qt::OtherFocusReason);
}

void CourseSection::setSummary(const QString& summary) {
    m_summary->setText(summary);
    paintHead();
}

void CourseSection::paintHead() {
    m_summary->setVisible(!isOpen() && !m_summary->text().isEmpty());
    m_head->setAccessibleDescription(isOpen() ? tr("open") : m_summary->text());
}

QString CourseSection::rowOf(const QString& path) const {
    if (m_rows.contains(path)) {
        return path;
    }
    const qsizetype end = path.lastIndexOf(u'.');
    if (end > 0 && m_rows.contains(path.left(end))) {
        return path.left(end);
    }
    const QString field = fieldOfPath(path);
    return m_rows.contains(field) ? field : QString();
}

QString CourseSection::label(const QString& path) const {
    const FormField* field = row(rowOf(path));
    return field != nullptr ? field->labelText() : QString();
}

void CourseSection::jumpTo(const QString& path) {
    setOpen(true);
    if (FormField* field = row(rowOf(path))) {
        field->jumpTo();
    }
}

void CourseSection::showFindings(const QList<CourseFinding>& findings) {
    QHash<QString, QStringList> errors;
    QHash<QString, QStringList> warnings;
    for (const CourseFinding& finding : findings) {
        (finding.isError ? errors : warnings)[rowOf(finding.field)] << finding.text;
    }
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        const auto* value = qobject_cast<const ValueEdit*>(it.value()->editor());
        const QString own = value != nullptr ? value->fault() : QString();
        const QString said = errors.value(it.key()).join(u'\n');
        it.value()->setFault(said.isEmpty() ? own : said);
        const auto* phone = qobject_cast<const PhoneEdit*>(it.value()->editor());
        const QString doubt = phone != nullptr ? phone->warning() : QString();
        const QString warned = warnings.value(it.key()).join(u'\n');
        it.value()->setWarning(warned.isEmpty() ? doubt : warned);
    }
}

QList<CourseFinding> CourseSection::typingFaults() const {
    QList<CourseFinding> faults;
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        const auto* value = qobject_cast<const ValueEdit*>(it.value()->editor());
        if (value != nullptr && !it.value()->isHidden() && !value->isBlank() && value->refusal()) {
            faults << CourseFinding{it.key(), value->sentence()};
        }
    }
    return faults;
}

void CourseSection::showReturned(const QHash<QString, QString>& reasons) {
    for (QLabel* label : std::as_const(m_returned)) {
        label->hide();
    }
    for (auto it = reasons.cbegin(); it != reasons.cend(); ++it) {
        FormField* field = row(rowOf(it.key()));
        if (field == nullptr) {
            continue;
        }
        QLabel*& label = m_returned[rowOf(it.key())];
        if (label == nullptr) {
            label = new QLabel(field);
            label->setObjectName(field->editor()->objectName() + QStringLiteral("Returned"));
            label->setWordWrap(true);
            label->setTextFormat(Qt::PlainText);
            label->setAutoFillBackground(true);
            label->setMargin(look::grid / 2);
            field->addBelow(label);
        }
        QPalette palette;
        palette.setColor(QPalette::Window, look::background(look::Tone::Warning));
        label->setPalette(palette);
        label->setText(tr("Sent back: %1").arg(it.value()));
        label->show();
    }
}

void CourseSection::setLocked(const QHash<QString, QString>& reasons) {
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        const QString why = reasons.value(fieldOfPath(it.key()));
        it.value()->editor()->setEnabled(why.isEmpty());
        it.value()->editor()->setToolTip(why);
        QLabel*& label = m_locked[it.key()];
        if (label == nullptr) {
            label = new look::QuietLabel(it.value());
            label->setObjectName(it.value()->editor()->objectName() + QStringLiteral("Locked"));
            label->setWordWrap(true);
            label->setTextFormat(Qt::PlainText);
            it.value()->addBelow(label);
        }
        label->setText(why);
        label->setVisible(!why.isEmpty());
        if (!why.isEmpty()) {
            it.value()->editor()->setAccessibleDescription(why);
        }
    }
}

FormField* CourseSection::add(const QString& field, const QString& label, QWidget* editor, bool required) {
    FormField* line = addRow(field, label, editor, required);
    bindKnown(field, editor);
    return line;
}

FormField* CourseSection::addRow(const QString& path, const QString& label, QWidget* editor, bool required) {
    editor->setObjectName(QStringLiteral("course.") + path);
    auto* line = new FormField(label, editor, m_body);
    m_rows.insert(path, line);
    m_column->addWidget(line);
    setRowRequired(path, required);
    return line;
}

void CourseSection::addHeading(const QString& words) {
    auto* heading = new QLabel(words, m_body);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    heading->setContentsMargins(0, look::grid, 0, 0);
    m_column->addWidget(heading);
}

void CourseSection::bind(const QString& field, const std::function<void(const QJsonValue&)>& load,
                         const std::function<QJsonValue()>& store) {
    m_bindings.append({field, load, store});
}

/// What a row of a usual kind holds.
void CourseSection::bindKnown(const QString& field, QWidget* editor) {
    if (auto* number = qobject_cast<NumberEdit*>(editor)) {
        bind(
            field, [number](const QJsonValue& value) { number->load(value.toVariant().toString()); },
            [number]() -> QJsonValue {
                return number->value() ? QJsonValue(*number->value()) : QJsonValue(number->normalisedText());
            });
        connect(number, &ValueEdit::edited, this, [this, field] { touched(field); });
    } else if (auto* line = qobject_cast<ValueEdit*>(editor)) {
        bind(
            field, [line](const QJsonValue& value) { line->load(value.toString()); },
            [line] { return QJsonValue(line->normalisedText()); });
        connect(line, &ValueEdit::edited, this, [this, field] { touched(field); });
    } else if (auto* lines = qobject_cast<LinesEdit*>(editor)) {
        bind(
            field, [lines](const QJsonValue& value) { lines->setPlainText(value.toString()); },
            [lines] { return QJsonValue(lines->toPlainText()); });
        connect(lines, &QPlainTextEdit::textChanged, this, [this, field] { touched(field); });
    } else if (auto* choice = qobject_cast<ChoiceEdit*>(editor)) {
        bind(
            field,
            [choice](const QJsonValue& value) {
                const QVariant key = value.toVariant();
                if (!key.toString().isEmpty() && choice->findData(key) < 0) {
                    choice->addItem(key.toString(), key); // not offered (any more, or yet): it stays all the same
                }
                choice->setChoice(key);
            },
            [choice] { return QJsonValue::fromVariant(choice->choice()); });
        connect(choice, &QComboBox::currentIndexChanged, this, [this, field] { touched(field); });
    } else if (auto* many = qobject_cast<ManyEdit*>(editor)) {
        bind(
            field, [many](const QJsonValue& value) { many->setKeys(value.toArray().toVariantList()); },
            [many] { return QJsonValue(QJsonArray::fromVariantList(many->keys())); });
        connect(many, &ManyEdit::edited, this, [this, field] { touched(field); });
    } else if (auto* box = qobject_cast<QCheckBox*>(editor)) {
        bind(
            field, [box](const QJsonValue& value) { box->setChecked(value.toBool()); },
            [box] { return QJsonValue(box->isChecked()); });
        connect(box, &QCheckBox::toggled, this, [this, field] { touched(field); });
    }
}

void CourseSection::touched(const QString& field) {
    if (m_loading) {
        return;
    }
    settle();
    emit edited(field);
}

void CourseSection::setRowShown(const QString& field, bool shown) {
    if (FormField* line = row(field)) {
        line->setVisible(shown);
    }
}

/// The mark alone: what is missing the rules of a course say, in their own words.
void CourseSection::setRowRequired(const QString& field, bool required) {
    FormField* line = row(field);
    line->setRequired(required);
    if (auto* value = qobject_cast<ValueEdit*>(line->editor())) {
        value->setRequired(false);
    }
}

ChoiceEdit* CourseSection::addChoice(const QString& field, const QString& label, const QList<Choice>& choices,
                                     bool required) {
    auto* choice = new ChoiceEdit(m_body);
    choice->restart(tr("Choose…"));
    for (const Choice& one : choices) {
        choice->addItem(one.word, one.key);
    }
    add(field, label, choice, required);
    return choice;
}

ManyEdit* CourseSection::addMany(const QString& field, const QString& label, const QList<Choice>& choices,
                                 bool required) {
    auto* many = new ManyEdit({}, m_body);
    add(field, label, many, required);
    many->setChoices(choices);
    return many;
}

PickEdit* CourseSection::addPick(const QString& field, const QString& label, const QString& hint, bool required) {
    auto* pick = new PickEdit(hint, m_body);
    addRow(field, label, pick, required);
    pick->setObjectNames();
    bind(
        field, [pick](const QJsonValue& value) { pick->setKeys(value.toArray().toVariantList()); },
        [pick] { return QJsonValue(QJsonArray::fromVariantList(pick->keys())); });
    connect(pick, &PickEdit::edited, this, [this, field] { touched(field); });
    return pick;
}

NumberEdit* CourseSection::addNumber(const QString& field, const QString& label, NumberEdit::Range range,
                                     bool required) {
    auto* number = new NumberEdit(range, m_body);
    number->setMaximumWidth(number->fontMetrics().averageCharWidth() * 16);
    add(field, label, number, required);
    return number;
}

} // namespace inservice
