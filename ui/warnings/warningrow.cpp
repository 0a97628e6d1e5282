// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/warnings/warningrow.h"

#include "core/wording/sentence.h"
#include "ui/common/buttons.h"
#include "ui/common/helpplace.h"
#include "ui/common/labels.h"
#include "ui/common/status.h"
#include "ui/common/warningplace.h"
#include "ui/theme/focusring.h"
#include "ui/theme/icons.h"
#include "ui/theme/palette.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace vekha::ui {

namespace {

constexpr int sidePadding = 20;
constexpr int linePadding = 12;
constexpr int shapeTop = 4; ///< beside the first line
constexpr int remarkSide = statusSide;

/// Beside what is no figure's status: an "i" in a circle.
class RemarkShape : public QWidget {
public:
    explicit RemarkShape(QWidget *parent) : QWidget(parent) { setFixedSize(remarkSide, remarkSide); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintIcon(&painter, QStringLiteral("info"), QRectF(rect()), color(Role::Muted));
    }
};

TextLabel *wrapping(TypeRole type, Role role, QWidget *parent)
{
    auto *label = new TextLabel(QString(), type, role, parent);
    label->setWordWrap(true);
    label->setAttribute(Qt::WA_TransparentForMouseEvents); // the whole row is pressed
    return label;
}

} // namespace

WarningRow::WarningRow(QWidget *parent)
    : QFrame(parent), m_severity(new StatusShape(Status::AtRisk, statusSide, this)),
      m_remark(new RemarkShape(this)),
      m_title(new TextLabel(QString(), TypeRole::BodyBold, Role::Text, this)),
      m_kind(new TextLabel(QString(), TypeRole::Secondary, Role::Muted, this)),
      m_sentence(wrapping(TypeRole::Body, Role::Text, this)),
      m_cause(wrapping(TypeRole::Secondary, Role::Muted, this)),
      m_mark(wrapping(TypeRole::Secondary, Role::Muted, this)),
      m_snooze(new SecondaryButton(QString(), this)),
      m_dismiss(new IconButton(QStringLiteral("close"), QString(), this)),
      m_restore(new LinkButton(QString(), this))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setProperty(focusRadiusProperty, 6);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sidePadding, linePadding, sidePadding, linePadding);
    row->setSpacing(12);
    m_severity->setFixedSize(statusSide, statusSide);
    auto *shapeColumn = new QVBoxLayout;
    shapeColumn->addSpacing(shapeTop);
    shapeColumn->addWidget(m_severity);
    shapeColumn->addWidget(m_remark);
    shapeColumn->addStretch(1);
    row->addLayout(shapeColumn);

    auto *middle = new QVBoxLayout;
    middle->setSpacing(3);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    for (TextLabel *label : {m_title, m_kind}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        head->addWidget(label);
    }
    head->addStretch(1);
    middle->addLayout(head);
    for (TextLabel *label : {m_sentence, m_cause, m_mark})
        middle->addWidget(label);
    row->addLayout(middle, 1);

    m_snooze->setFixedHeight(28);
    row->addWidget(m_restore, 0, Qt::AlignTop);
    row->addWidget(m_snooze, 0, Qt::AlignTop);
    row->addWidget(m_dismiss, 0, Qt::AlignTop);
    connect(m_snooze, &QPushButton::clicked, this,
            [this] { Q_EMIT snoozeRequested(m_snooze->mapToGlobal(QPoint(0, m_snooze->height() + 2))); });
    connect(m_dismiss, &QToolButton::clicked, this, &WarningRow::dismissRequested);
    connect(m_restore, &LinkButton::clicked, this, &WarningRow::restoreRequested);
}

