// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/importsession.h"

#include <QWidget>

class QVBoxLayout;

namespace vekha::ui {

/// What the file does not tell and nobody may guess: each question with examples of the file, to be answered
/// by a click before anything can be imported. An answered question stays, so that nothing jumps and the
/// answer can be changed.
class DoubtCard : public QWidget {
    Q_OBJECT

public:
    DoubtCard(ImportSession &session, AppContext &context, QWidget *parent = nullptr);

    /// Makes the questions anew where there are other ones.
    void refresh();
    /// The keyboard goes to the first question.
    void focusQuestion();
    /// The language is another one.
    void retranslate();
    /// The keyboard comes to the questions after this widget.
    void setTabsAfter(QWidget *before) { m_before = before; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Answer {
        QString text;
        bool chosen = false;
        std::function<void()> choose;
    };
    [[nodiscard]] std::vector<exchange::Doubt> questions() const;
    void rebuild(const std::vector<exchange::Doubt> &questions);
    void orderTabs();
    void focusAnswer();
    void addQuestion(const exchange::Doubt &doubt);
    void addChoices(const QString &question, const std::vector<Answer> &answers);
    void addTables();
    void addPeriod();
    [[nodiscard]] QStringList examples(int column, bool dates) const;
    [[nodiscard]] QString dateRead(const QString &text, exchange::DateOrder order, int column) const;
    [[nodiscard]] QString orderText(exchange::DateOrder order, const exchange::Column &column) const;
    [[nodiscard]] QString monthsText(const calendar::DayRange &months) const;
    [[nodiscard]] QString numberRead(const QString &text, exchange::DecimalMark mark) const;
    void addDateOrder(int column);
    void addDecimalMark(int column);
    void addSameInput(int column);
    void changeMapping(const std::function<void(exchange::Mapping &)> &change);

    ImportSession &m_session;
    AppContext &m_context;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    QWidget *m_before = nullptr;
    std::vector<exchange::Doubt> m_shown;
    exchange::Mapping m_shownFor;
};

} // namespace vekha::ui
