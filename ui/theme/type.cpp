// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/type.h"

#include "ui/theme/systemfonts.h"
#include "ui/theme/textwidth.h"

#include <QApplication>
#include <QFontDatabase>
#include <QResource>
#include <QToolTip>
#include <QWidget>

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace vekha::ui {

namespace {

struct Step {
    int size;
    int line;
    bool bold;
};

Step stepOf(TypeRole role)
{
    switch (role) {
    case TypeRole::Display:
        return {34, 42, true};
    case TypeRole::Value:
        return {28, 34, true};
    case TypeRole::PageTitle:
        return {22, 28, true};
    case TypeRole::Title:
        return {18, 24, true};
    case TypeRole::CardTitle:
        return {15, 20, true};
    case TypeRole::Body:
        return {14, 20, false};
    case TypeRole::BodyBold:
        return {14, 20, true};
    case TypeRole::Secondary:
        return {13, 18, false};
    case TypeRole::SecondaryBold:
        return {13, 18, true};
    case TypeRole::Small:
        return {12, 16, false};
    case TypeRole::SmallBold:
        return {12, 16, true};
    }
    Q_UNREACHABLE();
}

// Where it is not compressed, it is used where it lies, without a copy.
int addFont(const char *file)
{
    return QFontDatabase::addApplicationFontFromData(QResource(QString::fromLatin1(file)).uncompressedData());
}

bool &shapesLetters()
{
    static bool shapes = false;
    return shapes;
}

QFont::StyleStrategy strategy() { return shapesLetters() ? QFont::PreferDefault : QFont::PreferNoShaping; }

enum class Kind { Text, Figures, DerivedFigures };

QFont made(TypeRole role, Kind kind)
{
    const Step step = stepOf(role);
    QFont result(QStringLiteral("PT Sans"));
    result.setPixelSize(step.size);
    result.setBold(step.bold);
    // Without it FreeType snaps glyph widths to whole pixels and text looks uneven at 100 %.
    result.setHintingPreference(QFont::PreferNoHinting);
    result.setStyleStrategy(strategy());
    result.setKerning(kind == Kind::Text);
    result.setItalic(kind == Kind::DerivedFigures);
    return result;
}

// A font that is made anew is looked up anew among all fonts when it is first used; copies of one share what
// was found. (A thread shares it with no other: Qt's fonts are not made for that.)
QFont known(TypeRole role, Kind kind)
{
    thread_local std::map<std::pair<TypeRole, Kind>, QFont> fonts;
    const auto found = fonts.find({role, kind});
    if (found != fonts.end() && found->second.styleStrategy() == strategy())
        return found->second;
    return fonts.insert_or_assign({role, kind}, made(role, kind)).first->second;
}

// What has been measured and painted is so anew.
void repaintAll()
{
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget *widget : all) {
        widget->updateGeometry();
        widget->update();
    }
}

int &italics()
{
    static int handle = -1;
    return handle;
}

// Once, however often it is asked for.
void loadItalics()
{
    if (italics() < 0)
        italics() = addFont(":/fonts/PTS56F.ttf");
}

} // namespace

QFont font(TypeRole role) { return known(role, Kind::Text); }

QFont figureFont(TypeRole role) { return known(role, Kind::Figures); }

QFont derivedFigureFont(TypeRole role) { return known(role, Kind::DerivedFigures); }

void setApplicationFonts()
{
    QApplication::setFont(font(TypeRole::Body)); // forgets those of single classes
    QFont typed = font(TypeRole::Body);
    typed.setStyleStrategy(QFont::PreferDefault); // of whatever script
    for (const char *field : {"QLineEdit", "QTextEdit", "QPlainTextEdit"})
        QApplication::setFont(typed, field);
    QToolTip::setFont(font(TypeRole::Secondary));
}

bool needsShaping(QStringView text)
{
    struct Block {
        char16_t first;
        char16_t last;
    };
    // Hebrew to Ethiopic and beyond, joiners, marks of symbols, Indic and others, Hebrew's and Arabic's own
    // shapes, half marks.
    constexpr Block blocks[] = {{0x0590, 0x1DFF}, {0x200C, 0x200F}, {0x20D0, 0x20FF}, {0xA800, 0xABFF},
                                {0xFB1D, 0xFDFF}, {0xFE20, 0xFE2F}, {0xFE70, 0xFEFC}};
    return std::any_of(text.begin(), text.end(), [&blocks](QChar letter) {
        if (letter.unicode() < blocks[0].first)
            return false;
        return letter.isSurrogate() ||
               std::any_of(std::begin(blocks), std::end(blocks), [letter](Block block) {
                   return letter.unicode() >= block.first && letter.unicode() <= block.last;
               });
    });
}

void shapeLetters()
{
    if (std::exchange(shapesLetters(), true))
        return;
    setApplicationFonts();
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget *widget : all) {
        if (!widget->testAttribute(Qt::WA_SetFont))
            continue;
        QFont shaped = widget->font();
        shaped.setStyleStrategy(strategy());
        widget->setFont(shaped);
    }
    repaintAll();
}

int lineHeight(TypeRole role) { return stepOf(role).line; }

void loadApplicationFonts(SystemFonts when)
{
    static const bool loaded = [when] {
        if (when == SystemFonts::Later)
            putOffSystemFonts();
        else
            readSystemFonts();
        addFont(":/fonts/PTS55F.ttf");
        addFont(":/fonts/PTS75F.ttf");
        if (when == SystemFonts::Now)
            loadItalics();
        return true;
    }();
    Q_UNUSED(loaded);
}

void takeUpSystemFonts()
{
    readSystemFonts();
    // Taking back a font is what makes Qt look anew at those of the system.
    loadItalics();
    QFontDatabase::removeApplicationFont(std::exchange(italics(), -1));
    loadItalics();
    // There may be letters that were not to be had.
    forgetTextWidths();
    repaintAll();
}

} // namespace vekha::ui
