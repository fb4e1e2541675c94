// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/records/own/recordspage.h"

#include "forms/commands/askedcommands.h"
#include "forms/commands/commands.h"
#include "forms/commands/reasonpanel.h"
#include "forms/lists/listcolumns.h"
#include "forms/look/flow.h"
#include "forms/look/statedelegate.h"
#include "forms/look/whynot.h"
#include "forms/paper/printpanel.h"
#include "forms/paper/printwindow.h"
#include "forms/records/own/certificatesheet.h"
#include "forms/records/own/dutiesline.h"
#include "forms/words/recordwords.h"
#include "models/domain/error.h"
#include "models/domain/rocdate.h"
#include "models/questions/studyfigures.h"
#include "models/records/certificatecode.h"
#include "models/replica/replicaerror.h"
#include "models/replica/tables/teachers.h"
#include "models/replica/tables/units.h"
#include "models/tables/listwords.h"
#include "models/tables/roles.h"

#include <QComboBox>
#include <QFileDialog>
#include <QPushButton>
#include <QSaveFile>
#include <QTableView>
#include <QVBoxLayout>

namespace inservice {
namespace {

using Bucket = RecordModel::Bucket;
using Column = RecordModel::Column;
using State = RecordModel::State;

constexpr qsizetype leastObjection = 5; ///< characters, as the centre takes them

look::Tone toneOf(State state) {
    switch (state) {
    case State::Confirmed:
    case State::Corrected:
        return look::Tone::Good;
    case State::Pending:
        return look::Tone::Info;
    case State::Failed:
        return look::Tone::Warning;
    case State::Revoked:
        return look::Tone::Bad;
    }
    return look::Tone::Neutral;
}

QString daysOf(const RecordRow& row) {
    const QString to = shownDay(row.dateTo);
    return row.dateFrom == row.dateTo || !row.dateFrom.isValid() ? to : shownDay(row.dateFrom) + u'～' + to;
}

RecordListLine lineOf(const RecordRow& row) {
    RecordListLine line;
    line.number = QString::number(row.number);
    line.title = row.title;
    line.organiser = row.organiser;
    line.days = daysOf(row);
    line.hours = hoursText(row.hours) + (row.kind == u"credits"   ? QStringLiteral(" 學分")
                                         : row.kind == u"lecture" ? QStringLiteral(" 小時（授課）")
                                                                  : QStringLiteral(" 小時"));
    if (row.certificate) {
        const CertificateCode code{row.certificate->number, row.certificate->code, row.certificate->version};
        line.certificate = code.number + u' ' + code.shownCode();
    }
    return line;
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
    , m_asked(new AskedCommands(link, this)) {
    setObjectName(QStringLiteral("recordsPage"));
    makeList();
    makeFilters();
    setAbove(makeAbove());
    setDetail(makeDetail(), QStringLiteral("documentinfo"), tr("Choose a course from the list."), 66);
    setEmptyWords(
        {QStringLiteral("documentinfo"), tr("Your record is being loaded…"),
         tr("The centre cannot be reached, and nothing has been loaded on this PC before. Your record appears "
            "as soon as it answers."),
         tr("No course fits what is typed or filtered."), tr("No course is like this."),
         tr("Nothing has been confirmed for you yet. Hours appear here once the list of a course you attended "
            "is confirmed."),
         tr("You had no record when the centre last answered; it cannot be reached now.")});
    addActions();
    connect(m_model, &ListModel::settled, this, [this] {
        showSums();
        if (shownId() != 0) {
            refreshDetail();
        }
    });
    begin({{int(Column::EndsOn), Qt::DescendingOrder}});
}

void RecordsPage::makeList() {
    list()->setFindHint(tr("Course, number, organiser, tag or certificate"), tr("Find in your record"));
    list()->view()->setItemDelegateForColumn(
        int(Column::State),
        new look::StateDelegate([](const QModelIndex& index) { return toneOf(State(index.data(StateRole).toInt())); },
                                list()));
    list()->columns()->setWidths({{int(Column::Number), 84},
                                  {int(Column::Title), 210},
                                  {int(Column::Organiser), 130},
                                  {int(Column::EndsOn), 96},
                                  {int(Column::Hours), 132},
                                  {int(Column::State), 116},
                                  {int(Column::Mode), 90},
                                  {int(Column::Tags), 120},
                                  {int(Column::ClassKind), 120},
                                  {int(Column::ConfirmedOn), 96},
                                  {int(Column::Certificate), 150},
                                  {int(Column::Transfer), 140}});
    list()->columns()->setInView(numbers({Column::Number, Column::Title, Column::EndsOn, Column::Hours, Column::State}),
                                 int(Column::Title), numbers({Column::Number, Column::State}));
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
    addFilter(days, QStringLiteral("days"), [this](const QVariant& data) {
        const QString key = data.toString();
        const int of = QStringView(key).mid(1).toInt();
        constexpr int republic = 1911;
        m_from = key.startsWith(u's')   ? RocDate::firstDayOfSchoolYear(of).day()
                 : key.startsWith(u'y') ? QDate(of + republic, 1, 1)
                                        : QDate();
        m_to = key.startsWith(u's')   ? RocDate::firstDayOfSchoolYear(of + 1).day().addDays(-1)
               : key.startsWith(u'y') ? QDate(of + republic, 12, 31)
                                      : QDate();
        m_model->setDays(m_from, m_to);
        showSums();
    });
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
    column->addLayout(row);
    column->addWidget(m_duties);
    column->addWidget(m_message);
    connect(m_sumBy, &QComboBox::currentIndexChanged, this, &RecordsPage::showSums);
    return above;
}

QWidget* RecordsPage::makeDetail() {
    auto* detail = new QWidget;
    m_title = new look::Heading({}, 2, detail);
    m_title->setObjectName(QStringLiteral("recordTitle"));
    m_title->setWordWrap(true);
    m_state = new look::StateBadge(detail);
    m_state->setObjectName(QStringLiteral("recordState"));
    m_notice = new look::MessageBar(detail);
    m_notice->setObjectName(QStringLiteral("recordNotice"));
    m_print = new QPushButton(tr("&Print the certificate…"), detail);
    m_print->setObjectName(QStringLiteral("recordPrint"));
    look::makePrimary(m_print);
    m_course = new QPushButton(tr("Page of the &course"), detail);
    m_course->setObjectName(QStringLiteral("recordCourse"));
    m_transfers = new QPushButton(tr("&How it is passed on"), detail);
    m_transfers->setObjectName(QStringLiteral("recordTransfers"));
    m_object = new QPushButton(tr("&Object to the correction…"), detail);
    m_object->setObjectName(QStringLiteral("recordObject"));
    m_panel = new ReasonPanel(QStringLiteral("recordPanel"), detail);
    m_fields = new FieldsView(detail);
    m_fields->setObjectName(QStringLiteral("recordFields"));
    auto* column = new QVBoxLayout(detail);
    column->setContentsMargins(2 * look::grid, 0, 0, 0);
    column->setSpacing(look::grid);
    column->addWidget(m_title);
    column->addWidget(m_state);
    column->addWidget(m_notice);
    auto* buttons = new look::FlowLayout(nullptr, look::grid);
    for (QPushButton* button : {m_print, m_course, m_transfers, m_object}) {
        buttons->addWidget(button);
    }
    column->addLayout(buttons);
    column->addWidget(m_panel);
    column->addWidget(m_fields, 1);
    connect(m_object, &QPushButton::clicked, this, &RecordsPage::startObjection);
    connect(m_panel, &AskingPanel::confirmed, this, &RecordsPage::object);
    connect(m_asked, &AskedCommands::done, this, [this] {
        m_message->show(look::Tone::Good, tr("Your objection has reached the desk, which answers you itself."));
        refreshDetail();
    });
    connect(m_asked, &AskedCommands::refused, this, [this](const QString&, const QString& sentence) {
        m_message->show(look::Tone::Bad, sentence);
        refreshDetail();
    });
    connect(m_asked, &AskedCommands::failed, this, [this](const QString& cause) {
        m_message->show(look::Tone::Bad, tr("It could not be written down on this PC: %1").arg(cause));
        refreshDetail();
    });
    connect(m_print, &QPushButton::clicked, this, &RecordsPage::printCertificate);
    connect(m_course, &QPushButton::clicked, this, [this] {
        if (const RecordRow* row = m_model->row(shownId())) {
            emit openRequested(QStringLiteral("offering:%1").arg(row->number));
        }
    });
    connect(m_transfers, &QPushButton::clicked, this, [this] { emit openRequested(QStringLiteral("transfers")); });
    return detail;
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
    m_print->setFocus(Qt::OtherFocusReason);
}

void RecordsPage::showRow(qint64 id) {
    Q_UNUSED(id)
    m_message->clear();
    if (const RecordRow* row = m_model->row(shownId()); row != nullptr && row->courseId != m_objected) {
        m_panel->cancel();
    }
    refreshDetail();
}

QString RecordsPage::noticeOf(const RecordRow& row) const {
    switch (RecordModel::stateOf(row)) {
    case State::Pending:
        return row.contactEmail.isEmpty()
                   ? tr("The list of this course has not been confirmed yet. Ask its organiser: %1.").arg(row.organiser)
                   : tr("The list of this course has not been confirmed yet. Ask its organiser: %1 (%2).")
                         .arg(row.organiser, row.contactEmail);
    case State::Failed:
        return tr("No hours were credited. If you were there, ask the organiser: %1.").arg(row.organiser);
    case State::Revoked:
        return tr("The desk has revoked this certificate: %1").arg(row.certificate->reason);
    case State::Corrected:
        return tr("The hours were corrected after they had been confirmed. Older prints are no longer valid: print the "
                  "certificate anew.");
    case State::Confirmed:
        break;
    }
    return {};
}

FieldsView::Section RecordsPage::fieldsOf(const RecordRow& row) const {
    FieldsView::Section about;
    const auto add = [&about](const QString& label, const QString& value) {
        if (!value.isEmpty()) {
            about.fields << FieldsView::Field{label, value};
        }
    };
    add(tr("Hours"), RecordModel::hoursWord(row));
    add(tr("Days"), daysOf(row));
    add(tr("Organiser"), row.organiser);
    add(tr("How it was held"), RecordModel::modeWord(row.mode));
    add(tr("Kind of class"), RecordModel::classKindWord(row.classKind));
    add(tr("Tags"), row.tagLabels.join(u'、'));
    add(tr("Confirmed on"), shownDate(row.confirmedAt));
    if (row.certificate) {
        const CertificateCode code{row.certificate->number, row.certificate->code, row.certificate->version};
        add(tr("Certificate"), code.number);
        add(tr("Verification code"), code.shownCode());
        add(tr("Version"), QString::number(code.version));
    }
    for (const TransferItemRow& item : row.transfers) {
        if (item.state != u"replaced") {
            const QString why = words::transferReason(item.reasonKey, item.reason);
            const QString state = words::transferState(item.state, item.action);
            add(words::transferTarget(item.target), why.isEmpty() ? state : tr("%1. %2", "state, why").arg(state, why));
        }
    }
    return about;
}

void RecordsPage::refreshDetail() {
    const RecordRow* row = m_model->row(shownId());
    if (row == nullptr) {
        return;
    }
    m_title->setText(tr("%1 %2", "number, title").arg(row->number).arg(row->title));
    const State state = RecordModel::stateOf(*row);
    m_state->set(toneOf(state), RecordModel::stateWord(state));
    const QString notice = noticeOf(*row);
    notice.isEmpty() ? m_notice->clear() : m_notice->show(toneOf(state), notice);
    look::setPossible(m_print, state == State::Pending   ? tr("A certificate is there once the hours are confirmed.")
                               : state == State::Failed  ? tr("There is no certificate of a course without hours.")
                               : state == State::Revoked ? tr("The certificate is revoked, so it is printed no more.")
                               : !row->certificate       ? tr("The certificate has not come from the centre yet.")
                                                         : QString());
    m_transfers->setVisible(!row->transfers.isEmpty());
    const std::optional<QString> why = whyNoObjection(*row);
    m_object->setVisible(why.has_value());
    look::setPossible(m_object, why.value_or(QString()));
    m_fields->setSections({fieldsOf(*row)});
}

/// Which hours a correction has made fewer is known at the centre; here, that the list is not the first that held.
std::optional<QString> RecordsPage::whyNoObjection(const RecordRow& row) const {
    if (row.isPending || row.version < 2 || !m_account.identity().commands.contains(u"correction.object")) {
        return std::nullopt;
    }
    return m_asked->isWaiting() ? tr("Your objection is on its way to the centre.") : QString();
}

void RecordsPage::startObjection() {
    const RecordRow* row = m_model->row(shownId());
    if (row == nullptr) {
        return;
    }
    m_objected = row->courseId;
    ReasonPanel::Setup setup;
    setup.key = QString::number(row->courseId);
    setup.title = tr("Object to the correction of course %1").arg(row->number);
    setup.explanation = tr("If a correction has made your hours fewer, the desk that approved it reads what you say. "
                           "It can be said once, within fourteen days; the hours stay as they are until the desk "
                           "has looked.");
    setup.confirm = tr("Send it to the desk");
    setup.textLabel = tr("What is not right");
    setup.textMissing = tr("Write what is not right, at least 5 characters.");
    setup.fieldsWhyNot = [this] {
        return m_panel->reason().size() < leastObjection ? tr("Write what is not right, at least 5 characters.")
                                                         : QString();
    };
    m_panel->open(setup);
}

void RecordsPage::object() {
    const RecordRow* row = m_model->row(shownId());
    const QString title = row != nullptr ? row->title : QString();
    if (m_asked->ask(Commands::makeItem(
            QStringLiteral("correction.object"), QStringLiteral("correction-objection:%1").arg(m_objected), title,
            {{QStringLiteral("course_id"), m_objected}, {QStringLiteral("text"), m_panel->reason()}}))) {
        m_panel->close();
    }
    refreshDetail();
}

void RecordsPage::printCertificate() {
    const RecordRow* row = m_model->row(shownId());
    if (row == nullptr || !row->certificate || !row->certificate->isValid()) {
        return;
    }
    PrintPanel::Paper paper;
    paper.document = certificateDocument(*row->certificate);
    paper.subject = QStringLiteral("%1/%2").arg(row->certificate->number).arg(row->certificate->version);
    paper.copies = {1};
    paper.next = tr("Whoever gets it can verify it under «Verify a certificate», without an account.");
    auto* panel = new PrintPanel(this);
    panel->setPaper(paper);
    openPrintWindow(panel, QStringLiteral("certificatePaper"), tr("Certificate"), this);
}

void RecordsPage::printList() {
    const QList<RecordRow> counted = m_model->counted();
    try {
        RecordListHead head;
        head.name = m_account.identity().name;
        const ReplicaReader& replica = m_account.replica();
        const auto unit = replica.row<UnitRow>(m_account.identity().unitId);
        head.unit = unit ? unit->name : QString();
        const QList<TeacherRow> own = replica.rows<TeacherRow>();
        head.nationalId = own.isEmpty() ? QString() : own.constFirst().nationalId;
        head.from = m_from;
        head.to = m_to;
        head.printedOn = RocDate::today().day();
        QList<RecordListLine> lines;
        for (const RecordRow& row : counted) {
            lines << lineOf(row);
        }
        const RecordSum total = recordTotal(countedRecords(counted));
        QString sums = QStringLiteral("合計：研習 %1 小時").arg(hoursText(total.hours));
        if (total.credits > 0) {
            sums += QStringLiteral("、%1 學分").arg(hoursText(total.credits));
        }
        if (total.lecture > 0) {
            sums += QStringLiteral("；授課 %1 小時（不併入研習時數）").arg(hoursText(total.lecture));
        }
        PrintPanel::Paper paper;
        paper.document = recordListDocument(head, lines, sums);
        paper.subject = QStringLiteral("records");
        paper.copies = {1};
        paper.next = tr("The list has what was confirmed by now. Each line can be verified by its certificate.");
        auto* panel = new PrintPanel(this);
        panel->setPaper(paper);
        openPrintWindow(panel, QStringLiteral("recordsPaper"), tr("List of courses attended"), this);
    } catch (const ReplicaError& error) {
        m_message->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
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
    SpreadsheetTable table;
    table.title = tr("My record");
    table.numberColumns = {int(Column::Hours)};
    for (int column = 0; column < int(Column::Count); ++column) {
        table.header << m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    for (const RecordRow& row : m_model->counted()) {
        table.rows << QStringList{QString::number(row.number),
                                  row.title,
                                  row.organiser,
                                  shownDay(row.dateTo),
                                  hoursText(row.hours),
                                  words::recordKind(row.kind) + u'　' +
                                      RecordModel::stateWord(RecordModel::stateOf(row)),
                                  RecordModel::modeWord(row.mode),
                                  row.tagLabels.join(u'、'),
                                  RecordModel::classKindWord(row.classKind),
                                  shownDate(row.confirmedAt),
                                  row.certificate ? row.certificate->number : QString(),
                                  RecordModel::transferWord(row)};
    }
    const SheetFormat format = file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)    ? SheetFormat::Csv
                               : file.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive) ? SheetFormat::Xlsx
                                                                                            : SheetFormat::Ods;
    try {
        const QByteArray content = written(table, format);
        QSaveFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size() || !out.commit()) {
            m_message->show(look::Tone::Bad, tr("The file could not be written: %1").arg(out.errorString()));
            return;
        }
        m_message->show(look::Tone::Good, tr("Saved: %1").arg(file));
    } catch (const Error& error) {
        m_message->show(look::Tone::Bad, tr("The file could not be written: %1").arg(error.text));
    }
}

} // namespace inservice
