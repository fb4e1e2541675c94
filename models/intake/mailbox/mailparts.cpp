// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/mailbox/mailparts.h"

#include "models/scans/scankind.h"

#include <QFileInfo>
#include <memory>
#include <mutex>

// GLib has a parameter called signals.
#undef signals
#include <gmime/gmime.h>

namespace inservice {
namespace {

constexpr int mostParts = 50;
constexpr int mostLooked = 1000; ///< parts that are looked at: a mail may be made of nothing else

struct Unref {
    void operator()(void* object) const { g_object_unref(object); }
};
template<typename Object>
using Owned = std::unique_ptr<Object, Unref>;

struct FreeIter {
    void operator()(GMimePartIter* iter) const { g_mime_part_iter_free(iter); }
};

QByteArray contentOf(GMimePart* part, qint64 largest, bool& tooLarge) {
    GMimeDataWrapper* wrapper = g_mime_part_get_content(part);
    if (wrapper == nullptr) {
        return {};
    }
    const Owned<GMimeStream> memory(g_mime_stream_mem_new());
    if (g_mime_data_wrapper_write_to_stream(wrapper, memory.get()) < 0) {
        return {};
    }
    const GByteArray* bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory.get()));
    if (bytes == nullptr) {
        return {};
    }
    if (bytes->len > largest) {
        tooLarge = true;
        return {};
    }
    return {reinterpret_cast<const char*>(bytes->data), qsizetype(bytes->len)};
}

QString nameOf(GMimePart* part, const QString& mime) {
    const char* said = g_mime_part_get_filename(part);
    const QString name = said != nullptr ? QFileInfo(QString::fromUtf8(said)).fileName().trimmed() : QString();
    return name.isEmpty() ? QStringLiteral("mail.") + mime.section(u'/', 1) : name;
}

} // namespace

QList<MailPart> scansIn(const QByteArray& mail, qint64 largest, bool& tooLarge) {
    static std::once_flag begun;
    std::call_once(begun, [] { g_mime_init(); });
    tooLarge = false;
    QList<MailPart> parts;
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(mail.constData(), size_t(mail.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message) {
        return parts;
    }
    const std::unique_ptr<GMimePartIter, FreeIter> iter(g_mime_part_iter_new(GMIME_OBJECT(message.get())));
    int number = 0;
    do {
        GMimeObject* current = g_mime_part_iter_get_current(iter.get());
        if (current == nullptr || !GMIME_IS_PART(current)) {
            continue;
        }
        MailPart part{++number, {}, contentOf(GMIME_PART(current), largest, tooLarge)};
        const QString mime = scanMime(part.content);
        if (!mime.isEmpty()) {
            part.name = nameOf(GMIME_PART(current), mime);
            parts << part;
        }
    } while (number < mostLooked && parts.size() < mostParts && g_mime_part_iter_next(iter.get()));
    return parts;
}

} // namespace inservice
