// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/reviewshelf.h"

#include <mutex>

namespace vekha::review {

struct ReviewShelf::Shared {
    std::once_flag once;
    size_t count = 0;
    std::vector<Stored> stored; ///< empty once they are read
    std::vector<Review> reviews;
};

ReviewShelf::ReviewShelf(std::vector<Stored> stored) : m_shared(std::make_shared<Shared>())
{
    m_shared->count = stored.size();
    m_shared->stored = std::move(stored);
}

size_t ReviewShelf::size() const { return m_shared ? m_shared->count : 0; }

const std::vector<Review> &ReviewShelf::all() const
{
    static const std::vector<Review> none;
    if (!m_shared)
        return none;
    std::call_once(m_shared->once, [shared = m_shared.get()] {
        for (const Stored &stored : shared->stored) {
            Review review = reviewFromJson(stored.json);
            review.id = stored.id;
            review.period = stored.period;
            shared->reviews.push_back(std::move(review));
        }
        shared->stored = {};
    });
    return m_shared->reviews;
}

} // namespace vekha::review
