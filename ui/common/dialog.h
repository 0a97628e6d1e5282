// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/labels.h"
#include "ui/common/livetext.h"

#include <QDialog>
#include <QPointer>

#include <functional>

class QHBoxLayout;
class QVBoxLayout;

namespace vekha::ui {

class IconButton;
class PrimaryButton;
class SecondaryButton;

/// Widths of dialogs in pixels.
enum class DialogWidth { Narrow = 480, Middle = 640, Wide = 880 };

/// Dialog of the tokens: title, body, error line, Cancel and a primary button with a verb. Dims its window.
class Dialog : public QDialog {
    Q_OBJECT

public:
    explicit Dialog(DialogWidth width, QWidget *parent = nullptr);

    ~Dialog() override;

    /// Says all texts of the dialog: at once, and again when the language has changed.
    void setTexts(std::function<void()> say);

    /// Shown large in the dialog and as the window's title.
    void setTitle(const QString &title);

    /// The verb ("Add", "Apply 5 changes"); empty hides the button.
    void setPrimaryText(const QString &text);

    /// Instead of "Cancel" ("Close" where nothing is to be done).
    void setCancelText(const QString &text);

    /// Off colour for the verb, and Cancel becomes the default button.
    void setDanger(bool danger);

    /// Line above the buttons; empty hides it.
    void setError(const QString &text);

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

    /// A further widget at the left end of the button row ("Back", a link).
    void addLeftButton(QWidget *widget);

    [[nodiscard]] PrimaryButton *primary() const { return m_primary; }

    [[nodiscard]] SecondaryButton *cancel() const { return m_cancel; }

    [[nodiscard]] QString error() const { return m_error->text(); }

    /// The topic of the help that F1 and the button beside the title open.
    void setHelpTopic(const QString &topic);

    /// false: the owner checks the input on primaryClicked and calls accept() by itself.
    void setAcceptsByItself(bool accepts) { m_acceptsByItself = accepts; }

Q_SIGNALS:
    /// The primary button was pressed. By default it accepts the dialog; see setAcceptsByItself.
    void primaryClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void retranslate();
    void sayTexts();
    void pressPrimary();
    void orderTabs();

    TextLabel *m_title;
    IconButton *m_help;
    QVBoxLayout *m_body;
    TextLabel *m_error;
    QHBoxLayout *m_buttons;
    PrimaryButton *m_primary;
    SecondaryButton *m_cancel;
    QString m_cancelText;
    std::function<void()> m_say;
    QList<QWidget *> m_leftButtons;
    QPointer<QWidget> m_veil;
    bool m_acceptsByItself = true;
};

/// Asks before something that cannot be undone. @return whether the verb was chosen
[[nodiscard]] bool confirm(QWidget *parent, const LiveText &title, const LiveText &text, const LiveText &verb,
                           bool danger = true);

/// Tells what happened and what was kept; `details` is a muted second paragraph.
void showMessage(QWidget *parent, const LiveText &title, const LiveText &text, const LiveText &details = {});

} // namespace vekha::ui
