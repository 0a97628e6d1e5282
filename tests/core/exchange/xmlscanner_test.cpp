// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xmlscanner.h"

namespace vekha::exchange {

namespace {

using Token = XmlScanner::Token;

/// Gives its bytes in pieces of a few, as slow sources do.
class Dripping : public ByteSource {
public:
    Dripping(std::string bytes, qint64 piece) : m_bytes(std::move(bytes)), m_piece(piece) {}
    Result<qint64> read(char *to, qint64 size) override
    {
        const qint64 count = std::min({size, m_piece, qint64(m_bytes.size() - m_taken)});
        std::copy_n(m_bytes.data() + m_taken, count, to);
        m_taken += size_t(count);
        return count;
    }

private:
    std::string m_bytes;
    size_t m_taken = 0;
    qint64 m_piece;
};

XmlScanner scannerOf(const std::string &xml, qint64 piece = 1 << 20)
{
    return XmlScanner(std::make_unique<Dripping>(xml, piece),
                      {QStringLiteral("book.xml"), QStringLiteral("part")});
}

/// All tokens as text: "<a>" "text" "</a>"; "!" where it failed.
std::string told(const std::string &xml, qint64 piece = 1 << 20)
{
    XmlScanner scanner = scannerOf(xml, piece);
    std::string all;
    while (true) {
        switch (scanner.next()) {
        case Token::Start:
            all.append("<").append(scanner.name()).append(">");
            break;
        case Token::End:
            all.append("</").append(scanner.name()).append(">");
            break;
        case Token::Text:
            all.append(scanner.text());
            break;
        case Token::Done:
            return all;
        case Token::Failed:
            return all + "!";
        }
    }
}

std::optional<ErrorCode> errorOf(const std::string &xml)
{
    XmlScanner scanner = scannerOf(xml);
    return scanner.skipRest() ? std::nullopt : std::optional(scanner.error()->code);
}

std::string nested(int depth)
{
    std::string xml;
    for (int i = 0; i < depth; ++i)
        xml += "<a>";
    for (int i = 0; i < depth; ++i)
        xml += "</a>";
    return xml;
}

std::string withAttributes(int count)
{
    std::string xml = "<a";
    for (int i = 0; i < count; ++i)
        xml += " a" + std::to_string(i) + "=''";
    return xml + "/>";
}

} // namespace

TEST(XmlScanner, TellsElementsAndTextInTheirOrder)
{
    EXPECT_EQ(told("<?xml version='1.0'?>\n<x:a>one<b/>two<!-- no > --><c> </c ></x:a>\n<!-- end -->"),
              "<a>one<b></b>two<c> </c></a>");
}

TEST(XmlScanner, ReadsTheSameInPiecesOfAnySize)
{
    const std::string xml = "<a b='x>y &amp; z'>\xd0\x9f\xd1\x80\xd0\xb8 "
                            "&lt;&#1090;&#x442;&gt;\r\n<![CDATA[<raw> ]] &amp;]]></a>";
    const std::string expected = "<a>\xd0\x9f\xd1\x80\xd0\xb8 <\xd1\x82\xd1\x82>\n<raw> ]] &amp;</a>";
    for (const qint64 piece : {1, 2, 3, 7, 1000})
        EXPECT_EQ(told(xml, piece), expected) << piece;
}

TEST(XmlScanner, ReadsTextThatIsLongerThanItsWindow)
{
    std::string text;
    for (int i = 0; text.size() < 700'000; ++i)
        text += i % 2 == 0 ? "\xd0\x96&amp;" : "\xf0\x9f\x98\x80z\r\n";
    XmlScanner scanner = scannerOf("<a>" + text + "</a>", 1000);
    ASSERT_EQ(scanner.next(), Token::Start);
    std::string read;
    ASSERT_TRUE(scanner.readText(read, 1 << 20));
    std::string expected;
    ASSERT_TRUE(appendXmlText(expected, text));
    EXPECT_EQ(read, expected);
}

TEST(XmlScanner, FindsAttributesByLocalAndByFullName)
{
    XmlScanner scanner = scannerOf("<a x:id=\"1\" id2 = 'a &quot;b&quot;' calc:type='c' office:type='d'/>");
    ASSERT_EQ(scanner.next(), Token::Start);
    EXPECT_EQ(scanner.attribute("id"), "1");
    EXPECT_EQ(scanner.attribute("id2"), "a \"b\"");
    EXPECT_EQ(scanner.attribute("office:type"), "d");
    EXPECT_EQ(scanner.attribute("missing"), std::nullopt);
}

TEST(XmlScanner, RefusesDocumentTypesAndTheirEntities)
{
    EXPECT_EQ(errorOf("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"), ErrorCode::NotATable);
    EXPECT_EQ(errorOf("<a>&b;</a>"), ErrorCode::NotATable);
}

TEST(XmlScanner, HoldsTheLimits)
{
    EXPECT_EQ(errorOf(nested(maximumDepth)), std::nullopt);
    EXPECT_EQ(errorOf(nested(maximumDepth + 1)), ErrorCode::WorkbookTooLarge);
    EXPECT_EQ(errorOf(withAttributes(maximumAttributes)), std::nullopt);
    EXPECT_EQ(errorOf(withAttributes(maximumAttributes + 1)), ErrorCode::WorkbookTooLarge);
    EXPECT_EQ(errorOf("<a b='" + std::string(60'000, 'x') + "'/>"), std::nullopt);
    EXPECT_EQ(errorOf("<a b='" + std::string(70'000, 'x') + "'/>"), ErrorCode::WorkbookTooLarge);
}

TEST(XmlScanner, PassesOverAMillionCommentsWithoutDeepening)
{
    std::string xml = "<a>";
    for (int i = 0; i < 1'000'000; ++i)
        xml += "<!---->";
    EXPECT_EQ(told(xml + "</a>"), "<a></a>");
}

class BrokenXml : public testing::TestWithParam<const char *> {};

TEST_P(BrokenXml, IsRefused) { EXPECT_EQ(errorOf(GetParam()), ErrorCode::NotATable); }

INSTANTIATE_TEST_SUITE_P(All, BrokenXml,
                         testing::Values("", "text", "<a>", "<a", "<a b='", "<a></b>", "<a/><b/>", "<a/>text",
                                         "</a>", "<a b=c/>", "<a b/>", "<a><b></a></b>", "<a>&", "<a>&;</a>",
                                         "<a>&#0;</a>", "<a>&#xD800;</a>", "<a>\x01</a>", "<a>\xff</a>",
                                         "<a>\xc0\xaf</a>", "<>", "<a><</a>", "<!-- a", "<a><![CDATA[x</a>",
                                         "<a b='\xff'/>", "<a b='&x;'/>"));

} // namespace vekha::exchange
