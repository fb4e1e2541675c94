// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/place.h"
#include "models/questions/offerings.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace inservice {

namespace look {
class MessageBar;
}

/// 找不到課程？: a 課程代碼 is typed, and one sentence says why it is not found, with a button to its page where it has
/// one.
///
/// Object names: whyNotFound, whyNotFoundNumber, whyNotFoundAsk, whyNotFoundAnswer.
class WhyNotFound : public QWidget {
    Q_OBJECT

public:
    WhyNotFound(const Ties& ties, QWidget* parent);

    /// As it was typed elsewhere; asked about at once where it is a number.
    void setNumber(const QString& typed);
    void takeFocus();
    /// Nothing is typed, nothing is said.
    void clear();
    /// Whether the answer has a button to the page; not where the page is shown beside it.
    void setOffersPage(bool offers) { m_offersPage = offers; }
    /// Of what was asked about last, if it has a page; 0: it has none.
    [[nodiscard]] qint64 foundNumber() const { return m_found.toLongLong(); }

signals:
    /// "offering:" and the number.
    void openRequested(const QString& place);
    void answered();

private:
    [[nodiscard]] static QString noNumber();
    void check();
    void ask();
    void take(const Answer<questions::NotFoundReason>& answer, const QString& number);

    Ties m_ties;
    QLineEdit* m_number;
    QPushButton* m_ask;
    look::MessageBar* m_answer;
    QString m_found;        ///< number with a page
    quint64 m_question = 0; ///< answers to an earlier one are not shown
    bool m_isAsking = false;
    bool m_offersPage = true;
};

} // namespace inservice
