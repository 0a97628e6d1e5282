// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helptext.h"

#include <QRegularExpression>

namespace vekha::ui {

namespace {

QString targetOf(const QString &link)
{
    static const QString ending = QStringLiteral(".md");
    return link.endsWith(ending) ? QStringLiteral("topic:") + link.chopped(ending.size()) : link;
}

HelpSpan spanOf(const QRegularExpressionMatch &match)
{
    using Kind = HelpSpan::Kind;
    if (match.hasCaptured(QStringLiteral("key")))
        return {Kind::Key, match.captured(QStringLiteral("key")), {}};
    if (match.hasCaptured(QStringLiteral("strong")))
        return {Kind::Strong, match.captured(QStringLiteral("strong")), {}};
    if (match.hasCaptured(QStringLiteral("emphasis")))
        return {Kind::Emphasis, match.captured(QStringLiteral("emphasis")), {}};
    return {Kind::Link, match.captured(QStringLiteral("text")),
            targetOf(match.captured(QStringLiteral("link")))};
}

QList<HelpSpan> spansOf(const QString &line)
{
    static const QRegularExpression marked(
        QStringLiteral("`(?<key>[^`]+)`|\\*\\*(?<strong>[^*]+)\\*\\*|\\*(?<emphasis>[^*\\s][^*]*)\\*|"
                       "\\[(?<text>[^\\]]+)\\]\\((?<link>[^)]+)\\)"));
    QList<HelpSpan> spans;
    qsizetype from = 0;
    for (auto matches = marked.globalMatch(line); matches.hasNext();) {
        const auto match = matches.next();
        if (match.capturedStart() > from)
            spans.append({HelpSpan::Kind::Plain, line.sliced(from, match.capturedStart() - from), {}});
        spans.append(spanOf(match));
        from = match.capturedEnd();
    }
    if (from < line.size())
        spans.append({HelpSpan::Kind::Plain, line.sliced(from), {}});
    return spans;
}

} // namespace

QString HelpBlock::text() const
{
    QString all;
    for (const HelpSpan &span : spans)
        all += span.text;
    return all;
}

QString HelpText::plainText() const
{
    QStringList lines{title};
    for (const HelpBlock &block : blocks)
        lines << block.text();
    return lines.join(u'\n');
}

QList<HelpSpan> HelpText::links() const
{
    QList<HelpSpan> found;
    for (const HelpBlock &block : blocks) {
        for (const HelpSpan &span : block.spans) {
            if (span.kind == HelpSpan::Kind::Link)
                found << span;
        }
    }
    return found;
}

HelpText parseHelp(const QString &markdown)
{
    static const QRegularExpression step(QStringLiteral("^\\d+\\. "));
    HelpText text;
    for (const QString &line : markdown.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(QLatin1String("# ")))
            text.title = line.sliced(2);
        else if (line.startsWith(QLatin1String("## ")))
            text.blocks.append({HelpBlock::Kind::Heading, spansOf(line.sliced(3))});
        else if (line.startsWith(QLatin1String("- ")))
            text.blocks.append({HelpBlock::Kind::Bullet, spansOf(line.sliced(2))});
        else if (const auto match = step.match(line); match.hasMatch())
            text.blocks.append({HelpBlock::Kind::Step, spansOf(line.sliced(match.capturedLength()))});
        else
            text.blocks.append({HelpBlock::Kind::Paragraph, spansOf(line)});
    }
    return text;
}

} // namespace vekha::ui
