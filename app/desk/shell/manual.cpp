// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/shell/manual.h"

#include "app/desk/settings.h"
#include "app/desk/shell/places.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QScrollBar>
#include <QShortcut>
#include <QTextBlock>
#include <QTextTable>
#include <QVBoxLayout>
#include <algorithm>

namespace inservice {

namespace {

constexpr auto root = ":/manual/";

QString pageOf(const QUrl& url) {
    return url.fileName().section(QLatin1Char('.'), 0, 0);
}

QUrl urlOf(const QString& page) {
    return QUrl(QStringLiteral("qrc:/manual/%1.md").arg(page));
}

} // namespace

namespace manual {

QList<Chapter> chapters() {
    QFile file(QLatin1String(root) + QStringLiteral("index.md"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    static const QRegularExpression link("\\[([^\\]]+)\\]\\(([a-z-]+)\\.md\\)");
    QList<Chapter> all;
    auto found = link.globalMatch(QString::fromUtf8(file.readAll()));
    while (found.hasNext()) {
        const auto match = found.next();
        const QString page = match.captured(2);
        const bool known =
            std::any_of(all.cbegin(), all.cend(), [&page](const Chapter& one) { return one.page == page; });
        if (!known) {
            all << Chapter{page, match.captured(1)};
        }
    }
    return all;
}

bool contains(const QString& page, const QString& words) {
    QFile file(QLatin1String(root) + page + QStringLiteral(".md"));
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    static const QRegularExpression target("\\]\\([^)]*\\)");
    return QString::fromUtf8(file.readAll()).remove(target).contains(words, Qt::CaseInsensitive);
}

QString pageFor(const QString& place, const QWidget* focus) {
    // Parts of a page that have a chapter of their own.
    static const QHash<QString, QString> parts{{"acceptedPanel", "printing"},  {"paperPreview", "printing"},
                                               {"codePanel", "sending"},       {"readBackPanel", "sending"},
                                               {"signInAgain", "account"},     {"statusButton", "offline"},
                                               {"shortcutSheet", "shortcuts"}, {"mailboxWindow", "start"},
                                               {"printPanel", "printing"},     {"followPanel", "progress"}};
    for (const QWidget* widget = focus; widget != nullptr; widget = widget->parentWidget()) {
        if (const QString page = parts.value(widget->objectName()); !page.isEmpty()) {
            return page;
        }
    }
    const QList<Place> places = allPlaces(nullptr);
    const Place* known = placeOf(places, place, {});
    return known != nullptr ? known->manualPage : QStringLiteral("index");
}

} // namespace manual

ManualView::ManualView(QWidget* parent)
    : QTextBrowser(parent) {
    setObjectName("manualView");
    setFrameShape(QFrame::NoFrame);
    // Links to elsewhere are opened by the system, after a person has clicked them.
    setOpenExternalLinks(true);
    document()->setDocumentMargin(look::margin);
    // A bar that came only after the pictures were measured would take room from them.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_resized.setSingleShot(true);
    m_resized.setInterval(150);
    connect(&m_resized, &QTimer::timeout, this, &ManualView::showAgain);
}

void ManualView::open(const QString& page) {
    setSource(
        urlOf(QFile::exists(QLatin1String(root) + page + QStringLiteral(".md")) ? page : QStringLiteral("index")));
}

QString ManualView::page() const {
    return pageOf(source());
}

QVariant ManualView::loadResource(int type, const QUrl& name) {
    // Nothing but what is in the program: neither a file of this PC nor anything from the network.
    const QUrl inside = QUrl(QLatin1String("qrc") + QLatin1String(root)).resolved(name);
    if (inside.scheme() != QLatin1String("qrc") || !inside.path().startsWith(QLatin1String("/manual/"))) {
        return {};
    }
    if (type != QTextDocument::ImageResource) {
        return QTextBrowser::loadResource(type, inside);
    }
    QImage picture(QLatin1Char(':') + inside.path());
    if (picture.isNull()) {
        return {};
    }
    const qreal ratio = devicePixelRatioF();
    // Less what a list moves it in.
    const int room = int((viewport()->width() - 2 * document()->documentMargin() - 2 * look::margin) * ratio);
    if (room > 0 && picture.width() > room) {
        picture = picture.scaledToWidth(room, Qt::SmoothTransformation);
    }
    picture.setDevicePixelRatio(ratio);
    return picture;
}

void ManualView::resizeEvent(QResizeEvent* event) {
    QTextBrowser::resizeEvent(event);
    m_resized.start();
}

void ManualView::changeEvent(QEvent* event) {
    QTextBrowser::changeEvent(event);
    if (look::isRecolouring(event)) {
        m_resized.start();
    }
}

void ManualView::doSetSource(const QUrl& name, QTextDocument::ResourceType type) {
    QTextBrowser::doSetSource(name, type);
    dress();
    mark(m_marked);
}

void ManualView::mark(const QString& words) {
    m_marked = words;
    QList<QTextEdit::ExtraSelection> places;
    if (!words.isEmpty()) {
        QTextCursor at(document());
        while (!(at = document()->find(words, at)).isNull()) {
            QTextEdit::ExtraSelection place;
            place.cursor = at;
            place.format.setBackground(look::background(look::Tone::Warning));
            places << place;
        }
    }
    setExtraSelections(places);
}

/// Markdown has no measures of its own: air between lines, and tables with one thin line.
void ManualView::dress() {
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format;
        format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        // A picture is a line as high as it is.
        if (block.text().contains(QChar::ObjectReplacementCharacter)) {
            format.setLineHeight(0, QTextBlockFormat::SingleHeight);
        }
        QTextCursor(block).mergeBlockFormat(format);
    }
    const QList<QTextFrame*> frames = document()->rootFrame()->childFrames();
    for (QTextFrame* frame : frames) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (table == nullptr) {
            continue;
        }
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(QApplication::palette().color(QPalette::Mid));
        format.setCellPadding(look::grid - 2);
        format.setCellSpacing(0);
        format.setTopMargin(look::grid);
        format.setBottomMargin(look::grid);
        table->setFormat(format);
    }
    cursor.endEditBlock();
}

/// Pictures and colours are part of the document: it is made anew for another width or palette, at the same place.
void ManualView::showAgain() {
    const int top = verticalScrollBar()->value();
    const int height = qMax(1, verticalScrollBar()->maximum());
    reload();
    verticalScrollBar()->setValue(int(qint64(top) * verticalScrollBar()->maximum() / height));
}

ManualWindow::ManualWindow(Settings& settings)
    : m_settings(settings)
    , m_find(new QLineEdit(this))
    , m_chapters(new QListWidget(this))
    , m_notPossible(new QLabel(this))
    , m_view(new ManualView(this))
    , m_back(new QPushButton(look::icon("go-previous"), tr("&Back"), this))
    , m_forward(new QPushButton(look::icon("go-next"), tr("&Forward"), this))
    , m_print(new QPushButton(look::icon("document-print"), tr("&Print this chapter…"), this)) {
    setObjectName("manualWindow");
    setWindowTitle(tr("Manual"));
    resize(QSize(1060, 760).boundedTo(screen()->availableSize() - QSize(40, 60)));
    restoreGeometry(settings.geometry("manual"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(makeChapters());
    m_view->setAccessibleName(tr("Page of the manual"));
    m_notPossible->setObjectName("manualNotPossible");
    m_notPossible->setTextFormat(Qt::PlainText);
    m_notPossible->setWordWrap(true);
    m_notPossible->setMargin(2 * look::grid);
    m_notPossible->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_notPossible->hide();
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_notPossible);
    right->addWidget(m_view, 1);
    row->addLayout(right, 1);
    setTabOrder(m_chapters, m_print);
    setTabOrder(m_print, m_view);
    addChapter(QStringLiteral("index"), tr("I want to…"));
    const QList<manual::Chapter> all = manual::chapters();
    for (const manual::Chapter& chapter : all) {
        addChapter(chapter.page, chapter.title);
    }
    connectAll();
}

QLayout* ManualWindow::makeChapters() {
    auto* left = new QVBoxLayout;
    left->setContentsMargins(look::grid, look::grid, look::grid, look::grid);
    auto* ways = new QHBoxLayout;
    m_back->setObjectName("manualBack");
    m_forward->setObjectName("manualForward");
    ways->addWidget(m_back);
    ways->addWidget(m_forward);
    left->addLayout(ways);
    m_find->setObjectName("manualFind");
    m_find->setPlaceholderText(tr("Find in the manual"));
    m_find->setAccessibleName(tr("Find in the manual"));
    m_find->setToolTip(tr("Enter: the next place"));
    m_find->setClearButtonEnabled(true);
    m_find->addAction(look::icon("edit-find"), QLineEdit::LeadingPosition);
    left->addWidget(m_find);
    m_chapters->setObjectName("manualChapters");
    m_chapters->setAccessibleName(tr("Chapters"));
    m_chapters->setFixedWidth(220);
    look::dressView(m_chapters);
    m_chapters->setAlternatingRowColors(false);
    left->addWidget(m_chapters, 1);
    m_print->setObjectName("manualPrint");
    left->addWidget(m_print);
    return left;
}

void ManualWindow::connectAll() {
    connect(m_chapters, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item != nullptr && item->data(Qt::UserRole).toString() != m_view->page()) {
            m_view->open(item->data(Qt::UserRole).toString());
        }
    });
    connect(m_back, &QPushButton::clicked, m_view, &QTextBrowser::backward);
    connect(m_forward, &QPushButton::clicked, m_view, &QTextBrowser::forward);
    const auto offer = [](QPushButton* way, bool there) {
        look::setPossible(way, there ? QString() : tr("No page was read before or after this one."));
    };
    connect(m_view, &QTextBrowser::backwardAvailable, m_back, [this, offer](bool is) { offer(m_back, is); });
    connect(m_view, &QTextBrowser::forwardAvailable, m_forward, [this, offer](bool is) { offer(m_forward, is); });
    connect(m_view, &QTextBrowser::sourceChanged, this, &ManualWindow::follow);
    offer(m_back, false);
    offer(m_forward, false);
    m_back->setShortcut(QKeySequence::Back);
    m_forward->setShortcut(QKeySequence::Forward);
    connect(m_find, &QLineEdit::textChanged, this, &ManualWindow::find);
    connect(m_find, &QLineEdit::returnPressed, this, &ManualWindow::findNext);
    connect(m_print, &QPushButton::clicked, this, &ManualWindow::print);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_find,
            [this] { m_find->setFocus(Qt::ShortcutFocusReason); });
    connect(new QShortcut(QKeySequence::Print, this), &QShortcut::activated, this, &ManualWindow::print);
    connect(new QShortcut(QKeySequence::Cancel, this), &QShortcut::activated, this, &QWidget::close);
}

