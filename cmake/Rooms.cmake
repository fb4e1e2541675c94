# SPDX-License-Identifier: GPL-3.0-or-later
# One static library per room. A room links only what it may see; that is how the layers are held.

add_library(room_options INTERFACE)
target_compile_options(room_options INTERFACE -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual -Werror)
target_compile_definitions(room_options INTERFACE QT_NO_FOREACH QT_NO_CAST_FROM_BYTEARRAY QT_DISABLE_DEPRECATED_BEFORE=0x060400
    INSERVICE_VERSION="${PROJECT_VERSION}")
target_include_directories(room_options INTERFACE ${PROJECT_SOURCE_DIR})

# A test's own code runs once: it is compiled quickly, not optimised. What it tests is built as ever, and a Release and a sanitized test are too.
set(test_options $<$<CONFIG:RelWithDebInfo>:$<$<NOT:$<BOOL:${INSERVICE_SANITIZE}>>:-O0>>)

# Qt Test for our tests. Its own definitions tell each test its folder (for QFINDTESTDATA, which none of ours uses), and its headers ask whether
# Qt Network is there: with the same definitions for all of them they are precompiled once.
add_library(test_qt INTERFACE)
target_link_libraries(test_qt INTERFACE Qt6::Core $<LINK_ONLY:Qt6::Test>)
target_compile_definitions(test_qt INTERFACE QT_TESTLIB_LIB QT_NETWORK_LIB)
target_include_directories(test_qt SYSTEM INTERFACE $<TARGET_PROPERTY:Qt6::Test,INTERFACE_INCLUDE_DIRECTORIES>
    $<TARGET_PROPERTY:Qt6::Network,INTERFACE_INCLUDE_DIRECTORIES>)

