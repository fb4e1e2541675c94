// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/intake/returnspage.h"

#include "forms/intake/intakewords.h"
#include "forms/intake/mailboxpanel.h"
#include "forms/intake/sourcebar.h"
#include "forms/intake/whosecase.h"
#include "forms/lists/detailcolumn.h"
#include "forms/lists/listcolumns.h"
#include "forms/look/buttonaction.h"
#include "forms/look/flow.h"
#include "forms/look/loweredge.h"
#include "forms/look/statedelegate.h"
#include "forms/look/whynot.h"
#include "forms/paper/scanview.h"
#include "models/intake/mailbox/mailbox.h"
#include "models/intake/takenpages.h"
#include "models/replica/replicaerror.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace inservice {
namespace {

using Bucket = IntakeModel::Bucket;
using Column = IntakeModel::Column;
using State = ReturnEntry::State;

look::Tone toneOfRow(const QModelIndex& index) {
    return intakewords::tone(State(index.data(StateRole).toInt()));
}

/// The files of a drag that lie on this computer.
QStringList draggedFiles(const QMimeData* data) {
    QStringList files;
    const QList<QUrl> urls = data->urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile()) {
            files << url.toLocalFile();
        }
    }
    return files;
}

bool maySend(const ReturnEntry& entry) {
    return entry.state == State::Ready || entry.state == State::Ask ||
           (entry.state == State::Elsewhere && !entry.found.subject.isEmpty());
}

bool mayAssign(const ReturnEntry& entry) {
    return entry.state == State::Unknown || entry.state == State::Ask || entry.state == State::Elsewhere ||
           entry.state == State::OwnPlace || entry.state == State::Closed ||
           (entry.state == State::Twin && !entry.pages.isEmpty());
}

bool mayPutAside(const ReturnEntry& entry) {
    return entry.isOpen() ? entry.state != State::Refused : entry.state == State::Twin;
}

} // namespace

ReturnsPage::ReturnsPage(AccountLink& link, const QList<PaperReturnMaker>& returns, QWidget* parent)
    : ReturnsPage(link, returns, new IntakeModel, parent) {
}

ReturnsPage::ReturnsPage(AccountLink& link, const QList<PaperReturnMaker>& returns, IntakeModel* model, QWidget* parent)
    : ListPage(link, link.identity().accountName, model, QStringLiteral("intake"),
               numbers({Column::Place, Column::Case, Column::State}), parent)
    , m_model(model)
    , m_intake(&Intake::of(link, returns))
    , m_sources(new SourceBar(*m_intake, this))
    , m_mailbox(new Mailbox(link, *m_intake))
    , m_mailPanel(new MailboxPanel(*m_mailbox, this))
    , m_message(new look::MessageBar(this))
    , m_attaches(link.identity().commands.contains(QStringLiteral("scan.attach")))
    , m_sendAll(new QAction(look::icon(QStringLiteral("document-import")), tr("&Attach all that fit"), this)) {
    setObjectName(QStringLiteral("returnsPage"));
    setAcceptDrops(true);
    m_message->setObjectName(QStringLiteral("intakeMessage"));
    look::LowerEdge::of(this)->add(m_message, this);
    makeMailbox();
    dressList();
    setChips({tr("To be dealt with"), tr("To be sent"), tr("With the centre"), tr("All")}, int(Bucket::All),
             int(Bucket::Open));
    m_sendAll->setObjectName(QStringLiteral("intakeSendAll"));
    if (m_attaches) {
        addPageAction(m_sendAll);
    }
    m_sources->setAttaching(m_attaches);
    setDetail(makeDetail(), QStringLiteral("document-import"),
              tr("Choose a page from the list. Drop scans anywhere on this page to take them in."), 40);
    setEmptyWords({.icon = QStringLiteral("document-import"),
                   .loading = {},
                   .neverLoaded = {},
                   .noneFits = tr("Nothing fits what is typed."),
                   .noneUnder = tr("Nothing is like this."),
                   .none = {},
                   .noneKnown = {}});
    connectAll();
    begin({{int(Column::Place), Qt::AscendingOrder}});
    follow();
}

ReturnsPage::~ReturnsPage() {
    delete m_message; // it lies over the edge of the window
}

QString ReturnsPage::title() const {
    return tr("Returned papers");
}

