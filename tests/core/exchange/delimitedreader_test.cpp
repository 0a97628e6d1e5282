// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/delimitedreader.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <random>
#include <string>

namespace vekha::exchange {

namespace {

using Rows = std::vector<std::vector<std::string>>;

/// Gives a few bytes at a time, so that every place of a row is once the end of a block.
class Drops : public ByteSource {
public:
    Drops(std::string_view bytes, qint64 size) : m_left(bytes), m_size(size) {}
    Result<qint64> read(char *to, qint64 size) override
    {
        const size_t count = std::min({m_left.size(), size_t(size), size_t(m_size)});
        std::copy_n(m_left.data(), count, to);
        m_left.remove_prefix(count);
        return qint64(count);
    }

private:
    std::string_view m_left;
    qint64 m_size;
};

Rows rowsOf(DelimitedReader &reader)
{
    Rows rows;
    while (reader.next())
        rows.emplace_back(reader.fields().begin(), reader.fields().end());
    return rows;
}

Rows rowsOf(std::string_view text, char delimiter = ',', qint64 blockSize = 0)
{
    std::unique_ptr<ByteSource> source;
    if (blockSize > 0)
        source = std::make_unique<Drops>(text, blockSize);
    else
        source = std::make_unique<MemoryBytes>(text);
    DelimitedReader reader(std::move(source), delimiter);
    return rowsOf(reader);
}

} // namespace

TEST(DelimitedReader, ReadsQuotesLineEndsAndStrayQuotesInBlocksOfAnySize)
{
    const std::string text = "a,\"b \"\"c\"\"\",d\r\n\"x\ny\",\"\",z\r1\"2,\"q\"tail,\n\n,,\n\"last\"";
    const Rows expected = {
        {"a", "b \"c\"", "d"}, {"x\ny", "", "z"}, {"1\"2", "qtail", ""}, {"", "", ""}, {"last"}};
    EXPECT_EQ(rowsOf(text), expected);
    for (const qint64 size : {1, 2, 3, 5, 7})
        EXPECT_EQ(rowsOf(text, ',', size), expected) << size;
}

TEST(DelimitedReader, CountsLinesInsideQuotes)
{
    DelimitedReader reader(std::make_unique<MemoryBytes>("h\r\n\"a\nb\r\nc\",1\r\n\r\nz"), ',');
    std::vector<qint64> lines;
    while (reader.next())
        lines.push_back(reader.line());
    EXPECT_EQ(lines, (std::vector<qint64>{1, 2, 6}));
}

TEST(DelimitedReader, KeepsNulBytesAndEndsAfterALastDelimiter)
{
    using namespace std::string_literals;
    EXPECT_EQ(rowsOf("a\0b;c\n1;"s, ';'), (Rows{{"a\0b"s, "c"}, {"1", ""}}));
    EXPECT_TRUE(rowsOf("").empty());
    EXPECT_TRUE(rowsOf("\r\n\n\r").empty());
}

TEST(DelimitedReader, NamesTheLineOfAQuoteThatIsNeverClosed)
{
    DelimitedReader reader(std::make_unique<MemoryBytes>("a,b\n1,\"two\n3,4\n"), ',');
    EXPECT_EQ(rowsOf(reader).size(), 1u);
    ASSERT_TRUE(reader.error());
    EXPECT_EQ(reader.error()->code, ErrorCode::UnclosedQuote);
    EXPECT_EQ(reader.error()->row, 2);
}

TEST(DelimitedReader, RefusesFieldsAndRowsBeyondTheLimits)
{
    const std::string longest(size_t(maximumFieldBytes), 'x');
    EXPECT_EQ(rowsOf(longest + ",1\n"), (Rows{{longest, "1"}}));
    EXPECT_EQ(rowsOf('"' + longest + "\",1\n"), (Rows{{longest, "1"}}));
    for (const std::string &text : {longest + "x,1\n", '"' + longest + "x\",1\n"}) {
        DelimitedReader reader(std::make_unique<MemoryBytes>(text), ',');
        EXPECT_FALSE(reader.next());
        EXPECT_EQ(reader.error()->code, ErrorCode::FieldTooLong);
    }
    const std::string widest(size_t(maximumColumns - 1), ',');
    EXPECT_EQ(rowsOf(widest + "\n").front().size(), size_t(maximumColumns));
    const std::string tooWide = widest + ",\n";
    DelimitedReader reader(std::make_unique<MemoryBytes>(tooWide), ',');
    EXPECT_FALSE(reader.next());
    EXPECT_EQ(reader.error()->code, ErrorCode::TooManyColumns);
}

TEST(DelimitedReader, ReadsAThousandRandomQuotedFieldsAsTheyWereWritten)
{
    std::mt19937 random(7);
    const std::string letters = "ab,;\"\n\r \t\xd0\xaf'=";
    Rows expected;
    std::string text;
    for (int row = 0; row < 100; ++row) {
        expected.emplace_back();
        for (int i = 0; i < 10; ++i) {
            std::string field(random() % 12, ' ');
            for (char &c : field)
                c = letters[random() % letters.size()];
            expected.back().push_back(field);
            text += i > 0 ? ",\"" : "\"";
            for (const char c : field)
                text += c == '"' ? std::string("\"\"") : std::string(1, c);
            text += '"';
        }
        text += row % 3 == 0 ? "\n" : row % 3 == 1 ? "\r\n" : "\r";
    }
    EXPECT_EQ(rowsOf(text), expected);
    EXPECT_EQ(rowsOf(text, ',', 13), expected);
}

TEST(DelimitedReader, ReadsTheSpectrumOfCsvFiles)
{
    const QDir folder(QStringLiteral(VEKHA_SHARED_DATA "/csv-spectrum/csvs"));
    if (!folder.exists())
        GTEST_SKIP() << "no shared data";
    for (const QString &name : folder.entryList({QStringLiteral("*.csv")})) {
        if (name.startsWith(u"location_coordinates"))
            continue; // its JSON has another number
        QFile csv(folder.filePath(name));
        QFile json(folder.filePath(QStringLiteral("../json/") + name.chopped(4) + QStringLiteral(".json")));
        ASSERT_TRUE(csv.open(QIODevice::ReadOnly) && json.open(QIODevice::ReadOnly));
        const std::string bytes = csv.readAll().toStdString();
        const Rows rows = rowsOf(bytes);
        const QJsonArray records = QJsonDocument::fromJson(json.readAll()).array();
        ASSERT_EQ(qsizetype(rows.size()), records.size() + 1) << name.toStdString();
        for (size_t i = 1; i < rows.size(); ++i) {
            const QJsonObject record = records[qsizetype(i) - 1].toObject();
            ASSERT_EQ(qsizetype(rows[i].size()), record.size());
            for (size_t k = 0; k < rows[i].size(); ++k)
                EXPECT_EQ(rows[i][k], record[QString::fromStdString(rows[0][k])].toString().toStdString());
        }
    }
}

} // namespace vekha::exchange
