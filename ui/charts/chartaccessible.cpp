// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartaccessible.h"

#include "ui/charts/smallmultiples.h"
#include "ui/charts/trendchart.h"

#include <QAccessibleWidget>

#include <functional>

namespace vekha::ui {

namespace {

/// A chart for the screen reader; its words come from the widget at the moment they are asked for.
class ChartAccessible : public QAccessibleWidget {
public:
    ChartAccessible(QWidget *chart, std::function<QString()> title, std::function<QString()> readout)
        : QAccessibleWidget(chart, QAccessible::Chart), m_title(std::move(title)),
          m_readout(std::move(readout))
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name && widget()->accessibleName().isEmpty())
            return m_title();
        if (kind == QAccessible::Value || kind == QAccessible::Description)
            return m_readout();
        return QAccessibleWidget::text(kind);
    }

private:
    std::function<QString()> m_title;
    std::function<QString()> m_readout;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    if (auto *trend = qobject_cast<TrendChart *>(object))
        return new ChartAccessible(
            trend, [trend] { return trend->data().title; }, [trend] { return trend->readout(); });
    if (auto *panels = qobject_cast<SmallMultiples *>(object))
        return new ChartAccessible(
            panels, [panels] { return panels->data().title; }, [panels] { return panels->readout(); });
    return nullptr;
}

} // namespace

void installChartAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace vekha::ui
