// SPDX-License-Identifier: GPL-3.0-or-later
// Bodies, drafts and seals: what went in comes out, byte for byte; a sealed text that was touched is refused.
#include "models/domain/commandid.h"
#include "models/replica/drafts.h"
#include "models/replica/outbox.h"
#include "models/replica/replicaerror.h"
#include "tests/fuzz/fuzz.h"

#include <QJsonDocument>
#include <QTemporaryDir>

using namespace inservice;

namespace {

struct Files {
    QTemporaryDir folder;
    std::shared_ptr<Vault> vault = Vault::open(folder.path());
    Outbox outbox{folder.filePath(QStringLiteral("outbox.sqlite")), vault};
    Drafts drafts{folder.filePath(QStringLiteral("outbox.sqlite")), vault};
};

bool opens(const Vault& vault, const QByteArray& sealed) {
    try {
        (void)vault.unseal(sealed, "here");
        return true;
    } catch (const ReplicaError& error) {
        HOLDS(error.kind() == ReplicaError::Kind::Sealed, error.text);
        return false;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    static Files* const files = new Files; // NOLINT: until the program ends
    static const bool stops = std::atexit([] { delete files; }) == 0;
    Q_UNUSED(stops)
    fuzz::Input input(data, size);
    const int subject = input.choice(3);
    const QByteArray bytes = input.rest();
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (subject == 0) {
        OutboxItem item;
        item.id = makeCommandId();
        item.kind = QStringLiteral("application.note");
        item.body = bytes;
        item.subject = QStringLiteral("application:1");
        item.createdAt = QDateTime::currentDateTimeUtc();
        files->outbox.add(item);
        const auto kept = files->outbox.item(item.id);
        HOLDS(kept && kept->body == bytes && kept->kind == item.kind, QString::fromUtf8(bytes.toHex()));
        files->outbox.setRefused(item.id, QStringLiteral("KD005"), QStringLiteral("field.invalid"), object);
        const auto refused = files->outbox.item(item.id);
        HOLDS(refused && refused->state == OutboxState::Refused && refused->errorDetail == object &&
                  refused->body == bytes,
              QString::fromUtf8(bytes));
        HOLDS(files->outbox.counts().refused == 1, QString::number(files->outbox.counts().refused));
        HOLDS(!files->outbox.next(item.createdAt.addYears(1)), QStringLiteral("a refused command would go out again"));
        files->outbox.remove(item.id);
        HOLDS(files->outbox.items().isEmpty(), QString());
    } else if (subject == 1) {
        const Draft draft{makeCommandId(), QStringLiteral("application"), QDateTime::currentDateTimeUtc(), object};
        files->drafts.save(draft);
        const auto kept = files->drafts.draft(draft.id);
        HOLDS(kept && kept->fields == object, QString::fromUtf8(bytes));
        const LocalCase local{makeCommandId(), QString(64, u'a'), QString(), draft.id, object, draft.savedAt};
        files->drafts.saveCase(local);
        const auto seen = files->drafts.localCase(local.id);
        HOLDS(seen && seen->seen == object && seen->secret == local.secret && seen->draft == draft.id,
              QString::fromUtf8(bytes));
        files->drafts.removeCase(local.id);
        files->drafts.removeDraft(draft.id);
    } else {
        HOLDS(!opens(*files->vault, bytes), QStringLiteral("something that nobody sealed was opened"));
        QByteArray sealed = files->vault->seal(bytes, "here");
        HOLDS(files->vault->unseal(sealed, "here") == bytes, QString::fromUtf8(bytes.toHex()));
        HOLDS(bytes.size() < 8 || !sealed.contains(bytes), QStringLiteral("the sealed text holds the clear one"));
        const qsizetype at = bytes.isEmpty() ? 0 : static_cast<unsigned char>(bytes.at(0)) % sealed.size();
        sealed[at] = char(sealed.at(at) ^ 1);
        HOLDS(!opens(*files->vault, sealed), QStringLiteral("a sealed text was changed and opens all the same"));
    }
    return 0;
}
