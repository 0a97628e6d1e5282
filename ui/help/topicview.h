// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/helptext.h"

#include <QTextBrowser>

class QTextCursor;
class QTextList;

namespace vekha::ui {

/// Shows a page of the help in the type and colours of the theme. It is written as text, never as markup, and
/// nothing is loaded: no file, no picture, no address. Links are reached by Tab and followed by Enter.
class TopicView : public QTextBrowser {
    Q_OBJECT

public:
    explicit TopicView(QWidget *parent = nullptr);

    void setContent(const HelpText &text);
    [[nodiscard]] const HelpText &content() const { return m_text; }
    /// Marks the words and goes to the first of them; none takes the marks away.
    void mark(const QStringList &words);

Q_SIGNALS:
    /// A link was followed: "topic:targets", "metric:romi".
    void linkFollowed(const QString &target);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void write();
    void writeBlock(QTextCursor &cursor, const HelpBlock &block);
    void writeSpan(QTextCursor &cursor, const HelpSpan &span);
    void beginBlock(QTextCursor &cursor, const HelpBlock &block);

    HelpText m_text;
    QStringList m_marked;
    QTextList *m_list = nullptr; ///< of the step or point written last
    HelpBlock::Kind m_listKind = HelpBlock::Kind::Paragraph;
    bool m_writing = false;
};

} // namespace vekha::ui
