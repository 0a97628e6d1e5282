// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/malformedfiles.h"

#include "tests/core/exchange/workbookfiles.h"

namespace vekha::cli_test {

namespace {

using exchange::test::odsOf;
using exchange::test::Part;
using exchange::test::xlsxOf;
using exchange::test::zipOf;

constexpr int megabyte = 1'000'000;

/// The same bytes on every machine.
QByteArray noise(quint64 seed, int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint64 state = seed * 2654435761U + 1;
    for (char &byte : bytes) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        byte = char(state >> 56);
    }
    return bytes;
}

class Files {
public:
    void add(const char *kind, std::function<QByteArray()> make)
    {
        const int number = int(m_files.size()) + 1;
        m_files.push_back(
            {QStringLiteral("%1_%2").arg(number, 3, 10, QLatin1Char('0')).arg(QLatin1String(kind)),
             {},
             std::move(make)});
    }
    /// A good table with one bad row in it.
    void addRow(const char *kind, const QByteArray &row)
    {
        add(kind, [row] { return goodTable() + row + '\n'; });
    }
    [[nodiscard]] std::vector<MalformedFile> taken() { return std::move(m_files); }

private:
    std::vector<MalformedFile> m_files;
};

void addCutWorkbooks(Files &files)
{
    const QByteArray rows = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>date</t></is></c></row>";
    const QByteArray xlsx = xlsxOf(rows);
    const QByteArray ods = odsOf("<table:table table:name=\"D\"/>");
    for (int part = 1; part <= 30; ++part) {
        files.add("cut.xlsx", [xlsx, part] { return xlsx.left(xlsx.size() * part / 31); });
        files.add("cut.ods", [ods, part] { return ods.left(ods.size() * part / 31); });
    }
    for (int seed = 1; seed <= 30; ++seed) {
        files.add("scratched.xlsx", [xlsx, seed] {
            QByteArray bytes = xlsx;
            const QByteArray scratch = noise(quint64(seed), 24);
            bytes.replace(qsizetype(seed) * (bytes.size() - 30) / 31, scratch.size(), scratch);
            return bytes.left(bytes.size() - 4); // the end of the directory is gone in any case
        });
    }
}

void addWrongKinds(Files &files)
{
    files.add("empty.csv", [] { return QByteArray(); });
    files.add("empty.xlsx", [] { return QByteArray(); });
    files.add("other.zip", [] { return zipOf({Part{QStringLiteral("readme.txt"), "no table"}}); });
    files.add("other.docx", [] {
        return zipOf({Part{QStringLiteral("[Content_Types].xml"), "<Types/>"},
                      Part{QStringLiteral("word/document.xml"), "<w:document/>"}});
    });
    for (const QByteArray &start :
         {QByteArray("\x89PNG\r\n\x1a\n"), QByteArray("%PDF-1.7\n"),
          QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
          QByteArray("\x7f"
                     "ELF"),
          QByteArray("GIF89a"), QByteArray("\xff\xd8\xff\xe0"), QByteArray("PK\x03\x04"),
          QByteArray("PK\x05\x06"), QByteArray("SQLite format 3\0", 16), QByteArray("Rar!\x1a\x07"),
          QByteArray("\x1f\x8b\x08"), QByteArray("7z\xbc\xaf'\x1c")}) {
        for (int seed = 1; seed <= 3; ++seed)
            files.add("binary.csv", [start, seed] { return start + noise(quint64(seed), 3000 * seed); });
    }
    for (int seed = 10; seed < 30; ++seed)
        files.add("noise.csv", [seed] { return noise(quint64(seed), 2000 + seed); });
    files.add("zeros.csv", [] { return QByteArray(megabyte, '\0'); });
    files.add("xml.csv", [] { return QByteArray("<?xml version=\"1.0\"?><a><b>1</b></a>"); });
    files.add("bomb.xml", [] {
        return QByteArray("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"bbbb\"><!ENTITY c \"&b;&b;\">]>"
                          "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">&c;</Workbook>");
    });
    files.add("page.html", [] { return QByteArray("<html><body><p>no table</p></body></html>"); });
}

void addHugeShapes(Files &files)
{
    files.add("one_line_100mb.csv", [] { return QByteArray(100 * megabyte, 'x'); });
    files.add("one_line_100mb_numbers.csv",
              [] { return QByteArray("date\n") + QByteArray(100 * megabyte, '7'); });
    files.add("quote_100mb.csv", [] { return QByteArray("a,b\n\"") + QByteArray(100 * megabyte, 'y'); });
    files.add("million_columns.csv", [] { return QByteArray(megabyte, ','); });
    files.add("million_named_columns.csv", [] {
        QByteArray line;
        for (int i = 0; i < megabyte; ++i)
            line += "c" + QByteArray::number(i) + ';';
        return line + '\n' + line;
    });
    files.add("million_tabs.tsv", [] {
        return QByteArray("date\tclicks\n2024-05-01\t2\n") + QByteArray(megabyte, '\t') + "z\n";
    });
}

void addQuotes(Files &files)
{
    for (int count = 1; count <= 20; ++count) {
        files.add("quotes.csv", [count] {
            return QByteArray("date,cost\n2024-05-01,") + QByteArray(2 * count - 1, '"') + "\n2024-05-02,1\n";
        });
    }
}

/// What a cell of a column may not be.
void addBadCells(Files &files)
{
    for (const char *date : {"31.02.2024", "2024-02-30", "0000-00-00", "2024-13-01", "99999-01-01",
                             "2024-00-10", "yesterday",  "1e9",        "-1",         "2024-W54",
                             "2024-W00",   "Q5 2024",    "5 кв. 2024", "13.13.2024", "2024-05-01T99:99",
                             "29.02.2023", "30.02.2024", "32.01.2024", "2024/99/99", "0",
                             "H3 2024",    "2024-05-",   "--",         "[date]",     "Маябрь 2024"})
        files.addRow("date.csv", QByteArray(date) + ",vk,1.5,10");
    for (const char *number : {"1e999",       "-1e999",   "1e99999999",
                               "0x10",        "1.2.3",    "12a",
                               "a12",         "1,2,3",    "∞",
                               "NaN5",        "inf",      "--5",
                               "5-5",         "1e",       "=1+1",
                               "+1+1",        "@SUM(A1)", "=cmd|' /C calc'!A0",
                               "12:99:99:99", "1 2 3 4",  "99999999999999999999999999999999e300",
                               "((5))",       "%",        "$",
                               "1%%",         "#REF!1",   "12#",
                               "1/2",         "½",        "٣"})
        files.addRow("number.csv", QByteArray("2024-05-02,vk,\"") + number + "\",10");
    for (const char *text : {"\xff\xfe\xfd", "\xc3", "\xe2\x82", "\xf0\x28\x8c\x28", "\xed\xa0\x80",
                             "\xc0\xaf", "\xf8\x88\x80\x80\x80", "\xfc\x84\x80\x80\x80\x80"}) {
        files.add("utf8.csv", [text] {
            return QByteArray("\xef\xbb\xbf"
                              "date,channel,cost\n2024-05-01,яндекс,1\n2024-05-02,") +
                   text + ",2\n";
        });
    }
    for (const char *row : {"2024-05-02,vk,1,10,11", "2024-05-02,vk,1,10,,,,z", "a,b,c,d,e,f,g", ",,1,"})
        files.addRow("shifted.csv", row);
    for (int zeros = 1; zeros <= 10; ++zeros)
        files.addRow("nul.csv", QByteArray("2024-05-02,vk,1") + QByteArray(zeros, '\0') + "2,10");
}

/// A workbook whose parts are there but say nonsense.
void addBadWorkbookCells(Files &files)
{
    const QByteArray header = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>date</t></is></c>"
                              "<c r=\"B1\" t=\"inlineStr\"><is><t>cost</t></is></c></row>";
    for (const char *cells : {"<c r=\"A2\"><v>1e999</v></c><c r=\"B2\"><v>1</v></c>",
                              "<c r=\"A2\"><v>-5</v></c><c r=\"B2\"><v>1</v></c>",
                              "<c r=\"A2\" t=\"s\"><v>99</v></c><c r=\"B2\"><v>1</v></c>",
                              "<c r=\"A2\"><v>45292</v></c><c r=\"B2\" t=\"str\"><v>#DIV</v></c>",
                              "<c r=\"A2\"><v>45292</v></c><c r=\"B2\"><v>abc</v></c>",
                              "<c r=\"A2\"><v>45292</v></c><c r=\"ZZZZZZ2\"><v>1</v></c>",
                              "<c r=\"A2\"><v>99999999999</v></c><c r=\"B2\"><v>1</v></c>",
                              "<c r=\"A2\"><v>45292</v></c><c r=\"B2\"><v>1",
                              "<c r=\"A2\" t=\"b\"><v>7</v></c><c r=\"B2\"><v>1</v></c>", "&nothing;"})
        files.add("cells.xlsx",
                  [header, cells] { return xlsxOf(header + "<row r=\"2\">" + cells + "</row>"); });
}

/// What the message says of a file of that kind.
QByteArray whyOf(const QString &name)
{
    struct Reason {
        const char *kind;
        const char *why;
    };
    static constexpr Reason reasons[] = {
        {"_date.csv", "Line 22, column “date”: 1 row cannot be read"},
        {"_number.csv", "Line 22, column “cost”: 1 row cannot be read"},
        {"_shifted.csv", "Line 22"},
        {"_utf8.csv", "Line 3, column “channel”: 1 row cannot be read"},
        {"_quotes.csv", "A quotation mark is opened here and never closed"},
        {"_quote_100mb.csv", "is longer than"},
        {"_million", "more than 16384 columns"},
        {"_one_line", "is longer than"},
        {"_empty", "is empty"},
        {"_cells.xlsx", ""}, // each says another thing
    };
    for (const Reason &reason : reasons) {
        if (name.contains(QLatin1String(reason.kind)))
            return reason.why;
    }
    return "cannot be read as a table";
}

} // namespace

QByteArray goodTable()
{
    QByteArray table = "date,channel,cost,clicks\n";
    for (int day = 1; day <= 20; ++day)
        table += "2024-04-" + QByteArray::number(day).rightJustified(2, '0') + ",vk,1.5,10\n";
    return table;
}

std::vector<MalformedFile> malformedFiles()
{
    Files files;
    addCutWorkbooks(files);
    addWrongKinds(files);
    addHugeShapes(files);
    addQuotes(files);
    addBadCells(files);
    addBadWorkbookCells(files);
    std::vector<MalformedFile> all = files.taken();
    for (MalformedFile &file : all)
        file.why = whyOf(file.name);
    // Tables cut off within their first line, up to the full three hundred.
    for (int size = 1; all.size() < 300; ++size) {
        const QString name = QStringLiteral("%1_cut.csv").arg(int(all.size()) + 1, 3, 10, QLatin1Char('0'));
        all.push_back({name, "where to find: date", [size] {
                           return QByteArray("date,channel,cost,clicks,leads,revenue,orders").left(size);
                       }});
    }
    return all;
}

} // namespace vekha::cli_test
