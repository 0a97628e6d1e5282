// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/reviewshown.h"

#include <QAbstractListModel>
#include <QListView>

namespace vekha::ui {

/// The steps of a review: how it begins, its KPIs in their order, how it ends.
class ReviewListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { ValueRole = Qt::UserRole + 1, StatusRole, SeenRole, NotedRole, KpiRole };

    using QAbstractListModel::QAbstractListModel;

    void setShown(const ReviewShown &shown);
    void clear();
    /// KPIs seen that are not stored yet.
    void setSeen(const QSet<MetricId> &seen);
    /// KPIs that the meeting has been at.
    [[nodiscard]] int seen() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QVariant edgeData(bool isFirst, int role) const;
    [[nodiscard]] bool isSeen(const MetricId &metric) const;
    [[nodiscard]] QString spoken(const ReviewKpi &kpi) const;

    std::optional<ReviewShown> m_shown;
    QSet<MetricId> m_seen;
};

/// The list at the left of the review page. One of its rows is always current.
class ReviewList : public QListView {
    Q_OBJECT

public:
    explicit ReviewList(QWidget *parent = nullptr);

    [[nodiscard]] ReviewListModel *steps() const { return m_model; }
    [[nodiscard]] int step() const { return currentIndex().row(); }
    /// Makes a row current without telling.
    void setStep(int step);

Q_SIGNALS:
    /// A person has gone to another row.
    void stepChosen(int step);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    ReviewListModel *m_model;
    bool m_quiet = false;
};

} // namespace vekha::ui
