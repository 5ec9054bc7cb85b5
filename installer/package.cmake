# What `cpack` makes of a build: a Debian package that installs the two programs, the file type and the icon.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME routewright)
set(CPACK_PACKAGE_VENDOR "The Routewright founders")
set(CPACK_PACKAGE_CONTACT "The Routewright founders <routewright@example.com>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "planner for ExpressRoute for Microsoft 365")
set(CPACK_PACKAGE_DESCRIPTION
    "Routewright draws sites, egress points, meet-me locations and devices,
computes the path of every flow both ways, and shows at once where a path is
asymmetric, takes a detour or runs a circuit out of headroom, says why, and
mends it. A command line checks, traces and exports without a display.")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Qt opens a window on X11 only with it.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libxcb-cursor0")
# For Wayland, for Qt's own words in other languages, and for Japanese; suggested: what `lab --run` starts.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, qt6-translations-l10n, fonts-noto-cjk")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "bird2, nftables, iproute2")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
include(CPack)
