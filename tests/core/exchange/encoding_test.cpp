// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/encoding.h"

#include "core/exchange/bytesource.h"
#include "core/exchange/codepage.h"

namespace vekha::exchange {

namespace {

std::string inPage(const QString &text, Encoding encoding)
{
    const CodePage &page = *codePage(encoding);
    std::string bytes;
    for (const QChar c : text) {
        const auto at = std::find(page.begin(), page.end(), c.unicode());
        bytes += c.unicode() < 0x80 ? char(c.unicode()) : char(0x80 + (at - page.begin()));
    }
    return bytes;
}

std::string decoded(const std::string &bytes, const TextForm &form)
{
    auto source = asUtf8(std::make_unique<MemoryBytes>(bytes), form);
    std::string text(4096, '\0');
    const auto count = (*source)->read(text.data(), qint64(text.size()));
    return count ? text.substr(0, size_t(*count)) : "error";
}

} // namespace

TEST(Encoding, TellsTheRussianPagesApartByShortHeaders)
{
    for (const char *header : {"Дата;Расход", "Дата;Канал;Показы;Клики", "Источник,Кампания,Выручка, руб.",
                               "ДАТА;ПОКАЗЫ", "Отчёт по рекламным каналам"}) {
        const QString text = QString::fromUtf8(header);
        for (const Encoding encoding : {Encoding::Windows1251, Encoding::Koi8R, Encoding::Ibm866}) {
            const std::string bytes = inPage(text, encoding);
            EXPECT_EQ(guessEncoding(bytes).encoding, encoding)
                << header << ' ' << codeOf(encoding).toStdString();
            EXPECT_EQ(decoded(bytes, {encoding, false, ',', '"'}), header);
        }
    }
}

TEST(Encoding, KnowsUtf8AndUtf16WithAndWithoutMark)
{
    EXPECT_EQ(guessEncoding("Дата;Расход").encoding, Encoding::Utf8);
    EXPECT_EQ(guessEncoding("\xef\xbb\xbf"
                            "a")
                  .bomBytes,
              3);
    EXPECT_EQ(guessEncoding(std::string_view("Дат\xd0")).encoding, Encoding::Utf8); // cut in a letter
    const QString text = QString::fromUtf8("Дата;Расход\n2024-01-01;5 😀\n");
    const std::string little(reinterpret_cast<const char *>(text.utf16()), size_t(text.size()) * 2);
    std::string big = little;
    for (size_t i = 0; i + 1 < big.size(); i += 2)
        std::swap(big[i], big[i + 1]);
    EXPECT_EQ(guessEncoding(little).encoding, Encoding::Utf16Le);
    EXPECT_EQ(guessEncoding(big).encoding, Encoding::Utf16Be);
    EXPECT_EQ(guessEncoding("\xff\xfe" + little).bomBytes, 2);
    EXPECT_EQ(decoded(little, {Encoding::Utf16Le, false, ',', '"'}), text.toStdString());
    EXPECT_EQ(decoded("\xfe\xff" + big, {Encoding::Utf16Be, true, ',', '"'}), text.toStdString());
}

TEST(Encoding, ReplacesNothing)
{
    EXPECT_EQ(decoded("a\x98", {Encoding::Windows1251, false, ',', '"'}), "error"); // 0x98 is not assigned
    EXPECT_EQ(decoded(std::string("\x00\xdc", 2), {Encoding::Utf16Le, false, ',', '"'}), "error");
    EXPECT_FALSE(isUtf8("\xc0\xaf"));
    EXPECT_FALSE(isUtf8("\xed\xa0\x80"));
    EXPECT_TRUE(isUtf8("12345678Я"));
}

TEST(ContentHash, IsXxh64)
{
    ContentHash empty;
    EXPECT_EQ(empty.value(), 0xef46db3751d8e999ull);
    ContentHash abc;
    abc.add("a");
    abc.add("bc");
    EXPECT_EQ(abc.value(), 0x44bc2cf5ad770999ull);
    EXPECT_EQ(abc.code(), "xxh64:44bc2cf5ad770999:3");
    ContentHash whole;
    ContentHash parts;
    const std::string text(1000, 'x');
    whole.add(text);
    for (size_t i = 0; i < text.size(); i += 7)
        parts.add(std::string_view(text).substr(i, 7));
    EXPECT_EQ(whole.value(), parts.value());
}

} // namespace vekha::exchange
