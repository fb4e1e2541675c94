// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/lists/conditionpanel.h"

#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "models/tables/searchfold.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace inservice {
namespace {

using How = RowCondition::How;

constexpr int valuesHeight = 168; ///< px: six of them
constexpr int findFrom = 10;      ///< values; fewer are seen at once

} // namespace

QString FilterChoice::wordOf(const QString& value) const {
    const auto known =
        std::find_if(values.begin(), values.end(), [&value](const auto& one) { return one.first == value; });
    return known != values.end() ? known->second : value;
}

QString conditionWords(const RowCondition& condition, const QList<FilterChoice>& choices, int named) {
    const auto choice = std::find_if(choices.begin(), choices.end(),
                                     [&](const FilterChoice& one) { return one.key == condition.field; });
    QStringList words;
    for (const QString& value : condition.values) {
        words << (choice != choices.end() ? choice->wordOf(value) : value);
    }
    QString some = words.mid(0, named).join(ConditionPanel::tr(", "));
    if (words.size() > named) {
        some = ConditionPanel::tr("%1 and %n more", "values", int(words.size()) - named).arg(some);
    }
    const QString title = choice != choices.end() ? choice->title : ConditionPanel::tr("Unknown to this version");
    switch (condition.how) {
    case How::Any:
        return words.size() == 1 ? ConditionPanel::tr("%1: %2", "field, its only value").arg(title, some)
                                 : ConditionPanel::tr("%1: one of %2", "field, values").arg(title, some);
    case How::All:
        return ConditionPanel::tr("%1: all of %2", "field, values").arg(title, some);
    case How::None:
        return ConditionPanel::tr("%1: not %2", "field, values").arg(title, some);
    }
    return some;
}

QString filterWords(const RowFilter& filter, const QList<FilterChoice>& choices) {
    QStringList lines;
    if (filter.conditions.size() > 1) {
        lines << (filter.all ? ConditionPanel::tr("All of these must hold")
                             : ConditionPanel::tr("One of these is enough"));
    }
    for (const RowCondition& condition : filter.conditions) {
        lines << conditionWords(condition, choices, int(condition.values.size()));
    }
    return lines.join(u'\n');
}

ConditionPanel::ConditionPanel(const QString& name, QWidget* parent)
    : QFrame(parent)
    , m_field(new QComboBox(this))
    , m_how(new QComboBox(this))
    , m_find(new QLineEdit(this))
    , m_values(new QListWidget(this))
    , m_whyNot(new look::QuietLabel(this))
    , m_apply(new QPushButton(tr("Appl&y"), this))
    , m_remove(new QPushButton(tr("Remove this condition (&K)"), this))
    , m_cancel(new QPushButton(tr("Cancel (&X)"), this)) {
    setFrameShape(QFrame::StyledPanel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    const QList<std::pair<QWidget*, const char*>> names{{m_field, "Field"},   {m_how, "How"},     {m_find, "Find"},
                                                        {m_values, "Values"}, {m_apply, "Apply"}, {m_remove, "Remove"},
                                                        {m_cancel, "Cancel"}};
    for (const auto& [widget, part] : names) {
        widget->setObjectName(name + QStringLiteral("Condition") + QLatin1String(part));
    }
    m_field->setAccessibleName(tr("What to filter by"));
    m_how->setAccessibleName(tr("How the values are meant"));
    m_find->setPlaceholderText(tr("Find among these"));
    m_find->setAccessibleName(tr("Find among these"));
    m_find->setClearButtonEnabled(true);
    m_values->setAccessibleName(tr("Values"));
    m_values->setMaximumHeight(valuesHeight);
    look::makePrimary(m_apply);
    auto* first = new QHBoxLayout;
    first->setSpacing(look::grid);
    first->addWidget(m_field);
    first->addWidget(m_how);
    first->addWidget(m_find, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(look::grid);
    buttons->addWidget(m_whyNot, 1);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_apply);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::grid, look::grid, look::grid, look::grid);
    column->setSpacing(look::grid);
    column->addLayout(first);
    column->addWidget(m_values);
    column->addLayout(buttons);
    connect(m_field, &QComboBox::currentIndexChanged, this, [this] { fillValues({}); });
    connect(m_find, &QLineEdit::textChanged, this, &ConditionPanel::narrowValues);
    connect(m_values, &QListWidget::itemChanged, this, &ConditionPanel::check);
    connect(m_apply, &QPushButton::clicked, this, &ConditionPanel::applied);
    connect(m_remove, &QPushButton::clicked, this, &ConditionPanel::removed);
    connect(m_cancel, &QPushButton::clicked, this, &ConditionPanel::cancelled);
    const auto shortcut = [this](const QKeySequence& keys, auto then) {
        auto* one = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(one, &QShortcut::activated, this, then);
    };
    shortcut(Qt::Key_Escape, [this] { emit cancelled(); });
    shortcut(Qt::CTRL | Qt::Key_Return, [this] { m_apply->click(); });
}