/// Its settings stand under the bar of sources while they are wanted, or something is wrong with it.
void ReturnsPage::makeMailbox() {
    auto* above = new QWidget(this);
    auto* column = new QVBoxLayout(above);
    column->setContentsMargins({});
    column->setSpacing(look::grid);
    column->addWidget(m_sources);
    column->addWidget(m_mailPanel);
    setAbove(above);
    m_mailPanel->hide();
    auto* open = new QPushButton(look::icon(QStringLiteral("mail-message")), tr("&Mailbox…"), m_sources);
    open->setObjectName(QStringLiteral("intakeMailbox"));
    m_sources->addSource(open);
    const auto toggle = [this](bool shown) {
        m_mailPanel->setVisible(shown);
        if (shown) {
            m_mailPanel->focus();
        }
    };
    connect(open, &QPushButton::clicked, this, [this, toggle] { toggle(!m_mailPanel->isVisible()); });
    connect(m_mailPanel, &MailboxPanel::closed, this, [toggle] { toggle(false); });
    connect(m_mailPanel, &MailboxPanel::failed, m_intake, &Intake::failed);
    const auto follow = [this, open] {
        open->setToolTip(m_mailPanel->stateText());
        open->setIcon(m_mailbox->fault().isEmpty() ? look::icon(QStringLiteral("mail-message"))
                                                   : look::icon(QStringLiteral("dialog-warning"), look::Tone::Warning));
    };
    connect(m_mailbox, &Mailbox::changed, this, follow);
    follow();
}

/// What has come back lies on this PC: no centre is asked for it.
ListPane::Empty ReturnsPage::emptyNow() {
    const bool isHidden = isFiltered() || (m_model->chip() != int(Bucket::All) && m_model->total() > 0);
    if (!m_model->isLoaded()) {
        return {QStringLiteral("view-refresh"), tr("What was taken in is being read…"), {}, {}};
    }
    if (isHidden) {
        return ListPage::emptyNow();
    }
    return {QStringLiteral("document-import"),
            tr("Nothing has come back yet. Drop scans here, choose files, or let a folder be watched."),
            tr("Choose files…"), [this] { m_sources->filesButton()->click(); }};
}

void ReturnsPage::dressList() {
    list()->setFindHint(tr("Number, name, school or file"), tr("Find a page"));
    list()->view()->setItemDelegateForColumn(int(Column::State), new look::StateDelegate(toneOfRow, list()));
    list()->columns()->setWidths({{int(Column::Place), 190},
                                  {int(Column::Case), 150},
                                  {int(Column::Where), 170},
                                  {int(Column::State), 120},
                                  {int(Column::At), 132}});
    list()->columns()->setInView(numbers({Column::Place, Column::Case, Column::State}), int(Column::Case),
                                 numbers({Column::State}));
}

QWidget* ReturnsPage::makeDetail() {
    auto* detail = new DetailColumn(QStringLiteral("intake"), DetailColumn::Head::NameAlone);
    m_title = detail->name();
    m_title->setTextFormat(Qt::PlainText);
    m_notice = detail->notice();
    m_whose = new WhoseCase(*m_intake, detail);
    m_view = new ScanView(detail);
    m_view->setObjectName(QStringLiteral("intakeView"));
    makeButtons(detail);
    auto* buttons = new QWidget(detail);
    auto* flow = new look::FlowLayout(buttons);
    for (QPushButton* button : {m_send, m_previous, m_openCase, m_aside, m_takeBack}) {
        flow->addWidget(button);
    }
    detail->add({m_notice, m_whose});
    detail->addFilling(m_view);
    detail->add({buttons});
    return detail;
}

void ReturnsPage::makeButtons(QWidget* detail) {
    const auto make = [&](const char* name, const char* icon, const QString& text, const QString& menuText) {
        auto* button = new QPushButton(look::icon(QLatin1String(icon)), text, detail);
        button->setObjectName(QLatin1String(name));
        addPageAction(new look::ButtonAction(button, QLatin1String(icon), menuText, this));
        return button;
    };
    m_send = make("intakeSend", "document-import", tr("Attach (&Y)"), tr("Atta&ch to the case"));
    look::makePrimary(m_send);
    m_previous = make("intakePrevious", "go-previous", tr("It belongs to the page &before"),
                      tr("It belongs to the page &before"));
    m_openCase = make("intakeOpenCase", "document-edit-verify", tr("&Open the case"), tr("&Open the case"));
    m_aside = make("intakeAside", "edit-delete", tr("Put asi&de"), tr("Put asi&de"));
    m_takeBack = make("intakeTakeBack", "edit-undo", tr("Back &into the tray"), tr("Back &into the tray"));
}

