// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/records/own/recordspage.h"

#include "forms/edits/edits.h"
#include "forms/lists/listcolumns.h"
#include "forms/look/statedelegate.h"
#include "forms/look/whynot.h"
#include "forms/records/own/dutiesline.h"
#include "forms/records/own/recorddetail.h"
#include "forms/records/own/recordpapers.h"
#include "models/domain/rocdate.h"
#include "models/questions/studyfigures.h"
#include "models/replica/replicaerror.h"
#include "models/sheets/sheetfile.h"
#include "models/tables/listwords.h"
#include "models/tables/roles.h"

#include <QComboBox>
#include <QFileDialog>
#include <QTableView>
#include <QVBoxLayout>

namespace inservice {
namespace {

using Bucket = RecordModel::Bucket;
using Column = RecordModel::Column;
using State = RecordModel::State;

constexpr int dayWidth = 160; ///< px
constexpr QLatin1String ownDays("own");

QDate dayOf(const RocDateEdit* edit) {
    const std::optional<RocDate> value = edit->value();
    return value ? value->day() : QDate();
}

} // namespace

RecordsPage::RecordsPage(AccountLink& link, QWidget* parent)
    : RecordsPage(link, new RecordModel(link.replicaFile()), parent) {
}

RecordsPage::RecordsPage(AccountLink& link, RecordModel* model, QWidget* parent)
    : ListPage(link, link.identity().accountName, model, QStringLiteral("records"),
               numbers({Column::Number, Column::Title, Column::Organiser, Column::EndsOn, Column::Hours, Column::State,
                        Column::Certificate, Column::Transfer}),
               parent)
    , m_account(link)
    , m_model(model)
    , m_detail(new RecordDetail(link)) {
    setObjectName(QStringLiteral("recordsPage"));
    makeList();
    addActions();
    setAbove(makeAbove());
    makeFilters(); // last: what was chosen before is chosen at once, and shows in all of these
    setDetail(m_detail, QStringLiteral("documentinfo"), tr("Choose a course from the list."), 66);
    setEmptyWords(
        {QStringLiteral("documentinfo"), tr("Your record is being loaded…"),
         tr("The centre cannot be reached, and nothing has been loaded on this PC before. Your record appears "
            "as soon as it answers."),
         tr("No course fits what is typed or filtered."), tr("No course is like this."),
         tr("Nothing has been confirmed for you yet. Hours appear here once the list of a course you attended "
            "is confirmed."),
         tr("You had no record when the centre last answered; it cannot be reached now.")});
    connect(m_detail, &RecordDetail::printWanted, this, &RecordsPage::printCertificate);
    connect(m_detail, &RecordDetail::openRequested, this, &RecordsPage::openRequested);
    connect(m_detail, &RecordDetail::said, this,
            [this](look::Tone tone, const QString& sentence) { m_message->show(tone, sentence); });
    connect(m_model, &ListModel::settled, this, [this] {
        showSums();
        if (const RecordRow* row = m_model->row(shownId())) {
            m_detail->show(*row);
        }
    });
    begin({{int(Column::EndsOn), Qt::DescendingOrder}});
}

void RecordsPage::makeList() {
    list()->setFindHint(tr("Course, number, organiser, tag or certificate"), tr("Find in your record"));
    list()->view()->setItemDelegateForColumn(
        int(Column::State),
        new look::StateDelegate(
            [](const QModelIndex& index) { return RecordDetail::toneOf(State(index.data(StateRole).toInt())); },
            list()));
    list()->columns()->setWidths({{int(Column::Number), 84},
                                  {int(Column::Title), 210},
                                  {int(Column::Organiser), 130},
                                  {int(Column::Days), 140},
                                  {int(Column::EndsOn), 96},
                                  {int(Column::Hours), 132},
                                  {int(Column::State), 116},
                                  {int(Column::Mode), 90},
                                  {int(Column::Tags), 120},
                                  {int(Column::ClassKind), 120},
                                  {int(Column::Attendance), 96},
                                  {int(Column::ConfirmedOn), 96},
                                  {int(Column::Certificate), 150},
                                  {int(Column::Source), 110},
                                  {int(Column::Transfer), 140}});
    list()->columns()->setInView(numbers({Column::Number, Column::Title, Column::EndsOn, Column::Hours, Column::State}),
                                 int(Column::Title), numbers({Column::Number, Column::EndsOn}));
    setChips({tr("Confirmed"), tr("Not confirmed yet"), tr("Without hours"), tr("All")}, int(Bucket::All));
}

void RecordsPage::makeFilters() {
    auto* days = new QComboBox(this);
    days->setObjectName(QStringLiteral("recordsDays"));
    days->setAccessibleName(tr("When the course ended"));
    days->addItem(tr("Any time"));
    const int year = RocDate::today().schoolYear();
    for (int back = 0; back < 4; ++back) {
        days->addItem(tr("School year %1").arg(year - back), QStringLiteral("s%1").arg(year - back));
    }
    for (int back = 0; back < 4; ++back) {
        days->addItem(tr("Year %1").arg(RocDate::today().year() - back),
                      QStringLiteral("y%1").arg(RocDate::today().year() - back));
    }
    days->addItem(tr("From a day to a day…"), ownDays);
    addFilter(days, QStringLiteral("days"), [this](const QVariant& data) {
        const QString key = data.toString();
        m_ownDays->setVisible(key == ownDays);
        const int of = QStringView(key).mid(1).toInt();
        constexpr int republic = 1911;
        m_from = key == ownDays         ? dayOf(m_first)
                 : key.startsWith(u's') ? RocDate::firstDayOfSchoolYear(of).day()
                 : key.startsWith(u'y') ? QDate(of + republic, 1, 1)
                                        : QDate();
        m_to = key == ownDays         ? dayOf(m_last)
               : key.startsWith(u's') ? RocDate::firstDayOfSchoolYear(of + 1).day().addDays(-1)
               : key.startsWith(u'y') ? QDate(of + republic, 12, 31)
                                      : QDate();
        m_model->setDays(m_from, m_to);
        showSums();
    });
}

/// 起迄日期, as a selection board asks for the last so many years.
QWidget* RecordsPage::makeOwnDays() {
    m_ownDays = new QWidget(this);
    auto* row = new QHBoxLayout(m_ownDays);
    row->setContentsMargins({});
    row->setSpacing(look::grid);
    m_first = new RocDateEdit(m_ownDays);
    m_first->setObjectName(QStringLiteral("recordsFirstDay"));
    m_last = new RocDateEdit(m_ownDays);
    m_last->setObjectName(QStringLiteral("recordsLastDay"));
    auto* fault = new QLabel(m_ownDays);
    auto* from = new QLabel(tr("Courses that ended &from"), m_ownDays);
    from->setBuddy(m_first);
    auto* to = new QLabel(tr("t&o", "between two days"), m_ownDays);
    to->setBuddy(m_last);
    m_first->setAccessibleName(tr("Courses that ended on this day or later"));
    m_last->setAccessibleName(tr("Courses that ended on this day or before"));
    for (QWidget* part : QList<QWidget*>{from, m_first, to, m_last, fault}) {
        row->addWidget(part);
    }
    row->addStretch(1);
    for (RocDateEdit* edit : {m_first, m_last}) {
        edit->setMaximumWidth(dayWidth);
        connect(edit, &ValueEdit::edited, this, &RecordsPage::takeOwnDays);
        connect(edit, &ValueEdit::faultChanged, fault,
                [this, fault] { fault->setText(m_first->fault().isEmpty() ? m_last->fault() : m_first->fault()); });
    }
    m_ownDays->hide();
    return m_ownDays;
}

/// A day that is half typed changes nothing yet.
void RecordsPage::takeOwnDays() {
    const auto isDone = [](const RocDateEdit* edit) { return edit->isBlank() || edit->value(); };
    if (isDone(m_first) && isDone(m_last)) {
        m_from = dayOf(m_first);
        m_to = dayOf(m_last);
        m_model->setDays(m_from, m_to);
        showSums();
    }
}

QWidget* RecordsPage::makeAbove() {
    auto* above = new QWidget(this);
    auto* column = new QVBoxLayout(above);
    column->setContentsMargins({});
    auto* row = new QHBoxLayout;
    row->setSpacing(look::grid);
    m_sumBy = new QComboBox(above);
    m_sumBy->setObjectName(QStringLiteral("recordsSumBy"));
    m_sumBy->setAccessibleName(tr("Sums by"));
    m_sumBy->addItem(tr("By school year"), int(RecordSumBy::SchoolYear));
    m_sumBy->addItem(tr("By year"), int(RecordSumBy::Year));
    m_sumBy->addItem(tr("By tag"), int(RecordSumBy::Tag));
    m_sumBy->addItem(tr("By how it was held"), int(RecordSumBy::Mode));
    m_sums = new QLabel(above);
    m_sums->setObjectName(QStringLiteral("recordsSums"));
    m_sums->setWordWrap(true);
    m_sums->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    row->addWidget(m_sumBy, 0, Qt::AlignTop);
    row->addWidget(m_sums, 1);
    m_duties = new DutiesLine(above);
    m_message = new look::MessageBar(above);
    m_message->setObjectName(QStringLiteral("recordsMessage"));
    column->addWidget(makeOwnDays());
    column->addLayout(row);
    column->addWidget(m_duties);
    column->addWidget(m_message);
    connect(m_sumBy, &QComboBox::currentIndexChanged, this, &RecordsPage::showSums);
    return above;
}

void RecordsPage::addActions() {
    m_printList =
        new QAction(look::icon(QStringLiteral("document-print")), tr("Print the list of these &years…"), this);
    m_printList->setObjectName(QStringLiteral("recordsPrintList"));
    connect(m_printList, &QAction::triggered, this, &RecordsPage::printList);
    addPageAction(m_printList);
    m_save = new QAction(look::icon(QStringLiteral("document-save")), tr("&Save as a spreadsheet…"), this);
    m_save->setObjectName(QStringLiteral("recordsSave"));
    connect(m_save, &QAction::triggered, this, &RecordsPage::chooseFile);
    addPageAction(m_save);
}

QString RecordsPage::title() const {
    return tr("My record");
}

void RecordsPage::setCurrent(bool current) {
    ListPage::setCurrent(current);
    if (current) {
        m_model->refresh(); // a course may have ended meanwhile
        askDuties();
    }
}

/// What is still to be done of 法定研習 is counted by the centre alone; while it cannot be reached nothing is said.
void RecordsPage::askDuties() {
    m_account.ask(questions::ownDuties(), this, [this](const Answer<questions::OwnDuties>& answer) {
        m_duties->setDuties(answer ? answer.value->duties : QList<questions::OwnDuty>());
    });
}

QString RecordsPage::sumWords(const RecordSum& sum) const {
    QStringList parts;
    if (sum.hours > 0 || (sum.credits <= 0 && sum.lecture <= 0)) {
        parts << tr("%1 hours", "of a course").arg(hoursText(sum.hours));
    }
    if (sum.credits > 0) {
        parts << tr("%1 credits").arg(hoursText(sum.credits));
    }
    if (sum.lecture > 0) {
        parts << tr("%1 hours as lecturer").arg(hoursText(sum.lecture));
    }
    return parts.join(tr(", ", "between sums"));
}

/// Of all that was confirmed in the days chosen: what is typed into the find box hides rows and no hours.
void RecordsPage::showSums() {
    const QList<RecordRow> counted = m_model->counted();
    const QString none = tr("Nothing has been confirmed in these days.");
    look::setPossible(m_printList, counted.isEmpty() ? none : QString());
    look::setPossible(m_save, counted.isEmpty() ? none : QString());
    if (counted.isEmpty()) {
        m_sums->setText(none);
        return;
    }
    const QList<CountedRecord> records = countedRecords(counted);
    const auto by = RecordSumBy(m_sumBy->currentData().toInt());
    QHash<QString, QString> labels;
    for (const RecordRow& row : counted) {
        for (int i = 0; i < row.tags.size(); ++i) {
            labels.insert(row.tags.at(i), row.tagLabels.value(i));
        }
    }
    QStringList parts;
    for (const RecordSum& sum : recordSums(records, by)) {
        QString name = sum.key;
        switch (by) {
        case RecordSumBy::SchoolYear:
            name = tr("School year %1").arg(sum.key);
            break;
        case RecordSumBy::Year:
            name = tr("Year %1").arg(sum.key);
            break;
        case RecordSumBy::Tag:
            name = sum.key.isEmpty() ? tr("No tag") : labels.value(sum.key, sum.key);
            break;
        case RecordSumBy::Mode:
            name = RecordModel::modeWord(sum.key);
            break;
        }
        parts << tr("%1: %2", "name of a sum: hours").arg(name, sumWords(sum));
    }
    m_sums->setText(tr("In all %1. %2", "total, sums")
                        .arg(sumWords(recordTotal(records)), parts.join(tr("; ", "between sums of different names"))));
}

void RecordsPage::focusDetail() {
    m_detail->focusFirst();
}

void RecordsPage::showRow(qint64 id) {
    m_message->clear();
    if (const RecordRow* row = m_model->row(id)) {
        m_detail->show(*row);
    }
}

void RecordsPage::chooseFile() {
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Save your record"), tr("My record") + QStringLiteral(".ods"),
                                     tr("Spreadsheet (*.ods);;Excel (*.xlsx);;CSV (*.csv)"));
    if (!file.isEmpty()) {
        saveTo(file);
    }
}

void RecordsPage::saveTo(const QString& file) {
    const QString cause =
        saveSheets(file, {RecordPapers::table(*m_model, m_account.identity().name)}, formatOfFile(file));
    if (cause.isEmpty()) {
        m_message->show(look::Tone::Good, tr("Saved: %1").arg(file));
    } else {
        m_message->show(look::Tone::Bad, tr("The file could not be written: %1").arg(cause));
    }
}

void RecordsPage::printCertificate() {
    const RecordRow* row = m_model->row(shownId());
    if (row != nullptr && row->certificate && row->certificate->isValid()) {
        RecordPapers::openCertificate(*row, this);
    }
}

void RecordsPage::printList() {
    try {
        RecordPapers::openList(m_account, m_model->counted(), m_from, m_to, this);
    } catch (const ReplicaError& error) {
        m_message->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
    }
}

} // namespace inservice
