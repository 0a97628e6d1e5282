// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/text.h"
#include "core/workspace/viewstate.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace vekha::report {

/// A part of a report that can be chosen.
enum class Section {
    Summary,
    KpiTable,
    Tiles,
    Metrics, ///< one page a KPI
    Channels,
    Funnel,
    Budget,
    Goals,
    Scorecards,
    Decisions,
    Definitions,
};
/// Stable codes: "summary", "kpi_table", "tiles", "metrics", "channels", ..
[[nodiscard]] QString codeOf(Section section);
/// All of them, in the usual order.
[[nodiscard]] const std::vector<Section> &allSections();

/// A section as a set-up has it.
struct SectionChoice {
    Section section = Section::Summary;
    bool on = true;
    QString text; ///< the person's own, under the heading; paragraphs are parted by line breaks
    bool operator==(const SectionChoice &) const = default;
};

enum class Paper { A4, Letter };

/// All that a person can choose of a report. A value type; StoredReport keeps it as JSON.
struct ReportSetUp {
    std::vector<SectionChoice> sections = usualSections(); ///< each section once, in the order of the report
    std::vector<MetricId> metrics; ///< empty: those that the review of the period looks at
    ViewState::Compare compare = ViewState::Compare::Previous;
    bool cover = true;
    bool contents = true;
    QString title;   ///< empty: "Marketing review"
    QString company; ///< empty: the workspace's name
    QString author;
    QString footer;                ///< at the foot of every page
    QByteArray logo;               ///< a PNG, JPEG or SVG file
    std::optional<quint32> accent; ///< 0xRRGGBB; none: that of the program
    Paper paper = Paper::A4;
    bool landscape = false;
    std::optional<Language> language; ///< none: that of the screen
    bool timeStamp = false;           ///< the moment of making stands on the cover

    [[nodiscard]] static std::vector<SectionChoice> usualSections();
    bool operator==(const ReportSetUp &) const = default;
};

/// A set-up as the text that files keep it in, and back. What cannot be read stays at its usual; sections
/// that the text does not know come last and are off.
[[nodiscard]] QString jsonOf(const ReportSetUp &setUp);
[[nodiscard]] ReportSetUp setUpFromJson(const QString &json);

} // namespace vekha::report
