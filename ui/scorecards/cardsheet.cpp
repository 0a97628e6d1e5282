// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scorecards/cardsheet.h"

#include "ui/scorecards/payoutcurve.h"
#include "ui/theme/palette.h"
#include "ui/theme/type.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace vekha::ui {

using scorecards::CardRow;
using scorecards::RowResult;

namespace {

// The page is laid out in the screen's pixels of 1/96 inch, so that the type scale holds on paper too.
constexpr int dotsPerInch = 1200;
constexpr double scale = dotsPerInch / 96.0;
constexpr double pageWidth = 794;
constexpr double pageHeight = 1123;
constexpr double margin = 48;
constexpr double contentWidth = pageWidth - 2 * margin;
constexpr double lowestLine = pageHeight - margin - 24;
constexpr double headHeight = 40;
constexpr double rowHeight = 40;
constexpr double historyRow = 24;
constexpr double cellPadding = 6;

/// Writes and paints one page from top to bottom.
class SheetPainter {
public:
    SheetPainter(QPainter &painter, const CardSheet &sheet, const CardWords &words, QDate today)
        : m_painter(painter), m_sheet(sheet), m_words(words), m_today(today)
    {
    }

    void paint();

private:
    void title();
    void summary();
    void table();
    void tableHead();
    void tableRow(size_t place);
    void totalRow();
    void history();
    void rules();
    void foot();
    void text(const QRectF &box, const QString &text, TypeRole type, Role ink = Role::Text,
              Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
    void line(double y, Role ink = Role::Border);
    [[nodiscard]] QRectF column(int place, double top, double height) const;
    [[nodiscard]] double neededHeight() const;

    QPainter &m_painter;
    const CardSheet &m_sheet;
    const CardWords &m_words;
    QDate m_today;
    double m_y = margin;
};

constexpr int actualColumn = 5;
constexpr std::array columnWidths{186.0, 56.0, 74.0, 82.0, 74.0, 82.0, 68.0, 76.0};

double SheetPainter::neededHeight() const
{
    return margin + 64 + 196 + headHeight + rowHeight * double(m_sheet.card.then.rules.rows.size() + 1) + 24 +
           40 + historyRow * double(m_sheet.history.size() + 1) + 24 + 64;
}

void SheetPainter::paint()
{
    m_painter.save();
    // A card of many rows still gets one page: smaller then.
    const double fits = std::min(1.0, lowestLine / neededHeight());
    m_painter.translate(pageWidth * (1 - fits) / 2, 0);
    m_painter.scale(fits, fits);
    title();
    summary();
    table();
    history();
    rules();
    m_painter.restore();
    foot();
}

void SheetPainter::text(const QRectF &box, const QString &text, TypeRole type, Role ink,
                        Qt::Alignment alignment)
{
    const QFont font = figureFont(type);
    m_painter.setFont(font);
    m_painter.setPen(color(ink));
    m_painter.drawText(box, int(alignment) | Qt::TextSingleLine,
                       QFontMetricsF(font).elidedText(text, Qt::ElideRight, box.width()));
}

void SheetPainter::line(double y, Role ink)
{
    m_painter.setPen(QPen(color(ink), 1));
    m_painter.drawLine(QPointF(margin, y), QPointF(margin + contentWidth, y));
}

void SheetPainter::title()
{
    const scorecards::Scorecard &card = m_sheet.card.now;
    text({margin, m_y, contentWidth - 200, 30}, m_words.holder(card), TypeRole::PageTitle);
    text({margin + contentWidth - 200, m_y, 200, 30},
         wording::capitalised(m_words.periods().longName(m_sheet.card.then.period)), TypeRole::Title,
         Role::Text, Qt::AlignRight | Qt::AlignVCenter);
    text({margin, m_y + 30, contentWidth, 22},
         card.holder.isEmpty()
             ? QCoreApplication::translate("CardSheet", "Scorecard")
             : QCoreApplication::translate("CardSheet", "Scorecard: %1").arg(m_words.name(card)),
         TypeRole::Body, Role::Muted);
    line(m_y + 58);
    m_y += 76;
}

void SheetPainter::summary()
{
    const scorecards::CardResult &result = m_sheet.card.then.result;
    paintGauge(&m_painter, {margin, m_y + 8}, GaugeSize::Detail, m_words.gauge(result), Palette::light());
    const double left = margin + 112 + 24;
    text({left, m_y, 220, 40}, m_words.result(result.total), TypeRole::Value);
    const Status status = CardWords::status(result);
    if (result.complete || !result.total) {
        paintStatus(&m_painter, QRectF(left, m_y + 46, statusSide, statusSide), status, Palette::light());
        text({left + statusSide + 6, m_y + 42, 200, 20}, statusWord(status), TypeRole::SecondaryBold,
             statusTextRole(status));
    } else {
        text({left, m_y + 42, 220, 20}, QCoreApplication::translate("CardSheet", "So far"),
             TypeRole::SecondaryBold, Role::Muted);
    }
    text({left, m_y + 72, 220, 18}, QCoreApplication::translate("CardSheet", "Payout"), TypeRole::Secondary,
         Role::Muted);
    if (result.payout)
        text({left, m_y + 90, 220, 26}, m_words.money(result.payout), TypeRole::Title);
    if (result.payoutShare)
        text({left, m_y + (result.payout ? 116 : 90), 220, 20},
             QCoreApplication::translate("CardSheet", "%1 of the bonus")
                 .arg(m_words.share(result.payoutShare)),
             TypeRole::Body, result.payout ? Role::Muted : Role::Text);
    paintPayoutCurve(m_painter, {margin + contentWidth - 320, m_y - 6, 320, 182},
                     {m_sheet.card.then.rules.payout, result.total, m_words.format()}, Palette::light());
    m_y += 184;
}

QRectF SheetPainter::column(int place, double top, double height) const
{
    double x = margin;
    for (int i = 0; i < place; ++i)
        x += columnWidths[size_t(i)];
    return {x + (place == 0 ? 0 : cellPadding), top, columnWidths[size_t(place)] - cellPadding, height};
}

void SheetPainter::table()
{
    tableHead();
    const CardPeriod &then = m_sheet.card.then;
    for (size_t i = 0; i < then.rules.rows.size() && i < then.result.rows.size(); ++i)
        tableRow(i);
    totalRow();
    m_y += 24;
}

void SheetPainter::tableHead()
{
    m_painter.fillRect(QRectF(margin - 8, m_y, contentWidth + 16, 28), color(Role::Head));
    const QStringList heads{QCoreApplication::translate("CardSheet", "KPI"),
                            QCoreApplication::translate("CardSheet", "Weight"),
                            QCoreApplication::translate("CardSheet", "Floor"),
                            QCoreApplication::translate("CardSheet", "Target"),
                            QCoreApplication::translate("CardSheet", "Stretch"),
                            QCoreApplication::translate("CardSheet", "Actual"),
                            QCoreApplication::translate("CardSheet", "Result"),
                            QCoreApplication::translate("CardSheet", "Contribution")};
    for (int i = 0; i < int(heads.size()); ++i) {
        text(column(i, m_y, 28), heads[i], TypeRole::SmallBold, Role::Muted,
             (i == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    m_y += 30;
}

void SheetPainter::tableRow(size_t place)
{
    const CardRow &row = m_sheet.card.then.rules.rows[place];
    const RowResult &result = m_sheet.card.then.result.rows[place];
    const QString channel = m_words.channel(row);
    const QRectF name = column(0, m_y, rowHeight);
    text(channel.isEmpty() ? name : name.adjusted(0, 3, 0, -rowHeight / 2), m_words.metric(row),
         TypeRole::Secondary);
    if (!channel.isEmpty())
        text(name.adjusted(0, rowHeight / 2 - 1, 0, -4), channel, TypeRole::Small, Role::Muted);
    const auto figure = [&](int at, const QString &shown, TypeRole type = TypeRole::Secondary) {
        text(column(at, m_y, rowHeight), shown, type, Role::Text, Qt::AlignRight | Qt::AlignVCenter);
    };
    // The full value, or the short one where the column is too narrow for it.
    const auto value = [&](int at, std::optional<double> of) {
        const QString full = m_words.value(row, of);
        const bool fits = QFontMetricsF(figureFont(TypeRole::Secondary)).horizontalAdvance(full) <=
                          column(at, 0, 0).width();
        if (of || at == actualColumn)
            figure(at, fits ? full : m_words.value(row, of, wording::Style::Short));
    };
    figure(1, m_words.share(result.weight));
    value(2, row.floor);
    if (result.low)
        figure(3, m_words.target(row, result));
    else
        value(3, result.target);
    value(4, row.stretch);
    value(5, result.actual);
    const QString note = m_words.note(m_sheet.card.then.result, place);
    const QRectF shown = column(6, m_y, rowHeight);
    text(note.isEmpty() ? shown : shown.adjusted(0, 3, 0, -rowHeight / 2), m_words.result(result.result),
         TypeRole::SecondaryBold, Role::Text, Qt::AlignRight | Qt::AlignVCenter);
    if (!note.isEmpty())
        text(shown.adjusted(-40, rowHeight / 2 - 1, 0, -4), note, TypeRole::Small, Role::Muted,
             Qt::AlignRight | Qt::AlignVCenter);
    figure(7, result.result ? m_words.format().percent(result.weight * *result.result)
                            : wording::Format::missing());
    m_y += rowHeight;
    line(m_y, Role::Grid);
}

void SheetPainter::totalRow()
{
    double weight = 0;
    for (const RowResult &row : m_sheet.card.then.result.rows)
        weight += row.weight;
    m_painter.fillRect(QRectF(margin - 8, m_y + 1, contentWidth + 16, 32), color(Role::Head));
    text(column(0, m_y, 32), QCoreApplication::translate("CardSheet", "Total"), TypeRole::SecondaryBold);
    text(column(1, m_y, 32), m_words.share(weight), TypeRole::SecondaryBold, Role::Text,
         Qt::AlignRight | Qt::AlignVCenter);
    text(column(7, m_y, 32), m_words.result(m_sheet.card.then.result.total), TypeRole::SecondaryBold,
         Role::Text, Qt::AlignRight | Qt::AlignVCenter);
    m_y += 32;
}

void SheetPainter::history()
{
    if (m_sheet.history.size() < 2)
        return;
    text({margin, m_y, contentWidth, 24}, QCoreApplication::translate("CardSheet", "Results by period"),
         TypeRole::CardTitle);
    m_y += 30;
    constexpr double nameWidth = 170, barWidth = 280, figureWidth = 110, widest = 1.5;
    for (const CardPeriod &each : m_sheet.history) {
        text({margin, m_y, nameWidth, historyRow},
             wording::capitalised(m_words.periods().longName(each.period)), TypeRole::Secondary);
        const QRectF track(margin + nameWidth, m_y + historyRow / 2 - 5, barWidth, 10);
        m_painter.fillRect(track, color(Role::Sunk));
        if (each.result.total) {
            const double share = std::clamp(*each.result.total / widest, 0.0, 1.0);
            m_painter.fillRect(QRectF(track.topLeft(), QSizeF(track.width() * share, track.height())),
                               Palette::light().series(1));
        }
        m_painter.fillRect(QRectF(track.left() + track.width() / widest - 1, track.top() - 2, 2, 14),
                           color(Role::Text));
        const QRectF figure(track.right() + 12, m_y, figureWidth - 12, historyRow);
        text(figure, m_words.result(each.result.total), TypeRole::SecondaryBold, Role::Text,
             Qt::AlignRight | Qt::AlignVCenter);
        text({figure.right(), m_y, margin + contentWidth - figure.right(), historyRow},
             each.result.payout ? m_words.money(each.result.payout) : m_words.share(each.result.payoutShare),
             TypeRole::Secondary, Role::Muted, Qt::AlignRight | Qt::AlignVCenter);
        m_y += historyRow;
    }
    m_y += 20;
}

void SheetPainter::rules()
{
    const scorecards::Scorecard &rules = m_sheet.card.then.rules;
    QStringList told;
    told.append(QCoreApplication::translate("CardSheet", "Share of the bonus by the card's result: %1.")
                    .arg(payoutSentence({rules.payout, {}, m_words.format()})));
    told.append(QCoreApplication::translate("CardSheet", "The result of a row counts from %1 to %2.")
                    .arg(m_words.share(rules.lowest), m_words.share(rules.highest)) +
                u' ' +
                (rules.emptyRows == scorecards::EmptyRows::ShareWeight
                     ? QCoreApplication::translate(
                           "CardSheet", "The weight of a row without data is shared among the others.")
                     : QCoreApplication::translate("CardSheet", "A row without data counts as 0%.")));
    if (const QString remark = m_words.remark(m_sheet.card); !remark.isEmpty())
        told.append(remark);
    m_painter.setFont(ui::font(TypeRole::Small));
    m_painter.setPen(color(Role::Muted));
    m_painter.drawText(QRectF(margin, m_y, contentWidth, 96),
                       int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap, told.join(u'\n'));
}

void SheetPainter::foot()
{
    const double y = pageHeight - margin;
    text({margin, y, contentWidth / 2, 16}, QStringLiteral("Vekha"), TypeRole::Small, Role::Muted);
    text({margin + contentWidth / 2, y, contentWidth / 2, 16}, m_words.periods().dateName(m_today),
         TypeRole::Small, Role::Muted, Qt::AlignRight | Qt::AlignVCenter);
}

QByteArray pdfOf(const std::vector<CardSheet> &sheets, const CardWords &words, QDate today)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(sheets.size() == 1 ? QStringLiteral("%1 – %2").arg(
                                             words.holder(sheets.front().card.now),
                                             words.periods().longName(sheets.front().card.then.period))
                                       : QCoreApplication::translate("CardSheet", "Scorecards"));
    writer.setCreator(QStringLiteral("Vekha"));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(dotsPerInch);
    const PaletteScope light(Palette::light());
    QPainter painter(&writer);
    painter.scale(scale, scale);
    painter.setRenderHint(QPainter::Antialiasing);
    for (size_t i = 0; i < sheets.size(); ++i) {
        if (i > 0)
            writer.newPage();
        SheetPainter(painter, sheets[i], words, today).paint();
    }
    painter.end();
    return bytes;
}

} // namespace

Done writeCardSheets(const std::vector<CardSheet> &sheets, const CardWords &words, QDate today,
                     const QString &path)
{
    const QByteArray bytes = pdfOf(sheets, words, today);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::FileNotWritable, {path, file.errorString()});
    return {};
}

} // namespace vekha::ui
