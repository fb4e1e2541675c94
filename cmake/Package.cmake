# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed, and the three Debian packages made of it: inservice-desk (an office PC), inservice-central (a centre's server) and
# postgresql-15-inservice-gate (the module of PostgreSQL that a centre and a trial load).
set(desktop_files ${PROJECT_SOURCE_DIR}/packaging/desktop)
set(centre_files ${PROJECT_SOURCE_DIR}/packaging/centre)

install(TARGETS inservice-desk RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT desk)
install(FILES ${desktop_files}/inservice-desk.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT desk)
install(FILES ${desktop_files}/inservice-desk.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT desk)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/inservice-desk.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps COMPONENT desk)
install(DIRECTORY ${PROJECT_BINARY_DIR}/package/icons/ DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor COMPONENT desk OPTIONAL)

install(TARGETS inservice-central RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT central)
file(GLOB units ${centre_files}/*.service ${centre_files}/*.timer)
install(FILES ${units} DESTINATION lib/systemd/system COMPONENT central)
install(FILES ${centre_files}/pgbouncer.ini ${centre_files}/postgresql-limits.conf DESTINATION ${CMAKE_INSTALL_DATADIR}/inservice-central COMPONENT central)
install(TARGETS inservice_gate LIBRARY DESTINATION lib/postgresql/${INSERVICE_GATE_VERSION}/lib COMPONENT gate)
install(FILES ${PROJECT_SOURCE_DIR}/docs/operating.md DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/inservice-central COMPONENT central)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_CONTACT "Inservice Desk maintainers <maintainers@inservice-desk.invalid>")
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL desk central gate)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_ENABLE_COMPONENT_DEPENDS OFF)

set(CPACK_DEBIAN_DESK_PACKAGE_NAME inservice-desk)
set(CPACK_DEBIAN_DESK_PACKAGE_SECTION misc)
set(CPACK_COMPONENT_DESK_DESCRIPTION "desktop client for the business side of teachers' in-service training
Schools and regional centres of Taiwan register and review courses with it,
take enrolments, call the roll, grant hours and print certificates, keep
their rosters, and apply for, review and open business accounts. Teachers
find courses, enrol, and read their record. It works from a local replica,
queues what is asked, and synchronises with one central PostgreSQL.

With the package postgresql-15-inservice-gate it can also open a trial
centre of its own.")
# Plug-ins are loaded, not linked: shlibdeps cannot see them.
set(CPACK_DEBIAN_DESK_PACKAGE_DEPENDS
    "fonts-cns11643-kai, fonts-noto-cjk, libqt6sql6-sqlite, libqt6svg6, qt6-image-formats-plugins, qt6-qpa-plugins, qt6-translations-l10n")
set(CPACK_DEBIAN_DESK_PACKAGE_RECOMMENDS "breeze-icon-theme")
set(CPACK_DEBIAN_DESK_PACKAGE_SUGGESTS "postgresql-${INSERVICE_GATE_VERSION}-inservice-gate")

set(CPACK_DEBIAN_CENTRAL_PACKAGE_NAME inservice-central)
set(CPACK_DEBIAN_CENTRAL_PACKAGE_SECTION database)
set(CPACK_COMPONENT_CENTRAL_DESCRIPTION "operator's tool of a centre of Inservice Desk
Installs and migrates the centre's schema in PostgreSQL, imports units,
desks, accounts, rosters and courses, makes the first accounts, hands the
mail queue to an SMTP server, does the nightly work, seals and verifies the
audit log.")
# What inservice-paper draws with: without a display, in the government's own font.
set(CPACK_DEBIAN_CENTRAL_PACKAGE_DEPENDS "fonts-cns11643-kai, qt6-qpa-plugins")
set(CPACK_DEBIAN_CENTRAL_PACKAGE_RECOMMENDS "postgresql-${INSERVICE_GATE_VERSION}-inservice-gate")
set(CPACK_DEBIAN_CENTRAL_PACKAGE_SUGGESTS "pgbouncer")

set(CPACK_DEBIAN_GATE_PACKAGE_NAME postgresql-${INSERVICE_GATE_VERSION}-inservice-gate)
set(CPACK_DEBIAN_GATE_PACKAGE_SECTION database)
set(CPACK_COMPONENT_GATE_DESCRIPTION "statement gate of a centre of Inservice Desk
A module of PostgreSQL (shared_preload_libraries = 'inservice_gate') that lets
the roles of the desks say nothing but what a desk says, with limits of time,
calls, memory and temporary files that no client can lift. A centre and a
trial refuse to work without it.")
# Debian's own server only: its modules are built for one major version.
set(CPACK_DEBIAN_GATE_PACKAGE_DEPENDS "postgresql-${INSERVICE_GATE_VERSION}")

foreach(component desk central gate)
    string(TOUPPER ${component} COMPONENT)
    set(package ${CPACK_DEBIAN_${COMPONENT}_PACKAGE_NAME})
    install(FILES ${PROJECT_SOURCE_DIR}/packaging/debian/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${package} COMPONENT ${component})
    # Made by packaging/deb.
    install(FILES ${PROJECT_BINARY_DIR}/package/${package}.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT ${component} OPTIONAL)
    install(FILES ${PROJECT_BINARY_DIR}/package/changelog.gz DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${package} COMPONENT ${component} OPTIONAL)
endforeach()
include(CPack)
