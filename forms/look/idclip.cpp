// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/look/idclip.h"

#include "models/domain/nationalid.h"

#include <QRegularExpression>
#include <QTimer>

namespace inservice::look {
namespace {

constexpr qsizetype longest = 100000; ///< characters looked at: a table of a thousand rows
constexpr QClipboard::Mode modes[] = {QClipboard::Clipboard, QClipboard::Selection};

bool hasId(const QString& text) {
    static const QRegularExpression form(QStringLiteral("(?<![A-Z0-9])[A-Z][A-D1289][0-9]{8}(?![A-Z0-9])"),
                                         QRegularExpression::CaseInsensitiveOption);
    auto found = form.globalMatch(text.left(longest));
    while (found.hasNext()) {
        if (NationalId::parse(found.next().captured().toUpper())) {
            return true;
        }
    }
    return false;
}

} // namespace

IdClip::IdClip(QClipboard* clipboard, std::chrono::milliseconds after, QObject* parent)
    : QObject(parent)
    , m_clipboard(clipboard)
    , m_timer(new QTimer(this)) {
    m_timer->setSingleShot(true);
    m_timer->setInterval(after);
    connect(m_timer, &QTimer::timeout, this, &IdClip::clear);
    connect(clipboard, &QClipboard::changed, this, &IdClip::look);
}

IdClip::~IdClip() {
    clear();
}

void IdClip::look(QClipboard::Mode mode) {
    if (holdsId(mode)) {
        m_timer->start(); // the latest one counts
    }
}

void IdClip::clear() {
    for (const QClipboard::Mode mode : modes) {
        if (holdsId(mode)) {
            m_clipboard->clear(mode);
        }
    }
}

bool IdClip::holdsId(QClipboard::Mode mode) const {
    const bool own =
        mode == QClipboard::Clipboard
            ? m_clipboard->ownsClipboard()
            : mode == QClipboard::Selection && m_clipboard->supportsSelection() && m_clipboard->ownsSelection();
    return own && hasId(m_clipboard->text(mode));
}

} // namespace inservice::look
