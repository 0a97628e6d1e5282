// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportdocument.h"
#include "ui/common/page.h"
#include "ui/reports/pageitems.h"

#include <QTimer>

class QComboBox;
class QMenu;

namespace vekha::ui {

class IconButton;
class LinkButton;
class PageHead;
class PrimaryButton;
class ReportForm;
class ReportPreview;
class SecondaryButton;
class TextLabel;

/// A report as it was made for the preview: what is exported is what one has seen.
struct MadeReport {
    std::shared_ptr<const report::Document> document;
    std::shared_ptr<const ReportPages> pages;
};

/// Makes reports: choices at the left, the pages as they will print at the right; saved set-ups, PDF, HTML,
/// workbook and print.
class ReportsPage : public Page {
    Q_OBJECT

public:
    explicit ReportsPage(AppContext &context, QWidget *parent = nullptr);
    ~ReportsPage() override;

    [[nodiscard]] Destination current() const override;
    [[nodiscard]] bool isAsking() const override;

    [[nodiscard]] ReportForm *form() const { return m_form; }
    [[nodiscard]] ReportPreview *preview() const { return m_preview; }
    [[nodiscard]] QComboBox *setUps() const { return m_setUps; }
    [[nodiscard]] SecondaryButton *saveButton() const { return m_save; }
    [[nodiscard]] SecondaryButton *lastMonthButton() const { return m_lastMonth; }
    [[nodiscard]] PrimaryButton *exportButton() const { return m_export; }
    [[nodiscard]] QMenu *moreMenu() const { return m_moreMenu; }
    [[nodiscard]] QString pageText() const;
    /// Set-ups as they are stored in the workspace.
    [[nodiscard]] int storedId() const { return m_stored; }
    /// Writes what the preview shows, by the path's ending; .xlsx writes the workbook.
    void exportTo(const QString &path);
    void print();

protected:
    void refresh() override;
    void clear() override;
    void retranslate() override;
    void workspaceChanged(const store::Touched &touched) override;

private:
    void buildHead(QBoxLayout *column);
    void buildBody(QBoxLayout *column);
    void buildPreview(QBoxLayout *row);
    void fillSetUps();
    void chooseSetUp(int index);
    void showChanged();
    void offerKpis();
    void make();
    void showMade(const MadeReport &made);
    void showPlace();
    [[nodiscard]] Language reportLanguage() const;
    [[nodiscard]] QString fileName() const;
    void askExport(const QString &suffix, const QString &kind);
    void save();
    void saveAs();
    void rename();
    void remove();
    void store(const report::ReportSetUp &setUp, int id, const QString &name);
    [[nodiscard]] const StoredReport *stored(int id) const;
    void tellSettled();

    report::ReportSetUp m_kept; ///< the chosen set-up as it is stored
    int m_stored = 0;           ///< id of the chosen set-up, 0: the usual report
    QString m_awaited;          ///< a set-up that is being stored: to be chosen when it is there
    MadeReport m_made;
    std::shared_ptr<Progress> m_progress;
    QTimer m_soon;
    int m_exporting = 0;

    PageHead *m_head = nullptr;
    QComboBox *m_setUps = nullptr;
    SecondaryButton *m_save = nullptr;
    IconButton *m_more = nullptr;
    QMenu *m_moreMenu = nullptr;
    SecondaryButton *m_lastMonth = nullptr;
    SecondaryButton *m_print = nullptr;
    PrimaryButton *m_export = nullptr;
    QMenu *m_exportMenu = nullptr;
    ReportForm *m_form = nullptr;
    ReportPreview *m_preview = nullptr;
    TextLabel *m_place = nullptr;
    TextLabel *m_working = nullptr;
    IconButton *m_smaller = nullptr;
    IconButton *m_larger = nullptr;
    LinkButton *m_fit = nullptr;
};

} // namespace vekha::ui
