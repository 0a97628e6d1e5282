// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

#include <QAbstractTableModel>

namespace vekha::ui {

class Card;
class DataTable;
class EmptyState;
class ImportProfileList;
class SecondaryButton;

/// The imports of a workspace, newest first.
class ImportHistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        FileColumn,
        WhenColumn,
        RowsColumn,
        ReplacedColumn,
        ProfileColumn,
        WhoColumn,
        StateColumn,
        ColumnCount
    };

    ImportHistoryModel(AppContext &context, QObject *parent);

    void show(std::vector<ImportEntry> entries, QDate today);
    [[nodiscard]] const ImportEntry *entryAt(int row) const;
    [[nodiscard]] bool isEmptyColumn(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const ImportEntry &entry, int column) const;

    AppContext &m_context;
    std::vector<ImportEntry> m_entries;
    QDate m_today;
};

/// The history with its button "Revert", which takes an import back at any time later and can itself be
/// undone; beside it the profiles.
class ImportHistoryPanel : public Page {
    Q_OBJECT

public:
    explicit ImportHistoryPanel(AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] Destination current() const override;
    [[nodiscard]] DataTable *table() const { return m_table; }
    [[nodiscard]] SecondaryButton *revertButton() const { return m_revert; }
    [[nodiscard]] ImportProfileList *profiles() const { return m_profiles; }

protected:
    void refresh() override;
    void clear() override;
    void retranslate() override;

private:
    void showEntries(const std::vector<ImportEntry> &entries);
    void showButton();
    void revert();
    [[nodiscard]] const ImportEntry *chosen() const;

    Card *m_card;
    DataTable *m_table;
    ImportHistoryModel *m_model;
    SecondaryButton *m_revert;
    EmptyState *m_empty;
    ImportProfileList *m_profiles;
};

} // namespace vekha::ui
