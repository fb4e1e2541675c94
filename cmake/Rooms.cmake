# SPDX-License-Identifier: GPL-3.0-or-later
# One static library per room. A room links only what it may see; that is how the layers are held.

add_library(room_options INTERFACE)
target_compile_options(room_options INTERFACE -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual -Werror)
target_compile_definitions(room_options INTERFACE QT_NO_FOREACH QT_NO_CAST_FROM_BYTEARRAY QT_DISABLE_DEPRECATED_BEFORE=0x060400
    INSERVICE_VERSION="${PROJECT_VERSION}")
target_include_directories(room_options INTERFACE ${PROJECT_SOURCE_DIR})

# room(NAME LINKS lib…): every .cpp/.h/.ui/.qrc of the current folder (not of sub-folders that are rooms of their own).
function(room name)
    cmake_parse_arguments(ROOM "RECURSE" "" "LINKS" ${ARGN})
    if(ROOM_RECURSE)
        file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h *.ui *.qrc)
    else()
        file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h *.ui *.qrc)
    endif()
    add_library(${name} STATIC ${sources})
    target_link_libraries(${name} PUBLIC ${ROOM_LINKS} PRIVATE room_options)
    target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
endfunction()

# room_test(NAME SOURCES … LINKS …): a Qt Test program, run offscreen.
function(room_test name)
    cmake_parse_arguments(TEST "" "" "SOURCES;LINKS" ${ARGN})
    add_executable(${name} ${TEST_SOURCES})
    target_link_libraries(${name} PRIVATE ${TEST_LINKS} room_options Qt6::Test)
    target_compile_definitions(${name} PRIVATE SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT 300 ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;XDG_RUNTIME_DIR=;XDG_CONFIG_HOME=${CMAKE_CURRENT_BINARY_DIR}/config")
endfunction()
