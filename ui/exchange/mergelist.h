// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/importsession.h"

#include <QWidget>

class QListWidget;
class QListWidgetItem;

namespace vekha::ui {

class LinkButton;
class TextLabel;

/// Spellings that are probably one name, each with a check mark: "Data Anlytics Corse" -> "Data Analytics
/// Course". Nothing is merged that the person has not checked.
class MergeList : public QWidget {
    Q_OBJECT

public:
    MergeList(ImportSession &session, AppContext &context, QWidget *parent = nullptr);

    void refresh();
    [[nodiscard]] int count() const;
    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] LinkButton *allLink() const { return m_all; }

private:
    void take(QListWidgetItem *item);

    ImportSession &m_session;
    AppContext &m_context;
    TextLabel *m_line;
    LinkButton *m_all;
    QListWidget *m_list;
    bool m_showing = false;
};

} // namespace vekha::ui
