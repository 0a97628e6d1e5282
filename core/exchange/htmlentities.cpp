// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/htmlentities.h"

#include "core/exchange/xmlscanner.h"

#include <array>
#include <charconv>

namespace vekha::exchange {

namespace {

struct Entity {
    std::string_view name;
    char32_t character;
};

constexpr std::array entities = {
    Entity{"amp", '&'},      Entity{"lt", '<'},        Entity{"gt", '>'},        Entity{"quot", '"'},
    Entity{"apos", '\''},    Entity{"nbsp", 0xa0},     Entity{"ndash", 0x2013},  Entity{"mdash", 0x2014},
    Entity{"minus", 0x2212}, Entity{"thinsp", 0x2009}, Entity{"ensp", 0x2002},   Entity{"emsp", 0x2003},
    Entity{"lsquo", 0x2018}, Entity{"rsquo", 0x2019},  Entity{"sbquo", 0x201a},  Entity{"ldquo", 0x201c},
    Entity{"rdquo", 0x201d}, Entity{"bdquo", 0x201e},  Entity{"hellip", 0x2026}, Entity{"bull", 0x2022},
    Entity{"euro", 0x20ac},  Entity{"trade", 0x2122},  Entity{"permil", 0x2030}, Entity{"zwj", 0x200d},
    Entity{"zwnj", 0x200c},  Entity{"lrm", 0x200e},    Entity{"rlm", 0x200f},    Entity{"numero", 0x2116},
    Entity{"percnt", '%'},   Entity{"num", '#'},       Entity{"dollar", '$'},    Entity{"comma", ','},
    Entity{"larr", 0x2190},  Entity{"uarr", 0x2191},   Entity{"rarr", 0x2192},   Entity{"darr", 0x2193},
    Entity{"asymp", 0x2248}, Entity{"ne", 0x2260},     Entity{"le", 0x2264},     Entity{"ge", 0x2265},
    Entity{"infin", 0x221e}, Entity{"OElig", 0x152},   Entity{"oelig", 0x153},   Entity{"Scaron", 0x160},
    Entity{"scaron", 0x161}, Entity{"Yuml", 0x178},    Entity{"fnof", 0x192},    Entity{"tilde", 0x2dc},
};

/// Names of U+00A0 to U+00FF.
constexpr std::array<std::string_view, 96> latin = {
    "nbsp",   "iexcl",  "cent",   "pound",  "curren", "yen",    "brvbar", "sect",   "uml",    "copy",
    "ordf",   "laquo",  "not",    "shy",    "reg",    "macr",   "deg",    "plusmn", "sup2",   "sup3",
    "acute",  "micro",  "para",   "middot", "cedil",  "sup1",   "ordm",   "raquo",  "frac14", "frac12",
    "frac34", "iquest", "Agrave", "Aacute", "Acirc",  "Atilde", "Auml",   "Aring",  "AElig",  "Ccedil",
    "Egrave", "Eacute", "Ecirc",  "Euml",   "Igrave", "Iacute", "Icirc",  "Iuml",   "ETH",    "Ntilde",
    "Ograve", "Oacute", "Ocirc",  "Otilde", "Ouml",   "times",  "Oslash", "Ugrave", "Uacute", "Ucirc",
    "Uuml",   "Yacute", "THORN",  "szlig",  "agrave", "aacute", "acirc",  "atilde", "auml",   "aring",
    "aelig",  "ccedil", "egrave", "eacute", "ecirc",  "euml",   "igrave", "iacute", "icirc",  "iuml",
    "eth",    "ntilde", "ograve", "oacute", "ocirc",  "otilde", "ouml",   "divide", "oslash", "ugrave",
    "uacute", "ucirc",  "uuml",   "yacute", "thorn",  "yuml"};

/// Windows-1252 from 128 to 159; 0: no character.
constexpr std::array<char16_t, 32> windows = {0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                              0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017d, 0,
                                              0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                              0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};

bool appendNumbered(std::string &to, std::string_view digits)
{
    const bool hex = !digits.empty() && (digits[0] == 'x' || digits[0] == 'X');
    if (hex)
        digits.remove_prefix(1);
    uint32_t code = 0;
    const char *end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, code, hex ? 16 : 10);
    if (read.ec != std::errc() || read.ptr != end)
        return false;
    if (code >= 0x80 && code < 0xa0 && windows[code - 0x80] != 0)
        code = windows[code - 0x80];
    return code != 0 && appendCharacter(to, char32_t(code));
}

} // namespace

bool appendHtmlEntity(std::string &to, std::string_view name)
{
    if (name.starts_with('#'))
        return appendNumbered(to, name.substr(1));
    for (const Entity &entity : entities) {
        if (entity.name == name)
            return appendCharacter(to, entity.character);
    }
    const auto found = std::find(latin.begin(), latin.end(), name);
    return found != latin.end() && appendCharacter(to, char32_t(0xa0 + (found - latin.begin())));
}

} // namespace vekha::exchange
