// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/unitchoice/unitchoice.h"

#include "forms/edits/formfield.h"
#include "forms/look/rowdelegate.h"
#include "models/replica/tables/catalogues.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace inservice {

namespace {

constexpr int findLimit = 200;  ///< characters; no name is as long
constexpr int longestSaid = 40; ///< characters of it that are said again

/// Name on the left, place and code on the right, dimmed.
class UnitDelegate : public look::RowDelegate {
public:
    using RowDelegate::RowDelegate;

protected:
    void paintRow(QPainter* painter, const Row& row, const QModelIndex& index) const override {
        const QRect inside = row.area.adjusted(look::grid, 0, -look::grid, 0);
        QString side = index.data(UnitFinder::PlaceRole).toString() + QStringLiteral("  ") +
                       index.data(UnitFinder::CodeRole).toString();
        if (!index.data(UnitFinder::EligibleRole).toBool()) {
            side.prepend(QStringLiteral("✕ "));
        }
        // The name has what it needs, and the place the rest; where both are long, half each.
        const QString name = index.data().toString();
        const int gap = look::grid * 2;
        const int rest = inside.width() - gap - row.metrics().horizontalAdvance(name);
        const int sideWidth = qMin(row.metrics().horizontalAdvance(side) + 1, qMax(rest, inside.width() / 2));
        const int nameWidth = inside.width() - sideWidth - gap;
        painter->drawText(inside.adjusted(0, 0, -(sideWidth + gap), 0), Qt::AlignVCenter | Qt::AlignLeft,
                          row.metrics().elidedText(name, Qt::ElideMiddle, nameWidth));
        painter->setPen(row.quiet);
        painter->drawText(inside, Qt::AlignVCenter | Qt::AlignRight,
                          row.metrics().elidedText(side, Qt::ElideLeft, sideWidth));
    }

public:
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        return {QStyledItemDelegate::sizeHint(option, index).width(), look::row};
    }
};

} // namespace

UnitChoice::UnitChoice(UnitFinder* finder, QWidget* parent)
    : QWidget(parent)
    , m_finder(finder)
    , m_find(new QLineEdit)
    , m_results(new QListView)
    , m_found(new QLabel)
    , m_listing(new QPushButton(tr("Ask to be listed as a unit… (&1)")))
    , m_county(new ChoiceEdit)
    , m_district(new ChoiceEdit)
    , m_kind(new ChoiceEdit)
    , m_unit(new ChoiceEdit) {
    makeFind();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_findField = new FormField(tr("Find the unit (&Q)"), m_find);
    m_findField->addBelow(m_results);
    m_findField->addBelow(m_found);
    m_findField->addBelow(m_listing);
    column->addWidget(m_findField);
    const auto addChoice = [column](const QString& label, ChoiceEdit* edit, const QString& name) {
        edit->setObjectName(name);
        auto* field = new FormField(label, edit);
        field->setRequired(true);
        column->addWidget(field);
        return field;
    };
    addChoice(tr("&County"), m_county, "county");
    addChoice(tr("&District"), m_district, "district");
    addChoice(tr("&Kind of unit"), m_kind, "unitKind");
    m_unitField = addChoice(tr("Unit (&B)"), m_unit, "unit");
    connectLists();
    fill();
}

void UnitChoice::makeFind() {
    m_find->setObjectName("unitFind");
    m_find->setClearButtonEnabled(true);
    m_find->setMaxLength(findLimit);
    m_find->setPlaceholderText(tr("Part of the name, the code, or the place"));
    m_find->installEventFilter(this);
    m_results->setObjectName("unitResults");
    m_results->setAccessibleName(tr("Units found"));
    m_results->setModel(m_finder);
    m_results->setItemDelegate(new UnitDelegate(m_results));
    m_results->setUniformItemSizes(true);
    m_results->setSelectionMode(QAbstractItemView::SingleSelection);
    m_results->installEventFilter(this);
    m_results->hide();
    m_found->setObjectName("unitFound");
    m_found->setWordWrap(true);
    m_found->hide();
    m_listing->setObjectName("unitListing");
    m_listing->hide();
    connect(m_listing, &QPushButton::clicked, this, &UnitChoice::listingWanted);
    connect(m_find, &QLineEdit::textEdited, m_finder, &UnitFinder::find);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty()) {
            m_finder->find({});
        }
    });
    connect(m_finder, &UnitFinder::found, this, &UnitChoice::showFound);
    connect(m_results, &QListView::clicked, this, &UnitChoice::pick);
}

