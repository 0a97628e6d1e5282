// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/profile.h"
#include "ui/common/appcontext.h"
#include "ui/common/card.h"

#include <QAbstractTableModel>

namespace vekha {
class Workspace;
struct Error;
} // namespace vekha

namespace vekha::ui {

class DataTable;
class IconButton;
class SecondaryButton;

/// Saved import profiles: name, and what Refresh reads.
class ImportProfileModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, SourceColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<exchange::ImportProfile> profiles);
    [[nodiscard]] const exchange::ImportProfile *profileAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<exchange::ImportProfile> m_profiles;
};

/// The profiles with what can be done with one: edit its name and source, remove it; and "Refresh now" for
/// all.
class ImportProfileList : public Card {
    Q_OBJECT

public:
    explicit ImportProfileList(AppContext &context, QWidget *parent = nullptr);

    /// nullptr: forgets all.
    void showOf(Workspace *workspace);
    [[nodiscard]] bool hasProfiles() const { return m_model->rowCount() > 0; }
    void retranslate();
    [[nodiscard]] DataTable *table() const { return m_table; }
    [[nodiscard]] SecondaryButton *refreshButton() const { return m_refresh; }
    [[nodiscard]] IconButton *editButton() const { return m_edit; }
    [[nodiscard]] IconButton *removeButton() const { return m_remove; }

Q_SIGNALS:
    void refreshRequested();
    void messageShown(const QString &text, bool undoable);
    void errorOccurred(const vekha::Error &error);

private:
    void showButtons();
    void edit();
    void remove();
    [[nodiscard]] const exchange::ImportProfile *chosen() const;

    AppContext &m_context;
    Workspace *m_workspace = nullptr;
    DataTable *m_table;
    ImportProfileModel *m_model;
    TextLabel *m_none;
    SecondaryButton *m_refresh;
    IconButton *m_edit;
    IconButton *m_remove;
};

} // namespace vekha::ui
