// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/appcontext.h"
#include "ui/common/dialog.h"
#include "ui/exchange/importsession.h"

#include <QElapsedTimer>
#include <QTimer>

class QProgressBar;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace vekha::ui {

class ColumnHeads;
class DoubtCard;
class EventEditor;
class FactsPanel;
class ImportVerdict;
class LinkButton;
class MergeList;
class NewChannelList;
class PreviewModel;
class ProblemList;
class RecognisedBar;
class RememberRow;
class RemarkList;
class SegmentedControl;
class WholeTableRow;

/// Imports tables: what was recognised with the first rows, the use of each column above it, the figures that
/// come of it beside it, what the import would do, then the import with progress and Cancel. Several files go
/// one after another, or together where they are of one form. Errors are shown inside; nothing chosen is lost
/// by them.
class ImportDialog : public Dialog {
    Q_OBJECT

public:
    ImportDialog(AppContext &context, Workspace &workspace, std::vector<exchange::TableSource> sources,
                 QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// Lets a person choose files; empty: none chosen.
    [[nodiscard]] static QStringList askForFiles(QWidget *parent);

    /// What was stored: "545 figures stored, in place of 545 earlier ones". Empty: nothing was.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] const ImportSummary &stored() const { return m_session.summary(); }

    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What stands beside the table.
    enum Side { Figures, Channels, Names, Problems, Remarks, SideCount };

    QWidget *sourceRow();
    QWidget *tablePart();
    QWidget *sidePart();
    void layOut();
    void listen();
    void setTexts();
    void showTable();
    void showState();
    void showHeads();
    void showSides();
    void showSide(Side side);
    void showSource();
    void showProgress();
    void fitColumns();
    void widenUsedColumns();
    [[nodiscard]] QString sourceLine() const;
    [[nodiscard]] QStringList textsOf(int column) const;
    void goTo(qint64 line, const QString &column);
    void showLine(int row, const QString &column);
    void takeFinished();

    AppContext &m_context;
    Workspace &m_workspace;
    ImportSession m_session;
    bool m_ready = false;   ///< the present file could be imported at some time
    bool m_closing = false; ///< Cancel was pressed while importing: close as soon as it has stopped
    QTimer m_tick;
    QElapsedTimer m_busy;

    QWidget *m_content;
    TextLabel *m_sourceText;
    LinkButton *m_anew;
    QWidget *m_together;
    RecognisedBar *m_recognised;
    DoubtCard *m_doubts;
    EventEditor *m_events;
    QTableView *m_preview;
    PreviewModel *m_model;
    ColumnHeads *m_heads;
    WholeTableRow *m_whole;
    QSplitter *m_splitter;
    SegmentedControl *m_sides;
    QStackedWidget *m_side;
    std::vector<Side> m_shownSides{Figures};
    FactsPanel *m_facts;
    NewChannelList *m_channels;
    MergeList *m_merges;
    ProblemList *m_problems;
    RemarkList *m_remarks;
    ImportVerdict *m_verdict;
    RememberRow *m_remember;
    LinkButton *m_skip;
    TextLabel *m_progressText;
    QProgressBar *m_progressBar;
    QList<QStringList> m_texts; ///< that stand in each column
    QString m_wantedColumn;     ///< of the line that is being read for goTo()
};

} // namespace vekha::ui
