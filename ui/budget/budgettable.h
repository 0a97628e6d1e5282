// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/budget.h"
#include "ui/common/kpiwords.h"

#include <QAbstractTableModel>

namespace vekha::ui {

/// The split of the money over the channels: what is spent now, what is suggested, and one's own split, which
/// can be typed, as can the limits. Now is the same whatever the total; the gain compares with the total in
/// the proportions of now. What one's own split would bring follows every change. The total stands last.
class BudgetTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Now, Suggested, Own, Expected, Gain, NextBring, AtLeast, AtMost, ColumnCount };

    explicit BudgetTable(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// @param colours  series of the channels, in the board's order
    void setBoard(const BudgetBoard &board, std::vector<int> colours, const KpiWords &words,
                  const metrics::Metric &money);
    void clear();
    [[nodiscard]] const BudgetBoard &board() const { return m_board; }

    [[nodiscard]] const std::vector<double> &own() const { return m_own; }
    [[nodiscard]] const BudgetOutcome &outcome() const { return m_outcome; }
    void setOwn(std::vector<double> split);
    /// The channel of a row; -1 for the total.
    [[nodiscard]] int channelAt(int row) const { return row < int(m_board.channels.size()) ? row : -1; }

    [[nodiscard]] bool isEditable(const QModelIndex &index) const;
    [[nodiscard]] QString editText(const QModelIndex &index) const;
    /// Takes what was typed; false where it is no amount.
    bool setText(const QModelIndex &index, const QString &text);
    /// "Search, Your split", for the screen reader.
    [[nodiscard]] QString placeName(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void ownEdited();
    void limitsEdited(vekha::ChannelId channel, const vekha::analysis::SpendLimits &limits);
    void textRefused(const QString &text);

private:
    [[nodiscard]] std::optional<double> number(int row, Column column) const;
    [[nodiscard]] std::optional<double> totalOf(Column column) const;
    [[nodiscard]] QString head(int section) const;
    [[nodiscard]] QString text(int row, Column column) const;
    [[nodiscard]] QString toolTip(int row, Column column) const;
    [[nodiscard]] QVariant bar(int row, Column column, int role) const;
    [[nodiscard]] static QString metricOf(Column column);
    [[nodiscard]] static QString noEstimate(analysis::NoResponse reason);
    [[nodiscard]] QVariant ink(int row, Column column) const;

    BudgetBoard m_board;
    std::vector<int> m_colours;
    std::vector<double> m_own;
    BudgetOutcome m_outcome;
    wording::Format m_format;
    std::vector<QString> m_names;
    metrics::Metric m_money;
};

} // namespace vekha::ui
