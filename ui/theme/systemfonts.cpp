// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/systemfonts.h"

#include <QDir>
#include <QLibrary>

namespace vekha::ui {

namespace {

struct FcCharSet; // fontconfig's own, known by pointer alone
struct FcConfig;
struct FcFontSet;
struct FcPattern;

/// The few functions of fontconfig that set up what it knows; Qt has loaded it already where it is used.
class Fontconfig {
public:
    /// From now on it knows what `rules` (XML) say. With a stand-in where no font is to be known: how glyphs
    /// are drawn is told with a font only, and any will do.
    void use(const QByteArray &rules, bool withStandIn) const
    {
        if (!isThere())
            return;
        FcConfig *config = m_create();
        if (m_parse(config, reinterpret_cast<const unsigned char *>(rules.constData()), 0) &&
            m_build(config)) {
            if (withStandIn)
                addStandIn(config);
            m_use(config); // takes a share of its own
        }
        m_destroy(config);
    }

private:
    template <typename Function> Function resolved(const char *name)
    {
        return reinterpret_cast<Function>(m_library.resolve(name));
    }

    [[nodiscard]] bool isThere() const
    {
        return m_create && m_parse && m_build && m_use && m_destroy && m_fonts && m_add && m_pattern &&
               m_string;
    }

    // Qt itself takes no notice of a font without a file, and asks no font for a letter that it does not
    // have.
    void addStandIn(FcConfig *config) const
    {
        constexpr int system = 0;
        FcPattern *pattern = m_pattern();
        FcCharSet *letters = m_charSet();
        m_letters(pattern, "charset", letters);
        m_forget(letters);
        m_string(pattern, "family", reinterpret_cast<const unsigned char *>("Stand-in"));
        m_add(m_fonts(config, system), pattern);
    }

    QLibrary m_library{QStringLiteral("fontconfig"), 1};
    FcConfig *(*m_create)() = resolved<decltype(m_create)>("FcConfigCreate");
    int (*m_parse)(FcConfig *, const unsigned char *,
                   int) = resolved<decltype(m_parse)>("FcConfigParseAndLoadFromMemory");
    int (*m_build)(FcConfig *) = resolved<decltype(m_build)>("FcConfigBuildFonts");
    int (*m_use)(FcConfig *) = resolved<decltype(m_use)>("FcConfigSetCurrent");
    void (*m_destroy)(FcConfig *) = resolved<decltype(m_destroy)>("FcConfigDestroy");
    FcFontSet *(*m_fonts)(FcConfig *, int) = resolved<decltype(m_fonts)>("FcConfigGetFonts");
    int (*m_add)(FcFontSet *, FcPattern *) = resolved<decltype(m_add)>("FcFontSetAdd");
    FcPattern *(*m_pattern)() = resolved<decltype(m_pattern)>("FcPatternCreate");
    int (*m_string)(FcPattern *, const char *,
                    const unsigned char *) = resolved<decltype(m_string)>("FcPatternAddString");
    FcCharSet *(*m_charSet)() = resolved<decltype(m_charSet)>("FcCharSetCreate");
    int (*m_letters)(FcPattern *, const char *,
                     const FcCharSet *) = resolved<decltype(m_letters)>("FcPatternAddCharSet");
    void (*m_forget)(FcCharSet *) = resolved<decltype(m_forget)>("FcCharSetDestroy");
};

constexpr auto systemRules = "/etc/fonts/conf.d";

// Files are numbered by what they are about: 00-09 where fonts lie, 10-19 how glyphs are drawn, then
// families.
QByteArray included(const QDir &rules, QChar about)
{
    QByteArray text;
    for (const QString &file : rules.entryList({about + QStringLiteral("*.conf")}, QDir::Files, QDir::Name))
        text += "<include ignore_missing=\"yes\">" + rules.filePath(file).toHtmlEscaped().toUtf8() +
                "</include>\n";
    return text;
}

QByteArray document(const QByteArray &rules)
{
    return R"(<?xml version="1.0"?><fontconfig>)" + rules + "</fontconfig>\n";
}

/// Somebody has set up fontconfig by hand, or there is none.
bool isSetUpElsewhere(const QDir &rules)
{
    return !rules.exists() || qEnvironmentVariableIsSet("FONTCONFIG_FILE") ||
           qEnvironmentVariableIsSet("FONTCONFIG_PATH") || qEnvironmentVariableIsSet("FONTCONFIG_SYSROOT");
}

} // namespace

void putOffSystemFonts()
{
    const QDir rules(QString::fromLatin1(systemRules));
    if (!isSetUpElsewhere(rules))
        Fontconfig().use(document(included(rules, u'1')), true);
}

void readSystemFonts()
{
    const QDir rules(QString::fromLatin1(systemRules));
    if (isSetUpElsewhere(rules))
        return;
    const QByteArray folders =
        R"(<dir>/usr/share/fonts</dir><dir>/usr/local/share/fonts</dir><dir prefix="xdg">fonts</dir><dir>~/.fonts</dir>
<cachedir>/var/cache/fontconfig</cachedir><cachedir prefix="xdg">fontconfig</cachedir>
)";
    const QByteArray own = "<include ignore_missing=\"yes\" prefix=\"xdg\">fontconfig/fonts.conf</include>";
    Fontconfig().use(document(folders + included(rules, u'0') + included(rules, u'1') + own), false);
}

} // namespace vekha::ui
