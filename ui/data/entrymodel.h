// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/namebook.h"
#include "core/workspace/entrysheet.h"
#include "ui/common/appcontext.h"
#include "ui/data/entrytext.h"

#include <QAbstractTableModel>
#include <QHash>

namespace vekha::ui {

/// What a cell shows, for painting and for words about it.
struct EntryLook {
    QString text;
    bool input = false;   ///< can be typed
    bool derived = false; ///< made of figures of shorter periods
    bool wrong = false;   ///< what was typed is no figure and is not stored
    bool pending = false; ///< on its way into the file
    bool unusual = false;
    bool note = false;
    bool missing = false;
    bool running = false; ///< the period is not over
};

/// The entry grid as a table model: a section line, the inputs, a section line, the computed rows. Keeps what
/// is typed but wrong, and what is on its way into the file, over the sheet.
class EntryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit EntryModel(AppContext &context, QObject *parent = nullptr);

    /// Shows a sheet; cells are updated in place where rows and columns are those shown already.
    void setSheet(EntrySheet sheet, wording::NameBook names, std::shared_ptr<const store::Content> content);
    /// Forgets everything of a workspace.
    void clear();
    /// Words and marks have another language.
    void retranslate();

    [[nodiscard]] Language language() const { return m_context.language(); }
    [[nodiscard]] bool hasSheet() const { return m_sheet.has_value(); }
    [[nodiscard]] const EntrySheet &sheet() const { return *m_sheet; }

    // Places
    [[nodiscard]] bool isSection(int row) const;
    [[nodiscard]] bool isInput(int row) const;
    [[nodiscard]] bool isComputed(int row) const;
    /// Row of the sheet, -1 for a section line.
    [[nodiscard]] int sheetRow(int row) const;
    [[nodiscard]] int gridRow(int sheetRow) const;
    [[nodiscard]] QString sectionText(int row) const;
    [[nodiscard]] const metrics::Metric &metricAt(int row) const;
    /// Name of a row without unit, and its unit ("₽").
    [[nodiscard]] QString rowName(int row) const;
    /// The short name of a metric, where the full one has no room.
    [[nodiscard]] QString shortRowName(int row) const;
    [[nodiscard]] QString rowUnit(int row) const;
    [[nodiscard]] int rowSwatch(int row) const; ///< series colour of a channel's row, -1: none
    [[nodiscard]] QString columnName(int column) const;
    /// All that a row or column may be called in a spreadsheet, in any language.
    [[nodiscard]] QStringList rowTitles(int row) const;
    [[nodiscard]] QStringList columnTitles(int column) const;
    /// "Leads, April 2026".
    [[nodiscard]] QString placeName(const QModelIndex &index) const;
    [[nodiscard]] facts::SeriesKey seriesAt(const QModelIndex &index) const;
    [[nodiscard]] calendar::Period periodAt(int column) const { return m_sheet->periodAt(column); }
    [[nodiscard]] bool isRunning(int column) const;
    [[nodiscard]] QModelIndex indexOf(const facts::SeriesKey &series, const calendar::Period &period) const;

    // Cells
    [[nodiscard]] EntryLook look(const QModelIndex &index) const;
    [[nodiscard]] const EntryCell *
    cell(const QModelIndex &index) const; ///< nullptr where nothing can be typed
    /// A computed cell's value, with what is typed now.
    [[nodiscard]] facts::Value valueAt(const QModelIndex &index) const;
    /// What is typed there and wrong; nullptr if nothing is.
    [[nodiscard]] const EntryText *wrongAt(const QModelIndex &index) const;
    [[nodiscard]] QString wrongTextAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndexList wrongCells() const;
    /// Whether anything wrong waits, in this sheet or in another.
    [[nodiscard]] bool hasWrong() const { return !m_wrong.isEmpty(); }
    /// A figure as it is written in the row.
    [[nodiscard]] QString written(int row, std::optional<double> value) const;
    /// The same with all its digits, where cells show fewer ("4 321,5", shown as "4 322").
    [[nodiscard]] QString writtenInFull(int row, std::optional<double> value) const;
    /// What a cell shows, with all its digits.
    [[nodiscard]] QString fullText(const QModelIndex &index) const;
    /// What there is to say of a cell: what is wrong or unusual, its note, where the figure comes from.
    [[nodiscard]] QStringList remarks(const QModelIndex &index) const;

    // What is typed
    void setWrong(const QModelIndex &index, const QString &text, const EntryText &read);
    void clearWrong(const QModelIndex &index);
    /// Shows figures as on their way into the file.
    void setPending(const std::vector<TypedFigure> &figures);
    /// They are stored: they stay shown until the next sheet has them.
    void settlePending(const std::vector<TypedFigure> &figures);
    void dropPending(const std::vector<TypedFigure> &figures);
    /// The figure being typed now: computed rows follow it. None: nothing is.
    void setLive(const std::optional<TypedFigure> &figure);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Only tells what was typed; whoever listens to typed() judges and stores it.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void typed(const QModelIndex &index, const QString &text);
    /// Wrong, pending or computed cells have changed.
    void stateChanged();

private:
    struct Wrong {
        QString text;
        EntryText read;
    };
    struct Pending {
        TypedFigure figure;
        bool stored = false;
    };

    [[nodiscard]] QString keyOf(const facts::SeriesKey &series, const calendar::Period &period) const;
    [[nodiscard]] QString keyAt(const QModelIndex &index) const;
    [[nodiscard]] int computedFrom() const
    {
        return m_sheet->inputRows + 1;
    } ///< row of the second section line
    [[nodiscard]] bool hasManyYears() const;
    [[nodiscard]] QStringList channelTitles(ChannelId id) const;
    [[nodiscard]] std::optional<double> figureAt(const QModelIndex &index) const;
    [[nodiscard]] QString toolTip(const QModelIndex &index) const;
    [[nodiscard]] QString originText(const EntryCell &cell) const;
    [[nodiscard]] QString unusualText(const QModelIndex &index, const EntryCell &cell) const;
    [[nodiscard]] QString spoken(const QModelIndex &index) const;
    void recompute();
    void tellChanged(const QModelIndex &index);
    void tellComputed();
    void replaceCells(EntrySheet sheet);

    AppContext &m_context;
    std::optional<EntrySheet> m_sheet;
    std::optional<wording::NameBook> m_names;
    std::shared_ptr<const store::Content> m_content;
    QHash<QString, Wrong> m_wrong;
    QHash<QString, Pending> m_pending;
    std::optional<TypedFigure> m_live;
    std::vector<facts::Value> m_computed; ///< of the sheet, or with what is typed
};

} // namespace vekha::ui
