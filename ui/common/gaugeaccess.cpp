// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/gaugeaccess.h"

#include "ui/common/gauge.h"

#include <QAccessible>
#include <QAccessibleValueInterface>
#include <QAccessibleWidget>

namespace vekha::ui {

namespace {

/// A gauge to screen readers: a read-only progress with the owner's words.
class GaugeAccess : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit GaugeAccess(Gauge *gauge) : QAccessibleWidget(gauge, QAccessible::ProgressBar) {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return gauge()->value().text.isEmpty() ? statusWord(Status::NoData) : gauge()->value().text;
        return QAccessibleWidget::text(kind);
    }

    QVariant currentValue() const override
    {
        const auto share = gauge()->value().attainment;
        return share ? QVariant(*share) : QVariant();
    }

    void setCurrentValue(const QVariant &) override {}

    QVariant maximumValue() const override { return 1.25; }

    QVariant minimumValue() const override { return 0.0; }

    QVariant minimumStepSize() const override { return 0.01; }

private:
    Gauge *gauge() const { return static_cast<Gauge *>(widget()); }
};

QAccessibleInterface *makeGaugeAccess(const QString &, QObject *object)
{
    auto *gauge = qobject_cast<Gauge *>(object);
    return gauge ? new GaugeAccess(gauge) : nullptr;
}

} // namespace

void installGaugeAccess()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeGaugeAccess);
        return true;
    }();
    Q_UNUSED(installed);
}

void announceGaugeValue(Gauge *gauge)
{
    if (!QAccessible::isActive())
        return;
    const auto share = gauge->value().attainment;
    QAccessibleValueChangeEvent event(gauge, share ? QVariant(*share) : QVariant());
    QAccessible::updateAccessibility(&event);
}

} // namespace vekha::ui