# Headers of Qt that many files read, compiled once for rooms without and once for rooms with widgets. Only Qt's and the standard library's:
# ours change. The ordinary build (without the option) shows an #include that was forgotten.
if(INSERVICE_PCH)
    set(core_headers QByteArray QDateTime QDir QFile QFileInfo QHash QJsonArray QJsonDocument QJsonObject QList QObject QRegularExpression QSet QString
        QStringList QUuid QVariant algorithm functional memory optional utility)
    set(widget_headers ${core_headers} QAction QApplication QComboBox QFormLayout QHBoxLayout QHeaderView QKeyEvent QLabel QLineEdit QMenu QPainter
        QPlainTextEdit QPointer QPushButton QScrollArea QSplitter QStackedWidget QStyledItemDelegate QTableView QTimer QToolButton QVBoxLayout)
    list(TRANSFORM core_headers REPLACE "(.+)" "<\\1>")
    list(TRANSFORM widget_headers REPLACE "(.+)" "<\\1>")
    file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/pch.cpp CONTENT "// Nothing but its precompiled header.\n")
    set(core_links Qt6::Core)
    set(widget_links Qt6::Widgets)
    set(kinds core widget)
    if(BUILD_TESTING)
        foreach(kind core widget)
            set(test_${kind}_headers ${${kind}_headers} <QSignalSpy> <QTest>)
            set(test_${kind}_links ${${kind}_links} test_qt)
            list(APPEND kinds test_${kind})
        endforeach()
    endif()
    foreach(kind ${kinds})
        add_library(pch_${kind} OBJECT ${CMAKE_BINARY_DIR}/pch.cpp)
        set_target_properties(pch_${kind} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
        target_precompile_headers(pch_${kind} PRIVATE ${${kind}_headers})
        target_link_libraries(pch_${kind} PRIVATE room_options ${${kind}_links})
    endforeach()
    foreach(kind test_core test_widget)
        if(TARGET pch_${kind})
            target_compile_options(pch_${kind} PRIVATE ${test_options})
        endif()
    endforeach()
endif()

# Gives a target the headers above; LINKS as of the target: widgets come with Qt6::Widgets or with a room that has them. room_headers(NAME TEST …):
# those of a test.
function(room_headers name)
    set(kind core)
    set(of "")
    if("${ARGV1}" STREQUAL "TEST")
        set(of "test_")
    endif()
    foreach(link ${ARGN})
        set(widgets OFF)
        if(TARGET ${link})
            get_target_property(widgets ${link} INSERVICE_WIDGETS)
        endif()
        if(link STREQUAL "Qt6::Widgets" OR widgets)
            set(kind widget)
        endif()
    endforeach()
    if(kind STREQUAL "widget")
        set_target_properties(${name} PROPERTIES INSERVICE_WIDGETS ON)
    endif()
    if(INSERVICE_PCH)
        target_precompile_headers(${name} REUSE_FROM pch_${of}${kind})
    endif()
endfunction()

# room(NAME [FOLDERS folder…] LINKS lib…): every .cpp/.h/.ui/.qrc of the current folder and of FOLDERS in it (not of sub-folders that are rooms of
# their own).
function(room name)
    cmake_parse_arguments(ROOM "RECURSE" "" "FOLDERS;LINKS" ${ARGN})
    if(ROOM_RECURSE)
        file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h *.ui *.qrc)
    else()
        file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h *.ui *.qrc)
        foreach(folder ${ROOM_FOLDERS})
            file(GLOB inside CONFIGURE_DEPENDS ${folder}/*.cpp ${folder}/*.h)
            list(APPEND sources ${inside})
        endforeach()
    endif()
    add_library(${name} STATIC ${sources})
    target_link_libraries(${name} PUBLIC ${ROOM_LINKS} PRIVATE room_options)
    target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
    room_headers(${name} ${ROOM_LINKS})
    moc_watches(${name} ${sources})
endfunction()

# A header that is new in a folder is seen by moc: without being named here it would be only once another one of its room changes.
function(moc_watches name)
    list(FILTER ARGN INCLUDE REGEX "\\.h$")
    set_target_properties(${name} PROPERTIES AUTOGEN_TARGET_DEPENDS "${ARGN}")
endfunction()

# Tests run in the locale of the PCs the desk is for, made into the build folder: no root is needed, and the system's own locales stay as they are.
set(INSERVICE_LOCALES ${PROJECT_BINARY_DIR}/locales)
add_custom_command(OUTPUT ${INSERVICE_LOCALES}/made COMMAND ${PROJECT_SOURCE_DIR}/packaging/locales ${INSERVICE_LOCALES}
    DEPENDS ${PROJECT_SOURCE_DIR}/packaging/locales COMMENT "Making the locales of the tests" VERBATIM)
add_custom_target(test_locales DEPENDS ${INSERVICE_LOCALES}/made)

# A centre that the tests of a run copy instead of making one each (tests/support).
set(INSERVICE_TEST_TEMPLATE ${PROJECT_BINARY_DIR}/tests/support/template)

# test_environment(NAME LOCALE [VARIABLE=VALUE…]): what every test of ours runs under; LOCALE without its encoding, which is UTF-8. Each has
# settings of its own: the same program runs in several locales at once.
function(test_environment name locale)
    set_tests_properties(${name} PROPERTIES ENVIRONMENT
        "LC_ALL=${locale}.UTF-8;LOCPATH=${INSERVICE_LOCALES};XDG_RUNTIME_DIR=;XDG_CONFIG_HOME=${CMAKE_CURRENT_BINARY_DIR}/config/${name};QTEST_FUNCTION_TIMEOUT=900000;${ARGN}")
endfunction()

# What a test program and what tests share are compiled as. AUTOMOC would compile one more file a program, nearly always an empty one: moc is
# run over the files that have classes for it instead (a class in a .cpp is followed by its #include "….moc").
function(test_target name)
    cmake_parse_arguments(TEST "" "" "SOURCES;LINKS" ${ARGN})
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
    set(generated ${CMAKE_CURRENT_BINARY_DIR}/${name}_moc)
    foreach(source ${TEST_SOURCES})
        cmake_path(ABSOLUTE_PATH source)
        cmake_path(GET source STEM stem)
        cmake_path(GET source EXTENSION extension)
        file(STRINGS ${source} classes REGEX "^ *Q_OBJECT")
        if(classes)
            set(moc ${generated}/${stem}.moc)
            if(extension STREQUAL ".h")
                set(moc ${generated}/moc_${stem}.cpp)
            endif()
            qt6_generate_moc(${source} ${moc} TARGET ${name})
            target_sources(${name} PRIVATE ${moc})
        endif()
    endforeach()
    target_include_directories(${name} PRIVATE ${generated})
    target_compile_definitions(${name} PRIVATE SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    target_compile_options(${name} PRIVATE ${test_options})
    target_link_libraries(${name} PRIVATE room_options)
    room_headers(${name} TEST ${TEST_LINKS})
endfunction()

# test_room(NAME SOURCES … LINKS …): what several test programs share.
function(test_room name)
    cmake_parse_arguments(TEST "" "" "SOURCES;LINKS" ${ARGN})
    add_library(${name} STATIC ${TEST_SOURCES})
    target_link_libraries(${name} PUBLIC ${TEST_LINKS} test_qt)
    test_target(${name} SOURCES ${TEST_SOURCES} LINKS ${TEST_LINKS})
endfunction()

# room_test(NAME SOURCES … LINKS … [ALSO locale…] [UNDER program]): a Qt Test program, run offscreen under zh_TW and once more under each locale of
# ALSO; by a program that makes its surroundings.
function(room_test name)
    cmake_parse_arguments(TEST "" "UNDER" "SOURCES;LINKS;ALSO" ${ARGN})
    add_executable(${name} ${TEST_SOURCES})
    add_dependencies(${name} test_locales)
    target_link_libraries(${name} PRIVATE ${TEST_LINKS} test_qt)
    if(NOT INSERVICE_TEST_LINES)
        target_link_options(${name} PRIVATE -Wl,--strip-debug)
    endif()
    test_target(${name} SOURCES ${TEST_SOURCES} LINKS ${TEST_LINKS})
    if("${TEST_LINKS}" MATCHES "test_support")
        add_dependencies(${name} make_test_template) # the centre that it copies is made of the SQL as it stands
    endif()
    foreach(locale zh_TW ${TEST_ALSO})
        set(test ${name})
        if(NOT locale STREQUAL "zh_TW")
            set(test ${name}_${locale})
        endif()
        add_test(NAME ${test} COMMAND ${TEST_UNDER} $<TARGET_FILE:${name}>)
        set_tests_properties(${test} PROPERTIES TIMEOUT 900) # for what hangs, on a machine with much else to do
        test_environment(${test} ${locale} QT_QPA_PLATFORM=offscreen INSERVICE_TEST_TEMPLATE=${INSERVICE_TEST_TEMPLATE})
        if("${TEST_LINKS}" MATCHES "test_support")
            set_tests_properties(${test} PROPERTIES FIXTURES_REQUIRED centre_template)
        endif()
    endforeach()
endfunction()