void ConditionPanel::setChoices(const QList<FilterChoice>& choices) {
    const RowCondition before = condition();
    m_choices = choices;
    const QSignalBlocker quiet(m_field);
    m_field->clear();
    for (const FilterChoice& one : choices) {
        m_field->addItem(one.title, one.key);
    }
    m_field->setCurrentIndex(std::max(0, m_field->findData(before.field)));
    fillValues(before.values);
}

const FilterChoice* ConditionPanel::choice() const {
    const int at = m_field->currentIndex();
    return at >= 0 && at < m_choices.size() ? &m_choices.at(at) : nullptr;
}

void ConditionPanel::open(const std::optional<RowCondition>& condition) {
    m_remove->setVisible(condition.has_value());
    if (condition) {
        const QSignalBlocker quiet(m_field);
        m_field->setCurrentIndex(std::max(0, m_field->findData(condition->field)));
    }
    fillValues(condition ? condition->values : QStringList());
    m_how->setCurrentIndex(std::max(0, m_how->findData(int(condition ? condition->how : How::Any))));
    show();
    m_field->setFocus(Qt::OtherFocusReason);
}

void ConditionPanel::fillValues(const QStringList& ticked) {
    const FilterChoice* of = choice();
    const QVariant how = m_how->currentData();
    m_how->clear();
    m_how->addItem(tr("is one of"), int(How::Any));
    if (of != nullptr && of->isOfSeveral) {
        m_how->addItem(tr("has all of"), int(How::All));
    }
    m_how->addItem(tr("is none of"), int(How::None));
    m_how->setCurrentIndex(std::max(0, m_how->findData(how)));
    {
        const QSignalBlocker quiet(m_values);
        m_values->clear();
        for (const auto& [key, word] : of != nullptr ? of->values : QList<std::pair<QString, QString>>()) {
            auto* item = new QListWidgetItem(word, m_values);
            item->setData(Qt::UserRole, key);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(ticked.contains(key) ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_find->clear();
    m_find->setVisible(m_values->count() >= findFrom);
    check();
}

void ConditionPanel::narrowValues() {
    const QString typed = searchFold(m_find->text());
    for (int row = 0; row < m_values->count(); ++row) {
        QListWidgetItem* item = m_values->item(row);
        item->setHidden(!searchFold(item->text()).contains(typed));
    }
}

RowCondition ConditionPanel::condition() const {
    RowCondition made;
    made.field = m_field->currentData().toString();
    made.how = How(m_how->currentData().toInt());
    for (int row = 0; row < m_values->count(); ++row) {
        if (m_values->item(row)->checkState() == Qt::Checked) {
            made.values << m_values->item(row)->data(Qt::UserRole).toString();
        }
    }
    return made;
}

void ConditionPanel::check() {
    const QString why = condition().values.isEmpty() ? tr("Tick at least one.") : QString();
    m_whyNot->setText(why);
    look::setPossible(m_apply, why, tr("Ctrl+Return"));
}

} // namespace inservice
