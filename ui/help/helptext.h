// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace vekha::ui {

/// A piece of a line with one look.
struct HelpSpan {
    enum class Kind {
        Plain,
        Strong,   ///< what a button or a card is called
        Emphasis, ///< the same, less loud
        Key,      ///< keys to press, or something to type
        Link,     ///< `target` says where to
    };
    Kind kind = Kind::Plain;
    QString text;
    QString target; ///< of a link: "topic:targets", "metric:romi"; of a file: "targets.md"
    bool operator==(const HelpSpan &) const = default;
};

/// A heading, a paragraph or a point of a list.
struct HelpBlock {
    enum class Kind {
        Heading,
        Paragraph,
        Step,   ///< of a numbered list; steps that follow each other are one list
        Bullet, ///< the same with points
        Formula,
        Muted, ///< a paragraph of lesser weight
    };
    Kind kind = Kind::Paragraph;
    QList<HelpSpan> spans;

    [[nodiscard]] QString text() const;
};

/// A page of the help: a title and its blocks. It holds texts, never markup: what a person named a KPI stays
/// what it is.
struct HelpText {
    QString title;
    QList<HelpBlock> blocks;

    /// Everything it says, a line a block.
    [[nodiscard]] QString plainText() const;
    [[nodiscard]] QList<HelpSpan> links() const;
};

/// Reads a topic as it is written in resources/help: the small part of Markdown that its files use. "# "
/// begins the title, "## " a heading, "1. " a step, "- " a point; **strong**, *less strong*, `keys` and
/// [text](file.md). A link to a file becomes "topic:file". Anything else is text.
[[nodiscard]] HelpText parseHelp(const QString &markdown);

} // namespace vekha::ui
