// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/passedview.h"

#include "forms/closing/passedmodel.h"
#include "forms/commands/listexport.h"
#include "forms/lists/listcolumns.h"
#include "forms/lists/tablehabits.h"
#include "forms/look/look.h"
#include "forms/look/statedelegate.h"
#include "forms/look/whynot.h"
#include "forms/words/words.h"
#include "models/tables/roles.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace inservice {
namespace {

using Column = PassedModel::Column;

constexpr int leastRows = 14 * look::grid; ///< px

look::Tone toneOfRow(const QModelIndex& index) {
    const QString state = index.data(StateRole).toString();
    return state == u"done"                              ? look::Tone::Good
           : state == u"failed" || state == u"held"      ? look::Tone::Warning
           : state == u"waiting" || state == u"exported" ? look::Tone::Info
                                                         : look::Tone::Neutral;
}

} // namespace

PassedView::PassedView(AccountLink& link, QWidget* parent)
    : QWidget(parent)
    , m_link(link)
    , m_sums(new QLabel(this))
    , m_model(new PassedModel(this))
    , m_rows(new QTableView(this))
    , m_save(new QPushButton(tr("Save the list as a &file…"), this)) {
    setObjectName(QStringLiteral("closingPassed"));
    m_sums->setObjectName(QStringLiteral("closingPassedSums"));
    m_sums->setWordWrap(true);
    m_sums->setTextFormat(Qt::PlainText);
    m_sums->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rows->setObjectName(QStringLiteral("closingPassedRows"));
    m_rows->setAccessibleName(tr("How the hours are passed on"));
    m_save->setObjectName(QStringLiteral("closingPassedSave"));
    layOut();
    connect(m_save, &QPushButton::clicked, this, &PassedView::exportList);
    connect(m_model, &ListModel::settled, this,
            [this] { look::setPossible(m_save, m_model->rowCount() == 0 ? tr("Nobody is in the list.") : QString()); });
    setFocusProxy(m_rows);
}

PassedView::~PassedView() = default;

void PassedView::layOut() {
    m_rows->setModel(m_model);
    look::dressView(m_rows);
    m_rows->setMinimumHeight(leastRows);
    m_rows->setItemDelegateForColumn(int(Column::State), new look::StateDelegate(toneOfRow, m_rows));
    m_habits =
        std::make_unique<TableHabits>(m_rows, ListMemory(m_link.identity().accountName, QStringLiteral("passedRows")),
                                      numbers({Column::Name, Column::Target, Column::State, Column::When,
                                               Column::Reason, Column::Hours, Column::Batch}),
                                      this);
    m_habits->columns()->setWidths({{int(Column::Name), 84},
                                    {int(Column::Target), 140},
                                    {int(Column::State), 104},
                                    {int(Column::When), 120},
                                    {int(Column::Reason), 320},
                                    {int(Column::Hours), 56},
                                    {int(Column::Batch), 84},
                                    {int(Column::Unit), 150},
                                    {int(Column::No), 48}});
    m_habits->restore();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, look::grid, 0, 0);
    column->setSpacing(look::grid);
    column->addWidget(m_sums);
    column->addWidget(m_rows, 1);
    column->addWidget(m_save, 0, Qt::AlignLeft);
}

void PassedView::say(const QString& sentence) {
    m_sums->setText(sentence);
    m_rows->hide();
    m_save->hide();
}

void PassedView::setCourse(const CourseRow& course, const QString& whyNot) {
    const bool isOther = course.id != m_course.id;
    m_course = course;
    m_whyNot = whyNot;
    if (isOther) {
        m_isKnown = false;
        m_model->setRows({});
    }
    if (!whyNot.isEmpty()) {
        say(whyNot);
    } else if (isOther) {
        say(tr("The centre is asked how the hours are passed on…"));
    }
}

void PassedView::ask() {
    if (m_isAsking || m_course.id == 0 || !m_whyNot.isEmpty()) {
        return;
    }
    m_isAsking = true;
    m_link.ask(questions::courseTransfers(m_course.id), this,
               [this, of = m_course.id](const Answer<questions::CourseTransfers>& answer) {
                   m_isAsking = false;
                   if (of == m_course.id) {
                       take(answer);
                   } else {
                       ask(); // another one is shown meanwhile
                   }
               });
}

void PassedView::take(const Answer<questions::CourseTransfers>& answer) {
    if (!m_whyNot.isEmpty()) {
        return;
    }
    if (answer) {
        m_isKnown = true;
        m_sums->setText(passedInWords(*answer.value));
        m_model->setRows(answer.value->rows);
        m_rows->setVisible(!answer.value->rows.isEmpty());
        m_save->setVisible(!answer.value->rows.isEmpty() &&
                           m_link.identity().commands.contains(QStringLiteral("transfer.list")));
    } else if (!answer.error.offline) {
        say(words::centreRefusal(answer.error.key, answer.error.detail));
    } else if (!m_isKnown) { // what was read before stays
        say(tr("The centre cannot be reached, and how the hours are passed on lies there alone. Look again once it "
               "answers."));
    }
}

void PassedView::exportList() {
    ExportWords words;
    words.name = tr("Hours passed on, course %1", "name of a sheet").arg(m_course.number);
    words.about = tr("%n row(s), in the columns that the list shows. The centre writes down who saved them, and how "
                     "many.",
                     nullptr, m_model->rowCount());
    words.none = tr("Nobody is in the list.");
    words.say = [of = m_course.id](const questions::ExportedList& list) {
        return questions::transferListExport(of, list);
    };
    words.numberColumns = numbers({Column::Hours, Column::No});
    (new ListExport(m_link, *m_model, *m_rows, words, this))->open();
}

} // namespace inservice
