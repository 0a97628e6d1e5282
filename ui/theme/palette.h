// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QPalette>

#include <array>

namespace vekha::ui {

/// Light or dark.
enum class Scheme { Light, Dark };

/// What a colour is for. Nothing outside ui/theme writes a colour as a number.
enum class Role {
    Window,       ///< ground of the window and of the side bar
    Surface,      ///< card, top bar, menu, field
    Head,         ///< table head, computed rows, hovered rows
    Sunk,         ///< track of gauges and bars
    Border,       ///< decorative line around cards
    Grid,         ///< chart and row lines
    Tip,          ///< ground of tooltips and of the undo bar
    TipText,      ///< text on Tip
    TipLink,      ///< link on Tip: the accent of the other scheme
    Text,         ///< body text
    Muted,        ///< secondary text, neutral status
    Accent,       ///< link, active item, focus ring, primary button
    AccentHover,  ///< primary button under the pointer
    OnAccent,     ///< text on Accent
    AccentSoft,   ///< selection, active page, pressed
    Control,      ///< border of inputs, disabled text, grey bars
    ForecastBand, ///< the 80 % band of a forecast
    OkText,
    OkShape,
    OkSoft,
    RiskText,
    RiskShape,
    RiskSoft,
    OffText,
    OffShape,
    OffSoft,
};

constexpr int roleCount = static_cast<int>(Role::OffSoft) + 1;
constexpr int seriesCount = 8;

/// All colours of one scheme: the only place where they stand (spec/look/tokens.md, "Palette").
class Palette {
public:
    /// The light scheme; also what is printed and exported.
    [[nodiscard]] static const Palette &light();

    [[nodiscard]] static const Palette &dark();

    [[nodiscard]] static const Palette &of(Scheme scheme);

    /// The scheme that the application shows now, told from QApplication's palette. For painting on the
    /// screen; repaint on QEvent::PaletteChange (Qt does it for widgets by itself).
    [[nodiscard]] static const Palette &active();

    [[nodiscard]] Scheme scheme() const { return m_scheme; }

    [[nodiscard]] QColor color(Role role) const { return m_roles[static_cast<size_t>(role)]; }

    /// Colour of a series by its number 1..8, as a channel stores it; any other number is the grey of
    /// "Other".
    [[nodiscard]] QColor series(int number) const;

    /// Dash of a series' line in pixels, empty for a solid line. Divide by the pen's width for
    /// QPen::setDashPattern.
    [[nodiscard]] static QList<qreal> seriesDash(int number);

    /// What a dialog lays over the window: black at 32 % (light) or 56 % (dark).
    [[nodiscard]] QColor dim() const;

    /// The same colours under Qt's own names, for widgets that Qt paints.
    [[nodiscard]] QPalette toQPalette() const;

private:
    Palette(Scheme scheme, const std::array<QRgb, roleCount> &roles,
            const std::array<QRgb, seriesCount> &series);

    Scheme m_scheme;
    std::array<QColor, roleCount> m_roles;
    std::array<QColor, seriesCount> m_series;
};

/// While it lives, Palette::active() is `palette` whatever the screen shows: for pictures that go into
/// documents. In the thread of the windows alone; one at a time.
class PaletteScope {
public:
    explicit PaletteScope(const Palette &palette);
    ~PaletteScope();
    PaletteScope(const PaletteScope &) = delete;
    PaletteScope &operator=(const PaletteScope &) = delete;
};

/// Short for Palette::active().color(role).
[[nodiscard]] QColor color(Role role);

} // namespace vekha::ui