void UnitChoice::connectLists() {
    connect(m_finder, &UnitFinder::loaded, this, &UnitChoice::fill);
    connect(m_county, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling) {
            m_countyId = m_county->choice().toLongLong();
            m_districtId = 0;
            fillDistricts();
            settle();
        }
    });
    connect(m_district, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling) {
            m_districtId = m_district->choice().toLongLong();
            fillKinds();
            settle();
        }
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling) {
            m_kindKey = m_kind->choice().toString();
            fillUnits();
            settle();
        }
    });
    connect(m_unit, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling) {
            m_unitId = m_unit->choice().toLongLong();
            settle();
        }
    });
}

qint64 UnitChoice::countyId() const {
    return m_countyId;
}

qint64 UnitChoice::districtId() const {
    return m_districtId == UnitIndex::Unplaced ? 0 : m_districtId;
}

QString UnitChoice::unitKind() const {
    return m_kindKey;
}

qint64 UnitChoice::unitId() const {
    return m_unitId;
}

const UnitRow* UnitChoice::unit() const {
    return m_finder->units()->unit(m_unitId);
}

void UnitChoice::setPlace(qint64 countyId, qint64 districtId, const QString& kind, qint64 unitId) {
    m_countyId = countyId;
    m_districtId = districtId;
    m_kindKey = kind;
    m_unitId = unitId;
    fill();
}

void UnitChoice::setOptional() {
    for (FormField* field : findChildren<FormField*>()) {
        field->setRequired(false);
    }
}

void UnitChoice::setFault(const QString& sentence) {
    m_unitField->setFault(sentence);
}

void UnitChoice::setNote(const QString& sentence) {
    m_unitField->setNote(sentence);
}

void UnitChoice::jumpTo() {
    m_findField->jumpTo();
}

void UnitChoice::fill() {
    if (const UnitRow* row = unit()) { // the lists follow the unit as it is now
        m_countyId = row->countyId;
        m_districtId = row->districtId ? row->districtId : UnitIndex::Unplaced;
        m_kindKey = row->kind;
    }
    m_filling = true;
    m_county->restart(m_finder->isLoaded() ? tr("Please choose") : tr("The list of units is being loaded…"));
    const QList<CountyRow> counties = m_finder->units()->counties();
    for (const CountyRow& county : counties) {
        m_county->addItem(county.name, county.id);
    }
    m_county->setChoice(m_countyId);
    m_county->setEnabled(m_finder->isLoaded());
    m_filling = false;
    fillDistricts();
    emit changed();
}

void UnitChoice::fillDistricts() {
    m_filling = true;
    m_district->restart(m_countyId ? tr("Please choose") : tr("First the county"));
    const QList<DistrictRow> districts = m_finder->units()->districts(m_countyId);
    for (const DistrictRow& district : districts) {
        m_district->addItem(district.name, district.id);
    }
    if (districts.size() == 1) {
        m_districtId = districts.first().id;
    }
    m_district->setChoice(m_districtId);
    m_district->setEnabled(!districts.isEmpty());
    m_filling = false;
    fillKinds();
}

void UnitChoice::fillKinds() {
    m_filling = true;
    m_kind->restart(m_districtId ? tr("Please choose") : tr("First the district"));
    const QList<UnitKindRow> kinds = m_finder->units()->kinds(m_countyId, m_districtId);
    for (const UnitKindRow& kind : kinds) {
        m_kind->addItem(kind.name, kind.key);
    }
    if (m_finder->isLoaded() && m_kind->findData(m_kindKey) < 0) {
        m_kindKey = kinds.size() == 1 ? kinds.first().key : QString();
    }
    m_kind->setChoice(m_kindKey.isEmpty() ? QVariant() : QVariant(m_kindKey));
    m_kind->setEnabled(!kinds.isEmpty());
    m_filling = false;
    fillUnits();
}

