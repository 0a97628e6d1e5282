// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vekha::ui {

class LinkButton;
class SecondaryButton;
class TextLabel;

/// What stands above an entry grid without figures: what belongs there and the quick ways to fill it. The
/// grid stays, so that one can type at once.
class EntryStart : public QWidget {
    Q_OBJECT

public:
    explicit EntryStart(QWidget *parent = nullptr);

    [[nodiscard]] SecondaryButton *importButton() const { return m_import; }
    [[nodiscard]] LinkButton *pasteLink() const { return m_paste; }

Q_SIGNALS:
    /// "Import a file" was pressed.
    void importRequested();
    /// "Paste" was pressed: the clipboard is for the grid.
    void pasteRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    TextLabel *m_what;
    TextLabel *m_how;
    SecondaryButton *m_import;
    LinkButton *m_paste;
};

} // namespace vekha::ui
