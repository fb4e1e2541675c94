// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/units/unitspage.h"

#include "forms/commands/listexport.h"
#include "forms/commands/pendingtone.h"
#include "forms/commands/undobar.h"
#include "forms/lists/listcolumns.h"
#include "forms/look/deedicon.h"
#include "forms/look/look.h"
#include "forms/look/statedelegate.h"
#include "forms/look/whynot.h"
#include "forms/units/unitdetail.h"
#include "forms/units/unitexport.h"
#include "models/domain/unitkind.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/tables/roles.h"

#include <QComboBox>
#include <QTableView>

namespace inservice {
namespace {

using Bucket = UnitListModel::Bucket;
using Column = UnitListModel::Column;

look::Tone toneOfRow(const QModelIndex& index) {
    return pendingTone(index, index.data(StateRole).toBool() ? look::Tone::Good : look::Tone::Neutral);
}

} // namespace

UnitsOutbox::UnitsOutbox(Link& link, UnitListModel& model, QObject* parent)
    : ListOutbox(
          link, "unit", model, [](const UnitListRow& row) { return row.unit.rowVersion; }, parent) {
}

UnitsPage::UnitsPage(AccountLink& link, QWidget* parent)
    : UnitsPage(link, new UnitListModel(link.replicaFile(), link.identity().unitId), parent) {
}

UnitsPage::UnitsPage(AccountLink& link, UnitListModel* model, QWidget* parent)
    : ListPage(link, link.identity().accountName, model, QStringLiteral("units"),
               numbers({Column::Unit, Column::Code, Column::Kind, Column::State, Column::Accounts}), parent)
    , m_link(link)
    , m_model(model)
    , m_outbox(new UnitsOutbox(link, *model, this))
    , m_detail(new UnitDetail(link, *model, *m_outbox))
    , m_bars(*m_outbox, this, QStringLiteral("unitsMessage")) {
    setObjectName(QStringLiteral("unitsPage"));
    dressList();
    setChips({tr("Open units"), tr("Closed units"), tr("All")}, int(Bucket::All));
    auto* kind = new QComboBox(this);
    kind->setObjectName(QStringLiteral("unitsKind"));
    kind->setAccessibleName(tr("Kind of unit"));
    kind->addItem(tr("All kinds"));
    const QList<UnitKind> kinds = allUnitKinds();
    for (const UnitKind one : kinds) {
        if (!isDesk(one)) {
            kind->addItem(chineseName(one), int(one));
        }
    }
    addFilter(kind, QStringLiteral("kind"), [this](const QVariant& data) {
        m_model->setKind(data.isValid() ? std::optional(UnitKind(data.toInt())) : std::nullopt);
    });
    setDetail(m_detail, QStringLiteral("view-list-details"), tr("Choose a unit from the list."), 54);
    setEmptyWords({QStringLiteral("view-list-details"), tr("The units are being loaded…"),
                   tr("The centre cannot be reached, and nothing has been loaded on this PC before. The units appear "
                      "as soon as it answers."),
                   tr("No unit fits what is typed or filtered."), tr("No unit is in this state."),
                   tr("Your desk reviews no unit yet."),
                   tr("Your desk reviewed no unit when the centre last answered; it cannot be reached now.")});
    addActions();
    connectOutbox();
    begin({{int(Column::Code), Qt::AscendingOrder}});
}

UnitsPage::~UnitsPage() = default;

QString UnitsPage::title() const {
    return tr("Units");
}

QString UnitsPage::scope() const {
    try {
        if (const std::optional<UnitRow> desk = m_link.replica().row<UnitRow>(m_link.identity().unitId)) {
            return tr("%1 ▸ all units", "scope of a desk").arg(desk->name);
        }
    } catch (const ReplicaError&) {
        return {}; // the head goes without it
    }
    return {};
}

void UnitsPage::dressList() {
    list()->setFindHint(tr("Unit, code, county, kind or desk"), tr("Find a unit"));
    list()->view()->setItemDelegateForColumn(int(Column::State), new look::StateDelegate(toneOfRow, list()));
    list()->columns()->setWidths({{int(Column::Unit), 210},
                                  {int(Column::Code), 92},
                                  {int(Column::County), 76},
                                  {int(Column::Kind), 84},
                                  {int(Column::State), 92},
                                  {int(Column::Desk), 150},
                                  {int(Column::Accounts), 84},
                                  {int(Column::Cases), 84},
                                  {int(Column::Colleague), 150}});
    list()->columns()->setInView(numbers({Column::Unit, Column::Code, Column::State}), int(Column::Unit),
                                 numbers({Column::State}));
}

void UnitsPage::addActions() {
    for (const UnitActionSpec& spec : unitActions()) {
        if (!m_link.identity().commands.contains(QLatin1String(spec.kind))) {
            continue;
        }
        auto* entry =
            new QAction(look::deedIcon(QString::fromLatin1(spec.kind).section(u'.', 1)), spec.buttonText(), this);
        entry->setObjectName(QStringLiteral("units") + QLatin1String(spec.name));
        const bool isNew = spec.action == UnitAction::Add;
        if (!isNew) {
            look::setPossible(entry, tr("Choose a unit first."));
        }
        connect(entry, &QAction::triggered, this, [this, isNew, action = spec.action] {
            if (isNew) {
                startNew();
            } else {
                m_detail->start(action);
            }
        });
        m_entries.insert(spec.action, entry);
        addPageAction(entry);
    }
    if (m_link.identity().commands.contains(QStringLiteral("unit.export"))) {
        QAction* save = ListExport::makeAction(QStringLiteral("unitsExport"), this);
        connect(save, &QAction::triggered, this, &UnitsPage::exportList);
        addPageAction(save);
    }
    connect(m_detail, &UnitDetail::availabilityChanged, this,
            [this](UnitAction action, const Availability& availability) {
                if (QAction* entry = m_entries.value(action)) {
                    look::setPossible(entry, shownId() != 0 ? availability.whyNot : tr("Choose a unit first."));
                }
            });
    connect(m_detail, &UnitDetail::newEnded, this, [this] {
        chooseNone();
        list()->focusList();
    });
    addPageAction(m_bars.undoAction());
}

void UnitsPage::exportList() {
    ExportWords words = unitExportWords(m_model->rowCount());
    words.name = tr("Units", "name of a sheet");
    words.filter = filterInWords();
    words.numberColumns = numbers({Column::Accounts, Column::Cases});
    (new ListExport(m_link, *m_model, *list()->view(), words, this))->open();
}

void UnitsPage::startNew() {
    chooseNew();
    m_detail->showNew();
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        if (entry.key() != UnitAction::Add) {
            look::setPossible(entry.value(), tr("Choose a unit first."));
        }
    }
}

void UnitsPage::connectOutbox() {
    connect(m_outbox, &UnitsOutbox::finished, this, [this](const QUuid&, qint64 id, bool done) {
        if (id == newUnit && !done && isVisible()) {
            startNew(); // there it says why, with what was written
        }
    });
    connect(&m_bars.undo(), &UndoBar::undone, this, [this](const QList<OutboxItem>& taken) {
        for (const OutboxItem& item : taken) {
            m_detail->keep(item);
        }
    });
    connect(m_detail, &UnitDetail::accountsRequested, this,
            [this](const QString& code) { emit openRequested(QStringLiteral("accounts:find-%1").arg(code)); });
}

void UnitsPage::setCurrent(bool current) {
    ListPage::setCurrent(current);
    m_bars.setPageShown(current);
}

void UnitsPage::openAt(const QString& argument) {
    if (argument == QString::number(newUnit)) {
        startNew();
    } else {
        ListPage::openAt(argument);
    }
}

void UnitsPage::focusDetail() {
    m_detail->focus();
}

void UnitsPage::showRow(qint64 id) {
    m_detail->show(*m_model->row(id));
}

} // namespace inservice
