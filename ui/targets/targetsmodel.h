// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/targetsgrid.h"
#include "ui/common/kpiwords.h"
#include "ui/common/status.h"

#include <QAbstractTableModel>

#include <functional>

namespace vekha::ui {

/// The grid of targets: metrics with their channels down, figures to compare with and the targets of a period
/// and its months across. What is typed is gathered as edits and shown over what is stored; nothing is
/// written here.
class TargetsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// What a column is.
    /// Of a period that is over, Forecast has its figures and Chance how they stand to their targets.
    enum class Kind { Name, YearAgo, Previous, Forecast, Target, Chance };

    explicit TargetsModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// New figures. Edits that were gathered stay.
    void setFigures(std::shared_ptr<const TargetsGridFigures> figures, const targets::TargetBook &stored,
                    const metrics::MetricCatalog &catalog, const KpiWords &words);
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_grid.rows.empty(); }

    [[nodiscard]] const TargetsGrid &grid() const { return m_grid; }
    /// What the grid is made of; nullptr before setFigures().
    [[nodiscard]] const std::shared_ptr<const TargetsGridFigures> &figures() const { return m_figures; }
    [[nodiscard]] const metrics::MetricCatalog &catalog() const { return m_catalog; }
    /// All targets with what is gathered laid over.
    [[nodiscard]] const targets::TargetBook &book() const { return m_book; }

    /// Heads with short years, where a quarter and its months would not fit beside each other.
    void setTight(bool tight);

    [[nodiscard]] Kind kindOf(int column) const;
    /// Place of a column of targets in TargetsGrid::columns; -1 for others.
    [[nodiscard]] int targetColumn(int column) const;
    [[nodiscard]] const TargetsGridRow *row(int row) const;
    /// True if some row has a figure with the mark of one that is not whole.
    [[nodiscard]] bool hasPartial(bool TargetsGridRow::*isPartial) const;
    [[nodiscard]] const TargetsGridCell *cell(const QModelIndex &index) const;
    [[nodiscard]] targets::TargetKey keyAt(const QModelIndex &index) const;
    /// A cell in which a target can be typed: of a target column and not locked.
    [[nodiscard]] bool isEditable(const QModelIndex &index) const;
    /// Text and reason of a cell that could not be read; empty: there is none.
    [[nodiscard]] QString faultOf(const QModelIndex &index) const;
    /// "CAC, Yandex Direct, Q3 2026".
    [[nodiscard]] QString placeName(const QModelIndex &index) const;

    // Gathering

    void setSettle(targets::Settle settle) { m_settle = settle; }
    [[nodiscard]] const std::vector<targets::TargetEdit> &edits() const { return m_edits; }
    [[nodiscard]] bool isChanged() const { return !m_edits.empty() || !m_faults.empty(); }
    [[nodiscard]] bool hasFaults() const { return !m_faults.empty(); }
    /// The target that a text in a cell would set; none where it cannot be read or takes the target away.
    [[nodiscard]] std::optional<targets::Target> meant(const QModelIndex &index, const QString &text) const;
    /// Reads a text into a cell; empty or a dash removes the target. False, with a fault in the cell, where
    /// it cannot be read.
    bool setText(const QModelIndex &index, const QString &text);
    /// Texts of a block, from this cell on; rows and columns that are not there or not editable are passed
    /// over. Gives how many cells took one.
    int setBlock(const QModelIndex &topLeft, const std::vector<QStringList> &block);
    void gather(const std::vector<targets::TargetEdit> &edits);
    void discard();
    /// Takes back what was gathered last, a block as one; false if nothing is gathered.
    bool undo();
    /// The unit that the figures of a row are shown in; they are typed in full.
    [[nodiscard]] const wording::Scale &scaleOf(const QModelIndex &index) const
    {
        return m_scales.at(size_t(index.row()));
    }
    /// What a cell's editor starts with.
    [[nodiscard]] QString editText(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// What is gathered has changed.
    void editsChanged();

private:
    struct Fault {
        targets::TargetKey key;
        QString text;
        QString why;
    };
    /// What was gathered at one time.
    struct Gathered {
        std::vector<targets::TargetEdit> edits;
        std::vector<Fault> faults;
    };
    void keep() { m_before.push_back({m_edits, m_faults}); }
    bool take(const QModelIndex &index, const QString &text);
    void lay(const std::vector<targets::TargetEdit> &edits);
    void recompute();
    void setFault(const targets::TargetKey &key, const QString &text, const QString &why);
    [[nodiscard]] bool isEdited(const targets::TargetKey &key) const;
    [[nodiscard]] Result<targets::Target> read(const targets::TargetKey &key, const TargetsGridRow &row,
                                               const QString &text) const;
    [[nodiscard]] const metrics::Metric &metricOf(const TargetsGridRow &row) const;
    [[nodiscard]] QString figure(const TargetsGridRow &row, std::optional<double> value) const;
    [[nodiscard]] QString targetText(const TargetsGridRow &row, const TargetsGridCell &cell) const;
    [[nodiscard]] QString name(const TargetsGridRow &row) const;
    [[nodiscard]] QString toolTip(const QModelIndex &index) const;
    [[nodiscard]] QVariant targetData(const QModelIndex &index, int role) const;
    [[nodiscard]] std::optional<double> figureAt(const TargetsGridRow &row, Kind kind) const;
    [[nodiscard]] QString partialMark(bool TargetsGridRow::*isPartial) const;
    [[nodiscard]] int firstTargetColumn() const;
    [[nodiscard]] QString outcomeText(const TargetsGridRow &row) const;
    [[nodiscard]] std::optional<Status> outcomeStatus(const TargetsGridRow &row) const;
    [[nodiscard]] QString figureTip(const TargetsGridRow &row, Kind kind) const;
    [[nodiscard]] QVariant figureData(const QModelIndex &index, int role) const;
    void scale();

    std::shared_ptr<const TargetsGridFigures> m_figures;
    targets::TargetBook m_stored;
    targets::TargetBook m_book;
    metrics::MetricCatalog m_catalog;
    std::optional<KpiWords> m_words;
    TargetsGrid m_grid;
    std::vector<targets::TargetEdit> m_edits;
    std::vector<Fault> m_faults;
    std::vector<Gathered> m_before;       ///< each step, for undo()
    std::vector<wording::Scale> m_scales; ///< by row: the rows of a metric share one
    targets::Settle m_settle = targets::Settle::RestSpreads;
    bool m_isTight = false;
};

} // namespace vekha::ui
