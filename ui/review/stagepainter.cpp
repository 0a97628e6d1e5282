// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/stagepainter.h"

#include "core/wording/reviewwords.h"
#include "ui/common/status.h"
#include "ui/theme/type.h"

#include <QTextLayout>
#include <QWidget>

#include <algorithm>

namespace vekha::ui {

namespace {

constexpr double margin = 80;
constexpr double leastScale = 0.6;
constexpr double barHeight = 6;

} // namespace

double StagePainter::scaleFor(QSizeF screen)
{
    return std::max(leastScale, std::min(screen.width() / width, screen.height() / height));
}

StagePainter::StagePainter(QPainter &painter, QSizeF size) : m_painter(painter)
{
    const double scale = scaleFor(size);
    m_ground = QRectF(QPointF(0, 0), size / scale);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    painter.fillRect(m_ground, color(Role::Surface));
}

StagePainter::~StagePainter() { m_painter.restore(); }

QFont StagePainter::letters(int pixels, bool bold) const
{
    QFont font = ui::figureFont(bold ? TypeRole::BodyBold : TypeRole::Body);
    font.setPixelSize(pixels);
    return font;
}

void StagePainter::frame(const QString &title, const QString &place, double share, const QString &keys)
{
    const QFont small = letters(26, false);
    const double placeWidth = QFontMetricsF(small).horizontalAdvance(place);
    line({margin, 44}, m_ground.width() - 3 * margin - placeWidth, title, 26, false, Role::Muted);
    line({m_ground.right() - margin - placeWidth, 44}, placeWidth + 2, place, 26, false, Role::Muted);
    line({margin, m_ground.bottom() - 52}, m_ground.width() - 2 * margin, keys, 22, false, Role::Muted);
    const QRectF bar(0, m_ground.bottom() - barHeight, m_ground.width(), barHeight);
    m_painter.fillRect(bar, color(Role::Sunk));
    m_painter.fillRect(QRectF(bar.topLeft(), QSizeF(bar.width() * share, bar.height())), color(Role::Accent));
}

double StagePainter::line(QPointF topLeft, double most, const QString &text, int pixels, bool bold, Role role)
{
    m_painter.setFont(letters(pixels, bold));
    m_painter.setPen(color(role));
    const QFontMetricsF metrics(m_painter.font());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, most);
    m_painter.drawText(QPointF(topLeft.x(), topLeft.y() + metrics.ascent()), shown);
    return topLeft.x() + metrics.horizontalAdvance(shown);
}

double StagePainter::text(const QRectF &box, const QString &text, int pixels, Role role, bool bold)
{
    const QFont font = letters(pixels, bold);
    const double step = pixels * 1.35;
    m_painter.setFont(font);
    m_painter.setPen(color(role));
    double y = box.top();
    const QStringList paragraphs = text.split(QLatin1Char('\n'));
    for (const QString &paragraph : paragraphs) {
        QTextLayout layout(paragraph, font);
        layout.beginLayout();
        while (true) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(box.width());
            if (y + step > box.bottom() + 1)
                return y;
            const bool isLast = y + 2 * step > box.bottom() + 1;
            const QString rest = paragraph.mid(line.textStart());
            const QString shown = isLast ? QFontMetricsF(font).elidedText(rest, Qt::ElideRight, box.width())
                                         : rest.left(line.textLength());
            m_painter.drawText(QPointF(box.left(), y + QFontMetricsF(font).ascent()), shown);
            y += step;
            if (isLast && shown != rest)
                return y;
        }
        layout.endLayout();
        if (paragraph.isEmpty())
            y += step / 2;
    }
    return y;
}

double StagePainter::status(QPointF topLeft, Status status, int pixels)
{
    const double side = pixels * 0.9;
    paintStatus(&m_painter, QRectF(topLeft.x(), topLeft.y() + pixels * 0.2, side, side), status);
    return line({topLeft.x() + side + pixels * 0.4, topLeft.y()}, m_ground.width(), statusWord(status),
                pixels, true, statusTextRole(status));
}

double StagePainter::decisions(const QRectF &box, const std::vector<ReviewedDecision> &decisions,
                               const ReviewShown &shown, bool withMetric)
{
    constexpr int pixels = 30;
    constexpr int small = 24;
    constexpr double between = 16;
    double y = box.top();
    for (const ReviewedDecision &known : decisions) {
        const review::Decision &decision = known.decision;
        const double twoLines = (pixels + small) * 1.35;
        if (y + twoLines > box.bottom())
            break;
        const Status mark = known.overdue                                      ? Status::OffCourse
                            : decision.state == review::DecisionState::Done    ? Status::OnCourse
                            : decision.state == review::DecisionState::Dropped ? Status::NoTarget
                                                                               : Status::TooEarly;
        paintStatus(&m_painter, QRectF(box.left(), y + 8, 24, 24), mark);
        QRectF inner = box.adjusted(44, 0, 0, 0);
        inner.setTop(y);
        inner.setBottom(std::min(box.bottom() - small * 1.35, y + 2 * pixels * 1.35));
        y = text(inner, decision.what, pixels, Role::Text);
        QStringList under{known.overdue ? QCoreApplication::translate("ReviewStage", "Overdue")
                                        : wording::decisionStateName(decision.state)};
        if (withMetric && !decision.metric.isEmpty())
            under += shown.words.names().metric(decision.metric);
        under += wording::decisionTerms(decision, shown.words.periods());
        under.removeAll(QString());
        line({inner.left(), y}, inner.width(), under.join(QStringLiteral("  ·  ")), small, false,
             known.overdue ? Role::OffText : Role::Muted);
        y += small * 1.35;
        if (!decision.outcome.isEmpty() && y + small * 1.35 <= box.bottom())
            y = text({inner.left(), y, inner.width(), std::min(box.bottom() - y, 2 * small * 1.35)},
                     decision.outcome, small, Role::Text);
        y += between;
    }
    return y;
}

void StagePainter::picture(const QRectF &box, QWidget *widget, double magnified)
{
    const QSize size = (box.size() / magnified).toSize();
    if (widget->size() != size)
        widget->resize(size);
    m_painter.save();
    m_painter.translate(box.topLeft());
    m_painter.scale(magnified, magnified);
    widget->render(&m_painter, QPoint(), QRegion(), QWidget::DrawChildren);
    m_painter.restore();
}

} // namespace vekha::ui
