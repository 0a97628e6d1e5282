// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/channel.h"
#include "core/metrics/catalog.h"
#include "ui/exchange/columnuse.h"

#include <QHeaderView>

class QComboBox;

namespace vekha::ui {

class SearchCombo;

/// Heads of the preview: the column's name and under it drop-downs for what the column is used for and, for a
/// column of figures, for a channel of its own.
class ColumnHeads : public QHeaderView {
    Q_OBJECT

public:
    explicit ColumnHeads(QWidget *parent = nullptr);

    /// What the drop-downs offer.
    void setChoices(const metrics::MetricCatalog &catalog, const std::vector<Channel> &channels,
                    Language language);
    /// Makes the drop-downs anew for these columns.
    void setColumns(const QStringList &names, const std::vector<ColumnUse> &uses);
    [[nodiscard]] const std::vector<ColumnUse> &uses() const { return m_uses; }
    /// Drop-downs of a column, for tests and for the keyboard.
    [[nodiscard]] SearchCombo *useBox(int column) const;
    [[nodiscard]] QComboBox *channelBox(int column) const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// A person chose another use.
    void usesChanged();

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Boxes {
        SearchCombo *use = nullptr;
        QComboBox *channel = nullptr;
    };
    [[nodiscard]] Boxes makeBoxes(int column);
    void fillUses(SearchCombo *box) const;
    void fillChannels(QComboBox *box) const;
    void showUse(int column);
    void takeUse(int column);
    void takeChannel(int column);
    void place();

    metrics::MetricCatalog m_catalog = metrics::MetricCatalog::builtIn();
    std::vector<Channel> m_channels;
    Language m_language = Language::English;
    QStringList m_names;
    std::vector<ColumnUse> m_uses;
    std::vector<Boxes> m_boxes;
    bool m_showing = false;
};

} // namespace vekha::ui
