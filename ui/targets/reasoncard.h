// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/targets/target.h"
#include "ui/common/card.h"
#include "ui/common/kpiwords.h"

class QComboBox;
class QPlainTextEdit;

namespace vekha::ui {

class FormField;
class LinkButton;

/// Why targets are changed - a short list and free text - and how the chosen one was changed before.
class ReasonCard : public Card {
    Q_OBJECT

public:
    explicit ReasonCard(QWidget *parent = nullptr);

    /// What was chosen and written, as one text; empty: nothing yet.
    [[nodiscard]] QString reason() const;
    void clearReason();
    /// Marks the field and puts the cursor there.
    void demandReason();
    /// Revisions of the chosen cell, newest first.
    void setRevisions(const std::vector<targets::Revision> &revisions, const targets::TargetKey &key,
                      const metrics::Metric &metric, const KpiWords &words, QDate today);
    void clearRevisions();
    void retranslate();

    /// Reasons on offer wherever a target is changed.
    [[nodiscard]] static QStringList usualReasons();

Q_SIGNALS:
    void allRevisionsRequested();

private:
    QComboBox *m_reason;
    FormField *m_field;
    QPlainTextEdit *m_text;
    TextLabel *m_revisions;
    LinkButton *m_all;
};

} // namespace vekha::ui
