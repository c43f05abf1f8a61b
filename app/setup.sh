# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by app/run and tests/run: the Debian packages that Remora needs, and its build.

run_packages=(
    g++ cmake ninja-build pkg-config
    qt6-base-dev qt6-svg-dev qt6-charts-dev libqt6opengl6-dev # its CMake files ask for it
    qt6-tools-dev qt6-l10n-tools qt6-translations-l10n
    qtkeychain-qt6-dev libpcap-dev libpcre2-dev libarchive-dev libssl-dev libmicrohttpd-dev libxcb1-dev
    zlib1g-dev libbz2-dev liblzma-dev libzstd-dev liblz4-dev
    libfmt-dev libexpected-dev robin-map-dev
    qt6-wayland fonts-dejavu-core fonts-liberation fonts-wqy-zenhei # Chinese and Japanese
    gzip python3
)
test_packages=(
    curl xvfb xauth xdotool tshark iproute2 imagemagick gzip bzip2 xz-utils zstd lz4
    python3-pandas desktop-file-utils appstream shared-mime-info man-db mandoc bash-completion zsh fish
    dpkg-dev file lintian
)

# libFuzzer comes with clang.
fuzz_packages=(clang libclang-rt-14-dev)

install_packages() {
    local missing=()
    local package
    if ! command -v dpkg-query > /dev/null || ! command -v apt-get > /dev/null; then
        echo "This system has no apt. Install what these Debian 12 packages hold, then start again:" >&2
        printf '  %s\n' "$@" >&2
        echo "or build by hand: cmake --preset release && cmake --build --preset release" >&2
        exit 2
    fi
    for package in "$@"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2> /dev/null)" = installed ] \
            || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    local as_root=()
    if [ "$(id -u)" != 0 ]; then
        command -v sudo > /dev/null || ask_root "${missing[@]}"
        as_root=(sudo)
    fi
    echo "Installing: ${missing[*]}" >&2
    # tshark asks whether everybody may capture; the tests only read files.
    if ! { "${as_root[@]}" apt-get update -q \
        && "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
            apt-get install -y -q --no-install-recommends "${missing[@]}"; } >&2; then
        [ "$(id -u)" = 0 ] || ask_root "${missing[@]}"
        exit 2
    fi
}

# Ends with the command that somebody else has to run.
ask_root() {
    echo "Packages are missing that only root may install. Ask for this, then start again:" >&2
    echo "  apt-get install --no-install-recommends $*" >&2
    exit 2
}

# What was built in another folder is of no use in this one.
configure_preset() {
    local folder="$root/build/$1"
    local home
    home=$(sed -n 's/^CMAKE_HOME_DIRECTORY:INTERNAL=//p' "$folder/CMakeCache.txt" 2> /dev/null || true)
    if [ -n "$home" ] && [ "$(realpath -m "$home")" != "$(realpath "$root")" ]; then
        echo "This folder was copied or moved: building anew." >&2
        rm -rf "$folder"
    fi
    [ "${2:-}" = again ] || [ ! -f "$folder/build.ninja" ] || return 0
    (cd "$root" && cmake --preset "$1" > /dev/null)
}

# Standard output is for what is built and started then.
build_preset() {
    local preset=$1
    shift
    configure_preset "$preset"
    (cd "$root" && cmake --build --preset "$preset" ${1:+--target "$@"}) >&2
}