void ManualWindow::addChapter(const QString& page, const QString& title) {
    auto* item = new QListWidgetItem(title, m_chapters);
    item->setData(Qt::UserRole, page);
    item->setSizeHint(QSize(0, qMax(look::row, fontMetrics().height() + look::grid)));
}

void ManualWindow::find(const QString& words) {
    const QString wanted = words.trimmed();
    for (int row = 0; row < m_chapters->count(); ++row) {
        QListWidgetItem* item = m_chapters->item(row);
        item->setHidden(!wanted.isEmpty() && !manual::contains(item->data(Qt::UserRole).toString(), wanted));
    }
    m_view->mark(wanted);
}

void ManualWindow::findNext() {
    const QString wanted = m_find->text().trimmed();
    if (wanted.isEmpty() || m_view->find(wanted)) {
        return;
    }
    // On to the next chapter that has it, and round again.
    const int from = m_chapters->currentRow();
    for (int step = 1; step <= m_chapters->count(); ++step) {
        const QListWidgetItem* item = m_chapters->item((from + step) % m_chapters->count());
        if (item->isHidden()) {
            continue;
        }
        m_view->open(item->data(Qt::UserRole).toString());
        m_view->moveCursor(QTextCursor::Start);
        if (m_view->find(wanted)) {
            return;
        }
    }
}

