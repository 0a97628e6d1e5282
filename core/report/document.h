// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/report/reportsetup.h"
#include "core/targets/status.h"

#include <QString>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace vekha::report {

// A report as words, figures already worded, and the numbers behind its pictures: what both the pages and
// the HTML file are made from. Nothing here knows fonts, colours or places.

/// What a text says beside its words; renderers choose the colour.
enum class Tone { Text, Muted, Good, Bad };

/// Points of a small trend without axis; `forecast` goes on after the last actual.
struct Sparks {
    std::vector<std::optional<double>> actual;
    std::vector<double> forecast;
    bool operator==(const Sparks &) const = default;
};

/// A bar in a cell, from 0 to 1.
struct Bar {
    double share = 0;
    std::optional<double> tick;            ///< target, or what was to be reached by now
    int series = 1;                        ///< colour of the palette's series; 0: grey
    std::optional<targets::Status> status; ///< colours the bar in its place
};

/// A cell of a table.
struct Cell {
    QString text;
    Tone tone = Tone::Text;
    bool bold = false;
    QString below;                         ///< further lines, small and muted
    QString leadsTo;                       ///< anchor of the document
    int swatch = -1;                       ///< colour of a channel's series before the text
    std::optional<targets::Status> status; ///< its shape, before a word and after a figure
    std::optional<Sparks> sparks;
    std::optional<Bar> bar;
};

/// What a column holds: it decides alignment and least width.
enum class ColumnKind { Text, LongText, Figure, Status, Sparks, Bar };

struct Column {
    QString head;
    ColumnKind kind = ColumnKind::Text;
};

struct Row {
    enum class Kind { Plain, Total, Group }; ///< Group: its first cell heads the rows that follow
    std::vector<Cell> cells;
    Kind kind = Kind::Plain;
};

/// A table. Where it is too wide for a page, its columns are parted, and the first one is repeated.
struct Table {
    QString title; ///< spoken, and a caption in HTML
    std::vector<Column> columns;
    std::vector<Row> rows;
    QString note;              ///< small, under it
    bool statusLegend = false; ///< explain the shapes, which stand without words
};

/// Opens a part of a section.
struct Heading {
    QString text;
    QString anchor; ///< empty: not in the contents
    QString beside; ///< muted, after it
};

struct Paragraph {
    enum class Style { Lead, Body, Note, Own }; ///< Own: written by a person
    QString text;
    Style style = Style::Body;
};

/// A sentence with a shape before it.
struct Point {
    std::optional<targets::Status> status;
    QString lead; ///< bold
    QString text;
    QString leadsTo;
};
struct Points {
    std::vector<Point> points;
};

/// How many stand how: shapes with numbers and words in one row.
struct Tally {
    struct Part {
        targets::Status status;
        QString number;
        QString word;
        int count = 0;
    };
    std::vector<Part> parts;
};

/// A gauge; shares are of the target, 1.0 = exactly the target.
struct GaugeFigure {
    std::optional<double> attainment;
    std::optional<double> forecast;
    targets::Status status = targets::Status::NoData;
    QString text; ///< in the middle
};

struct TileFigure {
    QString name;
    QString leadsTo;
    QString value;
    QString change;
    Tone changeTone = Tone::Text;
    QString target;
    QString statusWord;
    GaugeFigure gauge;
    Sparks sparks;
};
struct TileGrid {
    std::vector<TileFigure> tiles;
};

/// The figures at the top of a KPI's page.
struct KpiHead {
    QString value;
    QString period;
    struct Fact {
        QString name;
        QString value;
        QString below;
        Tone tone = Tone::Text;
    };
    std::vector<Fact> facts; ///< changes, target, forecast
    QString statusWord;
    GaugeFigure gauge;
};

/// A metric over time.
struct TrendPicture {
    QString title;
    QString alt;                 ///< in words
    std::vector<QString> labels; ///< one a period, short
    std::vector<QString> years;  ///< one a period; the same year is written once
    std::vector<std::optional<double>> actual;
    std::vector<std::optional<double>> yearAgo; ///< empty: none
    std::vector<std::optional<double>> target;
    std::vector<std::optional<double>> mean; ///< forecast, with its band
    std::vector<std::optional<double>> low;
    std::vector<std::optional<double>> high;
    int shown = -1;    ///< the period that the report is about
    QString shownText; ///< its value
    QString actualName, yearAgoName, targetName, forecastName;
    bool fromZero = true;
    /// @param step  between two labels  @param largest  of the axis
    std::function<QString(double value, double step, double largest, bool withUnit)> axisLabel;
};

/// How one figure becomes another.
struct BridgePicture {
    struct Step {
        enum class Kind { Total, Better, Worse, Neutral };
        Kind kind = Kind::Neutral;
        QString name;
        QString valueText;
        double value = 0;
    };
    QString title;
    QString alt;
    std::vector<Step> steps;
    std::vector<Step> fewSteps; ///< the same with the largest alone, for narrow screens
};

struct FunnelPicture {
    struct Stage {
        QString name;
        QString count;
        double share = 0;   ///< of the largest stage
        QString conversion; ///< from the stage before
        QString change;
        Tone changeTone = Tone::Muted;
        QString usual;
        bool weak = false;
    };
    QString title;
    QString alt;
    std::vector<Stage> stages;
};

/// The gauges of one channel, four in a row.
struct GaugePanel {
    QString name;
    int swatch = 0;
    struct Entry {
        QString name;
        QString value;
        QString target;
        GaugeFigure gauge;
        QString statusWord;
    };
    std::vector<Entry> gauges;
};

/// What a metric is.
struct Definition {
    QString name;
    QString formula;
    QString text;
};

/// Goes on on a new page (a new screen in HTML means nothing).
struct PageBreak {};

using Block = std::variant<Heading, Paragraph, Points, Tally, Table, TileGrid, KpiHead, TrendPicture,
                           BridgePicture, FunnelPicture, GaugePanel, Definition, PageBreak>;

/// A section with its heading; it begins on a new page if it is said so.
struct DocumentSection {
    Section section = Section::Summary;
    QString title;
    QString anchor;
    QString beside; ///< muted, after the title
    bool newPage = true;
    std::vector<Block> blocks;
};

struct Document {
    Language language = Language::English;
    QString title;  ///< "Marketing review"
    QString period; ///< "May 2026"
    QString company;
    QString author;
    QString made; ///< the moment of making; empty unless asked for
    QString footer;
    QByteArray logo;
    std::optional<quint32> accent;
    Paper paper = Paper::A4;
    bool landscape = false;
    bool cover = true;
    bool contents = true;
    std::vector<QString> remarks; ///< on the cover: what is compared, how far figures reach
    Tally tally;
    std::vector<DocumentSection> sections;

    // Words that renderers need.
    QString contentsTitle;
    QString continuedWord; ///< "continued"
    std::function<QString(int page, int pages)> pageOf;
    std::vector<std::pair<targets::Status, QString>> statusWords; ///< for legends

    /// "Marketing review: May 2026".
    [[nodiscard]] QString fullTitle() const { return title + QStringLiteral(": ") + period; }
};

} // namespace vekha::report