void WarningRow::setWarning(const warnings::Warning &warning, const wording::WarningWords &words,
                            const wording::PeriodNames &periods, QDate today)
{
    setHelpMetric(this, warning.metric);
    m_warning = warning;
    m_severityWord = wording::severityTold(warning.severity);
    m_severity->setStatus(warning.status());
    // What is said of the KPIs themselves is not a figure that it is too early to judge.
    const bool isRemark = warning.status() == Status::TooEarly;
    m_severity->setVisible(!isRemark);
    m_remark->setVisible(isRemark);
    for (QWidget *shape : std::initializer_list<QWidget *>{m_severity, m_remark}) {
        shape->setToolTip(m_severityWord);
        shape->setAccessibleName(m_severityWord);
    }
    m_title->setText(words.subject(warning));
    // In one text, so that the dot has the same room on both sides.
    m_kind->setText(wording::warningKindName(warning) + QStringLiteral(" · ") +
                    wording::filled(tr("since: %1", "the first period of a warning"),
                                    {periods.inlineName(warning.since)}));
    QStringList told{words.sentence(warning), words.money(warning)};
    told.removeAll(QString());
    m_sentence->setText(told.join(u' '));
    QStringList more{words.cause(warning)};
    more += words.details(warning);
    more.removeAll(QString());
    m_cause->setText(more.join(u' '));
    m_cause->setVisible(!more.isEmpty());
    m_mark->setText(marked(periods, today));
    m_mark->setVisible(!m_mark->text().isEmpty());
    m_snooze->setText(tr("Put off", "a warning, until later"));
    m_snooze->setAccessibleName(tr("Put off: %1").arg(m_title->text()));
    m_dismiss->setLabel(tr("Dismiss with a note"));
    m_restore->setText(tr("Bring back"));
    m_snooze->setVisible(warning.isActive());
    m_dismiss->setVisible(warning.isActive());
    m_restore->setVisible(!warning.isActive());
    m_title->setRole(warning.isActive() ? Role::Text : Role::Muted);
    m_sentence->setRole(warning.isActive() ? Role::Text : Role::Muted);
    setAccessibleName(text());
}

QString WarningRow::marked(const wording::PeriodNames &periods, QDate today) const
{
    if (m_warning.isActive() || !m_warning.mark)
        return {};
    QString said =
        m_warning.state == warnings::State::Snoozed
            ? tr("Put off until %1").arg(periods.shortDateName(m_warning.mark->snoozedUntil, today))
            : tr("Dismissed on %1")
                  .arg(periods.shortDateName(m_warning.mark->when.toLocalTime().date(), today));
    if (!m_warning.mark->who.isEmpty())
        said += tr(" by %1", "who put off or dismissed a warning").arg(m_warning.mark->who);
    return m_warning.mark->note.isEmpty() ? said + u'.' : said + QStringLiteral(": ") + m_warning.mark->note;
}

QString WarningRow::text() const
{
    QStringList parts{m_severityWord, m_kind->text(), m_sentence->text(), m_cause->text(), m_mark->text()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". ")).replace(QStringLiteral(".. "), QStringLiteral(". "));
}

void WarningRow::setFirst(bool first)
{
    m_first = first;
    update();
}

void WarningRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse())
        painter.fillRect(rect(), color(Role::Head));
    if (!m_first)
        painter.fillRect(QRect(sidePadding, 0, width() - 2 * sidePadding, 1), color(Role::Grid));
}

void WarningRow::mousePressEvent(QMouseEvent *event) { event->accept(); }

void WarningRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT opened();
}

void WarningRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT opened();
        return;
    case Qt::Key_Up:
        Q_EMIT stepRequested(-1);
        return;
    case Qt::Key_Down:
        Q_EMIT stepRequested(1);
        return;
    case Qt::Key_Delete:
        if (m_warning.isActive())
            Q_EMIT dismissRequested();
        return;
    case Qt::Key_S:
        if (m_warning.isActive())
            Q_EMIT snoozeRequested(m_snooze->mapToGlobal(QPoint(0, m_snooze->height() + 2)));
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

void WarningRow::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuRequested(byKey ? mapToGlobal(rect().center()) : event->globalPos());
}

void WarningRow::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    update();
}

void WarningRow::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    update();
}

} // namespace vekha::ui
