// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/warnings/warning.h"
#include "core/wording/warningwords.h"

#include <QFrame>

namespace vekha::ui {

class ElidingLabel;
class IconButton;
class LinkButton;
class SecondaryButton;
class StatusShape;
class TextLabel;

/// One warning of the list: how grave, what and where, since when, the numbers, the cause, and what can be
/// done about it. Reached by Tab and the arrows; Enter opens its page, S puts it off, Delete dismisses it.
class WarningRow : public QFrame {
    Q_OBJECT

public:
    explicit WarningRow(QWidget *parent = nullptr);

    /// @param today  for the words of a date until which it is put off
    void setWarning(const warnings::Warning &warning, const wording::WarningWords &words,
                    const wording::PeriodNames &periods, QDate today);
    [[nodiscard]] const warnings::Warning &warning() const { return m_warning; }
    /// What it says, for tests and the screen reader.
    [[nodiscard]] QString text() const;
    [[nodiscard]] SecondaryButton *snoozeButton() const { return m_snooze; }
    [[nodiscard]] IconButton *dismissButton() const { return m_dismiss; }
    [[nodiscard]] LinkButton *restoreLink() const { return m_restore; }
    /// No line above the first row of a card.
    void setFirst(bool first);

Q_SIGNALS:
    void opened();
    /// The menu of dates is wanted, under this place.
    void snoozeRequested(const QPoint &globalPos);
    void dismissRequested();
    void restoreRequested();
    void menuRequested(const QPoint &globalPos);
    /// To the row above (-1) or below (1).
    void stepRequested(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QString marked(const wording::PeriodNames &periods, QDate today) const;

    warnings::Warning m_warning;
    QString m_severityWord; ///< the card's title says it to the eye
    StatusShape *m_severity;
    QWidget *m_remark; ///< instead of it
    TextLabel *m_title;
    TextLabel *m_kind;
    TextLabel *m_sentence;
    TextLabel *m_cause;
    TextLabel *m_mark;
    SecondaryButton *m_snooze;
    IconButton *m_dismiss;
    LinkButton *m_restore;
    bool m_first = false;
};

} // namespace vekha::ui
