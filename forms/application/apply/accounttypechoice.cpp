// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/apply/accounttypechoice.h"

#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "forms/words/words.h"

#include <QButtonGroup>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QRadioButton>
#include <QVBoxLayout>

namespace inservice {

AccountTypeChoice::AccountTypeChoice(QWidget* parent)
    : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::grid / 2);
    auto* group = new QButtonGroup(this);
    int widest = 0;
    for (const AccountType type :
         {AccountType::ChiefManager, AccountType::Contact, AccountType::Operator, AccountType::Reviewer}) {
        Row row{type, new QFrame(this), nullptr, nullptr};
        row.frame->setFrameShape(QFrame::StyledPanel);
        row.frame->setAutoFillBackground(true);
        row.button = new QRadioButton(words::accountType(type), row.frame);
        row.button->setObjectName("accountType_" + toKey(type));
        row.button->setAccessibleDescription(words::accountTypeDuties(type));
        row.duties = new QLabel(words::accountTypeDuties(type), row.frame);
        row.duties->setWordWrap(true);
        row.duties->setTextFormat(Qt::PlainText);
        auto* layout = new QHBoxLayout(row.frame);
        layout->setContentsMargins(look::grid, look::grid, look::grid, look::grid);
        layout->setSpacing(look::grid * 2);
        widest = qMax(widest, row.button->sizeHint().width());
        layout->addWidget(row.button, 0, Qt::AlignTop);
        layout->addWidget(row.duties, 1);
        column->addWidget(row.frame);
        group->addButton(row.button);
        connect(row.button, &QRadioButton::toggled, this, [this](bool checked) {
            if (checked) {
                setFocusProxy(qobject_cast<QWidget*>(sender()));
                recolour();
                emit changed();
            }
        });
        m_rows.append(row);
    }
    for (const Row& row : std::as_const(m_rows)) {
        row.button->setMinimumWidth(widest); // what they may do begins in one line
    }
    setFocusProxy(m_rows.first().button);
    showRows({});
    recolour();
}

std::optional<AccountType> AccountTypeChoice::type() const {
    for (const Row& row : m_rows) {
        if (row.button->isChecked()) {
            return row.type;
        }
    }
    return std::nullopt;
}

void AccountTypeChoice::setType(std::optional<AccountType> type) {
    for (const Row& row : std::as_const(m_rows)) {
        // An exclusive group cannot be emptied otherwise.
        row.button->setAutoExclusive(false);
        row.button->group()->setExclusive(false);
        row.button->setChecked(type == row.type);
        row.button->group()->setExclusive(true);
    }
    if (!type) {
        setFocusProxy(m_rows.first().button);
    }
    recolour();
}

void AccountTypeChoice::setOffered(const QList<AccountType>& types, const QString& kindName) {
    const Row* only = nullptr;
    int offered = 0;
    QStringList names;
    for (const AccountType type : types) {
        names << words::accountType(type);
    }
    for (const Row& row : std::as_const(m_rows)) {
        const bool enabled = types.isEmpty() || types.contains(row.type);
        const QString whyNot = enabled ? QString()
                                       : tr("Not offered to %1: these apply only for “%2”.")
                                             .arg(kindName, names.join(tr(", ", "between types of account")));
        look::setPossible(row.button, whyNot);
        row.duties->setText(enabled ? words::accountTypeDuties(row.type) : whyNot);
        row.button->setToolTip(enabled ? QString() : row.duties->text());
        if (enabled) {
            ++offered;
            only = &row;
        }
    }
    if (offered == 1) {
        only->button->setChecked(true);
    } else if (const std::optional<AccountType> chosen = type();
               chosen && !types.isEmpty() && !types.contains(*chosen)) {
        setType(std::nullopt);
        emit changed();
    }
    showRows(types);
    recolour();
}

/// 審核人員 is applied for at a desk alone (表2-3).
void AccountTypeChoice::showRows(const QList<AccountType>& offered) {
    for (const Row& row : std::as_const(m_rows)) {
        row.frame->setVisible(row.type != AccountType::Reviewer || row.button->isChecked() ||
                              offered.contains(AccountType::Reviewer));
    }
}

void AccountTypeChoice::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (look::isRecolouring(event)) {
        recolour();
    }
}

void AccountTypeChoice::recolour() {
    for (const Row& row : std::as_const(m_rows)) {
        QPalette frame;
        if (row.button->isChecked()) {
            frame.setColor(QPalette::Window, look::background(look::Tone::Info));
        }
        row.frame->setPalette(frame);
        QPalette text;
        if (!row.button->isEnabled()) {
            text.setColor(QPalette::WindowText, look::muted());
        }
        row.duties->setPalette(text);
    }
}

} // namespace inservice
