// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace vekha::wording {

/// Puts arguments into %1 .. %9 of a translated sentence, all at once: an argument that itself holds "%1"
/// stays as it is. A place without argument is left empty.
[[nodiscard]] inline QString filled(const QString &sentence, const QStringList &args)
{
    QString text;
    text.reserve(sentence.size() + 32);
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const bool isPlace = sentence[i] == u'%' && i + 1 < sentence.size() && sentence[i + 1] >= u'1' &&
                             sentence[i + 1] <= u'9';
        if (isPlace) {
            text += args.value(sentence[++i].unicode() - u'1');
        } else {
            text += sentence[i];
        }
    }
    return text;
}

} // namespace vekha::wording
