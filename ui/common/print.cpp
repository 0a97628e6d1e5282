// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/print.h"

#include "core/base/latemodule.h"
#include "core/wording/errors.h"
#include "ui/common/dialog.h"
#include "ui/common/printpreview.h"
#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/theme/type.h"

#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QScrollArea>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <optional>

namespace vekha::ui {

namespace {

constexpr double margin = 36; ///< points around the content
constexpr double headHeight = 24;
constexpr double footHeight = 20;
constexpr double textSize = 8;
constexpr double mostScale = 0.75; ///< points per pixel: no larger than on a screen of 96 dpi
constexpr double mostShrunk = 1.3; ///< of a page: up to here all goes onto one
constexpr double wideFrom = 1.25;  ///< content so much wider than high is printed lengthways

/// A strip of the content from y to y; no card reaches over its borders.
struct Strip {
    double from = 0;
    double to = 0;
};

/// Strips between which a page may end: the children's places, joined where they stand side by side.
std::vector<Strip> stripsOf(const QWidget *content)
{
    std::vector<Strip> strips;
    for (const QObject *child : content->children()) {
        const auto *widget = qobject_cast<const QWidget *>(child);
        if (widget && !widget->isWindow() && widget->isVisibleTo(content) && widget->height() > 0)
            strips.push_back({double(widget->y()), double(widget->y() + widget->height())});
    }
    std::sort(strips.begin(), strips.end(), [](const Strip &a, const Strip &b) { return a.from < b.from; });
    std::vector<Strip> joined;
    for (const Strip &strip : strips) {
        if (!joined.empty() && strip.from < joined.back().to)
            joined.back().to = std::max(joined.back().to, strip.to);
        else
            joined.push_back(strip);
    }
    if (joined.empty())
        joined.push_back({0, double(content->height())});
    return joined;
}

/// The strips of each page; one that is higher than a page is cut after all.
std::vector<Strip> pagesOf(const QWidget *content, double pageHeight)
{
    std::vector<Strip> pages;
    for (const Strip &strip : stripsOf(content)) {
        if (!pages.empty() && strip.to - pages.back().from <= pageHeight) {
            pages.back().to = strip.to;
            continue;
        }
        double first = strip.from;
        if (!pages.empty() && strip.to - strip.from > pageHeight) {
            // It begins where the page before has room, or a head would have a page to itself.
            pages.back().to = std::max(pages.back().to, pages.back().from + pageHeight);
            first = std::max(first, pages.back().to);
        }
        for (double from = first; from < strip.to; from += pageHeight)
            pages.push_back({from, std::min(from + pageHeight, strip.to)});
    }
    return pages;
}

/// While it lives, all of the content has the light colours, also what widgets took from the screen's; they
/// are asked at once, and nothing is painted anew on the screen before it ends.
class LightContent {
public:
    explicit LightContent(QWidget *content) : m_content(content), m_before(content->palette())
    {
        m_scope.emplace(Palette::light());
        m_content->setPalette(Palette::light().toQPalette());
    }
    ~LightContent()
    {
        m_scope.reset();
        m_content->setPalette(m_before);
    }
    LightContent(const LightContent &) = delete;
    LightContent &operator=(const LightContent &) = delete;

private:
    QWidget *m_content;
    QPalette m_before;
    std::optional<PaletteScope> m_scope;
};

void paintText(QPainter &painter, const QString &text, const QRectF &box, Qt::Alignment alignment)
{
    QFont textFont = font(TypeRole::Small);
    textFont.setPixelSize(int(textSize));
    painter.setFont(textFont);
    painter.setPen(Palette::light().color(Role::Muted));
    painter.drawText(box, int(alignment | Qt::AlignVCenter), text);
}

} // namespace

void printWithPreview(QWidget *parent, const PrintJob &job)
{
    const auto module = QStringLiteral("print");
    static auto *const show = moduleFunction<ShowPrintPreview>(module, "vekhaShowPrintPreview");
    if (show) {
        PrintJob dressed = job;
        dressed.icon = [](const QString &name) { return icon(name); };
        show(parent, dressed);
        return;
    }
    Error missing;
    missing.code = ErrorCode::FileMissing;
    missing.args = {modulePath(module)};
    showMessage(
        parent, [] { return QCoreApplication::translate("Print", "That did not work"); },
        [missing] { return wording::sentence(missing); });
}

QWidget *printedContentOf(QWidget *page)
{
    for (const QScrollArea *area : page->findChildren<QScrollArea *>()) {
        // A column beside the content, as that of the targets, scrolls too.
        if (area->widget() && area->isVisibleTo(page) && area->height() > page->height() / 2 &&
            area->width() > page->width() / 2)
            return area->widget();
    }
    return page;
}

PrintJob printJobOf(QWidget *content, const QString &title)
{
    PrintJob job;
    job.title = title;
    const QSizeF paper = QPageSize(QPageSize::A4).size(QPageSize::Point);
    const QSize size = content->size();
    job.pageSize = size.width() > size.height() * wideFrom ? paper.transposed() : paper;
    const double width = job.pageSize.width() - 2 * margin;
    const double height = job.pageSize.height() - 2 * margin - headHeight - footHeight;
    double scale = std::min(mostScale, width / std::max(1, size.width()));
    // What is a little too high is printed smaller: else its head would have a page to itself.
    if (size.height() * scale <= height * mostShrunk)
        scale = std::min(scale, height / std::max(1, size.height()));
    const std::vector<Strip> strips = pagesOf(content, height / scale);
    job.pages = int(strips.size());
    job.paint = [content, strips, scale, title, paperSize = job.pageSize](QPainter &painter, int page) {
        const LightContent light(content);
        const Strip &strip = strips[size_t(page)];
        painter.save();
        painter.translate(margin, margin + headHeight);
        painter.scale(scale, scale);
        const QRect shown(0, int(strip.from), content->width(), int(std::ceil(strip.to - strip.from)));
        painter.setClipRect(QRectF(0, 0, shown.width(), shown.height()));
        content->render(&painter, {}, QRegion(shown), QWidget::DrawChildren);
        painter.restore();
        const double inner = paperSize.width() - 2 * margin;
        paintText(painter, title, QRectF(margin, margin - 8, inner, 16), Qt::AlignLeft);
        paintText(painter,
                  QCoreApplication::translate("Print", "Page %1 of %2").arg(page + 1).arg(strips.size()),
                  QRectF(margin, paperSize.height() - margin - 8, inner, 16), Qt::AlignRight);
    };
    return job;
}

} // namespace vekha::ui
