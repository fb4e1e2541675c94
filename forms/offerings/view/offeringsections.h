// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/courses/view/coursenames.h"
#include "forms/lists/fieldsview.h"
#include "models/questions/offerings.h"

namespace inservice::offeringview {

/// What is known of a course at the moment: at once what lists know, then its page, and whom to turn to once asked.
struct Known {
    OfferingRow row;
    std::optional<questions::OfferingPage> page;
    std::optional<QList<questions::OfferingContact>> contacts;
};

/// The three parts of the page of S3 – 課程資訊, 報名資訊, 開課單位 – and its attachments. What is empty is left out.
/// Links: "file:" and the id of one, "mail:", "phone:" and "web:" with what they lead to.
[[nodiscard]] QList<FieldsView::Section> sections(const Known& known, const CourseNames& names,
                                                  const ReplicaReader& replica);
/// The same to be pasted elsewhere: a line each.
[[nodiscard]] QString asText(const QString& title, const QList<FieldsView::Section>& sections);

} // namespace inservice::offeringview
