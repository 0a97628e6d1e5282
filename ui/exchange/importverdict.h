// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/labels.h"
#include "ui/exchange/importsession.h"

class QCheckBox;
class QRadioButton;

namespace vekha::ui {

/// What the import would do, and the questions that must be answered before it may: what is to become of
/// overlaps, of rows that cannot be read, of figures that look like totals.
class ImportVerdict : public QWidget {
    Q_OBJECT

public:
    ImportVerdict(ImportSession &session, AppContext &context, QWidget *parent = nullptr);

    void refresh();
    [[nodiscard]] QString text() const { return m_line->text(); }

private:
    [[nodiscard]] QString countsText(const exchange::ImportReport &report) const;
    [[nodiscard]] QString lineText() const;
    void showQuestions();
    void take();

    ImportSession &m_session;
    AppContext &m_context;
    TextLabel *m_before;
    TextLabel *m_line;
    QWidget *m_overlap;
    TextLabel *m_overlapText;
    QRadioButton *m_stop;
    QRadioButton *m_replace;
    QRadioButton *m_keep;
    QCheckBox *m_skip;
    QCheckBox *m_totals;
    bool m_showing = false;
};

} // namespace vekha::ui