void UnitChoice::fillUnits() {
    m_filling = true;
    m_unit->restart(m_kindKey.isEmpty() ? tr("First the kind of unit") : tr("Please choose"));
    const QList<const UnitRow*> units = m_finder->units()->units(m_countyId, m_districtId, m_kindKey);
    for (const UnitRow* unit : units) {
        m_unit->addItem(QString("%1（%2）").arg(unit->name, unit->code), unit->id);
    }
    if (m_finder->isLoaded() && m_unit->findData(m_unitId) < 0) {
        m_unitId = 0;
    }
    m_unit->setChoice(m_unitId);
    m_unit->setEnabled(!units.isEmpty());
    m_filling = false;
}

void UnitChoice::showFound() {
    const QString text = m_find->text().trimmed();
    const int rows = m_finder->rowCount();
    m_results->setVisible(rows > 0);
    m_results->setFixedHeight(qMin(rows, 6) * look::row + 2 * m_results->frameWidth());
    QString said;
    if (!text.isEmpty() && m_finder->isLoaded()) {
        if (rows == 0) {
            said = tr("%1 %2", "two sentences")
                       .arg(tr("No unit has “%1” in its name, code or place. Try a shorter part of the name.")
                                .arg(text.size() > longestSaid ? text.left(longestSaid) + QChar(0x2026) : text),
                            !m_whereMissing.isEmpty() ? m_whereMissing
                            : m_offersListing ? tr("A kindergarten, social education institution or legal person that "
                                                   "is not in the list asks to be listed first.")
                                              : tr("A unit that is not in the list has to be added by its regional "
                                                   "centre first."));
        } else if (m_finder->total() > rows) {
            said = tr("%1 units match; the first %2 are shown. Type more, or go on with ↓ and Enter.")
                       .arg(m_finder->total())
                       .arg(rows);
        } else {
            said = tr("%n unit(s) found. ↓ goes into the list, Enter takes one.", nullptr, rows);
        }
    } else if (!text.isEmpty()) {
        said = tr("The list of units is being loaded…");
    }
    m_listing->setVisible(m_offersListing && !text.isEmpty() && m_finder->isLoaded() && rows == 0);
    m_found->setText(said);
    m_found->setVisible(!said.isEmpty());
    if (rows > 0 && m_find->hasFocus()) {
        QTimer::singleShot(0, this, &UnitChoice::bringIntoView); // once the page has made room for the list
    }
}

void UnitChoice::bringIntoView() {
    for (QWidget* parent = parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(parent)) {
            area->ensureWidgetVisible(m_findField, 0, look::grid);
            return;
        }
    }
}

void UnitChoice::pick(const QModelIndex& index) {
    if (!index.isValid()) {
        return;
    }
    setPlace(0, 0, {}, index.data(UnitFinder::IdRole).toLongLong());
    m_find->clear();
    m_unit->setFocus(Qt::OtherFocusReason);
    settle();
    QTimer::singleShot(0, m_unitField, &FormField::jumpTo); // the list of what was found is gone by then
}

void UnitChoice::settle() {
    m_unitField->setFault({});
    emit changed();
}

bool UnitChoice::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter =
        (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !(key->modifiers() & Qt::ControlModifier);
    if (watched == m_find) {
        if (key->key() == Qt::Key_Down && m_finder->rowCount() > 0) {
            m_results->setFocus(Qt::TabFocusReason);
            m_results->setCurrentIndex(m_finder->index(0, 0));
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_find->text().isEmpty()) {
            m_find->clear();
            return true;
        }
        if (enter) { // one match is what was meant; otherwise the list is where to choose
            if (m_finder->rowCount() == 1 && m_finder->text() == m_find->text()) {
                pick(m_finder->index(0, 0));
            } else if (m_finder->rowCount() > 0) {
                m_results->setFocus(Qt::TabFocusReason);
                m_results->setCurrentIndex(m_finder->index(0, 0));
            }
            return true;
        }
    } else if (watched == m_results) {
        if (enter) {
            pick(m_results->currentIndex());
            return true;
        }
        if (key->key() == Qt::Key_Escape || (key->key() == Qt::Key_Up && m_results->currentIndex().row() <= 0)) {
            m_find->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace inservice
