// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/appcontext.h"
#include "ui/common/dialog.h"
#include "ui/exchange/importsession.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QProgressBar;
class QTableView;

namespace vekha::ui {

class ColumnHeads;
class FormField;
class ImportVerdict;
class PreviewModel;
class ProblemList;
class SearchCombo;

/// Imports a delimited text file: what was recognised with the first rows, the use of each column above it,
/// what the import would do, then the import with progress and Cancel. Errors are shown inside; nothing
/// chosen is lost by them.
class ImportDialog : public Dialog {
    Q_OBJECT

public:
    ImportDialog(AppContext &context, Workspace &workspace, const QString &file, QWidget *parent = nullptr);

    /// Lets a person choose a file; empty: none chosen.
    [[nodiscard]] static QString askForFile(QWidget *parent);

    /// After it was accepted: "22 rows added, 3 skipped". Empty: nothing was stored.
    [[nodiscard]] QString summary() const { return m_summary; }

    void reject() override;

private:
    QWidget *formRow();
    QWidget *channelRow();
    void layOut();
    void setTexts();
    void fillForm();
    void showRecognised();
    void fillChannelChoice();
    void showTable();
    void showState();
    void showDoubts();
    void showProgress();
    void goToProblem(qint64 line, const QString &column);
    void takeForm();
    void takeMapping();
    void takeStored(const exchange::ImportReport &report);
    [[nodiscard]] QString channelNameChosen() const;

    AppContext &m_context;
    Workspace &m_workspace;
    ImportSession m_session;
    QString m_summary;
    bool m_filling = false;
    bool m_closing = false; ///< Cancel was pressed while importing: close as soon as it has stopped
    QTimer m_tick;

    QWidget *m_content;
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    QComboBox *m_headerLine;
    QComboBox *m_decimal;
    QComboBox *m_dates;
    QComboBox *m_granularity;
    QComboBox *m_channel;
    QCheckBox *m_merge;
    FormField *m_encodingField = nullptr;
    FormField *m_delimiterField = nullptr;
    FormField *m_headerField = nullptr;
    FormField *m_decimalField = nullptr;
    FormField *m_datesField = nullptr;
    FormField *m_granularityField = nullptr;
    TextLabel *m_channelLabel;
    QTableView *m_preview;
    PreviewModel *m_model;
    ColumnHeads *m_heads;
    ImportVerdict *m_verdict;
    ProblemList *m_problems;
    QProgressBar *m_progressBar;
};

} // namespace vekha::ui
