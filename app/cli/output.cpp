// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <cstdio>

namespace vekha::cli {

bool writeOut(const QByteArray &text)
{
    return fwrite(text.constData(), 1, size_t(text.size()), stdout) == size_t(text.size());
}

bool writeOut(const QString &text) { return writeOut(text.toUtf8()); }

void writeErr(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    fflush(stderr);
}

void printJson(const QJsonObject &document)
{
    writeOut(QJsonDocument(document).toJson(QJsonDocument::Indented));
}

QJsonValue jsonOf(std::optional<double> number) { return number ? QJsonValue(*number) : QJsonValue(); }

QJsonValue jsonOf(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QString exactText(std::optional<double> number)
{
    return number ? QString::number(*number, 'g', QLocale::FloatingPointShortest) : QString();
}

void Table::addColumn(const QString &head, Align align)
{
    m_heads.append(head);
    m_aligns.push_back(align);
}

QString Table::lineOf(const QStringList &cells, const std::vector<qsizetype> &widths) const
{
    QString line;
    for (qsizetype i = 0; i < m_heads.size(); ++i) {
        if (widths[size_t(i)] == 0)
            continue;
        if (!line.isEmpty())
            line += QStringLiteral("  ");
        // A cell must not break the table: names may hold line ends.
        const QString cell = cells.value(i).simplified() == cells.value(i)
                                 ? cells.value(i)
                                 : QString(cells.value(i)).replace(u'\n', u' ');
        line += m_aligns[size_t(i)] == Align::Right ? cell.rightJustified(widths[size_t(i)])
                                                    : cell.leftJustified(widths[size_t(i)]);
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

void Table::print() const
{
    if (m_rows.empty())
        return;
    std::vector<qsizetype> widths(size_t(m_heads.size()), 0);
    for (const QStringList &row : m_rows) {
        for (qsizetype i = 0; i < m_heads.size(); ++i)
            widths[size_t(i)] = std::max(widths[size_t(i)], row.value(i).size());
    }
    for (qsizetype i = 0; i < m_heads.size(); ++i) {
        if (widths[size_t(i)] > 0)
            widths[size_t(i)] = std::max(widths[size_t(i)], m_heads[i].size());
    }
    const bool hasHeads =
        std::any_of(m_heads.begin(), m_heads.end(), [](const QString &head) { return !head.isEmpty(); });
    QString text = hasHeads ? lineOf(m_heads, widths) : QString();
    for (const QStringList &row : m_rows)
        text += lineOf(row, widths);
    writeOut(text);
}

} // namespace vekha::cli
