// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/teachers/import/pastimports.h"

#include "forms/commands/commands.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "forms/words/words.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/units.h"
#include "models/tables/listwords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace inservice {
namespace {

constexpr int School = 5; ///< the last column, shown as the second; of a desk

const QLatin1String undoKind("roster.undo_import");
const QLatin1String subjectPrefix("roster-undo:");

QString countsOf(const questions::RosterImport& import) {
    QStringList parts;
    const auto add = [&parts, &import](const char* outcome, const QString& text) {
        if (const int many = import.rows.value(QLatin1String(outcome)); many > 0) {
            parts.append(text.arg(many));
        }
    };
    add("new", PastImports::tr("%1 new", "people of an import"));
    add("returned", PastImports::tr("%1 returned", "people of an import"));
    add("moved", PastImports::tr("%1 from other schools", "people of an import"));
    add("overwritten", PastImports::tr("%1 changed", "people of an import"));
    add("renumbered", PastImports::tr("%1 with another number", "people of an import"));
    add("left", PastImports::tr("%1 left", "people of an import"));
    return parts.join(PastImports::tr(", ", "between counts"));
}

} // namespace

PastImports::PastImports(AccountLink& link, QWidget* parent)
    : QWidget(parent)
    , m_link(link)
    , m_message(new look::MessageBar(this))
    , m_tree(new QTreeWidget)
    , m_reason(new QLineEdit)
    , m_undo(new QPushButton(tr("&Undo this import")))
    , m_rest(new QPushButton(tr("Undo the &others"))) {
    m_message->setObjectName(QStringLiteral("pastImportsMessage"));
    m_tree->setObjectName(QStringLiteral("pastImports"));
    m_tree->setAccessibleName(tr("Personnel lists that were taken in"));
    m_tree->setHeaderLabels({tr("When"), tr("List"), tr("By"), tr("What was done"), tr("Undone"), tr("School")});
    m_tree->setColumnHidden(School, link.identity().accountType != AccountType::Reviewer);
    m_tree->header()->moveSection(School, 1);
    m_tree->setRootIsDecorated(false);
    m_tree->header()->setStretchLastSection(true);
    for (const auto& [column, width] : {std::pair(0, 132), std::pair(1, 180), std::pair(2, 90), std::pair(3, 260)}) {
        m_tree->setColumnWidth(column, width);
    }
    look::dressView(m_tree);
    m_reason->setObjectName(QStringLiteral("undoImportReason"));
    m_reason->setAccessibleName(tr("Why the import is undone"));
    m_reason->setPlaceholderText(tr("Why the import is undone"));
    m_reason->setMaxLength(500);
    m_undo->setObjectName(QStringLiteral("undoImport"));
    m_rest->setObjectName(QStringLiteral("undoImportRest"));
    m_rest->hide();
    auto* foot = new QHBoxLayout;
    foot->setSpacing(look::grid);
    foot->addWidget(m_reason, 1);
    foot->addWidget(m_undo);
    foot->addWidget(m_rest);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::grid);
    column->addWidget(m_message);
    column->addWidget(m_tree, 1);
    column->addLayout(foot);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &PastImports::showChosen);
    connect(m_reason, &QLineEdit::textChanged, this, &PastImports::showChosen);
    connect(m_undo, &QPushButton::clicked, this, &PastImports::undo);
    connect(m_rest, &QPushButton::clicked, this, &PastImports::undo);
    connect(&Commands::of(link), &Commands::finished, this, &PastImports::finished);
    showChosen();
}

void PastImports::ask() {
    m_link.ask(questions::rosterImports(), this, [this](const Answer<QList<questions::RosterImport>>& answer) {
        if (answer) {
            show(*answer.value);
        } else {
            m_message->show(look::Tone::Warning,
                            tr("The imports so far could not be read. They are shown once the centre "
                               "answers."));
        }
    });
}

