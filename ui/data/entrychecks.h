// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/card.h"

#include <QModelIndex>

#include <vector>

namespace vekha::ui {

class EntryModel;

/// Card "Data check": what in the shown part of the grid wants a look, each with a link to its cell.
class EntryChecks : public Card {
    Q_OBJECT

public:
    explicit EntryChecks(EntryModel &model, QWidget *parent = nullptr);

    /// Looks the grid through again; rebuilds the rows only where findings differ.
    void refresh();
    void retranslate();
    [[nodiscard]] int count() const { return int(m_findings.size()); }
    /// Texts of all findings, for tests and screen readers.
    [[nodiscard]] QStringList texts() const;

Q_SIGNALS:
    void cellRequested(const QModelIndex &index);
    /// An unusual figure was called right.
    void accepted(const QModelIndex &index);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Kind { Wrong, Unusual, Missing };
    struct Finding {
        Kind kind;
        QString place;
        QString text;
        QPersistentModelIndex index;
        bool operator==(const Finding &) const = default;
    };

    [[nodiscard]] std::vector<Finding> findings() const;
    void addUnusual(std::vector<Finding> &found) const;
    void addMissing(std::vector<Finding> &found) const;
    void show();
    void showCount();
    [[nodiscard]] QWidget *rowFor(const Finding &finding, bool first);

    EntryModel &m_model;
    TextLabel *m_count;
    QWidget *m_list;
    QVBoxLayout *m_rows;
    std::vector<Finding> m_findings;
    bool m_shown = false;
};

} // namespace vekha::ui
