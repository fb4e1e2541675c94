// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/look/deedicon.h"

#include "forms/look/look.h"

#include <QHash>

namespace inservice::look {

QIcon deedIcon(const QString& deed) {
    static const QHash<QString, QString> pictures{{QStringLiteral("add"), QStringLiteral("document-edit-verify")},
                                                  {QStringLiteral("change"), QStringLiteral("document-edit")},
                                                  {QStringLiteral("rename"), QStringLiteral("document-edit")},
                                                  {QStringLiteral("replace"), QStringLiteral("edit-copy")},
                                                  {QStringLiteral("close"), QStringLiteral("edit-delete")},
                                                  {QStringLiteral("retire"), QStringLiteral("edit-delete")},
                                                  {QStringLiteral("remove"), QStringLiteral("edit-delete")},
                                                  {QStringLiteral("withdraw"), QStringLiteral("edit-delete")},
                                                  {QStringLiteral("stop"), QStringLiteral("clock")},
                                                  {QStringLiteral("reopen"), QStringLiteral("edit-undo")},
                                                  {QStringLiteral("restore"), QStringLiteral("edit-undo")},
                                                  {QStringLiteral("resume"), QStringLiteral("edit-undo")},
                                                  {QStringLiteral("ask"), QStringLiteral("mail-message")},
                                                  {QStringLiteral("confirm"), QStringLiteral("checkmark")},
                                                  {QStringLiteral("paper"), QStringLiteral("document-import")},
                                                  {QStringLiteral("merge"), QStringLiteral("go-next")},
                                                  {QStringLiteral("assign"), QStringLiteral("user-identity")}};
    return icon(pictures.value(deed, QStringLiteral("document-edit")));
}

} // namespace inservice::look