void ManualWindow::print() {
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(windowTitle());
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted) {
        m_view->print(&printer);
    }
}

ManualWindow::~ManualWindow() {
    m_settings.setGeometry("manual", saveGeometry());
}

void ManualWindow::open(const QString& page, const QList<look::NotPossible>& notPossible) {
    m_view->open(page);
    QStringList reasons;
    QHash<QString, QStringList> whats;
    for (const look::NotPossible& one : notPossible) {
        if (!whats.contains(one.why)) {
            reasons << one.why;
        }
        whats[one.why] << QString(one.what).remove(u'…');
    }
    QStringList lines;
    for (const QString& why : std::as_const(reasons)) {
        lines << tr("%1: %2", "what cannot be done, why not").arg(whats.value(why).join(tr(", ")), why);
    }
    if (!lines.isEmpty()) {
        lines.prepend(tr("Not possible here now:"));
    }
    m_notPossible->setText(lines.join(QLatin1Char('\n')));
    m_notPossible->setAccessibleName(m_notPossible->text());
    m_notPossible->setVisible(!lines.isEmpty());
    if (lines.isEmpty()) {
        m_view->setFocus();
    } else {
        m_notPossible->setFocus();
    }
}

void ManualWindow::follow(const QUrl& source) {
    const QString page = pageOf(source);
    QString title = tr("Manual");
    const QSignalBlocker quiet(m_chapters);
    m_chapters->setCurrentRow(-1);
    for (int row = 0; row < m_chapters->count(); ++row) {
        if (m_chapters->item(row)->data(Qt::UserRole).toString() != page) {
            continue;
        }
        m_chapters->setCurrentRow(row);
        title = tr("Manual: %1").arg(m_chapters->item(row)->text());
    }
    setWindowTitle(title);
}

} // namespace inservice
