// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/courses/register/coursefile.h"

#include <QJsonArray>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace inservice {

/// 用印之異動申請表: the sealed form, scanned, and what else speaks for a change. Who decides sees it, nobody else.
///
/// Object names: changeFileAdd, changeFileRemove0….
class EvidenceEdit : public QWidget {
    Q_OBJECT

public:
    static constexpr int most = 5;

    explicit EvidenceEdit(QWidget* parent = nullptr);
    /// What the button and the dialog say of other papers than the sealed form.
    void setWords(const QString& button, const QString& dialog);
    void load(const QJsonArray& files);
    [[nodiscard]] QJsonArray value() const { return m_files; }
    /// As if they had been chosen.
    void take(const QStringList& paths);

signals:
    void edited();
    void taken(const inservice::ChosenFile& file);

private:
    void choose();
    void showFiles();

    QJsonArray m_files;
    QString m_dialog;
    QVBoxLayout* m_lines;
    QPushButton* m_add;
    QLabel* m_fault;
};

} // namespace inservice
