// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/page.h"

#include <memory>

class QVBoxLayout;

namespace inservice {

namespace look {
class MessageBar;
}

class Document;

/// 下載專區: the blank form to fill in by hand, as ODT and PDF, with its preview; and 業務帳號啟用類別說明.
class DownloadsPage : public Page {
    Q_OBJECT

public:
    explicit DownloadsPage(QWidget* parent);
    ~DownloadsPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<QAction*> pageActions() const override;
    /// Its buttons stand beside the form.
    [[nodiscard]] bool hasMainAction() const override { return false; }
    void setCurrent(bool current) override;

    /// For tests and the tour: where the next save goes without asking.
    void setNextFile(const QString& file) { m_nextFile = file; }

private:
    [[nodiscard]] QWidget* makeText();
    void makeButtons(QVBoxLayout* column);
    void save(bool odt);
    void print();

    std::shared_ptr<const Document> m_form;
    look::MessageBar* m_message;
    class PaperPreview* m_preview;
    QAction* m_odt;
    QAction* m_pdf;
    QAction* m_print;
    QString m_nextFile;
};

} // namespace inservice