void ReturnsPage::connectAll() {
    connect(m_intake, &Intake::changed, this, &ReturnsPage::follow);
    connect(m_intake, &Intake::failed, this, [this](const QString& cause) {
        m_message->show(look::Tone::Bad,
                        tr("The data of this computer cannot be read or written now: %1 Nothing is lost; free some "
                           "room on the disk, or restart the program.")
                            .arg(cause));
    });
    connect(m_intake, &Intake::notPutAway, this, [this](const QString& name, const QString& cause) {
        m_message->show(look::Tone::Warning,
                        tr("The centre has %1, but it cannot be put away (%2). See that you may write in the folder; "
                           "it is tried again every minute.")
                            .arg(name, cause));
    });
    connect(m_whose, &WhoseCase::chosen, this, &ReturnsPage::assign);
    connect(m_send, &QPushButton::clicked, this, [this] { m_intake->send(chosen()); });
    connect(m_previous, &QPushButton::clicked, this, [this] {
        if (const ReturnEntry* entry = m_model->row(shownId())) {
            assign(previousCode(*entry));
        }
    });
    connect(m_aside, &QPushButton::clicked, this, [this] { m_intake->setAside(chosen(), true); });
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        const QList<qint64> rows = chosen();
        m_intake->takeBack(rows);
        m_intake->setAside(rows, false);
    });
    connect(m_openCase, &QPushButton::clicked, this, &ReturnsPage::openPlace);
    connect(m_sendAll, &QAction::triggered, this, [this] {
        QList<qint64> ready;
        for (const ReturnEntry& entry : m_intake->entries()) {
            if (entry.state == State::Ready) {
                ready << entry.id;
            }
        }
        m_intake->send(ready);
    });
    connect(m_view, &ScanView::shown, this, [this] { m_view->setCurrentPage(m_wantedPage); });
    connect(list(), &ListPane::selectionChanged, this, [this] {
        if (const ReturnEntry* entry = m_model->row(shownId())) {
            showButtons(*entry);
        }
    });
    connect(m_model, &ListModel::settled, this, [this] {
        if (m_model->row(shownId()) != nullptr) {
            showRow(shownId());
        }
    });
}

/// Where pages are dealt with in a place of their own they go along: what belongs together, whichever file it lies in.
void ReturnsPage::openPlace() {
    const ReturnEntry* shown = m_model->row(shownId());
    if (shown == nullptr) {
        return;
    }
    if (shown->state != State::OwnPlace || !shown->found.takesPages) {
        emit openRequested(shown->found.place);
        return;
    }
    QList<qint64> pages;
    for (const ReturnEntry& entry : m_intake->entries()) {
        const bool isWith = !shown->bundle.isEmpty() && entry.state == State::OwnPlace &&
                            entry.bundle == shown->bundle && entry.found.place == shown->found.place;
        if (entry.id == shown->id || isWith) {
            pages << entry.pageIds();
        }
    }
    emit openRequested(TakenPages::leadTo(shown->found.place, pages));
}

void ReturnsPage::setCurrent(bool current) {
    ListPage::setCurrent(current);
    if (!current && m_message->tone() != look::Tone::Bad) {
        m_message->clear();
    }
}

void ReturnsPage::refresh(const Changes& changes) {
    m_intake->refresh(changes);
    if (changes.isEverything()) {
        m_intake->watched().look(); // F5
    }
}

/// The list shows what the intake knows.
void ReturnsPage::follow() {
    m_model->setEntries(m_intake->entries());
    int open = 0;
    int ready = 0;
    for (const ReturnEntry& entry : m_intake->entries()) {
        open += entry.isOpen() ? 1 : 0;
        ready += entry.state == State::Ready ? 1 : 0;
    }
    look::setPossible(m_sendAll, ready > 0 ? QString() : tr("No page waits here that fits its case."));
    emit waitingChanged(open);
}

void ReturnsPage::focusDetail() {
    m_whose->isVisibleTo(this)  ? m_whose->focus()
    : m_send->isVisibleTo(this) ? m_send->setFocus(Qt::OtherFocusReason)
                                : m_openCase->setFocus(Qt::OtherFocusReason);
}

QList<qint64> ReturnsPage::chosen() const {
    QList<qint64> rows = list()->selectedIds();
    if (rows.isEmpty() && shownId() != 0) {
        rows << shownId();
    }
    return rows;
}

