// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/lists/filterbar.h"

#include "forms/look/flow.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "models/tables/listmodel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace inservice {
namespace {

constexpr int nameLimit = 30;      ///< characters, as the centre takes it
constexpr int reasonLimit = 500;   ///< the same
constexpr int mostConditions = 12; ///< as the centre takes them
constexpr int namedValues = 3;     ///< of a condition; the tooltip has all

const QLatin1String keptKey("filters");
const QLatin1String presentKey("filter");

QString asText(const QJsonObject& object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

FilterBar::FilterBar(ListModel* model, const QString& name, const QString& user, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_name(name)
    , m_memory(user, name)
    , m_saved(new QComboBox(this))
    , m_add(new QToolButton(this))
    , m_line(new QWidget(this))
    , m_flow(new look::FlowLayout(m_line, look::grid))
    , m_join(new QComboBox(m_line))
    , m_save(new QToolButton(m_line))
    , m_drop(new QToolButton(m_line))
    , m_clear(new QToolButton(m_line))
    , m_noteLabel(new look::QuietLabel(m_line))
    , m_panel(new ConditionPanel(name, this)) {
    build();
    connectParts();
    readKept();
    showAll();
}

void FilterBar::build() {
    m_saved->setObjectName(m_name + QStringLiteral("Filter"));
    m_saved->setAccessibleName(tr("Saved filters"));
    m_saved->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    const QList<std::tuple<QToolButton*, const char*, QString, const char*>> buttons{
        {m_add, "AddCondition", tr("Add a condition…"), "view-filter"},
        {m_save, "SaveFilter", tr("Keep this filter…"), "document-save"},
        {m_drop, "DropFilter", tr("Delete this filter"), "edit-delete"},
        {m_clear, "ClearFilter", tr("Without conditions"), "edit-clear"}};
    for (const auto& [button, part, word, icon] : buttons) {
        button->setObjectName(m_name + QLatin1String(part));
        button->setText(word);
        button->setIcon(look::icon(QLatin1String(icon)));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    m_join->setObjectName(m_name + QStringLiteral("Join"));
    m_join->setAccessibleName(tr("How the conditions are joined"));
    m_join->addItem(tr("All of these must hold"), true);
    m_join->addItem(tr("One of these is enough"), false);
    m_noteLabel->setObjectName(m_name + QStringLiteral("FilterNote"));
    for (QWidget* widget : QList<QWidget*>{m_join, m_save, m_drop, m_clear, m_noteLabel}) {
        m_flow->addWidget(widget);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::grid / 2);
    column->addWidget(m_line);
    column->addWidget(m_panel);
    column->addWidget(makeSavePanel());
    m_panel->hide();
}

QWidget* FilterBar::makeSavePanel() {
    auto* panel = new QFrame(this);
    panel->setFrameShape(QFrame::StyledPanel);
    m_savePanel = panel;
    m_keepName = new QLineEdit(panel);
    m_keepName->setObjectName(m_name + QStringLiteral("FilterName"));
    m_keepName->setMaxLength(nameLimit);
    m_keepName->setPlaceholderText(tr("Name of the filter"));
    m_keepName->setAccessibleName(tr("Name of the filter"));
    m_share = new QCheckBox(tr("For every unit of the country (&W)"), panel);
    m_share->setObjectName(m_name + QStringLiteral("FilterShared"));
    m_reason = new QLineEdit(panel);
    m_reason->setObjectName(m_name + QStringLiteral("FilterReason"));
    m_reason->setMaxLength(reasonLimit);
    m_reason->setPlaceholderText(tr("Reason, for instance the letter that asks for it"));
    m_reason->setAccessibleName(tr("Why every unit gets this filter"));
    m_keep = new QPushButton(tr("&Keep"), panel);
    m_keep->setObjectName(m_name + QStringLiteral("FilterKeep"));
    auto* cancel = new QPushButton(tr("Cancel (&X)"), panel);
    look::makePrimary(m_keep);
    auto* row = new QHBoxLayout;
    row->setSpacing(look::grid);
    row->addWidget(m_keepName, 1);
    row->addWidget(m_share);
    row->addWidget(cancel);
    row->addWidget(m_keep);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(look::grid, look::grid, look::grid, look::grid);
    column->setSpacing(look::grid);
    column->addLayout(row);
    column->addWidget(m_reason);
    m_reason->hide();
    connect(m_share, &QCheckBox::toggled, this, [this](bool share) {
        m_reason->setVisible(share);
        checkName();
    });
    connect(m_reason, &QLineEdit::textChanged, this, &FilterBar::checkName);
    connect(m_reason, &QLineEdit::returnPressed, m_keep, &QPushButton::click);
    connect(m_keep, &QPushButton::clicked, this, &FilterBar::keepAs);
    connect(m_keepName, &QLineEdit::returnPressed, m_keep, &QPushButton::click);
    connect(m_keepName, &QLineEdit::textChanged, this, &FilterBar::checkName);
    connect(cancel, &QPushButton::clicked, panel, &QWidget::hide);
    panel->hide();
    return panel;
}

void FilterBar::connectParts() {
    connect(m_add, &QToolButton::clicked, this, [this] { edit(-1); });
    connect(m_join, &QComboBox::activated, this, [this] {
        RowFilter filter = m_model->rowFilter();
        filter.all = m_join->currentData().toBool();
        filterBy(filter);
    });
    connect(m_saved, &QComboBox::activated, this, &FilterBar::choose);
    connect(m_save, &QToolButton::clicked, this, &FilterBar::askName);
    connect(m_drop, &QToolButton::clicked, this, &FilterBar::drop);
    connect(m_clear, &QToolButton::clicked, this, [this] { filterBy({}); });
    connect(m_panel, &ConditionPanel::applied, this, &FilterBar::apply);
    connect(m_panel, &ConditionPanel::cancelled, m_panel, &QWidget::hide);
    connect(m_panel, &ConditionPanel::removed, this, [this] {
        RowFilter filter = m_model->rowFilter();
        filter.conditions.removeAt(m_edited);
        m_panel->hide();
        filterBy(filter);
    });
    connect(m_model, &ListModel::settled, this, &FilterBar::showCounts);
}

void FilterBar::setChoices(const QList<FilterChoice>& choices) {
    m_choices = choices;
    m_panel->setChoices(choices);
    showConditions();
}

void FilterBar::setShared(const QList<SharedFilter>& shared, const QString& note) {
    m_note = note;
    m_kept.removeIf([](const Kept& one) { return one.isShared; });
    for (const SharedFilter& one : shared) {
        m_kept << Kept{one.name, one.filter, true};
    }
    showAll();
}

bool FilterBar::isFiltered() const {
    return !m_model->rowFilter().isEmpty();
}

QStringList FilterBar::words() const {
    return filterWords(m_model->rowFilter(), m_choices).split(u'\n');
}

void FilterBar::clear() {
    filterBy({});
}

void FilterBar::readKept() {
    const QJsonArray told = QJsonDocument::fromJson(m_memory.kept(keptKey).toString().toUtf8()).array();
    for (const auto& value : told) {
        const QJsonObject one = value.toObject();
        const std::optional<RowFilter> filter = RowFilter::fromJson(one.value(QLatin1String("rule")).toObject());
        if (const QString name = one.value(QLatin1String("name")).toString(); filter && !name.isEmpty()) {
            m_kept << Kept{name, *filter, false};
        }
    }
}

void FilterBar::writeKept() const {
    QJsonArray told;
    for (const Kept& one : m_kept) {
        if (!one.isShared) {
            told.append(QJsonObject{{QStringLiteral("name"), one.name}, {QStringLiteral("rule"), one.filter.toJson()}});
        }
    }
    m_memory.keep(keptKey, QString::fromUtf8(QJsonDocument(told).toJson(QJsonDocument::Compact)));
}

void FilterBar::restore() {
    const QJsonObject before = QJsonDocument::fromJson(m_memory.kept(presentKey).toString().toUtf8()).object();
    if (const std::optional<RowFilter> filter = RowFilter::fromJson(before)) {
        filterBy(*filter);
    }
}

void FilterBar::filterBy(const RowFilter& filter) {
    m_panel->hide();
    m_savePanel->hide();
    m_model->setRowFilter(filter.isEmpty() ? RowFilter() : filter);
    m_memory.keep(presentKey, filter.isEmpty() ? QString() : asText(filter.toJson()));
    showAll();
}

void FilterBar::edit(int place) {
    m_savePanel->hide();
    m_edited = place;
    m_panel->open(place >= 0 ? std::optional(m_model->rowFilter().conditions.at(place)) : std::nullopt);
    show();
}

void FilterBar::apply() {
    RowFilter filter = m_model->rowFilter();
    if (m_edited >= 0 && m_edited < filter.conditions.size()) {
        filter.conditions[m_edited] = m_panel->condition();
    } else {
        filter.conditions << m_panel->condition();
    }
    filterBy(filter);
    m_add->setFocus(Qt::OtherFocusReason);
}

void FilterBar::askName() {
    m_panel->hide();
    m_share->setVisible(m_mayShare);
    m_share->setChecked(false);
    m_reason->clear();
    const int place = placeOf(m_model->rowFilter());
    m_keepName->setText(place >= 0 ? m_kept.at(place).name : QString());
    m_savePanel->show();
    checkName();
    m_keepName->setFocus(Qt::OtherFocusReason);
}

void FilterBar::checkName() {
    const bool hasReason = !m_share->isChecked() || !m_reason->text().trimmed().isEmpty();
    look::setPossible(m_keep, m_keepName->text().trimmed().isEmpty() ? tr("Give the filter a name.")
                              : !hasReason                           ? tr("Say why every unit gets this filter.")
                                                                     : QString());
}

void FilterBar::keepAs() {
    const QString name = m_keepName->text().trimmed();
    const RowFilter filter = m_model->rowFilter();
    if (!m_keep->isEnabled() || filter.isEmpty()) {
        return;
    }
    m_savePanel->hide();
    if (m_mayShare && m_share->isChecked()) {
        emit shareRequested(name, filter, m_reason->text().trimmed()); // it comes back from the centre
        return;
    }
    m_kept.removeIf([&name](const Kept& one) { return !one.isShared && one.name == name; });
    m_kept.prepend({name, filter, false});
    writeKept();
    showAll();
}

void FilterBar::drop() {
    if (const int place = placeOf(m_model->rowFilter()); place >= 0 && !m_kept.at(place).isShared) {
        m_kept.removeAt(place);
        writeKept();
        showAll();
    }
}

void FilterBar::choose(int place) {
    filterBy(place > 0 && place <= m_kept.size() ? m_kept.at(place - 1).filter
             : place == 0                        ? RowFilter()
                                                 : m_model->rowFilter());
}

int FilterBar::placeOf(const RowFilter& filter) const {
    const auto found =
        std::find_if(m_kept.begin(), m_kept.end(), [&](const Kept& one) { return one.filter == filter; });
    return found == m_kept.end() ? -1 : int(found - m_kept.begin());
}

void FilterBar::showAll() {
    QList<RowFilter> counted;
    for (const Kept& one : std::as_const(m_kept)) {
        counted << one.filter;
    }
    m_model->setCountedFilters(counted);
    showSaved();
    showConditions();
}

void FilterBar::showSaved() {
    m_saved->clear();
    m_saved->addItem(tr("No filter"));
    for (const Kept& one : std::as_const(m_kept)) {
        m_saved->addItem(one.name);
        m_saved->setItemData(m_saved->count() - 1, one.isShared ? m_note : tr("Kept on this PC, for you"),
                             Qt::ToolTipRole);
    }
    const RowFilter& filter = m_model->rowFilter();
    const int place = placeOf(filter);
    if (!filter.isEmpty() && place < 0) {
        m_saved->addItem(tr("Conditions below"));
    }
    m_saved->setCurrentIndex(filter.isEmpty() ? 0 : place >= 0 ? place + 1 : m_saved->count() - 1);
    showCounts();
}

void FilterBar::showCounts() {
    for (int place = 0; place < m_kept.size() && m_model->isLoaded(); ++place) {
        m_saved->setItemText(place + 1, tr("%1 (%2)", "name of a filter, how many it finds")
                                            .arg(m_kept.at(place).name)
                                            .arg(m_model->countOfFilter(place)));
    }
}

void FilterBar::showConditions() {
    for (QToolButton* button : std::as_const(m_conditions)) {
        m_flow->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    m_conditions.clear();
    const QList<QWidget*> behind{m_join, m_save, m_drop, m_clear, m_noteLabel};
    for (QWidget* widget : behind) {
        m_flow->removeWidget(widget);
    }
    const RowFilter& filter = m_model->rowFilter();
    for (int place = 0; place < filter.conditions.size(); ++place) {
        auto* button = new QToolButton(m_line);
        button->setObjectName(QStringLiteral("%1Condition%2").arg(m_name).arg(place));
        button->setText(conditionWords(filter.conditions.at(place), m_choices, namedValues));
        button->setToolTip(tr("Change or remove this condition"));
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, place] { edit(place); });
        m_conditions << button;
        m_flow->addWidget(button);
        button->show();
    }
    for (QWidget* widget : behind) {
        m_flow->addWidget(widget);
    }
    const int place = placeOf(filter);
    const bool isShared = place >= 0 && m_kept.at(place).isShared;
    m_join->setVisible(filter.conditions.size() > 1);
    m_join->setCurrentIndex(m_join->findData(filter.all));
    m_save->setVisible(place < 0 || m_mayShare);
    m_drop->setVisible(place >= 0 && !isShared);
    m_noteLabel->setText(isShared ? m_note : QString());
    m_noteLabel->setVisible(isShared);
    m_line->setVisible(!filter.isEmpty());
    look::setPossible(m_add,
                      filter.conditions.size() >= mostConditions ? tr("Twelve conditions are the most.") : QString());
}

} // namespace inservice
