// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/entrysheet.h"
#include "ui/common/page.h"
#include "ui/data/entryplace.h"
#include "ui/data/entrysearch.h"
#include "ui/data/entryspan.h"

namespace vekha::ui {

class Card;
class EntryBar;
class EntryChecks;
class EntryGrid;
class EntryLegend;
class EntryLine;
class EntryModel;
class EntryNote;
class EntryStart;
class EntryWriter;
class OverlapBar;

/// The entry of figures: a grid like a spreadsheet, and beside it what in it wants a look.
class EntryPanel : public Page {
    Q_OBJECT

public:
    explicit EntryPanel(AppContext &context, QWidget *parent = nullptr);

    void open(const Destination &destination) override;
    [[nodiscard]] Destination current() const override;

    [[nodiscard]] EntryGrid *grid() const { return m_grid; }
    [[nodiscard]] EntryModel *model() const { return m_model; }
    [[nodiscard]] EntryBar *bar() const { return m_bar; }
    [[nodiscard]] EntryLine *line() const { return m_line; }
    [[nodiscard]] OverlapBar *overlapBar() const { return m_overlap; }
    [[nodiscard]] EntryChecks *checks() const { return m_checks; }
    [[nodiscard]] EntryNote *note() const { return m_note; }
    [[nodiscard]] EntryStart *start() const { return m_start; }
    [[nodiscard]] bool hasUnstored() const override;
    bool takeBack() override;
    /// Shows another part of the workspace; its columns are chosen to fit.
    void setRequest(EntryRequest request);
    /// Goes to the period of what has just been imported, in the length of periods that is shown.
    void showImported(const calendar::Period &newest);

protected:
    void refresh() override;
    void clear() override;
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectGrid();
    void connectWriter();
    void completeRequest();
    [[nodiscard]] EntrySpan span() const;
    void showSheet(const EntrySheet &sheet);
    void showEarlier();
    void stepPeriods(int direction);
    void showState();
    void describeSelection();
    void openNote();
    void addInput(const MetricId &input);
    void copy();
    void paste();
    void find(SearchFrom from);
    void explain();
    void showChart();
    void liveTyping(const QModelIndex &index, const QString &text);

    EntryModel *m_model;
    EntryWriter *m_writer;
    Card *m_card;
    EntryBar *m_bar;
    EntryStart *m_start;
    EntryLine *m_line;
    OverlapBar *m_overlap;
    EntryGrid *m_grid;
    EntryLegend *m_legend;
    EntryChecks *m_checks;
    EntryNote *m_note;
    EntryRequest m_request;
    bool m_hasRequest = false;
    bool m_editing = false;
    std::optional<EntrySheet> m_deferred; ///< arrived while a cell was being edited
    EntryPlace m_place;
    QPersistentModelIndex m_noteCell;
};

} // namespace vekha::ui
