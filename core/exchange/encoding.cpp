// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/encoding.h"

#include "core/exchange/codepage.h"

#include <array>
#include <cstring>

namespace vekha::exchange {

namespace {

struct Word {
    Encoding encoding;
    const char *code;
};
constexpr std::array words = {
    Word{Encoding::Utf8, "utf-8"},       Word{Encoding::Utf16Le, "utf-16le"},
    Word{Encoding::Utf16Be, "utf-16be"}, Word{Encoding::Windows1251, "windows-1251"},
    Word{Encoding::Koi8R, "koi8-r"},     Word{Encoding::Ibm866, "ibm866"},
};

// How often the small letters from U+0430 stand in a thousand letters of Russian text, rounded.
// Source: Russian National Corpus, letter frequencies.
constexpr std::array<int, 32> lettersPerThousand = {80, 16, 45, 17,  30, 84, 9,  16, 73, 12, 35,
                                                    44, 32, 67, 110, 28, 47, 55, 63, 26, 3,  10,
                                                    5,  15, 7,  4,   1,  19, 17, 3,  6,  20};

constexpr int meanPerThousand = 31; // so that letters at random are worth nothing
constexpr int pointsForCapitalInsideWord = -80;
constexpr int pointsForYo = 3;
constexpr int pointsForOtherLetter = -40;
constexpr int pointsForFrame = -60; // box-drawing characters are no text
constexpr int pointsForUnassigned = -200;

[[nodiscard]] bool isTypographic(char16_t c)
{
    return c == 0x00a0 || c == 0x00ab || c == 0x00bb || (c >= 0x2010 && c <= 0x203a) || c == 0x2116 ||
           c == 0x20ac || c == 0x00b0 || c == 0x00b7;
}

/// How much one page makes Russian of the sample; higher is better.
int russianScore(std::string_view sample, const CodePage &page)
{
    int score = 0;
    bool afterSmall = false;
    const auto isHigh = [&](size_t i) {
        return i < sample.size() && static_cast<signed char>(sample[i]) < 0;
    };
    for (size_t i = 0; i < sample.size(); ++i) {
        const auto code = static_cast<unsigned char>(sample[i]);
        // A byte that stands alone is a no-break space or a sign between digits, and says nothing about
        // letters.
        if (code < 0x80 || (!isHigh(i + 1) && (i == 0 || !isHigh(i - 1)))) {
            afterSmall = false;
            continue;
        }
        const char16_t c = page[code - 0x80];
        const bool small = (c >= 0x0430 && c <= 0x044f) || c == 0x0451;
        if (c >= 0x0430 && c <= 0x044f)
            score += lettersPerThousand[c - 0x0430] - meanPerThousand;
        else if (c >= 0x0410 && c <= 0x042f)
            score += afterSmall ? pointsForCapitalInsideWord
                                : (lettersPerThousand[c - 0x0410] - meanPerThousand) * 3 / 4;
        else if (c == 0x0451 || c == 0x0401)
            score += pointsForYo;
        else if (c == 0xfffd)
            score += pointsForUnassigned;
        else if (c >= 0x2300 && c <= 0x25ff)
            score += pointsForFrame;
        else if (!isTypographic(c))
            score += pointsForOtherLetter;
        afterSmall = small;
    }
    return score;
}

Encoding bestPage(std::string_view sample)
{
    Encoding best = Encoding::Windows1251;
    int bestScore = russianScore(sample, *codePage(best));
    for (const Encoding encoding : {Encoding::Koi8R, Encoding::Ibm866}) {
        const int score = russianScore(sample, *codePage(encoding));
        if (score > bestScore) {
            best = encoding;
            bestScore = score;
        }
    }
    return best;
}

/// UTF-16 without a mark: delimiters, digits and line ends have a zero byte on one side only.
std::optional<Encoding> utf16ByZeros(std::string_view sample)
{
    const size_t pairs = sample.size() / 2;
    if (pairs == 0)
        return std::nullopt;
    size_t zerosFirst = 0;
    size_t zerosSecond = 0;
    for (size_t i = 0; i + 1 < sample.size(); i += 2) {
        zerosFirst += sample[i] == '\0';
        zerosSecond += sample[i + 1] == '\0';
    }
    constexpr size_t atLeastOneIn = 8;
    if (zerosSecond * atLeastOneIn > pairs && zerosFirst * atLeastOneIn < zerosSecond)
        return Encoding::Utf16Le;
    if (zerosFirst * atLeastOneIn > pairs && zerosSecond * atLeastOneIn < zerosFirst)
        return Encoding::Utf16Be;
    return std::nullopt;
}

/// Bytes that follow a leading byte, and the range of the first of them; -1: no leading byte.
int followers(unsigned char lead, unsigned char &low, unsigned char &high)
{
    low = 0x80;
    high = 0xbf;
    if (lead >= 0xc2 && lead <= 0xdf)
        return 1;
    if (lead >= 0xe0 && lead <= 0xef) {
        if (lead == 0xe0)
            low = 0xa0;
        if (lead == 0xed)
            high = 0x9f;
        return 2;
    }
    if (lead >= 0xf0 && lead <= 0xf4) {
        if (lead == 0xf0)
            low = 0x90;
        if (lead == 0xf4)
            high = 0x8f;
        return 3;
    }
    return -1;
}

} // namespace

QString codeOf(Encoding encoding)
{
    for (const Word &word : words) {
        if (word.encoding == encoding)
            return QString::fromLatin1(word.code);
    }
    return {};
}

std::optional<Encoding> encodingFromCode(const QString &code)
{
    for (const Word &word : words) {
        if (code.compare(QLatin1String(word.code), Qt::CaseInsensitive) == 0)
            return word.encoding;
    }
    return std::nullopt;
}

bool isUtf8(std::string_view bytes, bool cutAtEnd)
{
    const size_t size = bytes.size();
    size_t i = 0;
    while (i < size) {
        std::uint64_t eight = 0;
        if (i + 8 <= size) {
            std::memcpy(&eight, bytes.data() + i, 8);
            if ((eight & 0x8080808080808080ull) == 0) {
                i += 8;
                continue;
            }
        }
        const auto lead = static_cast<unsigned char>(bytes[i++]);
        if (lead < 0x80)
            continue;
        unsigned char low = 0;
        unsigned char high = 0;
        const int more = followers(lead, low, high);
        if (more < 0)
            return false;
        for (int k = 0; k < more; ++k, ++i) {
            if (i >= size)
                return cutAtEnd;
            const auto next = static_cast<unsigned char>(bytes[i]);
            if (next < low || next > high)
                return false;
            low = 0x80;
            high = 0xbf;
        }
    }
    return true;
}

EncodingGuess guessEncoding(std::string_view sample)
{
    if (sample.starts_with("\xef\xbb\xbf"))
        return {Encoding::Utf8, 3};
    if (sample.starts_with("\xff\xfe"))
        return {Encoding::Utf16Le, 2};
    if (sample.starts_with("\xfe\xff"))
        return {Encoding::Utf16Be, 2};
    if (const auto utf16 = utf16ByZeros(sample))
        return {*utf16, 0};
    if (isUtf8(sample, true))
        return {Encoding::Utf8, 0};
    return {bestPage(sample), 0};
}

} // namespace vekha::exchange