void PastImports::show(const QList<questions::RosterImport>& imports) {
    m_imports = imports;
    m_tree->clear();
    for (const questions::RosterImport& import : imports) {
        new QTreeWidgetItem(m_tree,
                            {shownTime(import.at), import.listName, import.byName, countsOf(import),
                             import.undoneAt.isValid() ? shownTime(import.undoneAt) : QString(), schoolOf(import)});
    }
    if (!imports.isEmpty()) {
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
    }
    showChosen();
}

QString PastImports::schoolOf(const questions::RosterImport& import) const {
    try {
        const std::optional<UnitRow> unit = m_link.replica().row<UnitRow>(import.unitId);
        return unit ? unit->name : QString();
    } catch (const ReplicaError&) {
        return {}; // the list stands without it
    }
}

const questions::RosterImport* PastImports::chosen() const {
    const int line = m_tree->currentItem() != nullptr ? m_tree->indexOfTopLevelItem(m_tree->currentItem()) : -1;
    return line >= 0 && line < m_imports.size() ? &m_imports.at(line) : nullptr;
}

QString PastImports::whyNot() const {
    const questions::RosterImport* import = chosen();
    if (!m_asked.isNull()) {
        return tr("The centre has not answered yet.");
    }
    if (import == nullptr) {
        return tr("Choose an import from the list first.");
    }
    if (import->undoneAt.isValid()) {
        return tr("This import has been undone.");
    }
    if (import->openUntil < QDateTime::currentDateTimeUtc()) {
        return tr("An import is undone within 30 days. Put single people right in the roster.");
    }
    return m_reason->text().trimmed().isEmpty() ? tr("Say why it is undone; the history of everybody shows it.")
                                                : QString();
}

void PastImports::showChosen() {
    const QString reason = whyNot();
    look::setPossible(m_undo, reason);
    look::setPossible(m_rest, reason);
    m_rest->setVisible(chosen() != nullptr && chosen()->id == m_touched);
}

void PastImports::undo() {
    if (!whyNot().isEmpty()) {
        return;
    }
    const questions::RosterImport* import = chosen();
    const QString id = import->id.toString(QUuid::WithoutBraces);
    const bool rest = sender() == m_rest;
    try {
        m_asked = Commands::of(m_link).ask(Commands::makeItem(undoKind, subjectPrefix + id,
                                                              tr("Undo the import of a personnel list"),
                                                              {{QStringLiteral("import"), id},
                                                               {QStringLiteral("reason"), m_reason->text().trimmed()},
                                                               {QStringLiteral("rest"), rest}}));
        m_message->clear();
    } catch (const ReplicaError& error) {
        m_message->show(look::Tone::Bad,
                        tr("This could not be written down on this PC, so nothing was undone: %1").arg(error.text));
    }
    showChosen();
}

void PastImports::finished(const QUuid& id, const QString& subject, bool done) {
    if (!subject.startsWith(subjectPrefix)) {
        return;
    }
    try {
        const std::optional<OutboxItem> item = m_link.outbox().item(id);
        if (id == m_asked) {
            m_asked = {};
        }
        if (item && done) {
            const int kept = item->result.value(QLatin1String("kept")).toInt();
            const int undone = item->result.value(QLatin1String("undone")).toInt();
            m_message->show(
                look::Tone::Good,
                kept == 0 ? tr("Undone: %n people are as they were before.", nullptr, undone)
                          : tr("Undone for %1 people; %2 have been changed since and stay.").arg(undone).arg(kept));
            m_link.dismiss(id);
            m_reason->clear();
            ask();
        } else if (item) {
            if (item->errorKey == u"roster_import.touched") {
                m_touched = QUuid(subject.mid(subjectPrefix.size()));
            }
            m_message->show(look::Tone::Bad, words::centreRefusal(item->errorKey, item->errorDetail));
            m_link.dismiss(id);
        }
    } catch (const ReplicaError& error) {
        m_message->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
    }
    showChosen();
}

} // namespace inservice
