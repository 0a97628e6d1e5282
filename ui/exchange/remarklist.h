// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/importsession.h"

#include <QWidget>

class QListWidget;

namespace vekha::ui {

/// What the import does not take, and what does not agree: rows left out as totals, titles or comments, and
/// ratios of the file that differ from those of its own figures. A row leads to its place.
class RemarkList : public QWidget {
    Q_OBJECT

public:
    RemarkList(ImportSession &session, AppContext &context, QWidget *parent = nullptr);

    void refresh();
    [[nodiscard]] int count() const;
    [[nodiscard]] QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void lineChosen(qint64 line);

private:
    struct Remark {
        QString text;
        qint64 line = 0; ///< 0: of the whole file
        bool operator==(const Remark &) const = default;
    };
    [[nodiscard]] std::vector<Remark> remarks() const;

    ImportSession &m_session;
    AppContext &m_context;
    QListWidget *m_list;
    std::vector<Remark> m_remarks;
};

} // namespace vekha::ui
