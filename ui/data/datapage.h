// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

class QStackedWidget;

namespace vekha::ui {

class EntryPanel;
struct ImportedFigures;
class PageHead;
class PrimaryButton;
class SecondaryButton;
class SegmentedControl;

/// Page "Data": entry of figures, history of imports, metrics and channels, one section at a time.
class DataPage : public Page {
    Q_OBJECT

public:
    explicit DataPage(AppContext &context, QWidget *parent = nullptr);

    /// Goes to `section` ("entry", "imports", "metrics", "channels"); none: the entry if there is something
    /// to enter, else what was shown last.
    void open(const Destination &destination) override;
    [[nodiscard]] Destination current() const override;

    /// Shows where figures have just come in, if the entry is what one looks at next.
    void showImported(const ImportedFigures &imported);
    /// Whether something is typed into the grid that is in no file.
    [[nodiscard]] bool hasWaiting() const;
    [[nodiscard]] SegmentedControl *sections() const { return m_segments; }
    [[nodiscard]] Page *panel(const QString &section) const;
    /// Asks when the form of the shown section has changes that are not stored; they are dropped if the page
    /// may be left.
    [[nodiscard]] bool leave() override;
    [[nodiscard]] bool isAsking() const override;

Q_SIGNALS:
    /// hasWaiting() may be another.
    void waitingChanged();

protected:
    void refresh() override;
    void clear() override;
    void retranslate() override;

private:
    struct Section {
        QString id;
        Page *panel;
    };

    void add(const QString &id, Page *panel);
    [[nodiscard]] EntryPanel *entry() const;
    bool showSection(int index);
    void undo();

    PageHead *m_head;
    SegmentedControl *m_segments;
    SecondaryButton *m_undo;
    PrimaryButton *m_import;
    QStackedWidget *m_stack;
    std::vector<Section> m_sections;
};

} // namespace vekha::ui
