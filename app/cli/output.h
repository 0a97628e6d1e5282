// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace vekha::cli {

/// Writes UTF-8 to standard output whatever the locale is. False if the other end is closed or the disk full.
bool writeOut(const QByteArray &text);
bool writeOut(const QString &text);
void writeErr(const QString &text);

/// Prints one JSON document.
void printJson(const QJsonObject &document);

/// A number in full precision, or null.
[[nodiscard]] QJsonValue jsonOf(std::optional<double> number);
/// A text, or null where it is empty.
[[nodiscard]] QJsonValue jsonOf(const QString &text);
/// The shortest text that reads back to the same number; empty for none.
[[nodiscard]] QString exactText(std::optional<double> number);

/// A table for people: columns parted by two spaces, as wide as their longest cell.
class Table {
public:
    enum class Align { Left, Right };
    void addColumn(const QString &head, Align align = Align::Left);
    void addRow(const QStringList &cells) { m_rows.push_back(cells); }
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    /// Columns without any text are left out. Prints nothing where there are no rows.
    void print() const;

private:
    [[nodiscard]] QString lineOf(const QStringList &cells, const std::vector<qsizetype> &widths) const;

    QStringList m_heads;
    std::vector<Align> m_aligns;
    std::vector<QStringList> m_rows;
};

} // namespace vekha::cli
