// SPDX-License-Identifier: GPL-3.0-or-later
// Runs while the program is built: draws the SVGs of resources/icons and writes icontable.h's data as a
// source file.
#include "ui/theme/icontable.h"
#include "ui/theme/svgdrawing.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTextStream>

#include <cstdio>
#include <map>
#include <set>
#include <vector>

using namespace Qt::StringLiterals;
using namespace vekha::ui;
using vekha::ui::icontable::Picture;

namespace {

// What the screens ask for, in logical pixels, and the scales that displays are set to. Any other size is
// drawn from the SVG when it is asked for.
constexpr int lineIconSides[]{14, 16, 18};
constexpr int ownColourSides[]{22}; // the program's mark in the side bar
constexpr double displayRatios[]{1.0, 1.25, 1.5, 2.0};

std::set<int> deviceSides(std::span<const int> sides)
{
    std::set<int> result;
    for (const int side : sides) {
        for (const double ratio : displayRatios)
            result.insert(qRound(side * ratio));
    }
    return result;
}

/// The smallest rectangle that holds all that is not transparent.
QRect inkOf(const QImage &image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > 0)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

/// Collects the data of the table, icon after icon.
class IconTable {
public:
    /// False when nothing can be seen of the SVG.
    bool add(const QString &name, const QByteArray &svg)
    {
        const bool oneColour = isOneColour(svg);
        const std::size_t first = m_pictures.size();
        for (const int side : deviceSides(oneColour ? std::span<const int>(lineIconSides) : ownColourSides)) {
            const QImage image = drawnSvg(svg, side, Qt::black);
            const QRect ink = inkOf(image);
            if (ink.isEmpty())
                return false;
            m_pictures.push_back({quint8(side), quint8(ink.left()), quint8(ink.top()), quint8(ink.width()),
                                  quint8(ink.height()),
                                  quint32(oneColour ? m_shades.size() : m_pixels.size())});
            addRows(image.copy(ink), oneColour);
        }
        m_icons << u"    {u\"%1\", %2, %3, %4}"_s.arg(name, oneColour ? u"true"_s : u"false"_s)
                       .arg(first)
                       .arg(m_pictures.size() - first);
        return true;
    }

    void write(QTextStream &out) const
    {
        out << "// Drawn from resources/icons by icontablemaker.cpp; changes belong there.\n"
               "#include \"ui/theme/icontable.h\"\n\n"
               "namespace vekha::ui::icontable {\n\nnamespace {\n\n";
        writeArray(out, "Icon", "allIcons", m_icons, 1);
        QStringList pictures;
        for (const Picture &picture : m_pictures)
            pictures << u"    {%1, %2, %3, %4, %5, %6}"_s.arg(picture.side)
                            .arg(picture.left)
                            .arg(picture.top)
                            .arg(picture.width)
                            .arg(picture.height)
                            .arg(picture.start);
        writeArray(out, "Picture", "allPictures", pictures, 1);
        writeArray(out, "quint8", "allShades", m_shades, 32);
        writeArray(out, "QRgb", "allPixels", m_pixels, 16);
        out << "} // namespace\n\n"
               "const std::span<const Icon> icons(allIcons);\n"
               "const std::span<const Picture> pictures(allPictures);\n"
               "const std::span<const quint8> shades(allShades);\n"
               "const std::span<const QRgb> pixels(allPixels);\n\n"
               "} // namespace vekha::ui::icontable\n";
    }

private:
    void addRows(const QImage &image, bool oneColour)
    {
        for (int y = 0; y < image.height(); ++y) {
            const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
            for (int x = 0; x < image.width(); ++x) {
                if (oneColour)
                    m_shades << QString::number(qAlpha(line[x]));
                else
                    m_pixels << "0x"_L1 + QString::number(line[x], 16);
            }
        }
    }

    static void writeArray(QTextStream &out, const char *type, const char *name, const QStringList &values,
                           int perLine)
    {
        out << "constexpr " << type << ' ' << name << "[]{";
        for (qsizetype i = 0; i < values.size(); ++i)
            out << (i % perLine == 0 ? "\n" : "") << values[i] << ',';
        out << "};\n\n";
    }

    QStringList m_icons;
    std::vector<Picture> m_pictures;
    QStringList m_shades;
    QStringList m_pixels;
};

int fails(const QString &what)
{
    std::fprintf(stderr, "%s\n", qPrintable(what));
    return 1;
}

/// The SVGs by name, in the order in which the table is searched.
std::map<QString, QString> filesByName(std::span<char *> paths)
{
    std::map<QString, QString> files;
    for (const char *path : paths) {
        const QString file = QFile::decodeName(path);
        files.emplace(QFileInfo(file).completeBaseName(), file);
    }
    return files;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3)
        return fails(u"usage: vekha_icon_table TABLE.CPP ICON.SVG.."_s);
    IconTable table;
    for (const auto &[name, path] : filesByName(std::span(argv, std::size_t(argc)).subspan(2))) {
        QFile svg(path);
        if (!svg.open(QIODevice::ReadOnly))
            return fails(path + ": "_L1 + svg.errorString());
        if (!table.add(name, svg.readAll()))
            return fails(path + ": cannot be drawn"_L1);
    }
    QSaveFile source(QFile::decodeName(argv[1]));
    if (!source.open(QIODevice::WriteOnly))
        return fails(source.fileName() + ": "_L1 + source.errorString());
    QTextStream out(&source);
    table.write(out);
    out.flush();
    return source.commit() ? 0 : fails(source.fileName() + ": "_L1 + source.errorString());
}
