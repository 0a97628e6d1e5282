// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialog.h"

#include "ui/common/buttons.h"
#include "ui/common/helpplace.h"
#include "ui/theme/palette.h"
#include "ui/theme/stylepaint.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWindow>

namespace vekha::ui {

namespace {

constexpr int padding = 24;

/// Darkens the window under a dialog.
class Veil : public QWidget {
public:
    explicit Veil(QWidget *window) : QWidget(window)
    {
        setGeometry(window->rect());
        window->installEventFilter(this);
        raise();
        show();
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), Palette::active().dim()); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            setGeometry(static_cast<QWidget *>(watched)->rect());
        return QWidget::eventFilter(watched, event);
    }
};

} // namespace

Dialog::Dialog(DialogWidth width, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint),
      m_title(new TextLabel(TypeRole::Title, Role::Text, this)),
      m_help(new IconButton(QStringLiteral("help"), {}, this)), m_body(new QVBoxLayout),
      m_error(new TextLabel(TypeRole::Secondary, Role::OffText, this)), m_buttons(new QHBoxLayout),
      m_primary(new PrimaryButton(QString(), this)), m_cancel(new SecondaryButton(QString(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(16);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_help, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addLayout(m_body, 1);
    column->addWidget(m_error);
    column->addLayout(m_buttons);
    m_title->setWordWrap(true);
    m_help->setFocusPolicy(Qt::NoFocus); // F1 does the same from wherever the keyboard is
    m_help->hide();
    m_body->setSpacing(12);
    m_error->setWordWrap(true);
    m_error->hide();
    m_buttons->setSpacing(8);
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_cancel);
    m_buttons->addWidget(m_primary);
    m_primary->setDefault(true);
    setFixedWidth(static_cast<int>(width));
    connect(m_primary, &QAbstractButton::clicked, this, &Dialog::pressPrimary);
    connect(m_cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_help, &QAbstractButton::clicked, this, [this] {
        QKeyEvent pressed(QEvent::KeyPress, Qt::Key_F1, Qt::NoModifier);
        QCoreApplication::sendEvent(this, &pressed);
    });
    setPrimaryText({});
    retranslate();
}

Dialog::~Dialog() { delete m_veil; }

void Dialog::setTexts(std::function<void()> say)
{
    m_say = std::move(say);
    m_say();
}

void Dialog::sayTexts()
{
    retranslate();
    if (m_say)
        m_say();
    adjustSize();
}

void Dialog::setTitle(const QString &title)
{
    m_title->setText(title);
    setWindowTitle(title);
    setAccessibleName(title);
}

void Dialog::setPrimaryText(const QString &text)
{
    m_primary->setText(text);
    m_primary->setVisible(!text.isEmpty());
}

void Dialog::setCancelText(const QString &text)
{
    m_cancelText = text;
    retranslate();
}

void Dialog::setDanger(bool danger)
{
    m_primary->setDanger(danger);
    m_primary->setDefault(!danger);
    m_cancel->setDefault(danger);
    if (danger)
        m_cancel->setFocus();
}

void Dialog::setError(const QString &text)
{
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
    adjustSize();
}

void Dialog::addLeftButton(QWidget *widget)
{
    int place = 0;
    while (m_buttons->itemAt(place) && m_buttons->itemAt(place)->widget())
        ++place;
    m_buttons->insertWidget(place, widget);
    m_leftButtons.append(widget);
}

void Dialog::pressPrimary()
{
    Q_EMIT primaryClicked();
    if (m_acceptsByItself)
        accept();
}

void Dialog::setHelpTopic(const QString &topic)
{
    vekha::ui::setHelpTopic(this, topic);
    m_help->setVisible(!topic.isEmpty());
}

void Dialog::retranslate()
{
    m_cancel->setText(m_cancelText.isEmpty() ? tr("Cancel") : m_cancelText);
    m_help->setLabel(tr("Help (F1)"));
}

void Dialog::changeEvent(QEvent *event)
{
    // After all windows know of it: a text may be that of an action of the main window.
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &Dialog::sayTexts, Qt::QueuedConnection);
    QDialog::changeEvent(event);
}

void Dialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Surface));
    paintBox(&painter, rect(), {}, color(Role::Control), cardRadius);
}

void Dialog::showEvent(QShowEvent *event)
{
    if (parentWidget() && !m_veil)
        m_veil = new Veil(parentWidget()->window());
    orderTabs();
    QDialog::showEvent(event);
}

// The buttons are made before what the owner puts into the body, but come after it for the Tab key; the first
// field has the focus.
void Dialog::orderTabs()
{
    const QList<QWidget *> buttons = m_leftButtons + QList<QWidget *>{m_cancel, m_primary};
    QList<QWidget *> fields;
    for (QWidget *widget = nextInFocusChain(); widget && widget != this;
         widget = widget->nextInFocusChain()) {
        if (isAncestorOf(widget) && widget->focusPolicy() & Qt::TabFocus && !buttons.contains(widget))
            fields.append(widget);
    }
    if (fields.isEmpty())
        return;
    QWidget *before = fields.last();
    for (QWidget *button : buttons) {
        setTabOrder(before, button);
        before = button;
    }
    if (!focusWidget() || (buttons.contains(focusWidget()) && focusWidget() != m_cancel))
        fields.first()->setFocus();
}

void Dialog::hideEvent(QHideEvent *event)
{
    delete m_veil;
    QDialog::hideEvent(event);
}

void Dialog::resizeEvent(QResizeEvent *event)
{
    QPainterPath shape;
    shape.addRoundedRect(rect(), cardRadius, cardRadius);
    setMask(QRegion(shape.toFillPolygon().toPolygon()));
    QDialog::resizeEvent(event);
}

// Without the system's frame it is moved by its free ground.
void Dialog::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && windowHandle())
        windowHandle()->startSystemMove();
    QDialog::mousePressEvent(event);
}

namespace {

TextLabel *addParagraph(Dialog &dialog, Role role)
{
    auto *label = new TextLabel(TypeRole::Body, role);
    label->setWordWrap(true);
    dialog.body()->addWidget(label);
    return label;
}

} // namespace

bool confirm(QWidget *parent, const LiveText &title, const LiveText &text, const LiveText &verb, bool danger)
{
    Dialog dialog(DialogWidth::Narrow, parent);
    TextLabel *told = addParagraph(dialog, Role::Text);
    dialog.setTexts([&] {
        dialog.setTitle(title());
        told->setText(text());
        dialog.setPrimaryText(verb());
    });
    dialog.setDanger(danger);
    return dialog.exec() == QDialog::Accepted;
}

void showMessage(QWidget *parent, const LiveText &title, const LiveText &text, const LiveText &details)
{
    Dialog dialog(DialogWidth::Narrow, parent);
    TextLabel *told = addParagraph(dialog, Role::Text);
    TextLabel *more = addParagraph(dialog, Role::Muted);
    dialog.setTexts([&] {
        dialog.setTitle(title());
        told->setText(text());
        more->setText(details());
        more->setVisible(!more->text().isEmpty());
        dialog.setCancelText(QCoreApplication::translate("vekha::ui::Dialog", "Close"));
    });
    dialog.exec();
}

} // namespace vekha::ui
