// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scorecards/cardwords.h"

#include <QAbstractTableModel>

#include <vector>

namespace vekha::ui {

/// A cell of CardTable, worded.
struct CardCell {
    QString text;
    std::optional<double> raw = std::nullopt; ///< what is copied and summed
    QString unit = {};                        ///< muted words after a text
    std::optional<double> bar = std::nullopt; ///< 0..1
    std::optional<Status> status = std::nullopt;
    bool muted = false;
    QString toolTip = {}; ///< what the text leaves out
};

/// A small table of the page: heads, rows, and perhaps a total row at the end.
struct CardTableContent {
    struct Head {
        QString text;
        bool isText = false; ///< stands left
    };
    std::vector<Head> heads;
    std::vector<std::vector<CardCell>> rows;
    std::vector<MetricId> metrics = {}; ///< by row: what it is about; empty where rows are of no metric
    int boldRow = -1;                   ///< the row of the card or period shown
    bool hasTotal = false;              ///< the last row sums the others up
};

/// The rows of a card with their results; columns that no row fills are left out.
[[nodiscard]] CardTableContent rowsOf(const CardPeriod &card, const CardWords &words);
/// Results of a card by period, the newest first.
[[nodiscard]] CardTableContent historyOf(const std::vector<CardPeriod> &history, const CardWords &words);
/// People on the same card side by side.
[[nodiscard]] CardTableContent comparisonOf(const std::vector<const ShownCard *> &cards, int chosen,
                                            const CardWords &words);

/// Shows a CardTableContent.
class CardTable : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit CardTable(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setContent(CardTableContent content);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    CardTableContent m_content;
};

} // namespace vekha::ui
