// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/review.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace vekha::review {

/// All reviews of a file. Each of them holds the figures of its period as they were, so their texts are
/// understood when somebody first asks for a review: most starts of the program do not.
///
/// Copies share what was read; several threads may ask at once.
class ReviewShelf {
public:
    /// A review as a file keeps it.
    struct Stored {
        int id = 0;
        calendar::Period period;
        QByteArray json; ///< see jsonOf()
    };

    ReviewShelf() = default;
    /// @param stored  in the order of their periods, which is that of all()
    explicit ReviewShelf(std::vector<Stored> stored);

    /// Understands the texts at the first call; one that is not JSON gives a review without figures.
    [[nodiscard]] const std::vector<Review> &all() const;
    [[nodiscard]] auto begin() const { return all().cbegin(); }
    [[nodiscard]] auto end() const { return all().cend(); }
    [[nodiscard]] const Review &back() const { return all().back(); }
    /// Known without understanding the texts.
    [[nodiscard]] size_t size() const;
    [[nodiscard]] bool empty() const { return size() == 0; }
    bool operator==(const ReviewShelf &other) const { return all() == other.all(); }

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

} // namespace vekha::review
