// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vekha::ui {

class EntryModel;
class EntryWriter;
class LinkButton;
class TextLabel;

/// The question under the line: figures of other periods stand where one was typed (rule 10), or figures of
/// campaigns, to which it would be added (rule 11). Seen while there is one.
class OverlapBar : public QWidget {
    Q_OBJECT

public:
    OverlapBar(EntryWriter &writer, EntryModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    /// The question as it stands now, in the language of now.
    void refresh();

Q_SIGNALS:
    void replaceRequested();
    void keepRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QString question() const;
    [[nodiscard]] QString askedPlace() const;

    EntryWriter &m_writer;
    EntryModel &m_model;
    TextLabel *m_text;
    LinkButton *m_replace;
    LinkButton *m_keep;
};

} // namespace vekha::ui
