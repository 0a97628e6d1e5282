// SPDX-License-Identifier: GPL-3.0-or-later
// What a start is measured against: a program with one empty window, which tells when that is painted.
#include <QApplication>
#include <QTimer>
#include <QWidget>

#include <cstdio>

#include <unistd.h>

namespace {

class EmptyWindow : public QWidget {
protected:
    void paintEvent(QPaintEvent *) override
    {
        QTimer::singleShot(0, this, [] {
            printf("painted\n");
            fflush(stdout);
            _exit(0);
        });
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    EmptyWindow window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
