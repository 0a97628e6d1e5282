// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace vekha::ui {

class Card;
class LinkButton;
class PrimaryButton;
class SecondaryButton;
class SegmentedControl;
class TextLabel;

/// What one sees while no workspace is open: the language, the demo, a workspace of one's own, files opened
/// before.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    void setRecentFiles(const QStringList &paths);
    /// Segment of the language now chosen: 0 Russian, 1 English.
    void setLanguageSegment(int segment);
    /// "Opening …" instead of the choices.
    void setOpening(bool opening);
    [[nodiscard]] PrimaryButton *demoButton() const { return m_demo; }
    [[nodiscard]] SecondaryButton *newButton() const { return m_new; }

Q_SIGNALS:
    void demoRequested();
    void newRequested();
    void openRequested();
    void importRequested();
    void fileChosen(const QString &path);
    void languageChosen(int segment);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillRecent();

    QStringList m_recentFiles;
    SegmentedControl *m_language;
    TextLabel *m_title;
    TextLabel *m_lead;
    Card *m_demoCard;
    TextLabel *m_demoText;
    PrimaryButton *m_demo;
    Card *m_ownCard;
    TextLabel *m_ownText;
    SecondaryButton *m_new;
    SecondaryButton *m_import;
    LinkButton *m_open;
    Card *m_recentCard;
    QVBoxLayout *m_recentRows;
    TextLabel *m_opening;
    QWidget *m_choices;
};

} // namespace vekha::ui
