// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/topicview.h"

#include "ui/theme/palette.h"
#include "ui/theme/type.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>

namespace vekha::ui {

namespace {

constexpr int widestText = 700; // some 90 letters: longer lines are hard to follow
constexpr int indent = 22;
constexpr int maximumMarks = 200;

TypeRole typeOf(HelpBlock::Kind kind)
{
    switch (kind) {
    case HelpBlock::Kind::Heading:
        return TypeRole::BodyBold;
    case HelpBlock::Kind::Muted:
        return TypeRole::Secondary;
    case HelpBlock::Kind::Formula:
        return TypeRole::BodyBold;
    case HelpBlock::Kind::Paragraph:
    case HelpBlock::Kind::Step:
    case HelpBlock::Kind::Bullet:
        break;
    }
    return TypeRole::Body;
}

QTextCharFormat charactersOf(HelpBlock::Kind kind)
{
    QTextCharFormat format;
    format.setFont(ui::font(typeOf(kind)));
    format.setForeground(color(kind == HelpBlock::Kind::Muted ? Role::Muted : Role::Text));
    return format;
}

bool isListed(HelpBlock::Kind kind)
{
    return kind == HelpBlock::Kind::Step || kind == HelpBlock::Kind::Bullet;
}

QTextBlockFormat shapeOf(HelpBlock::Kind kind)
{
    QTextBlockFormat format;
    const bool heading = kind == HelpBlock::Kind::Heading;
    format.setTopMargin(heading ? 16 : 0);
    format.setBottomMargin(isListed(kind) ? 4 : heading ? 4 : 8);
    format.setLineHeight(lineHeight(typeOf(kind)), QTextBlockFormat::MinimumHeight);
    if (heading)
        format.setHeadingLevel(2); // told to screen readers
    if (kind == HelpBlock::Kind::Formula)
        format.setBackground(color(Role::Head));
    return format;
}

} // namespace

TopicView::TopicView(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(0);
    document()->setIndentWidth(indent);
    connect(this, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &url) { Q_EMIT linkFollowed(url.toString()); });
}

QVariant TopicView::loadResource(int, const QUrl &) { return {}; }

void TopicView::setContent(const HelpText &text)
{
    m_text = text;
    m_marked.clear();
    write();
}

void TopicView::write()
{
    m_writing = true;
    clear();
    setExtraSelections({});
    m_list = nullptr;
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    bool first = true;
    for (const HelpBlock &block : m_text.blocks) {
        if (!first)
            cursor.insertBlock();
        first = false;
        writeBlock(cursor, block);
    }
    cursor.endEditBlock();
    setAccessibleName(m_text.title);
    moveCursor(QTextCursor::Start);
    m_writing = false;
}

void TopicView::writeBlock(QTextCursor &cursor, const HelpBlock &block)
{
    beginBlock(cursor, block);
    for (const HelpSpan &span : block.spans)
        writeSpan(cursor, span);
}

// Lists are made of blocks that belong to them: a block between ends the list.
void TopicView::beginBlock(QTextCursor &cursor, const HelpBlock &block)
{
    if (cursor.currentList())
        cursor.currentList()->remove(cursor.block());
    cursor.setBlockFormat(shapeOf(block.kind));
    cursor.setBlockCharFormat(charactersOf(block.kind));
    cursor.setCharFormat(charactersOf(block.kind));
    if (!isListed(block.kind)) {
        m_list = nullptr;
        return;
    }
    if (m_list && m_listKind == block.kind) {
        m_list->add(cursor.block());
        return;
    }
    QTextListFormat format;
    format.setStyle(block.kind == HelpBlock::Kind::Step ? QTextListFormat::ListDecimal
                                                        : QTextListFormat::ListDisc);
    format.setIndent(1);
    m_list = cursor.createList(format);
    m_listKind = block.kind;
}

void TopicView::writeSpan(QTextCursor &cursor, const HelpSpan &span)
{
    QTextCharFormat format = cursor.blockCharFormat();
    QFont font = format.font();
    switch (span.kind) {
    case HelpSpan::Kind::Strong:
        font.setBold(true);
        break;
    case HelpSpan::Kind::Emphasis:
        font.setItalic(true);
        break;
    case HelpSpan::Kind::Key: {
        format.setBackground(color(Role::Sunk));
        format.setForeground(color(Role::Text));
        // A no-break space of the same ground on both sides: a key has room around its name.
        const QString room(QChar(0x202F));
        format.setFont(font);
        cursor.insertText(room + QString(span.text).replace(u' ', QChar(0x00A0)) + room, format);
        return;
    }
    case HelpSpan::Kind::Link:
        format.setAnchor(true);
        format.setAnchorHref(span.target);
        format.setForeground(color(Role::Accent));
        font.setUnderline(true);
        break;
    case HelpSpan::Kind::Plain:
        break;
    }
    format.setFont(font);
    cursor.insertText(span.text, format);
}

void TopicView::mark(const QStringList &words)
{
    m_marked = words;
    QList<QTextEdit::ExtraSelection> marks;
    for (const QString &word : words) {
        QTextCursor at = document()->find(word, 0);
        while (!at.isNull() && marks.size() < maximumMarks) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = at;
            mark.format.setBackground(color(Role::AccentSoft));
            marks.append(mark);
            at = document()->find(word, at);
        }
    }
    setExtraSelections(marks);
    if (marks.isEmpty())
        return;
    const auto first = std::min_element(marks.begin(), marks.end(), [](const auto &a, const auto &b) {
        return a.cursor.position() < b.cursor.position();
    });
    QTextCursor start = first->cursor;
    start.clearSelection();
    setTextCursor(start);
    ensureCursorVisible();
}

// The text keeps to the left of a wide window, the scroll bar to its edge.
void TopicView::resizeEvent(QResizeEvent *event)
{
    const int room = std::max(0, width() - widestText);
    if (viewportMargins().right() != room)
        setViewportMargins(0, 0, room, 0);
    QTextBrowser::resizeEvent(event);
}

void TopicView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || m_writing || m_text.blocks.isEmpty())
        return;
    const QStringList marked = m_marked; // colours are in the text: it is written anew
    write();
    if (!marked.isEmpty())
        mark(marked);
}

} // namespace vekha::ui
