// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/systemfonts.h"

#include <QDir>
#include <QLibrary>

namespace vekha::ui {

namespace {

struct FcConfig; // fontconfig's own, known by pointer alone

using Create = FcConfig *(*)();
using Parse = int (*)(FcConfig *, const unsigned char *, int);
using Build = int (*)(FcConfig *);
using Destroy = void (*)(FcConfig *);

constexpr auto systemRules = "/etc/fonts/conf.d";

// Files are numbered by what they are about: 00-09 where fonts lie, 10-19 how glyphs are drawn, then
// families.
bool isAboutPlacesOrDrawing(const QString &file) { return file.startsWith(u'0') || file.startsWith(u'1'); }

QByteArray configuration(const QDir &rules)
{
    QByteArray text = R"(<?xml version="1.0"?><fontconfig>
<dir>/usr/share/fonts</dir><dir>/usr/local/share/fonts</dir><dir prefix="xdg">fonts</dir><dir>~/.fonts</dir>
<cachedir>/var/cache/fontconfig</cachedir><cachedir prefix="xdg">fontconfig</cachedir>
)";
    for (const QString &file : rules.entryList({QStringLiteral("*.conf")}, QDir::Files, QDir::Name)) {
        if (isAboutPlacesOrDrawing(file))
            text += "<include ignore_missing=\"yes\">" + rules.filePath(file).toHtmlEscaped().toUtf8() +
                    "</include>\n";
    }
    text += "<include ignore_missing=\"yes\" prefix=\"xdg\">fontconfig/fonts.conf</include></fontconfig>\n";
    return text;
}

} // namespace

void readSystemFontsQuickly()
{
    const QDir rules(QString::fromLatin1(systemRules));
    if (!rules.exists() || qEnvironmentVariableIsSet("FONTCONFIG_FILE") ||
        qEnvironmentVariableIsSet("FONTCONFIG_PATH") || qEnvironmentVariableIsSet("FONTCONFIG_SYSROOT"))
        return;
    QLibrary library(QStringLiteral("fontconfig"), 1);
    const auto create = Create(library.resolve("FcConfigCreate"));
    const auto parse = Parse(library.resolve("FcConfigParseAndLoadFromMemory"));
    const auto build = Build(library.resolve("FcConfigBuildFonts"));
    const auto use = Build(library.resolve("FcConfigSetCurrent"));
    const auto destroy = Destroy(library.resolve("FcConfigDestroy"));
    if (!create || !parse || !build || !use || !destroy)
        return;
    FcConfig *config = create();
    const QByteArray text = configuration(rules);
    const bool read = parse(config, reinterpret_cast<const unsigned char *>(text.constData()), 0);
    if (read && build(config))
        use(config); // takes a share of its own
    destroy(config);
}

} // namespace vekha::ui
