// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/palette.h"

#include <QGuiApplication>

namespace vekha::ui {

namespace {

// In the order of enum Role.
constexpr std::array<QRgb, roleCount> lightRoles{
    0xF4F5F7, 0xFFFFFF, 0xF7F8FA, 0xE9ECF1, 0xDEE2E8, 0xE9ECF1, // window, surface, head, sunk, border, grid
    0x1B2028, 0xFFFFFF, 0x85ACFF,                               // tip, tip text, tip link
    0x1B2028, 0x566070,                                         // text, muted
    0x2457C5, 0x2150B5, 0xFFFFFF, 0xE6EDFB,                     // accent, hover, on accent, soft
    0x7F8896, 0xD3DCEE,                                         // control, forecast band
    0x0A7254, 0x0E8F68, 0xE1F3EB,                               // ok: text, shape, soft
    0x875800, 0xB87500, 0xFBF0D8,                               // risk
    0xB3261E, 0xD03A2E, 0xFBE7E4,                               // off
};

constexpr std::array<QRgb, roleCount> darkRoles{
    0x14171C, 0x1C2027, 0x21262E, 0x2B313B, 0x323945, 0x2A303A, //
    0xE8EBF0, 0x14171C, 0x2457C5,                               //
    0xE8EBF0, 0xA5AEBC,                                         //
    0x85ACFF, 0x9BBBFF, 0x10151F, 0x22304F,                     //
    0x7A8596, 0x26395C,                                         //
    0x4CCB9F, 0x35B88A, 0x173529,                               //
    0xEAB54E, 0xE0A32E, 0x392F18,                               //
    0xFF8F82, 0xF26B5E, 0x432320,                               //
};

constexpr std::array<QRgb, seriesCount> lightSeries{0x1450A8, 0xDB7112, 0x5E8F62, 0xB35586,
                                                    0x0E96CE, 0x755308, 0x2B3546, 0x6E1423};
constexpr std::array<QRgb, seriesCount> darkSeries{0x3893F2, 0xF5A25C, 0x3BDDA6, 0xB94F84,
                                                   0xBDF0F6, 0xF0E052, 0xAFA2CD, 0xD4473F};

/// Of the living PaletteScope.
const Palette *scoped = nullptr;

} // namespace

Palette::Palette(Scheme scheme, const std::array<QRgb, roleCount> &roles,
                 const std::array<QRgb, seriesCount> &series)
    : m_scheme(scheme)
{
    for (size_t i = 0; i < roles.size(); ++i)
        m_roles[i] = QColor::fromRgb(roles[i]);
    for (size_t i = 0; i < series.size(); ++i)
        m_series[i] = QColor::fromRgb(series[i]);
}

const Palette &Palette::light()
{
    static const Palette palette(Scheme::Light, lightRoles, lightSeries);
    return palette;
}

const Palette &Palette::dark()
{
    static const Palette palette(Scheme::Dark, darkRoles, darkSeries);
    return palette;
}

const Palette &Palette::of(Scheme scheme) { return scheme == Scheme::Dark ? dark() : light(); }

const Palette &Palette::active()
{
    if (scoped)
        return *scoped;
    constexpr int middleLightness = 128;
    const bool isDark = QGuiApplication::palette().color(QPalette::Window).lightness() < middleLightness;
    return of(isDark ? Scheme::Dark : Scheme::Light);
}

QColor Palette::series(int number) const
{
    if (number < 1 || number > seriesCount)
        return color(Role::Control);
    return m_series[static_cast<size_t>(number - 1)];
}

QList<qreal> Palette::seriesDash(int number)
{
    switch (number) {
    case 2:
    case 6:
        return {8, 4};
    case 3:
    case 7:
        return {4, 3};
    case 4:
    case 8:
        return {8, 3, 2, 3};
    default:
        return {};
    }
}

QColor Palette::dim() const { return QColor(0, 0, 0, m_scheme == Scheme::Dark ? 143 : 82); }

QPalette Palette::toQPalette() const
{
    const std::pair<QPalette::ColorRole, Role> mapping[]{
        {QPalette::Window, Role::Window},
        {QPalette::WindowText, Role::Text},
        {QPalette::Base, Role::Surface},
        {QPalette::AlternateBase, Role::Head},
        {QPalette::Text, Role::Text},
        {QPalette::Button, Role::Surface},
        {QPalette::ButtonText, Role::Text},
        {QPalette::BrightText, Role::OffText},
        {QPalette::Light, Role::Surface},
        {QPalette::Midlight, Role::Head},
        {QPalette::Mid, Role::Border},
        {QPalette::Dark, Role::Control},
        {QPalette::Shadow, Role::Border},
        {QPalette::Highlight, Role::AccentSoft},
        {QPalette::HighlightedText, Role::Text},
        {QPalette::PlaceholderText, Role::Muted},
        {QPalette::Link, Role::Accent},
        {QPalette::LinkVisited, Role::Accent},
        {QPalette::ToolTipBase, Role::Tip},
        {QPalette::ToolTipText, Role::TipText},
    };
    QPalette palette;
    for (const auto &[qtRole, role] : mapping)
        palette.setColor(qtRole, color(role));
    for (const auto qtRole : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, qtRole, color(Role::Control));
    return palette;
}

PaletteScope::PaletteScope(const Palette &palette) { scoped = &palette; }

PaletteScope::~PaletteScope() { scoped = nullptr; }

QColor color(Role role) { return Palette::active().color(role); }

} // namespace vekha::ui
