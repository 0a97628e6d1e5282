// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/entrysheet.h"
#include "ui/common/page.h"
#include "ui/data/entryimported.h"
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
    /// Goes to the newest period of what has just been imported, in the length of periods that is shown, and
    /// to a channel that got figures. Comes back once the import is taken back.
    void showImported(const ImportedFigures &imported);
    /// Whether something is typed here that is in no file, in this sheet or in another.
    [[nodiscard]] bool hasWaiting() const;

Q_SIGNALS:
    /// hasWaiting() may be another.
    void waitingChanged();

protected:
    void refresh() override;
    void clear() override;
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A sheet, and whether the import that led to it was taken back.
    struct Answer {
        EntrySheet sheet;
        bool isTakenBack = false;
    };
    /// Where one was before an import led elsewhere.
    struct Left {
        EntryRequest request;
        MetricId metric;
        std::optional<calendar::Period> period;
        std::vector<ChangeId> imports;
    };

    void connectGrid();
    void connectWriter();
    void completeRequest();
    [[nodiscard]] EntrySpan span() const;
    void take(const Answer &answer);
    void showSheet(const EntrySheet &sheet);
    void goToImported(const EntryRequest &request, const ImportedFigures &imported);
    void keepLeft(const std::vector<ChangeId> &imports);
    [[nodiscard]] bool isEmptyHere(const EntrySheet &sheet) const;
    void comeBack();
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
    std::optional<Left> m_left;
    QPersistentModelIndex m_noteCell;
};

} // namespace vekha::ui
