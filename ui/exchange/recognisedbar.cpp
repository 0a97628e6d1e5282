// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/recognisedbar.h"

#include "core/exchange/dateorders.h"
#include "core/wording/names.h"
#include "ui/common/buttons.h"
#include "ui/exchange/tablewords.h"

#include <QMenu>

namespace vekha::ui {

namespace {

using calendar::Granularity;
using exchange::DateOrder;
using exchange::DecimalMark;
using exchange::EventOutput;
using exchange::FormChoice;
using exchange::Mapping;
using exchange::SourceKind;
using exchange::TablePreview;

constexpr int linesForHeader = 30;
constexpr int lettersOfValue = 26;

constexpr std::array encodings{exchange::Encoding::Utf8,    exchange::Encoding::Utf16Le,
                               exchange::Encoding::Utf16Be, exchange::Encoding::Windows1251,
                               exchange::Encoding::Koi8R,   exchange::Encoding::Ibm866};
constexpr std::array delimiters{',', ';', '\t', '|'};
constexpr std::array layouts{exchange::Layout::Wide, exchange::Layout::Long, exchange::Layout::PeriodsAcross,
                             exchange::Layout::Events};

// The order of day and month that the mapping's dates have by themselves.
DateOrder orderFound(const TablePreview &table, const Mapping &mapping)
{
    return mapping.date && *mapping.date < int(table.columns.size())
               ? table.columns[size_t(*mapping.date)].dateOrder
               : DateOrder::Unknown;
}

std::vector<DateOrder> ordersFor(const TablePreview &table, const Mapping &mapping)
{
    return exchange::ordersOffered(mapping.date && *mapping.date < int(table.columns.size())
                                       ? table.columns[size_t(*mapping.date)]
                                       : exchange::Column());
}

QString orderChoice(DateOrder order)
{
    switch (order) {
    case DateOrder::BySeparator:
        return RecognisedBar::tr("By their separator, “/” or “-”");
    case DateOrder::InMonths:
        return RecognisedBar::tr("Within the months of the other dates");
    case DateOrder::DayFirst:
        return RecognisedBar::tr("Day first, 31.12");
    case DateOrder::MonthFirst:
    case DateOrder::Unknown:
        break;
    }
    return RecognisedBar::tr("Month first, 12/31");
}

DecimalMark markFound(const TablePreview &table)
{
    for (const exchange::Column &column : table.columns) {
        if (column.type == QLatin1String("number") && column.decimalMark != DecimalMark::Unknown)
            return column.decimalMark;
    }
    return DecimalMark::Unknown;
}

// A table's title or, without one, its header's words tell which one it is.
QString tableName(const exchange::TableBlock &block)
{
    return block.title.isEmpty() ? RecognisedBar::tr("From line %1").arg(block.first)
                                 : shortened(block.title, lettersOfValue * 2);
}

} // namespace

Mapping withLayout(Mapping mapping, exchange::Layout layout, const Mapping &proposed,
                   const TablePreview &table)
{
    if (exchange::layoutKind(mapping) == layout)
        return mapping;
    const bool known = exchange::layoutKind(proposed) == layout;
    mapping.metrics = known ? proposed.metrics : std::vector<exchange::MetricColumn>();
    mapping.periods = known ? proposed.periods : std::vector<exchange::PeriodColumn>();
    mapping.events = known ? proposed.events : std::vector<EventOutput>();
    mapping.metricName = known ? proposed.metricName : std::nullopt;
    mapping.value = known ? proposed.value : std::nullopt;
    mapping.metric = known ? proposed.metric : MetricId();
    if (known)
        return mapping;
    switch (layout) {
    case exchange::Layout::Events:
        mapping.events = {{EventOutput::How::Count, -1, QStringLiteral("leads")}};
        break;
    case exchange::Layout::PeriodsAcross:
        for (int column = 0; column < int(table.columns.size()); ++column) {
            if (const auto &period = table.columns[size_t(column)].period)
                mapping.periods.push_back({column, *period});
        }
        mapping.date.reset();
        break;
    case exchange::Layout::Wide:
    case exchange::Layout::Long:
    case exchange::Layout::Unknown:
        break;
    }
    return mapping;
}

RecognisedBar::RecognisedBar(ImportSession &session, AppContext &context, QWidget *parent)
    : FlowRow(parent), m_session(session), m_context(context)
{
    for (int part = 0; part < PartCount; ++part) {
        auto *button = new FilterButton({}, this);
        auto *menu = new QMenu(button);
        button->setCompact(true);
        button->setMenu(menu);
        button->hide();
        m_buttons[size_t(part)] = button;
        m_menus[size_t(part)] = menu;
        addWidget(button);
        connect(menu, &QMenu::aboutToShow, this, [this, part] { fillMenu(Part(part)); });
        connect(button, &FilterButton::cleared, this, [this, part] { takeBack(Part(part)); });
    }
    setTexts();
}

void RecognisedBar::setTexts()
{
    const std::array<QString, PartCount> prefixes{tr("Sheet:"),    tr("Table:"),        tr("Layout:"),
                                                  tr("Encoding:"), tr("Delimiter:"),    tr("Header:"),
                                                  tr("Dates:"),    tr("Decimal mark:"), tr("Add up by:")};
    for (size_t part = 0; part < PartCount; ++part)
        m_buttons[part]->setPrefix(prefixes[part]);
}

void RecognisedBar::refresh()
{
    setTexts();
    const auto &table = m_session.table();
    if (!table) {
        for (FilterButton *button : m_buttons)
            button->hide();
    } else {
        showForm(*table);
        showMapping(*table);
    }
    arrange();
}

void RecognisedBar::showPart(Part part, bool visible, const QString &value, bool byHand)
{
    FilterButton *button = m_buttons[size_t(part)];
    button->setValue(shortened(value, lettersOfValue));
    button->setActive(byHand);
    button->setVisible(visible);
}

void RecognisedBar::showForm(const TablePreview &table)
{
    const FormChoice &form = m_session.mapping().form;
    const bool text = table.kind == SourceKind::Text;
    showPart(Sheet, table.sheets.size() + table.hiddenSheets.size() > 1, table.sheet, !form.sheet.isEmpty());
    const bool several = table.blocks.size() > 1 && table.block < int(table.blocks.size());
    showPart(Table, several,
             several ? tr("%1 of %2: %3", "which table of how many, its title")
                           .arg(table.block + 1)
                           .arg(table.blocks.size())
                           .arg(tableName(table.blocks[size_t(table.block)]))
                     : QString(),
             form.block.has_value());
    showPart(Encoding, text, encodingName(table.form.encoding), form.encoding.has_value());
    showPart(Delimiter, text, delimiterName(table.form.delimiter), form.delimiter.has_value());
    showPart(Header, true, table.headerLine > 0 ? tr("line %1").arg(table.headerLine) : tr("none", "header"),
             form.headerLine.has_value());
}

void RecognisedBar::showMapping(const TablePreview &table)
{
    const Mapping &mapping = m_session.mapping();
    const exchange::Layout layout = exchange::layoutKind(mapping);
    showPart(Layout, true, layoutName(layout),
             layout != exchange::layoutKind(m_session.proposed()) &&
                 exchange::layoutKind(m_session.proposed()) != exchange::Layout::Unknown);
    const DateOrder found = orderFound(table, mapping);
    const bool orderMatters =
        mapping.date && (found != DateOrder::Unknown || mapping.dateOrder != DateOrder::Unknown);
    showPart(Dates, orderMatters,
             dateOrderName(mapping.dateOrder == DateOrder::Unknown ? found : mapping.dateOrder),
             mapping.dateOrder != DateOrder::Unknown);
    const DecimalMark mark = markFound(table);
    showPart(Decimal, mark != DecimalMark::Unknown || mapping.decimalMark != DecimalMark::Unknown,
             decimalMarkName(mapping.decimalMark == DecimalMark::Unknown ? mark : mapping.decimalMark),
             mapping.decimalMark != DecimalMark::Unknown);
    const bool events = layout == exchange::Layout::Events;
    showPart(Periods, mapping.date.has_value() || events,
             mapping.granularity ? wording::granularityName(*mapping.granularity).toLower()
             : events            ? wording::granularityName(Granularity::Day).toLower()
                                 : tr("as written", "periods"),
             mapping.granularity && mapping.granularity != m_session.proposed().granularity);
}

void RecognisedBar::addChoice(Part part, const QString &text, bool chosen,
                              const std::function<void()> &choose)
{
    QAction *action = m_menus[size_t(part)]->addAction(menuText(text));
    action->setCheckable(true);
    action->setChecked(chosen);
    // After the menu has closed: the answer may ask for another table and rebuild what the menu hangs on.
    connect(action, &QAction::triggered, this, choose, Qt::QueuedConnection);
}

void RecognisedBar::fillMenu(Part part)
{
    m_menus[size_t(part)]->clear();
    if (!m_session.table())
        return;
    const TablePreview &table = *m_session.table();
    const Mapping &mapping = m_session.mapping();
    switch (part) {
    case Sheet:
        fillSheets();
        break;
    case Table:
        fillTables();
        break;
    case Header:
        fillHeader();
        break;
    case Layout:
        for (const exchange::Layout each : layouts)
            addChoice(part, layoutHint(each), exchange::layoutKind(mapping) == each,
                      [this, each] { setLayout(each); });
        break;
    case Encoding:
        for (const exchange::Encoding each : encodings)
            addChoice(part, encodingName(each), table.form.encoding == each,
                      [this, each] { changeForm([each](FormChoice &form) { form.encoding = each; }); });
        break;
    case Delimiter:
        for (const char each : delimiters)
            addChoice(part, delimiterName(each), table.form.delimiter == each,
                      [this, each] { changeForm([each](FormChoice &form) { form.delimiter = each; }); });
        break;
    case Dates:
        for (const DateOrder each : ordersFor(table, mapping))
            addChoice(part, orderChoice(each), mapping.dateOrder == each, [this, each] {
                changeMapping([each](Mapping &changed) { changed.dateOrder = each; });
            });
        break;
    case Decimal:
        for (const DecimalMark each : {DecimalMark::Comma, DecimalMark::Point})
            addChoice(part, decimalMarkName(each), mapping.decimalMark == each, [this, each] {
                changeMapping([each](Mapping &changed) { changed.decimalMark = each; });
            });
        break;
    case Periods:
        if (exchange::layoutKind(mapping) != exchange::Layout::Events)
            addChoice(part, tr("As written"), !mapping.granularity,
                      [this] { changeMapping([](Mapping &changed) { changed.granularity.reset(); }); });
        for (const Granularity each : {Granularity::Day, Granularity::Week, Granularity::Month,
                                       Granularity::Quarter, Granularity::HalfYear, Granularity::Year})
            addChoice(part, wording::granularityName(each), mapping.granularity == each, [this, each] {
                changeMapping([each](Mapping &changed) { changed.granularity = each; });
            });
        break;
    case PartCount:
        break;
    }
}

void RecognisedBar::fillSheets()
{
    const TablePreview &table = *m_session.table();
    for (const QString &sheet : table.sheets + table.hiddenSheets) {
        const bool hidden = table.hiddenSheets.contains(sheet);
        addChoice(Sheet, hidden ? tr("%1 (hidden)").arg(sheet) : sheet, sheet == table.sheet, [this, sheet] {
            changeForm([&sheet](FormChoice &form) {
                form = {};
                form.sheet = sheet;
            });
        });
    }
}

void RecognisedBar::fillTables()
{
    const TablePreview &table = *m_session.table();
    for (int i = 0; i < int(table.blocks.size()); ++i) {
        const exchange::TableBlock &block = table.blocks[size_t(i)];
        addChoice(
            Table,
            tr("%1 · %2", "title of a table, its rows")
                .arg(tableName(block), block.rows > 0 ? tr("%n row(s)", nullptr, block.rows) : tr("no rows")),
            i == table.block, [this, i] {
                changeForm([i](FormChoice &form) {
                    form.block = i;
                    form.headerLine.reset();
                });
            });
    }
}

// The lines themselves tell which one has the names.
void RecognisedBar::fillHeader()
{
    const int now = m_session.table()->headerLine;
    const auto choose = [this](int line) {
        return [this, line] { changeForm([line](FormChoice &form) { form.headerLine = line; }); };
    };
    addChoice(Header, tr("No header"), now == 0, choose(0));
    for (const exchange::RawRow &row : m_session.rows()) {
        if (m_menus[Header]->actions().size() > linesForHeader)
            break;
        addChoice(Header,
                  tr("Line %1: %2").arg(row.line).arg(shortened(row.cells.join(QStringLiteral(" · ")), 60)),
                  now == row.line, choose(int(row.line)));
    }
}

void RecognisedBar::takeBack(Part part)
{
    switch (part) {
    case Sheet:
        changeForm([](FormChoice &form) { form = {}; });
        break;
    case Table:
        changeForm([](FormChoice &form) { form.block.reset(); });
        break;
    case Encoding:
        changeForm([](FormChoice &form) { form.encoding.reset(); });
        break;
    case Delimiter:
        changeForm([](FormChoice &form) { form.delimiter.reset(); });
        break;
    case Header:
        changeForm([](FormChoice &form) { form.headerLine.reset(); });
        break;
    case Layout:
        setLayout(exchange::layoutKind(m_session.proposed()));
        break;
    case Dates:
        changeMapping([](Mapping &mapping) { mapping.dateOrder = DateOrder::Unknown; });
        break;
    case Decimal:
        changeMapping([](Mapping &mapping) { mapping.decimalMark = DecimalMark::Unknown; });
        break;
    case Periods:
        changeMapping([this](Mapping &mapping) { mapping.granularity = m_session.proposed().granularity; });
        break;
    case PartCount:
        break;
    }
}

void RecognisedBar::changeForm(const std::function<void(FormChoice &)> &change)
{
    FormChoice form = m_session.mapping().form;
    change(form);
    if (m_session.table() && form != m_session.mapping().form)
        m_session.recognise(form);
}

void RecognisedBar::changeMapping(const std::function<void(Mapping &)> &change)
{
    Mapping mapping = m_session.mapping();
    change(mapping);
    m_session.setMapping(mapping);
}

void RecognisedBar::setLayout(exchange::Layout layout)
{
    m_session.setMapping(withLayout(m_session.mapping(), layout, m_session.proposed(), *m_session.table()));
}

} // namespace vekha::ui
