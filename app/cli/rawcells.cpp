// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rawcells.h"

#include "app/cli/output.h"
#include "core/exchange/inspect.h"
#include "core/exchange/tablesource.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <functional>

namespace vekha::cli {

namespace {

using exchange::RowReader;
using exchange::SheetInfo;
using exchange::SourceKind;

constexpr qsizetype flushBytes = 64 * 1024;

QStringList cellsOf(const RowReader &reader)
{
    QStringList cells;
    for (const std::string_view field : reader.fields())
        cells.append(QString::fromUtf8(field.data(), qsizetype(field.size())));
    return cells;
}

/// Writes rows, gathered to larger pieces, as JSON or as lines.
class RowPrinter {
public:
    explicit RowPrinter(bool json) : m_json(json) {}

    void beginSheet(const QString &name)
    {
        m_rows = 0;
        if (!m_json)
            return;
        add(m_sheets++ == 0 ? QByteArray("{\"sheets\":[") : QByteArray(","));
        const QByteArray list = QJsonDocument(QJsonArray{name}).toJson(QJsonDocument::Compact);
        add("\n{\"name\":" + list.sliced(1, list.size() - 2) + ",\"rows\":[");
    }

    void addRow(const QStringList &cells)
    {
        if (m_json)
            add((m_rows == 0 ? QByteArray("\n") : QByteArray(",\n")) +
                QJsonDocument(QJsonArray::fromStringList(cells)).toJson(QJsonDocument::Compact));
        else
            add(cells.join(u'\t').toUtf8() + '\n');
        ++m_rows;
    }

    void endSheet()
    {
        if (m_json)
            add("]}");
    }

    void end()
    {
        if (m_json)
            add("]}\n");
        flush();
    }

    void flush()
    {
        writeOut(m_waiting);
        m_waiting.clear();
    }

    [[nodiscard]] qint64 rows() const { return m_rows; }

private:
    void add(const QByteArray &text)
    {
        m_waiting += text;
        if (m_waiting.size() >= flushBytes)
            flush();
    }

    bool m_json;
    QByteArray m_waiting;
    int m_sheets = 0;
    qint64 m_rows = 0;
};

/// Prints the rows of one sheet; `inPlace`: with the empty ones that the reader passes over.
Outcome printSheet(RowReader &reader, RowPrinter &printer, int limit, bool inPlace)
{
    const auto wanted = [&] { return limit < 0 || printer.rows() < limit; };
    while (wanted() && reader.next()) {
        while (inPlace && wanted() && printer.rows() + 1 < reader.line())
            printer.addRow({});
        if (wanted())
            printer.addRow(cellsOf(reader));
    }
    if (reader.error())
        return failed(*reader.error());
    return {};
}

/// How the text is written, where it is one.
Result<exchange::TextForm> textForm(const QString &path, SourceKind kind)
{
    if (kind != SourceKind::Text)
        return exchange::TextForm();
    const auto table = exchange::inspect(path, 0);
    if (!table)
        return failure(table.error());
    return table->form;
}

/// What the sheets are read from.
struct Opened {
    QString path;
    exchange::SourceForm source;
    exchange::TextForm form;
};

using SheetWork = std::function<Outcome(const SheetInfo &sheet, RowReader &reader)>;

Outcome forEachSheet(const Opened &opened, const SheetWork &work)
{
    for (const SheetInfo &sheet : opened.source.sheets) {
        auto reader = exchange::openRows(opened.path, opened.source.kind, opened.form, sheet.name);
        if (!reader)
            return failed(reader.error());
        if (const Outcome worked = work(sheet, **reader); !worked)
            return worked;
    }
    return {};
}

Outcome readThrough(RowReader &reader, int limit)
{
    for (int count = 0; (limit < 0 || count < limit) && reader.next(); ++count) {
    }
    return reader.error() ? Outcome(failed(*reader.error())) : Outcome();
}

} // namespace

Outcome printRawCells(const QString &path, int limit, bool json)
{
    auto source = exchange::sourceForm(path);
    if (!source)
        return failed(source.error());
    const auto form = textForm(path, source->kind);
    if (!form)
        return failed(form.error());
    const Opened opened{path, std::move(*source), *form};
    const Outcome readable = forEachSheet(
        opened, [limit](const SheetInfo &, RowReader &reader) { return readThrough(reader, limit); });
    if (!readable)
        return readable;
    RowPrinter printer(json);
    const bool inPlace = opened.source.kind != SourceKind::Text;
    const Outcome printed = forEachSheet(opened, [&](const SheetInfo &sheet, RowReader &reader) {
        printer.beginSheet(sheet.name);
        const Outcome rows = printSheet(reader, printer, limit, inPlace);
        printer.endSheet();
        return rows;
    });
    printer.end();
    return printed;
}

} // namespace vekha::cli
