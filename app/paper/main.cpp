// SPDX-License-Identifier: GPL-3.0-or-later
// inservice-paper: draws 錄取通知 as a PDF for whoever sends the centre's mails, which talks to it over its standard
// input and output (models/central/mail/paperwire.h). It knows neither the database nor the mail server: what
// organisers have written is laid out here, beside no secret.
#include "forms/enrolments/paper/noticepaper.h"
#include "forms/paper/documentout.h"
#include "forms/paper/papererror.h"
#include "models/central/mail/paperwire.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>
#include <cstdlib>

using namespace inservice;

namespace {

bool readWhole(QByteArray& bytes, qsizetype size) {
    bytes.resize(size);
    return std::fread(bytes.data(), 1, size_t(size), stdin) == size_t(size);
}

void answer(paperwire::Kind kind, const QByteArray& bytes) {
    const QByteArray frame = paperwire::frame(kind, bytes);
    if (std::fwrite(frame.constData(), 1, size_t(frame.size()), stdout) != size_t(frame.size()) ||
        std::fflush(stdout) != 0) {
        std::_Exit(0); // nobody listens any more
    }
}

void draw(const QByteArray& said) {
    const auto document = mailedNotice(QJsonDocument::fromJson(said).object(), QDateTime::currentDateTimeUtc());
    if (!document) {
        answer(paperwire::Kind::Refused, "it says nothing that can be drawn");
        return;
    }
    try {
        answer(paperwire::Kind::Drawn, pdf(*document));
    } catch (const PaperError& error) {
        answer(paperwire::Kind::Refused, error.text.toUtf8());
    }
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    while (true) {
        QByteArray head;
        QByteArray said;
        if (!readWhole(head, paperwire::headSize)) {
            return 0;
        }
        const std::optional<paperwire::Head> about = paperwire::head(head);
        if (!about || about->kind != paperwire::Kind::Notice || !readWhole(said, about->size)) {
            return 1;
        }
        draw(said);
    }
}
