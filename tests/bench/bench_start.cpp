// SPDX-License-Identifier: GPL-3.0-or-later
// From starting the program to its window, mapped and painted: the desk with its replica and its centre, beside
// KeePassXC without a file. Both in 繁體中文, as 漢字 are the largest thing that either reads; on the same X server
// without a window manager, in turn, first with warm caches and then, for root, with nothing of the disk in memory; the
// same look at the screen says when.
//   bench_start DESK       needs DISPLAY
#include "tests/bench/figure.h"
#include "tests/support/testcentre.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <functional>
#include <iostream>
#include <memory>
#include <set>
#include <thread>
#include <unistd.h>
#include <xcb/xcb.h>

using namespace inservice;

namespace {

template<typename T>
std::unique_ptr<T, decltype(&std::free)> owned(T* reply) {
    return {reply, &std::free};
}

class Screen {
public:
    Screen()
        : m_connection(xcb_connect(nullptr, nullptr)) {
        if (xcb_connection_has_error(m_connection) != 0) {
            std::cerr << "bench: no X server (DISPLAY)\n";
            std::exit(2);
        }
        m_root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
    }
    ~Screen() { xcb_disconnect(m_connection); }
    Screen(const Screen&) = delete;
    Screen& operator=(const Screen&) = delete;

    /// A window of a program is on the screen, with something drawn in it (texts have many shades).
    bool isPainted() {
        const auto tree = owned(xcb_query_tree_reply(m_connection, xcb_query_tree(m_connection, m_root), nullptr));
        if (!tree) {
            return false;
        }
        const xcb_window_t* windows = xcb_query_tree_children(tree.get());
        for (int i = 0; i < xcb_query_tree_children_length(tree.get()); ++i) {
            const xcb_window_t window = windows[i];
            const auto attributes = owned(xcb_get_window_attributes_reply(
                m_connection, xcb_get_window_attributes(m_connection, window), nullptr));
            const auto geometry =
                owned(xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, window), nullptr));
            if (!attributes || !geometry || attributes->map_state != XCB_MAP_STATE_VIEWABLE || geometry->width < 300 ||
                geometry->height < 200) {
                continue;
            }
            const auto image = owned(xcb_get_image_reply(m_connection,
                                                         xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, window,
                                                                       0, 0, geometry->width, geometry->height, ~0U),
                                                         nullptr));
            if (!image) {
                continue;
            }
            const auto* pixels = reinterpret_cast<const uint32_t*>(xcb_get_image_data(image.get()));
            std::set<uint32_t> shades;
            for (int at = 0; at < xcb_get_image_data_length(image.get()) / 4 && shades.size() < 24; ++at) {
                shades.insert(pixels[at] & 0xffffff);
            }
            if (shades.size() >= 24) {
                return true;
            }
        }
        return false;
    }
    void untilEmpty() {
        while (isPainted()) {
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
    }

private:
    xcb_connection_t* m_connection;
    xcb_window_t m_root = 0;
};

/// Nothing of the disk is in memory any more, as after the PC was switched on. Only root may do that.
bool dropCaches() {
    sync();
    QFile file(QStringLiteral("/proc/sys/vm/drop_caches"));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write("3") == 1;
}

struct Start {
    double milliseconds = 0;
    double mebibytes = 0;
};

double memory(qint64 process) {
    QFile file(QStringLiteral("/proc/%1/smaps_rollup").arg(process));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QRegularExpression pss(QStringLiteral("Pss: +([0-9]+) kB"));
    return pss.match(QString::fromLatin1(file.readAll())).captured(1).toDouble() / 1024;
}

Start start(Screen& screen, const QString& program, const QStringList& arguments, const QString& home, int restMs = 0) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"}) {
        environment.insert(QString::fromLatin1(name), home);
    }
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    if (!process.waitForStarted()) {
        std::cerr << "bench: cannot start " << qPrintable(program) << '\n';
        std::exit(2);
    }
    Start result;
    while (!screen.isPainted()) {
        if (timer.elapsed() > 60000 || process.waitForFinished(4)) {
            std::cerr << "bench: " << qPrintable(program) << " shows no window\n" << process.readAll().constData();
            std::exit(2);
        }
    }
    result.milliseconds = double(timer.nsecsElapsed()) / 1e6;
    process.waitForFinished(restMs);
    result.mebibytes = memory(process.processId());
    process.kill();
    process.waitForFinished();
    screen.untilEmpty();
    return result;
}

void measure(const QString& desk) {
    TestCentre centre;
    Screen screen;
    const QTemporaryDir home;
    QFile settings(home.filePath(QStringLiteral("keepassxc.ini")));
    if (!settings.open(QIODevice::WriteOnly)) {
        std::exit(2);
    }
    settings.write("[General]\nSingleInstance=false\nUpdateCheckMessageShown=true\n[GUI]\nCheckForUpdates="
                   "false\nLanguage=zh_TW\n");
    settings.close();
    const QStringList arguments{QStringLiteral("--data"), home.filePath(QStringLiteral("data")),
                                QStringLiteral("--server"), centre.deskUri()};
    const QStringList others{QStringLiteral("--config"), settings.fileName(), QStringLiteral("--localconfig"),
                             home.filePath(QStringLiteral("local.ini"))};
    const QString keepass = QStringLiteral("keepassxc");
    start(screen, desk, arguments, home.path(), 4000); // its first load
    start(screen, keepass, others, home.path());
    struct Figures {
        QList<double> times;
        QList<double> memory;
    } ours, theirs;
    const auto inTurn = [&](int turns, int restMs, const std::function<void()>& before) {
        ours = theirs = {};
        for (int turn = 0; turn < turns; ++turn) {
            for (Figures* figures : {&theirs, &ours}) {
                before();
                const Start one = figures == &ours ? start(screen, desk, arguments, home.path(), restMs)
                                                   : start(screen, keepass, others, home.path(), restMs);
                figures->times.append(one.milliseconds);
                figures->memory.append(one.mebibytes);
            }
        }
        return std::pair(bench::median(ours.times), bench::median(theirs.times));
    };
    const auto tell = [](const QString& caches, const std::pair<double, double>& medians) {
        const auto& [own, other] = medians;
        bench::line(QStringLiteral("start to a usable window, caches %1").arg(caches), own, QStringLiteral("ms"),
                    QStringLiteral("KeePassXC to its first window: %1 ms").arg(other, 0, 'f', 0),
                    QStringLiteral("<= 0.6 times it (%1 ms)").arg(other * 0.6, 0, 'f', 0), own <= 0.6 * other);
    };
    tell(QStringLiteral("warm"), inTurn(9, 1000, [] {}));
    bench::told(QStringLiteral("memory a second after start"), bench::median(ours.memory), QStringLiteral("MiB"),
                QStringLiteral("KeePassXC: %1 MiB (proportional set)").arg(bench::median(theirs.memory), 0, 'f', 0));
    if (dropCaches()) {
        tell(QStringLiteral("dropped"), inTurn(7, 0, [] { dropCaches(); }));
    } else {
        std::printf("# a start with dropped caches is measured by root\n");
    }
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "usage: bench_start DESK\n";
        return 2;
    }
    const QString error =
        TestCentre::explain([&] { measure(QDir().absoluteFilePath(QString::fromLocal8Bit(argv[1]))); });
    if (!error.isEmpty()) {
        std::cerr << "bench: " << qPrintable(error) << '\n';
        return 2;
    }
    return bench::over == 0 ? 0 : 1;
}
