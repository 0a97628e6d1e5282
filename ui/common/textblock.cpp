// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/textblock.h"

namespace vekha::ui {

namespace {

/// Reads one cell from `place`, which is left at what ends it. Spreadsheets quote cells with tabs, breaks or
/// quotes.
QString takeCell(const QString &text, qsizetype &place)
{
    QString cell;
    if (place < text.size() && text[place] == u'"') {
        for (++place; place < text.size(); ++place) {
            if (text[place] != u'"') {
                cell += text[place];
            } else if (place + 1 < text.size() && text[place + 1] == u'"') {
                cell += text[++place];
            } else {
                ++place;
                break;
            }
        }
    }
    while (place < text.size() && text[place] != u'\t' && text[place] != u'\n')
        cell += text[place++];
    return cell.trimmed();
}

} // namespace

TextBlock blockFromText(const QString &given)
{
    QString text = given;
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    TextBlock block;
    QStringList row;
    for (qsizetype place = 0; place < text.size(); ++place) {
        row.append(takeCell(text, place));
        if (place >= text.size() || text[place] == u'\n') {
            block.push_back(row);
            row.clear();
        } else if (place + 1 == text.size()) {
            row.append(QString()); // the text ends in a tab: an empty last cell
        }
    }
    if (!row.isEmpty())
        block.push_back(row);
    return block;
}

QString textFromBlock(const TextBlock &block)
{
    QString text;
    for (const QStringList &row : block) {
        QStringList cells;
        for (QString cell : row)
            cells.append(cell.replace(u'\t', u' ').replace(u'\n', u' '));
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace vekha::ui
