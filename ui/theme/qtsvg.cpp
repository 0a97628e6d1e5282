// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/svg.h"

#include <QBuffer>
#include <QSvgGenerator>
#include <QSvgRenderer>

namespace {

class QtSvgPicture : public vekha::ui::SvgPicture {
public:
    explicit QtSvgPicture(const QByteArray &svg) : m_renderer(svg) {}

    [[nodiscard]] bool isValid() const { return m_renderer.isValid(); }
    [[nodiscard]] QSize size() const override { return m_renderer.defaultSize(); }
    void paint(QPainter &painter, const QRectF &box) const override { m_renderer.render(&painter, box); }

private:
    mutable QSvgRenderer m_renderer; // its render() counts frames
};

} // namespace

Q_DECL_EXPORT void vekhaReadSvg(const QByteArray &svg, std::shared_ptr<const vekha::ui::SvgPicture> *read)
{
    auto picture = std::make_shared<QtSvgPicture>(svg);
    if (picture->isValid())
        *read = std::move(picture);
}

Q_DECL_EXPORT void vekhaPaintSvg(const vekha::ui::SvgSheet &sheet,
                                 const std::function<void(QPaintDevice *)> &paint, QByteArray *painted)
{
    QBuffer buffer(painted);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(sheet.title);
    generator.setResolution(sheet.resolution);
    generator.setSize(sheet.size);
    generator.setViewBox(sheet.box);
    paint(&generator);
}
