// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/channel.h"
#include "core/metrics/catalog.h"
#include "core/wording/periods.h"
#include "ui/exchange/columnuse.h"

#include <QHeaderView>

class QComboBox;
class QStandardItemModel;

namespace vekha::ui {

class SearchCombo;

/// What stands above one column of the preview.
struct ColumnHead {
    QString name;
    ColumnUse use;
    exchange::Certainty certainty = exchange::Certainty::Sure;
    bool byHand = false;                    ///< the person chose the use
    double scale = 1;                       ///< that figures of this column have by themselves
    std::optional<calendar::Period> period; ///< that the column's name tells
    QStringList texts;                      ///< some that stand in the column, for a filter
    bool operator==(const ColumnHead &) const = default;
};

/// Heads of the preview: the column's name, how sure its use is, a drop-down for the use, and under it what
/// that use needs: a channel of the column's own, an input, the text to filter by.
class ColumnHeads : public QHeaderView {
    Q_OBJECT

public:
    explicit ColumnHeads(QWidget *parent = nullptr);

    /// What the drop-downs offer.
    void setChoices(const metrics::MetricCatalog &catalog, const std::vector<Channel> &channels,
                    const wording::PeriodNames &names);
    /// Shows these columns; drop-downs are kept where the columns are the same ones.
    /// @param events  an event list: columns are summed or their different texts counted
    void show(const std::vector<ColumnHead> &heads, bool events);
    [[nodiscard]] const std::vector<ColumnHead> &heads() const { return m_heads; }
    /// Drop-downs of a column, for tests and for the keyboard.
    [[nodiscard]] SearchCombo *useBox(int column);
    [[nodiscard]] QComboBox *extraBox(int column);
    /// The keyboard goes from `before` through the drop-downs to the table.
    void orderTabs(QWidget *before);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// A person chose another use.
    void useChosen(int column, const vekha::ui::ColumnUse &use);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    /// What the second drop-down is for.
    enum class Extra { None, Channel, Input, Kpi, Text };
    struct Boxes {
        SearchCombo *use = nullptr;
        QComboBox *extra = nullptr;
        Extra kind = Extra::None;
    };
    [[nodiscard]] Extra extraOf(const ColumnUse &use) const;
    void makeModels();
    void fillUses();
    void fillPeriods();
    void makeBoxes(int column);
    void makeExtra(int column);
    [[nodiscard]] QStandardItemModel *itemsOf(Extra kind) const;
    static void nameExtra(QComboBox *box, Extra kind, const QString &column);
    void showUse(int column);
    void takeUse(int column);
    void takeExtra(int column);
    [[nodiscard]] QString certaintyText(const ColumnHead &head) const;
    void place();

    metrics::MetricCatalog m_catalog = metrics::MetricCatalog::builtIn();
    std::vector<Channel> m_channels;
    wording::PeriodNames m_names;
    QStandardItemModel *m_useItems;
    QStandardItemModel *m_channelItems;
    QStandardItemModel *m_inputItems;
    QStandardItemModel *m_kpiItems;
    std::vector<ColumnHead> m_heads;
    std::vector<Boxes> m_boxes;
    bool m_events = false;
    bool m_showing = false;
};

} // namespace vekha::ui
