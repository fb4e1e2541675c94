// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/courses/course.h"

/// Every field of a course and of its rows under its name on the wire, once: reading and writing go through here.
namespace inservice::course {

template<typename Session, typename Visitor>
requires std::is_same_v<std::remove_const_t<Session>, CourseSession>
void eachField(Session& session, Visitor&& visit) {
    visit("no", session.no);
    visit("date", session.date);
    visit("from", session.from);
    visit("to", session.to);
    visit("break", session.breakMinutes);
    visit("topic", session.topic);
    visit("track", session.track);
    visit("mode", session.mode);
    visit("room", session.room);
    visit("hours", session.hours);
    visit("lecturers", session.lecturers);
}

template<typename Lecturer, typename Visitor>
requires std::is_same_v<std::remove_const_t<Lecturer>, CourseLecturer>
void eachField(Lecturer& lecturer, Visitor&& visit) {
    visit("no", lecturer.no);
    visit("name", lecturer.name);
    visit("unit", lecturer.unit);
    visit("title", lecturer.title);
    visit("kind", lecturer.kind);
    visit("national_id", lecturer.nationalId);
    visit("expertise", lecturer.expertise);
}

template<typename Contact, typename Visitor>
requires std::is_same_v<std::remove_const_t<Contact>, CourseContact>
void eachField(Contact& contact, Visitor&& visit) {
    visit("name", contact.name);
    visit("phone", contact.phone);
    visit("email", contact.email);
}

template<typename Partner, typename Visitor>
requires std::is_same_v<std::remove_const_t<Partner>, CoursePartner>
void eachField(Partner& partner, Visitor&& visit) {
    visit("role", partner.role);
    visit("unit_id", partner.unitId);
    visit("name", partner.name);
}

template<typename Series, typename Visitor>
requires std::is_same_v<std::remove_const_t<Series>, CourseSeries>
void eachField(Series& series, Visitor&& visit) {
    visit("id", series.id);
    visit("name", series.name);
    visit("no", series.no);
}

template<typename File, typename Visitor>
requires std::is_same_v<std::remove_const_t<File>, CourseFile>
void eachField(File& file, Visitor&& visit) {
    visit("id", file.id);
    visit("kind", file.kind);
    visit("public", file.isPublic);
}

template<typename Transfer, typename Visitor>
requires std::is_same_v<std::remove_const_t<Transfer>, CivilTransfer>
void eachField(Transfer& transfer, Visitor&& visit) {
    visit("category", transfer.category);
    visit("term", transfer.term);
}

template<typename Hours, typename Visitor>
requires std::is_same_v<std::remove_const_t<Hours>, EnvironmentHours>
void eachField(Hours& hours, Visitor&& visit) {
    visit("method", hours.method);
    visit("category", hours.category);
    visit("summary", hours.summary);
}

template<typename Part, typename Visitor>
requires std::is_same_v<std::remove_const_t<Part>, CoursePart>
void eachField(Part& part, Visitor&& visit) {
    visit("name", part.name);
    visit("hours", part.hours);
    visit("category", part.category);
}

template<typename C, typename Visitor>
requires std::is_same_v<std::remove_const_t<C>, Course>
void eachBasicField(C& course, Visitor&& visit) {
    visit("title", course.title);
    visit("tags", course.tags);
    visit("basis_kind", course.basisKind);
    visit("basis_no", course.basisNo);
    visit("basis_date", course.basisDate);
    visit("class_kind", course.classKind);
    visit("natures", course.natures);
    visit("scope_code", course.scopeCode);
    visit("partners", course.partners);
    visit("series", course.series);
    visit("sessions", course.sessions);
    visit("backfill_reason", course.backfillReason);
    visit("time_kind", course.timeKind);
    visit("mode", course.mode);
    visit("county_id", course.countyId);
    visit("district_id", course.districtId);
    visit("venue", course.venue);
    visit("venue_id", course.venueId);
    visit("online_url", course.onlineUrl);
    visit("checkin", course.checkin);
    visit("hour_unit", course.hourUnit);
    visit("hours", course.hours);
    visit("digital_hours", course.digitalHours);
    visit("physical_hours", course.physicalHours);
    visit("partial", course.partial);
    visit("threshold", course.threshold);
    visit("grace_minutes", course.graceMinutes);
    visit("late_policy", course.latePolicy);
    visit("late_deduction", course.lateDeduction);
    visit("lecture_credit", course.lectureCredit);
    visit("assessment", course.assessment);
    visit("assessment_other", course.assessmentOther);
}

/// In the order of the form.
template<typename C, typename Visitor>
requires std::is_same_v<std::remove_const_t<C>, Course>
void eachField(C& course, Visitor&& visit) {
    eachBasicField(course, visit);
    visit("levels", course.levels);
    visit("titles", course.titles);
    visit("subjects", course.subjects);
    visit("subjects_rule", course.subjectsRule);
    visit("audience", course.audience);
    visit("open_scope", course.openScope);
    visit("open_counties", course.openCounties);
    visit("open_units", course.openUnits);
    visit("class_count", course.classCount);
    visit("class_size", course.classSize);
    visit("fee", course.fee);
    visit("fee_method", course.feeMethod);
    visit("fund", course.fund);
    visit("subsidy", course.subsidy);
    visit("channels", course.channels);
    visit("reg_from", course.registrationFrom);
    visit("reg_to", course.registrationTo);
    visit("reg_url", course.registrationUrl);
    visit("contacts", course.contacts);
    visit("lecturers", course.lecturers);
    visit("goals", course.goals);
    visit("content", course.content);
    visit("notes", course.notes);
    visit("files", course.files);
    visit("civil", course.civil);
    visit("environment", course.environment);
    visit("parts", course.parts);
    visit("deputies", course.deputies);
}

} // namespace inservice::course
