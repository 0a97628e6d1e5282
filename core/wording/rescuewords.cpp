// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/rescuewords.h"

#include <QCoreApplication>
#include <QStringList>

namespace vekha::wording {

namespace {

QString sentence(RescueLoss loss)
{
    switch (loss) {
    case RescueLoss::Schema:
        return QCoreApplication::translate("Rescue",
                                           "The list of tables could not be read; the one that every "
                                           "workspace of this version has was used instead.");
    case RescueLoss::Settings:
        return QCoreApplication::translate(
            "Rescue", "The settings could not be read: quarters and years are counted from January.");
    case RescueLoss::Channels:
        return QCoreApplication::translate(
            "Rescue", "Names of channels could not be read: their numbers stand in the file.");
    case RescueLoss::Campaigns:
        return QCoreApplication::translate(
            "Rescue", "Names of campaigns could not be read: their numbers stand in the file.");
    case RescueLoss::Series:
        return QCoreApplication::translate(
            "Rescue", "The list of series ends in a part that could not be read: figures of some metrics or "
                      "channels are missing.");
    }
    return {};
}

} // namespace

QString lossesOf(const Rescue &rescue)
{
    QStringList told;
    for (const RescueLoss loss : rescue.lost)
        told += sentence(loss);
    if (rescue.monthsLost > 0)
        told += QCoreApplication::translate("Rescue", "%n month(s) of single figures could not be read.",
                                            nullptr, int(rescue.monthsLost));
    return told.isEmpty() ? QCoreApplication::translate("Rescue", "All figures could be read.")
                          : told.join(QLatin1Char('\n'));
}

} // namespace vekha::wording
