// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/matterscard.h"

#include "ui/common/buttons.h"
#include "ui/common/status.h"
#include "ui/common/warningplace.h"
#include "ui/theme/focusring.h"
#include "ui/theme/type.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>
#include <QVBoxLayout>

namespace vekha::ui {

namespace {

constexpr int sidePadding = 16;
constexpr int linePadding = 6;
constexpr int shapeColumn = statusSide + 12;
constexpr int bottom = 8;

} // namespace

/// One sentence with its shape; as high as its words need.
class MatterLine : public QAbstractButton {
public:
    explicit MatterLine(QWidget *parent) : QAbstractButton(parent)
    {
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
        setProperty(focusRadiusProperty, 6);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    void setMatter(Status status, const QString &word, const QString &text)
    {
        m_status = status;
        setText(text);
        setAccessibleName(word + QStringLiteral(": ") + text);
        setToolTip(word);
        updateGeometry();
        update();
    }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return textRect(width).height() + 2 * linePadding;
    }
    [[nodiscard]] QSize sizeHint() const override { return {400, heightForWidth(std::max(width(), 400))}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, lineHeight(TypeRole::Body)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse())
            painter.fillRect(rect(), color(Role::Head));
        const qreal shapeTop = linePadding + (lineHeight(TypeRole::Body) - statusSide) / 2.0;
        paintStatus(&painter, QRectF(sidePadding, shapeTop, statusSide, statusSide), m_status);
        painter.setFont(ui::font(TypeRole::Body));
        painter.setPen(color(Role::Text));
        painter.drawText(textRect(width()), flags, text());
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }
    void enterEvent(QEnterEvent *event) override
    {
        QAbstractButton::enterEvent(event);
        update();
    }
    void leaveEvent(QEvent *event) override
    {
        QAbstractButton::leaveEvent(event);
        update();
    }

private:
    static constexpr int flags = int(Qt::AlignTop | Qt::AlignLeft) | Qt::TextWordWrap;

    [[nodiscard]] QRect textRect(int width) const
    {
        const int left = sidePadding + shapeColumn;
        const QRect room(left, linePadding, std::max(40, width - left - sidePadding), 10000);
        return QFontMetrics(ui::font(TypeRole::Body)).boundingRect(room, flags, text());
    }

    Status m_status = Status::NoData;
};

MattersCard::MattersCard(QWidget *parent) : Card(QString(), parent), m_all(new LinkButton(QString(), this))
{
    setBodyPadded(false);
    body()->setSpacing(0);
    addHeaderWidget(m_all);
    body()->addSpacing(bottom);
    connect(m_all, &LinkButton::clicked, this, &MattersCard::allRequested);
    retranslate();
}

void MattersCard::retranslate()
{
    setTitle(tr("What matters now"));
    m_all->setText(tr("All warnings"));
}

QAbstractButton *MattersCard::line(int index) const { return m_lines.at(size_t(index)); }

void MattersCard::clear()
{
    setCount(0);
    hide();
}

void MattersCard::setCount(size_t count)
{
    while (m_lines.size() > count) {
        delete m_lines.back();
        m_lines.pop_back();
    }
    while (m_lines.size() < count) {
        auto *line = new MatterLine(this);
        const int index = int(m_lines.size());
        connect(line, &QAbstractButton::clicked, this, [this, index] { Q_EMIT matterChosen(index); });
        body()->insertWidget(index, line);
        m_lines.push_back(line);
    }
}

void MattersCard::setMatters(const std::vector<Matter> &matters, const wording::WarningWords &words)
{
    setCount(matters.size());
    for (size_t i = 0; i < matters.size(); ++i) {
        const Matter &matter = matters[i];
        if (matter.warning)
            m_lines[i]->setMatter(matter.warning->status(), wording::severityTold(matter.warning->severity),
                                  words.text(matter));
        else if (matter.isGood)
            m_lines[i]->setMatter(Status::OnCourse, tr("For the better"), words.text(matter));
        else
            m_lines[i]->setMatter(Status::TooEarly, tr("Change"), words.text(matter));
    }
    setVisible(!matters.empty());
}

} // namespace vekha::ui
