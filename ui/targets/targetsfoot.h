// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace vekha::ui {

class LinkButton;
class TextLabel;

/// What the marks in the cells of the grid of targets mean. Goes on to a second line where it is narrow.
class TargetsLegend : public QWidget {
    Q_OBJECT

public:
    explicit TargetsLegend(QWidget *parent = nullptr);

    void retranslate();
    [[nodiscard]] QStringList words() const { return m_words; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Where each mark with its words stands.
    [[nodiscard]] std::vector<QRect> places(int width) const;

    QStringList m_words;
};

/// The foot of the grid of targets: which figures are not whole, the way to the quarter of a month, and the
/// legend; beside each other where there is room.
class TargetsFoot : public QWidget {
    Q_OBJECT

public:
    explicit TargetsFoot(QWidget *parent = nullptr);

    void retranslate();
    /// Empty: all figures are whole.
    void setPartial(const QString &text);
    void setQuarterShown(bool shown);
    [[nodiscard]] TextLabel *partial() const { return m_partial; }
    [[nodiscard]] TargetsLegend *legend() const { return m_legend; }

Q_SIGNALS:
    void quarterRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void lay();

    TextLabel *m_partial;
    LinkButton *m_quarter;
    TargetsLegend *m_legend;
    QBoxLayout *m_rows;
};

} // namespace vekha::ui
