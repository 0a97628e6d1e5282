// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/flowrow.h"
#include "ui/exchange/importsession.h"

class QMenu;

namespace vekha::ui {

class FilterButton;

/// What was recognised of the file, in short, each part with a menu to correct it: sheet, table, layout,
/// encoding, delimiter, header, dates, decimal mark, and by what periods figures are added up. What the
/// person has corrected is marked, and an x gives back what was recognised.
class RecognisedBar : public FlowRow {
    Q_OBJECT

public:
    enum Part { Sheet, Table, Layout, Encoding, Delimiter, Header, Dates, Decimal, Periods, PartCount };

    RecognisedBar(ImportSession &session, AppContext &context, QWidget *parent = nullptr);

    void refresh();
    [[nodiscard]] FilterButton *button(Part part) const { return m_buttons[size_t(part)]; }
    [[nodiscard]] QMenu *menu(Part part) const { return m_menus[size_t(part)]; }

private:
    void setTexts();
    void showPart(Part part, bool visible, const QString &value, bool byHand);
    void showForm(const exchange::TablePreview &table);
    void showMapping(const exchange::TablePreview &table);
    void fillMenu(Part part);
    void fillSheets();
    void fillTables();
    void fillHeader();
    void addChoice(Part part, const QString &text, bool chosen, const std::function<void()> &choose);
    void takeBack(Part part);
    void changeForm(const std::function<void(exchange::FormChoice &)> &change);
    void changeMapping(const std::function<void(exchange::Mapping &)> &change);
    void setLayout(exchange::Layout layout);

    ImportSession &m_session;
    AppContext &m_context;
    std::array<FilterButton *, PartCount> m_buttons{};
    std::array<QMenu *, PartCount> m_menus{};
};

/// The mapping made over for another layout; what both layouts know stays.
[[nodiscard]] exchange::Mapping withLayout(exchange::Mapping mapping, exchange::Layout layout,
                                           const exchange::Mapping &proposed,
                                           const exchange::TablePreview &table);

} // namespace vekha::ui