void ReturnsPage::showRow(qint64 id) {
    ReturnEntry entry = *m_model->row(id);
    if (entry.state == State::Done || entry.state == State::Aside) {
        try {
            entry.found = m_intake->caseOf(entry.subject).value_or(ReturnCase());
        } catch (const ReplicaError&) {
            m_message->show(look::Tone::Bad, tr("The data of this computer cannot be read now."));
        }
    }
    const QString of = entry.found.title.isEmpty() ? intakewords::place(entry) : entry.found.title;
    m_title->setText(entry.found.where.isEmpty() ? of : QStringLiteral("%1　%2").arg(of, entry.found.where));
    const QString kept = intakewords::keptText(entry);
    m_notice->show(
        intakewords::tone(entry.state),
        tr("%1: %2", "state, sentence").arg(intakewords::state(entry.state), intakewords::sentence(entry, m_attaches)) +
            (kept.isEmpty() ? QString() : QLatin1Char('\n') + kept));
    if (std::exchange(m_askedAbout, id) != id) {
        m_whose->clear();
    }
    m_whose->setVisible(m_attaches && mayAssign(entry));
    showScan(entry);
    showButtons(entry);
}

void ReturnsPage::showScan(const ReturnEntry& entry) {
    m_wantedPage = entry.pages.isEmpty() ? 0 : entry.pages.constFirst().page;
    if (m_shownFile == entry.file.sha256) {
        m_view->setCurrentPage(m_wantedPage);
        return;
    }
    m_shownFile = entry.file.sha256;
    m_view->clear(tr("The scan is being opened…"));
    m_intake->fetch(entry.file, this, [this, file = entry.file](const QByteArray& content) {
        if (m_shownFile != file.sha256) {
            return; // another one was chosen meanwhile
        }
        if (content.isEmpty()) {
            m_view->clear(
                file.fault == IntakeFile::expired
                    ? tr("The pages were removed from this computer after %n day(s).", nullptr, IntakeFile::keptDays)
                    : tr("The file is not kept on this computer any more: the centre has its pages. Open the "
                         "case to look at them."));
        } else {
            m_view->showScan(file.name, content);
        }
    });
}

/// The code of the page before, for a page that belongs to it; empty: there is none.
QString ReturnsPage::previousCode(const ReturnEntry& entry) const {
    QString code;
    int nearest = -1;
    for (const ReturnEntry& other : m_intake->entries()) {
        if (other.file.id != entry.file.id || other.subject.isEmpty() || entry.pages.isEmpty()) {
            continue;
        }
        for (const IntakePage& page : other.pages) {
            if (page.page < entry.pages.constFirst().page && page.page > nearest) {
                nearest = page.page;
                code = other.subject;
            }
        }
    }
    return code;
}

void ReturnsPage::showButtons(const ReturnEntry& shown) {
    const QList<qint64> rows = chosen();
    const auto any = [&](bool (*may)(const ReturnEntry&)) {
        return std::any_of(rows.begin(), rows.end(), [&](qint64 id) {
            const ReturnEntry* entry = m_model->row(id);
            return entry != nullptr && may(*entry);
        });
    };
    const bool isElsewhere = shown.state == State::Elsewhere && rows.size() <= 1;
    m_send->setVisible(m_attaches);
    m_send->setText(isElsewhere ? tr("Hand it on to its desk (&Y)") : tr("Attach (&Y)"));
    look::setPossible(m_send, any(maySend)     ? QString()
                              : shown.isOpen() ? tr("Say first whose paper it is.")
                                               : tr("Nothing is to be attached here."));
    m_previous->setVisible(m_attaches && shown.state == State::Unknown);
    look::setPossible(m_previous,
                      previousCode(shown).isEmpty() ? tr("No page before it in this file has a case.") : QString());
    m_openCase->setVisible(!shown.found.place.isEmpty());
    m_openCase->setText(shown.state == State::OwnPlace ? tr("Deal with it there (&O)") : tr("&Open the case"));
    look::setPossible(m_aside, any(mayPutAside) ? QString() : tr("It is on its way, or has been dealt with."));
    const auto isBack = [](const ReturnEntry& entry) {
        return entry.state == State::Refused || (entry.state == State::Aside && !entry.file.endedAt.isValid());
    };
    m_takeBack->setVisible(any(isBack));
}

void ReturnsPage::assign(const QString& code) {
    const ReturnEntry* entry = m_model->row(shownId());
    if (entry == nullptr || code.isEmpty()) {
        return;
    }
    QList<qint64> rows = chosen();
    rows.removeIf([this](qint64 id) {
        const ReturnEntry* one = m_model->row(id);
        return one == nullptr || !mayAssign(*one);
    });
    m_intake->assign(rows, code);
}

void ReturnsPage::dragEnterEvent(QDragEnterEvent* event) {
    if (!draggedFiles(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void ReturnsPage::dropEvent(QDropEvent* event) {
    m_intake->takeFiles(draggedFiles(event->mimeData()));
    event->acceptProposedAction();
}

} // namespace inservice
