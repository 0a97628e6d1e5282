// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "core/base/channel.h"
#include "ui/common/fields.h"
#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/theme/type.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QRegularExpression>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace vekha::ui {

namespace {

constexpr int paletteWidth = 560;
constexpr int rowHeight = 36;
constexpr int rowsShown = 10;
constexpr int mostFound = 60;
constexpr int commandRole = Qt::UserRole;
constexpr int kindRole = Qt::UserRole + 1;
constexpr int iconRole = Qt::UserRole + 2;

class RowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool current = option.state & QStyle::State_Selected;
        const bool enabled = index.flags() & Qt::ItemIsEnabled;
        if (current) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(color(Role::AccentSoft));
            painter->drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), 6, 6);
        }
        const QRect row = option.rect.adjusted(16, 0, -16, 0);
        const QColor ink = color(!enabled ? Role::Control : current ? Role::Accent : Role::Text);
        paintIcon(painter, index.data(iconRole).toString(), QRectF(row.left(), row.center().y() - 8, 18, 18),
                  ink);
        const QString kind = index.data(kindRole).toString();
        painter->setFont(ui::font(TypeRole::Small));
        const int kindWidth = painter->fontMetrics().horizontalAdvance(kind);
        painter->setPen(color(Role::Muted));
        painter->drawText(row, Qt::AlignVCenter | Qt::AlignRight, kind);
        painter->setFont(ui::font(TypeRole::Body));
        painter->setPen(ink);
        const QRect place = row.adjusted(30, 0, -kindWidth - 12, 0);
        painter->drawText(
            place, Qt::AlignVCenter | Qt::AlignLeft,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, place.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, rowHeight};
    }
};

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression notLetters(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return foldedName(text).split(notLetters, Qt::SkipEmptyParts);
}

bool hasWordStartingWith(const QStringList &words, const QString &start)
{
    return std::any_of(words.begin(), words.end(),
                       [&start](const QString &word) { return word.startsWith(start); });
}

} // namespace

int matchOf(const Command &command, const QString &text)
{
    const QString wanted = foldedName(text);
    if (wanted.isEmpty())
        return 1;
    const QStringList titleWords = wordsOf(command.title);
    QStringList allWords = titleWords;
    for (const QString &keyword : command.keywords)
        allWords += wordsOf(keyword);
    const QStringList parts = wordsOf(text);
    const auto allIn = [&parts](const QStringList &words) {
        return std::all_of(parts.begin(), parts.end(),
                           [&](const QString &part) { return hasWordStartingWith(words, part); });
    };
    if (foldedName(command.title).startsWith(wanted))
        return 4;
    const bool keywordBegins =
        std::any_of(command.keywords.begin(), command.keywords.end(),
                    [&wanted](const QString &keyword) { return foldedName(keyword).startsWith(wanted); });
    if (keywordBegins)
        return 3;
    if (allIn(titleWords))
        return 2;
    return allIn(allWords) ? 1 : 0;
}

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window, Qt::Popup), m_field(new SearchField({}, {}, this)), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("popup"));
    setFrameShape(QFrame::StyledPanel);
    setFixedWidth(paletteWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
}

void CommandPalette::open(QList<Command> commands)
{
    m_commands = std::move(commands);
    m_field->setPlaceholderText(tr("Find a page, metric, channel or command"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->clear();
    fill();
    const QWidget *window = parentWidget();
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, 84)));
    show();
    m_field->setFocus();
}

void CommandPalette::fill()
{
    QList<std::pair<int, int>> found; // match, place
    for (int i = 0; i < m_commands.size(); ++i) {
        // What cannot be done now is found by its name, but is no offer.
        const bool isOffered = m_commands[i].enabled || !m_field->text().isEmpty();
        if (const int match = isOffered ? matchOf(m_commands[i], m_field->text()) : 0)
            found.append({match, i});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    m_list->clear();
    for (const auto &[match, place] : found) {
        if (m_list->count() == mostFound)
            break;
        const Command &command = m_commands[place];
        auto *item = new QListWidgetItem(command.title, m_list);
        item->setData(commandRole, place);
        item->setData(kindRole, command.kind);
        item->setData(iconRole, command.iconName);
        if (!command.enabled)
            item->setFlags(Qt::NoItemFlags);
    }
    if (found.isEmpty()) {
        auto *item = new QListWidgetItem(tr("Nothing found"), m_list);
        item->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(0);
    m_list->setFixedHeight(rowHeight * qMin(m_list->count(), rowsShown) + 4);
    adjustSize();
}

void CommandPalette::runCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    const auto run = m_commands[item->data(commandRole).toInt()].run;
    hide();
    if (run)
        run();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            runCurrent();
            return true;
        case Qt::Key_Down:
        case Qt::Key_Up:
        case Qt::Key_PageDown:
        case Qt::Key_PageUp:
            QApplication::sendEvent(m_list, event);
            return true;
        case Qt::Key_Escape:
            hide();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace vekha::ui
