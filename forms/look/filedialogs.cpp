// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/look/filedialogs.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>
#include <QFileDialog>
#include <QFileSystemModel>
#include <QHeaderView>
#include <QIdentityProxyModel>
#include <QLocale>
#include <QTreeView>

namespace inservice::look {

namespace {

constexpr int leastCharacters = 64; ///< 漢字 in a line of the dialog: places on the left, four columns
constexpr int leastLines = 22;

/// The columns of the file system in the language of the desk: Qt's own follow the system's.
class Columns : public QIdentityProxyModel {
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        const auto* files = qobject_cast<const QFileSystemModel*>(sourceModel());
        if (role != Qt::DisplayRole || files == nullptr) {
            return QIdentityProxyModel::data(index, role);
        }
        const QModelIndex file = mapToSource(index);
        if (index.column() == 1 && !files->isDir(file)) {
            const qint64 size = files->size(file);
            return size < 1024 ? QCoreApplication::translate("QFileSystemModel", "%1 bytes").arg(size)
                               : QLocale().formattedDataSize(size, 1, QLocale::DataSizeTraditionalFormat);
        }
        if (index.column() == 3) {
            return files->lastModified(file).toString(QStringLiteral("yyyy/MM/dd HH:mm"));
        }
        return QIdentityProxyModel::data(index, role);
    }
};

void widen(QFileDialog* dialog) {
    auto* list = dialog->findChild<QTreeView*>(QStringLiteral("treeView"));
    if (list == nullptr) {
        return;
    }
    if (dialog->proxyModel() == nullptr) {
        dialog->setProxyModel(new Columns(dialog));
    }
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setMinimumSectionSize(dialog->fontMetrics().horizontalAdvance(u'國') * 4);
    dialog->resize(dialog->size().expandedTo({dialog->fontMetrics().horizontalAdvance(u'國') * leastCharacters,
                                              dialog->fontMetrics().lineSpacing() * leastLines}));
}

} // namespace

bool FileDialogs::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Show) {
        if (auto* dialog = qobject_cast<QFileDialog*>(watched)) {
            widen(dialog);
        }
    }
    return ApplicationFilter::eventFilter(watched, event);
}

} // namespace inservice::look
