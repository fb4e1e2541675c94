// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/register/pickedit.h"

#include "forms/look/composition.h"
#include "forms/look/flow.h"
#include "forms/look/look.h"
#include "models/domain/fold.h"
#include "models/tables/unitfinder.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTimer>
#include <QVBoxLayout>

namespace inservice {
namespace {

constexpr int shownAtMost = 12; ///< lines of the list that drops down
constexpr int offeredUnits = 20;

} // namespace

PickEdit::PickEdit(const QString& hint, QWidget* parent)
    : QWidget(parent)
    , m_find(new QLineEdit(this))
    , m_offered(new QStandardItemModel(this))
    , m_chips(nullptr)
    , m_chosen(new QWidget(this)) {
    look::Composition::guard();
    m_find->setPlaceholderText(hint);
    m_find->setMinimumHeight(look::row - 2);
    m_find->setClearButtonEnabled(true);
    auto* completer = new QCompleter(m_offered, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(shownAtMost);
    m_find->setCompleter(completer);
    m_find->installEventFilter(this);
    m_chips = new look::FlowLayout(m_chosen, look::grid / 2);
    m_chips->setContentsMargins(0, look::grid / 2, 0, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_find);
    column->addWidget(m_chosen);
    m_chosen->hide();
    setFocusProxy(m_find);
    connect(m_find, &QLineEdit::textEdited, this, &PickEdit::offer);
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) {
        add(index.data(Qt::UserRole));
        QTimer::singleShot(0, m_find, &QLineEdit::clear); // the completer writes its line first
    });
    connect(m_find, &QLineEdit::returnPressed, this, [this] {
        if (!m_find->completer()->popup()->isVisible() && pick(m_find->text())) {
            m_find->clear();
        }
    });
}

void PickEdit::setObjectNames() {
    m_find->setObjectName(objectName() + QStringLiteral("Find"));
    m_chosen->setObjectName(objectName() + QStringLiteral("Chosen"));
}

void PickEdit::setOptions(const QList<Choice>& options) {
    m_options = options;
    showChosen();
}

void PickEdit::setFinder(const std::function<QList<Choice>(const QString&)>& find,
                         const std::function<QString(const QVariant&)>& word) {
    m_finder = find;
    m_namer = word;
    showChosen();
}

void PickEdit::setUnits(const UnitFinder* units) {
    if (units == nullptr) {
        return;
    }
    setFinder(
        [units](const QString& text) {
            QList<Choice> found;
            const QList<int> places = units->units()->find(text, offeredUnits);
            for (const int place : places) {
                const UnitRow& unit = units->units()->units().at(place);
                found << Choice{unit.id, unit.name};
            }
            return found;
        },
        [units](const QVariant& id) {
            const UnitRow* unit = units->units()->unit(id.toLongLong());
            return unit != nullptr ? unit->name : id.toString();
        });
}

QList<Choice> PickEdit::fitting(const QString& text) const {
    if (m_finder) {
        return text.trimmed().isEmpty() ? QList<Choice>() : m_finder(text);
    }
    QList<Choice> fit;
    const QString folded = fold(text);
    for (const Choice& option : m_options) {
        if (!m_keys.contains(option.key) && fold(option.word).contains(folded)) {
            fit << option;
        }
    }
    return fit;
}

void PickEdit::offer(const QString& text) {
    m_offered->clear();
    const QList<Choice> fit = fitting(text);
    for (const Choice& choice : fit) {
        auto* item = new QStandardItem(choice.word);
        item->setData(choice.key, Qt::UserRole);
        m_offered->appendRow(item);
    }
}

bool PickEdit::pick(const QString& text) {
    QList<Choice> fit = fitting(text);
    for (const Choice& choice : std::as_const(fit)) {
        if (fold(choice.word) == fold(text)) {
            fit = {choice};
            break;
        }
    }
    if (fit.size() != 1) {
        return false;
    }
    add(fit.constFirst().key);
    return true;
}

void PickEdit::setKeys(const QVariantList& keys) {
    m_keys = keys;
    showChosen();
}

QString PickEdit::words() const {
    QStringList all;
    for (const QVariant& key : m_keys) {
        all << wordOf(key);
    }
    return all.join(tr(", ", "between things chosen"));
}

void PickEdit::add(const QVariant& key) {
    if (m_keys.contains(key) || (m_most > 0 && m_keys.size() >= m_most)) {
        return;
    }
    m_keys << key;
    showChosen();
    emit edited();
}

QString PickEdit::wordOf(const QVariant& key) const {
    if (m_namer) {
        return m_namer(key);
    }
    for (const Choice& option : m_options) {
        if (option.key == key) {
            return option.word;
        }
    }
    return key.toString();
}

void PickEdit::showChosen() {
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        item->widget()->deleteLater(); // one of them may be what is being pressed
        item->widget()->hide();
        delete item;
    }
    for (const QVariant& key : std::as_const(m_keys)) {
        auto* chip = new QPushButton(tr("%1 ✕", "what was chosen; the button takes it out").arg(wordOf(key)), m_chosen);
        chip->setAccessibleName(tr("Take out %1").arg(wordOf(key)));
        chip->setToolTip(chip->accessibleName());
        connect(chip, &QPushButton::clicked, this, [this, key] {
            m_keys.removeAll(key);
            showChosen();
            m_find->setFocus(Qt::OtherFocusReason);
            emit edited();
        });
        m_chips->addWidget(chip);
    }
    m_chosen->setVisible(!m_keys.isEmpty());
    const bool isFull = m_most > 0 && m_keys.size() >= m_most;
    m_find->setVisible(!isFull); // with as many as there may be it has nothing to offer
    setFocusProxy(isFull ? m_chosen->findChild<QPushButton*>() : static_cast<QWidget*>(m_find));
}

bool PickEdit::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
        offer(m_find->text());
        m_find->completer()->complete();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace inservice
